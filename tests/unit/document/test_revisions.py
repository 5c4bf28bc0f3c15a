"""Tracked changes that are there already are read as asked, and told."""

from __future__ import annotations

import pytest

from redline.document.model import Paragraph, Place, Revisions, Table
from redline.mark.apply import apply
from redline.package import read as read_package
from tests.build import b, box, deleted_mark, doc, gone, ins, moved_from, moved_to, note, p, raw
from tests.unit.reading import body, document, rules
from tests.unit.trouble import refused

TRACKED = p("De kosten zijn ", gone("hoog"), ins("aanzienlijk"), ".")
FINAL, ORIGINAL = Revisions.FINAL, Revisions.ORIGINAL


@pytest.mark.parametrize(
    ("revisions", "text"), [(FINAL, "De kosten zijn aanzienlijk."), (ORIGINAL, "De kosten zijn hoog.")]
)
def test_insertions_and_deletions_are_read_as_asked(revisions: Revisions, text: str) -> None:
    read = document(TRACKED, revisions=revisions)
    assert [block.key for block in read.body.blocks] == [text]
    assert rules(read) == [f"revisions-read-{revisions.value}"]
    assert read.findings[0].facts["count"] == 2
    assert read.findings[0].facts["authors"] == "FIN"


def test_a_move_stands_in_one_place_only() -> None:
    blocks = p("Eerst. ", moved_from("Dit verhuist.")), p("Daarna. ", moved_to("Dit verhuist."))
    assert [each.key for each in body(*blocks)] == ["Eerst.", "Daarna. Dit verhuist."]
    assert [each.key for each in body(*blocks, revisions=ORIGINAL)] == ["Eerst. Dit verhuist.", "Daarna."]


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    blocks = p("Een ", mark=deleted_mark()), p("geheel")
    (joined,) = body(*blocks)
    assert joined.text == "Een geheel"
    assert joined.places == (Place("word/document.xml", 0), Place("word/document.xml", 1))
    assert [each.text for each in body(*blocks, revisions=ORIGINAL)] == ["Een ", "geheel"]


def test_a_table_between_two_paragraphs_keeps_them_apart_unless_it_is_deleted() -> None:
    table = "<w:tbl><w:tblPr/><w:tblGrid/><w:tr>{}<w:tc><w:tcPr/><w:p/></w:tc></w:tr></w:tbl>".format
    before, after = p("Een ", mark=deleted_mark()), p("geheel")
    gone = '<w:trPr><w:del w:id="1" w:author="FIN"/></w:trPr>'

    def told(properties: str) -> list[str]:
        blocks = document(before, raw(table(properties)), after).body.blocks
        return [each.text for each in blocks if isinstance(each, Paragraph)]

    assert told("") == ["Een ", "geheel"]
    assert told(gone) == ["Een geheel"]


def test_an_inserted_paragraph_mark_joins_them_in_the_original() -> None:
    mark = '<w:ins w:id="1" w:author="FIN" w:date="2025-12-01T09:00:00Z"/>'
    blocks = p("Een ", mark=mark), p("geheel")
    assert [each.text for each in body(*blocks, revisions=ORIGINAL)] == ["Een geheel"]


@pytest.mark.parametrize(("revisions", "rows"), [(FINAL, 1), (ORIGINAL, 2)])
def test_a_deleted_row_is_not_there(revisions: Revisions, rows: int) -> None:
    row = "<w:tr><w:trPr>{}</w:trPr><w:tc><w:tcPr/><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>".format
    tracked = row('<w:del w:id="1" w:author="FIN"/>')
    table = document(raw(f"<w:tbl><w:tblPr/><w:tblGrid/>{row('')}{tracked}</w:tbl>"), revisions=revisions)
    (found,) = table.body.blocks
    assert isinstance(found, Table)
    assert len(found.rows) == rows


def test_tracked_changes_in_notes_and_margins_are_counted() -> None:
    read = document(p("tekst", note("in de ", ins("noot"))))
    assert rules(read) == ["revisions-read-final"]


def test_a_tracked_change_of_formatting_is_counted() -> None:
    change = '<w:rPrChange w:id="7" w:author="EZ" w:date="2025-12-01T09:00:00Z"><w:rPr/></w:rPrChange>'
    read = document(p(raw(f"<w:r><w:rPr><w:b/>{change}</w:rPr><w:t>vet</w:t></w:r>")))
    assert read.findings[0].facts["authors"] == "EZ"


def test_on_request_tracked_changes_are_a_reason_to_stop() -> None:
    with refused("has-revisions"):
        document(TRACKED, revisions=Revisions.REFUSE)
    assert document(p("schoon"), revisions=Revisions.REFUSE).body.blocks


def test_a_document_without_tracked_changes_has_no_findings() -> None:
    read = document(p("De ", b("kosten"), note("noot"), box("vak")))
    assert read.findings == ()
    assert isinstance(read.body.blocks[0], Paragraph)


def test_no_marks_leave_every_part_as_it_was() -> None:
    package = read_package(doc(TRACKED))
    assert apply(package, ()).to_bytes() == package.to_bytes()
