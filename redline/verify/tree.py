"""An XML part as nested lists, read with the standard library's expat.

An element is a list: its short name, its attributes, then its children in order, which are elements and
strings. Lists compare in C, and those of a paragraph that two versions write in the same bytes are one
and the same list, so what is equal is seen, read and counted once.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.parsers import expat

Element = list[Any]
SPACE = "xml:space"
NONE: dict[str, str] = {}  # the attributes of an element that has none
ENDS = {"w:p": b"</w:p>", "w:tr": b"</w:tr>"}  # of what is known by its bytes
DEPTH = 256  # of elements: as libxml2 has it, and within what Python can call
_TEXTS = frozenset({"w:t", "w:delText", "w:instrText", "w:delInstrText"})
_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w:",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w:",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r:",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r:",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
    "http://www.w3.org/XML/1998/namespace": "xml:",
}


class Names(dict[str, str]):
    """Short names by name with namespace; a namespace that is not known here stays."""

    def __missing__(self, name: str) -> str:
        space, _, local = name.rpartition(" ")
        short = self[name] = _PREFIXES.get(space, f"{space} " if space else "") + local
        return short


class DoctypeError(Exception):
    """A part has a document type, which OPC forbids (ECMA-376-2 8.2.2)."""


class DepthError(Exception):
    """A part is nested deeper than any letter is."""


class Known:
    """Paragraphs and rows that were read, and the processing instruction that places each once more."""

    def __init__(self) -> None:
        self.nodes: list[Element] = []
        self.places: dict[bytes, bytes] = {}  # by what it is written in, without its end tag

    def learn(self, source: bytes, node: Element) -> bytes:
        """Know what was written so; gives its place."""
        place = self.places[source] = b"<?known %d?>" % len(self.nodes)
        self.nodes.append(node)
        return place


class Build:
    """One part under way, in which processing instructions stand for what is `known`; that grows with it."""

    def __init__(self, names: Names, known: Known | None = None) -> None:
        self._names = names
        self._known = known
        self._data = b""
        self._declared: dict[str, str] = {}  # namespaces, of the element that comes
        self._preserved: list[Element] = []  # open elements that say whether white space counts
        self._begun: dict[str, tuple[Element, int]] = {}  # the last paragraph and row, and where they begin
        self.misplaced = False  # a paragraph, outside the root or where its white space counts
        self._open: list[Element] = [["", {}]]
        self._parser = parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartNamespaceDeclHandler = self._declare
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.CommentHandler = self._comment
        parser.ProcessingInstructionHandler = self._instruction
        parser.StartDoctypeDeclHandler = self._refuse

    def root(self, data: bytes) -> Element:
        """The root element of `data`."""
        self._data = data
        self._parser.Parse(data, True)
        (top,) = self._open
        root: Element = next(child for child in top[2:] if child[0] not in ("#", "?"))
        return root

    def opened(self, data: bytes) -> Element:
        """The innermost element that `data` opens and leaves open."""
        self._parser.Parse(data, False)
        return self._open[-1]

    def _declare(self, prefix: str | None, space: str | None) -> None:
        self._declared[f"xmlns:{prefix or ''}"] = space or ""

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        names = self._names
        short = names[name]
        attributes = {names[key]: value for key, value in attributes.items()} if attributes else NONE
        if self._declared:
            attributes = {**attributes, **self._declared}
            self._declared = {}
        if self._preserved and short in _TEXTS:
            attributes = {SPACE: self._preserved[-1][1][SPACE], **attributes}
        node: Element = [short, attributes]
        if SPACE in attributes and short not in _TEXTS:
            self._preserved.append(node)
        if short in ENDS:
            self._begun[short] = node, self._parser.CurrentByteIndex
        self._open[-1].append(node)
        self._open.append(node)
        if len(self._open) > DEPTH:
            raise DepthError

    def _end(self, _: str) -> None:
        node = self._open.pop()
        if self._known and node[0] in ENDS and not self._preserved:
            self._learn(node, self._known)
        if self._preserved and self._preserved[-1] is node:
            self._preserved.pop()

    def _learn(self, node: Element, known: Known) -> None:
        begun, start = self._begun[node[0]]
        end = self._parser.CurrentByteIndex
        is_empty = self._data.startswith(b"/", self._data.find(b">", start) - 1)  # which has no end tag
        if begun is node and not is_empty and self._data.startswith(ENDS[node[0]], end):
            known.learn(self._data[start:end], node)

    def _text(self, text: str) -> None:
        node = self._open[-1]
        if len(node) > 2 and isinstance(node[-1], str):  # expat gives a long text in pieces
            node[-1] += text
        else:
            node.append(text)

    def _comment(self, text: str) -> None:
        self._open[-1].append(["#", {}, text])

    def _instruction(self, target: str, text: str) -> None:
        self.misplaced = self.misplaced or bool(self._preserved or len(self._open) == 1)
        self._open[-1].append(self._known.nodes[int(text)] if self._known else ["?", {}, target, text])

    def _refuse(self, *_: object) -> None:
        raise DoctypeError


class Fragments:
    """Reads pieces of XML as they stand in the element that `head` opens."""

    def __init__(self, names: Names, head: bytes) -> None:
        self._names = names
        self._head = head
        self._build: Build | None = None
        self._parent: Element = []

    def read(self, piece: bytes) -> list[Any] | None:
        """The elements and strings in a piece; nothing where those are not whole."""
        if self._build is None:
            self._build = Build(self._names)
            self._parent = self._build.opened(self._head)
        before = len(self._parent)
        try:
            whole = self._build.opened(piece) is self._parent
        except (expat.ExpatError, DepthError):
            whole = False
        found = self._parent[before:] if whole else None
        del self._parent[before:]
        if not whole:
            self._build = None
        return found


def elements(parent: Element) -> Iterator[tuple[str, Element]]:
    """The elements right in an element, each with its name."""
    for child in parent[2:]:
        if isinstance(child, list):
            yield child[0], child
