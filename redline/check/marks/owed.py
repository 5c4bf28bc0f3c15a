"""What changed since the baseline and has no mark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from redline.align.model import Unit
from redline.check.marks.spans import Places, Stretch, chosen, painted, touches, without_objects, words_in
from redline.check.model import Passage, Sheet
from redline.diff.model import Change, Comparison, Kind, Role, Spot
from redline.document.model import Span, StoryKind
from redline.versions.dates import date_of
from redline.words import same

OWED = frozenset({Role.CHANGED, Role.NEIGHBOUR})
_TEXT = frozenset({Kind.ADDED, Kind.REPLACED, Kind.REMOVED})
_TABULAR = frozenset({Unit.ROW, Unit.COLUMN, Unit.TABLE})
_MARGINS = frozenset({StoryKind.HEADER, StoryKind.FOOTER})
_NO_LETTERS = re.compile(r"(?<!\d)[\W_]+|[\W_]+(?!\d)")  # but 1,5 is not 15
# Date and reference of the letter change with each version, and nobody marks those by hand.
_LABEL = re.compile(
    r"(?:datum|date|den haag|the hague|(?:ons |onze )?(?:kenmerk|referentie)|(?:our )?reference)\b[\s:,]*",
    re.I,
)
_REFERENCE = re.compile(r"(?=\S*\d)\S{0,40}")
_HEAD = 25  # paragraphs within which these may stand without a label


class Unmarked(NamedTuple):
    """A change of which words have no mark: which, or those beside a `cut`.

    Of a row, column or table that is new `mostly` means that half of the words do have one.
    """

    change: Change
    stretches: tuple[Stretch, ...]
    cut: bool
    mostly: bool


def unmarked(sheet: Sheet, comparison: Comparison) -> Iterator[Unmarked]:
    """The changes that should be marked and are not, or not wholly; of a cut one word beside it is enough."""
    page = _Page(sheet, chosen(comparison.options))
    gone = {same(each.old) for each in comparison.changes if each.kind is Kind.REMOVED and not each.context}
    for change in comparison.changes:
        moved = change.kind is Kind.ADDED and same(change.new) in gone  # too short to be told as a move
        if _told(change) and not moved:
            cut = all(spot.role is Role.NEIGHBOUR for spot in change.spots)
            bare, marked, missing = page.bare(change.spots)
            if bare and not (cut and marked):
                yield Unmarked(change, tuple(bare), cut, change.unit in _TABULAR and marked >= missing)


class _Page:
    """The paragraphs of a document by their places, and what is marked in them."""

    def __init__(self, sheet: Sheet, colours: frozenset[str]) -> None:
        self._passages = {each.paragraph.places: each for each in sheet.passages}
        self._colours = colours
        self._canvases: dict[Places, bytearray] = {}

    def bare(self, spots: tuple[Spot, ...]) -> tuple[list[Stretch], int, int]:
        """The words of spots that have no mark; how many words have one, and how many have none."""
        found: list[Stretch] = []
        marked = unmarked = 0
        for spot in spots:
            passage = self._passages.get(spot.places)
            if passage is None or spot.role not in OWED or _is_letterhead(passage):
                continue
            words = words_in(passage.paragraph, spot.span)
            missing = [word for word in words if not touches(word, self._canvas(passage))]
            marked, unmarked = marked + len(words) - len(missing), unmarked + len(missing)
            if missing:
                found.append(Stretch(passage, Span(missing[0].start, missing[-1].end)))
        return found, marked, unmarked

    def _canvas(self, passage: Passage) -> bytearray:
        places = passage.paragraph.places
        if places not in self._canvases:
            self._canvases[places] = painted(passage.paragraph, self._colours)
        return self._canvases[places]


def _told(change: Change) -> bool:
    """Whether a change is one of words in the text itself: not of quotes or hyphens, or in a header."""
    if change.kind not in _TEXT or change.story in _MARGINS:
        return False
    old, new = (_NO_LETTERS.sub("", same(without_objects(text))) for text in (change.old, change.new))
    return old != new


def _is_letterhead(passage: Passage) -> bool:
    """Whether a paragraph is the date or the reference of the letter."""
    text = " ".join(passage.text.split())
    label = _LABEL.match(text)
    rest = text[label.end() :] if label else text
    short = bool(label or passage.number <= _HEAD) and len(rest) < 40
    return short and bool(date_of(rest) or (label and _REFERENCE.fullmatch(rest)))
