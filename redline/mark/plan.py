"""Which characters get which colour: all policy, no XML."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from redline.diff.model import Comparison, Role, Spot
from redline.document.looks import SHADING
from redline.document.model import Paragraph, Place, Run, Span, paragraphs_of
from redline.findings import Finding, Severity, Trouble
from redline.options import Existing, Options

_STALE = frozenset({"yellow", SHADING})
# Where spots overlap, the first of these counts.
_PRECEDENCE = (Role.CHANGED, Role.NEIGHBOUR, Role.FORMAT, Role.MOVED)


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters of the paragraph at `places`, and the colour they get; `None` takes yellow away.

    Marks of one paragraph do not overlap and rise.
    """

    places: tuple[Place, ...]
    span: Span
    colour: str | None


@dataclass(frozen=True, slots=True)
class Plan:
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
        painted = _painted(own, options, paragraph)
        stale = _stale(paragraph, painted, options)
        other_colours += sum(1 for run in paragraph.highlights if _in_the_way(run, painted, options))
        cleared += [span.of(paragraph.text) for span in stale]
        fresh = _without_highlights(painted, paragraph, options)
        clear = stale if options.existing is Existing.CLEAR else []
        segments = sorted(
            [*fresh, *(Run(span.start, span.end, "") for span in clear)], key=lambda run: run.start
        )
        for place in (paragraph.places, paragraph.twin):
            if place:
                marks += [Mark(place, Span(run.start, run.end), run.fact or None) for run in segments]
    return Plan(tuple(marks), tuple(_findings(comparison, cleared, other_colours)))


def _paragraphs(comparison: Comparison) -> Iterator[Paragraph]:
    for story in comparison.new.stories:
        yield from paragraphs_of(story.blocks)
        yield from paragraphs_of(story.boxes)


def _painted(spots: Iterable[Spot], options: Options, paragraph: Paragraph) -> list[Run]:
    """Stretches of text and their colours: they do not overlap, and only white space is bridged."""
    ordered = sorted(spots, key=lambda spot: _PRECEDENCE.index(spot.role))
    silent = [Run(span.start, span.end, "") for span in paragraph.silent]
    taken: list[Run] = []
    for spot in ordered:
        colour = options.moved_colour if spot.role is Role.MOVED else options.colour
        taken += [Run(s, e, colour) for s, e in _free(spot.span.start, spot.span.end, [*taken, *silent])]
    joined: list[Run] = []
    for run in sorted(taken, key=lambda run: run.start):
        before = joined[-1] if joined else None
        if before and before.fact == run.fact and not paragraph.text[before.end : run.start].strip():
            joined[-1] = Run(before.start, run.end, run.fact)
        else:
            joined.append(run)
    return [run for run in joined if run.start < run.end]


def _free(start: int, end: int, taken: Iterable[Run]) -> list[tuple[int, int]]:
    """The parts of `start` up to `end` that no run in `taken` covers."""
    free = []
    for run in sorted(taken, key=lambda run: run.start):
        if run.end <= start or run.start >= end:
            continue
        if start < run.start:
            free.append((start, run.start))
        start = run.end
    return [*free, (start, end)] if start < end else free


def _stale(paragraph: Paragraph, painted: list[Run], options: Options) -> list[Span]:
    """Old yellow on text that is not marked now."""
    return [
        Span(start, end)
        for run in paragraph.highlights
        if run.fact in (_STALE | {options.colour})
        for start, end in _free(run.start, run.end, painted)
        if paragraph.text[start:end].strip() or options.existing is Existing.CLEAR
    ]


def _in_the_way(run: Run, painted: list[Run], options: Options) -> bool:
    """Whether an old highlight in another colour stands on text that is marked now."""
    if run.fact in (_STALE | {options.colour, options.moved_colour}):
        return False
    return any(mark.start < run.end and run.start < mark.end for mark in painted)


def _without_highlights(painted: list[Run], paragraph: Paragraph, options: Options) -> list[Run]:
    """The stretches that still need painting: a right or foreign colour that is there stays."""
    fresh = []
    for mark in painted:
        kept = [run for run in paragraph.highlights if run.fact == mark.fact or run.fact not in _STALE]
        fresh += [Run(start, end, mark.fact) for start, end in _free(mark.start, mark.end, kept)]
    return fresh


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
