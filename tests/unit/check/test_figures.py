"""Totals that add up, and one figure for one quantity."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from redline.check.model import Stage
from redline.document.model import Table
from redline.findings import Severity
from tests.build import Text, p, table
from tests.unit.check.case import case, found, notes, sheet
from tests.unit.check.memos import memos

SAMPLES = Path(__file__).parents[3] / "samples"
_STATES = ("9 met de status ‘afgerond’", "19 maatregelen ‘in uitvoering’", "8 maatregelen ‘doorlopend’")
_OTHERS = ("4 maatregelen ‘vertraagd’", "1 maatregel met de status ‘ernstige obstakels’.")


def listed(*items: str, lead: str = "In totaal zijn er 41 maatregelen gevolgd:") -> list[str]:
    return found("IN01", p(lead), *map(p, items), p("De brief gaat hierna in op het vervolg."))


def test_a_list_that_does_not_make_its_total() -> None:
    assert listed(*_STATES[:2], "7 maatregelen ‘doorlopend’", *_OTHERS) == ["41 maatregelen"]


def test_a_list_that_does() -> None:
    assert listed(*_STATES, *_OTHERS) == []


def test_a_sentence_may_lead_from_the_total_to_the_list() -> None:
    lead = "In totaal zijn er 41 maatregelen. Zij zijn als volgt verdeeld:"
    assert listed("9 over wonen;", "30 over werk.", lead=lead) == ["41 maatregelen"]
    assert listed("9 over wonen;", "32 over werk.", lead=lead) == []


def test_it_is_told_what_the_parts_make() -> None:
    blocks = [
        p("In totaal zijn er 41 maatregelen:"),
        p("9 afgerond;"),
        p("19 in uitvoering;"),
        p("12 vertraagd."),
    ]
    [note] = notes("IN01", case(sheet(blocks)))
    assert (note.severity, note.words) == (Severity.ERROR, "41 maatregelen")
    assert "samen 40 (9 + 19 + 12)" in note.why


@pytest.mark.parametrize(
    "text",
    [
        "In totaal worden 41 maatregelen gevolgd. Daarvan zijn er 9 afgerond, 19 in uitvoering en 7 "
        "doorlopend van aard. Bij 4 maatregelen is de uitvoering vertraagd en bij 1 maatregel zijn er "
        "ernstige obstakels.",
        "In totaal zijn er 41 maatregelen: 9 afgerond, 19 in uitvoering en 12 vertraagd.",
        "Er zijn 9 maatregelen afgerond, 19 in uitvoering en 12 vertraagd, in totaal 41 maatregelen.",
        "Dit kost € 1,2 miljoen voor de spreekuren en € 1,4 miljoen voor de kaarten, in totaal € 2,9 "
        "miljoen.",
        "Een totaal van twaalf gemeenten doet mee. Daarvan zijn er vijf in Limburg, vier in Brabant en "
        "twee in Zeeland.",
    ],
)
def test_prose_that_almost_adds_up(text: str) -> None:
    assert len(found("IN01", p(text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        # right
        "In totaal worden 41 maatregelen gevolgd. Daarvan zijn er 9 afgerond, 19 in uitvoering en 8 "
        "doorlopend van aard. Bij 4 maatregelen is de uitvoering vertraagd en bij 1 maatregel zijn er "
        "ernstige obstakels.",
        "Er zijn 700.000 arbeidsmigranten en volgens het rapport nog 1 miljoen, in totaal 1,7 miljoen.",
        # a part of the whole, and parts that overlap
        "In totaal zijn er 41 maatregelen, waarvan 9 afgerond, 19 in uitvoering en 12 vertraagd.",
        "In totaal doen 41 gemeenten mee. Daarvan hebben 20 ook een loket, 12 een website en 8 een "
        "spreekuur.",
        "In totaal doen 41 gemeenten mee. Daarvan hebben er 30 een loket, 25 een website en 18 een "
        "spreekuur.",
        "In totaal zijn 41 controles gehouden. Daarvan waren er 9 in de bouw en 30 in de tuinbouw.",
        "In totaal zijn 41 bedrijven bezocht. Daarvan vielen 10 in de bouw, 20 in de zorg en de overige "
        "in de horeca.",
        # other things
        "In totaal zijn 41 bedrijven bezocht. Daarbij zijn 9 boetes opgelegd, 19 waarschuwingen gegeven "
        "en 12 adviezen.",
        "In totaal zijn 41 bedrijven bezocht. Daarvan zat 40% in de bouw, 35% in de zorg en 24% in de "
        "horeca.",
        # rounding
        "Dit kost € 1,2 miljoen voor de spreekuren en € 1,4 miljoen voor de kaarten, in totaal € 2,7 "
        "miljoen.",
        "Het gaat om circa 120 mensen in Breda en ongeveer 130 mensen in Tilburg, in totaal ruim 240 mensen.",
        # no total
        "Aansluitend wordt ingegaan op vier hoofdthema’s: gericht en selectief migratiebeleid, "
        "aanpassingen arbeidsmarktbeleid, arbeidsbesparende technologie en onderbenut arbeidspotentieel "
        "en het versterken van de positie arbeidsmigranten.",
        "De totale populatie is niet 700.000, zoals in het IBO werd vermeld, maar ruim 1,7 miljoen.",
        "De kosten bedragen in totaal € 2,6 miljoen en worden voor de helft gedragen door de branches.",
        "In 2024 waren er 30 controles, in 2025 34, en in totaal zijn sinds 2020 ruim 200 controles "
        "gehouden.",
    ],
)
def test_prose_that_is_right_or_no_division(text: str) -> None:
    assert found("IN01", p(text)) == []


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        ("In totaal zijn er 41 maatregelen. Wij lichten er enkele uit:", ("9 over wonen;", "19 over werk.")),
        ("In totaal zijn er 41 maatregelen, waaronder:", ("9 over wonen;", "19 over werk.")),
        ("In totaal zijn er 41 maatregelen, bijvoorbeeld:", ("9 over wonen;", "19 over werk.")),
        (
            "In totaal zijn er 41 maatregelen. Daarvoor geldt:",
            ("de uitvoering loopt;", "9 zijn er afgerond."),
        ),
        ("In totaal zijn er 41 maatregelen gevolgd:", ("9 gemeenten doen mee;", "19 bedrijven ook.")),
        ("In totaal zijn er 41 maatregelen gevolgd:", ("10 tot 12 over wonen;", "29 over werk.")),
        ("In totaal zijn er 41 maatregelen gevolgd:", ("20% is afgerond;", "80% is in uitvoering.")),
        ("In totaal zijn er 41 maatregelen gevolgd:", ("over wonen;", "over werk.")),
    ],
)
def test_lists_that_are_no_division(lead: str, items: tuple[str, ...]) -> None:
    assert listed(*items, lead=lead) == []


def rows(*parts: tuple[str, str], total: str, head: str = "Aantal", label: str = "Totaal") -> Text:
    return table([["Status", head], *map(list, parts), [label, total]])


_PARTS = (
    ("afgerond", "9"),
    ("in uitvoering", "19"),
    ("doorlopend", "8"),
    ("vertraagd", "4"),
    ("obstakels", "1"),
)


def test_a_table_that_does_not_make_its_total() -> None:
    [note] = notes("IN01", case(sheet([rows(*_PARTS[:4], total="41")])))
    assert note.words == "41"
    assert "“Aantal” staat als totaal 41" in note.why
    assert "samen 40 (9 + 19 + 8 + 4)" in note.why


def test_the_last_column_is_a_total_too() -> None:
    head = ["Sector", "2024", "2025", "Totaal"]
    assert found("IN01", table([head, ["bouw", "12", "14", "26"], ["zorg", "9", "7", "17"]])) == ["17"]


@pytest.mark.parametrize(
    "block",
    [
        rows(*_PARTS, total="41"),
        rows(*_PARTS, total=""),
        rows(("a", "1,3"), ("b", "1,4"), ("c", "2,4"), total="5,2", head="Kosten in € mln"),
        rows(("a", "560"), ("b", "140"), ("c", "801"), total="1.500", head="Aantal (x 1.000)"),
        rows(("a", "12%"), ("b", "15%"), ("c", "20%"), total="16%", head="Aandeel"),
        rows(("a", "12"), ("b", "15"), ("c", "20"), total="16", head="Gemiddelde leeftijd"),
        rows(("a", "12"), ("b", "15"), ("c", "20"), total="16"),
        rows(("a", "30"), ("b", "25"), ("c", "20"), total="60", label="Totaal uniek"),
        rows(("a", "30"), ("waarvan jong", "10"), ("b", "25"), total="55"),
        rows(("a", "30"), ("- jong", "10"), ("- oud", "20"), ("b", "25"), total="55"),
        rows(("a", "30"), ("jong", "10"), ("oud", "20"), ("b", "25"), total="55"),
        rows(("a", "30"), ("b", "n.n.b."), ("c", "25"), total="60"),
        rows(("a", "30"), ("b", "PM"), ("c", "25"), total="60"),
        rows(("a", "30"), ("Subtotaal", "30"), ("b", "25"), total="55"),
        table([["Jaar", "Bouw", "Zorg"], ["2023", "4", "5"], ["2024", "6", "7"], ["Totaal", "10", "12"]]),
        table(
            [
                ["Deel", "Aantal"],
                ["a", "1"],
                ["b", "2"],
                ["Totaal", "3"],
                ["c", "4"],
                ["d", "5"],
                ["Totaal", "9"],
            ]
        ),
        table(
            [
                ["Deel", "Aantal"],
                ["a", "1"],
                ["b", "2"],
                ["Totaal", "3"],
                ["c", "4"],
                ["d", "5"],
                ["Totaal", "12"],
            ]
        ),
        table([["Sector", "Totaal", "2024", "2025"], ["bouw", "30", "14", "10"], ["zorg", "9", "7", "1"]]),
    ],
)
def test_tables_that_are_right_or_no_sum(block: Text) -> None:
    assert found("IN01", block) == []


def test_a_note_under_a_table_that_some_count_twice() -> None:
    around = p("Sommige bedrijven komen in beide groepen voor; zij zijn dubbel geteld.")
    assert found("IN01", rows(("a", "30"), ("b", "25"), total="50"), around) == []


def test_the_words_for_a_total_are_a_setting() -> None:
    text = "Alles bijeen zijn er 41 maatregelen: 9 afgerond, 19 in uitvoering en 12 vertraagd."
    assert found("IN01", p(text)) == []
    assert found("IN01", p(text), totals=["alles bijeen"]) == ["41 maatregelen"]


LETTER = "Gemeenten en werkgevers schatten dat er landelijk ongeveer 120.000 geschikte bedden ontbreken."


def other(*annexes: Text, letter: str = LETTER) -> list[str]:
    """What is found in the annex beside a letter."""
    made = case(sheet([p(letter)]), sheet(annexes, "bijlage.docx"))
    return [each.words for each in notes("IN08", made)]


def test_another_figure_for_the_same_in_the_annex() -> None:
    assert other(p("Er is een tekort van 90.000 geschikte bedden.")) == ["90.000 geschikte bedden"]


def test_the_same_sentence_with_another_figure() -> None:
    text = (
        "De Arbeidsinspectie heeft dit jaar gezamenlijke controles gehouden in {} vestigingen van de sector."
    )
    assert other(p(text.format(27)), letter=text.format(23)) == ["27 vestigingen"]


SHELTER = "In {} gemeenten worden {} opgevangen en begeleid naar werk of naar het land van herkomst."


def test_the_same_in_other_words() -> None:
    letter = SHELTER.format("negen", "dakloze EU-burgers")
    assert other(p(SHELTER.format("tien", "mensen")), letter=letter) == ["tien gemeenten"]
    assert other(p(SHELTER.format("9", "mensen")), letter=letter) == []


def test_the_same_words_of_another_group() -> None:
    text = "In de {} zijn {} inspecteurs beschikbaar die bedrijven bezoeken en werkgevers voorlichten."
    assert other(p(text.format("zorgsector", 12)), letter=text.format("bouwsector", 14)) == []


def test_a_document_that_has_both_figures_has_two_things() -> None:
    annexes = [p(SHELTER.format("tien", "mensen")), p("Eerder waren dit negen gemeenten.")]
    assert other(*annexes, letter=SHELTER.format("negen", "dakloze EU-burgers")) == []


def test_it_is_told_what_the_other_document_says() -> None:
    made = case(
        sheet([p(LETTER)]), sheet([p("Er is een tekort van 90.000 geschikte bedden.")], "bijlage.docx")
    )
    [note] = notes("IN08", made)
    assert (note.document, note.severity) == ("bijlage.docx", Severity.WARNING)
    assert "in brief.docx staat “120.000 geschikte bedden”" in note.why


@pytest.mark.parametrize(
    "text",
    [
        "Er is een tekort van 120.000 geschikte bedden.",
        "Er is een tekort van ruim 118.000 geschikte bedden.",
        "Er is een tekort van 110.000 tot 130.000 geschikte bedden.",
        "Er zijn 90.000 nieuwe bedden.",
        "Er is een tekort van 90.000 bedden.",
        "Er is een tekort van 90.000 geschikte bedden voor studenten.",
        "Van de 120.000 geschikte bedden die ontbreken, komen er 9.000 geschikte bedden bij.",
    ],
)
def test_figures_that_agree_or_count_something_else(text: str) -> None:
    assert other(p(text)) == []


@pytest.mark.parametrize(
    ("letter", "annex"),
    [
        (
            "In 2024 zijn 310 gerichte waarschuwingen gegeven.",
            "In 2025 zijn 280 gerichte waarschuwingen gegeven.",
        ),
        (
            "Volgens het IBO zijn er 700.000 buitenlandse werknemers.",
            "Het CBS telt 900.000 buitenlandse werknemers.",
        ),
        ("De termijn is twaalf volle weken na ontslag.", "De termijn is veertien volle weken na ontslag."),
        (
            "Twee aangenomen moties voert het kabinet niet uit.",
            "De Kamer heeft drie aangenomen moties behandeld.",
        ),
        (
            "Van de bezochte bedrijven hielden 12 van de 40 grote slachterijen zich eraan.",
            "Er zijn 40 grote slachterijen.",
        ),
    ],
)
def test_figures_of_another_time_source_or_set(letter: str, annex: str) -> None:
    assert other(p(annex), letter=letter) == []


def test_two_figures_in_one_document_are_two_things() -> None:
    assert found("IN08", p(LETTER), p("In het westen ontbreken 90.000 geschikte bedden.")) == []


OLD = "Bij 14 van de 23 bezochte vestigingen zijn overtredingen vastgesteld, vooral rond tillen."


def left(annex: str, new: str = OLD.replace("14", "15")) -> list[str]:
    """What is found where only the letter changed."""
    made = case(sheet([p(new)], older=[[p(OLD)]]), sheet([p(annex)], "bijlage.docx", older=[[p(annex)]]))
    return [each.words for each in notes("IN08", made)]


def test_a_figure_that_changed_in_one_place_only() -> None:
    assert left("Er zijn 23 vestigingen bezocht. Bij 14 daarvan zijn overtredingen geconstateerd.") == ["14"]


@pytest.mark.parametrize(
    "annex",
    [
        "Er zijn 23 vestigingen bezocht. Bij 15 daarvan zijn overtredingen geconstateerd.",
        "Er zijn 14 gemeenten waar overtredingen zijn geconstateerd.",
        "In 14 vestigingen hangt een kaart met uitleg.",
        "De overtredingen zijn op 14 maart geconstateerd in de vestigingen; zie bijlage 14.",
        "Ongeveer 14% van de overtredingen betreft tillen.",
    ],
)
def test_the_old_figure_of_something_else(annex: str) -> None:
    assert left(annex) == []


def test_a_change_is_told_at_one_end() -> None:
    old, new = (SHELTER.format(number, "mensen") for number in ("negen", "tien"))
    made = case(sheet([p(old)], older=[[p(old)]]), sheet([p(new)], "bijlage.docx", older=[[p(old)]]))
    assert [(each.document, each.words) for each in notes("IN08", made)] == [
        ("brief.docx", "negen gemeenten")
    ]


def test_a_figure_that_changed_everywhere() -> None:
    annex = "Er zijn 23 vestigingen bezocht. Bij {} daarvan zijn overtredingen geconstateerd."
    made = case(
        sheet([p(OLD.replace("14", "15"))], older=[[p(OLD)]]),
        sheet([p(annex.format(15))], "bijlage.docx", older=[[p(annex.format(14))]]),
    )
    assert notes("IN08", made) == ()


def test_the_memos() -> None:
    found_in = {
        name: [
            (each.rule, each.words) for rule in ("IN01", "IN08") for each in notes(rule, case(sheet(memo)))
        ]
        for name, memo in memos().items()
    }
    assert found_in == {"M1": [("IN01", "41 maatregelen")], "M2": [], "M3": [], "M4": []}


def _dossier(version: int) -> list[Path]:
    return sorted(SAMPLES.glob(f"*-v{version}.docx"))


def _samples(version: int, stage: Stage, before: int = 0) -> list[str]:
    def older(file: Path) -> Sequence[bytes]:
        earlier = file.with_name(file.name.replace(f"-v{version}", f"-v{before}"))
        return [earlier.read_bytes()] if before and earlier.is_file() else []

    sheets = [sheet(file.read_bytes(), file.name, older(file)) for file in _dossier(version)]
    made = case(*sheets, stage=stage)._replace(day=date(2026, 1, 22))
    return [f"{each.document}: {each.words}" for rule in ("IN01", "IN08") for each in notes(rule, made)]


@pytest.mark.parametrize(("version", "stage"), [(1, Stage.INTERNAL), (3, Stage.ACAM), (4, Stage.MR)])
def test_the_samples(version: int, stage: Stage) -> None:
    assert _samples(version, stage, before=version - 1) == []


def test_the_sample_in_which_the_annex_kept_the_old_figure() -> None:
    assert _samples(5, Stage.TK, before=4) == ["bijlage-1-moties-en-toezeggingen-v5.docx: 14"]


def test_a_planted_fault_in_the_sample_letter() -> None:
    text = read_text("brief-huisvestingskosten.docx", "In totaal worden 41")
    assert found("IN01", p(text)) == []
    assert found("IN01", p(text.replace("8 doorlopend", "7 doorlopend"))) == ["41 maatregelen"]


def test_a_planted_fault_in_the_sample_monitor() -> None:
    made = sheet((SAMPLES / "bijlage-2-monitor-v1.docx").read_bytes(), "bijlage-2.docx")
    [block] = [each for each in made.document.body.blocks if isinstance(each, Table)][:1]
    wrong = table([[cell.key.replace("41", "42") for cell in row.cells] for row in block.rows])
    assert found("IN01", wrong) == ["42"]


def read_text(file: str, start: str) -> str:
    """The paragraph of a sample that has these words, from there."""
    made = sheet((SAMPLES / file).read_bytes(), file)
    return next(each.text[each.text.index(start) :] for each in made.passages if start in each.text)
