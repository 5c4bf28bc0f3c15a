"""Metadata, personal data and what is covered instead of taken away."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from redline.check.model import Stage
from redline.findings import Severity
from tests.build import Piece, Text, doc, field, ins, p, raw, run, table
from tests.parts import NAMESPACES, RELATIONS, unzipped, zipped
from tests.unit.check.case import case, notes, sheet
from tests.unit.check.test_leftovers import comments, related

CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/">{}</cp:coreProperties>'
)
APP = f'<Properties xmlns="{RELATIONS.replace("relationships", "extended-properties")}">{{}}</Properties>'
CUSTOM = f'<Properties xmlns="{RELATIONS.replace("relationships", "custom-properties")}">{{}}</Properties>'


def whys(
    rule: str, content: bytes | Sequence[Text], stage: Stage = Stage.PUBLIC, **settings: object
) -> list[tuple[str, Severity]]:
    submission = case(sheet(content), stage=stage, settings={rule: settings})
    return [(f"{note.words}|{note.why}", note.severity) for note in notes(rule, submission)]


def facts(core: str = "", app: str = "", custom: str = "", *blocks: Text) -> bytes:
    """A document with these properties."""
    parts = unzipped(doc(*(blocks or ("Tekst.",))))
    parts["docProps/core.xml"] = CORE.format(core).encode()
    rels = parts["_rels/.rels"].decode()
    for name, kind, xml in (
        ("app", "extended", APP.format(app)),
        ("custom", "custom", CUSTOM.format(custom)),
    ):
        parts[f"docProps/{name}.xml"] = xml.encode()
        one = f'<Relationship Id="{name}" Type="{RELATIONS}/{kind}-properties" Target="docProps/{name}.xml"/>'
        rels = rels.replace("</Relationships>", f"{one}</Relationships>")
    return zipped({**parts, "_rels/.rels": rels.encode()})


def added(name: str, value: str = "1") -> str:
    return f'<property name="{name}"><lpwstr>{value}</lpwstr></property>'


# OP01

NAMED = {
    "author": facts("<dc:creator>J. Jansen</dc:creator>"),
    "saved by": facts("<cp:lastModifiedBy>jansenj</cp:lastModifiedBy>"),
    "company": facts(app="<Company>Bureau Jansen</Company>"),
    "manager": facts(app="<Manager>P. Pietersen</Manager>"),
    "template": facts(app="<Template>\\\\server\\sjablonen\\brief.dotx</Template>"),
    "custom": facts(custom=added("Behandelaar", "J. Jansen")),
    "change": doc(p(ins("nieuw", author="J. Jansen"))),
    "comment": doc(comments(("J. Jansen", "Hm")), "A"),
    "people": doc(
        related(
            "http://schemas.microsoft.com/office/2011/relationships/people",
            "people.xml",
            '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">'
            '<w15:person w15:author="Jan Jansen"/></w15:people>',
        ),
        "Tekst.",
    ),
}


@pytest.mark.parametrize("content", NAMED.values(), ids=NAMED)
def test_names_in_the_file(content: bytes) -> None:
    for stage in (Stage.TK, Stage.PUBLIC):
        assert [severity for _, severity in whys("OP01", content, stage)] == [Severity.ERROR]
    assert [severity for _, severity in whys("OP01", content, Stage.ACAM)] == [Severity.INFO]


ALLOWED = {
    "ministry": facts(
        "<dc:creator>Ministerie van SZW</dc:creator>"
        "<cp:lastModifiedBy>Ministerie van Sociale Zaken en Werkgelegenheid</cp:lastModifiedBy>"
    ),
    "nobody": facts("<dc:creator></dc:creator><cp:lastModifiedBy>Auteur</cp:lastModifiedBy>"),
    "state": facts("<dc:creator>SZW</dc:creator>", "<Company>Rijksoverheid</Company>"),
    "template by name": facts(app="<Template>Normal.dotm</Template><Pages>3</Pages>"),
    "technical": facts(custom=added("AppVersion") + added("Leeg", "")),
    "shown": facts("", "", added("Zaak", "29861"), p(field('DOCPROPERTY "Zaak" \\* MERGEFORMAT', "29861"))),
    "ministry that remarked": doc(comments(("FIN", "Hm")), p(ins("x", author="Author"))),
    "other facts": facts("<dc:title>Brief</dc:title><cp:revision>3</cp:revision>"),
}


@pytest.mark.parametrize("content", ALLOWED.values(), ids=ALLOWED)
def test_what_a_file_may_say(content: bytes) -> None:
    assert whys("OP01", content, Stage.TK) == []


def test_people_are_told_at_once_and_settings_allow_more() -> None:
    made = doc(comments(*((name, "Hm") for name in "abcdefg")), "A")
    ((why, _),) = whys("OP01", made)
    assert "a, b, c, d, e (+2)" in why
    assert whys("OP01", NAMED["company"], allow=["bureau jansen"]) == []
    assert whys("OP01", NAMED["custom"], properties=["Behandelaar"]) == []


def test_numbers_of_sessions_only_when_asked_for_and_a_thumbnail() -> None:
    parts = unzipped(doc("Tekst."))
    rsids = f'<w:settings {NAMESPACES}><w:rsids><w:rsid w:val="00A1"/></w:rsids></w:settings>'
    numbered = zipped({**parts, "word/settings.xml": rsids.encode()})
    assert whys("OP01", numbered) == []
    assert [severity for _, severity in whys("OP01", numbered, rsids=True)] == [Severity.INFO]
    kind = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail"
    one = f'<Relationship Id="t" Type="{kind}" Target="docProps/thumbnail.jpeg"/></Relationships>'
    rels = parts["_rels/.rels"].decode().replace("</Relationships>", one).encode()
    shown = zipped({**parts, "_rels/.rels": rels, "docProps/thumbnail.jpeg": b"x"})
    assert [severity for _, severity in whys("OP01", shown)] == [Severity.WARNING]


# OP02

PERSONAL: dict[str, list[Text]] = {
    "name": ["Opgesteld door: J. Jansen"],
    "name below": ["Opgesteld door", "Jan van der Jansen-Pietersen"],
    "surname": ["Opgesteld door\tJansen"],
    "name with a title": ["Contactpersoon", "drs. A.B. de Vries"],
    "name in the next cell": [table([["Opgesteld door", "Fatima el Amrani"]])],
    "address": ["Mail naar j.jansen@minszw.nl voor meer."],
    "mobile": ["Bel 06-12345678."],
    "mobile, spaced": ["Bel 06 12 34 56 78."],
    "direct line": ["T 070 333 12 34"],
    "direct line in brackets": ["Telefoon (070) 333 12 34"],
    "from abroad": ["Bel +31 (0)6 1234 5678."],
    "from abroad, short": ["Bel +31 70 3331234."],
    "regional": ["Bel 0182-123456."],
    "as one": ["Bel 0703331234."],
}


@pytest.mark.parametrize("blocks", PERSONAL.values(), ids=PERSONAL)
def test_personal_data(blocks: list[Text]) -> None:
    assert [severity for _, severity in whys("OP02", blocks)] == [Severity.ERROR]
    assert whys("OP02", blocks, Stage.TK) == []


NOT_PERSONAL: list[list[Text]] = [
    ["Opgesteld door", "Bijlage(n)", "4"],
    ["Opgesteld door", "Aanleiding", "Afgelopen periode zijn rapporten verschenen."],
    ["Opgesteld door", "Onze referentie", "2025"],
    ["Opgesteld door", "Geadviseerd besluit"],
    ["Opgesteld door: Directie Arbeidsverhoudingen"],
    ["Opgesteld door", "Ministerie van Sociale Zaken en Werkgelegenheid"],
    ["Opgesteld door", "[weggelakt]"],
    ["Opgesteld door", "Tweede Kamer"],
    ["Opgesteld door: 5.1.2.e"],
    ["Het rapport is opgesteld door Jan Jansen en Piet Pietersen."],
    ["De motie Saris en minister Jansen van SZW."],
    ["Mail naar info@minszw.nl of postbus.am@minszw.nl."],
    ["Mail naar woo-verzoeken@minszw.nl."],
    ["Het pakket docxodus@9.1.1 en @minszw."],
    ["Bel 070 333 44 44, (070) 333 44 44, +31 70 333 4444 of 0800-8051."],
    ["Bel 1400 of 14 070 of 088 123 45 67."],
    ["Op 01-12-2025 09:30 en 06-11-2025 10:30 uur."],
    ["Kenmerk 2026-0000123456 en zaak 2025Z04321."],
    ["Rekening NL91 ABNA 0417 1643 00."],
    ["Van 0,5 naar 06 miljoen in 2019 2020 2021."],
    ["Het gaat om 012 345 en 067 890 euro."],
    ["Kamerstuk 29 861, nr. 0611."],
]


@pytest.mark.parametrize("blocks", NOT_PERSONAL)
def test_what_is_no_personal_data(blocks: list[Text]) -> None:
    assert whys("OP02", blocks) == []


def test_several_names_and_settings() -> None:
    assert len(whys("OP02", ["Opgesteld door: J. Jansen en P. Pietersen"])) == 2
    assert len(whys("OP02", ["Opgesteld door", "Jan Jansen", "Piet Pietersen", "Datum"])) == 2
    assert whys("OP02", PERSONAL["name"], names=["J. Jansen"]) == []
    assert whys("OP02", PERSONAL["address"], mailboxes=["j"]) == []
    assert whys("OP02", PERSONAL["direct line"], numbers=["070-3331234"]) == []


def test_the_reference_of_a_memo_is_information() -> None:
    lines = ["Onze referentie", "2026-0000012345", "Onze referentie", "2026-0000012345"]
    assert [severity for _, severity in whys("OP02", ["nota", *lines])] == [Severity.INFO]
    assert whys("OP02", ["Geachte voorzitter,", *lines]) == []
    assert whys("OP02", ["nota", "Onze referentie", "2025+"]) == []


BLACK = '<w:shd w:val="clear" w:fill="000000"/>'
COVERED = {
    "marker": run("J. Jansen", highlight="black"),
    "shading": run("J. Jansen", BLACK),
    "solid shading": run("J. Jansen", '<w:shd w:val="solid" w:color="000000" w:fill="FFFFFF"/>'),
    "dark letters": run("J. Jansen", f'<w:color w:val="111111"/>{BLACK}'),
    "white": run("J. Jansen", '<w:color w:val="FFFFFF"/>'),
}


@pytest.mark.parametrize("piece", COVERED.values(), ids=COVERED)
def test_words_that_are_covered(piece: Piece) -> None:
    ((why, severity),) = whys("OP02", [p("Door ", piece, ".")])
    assert (why.split("|")[0], severity) == ("J. Jansen", Severity.ERROR)
    assert whys("RS03", [p("Door ", piece, ".")]) == []  # at this stage OP02 tells it


def test_covers_are_counted() -> None:
    ((why, _),) = whys("OP02", [p(run("a", BLACK), "x", run("b", BLACK)), p(run("c", highlight="black"))])
    assert "(aantal plaatsen: 2)" in why


NOT_COVERED = {
    "white on black": run("Kop", f'<w:color w:val="FFFFFF"/>{BLACK}'),
    "bar without words": run("     ", BLACK),
    "yellow": run("Nieuw", highlight="yellow"),
    "grey": run("Kop", '<w:shd w:val="clear" w:fill="D9D9D9"/>'),
    "blue letters": run("Kop", '<w:color w:val="154273"/>'),
}


@pytest.mark.parametrize("piece", NOT_COVERED.values(), ids=NOT_COVERED)
def test_words_that_are_not_covered(piece: Piece) -> None:
    assert whys("OP02", [p("Zie ", piece, ".")]) == []


def cell(letters: str) -> Piece:
    look = f"<w:rPr>{letters}</w:rPr>"
    return raw(
        '<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="000000"/></w:tcPr>'
        f"<w:p><w:r>{look}<w:t>Kop</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )


def test_a_black_cell_shows_letters_that_are_not_black() -> None:
    assert whys("OP02", [cell("")]) == []
    assert len(whys("OP02", [cell('<w:color w:val="000000"/>')])) == 1


def cropped(cut: str) -> Piece:
    return raw(
        '<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="f"/><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill>'
        f"<a:srcRect {cut}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline>"
        "</w:drawing></w:r>"
    )


def test_a_picture_of_which_a_part_is_cropped_away() -> None:
    assert [severity for _, severity in whys("OP02", [p("A", cropped('l="12000"'))])] == [Severity.WARNING]
    assert len(whys("OP02", [p("A", cropped('b="12%"'))])) == 1
    for near in ("", 'l="900"', 't="-5000"', 'r="x"'):
        assert whys("OP02", [p("A", cropped(near))]) == []
    assert whys("OP02", [p("A", cropped('l="12000"'))], crop=20) == []
    assert whys("OP02", doc("A", header=[p(cropped('l="12000"'))])) == []


def test_every_sentence_is_there_in_both_languages() -> None:
    from redline.phrases.rules.leftovers import EN, NL

    assert NL.keys() == EN.keys()
    for rule in NL:
        for dutch, english in zip(NL[rule], EN[rule], strict=True):
            assert sorted(re.findall(r"{\w+}", dutch)) == sorted(re.findall(r"{\w+}", english))
            assert bool(dutch) == bool(english)
