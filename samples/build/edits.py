"""Edits that turn a version into the next one.

A text change is written with its context as ``"... [-old-][+new+] ..."``, so that the words that go and the
words that come are on record exactly as planted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from .markup import unpainted
from .model import Block, Row, Version

MARKED = re.compile(r"\[-(.*?)-\]|\[\+(.*?)\+\]", re.S)


@dataclass(frozen=True)
class Change:
    """Words changed in a block; ``note`` says more where the change is of a special kind."""

    block: str
    text: str
    note: str = ""


@dataclass(frozen=True)
class Restyle:
    """A change that leaves the words as they are: formatting, hyperlink target, quotes, field result."""

    block: str
    text: str
    note: str


@dataclass(frozen=True)
class Add:
    """Blocks inserted after another block."""

    after: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Drop:
    """Blocks that lapse; ``note`` says where their text went."""

    blocks: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True)
class Move:
    """A block moved behind another one (changes to its words are a Change of their own)."""

    block: str
    after: str


@dataclass(frozen=True)
class Split:
    """A paragraph cut in two before ``at``; the tail gets id ``tail``."""

    block: str
    at: str
    tail: str


@dataclass(frozen=True)
class Merge:
    """The next paragraph joined to this one."""

    block: str
    tail: str


@dataclass(frozen=True)
class AddRow:
    """A table row inserted behind the row whose first cell is ``after``."""

    block: str
    after: str
    cells: Row


@dataclass(frozen=True)
class AddColumn:
    """A table column inserted at position ``at``; widths replace the old ones."""

    block: str
    at: int
    cells: Row
    widths: tuple[float, ...]


@dataclass(frozen=True)
class Note:
    """A footnote changed (text as in Change), added (old text absent) or removed (empty text)."""

    note: str
    text: str


@dataclass(frozen=True)
class Meta:
    """A value of the letterhead text boxes changed."""

    key: str
    value: str


@dataclass(frozen=True)
class Swap:
    """A block replaced by another of the same kind that has no words: a picture or formula."""

    block: str
    text: str
    note: str


@dataclass(frozen=True)
class Paint:
    """Words painted yellow by hand: ``how`` is "hl" (highlighter) or "shd" (shading)."""

    block: str
    words: str
    how: str = "hl"


@dataclass(frozen=True)
class Unpaint:
    """All hand-painted yellow taken off, but for the blocks named."""

    keep: tuple[str, ...] = ()


Edit = (
    Change
    | Restyle
    | Add
    | Drop
    | Move
    | Split
    | Merge
    | AddRow
    | AddColumn
    | Note
    | Meta
    | Swap
    | Paint
    | Unpaint
)


def before(text: str) -> str:
    """The old side of a marked change."""
    return MARKED.sub(lambda m: m.group(1) or "", text)


def after(text: str) -> str:
    """The new side of a marked change."""
    return MARKED.sub(lambda m: m.group(2) or "", text)


def swap_once(text: str, old: str, new: str, where: str) -> str:
    """Replace the one occurrence of ``old``."""
    if text.count(old) != 1:
        raise ValueError(f"{where}: {text.count(old)} times {old!r}")
    return text.replace(old, new)


def rewrite(block: Block, old: str, new: str) -> Block:
    """A block with one phrase of its text or of one cell replaced."""
    if not block.rows:
        return replace(block, text=swap_once(block.text, old, new, block.id))
    hits = [(r, c) for r, row in enumerate(block.rows) for c, cell in enumerate(row) if old in cell]
    if len(hits) != 1:
        raise ValueError(f"{block.id}: {len(hits)} cells with {old!r}")
    row_at, cell_at = hits[0]
    rows = [list(row) for row in block.rows]
    rows[row_at][cell_at] = swap_once(rows[row_at][cell_at], old, new, block.id)
    return replace(block, rows=tuple(tuple(row) for row in rows))


def place(blocks: list[Block], after_id: str, new: tuple[Block, ...]) -> list[Block]:
    """Blocks with ``new`` put behind the block ``after_id``."""
    at = [block.id for block in blocks].index(after_id) + 1
    return blocks[:at] + list(new) + blocks[at:]


def edit_text(blocks: list[Block], edit: Change | Restyle | Swap | Paint) -> list[Block]:
    """Blocks after an edit inside one block."""
    match edit:
        case Change(block_id, text) | Restyle(block_id, text):
            old, new = before(text), after(text)
        case Paint(block_id, words, how):
            old, new = words, f"{{{how}}}{words}{{/{how}}}"
        case Swap(block_id, text):
            return [replace(b, text=text) if b.id == block_id else b for b in blocks]
    if all(b.id != block_id for b in blocks):
        raise KeyError(block_id)
    return [rewrite(b, old, new) if b.id == block_id else b for b in blocks]


def edit_table(blocks: list[Block], edit: AddRow | AddColumn) -> list[Block]:
    """Blocks after a row or column was added to a table."""
    at = [block.id for block in blocks].index(edit.block)
    target = blocks[at]
    if isinstance(edit, AddRow):
        rows = list(target.rows)
        rows.insert([row[0] for row in rows].index(edit.after) + 1, edit.cells)
        changed = replace(target, rows=tuple(rows))
    else:
        wider = tuple(
            (*row[: edit.at], cell, *row[edit.at :])
            for row, cell in zip(target.rows, edit.cells, strict=True)
        )
        changed = replace(target, rows=wider, widths=edit.widths)
    return [*blocks[:at], changed, *blocks[at + 1 :]]


def edit_order(blocks: list[Block], edit: Add | Drop | Move | Split | Merge) -> list[Block]:
    """Blocks after blocks were added, dropped, moved, split or merged."""
    ids = [block.id for block in blocks]
    match edit:
        case Add(after_id, new):
            return place(blocks, after_id, new)
        case Drop(gone):
            missing = set(gone) - set(ids)
            if missing:
                raise KeyError(str(missing))
            return [block for block in blocks if block.id not in gone]
        case Move(block_id, after_id):
            moved = blocks[ids.index(block_id)]
            return place([block for block in blocks if block.id != block_id], after_id, (moved,))
        case Split(block_id, at, tail_id):
            whole = blocks[ids.index(block_id)]
            head, tail = whole.text.split(" " + at, 1)
            parts = (replace(whole, text=head), replace(whole, id=tail_id, text=at + tail))
            return [part for block in blocks for part in (parts if block is whole else (block,))]
        case Merge(block_id, tail_id):
            joined = blocks[ids.index(block_id)].text + " " + blocks[ids.index(tail_id)].text
            return [replace(b, text=joined) if b.id == block_id else b for b in blocks if b.id != tail_id]


def edit_notes(notes: dict[str, str], edit: Note) -> dict[str, str]:
    """Footnotes after one was changed, added or removed."""
    changed = dict(notes)
    if not edit.text:
        del changed[edit.note]
    elif edit.note in changed:
        changed[edit.note] = swap_once(changed[edit.note], before(edit.text), after(edit.text), edit.note)
    else:
        changed[edit.note] = edit.text
    return changed


def apply(version: Version, name: str, edits: list[Edit]) -> Version:
    """The next version: ``version`` with the edits done in order."""
    blocks, notes, meta = list(version.blocks), version.notes, dict(version.meta)
    for edit in edits:
        if isinstance(edit, Note):
            notes = edit_notes(notes, edit)
        elif isinstance(edit, Meta):
            meta[edit.key] = edit.value
        elif isinstance(edit, Unpaint):
            blocks = [b if b.id in edit.keep else unpaint(b) for b in blocks]
        elif isinstance(edit, (AddRow, AddColumn)):
            blocks = edit_table(blocks, edit)
        elif isinstance(edit, (Change, Restyle, Swap, Paint)):
            blocks = edit_text(blocks, edit)
        else:
            blocks = edit_order(blocks, edit)
    return Version(name, version.title, meta, tuple(blocks), notes)


def unpaint(block: Block) -> Block:
    """The block without hand-painted yellow."""
    rows = tuple(tuple(unpainted(cell) for cell in row) for row in block.rows)
    return replace(block, text=unpainted(block.text), rows=rows)
