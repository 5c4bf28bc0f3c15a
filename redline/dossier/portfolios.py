"""The passages of a version that belong to a portfolio."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from redline import jobs
from redline.check.model import Sheet
from redline.check.pages import page_of
from redline.diff.model import Comparison
from redline.document.known import Known
from redline.document.model import Document, StoryKind
from redline.document.read import read as read_document
from redline.dossier.baselines import since
from redline.dossier.home import Folder, home_of, version_asked
from redline.findings import Finding, Trouble
from redline.versions import register as registers
from redline.versions.baseline import readings_of
from redline.versions.files import Shelf
from redline.versions.model import Register, Version
from redline.versions.portfolio import Portfolio, portfolio_of
from redline.versions.relevant import Passage, Relevant, Unit, referring, relevant
from redline.versions.states import State
from redline.versions.titles import title_of


class _Read(NamedTuple):
    """A document of the version, and what it is compared by; `None` where its reader never had it."""

    name: str
    document: Document
    comparison: Comparison | None


class _Standing(NamedTuple):
    """The documents of a version to a reader: since which version, and whether that is this very one."""

    documents: tuple[_Read, ...]
    findings: tuple[Finding, ...]
    baseline: str = ""
    itself: bool = False


def passages(portfolio: str, *, version: str = "", folder: Folder = ".") -> Relevant:
    """What belongs to a portfolio in the newest version, or the one named, and what is new to its reader.

    Raises `Trouble` where there is no such portfolio, or something in it is wrong.
    """
    if not Path(folder).is_dir():
        raise Trouble("no-folder", folder=str(folder))
    home = home_of(folder)
    register = registers.load(home)
    own = portfolio_of(register, portfolio, os.fspath(home / registers.REGISTER))
    new = version_asked(home, register, version)
    standing = _standing(home, register, own.reader, new)
    found = tuple(passage for each in standing.documents for passage in _passages(each, own, standing.itself))
    names = tuple(each.name for each in standing.documents)
    return Relevant(own, new.label, standing.baseline, names, found, standing.findings)


def _standing(home: Path, register: Register, reader: str, new: Version) -> _Standing:
    read = [each.version.casefold() for each in readings_of(register, reader)]
    if read and new.label.casefold() not in read:
        found = since(reader, version=new.label, folder=home)
        documents = tuple(
            _Read(each.name, each.comparison.new, each.comparison if each.old else None)
            for each in found.documents
            if each.new
        )
        return _Standing(documents, found.findings, found.baseline.version.label)
    shelf = Shelf(home)
    documents = _documents(shelf, new)
    facts: dict[str, str | int] = {"reader": reader, "version": new.label}
    if read:
        told = Finding("passages-read", facts=facts)
        return _Standing(documents, (told, *shelf.findings), new.label, itself=True)
    return _Standing(documents, (Finding("passages-unread", facts=facts), *shelf.findings))


def _documents(shelf: Shelf, new: Version) -> tuple[_Read, ...]:
    known = Known()
    return tuple(
        _Read(file.document, read_document(jobs.opened(shelf.path_of(file, new)), known=known), None)
        for file in new.files
    )


def _passages(read: _Read, portfolio: Portfolio, itself: bool) -> Iterator[Passage]:
    """The passages of one document, with their pages."""
    title = title_of(read.document)
    sheet = Sheet(read.name, title, jobs.package_of(read.document), read.document)
    for unit, state, topics in relevant(read.document, portfolio, read.comparison):
        yield Passage(
            read.name,
            title.number,
            read.document.file,
            unit.form,
            unit.story.kind,
            unit.paragraphs[0].section,
            unit.first,
            unit.last,
            State.SAME if itself else state,
            topics,
            _page(sheet, unit),
        )


def _page(sheet: Sheet, unit: Unit) -> int:
    """The page on which a unit begins; of a note, that of the paragraph that refers to it."""
    first = unit.paragraphs[0] if unit.story.kind is StoryKind.BODY else referring(sheet.document, unit.story)
    return page_of(sheet, first.places[0]) if first and first.places else 0
