"""More than two versions: which there are, in which order, and who read what."""
