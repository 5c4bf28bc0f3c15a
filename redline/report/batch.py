"""The overview of a batch: on the screen, as JSON, and as a spreadsheet."""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from rich.table import Table
from rich.text import Text

from redline.findings import Finding
from redline.phrases import say, tame
from redline.report.data import as_text, finding_data
from redline.report.screen import console_on, numbers
from redline.report.summary import COUNTED

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

    from redline.versions.steps import Row

_LONGEST = 60  # rows on the screen; all are in the spreadsheet
_WIDTHS = (22, 14, 14, 18, 48, 10, 10, 10, 10, 52, 52)


def show_batch(rows: Sequence[Row], overview: str, language: str, stream: TextIO) -> None:
    """Print words per document of each step, what failed, and what was done."""
    console = console_on(stream)
    table = Table(box=None, pad_edge=False)
    table.add_column(say(language, "column-step"), no_wrap=True)
    table.add_column(say(language, "column-document"), overflow="fold", min_width=20)
    for kind in COUNTED:
        table.add_column(say(language, f"column-{kind.value}"), justify="right")
    several = len({row.step.dossier for row in rows}) > 1
    for row in rows[:_LONGEST]:
        table.add_row(Text(tame(_step(row, several))), Text(tame(row.document)), *_numbers(row, language))
    if rows:
        console.print(table)
    if len(rows) > _LONGEST:
        console.print(say(language, "batch-more", {"count": len(rows) - _LONGEST, "file": overview}))
    failed = [row for row in rows if row.failure]
    if failed:
        console.print(Text(say(language, "batch-failed-title"), style="bold"))
    for row in failed[:_LONGEST]:
        console.print(Text(f"  • {tame(_step(row, several))}: {_failure(row, language)}", style="yellow"))
    console.print(say(language, "batch-done", _counts(rows)))
    console.print(say(language, "written", {"file": overview}))


def _step(row: Row, several: bool) -> str:
    step = row.step
    told = f"{step.old} → {step.new}" + (f" ({step.reader})" if step.reader else "")
    return f"{step.dossier}: {told}" if several else told


def _numbers(row: Row, language: str) -> list[str]:
    if row.failure:
        return [say(language, "batch-failed"), "", "", ""]
    return [*numbers(row.words)]


def _failure(row: Row, language: str) -> str:
    return say(language, row.failure.rule, row.failure.facts) if row.failure else ""


def _counts(rows: Sequence[Row]) -> dict[str, str | int]:
    made = [row for row in rows if not row.failure]
    return {
        "made": sum(1 for row in made if row.fresh),
        "kept": sum(1 for row in made if not row.fresh),
        "failed": len(rows) - len(made),
    }


def batch_json(rows: Iterable[Row], findings: Iterable[Finding], language: str) -> str:
    """The overview as JSON text: docs/batch-format.md."""
    data = {
        "format": "redline-batch",
        "version": 1,
        "language": language,
        "rows": [_row_data(row, language) for row in rows],
        "findings": [finding_data(each, language) for each in findings],
    }
    return as_text(data)


def _row_data(row: Row, language: str) -> dict[str, Any]:
    step = row.step
    return {
        "dossier": step.dossier,
        "old": step.old,
        "new": step.new,
        "reader": step.reader,
        "document": row.document,
        "words": dict(zip((kind.value for kind in COUNTED), row.words, strict=True)),
        "output": os.fspath(row.output) if row.output else "",
        "made": row.fresh and not row.failure,
        "failure": finding_data(row.failure, language) if row.failure else None,
    }


def spreadsheet(rows: Sequence[Row], folder: Path, language: str) -> bytes:
    """The overview as an .xlsx: a row for each document of a step, and versions by documents.

    What comes from documents is text there, whatever it looks like: never a formula.
    """
    from openpyxl import Workbook

    book = Workbook()
    first = book.active
    assert first is not None  # a new workbook has one sheet
    _fill(first, say(language, "sheet-steps"), _table(rows, folder, language), len(_WIDTHS))
    for letter, width in zip("ABCDEFGHIJK", _WIDTHS, strict=True):
        first.column_dimensions[letter].width = width
    versions = _by_version(rows, language)
    _fill(book.create_sheet(), say(language, "sheet-versions"), versions, len(versions[0]))
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _fill(sheet: Worksheet, title: str, table: Sequence[Sequence[str | int]], width: int) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet.title = title
    for at, row in enumerate(table, start=1):
        for column, value in enumerate(row, start=1):
            cell = sheet.cell(at, column, tame(value) if isinstance(value, str) else value)
            if isinstance(value, str):
                cell.data_type = "s"
            if at == 1:
                cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(width)}{len(table)}"


def _table(rows: Sequence[Row], folder: Path, language: str) -> list[list[str | int]]:
    names = (
        "dossier",
        "old",
        "new",
        "reader",
        "document",
        *(kind.value for kind in COUNTED),
        "output",
        "remark",
    )
    table: list[list[str | int]] = [[say(language, f"column-{name}") for name in names]]
    for row in rows:
        step = row.step
        output = os.path.relpath(row.output, folder) if row.output and not row.failure else ""
        named = [step.dossier, step.old, step.new, step.reader, row.document]
        table.append([*named, *(row.words if not row.failure else [""] * 4), output, _failure(row, language)])
    return table


def _by_version(rows: Sequence[Row], language: str) -> list[list[str | int]]:
    """Documents down, versions across: words that are new or changed in that version."""
    made = [row for row in rows if not row.failure]
    versions = list(dict.fromkeys(row.step.new for row in made))
    documents = list(dict.fromkeys((row.step.dossier, row.document) for row in made))
    found: dict[tuple[str, str, str], int] = {}
    for row in made:
        key = row.step.dossier, row.document, row.step.new
        found[key] = found.get(key, 0) + row.words[0] + row.words[1]
    head: list[str | int] = [say(language, "column-dossier"), say(language, "column-document"), *versions]
    return [head, *([*named, *(found.get((*named, new), "") for new in versions)] for named in documents)]
