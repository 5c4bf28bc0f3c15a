"""Which characters get which colour: all policy, no XML."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from redline.diff.model import Comparison, Role, Spot
from redline.document.looks import SHADING
from redline.document.model import Paragraph, Place, Run, Span, paragraphs_of
from redline.findings import Finding, Severity, Trouble
from redline.options import Existing, Options

_STALE = frozenset({"yellow", SHADING})
# From the one that yields, where spots overlap, to the one that counts.
_ROLES = (Role.MOVED, Role.FORMAT, Role.NEIGHBOUR, Role.CHANGED)
_BARE, _NEW, _MOVED = 0, 1, 2
_PAINTED = re.compile(b"\x01+|\x02+")
_UNPAINTED = re.compile(b"\x00+")


class Mark(NamedTuple):
    """Characters of the paragraph at `places`, and the colour they get; `None` takes yellow away.

    Marks of one paragraph do not overlap and rise.
    """

    places: tuple[Place, ...]
    span: Span
    colour: str | None


class Plan(NamedTuple):
    """All marks of one output, and what a reader must know of marks that were there."""

    marks: tuple[Mark, ...]
    findings: tuple[Finding, ...] = ()


def plan(comparison: Comparison) -> Plan:
    """The marks for a comparison, in the order of the document.

    Raises `Trouble` where there is yellow on unchanged text and the options refuse that.
    """
    options = comparison.options
    spots: dict[tuple[Place, ...], list[Spot]] = defaultdict(list)
    for change in comparison.changes:
        for spot in change.spots:
            if spot.role is not Role.FORMAT or options.formatting:
                spots[spot.places].append(spot)
    marks: list[Mark] = []
    cleared: list[str] = []
    other_colours = 0
    for paragraph in _paragraphs(comparison):
        own = spots.get(paragraph.places, ())
        if not own and not paragraph.highlights:
            continue
        canvas = _canvas(paragraph, own)
        stale = _stale(paragraph, canvas, options)
        cleared += [span.of(paragraph.text) for span in stale]
        other_colours += _keep_colours(paragraph, canvas, options)
        runs = _runs(canvas, options)
        if options.existing is Existing.CLEAR:
            runs = sorted([*runs, *(Run(span.start, span.end, "") for span in stale)])
        for places in (paragraph.places, paragraph.twin):
            if places:
                marks += [Mark(places, Span(run.start, run.end), run.fact or None) for run in runs]
    return Plan(tuple(marks), tuple(_findings(comparison, cleared, other_colours)))


def _paragraphs(comparison: Comparison) -> Iterator[Paragraph]:
    for story in comparison.new.stories:
        yield from paragraphs_of(story.blocks)
        yield from paragraphs_of(story.boxes)


def _canvas(paragraph: Paragraph, spots: Iterable[Spot]) -> bytearray:
    """What each character of a paragraph is to be: `_BARE`, `_NEW` or `_MOVED`.

    White space between two stretches of one colour gets that colour. Volatile results stay bare.
    """
    canvas = bytearray(len(paragraph.text))
    for spot in sorted(spots, key=lambda spot: _ROLES.index(spot.role)):
        start, end = spot.span
        canvas[start:end] = bytes([_MOVED if spot.role is Role.MOVED else _NEW]) * (end - start)
    for start, end in paragraph.silent:
        canvas[start:end] = bytes(end - start)
    for gap in _UNPAINTED.finditer(canvas):
        start, end = gap.span()
        bridges = start > 0 and end < len(canvas) and canvas[start - 1] == canvas[end]
        if bridges and paragraph.text[start:end].isspace():
            canvas[start:end] = bytes([canvas[end]]) * (end - start)
    return canvas


def _stale(paragraph: Paragraph, canvas: bytearray, options: Options) -> list[Span]:
    """Old yellow on text that is not marked now."""
    return [
        Span(run.start + found.start(), run.start + found.end())
        for run in paragraph.highlights
        if run.fact in (_STALE | {options.colour})
        for found in _UNPAINTED.finditer(canvas[run.start : run.end])
    ]


def _keep_colours(paragraph: Paragraph, canvas: bytearray, options: Options) -> int:
    """Leave out what has its colour already, or one that is not redline's; gives how many of the latter."""
    others = 0
    codes = {options.moved_colour: _MOVED, options.colour: _NEW}
    for start, end, colour in paragraph.highlights:
        if colour in codes or colour in _STALE:
            right = codes.get(colour)
            canvas[start:end] = bytes(_BARE if code == right else code for code in canvas[start:end])
        else:
            others += any(canvas[start:end])
            canvas[start:end] = bytes(end - start)
    return others


def _runs(canvas: bytearray, options: Options) -> list[Run]:
    colours = {_NEW: options.colour, _MOVED: options.moved_colour}
    return [Run(*found.span(), colours[found[0][0]]) for found in _PAINTED.finditer(canvas)]


def _findings(comparison: Comparison, cleared: list[str], other_colours: int) -> Iterator[Finding]:
    said = [text for text in cleared if text.strip()]
    file = comparison.new.file
    if said:
        facts: dict[str, str | int] = {"file": file, "count": len(said), "words": _sample(said)}
        if comparison.options.existing is Existing.REFUSE:
            raise Trouble("existing-refused", **facts)
        yield Finding(f"existing-{comparison.options.existing.value}", Severity.WARNING, facts)
    if other_colours:
        yield Finding("other-colour", Severity.WARNING, {"file": file, "count": other_colours})


def _sample(passages: list[str]) -> str:
    words = " ".join(passages[0].split())
    return words if len(words) <= 60 else f"{words[:57].rstrip()}…"
