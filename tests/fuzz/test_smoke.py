"""A few fixed cases, so that the fuzzer itself stays sound; `make fuzz` runs as many as time allows."""

from __future__ import annotations

import pytest

from tests.fuzz.cases import case
from tests.fuzz.judge import judged

NAMES = ("letter", "strict", "tracked", "objects", "small")


@pytest.mark.filterwarnings("ignore")  # of docx2python, and of zipfile about double entries
@pytest.mark.parametrize("number", range(12))
@pytest.mark.parametrize("document", NAMES)
def test_a_mutant_is_refused_or_proved(document: str, number: int) -> None:
    outcome = judged(case(f"{document}#{number}"))
    assert outcome.ending in ("refused", "proved"), outcome.story


def test_a_case_is_the_same_each_time() -> None:
    assert case("letter#1") == case("letter#1")
