"""Words, numbers, dates, amounts and citations of Dutch and English prose, and when two are the same.

A token is what is marked whole or not at all. Two texts say the same where their tokens are equal
after Unicode NFC, with all white space equal and characters without width dropped.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from redline.dutch.names import ENGLISH_MONTHS, MONTHS, SCALES

_WIDTHLESS = "\u00ad\u200b\u200c\u200d\u2060\ufeff"

_JOINED = (
    r"[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
)
_JOINED += r"\u0900-\u0903\u093a-\u094f\u00ad\u200b-\u200d\u2060\u20d0-\u20ff\ufe00-\ufe0f\ufeff]"
_LETTER = rf"(?:\w|{_JOINED})"
_MONTH = "|".join(f"[{name[0].upper()}{name[0]}]{name[1:]}" for name in (*MONTHS, *ENGLISH_MONTHS))
_SCALE = rf"(?:mln|mld)\.?|{'|'.join(SCALES)}|million|billion|thousand"
_GROUPED = r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\w)"
_NUMBER = rf"(?:{_GROUPED}|\d+(?:[.,]\d+)*(?:[-\u2013]\d+(?:[.,]\d+)*)?)"
_DOSSIER = r"\d{2}[ \u00a0]?\d{3}(?:[- \u00a0][IVXLC]+\b|-\d+)?(?:[ \u00a0]\(R\d+\))?"

_TAIL = rf"(?:[.,'’\-\u2011]{_LETTER}+)*"  # what is joined to a token belongs to it

_PATTERN = rf"""
  [a-z]+(?=[\s,])                                               # most words, found soon
| (?:https?://|www\.)[^\s<>"”’\ufffc]*[\w/]{_JOINED}*                  # address on the web
| (?:
    {_DOSSIER},[ \u00a0]nr\.[ \u00a0]?(?:\d+|[A-Z]+)\b           # 36 600 XV, nr. 114
  | \d{{1,2}}[ \u00a0](?:{_MONTH})\b(?:[ \u00a0]\d{{4}}\b)?     # 17 november 2025
  | (?:{_MONTH})[ \u00a0]\d{{1,2}},[ \u00a0]\d{{4}}\b            # November 17, 2025
  | (?:€|\$|£|\bEUR\b)[ \u00a0]?{_NUMBER}(?:,-{{1,2}})?(?:[ \u00a0](?:{_SCALE})(?!\w))?{_LETTER}*  # € 1,5 miljoen
  | {_NUMBER}(?:[ \u00a0](?:{_SCALE})(?!\w))?[ \u00a0]?(?:%|‰|(?:euro|procent|uur)\b)     # 12 procent
  | {_NUMBER}[ \u00a0](?:{_SCALE})(?!\w)                         # 1,7 miljoen
  | {_GROUPED}                                                  # 36 600
  | \d{_LETTER}*(?:[:/]{_LETTER}+{_TAIL})*                      # 31-10-2025, 3:12a, 2024/25
  | {_LETTER}+(?:-(?=[\s,)]))?                                   # a word, or half of one: in- en
  ){_TAIL}(?:@\w[\w-]*(?:\.[\w-]+)+)?(?!{_LETTER})               # and the rest of an e-mail address
| [\U0001f1e6-\U0001f1ff]{{2}}                                   # a flag
| \ufffc                                                        # an object: nothing joins it
| [^\w\s]{_JOINED}*                                              # a mark of punctuation
"""


@cache
def _token_pattern() -> re.Pattern[str]:
    return re.compile(_PATTERN, re.VERBOSE)


class Token(NamedTuple):
    """A word, number, date, amount, citation, address or mark of punctuation, at its place in a text."""

    start: int
    end: int
    key: str


def tokens(text: str) -> list[Token]:
    """The tokens of `text` in order. They do not overlap; only white space lies between them."""
    return [Token(*found.span(), _key(found[0])) for found in _token_pattern().finditer(text)]


def same(text: str) -> str:
    """The form of `text` by which it is compared: equal for two texts that say the same."""
    if text.isprintable() and "  " not in text and text[:1] != " " != text[-1:]:  # so without odd spaces
        return text if text.isascii() else unicodedata.normalize("NFC", text)
    for widthless in _WIDTHLESS:
        if widthless in text:
            text = text.replace(widthless, "")
    return " ".join(unicodedata.normalize("NFC", text).split())


_key = lru_cache(maxsize=1 << 15)(same)  # of a token: most come again


def is_word(key: str) -> bool:
    """Whether a token's key is more than punctuation."""
    return any(map(str.isalnum, key))


def count(text: str) -> int:
    """How many words a text has, as Word counts them: stretches without white space that say something."""
    return sum(1 for stretch in text.split() if is_word(stretch))


_ABBREVIATED = frozenset(
    "a.d. art. arts. bijv. blz. bv. ca. c.q. d.d. dhr. dr. drs. e.a. e.d. enz. evt. excl. ibid. i.c. i.h.b. incl. "
    "ir. jhr. jl. jr. lid m.b.t. m.i.v. mevr. mln. mld. mr. mw. n.a.v. nl. nr. nrs. o.a. o.b.v. o.g.v. o.m. "
    "p. pag. par. prof. resp. st. stb. stcrt. t.a.v. t.b.v. t/m tel. t.o.v. tk. vgl. vs. zgn. "
    "e.g. i.e. etc. no. mrs. ms.".split()
)
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s)")


def sentences(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence of `text`: half-open, without the white space between them."""
    bounds = []
    start = 0
    for found in _SENTENCE_END.finditer(text):
        if _ends_sentence(text, found.start(), found.end()):
            bounds.append((start, found.end()))
            start = found.end()
    bounds.append((start, len(text)))
    trimmed = [(first + _indent(text[first:last]), last) for first, last in bounds]
    return [(first, last) for first, last in trimmed if first < last]


def _ends_sentence(text: str, stop: int, end: int) -> bool:
    before = text[:stop].rsplit(None, 1)
    last_word = (before[-1] if before else "").lstrip("(‘“'\"").lower() + text[stop]
    if last_word in _ABBREVIATED or (len(last_word) == 2 and last_word[0].isalpha()):
        return False
    following = text[end:].lstrip()
    return bool(following) and not following[0].islower()


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())
