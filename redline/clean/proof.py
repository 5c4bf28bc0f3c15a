"""The proof of a clean version: same text, same formatting, same other parts, by a reader of its own.

It shares no code with what cleans: zipfile and ElementTree read both packages anew.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import NamedTuple
from xml.etree import ElementTree

from redline.clean.model import Sort
from redline.findings import Finding, Severity

Node = ElementTree.Element
_STORIES = frozenset({"document", "hdr", "ftr", "footnotes", "endnotes"})
_TEXT = {"t": None, "tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_BETWEEN = re.compile(r"bookmark\w+|proofErr|perm\w+|\w*Range(?:Start|End)")
_SHOWN = 80  # characters of what differs
_MAY_CHANGE = {  # parts without text that a sort may change or take away, by what is in their names
    Sort.YELLOW: ("styles", "numbering", "comments"),
    Sort.COMMENTS: ("comments", ".rels", "[Content_Types]"),
    Sort.REVISIONS: ("settings", "comments"),
    Sort.HIDDEN: ("comments",),
    Sort.METADATA: ("docProps/", "word/", ".rels", "[Content_Types]"),
}
_ALWAYS = ("docProps/core", "styles")  # title and language


class _Char(NamedTuple):
    """A character, or what stands for an object, with its formatting."""

    sign: str
    look: str


def differences(before: bytes, after: bytes, sorts: frozenset[Sort]) -> Iterator[Finding]:
    """What differs beside what the `sorts` take out; nothing where it is proved."""
    old, new = _parts(before), _parts(after)
    stories = [part for part in old if _is_story(part, old)]
    for part in stories:
        if part not in new:
            yield _failed("clean-part-lost", part=part)
        else:
            yield from _story(part, old[part], new[part], sorts)
    for part in {**old, **new}:
        if part not in stories and not _may_change(part, sorts) and old.get(part) != new.get(part):
            yield _failed("clean-part-differs", part=part)


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _is_story(part: str, parts: dict[str, bytes]) -> bool:
    if not part.endswith(".xml") or part.startswith(("docProps", "[")):
        return False
    return _local(ElementTree.fromstring(parts[part])) in _STORIES


def _may_change(part: str, sorts: frozenset[Sort]) -> bool:
    hints = [hint for sort in sorts for hint in _MAY_CHANGE[sort]]
    return any(hint in part for hint in (*hints, *_ALWAYS))


def _story(part: str, before: bytes, after: bytes, sorts: frozenset[Sort]) -> Iterator[Finding]:
    old, new = (_Reader(sorts).read(ElementTree.fromstring(data)) for data in (before, after))
    if old == new:
        return
    signs = ["".join(char.sign for char in side) for side in (old, new)]
    at = next(at for at, (a, b) in enumerate(zip_longest(old, new)) if a != b)
    rule = "clean-text-differs" if signs[0] != signs[1] else "clean-look-differs"
    yield _failed(rule, part=part, words=" ".join(signs[0][max(at - 20, 0) : at + _SHOWN].split()))


def _failed(rule: str, **facts: str) -> Finding:
    return Finding(rule, Severity.ERROR, facts)


def _local(node: Node) -> str:
    return str(node.tag).rpartition("}")[2]


class _Reader:
    """Reads a story as characters with their looks, as it is once the sorts are taken out."""

    def __init__(self, sorts: frozenset[Sort]) -> None:
        self._sorts = sorts

    def read(self, root: Node) -> list[_Char]:
        return list(self._inside(root))

    def _inside(self, node: Node) -> Iterator[_Char]:
        children = [each for each in node if not self._is_passed(_local(each))]
        for each, after in zip_longest(children, children[1:]):
            if _local(each) == "p":
                yield from self._paragraph(each, joins=after is not None and _local(after) == "p")
            else:
                yield from self._node(each)

    def _is_passed(self, name: str) -> bool:
        gone = name in ("del", "moveFrom") and Sort.REVISIONS in self._sorts
        return gone or bool(_BETWEEN.fullmatch(name))

    def _node(self, node: Node) -> Iterator[_Char]:
        name = _local(node)
        if name == "tr" and Sort.REVISIONS in self._sorts and _has(node, "trPr", "del"):
            return
        if name == "tc" and Sort.REVISIONS in self._sorts and _has(node, "tcPr", "cellDel"):
            return
        if name == "r":
            yield from self._run(node)
        elif name in ("tbl", "tr", "tc"):
            yield _Char(f"<{name}>", self._look(node, f"{name}Pr"))
            yield from self._inside(node)
        elif name not in ("pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr", "tblGrid", "sdtPr"):
            yield from self._inside(node)

    def _paragraph(self, node: Node, joins: bool) -> Iterator[_Char]:
        """A paragraph; one of which the mark was taken out joins the one that follows."""
        yield from self._inside(node)
        gone = _mark_has(node, "del") or _mark_has(node, "moveFrom")
        if gone and joins and Sort.REVISIONS in self._sorts:
            return
        yield _Char("\n", self._look(node, "pPr"))

    def _run(self, node: Node) -> Iterator[_Char]:
        own = self._look(node, "rPr")
        if Sort.HIDDEN in self._sorts and _has(node, "rPr", "vanish") and "fldChar" not in _names(node):
            return
        yield from self._spoken(node, own)

    def _spoken(self, node: Node, own: str) -> Iterator[_Char]:
        """What a run holds; tracked changes inside a run of an equation are looked through."""
        for each in node:
            name = _local(each)
            if self._is_passed(name):
                continue
            if name in _TEXT or name in ("delText", "instrText", "sym"):
                text = _TEXT.get(name) or each.text or str(sorted(each.attrib.items()))
                yield from (_Char(sign, own) for sign in text)
            elif name in ("commentReference", "annotationRef", "lastRenderedPageBreak", "rPr"):
                continue
            elif name in _TRACKED and Sort.REVISIONS in self._sorts:
                yield from self._spoken(each, own or self._look(each, "rPr"))
            else:
                yield _Char(f"<{name}>", own)
                yield from self._inside(each)

    def _look(self, node: Node, holder: str) -> str:
        """The properties of a node, without what may be taken out of them."""
        properties = next((each for each in node if _local(each) == holder), None)
        return "" if properties is None else "".join(self._property(each) for each in properties)

    def _property(self, node: Node) -> str:
        name = _local(node)
        if Sort.YELLOW in self._sorts and _is_yellow(node, name):
            return ""
        if Sort.REVISIONS in self._sorts and (name.endswith("Change") or name in _TRACKED):
            return ""
        inner = "".join(self._property(each) for each in node)
        attributes = sorted((key, value) for key, value in node.attrib.items() if "rsid" not in key)
        if name == "rPr" and not inner:
            return ""
        return f"<{name}{attributes}>{inner}"


_TRACKED = frozenset({"ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge"})


def _is_yellow(node: Node, name: str) -> bool:
    values = {key.rpartition("}")[2]: value for key, value in node.attrib.items()}
    if name == "highlight":
        return values.get("val") in ("yellow", "cyan")
    return name == "shd" and values.get("fill", "").upper() == "FFFF00"


def _names(node: Iterable[Node]) -> set[str]:
    return {_local(each) for each in node}


def _has(node: Node, holder: str, short: str) -> bool:
    return any(
        _local(each) == short and _on(each) for child in node if _local(child) == holder for each in child
    )


def _on(node: Node) -> bool:
    value = next((value for key, value in node.attrib.items() if key.endswith("}val")), "1")
    return value not in ("0", "false", "off")


def _mark_has(paragraph: Node, short: str) -> bool:
    return any(
        _local(each) == short
        for child in paragraph
        if _local(child) == "pPr"
        for mark in child
        if _local(mark) == "rPr"
        for each in mark
    )
