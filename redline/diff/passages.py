"""Passages that left one paragraph and came back in another: moved, not lapsed here and new there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from redline.align.model import Unit
from redline.diff.model import Change, Kind, Role
from redline.words import count, same

_WORDS = 8  # less comes and goes by itself


def with_moved_passages(changes: Sequence[Change]) -> list[Change]:
    """The changes, with each passage that lapsed and came back elsewhere, word for word, as one move."""
    lapsed: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        if change.kind is Kind.REMOVED and _is_passage(change, change.old):
            lapsed[same(change.old)].append(change)
    moved: dict[int, Change] = {}
    gone: set[int] = set()
    for change in changes:
        if change.kind is Kind.ADDED and _is_passage(change, change.new) and lapsed.get(same(change.new)):
            origin = lapsed[same(change.new)].pop(0)
            moved[id(change)] = _moved(change, origin)
            gone.add(id(origin))
    return [moved.get(id(change), change) for change in changes if id(change) not in gone]


def _is_passage(change: Change, text: str) -> bool:
    return change.unit is Unit.PARAGRAPH and count(text) >= _WORDS


def _moved(change: Change, origin: Change) -> Change:
    return change._replace(
        kind=Kind.MOVED,
        old=origin.old,
        origin=origin.section,
        spots=tuple(spot._replace(role=Role.MOVED) for spot in change.spots),
    )
