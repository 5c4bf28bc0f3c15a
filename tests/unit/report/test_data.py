"""A comparison as plain data."""

from __future__ import annotations

import json

import pytest

from redline.report.data import as_data, to_json
from redline.report.summary import rows, total
from tests.build import doc, equation, h, note, p, picture
from tests.marked import compared

OLD = doc(
    p("De aanhef oud."),
    h("Kosten"),
    p("Het kost 3 euro.", note("Een noot.")),
    p("Dit vervalt geheel, in zes woorden."),
)
NEW = doc(p("De aanhef nieuw en lang."), h("Kosten"), p("Het kost 4 euro.", note("Een lange noot.")))


def test_words_are_counted_per_section() -> None:
    found = rows(compared(OLD, NEW), "nl")
    assert [(row.section, row.words) for row in found] == [
        ("(begin)", (0, 3, 0, 0)),
        ("Kosten", (0, 2, 6, 0)),
        ("Voetnoten", (1, 0, 0, 0)),
    ]
    assert total(found) == (1, 5, 6, 0)


def test_the_total_of_nothing_is_nothing() -> None:
    assert total(rows(compared(OLD, OLD), "nl")) == (0, 0, 0, 0)


def test_sections_are_named_in_the_language_asked() -> None:
    assert [row.section for row in rows(compared(OLD, NEW), "en")] == ["(beginning)", "Kosten", "Footnotes"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_data_survives_json(language: str) -> None:
    comparison = compared(OLD, NEW)
    data = as_data(comparison, comparison.findings, language, "uit.docx")
    assert json.loads(to_json(comparison, comparison.findings, language, "uit.docx")) == data
    assert len(data["changes"]) == len(comparison.changes)


def test_objects_have_names_and_no_signs() -> None:
    old, new = doc(p("a ", picture(b"a"), " b")), doc(p("a ", equation("x+y"), " b"))
    data = as_data(compared(old, new), (), "nl", "")
    (change,) = data["changes"]
    assert (change["old"], change["new"]) == ("[afbeelding]", "[vergelijking: x+y]")
    assert "\\ufffc" not in json.dumps(data)


def test_a_finding_has_its_sentence() -> None:
    comparison = compared(OLD, OLD)
    (finding,) = as_data(comparison, comparison.findings, "en", "")["findings"]
    assert (finding["rule"], finding["severity"], finding["facts"]) == ("identical", "info", {})
    assert finding["message"].startswith("The two files are")
