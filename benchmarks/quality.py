"""How well an output shows what changed, whatever tool wrote it: `judge`.

Counts words, story by story, as the output reads once its tracked changes are accepted. Tracked changes and
highlights count as marks alike (`accepted`).
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain, groupby, pairwise
from pathlib import Path
from typing import NamedTuple

from accepted import Paragraph, read
from rapidfuzz.distance import LCSseq

WHOLE = 10**10  # pairs of words that are compared as a whole: half a second; more are cut at equal paragraphs
Row = Sequence[Sequence[int]]  # paragraphs of words, as numbers


class Quality(NamedTuple):
    """The figures of one output, or of several together."""

    missed: int  # words that are not marked and that the old version does not have in that order
    marked: int  # words
    minimal: int  # words of the new version that the old one does not have in that order
    fragments: int  # stretches of marked words, within paragraphs
    altered: int  # words that only the new version has, or only the output
    faithful: bool  # the output has the words of the new version, in the same paragraphs
    marked_before: bool  # the versions have marks or tracked changes themselves: not all marks are the tool's

    @property
    def excess(self) -> float | None:
        """How many times the words that must be marked are marked; None where none must be."""
        return self.marked / self.minimal if self.minimal else None


class Chain(NamedTuple):
    """A pair of places, and the chain of pairs before it."""

    pair: tuple[int, int]
    before: "Chain | None"


def judge(old: Path, new: Path, out: Path) -> Quality:
    """The quality of `out` as a comparison of `old` and `new`. Raises `accepted.Unreadable`."""
    before, after, output = read(old), read(new), read(out)
    rows = [version.stories.values() for version in (before, after, output)]
    marked_before = before.touched or after.touched
    return total(map(judge_story, *rows))._replace(marked_before=marked_before)


def total(qualities: Iterable[Quality]) -> Quality:
    """Figures added up; faithful where all are."""
    listed = tuple(qualities)
    return Quality(
        missed=sum(quality.missed for quality in listed),
        marked=sum(quality.marked for quality in listed),
        minimal=sum(quality.minimal for quality in listed),
        fragments=sum(quality.fragments for quality in listed),
        altered=sum(quality.altered for quality in listed),
        faithful=all(quality.faithful for quality in listed),
        marked_before=any(quality.marked_before for quality in listed),
    )


def judge_story(old: list[Paragraph], new: list[Paragraph], out: list[Paragraph]) -> Quality:
    """The quality of one story."""
    numbers: dict[str, int] = {}
    unmarked = [tuple(word for word in paragraph if not word.marked) for paragraph in out]
    before, after, shown, left = (numbered(paragraphs, numbers) for paragraphs in (old, new, out, unmarked))
    return Quality(
        missed=0 if is_within(left, before) else length(left) - common(left, before),
        marked=length(shown) - length(left),
        minimal=length(after) - common(after, before),
        fragments=sum(marked for each in out for marked, _ in groupby(each, lambda word: word.marked)),
        altered=0 if after == shown else length(after) + length(shown) - 2 * common(after, shown),
        faithful=after == shown,
        marked_before=False,
    )


def numbered(paragraphs: Iterable[Paragraph], numbers: dict[str, int]) -> Row:
    """Words as numbers: those in `numbers`, or new ones."""
    return [[numbers.setdefault(word.text, len(numbers)) for word in each] for each in paragraphs]


def length(row: Row) -> int:
    """How many words a row has."""
    return sum(map(len, row))


def words(row: Row) -> list[int]:
    """All words of a row."""
    return list(chain.from_iterable(row))


def is_within(row: Row, other: Row) -> bool:
    """Whether all words of `row` are in `other`, in that order."""
    rest = iter(words(other))
    return all(word in rest for word in words(row))


def common(row: Row, other: Row) -> int:
    """How many words both have in the same order, at most.

    Of long rows, at most in pieces that end where both have a paragraph that each has once.
    """
    if length(row) * length(other) <= WHOLE:
        return LCSseq.similarity(words(row), words(other))
    edges = [(-1, -1), *anchors(row, other), (len(row), len(other))]
    pieces = ((row[a + 1 : next_a], other[b + 1 : next_b]) for (a, b), (next_a, next_b) in pairwise(edges))
    return sum(len(row[a]) for a, _ in edges[1:-1]) + sum(
        LCSseq.similarity(words(piece), words(counterpart)) for piece, counterpart in pieces
    )


def anchors(row: Row, other: Row) -> list[tuple[int, int]]:
    """The places of the paragraphs that each row has once: as many as stand in one order in both."""
    places = once(other)
    ends: list[int] = []  # where in `other` the best chain of each length ends: as early as can be
    chains: list[Chain] = []
    for text, place in once(row).items():
        if text in places:
            length_before = bisect_left(ends, places[text])
            shorter = chains[length_before - 1] if length_before else None
            ends[length_before : length_before + 1] = [places[text]]
            chains[length_before : length_before + 1] = [Chain((place, places[text]), shorter)]
    last = chains[-1] if chains else None
    found = []
    while last:
        found.append(last.pair)
        last = last.before
    return found[::-1]


def once(row: Row) -> dict[tuple[int, ...], int]:
    """The place of each paragraph that comes once, in order."""
    amounts = Counter(map(tuple, row))
    return {tuple(each): place for place, each in enumerate(row) if amounts[tuple(each)] == 1}
