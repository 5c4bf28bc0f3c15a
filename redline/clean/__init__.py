"""The version that leaves the house: what is not for readers taken out, and the proof of it."""
