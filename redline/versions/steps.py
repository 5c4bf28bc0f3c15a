"""The steps of a batch, a version against a baseline, and what came of each document in it."""

from pathlib import Path
from typing import NamedTuple

from redline.findings import Finding
from redline.options import Options

Words = tuple[int, int, int, int]
"""Words added, changed, lapsed and moved."""


class Piece(NamedTuple):
    """One document of a step: its name, its old and new file (`None` where it is not there), its output."""

    document: str
    old: Path | None
    new: Path | None
    output: Path | None


class Step(NamedTuple):
    """A version against a baseline, with all its documents. `reader` is who read the baseline, if asked for.

    `failed` are the documents that cannot be compared because a file is gone or changed.
    """

    dossier: str
    old: str
    new: str
    reader: str
    pieces: tuple[Piece, ...]
    options: Options = Options()
    failed: tuple[tuple[str, Finding], ...] = ()


class Row(NamedTuple):
    """One line of the overview: a document of a step. `fresh` is whether it was made in this run."""

    step: Step
    document: str
    words: Words = (0, 0, 0, 0)
    output: Path | None = None
    failure: Finding | None = None
    fresh: bool = True
