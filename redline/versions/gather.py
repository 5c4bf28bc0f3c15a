"""The files of a folder to versions in order: which belong together, and which document each is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from datetime import datetime
from pathlib import PurePosixPath
from typing import NamedTuple

from redline.findings import Finding, Severity
from redline.versions.documents import Sheet, alike, paired, weight
from redline.versions.model import File, Version
from redline.versions.names import Mark, group, label
from redline.versions.order import Candidate, Order, ordered

_COPY = 0.5  # of its rows of words: a file in a version that is this like another is a reviewer's copy of it


class Found(NamedTuple):
    """A file and what is known of it: its name in the dossier, what it says, and what tells its version."""

    name: str
    sha256: str
    sheet: Sheet
    saved: datetime | None
    mark: Mark


class Gathered(NamedTuple):
    """Versions, the oldest first; how they were put in that order; and what must be told."""

    versions: tuple[Version, ...]
    order: Order
    findings: tuple[Finding, ...]


def gathered(found: Sequence[Found], stages: Sequence[str]) -> Gathered:
    """The versions that the files of a folder make up."""
    groups, left = _groups(found)
    rows = [
        Sheet(files[0].sheet.title, frozenset().union(*(each.sheet.rows for each in files)))
        for files in groups
    ]
    order = ordered(
        [Candidate(files[0].name, files[0].mark, _saved(files)) for files in groups],
        stages,
        lambda i, j: 1 - alike(rows[i], rows[j]),
    )
    known = Known()
    versions: list[Version] = []
    for at in order.order:
        versions.append(version_of(groups[at], known, [each.label for each in versions]))
    told = [Finding("file-left-out", Severity.WARNING, {"file": name}) for name in left]
    return Gathered(tuple(versions), order, (*order.remarks, *told))


class Known:
    """The documents of a dossier so far: the last file of each, by its name."""

    def __init__(self, sheets: Iterable[tuple[str, Sheet]] = ()) -> None:
        self.sheets = dict(sheets)

    def named(self, files: Sequence[Found]) -> dict[str, str]:
        """Which document each of these files, which went round together, is: by name; new ones get a name."""
        names = list(self.sheets)
        matches = paired([self.sheets[name] for name in names], [each.sheet for each in files])
        found: dict[str, str] = {}
        for old, new in matches:
            if new is not None:
                name = self._new_name(files[new]) if old is None else names[old]
                self.sheets[name] = files[new].sheet
                found[files[new].name] = name
        return found

    def _new_name(self, file: Found) -> str:
        title = file.sheet.title
        wanted = [title.name, title.told("Bijlage"), PurePosixPath(file.name).stem]
        return next((name for name in wanted if name not in self.sheets), file.name)


def version_of(files: Sequence[Found], known: Known, taken: Sequence[str], named: str = "") -> Version:
    """The version that these files are, called `named`, or by what their names tell and is not `taken`."""
    documents = known.named(files)
    order = sorted(
        files, key=lambda each: (each.sheet.title.number != "", each.sheet.title.number, each.name)
    )
    saved = _saved(files)
    day = next((each.mark.date for each in files if each.mark.date), saved.date() if saved else None)
    return Version(
        named or _label(files, taken),
        tuple(File(each.name, each.sha256, documents[each.name]) for each in order),
        day,
    )


def _label(files: Sequence[Found], taken: Sequence[str]) -> str:
    """A label for a version: of the mark of its files, else of the day they were saved."""
    first, saved = files[0], _saved(files)
    told = label(first.mark)
    wanted = [
        told,
        f"{told}-{_extra(first)}" if told else "",
        f"{saved:%Y-%m-%d}" if saved else "",
        PurePosixPath(first.name).stem,
        first.name,
    ]
    folded = {each.casefold() for each in taken}
    return next(
        each
        for each in (*wanted, *(f"{first.name}-{n}" for n in range(2, 999)))
        if each and each.casefold() not in folded
    )


def _extra(file: Found) -> str:
    """What a reviewer put behind the name: the last word of it, as it is written."""
    stem = PurePosixPath(file.name).stem
    last = file.mark.subject.rpartition(" ")[2]
    at = stem.casefold().rfind(last)
    return stem[at : at + len(last)] if at >= 0 else last


def _saved(files: Iterable[Found]) -> datetime | None:
    return max((each.saved for each in files if each.saved), default=None)


def _groups(found: Sequence[Found]) -> tuple[list[list[Found]], list[str]]:
    """The files of each version, and the names of those that are no part of any."""
    marked: dict[Hashable, list[Found]] = defaultdict(list)
    bare: list[Found] = []
    for each in found:
        if each.mark.told:
            marked[group(each.mark)].append(each)
        else:
            bare.append(each)
    groups = [part for files in marked.values() for part in _apart(files)]
    related = [each for each in bare if any(_one(each, other) for other in found if other is not each)]
    groups += [[each] for each in related]
    alone = [each for each in bare if each not in related]
    if groups:
        return groups, [each.name for each in alone]
    return [alone] if alone else [], []


def _apart(files: Sequence[Found]) -> list[list[Found]]:
    """The files of one mark; a reviewer's copy of one of them is a version of its own."""
    groups: list[list[Found]] = [[]]
    for each in sorted(files, key=lambda each: (len(each.mark.subject), each.name)):
        fitting = (group for group in groups if _fits(each, group, first=group is groups[0]))
        group = next(fitting, None)
        if group is None:
            groups.append([each])
        else:
            group.append(each)
    return groups


def _fits(file: Found, group: Sequence[Found], first: bool) -> bool:
    """Whether a file is no copy of one in a group, and by the same reviewer, where the group is one's."""
    if any(_one(file, other) and alike(file.sheet, other.sheet) >= _COPY for other in group):
        return False
    return first or _extra(file).casefold() == _extra(group[0]).casefold()


def _one(a: Found, b: Found) -> bool:
    """Whether two files are one document."""
    return weight(a.sheet, b.sheet) > 0
