"""Which comparisons a batch is of: each version since the one before, since a baseline, or for readers."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from redline import dossier
from redline.dossier.baselines import paired_files
from redline.dossier.home import version_named
from redline.findings import Finding, Severity, Trouble
from redline.options import Options
from redline.outputs import marked_name, suffix
from redline.versions.baseline import Baseline, named, reader_of, readings_of, since
from redline.versions.files import Shelf
from redline.versions.model import File, Register, Version
from redline.versions.register import REGISTER, compare_options, load
from redline.versions.steps import Piece, Step


def homes_in(folder: Path) -> list[Path]:
    """The dossiers of a batch: the folder, or those below it; else the folder without a register."""
    if (folder / REGISTER).is_file():
        return [folder]
    below = sorted(path.parent for path in folder.rglob(REGISTER) if path.is_file())
    return below or [folder]


def register_of(home: Path) -> tuple[Register, tuple[Finding, ...]]:
    """The register of a dossier; or one made up for the versions in a folder, and what must be told of those.

    Raises `Trouble`, also where their order is in doubt.
    """
    if (home / REGISTER).is_file():
        return load(home), ()
    found = dossier.versions_in(home)
    dossier.refuse_doubts(found)
    return Register(versions=found.versions), found.findings


def steps(
    home: Path,
    register: Register,
    out: Path,
    *,
    language: str = "nl",
    baseline: str = "",
    readers: Sequence[str] = (),
    options: Options | None = None,
) -> Iterator[Step]:
    """The steps of one dossier, the outputs of which go to folders in `out`. Raises `Trouble`.

    A reader who read nothing, or the newest version itself, has none. Without `options`, those of the
    register count.
    """
    chosen = options or compare_options(register)
    shelf = Shelf(home)
    for found, new in _pairs(register, baseline, readers):
        folder = out / f"{new.label}-{suffix(language, found.reader or found.version.label)}"
        pieces: list[Piece] = []
        failed: list[tuple[str, Finding]] = []
        for name, old, file in paired_files(register, found, new):
            try:
                pieces.append(_piece(shelf, folder, language, name, old, file and (file, new)))
            except Trouble as trouble:
                failed.append((name, Finding(trouble.rule, Severity.WARNING, trouble.facts)))
        told = os.fspath(home) if home.name == "" else home.name
        versions = found.version.label, new.label
        yield Step(told, *versions, found.reader, tuple(pieces), chosen, tuple(failed))


def _pairs(register: Register, baseline: str, readers: Sequence[str]) -> Iterator[tuple[Baseline, Version]]:
    """Each baseline with the version that is compared with it."""
    versions = register.versions
    if readers:
        for name in readers:
            yield from _for_reader(register, name)
    elif baseline:
        base = version_named(register, baseline)
        for new in versions[versions.index(base) + 1 :]:
            yield named(base), new
    else:
        for old, new in pairwise(versions):
            yield named(old), new


def _for_reader(register: Register, name: str) -> Iterator[tuple[Baseline, Version]]:
    reader = reader_of(register, name)
    if reader is None:
        raise Trouble("reader-unknown", reader=name, known=", ".join(register.readers) or "–")
    read = {each.version.casefold() for each in readings_of(register, reader)}
    newest = register.versions[-1] if register.versions else None
    if newest and read and newest.label.casefold() not in read:
        yield since(register, reader, newest), newest


def _piece(
    shelf: Shelf,
    folder: Path,
    language: str,
    name: str,
    old: tuple[File, Version] | None,
    new: tuple[File, Version] | None,
) -> Piece:
    before, after = old and shelf.path_of(*old), new and shelf.path_of(*new)
    return Piece(name, before, after, folder / marked_name(after.name, language) if after else None)
