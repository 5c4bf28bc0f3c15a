"""The highlight of a run: put in at its place in schema order, or taken away."""

from __future__ import annotations

from lxml import etree

from redline.document.looks import is_yellow_shading
from redline.wml import Element, child, name

# ECMA-376-1 17.3.2, CT_RPr: what stands before w:highlight.
_BEFORE = frozenset(
    "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss "
    "imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs".split()
)


def paint(run: Element, colour: str) -> None:
    """Highlight a run in `colour`, a value of ST_HighlightColor."""
    space = etree.QName(run).namespace
    properties = child(run, "rPr")
    if properties is None:
        properties = run.makeelement(f"{{{space}}}rPr")
        run.insert(0, properties)
    highlight = child(properties, "highlight")
    if highlight is None:
        highlight = properties.makeelement(f"{{{space}}}highlight")
        properties.insert(_position(properties), highlight)
    highlight.set(f"{{{space}}}val", colour)


def clear(properties: Element | None) -> None:
    """Take yellow away from run properties: the highlight, and yellow shading."""
    if properties is None:
        return
    for prop in list(properties):
        if name(prop) == "highlight" or (name(prop) == "shd" and is_yellow_shading(prop)):
            properties.remove(prop)


def _position(properties: Element) -> int:
    position = 0
    for index, prop in enumerate(properties):
        if name(prop) in _BEFORE:
            position = index + 1
    return position
