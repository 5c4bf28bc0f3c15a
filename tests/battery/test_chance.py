"""Damage at random to the marked sample dossier is caught by some claim."""

from __future__ import annotations

from functools import cache

import pytest

from redline.verify.model import Claim
from tests.battery.chance import damaged, new_marks, without_mark
from tests.battery.proof import failing
from tests.battery.versions import Proven, comparison
from tests.samples.expectations import pairs, versions

PAIRS = pairs()
MUTANTS = 200
MARKS = 4  # of each pair, evenly


@cache
def sample(pair: str) -> Proven:
    old, new = versions(pair)
    return comparison(old.read_bytes(), new.read_bytes())


@pytest.mark.parametrize("seed", range(MUTANTS))
def test_a_random_damage_is_caught(seed: int) -> None:
    case = sample(PAIRS[seed % len(PAIRS)])
    mutant = damaged(case, seed)
    assert mutant != case
    assert failing(mutant)


@pytest.mark.parametrize("pair", PAIRS)
def test_a_lost_mark_on_words_that_are_nowhere_in_the_old_version_is_caught(pair: str) -> None:
    case = sample(pair)
    assert not failing(case)
    marks = new_marks(case)
    for at in marks[:: len(marks) // MARKS + 1]:
        assert failing(without_mark(case, at)) == {Claim.MARKED}
