"""What Dutch prose says: dates, numbers, citations of parliamentary papers."""
