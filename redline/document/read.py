"""From a Package to a Document: the page to read first of this folder."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from redline.document.blocks import read_blocks, read_boxes
from redline.document.fields import FieldStack
from redline.document.inline import hidden_by
from redline.document.known import Known
from redline.document.model import Document, Properties, Revisions, Story, StoryKind
from redline.document.numbering import Numbering
from redline.document.outline import Outline
from redline.document.paragraphs import Part, StoryContext
from redline.document.relations import Relation, main_part, relations
from redline.document.revisions import authors_of_changes
from redline.document.sources import sources
from redline.document.structure import misplaced
from redline.findings import Finding, Severity, Trouble
from redline.package import Package
from redline.wml import NAMES, Element, attribute, child, descendants, name, paragraphs, relation

_MARGINS = {"headerReference": StoryKind.HEADER, "footerReference": StoryKind.FOOTER}
_MARGIN_RELATIONS = {kind.value for kind in _MARGINS.values()}  # files exist that mix up the two
_PAGES = re.compile(rb"<(?:\w+:)?Pages>\s*(\d{1,6})\s*<")  # ECMA-376-1 22.2.2.21
_NOTES = {"footnote": ("footnotes", StoryKind.FOOTNOTE), "endnote": ("endnotes", StoryKind.ENDNOTE)}


def read(package: Package, revisions: Revisions = Revisions.FINAL, known: Known | None = None) -> Document:
    """What the document in `package` says, with tracked changes read as `revisions` tells.

    `known` is what was read of paragraphs before, of this or another version with the same `revisions`; it
    grows. Raises `Trouble` where it is no Word document, a part is damaged, or it holds tracked changes
    and `revisions` is REFUSE.
    """
    return _Reading(package, revisions, known or Known()).document()


class _Reading:
    """One reading of one package: its main part, styles and relationships."""

    def __init__(self, package: Package, revisions: Revisions, known: Known) -> None:
        self.package = package
        self.revisions = revisions
        self.known = known
        self.main = main_part(package)
        self.links = relations(package, self.main)
        self.root = package.tree(self.main)
        styles = self._tree("styles")
        self.outline = Outline(styles)
        self.numbering = Numbering(self._tree("numbering"), styles)
        self.contexts: list[StoryContext] = []
        self._parts: dict[str, Part] = {}
        self._authors: list[str] = []  # of tracked changes
        self.unclosed = 0
        if name(self.root) != "document" or child(self.root, "body") is None:
            raise Trouble("no-body", file=package.file, part=self.main)

    def document(self) -> Document:
        body_root = child(self.root, "body")
        assert body_root is not None  # checked on entry
        body, context = self._story(StoryKind.BODY, self.main, "", body_root, "")
        notes = tuple(self._notes(context.note_ids))
        margins = tuple(self._margins(body_root))
        return Document(
            file=self.package.file,
            source=self.package.source,
            body=body,
            notes=notes,
            margins=margins,
            properties=self._properties(),
            volatile=tuple(text for each in self.contexts for text in each.volatile),
            comments=self._comments(),
            findings=tuple(self._findings()),
        )

    def _story(
        self, kind: StoryKind, part: str, label: str, root: Element, section: str
    ) -> tuple[Story, StoryContext]:
        """A story, and what was gathered on the way. A field that never ends is read as plain text."""
        context = self._context(part, FieldStack(), section)
        blocks, boxes = read_blocks(root, context), read_boxes(context)
        if context.fields.any_open:
            self.unclosed += 1
            context = self._context(part, FieldStack(ignore=True), section)
            blocks, boxes = read_blocks(root, context), read_boxes(context)
        story = Story(kind, part, label, blocks, boxes)
        self.contexts.append(context)
        return story, context

    def _context(self, part: str, fields: FieldStack, section: str) -> StoryContext:
        self.numbering.restart()
        if part not in self._parts:
            self._parts[part] = self._examined(part)
        return StoryContext(
            self.package, self._parts[part], self.outline, self.numbering, fields, self.known, section
        )

    def _examined(self, part: str) -> Part:
        root = self.package.tree(part)
        elements = paragraphs(root)
        written = sources(self.package.parts[part], len(elements))
        knows = self.known.knows
        settled = {each for each, source in zip(elements, written, strict=True) if knows(source)}
        if wrong := misplaced(root, settled):
            inner, outer = wrong
            raise Trouble("misplaced", file=self.package.file, part=part, inner=inner, outer=outer)
        authors = authors_of_changes(root)
        self._authors += authors
        return Part(
            part,
            self.links if part == self.main else relations(self.package, part),
            hidden_by(self.revisions) if authors else frozenset(),
            {element: index for index, element in enumerate(elements)},
            written,
        )

    def _notes(self, references: Iterable[tuple[str, str, str]]) -> Iterator[Story]:
        """The notes in order of reference; one that is referred to twice counts once."""
        waiting = {kind: self._note_elements(kind) for kind in _NOTES}
        for kind, identity, section in references:
            note = waiting[kind].pop(identity, None)
            if note is not None:
                part = self._part(_NOTES[kind][0]) or ""
                yield self._story(_NOTES[kind][1], part, identity, note, section)[0]

    def _note_elements(self, kind: str) -> dict[str, Element]:
        part = self._part(_NOTES[kind][0])
        if part is None:
            return {}
        notes = (note for note in self.package.tree(part) if name(note) == kind)
        return {attribute(note, "id") or "": note for note in notes}

    def _margins(self, body: Element) -> Iterator[Story]:
        """Headers and footers, named by section and type, each part once."""
        done: set[str] = set()
        for number, section in enumerate(self._sections(body), start=1):
            for reference in section:
                kind = _MARGINS.get(name(reference))
                link = self.links.get(relation(reference) or "")
                if kind is None or link is None or link.target in done:
                    continue
                if link.kind not in _MARGIN_RELATIONS or link.target not in self.package.parts:
                    continue
                done.add(link.target)
                label = f"{number} {attribute(reference, 'type') or 'default'}"
                yield self._story(kind, link.target, label, self.package.tree(link.target), "")[0]

    def _sections(self, body: Element) -> Iterator[Element]:
        """The `w:sectPr` that no tracked change took away."""
        hidden = hidden_by(self.revisions)
        for section in descendants(body, "sectPr"):
            if not any(NAMES[around.tag] in hidden for around in section.iterancestors()):
                yield section

    def _part(self, kind: str) -> str | None:
        return _target(self.links.values(), kind, self.package)

    def _tree(self, kind: str) -> Element | None:
        part = self._part(kind)
        return None if part is None else self.package.tree(part)

    def _properties(self) -> Properties:
        links = relations(self.package, "").values()
        pages = _pages(self.package.parts.get(_target(links, "extended-properties", self.package) or "", b""))
        part = _target(links, "core-properties", self.package)
        if part is None:
            return Properties(pages=pages)
        facts = {str(fact.tag).rpartition("}")[2]: fact.text or "" for fact in self.package.tree(part)}
        return Properties(facts.get("title", ""), facts.get("modified", ""), pages)

    def _comments(self) -> str:
        part = self._part("comments")
        if part is None:
            return ""
        return "\n".join(
            "".join(text.text or "" for text in descendants(comment, "t"))
            for comment in descendants(self.package.tree(part), "comment")
        )

    def _findings(self) -> Iterator[Finding]:
        facts: dict[str, str | int] = {"file": self.package.file}
        if self._authors:
            names = ", ".join(sorted(set(self._authors)))
            tracked = {**facts, "count": len(self._authors), "authors": names}
            if self.revisions is Revisions.REFUSE:
                raise Trouble("has-revisions", **tracked)
            yield Finding(f"revisions-read-{self.revisions.value}", Severity.WARNING, tracked)
        if self.unclosed:
            yield Finding("unclosed-field", Severity.WARNING, {**facts, "count": self.unclosed})
        unknown = sorted({tag for context in self.contexts for tag in context.unknown})
        if unknown:
            yield Finding("unknown-element", Severity.WARNING, {**facts, "names": ", ".join(unknown)})
        unequal = sum(context.unequal_fallbacks for context in self.contexts)
        if unequal:
            yield Finding("fallback-differs", Severity.WARNING, {**facts, "count": unequal})


def _pages(properties: bytes) -> int:
    """The pages that Word last counted. Not parsed: it is too little to refuse a document for."""
    found = _PAGES.search(properties)
    return int(found[1]) if found else 0


def _target(links: Iterable[Relation], kind: str, package: Package) -> str | None:
    """The part that a relationship of this kind points to, where the package has it."""
    for link in links:
        if link.kind == kind and not link.external and link.target in package.parts:
            return link.target
    return None
