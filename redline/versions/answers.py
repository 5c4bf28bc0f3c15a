"""What is asked of a dossier, answered: a version since another, and how all stands."""

from pathlib import Path
from typing import NamedTuple

from redline.diff.model import Comparison
from redline.findings import Finding
from redline.versions.baseline import Baseline
from redline.versions.history import History
from redline.versions.model import Reading, Register
from redline.versions.unread import Unread


class Compared(NamedTuple):
    """One document since the baseline: old and new path, `None` where it is not in that version."""

    name: str
    old: Path | None
    new: Path | None
    comparison: Comparison


class Since(NamedTuple):
    """A version since a baseline, document by document, and what must be told of the documents themselves."""

    version: str
    baseline: Baseline
    documents: tuple[Compared, ...]
    findings: tuple[Finding, ...]


class Standing(NamedTuple):
    """What one reader read last, and has not seen yet of the newest version."""

    reader: str
    last: Reading | None
    unread: Unread


class Status(NamedTuple):
    """A dossier as it stands: its register, and where each reader is."""

    register: Register
    readers: tuple[Standing, ...]
    findings: tuple[Finding, ...]


class Histories(NamedTuple):
    """The histories of the documents of one version, and what must be told of their files."""

    documents: tuple[History, ...]
    findings: tuple[Finding, ...]
