"""Tracked changes that are already in a document (ECMA-376-1 17.13.5): how many, by whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from redline.wml import NAMES, Element, attribute

_TRACKED = frozenset("ins del moveFrom moveTo rPrChange pPrChange cellIns cellDel".split())


def tracked_changes(roots: Iterable[Element]) -> tuple[int, tuple[str, ...]]:
    """The number of tracked changes in these parts, and their authors in alphabetical order."""
    authors: Counter[str] = Counter()
    for root in roots:
        for element in root.iter(
            "{*}ins",
            "{*}del",
            "{*}moveFrom",
            "{*}moveTo",
            "{*}rPrChange",
            "{*}pPrChange",
            "{*}cellIns",
            "{*}cellDel",
        ):
            if NAMES[element.tag] in _TRACKED:
                authors[attribute(element, "author") or "?"] += 1
    return sum(authors.values()), tuple(sorted(authors))
