"""Results are text, codes are not, and what Word renews by itself is silent."""

from __future__ import annotations

import pytest

from redline.document.model import SILENT
from tests.build import Text, b, box, field, link, p, raw, simple
from tests.unit.reading import body, document, paragraph, rules

BEGIN, SEPARATE, END = (
    raw(f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>') for kind in ("begin", "separate", "end")
)


def code(text: str) -> Text:
    return raw(f"<w:r><w:instrText>{text}</w:instrText></w:r>")


@pytest.mark.parametrize("piece", [field("REF _Ref1 \\h", "5.2"), simple("REF _Ref1 \\h", "5.2")])
def test_the_result_is_text_and_the_code_is_not(piece: Text) -> None:
    found = paragraph("Zie ", piece, ".")
    assert found.text == found.prose == "Zie 5.2."


@pytest.mark.parametrize("name", ["PAGE", "NUMPAGES", "DATE", "TIME", "TOC", "PAGEREF _Ref1", " page "])
def test_a_volatile_result_is_silent(name: str) -> None:
    found = paragraph("Blad ", field(name, "3"), " van 9")
    assert found.text == "Blad 3 van 9"
    assert found.prose == f"Blad {SILENT} van 9"


def test_the_code_may_stand_in_pieces() -> None:
    found = paragraph(BEGIN, code("PA"), code("GE"), SEPARATE, "3", END, " verder")
    assert found.prose == f"{SILENT} verder"


def test_a_field_in_a_field_is_silent_with_it() -> None:
    found = paragraph(field("PAGE", field("REF x", "3")), " en ", field("REF x", field("PAGE", "4"), "a"))
    assert found.prose == f"{SILENT} en {SILENT}a"


def test_text_in_a_code_is_no_prose() -> None:
    found = paragraph(BEGIN, code("IF 1=1 "), "ja", SEPARATE, "uitkomst", END)
    assert found.text == "jauitkomst"
    assert found.prose == f"{SILENT}{SILENT}uitkomst"


def test_a_field_may_run_on_over_paragraphs() -> None:
    found = body(
        p("Inhoud"), p(BEGIN, code("TOC"), SEPARATE, "Inleiding 1"), p("Vervolg 2"), p(END, "Daarna")
    )
    assert [paragraph.prose.strip(SILENT) for paragraph in found] == ["Inhoud", "", "", "Daarna"]


def test_a_field_without_end_is_read_as_text_and_told() -> None:
    read = document(p(BEGIN, code("PAGE"), SEPARATE, "3"), p("Daarna"))
    assert [block.key for block in read.body.blocks] == ["3", "Daarna"]
    assert rules(read) == ["unclosed-field"]


def test_so_is_one_in_a_text_box() -> None:
    read = document(p("Brief", box(p(BEGIN, code("PAGE"), SEPARATE, "3"), p("Daarna"))))
    assert [block.key for block in read.body.boxes] == ["3", "Daarna"]
    assert rules(read) == ["unclosed-field"]


def test_an_end_without_beginning_is_let_pass() -> None:
    assert paragraph("a", END, "b", SEPARATE, "c").text == "abc"


def test_a_link_has_its_target() -> None:
    (target,) = paragraph("zie ", link("deze site", "https://x.nl", "deel")).links
    assert (target.start, target.end, target.fact) == (4, 13, "https://x.nl#deel")


def test_a_link_field_has_its_target() -> None:
    (target,) = paragraph(field('HYPERLINK "https://x.nl" \\l "deel"', "deze ", b("site"))).links
    assert (target.start, target.end, target.fact) == (0, 9, "https://x.nl#deel")


def test_bookmarks_that_word_numbers_by_itself_are_one_target() -> None:
    keys = {paragraph(link("zie", anchor=anchor)).key for anchor in ("_Toc123", "_Toc456")}
    assert len(keys) == 1


def test_a_line_of_a_table_of_contents_says_nothing_though_it_is_a_link() -> None:
    (entry, after) = body(
        p(BEGIN, code("TOC"), SEPARATE, link("Inleiding 1", "https://x.nl")),
        p(END, link("Zie", "https://x.nl")),
    )
    assert entry.empty
    assert not after.empty
