"""A letter as values: what a document at random says, before it is written and while it is edited."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass
class Bit:
    """A part of a paragraph: what kind of thing it is (see `writing.KINDS`), and its words."""

    kind: str
    text: str


@dataclass
class Para:
    """A paragraph; `mark` is `del` or `ins` where its end is a tracked change."""

    bits: list[Bit]
    mark: str = ""


@dataclass
class Cell:
    """A table cell."""

    blocks: list[Block]
    span: int = 1
    merge: str = ""


@dataclass
class Row:
    """A table row; `mark` is `del` or `ins` where it is a tracked change."""

    cells: list[Cell]
    mark: str = ""


@dataclass
class Table:
    """A table."""

    rows: list[Row]


@dataclass
class Group:
    """Blocks in a content control, or, where there is a `code`, in the result of a field."""

    blocks: list[Block]
    code: str = ""


Block = Para | Table | Group


@dataclass
class Letter:
    """The body, and the headers and footers by kind and type: `header default`."""

    blocks: list[Block]
    margins: dict[str, list[Block]] = field(default_factory=dict)


def rows_of_blocks(letter: Letter) -> Iterator[list[Block]]:
    """Every row of blocks there is: the body, margins, cells and groups, those within others too."""
    for blocks in (letter.blocks, *letter.margins.values()):
        yield from _rows(blocks)


def _rows(blocks: list[Block]) -> Iterator[list[Block]]:
    yield blocks
    for block in blocks:
        if isinstance(block, Group):
            yield from _rows(block.blocks)
        elif isinstance(block, Table):
            for cell in (cell for row in block.rows for cell in row.cells):
                yield from _rows(cell.blocks)


def paras(letter: Letter) -> list[Para]:
    """All paragraphs."""
    return [block for blocks in rows_of_blocks(letter) for block in blocks if isinstance(block, Para)]


def tables(letter: Letter) -> list[Table]:
    """All tables."""
    return [block for blocks in rows_of_blocks(letter) for block in blocks if isinstance(block, Table)]
