"""Paragraphs that are read from their bytes say what a walk over their elements says."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redline.findings import Trouble
from redline.verify.parts import Parts
from redline.verify.plain import said_of, whole
from redline.verify.reader import Reader
from redline.verify.tree import Element
from redline.verify.witness import Reading, Witness
from tests.build import doc, note, p
from tests.oddities import TEXTS
from tests.parts import W, unzipped, with_part

BODY = "word/document.xml"
ATTRIBUTES = [
    *(' w:rsidR="00AB12CD"', ' w:rsidR="a&gt;b"', ' w:rsidR="a>b"', ' x:id="1"', "\n"),
    *(' xml:space="preserve"', f' xmlns:x="{W}"'),
]
PROPERTIES = [
    *("<w:b/>", '<w:highlight w:val="yellow"/>', '<w:highlight w:val="none"/>', '<w:shd w:fill="ffff00"/>'),
    *("<x:b/>", '<w:lang w:val="nl-NL"/>', " ", "<w:rPrChange><w:rPr/></w:rPrChange>"),
]
PLAIN = "<w:p><w:r><w:t> een </w:t></w:r></w:p>"
SECTION = '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>'
STYLES = [
    *("", '<w:pStyle w:val="Kop1"/>', "<w:rPr><w:b/></w:rPr>", SECTION, "<w:rPr><w:del/></w:rPr>"),
    *(
        "<w:rPr><w:cellDel/></w:rPr>",
        "<w:rPr><w:ins/></w:rPr>",
        "<w:pPrChange><w:pPr/></w:pPrChange>",
        "tekst",
        "<x:jc/>",
    ),
]
OTHERS = [
    *("<w:proofErr/>", "<w:proofErr><w:r><w:t>x</w:t></w:r></w:proofErr>", "<w:r/>", "<w:r><w:tab/></w:r>"),
    *('<w:r><w:footnoteReference w:id="1"/></w:r>', '<w:r><w:t>a</w:t><w:endnoteReference w:id="1"/></w:r>'),
    *('<w:r><w:rPr><w:highlight w:val="red"/></w:rPr><w:endnoteReference w:id="2"/></w:r>', "<x:r>x</x:r>"),
    *("<w:ins><w:r><w:t>in</w:t></w:r></w:ins>", "<w:del><w:r><w:t>uit</w:t></w:r></w:del>", "los"),
    *("<w:r><w:footnoteRef/></w:r>", "<w:r><w:lastRenderedPageBreak/><w:t>na</w:t></w:r>"),
    *('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', "<w:r><w:instrText> PAGE </w:instrText></w:r>"),
    *('<w:r><w:fldChar w:fldCharType="separate"/></w:r>', '<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
    "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>kader</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>",
    "<w:r><w:lastRenderedPageBreak><w:t>in</w:t></w:lastRenderedPageBreak><w:t>na</w:t></w:r>",
]
BROKEN = [
    *('<w:p w:a="1" w:a="2"></w:p>', '<w:p w:a="00AB12CD" w:a="00AB12CE"></w:p>', '<w:p y:a="1"></w:p>'),
    *(
        "<w:p><w:pPr><w:i></w:pPr></w:p>",
        "<w:p></w:sdt><w:sdt></w:p>",
        "<w:p><w:r></w:p>",
        "<w:p><y:r/></w:p>",
    ),
    *(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in ("]]>", "\x01", "\ufffe", "<w:b>", "a<b")),
]
AROUND = [
    *("<w:sdt>{}</w:sdt>", '<w:sdt xml:space="preserve">{}</w:sdt>', '<w:sdt xmlns:x="urn:x">{}</w:sdt>'),
    *(
        "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>",
        '<w:tbl><w:tr w:a="1">{}</w:tr></w:tbl>',
        "{}<w:sectPr/>",
    ),
    *(
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{}</w:tc></w:tr></w:tbl>",
        "<w:customXml>{}</w:customXml>",
    ),
    "<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl></w:tc><w:tr/></w:tr></w:tbl>",
]


def rarely(odd: list[str], usual: str = "") -> st.SearchStrategy[str]:
    return st.sampled_from([usual] * len(odd) + odd)


@st.composite
def runs(draw: st.DrawFn) -> str:
    inner = "".join(draw(st.lists(st.sampled_from(PROPERTIES[:4]) | rarely(PROPERTIES), max_size=2)))
    properties = draw(st.sampled_from(["", f"<w:rPr>{inner}</w:rPr>"]))
    space = draw(st.sampled_from(["", ' xml:space="preserve"', ' xml:space="default"']))
    text = draw(st.sampled_from(TEXTS[:3]) | rarely(TEXTS, "een"))
    return f"<w:r{draw(rarely(ATTRIBUTES))}>{properties}<w:t{space}>{text}</w:t></w:r>"


@st.composite
def blocks(draw: st.DrawFn) -> str:
    style = draw(st.sampled_from(["", *(f"<w:pPr>{style}</w:pPr>" for style in STYLES[:3])]) | rarely(STYLES))
    inner = "".join(draw(st.lists(runs() | rarely(OTHERS), max_size=4)))
    paragraph = f"<w:p{draw(rarely(ATTRIBUTES))}>{style}{inner}</w:p>"
    return draw(rarely(AROUND, "{}")).format(paragraph)


def document(*blocks: str) -> bytes:
    usual = doc(p("Tekst."), header=[p("Kop.")])
    parts = unzipped(usual)
    start, _, _ = parts[BODY].partition(b"<w:p>")
    start = start.replace(b"<w:document ", b'<w:document xmlns:x="urn:x" ')
    return with_part(usual, BODY, start + "".join(blocks).encode() + b"</w:body></w:document>")


def read(data: bytes, reader: Reader, witness: Witness) -> tuple[Reading, Element] | str:
    try:
        parts = Parts(data, "v1.docx", reader)
        return witness.read(parts), whole(parts.tree(BODY))
    except Trouble as trouble:
        return trouble.rule


@given(st.lists(st.lists(blocks(), max_size=5), min_size=1, max_size=3))
def test_bytes_tell_what_elements_tell(versions: list[list[str]]) -> None:
    assert_told([document(*version, *versions[0]) for version in versions])


@pytest.mark.parametrize("odd", [*ATTRIBUTES, *STYLES, *OTHERS, *TEXTS])
def test_each_oddity_is_told(odd: str) -> None:
    attributes, style, other, text = (
        odd if odd in kind else "" for kind in (ATTRIBUTES, STYLES, OTHERS, TEXTS)
    )
    run = f"<w:r><w:t> een {text} </w:t></w:r>"
    odds = f"<w:p{attributes}><w:pPr>{style}</w:pPr>{run}{other}{run}</w:p>"
    assert_told([document(odds, "<w:p><w:r><w:t>na</w:t></w:r></w:p>", odds)])


@pytest.mark.parametrize("around", AROUND)
def test_what_stands_around_is_told(around: str) -> None:
    paragraphs = [f"<w:p><w:r><w:t> een </w:t></w:r>{other}</w:p>" for other in ["", *OTHERS]]
    assert_told([document(around.format(each), each, around.format(each)) for each in paragraphs])


ROW = "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>"
FIELD = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p>{}'
    '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
TABBED = "<w:p><w:r><w:tab/><w:t> een </w:t></w:r></w:p>"
SPACED = '<w:sdt xml:space="preserve">{}</w:sdt>'


@pytest.mark.parametrize(
    "versions",
    [
        [ROW.format(PLAIN), FIELD.format(ROW.format(PLAIN))],
        [FIELD.format(ROW.format(PLAIN)), ROW.format(PLAIN)],
        [ROW.format(TABBED), FIELD.format(ROW.format(TABBED)), ROW.format(TABBED)],
        [SPACED.format(TABBED), TABBED],
        [TABBED, SPACED.format(TABBED)],
        [SPACED.format("<w:p/>") + PLAIN],
        [f"<w:p><w:r><w:t>om</w:t></w:r>{PLAIN}</w:p>"],
        [f"<w:p><w:r><w:t>om</w:t></w:r><w:sdt><w:sdtContent>{PLAIN}</w:sdtContent></w:sdt></w:p>"],
        [SPACED.format(ROW.format(TABBED)), ROW.format(TABBED)],
    ],
)
@pytest.mark.parametrize("opening", ["", "<w:p/>"])
def test_what_was_read_elsewhere_is_told_for_where_it_stands(versions: list[str], opening: str) -> None:
    assert_told([document(opening, version) for version in versions])


@pytest.mark.parametrize("around", ["{}", ROW])
def test_the_notes_of_a_plain_paragraph_are_read_each_time(around: str) -> None:
    data = doc(p("een", note("noot")), p("Tekst."))
    body = unzipped(data)[BODY]
    start, end = body.index(b"<w:p>"), body.index(b"</w:p>") + len(b"</w:p>")
    rewritten = body[:start] + around.encode().replace(b"{}", body[start:end]) + body[end:]
    documents = [with_part(data, BODY, rewritten)] * 2
    reading = read(documents[0], Reader(), Witness())
    assert not isinstance(reading, str)
    assert "footnote" in reading[0].stories
    assert_told(documents)


def assert_told(documents: list[bytes]) -> None:
    reader, witness = Reader(), Witness()
    kept = [read(data, reader, witness) for data in documents]
    with patch("redline.verify.reader._head", return_value=b""):
        assert kept == [read(data, Reader(), Witness()) for data in documents]


@pytest.mark.parametrize("broken", BROKEN)
def test_what_is_not_well_formed_is_refused_as_ever(broken: str) -> None:
    usual = "<w:p><w:r><w:t>een</w:t></w:r></w:p>"
    assert read(document(usual, broken, usual), Reader(), Witness()) == "not-xml"


def test_most_paragraphs_are_plain() -> None:
    data = document('<w:p w:rsidR="00AB12CD"><w:r><w:t>een</w:t></w:r></w:p>')
    tree = Parts(data, "v1.docx", Reader()).tree(BODY)
    paragraph = tree[2][2]
    said = said_of(paragraph)
    assert said is not None
    assert said.paragraph.text == "een"
    assert paragraph is whole(paragraph)
    assert paragraph[2][0] == "w:r"
