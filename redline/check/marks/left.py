"""What is marked while it is as it was in the baseline, and whether an earlier round left it so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from redline.check.marks.owed import OWED
from redline.check.marks.spans import (
    Places,
    Stretch,
    all_paragraphs,
    canvas,
    chosen,
    painted,
    spots_of,
    stretches,
    words_in,
)
from redline.check.model import Sheet
from redline.diff.compare import compare
from redline.diff.model import Comparison, Role
from redline.document.model import Document, Paragraph, Span, Table, paragraphs_of
from redline.words import same, sentences

WORD, SENTENCE, PARAGRAPH = "word", "sentence", "paragraph"


class Round(NamedTuple):
    """The earlier version that tells that a mark is old: it had it too (`marked`), or it said otherwise."""

    document: Document
    marked: bool


@lru_cache(maxsize=64)  # of two rules, and each older version is compared anew
def judged(sheet: Sheet, unit: str) -> tuple[tuple[Stretch, Round | None], ...]:
    """The leftovers of a document that is compared, each with the round that left it."""
    if sheet.comparison is None:
        return ()
    left = leftovers(sheet, sheet.comparison, unit)
    return tuple(zip(left, stale(sheet, sheet.comparison, left), strict=True))


def leftovers(sheet: Sheet, comparison: Comparison, unit: str) -> list[Stretch]:
    """What is marked while it is as it was: beyond the words, sentences or paragraphs that changed.

    A row of a table counts as one paragraph, unless the unit is the word.
    """
    changed = spots_of(comparison, frozenset(Role))
    rows = set() if unit == WORD else _changed_rows(sheet.document, changed)
    colours = chosen(comparison.options)
    found = []
    for passage in sheet.passages:
        paragraph = passage.paragraph
        if paragraph.highlights and paragraph.places not in rows:
            fair = canvas(paragraph, _widened(paragraph, changed.get(paragraph.places, ()), unit))
            spans = stretches(words_in(paragraph), painted(paragraph, colours), fair)
            found += [Stretch(passage, span) for span in spans]
    return found


def _widened(paragraph: Paragraph, spans: Sequence[Span], unit: str) -> Iterator[Span]:
    if unit == WORD or not spans:
        yield from spans
    elif unit == PARAGRAPH:
        yield Span(0, len(paragraph.text))
    else:
        changed = canvas(paragraph, spans)
        for start, end in sentences(paragraph.prose):
            if changed.find(1, start, end) >= 0:
                yield Span(start, end)


def _changed_rows(document: Document, changed: Iterable[Places]) -> set[Places]:
    """The paragraphs in rows of which a cell changed."""
    known = set(changed)
    found: set[Places] = set()
    for story in document.stories:
        for block in (*story.blocks, *story.boxes):
            for row in block.rows if isinstance(block, Table) else ():
                own = {each.places for cell in row.cells for each in paragraphs_of(cell.blocks)}
                if own & known:
                    found |= own
    return found


def stale(sheet: Sheet, comparison: Comparison, left: Sequence[Stretch]) -> list[Round | None]:
    """For each leftover the round that left it: the baseline has it marked, or an older version differs."""
    found: list[Round | None] = [None] * len(left)
    if left:
        before = _marked_in(comparison.old, chosen(comparison.options))
        for at, each in enumerate(left):
            if same(each.span.of(each.passage.text)) in before:
                found[at] = Round(comparison.old, True)
    for older in sheet.older[1:]:
        if all(found):
            break
        changed = spots_of(compare(older, sheet.document, comparison.options), OWED)
        for at, each in enumerate(left):
            found[at] = found[at] or (Round(older, False) if _changed(each, changed) else None)
    return found


def _changed(stretch: Stretch, changed: dict[Places, list[Span]]) -> bool:
    spans = changed.get(stretch.passage.paragraph.places, ())
    return any(span.start < stretch.span.end and stretch.span.start < span.end for span in spans)


def _marked_in(document: Document, colours: frozenset[str]) -> set[str]:
    """The stretches that are marked in a version, as they are compared."""
    return {
        same(span.of(paragraph.prose))
        for paragraph in all_paragraphs(document)
        if paragraph.highlights
        for span in stretches(words_in(paragraph), painted(paragraph, colours))
    }
