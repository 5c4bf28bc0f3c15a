"""Plain paragraphs, read from their bytes: runs of text with properties, notes, and nothing else.

Most paragraphs are plain. What stands around their texts is written in a few ways, of which expat reads each
once; the texts need no more than decoding. Elements are made only where one asks for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from redline.verify.model import OBJECT
from redline.verify.paragraph import Line, Paragraph, colour_of_run
from redline.verify.tree import NONE, SPACE, Element, Fragments, elements

# Than bytes, to say what is said: sections, and all that a reading may hide.
_TAKES_MORE = frozenset("w:sectPr w:ins w:del w:moveFrom w:moveTo w:cellIns w:cellDel".split())
_SIGNS = frozenset({"w:proofErr", "w:bookmarkStart", "w:bookmarkEnd"})
_SILENT = frozenset({"w:lastRenderedPageBreak", "w:footnoteRef", "w:endnoteRef"})  # in a run
_NOTES = {"w:footnoteReference": "footnote", "w:endnoteReference": "endnote"}
_REFERRING = [names for note in _NOTES for names in ([note], ["w:rPr", note])]
_PROPERTIES_END = b"</w:pPr>"
_TEXT_END = b"</w:t></w:r>"
_IDENTITY = re.compile(rb'"[0-9A-F]{8}"')  # Word gives each paragraph its own
_WHITE = " \t\n"


class Said(NamedTuple):
    """What a paragraph says, and the notes it refers to: kind and id."""

    paragraph: Paragraph
    notes: tuple[tuple[str, str], ...] = ()


class Unread:
    """Stands for the elements of a plain paragraph, of which it knows what they say."""

    __slots__ = ("_fragments", "_source", "said")

    def __init__(self, said: Said, source: bytes, fragments: Fragments) -> None:
        self.said = said
        self._source = source
        self._fragments = fragments

    def element(self) -> Element:
        """The paragraph, read by expat."""
        element: Element
        (element,) = self._fragments.read(self._source + b"</w:p>") or []
        return element


class _Reference(NamedTuple):
    colour: str
    kind: str
    identity: str


class _Opening(NamedTuple):
    """What stands before a text: references to notes, and the look of its run."""

    references: tuple[_Reference, ...]
    colour: str
    kept: bool  # all white space counts


class Plain:
    """Reads plain paragraphs of parts in which names mean the same."""

    def __init__(self, fragments: Fragments) -> None:
        self._fragments = fragments
        self._begun: dict[bytes, bool] = {}
        self._openings: dict[bytes, _Opening | None] = {}

    def node(self, source: bytes) -> Element | None:
        """The paragraph of this source without its end tag, unread; nothing where it is not plain."""
        said = self.read(source)
        return None if said is None else ["w:p", NONE, Unread(said, source, self._fragments)]

    def read(self, source: bytes) -> Said | None:
        """What a paragraph says; nothing where it is not plain."""
        begun = source.find(_PROPERTIES_END)
        begun = begun + len(_PROPERTIES_END) if begun >= 0 else source.find(b">") + 1
        if b"&" in source or b"\r" in source or not self._is_begun(source[:begun]):
            return None
        *runs, rest = source[begun:].split(_TEXT_END)
        line, openings = Line(), self._openings
        notes: list[tuple[str, str]] = []
        for run in runs:
            start, _, text = run.rpartition(b">")
            opening = openings[start] if start in openings else self._opening(start)
            if opening is None or b"<" in text:
                return None
            if opening.references:
                notes += _referred(opening.references, line)
            said = text.decode()
            line.add(said if opening.kept else said.strip(_WHITE), opening.colour)
        if rest:
            references = _references(self._fragments.read(rest))
            if references is None:
                return None
            notes += _referred(references, line)
        return Said(line.finished(), tuple(notes))

    def _is_begun(self, tags: bytes) -> bool:
        """Whether these are the start tag and properties of a paragraph that say nothing."""
        if tags in self._begun:
            return self._begun[tags]
        shape = _IDENTITY.sub(b'""', tags)
        if shape not in self._begun:
            found = self._fragments.read(shape + b"</w:p>")
            self._begun[shape] = found is not None and len(found) == 1 and _says_nothing(found[0])
        return self._begun[shape]

    def _opening(self, start: bytes) -> _Opening | None:
        """What is opened here, where that is plain; known from here on."""
        opening = self._openings[start] = _opening(self._fragments.read(start + b">" + _TEXT_END))
        return opening


def _says_nothing(paragraph: Any) -> bool:
    """Whether a paragraph has properties at most, and those say nothing of sections and tracked changes."""
    name, attributes, *children = paragraph
    if name != "w:p" or SPACE in attributes or any(key.startswith("xmlns") for key in attributes):
        return False
    if not children:
        return True
    properties = children[0]
    inner = {prop for own, child in elements(properties) for prop in (own, *dict(elements(child)))}
    return len(children) == 1 and properties[0] == "w:pPr" and inner.isdisjoint(_TAKES_MORE)


def _opening(found: list[Any] | None) -> _Opening | None:
    """What these elements open, of which the last is the run that is to have the text."""
    if not found or found[-1][0] != "w:r":
        return None
    references = _references(found[:-1])
    run = found[-1]
    *before, text = run[2:]
    if references is None or text[0] != "w:t" or len(text) > 2 or not all(map(_is_silent, before)):
        return None
    return _Opening(references, colour_of_run(run), text[1].get(SPACE) == "preserve")


def _references(found: list[Any] | None) -> tuple[_Reference, ...] | None:
    """The references to notes in these elements; nothing where they are more than those, and signs."""
    if found is None:
        return None
    references = []
    for node in found:
        if node[0] == "w:r" and all(map(_is_silent, node[2:])):
            continue
        if node[0] == "w:r" and [name for name, _ in elements(node)] in _REFERRING:
            note = node[-1]
            references.append(_Reference(colour_of_run(node), _NOTES[note[0]], note[1].get("w:id", "")))
        elif not _is_sign(node):
            return None
    return tuple(references)


def _referred(references: Iterable[_Reference], line: Line) -> Iterator[tuple[str, str]]:
    for colour, kind, identity in references:
        line.add(OBJECT, colour)
        yield kind, identity


def _is_silent(node: Any) -> bool:
    return node[0] == "w:rPr" or (node[0] in _SILENT and len(node) == 2)


def _is_sign(node: Any) -> bool:
    return node[0] in _SIGNS and len(node) == 2


def said_of(node: Element) -> Said | None:
    """What a paragraph says that is unread."""
    inner = node[-1]
    return inner.said if isinstance(inner, Unread) else None


def filled(node: Element) -> Element:
    """This element itself, read if it was not."""
    inner = node[-1]
    if isinstance(inner, Unread):
        node[:] = inner.element()
    return node


def whole(root: Element) -> Element:
    """This element itself, with all in it read."""
    filled(root)
    for _, child in elements(root):
        whole(child)
    return root
