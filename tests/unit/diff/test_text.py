"""The text diff, and where its edits are put."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redline.diff.text import Edit, edits
from tests.build import doc, p
from tests.marked import compared

NUMBERS = st.lists(st.integers(0, 5), max_size=30)


def applied(found: list[Edit], old: list[int], new: list[int]) -> list[int]:
    """`old` with the edits made: their words are taken from `new`."""
    result: list[int] = []
    at = 0
    for edit in found:
        result += old[at : edit.old_start] + new[edit.new_start : edit.new_end]
        at = edit.old_end
    return result + old[at:]


@settings(deadline=None, max_examples=200)
@given(NUMBERS, NUMBERS)
def test_edits_turn_the_old_into_the_new(old: list[int], new: list[int]) -> None:
    assert applied(edits(old, new), old, new) == new


@settings(deadline=None, max_examples=100)
@given(NUMBERS, NUMBERS)
def test_edits_rise_do_not_touch_and_say_something(old: list[int], new: list[int]) -> None:
    found = edits(old, new)
    assert all(edit.old_start < edit.old_end or edit.new_start < edit.new_end for edit in found)
    for before, after in pairwise(found):
        assert before.old_end < after.old_start
        assert before.new_end < after.new_start


@pytest.mark.parametrize("length", [150, 300, 3000])
def test_texts_of_any_length_are_turned_into_each_other(length: int) -> None:
    old = list(range(length))
    new = [*old[: length // 3], -1, -2, *old[length // 2 :]]
    found = edits(old, new)
    assert applied(found, old, new) == new
    assert len(found) == 1


def test_equal_texts_have_no_edits() -> None:
    assert edits([1, 2, 3], [1, 2, 3]) == []


def spots(old: str, new: str) -> list[str]:
    """The words that are marked in one paragraph that changed."""
    found = compared(doc(p(old)), doc(p(new))).changes
    return [new[spot.span.start : spot.span.end] for change in found for spot in change.spots]


@pytest.mark.parametrize(
    ("old", "new", "marked"),
    [
        ("Ja. Nee.", "Ja. Nooit. Nee.", ["Nooit."]),
        ("Het is a; het is b.", "Het is a; het is c; het is b.", ["het is c;"]),
        ("Het kan (soms) beter.", "Het kan (soms) (vaak) beter.", ["(vaak)"]),
        ("Wij zien dat, en dat.", "Wij zien dat, dit, en dat.", ["dit,"]),
        ("Een zin. Een zin.", "Een zin. Een zin. Een zin.", ["Een zin."]),
        ("de kosten van de zorg", "de kosten van de opvang en de zorg", ["opvang en de"]),
    ],
)
def test_an_insertion_stands_where_a_reader_would_put_it(old: str, new: str, marked: list[str]) -> None:
    assert spots(old, new) == marked


@pytest.mark.parametrize(
    ("old", "new", "marked"),
    [
        ("Het is daar niet mogelijk.", "Het is daar mogelijk.", ["daar", "mogelijk"]),
        ("Niet hier maar daar.", "hier maar daar.", ["hier"]),
        ("Het is hier of daar.", "Het is hier.", ["hier"]),
        ("Dit is zo. En dat ook. Klaar.", "Dit is zo. Klaar.", ["zo.", "Klaar"]),
        ("De (lange) weg.", "De weg.", ["De", "weg"]),
    ],
)
def test_the_words_beside_a_cut_are_marked(old: str, new: str, marked: list[str]) -> None:
    assert spots(old, new) == marked


def test_no_single_letters_are_marked() -> None:
    assert spots("De gemeente betaalt.", "De gemeenten betaalden.") == ["gemeenten betaalden"]
