"""A comparison in numbers, per section of the letter, and its words as a reader is told them."""

import re
from collections.abc import Iterable
from typing import NamedTuple, Protocol

from redline.diff.model import Comparison, Kind
from redline.document.model import OBJECT, StoryKind
from redline.phrases import say
from redline.words import count

COUNTED = (Kind.ADDED, Kind.REPLACED, Kind.REMOVED, Kind.MOVED)
_OBJECT = re.compile(f"{OBJECT}(\\w+)(?: ([^{OBJECT}]*))?{OBJECT}")


class Row(NamedTuple):
    """The words of one section that were added, changed, removed and moved, in the order of `COUNTED`."""

    section: str
    words: tuple[int, int, int, int]


def rows(comparison: Comparison, language: str) -> list[Row]:
    """A row for each section in which words changed, in the order of the document."""
    found: dict[str, list[int]] = {}
    for change in comparison.changes:
        if change.kind in COUNTED:
            words = found.setdefault(section_of(change, language), [0] * len(COUNTED))
            words[COUNTED.index(change.kind)] += count(plain(change.new or change.old, language))
    return [Row(section, (words[0], words[1], words[2], words[3])) for section, words in found.items()]


def total(found: Iterable[Row]) -> tuple[int, int, int, int]:
    """The words of all sections together."""
    sums = [sum(column) for column in zip(*(row.words for row in found), strict=True)] or [0] * len(COUNTED)
    return sums[0], sums[1], sums[2], sums[3]


class Placed(Protocol):
    """A change, or whatever else stands somewhere."""

    @property
    def story(self) -> StoryKind:
        """The text it stands in."""

    @property
    def section(self) -> str:
        """The heading it stands under."""


def section_of(change: Placed, language: str) -> str:
    """Where a change stands, as a reader would say it."""
    if change.story is not StoryKind.BODY:
        return say(language, f"story-{change.story.value}")
    return plain(change.section, language) or say(language, "untitled")


def without_objects(text: str) -> str:
    """Words to count: with a space for each object."""
    return _OBJECT.sub(" ", text)


def plain(text: str, language: str) -> str:
    """Words to tell, with each object named."""
    return _OBJECT.sub(lambda found: say(language, f"inline-{found[1]}", {"text": found[2] or ""}), text)
