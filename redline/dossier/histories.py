"""The history of a letter, or of all documents of a dossier; and a copy with a colour per version."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from redline import jobs
from redline.document.known import Known
from redline.document.model import Run
from redline.document.read import read as read_document
from redline.dossier.beginning import refuse_doubts, versions_in
from redline.dossier.home import Folder, home_of, registered, version_asked
from redline.findings import Trouble
from redline.mark.apply import apply
from redline.mark.legend import with_legend
from redline.mark.shades import shade, shaded
from redline.options import Options
from redline.report.history import legend
from redline.versions import register as registers
from redline.versions.answers import Histories
from redline.versions.files import Shelf
from redline.versions.follow import Follower
from redline.versions.history import History
from redline.versions.model import Register, Version


def history(place: Folder, *, terms: Sequence[str] = (), options: Options | None = None) -> Histories:
    """The history of a letter of a dossier, up to that version; or of all documents in its newest version.

    A letter is known by what is in it. A folder without a register will do, where the order of the versions
    in it is beyond doubt. `terms` are counted per heading and version, inflected forms too. Raises `Trouble`.
    """
    path = Path(place)
    if path.is_dir():
        if registers.folder_of(path):
            home = home_of(path)
            register = registers.load(home)
            return _in_dossier(home, register, version_asked(home, register), (), terms, options)
        return _in_folder(path, terms, options)
    if not path.exists():
        raise Trouble("not-found", file=os.fspath(place))
    home = home_of(path)
    register = registers.load(home)
    found = registered(register, home, path)
    if found is None:
        raise Trouble("history-unregistered", file=os.fspath(place))
    return _in_dossier(home, register, found[0], found[1:], terms, options)


def painted(history: History, language: str = "nl") -> jobs.Marked:
    """A copy of the newest version in which each word has the colour of the version that it came with.

    What came with the first version has none. A legend at the top tells which is which.
    """
    runs = {
        passage.paragraph.places: [
            Run(*span, shade(version - 1)) for span, version in passage.origins if version
        ]
        for passage in history.passages
    }
    planned = shaded(history.document, runs)
    made = apply(jobs.package_of(history.document), planned.marks, history.options.revisions)
    return jobs.Marked(with_legend(made, legend(history, language)), planned.findings)


def _in_dossier(
    home: Path,
    register: Register,
    last: Version,
    documents: Sequence[str],
    terms: Sequence[str],
    options: Options | None,
) -> Histories:
    """The history of `documents`, or all, up to the `last` version."""
    versions = register.versions[: register.versions.index(last) + 1]
    chosen = options or registers.compare_options(register)
    return _followed(Shelf(home), versions, documents, terms, chosen)


def _in_folder(folder: Path, terms: Sequence[str], options: Options | None) -> Histories:
    found = versions_in(folder)
    if not found.versions:
        raise Trouble("history-empty", folder=os.fspath(folder))
    refuse_doubts(found)
    histories = _followed(Shelf(folder), found.versions, (), terms, options or Options())
    return histories._replace(findings=(*found.findings, *histories.findings))


def _followed(
    shelf: Shelf,
    versions: Sequence[Version],
    documents: Sequence[str],
    terms: Sequence[str],
    options: Options,
) -> Histories:
    """The histories of `documents`, or of all in the last of the versions."""
    names = documents or [file.document for file in versions[-1].files]
    histories = tuple(_history(shelf, versions, name, terms, options) for name in names)
    return Histories(histories, tuple(shelf.findings))


def _history(
    shelf: Shelf, versions: Sequence[Version], name: str, terms: Sequence[str], options: Options
) -> History:
    follower = Follower(name, terms, options)
    known = Known()
    for version in versions:
        if file := version.file_of(name):
            package = jobs.opened(shelf.path_of(file, version))
            follower.follow(version, read_document(package, options.revisions, known))
    return follower.history()
