"""What should be gone and is still there: looked for anew in all parts, by names alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from xml.etree import ElementTree

from redline.clean.model import Sort
from redline.findings import Finding, Severity, Trouble
from redline.package import Package

_XML = re.compile(r"\.(?:xml|rels)$")
_WORD = re.compile(r"\{[^}]*wordprocessingml[^}]*\}(.*)")
_REVISION = re.compile("ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|[a-zA-Z]+Change|trackRevisions")
_COMMENT = re.compile("comment(?:Reference|Range.*)?")
_MARKS = ("yellow", "cyan")
_PERSONAL = frozenset({"creator", "lastModifiedBy", "Company", "Manager", "Template"})  # where not empty
_OFF = frozenset({"0", "false", "off"})


def left_in(package: Package, sorts: frozenset[Sort]) -> Iterator[Finding]:
    """A finding for each part and sort that still has something of it."""
    for part, content in package.parts.items():
        if not _XML.search(part) or part.startswith("customXml/"):  # data that the text is bound to
            continue
        try:
            root = ElementTree.fromstring(content)
        except ElementTree.ParseError as error:
            raise Trouble("not-xml", file=package.file, part=part, reason=str(error)) from None
        found = Counter(sort for each in root.iter() for sort in _signs(each))
        for sort in sorted(sorts & found.keys(), key=lambda each: each.value):
            facts: dict[str, str | int] = {"part": part, "count": found[sort]}
            yield Finding(f"clean-left-{sort.value}", Severity.ERROR, facts)


def _signs(element: ElementTree.Element) -> Iterator[Sort]:
    """What an element is a sign of."""
    name, word = _local(element.tag), _WORD.match(element.tag)
    if word and _is_mark(element, name):
        yield Sort.YELLOW
    if word and _COMMENT.fullmatch(name):
        yield Sort.COMMENTS
    if word and _REVISION.fullmatch(name):
        yield Sort.REVISIONS
    if word and name == "r" and _is_hidden(element):
        yield Sort.HIDDEN
    if _is_personal(element, name):
        yield Sort.METADATA


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _values(element: ElementTree.Element) -> dict[str, str]:
    return {_local(name): value for name, value in element.attrib.items()}


def _is_mark(element: ElementTree.Element, name: str) -> bool:
    values = _values(element)
    marked = name == "highlight" and values.get("val") in _MARKS
    return marked or (name == "shd" and values.get("fill", "").upper() == "FFFF00")


def _is_hidden(run: ElementTree.Element) -> bool:
    """Whether a run with text is hidden by itself; codes of fields and marks of paragraphs have none."""
    if not any(_local(each.tag) == "t" for each in run):
        return False
    properties = [each for child in run if _local(child.tag) == "rPr" for each in child]
    return any(_local(each.tag) == "vanish" and _values(each).get("val") not in _OFF for each in properties)


def _is_personal(element: ElementTree.Element, name: str) -> bool:
    if name in _PERSONAL and (element.text or "").strip():
        return True
    if name in ("attachedTemplate", "person", "rsid", "rsids", "rsidRoot"):
        return bool(_WORD.match(element.tag) or name == "person")
    return any(_local(each).startswith("rsid") or each == "fmtid" for each in element.attrib)
