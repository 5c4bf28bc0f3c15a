"""What changed: from aligned paragraphs to changes, each with its words and its spots."""
