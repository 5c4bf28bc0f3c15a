"""A letter, and one that came of it by a few edits."""

from __future__ import annotations

import copy
from collections.abc import Callable
from itertools import pairwise

from hypothesis import strategies as st

from tests.property.documents import MARGINS, WORDS, bits, blocks, cut_up, letters, paras
from tests.property.letters import Bit, Block, Cell, Letter, Para, Row, Table, rows_of_blocks, tables
from tests.property.letters import paras as paras_of
from tests.property.writing import KINDS, Version

Edit = Callable[[st.DrawFn, Letter], None]


@st.composite
def versions(draw: st.DrawFn) -> tuple[Letter, Letter]:
    """A letter, and what became of it."""
    old = draw(letters)
    new = copy.deepcopy(old)
    for _ in range(draw(st.integers(1, 5))):
        draw(st.sampled_from(EDITS))(draw, new)
    return old, new


@st.composite
def documents(draw: st.DrawFn) -> tuple[Version, Version]:
    """Two versions as documents, cut into runs at random."""
    old, new = draw(versions())
    return draw(cut_up(old)), draw(cut_up(new))


def _at(draw: st.DrawFn, many: int) -> int:
    return draw(st.integers(0, many - 1))


def _a_bit(draw: st.DrawFn, letter: Letter) -> Bit | None:
    found = [bit for para in paras_of(letter) for bit in para.bits]
    return found[_at(draw, len(found))] if found else None


def _a_row_of_blocks(draw: st.DrawFn, letter: Letter) -> list[Block]:
    found = list(rows_of_blocks(letter))
    return found[_at(draw, len(found))]


def _word(draw: st.DrawFn, letter: Letter) -> None:
    """Other words, more or fewer."""
    if bit := _a_bit(draw, letter):
        words = bit.text.split(" ")
        at = _at(draw, len(words))
        words[at : at + draw(st.integers(0, 2))] = draw(st.lists(st.sampled_from(WORDS), max_size=2))
        bit.text = " ".join(words)


def _number(draw: st.DrawFn, letter: Letter) -> None:
    if bit := _a_bit(draw, letter):
        bit.text = bit.text.replace("1", "7").replace("3", "4")


def _kind(draw: st.DrawFn, letter: Letter) -> None:
    """The same words in something else: a link, a field, a tracked change."""
    if bit := _a_bit(draw, letter):
        bit.kind = draw(st.sampled_from(list(KINDS)))


def _bit_in(draw: st.DrawFn, letter: Letter) -> None:
    found = paras_of(letter)
    if found:
        para = found[_at(draw, len(found))]
        para.bits.insert(_at(draw, len(para.bits) + 1), draw(bits))


def _bit_out(draw: st.DrawFn, letter: Letter) -> None:
    found = [para for para in paras_of(letter) if para.bits]
    if found:
        para = found[_at(draw, len(found))]
        para.bits.pop(_at(draw, len(para.bits)))


def _bit_moved(draw: st.DrawFn, letter: Letter) -> None:
    """A note, a box or some words to another place."""
    found = [para for para in paras_of(letter) if para.bits]
    if found:
        one, other = (found[_at(draw, len(found))] for _ in range(2))
        bit = one.bits.pop(_at(draw, len(one.bits)))
        other.bits.insert(_at(draw, len(other.bits) + 1), bit)


def _block_in(draw: st.DrawFn, letter: Letter) -> None:
    row = _a_row_of_blocks(draw, letter)
    row.insert(_at(draw, len(row) + 1), draw(blocks if row is letter.blocks else paras))


def _block_out(draw: st.DrawFn, letter: Letter) -> None:
    row = _a_row_of_blocks(draw, letter)
    if row:
        row.pop(_at(draw, len(row)))


def _block_moved(draw: st.DrawFn, letter: Letter) -> None:
    row = _a_row_of_blocks(draw, letter)
    if row:
        block = row.pop(_at(draw, len(row)))
        other = _a_row_of_blocks(draw, letter)
        other.insert(_at(draw, len(other) + 1), block)


def _places(letter: Letter) -> list[tuple[list[Block], int, Para]]:
    """Each paragraph, with the row of blocks in which it stands and where."""
    return [
        (row, at, block)
        for row in rows_of_blocks(letter)
        for at, block in enumerate(row)
        if isinstance(block, Para)
    ]


def _split(draw: st.DrawFn, letter: Letter) -> None:
    found = [place for place in _places(letter) if place[2].bits]
    if found:
        row, at, para = found[_at(draw, len(found))]
        where = _at(draw, len(para.bits))
        kind, words = para.bits[where].kind, para.bits[where].text.split(" ")
        middle = draw(st.integers(0, len(words)))
        halves = [Bit(kind, " ".join(part)) for part in (words[:middle], words[middle:])]
        row[at : at + 1] = [
            Para([*para.bits[:where], halves[0]]),
            Para([halves[1], *para.bits[where + 1 :]], para.mark),
        ]


def _merge(draw: st.DrawFn, letter: Letter) -> None:
    places = _places(letter)
    found = [(one, other) for one, other in pairwise(places) if one[0] is other[0] and one[1] + 1 == other[1]]
    if found:
        (row, at, one), (_, _, other) = found[_at(draw, len(found))]
        row[at : at + 2] = [Para([*one.bits, Bit("plain", " "), *other.bits], other.mark)]


def _a_table(draw: st.DrawFn, letter: Letter) -> Table | None:
    found = tables(letter)
    return found[_at(draw, len(found))] if found else None


def _row_in(draw: st.DrawFn, letter: Letter) -> None:
    if table := _a_table(draw, letter):
        many = max(len(row.cells) for row in table.rows)
        cells = [Cell([draw(paras)]) for _ in range(many)]
        table.rows.insert(_at(draw, len(table.rows) + 1), Row(cells))


def _row_out(draw: st.DrawFn, letter: Letter) -> None:
    table = _a_table(draw, letter)
    if table and len(table.rows) > 1:
        table.rows.pop(_at(draw, len(table.rows)))


def _column_in(draw: st.DrawFn, letter: Letter) -> None:
    if table := _a_table(draw, letter):
        at = _at(draw, min(len(row.cells) for row in table.rows) + 1)
        for row in table.rows:
            row.cells.insert(at, Cell([draw(paras)]))


def _column_out(draw: st.DrawFn, letter: Letter) -> None:
    table = _a_table(draw, letter)
    if table and (fewest := min(len(row.cells) for row in table.rows)) > 1:
        at = _at(draw, fewest)
        for row in table.rows:
            row.cells.pop(at)


def _margin(draw: st.DrawFn, letter: Letter) -> None:
    """A header or footer that came, changed or went."""
    name = draw(st.sampled_from(MARGINS))
    if letter.margins.pop(name, None) is None or draw(st.booleans()):
        letter.margins[name] = [draw(paras)]


EDITS: list[Edit] = [
    _word,
    _word,
    _number,
    _kind,
    _bit_in,
    _bit_out,
    _bit_moved,
    _block_in,
    _block_out,
    _block_moved,
    _split,
    _merge,
    _row_in,
    _row_out,
    _column_in,
    _column_out,
    _margin,
]
