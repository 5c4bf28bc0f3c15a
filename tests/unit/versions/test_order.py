"""The order of versions, by how people name them; and where it is doubted."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta

import pytest

from redline.versions.names import mark
from redline.versions.order import Candidate, Distance, Order, Reason, ordered

STAGES = ("intern", "regiegroep", "IDAM", "ACAM", "RA&M", "MR", "TK")
FIRST = datetime(2025, 12, 1, 9, tzinfo=UTC)
Row = str | tuple[str, float]
"""A name, or that and how many days after the first it was saved."""


def candidate(row: Row, near: date | None = date(2025, 12, 31)) -> Candidate:
    name, days = (row, None) if isinstance(row, str) else row
    saved = None if days is None else FIRST + timedelta(days=days)
    return Candidate(name, mark(f"{name}.docx", STAGES, saved.date() if saved else near), saved)


def found(rows: Sequence[Row], distance: Distance | None = None) -> tuple[list[str], Order]:
    """The names in the order found, and that order."""
    candidates = [candidate(row) for row in rows]
    order = ordered(candidates, STAGES, distance)
    return [candidates[at].name for at in order.order], order


def told(rows: Sequence[Row], distance: Distance | None = None) -> list[str]:
    """The rules of the doubts."""
    return [each.rule for each in found(rows, distance)[1].doubts]


def reasons(rows: Sequence[Row], distance: Distance | None = None) -> list[Reason]:
    return [step.reason for step in found(rows, distance)[1].steps]


HABITS: dict[str, list[Row]] = {
    "v9 v10 v11": ["Kamerbrief v9", "Kamerbrief v10", "Kamerbrief v11"],
    "v3 v3_def v4": ["Kamerbrief_v3", "Kamerbrief_v3_def", "Kamerbrief_v4"],
    "dated v3, v3 def": ["Kamerbrief v3 20251201", "Kamerbrief v3 def", "Kamerbrief v4 20251210"],
    "concepts, then definitief": [
        "Concept 1 Kamerbrief arbeidsmarkt",
        "Concept 2 Kamerbrief arbeidsmarkt",
        "Concept 3 Kamerbrief arbeidsmarkt",
        "Kamerbrief arbeidsmarkt definitief",
    ],
    "ISO dates": ["2025-11-28 Kamerbrief", "2025-12-01 Kamerbrief", "2026-01-14 Kamerbrief"],
    "Dutch dates over new year": ["Kamerbrief 28-11-2025", "Kamerbrief 1-12-2025", "Kamerbrief 14-01-2026"],
    "two digits for the year": ["Kamerbrief 28-11-25", "Kamerbrief 01-12-25", "Kamerbrief 14-01-26"],
    "compact dates": ["20251128 Kamerbrief TK", "20251201 Kamerbrief TK", "20260114 Kamerbrief TK"],
    "six digits": [
        ("251128 brief", 0),
        ("251201 brief", 1),
        ("251220 brief", 20),
        ("260114 brief", 44),
    ],
    "dates with a time": ["brief 20251201_0900", "brief 20251201_1430", "brief 20251202_0830"],
    "written dates without year": ["Kamerbrief 28 nov", "Kamerbrief 1 december", "Kamerbrief 14 jan"],
    "decimals": [
        "Kamerbrief v0.9",
        "Kamerbrief v1.0",
        "Kamerbrief v1.9",
        "Kamerbrief v1.10",
        "Kamerbrief v2",
    ],
    "bare numbers": ["Kamerbrief 1", "Kamerbrief 2", "Kamerbrief 10"],
    "ordinals": ["eerste versie Kamerbrief", "2e versie Kamerbrief", "derde versie Kamerbrief"],
    "stages": [
        "Kamerbrief voor IDAM",
        "Kamerbrief na IDAM",
        "Kamerbrief na ACAM",
        "Kamerbrief t.b.v. MR",
        "Kamerbrief na MR",
    ],
    "a folder per version": ["v1/Kamerbrief", "v2/Kamerbrief", "v10/Kamerbrief"],
    "a folder per date and stage": [
        "2025-11-28 voor IDAM/brief",
        "2025-12-01 na IDAM/brief",
        "2026-01-14/brief",
    ],
    "letters": ["Kamerbrief versie A", "Kamerbrief versie B", "Kamerbrief versie C"],
    "numbers with letters": ["Kamerbrief v3", "Kamerbrief v3a", "Kamerbrief v3b", "Kamerbrief v4"],
    "copies of Windows": [("Kamerbrief", 0), ("Kamerbrief (1)", 1), ("Kamerbrief (2)", 2)],
    "kopie": [("Kamerbrief", 0), ("Kamerbrief - kopie", 1), ("Kamerbrief - kopie (2)", 2)],
    "def, def2": ["Kamerbrief v4", "Kamerbrief def", "Kamerbrief def2", "Kamerbrief def3"],
    "def v2": ["Kamerbrief v1", "Kamerbrief v2", "Kamerbrief v3", "Kamerbrief def v1", "Kamerbrief def v2"],
    "final final": ["letter draft 2", "letter final", "letter final final"],
    "definitief, definitief (2)": ["Kamerbrief definitief", "Kamerbrief definitief (2)"],
    "getekend": ["Kamerbrief v4", "Kamerbrief v5_def", "Kamerbrief getekend"],
    "getekend after stages": ["Kamerbrief na IDAM", "Kamerbrief na MR", "Kamerbrief ondertekend"],
    "oud and nieuw": ["Kamerbrief oud", "Kamerbrief", "Kamerbrief nieuw"],
    "a reviewer's copy": ["brief-v2", "brief-v2-FIN", "brief-v3"],
    "a reviewer's copy, saved later": [("brief-v2", 0), ("brief-v2-FIN", 4), ("brief-v3", 3)],
    "an annex number before it": ["bijlage-3-ovv-v1", "bijlage-2-ovv-v2", "bijlage-2-ovv-v3"],
    "a dossier number before it": ["36600-XV-114 brief v2", "36600-XV-114 brief v3"],
    "days and months tell nothing": [("brief 28-11", 0), ("brief 1-12", 3), ("brief 14-01", 44)],
    "days with a word before them tell nothing": [
        ("brief versie 28.11", 0),
        ("brief versie 1-12", 3),
        ("brief versie 14.01", 44),
    ],
    "only saved": [("Kamerbrief", 0), ("Brief arbeidsmarkt", 2), ("Brief JZ", 5)],
    "names for some, saved for others": [
        ("Kamerbrief v1", 0),
        ("Kamerbrief opmerkingen JZ", 2),
        ("Kamerbrief v2", 3),
        ("Kamerbrief v3", 9),
        ("Kamerbrief aan minister", 10),
    ],
    "dates for some, numbers for others": [("brief v1", 0), ("brief 2025-12-03", 2), ("brief v2", 4)],
    "a baseline that was saved again": [
        ("brief v1", 30),
        ("brief v2", 3),
        ("brief v3", 9),
        ("brief def", 10),
    ],
    "nothing": [],
    "one": ["Kamerbrief"],
}


@pytest.mark.parametrize("rows", HABITS.values(), ids=HABITS.keys())
def test_a_habit_of_naming_is_understood(rows: list[Row]) -> None:
    names = [candidate(row).name for row in rows]
    for seed in range(5):
        shuffled = random.Random(seed).sample(rows, len(rows))
        assert (found(shuffled)[0], found(shuffled)[1].doubts) == (names, ())


DOUBTS: dict[str, tuple[list[Row], set[str]]] = {
    "nothing told": (["Kamerbrief", "Brief arbeidsmarkt"], {"order-unknown"}),
    "saved at one time": ([("Kamerbrief", 1), ("Brief arbeidsmarkt", 1)], {"order-unknown"}),
    "saved within a minute": ([("Kamerbrief", 0), ("Brief arbeidsmarkt", 30 / 86400)], {"order-unknown"}),
    "saved, but only one": ([("Kamerbrief", 1), "Brief arbeidsmarkt"], {"order-unknown"}),
    "one name of two tells": (["Kamerbrief v2", "Kamerbrief"], {"order-unknown"}),
    "number and date that do not meet": (["Kamerbrief v2", "Kamerbrief 2025-12-01"], {"order-unknown"}),
    "a letter and none": (["Kamerbrief versie A", "Kamerbrief"], {"order-unknown"}),
    "a time and none": (["20251201_0900 brief", "20251201 brief"], {"order-unknown"}),
    "two dates in a name": (
        ["2025-12-01 debat 17-12-2025", "2025-12-03 debat 17-12-2025"],
        {"order-unknown"},
    ),
    "two numbers in a name": (["concept 1 v2", "concept 2 v1"], {"order-unknown"}),
    "days of two years": (["brief 20-12", "brief 14-01"], {"order-unknown"}),
    "def or a stage": (["Kamerbrief def", "Kamerbrief na ACAM"], {"order-unknown"}),
    "def or a letter": (["Kamerbrief v3b", "Kamerbrief v3 def"], {"order-unknown"}),
    "copies of two texts": (["Nota (1)", "Kamerbrief (2)"], {"order-unknown"}),
    "copies of two reviewers": (["brief v2 FIN", "brief v2 EZ"], {"order-unknown"}),
    "a copy saved before": ([("Kamerbrief", 1), ("Kamerbrief (1)", 0)], {"order-contradicted"}),
    "a reviewer's copy saved before": ([("brief v2", 1), ("brief v2 FIN", 0)], {"order-contradicted"}),
    "new saved before old": ([("brief oud", 1), ("brief nieuw", 0)], {"order-contradicted"}),
    "def saved before a number": (
        [("brief v1", 0), ("brief def", 1), ("brief v2", 2)],
        {"order-contradicted"},
    ),
    "number against date": (["brief v1 2025-12-10", "brief v2 2025-12-01"], {"order-torn", "order-unknown"}),
    "number against date, saved": (
        [("brief v1 2025-12-10", 9), ("brief v2 2025-12-01", 0)],
        {"order-torn"},
    ),
    "numbers from one in each stage": (
        ["brief IDAM v1", "brief IDAM v2", "brief ACAM v1"],
        {"order-torn", "order-unknown"},
    ),
    "a circle of names and what was saved": (
        [("brief v1", 9), ("brief JZ", 5), ("brief v2", 1)],
        {"order-circular"},
    ),
    "a circle of numbers and dates": (
        ["brief v1 2025-12-09", "brief v2", "brief v3 2025-12-01", "brief 2025-12-05"],
        {"order-torn", "order-circular"},
    ),
}


@pytest.mark.parametrize(("rows", "rules"), DOUBTS.values(), ids=DOUBTS.keys())
def test_what_does_not_tell_is_doubted(rows: list[Row], rules: set[str]) -> None:
    assert set(told(rows)) == set(told(rows[::-1])) == rules


def test_a_doubt_names_those_that_it_is_about() -> None:
    (doubt,) = found([("brief v1", 9), ("brief JZ", 5), ("brief v2", 1), ("brief v3", 20)])[1].doubts
    assert doubt.facts == {"names": "brief v1, brief JZ, brief v2"}
    (doubt,) = found(["Kamerbrief v1", "Kamerbrief v2", "Brief JZ"])[1].doubts
    assert doubt.facts["a"] == "Brief JZ" or doubt.facts["b"] == "Brief JZ"


def test_with_a_stage_that_the_dossier_does_not_know_nothing_is_told() -> None:
    candidates = [candidate("brief na IDAM"), candidate("brief na ACAM")]
    assert [each.rule for each in ordered(candidates, ("MR",)).doubts] == ["order-unknown"]


def test_each_step_has_its_reason() -> None:
    rows: list[Row] = [("brief v1", 0), ("brief v2", 1), ("brief JZ", 2), ("brief v3", 3)]
    assert reasons(rows) == [Reason.NAME, Reason.SAVED, Reason.SAVED]
    assert [step[:2] for step in found(rows)[1].steps] == [(0, 1), (1, 2), (2, 3)]


@pytest.mark.parametrize(
    ("rows", "remarks"),
    [
        ([("brief v1", 2), ("brief v2", 0), ("brief v3", 5)], [{"a": "brief v1", "b": "brief v2"}]),
        ([("brief v1", 0.9), ("brief v2", 0)], []),  # opened and saved again the same day
        ([("brief v1", 0), ("brief v2", 2)], []),
        (["brief v1", ("brief v2", 0)], []),
    ],
)
def test_a_name_that_was_saved_later_is_told(rows: list[Row], remarks: list[dict[str, str]]) -> None:
    order = found(rows)[1]
    assert [each.facts for each in order.remarks] == remarks
    assert {each.rule for each in order.remarks} <= {"order-saved-differs"}
    assert not order.doubts


def on_a_line(*places: float) -> Callable[[int, int], float]:
    """The distance between texts that each went on from the one before."""
    return lambda a, b: abs(places[a] - places[b])


def test_a_text_that_stands_between_two_is_put_there() -> None:
    rows: list[Row] = ["Kamerbrief JZ", "Kamerbrief v1", "Kamerbrief v2", "Kamerbrief v3"]
    line = on_a_line(0.15, 0, 0.1, 0.2)
    assert found(rows, line)[0] == ["Kamerbrief v1", "Kamerbrief v2", "Kamerbrief JZ", "Kamerbrief v3"]
    assert (told(rows, line), reasons(rows, line)) == ([], [Reason.NAME, Reason.TEXT, Reason.TEXT])


@pytest.mark.parametrize(
    "places",
    [
        (0.3, 0, 0.1, 0.2),  # the last
        (-0.1, 0, 0.1, 0.2),  # the first
        (0.1, 0, 0.1, 0.2),  # the same as another
        (0.5, 0, 0, 0),
    ],
)
def test_a_text_that_stands_between_no_two_is_doubted(places: Sequence[float]) -> None:
    rows: list[Row] = ["Kamerbrief JZ", "Kamerbrief v1", "Kamerbrief v2", "Kamerbrief v3"]
    assert told(rows, on_a_line(*places)) == ["order-unknown"]


def test_a_text_against_what_was_saved_is_doubted() -> None:
    rows: list[Row] = [("brief JZ", 5), ("brief v1", 0), "brief v2", ("brief v3", 9), "brief v4"]
    assert told(rows, on_a_line(0.05, 0, 0.1, 0.2, 0.3)) == []
    assert "order-circular" in told(rows, on_a_line(0.25, 0, 0.1, 0.2, 0.3))


def test_texts_of_two_that_nothing_tells_of_prove_nothing() -> None:
    rows: list[Row] = ["brief JZ", "brief EZ", "brief v1", "brief v2"]
    assert "order-unknown" in told(rows, on_a_line(0.05, 0.06, 0, 0.1))
