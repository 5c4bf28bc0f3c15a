"""What a user may choose about a comparison: one frozen record, with the defaults in it."""

from enum import Enum
from typing import NamedTuple

from redline.document.model import Revisions


class Granularity(Enum):
    """The least that is marked: the changed words, their sentence, or their paragraph."""

    WORD = "word"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


class Existing(Enum):
    """What happens to yellow that stands in the new version on text that is unchanged."""

    KEEP = "keep"
    CLEAR = "clear"
    REFUSE = "refuse"


class Ignore(Enum):
    """A difference, or a place, that is left out of the comparison on request."""

    CASE = "case"
    PUNCTUATION = "punctuation"
    QUOTES = "quotes"
    DASHES = "dashes"
    LINKS = "links"
    HEADERS = "headers"
    FOOTERS = "footers"
    FOOTNOTES = "footnotes"
    ENDNOTES = "endnotes"
    TEXTBOXES = "textboxes"


# ECMA-376-1 17.18.40 ST_HighlightColor, but for `none`.
COLOURS = (
    "yellow green cyan magenta blue red darkBlue darkCyan darkGreen darkMagenta darkRed darkYellow "
    "darkGray lightGray black white".split()
)
# Word writes `cyan` and calls it turquoise; users say turquoise.
COLOUR_NAMES = {"turquoise": "cyan"}


class Options(NamedTuple):
    """The choices of one comparison. The defaults are what the habit *geel gearceerd* asks."""

    granularity: Granularity = Granularity.WORD
    ignore: frozenset[Ignore] = frozenset()
    revisions: Revisions = Revisions.FINAL
    existing: Existing = Existing.CLEAR
    formatting: bool = False
    colour: str = "yellow"
    moved_colour: str = "cyan"
