"""XML as nested lists, and paragraphs that versions write in the same bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redline.verify.plain import whole
from redline.verify.reader import Reader
from redline.verify.tree import Element
from tests.parts import W
from tests.unit.trouble import refused

PARAGRAPHS = [
    "<w:p/>",
    '<w:p w:rsidR="00AB"/>',
    "<w:p><w:r><w:t>een</w:t></w:r></w:p>",
    '<w:p w:rsidR="00AB"><w:r><w:t>een</w:t></w:r></w:p>',
    "<w:p><w:r><w:t>een &amp; twee</w:t></w:r></w:p>",
    "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>een</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>",
    "<w:p><w:pPr><w:jc/></w:pPr></w:p>",
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>een</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
    '<w:sdt xml:space="preserve"><w:p><w:r><w:t> een </w:t></w:r></w:p></w:sdt>',
    "<w:p><w:r><w:t> een </w:t></w:r></w:p>",
    "<w:px><w:t>x</w:t></w:px>",
    "\n",
]


def part(*blocks: str, declared: str = f'xmlns:w="{W}"') -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<w:body {declared}>{"".join(blocks)}</w:body>'.encode()


def read(data: bytes, reader: Reader | None = None) -> Element:
    return whole((reader or Reader()).read(data, "v1.docx", "word/document.xml"))


@given(st.lists(st.lists(st.sampled_from(PARAGRAPHS), max_size=8), min_size=2, max_size=4))
def test_what_was_read_before_is_read_the_same(versions: list[list[str]]) -> None:
    reader = Reader()
    for version in versions:
        assert read(part(*version), reader) == read(part(*version))


def test_equal_paragraphs_are_one() -> None:
    reader = Reader()
    old = read(part(PARAGRAPHS[2], PARAGRAPHS[3]), reader)
    new = read(part(PARAGRAPHS[3], PARAGRAPHS[2]), reader)
    assert old[2] is new[3]
    assert old[3] is new[2]


def test_under_other_namespaces_the_same_bytes_are_no_equal_paragraph() -> None:
    reader = Reader()
    read(part(PARAGRAPHS[2]), reader)
    other = read(part(PARAGRAPHS[2], declared='xmlns:w="urn:anders"'), reader)
    assert other[2][0] == "urn:anders p"


@pytest.mark.parametrize(
    "odd", ["<!-- <w:p> -->", "<?iets 0?>", "<w:p><w:r><w:t><![CDATA[</w:p><w:p>]]></w:t></w:r></w:p>"]
)
def test_where_bytes_do_not_tell_what_is_a_paragraph_none_is_shared(odd: str) -> None:
    reader = Reader()
    read(part(PARAGRAPHS[2], odd), reader)
    assert read(part(odd, PARAGRAPHS[2]), reader) == read(part(odd, PARAGRAPHS[2]))


def test_names_are_the_same_in_strict_and_transitional_documents() -> None:
    strict = read(part(PARAGRAPHS[2], declared='xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'))
    assert strict[2] == read(part(PARAGRAPHS[2]))[2]


def test_white_space_counts_where_an_element_around_it_says_so() -> None:
    found = read(part(PARAGRAPHS[8], PARAGRAPHS[9]))
    assert found[2][2][2][2][1] == {"xml:space": "preserve"}
    assert found[3][2][2][1] == {}


@pytest.mark.parametrize("damaged", [b"", b"<w:body", b"<a></b>", part("<w:p>"), b"\xff\xfe\x00"])
def test_what_is_not_well_formed_is_refused(damaged: bytes) -> None:
    with refused("not-xml"):
        read(damaged)


def test_a_document_type_is_refused() -> None:
    with refused("doctype"):
        read(b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')


def test_a_long_text_is_one() -> None:
    assert read(part("x" * 100_000))[2:] == ["x" * 100_000]


def test_a_paragraph_in_a_paragraph_is_read_the_same_again() -> None:
    reader = Reader()
    data = part('<w:p w:rsidR="00AB"><w:p w:rsidR="00CD"/></w:p>')
    assert read(data, reader) == read(data, reader)
