"""Placeholders and draft markers."""

from __future__ import annotations

import pytest

from redline.check.model import Stage
from redline.findings import Severity
from tests.build import Piece, Text, box, doc, field, i, p, raw, run, table
from tests.unit.check.case import case, found, notes, sheet

PLACEHOLDERS = {
    "Het gaat om € xx miljoen.": "xx",
    "Het gaat om € X miljoen.": "€ X",
    "Op XX-XX-2026 volgt meer.": "XX-XX-2026",
    "Kamerstukken 29 861, nr. xxx.": "xxx",
    "Kenmerk 2026-XXXX.": "2026-XXXX",
    "Er zijn PM maatregelen.": "PM",
    "Het aantal is [PM].": "[PM]",
    "PM Tekst van FIN volgt.": "PM",
    "De datum is n.t.b.": "n.t.b.",
    "De planning is nnb.": "nnb",
    "Hoogte: t.b.d.": "t.b.d.",
    "TODO bron zoeken": "TODO",
    "Zoals gezegd [...] in de brief.": "[...]",
    "Zie Kamerstuk 29 861, nr. … hierover.": "nr. …",
    "Beste [naam],": "[naam]",
    "Het plan [nog aanvullen door EZ] is klaar.": "[nog aanvullen door EZ]",
    "Het bedrag [bedrag invullen] volgt.": "[bedrag invullen]",
    "Er zijn ?? gemeenten.": "??",
    "Kamerstuk 29 861, nr. 000": "nr. 000",
    "Kamerstukken 00 000, nr. 3": "00 000",
    "Ontvangen op 00-00-2026.": "00-00-2026",
    "Lorem ipsum dolor sit amet": "Lorem ipsum",
    "Ministerie van XXX": "XXX",
}


@pytest.mark.parametrize(("text", "words"), PLACEHOLDERS.items())
def test_places_to_fill_in(text: str, words: str) -> None:
    assert found("RS04", "Eerst dit.", text) == [words]


NEAR = [
    "Kamerstuk 36 600 XX, nr. 14.",
    "Kamerstukken II 2024/25, 36600 XX, nr. 114, p. 3",
    "Zie 35300-XX en 36600-XX.",
    "De begroting van Asiel en Migratie (XX) voor 2026 is vastgesteld.",
    "Begrotingshoofdstuk XX is aangepast.",
    "De hoofdstukken XV en XX zijn aangepast.",
    "XX. Asiel en Migratie",
    "Van maat XXL tot en met maat XX.",
    "De post is als PM opgenomen.",
    "De kosten zijn pro memorie (PM).",
    "Het verbruik is PM geraamd.",
    "Om 4 PM in New York sprak de minister met PM Starmer.",
    "Hij sprak met de PM over arbeid.",
    "De norm voor PM2,5 en PM 10 is strenger.",
    "De PM-post blijft staan.",
    "P.M. de Vries en J.P.M. Jansen waren er.",
    "„Wij willen [...] dat dit stopt”, aldus de OVV.",
    "De motie «constaterende [...] en overwegende» is aangenomen.",
    "“De inzet (...) blijft [...] gelijk.”",
    "Er staat 'xxx' in het formulier.",
    "Hij schreef [sic] dat het kon.",
    "De zin (...) is weggelaten.",
    "De bron [1] en [2] noemt dit.",
    "In [de minister] zijn woorden.",
    "Echt waar?? Ja.",
    "Waarom? Daarom.",
    "Nr. 100, nr. 10 en nr. 1.",
    "Het saldo is 1 000 000 euro.",
    "Zie www.xxx.nl/xx en https://example.nl/xx.",
    "Het nnb-netwerk van de ntb-groep.",
    "Van 10 tot 20 ...",
    "De methode-XX is oud, mail xx@minszw.nl.",
    "Het eXXon-rapport.",
]


@pytest.mark.parametrize("text", NEAR)
def test_what_only_looks_like_a_placeholder(text: str) -> None:
    assert found("RS04", "Eerst dit.", text) == []


def test_a_quotation_goes_on_in_the_next_paragraph_or_shows_by_its_look() -> None:
    assert found("RS04", "Het rapport zegt: „De inzet [...] blijft") == []
    assert found("RS04", p(i("De inzet [...] blijft gelijk."))) == []
    assert found("RS04", p("De inzet [...] blijft.", style="Citaat")) == []
    assert found("RS04", p(i("Let op: "), "de inzet [...] blijft.")) == ["[...]"]


def test_pm_and_chapters_in_tables_of_figures() -> None:
    budget = table([["Post", "2026"], ["Uitvoering", "PM"]])
    chapters = table([["XV", "SZW"], ["XX", "AenM"]])
    assert found("RS04", budget) == []
    assert found("RS04", chapters) == []
    assert found("RS04", table([["Aantal", "xx"], ["Datum", "n.t.b."]])) == ["xx", "n.t.b."]
    assert found("RS04", table([["Aantal", "XX"], ["Post", "PM"]])) == ["XX"]


def control(shown: str, properties: str = "<w:showingPlcHdr/>") -> Piece:
    text = f"<w:r><w:t>{shown}</w:t></w:r>"
    return raw(f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{text}</w:sdtContent></w:sdt>")


def test_empty_fields_of_a_template() -> None:
    assert found("RS04", p("Datum: ", control("Klik of tik om tekst in te voeren."))) == [
        "Klik of tik om tekst in te voeren."
    ]
    assert found("RS04", p("Naam: ", field("MERGEFIELD Naam", "«Naam»"))) == ["«Naam»"]
    button = raw(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MACROBUTTON NoMacro [Klik hier]'
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert len(found("RS04", p("Aan ", button))) == 1


@pytest.mark.parametrize(
    "near",
    [
        control("5 november 2025", ""),
        control("5 november", '<w:showingPlcHdr w:val="0"/>'),
        control("  "),
        field("MERGEFIELD Naam", "Jansen"),
        field("MACROBUTTON Opslaan Bewaar", ""),
    ],
)
def test_filled_fields_of_a_template(near: Piece) -> None:
    assert found("RS04", p("Datum: ", near)) == []


def test_stages_and_settings_of_placeholders() -> None:
    assert found("RS04", "€ xx", stage=Stage.IDAM) == []
    assert found("RS04", "Dit volgt nog.", words=["volgt nog"]) == ["volgt nog"]
    (note,) = notes("RS04", case(sheet(["€ xx"]), stage=Stage.MR))
    assert note.severity is Severity.ERROR
    assert "xx" in note.why


# RS06

DRAFTS: dict[str, list[Text]] = {
    "subject": ["Betreft: Concept Kamerbrief arbeidsmigratie"],
    "subject below": ["Betreft", "Conceptbrief arbeidsmigratie"],
    "subject, at its end": ["Onderwerp: Kamerbrief arbeidsmigratie (concept)"],
    "version in the subject": ["Betreft: Kamerbrief arbeidsmigratie, versie 3"],
    "line at the top": ["CONCEPT", "Geachte voorzitter,"],
    "line with a version": ["Concept, versie 2", "Geachte voorzitter,"],
    "version alone": ["Versie 0.9", "Geachte voorzitter,"],
    "box": [*["Tekst."] * 20, p("Tekst.", box("CONCEPT"))],
}


@pytest.mark.parametrize("blocks", DRAFTS.values(), ids=DRAFTS)
@pytest.mark.parametrize("stage", [Stage.MR, Stage.TK])
def test_draft_markers(blocks: list[Text], stage: Stage) -> None:
    assert len(found("RS06", *blocks, stage=stage)) == 1
    assert found("RS06", *blocks, stage=Stage.PUBLIC) == []
    assert found("RS06", *blocks, stage=Stage.ACAM) == []


NO_DRAFTS: dict[str, list[Text]] = {
    "running text": [
        "Betreft: Kamerbrief",
        "Het concept is besproken. Versie 2 volgt.",
        "De conceptbrief is klaar.",
    ],
    "about a draft law": ["Betreft: Reactie op het concept wetsvoorstel arbeid"],
    "a draft law itself": ["Betreft: Concept wetsvoorstel arbeid"],
    "compound": ["Betreft: Conceptwetsvoorstel arbeid"],
    "in the midst": ["Betreft: Advies over een concept van de Kamer"],
    "memo": ["nota", "Betreft: Concept Kamerbrief arbeidsmigratie"],
    "memo by its label": ["TER INFORMATIE", "Concept Kamerbrief", "Betreft: Conceptbrief"],
    "far from the top": [*["Tekst."] * 20, "Concept"],
}


@pytest.mark.parametrize("blocks", NO_DRAFTS.values(), ids=NO_DRAFTS)
def test_what_may_speak_of_drafts(blocks: list[Text]) -> None:
    assert found("RS06", *blocks, stage=Stage.TK) == []


def drafts(content: bytes, file: str = "brief.docx") -> list[tuple[str, Severity]]:
    submission = case(sheet(content, file), stage=Stage.TK)
    return [(note.why.split(",")[0], note.severity) for note in notes("RS06", submission)]


def test_headers_footers_title_file_and_watermark() -> None:
    assert len(drafts(doc("A", header=["CONCEPT"]))) == 1
    assert len(drafts(doc("A", footer=["Versie 2 van 3 maart"]))) == 1
    assert drafts(doc("A", header=["Reactie op het concept-besluit", "Conceptwet arbeid"])) == []
    assert drafts(doc("A", footer=["Sjabloonversie 2"])) == []
    assert len(drafts(doc("A", title="Concept Kamerbrief"))) == 1
    assert drafts(doc("A", title="Reactie op het concept van de SER over werk")) == []
    assert len(drafts(doc("A"), "Kamerbrief_concept_v3.docx")) == 1
    assert [each for _, each in drafts(doc("A"), "map/brief versie 3.docx")] == [Severity.WARNING]
    assert drafts(doc("A"), "concept/brief-v5.docx") == []
    mark = '<w:r><w:pict><v:shape id="w"><v:textpath string="{}"/></v:shape></w:pict></w:r>'.format
    assert len(drafts(doc("A", header=[p(raw(mark("CONCEPT")))]))) == 1
    assert drafts(doc("A", header=[p(raw(mark("VERTROUWELIJK")))])) == []


def test_more_words_make_a_draft() -> None:
    assert found("RS06", "Werkversie", stage=Stage.TK) == []
    assert found("RS06", p(run("Werkversie")), stage=Stage.TK, words=["werkversie"]) == ["Werkversie"]
