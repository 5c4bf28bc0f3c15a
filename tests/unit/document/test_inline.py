"""Every construct inside a paragraph has its text, and nothing else has."""

from __future__ import annotations

import pytest

from redline.document.model import INLINE, Place
from redline.document.read import read
from redline.package import read as read_package
from redline.words import same
from tests import build
from tests.build import Text, b, doc, i, p, raw, run
from tests.unit.reading import body, document, paragraph, rules

W_R = "<w:r><w:t>{}</w:t></w:r>".format


@pytest.mark.parametrize(
    ("piece", "text"),
    [
        (build.tab, "\t"),
        (build.br, "\n"),
        (raw("<w:r><w:cr/></w:r>"), "\n"),
        (build.no_break_hyphen, "\u2011"),
        (build.soft_hyphen, "\u00ad"),
        (build.sym("00A7", "Symbol"), "§"),
        (build.sym("F0FC"), "\uf0fc"),
        (build.sym("zz"), "\ufffd"),
        (build.link("tekst", "https://x.nl"), "tekst"),
        (build.sdt("tekst"), "tekst"),
        (build.sdt("diep ", build.sdt("erin")), "diep erin"),
        (build.ins("tekst"), "tekst"),
        (build.moved_to("tekst"), "tekst"),
        (build.gone("tekst"), ""),
        (build.moved_from("tekst"), ""),
        (raw(f'<w:smartTag w:uri="u" w:element="e">{W_R("tekst")}</w:smartTag>'), "tekst"),
        (raw(f'<w:customXml w:element="e">{W_R("tekst")}</w:customXml>'), "tekst"),
        (raw(f'<w:bdo w:val="ltr">{W_R("tekst")}</w:bdo>'), "tekst"),
        (raw('<w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/>'), ""),
        (raw('<w:proofErr w:type="spellStart"/>'), ""),
        (raw("<!-- stil -->"), ""),
        (raw('<w:r><w:commentReference w:id="1"/></w:r>'), ""),
        (raw("<w:r><w:lastRenderedPageBreak/></w:r>"), ""),
        (build.note("noot"), INLINE),
        (build.endnote("noot"), INLINE),
        (build.picture(b"png"), INLINE),
        (build.equation("a+b"), INLINE),
        (build.box("tekst in het vak"), INLINE),
    ],
)
def test_a_construct_between_two_words_reads_as(piece: Text, text: str) -> None:
    assert paragraph("voor ", piece, " na").text == f"voor {text} na"


def test_borders_between_runs_vanish() -> None:
    assert paragraph("De ", b("minis"), i("ter")).text == "De minister"


def test_white_space_at_the_ends_of_a_run_counts_only_where_xml_says_so() -> None:
    loose = raw("<w:r><w:t> los </w:t></w:r>")
    assert paragraph("a", loose, "b").text == "alosb"
    assert paragraph("a", run(" vast "), "b").text == "a vast b"


def test_an_unknown_wrapper_is_read_and_told() -> None:
    wrapped = doc(p("a ", raw(f'<x:nieuw xmlns:x="urn:x">{W_R("b")}</x:nieuw>')))
    read_ = read(read_package(wrapped))
    assert [block.key for block in read_.body.blocks] == ["a b"]
    assert rules(read_) == ["unknown-element"]


def test_strict_and_transitional_documents_say_the_same() -> None:
    blocks = (p("tekst ", build.note("noot"), build.picture(b"png")), build.table([["a", "b"]]))
    usual, strict = (
        read(read_package(doc(*blocks, strict=strict, header=["kop"]))) for strict in (False, True)
    )
    assert [story.blocks for story in usual.stories] == [story.blocks for story in strict.stories]
    assert len(strict.stories) == 3


def test_places_count_every_paragraph_of_the_part_in_order() -> None:
    found = body(p("een"), build.table([["twee", "drie"]]), build.sdt_block(p("vier")), p("vijf"))
    assert [paragraph.places for paragraph in found] == [
        (Place("word/document.xml", number),) for number in range(5)
    ]


def test_a_picture_is_compared_by_what_it_shows() -> None:
    one, same_one, other = (paragraph(build.picture(image)).inlines[0] for image in (b"a", b"a", b"b"))
    assert one.value == same_one.value
    assert one.value != other.value
    assert one.kind == "picture"


def test_an_equation_is_compared_by_what_it_reads() -> None:
    one, other = (paragraph(build.equation(text)) for text in ("a+b", "a-b"))
    assert one.inlines[0].kind == "equation"
    assert one.key != other.key


def test_the_key_of_a_paragraph_is_that_of_its_words() -> None:
    assert paragraph("De  kosten\u00a0zijn ", b("hoog")).key == same("De kosten zijn hoog")


def test_an_empty_paragraph_says_nothing() -> None:
    assert document(p()).body.blocks[0].empty
    assert document(p(" ")).body.blocks[0].empty
