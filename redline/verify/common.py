"""What two rows of words have in common: exact for the verdict, and long for places and figures."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence

_CELLS = 400_000_000  # of a gap between anchors: 50 MB of bits; in a larger one nothing is looked for


def is_subsequence(words: Iterable[str], of: Iterable[str]) -> bool:
    """Whether `words` stand in `of`, in that order.

    Taking the earliest match is exact: it never costs a later one. No alignment is asked, so an error
    in those cannot hide here.
    """
    rest = iter(of)
    return all(word in rest for word in words)  # `in` reads up to and including the match


def matches(old: Sequence[Sequence[str]], new: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
    """Pairs of positions, rising on both sides, of equal words in two texts: a long common subsequence.

    A text is a row of paragraphs, each a row of words; positions count the words of all of them. Between
    paragraphs that occur once in each text it is the longest, but for gaps larger than `_CELLS`.
    """
    starts = _starts(old), _starts(new)
    paragraphs = [list(map(tuple, side)) for side in (old, new)]
    found: list[tuple[int, int]] = []
    i = j = 0
    for a, b in [*anchors(*paragraphs), (len(old), len(new))]:
        found += _within_gap(old[i:a], new[j:b], starts[0][i], starts[1][j])
        if a < len(old):
            places = (range(own[at], own[at + 1]) for own, at in zip(starts, (a, b), strict=True))
            found += zip(*places, strict=True)
        i, j = a + 1, b + 1
    return found


def _starts(text: Sequence[Sequence[str]]) -> list[int]:
    starts = [0]
    for paragraph in text:
        starts.append(starts[-1] + len(paragraph))
    return starts


def anchors(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """The positions of what occurs once in each row, as many as rise on both sides."""
    once = [{item for item, count in Counter(side).items() if count == 1} for side in (old, new)]
    both = once[0] & once[1]
    places = {item: index for index, item in enumerate(old) if item in both}
    return _rising([(places[item], index) for index, item in enumerate(new) if item in both])


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of `pairs`, which rise on their second side, that rises on the first too."""
    tops: list[int] = []
    chosen: list[int] = []  # for each top, the index of its pair
    before: list[int] = []
    for index, (first, _) in enumerate(pairs):
        length = bisect_left(tops, first)
        before.append(chosen[length - 1] if length else -1)
        if length == len(tops):
            tops.append(first)
            chosen.append(index)
        else:
            tops[length], chosen[length] = first, index
    found = []
    index = chosen[-1] if chosen else -1
    while index >= 0:
        found.append(pairs[index])
        index = before[index]
    return found[::-1]


def _within_gap(
    old: Sequence[Sequence[str]], new: Sequence[Sequence[str]], old_start: int, new_start: int
) -> Iterator[tuple[int, int]]:
    """The pairs of equal words in two stretches of paragraphs that start at these positions."""
    from rapidfuzz.distance import LCSseq  # asked for figures and places only

    before, after = ([word for paragraph in side for word in paragraph] for side in (old, new))
    if len(before) * len(after) > _CELLS:
        return _at_the_ends(before, after, old_start, new_start)
    found: list[tuple[int, int]] = []
    last_old = last_new = -1
    for block in LCSseq.opcodes(before, after):
        if block.tag != "equal":
            continue
        for at in range(block.src_end - block.src_start):
            word = before[block.src_start + at]
            # The first of places that are as good: between "A." and "A. B." came "B.", not ". B".
            last_old = last_old + 1 if before[last_old + 1] == word else block.src_start + at
            last_new = last_new + 1 if after[last_new + 1] == word else block.dest_start + at
            found.append((old_start + last_old, new_start + last_new))
    return iter(found)


def _at_the_ends(
    old: Sequence[str], new: Sequence[str], old_start: int, new_start: int
) -> Iterator[tuple[int, int]]:
    """Of rows that are too long to compare, the words that are equal at their start and end."""
    head = _common_start(old, new)
    tail = _common_start(old[head:][::-1], new[head:][::-1])
    yield from ((old_start + at, new_start + at) for at in range(head))
    ends = old_start + len(old), new_start + len(new)
    yield from ((ends[0] - at, ends[1] - at) for at in range(tail, 0, -1))


def _common_start(old: Sequence[str], new: Sequence[str]) -> int:
    pairs = zip(old, new, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(old), len(new)))
