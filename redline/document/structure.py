"""Whether everything with text stands where WordprocessingML has a place for it (ECMA-376-1 17.3 and 17.4).

What stands elsewhere cannot be vouched for: a word outside a run cannot be painted, and one inside a mark or
a property is shown by one program and not by another. Word calls such a document damaged.
"""

from __future__ import annotations

from redline.findings import Trouble
from redline.wml import NAMES, Element, descendants

_TEXTS = frozenset("t delText instrText delInstrText".split())
_IN_RUNS = "sym br cr ptab noBreakHyphen softHyphen fldChar footnoteReference endnoteReference".split()
_IN_RUN = frozenset({"r"})
_RUNS = frozenset("p hyperlink fldSimple smartTag bdo dir rt rubyBase".split())
_BLOCKS = frozenset("body tc hdr ftr footnote endnote comment txbxContent docPartBody p".split())
_WRAPPERS = frozenset("sdt sdtContent customXml ins del moveFrom moveTo".split())
_HOLDERS = {
    **dict.fromkeys((*_TEXTS, *_IN_RUNS), _IN_RUN),
    "tab": frozenset({"r", "tabs"}),
    **dict.fromkeys(
        "drawing pict object contentPart".split(), _RUNS | _BLOCKS | {"r", "object", "background"}
    ),
    "r": _RUNS,
    "p": _BLOCKS,
    "tbl": _BLOCKS,
    "tr": frozenset({"tbl"}),
    "tc": frozenset({"tr"}),
    "footnote": frozenset({"footnotes"}),
    "endnote": frozenset({"endnotes"}),
    "sectPr": frozenset({"body", "pPr", "sectPrChange"}),
}
_OTHERS = ("{", "mc:")  # what names of other namespaces begin with
_ONCE = frozenset("body rPr pPr trPr tcPr".split())
_FIRST = {"rPr": "r", "pPr": "p"}  # properties that must come first in these


def refuse_misplaced(root: Element, file: str, part: str) -> None:
    """Raises `Trouble` where text, or what holds it, stands in an element of Word that has no place for it.

    Wrappers, and elements of other namespaces, may stand between the two.
    """
    for element in descendants(root, *_HOLDERS, *_ONCE):
        inner, outer = NAMES[element.tag], _holder(element)
        if outer and _is_misplaced(element, inner, outer):
            raise Trouble("misplaced", file=file, part=part, inner=inner, outer=outer)
        if inner in _TEXTS and len(element):
            _refuse_inside(element, file, part)


def _holder(element: Element) -> str:
    """The name of the element of Word that `element` stands in; nothing for the root of a part.

    In a run there are no wrappers to look through.
    """
    wrappers = frozenset[str]() if _HOLDERS.get(NAMES[element.tag]) == _IN_RUN else _WRAPPERS
    parent = element.getparent()
    while parent is not None and ((short := NAMES[parent.tag]) in wrappers or short.startswith(_OTHERS)):
        parent = parent.getparent()
    return "" if parent is None else NAMES[parent.tag]


def _is_misplaced(element: Element, inner: str, outer: str) -> bool:
    if inner in _HOLDERS:
        return outer not in _HOLDERS[inner] and not outer.startswith("m:")
    if element.getprevious() is None:
        return False
    before = {NAMES[other.tag] for other in element.itersiblings(preceding=True)}
    return inner in before or (outer == _FIRST.get(inner) and before != {"#"})


def _refuse_inside(text: Element, file: str, part: str) -> None:
    for child in text:
        if (inner := NAMES[child.tag]) != "#":
            raise Trouble("misplaced", file=file, part=part, inner=inner, outer=NAMES[text.tag])
