"""What all jobs of a dossier need: its folder, its files as read, its versions by label."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from redline import jobs
from redline.document.read import read as read_document
from redline.findings import Trouble
from redline.versions import register as registers
from redline.versions.documents import sheet
from redline.versions.files import digest_of, name_in
from redline.versions.gather import Found
from redline.versions.model import Register, Version
from redline.versions.names import mark

Folder = str | os.PathLike[str]


def home_of(start: Folder) -> Path:
    """The folder of the dossier that `start` lies in; from the current folder, where it is below that."""
    found = registers.folder_of(start)
    if found is None:
        raise Trouble("no-dossier", folder=os.fspath(start))
    here = Path.cwd()
    return found.relative_to(here) if found.is_relative_to(here) else found


def found_in(home: Path, path: Path, stages: Sequence[str]) -> Found:
    """A file of the dossier in `home`, and what is known of it."""
    package = jobs.opened(path)
    document = read_document(package)
    saved, name = document.properties.saved, name_in(home, path)
    told = mark(name, stages, saved.date() if saved else None)
    return Found(name, package.digest, sheet(document), saved, told)


def labels_of(register: Register) -> str:
    """The labels of all versions, to tell."""
    return ", ".join(each.label for each in register.versions) or "–"


def version_named(register: Register, label: str) -> Version:
    """The version of this label."""
    found = register.version(label)
    if found is None:
        raise Trouble("version-unknown", version=label, known=labels_of(register))
    return found


def version_asked(home: Path, register: Register, label: str = "") -> Version:
    """The version of this label; without one the newest."""
    if not register.versions:
        raise Trouble("no-versions", folder=os.fspath(home))
    return version_named(register, label) if label else register.versions[-1]


def registered(register: Register, home: Path, path: Path) -> tuple[Version, str] | None:
    """The version and document that a file is: of several, the last one, or the one that has its name."""
    sha256, name = digest_of(path), name_in(home, path)
    same = [
        (file.name == name, at, version, file.document)
        for at, version in enumerate(register.versions)
        for file in version.files
        if file.sha256 == sha256
    ]
    return max(same, key=lambda each: each[:2])[2:] if same else None


def annex_in(language: str) -> str:
    """The word for an annex."""
    return "Bijlage" if language == "nl" else "Annex"
