"""What letters and documents at random have found, each in its smallest form."""

from __future__ import annotations

import pytest

from redline.jobs import lapses_of, terms_of
from redline.verify.proof import prove_own
from tests.build import deleted_mark, doc, p, sdt_block
from tests.marked import compared, marked
from tests.parts import unzipped, with_part


@pytest.mark.parametrize("outside", [True, False])
def test_a_deleted_paragraph_mark_at_the_border_of_a_content_control_joins_for_both(outside: bool) -> None:
    joined = p("de", mark=deleted_mark())
    new = doc(joined, sdt_block(p("brief"))) if outside else doc(sdt_block(joined), p("brief"))
    old = doc(p("Kamer"))
    assert not _fails(old, new)


def test_a_part_that_is_header_and_footer_at_once_is_read_once_by_both() -> None:
    assert not _fails(_header_and_footer("twee woorden"), _header_and_footer("twee"))


def _header_and_footer(text: str) -> bytes:
    data = doc(p("brief"), header=[text])
    body = unzipped(data)["word/document.xml"]
    reference = b'<w:headerReference w:type="default" r:id="rId1"/>'
    both = reference + reference.replace(b"header", b"footer")
    return with_part(data, "word/document.xml", body.replace(reference, both))


def _fails(old: bytes, new: bytes) -> bool:
    comparison = compared(old, new)
    named = ("old", old), ("new", new), ("marked", marked(old, new))
    return prove_own(*named, lapses_of(comparison), terms_of(comparison.options)).failed
