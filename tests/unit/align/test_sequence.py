"""What two sequences have in common, against an oracle that tries everything."""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redline.align import sequence
from redline.align.sequence import common

NUMBERS = st.lists(st.integers(0, 4), max_size=14)


def longest(old: Sequence[int], new: Sequence[int]) -> int:
    """The length of a longest common subsequence, by trying all."""

    @cache
    def best(i: int, j: int) -> int:
        if i == len(old) or j == len(new):
            return 0
        if old[i] == new[j]:
            return 1 + best(i + 1, j + 1)
        return max(best(i + 1, j), best(i, j + 1))

    return best(0, 0)


def check(old: Sequence[int], new: Sequence[int]) -> int:
    """The number of elements matched, after checking that the matches rise and are equal."""
    i = j = matched = 0
    for a, b, length in common(old, new):
        assert a >= i
        assert b >= j
        assert length > 0
        assert list(old[a : a + length]) == list(new[b : b + length])
        i, j, matched = a + length, b + length, matched + length
    return matched


@settings(deadline=None, max_examples=200)
@given(NUMBERS, NUMBERS)
def test_as_much_is_found_as_there_is(old: list[int], new: list[int]) -> None:
    assert check(old, new) == longest(old, new)


@pytest.mark.parametrize("symbols", [1, 3, 2000, 9000])
def test_beyond_the_exact_size_matches_still_rise_and_are_equal(symbols: int) -> None:
    chance = random.Random(symbols)
    old, new = ([chance.randrange(symbols) for _ in range(length)] for length in (4300, 5100))
    assert len(old) * len(new) > sequence.EXACT_CELLS
    assert check(old, new) > 0


def test_beyond_the_exact_size_what_occurs_once_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sequence, "EXACT_CELLS", 4)
    old = [1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert check([0, *old, 0], [10, *old[:4], 11, *old[4:], 12]) == len(old)


@pytest.mark.parametrize(("old", "new"), [([], []), ([], [1]), ([1], []), ([1], [2])])
def test_nothing_in_common_gives_no_matches(old: list[int], new: list[int]) -> None:
    assert common(old, new) == []


def test_a_long_text_with_an_edit_in_the_middle_is_one_gap() -> None:
    text = list(range(20_000))
    assert check(text, [*text[:10_000], -1, *text[10_001:]]) == 19_999
