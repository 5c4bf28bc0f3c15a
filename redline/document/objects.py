"""What pictures, charts, diagrams, objects and equations are compared by; and the text boxes in shapes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from redline.document.relations import Relation, relations
from redline.package import Package
from redline.wml import NAMES, R_STRICT, Element, R

if TYPE_CHECKING:
    from hashlib import _Hash

_KINDS = (
    ("}chart", "chart"),
    ("}relIds", "diagram"),
    ("}OLEObject", "object"),
    ("}control", "object"),
    ("}blip", "picture"),
    ("}imagedata", "picture"),
)
_RELATION_NAMESPACES = (f"{{{R}}}", f"{{{R_STRICT}}}")
# What Word renews on saving without a visible change.
_FLEETING = frozenset(
    "id name anchorId editId relativeHeight spid gfxdata embed link pict descr title".split()
)


def describe(shape: Element, package: Package, links: Mapping[str, Relation]) -> tuple[str, str]:
    """Kind and digest of the object in a `w:drawing`, `w:pict`, `w:object` or alternative of these."""
    import hashlib

    shape = _preferred(shape)
    kind = "shape"
    digest = hashlib.sha256()
    for element in _outside_boxes(shape):
        found = next((kind for end, kind in _KINDS if str(element.tag).endswith(end)), "")
        kind = found if found and kind in ("shape", "picture") else kind
        for attribute in element.attrib:
            if str(attribute).startswith(_RELATION_NAMESPACES):
                _add_target(digest, package, links.get(element.get(attribute) or ""))
    if kind == "shape":
        _add_form(digest, shape)
    return kind, digest.hexdigest()[:16]


def _preferred(shape: Element) -> Element:
    if NAMES[shape.tag] != "mc:AlternateContent":
        return shape
    return next((branch for branch in shape if NAMES[branch.tag] == "mc:Choice"), shape)


def _outside_boxes(shape: Element) -> Iterator[Element]:
    """`shape` and the elements in it, but for the text of its text boxes and for fallbacks."""
    yield shape
    for inner in shape:
        if NAMES[inner.tag] not in ("txbxContent", "mc:Fallback", "#"):
            yield from _outside_boxes(inner)


def _add_target(digest: _Hash, package: Package, link: Relation | None) -> None:
    """Add what a relationship points to; a chart's or diagram's own pictures too."""
    seen: set[str] = set()
    waiting = [link] if link else []
    while waiting:
        link = waiting.pop()
        if link.external:
            digest.update(link.target.encode("utf-8", "replace"))
        elif link.target in package.parts and link.target not in seen:
            seen.add(link.target)
            digest.update(package.parts[link.target])
            waiting.extend(relations(package, link.target).values())


def _add_form(digest: _Hash, shape: Element) -> None:
    for element in _outside_boxes(shape):
        digest.update(str(element.tag).encode())
        for attribute, value in element.items():
            if str(attribute).rpartition("}")[2] not in _FLEETING:
                digest.update(f"{attribute!s}={value!s}".encode("utf-8", "replace"))


def equation(element: Element, hidden: frozenset[str]) -> str:
    """An equation (ECMA-376-1 22.1) in one line: equal for two that read the same."""
    parts = []
    for inner in element:
        short = NAMES[inner.tag]
        if short == "m:t":
            parts.append(inner.text or "")
        elif short in ("m:chr", "m:begChr", "m:endChr", "m:sepChr"):
            parts.append("".join(str(value) for value in inner.values()))
        elif short not in hidden and short not in ("rPr", "m:ctrlPr", "m:rPr"):
            content = equation(inner, hidden)
            transparent = short in ("m:r", "m:oMath", "m:e") or not short.startswith("m:")
            parts.append(content if transparent or not content else f"{short[2:]}({content})")
    return "".join(parts)


def boxes(shape: Element) -> list[tuple[Element, Element | None]]:
    """The contents of the text boxes in a shape, each with its twin in the fallback where it has one."""
    if NAMES[shape.tag] != "mc:AlternateContent":
        return [(box, None) for box in _contents(shape)]
    branches = {NAMES[branch.tag]: branch for branch in reversed(shape)}
    chosen = branches.get("mc:Choice")
    fallback = branches.get("mc:Fallback")
    if chosen is None:
        return [(box, None) for box in _contents(fallback)] if fallback is not None else []
    mine = list(_contents(chosen))
    twins: list[Element] = list(_contents(fallback)) if fallback is not None else []
    return [(box, twins[i] if len(twins) == len(mine) else None) for i, box in enumerate(mine)]


def _contents(shape: Element) -> Iterator[Element]:
    for inner in shape:
        short = NAMES[inner.tag]
        if short == "txbxContent":
            yield inner
        elif short not in ("#", "mc:Fallback"):
            yield from _contents(inner)
