"""Letters at random: of a few Dutch words, with everything in them that a letter may hold."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.property.letters import Bit, Block, Cell, Group, Letter, Para, Row, Table
from tests.property.writing import KINDS, Scissors, Version, written

WORDS = [
    *"de het een niet en van kabinet brief Kamer gemeenten kosten 12 1.500.000 zorg huisvesting".split(),
    *"€ 3 miljoen 17 november 2025 arbeidsmigratie EU-burgers “zo” ja, nee; (toch) punt.".split(),
    "über\u00adgang",
    "cafe\u0301",
    "36\u00a0600",
]
CODES = ["", "TOC \\o", "REF _Ref3"]
MARGINS = ["header default", "header first", "header even", "footer default", "footer first"]

sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)
plain_bits = st.builds(Bit, st.just("plain"), sentences)
_kinds = st.sampled_from([*KINDS, "note", "note", "endnote", "box"])
bits = st.builds(Bit, _kinds, sentences | sentences.map(lambda text: f"{text} "))
_marks = st.sampled_from(["", "", "", "", "", "", "", "del", "ins"])
paras = st.builds(Para, st.lists(plain_bits, min_size=1, max_size=1)) | st.builds(
    Para, st.lists(plain_bits | bits, min_size=1, max_size=4), _marks
)


@st.composite
def grids(draw: st.DrawFn, content: st.SearchStrategy[list[Block]]) -> Table:
    """A table, perhaps with cells that are merged: in its first row and in its first column."""
    width, height = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    rows = [Row([Cell(draw(content)) for _ in range(width)], draw(_marks)) for _ in range(height)]
    if width > 1 and draw(st.booleans()):
        del rows[0].cells[1]
        rows[0].cells[0].span = 2
    elif height > 1 and draw(st.booleans()):
        for row in rows:
            row.cells[0].merge = "continue"
        rows[0].cells[0].merge = "restart"
    return Table(rows)


_leaves: st.SearchStrategy[Block] = paras
_in_cells = st.lists(_leaves | grids(st.lists(paras, min_size=1, max_size=1)), min_size=1, max_size=2)
groups = st.builds(Group, st.lists(_leaves, min_size=1, max_size=3), st.sampled_from(CODES))
blocks: st.SearchStrategy[Block] = st.one_of(paras, paras, grids(_in_cells), groups)
margins = st.dictionaries(st.sampled_from(MARGINS), st.lists(_leaves, min_size=1, max_size=2), max_size=2)
letters = st.builds(Letter, st.lists(blocks, min_size=1, max_size=5), margins | st.just({}))


@st.composite
def cut_up(draw: st.DrawFn, letter: Letter) -> Version:
    """The letter with its texts cut into runs at random."""
    return written(letter, Scissors(draw(st.integers(0, 2**16))))
