"""Marks on the new version's own XML: all XML, no policy."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from redline.document.inline import Kind, Piece, hidden_by, pieces
from redline.document.model import Place, Revisions
from redline.mark.highlight import clear, paint
from redline.mark.plan import Mark
from redline.mark.runs import cut
from redline.package import Package
from redline.wml import Element, child, paragraphs, serialise

_PAINTABLE = frozenset({Kind.TEXT, Kind.SYMBOL, Kind.SPACE, Kind.NOTE})


def apply(package: Package, marks: Iterable[Mark], revisions: Revisions = Revisions.FINAL) -> Package:
    """`package` with the marks in it. Parts without marks keep their bytes."""
    by_part: dict[str, dict[tuple[Place, ...], list[Mark]]] = defaultdict(lambda: defaultdict(list))
    for mark in marks:
        by_part[mark.places[0].part][mark.places].append(mark)
    changed = {}
    for part, by_paragraph in by_part.items():
        root = package.take_tree(part)
        elements = paragraphs(root)
        for places, own in by_paragraph.items():
            _mark_paragraph([elements[place.ordinal] for place in places], own, revisions)
        changed[part] = serialise(root)
    return package.with_parts(changed)


def _mark_paragraph(elements: Sequence[Element], marks: Sequence[Mark], revisions: Revisions) -> None:
    hidden = hidden_by(revisions)
    by_run: dict[Element, list[tuple[int, Piece]]] = {}
    at = 0
    for element in elements:
        for piece in pieces(element, hidden):
            if piece.run is not None:
                by_run.setdefault(piece.run, []).append((at, piece))
            at += len(piece.text)
    starts = [mark.span.start for mark in marks]
    ends = [mark.span.end for mark in marks]
    for run, own in by_run.items():
        start, end = own[0][0], own[-1][0] + len(own[-1][1].text)
        touching = marks[bisect_right(ends, start) : bisect_left(starts, end)]
        if touching:
            _mark_run(run, own, touching)
    if all(mark.colour is None for mark in marks):
        for element in elements:
            _clear_mark(element)


def _mark_run(run: Element, own: Sequence[tuple[int, Piece]], marks: Sequence[Mark]) -> None:
    """Cut a run where these marks, which rise, begin and end, and colour the parts."""
    borders = sorted({border for mark in marks for border in mark.span})
    paintable = [(at, at + len(piece.text)) for at, piece in own if piece.kind in _PAINTABLE]
    waiting = list(reversed(marks))
    for part in cut(run, own, borders):
        while waiting and waiting[-1].span.end <= part.start:
            waiting.pop()
        while paintable and paintable[0][1] <= part.start:
            paintable.pop(0)
        if not waiting or waiting[-1].span.start >= part.end:
            continue
        if paintable and paintable[0][0] < part.end:
            clear(child(part.run, "rPr"))
            colours = [mark.colour for mark in reversed(waiting) if mark.span.start < part.end]
            if colour := next(filter(None, colours), None):
                paint(part.run, colour)


def _clear_mark(element: Element) -> None:
    """Take yellow from the mark at the end of a paragraph, which colours its number or bullet."""
    properties = child(element, "pPr")
    if properties is not None:
        clear(child(properties, "rPr"))
