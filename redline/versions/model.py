"""A dossier as its register keeps it: versions, readers and readings; frozen values."""

import datetime
from collections.abc import Mapping
from typing import Any, NamedTuple

STAGES = ("intern", "regiegroep", "IDAM", "ACAM", "RA&M", "MR", "TK")
"""The usual way of a letter to parliament, where a register names no other."""


class File(NamedTuple):
    """One document of a version: where it was last seen, what it is known by, and which document it is.

    `name` is the path from the folder of the dossier, with forward slashes. `document` is the same for
    all versions of one document, whatever their files are called.
    """

    name: str
    sha256: str
    document: str


class Version(NamedTuple):
    """What went round at one moment: a letter with its annexes, and the stages it was brought to."""

    label: str
    files: tuple[File, ...] = ()
    date: datetime.date | None = None
    stages: tuple[str, ...] = ()

    def file_of(self, document: str) -> File | None:
        """The file of this document, if it went round too."""
        return next((file for file in self.files if file.document == document), None)


class Reading(NamedTuple):
    """That a reader read a version, when and how (a memo, a meeting), where that is known."""

    reader: str
    version: str
    date: datetime.date | None = None
    how: str = ""


class Register(NamedTuple):
    """All that is known of a dossier. `versions` are in order, the oldest first.

    `readers` has a full name for each short one. `compare` and `check` are settings by name;
    `portfolios` has the settings of each reader's portfolio.
    """

    title: str = ""
    language: str = "nl"
    readers: Mapping[str, str] = {}
    stages: tuple[str, ...] = STAGES
    versions: tuple[Version, ...] = ()
    readings: tuple[Reading, ...] = ()
    portfolios: Mapping[str, Any] = {}
    compare: Mapping[str, Any] = {}
    check: Mapping[str, Any] = {}

    def version(self, label: str) -> Version | None:
        """The version of this label, in capitals or not."""
        return next((each for each in self.versions if each.label.casefold() == label.casefold()), None)


def documents_of(register: Register) -> list[str]:
    """The documents of a dossier, in the order in which they first went round."""
    return list(dict.fromkeys(file.document for version in register.versions for file in version.files))
