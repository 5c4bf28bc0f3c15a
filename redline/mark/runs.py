"""The scissors: cuts a run where a mark begins or ends. Nothing else in a run changes."""

import copy
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from redline.document.inline import Piece
from redline.wml import XML_SPACE, Element, child, name, text_of

_WHITE = " \t\r\n"
_CUTTABLE = ("t", "delText")


class Part(NamedTuple):
    """A run, and the characters of the paragraph that it holds: half-open."""

    run: Element
    start: int
    end: int


def cut(run: Element, pieces: Sequence[tuple[int, Piece]], borders: Sequence[int]) -> list[Part]:
    """The parts that `run` falls into at `borders`, in order; `run` itself is the first.

    `pieces` are the run's own pieces with the offset of each. All parts have the attributes and
    properties of `run`, and stand where it stood. Only text can be cut inside.
    """
    extents = _extents(run, pieces)
    starts = frozenset(borders)
    parts = [Part(run, pieces[0][0], pieces[0][0])]
    for node in [each for each in run if name(each) != "rPr"]:
        start, end = extents.get(node, (parts[-1].end, parts[-1].end))
        inside = [border for border in borders if start < border < end] if _cuttable(node) else []
        for piece, first, last in _cut_text(node, start, end, inside):
            if first in starts and parts[-1].start < first:
                parts.append(Part(_after(parts[-1].run), first, first))
            if piece.getparent() is not parts[-1].run:
                parts[-1].run.append(piece)
            parts[-1] = parts[-1]._replace(end=last)
    return parts


def _cuttable(node: Element) -> bool:
    """Whether this is a text, and has no comment inside: that one is painted whole."""
    return name(node) in _CUTTABLE and not len(node)


def _extents(run: Element, pieces: Sequence[tuple[int, Piece]]) -> dict[Element, tuple[int, int]]:
    """The characters that each child of a run holds."""
    extents: dict[Element, tuple[int, int]] = {}
    for at, piece in pieces:
        node = piece.node
        while (parent := node.getparent()) is not None and parent is not run:
            node = parent
        start, _ = extents.get(node, (at, at))
        extents[node] = (start, at + len(piece.text))
    return extents


def _cut_text(node: Element, start: int, end: int, borders: Sequence[int]) -> list[tuple[Element, int, int]]:
    """The elements that `node` falls into at `borders`, each with its characters; the first is `node`."""
    if not borders:
        return [(node, start, end)]
    raw = node.text or ""
    loose = raw != text_of(node)
    lead = len(raw) - len(raw.lstrip(_WHITE)) if loose else 0
    bounds = [0, *(border - start + lead for border in borders), len(raw)]
    strings = [raw[first:last] for first, last in pairwise(bounds)]
    if loose:
        strings = _apart(strings)
    cut_up = []
    for index, string in enumerate(strings):
        piece = _twin(node) if index else node
        piece.text = string
        outermost = loose and index in (0, len(strings) - 1)
        if not outermost and (string[0] in _WHITE or string[-1] in _WHITE):
            piece.set(XML_SPACE, "preserve")
        length = len(string.strip(_WHITE) if outermost else string)
        cut_up.append((piece, start, start + length))
        start += length
    return cut_up


def _twin(node: Element) -> Element:
    """A copy of an element, without the text behind it."""
    twin = copy.deepcopy(node)
    twin.tail = None
    return twin


def _apart(strings: list[str]) -> list[str]:
    """The pieces of a text of which outer white space does not count, so that it still does not.

    White space at a cut does count, so it comes apart from a piece with white space that does not.
    """
    first, last = strings[0], strings[-1]
    head = first.rstrip(_WHITE)
    tail = last.lstrip(_WHITE)
    apart = [head, first[len(head) :], *strings[1:-1], last[: len(last) - len(tail)], tail]
    return [string for string in apart if string]


def _after(run: Element) -> Element:
    """A new run behind `run`, with its attributes, namespaces and properties and without content."""
    attributes: Any = run.attrib
    spaces: Any = run.nsmap  # the stubs know no default, whose prefix is None
    twin = run.makeelement(run.tag, attributes, spaces)
    twin.tail, run.tail = run.tail, None  # text between runs stays behind both
    run.addnext(twin)
    properties = child(run, "rPr")
    if properties is not None:
        twin.append(copy.deepcopy(properties))
    return twin
