"""Rows and columns are paired by what they say."""

from __future__ import annotations

import pytest

from redline.align.model import Unit
from redline.diff.model import Change, Kind
from tests.build import doc, p, table
from tests.marked import compared

ROWS = [
    ["Maatregel", "Stand", "Datum"],
    ["Afspraken met Polen over gezamenlijke controles", "loopt", "1 mei 2026"],
    ["Onderzoek naar kosten van tijdelijke huisvesting", "afgerond", "1 juni 2026"],
    ["Campagne in de landen van herkomst over rechten", "loopt", "1 juli 2026"],
]
NEW_ROW = ["Registratie van het feitelijke verblijfadres", "vertraagd", "1 oktober 2026"]


def changes(old: list[list[str]], new: list[list[str]]) -> list[Change]:
    return list(compared(doc(table(old), p()), doc(table(new), p())).changes)


def column(rows: list[list[str]], at: int, cells: list[str]) -> list[list[str]]:
    return [[*row[:at], cell, *row[at:]] for row, cell in zip(rows, cells, strict=True)]


@pytest.mark.parametrize("at", [1, 2, 4])
def test_a_row_added_is_one_change(at: int) -> None:
    (change,) = changes(ROWS, [*ROWS[:at], NEW_ROW, *ROWS[at:]])
    assert (change.kind, change.unit) == (Kind.ADDED, Unit.ROW)
    assert change.new == " | ".join(NEW_ROW)
    assert len(change.spots) == 3


@pytest.mark.parametrize("at", [0, 1, 3])
def test_a_row_removed_is_one_change(at: int) -> None:
    (change,) = changes(ROWS, [*ROWS[:at], *ROWS[at + 1 :]])
    assert (change.kind, change.unit, change.old) == (Kind.REMOVED, Unit.ROW, " | ".join(ROWS[at]))


@pytest.mark.parametrize("at", [0, 1, 3])
def test_a_column_added_is_one_change(at: int) -> None:
    cells = ["Nr.", "1", "2", "3"]
    (change,) = changes(ROWS, column(ROWS, at, cells))
    assert (change.kind, change.unit, change.new) == (Kind.ADDED, Unit.COLUMN, " | ".join(cells))


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_column_removed_is_one_change(at: int) -> None:
    (change,) = changes(ROWS, [[*row[:at], *row[at + 1 :]] for row in ROWS])
    assert (change.kind, change.unit) == (Kind.REMOVED, Unit.COLUMN)
    assert change.old == " | ".join(row[at] for row in ROWS)


def test_a_row_that_stands_elsewhere_has_moved() -> None:
    found = changes(ROWS, [ROWS[0], ROWS[2], ROWS[3], ROWS[1]])
    assert {change.kind for change in found} == {Kind.MOVED}
    assert [change.new for change in found] == ROWS[1]


def test_one_cell_edited_is_one_change() -> None:
    new = [list(row) for row in ROWS]
    new[2][1] = "bijna afgerond"
    (change,) = changes(ROWS, new)
    assert (change.kind, change.new) == (Kind.ADDED, "bijna")


def test_a_row_added_and_a_column_added_are_two_changes() -> None:
    new = column([*ROWS, NEW_ROW], 3, ["Gereed", "ja", "nee", "ja", "nee"])
    units = [(change.kind, change.unit) for change in changes(ROWS, new)]
    assert sorted(units, key=str) == [(Kind.ADDED, Unit.COLUMN), (Kind.ADDED, Unit.ROW)]


def test_a_whole_table_is_one_change() -> None:
    (added,) = compared(doc(p("tekst")), doc(p("tekst"), table(ROWS), p())).changes
    assert (added.kind, added.unit, len(added.spots)) == (Kind.ADDED, Unit.TABLE, 12)


def test_a_table_that_stands_elsewhere_has_moved() -> None:
    text = [p("Eerst komt deze alinea over huisvesting."), p("Daarna komt deze over de zorg.")]
    found = compared(doc(table(ROWS), *text), doc(*text, table(ROWS), p())).changes
    assert {change.kind for change in found} == {Kind.MOVED}
    assert len(found) == 12


def test_a_nested_table_is_compared_like_any_other() -> None:
    def nested(word: str) -> bytes:
        return doc(table([["buiten", table([["binnen", word]])]]), p())

    (change,) = compared(nested("oud"), nested("nieuw")).changes
    assert (change.old, change.new) == ("oud", "nieuw")
