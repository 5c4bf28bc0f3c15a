"""What a version of a document is made of: blocks with stable ids, footnotes and letterhead values."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

Row = tuple[str, ...]


@dataclass(frozen=True)
class Block:
    """One heading, paragraph, list item, table, picture or formula.

    ``text`` and the cells of ``rows`` hold the inline markup that `markup` describes.  In a table cell ``<``
    joins the cell to its left neighbour, ``^`` joins it to the one above, a new line starts a paragraph
    and lines that begin with ``||`` form a nested table.  ``track`` marks the paragraph itself, its end
    included, as tracked: "ins", "mfrom" or "mto".
    """

    id: str
    kind: str
    text: str = ""
    rows: tuple[Row, ...] = ()
    widths: tuple[float, ...] = ()
    track: str = ""

    def pieces(self) -> list[str]:
        """All marked-up texts of the block: its own text, or the cells of its rows."""
        return [cell for row in self.rows for cell in row] if self.rows else [self.text]


@dataclass(frozen=True)
class Version:
    """A document at one moment; a later version is an earlier one plus edits."""

    name: str
    title: str
    meta: dict[str, str]
    blocks: tuple[Block, ...]
    notes: dict[str, str] = field(default_factory=dict)

    def index(self, block_id: str) -> int:
        """Position of a block."""
        for position, block in enumerate(self.blocks):
            if block.id == block_id:
                return position
        raise KeyError(f"{self.name}: no block {block_id}")

    def block(self, block_id: str) -> Block:
        """The block with this id."""
        return self.blocks[self.index(block_id)]

    def heading_of(self, block_id: str) -> str:
        """Text of the heading a block stands under (a heading stands under itself)."""
        for block in reversed(self.blocks[: self.index(block_id) + 1]):
            if block.kind in ("h1", "h2", "title"):
                return block.text
        return "Aanhef"

    def with_blocks(self, blocks: list[Block]) -> Version:
        """The same version with other blocks."""
        return replace(self, blocks=tuple(blocks))


def h1(block_id: str, text: str) -> Block:
    """A numbered heading of the first level."""
    return Block(block_id, "h1", text)


def h2(block_id: str, text: str) -> Block:
    """A numbered heading of the second level."""
    return Block(block_id, "h2", text)


def p(block_id: str, text: str) -> Block:
    """A plain paragraph."""
    return Block(block_id, "p", text)


def bullet(block_id: str, text: str) -> Block:
    """An item of a bullet list."""
    return Block(block_id, "bullet", text)


def num(block_id: str, text: str, kind: str = "num") -> Block:
    """An item of a numbered list; each list of a document has its own kind: num, num2, num3."""
    return Block(block_id, kind, text)


def table(block_id: str, widths: tuple[float, ...], *rows: Row) -> Block:
    """A table whose first row is the header; widths in centimetres."""
    return Block(block_id, "table", rows=rows, widths=widths)
