"""The words that dates and amounts are written with: for tokens, and for what they mean."""

MONTHS = tuple(
    "januari februari maart april mei juni juli augustus september oktober november december".split()
)
ENGLISH_MONTHS = {
    "january": 1,
    "february": 2,
    "march": 3,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "october": 10,
}
"""Those that English writes otherwise, with their number."""
SCALES = {"duizend": 3, "miljoen": 6, "mln": 6, "miljard": 9, "mld": 9, "biljoen": 12}
"""What an amount is counted in, as a power of ten."""
