"""What two sequences of numbers have in common, in order: exact where that is cheap, bounded always.

Up to `EXACT_CELLS` cells of the comparison table it is a longest common subsequence; Python's large numbers
work out a whole row of it at a time (Hyyrö 2004, "Bit-parallel LCS-length computation revisited"). Beyond,
the elements that occur once on both sides cut the sequences into gaps first (Cohen's patience diff), and a
gap without any is cut evenly: work and memory then stay linear in the length, at the price of a longer mark
in text that repeats itself endlessly.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from itertools import pairwise

EXACT_CELLS = 1 << 24  # 2 MiB of bits
_EVEN_STEP = 2048

Match = tuple[int, int, int]  # old index, new index, length


def common(old: Sequence[int], new: Sequence[int]) -> list[Match]:
    """The matching stretches of `old` and `new`, rising on both sides."""
    matches: list[Match] = []
    _common(old, new, 0, len(old), 0, len(new), matches)
    return sorted(matches)


def _common(
    old: Sequence[int], new: Sequence[int], a: int, a_end: int, b: int, b_end: int, matches: list[Match]
) -> None:
    head = 0
    while a + head < a_end and b + head < b_end and old[a + head] == new[b + head]:
        head += 1
    if head:
        matches.append((a, b, head))
    a, b = a + head, b + head
    tail = 0
    while a < a_end - tail and b < b_end - tail and old[a_end - 1 - tail] == new[b_end - 1 - tail]:
        tail += 1
    a_end, b_end = a_end - tail, b_end - tail
    if a < a_end and b < b_end:
        if (a_end - a) * (b_end - b) <= EXACT_CELLS:
            matches.extend(_exact(old, new, a, a_end, b, b_end))
        else:
            for gap in _gaps(old, new, a, a_end, b, b_end, matches):
                _common(old, new, *gap, matches)
    if tail:
        matches.append((a_end, b_end, tail))


def common_length(old: Sequence[int], new: Sequence[int]) -> int:
    """How long a longest common subsequence is."""
    last = deque(_rows(old, new), maxlen=1)
    return len(old) - last[0].bit_count() if last else 0


def _rows(old: Sequence[int], new: Sequence[int]) -> Iterator[int]:
    """For each element of `new`, the row of the table up to there: a bit is 0 where the length grows."""
    places: dict[int, int] = {}
    for index, element in enumerate(old):
        places[element] = places.get(element, 0) | 1 << index
    every = row = (1 << len(old)) - 1
    for element in new:
        met = row & places.get(element, 0)
        row = (row + met | row - met) & every
        yield row


def _exact(old: Sequence[int], new: Sequence[int], a: int, a_end: int, b: int, b_end: int) -> list[Match]:
    """The matches of a longest common subsequence, read back from the end of the table."""
    rows = list(_rows(old[a:a_end], new[b:b_end]))
    found: list[Match] = []
    i, j = a_end - a, b_end - b
    while i and j:
        if rows[j - 1] >> i - 1 & 1:
            i -= 1
        elif j > 1 and not rows[j - 2] >> i - 1 & 1:
            j -= 1
        else:
            i, j = i - 1, j - 1
            found.append((a + i, b + j, 1))
    return found


def _gaps(
    old: Sequence[int], new: Sequence[int], a: int, a_end: int, b: int, b_end: int, matches: list[Match]
) -> list[tuple[int, int, int, int]]:
    """The gaps between the anchors, which are added to `matches`; even cuts where there are none."""
    anchors = _anchors(old, new, a, a_end, b, b_end)
    if not anchors:
        steps = max(a_end - a, b_end - b) // _EVEN_STEP + 1
        cuts = [(a + (a_end - a) * i // steps, b + (b_end - b) * i // steps) for i in range(steps + 1)]
        return [(x, x_end, y, y_end) for (x, y), (x_end, y_end) in pairwise(cuts)]
    matches.extend((i, j, 1) for i, j in anchors)
    starts = [(a, b), *((i + 1, j + 1) for i, j in anchors)]
    ends = [*anchors, (a_end, b_end)]
    return [(x, x_end, y, y_end) for (x, y), (x_end, y_end) in zip(starts, ends, strict=True)]


def _anchors(
    old: Sequence[int], new: Sequence[int], a: int, a_end: int, b: int, b_end: int
) -> list[tuple[int, int]]:
    """Elements that occur once on both sides, the longest rising row of them."""
    counts = Counter(old[a:a_end])
    new_counts = Counter(new[b:b_end])
    at = {old[i]: i for i in range(a, a_end) if counts[old[i]] == 1}
    return _rising([(at[new[j]], j) for j in range(b, b_end) if new[j] in at and new_counts[new[j]] == 1])


def _rising(points: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of `points`, sorted on their second, that rises on their first too."""
    tails: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, (first, _) in enumerate(points):
        length = bisect_left(tails, first)
        before.append(last[length - 1] if length else -1)
        if length == len(tails):
            tails.append(first)
            last.append(index)
        else:
            tails[length] = first
            last[length] = index
    row: list[tuple[int, int]] = []
    index = last[-1] if last else -1
    while index >= 0:
        row.append(points[index])
        index = before[index]
    return row[::-1]
