"""The work that redline does, counted in calls: the same on a fast machine, a slow one and a busy one."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import NamedTuple, TypeVar

import pytest
from letters import write_pair
from shapes import SHAPES, Shape, write_versions

from redline import jobs, package
from redline.diff.model import Comparison
from redline.package import Package

FEW, MANY = 10, 40  # pages
GROWTH = 1.3  # how much more than in proportion is taken for a letter that happens to need it
MARGIN = 1.5  # how much more than today is let pass: Pythons differ in what they count as a call
COMPARED, PROVED = 2_600, 2_500  # calls a page, on Python 3.11
SMALL = {
    "unrelated": 3,
    "alike": 300,
    "runs": 500,
    "long-text": 20_000,
    "nested": 8,
    "shuffled": 5,
    "replaced": 5,
}


Made = TypeVar("Made")


class Work(NamedTuple):
    """Calls to compare and mark, and to prove what was marked."""

    compared: int
    proved: int


def calls(job: Callable[[], Made]) -> tuple[int, Made]:
    """How many functions a job calls, in Python and in C, and what it makes."""
    count = 0

    def note(_: FrameType, event: str, __: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        made = job()
    finally:
        sys.setprofile(None)
    return count, made


def work(old: Path, new: Path) -> Work:
    """What one pair takes, from its bytes to the marked document and its proof."""
    before, after = package.read(old.read_bytes()), package.read(new.read_bytes())
    counted, (comparison, marked) = calls(lambda: compared(before, after))
    return Work(counted, calls(lambda: jobs.prove_own(before, after, marked, comparison))[0])


def compared(old: Package, new: Package) -> tuple[Comparison, bytes]:
    """What changed, and the new version with that marked."""
    comparison = jobs.compare(old, new)
    return comparison, jobs.highlight(new, comparison).package.to_bytes()


@pytest.fixture(scope="module", autouse=True)
def warmed(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What is imported and compiled at the first call is no work on the letter."""
    work(*write_pair(1, tmp_path_factory.mktemp("warm")))


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Work:
    return work(*write_pair(MANY, tmp_path_factory.mktemp("many")))


def test_work_grows_with_the_letter(many: Work, tmp_path: Path) -> None:
    few = work(*write_pair(FEW, tmp_path))
    assert many.compared <= GROWTH * few.compared * MANY / FEW
    assert many.proved <= GROWTH * few.proved * MANY / FEW


def test_a_page_takes_no_more_work_than_it_did(many: Work) -> None:
    assert many.compared <= MARGIN * COMPARED * MANY
    assert many.proved <= MARGIN * PROVED * MANY


@pytest.mark.parametrize(
    ("shape", "size"),
    [(shape, size) for shape in SHAPES for name, size in SMALL.items() if shape.name == name],
    ids=lambda value: value.name if isinstance(value, Shape) else str(value),
)
def test_work_grows_with_a_hard_shape(shape: Shape, size: int, tmp_path: Path) -> None:
    little, much = (work(*write_versions(shape, times * size, tmp_path)) for times in (1, 4))
    assert much.compared <= GROWTH * little.compared * 4
    assert much.proved <= GROWTH * little.proved * 4
