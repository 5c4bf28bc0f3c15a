"""Texts of a `w:t` that readers of bytes may get wrong: the first three are usual."""

TEXTS = [
    *("een", " twee ", "drie  vier", "", "&amp;", "&#233;", "\r\n", "é", "a\u00adb", "\u00a0", "\uff01"),
    *("?!", "a > b", "x]]&gt;", "<w:b/>"),
]
