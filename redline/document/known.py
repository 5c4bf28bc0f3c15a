"""Paragraphs known by the bytes they were written in: read before, or so plain that bytes are enough.

Two versions write most paragraphs in the same bytes, which are read once. And most paragraphs are plain: runs
of text with properties, notes, and nothing else. Those are read from their bytes, in a third of the time that
the walk over elements takes. What does not match here from end to end is left to that walk, which gives the
same.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

from lxml import etree

from redline.document.facts import Facts, Said
from redline.document.looks import ParagraphLook, paragraph_look, run_look
from redline.document.model import INLINE, Inline
from redline.document.structure import misplaced
from redline.wml import Element, W, properties_of

_ATTRIBUTES = rb'(?: [\w:]+="[^"<&]*")*'
_EMPTY = rb'<w:\w+(?: w:\w+="[^"<&]*")*/>'  # a property, with no name but those of WordprocessingML
_GROUP = rb"<w:\w+>(?:" + _EMPTY + rb")*</w:\w+>"
_SIGNS = rb"(?:<w:(?:proofErr|bookmarkStart|bookmarkEnd)" + _ATTRIBUTES + rb"/>)*"
_HEAD = re.compile(rb"<w:p%b>(?:<w:pPr>((?:%b|%b)*)</w:pPr>)?%b" % (_ATTRIBUTES, _EMPTY, _GROUP, _SIGNS))
_RUN = re.compile(
    rb"<w:r%b>(?:<w:rPr>((?:%b)*)</w:rPr>)?(?:<w:lastRenderedPageBreak/>)?"
    rb'(?:<w:t( xml:space="preserve")?>([^<&\r]*)</w:t>'
    rb'|<w:(footnote|endnote)Reference w:id="(\d+)"/>|<w:(?:footnote|endnote)Ref/>)</w:r>%b'
    % (_ATTRIBUTES, _EMPTY, _SIGNS)
)
_WHITE = " \t\n"
_RUN_XML = b'<w:r xmlns:w="%b"><w:rPr>%%b</w:rPr></w:r>' % W.encode()
_PARAGRAPH_XML = b'<w:p xmlns:w="%b"><w:pPr>%%b</w:pPr></w:p>' % W.encode()
_Look = TypeVar("_Look")


class Known:
    """The paragraphs known so far, by their source (see `sources`); for the versions of one comparison."""

    def __init__(self) -> None:
        self._said: dict[bytes, Said] = {}
        self._run_looks: dict[bytes, tuple[str, str] | None] = {}
        self._paragraph_looks: dict[bytes, ParagraphLook | None] = {}

    def get(self, source: bytes) -> Said | None:
        """What the paragraph says, if it is known."""
        return self._said.get(source)

    def learn(self, source: bytes, said: Said) -> None:
        """Know this paragraph from here on."""
        self._said[source] = said

    def knows(self, source: bytes) -> bool:
        """Whether the paragraph is known, or plain, and known from here on; `b""` never is."""
        if source in self._said:
            return True
        said = self._plain(source) if source else None
        if said:
            self._said[source] = said
        return said is not None

    def _plain(self, source: bytes) -> Said | None:
        head = _HEAD.match(source)
        own = self._own(head[1]) if head else None
        if head is None or own is None:
            return None
        facts = Facts()
        at = head.end()
        while at < len(source):
            run = _RUN.match(source, at)
            if run is None:
                return None
            at = run.end()
            properties, preserved, written, note, identity = run.groups()
            look = self._look(properties)
            if look is None:
                return None
            if note:
                facts.inlines.append(Inline(facts.length, note.decode(), identity.decode()))
            text = INLINE if note else (written or b"").decode()
            if not (note or preserved):
                text = text.strip(_WHITE)
            if text:
                facts.add(text, *look)
        return facts.said(own)

    def _look(self, properties: bytes | None) -> tuple[str, str] | None:
        return _looked_up(self._run_looks, properties, _RUN_XML, run_look)

    def _own(self, properties: bytes | None) -> ParagraphLook | None:
        return _looked_up(
            self._paragraph_looks,
            properties,
            _PARAGRAPH_XML,
            lambda each: paragraph_look(properties_of(each)),
        )


def _looked_up(
    looks: dict[bytes, _Look | None], properties: bytes | None, xml: bytes, look: Callable[[Element], _Look]
) -> _Look | None:
    """The look that properties written so give; `None` for some that stand where they have no place."""
    written = properties or b""
    if written not in looks:
        element = etree.fromstring(xml % written)
        looks[written] = None if misplaced(element) else look(element)
    return looks[written]
