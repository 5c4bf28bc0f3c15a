"""The second reading, where a document is built in an odd way."""

from __future__ import annotations

from redline.verify.parts import Parts
from redline.verify.reader import Reader
from redline.verify.witness import Witness
from tests.build import Text, deleted_mark, doc, field, note, p, raw, sdt_block, table
from tests.parts import unzipped, zipped


def read(data: bytes) -> dict[str, list[str]]:
    """The texts of each story."""
    stories = Witness().read(Parts(data, "v1.docx", Reader())).stories
    return {story: [paragraph.text for paragraph in found] for story, found in stories.items()}


DELETED = raw(
    '<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr><w:del w:id="1" w:author="FIN"/></w:trPr>'
    "<w:tc><w:tcPr/><w:p><w:r><w:t>twee</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
)


def body(*blocks: Text) -> list[str]:
    return read(doc(*blocks))["body"]


def test_a_paragraph_goes_on_in_a_content_control() -> None:
    assert body(p("een ", mark=deleted_mark()), sdt_block(p("twee"))) == ["een twee"]
    assert body(sdt_block(p("een ", mark=deleted_mark())), p("twee")) == ["een twee"]


def test_a_paragraph_does_not_go_on_in_a_cell() -> None:
    blocks = p("een ", mark=deleted_mark()), table([["twee"]]), p("drie")
    assert body(*blocks) == ["een ", "twee", "drie"]


def test_a_paragraph_goes_on_over_a_deleted_table() -> None:
    assert body(p("een ", mark=deleted_mark()), DELETED, p("drie")) == ["een drie"]


def test_a_simple_field_that_is_ended_inside_is_read() -> None:
    end = raw('<w:fldSimple w:instr="DATE"><w:r><w:fldChar w:fldCharType="end"/></w:r></w:fldSimple>')
    assert body(p("een", end, field("REF x", "twee"))) == ["eentwee"]


def test_text_behind_a_comment_is_read() -> None:
    assert body(p(raw("<w:r><w:t>een<!-- stil --> twee</w:t></w:r>"))) == ["een twee"]


def test_only_a_note_is_one() -> None:
    parts = unzipped(doc(p("Zie de noot", note("De noot."))))
    notes = parts["word/footnotes.xml"].replace(b'<w:footnote w:id="1"', b'<w:customXml w:id="1"')
    parts["word/footnotes.xml"] = notes.replace(
        b"</w:footnote></w:footnotes>", b"</w:customXml></w:footnotes>"
    )
    assert "footnote" not in read(zipped(parts))


def test_white_space_counts_where_the_nearest_element_says_so() -> None:
    outer, inner = '<w:r xml:space="preserve">', '<w:r xml:space="default">'
    assert body(p(raw(f"{outer}<w:t> een </w:t></w:r>"), raw(f"{inner}<w:t> twee </w:t></w:r>"))) == [
        " een twee"
    ]


def test_only_a_relationship_is_one() -> None:
    parts = unzipped(doc(p("tekst"), header=[p("Ministerie")]))
    links = parts["word/_rels/document.xml.rels"].replace(b"<Relationship ", b"<x:niets xmlns:x='urn:x' ")
    assert list(read(zipped({**parts, "word/_rels/document.xml.rels": links}))) == ["body"]


def test_of_two_parts_with_notes_the_first_counts() -> None:
    parts = unzipped(doc(p("Zie de noot", note("De noot."))))
    links = parts["word/_rels/document.xml.rels"]
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    other = f'<Relationship Id="rId99" Type="{kind}" Target="styles.xml"/></Relationships>'.encode()
    parts["word/_rels/document.xml.rels"] = links.replace(b"</Relationships>", other)
    assert read(zipped(parts))["footnote"] == ["De noot."]
