"""What does no harm to a proven document is held against it by no claim."""

from __future__ import annotations

import pytest

from redline.verify.model import Claim, Proof, Terms, Verdict
from redline.verify.proof import prove
from tests.battery.edits import Edit
from tests.battery.harmless import MORE, PAINT, WRITING
from tests.battery.versions import Proven, proven

HARMLESS = {**WRITING, **PAINT, **MORE}


def _proof(case: Proven) -> Proof:
    return prove(*case.documents, case.lapses, Terms())


def _painted(proof: Proof) -> int:
    (excess,) = (result for result in proof.results if result.claim is Claim.EXCESS)
    return int(excess.examined.facts["painted"])


@pytest.mark.parametrize("edit", HARMLESS.values(), ids=HARMLESS)
def test_what_does_no_harm_is_proven_all_the_same(edit: Edit) -> None:
    varied = edit(proven())
    assert varied != proven()
    assert {result.verdict for result in _proof(varied).results} == {Verdict.PROVED}


@pytest.mark.parametrize("edit", MORE.values(), ids=MORE)
def test_needless_paint_is_counted(edit: Edit) -> None:
    assert _painted(_proof(edit(proven()))) > _painted(_proof(proven()))


def test_a_part_that_is_written_anew_is_told() -> None:
    proof = _proof(WRITING["styles are written anew"](proven()))
    (rest,) = (result for result in proof.results if result.claim is Claim.REST)
    assert [(remark.rule, remark.facts["names"]) for remark in rest.remarks] == [
        ("proof-rewritten", "styles.xml")
    ]
