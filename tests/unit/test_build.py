"""The documents that the tests make are documents."""

from __future__ import annotations

import io

import docx
import pytest

from tests import build
from tests.build import b, cell, doc, h, link, note, p, picture, table
from tests.parts import unzipped

EVERYTHING = (
    h("Inleiding"),
    p("De minister ", b("heeft"), note("zie bijlage 1"), build.endnote("eind"), build.tab, build.br),
    p(build.i("schuin"), build.no_break_hyphen, build.soft_hyphen, build.sym("F0FC"), build.yellow("geel")),
    p(link("koppeling", "https://x.nl"), build.simple("PAGE", "3"), build.field("REF _Ref1 \\h", "par. 2")),
    p(build.sdt("in een control"), build.box("In het vak"), build.equation("a+b"), picture(b"png")),
    p(build.ins("nieuw"), build.gone("oud"), build.moved_from("weg"), build.moved_to("hier")),
    build.sdt_block(p("blok")),
    p("punt", item="bullet"),
    p("dit ", mark=build.deleted_mark()),
    p("hoort bij elkaar"),
    table([["a", cell("b", span=2)], [cell("c", merge="restart"), "d", table([["genest"]])]]),
    build.chunk("<p>ingevoegd</p>"),
)


def test_every_construct_makes_a_document_that_python_docx_opens() -> None:
    data = doc(
        *EVERYTHING,
        header=["Koptekst"],
        footer={"default": ["Voettekst"], "first": ["Eerste"], "even": ["Even"]},
        title="Brief",
        modified="2026-01-30T12:00:00Z",
    )
    opened = docx.Document(io.BytesIO(data))
    assert [paragraph.text for paragraph in opened.paragraphs][:2] == ["Inleiding", "De minister heeft\t\n"]
    style = opened.paragraphs[0].style
    assert style is not None
    assert style.name == "Heading 1"
    assert opened.tables[0].cell(1, 2).tables[0].cell(0, 0).text == "genest"
    assert opened.sections[0].header.paragraphs[0].text == "Koptekst"
    assert opened.sections[0].first_page_footer.paragraphs[0].text == "Eerste"
    assert opened.core_properties.title == "Brief"


def test_a_strict_document_has_strict_names_only() -> None:
    parts = unzipped(doc(p("tekst", note("noot")), strict=True))
    for name in ("word/document.xml", "word/footnotes.xml", "word/styles.xml"):
        assert b"purl.oclc.org/ooxml/wordprocessingml/main" in parts[name]
        assert b"schemas.openxmlformats.org/wordprocessingml" not in parts[name]


@pytest.mark.parametrize("strict", [True, False])
def test_the_same_document_is_made_of_the_same_bytes(strict: bool) -> None:
    assert doc(*EVERYTHING, strict=strict) == doc(*EVERYTHING, strict=strict)
