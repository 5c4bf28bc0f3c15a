"""The XML beneath the passages of a document: the parts that hold text, and the passage of an element."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from redline.check.model import Passage, Sheet
from redline.document.inline import hidden_by, pieces
from redline.document.model import Place, Revisions, Span
from redline.document.relations import Relation, main_part, relations
from redline.wml import Element, descendants, name, paragraphs, relation, tags

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_TEXT_PARTS = frozenset({"header", "footer", "footnotes", "endnotes"})
_NOT_THERE = frozenset({"del", "moveFrom", "mc:Fallback"})
_REFERENCES = ("id", "embed", "link", "pict")
FINAL = hidden_by(Revisions.FINAL)


class At(NamedTuple):
    """Where something stands: a passage and, where it can be told, which words of it."""

    passage: Passage | None = None
    span: Span | None = None


class _Listed(NamedTuple):
    """The passages of a part in the order of their paragraphs, whose ordinals these are."""

    ordinals: list[int]
    passages: list[Passage]


class Ground:
    """The parts of a document that hold text, and the way from their elements to passages."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.package = sheet.package
        self.main = main_part(sheet.package)
        self.links = relations(sheet.package, self.main)
        self._known: dict[str, dict[Element, int]] = {}

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """The body, and the headers, footers and notes that belong to it."""
        others = (link.target for link in self.links.values() if link.kind in _TEXT_PARTS)
        return tuple(dict.fromkeys([self.main, *(each for each in others if each in self.package.parts)]))

    def part(self, kind: str) -> str:
        """The part that the body points to with a relationship of this kind, or nothing."""
        found = (link.target for link in self.links.values() if link.kind == kind and not link.external)
        return next((target for target in found if target in self.package.parts), "")

    def tree(self, kind: str) -> Element | None:
        """The root of that part, where there is one."""
        part = self.part(kind)
        return self.package.tree(part) if part else None

    def says(self, *words: bytes) -> bool:
        """Whether one of these stands in the source of a part with text, or of the styles."""
        sources = [self.package.parts[part] for part in (*self.parts, self.part("styles")) if part]
        return any(word in source for source in sources for word in words)

    def elements(self, *shorts: str) -> Iterator[tuple[str, Element]]:
        """The elements of these names in all parts with text, with the part they stand in."""
        for part in self.parts:
            for element in descendants(self.package.tree(part), *shorts):
                yield part, element

    def at(self, part: str, element: Element, inside: Collection[Element] = ()) -> At:
        """The passage that an element stands in, or else the last one before it.

        With the words of it that come from the runs `inside`, where those are given.
        """
        paragraph = paragraph_near(element)
        listed = self._passages.get(part)
        if paragraph is None or listed is None:
            return At()
        place = Place(part, self._ordinals(part)[paragraph])
        before = bisect_right(listed.ordinals, place.ordinal) - 1
        passage = listed.passages[before] if before >= 0 else None
        exact = passage is not None and passage.paragraph.places == (place,)
        return At(passage, _span(paragraph, inside) if exact and inside else None)

    def _ordinals(self, part: str) -> dict[Element, int]:
        if part not in self._known:
            listed = paragraphs(self.package.tree(part))
            self._known[part] = {element: at for at, element in enumerate(listed)}
        return self._known[part]

    @cached_property
    def _passages(self) -> dict[str, _Listed]:
        found: dict[str, list[tuple[int, int]]] = {}
        passages = self.sheet.passages
        for number, passage in enumerate(passages):
            for place in (*passage.paragraph.places, *passage.paragraph.twin):
                found.setdefault(place.part, []).append((place.ordinal, number))
        return {
            part: _Listed(
                [each[0] for each in sorted(listed)], [passages[each[1]] for each in sorted(listed)]
            )
            for part, listed in found.items()
        }


@lru_cache(maxsize=16)
def ground(sheet: Sheet) -> Ground:
    """The ground of a document, kept while its rules run."""
    return Ground(sheet)


def _span(paragraph: Element, inside: Collection[Element]) -> Span | None:
    """The first to the last character that comes from these runs."""
    at, start, end = 0, -1, -1
    for piece in pieces(paragraph, FINAL):
        if piece.text and piece.run in inside:
            start = at if start < 0 else start
            end = at + len(piece.text)
        at += len(piece.text)
    return Span(start, end) if start >= 0 else None


def paragraph_near(element: Element) -> Element | None:
    """The paragraph that an element is, stands in or holds; else the next, else the first of its row."""
    if name(element) == "p":
        return element
    around = next(element.iterancestors(*tags("p")), None)
    if around is None:
        around = next(descendants(element, "p"), None)
    if around is None:
        around = next(element.itersiblings(*tags("p")), None)
    row = next(element.iterancestors(*tags("tr")), None) if around is None else None
    return next(descendants(row, "p"), None) if row is not None else around


def stands(element: Element) -> bool:
    """Whether an element is part of what is read: not deleted, nor the old form of something."""
    return not any(name(around) in _NOT_THERE for around in element.iterancestors())


def all_links(here: Ground) -> Iterator[tuple[str, str, Relation]]:
    """All relationships of a package: the part they are of, their id, and what they point to."""
    for holder in here.package.parts:
        if holder.endswith(".rels"):
            part = holder.replace("_rels/", "", 1).removesuffix(".rels")
            for identity, link in relations(here.package, part).items():
                yield part, identity, link


def by_relation(root: Element) -> dict[str, Element]:
    """The first element of a part that refers to each relationship, by its id."""
    found: dict[str, Element] = {}
    for element in root.iter():
        for local in _REFERENCES if isinstance(element.tag, str) else ():
            if identity := relation(element, local):
                found.setdefault(identity, element)
    return found
