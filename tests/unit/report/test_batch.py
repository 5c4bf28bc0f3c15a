"""The overview of a batch."""

from __future__ import annotations

import io
import json
from pathlib import Path

from openpyxl import load_workbook

from redline.findings import Finding, Severity
from redline.report.batch import batch_json, show_batch, spreadsheet
from redline.versions.steps import Row, Step

STEP = Step("dossier", "v1", "v2", "minister", ())
GOOD = Row(STEP, "Brief", (3, 2, 1, 0), Path("uit/v2/brief-gemarkeerd.docx"))
FAILED = Row(STEP, "=1+1", failure=Finding("not-found", Severity.WARNING, {"file": "weg.docx"}))


def sheets(rows: list[Row]) -> list[list[tuple[object, ...]]]:
    book = load_workbook(io.BytesIO(spreadsheet(rows, Path("uit"), "nl")))
    return [list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets]


def test_the_spreadsheet_has_a_row_for_each_document() -> None:
    (head, good, failed), _ = sheets([GOOD, FAILED])
    assert head[:5] == ("Dossier", "van", "naar", "Lezer", "Stuk")
    assert good == (
        "dossier", "v1", "v2", "minister", "Brief", 3, 2, 1, 0, "v2/brief-gemarkeerd.docx", None
    )  # fmt: skip
    assert str(failed[-1]).startswith("weg.docx")


def test_versions_stand_across_with_what_is_new_or_changed() -> None:
    later = Row(STEP._replace(old="v2", new="v3"), "Brief", (10, 0, 0, 0))
    _, (head, brief) = sheets([GOOD, later])
    assert head == ("Dossier", "Stuk", "v2", "v3")
    assert brief == ("dossier", "Brief", 5, 10)


def test_what_looks_like_a_formula_is_text() -> None:
    book = load_workbook(io.BytesIO(spreadsheet([FAILED], Path("uit"), "nl")))
    cell = book.worksheets[0].cell(2, 5)
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_the_json_has_words_outputs_and_failures() -> None:
    data = json.loads(batch_json([GOOD, FAILED], [], "nl"))
    assert (data["format"], data["version"]) == ("redline-batch", 1)
    good, failed = data["rows"]
    assert good["words"] == {"added": 3, "replaced": 2, "removed": 1, "moved": 0}
    assert (good["made"], good["failure"]) == (True, None)
    assert (failed["made"], failed["failure"]["rule"]) == (False, "not-found")


def test_the_screen_tells_what_failed_and_how_many_went_well() -> None:
    stream = io.StringIO()
    show_batch([GOOD, FAILED, GOOD._replace(fresh=False)], "uit/overzicht.xlsx", "nl", stream)
    said = stream.getvalue()
    assert "1 gemaakt, 1 al bijgewerkt, 1 mislukt." in said
    assert "weg.docx: dit bestand bestaat niet" in said
