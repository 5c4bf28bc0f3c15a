"""Every kind of damage to a proven document is caught by the claim that should catch it."""

from __future__ import annotations

import pytest

from redline.verify.model import Terms, Verdict
from redline.verify.proof import prove
from tests.battery.edits import Damage
from tests.battery.lists import LISTS
from tests.battery.looks import LOOKS
from tests.battery.marks import MARKS
from tests.battery.package import PACKAGE
from tests.battery.proof import failing
from tests.battery.things import THINGS
from tests.battery.versions import proven
from tests.battery.words import WORDS

DAMAGES = [*MARKS, *WORDS, *LOOKS, *THINGS, *PACKAGE, *LISTS]


def test_the_document_that_is_damaged_is_proven_by_every_claim() -> None:
    proof = prove(*proven().documents, proven().lapses, Terms())
    assert {result.verdict for result in proof.results} == {Verdict.PROVED}


@pytest.mark.parametrize("damage", DAMAGES, ids=[damage.name for damage in DAMAGES])
def test_a_damage_is_caught_by_its_claim(damage: Damage) -> None:
    damaged = damage.edit(proven())
    assert damaged != proven()
    assert damage.claim in failing(damaged)
