"""Tables: rows and columns by content, then the cells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import count

from redline.align.items import Habits, Item, Match, align_items
from redline.align.model import Pair, Unit, full, same_pairs
from redline.align.vocabulary import Vocabulary
from redline.document.model import Block, Cell, Row, Table

AlignBlocks = Callable[[tuple[Block, ...], tuple[Block, ...]], list[Pair]]


class TableAligner:
    """Aligns tables with the words of one comparison; `align_blocks` does what stands in the cells."""

    def __init__(self, vocabulary: Vocabulary, align_blocks: AlignBlocks) -> None:
        self._vocabulary = vocabulary
        self._align_blocks = align_blocks
        self._groups = count(1)

    def align(self, old: Table, new: Table) -> list[Pair]:
        """The pairs of the paragraphs in two tables that are one."""
        matches = align_items(
            [self._row_item(row) for row in old.rows],
            [self._row_item(row) for row in new.rows],
            Habits(moves=True, contained=_widths(old) != _widths(new)),
        )
        matches = _with_lone_rows(matches)
        columns = self._columns(old, new, matches)
        groups: dict[tuple[tuple[int, int], Match], int] = defaultdict(self.new_group)
        pairs: list[Pair] = []
        for match in matches:
            if match.same:
                before, after = old.rows[match.old[0]], new.rows[match.new[0]]
                pairs += same_pairs(_blocks(before.cells), _blocks(after.cells), match.moved)
            elif match.old and match.new:
                both = self._row(old.rows[match.old[0]], new.rows[match.new[0]], columns, groups)
                pairs += (pair._replace(moved=True) for pair in both) if match.moved else both
            elif match.new:
                pairs += self.whole((), new.rows[match.new[0]].cells, Unit.ROW)
            else:
                pairs += self.whole(old.rows[match.old[0]].cells, (), Unit.ROW)
        return pairs

    def whole(
        self, old: tuple[Cell, ...], new: tuple[Cell, ...], unit: Unit, group: int = 0
    ) -> Iterator[Pair]:
        """The pairs for cells that came or went as one, in a group of their own or in `group`."""
        group = group or self.new_group()
        for cell in old:
            yield from (Pair((p,), (), unit=unit, group=group) for p in full(cell.blocks))
        for cell in new:
            yield from (Pair((), (p,), unit=unit, group=group) for p in full(cell.blocks))

    def new_group(self) -> int:
        """A number that no other group of pairs has."""
        return next(self._groups)

    def _row_item(self, row: Row) -> Item:
        return Item(self._vocabulary.row_key(row), _blocks(row.cells), self._vocabulary.words)

    def _cell_item(self, cell: Cell) -> Item:
        return Item(self._vocabulary.cell_key(cell.blocks), _blocks([cell]), self._vocabulary.words)

    def _column_item(self, cells: Sequence[Cell]) -> Item:
        key = "\x1c".join(self._vocabulary.cell_key(cell.blocks) for cell in cells)
        return Item(key, _blocks(cells), self._vocabulary.words)

    def _columns(self, old: Table, new: Table, matches: list[Match]) -> dict[tuple[int, int], list[Match]]:
        """How columns became one another, by the numbers of cells in the rows they are for.

        Known where a column came or went; it is found from all rows together, as one cell too often
        looks like the next.
        """
        rows: dict[tuple[int, int], list[tuple[Row, Row]]] = {}
        for match in matches:
            if match.old and match.new:
                pair = old.rows[match.old[0]], new.rows[match.new[0]]
                rows.setdefault((len(pair[0].cells), len(pair[1].cells)), []).append(pair)
        return {
            shape: self._aligned_columns(pairs, *shape)
            for shape, pairs in rows.items()
            if shape[0] != shape[1] and len(pairs) > 1
        }

    def _aligned_columns(self, rows: list[tuple[Row, Row]], old_count: int, new_count: int) -> list[Match]:
        olds = [self._column_item([old.cells[k] for old, _ in rows]) for k in range(old_count)]
        news = [self._column_item([new.cells[k] for _, new in rows]) for k in range(new_count)]
        return align_items(olds, news)

    def _row(
        self,
        old: Row,
        new: Row,
        columns: dict[tuple[int, int], list[Match]],
        groups: Mapping[tuple[tuple[int, int], Match], int],
    ) -> list[Pair]:
        shape = len(old.cells), len(new.cells)
        unit = Unit.COLUMN if shape in columns else Unit.CELL
        if shape[0] == shape[1]:
            matches = [Match((k,), (k,)) for k in range(shape[0])]
        elif shape in columns:
            matches = columns[shape]
        else:
            matches = align_items(
                [self._cell_item(cell) for cell in old.cells], [self._cell_item(cell) for cell in new.cells]
            )
        pairs: list[Pair] = []
        for match in matches:
            if match.old and match.new:
                pairs += self._align_blocks(old.cells[match.old[0]].blocks, new.cells[match.new[0]].blocks)
            else:
                gone = tuple(old.cells[k] for k in match.old)
                come = tuple(new.cells[k] for k in match.new)
                group = groups[shape, match] if unit is Unit.COLUMN else 0
                pairs += self.whole(gone, come, unit, group)
        return pairs


def _with_lone_rows(matches: list[Match]) -> list[Match]:
    """The matches, with one row gone and one come at the same place taken as one row that changed."""
    result: list[Match] = []
    index = 0
    while index < len(matches):
        run = index
        while run < len(matches) and not (matches[run].old and matches[run].new):
            run += 1
        gap = matches[index:run]
        if len(gap) == 2 and gap[0].old and gap[1].new:
            gap = [Match(gap[0].old, gap[1].new)]
        result += gap
        if run < len(matches):
            result.append(matches[run])
        index = run + 1
    return result


def _widths(table: Table) -> set[int]:
    """The numbers of cells that its rows have."""
    return {len(row.cells) for row in table.rows}


def _blocks(cells: Sequence[Cell]) -> list[Block]:
    return [block for cell in cells for block in cell.blocks]
