"""A dossier on the screen and as JSON: how it stands, and one version since another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, TextIO

from rich.table import Table
from rich.text import Text

from redline.findings import Finding
from redline.phrases import say, tame
from redline.report.data import as_data, as_text, finding_data
from redline.report.screen import console_on, numbers, show_findings
from redline.report.summary import COUNTED, rows, total
from redline.versions.answers import Compared, Since, Standing, Status
from redline.versions.baseline import how
from redline.versions.gather import Gathered
from redline.versions.model import Register, Version, documents_of

_SAME, _THERE, _ABSENT = "=", "●", "–"
_NAMES = 26  # columns of the screen for the names of documents
_COLUMN = 10  # and for a version: a date, and space
_DOUBTS = 5  # told; where there are more, the names say little


def show_status(status: Status, language: str, stream: TextIO) -> None:
    """Print versions by documents, and what each reader read last and has not seen yet."""
    console = console_on(stream)
    if status.register.title:
        console.print(Text(tame(status.register.title), style="bold"))
    if status.register.versions:
        shown = status.register.versions[-max(1, (console.width - _NAMES) // _COLUMN) :]
        console.print(_versions(status.register, shown, language))
        console.print(Text(say(language, "versions-note"), style="dim"))
        if hidden := len(status.register.versions) - len(shown):
            console.print(Text(say(language, "versions-earlier", {"count": hidden}), style="dim"))
    else:
        console.print(say(language, "versions-none"))
    console.print()
    console.print(_readers(status, language) if status.readers else say(language, "readers-none"))
    if status.readers:
        console.print(Text(say(language, "unread-note"), style="dim"))
    show_findings(console, status.findings, language)


def _versions(register: Register, shown: Sequence[Version], language: str) -> Table:
    """Versions across, documents down; only what is in the versions that are shown, the newest ones."""
    table = Table(box=None, pad_edge=False)
    table.add_column(say(language, "column-document"), overflow="fold", min_width=_NAMES)
    for version in shown:
        lines = [version.label, f"{version.date:%d-%m-%y}" if version.date else "", *version.stages]
        table.add_column("\n".join(tame(line) for line in lines if line), justify="center", no_wrap=True)
    for document in documents_of(register):
        if any(version.file_of(document) for version in shown):
            signs = _signs(register.versions, document)
            table.add_row(Text(tame(document)), *signs[-len(shown) :])
    return table


def _signs(versions: Iterable[Version], document: str) -> list[str]:
    """Whether a document is in each version, and the same as before there."""
    signs: list[str] = []
    before = ""
    for version in versions:
        file = version.file_of(document)
        signs.append(_ABSENT if file is None else _SAME if file.sha256 == before else _THERE)
        before = file.sha256 if file else before
    return signs


def _readers(status: Status, language: str) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column(say(language, "column-reader"), overflow="fold")
    table.add_column(say(language, "column-last-read"), overflow="fold")
    for name in ("new", "lapsed", "pages"):
        table.add_column(say(language, f"column-unread-{name}"), justify="right", no_wrap=True)
    for each in status.readers:
        table.add_row(*(Text(tame(cell)) for cell in _reader(each, status.register, language)))
    return table


def _reader(standing: Standing, register: Register, language: str) -> list[str]:
    full = register.readers.get(standing.reader, "")
    name = f"{standing.reader} ({full})" if full and full != standing.reader else standing.reader
    last = standing.last.version + how(standing.last) if standing.last else say(language, "read-nothing")
    new, lapsed, pages, of_pages = standing.unread
    told = say(language, "unread-pages", {"pages": pages, "all": of_pages}) if pages else _ABSENT
    return [name, last, str(new or _ABSENT), str(lapsed or _ABSENT), told]


def show_gathered(gathered: Gathered, language: str, stream: TextIO) -> None:
    """Print the versions found in a folder, in order: their files, and why each comes where it does."""
    console = console_on(stream)
    reasons = {step.later: step.reason for step in gathered.order.steps}
    table = Table(box=None, pad_edge=False)
    for name in ("version", "date", "order", "files"):
        table.add_column(say(language, f"column-{name}"), overflow="fold")
    for version, at in zip(gathered.versions, gathered.order.order, strict=True):
        why = say(language, f"order-by-{reasons[at].value}") if at in reasons else ""
        files = "\n".join(tame(file.name) for file in version.files)
        table.add_row(Text(tame(version.label)), _day(version.date), why, Text(files))
    console.print(table)
    doubts = gathered.order.doubts
    for doubt in doubts[:_DOUBTS]:
        console.print(Text(say(language, doubt.rule, doubt.facts), style="yellow"))
    if len(doubts) > _DOUBTS:
        console.print(Text(say(language, "order-more", {"count": len(doubts) - _DOUBTS}), style="yellow"))


def show_since(since: Since, language: str, stream: TextIO) -> None:
    """Print a version since its baseline in words per document, and what must be told of the documents."""
    console = console_on(stream)
    facts = {"version": since.version, "baseline": since.baseline.version.label}
    console.print(Text(say(language, "since-title", facts), style="bold"))
    console.print(Text(say(language, since.baseline.reason.rule, since.baseline.reason.facts)))
    table = Table(box=None, pad_edge=False)
    table.add_column(say(language, "column-document"), overflow="fold", max_width=60)
    for kind in COUNTED:
        table.add_column(say(language, f"column-{kind.value}"), justify="right")
    for each in since.documents:
        table.add_row(Text(tame(each.name)), *numbers(total(rows(each.comparison, language))))
    console.print(table)
    console.print(Text(say(language, "words-note"), style="dim"))
    show_findings(console, [each for each in since.findings if each != since.baseline.reason], language)


def _day(day: date | None) -> str:
    return f"{day:%d-%m-%Y}" if day else ""


def status_json(status: Status, language: str) -> str:
    """How a dossier stands as JSON text: docs/dossier-format.md."""
    register = status.register
    data = {
        "format": "redline-status",
        "version": 1,
        "language": language,
        "title": register.title,
        "versions": [_version_data(each) for each in register.versions],
        "readers": [_standing_data(each, register) for each in status.readers],
        "findings": [finding_data(each, language) for each in status.findings],
    }
    return as_text(data)


def _version_data(version: Version) -> dict[str, Any]:
    files = [{"document": file.document, "file": file.name, "sha256": file.sha256} for file in version.files]
    return {
        "label": version.label,
        "date": version.date.isoformat() if version.date else "",
        "stages": list(version.stages),
        "files": files,
    }


def _standing_data(standing: Standing, register: Register) -> dict[str, Any]:
    last = standing.last
    return {
        "reader": standing.reader,
        "name": register.readers.get(standing.reader, ""),
        "last_read": last and {"version": last.version, "date": str(last.date or ""), "how": last.how},
        "unread": standing.unread._asdict(),
    }


def since_json(since: Since, outputs: dict[str, str], findings: Iterable[Finding], language: str) -> str:
    """A version since its baseline as JSON text; `outputs` has the marked file of each document."""
    data = {
        "format": "redline-since",
        "version": 1,
        "language": language,
        "new": since.version,
        "baseline": since.baseline.version.label,
        "reader": since.baseline.reader,
        "reason": finding_data(since.baseline.reason, language),
        "documents": [_document_data(each, outputs.get(each.name, ""), language) for each in since.documents],
        "findings": [finding_data(each, language) for each in findings],
    }
    return as_text(data)


def _document_data(compared: Compared, output: str, language: str) -> dict[str, Any]:
    state = "new" if compared.old is None else "gone" if compared.new is None else "both"
    comparison = as_data(compared.comparison, compared.comparison.findings, language, output)
    return {"document": compared.name, "state": state, "comparison": comparison}
