"""What holds for the order of versions, however they are named."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from random import Random

from hypothesis import example, given
from hypothesis import strategies as st

from redline.versions.names import DRAFT, USUAL, group, label, mark, named_later
from redline.versions.order import Candidate, Order, Reason, ordered
from tests.property.strategies import usual

STAGES = ("intern", "regiegroep", "IDAM", "ACAM", "RA&M", "MR", "TK")
FIRST = datetime(2025, 12, 1, 9, tzinfo=UTC)
SAYINGS = [
    *("v1", "v2", "V.3", "v10", "v1.2", "v0.9", "v1,2", "v3b", "versie 3", "versie B", "versie", "rev 2"),
    *("concept", "concept 2", "2e concept", "tweede concept", "derde versie", "3", "0.9", "12", "1.12"),
    *("def", "def2", "def v2", "definitief", "definitief (2)", "final", "getekend", "oud", "(nieuw)"),
    *("20251201", "2025-12-01", "2026_01_14", "01-12-2025", "1.12.2025", "01-12-25", "251201", "011225"),
    *("251220", "1 december 2025", "1dec2025", "14 jan", "14-01", "20251201_1430", "20251201_0900", "9u30"),
    *("na ACAM", "na IDAM", "voor IDAM", "t.b.v. MR", "ACAM-versie", "TK", "intern", "ronde 2"),
    *("(1)", "(2)", "- kopie", "Kopie van", "FIN", "JZ", "met wijzigingen", "schoon"),
    *("bijlage-2-ovv", "bijl. 3", "36600 XV nr. 114", "29861-176", "2025D05153", "begroting 2026"),
    *("EU 2030 doelen", "brief 100 dagen", "artikel 12", "25% regeling", "Kamerbrief", "brief", "é", "²"),
]
names = st.builds(
    lambda parts, signs: "".join(f"{part}{sign}" for part, sign in zip(parts, signs, strict=True)).strip("/"),
    *(
        st.lists(st.sampled_from(SAYINGS), min_size=4, max_size=4),
        st.lists(st.sampled_from([" ", "_", "-", " - ", "/", ""]), min_size=4, max_size=4),
    ),
) | st.lists(st.sampled_from(SAYINGS), max_size=3).map(" ".join)
saved = st.none() | st.sampled_from([0.0, 0.5 / 1440, 0.3, 1, 2, 9, 44, 200]).map(
    lambda days: FIRST + timedelta(days=days)
)


def candidate(name: str, moment: datetime | None) -> Candidate:
    return Candidate(name, mark(f"{name}.docx", STAGES, moment.date() if moment else None), moment)


candidates = st.lists(st.builds(candidate, names, saved), max_size=7, unique_by=lambda each: each.name)
# Names of one habit, so that some orders have no doubts.
numbered = st.lists(st.builds(candidate, st.integers(0, 20).map("brief v{}".format), saved), max_size=7)
copies = st.builds(candidate, st.sampled_from(["brief", "brief (1)", "brief JZ", "brief def"]), saved)
habits = st.builds(list.__add__, numbered, st.lists(copies, max_size=2)).map(
    lambda rows: list({each.name: each for each in rows}.values())
)
places = st.lists(st.integers(0, 40).map(lambda at: at / 40), min_size=9, max_size=9)


def by_place(rows: Sequence[Candidate], at: Sequence[float]) -> Order:
    """Their order, with texts that stand at these places on a line."""
    return ordered(rows, STAGES, lambda a, b: abs(at[a] - at[b]))


@usual
@given(candidates | habits, places)
def test_an_order_has_each_once_and_a_reason_for_each_step(rows: list[Candidate], at: list[float]) -> None:
    found = by_place(rows, at)
    assert sorted(found.order) == list(range(len(rows)))
    assert [step[:2] for step in found.steps] == list(pairwise(found.order))
    doubted = {(each.facts.get("a"), each.facts.get("b")) for each in found.doubts}
    for earlier, later, reason in found.steps:
        a, b = rows[earlier], rows[later]
        if reason is Reason.NAME and a.saved and b.saved and a.saved - b.saved > timedelta(days=1):
            assert found.remarks or (a.name, b.name) in doubted


CIRCLE = [
    candidate("", FIRST + timedelta(days=0.3)),
    *(candidate(name, None) for name in ("v1", "v1 v1 v1 v1_", "v2")),
    candidate("V.3", FIRST),
    candidate("v1 v1 v1 v1 ", FIRST + timedelta(days=1)),
]


@usual
@example(CIRCLE, [0.0, 0.0, 0.025, 0.0, 0.0, 0.05], Random(1))
@example(CIRCLE, [0.0, 0.0, 0.025, 0.0, 0.0, 0.05], Random(2))
@given(candidates | habits, places, st.randoms(use_true_random=False))
def test_shuffling_changes_nothing(rows: list[Candidate], at: list[float], chance: Random) -> None:
    both = list(zip(rows, at, strict=False))
    chance.shuffle(both)
    one, other = by_place(rows, at), by_place([row for row, _ in both], [place for _, place in both])
    assert sorted(each.rule for each in one.doubts) == sorted(each.rule for each in other.doubts)
    if not one.doubts:
        assert [rows[index].name for index in one.order] == [both[index][0].name for index in other.order]


@usual
@given(candidates | habits, places)
def test_without_doubts_numbers_and_dates_rise(rows: list[Candidate], at: list[float]) -> None:
    found = by_place(rows, at)
    marks = [rows[index].mark for index in found.order]
    numbers = [(*each.number, 0, 0, 0)[:4] for each in marks if each.number]
    dates = [each.date for each in marks if each.date and not each.number]
    if not found.doubts:
        assert (numbers, dates) == (sorted(numbers), sorted(dates))


@usual
@given(candidates)
def test_what_one_name_tells_holds_beside_any_other(rows: list[Candidate]) -> None:
    for a, b in pairwise(rows):
        forth, back = ordered([a, b], STAGES), ordered([b, a], STAGES)
        assert [each.rule for each in forth.doubts] == [each.rule for each in back.doubts]
        assert forth.doubts or forth.order == tuple(1 - at for at in back.order)


@usual
@given(names, st.none() | st.dates(date(2025, 6, 1), date(2026, 6, 1)))
def test_a_label_tells_what_it_was_made_of(name: str, near: date | None) -> None:
    told = mark(f"{name}.docx", STAGES, near)
    again = mark(f"{label(told)}.docx", STAGES, near)
    assert bool(label(told)) == told.told
    assert label(again) == label(told)
    assert (again.number, again.letter) == (told.number, told.letter)
    assert again.date == (None if told.number or told.letter else told.date)
    if told.finality not in (DRAFT, USUAL):
        assert again.finality == told.finality


@usual
@given(names, names)
def test_names_of_any_kind_are_read(one: str, other: str) -> None:
    assert not (named_later(one, other) and named_later(other, one))
    assert hash(group(mark(one, STAGES))) is not None


@usual
@given(st.text(max_size=30), st.none() | st.dates())
def test_text_of_any_kind_is_read(name: str, near: date | None) -> None:
    told = mark(name, STAGES, near)
    assert bool(label(told)) == told.told
