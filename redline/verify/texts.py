"""The stories of a version as rows of words, and how to point at words in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from redline.verify.witness import Paragraph, Stories
from redline.verify.words import Spelling, Words

_LEFT_OUT = {"header": "headers", "footer": "footers", "footnote": "footnotes", "endnote": "endnotes"}
_MARGINS = ("header", "footer")


class Passage(NamedTuple):
    """Words that stand together in the n-th paragraph of a story; from 1, those without words not counted."""

    story: str
    paragraph: int
    words: str


class Text(NamedTuple):
    """One story: its paragraphs that have words, and those words."""

    story: str
    paragraphs: Sequence[Paragraph]
    words: Sequence[Words]

    @property
    def keys(self) -> list[Sequence[str]]:
        """The words of each paragraph."""
        return [words.keys for words in self.words]

    def flat(self) -> Iterator[str]:
        """All words in order."""
        return chain.from_iterable(words.keys for words in self.words)

    @property
    def length(self) -> int:
        """The number of words."""
        return sum(len(words.keys) for words in self.words)

    def colours(self) -> list[str]:
        """The colour of each word, in order."""
        return [colour for words in self.words for colour in words.colours or [""] * len(words.keys)]

    def unmarked(self) -> Iterator[str]:
        """The words that are bare, in order."""
        return chain.from_iterable(words.unmarked() for words in self.words)

    def passages(self, positions: Iterable[int], spelling: Spelling) -> Iterator[Passage]:
        """The words at these positions, which rise; those that stand together as one."""
        wanted = set(positions)
        at = 0
        for number, (paragraph, words) in enumerate(zip(self.paragraphs, self.words, strict=True), start=1):
            here = range(at, at + len(words.keys))
            at = here.stop
            if wanted.isdisjoint(here):
                continue
            places = [places for _, places in spelling.places(paragraph)]
            for start, end in _together([position - here.start for position in here if position in wanted]):
                yield Passage(self.story, number, paragraph.text[places[start][0] : places[end][-1] + 1])


def _together(positions: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first and last of each row of positions that follow one another."""
    start = 0
    for index, position in enumerate(positions):
        if index + 1 == len(positions) or positions[index + 1] != position + 1:
            yield positions[start], position
            start = index + 1


def texts(stories: Stories, spelling: Spelling, ignore: frozenset[str]) -> dict[str, Text]:
    """The stories that are compared, by name."""
    found = {}
    for story, paragraphs in stories.items():
        kind, _, _ = story.partition(" ")
        if _LEFT_OUT.get(kind) in ignore or ("textboxes" in ignore and story.endswith(" box")):
            continue
        kept = [(each, words) for each in paragraphs if (words := spelling.words(each)).keys]
        found[story] = Text(story, [each for each, _ in kept], [words for _, words in kept])
    return found


def baselines(story: str, old: Mapping[str, Text]) -> list[Text]:
    """What a story may have come from: the one of its name; for a margin, each of its kind, or all."""
    kind, *rest = story.split(" ")
    if kind not in _MARGINS:
        return [old.get(story, Text(story, (), ()))]
    box = rest[-1] == "box"
    same_kind = [text for name, text in old.items() if name.startswith(kind) and name.endswith("box") == box]
    every = Text(
        story,
        [paragraph for text in same_kind for paragraph in text.paragraphs],
        [words for text in same_kind for words in text.words],
    )
    return [every, *same_kind]
