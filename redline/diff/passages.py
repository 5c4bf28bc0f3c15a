"""Passages that left one paragraph and came back in another: moved, not lapsed here and new there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from redline.align.model import Unit
from redline.diff.model import Change, Kind, Role
from redline.words import count, same

_WORDS = 8  # less comes and goes by itself


def with_moved_passages(documents: Sequence[Sequence[Change]], names: Sequence[str]) -> list[list[Change]]:
    """The changes of each document, with each passage that lapsed and came back, word for word, as a move.

    One that came back in its own document is one change; one that is in another now, called by its name in
    `names`, is told in both.
    """
    found = [_within(changes) for changes in documents]
    lapsed: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for source, changes in enumerate(found):
        for at, change in enumerate(changes):
            if change.kind is Kind.REMOVED and _is_passage(change, change.old):
                lapsed[same(change.old)].append((source, at))
    for target, changes in enumerate(found):
        for at, change in enumerate(changes):
            if change.kind is Kind.ADDED and _is_passage(change, change.new) and lapsed.get(same(change.new)):
                source, origin = lapsed[same(change.new)].pop(0)
                gone = found[source][origin]
                changes[at] = _moved(change, gone)._replace(elsewhere=names[source])
                found[source][origin] = gone._replace(elsewhere=names[target])
    return found


def _within(changes: Sequence[Change]) -> list[Change]:
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
    return change.unit is Unit.PARAGRAPH and not change.elsewhere and count(text) >= _WORDS


def _moved(change: Change, origin: Change) -> Change:
    return change._replace(
        kind=Kind.MOVED,
        old=origin.old,
        origin=origin.section,
        spots=tuple(spot._replace(role=Role.MOVED) for spot in change.spots),
    )
