"""Submissions made on the spot, and what one rule finds in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from redline.check.engine import check
from redline.check.model import Case, Note, Sheet, Stage
from redline.diff.compare import compare
from redline.document.read import read
from redline.package import read as read_package
from redline.versions.model import Register
from redline.versions.titles import title_of
from tests.build import Text, doc

TODAY = date(2026, 1, 22)


def sheet(
    content: bytes | Sequence[Text], file: str = "brief.docx", older: Sequence[bytes | Sequence[Text]] = ()
) -> Sheet:
    """One document, of blocks or as it is; `older` are its earlier versions, the newest first."""
    package = read_package(_bytes(content), file)
    document = read(package)
    before = tuple(read(read_package(_bytes(each), f"oud-{file}")) for each in older)
    comparison = compare(before[0], document) if before else None
    return Sheet(file, title_of(document), package, document, comparison, before)


def _bytes(content: bytes | Sequence[Text]) -> bytes:
    return content if isinstance(content, bytes) else doc(*content)


def case(
    *sheets: Sheet,
    stage: Stage = Stage.ACAM,
    settings: Mapping[str, Any] | None = None,
    register: Register | None = None,
    since: str = "",
) -> Case:
    """A submission of these documents; `settings` by rule, as under `[check]` in a register."""
    known = (register or Register())._replace(check=settings or {})
    return Case(sheets, stage, TODAY, register=known, since=since)


def found(rule: str, *blocks: Text, stage: Stage = Stage.ACAM, **settings: Any) -> list[str]:
    """The words in which a rule finds something, in a document of these blocks."""
    return [note.words for note in notes(rule, case(sheet(blocks), stage=stage, settings={rule: settings}))]


def notes(rule: str, submission: Case) -> tuple[Note, ...]:
    """What a rule finds in a submission."""
    return check(submission, "nl", [rule])
