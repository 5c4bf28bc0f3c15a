"""What a part may hold: libxml2's own limits on depth and text stay on."""

from __future__ import annotations

import pytest

from redline.wml import parse
from tests.unit.trouble import refused

DEPTH = 256
TEXT = 10_000_000  # bytes in one text or attribute, give or take a buffer


def _nested(depth: int) -> bytes:
    return b"<a>" * depth + b"</a>" * depth


def test_an_element_stands_no_deeper_than_256() -> None:
    assert parse(_nested(DEPTH), "v1.docx", "word/document.xml") is not None
    with refused("not-xml"):
        parse(_nested(DEPTH + 1), "v1.docx", "word/document.xml")


@pytest.mark.parametrize("xml", [b"<a>%s</a>", b'<a b="%s"/>'])
def test_a_text_is_no_longer_than_10_mb(xml: bytes) -> None:
    assert parse(xml % (b"x" * (TEXT * 9 // 10)), "v1.docx", "word/document.xml") is not None
    with refused("not-xml"):
        parse(xml % (b"x" * (TEXT * 11 // 10)), "v1.docx", "word/document.xml")
