"""Marks in XML: runs are cut and get a property, and nothing else changes."""

from __future__ import annotations

import re

import pytest
from lxml import etree

from tests import build
from tests.build import Text, doc, field, ins, link, note, p, raw, run
from tests.marked import marked
from tests.parts import W, unzipped
from tests.witness import passages, texts

MAIN = "word/document.xml"
# ECMA-376-1 17.3.2.28, CT_RPr, in order.
PROPERTIES = (
    '<w:rStyle w:val="a"/> <w:rFonts w:ascii="Verdana"/> <w:b/> <w:bCs/> <w:i/> <w:iCs/> <w:caps/> '
    "<w:smallCaps/> <w:strike/> <w:dstrike/> <w:outline/> <w:shadow/> <w:emboss/> <w:imprint/> <w:noProof/> "
    '<w:snapToGrid/> <w:vanish/> <w:webHidden/> <w:color w:val="FF0000"/> <w:spacing w:val="1"/> '
    '<w:w w:val="90"/> <w:kern w:val="1"/> <w:position w:val="1"/> <w:sz w:val="20"/> <w:szCs w:val="20"/> '
    '<w:highlight w:val="yellow"/> <w:u w:val="single"/> <w:effect w:val="none"/> <w:bdr w:val="single"/> '
    '<w:shd w:val="clear" w:fill="00FF00"/> <w:fitText w:val="1"/> <w:vertAlign w:val="superscript"/> '
    '<w:rtl/> <w:cs/> <w:em w:val="dot"/> <w:lang w:val="nl-NL"/> <w:eastAsianLayout w:id="1"/> '
    "<w:specVanish/> <w:oMath/>"
).split("> <")
PROPERTIES = [f"<{each.strip('<>')}>" for each in PROPERTIES]
NAMES = [each[3:].split()[0].rstrip("/>") for each in PROPERTIES]


def body(data: bytes) -> str:
    return unzipped(data)[MAIN].decode()


def new_runs(old: list[Text], new: list[Text]) -> list[tuple[str, str]]:
    """The runs of the marked paragraph: the colour and content of each, as XML."""
    xml = body(marked(doc(p(*old)), doc(p(*new))))
    runs = re.findall(r"<w:r(?: [^>]*)?>(.*?)</w:r>", xml)
    return [
        (
            (re.findall(r'<w:highlight w:val="(\w+)"/>', each) or [""])[0],
            re.sub(r"<w:rPr>.*?</w:rPr>|<w:rPr/>", "", each),
        )
        for each in runs
    ]


def text(content: str) -> str:
    return f'<w:t xml:space="preserve">{content}</w:t>'


def test_a_run_is_cut_where_a_mark_begins_and_ends() -> None:
    assert new_runs(["een oud woord"], ["een nieuw woord"]) == [
        ("", text("een ")),
        ("yellow", text("nieuw")),
        ("", text(" woord")),
    ]


def test_white_space_that_did_not_count_still_does_not() -> None:
    loose = raw("<w:r><w:t>  een nieuw woord in  </w:t></w:r>")
    new = doc(p(loose, " deze brief"))
    output = marked(doc(p("een oud woord in deze brief")), new)
    assert texts(output) == texts(new) == {"body": ["een nieuw woord in deze brief"]}
    assert passages(output, "yellow") == ["nieuw"]


@pytest.mark.parametrize("alone", PROPERTIES, ids=NAMES)
def test_the_highlight_stands_in_schema_order_beside(alone: str) -> None:
    xml = body(marked(doc(p("een oud woord")), doc(p(run("een nieuw woord", alone)))))
    for properties in re.findall(r"<w:rPr>(.*?)</w:rPr>", xml):
        names = re.findall(r"<w:(\w+)", properties)
        assert names == sorted(names, key=NAMES.index)


def test_the_highlight_stands_in_schema_order_among_all() -> None:
    every = "".join(each for each in PROPERTIES if "highlight" not in each)
    xml = body(marked(doc(p("een oud woord")), doc(p(run("een nieuw woord", every)))))
    (properties,) = [each for each in re.findall(r"<w:rPr>(.*?)</w:rPr>", xml) if "highlight" in each]
    assert re.findall(r"<w:(\w+)", properties) == NAMES


def test_a_change_of_formatting_that_is_tracked_stays_the_last_property() -> None:
    change = '<w:rPrChange w:id="7" w:author="EZ"><w:rPr><w:i/></w:rPr></w:rPrChange>'
    xml = body(marked(doc(p("oud woord")), doc(p(run("nieuw", f"<w:b/>{change}"), " woord"))))
    assert f'<w:rPr><w:b/><w:highlight w:val="yellow"/>{change}</w:rPr>' in xml


def test_attributes_of_a_run_go_to_all_its_parts() -> None:
    new = raw('<w:r w:rsidR="00AB12CD"><w:t>een nieuw woord</w:t></w:r>')
    assert body(marked(doc(p("een oud woord")), doc(p(new)))).count('w:rsidR="00AB12CD"') == 3


@pytest.mark.parametrize(
    ("old", "new", "yellow"),
    [
        (["a ", build.tab, " b"], ["a ", build.tab, " c"], ["c"]),
        (["zie site"], ["zie ", link("andere site", "https://x.nl")], ["andere site"]),
        (["zie ", field("REF a", "5.2")], ["zie ", field("REF a", "5.3")], ["5.3"]),
        (["zie 5.2"], ["zie ", build.simple("REF a", "5.3")], ["5.3"]),
        (["in oud"], ["in ", build.sdt("nieuw")], ["nieuw"]),
        (["in oud"], ["in ", ins("nieuw")], ["nieuw"]),
        (["de straat"], ["de ", build.run("hoofd"), build.b("straat")], ["hoofdstraat"]),
        (["twee regels"], [raw("<w:r><w:t>twee</w:t><w:br/><w:t>lange regels</w:t></w:r>")], ["lange"]),
        (["a", build.sym("F0FC")], ["a", build.sym("F0FD")], []),
    ],
)
def test_marks_find_their_words_in_every_construct(
    old: list[Text], new: list[Text], yellow: list[str]
) -> None:
    output = marked(doc(p(*old)), doc(p(*new)))
    assert passages(output, "yellow") == yellow
    assert texts(output) == texts(doc(p(*new)))


def test_a_symbol_is_painted() -> None:
    xml = body(marked(doc(p("a ", build.sym("F0FC"))), doc(p("a ", build.sym("F0FD")))))
    assert '<w:highlight w:val="yellow"/></w:rPr><w:sym w:font="Wingdings" w:char="F0FD"/>' in xml


def test_codes_and_characters_of_fields_are_never_painted() -> None:
    new = doc(p("nieuw ", field("REF a", "5.3"), " slot"))
    for painted in re.findall(r"<w:r><w:rPr>.*?</w:r>", body(marked(doc(p("oud")), new))):
        assert "fldChar" not in painted
        assert "instrText" not in painted


def test_what_was_tracked_as_deleted_is_not_painted() -> None:
    output = marked(doc(p("een oud woord")), doc(p("een ", build.gone("weg"), ins("nieuw"), " woord")))
    deleted = re.findall(r"<w:del .*?</w:del>", body(output))
    assert deleted == re.findall(r"<w:del .*?</w:del>", body(doc(p("een ", build.gone("weg")))))


def test_a_new_note_is_painted_in_its_own_part() -> None:
    output = marked(doc(p("tekst")), doc(p("tekst", note("geheel nieuw"))))
    assert passages(output, "yellow") == ["geheel nieuw"]
    assert b'<w:highlight w:val="yellow"/></w:rPr><w:footnoteReference' in unzipped(output)[MAIN]


def test_yellow_is_taken_away_with_the_shading_that_stood_for_it() -> None:
    shaded = run("veertien", '<w:b/><w:shd w:val="clear" w:color="auto" w:fill="ffff00"/>')
    output = body(marked(doc(p("Dat is veertien.")), doc(p("Dat is ", shaded, ". Ja."))))
    assert "fill=" not in output
    assert "<w:rPr><w:b/></w:rPr>" in output


def test_a_strict_document_stays_strict() -> None:
    output = marked(doc(p("een oud woord"), strict=True), doc(p("een nieuw woord"), strict=True))
    assert W.encode() not in unzipped(output)[MAIN]
    assert passages(output, "yellow") == ["nieuw"]


def test_other_parts_keep_their_bytes() -> None:
    new = doc(p("een nieuw woord", note("noot")), p(build.picture(b"png")), header=["kop"], title="Brief")
    output = unzipped(marked(doc(p("een oud woord", note("noot")), header=["kop"]), new))
    before = unzipped(new)
    assert list(output) == list(before)
    assert [name for name in before if output[name] != before[name]] == [MAIN]


def test_comments_and_instructions_in_the_xml_stay() -> None:
    new = doc(p("een ", raw("<!-- stil -->"), raw("<?pi zo?>"), "nieuw woord"))
    output = body(marked(doc(p("een oud woord")), new))
    assert "<!-- stil -->" in output
    assert "<?pi zo?>" in output
    assert etree.fromstring(output.encode()) is not None


def test_a_text_with_a_comment_inside_is_painted_whole() -> None:
    text = raw('<w:r><w:t xml:space="preserve">een <!-- stil -->twee drie</w:t></w:r>')
    found = body(marked(doc(p("een twee")), doc(p(text))))
    assert '<w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">een <!-- stil -->twee' in found


def test_the_parts_of_a_run_declare_the_namespaces_that_it_declares() -> None:
    text = raw('<w:r xmlns:x="urn:x"><w:t xml:space="preserve">een twee drie</w:t></w:r>')
    found = body(marked(doc(p("een drie")), doc(p(text))))
    assert found.count('<w:r xmlns:x="urn:x">') == found.count("<w:r ")


def test_text_between_runs_stays_where_it_was() -> None:
    text = raw('<w:r><w:t xml:space="preserve">een twee</w:t>&#9;</w:r>\n<w:r><w:t>drie</w:t></w:r>')
    found = body(marked(doc(p("een drie")), doc(p(text))))
    assert re.findall(r"</w:t>(\s*)</w:r>(\s*)<w:r", found) == [("\t", ""), ("", "\n")]
