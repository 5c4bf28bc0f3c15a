"""Paragraphs become one another in their place, by a split, by a merge, or by a move."""

from __future__ import annotations

import pytest

from redline.diff.model import Kind
from tests.build import doc, p, picture
from tests.marked import compared

INSPECTIONS = "De inspectie deed dit jaar mee aan elf gezamenlijke inspecties over de grens."
HOUSING = "Gemeenten bouwen de komende jaren tienduizend extra plekken voor werkenden van elders."
HEALTH = "Wie ziek wordt heeft recht op zorg en moet een arts kunnen vinden."
SCHOOL = "Kinderen krijgen les in de taal waarin zij later examen zullen doen."
Told = tuple[Kind, str, str]


def told(old: list[str], new: list[str]) -> list[Told]:
    """Kind, old and new words of each change between paragraphs with these texts."""
    found = compared(doc(*map(p, old)), doc(*map(p, new))).changes
    return [(change.kind, change.old, change.new) for change in found]


def kinds(old: list[str], new: list[str]) -> list[Kind]:
    return [kind for kind, _, _ in told(old, new)]


def test_what_is_the_same_is_no_change() -> None:
    assert told([HOUSING, HEALTH], [HOUSING, HEALTH]) == []


def test_what_is_alike_in_its_place_was_edited() -> None:
    edited = HEALTH.replace("arts", "huisarts")
    assert told([HOUSING, HEALTH], [HOUSING, edited]) == [(Kind.REPLACED, "arts", "huisarts")]


def test_what_has_nothing_in_common_is_gone_and_new() -> None:
    found = told([HOUSING, SCHOOL], [HOUSING, INSPECTIONS])
    assert sorted(found, key=str) == [(Kind.ADDED, "", INSPECTIONS), (Kind.REMOVED, SCHOOL, "")]


def test_a_short_text_alone_in_its_place_was_edited() -> None:
    found = told([HOUSING, "december", HEALTH], [HOUSING, "januari", HEALTH])
    assert found == [(Kind.REPLACED, "december", "januari")]


def test_one_that_became_two_was_split() -> None:
    assert kinds([f"{HOUSING} {HEALTH}"], [HOUSING, HEALTH]) == [Kind.SPLIT]


def test_one_that_became_three_was_split_once() -> None:
    assert kinds([f"{HOUSING} {HEALTH} {SCHOOL}"], [HOUSING, HEALTH, SCHOOL]) == [Kind.SPLIT]


def test_something_new_may_stand_between_the_halves_of_a_split() -> None:
    found = told([f"{HOUSING} {HEALTH}"], [HOUSING, SCHOOL, HEALTH])
    assert [kind for kind, _, _ in found] == [Kind.SPLIT, Kind.ADDED]
    assert found[1] == (Kind.ADDED, "", SCHOOL)


def test_two_that_became_one_were_merged() -> None:
    assert kinds([HOUSING, HEALTH], [f"{HOUSING} {HEALTH}"]) == [Kind.MERGED]


def test_a_merge_in_which_a_word_changed_shows_that_word() -> None:
    found = told([HOUSING, HEALTH], [f"{HOUSING} {HEALTH.replace('arts', 'huisarts')}"])
    assert [kind for kind, _, _ in found] == [Kind.MERGED, Kind.REPLACED]
    assert found[1] == (Kind.REPLACED, "arts", "huisarts")


@pytest.mark.parametrize(
    "new", [[HOUSING, HEALTH, INSPECTIONS], [HEALTH, INSPECTIONS, HOUSING], [INSPECTIONS, HEALTH, HOUSING]]
)
def test_what_stands_elsewhere_as_it_was_has_moved(new: list[str]) -> None:
    found = told([INSPECTIONS, HOUSING, HEALTH], new)
    assert found
    assert all(kind is Kind.MOVED and before == after for kind, before, after in found)


def test_what_stands_elsewhere_and_was_edited_has_moved_with_an_edit() -> None:
    edited = INSPECTIONS.replace("elf", "twaalf")
    assert told([INSPECTIONS, HOUSING, HEALTH], [HOUSING, HEALTH, edited]) == [
        (Kind.MOVED, INSPECTIONS, edited),
        (Kind.REPLACED, "elf", "twaalf"),
    ]


def test_a_move_tells_the_heading_it_came_from() -> None:
    old = doc(p(INSPECTIONS, style="Kop1"), p(HOUSING), p("Vervolg", style="Kop1"), p(HEALTH), p(SCHOOL))
    new = doc(p(INSPECTIONS, style="Kop1"), p("Vervolg", style="Kop1"), p(HEALTH), p(SCHOOL), p(HOUSING))
    (move,) = compared(old, new).changes
    assert (move.kind, move.origin, move.section) == (Kind.MOVED, INSPECTIONS, "Vervolg")


def test_a_few_words_are_found_everywhere_and_never_moved() -> None:
    found = kinds(["Zie bijlage", HOUSING, HEALTH], [HOUSING, HEALTH, "Zie bijlage"])
    assert sorted(found, key=str) == [Kind.ADDED, Kind.REMOVED]


def test_two_that_say_the_same_are_told_apart_by_their_order() -> None:
    assert told([HEALTH, HOUSING, HEALTH], [HEALTH, HOUSING]) == [(Kind.REMOVED, HEALTH, "")]


def test_a_picture_takes_the_place_of_a_picture() -> None:
    (change,) = compared(
        doc(p(HOUSING), p(picture(b"a")), p(HEALTH)), doc(p(HOUSING), p(picture(b"b")), p(HEALTH))
    ).changes
    assert change.kind is Kind.OBJECT


def test_empty_paragraphs_are_no_change() -> None:
    assert told([HOUSING, "", "", HEALTH], [HOUSING, HEALTH, ""]) == []
