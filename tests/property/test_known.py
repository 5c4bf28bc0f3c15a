"""Paragraphs that are known by their bytes say what the walk over their elements says."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redline.document.known import Known
from redline.document.model import Document
from redline.document.read import read
from redline.findings import Trouble
from redline.package import read as read_package
from tests.build import doc, p
from tests.oddities import TEXTS
from tests.parts import W, unzipped, with_part

BODY = "word/document.xml"
ATTRIBUTES = ["", ' w:rsidR="00AB12CD"', ' w:rsidR="a&gt;b"', ' w:rsidR="a>b"', ' x:id="1"', "\n"]
PROPERTIES = [
    *("<w:b/>", '<w:b w:val="0"/>', "<w:i/>", '<w:highlight w:val="yellow"/>', '<w:highlight w:val="none"/>'),
    *(
        '<w:shd w:fill="ffff00"/>',
        '<w:lang w:val="nl-NL"/>',
        '<w:rFonts w:ascii="Arial"/>',
        "<x:b/>",
        "<!-- -->",
        '<w:b x:id="1"/>',
    ),
]
STYLES = [
    *(
        "",
        '<w:pStyle w:val="Kop1"/>',
        '<w:jc w:val="both"/>',
        '<w:outlineLvl w:val="0"/>',
        "<w:rPr><w:b/></w:rPr>",
    ),
    *('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>', "<w:sectPr/>", "<w:rPr><w:del/></w:rPr>"),
    '<w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs>',
]
INLINES = [
    *(
        "<w:proofErr/>",
        '<w:bookmarkStart w:id="1" w:name="x"/>',
        '<w:ins w:author="x"><w:r><w:t>in</w:t></w:r></w:ins>',
    ),
    *('<w:r><w:footnoteReference w:id="1"/></w:r>', "<w:r><w:tab/></w:r>", "<w:r><w:br/><w:t>na</w:t></w:r>"),
    *("<w:r><w:t>a</w:t><w:t>b</w:t></w:r>", "<w:r/>", '<w:r><w:sym w:char="00e9"/></w:r>', "<x:r>x</x:r>"),
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    "<w:r><w:instrText> PAGE </w:instrText></w:r>",
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>kader</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>",
]
RUN = "<w:r><w:t> een </w:t></w:r>"
attributes, properties = (
    st.sampled_from([""] * 12 + ATTRIBUTES),
    st.lists(st.sampled_from(PROPERTIES), max_size=2),
)


@st.composite
def runs(draw: st.DrawFn) -> str:
    own = f"<w:rPr>{''.join(draw(properties))}</w:rPr>" if draw(st.booleans()) else ""
    space = draw(st.sampled_from(["", "", ' xml:space="preserve"', ' xml:space="default"']))
    text = draw(st.one_of(st.text(" ab\t\n\u00e9\u00a0\u00ad", max_size=3), st.sampled_from(TEXTS)))
    return f"<w:r{draw(attributes)}>{own}<w:t{space}>{text}</w:t></w:r>"


@st.composite
def paragraphs(draw: st.DrawFn) -> str:
    own = f"<w:pPr>{draw(st.sampled_from(STYLES))}</w:pPr>" if draw(st.booleans()) else ""
    content = draw(st.lists(st.one_of(*[runs()] * 5, st.sampled_from(INLINES)), max_size=3))
    return f"<w:p{draw(attributes)}>{own}{''.join(content)}</w:p>"


@st.composite
def wrapped(draw: st.DrawFn) -> str:
    around = st.sampled_from(
        [
            *["{}"] * 8,
            "<w:p/>{}",
            "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>",
            '<w:sdt xml:space="preserve"><w:sdtContent>{}</w:sdtContent></w:sdt>',
            f'<y:p xmlns:y="{W}">{{}}</y:p>',
            "{}<!-- <w:p> -->",
            "{}<w:p><w:r><w:t><![CDATA[</w:p>]]></w:t></w:r></w:p>",
        ]
    )
    return draw(around).format(draw(paragraphs()))


def document(blocks: list[str]) -> bytes:
    data = doc(p("brief"))
    xml = unzipped(data)[BODY]
    before, after = xml.split(b"<w:body>")[0], xml[xml.index(b"<w:sectPr") :] if b"<w:sectPr" in xml else b""
    body = "".join(blocks).encode()
    declared = before.replace(b"<w:document ", b'<w:document xmlns:x="urn:x" ')
    return with_part(data, BODY, declared + b"<w:body>" + body + (after or b"</w:body></w:document>"))


def outcome(data: bytes, known: Known | None = None) -> Document | tuple[str, object]:
    try:
        return read(read_package(data), known=known)
    except Trouble as trouble:
        return trouble.rule, trouble.facts


@contextmanager
def walking() -> Iterator[None]:
    """Without bytes, so that every paragraph is read by its elements."""
    with patch("redline.document.read.sources", lambda data, count: [b""] * count):
        yield


@settings(max_examples=300)
@given(st.lists(runs(), min_size=1, max_size=3))
def test_runs_say_what_their_elements_say(content: list[str]) -> None:
    data = document([f"<w:p>{''.join(content)}</w:p>"])
    with walking():
        walked = outcome(data)
    assert outcome(data) == walked


@settings(max_examples=300)
@given(st.lists(wrapped(), min_size=1, max_size=4), st.lists(wrapped(), max_size=3))
def test_bytes_say_what_elements_say(blocks: list[str], others: list[str]) -> None:
    data = document(blocks)
    with walking():
        walked = outcome(data)
    assert outcome(data) == walked
    known = Known()
    outcome(document([*others, *blocks]), known)
    assert outcome(data, known) == walked


@pytest.mark.parametrize(
    "block",
    [
        f'<w:sdt xml:space="preserve"><w:sdtContent><w:p>{RUN}</w:p></w:sdtContent></w:sdt>',
        "<w:p><w:r><w:rPr><w:br/></w:rPr><w:t>een</w:t></w:r></w:p>",
        "<w:p><w:pPr><w:rPr><w:cr/></w:rPr></w:pPr><w:r><w:t>een</w:t></w:r></w:p>",
        f'<w:p w:rsidR="a/>b">{RUN}</w:p><w:p w:rsidR="a/>b">{RUN}{RUN}</w:p>',
        "<w:p><w:r><w:t><!-- </w:p> --> een </w:t></w:r></w:p>",
    ],
)
def test_what_bytes_cannot_tell_is_left_to_the_walk(block: str) -> None:
    data = document([block])
    with walking():
        walked = outcome(data)
    assert outcome(data) == walked


@pytest.mark.parametrize("declared", ['xmlns:w="urn:anders"', f'xmlns:w="{W}" xmlns:y="{W}"'])
def test_where_names_may_mean_something_else_bytes_do_not_tell(declared: str) -> None:
    known = Known()
    source = "<w:p><w:r><w:t>een</w:t></w:r></w:p>"
    outcome(document([source]), known)
    data = document([f"<w:p {declared}>{source[5:]}"])
    with walking():
        walked = outcome(data)
    assert outcome(data, known) == walked


def test_a_plain_letter_is_known_without_a_walk() -> None:
    data = document(
        ['<w:p w:rsidR="00AB"><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t>een</w:t></w:r></w:p>']
    )
    with patch("redline.document.paragraphs.pieces", side_effect=AssertionError("walked")):
        read(read_package(data))
