"""How alike two blocks are, and which of many to compare: never all with all where there are many."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from redline.align.sequence import common_length

ALL_PAIRS = 400  # up to this many pairs, each is weighed
_ORDERED_WORDS = 3000  # beyond this many words, order is no longer asked
_RARE_WORDS = 8  # how many of its rarest words a block is looked up by
_RARE = 8  # in how many blocks a rare word stands at most
_CANDIDATES = 4  # how many blocks are weighed against one


class Likely(NamedTuple):
    """An old and a new block (by index) that may be one, and the number of words they share."""

    old: int
    new: int
    shared: int
    likeness: float


def shared_words(old: Sequence[int], new: Sequence[int]) -> int:
    """How many words two texts have in common, in the same order."""
    if max(len(old), len(new)) > _ORDERED_WORDS:
        return sum((Counter(old) & Counter(new)).values())
    return common_length(old, new)


def _weighed(
    i: int, old: Sequence[int], j: int, new: Sequence[int], threshold: float, contained: bool
) -> Likely | None:
    """The pair, if its likeness is at least `threshold`: 0 for nothing in common to 1 for the same words.

    Where one may be `contained` in the other, 1 is for that.
    """
    shorter = min(len(old), len(new))
    whole = 2 * shorter if contained else len(old) + len(new)
    if not shorter or 2 * shorter < threshold * whole:  # the most that they could share
        return None
    shared = shared_words(old, new)
    likeness = 2 * shared / whole
    return Likely(i, j, shared, likeness) if shared and likeness >= threshold else None


def likely_pairs(
    olds: Sequence[Sequence[int]], news: Sequence[Sequence[int]], threshold: float, contained: bool = False
) -> list[Likely]:
    """The pairs of blocks that are at least `threshold` alike, among those that share a rare word."""
    if len(olds) * len(news) <= ALL_PAIRS:
        candidates: Iterable[tuple[int, int]] = ((i, j) for i in range(len(olds)) for j in range(len(news)))
    else:
        candidates = _candidates(olds, news)
    weighed = (_weighed(i, olds[i], j, news[j], threshold, contained) for i, j in candidates)
    return [pair for pair in weighed if pair]


def _candidates(olds: Sequence[Sequence[int]], news: Sequence[Sequence[int]]) -> Iterable[tuple[int, int]]:
    holders: dict[int, list[int]] = defaultdict(list)
    for i, words in enumerate(olds):
        for word in set(words):
            holders[word].append(i)
    for j, words in enumerate(news):
        rare = sorted(
            (len(holders[word]), word) for word in set(words) if 0 < len(holders.get(word, ())) <= _RARE
        )
        votes = Counter(i for _, word in rare[:_RARE_WORDS] for i in holders[word])
        for i, _ in sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))[:_CANDIDATES]:
            yield i, j


def heaviest_rising(pairs: Iterable[Likely]) -> list[Likely]:
    """The pairs that rise on both sides, each block once, with the most shared words in all."""
    ordered = sorted(pairs, key=lambda pair: (pair.new, -pair.old))
    ends: list[int] = []  # old indexes, rising; `best` rises with them
    best: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, pair in enumerate(ordered):
        at = bisect_left(ends, pair.old)
        weight = pair.shared + (best[at - 1] if at else 0)
        before.append(last[at - 1] if at else -1)
        if at < len(ends) and ends[at] == pair.old and best[at] >= weight:
            continue
        drop = at
        while drop < len(ends) and best[drop] <= weight:
            drop += 1
        ends[at:drop], best[at:drop], last[at:drop] = [pair.old], [weight], [index]
    chain: list[Likely] = []
    index = last[-1] if last else -1
    while index >= 0:
        chain.append(ordered[index])
        index = before[index]
    return chain[::-1]
