"""An XML part as nested lists, read with the standard library's expat.

An element is a list: its short name, its attributes, then its children in order, which are elements and
strings. Lists compare in C, and those of a paragraph that two versions write in the same bytes are one
and the same list, so what is equal is seen, read and counted once.
"""

from __future__ import annotations

from typing import Any
from xml.parsers import expat

from redline.findings import Trouble

Element = list[Any]
SPACE = "xml:space"
_END = b"</w:p>"
_DEPTH = 256  # of elements: as libxml2 has it, and within what Python can call
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


class _Names(dict[str, str]):
    """Short names by name with namespace; a namespace that is not known here stays."""

    def __missing__(self, name: str) -> str:
        space, _, local = name.rpartition(" ")
        short = self[name] = _PREFIXES.get(space, f"{space} " if space else "") + local
        return short


class _DoctypeError(Exception):
    """A part has a document type, which OPC forbids (ECMA-376-2 8.2.2)."""


class _DepthError(Exception):
    """A part is nested deeper than any letter is."""


class Reader:
    """Reads the parts of versions that are compared with each other; knows their equal paragraphs."""

    def __init__(self) -> None:
        self._names = _Names()
        self._known: dict[bytes, dict[bytes, Element]] = {}

    def read(self, data: bytes, file: str, part: str) -> Element:
        """The root of a part. Raises `Trouble` where it is not well-formed or has a document type."""
        head = _head(data)
        known = self._known.setdefault(head, {}) if head else {}
        try:
            build = _Build(self._names, known)
            root = build.root(data)
            return _Build(self._names, {}).root(data) if build.misplaced else root
        except _DoctypeError:
            raise Trouble("doctype", file=file, part=part) from None
        except _DepthError:
            reason = f"more than {_DEPTH} levels deep"
            raise Trouble("not-xml", file=file, part=part, reason=reason) from None
        except expat.ExpatError as error:
            raise Trouble("not-xml", file=file, part=part, reason=expat.ErrorString(error.code)) from None
        except (ValueError, LookupError) as error:  # an encoding that expat does not know
            raise Trouble("not-xml", file=file, part=part, reason=str(error)) from None


def _head(data: bytes) -> bytes:
    """The bytes from the root to the first paragraph: where these are the same, names mean the same.

    Empty where bytes alone do not tell what is a paragraph: that part shares none.
    """
    start = data.find(b"?>") + 2 if data.startswith(b"<?xml ") else 0
    declared = data[:start].lower()
    utf8 = b"encoding" not in declared or b"utf-8" in declared
    plain = data.count(b"<?") == bool(start) and b"<!" not in data and data.count(b"xmlns:w=") == 1
    return data[start : data.find(b"<w:p")].strip() if utf8 and plain else b""


class _Build:
    """One part under way. Paragraphs that are `known` are put in its place, not parsed once more."""

    def __init__(self, names: _Names, known: dict[bytes, Element]) -> None:
        self._names = names
        self._known = known
        self._data = b""
        self._declared: dict[str, str] = {}  # namespaces, of the element that comes
        self._preserved: list[Element] = []  # open elements that say whether white space counts
        self._paragraph: Element = []  # the last to begin
        self._start = 0
        self._placed: list[Element] = []
        self.misplaced = False  # a known paragraph, in an element that makes its white space count
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
        self._data = self._without_known(data) if self._known else data
        self._parser.Parse(self._data, True)
        (top,) = self._open
        root: Element = next(child for child in top[2:] if child[0] not in ("#", "?"))
        return root

    def _without_known(self, data: bytes) -> bytes:
        """`data` with a processing instruction for each paragraph that is known, which has none inside."""
        segments = data.split(_END)
        for index, segment in enumerate(segments):
            start = max(segment.rfind(b"<w:p>"), segment.rfind(b"<w:p "))
            node = self._known.get(segment[start:]) if start >= 0 else None
            if node is None:
                segments[index] += _END
            else:
                segments[index] = b"%b<?known %d?>" % (segment[:start], len(self._placed))
                self._placed.append(node)
        return b"".join(segments).removesuffix(_END)

    def _declare(self, prefix: str | None, space: str | None) -> None:
        self._declared[f"xmlns:{prefix or ''}"] = space or ""

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        names = self._names
        short = names[name]
        if attributes:
            attributes = {names[key]: value for key, value in attributes.items()}
        if self._declared:
            attributes = {**attributes, **self._declared}
            self._declared = {}
        node: Element = [short, attributes]
        if self._preserved and short in _TEXTS:
            attributes.setdefault(SPACE, self._preserved[-1][1][SPACE])
        elif SPACE in attributes and short not in _TEXTS:
            self._preserved.append(node)
        if short == "w:p":
            self._start = self._parser.CurrentByteIndex
            closed = self._data.find(b">", self._start) - 1
            self._paragraph = [] if self._data[closed : closed + 1] == b"/" else node  # which has no `_END`
        self._open[-1].append(node)
        self._open.append(node)
        if len(self._open) > _DEPTH:
            raise _DepthError

    def _end(self, _: str) -> None:
        node = self._open.pop()
        if node is self._paragraph and not self._preserved:
            end = self._parser.CurrentByteIndex
            if self._data.startswith(_END, end):
                self._known[self._data[self._start : end]] = node
        if self._preserved and self._preserved[-1] is node:
            self._preserved.pop()

    def _text(self, text: str) -> None:
        node = self._open[-1]
        if len(node) > 2 and isinstance(node[-1], str):  # expat gives a long text in pieces
            node[-1] += text
        else:
            node.append(text)

    def _comment(self, text: str) -> None:
        self._open[-1].append(["#", {}, text])

    def _instruction(self, target: str, text: str) -> None:
        self.misplaced = self.misplaced or bool(self._placed and self._preserved)
        self._open[-1].append(self._placed[int(text)] if self._placed else ["?", {}, target, text])

    def _refuse(self, *_: object) -> None:
        raise _DoctypeError
