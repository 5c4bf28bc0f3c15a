"""From a package to what a version says: Document, a pure value without XML."""
