"""What stands where Word has no place for it is refused; what other programs wrap it in is not."""

from __future__ import annotations

import pytest

from tests.build import p, raw, run
from tests.unit.reading import body, document, paragraph
from tests.unit.trouble import refused

R = "<w:r><w:t>tekst</w:t></w:r>"
CELL = f"<w:tc><w:p>{R}</w:p></w:tc>"


@pytest.mark.parametrize(
    "xml",
    [
        "<w:p><w:t>tekst</w:t></w:p>",
        "<w:p><w:r><w:footnoteRef><w:t>tekst</w:t></w:footnoteRef></w:r></w:p>",
        "<w:p><w:r><w:t>een<w:br/>twee</w:t></w:r></w:p>",
        "<w:p><w:tblGrid><w:br/></w:tblGrid></w:p>",
        "<w:tbl><w:drawing/></w:tbl>",
        f"<w:tbl><w:tr><w:footnote><w:p>{R}</w:p></w:footnote></w:tr></w:tbl>",
        "<w:p><w:r><w:moveTo><w:t>tekst</w:t></w:moveTo></w:r></w:p>",
        f"<w:p><w:r>{R}</w:r></w:p>",
        f"<w:p><w:r><w:p>{R}</w:p></w:r></w:p>",
        f"<w:p>{R}<w:pPr/></w:p>",
        "<w:p><w:r><w:t>tekst</w:t><w:rPr><w:b/></w:rPr></w:r></w:p>",
        "<w:p><w:r><w:rPr><w:t>tekst</w:t></w:rPr></w:r></w:p>",
        f"<w:tbl><w:tr><w:tc><w:tcPr><w:p>{R}</w:p></w:tcPr></w:tc></w:tr></w:tbl>",
        f"<w:tbl><w:tbl><w:tr>{CELL}</w:tr></w:tbl></w:tbl>",
        f"<w:tbl>{CELL}</w:tbl>",
        f"<w:tr>{CELL}</w:tr>",
        f"<w:tbl><w:tr><w:ins><w:p>{R}</w:p></w:ins></w:tr></w:tbl>",
        f"<w:sdt><w:sdtContent>{R}</w:sdtContent></w:sdt>",
        f"<w:p><w:pPr><w:rPr/><w:rPr><w:del/></w:rPr></w:pPr>{R}</w:p>",
        f"<w:p><w:bookmarkStart><x:onbekend xmlns:x='urn:x'>{R}</x:onbekend></w:bookmarkStart></w:p>",
        "<w:p><x:onbekend xmlns:x='urn:x'><w:t>tekst</w:t></x:onbekend></w:p>",
        f"</w:body><w:body><w:p>{R}</w:p>",
    ],
)
def test_what_is_misplaced_is_refused(xml: str) -> None:
    with refused("misplaced"):
        document(raw(xml))


@pytest.mark.parametrize(
    "xml",
    [
        f"<w:p><x:onbekend xmlns:x='urn:x'>{R}</x:onbekend></w:p>",
        f"<w:p><w:r><w:ruby><w:rubyBase>{R}</w:rubyBase></w:ruby></w:r></w:p>",
        f"<w:p><w:ins><w:sdt><w:sdtContent>{R}</w:sdtContent></w:sdt></w:ins></w:p>",
        "<w:p><w:r><mc:AlternateContent><mc:Fallback><w:t>tekst</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>",
        f"<w:p><!-- stil --><w:pPr/>{R}</w:p>",
        f"<w:customXml><w:tbl><w:sdt><w:sdtContent><w:tr>{CELL}</w:tr></w:sdtContent></w:sdt></w:tbl></w:customXml>",
    ],
)
def test_what_may_stand_there_is_read(xml: str) -> None:
    assert [found.text for found in body(raw(xml))] == ["tekst"]


def test_an_element_without_a_namespace_is_none_of_words() -> None:
    assert paragraph(run("een "), raw('<r xmlns=""><t>twee</t></r>')).text == "een "


def test_properties_behind_a_comment_count() -> None:
    found = paragraph(
        raw('<!-- stil --><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
        raw('<w:r><!-- stil --><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>geel</w:t></w:r>'),
    )
    assert found.heading
    assert [mark.fact for mark in found.highlights] == ["yellow"]


def test_text_behind_a_comment_is_read() -> None:
    assert body(p(raw("<w:r><w:t>een<!-- stil --> twee</w:t></w:r>")))[0].text == "een twee"


@pytest.mark.parametrize("level", ["²", "12", "-1", "x", "9" * 5000])
def test_a_level_that_is_none_numbers_nothing_and_stops_nothing(level: str) -> None:
    numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="2"/></w:numPr>'
    assert body(p("tekst", ppr=numbering))[0].text == "tekst"
