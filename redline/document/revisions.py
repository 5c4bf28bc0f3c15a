"""Tracked changes that are already in a document (ECMA-376-1 17.13.5): how many, by whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from redline.wml import Element, attribute, descendants

_TRACKED = ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "cellIns", "cellDel")


def tracked_changes(roots: Iterable[Element]) -> tuple[int, tuple[str, ...]]:
    """The number of tracked changes in these parts, and their authors in alphabetical order."""
    authors = Counter(
        attribute(element, "author") or "?" for root in roots for element in descendants(root, *_TRACKED)
    )
    return sum(authors.values()), tuple(sorted(authors))
