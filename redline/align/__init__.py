"""Which block became which: unchanged ones first, then by likeness, then splits, merges and moves."""
