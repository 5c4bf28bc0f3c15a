"""Aligning two rows of items (blocks, table rows, columns or cells), whatever they are."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import NamedTuple

from redline.align.likeness import Likely, heaviest_rising, likely_pairs, shared_words
from redline.align.sequence import common
from redline.document.model import INLINE, Block, Table

ALIKE = 0.4  # in their place, two items this alike are one
ALIKE_CONTAINED = 0.6  # where one may have lost much: this part of the shorter one is in the longer
ALIKE_ALONE = 0.2  # where nothing else stands there
SHORT_WORDS = 6  # nothing else stands there, and both are this short: a date, an amount, a name
ALIKE_MOVED = 0.6  # out of their place
MOVED_WORDS = 5  # less is found everywhere
MOVED_EDITED_WORDS = 10
_JOIN_REACH = 3  # how far off the other half of a paragraph may stand
_WITH_WORDS = ("paragraph", "table")
_OBJECTS = 50  # more pictures than that in one gap are paired among the first
_JOINED = 0.6  # the part of a paragraph's words that must be found again to join it to another


class Item:
    """Something with a key (equal if it says the same), words, and a sort: only like sorts pair.

    The sort is `paragraph`, `table`, or the kind of object that a paragraph consists of. The words,
    numbers in order, are only asked for where the keys do not settle it.
    """

    __slots__ = ("_read", "_words", "blocks", "key")

    def __init__(
        self, key: str, blocks: Sequence[Block], read: Callable[[Sequence[Block]], list[int]]
    ) -> None:
        self.key = key
        self.blocks = blocks
        self._read = read
        self._words: list[int] | None = None

    @property
    def words(self) -> list[int]:
        """The numbers of its words, in order."""
        if self._words is None:
            self._words = self._read(self.blocks)
        return self._words

    @property
    def sort(self) -> str:
        """What this is."""
        if len(self.blocks) != 1:
            return "paragraph"
        block = self.blocks[0]
        if isinstance(block, Table):
            return "table"
        only_object = len(block.inlines) == 1 and block.prose.strip() == INLINE
        return block.inlines[0].kind if only_object else "paragraph"


class Match(NamedTuple):
    """Items (by index) that became one another; see `align.model.Pair` for the kinds."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    same: bool = False
    moved: bool = False


class Habits(NamedTuple):
    """What is looked for beside items in their place."""

    joins: bool = False
    moves: bool = False
    contained: bool = False  # an item may have lost much, as a row does with a column


def align_items(olds: Sequence[Item], news: Sequence[Item], habits: Habits | None = None) -> list[Match]:
    """What became of each item: the new ones in order, and each one gone where it stood."""
    habits = habits or Habits()
    numbers: dict[str, int] = {}
    matches = [
        Match((i + k,), (j + k,), same=True)
        for i, j, length in common(_numbered(olds, numbers), _numbered(news, numbers))
        for k in range(length)
    ]
    matches += _alike(olds, news, matches, habits.contained)
    if habits.joins:
        matches = _with_joins(olds, news, sorted(matches, key=lambda match: match.new))
    if habits.moves:
        matches += _moves(olds, news, matches)
    return _in_order(matches, len(olds), len(news))


def _numbered(items: Sequence[Item], numbers: dict[str, int]) -> list[int]:
    return [numbers.setdefault(item.key, len(numbers)) for item in items]


def _alike(olds: Sequence[Item], news: Sequence[Item], matches: list[Match], contained: bool) -> list[Match]:
    """Pairs of items that are alike, in the gaps between the ones that are the same."""
    found = []
    i = j = 0
    ends = [(match.old[0], match.new[0]) for match in matches]
    for i_end, j_end in [*ends, (len(olds), len(news))]:
        if i < i_end and j < j_end:
            gap = _alike_in_gap(olds[i:i_end], news[j:j_end], contained)
            found += [Match((i + pair.old,), (j + pair.new,)) for pair in gap]
        i, j = i_end + 1, j_end + 1
    return found


def _alike_in_gap(olds: Sequence[Item], news: Sequence[Item], contained: bool) -> list[Likely]:
    alone = len(olds) == len(news) == 1 and olds[0].sort == news[0].sort
    if alone and max(len(olds[0].words), len(news[0].words)) <= SHORT_WORDS:
        return [Likely(0, 0, 0, 0.0)]
    threshold = ALIKE_ALONE if alone else ALIKE_CONTAINED if contained else ALIKE
    words = [item.words for item in olds], [item.words for item in news]
    pairs = likely_pairs(*words, threshold, contained)
    alike = [pair for pair in pairs if olds[pair.old].sort == news[pair.new].sort]
    return heaviest_rising([*alike, *_objects(olds, news)])


def _objects(olds: Sequence[Item], news: Sequence[Item]) -> list[Likely]:
    """Pictures and the like in the same gap: what took the place of what is by sort and order."""
    standing = [(j, item.sort) for j, item in enumerate(news) if item.sort not in _WITH_WORDS]
    return [
        Likely(i, j, 1, 0.0)
        for i, item in enumerate(olds)
        if item.sort not in _WITH_WORDS
        for j, sort in standing[:_OBJECTS]
        if sort == item.sort
    ]


def _with_joins(olds: Sequence[Item], news: Sequence[Item], matches: list[Match]) -> list[Match]:
    """The matches, with items that were split or merged joined to their other half."""
    free_old = set(range(len(olds))) - {i for match in matches for i in match.old}
    free_new = set(range(len(news))) - {j for match in matches for j in match.new}
    if not free_old and not free_new:
        return matches
    joined = []
    for match in matches:
        if not match.same and olds[match.old[0]].sort == "paragraph":
            match = _split(olds, news, match, free_new)
            if len(match.new) == 1:
                match = _merged(olds, news, match, free_old)
        joined.append(match)
    return joined


def _split(olds: Sequence[Item], news: Sequence[Item], match: Match, free: set[int]) -> Match:
    whole = olds[match.old[0]].words
    parts = _grow(match.new, free, news, lambda joined: shared_words(whole, joined))
    return match._replace(new=parts)


def _merged(olds: Sequence[Item], news: Sequence[Item], match: Match, free: set[int]) -> Match:
    whole = news[match.new[0]].words
    parts = _grow(match.old, free, olds, lambda joined: shared_words(joined, whole))
    return match._replace(old=parts)


def _grow(
    parts: tuple[int, ...], free: set[int], items: Sequence[Item], shared: Callable[[list[int]], int]
) -> tuple[int, ...]:
    """`parts` with the free neighbours that say what the other side still has unaccounted for.

    Something new may stand between the two halves.
    """
    words = _words_of(parts, items)
    grown = True
    while grown:
        grown = False
        for reach in range(1, _JOIN_REACH + 1):
            for extra in (range(parts[-1] + 1, parts[-1] + 1 + reach), range(parts[0] - reach, parts[0])):
                if not free.issuperset(extra) or any(items[part].sort == "table" for part in extra):
                    continue
                added = tuple(sorted((*parts, *extra)))
                after = _words_of(added, items)
                wanted = items[extra[-1] if extra[0] > parts[0] else extra[0]].words
                if wanted and shared(after) - shared(words) >= _JOINED * len(wanted):
                    free.difference_update(extra)
                    parts, words, grown = added, after, True
    return parts


def _words_of(parts: Sequence[int], items: Sequence[Item]) -> list[int]:
    return [word for part in parts for word in items[part].words]


def _moves(olds: Sequence[Item], news: Sequence[Item], matches: list[Match]) -> list[Match]:
    used_old = {i for match in matches for i in match.old}
    used_new = {j for match in matches for j in match.new}
    free_old = [i for i in range(len(olds)) if i not in used_old]
    free_new = [j for j in range(len(news)) if j not in used_new]
    return moves(olds, news, free_old, free_new)


def moves(
    olds: Sequence[Item], news: Sequence[Item], free_old: list[int], free_new: list[int]
) -> list[Match]:
    """Items that left one place and came back in another, as they were or edited, of those that are free."""
    if not free_old or not free_new:
        return []
    return [
        Match((pair.old,), (pair.new,), same=pair.likeness == 1.0, moved=True)
        for pair in [
            *_moved_same(olds, news, free_old, free_new),
            *_moved_edited(olds, news, free_old, free_new),
        ]
    ]


def _moved_same(
    olds: Sequence[Item], news: Sequence[Item], free_old: list[int], free_new: list[int]
) -> list[Likely]:
    waiting: dict[str, list[int]] = defaultdict(list)
    for i in free_old:
        waiting[olds[i].key].append(i)
    found = []
    for j in free_new:
        if waiting.get(news[j].key) and len(news[j].words) >= MOVED_WORDS:
            i = waiting[news[j].key].pop(0)
            found.append(Likely(i, j, len(news[j].words), 1.0))
    _drop(free_old, free_new, found)
    return found


def _moved_edited(
    olds: Sequence[Item], news: Sequence[Item], free_old: list[int], free_new: list[int]
) -> list[Likely]:
    long_old = [i for i in free_old if len(olds[i].words) >= MOVED_EDITED_WORDS]
    long_new = [j for j in free_new if len(news[j].words) >= MOVED_EDITED_WORDS]
    pairs = likely_pairs([olds[i].words for i in long_old], [news[j].words for j in long_new], ALIKE_MOVED)
    found: list[Likely] = []
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for pair in sorted(pairs, key=lambda pair: (-pair.likeness, pair.new, pair.old)):
        i, j = long_old[pair.old], long_new[pair.new]
        if i in taken_old or j in taken_new or olds[i].sort != news[j].sort:
            continue
        taken_old.add(i)
        taken_new.add(j)
        found.append(Likely(i, j, pair.shared, min(pair.likeness, 0.999)))
    return found


def _drop(free_old: list[int], free_new: list[int], found: list[Likely]) -> None:
    taken_old = {pair.old for pair in found}
    taken_new = {pair.new for pair in found}
    free_old[:] = [i for i in free_old if i not in taken_old]
    free_new[:] = [j for j in free_new if j not in taken_new]


def _in_order(matches: list[Match], old_count: int, new_count: int) -> list[Match]:
    """All items in matches: the new in order, what is gone before what followed it."""
    starting = {match.new[0]: match for match in matches}
    inside = {j for match in matches for j in match.new[1:]}
    matched = {i for match in matches for i in match.old}
    ordered: list[Match] = []
    i = 0
    for j in range(new_count):
        if j in inside:
            continue
        match = starting.get(j) or Match((), (j,))
        if match.old and not match.moved:
            while i < match.old[0]:
                if i not in matched:
                    ordered.append(Match((i,), ()))
                i += 1
            i = match.old[-1] + 1
        ordered.append(match)
    ordered += [Match((gone,), ()) for gone in range(i, old_count) if gone not in matched]
    return ordered
