"""How many moties, toezeggingen, notes and tables came or went between two versions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from redline.align.model import Unit
from redline.diff.model import Comparison, Kind
from redline.document.model import Document, Table, paragraphs_of

_MOTION = re.compile(
    r"\b[Mm]otie(?:[-‑\s]|\s(?:van\s)?(?:het\slid|de\sleden)\s)((?:[Vv]an\s(?:de[rn]?\s)?|[Dd]e\s)?[A-Z][\w’'-]+)"
)
_PLEDGE = re.compile(r"\bTZ\d{6}-\d{3}\b")


def texts(document: Document) -> Iterator[str]:
    """The paragraphs of body and notes."""
    for story in (document.body, *document.notes):
        yield from (paragraph.text for paragraph in paragraphs_of((*story.blocks, *story.boxes)))


def _named(sign: re.Pattern[str], comparison: Comparison, gone: bool) -> int | None:
    """How many passages with this sign came, or went; nothing where neither version has any.

    In a table that is new each counts; a row or paragraph is about one.
    """
    if not any(sign.search(text) for each in (comparison.old, comparison.new) for text in texts(each)):
        return None
    kind = Kind.REMOVED if gone else Kind.ADDED
    passages = [
        (each.unit, each.old if gone else each.new) for each in comparison.changes if each.kind is kind
    ]
    return sum(
        len(sign.findall(text)) if unit is Unit.TABLE else bool(sign.search(text)) for unit, text in passages
    )


def _motions(comparison: Comparison, gone: bool) -> int | None:
    return _named(_MOTION, comparison, gone)


def _pledges(comparison: Comparison, gone: bool) -> int | None:
    return _named(_PLEDGE, comparison, gone)


def _notes(comparison: Comparison, gone: bool) -> int:
    return _grown(len(comparison.old.notes), len(comparison.new.notes), gone)


def _tables(comparison: Comparison, gone: bool) -> int:
    old, new = (
        sum(isinstance(block, Table) for block in document.body.blocks)
        for document in (comparison.old, comparison.new)
    )
    return _grown(old, new, gone)


def _grown(old: int, new: int, gone: bool) -> int:
    return old - new if gone else new - old


WAYS: dict[str, Callable[[Comparison, bool], int | None]] = {
    "motie": _motions,
    "toezegging": _pledges,
    "voetno": _notes,
    "tabel": _tables,
}
