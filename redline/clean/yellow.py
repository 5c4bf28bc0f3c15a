"""Yellow, and the turquoise of moves: on runs, paragraph marks, numbers, styles, paragraphs and cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from redline.clean.draft import Draft
from redline.clean.model import Removed, Sort
from redline.document.looks import is_yellow_shading
from redline.wml import Element, attribute, descendants, name, remove

_COLOURS = frozenset({"yellow", "cyan"})  # cyan is what redline paints moves with
_HOLDERS = ("rPr", "pPr", "tcPr", "rPrChange")


def without_yellow(draft: Draft) -> Iterator[Removed]:
    """Take it out of all parts with text, of the styles, and of the numbers before paragraphs."""
    parts = [part for part, _ in draft.stories()]
    for part in (*parts, *draft.related("styles"), *draft.related("numbering")):
        counts = _cleared(draft.tree(part))
        if counts:
            draft.changed(part)
        yield from (Removed(Sort.YELLOW, kind, part, count) for kind, count in counts.items())


def _cleared(root: Element) -> Counter[str]:
    counts: Counter[str] = Counter()
    for holder in list(descendants(root, *_HOLDERS)):
        marks = [prop for prop in holder if _is_mark(prop)]
        for prop in marks:
            holder.remove(prop)
            counts[_kind(holder)] += 1
        if marks and not len(holder) and name(holder) == "rPr":
            remove(holder)
    return counts


def _is_mark(prop: Element) -> bool:
    """Whether a property paints text, a paragraph or a cell as a passage to look at."""
    if name(prop) == "highlight":
        return attribute(prop, "val") in _COLOURS
    return name(prop) == "shd" and is_yellow_shading(prop)


def _kind(holder: Element) -> str:
    around = [name(each) for each in holder.iterancestors()]
    if "style" in around or "docDefaults" in around:
        return "yellow-style"
    if "lvl" in around:
        return "yellow-number"
    if name(holder) == "tcPr":
        return "yellow-cell"
    if name(holder) == "pPr" or around[:1] == ["pPr"]:
        return "yellow-paragraph"
    return "yellow-text"
