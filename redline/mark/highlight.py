"""The highlight or shading of a run: put in at its place in schema order, or taken away."""

from __future__ import annotations

from redline.document.looks import is_yellow_shading
from redline.wml import Element, child, name, tag_beside

# ECMA-376-1 17.3.2, CT_RPr: what stands before w:highlight, and before w:shd.
_BEFORE_HIGHLIGHT = frozenset(
    "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss "
    "imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs".split()
)
_BEFORE_SHADING = _BEFORE_HIGHLIGHT | {"highlight", "u", "effect", "bdr"}


def paint(run: Element, colour: str) -> None:
    """Highlight a run in `colour`, a value of ST_HighlightColor; one like `#F4CCCC` is shading."""
    properties = child(run, "rPr")
    if properties is None:
        properties = run.makeelement(tag_beside(run, "rPr"))
        run.insert(0, properties)
    if colour.startswith("#"):
        _shade(properties, colour[1:])
    else:
        highlight = child(properties, "highlight")
        if highlight is None:
            highlight = _put(properties, "highlight", _BEFORE_HIGHLIGHT)
        highlight.set(tag_beside(run, "val"), colour)


def _shade(properties: Element, fill: str) -> None:
    """Give a run a shading of its own: one of a theme colour that was there would go before it."""
    old = child(properties, "shd")
    if old is not None:
        properties.remove(old)
    shading = _put(properties, "shd", _BEFORE_SHADING)
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", fill)):
        shading.set(tag_beside(properties, key), value)


def clear(properties: Element | None) -> None:
    """Take yellow away from run properties: the highlight, and yellow shading."""
    if properties is None:
        return
    for prop in list(properties):
        if name(prop) == "highlight" or (name(prop) == "shd" and is_yellow_shading(prop)):
            properties.remove(prop)


def _put(properties: Element, short: str, before: frozenset[str]) -> Element:
    """A new property, at its place."""
    made = properties.makeelement(tag_beside(properties, short))
    position = 0
    for index, prop in enumerate(properties):
        if name(prop) in before:
            position = index + 1
    properties.insert(position, made)
    return made
