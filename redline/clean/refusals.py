"""What a person must settle first: open tracked changes, and black bars over text that is still there."""

from __future__ import annotations

from redline.document.revisions import authors_of_changes
from redline.package import Package
from redline.wml import Element, attribute, child, descendants, name, raw_text, value

_BLACK = frozenset({"000000", "black"})
_SHOWN = 60  # characters of what stands under a bar


def open_revisions(package: Package) -> int:
    """How many tracked changes there are, in all parts with text."""
    parts = [part for part in package.parts if part.startswith("word/") and part.endswith(".xml")]
    return sum(len(authors_of_changes(package.tree(part))) for part in parts)


def black_bars(package: Package) -> str:
    """The first words that stand under a black bar: readable to anyone who takes the bar away."""
    for part in package.parts:
        if part.startswith("word/") and part.endswith(".xml"):
            for run in descendants(package.tree(part), "r"):
                words = "".join(raw_text(each) for each in run if name(each) == "t").strip()
                if words and _is_black(run):
                    return words[:_SHOWN]
    return ""


def _is_black(run: Element) -> bool:
    properties = child(run, "rPr")
    shading = child(properties, "shd") if properties is not None else None
    fill = attribute(shading, "fill") if shading is not None else None
    light = (value(run, "rPr", "color") or "").upper() == "FFFFFF"
    return value(run, "rPr", "highlight") in _BLACK or ((fill or "").upper() == "000000" and not light)
