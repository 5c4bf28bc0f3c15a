"""The independent proof of a marked document. Shares no code with what it proves; start at `proof`."""
