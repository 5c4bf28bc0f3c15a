"""Pair: what became of some paragraphs."""

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from redline.document.model import Block, Paragraph, paragraphs_of


class Unit(Enum):
    """What came or went as one: a paragraph, or the row, column, cell or table that it stands in."""

    PARAGRAPH = "paragraph"
    ROW = "row"
    COLUMN = "column"
    CELL = "cell"
    TABLE = "table"
    NOTE = "note"


class Pair(NamedTuple):
    """Old paragraphs and what became of them.

    Each paragraph that says something stands in exactly one pair of its story; the new sides rise,
    and so do the old sides of pairs that did not move. `()→b` is new, `a→()` gone, `a→(b, c)` split,
    `(a, b)→c` merged; there are no further kinds. `same` pairs say the same. Pairs of one `group`
    came or went together, as one row or column; those of a column stand apart. `elsewhere` names the
    other document that the old side stood in, or, where there is no new side, that it went to.
    """

    old: tuple[Paragraph, ...]
    new: tuple[Paragraph, ...]
    same: bool = False
    moved: bool = False
    unit: Unit = Unit.PARAGRAPH
    group: int = 0
    elsewhere: str = ""


def full(blocks: Iterable[Block]) -> list[Paragraph]:
    """The paragraphs of `blocks` that say something."""
    return [paragraph for paragraph in paragraphs_of(blocks) if paragraph.key]


def same_pairs(old: Iterable[Block], new: Iterable[Block], moved: bool) -> list[Pair]:
    """The pairs of two rows of blocks that say the same.

    Where one has a paragraph more, of which all is left out of the comparison, one went and the other came.
    """
    before, after = full(old), full(new)
    if len(before) != len(after):
        return [*(Pair((a,), ()) for a in before), *(Pair((), (b,)) for b in after)]
    return [Pair((a,), (b,), same=True, moved=moved) for a, b in zip(before, after, strict=True)]
