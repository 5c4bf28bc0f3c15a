"""Body, notes, margins and boxes: every text of a document is in exactly one story."""

from __future__ import annotations

from redline.document.model import Paragraph, StoryKind, Table, paragraphs_of
from redline.document.read import read
from redline.package import read as read_package
from tests import build
from tests.build import box, cell, doc, h, note, p, raw
from tests.parts import unzipped, with_part, zipped
from tests.unit.reading import body, document, rules, table


def texts(blocks: tuple[object, ...]) -> list[str]:
    return [block.text for block in blocks if isinstance(block, Paragraph)]


def test_notes_stand_in_the_order_of_their_references() -> None:
    read_ = document(p("a", note("eerste"), build.endnote("eind"), note("tweede")))
    assert [(story.kind, texts(story.blocks)) for story in read_.notes] == [
        (StoryKind.FOOTNOTE, ["eerste"]),
        (StoryKind.ENDNOTE, ["eind"]),
        (StoryKind.FOOTNOTE, ["tweede"]),
    ]


def test_a_note_that_is_referred_to_twice_is_one_story() -> None:
    again = raw('<w:r><w:footnoteReference w:id="1"/></w:r>')
    assert len(document(p("a", note("eerste"), " b", again)).notes) == 1


def test_headers_and_footers_are_named_by_section_and_type() -> None:
    data = doc(p("tekst"), header={"default": ["kop"], "first": ["eerste"]}, footer={"even": ["voet"]})
    found = [(s.kind.value, s.name, texts(s.blocks)) for s in read(read_package(data)).margins]
    assert found == [
        ("header", "1 default", ["kop"]),
        ("header", "1 first", ["eerste"]),
        ("footer", "1 even", ["voet"]),
    ]


def test_a_text_box_has_its_own_blocks_and_a_twin() -> None:
    story = document(p("anker", box("in het vak", p("tweede")))).body
    assert texts(story.boxes) == ["in het vak", "tweede"]
    assert all(isinstance(block, Paragraph) and block.twin for block in story.boxes)


def test_a_text_box_whose_twin_says_something_else_is_told() -> None:
    read_ = document(p(box("nieuw", fallback=["oud"])))
    assert texts(read_.body.boxes) == ["nieuw"]
    assert rules(read_) == ["fallback-differs"]


def test_a_text_box_in_a_text_box_is_read() -> None:
    assert texts(document(p(box(p("buiten", box("binnen"))))).body.boxes) == ["buiten\ufffc", "binnen"]


def test_a_table_has_its_rows_cells_and_blocks() -> None:
    found = table(build.table([["a", cell("b", "c", span=2)], ["d", "e", "f"]]))
    assert [[texts(c.blocks) for c in row.cells] for row in found.rows] == [
        [["a"], ["b", "c"]],
        [["d"], ["e"], ["f"]],
    ]


def test_a_table_in_a_cell_is_a_block_of_it() -> None:
    found = table(build.table([["a", build.table([["genest"]])]]))
    assert isinstance(found.rows[0].cells[1].blocks[0], Table)


def test_content_controls_around_blocks_and_rows_are_transparent() -> None:
    row = "<w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>"
    wrapped = f"<w:sdt><w:sdtPr/><w:sdtContent>{row}</w:sdtContent></w:sdt>"
    found = table(raw(f"<w:tbl><w:tblPr/><w:tblGrid/>{wrapped}{row}</w:tbl>"))
    assert len(found.rows) == 2
    assert texts(document(build.sdt_block(p("a"), build.sdt_block(p("b")))).body.blocks) == ["a", "b"]


def test_an_inserted_file_is_compared_by_its_bytes() -> None:
    one, same, other = (document(build.chunk(html)).body.blocks[0].key for html in ("a", "a", "b"))
    assert one == same
    assert one != other


def test_a_paragraph_knows_the_heading_it_stands_under() -> None:
    found = body(p("aanhef"), h("Inleiding"), p("tekst"), h("Vervolg", 2), p("meer"))
    assert [each.section for each in found] == ["", "Inleiding", "Inleiding", "Vervolg", "Vervolg"]
    assert [each.heading for each in found] == [False, True, False, True, False]


def test_a_short_bold_line_is_a_heading_and_bold_in_a_cell_is_not() -> None:
    found = body(p(build.b("Huisvesting")), p("tekst"), build.table([[p(build.b("Totaal")), "9"]]))
    assert [each.section for each in found] == ["Huisvesting"] * 4
    assert [each.heading for each in found] == [True, False, False, False]


def test_a_bold_sentence_is_no_heading() -> None:
    assert not body(p(build.b("Dit is belangrijk.")))[0].heading


def test_title_and_date_of_saving_are_known() -> None:
    data = doc(p("tekst"), title="Brief & bijlage", modified="2026-01-30T12:00:00Z")
    properties = read(read_package(data)).properties
    assert (properties.title, properties.modified) == ("Brief & bijlage", "2026-01-30T12:00:00Z")


def test_yellow_that_is_there_is_a_fact_of_the_text() -> None:
    shaded = build.run("arcering", '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>')
    (found,) = body(p("a ", build.yellow("geel"), " b ", build.run("groen", highlight="green"), " ", shaded))
    assert [(found.text[run.start : run.end], run.fact) for run in found.highlights] == [
        ("geel", "yellow"),
        ("groen", "green"),
        ("arcering", "shading"),
    ]


def test_a_part_is_found_whatever_the_case_of_its_name() -> None:
    data = doc(p("Zie de noot", note("De noot.")))
    parts = {name.replace("footnotes", "Footnotes"): content for name, content in unzipped(data).items()}
    (found,) = read(read_package(zipped(parts))).notes
    assert [each.text for each in paragraphs_of(found.blocks)] == ["De noot."]


def test_the_header_of_a_section_that_was_taken_away_is_none() -> None:
    data = doc(p("tekst"), header=[p("Ministerie")])
    for tag, count in (("ins", 1), ("del", 0)):
        main = unzipped(data)["word/document.xml"].replace(b"<w:sectPr>", f"<w:{tag}><w:sectPr>".encode())
        main = main.replace(b"</w:sectPr>", f"</w:sectPr></w:{tag}>".encode())
        assert len(read(read_package(with_part(data, "word/document.xml", main))).margins) == count
