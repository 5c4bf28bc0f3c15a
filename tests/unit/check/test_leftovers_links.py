"""Broken fields, and links and objects that should not go out."""

from __future__ import annotations

import pytest

from redline.check.model import Stage
from redline.findings import Severity
from tests.build import Piece, Text, doc, field, h, link, p, raw, run, simple
from tests.parts import Part
from tests.unit.check.test_leftovers import of, related


def external(kind: str, target: str) -> Piece:
    """Nothing in the text, and a relationship to something outside."""

    def made(part: Part) -> str:
        part.relate(kind, target, external=True)
        return ""

    return Piece(made)


# RS05


def test_a_reference_that_shows_an_error_or_lost_its_target() -> None:
    made = [
        p("Zie ", field("REF _Ref1 \\h", "Fout! Verwijzingsbron niet gevonden."), "."),
        p("Zie ", simple("PAGEREF _Ref2 \\h", "12"), "."),
        p("Zie ", field("REF _Ref3 \\h", "2.1"), "."),
    ]
    broken, lost = of("RS05", made, Stage.INTERNAL)
    assert (broken.words, broken.severity) == ("Fout! Verwijzingsbron niet gevonden.", Severity.ERROR)
    assert lost.words == "12"
    assert "2" in lost.why


def test_a_property_that_is_not_there_and_an_error_as_plain_text() -> None:
    assert len(of("RS05", [p(field("DOCPROPERTY Zaak", "Error! Unknown document property name."))])) == 1
    assert len(of("RS05", ["Zie Fout! Verwijzingsbron niet gevonden."])) == 1


def marked(name: str, text: str) -> Piece:
    return raw(
        f'<w:bookmarkStart w:id="1" w:name="{name}"/><w:r><w:t>{text}</w:t></w:r><w:bookmarkEnd w:id="1"/>'
    )


@pytest.mark.parametrize(
    "near",
    [
        [p("Zie ", field("REF _Ref1 \\h", "2.1")), p(marked("_Ref1", "Kop"))],
        [p("Zie ", field("REF _ref1 \\h", "2.1")), p(marked("_REF1", "Kop"))],
        [p(field("SET bedrag 12", ""), field("REF bedrag", "12"))],
        ["Word toont dan „Fout! Verwijzingsbron niet gevonden.” in de tekst."],
        [p(field("PAGE", "1"), " van ", field("NUMPAGES", "99"))],
        [p(field("IF 1 = 1", "Fouten komen voor"))],
        ["Fout! Dat vindt het kabinet ook."],
    ],
)
def test_references_that_are_whole(near: list[Text]) -> None:
    assert of("RS05", near) == []


def contents(line: str, heading: str) -> list[Text]:
    return [
        p(field('TOC \\o "1-3"', joined_line(line))),
        p(marked("_Toc1", heading), style="Kop1"),
    ]


def joined_line(line: str) -> Piece:
    entry = field("PAGEREF _Toc1 \\h", "3")
    return Piece(lambda part: run(f"{line}\t").xml(part) + entry.xml(part))


def test_a_table_of_contents_that_differs_from_its_headings() -> None:
    (found,) = of("RS05", contents("1 Oude kop", "Nieuwe kop"))
    assert "1 Oude kop 3" in found.why
    assert of("RS05", contents("1 Nieuwe  kop", "NIEUWE KOP")) == []
    assert len(of("RS05", [*contents("Kop", "Kop")[:1], h("Kop")])) == 1


# RS07

FILES = [
    "file:///C:/Users/jansen/concept.docx",
    "\\\\server\\map\\concept.docx",
    "C:\\map\\concept.docx",
    "Bijlage%201.docx",
    "https://minszw.sharepoint.com/sites/x",
    "https://samenwerkruimten.rijksweb.nl/x",
    "http://intranet/x",
]


@pytest.mark.parametrize("target", FILES)
def test_links_that_work_for_nobody_outside(target: str) -> None:
    made: list[Text] = ["Eerst.", p("Zie ", link("hier", target), ".")]
    (found,) = of("RS07", made)
    assert (found.words, found.severity) == ("Zie hier.", Severity.ERROR)
    assert [each.severity for each in of("RS07", made, Stage.MR)] == [Severity.WARNING]
    assert len(of("RS07", [p(field(f'HYPERLINK "{target}"', "hier"))])) == 1


@pytest.mark.parametrize(
    "near",
    [
        link("hier", "https://www.rijksoverheid.nl/x"),
        link("hier", "http://wetten.overheid.nl/x"),
        link("hier", anchor="Kop"),
        link("hier", "www.cbs.nl"),
        link("hier", "mailto:info@minszw.nl"),
        link("hier", "mailto:postbus.arbeidsmigratie@minszw.nl?subject=x"),
        link("hier", "https://www.sharepointadvies.nl/x"),
        field('HYPERLINK \\l "Kop"', "hier"),
        field('HYPERLINK "https://www.cbs.nl" \\o "CBS"', "hier"),
        field("REF _Ref1", "hier"),
    ],
)
def test_links_for_everyone(near: Piece) -> None:
    assert of("RS07", ["Tekst.", p("Zie ", near, ".")]) == []


def test_a_mail_address_counts_only_where_it_goes_out() -> None:
    made = [p(link("mail", "mailto:j.jansen@minszw.nl"))]
    assert (len(of("RS07", made)), of("RS07", made, Stage.MR)) == (1, [])
    assert of("RS07", made, mailboxes=["j"]) == []
    assert len(of("RS07", [p(link("x", "https://delen.nl/x"))], hosts=["delen.nl"])) == 1


def test_what_comes_from_elsewhere() -> None:
    kinds = ("image", "attachedTemplate", "oleObject", "http://x/mailMergeSource")
    made = doc(*(external(kind, f"file:///C:/map/{at}") for at, kind in enumerate(kinds)), "Tekst.")
    assert len(of("RS07", made)) == 3  # the last two are sources both
    assert len(of("RS07", [p(field('LINK Excel.Sheet.12 "C:\\\\map\\\\a.xlsx" "Blad1"', "12"))])) == 1
    assert len(of("RS07", [p(field('INCLUDEPICTURE "https://x.nl/a.png" \\d', ""))])) == 1


def ole(program: str) -> Piece:
    def xml(part: Part) -> str:
        part.files.parts["word/embeddings/o.bin"] = b"x"
        identity = part.relate("oleObject", "embeddings/o.bin")
        space = "urn:schemas-microsoft-com:office:office"
        inner = f'<o:OLEObject xmlns:o="{space}" ProgID="{program}" r:id="{identity}"/>'
        return f"<w:r><w:object>{inner}</w:object></w:r>"

    return Piece(xml)


def test_embedded_objects_but_not_old_equations() -> None:
    assert len(of("RS07", [p("A", ole("Excel.Sheet.12"))])) == 1
    assert of("RS07", [p("A", ole("Equation.3"))]) == []


def test_macros() -> None:
    made = doc(
        related("http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin", "x"),
        "A",
    )
    assert len(of("RS07", made)) == 1
