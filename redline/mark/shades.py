"""A colour per version, and where each goes: the marks of a history."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from redline.document.looks import SHADING
from redline.document.model import Document, Paragraph, Place, Run, Span, paragraphs_of
from redline.findings import Finding, Severity
from redline.mark.plan import Mark, Plan

_STALE = frozenset({"yellow", SHADING})
# Light enough for black text (11 to 1), and each as far from those before it as there are, in CIELAB.
_COLOURS = (
    "A8D8FC 9CD884 F0B46C FCA8F0 FCB4B4 90CCB4 E4D8A8 78FCCC F0CCF0 CCCC6C 6CD8E4 CCB4FC FCA8CC FCC09C "
    "CCF0B4 C0F0F0 A8C0FC 90FCF0 60CCFC D8C078 84D8A8 C0D8B4 FCD8C0 C0C0E4 A8FCB4 FCCCD8 CCE490 60D8C0 "
    "FCE484 A8FCD8 C0CC90 90CCD8"
).split()
_KEPT = "\x00"  # a character that has another colour already


def shade(number: int) -> str:
    """The `number`-th colour, from 0, as `#RRGGBB`; after 32 they come again: no eye tells more apart."""
    return f"#{_COLOURS[number % len(_COLOURS)]}"


def shaded(document: Document, runs: Mapping[tuple[Place, ...], Sequence[Run]]) -> Plan:
    """The marks that give stretches of paragraphs, by their places, the colour that is their fact.

    Yellow is taken away, as it would cover a colour and is none of them; what people painted otherwise stays.
    """
    marks: list[Mark] = []
    yellow = others = 0
    for story in document.stories:
        for paragraph in paragraphs_of((*story.blocks, *story.boxes)):
            own = runs.get(paragraph.places, ())
            if own or paragraph.highlights:
                canvas = _canvas(paragraph, own)
                yellow += sum(run.fact in _STALE for run in paragraph.highlights)
                others += sum(run.fact not in _STALE for run in paragraph.highlights)
                for places in filter(None, (paragraph.places, paragraph.twin)):
                    marks += _marks(places, canvas)
    return Plan(tuple(marks), tuple(_findings(document.file, yellow, others)))


def _canvas(paragraph: Paragraph, runs: Sequence[Run]) -> list[str | None]:
    """The colour of each character: `None` for one whose yellow goes, empty for one that stays as it is."""
    canvas: list[str | None] = [""] * len(paragraph.text)
    for start, end, fact in paragraph.highlights:
        canvas[start:end] = [None if fact in _STALE else _KEPT] * (end - start)
    for start, end, colour in runs:
        canvas[start:end] = [each if each == _KEPT else colour for each in canvas[start:end]]
    for start, end in paragraph.silent:
        canvas[start:end] = [""] * (end - start)
    return canvas


def _marks(places: tuple[Place, ...], canvas: Sequence[str | None]) -> Iterator[Mark]:
    at = 0
    for colour, stretch in groupby(canvas):
        end = at + sum(1 for _ in stretch)
        if colour not in ("", _KEPT):
            yield Mark(places, Span(at, end), colour)
        at = end


def _findings(file: str, yellow: int, others: int) -> Iterator[Finding]:
    if yellow:
        yield Finding("history-yellow", Severity.WARNING, {"file": file, "count": yellow})
    if others:
        yield Finding("history-other-colour", Severity.WARNING, {"file": file, "count": others})
