"""One paragraph: from its pieces to a Paragraph value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from redline.document.facts import Facts, Said, extend
from redline.document.fields import FieldStack, link_target
from redline.document.inline import Kind, Piece, pieces
from redline.document.known import Known
from redline.document.looks import PLAIN, paragraph_look, run_look
from redline.document.model import Inline, Paragraph, Place
from redline.document.numbering import Numbering
from redline.document.objects import boxes, describe, equation
from redline.document.outline import Outline
from redline.document.relations import Relation
from redline.package import Package
from redline.wml import NAMES, Element, attribute, properties_of, relation

_TEXT = Kind.TEXT
_OBJECTS = frozenset({Kind.NOTE, Kind.OBJECT, Kind.EQUATION})


class Part(NamedTuple):
    """What reading needs of a part: its name, its links, which tracked changes are not there, and of its
    paragraphs the ordinals and sources.
    """

    name: str
    links: Mapping[str, Relation]
    hidden: frozenset[str]
    ordinals: Mapping[Element, int]
    sources: Sequence[bytes]


class StoryContext:
    """What reading a story needs to know and gathers on its way."""

    def __init__(
        self,
        package: Package,
        part: Part,
        outline: Outline,
        numbering: Numbering,
        fields: FieldStack,
        known: Known,
        section: str,
    ) -> None:
        self.package = package
        self.part = part
        self.hidden = part.hidden
        self.links = part.links
        self.outline = outline
        self.numbering = numbering
        self.fields = fields
        self.known = known
        self.section = section
        self.depth = 0  # of cells
        self.shapes: list[tuple[Element, Element | None]] = []
        self.note_ids: list[tuple[str, str, str]] = []  # kind, id, section
        self.volatile: list[str] = []
        self.unknown: set[str] = set()
        self.unequal_fallbacks = 0

    def aside(self) -> StoryContext:
        """A context for reading the same part once more, of which nothing is kept."""
        return StoryContext(
            self.package, self.part, self.outline, self.numbering, FieldStack(), self.known, self.section
        )


def read_paragraph(elements: Sequence[Element], context: StoryContext) -> Paragraph:
    """The paragraph made of these `w:p`: one, or more where tracked changes join them."""
    part = context.part
    places = tuple([Place(part.name, part.ordinals[element]) for element in elements])
    source = part.sources[places[0].ordinal]
    sharable = source and len(elements) == 1 and not context.fields.any_open
    said = context.known.get(source) if sharable else None
    if said is None:
        said, plain = _read(elements, context)
        if sharable and plain:
            context.known.learn(source, said)
    return _placed(said, places, context)


def _read(elements: Sequence[Element], context: StoryContext) -> tuple[Said, bool]:
    """What these `w:p` say, and whether they say so anywhere: without fields, links and pictures."""
    facts = Facts()
    open_links: list[str] = []
    plain = True
    run: Element | None = None
    look = colour = ""
    for element in elements:
        for piece in pieces(element, context.hidden):
            kind, text, _, its_run = piece
            if not text:
                _pass(piece, open_links, context)
                plain = False
                continue
            if its_run is not run:
                run = its_run
                look, colour = PLAIN if run is None else run_look(run)
            if kind is not _TEXT and kind in _OBJECTS:
                facts.inlines.append(_inline(piece, facts.length, context))
                plain = plain and kind is Kind.NOTE
            if kind is Kind.SYMBOL:
                facts.add(text, f"{look};sym({attribute(piece.node, 'font')})", colour)
            else:
                facts.add(text, look, colour)
            if open_links or context.fields.any_open:
                _tag(piece, open_links, facts, context)
    return facts.said(paragraph_look(properties_of(elements[-1]))), plain


def _tag(piece: Piece, links: Sequence[str], facts: Facts, context: StoryContext) -> None:
    """Note what the last characters belong to: a link, or a field's code or volatile result."""
    start, end = facts.length - len(piece.text), facts.length
    fields = context.fields
    if fields.silent:
        context.volatile.append(f"{fields.name} {piece.text}")
        extend(facts.silent, start, end, "")
    link = next((target for target in reversed(links) if target), "") or fields.link
    if link:
        extend(facts.links, start, end, link)


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
        return Inline(at, kind, identity)
    if piece.kind is Kind.EQUATION:
        return Inline(at, "equation", equation(piece.node, context.hidden))
    context.shapes.extend(boxes(piece.node))
    return Inline(at, *describe(piece.node, context.package, context.links))


def _placed(said: Said, places: tuple[Place, ...], context: StoryContext) -> Paragraph:
    """A paragraph where it stands: with its number, and the section that it is in or begins."""
    text, key, inlines, silent, links, highlights, looks, own = said
    label = context.numbering.label(own.style, own.number)
    heading = context.outline.is_heading(own, text, looks, context.depth > 0)
    if heading:
        context.section = " ".join((label, *text.split())).strip()
    for inline in inlines:
        if inline.is_note:
            context.note_ids.append((inline.kind, inline.value, context.section))
    return Paragraph(
        places,
        text,
        key,
        inlines,
        silent,
        links,
        highlights,
        looks,
        own.look,
        label,
        context.section,
        heading,
    )
