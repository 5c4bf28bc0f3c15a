"""What is submitted: one file, or the newest version of a dossier, with what changed since a baseline."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

from redline import jobs
from redline.check.model import Case, Sheet, Stage
from redline.diff.model import Comparison
from redline.document.model import Document
from redline.document.read import read as read_document
from redline.dossier.baselines import since, since_of
from redline.dossier.home import Folder, home_of, version_named
from redline.findings import Trouble
from redline.package import Package
from redline.versions import register as registers
from redline.versions.answers import Compared, Since
from redline.versions.files import Shelf
from redline.versions.model import Register, Version
from redline.versions.titles import title_of


def submission(
    target: Folder,
    stage: Stage,
    *,
    baseline: Folder | None = None,
    who: str = "",
    version: str = "",
    unread: bool = False,
    day: datetime.date | None = None,
) -> Case:
    """The case for a file, or for a version of a dossier (the newest by default), on its way to `stage`.

    It is compared with a `baseline` file, or in a dossier with what `who` read last. Raises `Trouble`.
    """
    path = Path(target)
    day = day or datetime.date.today()
    if not path.is_dir():
        return _of_file(path, stage, baseline, who, unread, day)
    if baseline:
        raise Trouble("check-baseline-of-folder")
    home = home_of(path)
    register = registers.load(home)
    if not register.versions:
        raise Trouble("no-versions", folder=str(home))
    new = version_named(register, version) if version else register.versions[-1]
    if who:
        return _since(since(who, version=new.label, folder=home, unread=unread), home, register, stage, day)
    shelf = Shelf(home)
    sheets = tuple(_sheet(file.document, jobs.opened(shelf.path_of(file, new))) for file in new.files)
    return Case(sheets, stage, day, register=register)


def _of_file(
    path: Path, stage: Stage, baseline: Folder | None, who: str, unread: bool, day: datetime.date
) -> Case:
    home = registers.folder_of(path)
    register = registers.load(home) if home else None
    if who:
        found, document = since_of(path, who, unread=unread)
        assert home is not None  # there is a baseline in it
        return _since(found._replace(documents=(document,)), home, register or Register(), stage, day)
    package = jobs.opened(path)
    if baseline is None:
        return Case((_sheet(path.name, package),), stage, day, register=register)
    old = jobs.opened(baseline)
    comparison = jobs.compare(old, package)
    sheet = _sheet(path.name, package, comparison, (comparison.old,))
    return Case((sheet,), stage, day, register=register, since=Path(baseline).stem)


def _since(found: Since, home: Path, register: Register, stage: Stage, day: datetime.date) -> Case:
    """The case of a version since its baseline, with all versions from there back."""
    shelf = Shelf(home)
    sheets = tuple(
        _sheet(
            each.name,
            jobs.package_of(each.comparison.new),
            each.comparison if each.old else None,
            _older(each, found, register, shelf),
        )
        for each in found.documents
        if each.new
    )
    return Case(sheets, stage, day, register=register, since=found.baseline.version.label)


def _older(each: Compared, found: Since, register: Register, shelf: Shelf) -> tuple[Document, ...]:
    """The baseline of a document and its versions before that, the newest first."""
    if each.old is None:
        return ()
    before = register.versions[: register.versions.index(found.baseline.version)]
    return (each.comparison.old, *_read(before[::-1], each.name, shelf))


def _read(versions: Sequence[Version], document: str, shelf: Shelf) -> list[Document]:
    files = [(file, version) for version in versions if (file := version.file_of(document))]
    return [read_document(jobs.opened(shelf.path_of(*each))) for each in files]


def _sheet(
    name: str, package: Package, comparison: Comparison | None = None, older: tuple[Document, ...] = ()
) -> Sheet:
    document = comparison.new if comparison else read_document(package)
    return Sheet(name, title_of(document), package, document, comparison, older)
