"""The tests. `build` makes documents, `say` writes comparisons as text, `witness` reads without redline."""
