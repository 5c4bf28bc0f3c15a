"""One paragraph: from its pieces to a Paragraph value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from redline.document.fields import FieldStack, link_target
from redline.document.inline import Kind, Piece, hidden_by, pieces
from redline.document.looks import paragraph_look, run_look
from redline.document.model import SILENT, Inline, Paragraph, Place, Revisions, Run, Span
from redline.document.objects import boxes, describe, equation
from redline.document.outline import Outline
from redline.document.relations import Relation
from redline.package import Package
from redline.words import same
from redline.wml import NAMES, Element, attribute, child, relation

_KEY_BREAK = "\x1f"


@dataclass
class StoryContext:
    """What reading a story needs to know and gathers on its way."""

    package: Package
    part: str
    revisions: Revisions
    links: dict[str, Relation]
    places: dict[Element, int]
    outline: Outline
    fields: FieldStack
    section: str = ""
    depth: int = 0  # of cells
    shapes: list[tuple[Element, Element | None]] = field(default_factory=list)
    note_ids: list[tuple[str, str, str]] = field(default_factory=list)
    volatile: list[str] = field(default_factory=list)
    unknown: set[str] = field(default_factory=set)
    unequal_fallbacks: int = 0


class _Text:
    """The text of a paragraph while it is being put together."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.inlines: list[Inline] = []
        self.silent: list[Span] = []
        self.links: list[Run[str]] = []
        self.highlights: list[Run[str]] = []
        self.looks: list[Run[str]] = []

    def add(self, text: str, look: str, colour: str, link: str, silent: bool) -> None:
        start = self.length
        self.parts.append(text)
        self.length = end = start + len(text)
        _extend(self.looks, start, end, look)
        if colour:
            _extend(self.highlights, start, end, colour)
        if link:
            _extend(self.links, start, end, link)
        if silent:
            if self.silent and self.silent[-1].end == start:
                start = self.silent.pop().start
            self.silent.append(Span(start, end))


def _extend(runs: list[Run[str]], start: int, end: int, fact: str) -> None:
    if runs and runs[-1].fact == fact and runs[-1].end == start:
        start = runs.pop().start
    runs.append(Run(start, end, fact))


def read_paragraph(elements: Sequence[Element], context: StoryContext) -> Paragraph:
    """The paragraph made of these `w:p`: one, or more where tracked changes join them."""
    building = _Text()
    link_stack: list[str] = []
    run: Element | None = None
    look = colour = ""
    for element in elements:
        for piece in pieces(element, context.revisions):
            if piece.run is not run:
                run = piece.run
                look, colour = ("", "") if run is None else run_look(run)
            if piece.text:
                _add(building, piece, look, colour, link_stack, context)
            else:
                _pass(piece, link_stack, context)
    return _finished(building, elements, context)


def _add(
    building: _Text, piece: Piece, look: str, colour: str, link_stack: list[str], context: StoryContext
) -> None:
    fields = context.fields
    silent = fields.silent
    if silent:
        context.volatile.append(f"{fields.name} {piece.text}")
    if piece.kind in (Kind.NOTE, Kind.OBJECT, Kind.EQUATION):
        building.inlines.append(_inline(piece, building.length, context))
    elif NAMES[piece.node.tag] == "sym":
        look = f"{look};sym({attribute(piece.node, 'font')})"
    link = next((target for target in reversed(link_stack) if target), "") or fields.link
    building.add(piece.text, look, colour, link, silent)


def _pass(piece: Piece, link_stack: list[str], context: StoryContext) -> None:
    """Take in a piece without characters."""
    fields, node = context.fields, piece.node
    if piece.kind is Kind.FIELD:
        fields.character(node)
    elif piece.kind is Kind.CODE:
        fields.code(node)
    elif piece.kind is Kind.OPEN:
        if NAMES[node.tag] == "fldSimple":
            fields.open_simple(node)
        link_stack.append(_target(node, context))
    elif piece.kind is Kind.CLOSE:
        if NAMES[node.tag] == "fldSimple":
            fields.close_simple()
        link_stack.pop()
    elif piece.kind is Kind.UNKNOWN:
        context.unknown.add(NAMES[node.tag])


def _target(node: Element, context: StoryContext) -> str:
    if NAMES[node.tag] != "hyperlink":
        return ""
    link = context.links.get(relation(node) or "")
    return link_target(link.target if link else "", attribute(node, "anchor") or "")


def _inline(piece: Piece, at: int, context: StoryContext) -> Inline:
    if piece.kind is Kind.NOTE:
        kind = NAMES[piece.node.tag].removesuffix("Reference")
        identity = attribute(piece.node, "id") or ""
        context.note_ids.append((kind, identity, context.section))
        return Inline(at, kind, identity)
    if piece.kind is Kind.EQUATION:
        return Inline(at, "equation", equation(piece.node, hidden_by(context.revisions)))
    context.shapes.extend(boxes(piece.node))
    return Inline(at, *describe(piece.node, context.package, context.links))


def _finished(building: _Text, elements: Sequence[Element], context: StoryContext) -> Paragraph:
    text = "".join(building.parts)
    properties = child(elements[-1], "pPr")
    heading = context.outline.is_heading(properties, text, building.looks, context.depth > 0)
    if heading:
        context.section = " ".join(text.split())
    return Paragraph(
        places=tuple(Place(context.part, context.places[element]) for element in elements),
        text=text,
        key=_key(text, building),
        inlines=tuple(building.inlines),
        silent=tuple(building.silent),
        links=tuple(building.links),
        highlights=tuple(building.highlights),
        looks=tuple(building.looks),
        format=paragraph_look(properties),
        section=context.section,
        heading=heading,
    )


def _key(text: str, building: _Text) -> str:
    """What the paragraph says, as one string: its prose, its objects and the targets of its links."""
    for span in building.silent:
        text = text[: span.start] + SILENT * (span.end - span.start) + text[span.end :]
    key = same(text)
    if building.inlines:
        objects = (i.kind if i.is_note else f"{i.kind}:{i.value}" for i in building.inlines)
        key = _KEY_BREAK.join((key, *objects))
    if building.links:
        key = _KEY_BREAK.join((key, *(f"{run.fact}>{text[run.start : run.end]}" for run in building.links)))
    return key
