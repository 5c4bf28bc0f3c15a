"""What redline never does, whatever a document asks for: SECURITY.md."""
