"""Whether everything with text stands where WordprocessingML has a place for it (ECMA-376-1 17.3 and 17.4).

What stands elsewhere cannot be vouched for: a word outside a run cannot be painted, and one inside a mark or
a property is shown by one program and not by another. Word calls such a document damaged.
"""

from __future__ import annotations

from collections.abc import Collection

from lxml import etree

from redline.wml import NAMES, Element, tags

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
_WEIGHED = tags(*_HOLDERS, *_ONCE)
_TEXT_TAGS = frozenset(tags(*_TEXTS))
_ONCE_TAGS = frozenset(tags(*_ONCE))


def misplaced(root: Element, settled: Collection[Element] = frozenset()) -> tuple[str, str] | None:
    """Text, or what holds it, that stands in an element of Word that has no place for it: the names of both.

    Wrappers, and elements of other namespaces, may stand between the two. Of paragraphs that are `settled`
    the inside is known to be well.
    """
    well: set[tuple[object, object]] = set()  # tags that stand right in one another
    walk = etree.iterwalk(root, events=("start",), tag=_WEIGHED)
    for _, element in walk:
        if element in settled:
            walk.skip_subtree()
        tag, parent = element.tag, element.getparent()
        if tag in _TEXT_TAGS and len(element) and (inner := _element_in(element)):
            return inner, NAMES[tag]
        if parent is None:
            continue
        if (tag, parent.tag) not in well:
            outer = _holder(element)
            if outer and not _may_stand_in(NAMES[tag], outer):
                return NAMES[tag], outer
            if outer == NAMES[parent.tag]:
                well.add((tag, parent.tag))
        if tag in _ONCE_TAGS and element.getprevious() is not None and _comes_late(element):
            return NAMES[tag], NAMES[parent.tag]
    return None


def _holder(element: Element) -> str:
    """The name of the element of Word that `element` stands in; nothing for the root of a part.

    In a run there are no wrappers to look through.
    """
    wrappers = frozenset[str]() if _HOLDERS.get(NAMES[element.tag]) == _IN_RUN else _WRAPPERS
    parent = element.getparent()
    while parent is not None and ((short := NAMES[parent.tag]) in wrappers or short.startswith(_OTHERS)):
        parent = parent.getparent()
    return "" if parent is None else NAMES[parent.tag]


def _may_stand_in(inner: str, outer: str) -> bool:
    return inner not in _HOLDERS or outer in _HOLDERS[inner] or outer.startswith("m:")


def _comes_late(properties: Element) -> bool:
    """Whether these properties are not the first of their kind, or do not come first where they must."""
    inner, outer = NAMES[properties.tag], _holder(properties)
    before = {NAMES[other.tag] for other in properties.itersiblings(preceding=True)}
    return inner in before or (outer == _FIRST.get(inner) and before != {"#"})


def _element_in(text: Element) -> str:
    """The name of the first element in a text, which may only hold comments and the like."""
    return next((inner for child in text if (inner := NAMES[child.tag]) != "#"), "")
