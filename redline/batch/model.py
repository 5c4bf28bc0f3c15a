"""The steps of a batch, and what came of them: values that travel to other processes and machines."""

from pathlib import Path
from typing import NamedTuple

from redline.findings import Finding
from redline.kinds import digest
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


class Text(NamedTuple):
    """The bytes of a file, and its name to tell."""

    file: str
    data: bytes


class Task(NamedTuple):
    """What a worker is asked: documents by name, each in its old and new form; and how to compare them."""

    documents: tuple[tuple[str, Text | None, Text | None], ...]
    options: Options
    verify: bool

    def key(self, version: str) -> str:
        """Equal for two tasks that have one outcome, by this `version` of redline."""
        facts: list[object] = [version, self.verify, self.options._replace(ignore=frozenset())]
        facts.append(sorted(each.value for each in self.options.ignore))
        for name, old, new in self.documents:
            facts += [name, *(text and digest(text.data) for text in (old, new))]
        return digest(repr(facts).encode())


class Outcome(NamedTuple):
    """What came of one document: its marked copy where it has one, words, what to tell, or why it failed."""

    document: str
    data: bytes | None = None
    words: Words = (0, 0, 0, 0)
    findings: tuple[Finding, ...] = ()
    failure: Finding | None = None


class Row(NamedTuple):
    """One line of the overview: a document of a step. `fresh` is whether it was made in this run."""

    step: Step
    document: str
    words: Words = (0, 0, 0, 0)
    output: Path | None = None
    failure: Finding | None = None
    fresh: bool = True
