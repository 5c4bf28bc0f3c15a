"""Text that is hard to read, and names and values of WordprocessingML to put where they do not belong."""

from __future__ import annotations

import random

NAMES = (
    "p r t delText pPr rPr tbl tr tc tblPr tblGrid trPr tcPr sdt sdtPr sdtContent ins del moveFrom moveTo "
    "hyperlink fldSimple fldChar instrText delInstrText smartTag customXml bdo dir ruby rt rubyBase br cr "
    "tab ptab sym noBreakHyphen softHyphen footnoteReference endnoteReference footnoteRef drawing pict "
    "object contentPart txbxContent sectPr headerReference footerReference body footnote altChunk "
    "highlight shd proofErr bookmarkStart bookmarkEnd permStart commentRangeStart commentReference "
    "annotationRef separator pgNum numPr ilvl numId rPrChange pPrChange cellIns cellDel gridSpan vMerge "
    "rStyle onbekend lastRenderedPageBreak"
).split()
WRAPPERS = (
    "p r sdt sdtContent ins del moveFrom moveTo smartTag hyperlink fldSimple tbl tr tc onbekend bdo".split()
)
ALLOWED_WRAPPERS = "sdtContent customXml ins del moveFrom moveTo".split()  # around runs and around blocks
VALUES = (
    "", "0", "1", "-1", "9", "999999999999", "true", "off", "abc", "none", "yellow", "cyan", "green",
    "FFFF00", "begin", "separate", "end", "restart", "continue", "default", "first", "even",
    "preserve", "rId1", "rId2", "F0E0", "110000", "D800", "0041", "PAGE", " TOC \\o ", "REF x",
    'HYPERLINK "x" \\l "y"', "²", "١", "Kop1",
)  # fmt: skip
_TEXTS = (
    "", " ", "  dubbel  ", "\t\n", "\u00a0", "\u00ad", "\u200b", "\ufeff", "\u2060", "\u200d", "\u202e",
    "e\u0301", "\u0301", "\u0301\u0301", "a\u0323\u0307", "\u1100\u1161\u11a8", "각", "ﬁ", "ß", "İ", "ſ", "Å",
    "\U0001f468\u200d\U0001f469", "\U0001f1f3\U0001f1f1", "\U00020000", "\U0010ffff", "\ufdd0", "\ue000",
    "\ufffc", "\ufffd", "\u2028", "\u2029", "\u0085", "\u0080", "\u007f", "|", "¶", " | ", " ¶ ", "\u2011",
    "1.500.000", "€ 3,5", "12 mei 2025", "12\u202f000", "een|twee", "_", "__a__", "x_y", "½", "²", "١٢", "ⅷ",
    "artikel 3, eerste lid", "a.b@c.nl", "https://x.nl/a-b", "'s", "’s", "“", "«", "--", "…", "!?", "&<>",
)  # fmt: skip
_LONG = (40, 300, 5_000, 60_000)


def text(chance: random.Random) -> str:
    """Some text: mostly short and strange, at times very long."""
    if chance.random() < 0.03:
        return chance.choice(("x", "a ", "e\u0301", "1.", "-", "\u200b", "een ", ",")) * chance.choice(_LONG)
    return chance.choice(("", " ", "een ")).join(chance.choice(_TEXTS) for _ in range(chance.randint(1, 4)))
