"""Foreign documents against themselves and against edited copies: `pytest tests/corpus --corpus`.

The documents are not part of this repository; they are looked for in `../shared/corpus` beside it. What
fails and is known stands in `known.tsv` (test, reason); a line there that no longer fails is an error.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from redline.findings import Trouble
from tests.corpus.mutate import mutated
from tests.marked import compared, marked
from tests.parts import unzipped
from tests.witness import novelty, texts

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
FILES = sorted(CORPUS.rglob("*.docx")) if CORPUS.is_dir() else []
KNOWN = dict(
    line.split("\t") for line in Path(__file__).with_name("known.tsv").read_text("utf-8").splitlines()
)
SEEDS = ("een", "twee")


def _name(path: Path) -> str:
    return path.relative_to(CORPUS).as_posix()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    asked = metafunc.config.getoption("--corpus")
    metafunc.parametrize("foreign", [*map(_name, FILES)] if asked and FILES else [""], indirect=True)


@pytest.fixture
def foreign(request: pytest.FixtureRequest) -> bytes:
    """The bytes of one document that redline accepts."""
    if not request.config.getoption("--corpus"):
        pytest.skip("asked for with --corpus only")
    if not request.param:
        pytest.skip("no folder ../shared/corpus beside the project")
    known = KNOWN.get(request.node.name)
    if known:
        request.applymarker(pytest.mark.xfail(strict=True, reason=known))
    data = (CORPUS / str(request.param)).read_bytes()
    try:
        compared(data, data)
    except Trouble as trouble:
        pytest.skip(f"refused: {trouble.rule}")
    return data


def test_a_document_has_no_changes_against_itself(foreign: bytes) -> None:
    assert compared(foreign, foreign).changes == ()
    assert unzipped(marked(foreign, foreign)) == unzipped(foreign)


@pytest.mark.parametrize("seed", SEEDS)
def test_an_edited_copy_is_marked_and_says_the_same(foreign: bytes, seed: str) -> None:
    edited = mutated(foreign, seed)
    output = marked(foreign, edited)
    assert texts(output) == texts(edited)
    assert novelty(output, foreign) == ""
    before, after = unzipped(edited), unzipped(output)
    assert list(before) == list(after)
    touched = {name for name in before if before[name] != after[name]}
    changes = compared(foreign, edited).changes
    stories = {place.part for change in changes for spot in change.spots for place in spot.places}
    cleared = {name for name in touched if b"highlight" in before[name] or b"FFFF00" in before[name].upper()}
    assert touched <= stories | cleared


@pytest.mark.parametrize("seed", SEEDS)
def test_an_edited_copy_the_other_way_round_is_marked_too(foreign: bytes, seed: str) -> None:
    edited = mutated(foreign, f"terug {seed}")
    output = marked(edited, foreign)
    assert texts(output) == texts(foreign)
    assert novelty(output, edited) == ""
