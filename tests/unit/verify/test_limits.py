"""What is too deep or too large for a proof."""

from __future__ import annotations

import pytest

from redline.verify.model import Claim
from redline.verify.reader import Reader
from redline.verify.words import folded
from tests.build import doc, p, raw
from tests.parts import W
from tests.unit.trouble import refused
from tests.unit.verify.proving import proof, result, said


@pytest.mark.parametrize("name", ["w:tbl", "w:sdt", "w:onbekend"])
def test_a_part_nested_too_deep_is_refused(name: str) -> None:
    deep = f"<{name}>" * 300 + f"</{name}>" * 300
    with refused("not-xml"):
        Reader().read(f'<w:body xmlns:w="{W}">{deep}</w:body>'.encode(), "v1.docx", "word/document.xml")


@pytest.mark.parametrize("wrapper", ["<w:smartTag>{}</w:smartTag>", "<w:r><w:ruby>{}</w:ruby></w:r>"])
def test_up_to_that_depth_it_is_proved(wrapper: str) -> None:
    levels = 244 // wrapper.count("</")
    inner = "<w:r><w:t>diep</w:t></w:r>"
    for _ in range(levels):
        inner = wrapper.format(inner)
    old, new = doc(p("ondiep", raw(inner))), doc(p("anders", raw(inner)))
    assert [rule for rule, _ in said(result(proof(old, new, new), Claim.MARKED))] == ["unmarked"]


def test_a_document_too_large_for_docx2python_has_no_second_opinion(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("redline.verify.second.LIMIT", 100)
    output = doc(p("Een brief."))
    assert [rule for rule, _ in said(result(proof(output, output, output), Claim.TEXT))] == ["no-second"]


def test_many_accents_on_one_letter_are_read_in_a_moment() -> None:
    marks = "".join(chr(0x300 + at % 0x30) for at in range(20_000))
    found, origins = folded(f"a{marks} b")
    assert found.endswith(" b")
    assert len(origins) == len(found)
