"""The rules on dates: IN02 to IN07."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from redline.check.dates.document import date_of_document
from redline.check.model import Note, Stage
from redline.findings import Severity
from tests.build import Text, box, doc, p, table
from tests.unit.check.case import case, notes, sheet
from tests.unit.check.memos import memos

Margins = dict[str, Sequence[Text]]
RULES = ("IN02", "IN03", "IN04", "IN05", "IN06", "IN07")


def dated(day: str, *blocks: Text, file: str = "nota.docx", **settings: Any) -> dict[str, list[Note]]:
    """What each rule finds in a memo of this day."""
    return _found(doc("Aan: de minister", f"Datum {day}", *blocks), file, **settings)


def _found(content: bytes, file: str = "nota.docx", **settings: Any) -> dict[str, list[Note]]:
    stage = settings.pop("stage", Stage.ACAM)
    made = case(sheet(content, file), stage=stage, settings=dict.fromkeys(RULES, settings))
    return {rule: found for rule in RULES if (found := list(notes(rule, made)))}


def words(found: dict[str, list[Note]]) -> dict[str, list[str]]:
    return {rule: [note.words for note in each] for rule, each in found.items()}


# The date of a document


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (doc("Datum\t22 januari 2026"), date(2026, 1, 22)),
        (doc("Betreft: brief", "Datum", "22 januari 2026"), date(2026, 1, 22)),
        (doc("Aan de Kamer Datum 22-1-2026 Onze referentie 2026-0000012345"), date(2026, 1, 22)),
        (doc("Tekst", header=["Datum", "22 januari 2026"]), date(2026, 1, 22)),
        (doc(p("Tekst", box("Datum", "22 januari 2026"))), date(2026, 1, 22)),
        (doc(table([["Datum", "22 januari 2026"], ["Betreft", "brief"]])), date(2026, 1, 22)),
        (doc("Aan de Voorzitter", "Den Haag, 22 januari 2026", "Geachte voorzitter,"), date(2026, 1, 22)),
        (doc("Nota", "22 januari 2026"), date(2026, 1, 22)),
    ],
)
def test_a_document_says_its_date(content: bytes, expected: date) -> None:
    found = date_of_document(sheet(content))
    assert found is not None
    assert (found.day, found.firm) == (expected, True)


@pytest.mark.parametrize(
    "content",
    [
        doc("Peildatum 22 januari 2026"),
        doc("De datum 22 januari 2026 is gekozen"),
        doc(table([["Actie", "Datum"], ["Overleg", "22 januari 2026"]])),
        doc("9 januari 2026", "16 januari 2026"),
        doc("Datum 22 januari"),
        doc(*["Tekst van de nota."] * 30, "De vergadering heeft als Datum 22 januari 2026 gekozen"),
    ],
)
def test_other_dates_are_not_that_of_the_document(content: bytes) -> None:
    assert date_of_document(sheet(content)) is None


def test_else_its_name_says_it_or_when_it_was_saved() -> None:
    content = doc("Tekst", modified="2026-01-14T09:00:00Z")
    named = date_of_document(sheet(content, "20260122 brief.docx"))
    saved = date_of_document(sheet(content, "brief.docx"))
    assert (named, saved) == ((date(2026, 1, 22), True), (date(2026, 1, 14), False))


# IN02


@pytest.mark.parametrize(
    "text",
    [
        "De ACAM vergadert op maandag 18 november 2025.",
        "Graag uiterlijk maandagochtend 11 november uw reactie.",
        "Het gesprek is op vr. 29-1-2026.",
        "Het overleg op 20 januari 2026 (woensdag) gaat door.",
        "Op 31 november 2025 is het zover.",
    ],
)
def test_a_weekday_that_does_not_fit(text: str) -> None:
    (note,) = dated("31 oktober 2025", text)["IN02"]
    assert note.severity is Severity.ERROR


@pytest.mark.parametrize(
    "text",
    [
        "Graag uiterlijk maandagochtend 10 november uw reactie.",
        "De MR van vrijdag 30 januari 2026 bespreekt de brief.",
        "Tekent u dinsdag 20 januari, dan halen wij de MR.",
        "Op maandag 1 en dinsdag 2 december 2025 is er overleg.",
        "Op vrijdag 2 mei was er overleg.",  # of this year, though next year is as near
        "Dat was op vrijdag. 29 januari 2026 is de dag daarna.",
        "Op maandagen 3 en 10 december is er overleg.",
    ],
)
def test_a_weekday_that_fits(text: str) -> None:
    assert "IN02" not in dated("31 oktober 2025", text)


def test_the_weekday_of_a_date_without_a_year_is_less_sure_where_the_document_has_no_date() -> None:
    found = _found(doc("Op maandag 11 november is er overleg.", modified="2025-10-31T09:00:00Z"))
    assert found["IN02"][0].severity is Severity.WARNING
    assert not _found(doc("Op maandag 11 november is er overleg."))


# IN03


def test_a_body_has_one_date_in_a_document() -> None:
    found = dated(
        "1 december 2025",
        "Gaat u akkoord met inbrengen in de Ambtelijke Commissie Asiel en Migratie (ACAM) van 17 januari?",
        "Om de ACAM van 17 december te halen moeten wij haast maken.",
        "De brief is geagendeerd in de ACAM van 17 december 2025.",
    )
    (note,) = found["IN03"]
    assert (note.words, note.severity) == ("17 januari", Severity.ERROR)
    assert "17 december 2025" in note.why


def test_a_date_named_before_its_body_counts_too() -> None:
    found = dated(
        "22 januari 2026",
        "Op 27 januari is de brief voor het eerst besproken in de ministerraad.",
        "De ministerraad van 30 januari 2026 is de laatste.",
    )
    assert "IN03" in found


@pytest.mark.parametrize(
    "lines",
    [
        ["De RA&M van 2 december gaat niet door.", "De RA&M van 27 januari is de volgende."],
        ["De ACAM van 17 november is verschoven.", "De ACAM van 17 december is het nu."],
        ["De MR van 23 en de MR van 30 januari zijn vol."],
        ["De MR van 23 januari was vol, daarom wordt het de MR van 30 januari."],
        ["De regiegroep van 5 november was kort.", "De volgende regiegroep van 5 december duurt langer."],
        ["De ACAM van 17 december is vol.", "Voor de ACAM ontvangen wij op 10 december de stukken."],
        ["De ACAM van 17 december is vol.", "Wij sturen de stukken voor de ACAM op 10 december toe."],
        ["De ACAM van 17 december is vol.", "Op 16 december is de nota besproken met FIN, nog voor de ACAM."],
        ["De Raad Asiel en Migratie van 8 en 9 december.", "De Raad Asiel en Migratie van 9 december."],
        [
            "Het commissiedebat Arbeidsmigratie van 11 september.",
            "Het commissiedebat Wonen van 12 september.",
        ],
        ["De MR van 9 januari.", "De MR van 16 januari.", "De MR van 23 januari.", "De MR van 30 januari."],
        ["Het IDAM (12-11-2025) is eerst.", "De ACAM (18-11-2025) daarna.", "De ACAM van 18 november volgt."],
    ],
)
def test_meetings_that_are_two_are_silent(lines: list[str]) -> None:
    assert "IN03" not in dated("22 december 2025", *lines)


def test_a_week_later_may_be_the_next_meeting() -> None:
    found = dated("12 januari 2026", "De MR van 23 januari is vol.", "Stuur het naar de MR van 30 januari.")
    assert found["IN03"][0].severity is Severity.WARNING


def test_documents_of_a_submission_name_one_date() -> None:
    letter = sheet(doc("Datum 3 november 2025", "Dit gaat naar de ACAM (18-11-2025)."), "brief.docx")
    memo = sheet(doc("Datum 1 december 2025", "De ACAM van 19 november bespreekt dit."), "nota.docx")
    (note,) = notes("IN03", case(letter, memo))
    assert note.severity is Severity.WARNING
    assert {"brief.docx", "nota.docx"} == {
        note.document,
        *(each for each in ("brief.docx", "nota.docx") if each in note.why),
    }


def test_bodies_and_window_are_settings() -> None:
    lines = ("De MCAM van 3 december is vol.", "De Ministeriële Commissie van 4 december is vol.")
    assert "IN03" not in dated("1 december 2025", *lines)
    assert "IN03" in dated("1 december 2025", *lines, bodies=["MCAM|Ministeriële Commissie"])
    assert "IN03" not in dated("1 december 2025", *lines, bodies=["MCAM|Ministeriële Commissie"], window=0)


# IN04


@pytest.mark.parametrize(
    "text",
    [
        "Op 30 januari is de Kamerbrief Arbeidsmigratie besproken in de ministerraad.",
        "De brief is besproken in de regiegroep van 30 januari.",
        "Het kabinet heeft deze brief op 30 januari 2026 in de ministerraad besproken.",
        "De brief is in de MR van 30 januari 2026 behandeld.",
        "In de ministerraad van 30 januari 2026 is de brief besproken.",
        "Het rapport is verschenen op 3 februari 2026.",
        "Op 27 januari 2026 sprak ik met de sociale partners.",
        "Dit zijn de stukken die verzonden zijn op 27 januari 2026.",
        "Op 3 maart 2026 heb ik uw Kamer geïnformeerd over de voortgang.",
    ],
)
def test_a_past_that_is_still_to_come(text: str) -> None:
    assert "IN04" in dated("22 januari 2026", text)


@pytest.mark.parametrize(
    "text",
    [
        "Gaat u akkoord met inbrengen in de Ambtelijke Commissie Asiel en Migratie (ACAM) van 17 november?",
        "Stemt u in met agendering voor de MR van 9 januari 2026?",
        "Wij streven naar de ministerraad van 9 januari.",
        "De brief wordt geagendeerd in de ACAM van 17 december 2025.",
        "De brief zal op 17 december worden verzonden.",
        "Op 17 december 2025 bespreek ik met de sociale partners hoe dat kan.",
        "Het gesprek vindt op 17 december 2025 plaats.",
    ],
)
def test_a_plan_for_a_day_gone_by(text: str) -> None:
    assert "IN04" in dated("22 januari 2026", text)


@pytest.mark.parametrize(
    "text",
    [
        # past, and gone by
        "Op 17 december is de Kamerbrief besproken in de schriftelijke ronde van de ACAM.",
        "Uit de factsheet die op 29 juni jl. aan uw Kamer is aangeboden, blijkt dat het beter gaat.",
        "De commissie heeft op 15 juni overleg gevoerd en de brief besproken.",  # which year is not sure
        "Er werkten op 31 december 2022 circa 1,5 miljoen mensen.",
        # to come, and told so
        "De wet treedt op 1 juli 2026 in werking.",
        "De brief wordt op 30 januari besproken in de MR.",
        "De brief is geagendeerd voor de MR van 30 januari.",
        "Het debat is gepland op 12 februari 2026.",
        "De Kamer is uitgenodigd voor een gesprek op 12 februari 2026.",
        "Er is afgesproken dat de brief op 30 januari wordt besproken.",
        "De Kamer heeft verzocht de brief op 30 januari te ontvangen.",
        "De Kamer is geïnformeerd over het debat van 12 februari 2026.",
        "Er is gesproken over de bijeenkomst op 5 februari 2026.",
        "De nota is besproken ter voorbereiding op de MR van 30 januari.",
        "De nota is besproken in het kader van de MR van 30 januari.",
        "De zitting is vastgesteld op 30 januari 2026.",
        "De Kamer heeft toegezegd gekregen dat zij voor 1 maart 2026 wordt geïnformeerd.",
        "Per 1 juli 2026 zijn de boetes verhoogd.",
        # signs of both
        "De brief is niet ingebracht in de ACAM van 30 januari maar wordt geagendeerd in die van 6 februari.",
        "Als de brief op 30 januari is besproken, kan hij naar de Kamer.",
        "Nadat de brief op 30 januari is besproken, gaat hij naar de Kamer.",
        "Naar verwachting is de brief op 30 januari besproken.",
        "Verwacht werd dat de ACAM van 17 december de brief zou bespreken.",
        "De brief zou op 17 december worden verzonden.",
        # about what was
        "Gaat u akkoord met het verslag van de ACAM van 17 december?",
        "Kunt u reageren op de brief van 12 november?",
        "In de brief van 12 november 2025 wordt dit besproken.",
        "Wij verwijzen naar het debat op 11 september, waar dit wordt besproken.",
        "Op 5 mei 1945 wordt de vrede getekend.",
        "De motie stelt: “op 30 januari is de brief besproken”.",
        'De motie stelt: "Op 30 januari is de brief besproken".',
    ],
)
def test_a_tense_that_fits_or_is_not_clear(text: str) -> None:
    assert "IN04" not in dated("22 januari 2026", text)


def test_a_slip_in_tense_weighs_less_where_the_document_has_no_date() -> None:
    text = "Op 30 januari is de Kamerbrief besproken in de ministerraad."
    (note,) = _found(doc(text, modified="2026-01-22T09:00:00Z"))["IN04"]
    assert note.severity is Severity.WARNING
    assert not _found(doc(text))


def test_how_near_a_date_without_a_year_must_be_is_a_setting() -> None:
    text = "Op 30 januari is de Kamerbrief besproken in de ministerraad."
    assert "IN04" not in dated("22 januari 2026", text, near=5)


# IN05


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (
            ["Uiterlijk bij", "5 november 2025", "Graag ontvangen wij uiterlijk 10 november uw reactie."],
            "10 november",
        ),
        (["Uiterlijk bij 5 november 2025", "Graag uw reactie uiterlijk 10 november."], "10 november"),
        (["Graag ontvangen wij uiterlijk 30 oktober uw reactie."], "30 oktober"),
        (
            ["Voor de ACAM van 18 november ontvangen wij graag uiterlijk 19 november uw akkoord."],
            "19 november",
        ),
        (
            [
                "Om de ACAM van 17 december te halen moeten wij de stukken op 10 december toesturen. "
                "Graag ontvangen wij daarom uiterlijk 10 december uw reactie."
            ],
            "10 december",
        ),
        (["Kunt u het formulier uiterlijk 4 december ondertekenen voor de MR van 3 december?"], "4 december"),
    ],
)
def test_a_deadline_that_cannot_be_right(lines: list[str], place: str) -> None:
    assert words(dated("31 oktober 2025", *lines, stage=Stage.INTERNAL))["IN05"] == [place]


@pytest.mark.parametrize(
    "text",
    [
        "Graag ontvangen wij uiterlijk maandagochtend 10 november uw reactie, zodat wij die kunnen verwerken "
        "in de versie die op 11 november wordt voorgelegd aan de ambtelijke onderraad.",
        "Om de ACAM van 17 december te halen moeten wij de stukken op 10 december toesturen. Graag "
        "ontvangen wij uiterlijk 8 december uw reactie.",
        "Na de ACAM van 18 november ontvangen wij graag uiterlijk 20 november uw reactie.",
        "Uiterlijk 1 oktober 2025 geldt de wet voor iedereen.",
        "De motie vroeg uiterlijk 1 oktober 2025 om een reactie.",
        "De richtlijn moest uiterlijk 17 juli 2025 zijn omgezet.",
        "De Kamer heeft uiterlijk 1 oktober 2025 een reactie ontvangen.",
        "Graag uw reactie uiterlijk 10 november. Kunt u het formulier uiterlijk 12 november ondertekenen?",
        "We streven naar verzending van de brief uiterlijk half februari.",
        "Graag uw reactie uiterlijk 10 november, bij voorkeur met een akkoord van de staatssecretaris.",
    ],
)
def test_deadlines_in_order(text: str) -> None:
    assert "IN05" not in dated("31 oktober 2025", text)


def test_the_term_before_a_meeting_is_a_setting() -> None:
    text = "Om de ACAM van 17 december te halen moeten wij de stukken op 12 december toesturen."
    assert "IN05" not in dated("1 december 2025", text)
    assert "IN05" in dated("1 december 2025", text, term=7)
    assert "IN05" not in dated("1 december 2025", text, term=5)
    assert "IN05" in dated("1 december 2025", text, term={"ACAM": 7})
    assert "IN05" not in dated("1 december 2025", text, term={"MR": 10})


def test_deadlines_are_for_those_inside() -> None:
    assert not dated("31 oktober 2025", "Graag uiterlijk 30 oktober uw reactie.", stage=Stage.TK)


# IN06


@pytest.mark.parametrize(
    ("lines", "places"),
    [
        (["Besproken in het IDAM (12-11-25)."], ["12-11-25"]),
        (["De brief ging op 10 november 2025 uit.", "De ACAM (18-11-2025) las hem ook."], ["18-11-2025"]),
        (["Op 24 januari jl. was er een debat over arbeidsmigratie."], ["24 januari"]),
        (["Op 12 januari a.s. is er een debat over arbeidsmigratie."], ["12 januari"]),
    ],
)
def test_dates_in_another_style(lines: list[str], places: list[str]) -> None:
    assert words(dated("22 januari 2026", *lines))["IN06"] == places


@pytest.mark.parametrize(
    "lines",
    [
        ["Op 11 september jl. en op 27 oktober jl. was er een debat.", "Op 3 februari a.s. is er een debat."],
        ["De ACAM (18-11-2025) en het IDAM (12-11-2025) lazen de brief."],
        [table([["Overleg", "12-11-25"], ["Debat", "18-11-2025"]]), "Op 3 februari 2026 is er een debat."],
        ["Ons kenmerk 12-11-25 van deze nota.", "Op 3 februari 2026 is er een debat."],
        ["Opgesteld op: 21-1-2026", "Op 3 februari 2026 is er een debat."],
    ],
)
def test_dates_in_one_style(lines: list[Text]) -> None:
    assert "IN06" not in dated("22 januari 2026", *lines)


def test_the_date_of_the_document_itself_may_be_in_figures() -> None:
    assert "IN06" not in dated("31-10-2025", "Op 11 november 2025 is er een debat over arbeidsmigratie.")


def test_date_style_matters_more_to_parliament() -> None:
    severities = [
        dated("22 januari 2026", "Besproken in het IDAM (12-11-25).", stage=stage)["IN06"][0].severity
        for stage in (Stage.ACAM, Stage.TK)
    ]
    assert severities == [Severity.INFO, Severity.WARNING]


# IN07


def test_a_document_has_one_date() -> None:
    header: Margins = {"first": ["Datum", "22 januari 2026"], "default": ["Datum", "14 januari 2026"]}
    (note,) = _found(doc("Datum 22 januari 2026", "Tekst", header=header))["IN07"]
    assert (note.words, note.severity) == ("14 januari 2026", Severity.ERROR)


@pytest.mark.parametrize(("stage", "severity"), [(Stage.MR, Severity.WARNING), (Stage.TK, Severity.ERROR)])
def test_its_name_says_the_same(stage: Stage, severity: Severity) -> None:
    found = dated("22 januari 2026", "Tekst", file="20260114 brief.docx", stage=stage)
    assert found["IN07"][0].severity is severity


@pytest.mark.parametrize(
    "file", ["brief.docx", "20260122_brief.docx", "2026D05153 v3.docx", "brief 22 jan.docx"]
)
def test_one_date_said_in_more_ways(file: str) -> None:
    header: Margins = {"first": ["Datum", "22 januari 2026"], "default": ["Datum 22-01-2026"]}
    content = doc(
        "Datum\t22 januari 2026", "Op 14 januari 2026", header=header, modified="2026-01-09T09:00:00Z"
    )
    assert "IN07" not in _found(content, file, stage=Stage.TK)


def test_a_column_of_dates_is_no_document_date() -> None:
    rows = [["Actie", "Datum"], ["Overleg", "12 januari 2026"], ["Debat", "3 februari 2026"]]
    assert "IN07" not in dated("22 januari 2026", table(rows))


def test_the_dates_of_motions_are_no_document_dates() -> None:
    cards = [
        table([["Motie", name], ["Datum", day]]) for name, day in (("A", "3 mei 2025"), ("B", "9 mei 2025"))
    ]
    assert date_of_document(sheet(doc(*cards))) is None
    assert "IN07" not in dated("22 januari 2026", *cards)
    assert "IN07" not in dated("22 januari 2026", *["Tekst van de bijlage."] * 30, cards[0])


# The memos


def test_what_the_memos_are_known_to_have() -> None:
    sheets = [sheet(content, f"{name}.docx") for name, content in memos().items()]
    made = case(*sheets, stage=Stage.ACAM)
    found = {rule: [(note.document[:2], note.words) for note in notes(rule, made)] for rule in RULES}
    assert found["IN02"] == []  # three weekdays, all right
    assert found["IN03"] == [("M2", "17 november"), ("M1", "18-11-2025")]
    assert found["IN04"] == [("M1", "5 november"), ("M2", "17 november"), ("M4", "30 januari")]
    assert found["IN05"] == [("M1", "maandagochtend 10 november"), ("M2", "10 december")]
    assert ("M1", "12-11-25") in found["IN06"]
    assert found["IN07"] == []
