"""Colours per version: shading in its place, over nothing but yellow, with a legend on top."""

from __future__ import annotations

import re
from itertools import combinations

import pytest
from lxml import etree

from redline.document.model import Document, Place, Run
from redline.document.read import read
from redline.findings import Finding
from redline.mark.apply import apply
from redline.mark.legend import Entry, with_legend
from redline.mark.shades import shade, shaded
from redline.package import read as read_package
from tests.build import Text, box, doc, field, note, p, run, yellow
from tests.parts import unzipped
from tests.unit.mark.test_apply import NAMES, PROPERTIES
from tests.witness import texts

MAIN = "word/document.xml"
PINK = "#F4CCCC"


def first_paragraph(document: Document) -> tuple[Place, ...]:
    return document.body.blocks[0].places  # type: ignore[union-attr]


def painted(source: bytes, start: int, end: int) -> tuple[bytes, tuple[Finding, ...]]:
    """The document with these characters of its first paragraph pink, and what must be told."""
    package = read_package(source)
    document = read(package)
    plan = shaded(document, {first_paragraph(document): [Run(start, end, PINK)]})
    return apply(package, plan.marks).to_bytes(), plan.findings


def runs(data: bytes) -> list[tuple[str, str]]:
    """The text of each run of the body, and its fill."""
    xml = unzipped(data)[MAIN].decode()
    return [
        (
            "".join(re.findall(r"<w:t[^>]*>(.*?)</w:t>", each)),
            (re.findall(r'<w:shd [^>]*w:fill="(\w+)"', each) or [""])[0],
        )
        for each in re.findall(r"<w:r(?: [^>]*)?>(.*?)</w:r>", xml)
    ]


def shaded_runs(*text: Text, start: int, end: int) -> list[tuple[str, str]]:
    return runs(painted(doc(p(*text)), start, end)[0])


def test_a_colour_with_a_hash_is_shading_and_nothing_else_changes() -> None:
    source = doc(p("een nieuw woord"))
    output, findings = painted(source, 4, 9)
    assert runs(output) == [("een ", ""), ("nieuw", "F4CCCC"), (" woord", "")]
    assert texts(output) == texts(source)
    assert not findings


@pytest.mark.parametrize("alone", PROPERTIES, ids=NAMES)
def test_the_shading_stands_in_schema_order_beside(alone: str) -> None:
    output, _ = painted(doc(p(run("woord", alone))), 0, 5)
    for properties in re.findall(r"<w:rPr>(.*?)</w:rPr>", unzipped(output)[MAIN].decode()):
        names = re.findall(r"<w:(\w+)", properties)
        assert names == sorted(names, key=NAMES.index)


def test_a_shading_of_a_theme_colour_makes_way() -> None:
    old = '<w:shd w:val="pct10" w:color="FF0000" w:fill="00FF00" w:themeFill="accent1"/>'
    output, _ = painted(doc(p(run("woord", old))), 0, 5)
    (shading,) = re.findall("<w:shd [^>]*>", unzipped(output)[MAIN].decode())
    assert dict(re.findall(r'w:(\w+)="([^"]*)"', shading)) == {
        "val": "clear",
        "color": "auto",
        "fill": "F4CCCC",
    }


def test_yellow_would_cover_it_and_goes_everywhere() -> None:
    output, findings = painted(doc(p("een ", yellow("nieuw"), " woord ", yellow("dat blijft"))), 4, 9)
    assert runs(output)[1] == ("nieuw", "F4CCCC")
    assert "highlight" not in unzipped(output)[MAIN].decode()
    assert [(each.rule, each.facts["count"]) for each in findings] == [("history-yellow", 2)]


def test_another_colour_of_people_stays_and_is_told() -> None:
    green = run("nieuw", '<w:highlight w:val="green"/>')
    output, findings = painted(doc(p("een ", green, " woord")), 0, 15)
    assert runs(output) == [("een ", "F4CCCC"), ("nieuw", ""), (" woord", "F4CCCC")]
    assert 'w:val="green"' in unzipped(output)[MAIN].decode()
    assert [each.rule for each in findings] == ["history-other-colour"]


def test_a_result_that_word_renews_has_no_colour() -> None:
    assert ("12", "") in shaded_runs("blz. ", field("PAGE", "12"), " van deze brief", start=0, end=22)


def test_a_note_reference_is_shaded_with_its_words() -> None:
    output, _ = painted(doc(p("woord", note("de noot"))), 0, 6)
    assert unzipped(output)[MAIN].decode().count("F4CCCC") == 2


def test_both_twins_of_a_text_box_are_shaded() -> None:
    package = read_package(doc(p("ernaast ", box("in het kader"))))
    document = read(package)
    (inside,) = document.body.boxes
    plan = shaded(document, {inside.places: [Run(0, 12, PINK)]})  # type: ignore[union-attr]
    assert unzipped(apply(package, plan.marks).to_bytes())[MAIN].decode().count("F4CCCC") == 2


@pytest.mark.parametrize("strict", [False, True])
def test_a_legend_stands_before_the_first_paragraph(strict: bool) -> None:
    package = read_package(doc(p("een brief"), strict=strict))
    output = with_legend(package, [Entry("Kleuren:"), Entry("v2 (1 mei)", PINK)]).to_bytes()
    assert texts(output) == {"body": ["Kleuren:", "v2 (1 mei)", "een brief"]}
    assert runs(output)[:2] == [("Kleuren:", ""), ("v2 (1 mei)", "F4CCCC")]
    read(read_package(output))


def test_a_legend_in_a_document_without_text() -> None:
    output = with_legend(read_package(doc()), [Entry("Kleuren:")]).to_bytes()
    body = etree.fromstring(unzipped(output)[MAIN])[0]
    assert [str(each.tag).rpartition("}")[2] for each in body] == ["p", "sectPr"]


def test_colours_are_unlike_one_another_and_light_enough_for_black() -> None:
    colours = [[int(shade(number)[at : at + 2], 16) for at in (1, 3, 5)] for number in range(32)]
    apart = [sum(abs(a - b) for a, b in zip(*pair, strict=True)) for pair in combinations(colours, 2)]
    assert min(apart) >= 24
    linear = [[((part / 255 + 0.055) / 1.055) ** 2.4 for part in colour] for colour in colours]
    light = [0.2126 * red + 0.7152 * green + 0.0722 * blue for red, green, blue in linear]
    assert min((each + 0.05) / 0.05 for each in light) >= 7  # WCAG 2, 1.4.6
    assert shade(32) == shade(0)
