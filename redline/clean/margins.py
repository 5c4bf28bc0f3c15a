"""Comments in the margin, with all that belongs to them."""

from __future__ import annotations

from collections.abc import Iterator

from redline.clean.draft import Draft
from redline.clean.model import Removed, Sort
from redline.wml import NAMES, descendants, name, remove

_RELATIONS = ("comments", "commentsExtended", "commentsIds", "commentsExtensible")
_MARKERS = ("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef")


def without_comments(draft: Draft) -> Iterator[Removed]:
    """Take out the comments, their places in the text, and their parts."""
    parts = [part for kind in _RELATIONS for part in draft.related(kind)]
    for part in parts:
        if NAMES[draft.tree(part).tag] == "comments":
            count = sum(1 for _ in descendants(draft.tree(part), "comment"))
            yield Removed(Sort.COMMENTS, "comment", part, count)
        draft.drop(part)
    for part, root in draft.stories():
        for marker in list(descendants(root, *_MARKERS)):
            parent = marker.getparent()
            if parent is None:
                continue
            parent.remove(marker)
            draft.changed(part)
            if name(parent) == "r" and all(name(each) == "rPr" for each in parent):
                remove(parent)
