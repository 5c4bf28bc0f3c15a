"""Rules for a letter and its annexes before they are submitted: `engine` runs them, a family is a file."""
