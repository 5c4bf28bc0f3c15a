"""Lapsed passages that live on in another document: a letter of its own, say, that took them over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from redline.align.likeness import likely_pairs
from redline.align.model import full
from redline.diff.model import Change, Comparison, Kind
from redline.diff.sides import CELL_SIGN, PARAGRAPH_SIGN, told
from redline.document.model import Block, Document, Story, Table, paragraphs_of
from redline.words import count, is_word, same, tokens

_WORDS = 5  # of a passage that is found word for word; fewer stand everywhere
_HEADING_WORDS = 2  # of one that is a whole paragraph there
_EDITED_WORDS = 10  # of one that was edited on its way
_EDITED = 0.7  # the part of its words that must be found again, in order


def with_destinations(comparison: Comparison, others: Sequence[tuple[str, Document]]) -> Comparison:
    """The comparison, in which what lapsed and lives on in one of the `others` (by name) says where."""
    shelves = [_Shelf(name, document) for name, document in others]
    changes = tuple(_led(change, shelves) for change in comparison.changes)
    return comparison._replace(changes=changes)


def _led(change: Change, shelves: Iterable[_Shelf]) -> Change:
    if change.kind is not Kind.REMOVED or change.elsewhere:
        return change
    passages = change.old.split(PARAGRAPH_SIGN)
    found = (shelf.name for shelf in shelves if all(shelf.holds(passage) for passage in passages))
    return change._replace(elsewhere=next(found, ""))


class _Shelf:
    """The paragraphs of one other document, to look up passages in."""

    def __init__(self, name: str, document: Document) -> None:
        self.name = name
        self._texts = [same(text) for text in texts((document.body, *document.notes))]
        self._whole = set(self._texts)
        self._numbers: dict[str, int] = {}
        self._rows: list[list[int]] | None = None

    def holds(self, passage: str) -> bool:
        """Whether `passage` stands here: word for word, or edited."""
        text, words = same(passage), count(passage)
        if words >= _HEADING_WORDS and text in self._whole:
            return True
        if words >= _WORDS and any(text in each for each in self._texts):
            return True
        return words >= _EDITED_WORDS and self._holds_edited(text)

    def _holds_edited(self, text: str) -> bool:
        if self._rows is None:
            self._rows = [self._row(each) for each in self._texts]
        own = self._row(text)
        pairs = likely_pairs([own], self._rows, _EDITED, contained=True)
        return any(pair.shared >= _EDITED * len(own) for pair in pairs)

    def _row(self, text: str) -> list[int]:
        keys = (token.key for token in tokens(text) if is_word(token.key))
        return [self._numbers.setdefault(key, len(self._numbers)) for key in keys]


def texts(stories: Iterable[Story]) -> Iterator[str]:
    """What stands in `stories`, as a change tells it: each paragraph, row and table."""
    for story in stories:
        for block in (*story.blocks, *story.boxes):
            if isinstance(block, Table):
                rows = [_joined(cell.blocks for cell in row.cells) for row in block.rows]
                yield from (*rows, CELL_SIGN.join(rows))
            yield from map(told, paragraphs_of([block]))


def _joined(cells: Iterable[Iterable[Block]]) -> str:
    return CELL_SIGN.join(told(paragraph) for blocks in cells for paragraph in full(blocks))
