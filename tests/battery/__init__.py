"""Marked documents that are damaged on purpose: the claim of the proof that should fail must fail."""
