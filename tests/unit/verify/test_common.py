"""What two rows of words have in common."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from redline.verify.common import anchors, is_subsequence, matches

words = st.lists(st.sampled_from("de het niet en van kosten".split()), max_size=8)
texts = st.lists(words.map(tuple), max_size=6)


def longest(old: list[str], new: list[str]) -> int:
    """The length of the longest common subsequence, by the book."""
    row = [0] * (len(new) + 1)
    for word in old:
        before = list(row)
        for at, other in enumerate(new, start=1):
            row[at] = before[at - 1] + 1 if word == other else max(before[at], row[at - 1])
    return row[-1]


@given(words, words)
def test_a_subsequence_is_what_has_all_of_itself_in_common(some: list[str], of: list[str]) -> None:
    assert is_subsequence(some, of) == (longest(some, of) == len(some))


@given(texts, texts)
def test_matches_are_equal_words_that_rise_on_both_sides(
    old: list[tuple[str, ...]], new: list[tuple[str, ...]]
) -> None:
    flat = [[word for paragraph in side for word in paragraph] for side in (old, new)]
    found = matches(old, new)
    assert all(flat[0][a] == flat[1][b] for a, b in found)
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(found))


@given(words, words)
def test_in_one_paragraph_they_are_the_longest(old: list[str], new: list[str]) -> None:
    assert len(matches([old], [new])) == longest(old, new)


@given(texts, texts)
def test_anchors_are_what_stands_once_in_each_and_rises(
    old: list[tuple[str, ...]], new: list[tuple[str, ...]]
) -> None:
    found = anchors(old, new)
    for a, b in found:
        assert old[a] == new[b]
        assert old.count(old[a]) == new.count(new[b]) == 1
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(found))


def test_of_crossing_anchors_the_most_are_kept() -> None:
    assert anchors("abcd", "dabc") == [(0, 1), (1, 2), (2, 3)]


def test_a_gap_too_large_has_nothing_in_common() -> None:
    many = ["idem"] * 20_001
    assert matches([["a", *many]], [[*many, "en"]]) == []


def test_but_for_what_is_equal_at_its_start_and_end() -> None:
    many = ["idem"] * 20_001
    assert len(matches([["a", "b", *many, "c"]], [["a", *many, "d", "c"]])) == 2
