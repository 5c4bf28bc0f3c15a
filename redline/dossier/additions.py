"""To add a version, files to one, or where one was brought to."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from redline import jobs
from redline.document.read import read as read_document
from redline.dossier.home import Folder, annex_in, found_in, home_of, labels_of
from redline.findings import Finding, Trouble
from redline.versions import register as registers
from redline.versions.baseline import stage_of, was_read
from redline.versions.documents import Sheet, paired, remarks, sheet
from redline.versions.files import Shelf
from redline.versions.gather import Found, Known, version_of
from redline.versions.model import Register, Version, documents_of
from redline.versions.names import label, mark
from redline.versions.order import Candidate, ordered
from redline.versions.titles import Title


def add(
    files: Sequence[Folder],
    *,
    version: str = "",
    on: datetime.date | None = None,
    stages: Sequence[str] = (),
    folder: Folder | None = None,
) -> tuple[Finding, ...]:
    """Register files as a version, and the stages it was brought to; gives what must be told of it.

    The label is `version`, or what the names of the files tell. Files may be added to a version, and stages
    without files. A file that replaces another is refused once the version was read or went to a stage.
    """
    home = home_of(folder or (Path(files[0]).parent if files else "."))
    told: list[Finding] = []

    def added(register: Register) -> Register:
        found = [found_in(home, Path(file), register.stages) for file in files]
        named = version or _told_label(found)
        shelf = Shelf(home)
        made = version_of(found, Known(_last_sheets(register, shelf)), (), named) if found else Version(named)
        made = made._replace(date=on or made.date, stages=_stages_of(register, stages))
        if existing := register.version(named):
            changed, said = _extended(register, existing, made, on)
            versions = [changed if each is existing else each for each in register.versions]
        elif found:
            at = _place(register, made)
            versions = [*register.versions[:at], made, *register.versions[at:]]
            said = [*_told_of(register, shelf, versions[at - 1] if at else None, made, found)]
        else:
            raise Trouble("version-unknown", version=named, known=labels_of(register))
        told.extend(said)
        return register._replace(versions=tuple(versions))

    registers.update(home, added)
    return tuple(told)


def _told_label(found: Sequence[Found]) -> str:
    """The label that the names of files tell. Raises `Trouble` where they do not agree."""
    labels = {label(each.mark) for each in found}
    if len(labels) != 1 or "" in labels:
        raise Trouble("version-unnamed", labels=", ".join(sorted(filter(None, labels))) or "–")
    return labels.pop()


def _stages_of(register: Register, names: Sequence[str]) -> tuple[str, ...]:
    """The stages of these names, in their order. Raises `Trouble` for one that the dossier does not know."""
    for name in names:
        if stage_of(register, name) is None:
            raise Trouble("stage-unknown", stage=name, known=", ".join(register.stages))
    asked = {stage_of(register, name) for name in names}
    return tuple(stage for stage in register.stages if stage in asked)


def _last_sheets(register: Register, shelf: Shelf) -> Iterator[tuple[str, Sheet]]:
    """The last file of each document, as what tells it from others; only its title, where none is left."""
    for document in documents_of(register):
        yield document, _last_sheet(register, shelf, document) or Sheet(Title("", document), frozenset())


def _last_sheet(register: Register, shelf: Shelf, document: str) -> Sheet | None:
    for version in reversed(register.versions):
        if file := version.file_of(document):
            with suppress(Trouble):  # a new version is no less one where an old one is gone
                return sheet(read_document(jobs.opened(shelf.path_of(file, version))))
    return None


def _extended(
    register: Register, existing: Version, made: Version, on: datetime.date | None
) -> tuple[Version, list[Finding]]:
    """A version with the files, stages and date of another one of its name. Raises `Trouble`."""
    told: list[Finding] = []
    files = {file.document: file for file in existing.files}
    for file in made.files:
        before = files.get(file.document)
        if before and before.sha256 != file.sha256:
            if was_read(register, existing):
                raise Trouble("version-was-read", version=existing.label, file=before.name)
            told.append(Finding("file-replaced", facts={"file": file.name, "version": existing.label}))
        files[file.document] = file
    stages = tuple(each for each in register.stages if each in (*existing.stages, *made.stages))
    changed = existing._replace(files=tuple(files.values()), stages=stages, date=on or existing.date)
    where = {"version": existing.label, "stages": ", ".join(stages) or "–"}
    rule = "version-stages" if not made.files else "version-extended"
    return changed, [Finding(rule, facts={**where, "count": len(made.files)}), *told]


def _told_of(
    register: Register, shelf: Shelf, before: Version | None, made: Version, found: Sequence[Found]
) -> Iterator[Finding]:
    """What must be told of a new version: after which it comes, and what its documents are."""
    yield Finding("version-added", facts={"version": made.label, "count": len(found)})
    if before is None:
        return
    yield Finding("version-after", facts={"version": made.label, "before": before.label})
    documents = {file.document for file in before.files}
    olds = [sheet for name, sheet in _last_sheets(register, shelf) if name in documents]
    news = [each.sheet for each in found]
    yield from remarks(olds, news, paired(olds, news), annex_in(register.language))


def _place(register: Register, new: Version) -> int:
    """Where a version belongs among those that are there; last, where nothing tells. Raises `Trouble`."""
    sides = [_side(register, each, new) for each in register.versions]
    at = max((index + 1 for index, side in enumerate(sides) if side < 0), default=0)
    if not any(sides):
        return len(sides)
    if any(side > 0 for side in sides[:at]):
        raise Trouble("order-unclear", version=new.label, known=labels_of(register))
    return at


def _side(register: Register, old: Version, new: Version) -> int:
    """-1 where `old` comes before `new`, 1 where it comes after it, 0 where nothing tells."""
    order = ordered([_candidate(register, old), _candidate(register, new)], register.stages)
    return 0 if order.doubts else -1 if order.order == (0, 1) else 1


def _candidate(register: Register, version: Version) -> Candidate:
    named = mark(f"{version.label}.docx", register.stages, version.date)
    if not named.told and version.files:
        named = mark(version.files[0].name, register.stages, version.date)
    day = version.date
    saved = datetime.datetime(day.year, day.month, day.day, tzinfo=datetime.UTC) if day else None
    return Candidate(version.label, named, saved)
