"""A Comparison for people and for programs: summary, terminal and JSON."""
