"""One paragraph: from its pieces to a Paragraph value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from redline.document.fields import FieldStack, link_target
from redline.document.inline import Kind, Piece, pieces
from redline.document.looks import paragraph_look, run_look
from redline.document.model import SILENT, Inline, Paragraph, Place, Revisions, Run, Span
from redline.document.numbering import Numbering
from redline.document.objects import boxes, describe, equation
from redline.document.outline import Outline
from redline.document.relations import Relation
from redline.package import Package
from redline.wml import NAMES, Element, attribute, properties_of, relation
from redline.words import same

_OBJECTS = frozenset({Kind.NOTE, Kind.OBJECT, Kind.EQUATION})
_KEY_BREAK = "\x1f"


@dataclass
class StoryContext:
    """What reading a story needs to know and gathers on its way."""

    package: Package
    part: str
    revisions: Revisions
    hidden: frozenset[str]
    links: dict[str, Relation]
    places: dict[Element, int]
    outline: Outline
    numbering: Numbering
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
        self.silent: list[Run] = []
        self.links: list[Run] = []
        self.highlights: list[Run] = []
        self.looks: list[Run] = []

    def add(self, text: str, look: str, colour: str) -> None:
        """Add characters that look like that."""
        start = self.length
        self.parts.append(text)
        self.length = end = start + len(text)
        if look:
            _extend(self.looks, start, end, look)
        if colour:
            _extend(self.highlights, start, end, colour)


def _extend(runs: list[Run], start: int, end: int, fact: str) -> None:
    if runs and runs[-1].fact == fact and runs[-1].end == start:
        start = runs.pop().start
    runs.append(Run(start, end, fact))


def read_paragraph(elements: Sequence[Element], context: StoryContext) -> Paragraph:
    """The paragraph made of these `w:p`: one, or more where tracked changes join them."""
    building = _Text()
    links: list[str] = []
    run: Element | None = None
    look = colour = ""
    for element in elements:
        for piece in pieces(element, context.hidden):
            kind, text, node, its_run = piece
            if its_run is not run:
                run = its_run
                look, colour = ("", "") if run is None else run_look(run)
            if kind is Kind.TEXT:
                building.add(text, look, colour)
            elif not text:
                _pass(piece, links, context)
                continue
            else:
                if kind in _OBJECTS:
                    building.inlines.append(_inline(piece, building.length, context))
                font = attribute(node, "font") if kind is Kind.SYMBOL else None
                building.add(text, f"{look};sym({font})" if font else look, colour)
            if links or context.fields.any_open:
                _tag(building, piece, links, context)
    return _finished(building, elements, context)


def _tag(building: _Text, piece: Piece, links: list[str], context: StoryContext) -> None:
    """Note what the characters just added belong to: a link, or a field's code or volatile result."""
    end = building.length
    start = end - len(piece.text)
    fields = context.fields
    if fields.silent:
        context.volatile.append(f"{fields.name} {piece.text}")
        _extend(building.silent, start, end, "")
    link = next((target for target in reversed(links) if target), "") or fields.link
    if link:
        _extend(building.links, start, end, link)


def _pass(piece: Piece, links: list[str], context: StoryContext) -> None:
    """Take in a piece without characters."""
    fields, node = context.fields, piece.node
    if piece.kind is Kind.FIELD:
        fields.character(node)
    elif piece.kind is Kind.CODE:
        fields.code(node)
    elif piece.kind is Kind.OPEN:
        if NAMES[node.tag] == "fldSimple":
            fields.open_simple(node)
        links.append(_target(node, context))
    elif piece.kind is Kind.CLOSE:
        if NAMES[node.tag] == "fldSimple":
            fields.close_simple()
        links.pop()
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
        return Inline(at, "equation", equation(piece.node, context.hidden))
    context.shapes.extend(boxes(piece.node))
    return Inline(at, *describe(piece.node, context.package, context.links))


def _finished(building: _Text, elements: Sequence[Element], context: StoryContext) -> Paragraph:
    text = "".join(building.parts)
    own = paragraph_look(properties_of(elements[-1]))
    label = context.numbering.label(own.style, own.number)
    heading = context.outline.is_heading(own, text, building.looks, context.depth > 0)
    if heading:
        context.section = " ".join((label, *text.split())).strip()
    return Paragraph(
        places=tuple(Place(context.part, context.places[element]) for element in elements),
        text=text,
        key=_key(text, building),
        inlines=tuple(building.inlines),
        silent=tuple(Span(run.start, run.end) for run in building.silent),
        links=tuple(building.links),
        highlights=tuple(building.highlights),
        looks=tuple(building.looks),
        format=own.look,
        label=label,
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
