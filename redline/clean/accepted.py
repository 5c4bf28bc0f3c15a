"""Tracked changes, accepted (ECMA-376-1 17.13.5): what was put in stays, what was taken out goes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from redline.clean.draft import Draft
from redline.clean.model import Removed, Sort
from redline.wml import Element, child, descendants, name, remove

_RECORDS = (
    *("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "trPrChange", "tcPrChange"),
    *("tblGridChange", "numberingChange"),
)
_BORDERS = (
    *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"),
    *("customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd"),
    *("customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd"),
    *("customXmlMoveToRangeStart", "customXmlMoveToRangeEnd"),
)
_BETWEEN = frozenset(
    "bookmarkStart bookmarkEnd proofErr permStart permEnd commentRangeStart commentRangeEnd".split()
)
_KEPT = ("ins", "moveTo")
_GONE = ("del", "moveFrom")
_MARKS = frozenset({"rPr", "trPr"})  # in these, `ins` and `del` mark the paragraph or the row


def accepted(draft: Draft) -> Iterator[Removed]:
    """Accept all tracked changes, and no longer track them."""
    for part, root in draft.stories():
        counts = _accept(root)
        if counts:
            draft.changed(part)
        yield from (Removed(Sort.REVISIONS, kind, part, count) for kind, count in counts.items())
    for part in draft.related("settings"):
        for switch in list(descendants(draft.tree(part), "trackRevisions")):
            remove(switch)
            draft.changed(part)
            yield Removed(Sort.REVISIONS, "revision-switch", part, 1)


def _accept(root: Element) -> Counter[str]:
    counts: Counter[str] = Counter()
    for record in list(descendants(root, *_RECORDS)):
        remove(record)
        counts["revision-format"] += 1
    for border in list(descendants(root, *_BORDERS)):
        remove(border)
    for row in [each for each in descendants(root, "tr") if _marked(each, "trPr", "del")]:
        remove(row)
        counts["revision-del"] += 1
    for cell in [each for each in descendants(root, "tc") if _marked(each, "tcPr", "cellDel")]:
        remove(cell)
        counts["revision-del"] += 1
    for change in list(descendants(root, *_GONE)):
        if name(_parent(change)) not in _MARKS:
            remove(change)
            counts["revision-del"] += 1
    for change in list(descendants(root, *_KEPT, "cellIns", "cellMerge")):
        _unwrap(change)
        counts["revision-ins"] += 1
    for paragraph in list(descendants(root, "p")):
        if _mark_gone(paragraph):
            _join(paragraph)
            counts["revision-del"] += 1
    return counts


def _parent(element: Element) -> Element:
    parent = element.getparent()
    assert parent is not None  # only roots have none
    return parent


def _marked(element: Element, holder: str, mark: str) -> bool:
    properties = child(element, holder)
    return properties is not None and child(properties, mark) is not None


def _unwrap(change: Element) -> None:
    """Put what a change holds in its place."""
    for inner in list(change):
        change.addprevious(inner)
    remove(change)


def _mark_gone(paragraph: Element) -> bool:
    properties = child(paragraph, "pPr")
    mark = child(properties, "rPr") if properties is not None else None
    return mark is not None and any(child(mark, short) is not None for short in _GONE)


def _join(paragraph: Element) -> None:
    """Join a paragraph of which the mark went to the next one, whose properties stay, as Word does."""
    siblings = (each for each in paragraph.itersiblings() if name(each) not in _BETWEEN)
    following = next(siblings, None)
    properties = child(paragraph, "pPr")
    if following is None or name(following) != "p":
        mark = child(properties, "rPr") if properties is not None else None
        for short in _GONE:
            each = child(mark, short) if mark is not None else None
            if each is not None:
                remove(each)
        return
    own = child(following, "pPr")
    at = 0 if own is None else 1
    for inner in [each for each in paragraph if each is not properties]:
        following.insert(at, inner)
        at += 1
    remove(paragraph)
