"""Foreign documents against themselves and against edited copies: `pytest tests/corpus --corpus`.

The documents are not part of this repository; they are looked for in `../shared/corpus` beside it. What
fails and is known stands in `known.tsv` (test, reason); a line there that no longer fails is an error.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from redline.clean.job import cleaned
from redline.clean.model import ALL_SORTS, Sort
from redline.diff.model import Comparison, Kind
from redline.findings import Trouble
from redline.jobs import lapses_of, terms_of
from redline.package import read as read_package
from redline.verify.model import Claim, Proof
from redline.verify.proof import prove
from tests.corpus.mutate import mutated
from tests.marked import compared, marked
from tests.parts import unzipped

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
FILES = sorted(CORPUS.rglob("*.docx")) if CORPUS.is_dir() else []
KNOWN = dict(
    line.split("\t") for line in Path(__file__).with_name("known.tsv").read_text("utf-8").splitlines()
)
SEEDS = ("een", "twee")
_WORD = re.compile(r"\w+|[^\w\s]")
_BESIDE = 24  # words for each change, beside it: on either side a token, of which an address is a long one


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
    request.node.user_properties.append(("file", request.param))
    try:
        compared(data, data)
    except Trouble as trouble:
        pytest.skip(f"refused: {trouble.rule}")
    return data


@pytest.fixture(autouse=True)
def one_reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The proof without docx2python, which takes most of the time, where it is not asked for."""
    if not request.config.getoption("--second-opinion", default=False):
        monkeypatch.setattr("redline.verify.second.reads_the_same", lambda new, marked: None)


def test_a_document_has_no_changes_against_itself(foreign: bytes) -> None:
    assert compared(foreign, foreign).changes == ()
    assert unzipped(marked(foreign, foreign)) == unzipped(foreign)


@pytest.mark.parametrize("seed", SEEDS)
def test_an_edited_copy_is_proved(foreign: bytes, seed: str, request: pytest.FixtureRequest) -> None:
    _assert_proved(foreign, mutated(foreign, seed), request)


@pytest.mark.parametrize("seed", SEEDS)
def test_an_edited_copy_is_proved_the_other_way_round(
    foreign: bytes, seed: str, request: pytest.FixtureRequest
) -> None:
    _assert_proved(mutated(foreign, f"terug {seed}"), foreign, request)


def _assert_proved(old: bytes, new: bytes, request: pytest.FixtureRequest) -> None:
    """Each of the five claims holds; the last one, a figure, within what reads well."""
    comparison, output = compared(old, new), marked(old, new)
    named = ("old", old), ("new", new), ("marked", output)
    proof = prove(*named, lapses_of(comparison), terms_of(comparison.options))
    wrong = {result.claim.value: str(result.failures) for result in proof.results if result.failures}
    painted, needed = _excess(proof)
    request.node.user_properties += [("painted", painted), ("needed", needed)]
    most = needed + _moved(comparison) + _BESIDE * len(comparison.changes)
    if painted > most:
        wrong[Claim.EXCESS.value] = f"{painted} painted, {needed} needed, {most} allowed"
    assert wrong == {}


def _excess(proof: Proof) -> tuple[int, int]:
    facts = next(result for result in proof.results if result.claim is Claim.EXCESS).examined.facts
    return int(facts["painted"]), int(facts["needed"])


def _moved(comparison: Comparison) -> int:
    """The words of passages that moved: painted whole, and hardly any of them is needed."""
    moved = (change.new for change in comparison.changes if change.kind is Kind.MOVED)
    return sum(len(_WORD.findall(text)) for text in moved)


@pytest.mark.parametrize("sorts", [frozenset({Sort.YELLOW}), ALL_SORTS], ids=["yellow", "all"])
def test_a_clean_copy_is_proved_and_has_nothing_left(foreign: bytes, sorts: frozenset[Sort]) -> None:
    receipt = cleaned(read_package(foreign, "x.docx"), sorts, "Titel", "schoon.docx").receipt
    assert receipt.proof == ()
    assert receipt.left == ()
