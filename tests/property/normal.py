"""A part without highlighting and with its runs joined: what marks may not change."""

from __future__ import annotations

from xml.etree import ElementTree

Element = ElementTree.Element
TEXTS = ("}t", "}delText")
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def normal(part: bytes) -> str:
    """The part as text, equal for two that differ only in marks and in how runs are cut."""
    root = ElementTree.fromstring(part)
    _clean(root)
    return ElementTree.tostring(root, encoding="unicode")


def _clean(parent: Element) -> None:
    for child in list(parent):
        _clean(child)
        if (
            child.tag.endswith("}highlight")
            or _is_yellow(child)
            or (child.tag.endswith("}rPr") and not len(child))
        ):
            parent.remove(child)
    for child in list(parent):
        if child.tag.endswith(TEXTS):
            child.attrib.pop(SPACE, None)
    _join(parent)


def _is_yellow(element: Element) -> bool:
    """Whether this is the other form of yellow: run shading in FFFF00."""
    return element.tag.endswith("}shd") and "FFFF00" in element.attrib.values()


def _join(parent: Element) -> None:
    """Join runs, and texts in a run, that follow one another and are alike."""
    before: Element | None = None
    for child in list(parent):
        if before is not None and before.tag == child.tag and not (before.tail or "").strip():
            if child.tag.endswith(TEXTS):
                before.text = (before.text or "") + (child.text or "")
                before.tail = child.tail
                parent.remove(child)
                continue
            if (
                child.tag.endswith("}r")
                and _properties(before) == _properties(child)
                and before.attrib == child.attrib
            ):
                before.extend(each for each in child if not each.tag.endswith("}rPr"))
                before.tail = child.tail
                parent.remove(child)
                _join(before)
                continue
        before = child


def _properties(run: Element) -> str:
    found = [each for each in run if each.tag.endswith("}rPr")]
    return "".join(ElementTree.tostring(each, encoding="unicode") for each in found)
