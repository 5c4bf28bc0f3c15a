"""What became of paragraphs since a version: new, changed, moved or as they were."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from redline.diff.model import Change, Comparison, Kind, Role, Spot
from redline.document.model import Paragraph

UNSEEN = frozenset({Kind.FORMAT, Kind.SPACE, Kind.LABEL})  # a change that says nothing else


class State(Enum):
    """How a passage stands to what its reader read last."""

    NEW = "new"
    CHANGED = "changed"
    MOVED = "moved"
    SAME = "unchanged"


def state_of(paragraphs: Sequence[Paragraph], comparison: Comparison | None) -> State:
    """What became of paragraphs of the new version; all is new where there is nothing to compare with."""
    if comparison is None:
        return State.NEW
    told = [each for each in paragraphs if not each.empty]
    states = {_state(each, comparison.changes) for each in told} or {State.SAME}
    if len(states) > 1 or (states == {State.SAME} and _lapsed(paragraphs, comparison)):
        return State.CHANGED
    return states.pop()


def _state(paragraph: Paragraph, changes: Sequence[Change]) -> State:
    spots = [
        (change, spot)
        for change in changes
        if change.kind not in UNSEEN
        for spot in change.spots
        if spot.places == paragraph.places
    ]
    added = [spot for change, spot in spots if change.kind is Kind.ADDED and spot.role is Role.CHANGED]
    if added and _covers(added, paragraph):
        return State.NEW
    if any(spot.role in (Role.CHANGED, Role.NEIGHBOUR) for _, spot in spots):
        return State.CHANGED
    return State.MOVED if any(spot.role is Role.MOVED for _, spot in spots) else State.SAME


def _covers(spots: Sequence[Spot], paragraph: Paragraph) -> bool:
    """Whether the spots have all letters and figures of a paragraph."""
    return all(
        any(spot.span.start <= at < spot.span.end for spot in spots)
        for at, char in enumerate(paragraph.prose)
        if char.isalnum()
    )


def _lapsed(paragraphs: Sequence[Paragraph], comparison: Comparison) -> bool:
    """Whether a whole paragraph lapsed under the heading with which the paragraphs begin."""
    if not paragraphs[0].heading:
        return False
    sections = {paragraph.section for paragraph in paragraphs if paragraph.heading}
    return any(
        change.kind is Kind.REMOVED and not change.spots and change.section in sections
        for change in comparison.changes
    )
