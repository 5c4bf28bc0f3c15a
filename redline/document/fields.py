"""Fields (ECMA-376-1 17.16): which text is a code, which a result, and which results are volatile."""

from __future__ import annotations

import re

from redline.wml import Element, attribute, raw_text

# Results that Word renews by itself or that follow from the text: never painted.
VOLATILE = frozenset(
    "PAGE NUMPAGES SECTIONPAGES SECTION PAGEREF DATE TIME SAVEDATE PRINTDATE CREATEDATE EDITTIME "
    "REVNUM NUMWORDS NUMCHARS FILENAME FILESIZE TOC INDEX".split()
)
_HYPERLINK = re.compile(r'^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\]+))?', re.IGNORECASE)
_ANCHOR = re.compile(r'\\l\s+"?([^"\s]+)"?')


class OpenField:
    """A field that has begun and not ended; `in_result` once its separator has passed."""

    __slots__ = ("code", "in_result")

    def __init__(self, code: str = "", in_result: bool = False) -> None:
        self.code = code
        self.in_result = in_result

    @property
    def name(self) -> str:
        """The field's name, in capitals."""
        return (self.code.split(None, 1) or [""])[0].upper()

    @property
    def silent(self) -> bool:
        """Whether text here is no prose: a code, or a volatile result."""
        return not self.in_result or self.name in VOLATILE

    @property
    def link(self) -> str:
        """The target, where this is the result of a HYPERLINK field."""
        found = _HYPERLINK.match(self.code)
        if not found or not self.in_result:
            return ""
        anchor = _ANCHOR.search(self.code)
        return link_target(found[1] or found[2] or "", anchor[1] if anchor else "")


def link_target(address: str, anchor: str) -> str:
    """How a link's target is compared: bookmarks that Word numbers by itself count as one."""
    if anchor.startswith("_"):
        anchor = "_"
    return f"{address}#{anchor}" if anchor else address


class FieldStack:
    """The fields that are open at a point of a story; they may run on over paragraphs."""

    def __init__(self, ignore: bool = False) -> None:
        self._open: list[OpenField] = []
        self._ignore = ignore

    @property
    def any_open(self) -> bool:
        """Whether a field has begun and not ended."""
        return bool(self._open)

    @property
    def silent(self) -> bool:
        """Whether text here is no prose."""
        return any(field.silent for field in self._open)

    @property
    def name(self) -> str:
        """The name of the outermost open field that makes text here silent."""
        return next((field.name for field in self._open if field.silent), "")

    @property
    def link(self) -> str:
        """The target of the innermost link field, or nothing."""
        return next((field.link for field in reversed(self._open) if field.link), "")

    def character(self, element: Element) -> None:
        """Pass a `w:fldChar`."""
        kind = attribute(element, "fldCharType")
        if self._ignore:
            return
        if kind == "begin":
            self._open.append(OpenField())
        elif kind == "separate" and self._open:
            self._open[-1].in_result = True
        elif kind == "end" and self._open:
            self._open.pop()

    def code(self, element: Element) -> None:
        """Pass a `w:instrText`."""
        if self._open and not self._open[-1].in_result:
            self._open[-1].code += raw_text(element)

    def open_simple(self, element: Element) -> None:
        """Enter a `w:fldSimple`, whose content is its result."""
        self._open.append(OpenField(attribute(element, "instr") or "", in_result=True))

    def close_simple(self) -> None:
        """Leave a `w:fldSimple`."""
        if self._open:
            self._open.pop()
