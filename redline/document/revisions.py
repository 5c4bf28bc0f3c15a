"""Tracked changes that are already in a document (ECMA-376-1 17.13.5)."""

from __future__ import annotations

from redline.wml import Element, attribute, descendants

_TRACKED = ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "cellIns", "cellDel")


def authors_of_changes(root: Element) -> list[str]:
    """The author of each tracked change in a part, `?` where none is given."""
    return [attribute(change, "author") or "?" for change in descendants(root, *_TRACKED)]
