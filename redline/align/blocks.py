"""Blocks of two stories: the page to read first of this folder."""

from __future__ import annotations

from redline.align.items import Habits, Item, align_items
from redline.align.model import Pair, Unit, same_pairs
from redline.align.tables import TableAligner
from redline.align.vocabulary import Vocabulary
from redline.document.model import Block, Paragraph, Table

_STORY = Habits(joins=True, moves=True)
_CELL = Habits(joins=True)


class Aligner:
    """Aligns stories with the words of one comparison."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._tables = TableAligner(vocabulary, self._align_cell)

    def align(self, old: tuple[Block, ...], new: tuple[Block, ...]) -> list[Pair]:
        """The pairs of the paragraphs of two stories, in the order of the new one."""
        return self._align(old, new, _STORY)

    def _align_cell(self, old: tuple[Block, ...], new: tuple[Block, ...]) -> list[Pair]:
        return self._align(old, new, _CELL)

    def _align(self, old: tuple[Block, ...], new: tuple[Block, ...], habits: Habits) -> list[Pair]:
        olds = [block for block in old if not block.empty]
        news = [block for block in new if not block.empty]
        matches = align_items([self._item(b) for b in olds], [self._item(b) for b in news], habits)
        pairs: list[Pair] = []
        for match in matches:
            if match.same:
                pairs += _unchanged(olds[match.old[0]], news[match.new[0]], match.moved)
            else:
                pairs += self._pairs([olds[i] for i in match.old], [news[j] for j in match.new], match.moved)
        return pairs

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
