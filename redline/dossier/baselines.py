"""A version since what a reader read last, document by document."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from redline import jobs
from redline.document.read import read as read_document
from redline.dossier.home import Folder, annex_in, home_of, registered, version_asked
from redline.findings import Finding, Severity, Trouble
from redline.options import Options
from redline.versions import register as registers
from redline.versions.answers import Compared, Since
from redline.versions.baseline import Baseline, file_before, since_stage
from redline.versions.baseline import since as baseline_since
from redline.versions.documents import Match, remarks, sheet, weight
from redline.versions.files import Shelf
from redline.versions.model import File, Register, Version, documents_of


def since(
    who: str = "",
    *,
    stage: str = "",
    version: str = "",
    folder: Folder = ".",
    also_in: Sequence[Folder] = (),
    unread: bool = False,
    options: Options | None = None,
) -> Since:
    """The newest version, or the one named, since `who` (a reader, a version or a date) or since a `stage`.

    What lapsed is looked for in the documents of `also_in`. `unread` allows for a baseline that nobody read.
    """
    home = home_of(folder)
    register = registers.load(home)
    new = version_asked(home, register, version)
    baseline = since_stage(register, stage, new) if stage else baseline_since(register, who, new, unread)
    return _compared(home, register, baseline, new, also_in, options)


def _compared(
    home: Path,
    register: Register,
    baseline: Baseline,
    new: Version,
    also_in: Sequence[Folder],
    options: Options | None,
) -> Since:
    """All documents of a version since a baseline."""
    shelf = Shelf(home)
    paths = [
        (name, old and shelf.path_of(*old), file and shelf.path_of(file, new))
        for name, old, file in paired_files(register, baseline, new)
    ]
    chosen = options or registers.compare_options(register)
    comparisons = jobs.compare_together([(old, file, name) for name, old, file in paths], chosen)
    documents = tuple(
        Compared(*named, jobs.with_destinations(comparison, also_in))
        for named, comparison in zip(paths, comparisons, strict=True)
    )
    told = (baseline.reason, *_told(documents, register.language), *shelf.findings)
    return Since(new.label, baseline, documents, told)


def since_of(
    file: Folder,
    who: str = "",
    *,
    stage: str = "",
    also_in: Sequence[Folder] = (),
    unread: bool = False,
    options: Options | None = None,
) -> tuple[Since, Compared]:
    """A version of one file since `who` or since a `stage`, and the document in it that the file is.

    A file that is not in the register counts as newer than all, and is compared with the document that it is
    most like.
    """
    path = Path(file)
    home = home_of(path)
    register = registers.load(home)
    found = registered(register, home, path)
    new = found[0] if found else None
    baseline = since_stage(register, stage, new) if stage else baseline_since(register, who, new, unread)
    if found:
        all_of_it = _compared(home, register, baseline, found[0], also_in, options)
        return all_of_it, next(each for each in all_of_it.documents if each.name == found[1])
    chosen = options or registers.compare_options(register)
    shelf = Shelf(home)
    name, old = _likest(register, baseline, shelf, path)
    (comparison,) = jobs.compare_together([(old, path, name)], chosen)
    compared = Compared(name, old, path, jobs.with_destinations(comparison, also_in))
    unknown = Finding("file-unregistered", Severity.WARNING, {"file": path.name, "document": name})
    told = (baseline.reason, unknown, *_told([compared], register.language), *shelf.findings)
    return Since(path.stem, baseline, (compared,), told), compared


def _likest(register: Register, baseline: Baseline, shelf: Shelf, path: Path) -> tuple[str, Path]:
    """The document of the dossier that a file is most like, and its file in the baseline."""
    own = sheet(read_document(jobs.opened(path)))
    found: list[tuple[float, str, Path]] = []
    for document in documents_of(register):
        if before := file_before(register, document, baseline):
            old = shelf.path_of(before[1], before[0])
            found.append((weight(sheet(read_document(jobs.opened(old))), own), document, old))
    best = max(found, key=lambda each: each[0], default=(0.0, "", path))
    if not best[0]:
        raise Trouble("document-unknown", file=os.fspath(path), version=baseline.version.label)
    return best[1], best[2]


def paired_files(
    register: Register, baseline: Baseline, new: Version
) -> list[tuple[str, tuple[File, Version] | None, File | None]]:
    """Each document with its old file, the version that is of, and its new file; those that are gone last.

    A document that goes round again in a later version is not gone.
    """
    found: list[tuple[str, tuple[File, Version] | None, File | None]] = []
    for file in new.files:
        before = file_before(register, file.document, baseline)
        found.append((file.document, before and (before[1], before[0]), file))
    onwards = register.versions[register.versions.index(new) :]
    for file in baseline.version.files:
        if not any(version.file_of(file.document) for version in onwards):
            found.append((file.document, (file, baseline.version), None))
    return found


def _told(documents: Sequence[Compared], language: str) -> tuple[Finding, ...]:
    """What must be told of documents that came, went, or have another number or title."""
    olds = [sheet(each.comparison.old) for each in documents if each.old]
    news = [sheet(each.comparison.new) for each in documents if each.new]
    matches: list[Match] = []
    i = j = 0
    for each in documents:
        matches.append(Match(i if each.old else None, j if each.new else None))
        i, j = i + bool(each.old), j + bool(each.new)
    return tuple(remarks(olds, news, matches, annex_in(language)))
