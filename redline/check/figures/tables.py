"""Totals in tables: a row or last column `Totaal`, and what stands above or before it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import takewhile
from typing import NamedTuple

from redline.document.model import Cell, Paragraph, Table
from redline.dutch.names import SCALES

_VALUE = re.compile(
    r"(?:€|EUR)?\s*(?P<minus>[-–−])?\s*(?P<figure>\d{1,3}(?:[. \u00a0]\d{3})+(?:,\d+)?|\d+(?:,\d+)?)"
    r"(?:\s*(?P<scale>miljoen|mln|miljard|mld)\b\.?)?(?:\s*(?:euro|fte|uur))?\s*[*\ufffc]?"
)
_NOTHING = frozenset(("", "-", "–", "—", "0", "nvt", "n.v.t."))
_PART_OF_A_ROW = re.compile(
    r"\s*(?:waarvan|w\.?v\.?|waaronder|w\.?o\.?\b|of which|[-–•]\s|idem)", re.IGNORECASE
)
_NO_SUM = re.compile(  # columns, and totals, that are no sums
    r"%|percent|procent|aandeel|gemiddeld|mediaan|\bnr\b|\bnummer|\bjaar\b|\bindex|tarief|prijs|leeftijd|"
    r"\bscore|\bratio|\bper (?:uur|dag|week|maand|persoon|inwoner|stuk|hoofd|eenheid|plaats)\b|uniek|"
    r"dubbeltelling|overlap|\brang\b|volgorde|\bduur\b|bandbreedte",
    re.IGNORECASE,
)
_NOT_ALL = re.compile(
    r"uniek|dubbeltelling|dubbel geteld|overlap|meer dan [eé][eé]n|onder meer|niet op tot|selectie", re.I
)
_ROUNDED = re.compile(
    r"x\s?€?\s?1[. ]?000|mln|miljoen|mld|miljard|€|euro|afronding|afgerond(?:e|\sop)\s|duizend", re.IGNORECASE
)
_LONGEST = 18  # digits of an amount
_SUBTOTAL = re.compile(r"(?:sub|tussen)[-\s]?totaal", re.IGNORECASE)
_MOST = 400  # rows or columns


class TableTotal(NamedTuple):
    """A total in a table: in which paragraph, how it is written, and the sum of what it is a total of."""

    paragraph: Paragraph
    said: str
    column: str
    parts: tuple[Decimal, ...]

    @property
    def sum(self) -> Decimal:
        """What the parts add up to."""
        return sum(self.parts, Decimal(0))


class _Square(NamedTuple):
    """A cell: its text, and its first paragraph."""

    text: str
    paragraph: Paragraph | None = None


_Grid = Sequence[Sequence[_Square]]


def wrong_totals(table: Table, around: str, totals: re.Pattern[str]) -> Iterator[TableTotal]:
    """The totals of a table that are not the sum of their parts; `around` is the text before and after it."""
    grid = _grid(table)
    if not grid or _NOT_ALL.search(around):
        return
    rounded = bool(_ROUNDED.search(" ".join((around, *(square.text for row in grid for square in row)))))
    yield from _wrong(grid, totals, rounded)
    turned = [list(column) for column in zip(*grid, strict=True)]
    if turned and totals.match(turned[-1][0].text):
        yield from _wrong(turned, totals, rounded, last_only=True)


def _grid(table: Table) -> _Grid:
    """The cells in rows of one width; a row with fewer is filled on the left, as a merged label does."""
    rows = [[_square(cell) for cell in row.cells] for row in table.rows[:_MOST]]
    width = max(map(len, rows), default=0)
    if not 1 < width <= _MOST:
        return ()
    return [[*row[:1], *[_Square("")] * (width - len(row)), *row[1:]] for row in rows if row]


def _square(cell: Cell) -> _Square:
    own = [block for block in cell.blocks if isinstance(block, Paragraph) and block.text.strip()]
    return _Square(" ".join(each.prose.strip() for each in own), own[0] if own else None)


def _wrong(
    grid: _Grid, totals: re.Pattern[str], rounded: bool, last_only: bool = False
) -> Iterator[TableTotal]:
    head = len(
        list(takewhile(lambda row: not any(_value(square.text) is not None for square in row[1:]), grid))
    )
    header = grid[max(head - 1, 0)]
    labels = [(at, row[0].text) for at, row in enumerate(grid) if at >= head]
    at_totals = [at for at, label in labels if totals.match(label) or _SUBTOTAL.match(label)]
    for at in at_totals[-1:] if last_only else at_totals:
        for column in range(1, len(header)):
            if not _NO_SUM.search(f"{header[column].text} {grid[at][0].text}"):
                yield from _wrong_cell(grid, head, at, column, set(at_totals), rounded)


def _wrong_cell(
    grid: _Grid, head: int, at: int, column: int, totals: set[int], rounded: bool
) -> Iterator[TableTotal]:
    """The total in a row and column, if it is no sum of what stands above it, in any way that it may be."""
    square = grid[at][column]
    total, paragraph, above = _value(square.text), square.paragraph, _above(grid, head, at, column)
    if total is None or paragraph is None or above is None:
        return
    last = max((row for row in totals if row < at), default=-1)
    plain = [value for row, value in above.items() if row not in totals]
    since = [value for row, value in above.items() if row > last]
    before = [value for row, value in above.items() if row in totals]
    ways = (plain, since, before, [*before[-1:], *since], _folded(plain), _folded(since))
    parts = since or plain
    if len(parts) < 2 or total <= max(plain, default=total):  # a mean, or of things that are counted twice
        return
    if all(abs(sum(way, Decimal(0)) - total) > _slack([total, *plain], rounded) for way in ways):
        yield TableTotal(paragraph, square.text, grid[max(head - 1, 0)][column].text, tuple(parts))


def _above(grid: _Grid, head: int, at: int, column: int) -> dict[int, Decimal] | None:
    """The values above a total by row, without those that are a part of one; None if one cannot be read."""
    found: dict[int, Decimal] = {}
    for row in range(head, at):
        text = grid[row][column].text
        value = _value(text)
        if _PART_OF_A_ROW.match(grid[row][0].text):
            continue
        if value is not None:
            found[row] = value
        elif text.strip().casefold() not in _NOTHING:
            return None
    return found


def _folded(values: Sequence[Decimal]) -> list[Decimal]:
    """The values without those that the one before them is the sum of."""
    found: list[Decimal] = []
    at = 0
    while at < len(values):
        found.append(values[at])
        at += 1 + _children(values, at)
    return found


def _children(values: Sequence[Decimal], at: int) -> int:
    """How many values behind this one, two or more, add up to it."""
    added = Decimal(0)
    for upto in range(at + 1, len(values)):
        added += values[upto]
        if added == values[at] and upto > at + 1:
            return upto - at
        if added > values[at]:
            break
    return 0


def _slack(numbers: Sequence[Decimal], rounded: bool) -> Decimal:
    """How far a sum may be off by rounding: nothing where whole things are counted."""
    parts = max(len(numbers) - 1, 1)
    step = Decimal(1).scaleb(min(int(each.as_tuple().exponent) for each in numbers))
    if step == 1 and parts > 3 and numbers[0] >= 1000 and all(each % 10 == 0 for each in numbers):
        step = Decimal(10)
    elif step == 1 and not rounded:
        return Decimal(0)
    return step * Decimal(str(max(1.0, math.sqrt(parts) / 2)))


def _value(text: str) -> Decimal | None:
    found = _VALUE.fullmatch(text.strip())
    if not found:
        return None
    digits = re.sub(r"[. \u00a0]", "", found["figure"]).replace(",", ".")
    if len(digits) > _LONGEST:
        return None
    plain = Decimal(digits)
    scaled = plain.scaleb(SCALES[found["scale"].casefold()] if found["scale"] else 0)
    return -scaled if found["minus"] else scaled
