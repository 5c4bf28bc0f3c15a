"""Blocks of two stories: the page to read first of this folder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from redline.align.items import Habits, Item, Match, align_items
from redline.align.model import Pair, Unit, same_pairs
from redline.align.tables import TableAligner
from redline.align.vocabulary import Vocabulary
from redline.document.model import Block, Paragraph, Table

_STORY = Habits(joins=True, moves=True)
_CELL = Habits(joins=True)


class Alignment(NamedTuple):
    """The blocks of two stories that say something, and what became of each."""

    olds: list[Item]
    news: list[Item]
    matches: list[Match]


class Guests(NamedTuple):
    """Blocks that came from another document or went there, by index: what they are there, and its name."""

    came: Mapping[int, tuple[Block, str]] = {}
    left: Mapping[int, tuple[Block, str]] = {}


class Aligner:
    """Aligns stories with the words of one comparison."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._tables = TableAligner(vocabulary, self._align_cell)

    def align(
        self, old: tuple[Block, ...], new: tuple[Block, ...], habits: Habits | None = None
    ) -> Alignment:
        """What became of the blocks of two stories, in the order of the new one."""
        olds = [self._item(block) for block in old if not block.empty]
        news = [self._item(block) for block in new if not block.empty]
        return Alignment(olds, news, align_items(olds, news, habits or _STORY))

    def pairs(self, alignment: Alignment, guests: Guests | None = None) -> list[Pair]:
        """The pairs of the paragraphs of two stories, in the order of the new one."""
        guests = guests or Guests()
        olds, news, matches = alignment
        pairs: list[Pair] = []
        for match in matches:
            if match.same:
                pairs += _unchanged(olds[match.old[0]].blocks[0], news[match.new[0]].blocks[0], match.moved)
                continue
            before = [olds[i].blocks[0] for i in match.old]
            after = [news[j].blocks[0] for j in match.new]
            if not before and (guest := guests.came.get(match.new[0])):
                pairs += self._moved_in(guest[0], after[0], guest[1])
            elif not after and (guest := guests.left.get(match.old[0])):
                pairs += self._moved_out(before[0], guest[0], guest[1])
            else:
                pairs += self._pairs(before, after, match.moved)
        return pairs

    def _between(self, old: Block, new: Block) -> list[Pair]:
        """The pairs of a block that was in one document, and is in another now."""
        same = self._vocabulary.key(old) == self._vocabulary.key(new)
        return _unchanged(old, new, True) if same else self._pairs([old], [new], True)

    def _moved_in(self, old: Block, new: Block, name: str) -> Iterator[Pair]:
        """What came, and of a table its new rows. A row that is gone lapsed where it stood."""
        for pair in self._between(old, new):
            if pair.new:
                yield pair._replace(elsewhere=name) if pair.old else pair

    def _moved_out(self, old: Block, new: Block, name: str) -> Iterator[Pair]:
        """What went there, as one; rows of a table that did not come along lapsed."""
        unit = Unit.PARAGRAPH if isinstance(old, Paragraph) else Unit.TABLE
        group = 0 if isinstance(old, Paragraph) else self._tables.new_group()
        for pair in self._between(old, new):
            if pair.old:
                yield Pair(pair.old, (), unit=unit, group=group, elsewhere=name) if pair.new else pair

    def _align_cell(self, old: tuple[Block, ...], new: tuple[Block, ...]) -> list[Pair]:
        return self.pairs(self.align(old, new, _CELL))

    def _item(self, block: Block) -> Item:
        return Item(self._vocabulary.key(block), (block,), self._vocabulary.words)

    def _pairs(self, olds: list[Block], news: list[Block], moved: bool) -> list[Pair]:
        both = [*olds, *news]
        paragraphs = [[block for block in side if isinstance(block, Paragraph)] for side in (olds, news)]
        if len(paragraphs[0]) + len(paragraphs[1]) == len(both):
            return [Pair(tuple(paragraphs[0]), tuple(paragraphs[1]), moved=moved)]
        if olds and news:
            pairs = self._tables.align(_table(olds), _table(news))
            return [pair._replace(moved=True) for pair in pairs] if moved else pairs
        cells = tuple(cell for block in both for row in _table([block]).rows for cell in row.cells)
        return list(self._tables.whole(cells if olds else (), cells if news else (), Unit.TABLE))


def _unchanged(old: Block, new: Block, moved: bool) -> list[Pair]:
    if isinstance(old, Paragraph) and isinstance(new, Paragraph):
        return [Pair((old,), (new,), True, moved)]
    return same_pairs([old], [new], moved)


def _table(blocks: list[Block]) -> Table:
    (table,) = blocks
    assert isinstance(table, Table)  # joins pair paragraphs only
    return table
