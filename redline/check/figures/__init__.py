"""Rules about figures: totals that add up (IN01), and one figure for one quantity (IN08).

Settings of IN01: `totals`, the words for a total. IN08 has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from redline.check.figures.prose import Division, divisions
from redline.check.figures.same import Figure, disagreements, figures_of, left_behind
from redline.check.figures.tables import TableTotal, wrong_totals
from redline.check.model import Case, Hit, Passage, Sheet
from redline.check.rules import rule
from redline.document.model import Block, Paragraph, Span, Table
from redline.dutch import numbers
from redline.findings import Severity

TOTALS = ("totaal", "eindtotaal", "opgeteld", "tezamen", "bij elkaar")
_SHOWN = 12  # parts that are told


@rule("IN01", Severity.ERROR)
def totals_add_up(case: Case) -> Iterator[Hit]:
    """Totals that are not the sum of the parts beside them."""
    totals = re.compile(rf"\b(?:{'|'.join(map(re.escape, _words(case)))})\b", re.IGNORECASE)
    for sheet in case.sheets:
        for division in divisions(sheet.passages, totals):
            if not division.right and (division.complete or division.close):
                yield _in_prose(sheet, division)
        yield from _in_tables(sheet, totals)


def _words(case: Case) -> Sequence[str]:
    words = case.settings.get("totals", TOTALS)
    return (
        [str(word) for word in words]
        if isinstance(words, Sequence) and not isinstance(words, str)
        else TOTALS
    )


def _in_prose(sheet: Sheet, division: Division) -> Hit:
    passage, total = division.passage, division.total
    span = Span(total.start, max(total.end, total.counted.end))
    facts = {
        "total": span.of(passage.text),
        "sum": numbers.told(division.sum, total.unit),
        "parts": _added([numbers.told(part.value, total.unit) for part in division.parts]),
    }
    return Hit(sheet, passage, span, facts, "" if division.complete else "sentence")


def _in_tables(sheet: Sheet, totals: re.Pattern[str]) -> Iterator[Hit]:
    passages = {id(each.paragraph): each for each in sheet.passages}
    for story in sheet.document.stories:
        for table, around in _tables((*story.blocks, *story.boxes)):
            for wrong in wrong_totals(table, around, totals):
                if passage := passages.get(id(wrong.paragraph)):
                    yield _in_table(sheet, passage, wrong)


def _tables(blocks: Sequence[Block]) -> Iterator[tuple[Table, str]]:
    """The tables, and those in their cells, each with the text right before and after it."""
    for before, block, after in zip((None, *blocks), blocks, (*blocks[1:], None), strict=False):
        if isinstance(block, Table):
            yield block, " ".join(each.text for each in (before, after) if isinstance(each, Paragraph))
            for row in block.rows:
                for cell in row.cells:
                    yield from _tables(cell.blocks)


def _in_table(sheet: Sheet, passage: Passage, wrong: TableTotal) -> Hit:
    facts = {
        "total": wrong.said,
        "sum": numbers.told(wrong.sum),
        "parts": _added([numbers.told(part) for part in wrong.parts]),
        "column": wrong.column,
    }
    return Hit(sheet, passage, None, facts, "table")


def _added(parts: Sequence[str]) -> str:
    shown = " + ".join(parts[:_SHOWN])
    return f"{shown} + …" if len(parts) > _SHOWN else shown


@rule("IN08", Severity.WARNING)
def same_figure(case: Case) -> Iterator[Hit]:
    """Figures that another document, or a changed place, has otherwise."""
    figures = [figure for sheet in case.sheets for figure in figures_of(sheet)]
    left = list(left_behind(case.sheets, figures))
    told = {_place(each) for found in left for each in found}
    for found in left:
        yield _otherwise(found.figure, found.other, "old")
    for found in disagreements(figures):
        if not told & {_place(found.figure), _place(found.other)}:
            yield _otherwise(found.figure, found.other, "")


def _place(figure: Figure) -> tuple[int, Span]:
    return id(figure.passage.paragraph), figure.span


def _otherwise(figure: Figure, other: Figure, variant: str) -> Hit:
    facts = {"here": figure.said, "there": other.said, "document": other.sheet.name}
    return Hit(figure.sheet, figure.passage, figure.span, facts, variant)
