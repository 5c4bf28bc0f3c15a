"""The stories of a version as rows of words, and how to point at words in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from redline.verify.model import OBJECT
from redline.verify.paragraph import Paragraph
from redline.verify.witness import Stories
from redline.verify.words import Spelling, Words

_LEFT_OUT = {"header": "headers", "footer": "footers", "footnote": "footnotes", "endnote": "endnotes"}
_MARGINS = ("header", "footer")
_NO_WORDS = f"{OBJECT} \t\n\u00a0"


class Passage(NamedTuple):
    """Words that stand together in the n-th paragraph of a story; from 1, those without words not counted.

    `words` is what to show: out to the nearest white space, so that a number is whole.
    """

    story: str
    paragraph: int
    words: str
    keys: tuple[str, ...]


class Text:
    """One story: its paragraphs that have text, and their words, which are only looked for when asked."""

    def __init__(self, story: str, paragraphs: Sequence[Paragraph], spelling: Spelling) -> None:
        self.story = story
        self.paragraphs = paragraphs
        self._spelling = spelling

    @property
    def words(self) -> list[Words]:
        """The words of each paragraph."""
        return [self._spelling.words(paragraph) for paragraph in self.paragraphs]

    @property
    def keys(self) -> list[Sequence[str]]:
        """The words of each paragraph, without their colours."""
        return [words.keys for words in self.words]

    @property
    def length(self) -> int:
        """The number of words."""
        return sum(map(len, self.keys))

    def part(self, start: int, end: int) -> Text:
        """Paragraphs `start` up to `end`."""
        return Text(self.story, self.paragraphs[start:end], self._spelling)

    def flat(self) -> Iterator[str]:
        """All words in order."""
        return chain.from_iterable(self.keys)

    def unmarked(self) -> Iterator[str]:
        """The words that are bare, in order."""
        return chain.from_iterable(words.unmarked() for words in self.words)

    def colours(self) -> list[str]:
        """The colour of each word, in order."""
        return [colour for words in self.words for colour in words.colours or [""] * len(words.keys)]

    def passages(self, positions: Iterable[int]) -> Iterator[Passage]:
        """The words at these positions; those that stand together as one."""
        wanted = set(positions)
        at = 0
        for number, (paragraph, keys) in enumerate(zip(self.paragraphs, self.keys, strict=True), start=1):
            here = range(at, at + len(keys))
            at = here.stop
            if wanted.isdisjoint(here):
                continue
            text = paragraph.text.replace(OBJECT, " ")
            places = [places for _, places in self._spelling.places(paragraph)]
            extents = list(_extents(text, places))
            own = [position - here.start for position in here if position in wanted]
            for first, last in _together(own, extents):
                shown = text[extents[first][0] : extents[last][1]]
                yield Passage(self.story, number, shown, tuple(keys[first : last + 1]))


def _extents(text: str, places: Sequence[Sequence[int]]) -> Iterator[tuple[int, int]]:
    """Start and end of each word, which rise, with all that is joined to it: out to white space."""
    stretches = re.finditer(r"\S+", text)
    start = end = 0
    for place in places:
        while end <= place[-1]:
            start, end = next(stretches).span()
        yield start, end


def _together(positions: Sequence[int], extents: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The first and last of each row of positions that follow one another, or have one extent."""
    start = 0
    for index, position in enumerate(positions):
        following = positions[index + 1] if index + 1 < len(positions) else None
        if following is None or (following != position + 1 and extents[following] != extents[position]):
            yield positions[start], position
            start = index + 1


def texts(stories: Stories, spelling: Spelling, ignore: frozenset[str]) -> dict[str, Text]:
    """The stories that are compared, by name."""
    found = {}
    for story, paragraphs in stories.items():
        kind, _, _ = story.partition(" ")
        if _LEFT_OUT.get(kind) in ignore or ("textboxes" in ignore and story.endswith(" box")):
            continue
        found[story] = Text(story, [each for each in paragraphs if each.text.strip(_NO_WORDS)], spelling)
    return found


def baselines(story: str, old: Mapping[str, Text], spelling: Spelling) -> list[Text]:
    """What a story may have come from: the one of its name; for a margin, all of its kind, or one of them."""
    kind, *rest = story.split(" ")
    if kind not in _MARGINS:
        return [old.get(story, Text(story, (), spelling))]
    box = rest[-1] == "box"
    same_kind = [text for name, text in old.items() if name.startswith(kind) and name.endswith("box") == box]
    paragraphs = [paragraph for text in same_kind for paragraph in text.paragraphs]
    return [Text(story, paragraphs, spelling), *same_kind]
