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
from redline.dossier.home import Folder, home_of, registered, version_asked
from redline.findings import Trouble
from redline.package import Package
from redline.versions import register as registers
from redline.versions.answers import Compared, Since
from redline.versions.baseline import reader_of
from redline.versions.files import Shelf
from redline.versions.model import Register, Version, documents_of
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
    """The case for a file, the files of a folder in a dossier, or a version of it, by default the newest.

    It is on its way to `stage`, and compared with a `baseline` file, or in a dossier with what `who` read
    last: by default the reader that is called like the stage. Raises `Trouble`.
    """
    path = Path(target)
    day = day or datetime.date.today()
    if not path.is_dir():
        return _of_file(path, stage, baseline, who, unread, day)
    if baseline:
        raise Trouble("check-baseline-of-folder")
    home = home_of(path)
    register = registers.load(home)
    if path.resolve() != home.resolve():
        files = [
            each for each in sorted(path.iterdir()) if each.suffix.lower() == ".docx" and each.name[0] != "~"
        ]
        if not files:
            raise Trouble("no-documents", folder=str(path))
        return _of_files(files, home, register, stage, who, unread, day)
    new = version_asked(home, register, version)
    if who := who or _reader_at(register, stage, new):
        return _since(since(who, version=new.label, folder=home, unread=unread), home, register, stage, day)
    shelf = Shelf(home)
    sheets = tuple(_sheet(file.document, jobs.opened(shelf.path_of(file, new))) for file in new.files)
    return Case(sheets, stage, day, register=register)


def _reader_at(register: Register, stage: Stage, new: Version | None) -> str:
    """The reader that is called like the stage, who read earlier versions and not this one; or nothing."""
    reader = next((found for name in stage.names if (found := reader_of(register, name))), "")
    read = {each.version.casefold() for each in register.readings if each.reader == reader}
    before = register.versions[: register.versions.index(new)] if new else register.versions
    earlier = {each.label.casefold() for each in before}
    return reader if read & earlier and not (new and new.label.casefold() in read) else ""


def _of_file(
    path: Path, stage: Stage, baseline: Folder | None, who: str, unread: bool, day: datetime.date
) -> Case:
    if baseline is None and (who or registers.folder_of(path)):
        home = home_of(path)
        return _of_files([path], home, registers.load(home), stage, who, unread, day)
    package = jobs.opened(path)
    if baseline is None:
        return Case((_sheet(path.name, package),), stage, day)
    around = registers.folder_of(path)
    comparison = jobs.compare(jobs.opened(baseline), package)
    sheet = _sheet(path.name, package, comparison, (comparison.old,))
    register = registers.load(around) if around else None
    return Case((sheet,), stage, day, register=register, since=Path(baseline).stem)


def _of_files(
    paths: Sequence[Path],
    home: Path,
    register: Register,
    stage: Stage,
    who: str,
    unread: bool,
    day: datetime.date,
) -> Case:
    """The case of files in a dossier, registered or not, such as marked copies."""
    sheets: list[Sheet] = []
    label = ""
    whole: dict[tuple[str, str], Since] = {}  # by version and reader: all documents go together
    for path in paths:
        known = registered(register, home, path)
        asked = who or _reader_at(register, stage, known[0] if known else None)
        found = None
        if asked and known:
            version, document = known
            key = version.label, asked
            if key not in whole:
                whole[key] = since(asked, version=version.label, folder=home, unread=unread)
            found = _only(whole[key], document)
        elif asked:
            found = _found_since(path, asked, unread, sure=bool(who))
        if found:
            compared = _since(found, home, register, stage, day)
            sheets += compared.sheets
            label = compared.since
        else:
            sheets.append(_sheet(path.name, jobs.opened(path)))
    order = {name: at for at, name in enumerate(documents_of(register))}
    sheets.sort(key=lambda each: order.get(each.name, len(order)))
    return Case(tuple(sheets), stage, day, register=register, since=label)


def _found_since(path: Path, who: str, unread: bool, sure: bool) -> Since | None:
    """A file that is not registered since what `who` read last.

    Nothing where it is like no document there, unless `sure`.
    """
    try:
        return since_of(path, who, unread=unread)[0]
    except Trouble as trouble:
        if sure or trouble.rule != "document-unknown":
            raise
        return None


def _only(found: Since, document: str) -> Since:
    return found._replace(documents=tuple(each for each in found.documents if each.name == document))


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
