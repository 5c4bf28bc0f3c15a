"""Whether everything with text stands where WordprocessingML has a place for it (ECMA-376-1 17.3 and 17.4).

What stands elsewhere cannot be vouched for: a word outside a run cannot be painted, and one inside a mark or
a property is shown by one program and not by another. Word calls such a document damaged.
"""

from __future__ import annotations

from redline.findings import Trouble
from redline.wml import NAMES, Element, descendants

_TEXTS = frozenset("t delText instrText delInstrText".split())
_RUNS = frozenset("p hyperlink fldSimple smartTag bdo dir rt rubyBase".split())
_BLOCKS = frozenset("body tc hdr ftr footnote endnote comment txbxContent docPartBody p".split())
_WRAPPERS = frozenset("sdtContent customXml ins del moveFrom moveTo".split())
_HOLDERS = {
    **dict.fromkeys((*_TEXTS, "sym", "noBreakHyphen", "fldChar"), frozenset({"r"})),
    "r": _RUNS | _WRAPPERS,
    "p": _BLOCKS | _WRAPPERS,
    "tbl": _BLOCKS | _WRAPPERS,
    "tr": frozenset({"tbl"}) | _WRAPPERS,
    "tc": frozenset({"tr"}) | _WRAPPERS,
}
_OTHERS = ("{", "m:", "mc:")  # what names of other namespaces begin with
_FIRST = {"rPr": "r", "pPr": "p"}  # properties that must come first in these


def refuse_misplaced(root: Element, file: str, part: str) -> None:
    """Raises `Trouble` where text, or what holds it, stands in an element of Word that has no place for it.

    Elements of other namespaces may hold anything: what they are is not known here.
    """
    for element in descendants(root, *_HOLDERS, *_FIRST, "body"):
        inner = NAMES[element.tag]
        parent = element.getparent()
        if parent is not None and _is_misplaced(element, inner, NAMES[parent.tag]):
            raise Trouble("misplaced", file=file, part=part, inner=inner, outer=NAMES[parent.tag])
        if inner in _TEXTS and len(element):
            _refuse_inside(element, file, part)


def _is_misplaced(element: Element, inner: str, outer: str) -> bool:
    if inner in _FIRST:
        return outer == _FIRST[inner] and not _is_first(element)
    if inner == "body":  # a second one
        return any(NAMES[other.tag] == inner for other in element.itersiblings(preceding=True))
    return outer not in _HOLDERS[inner] and not outer.startswith(_OTHERS)


def _is_first(element: Element) -> bool:
    """Whether no other element comes before this one in its parent."""
    before = element.getprevious()
    while before is not None and NAMES[before.tag] == "#":
        before = before.getprevious()
    return before is None


def _refuse_inside(text: Element, file: str, part: str) -> None:
    for child in text:
        if (inner := NAMES[child.tag]) != "#":
            raise Trouble("misplaced", file=file, part=part, inner=inner, outer=NAMES[text.tag])
