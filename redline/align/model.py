"""Pair: what became of some paragraphs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from redline.document.model import Paragraph


class Unit(Enum):
    """What came or went as one: a paragraph, or the row, column, cell or table that it stands in."""

    PARAGRAPH = "paragraph"
    ROW = "row"
    COLUMN = "column"
    CELL = "cell"
    TABLE = "table"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Pair:
    """Old paragraphs and what became of them.

    Each paragraph that says something stands in exactly one pair of its story; the new sides rise,
    and so do the old sides of pairs that did not move. `()→b` is new, `a→()` gone, `a→(b, c)` split,
    `(a, b)→c` merged; there are no further kinds. `same` pairs say the same. Pairs of one `group`
    came or went together, as one row or column; those of a column stand apart.
    """

    old: tuple[Paragraph, ...]
    new: tuple[Paragraph, ...]
    same: bool = False
    moved: bool = False
    unit: Unit = Unit.PARAGRAPH
    group: int = 0
