"""Paragraphs become one another in their place, by a split, by a merge, or by a move."""

from __future__ import annotations

from redline.align.items import Habits, Item, Match, align_items

ALL = Habits(joins=True, moves=True)
INSPECTIONS = "de inspectie deed dit jaar mee aan elf gezamenlijke inspecties over de grens"
HOUSING = "gemeenten bouwen de komende jaren tienduizend extra plekken voor werkenden van elders"
HEALTH = "wie ziek wordt heeft recht op zorg en moet een arts kunnen vinden"


def align(old: list[str], new: list[str], habits: Habits = ALL, sort: str = "paragraph") -> list[Match]:
    """The matches of texts, a word a number."""
    numbers: dict[str, int] = {}

    def item(text: str) -> Item:
        words = [numbers.setdefault(word, len(numbers)) for word in text.split()]
        return Item(text, lambda: words, sort)

    return align_items([item(text) for text in old], [item(text) for text in new], habits)


def test_what_is_the_same_is_matched_with_itself() -> None:
    assert align([HOUSING, HEALTH], [HOUSING, HEALTH]) == [
        Match((0,), (0,), same=True),
        Match((1,), (1,), same=True),
    ]


def test_what_is_alike_in_its_place_was_edited() -> None:
    edited = HEALTH.replace("arts", "huisarts")
    assert align([HOUSING, HEALTH], [HOUSING, edited])[1] == Match((1,), (1,))


def test_what_has_nothing_in_common_is_gone_and_new() -> None:
    assert set(align([HOUSING, HEALTH], [HOUSING, INSPECTIONS])) == {
        Match((0,), (0,), same=True),
        Match((1,), ()),
        Match((), (1,)),
    }


def test_short_texts_alone_in_their_place_are_one() -> None:
    assert align([HOUSING, "12 december", HEALTH], [HOUSING, "13 januari", HEALTH])[1] == Match((1,), (1,))


def test_one_that_became_two_was_split() -> None:
    half = len(f"{HOUSING} {HEALTH}") // 2
    whole = f"{HOUSING} {HEALTH}"
    assert half
    assert align([whole], [HOUSING, HEALTH]) == [Match((0,), (0, 1))]


def test_two_that_became_one_were_merged() -> None:
    assert align([HOUSING, HEALTH], [f"{HOUSING} {HEALTH}"]) == [Match((0, 1), (0,))]


def test_one_that_became_three_was_split() -> None:
    assert align([f"{HOUSING} {HEALTH} {INSPECTIONS}"], [HOUSING, HEALTH, INSPECTIONS]) == [
        Match((0,), (0, 1, 2))
    ]


def test_without_the_habit_nothing_is_split_or_moved() -> None:
    assert all(len(m.new) < 2 for m in align([f"{HOUSING} {HEALTH}"], [HOUSING, HEALTH], Habits()))
    assert not any(m.moved for m in align([HEALTH, HOUSING], [HOUSING, HEALTH], Habits()))


def test_what_stands_elsewhere_as_it_was_has_moved() -> None:
    matches = align([INSPECTIONS, HOUSING, HEALTH], [HOUSING, HEALTH, INSPECTIONS])
    assert Match((0,), (2,), same=True, moved=True) in matches
    assert sum(match.moved for match in matches) == 1


def test_what_stands_elsewhere_and_was_edited_has_moved_too() -> None:
    edited = INSPECTIONS.replace("elf", "twaalf")
    assert Match((0,), (2,), moved=True) in align([INSPECTIONS, HOUSING, HEALTH], [HOUSING, HEALTH, edited])


def test_a_few_words_are_found_everywhere_and_never_moved() -> None:
    matches = align(["zie bijlage", HOUSING, HEALTH], [HOUSING, HEALTH, "zie bijlage"])
    assert not any(match.moved for match in matches)


def test_only_like_sorts_become_one_another() -> None:
    picture = Item("picture 1", list, "picture")
    other = Item("picture 2", list, "picture")
    text = Item("tekst", lambda: [1], "paragraph")
    assert align_items([picture], [other], ALL) == [Match((0,), (0,))]
    assert set(align_items([picture], [text], ALL)) == {Match((0,), ()), Match((), (0,))}


def test_everything_is_in_exactly_one_match() -> None:
    old = [INSPECTIONS, HOUSING, "kort", HEALTH, "kort", f"{HOUSING} samen {HEALTH}"]
    new = ["kort", HEALTH, INSPECTIONS, HOUSING, "samen", HEALTH, "anders"]
    matches = align(old, new)
    assert sorted(i for match in matches for i in match.old) == list(range(len(old)))
    assert sorted(j for match in matches for j in match.new) == list(range(len(new)))
