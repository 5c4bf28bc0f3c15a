"""How parliamentary papers are cited, and the annex of motions and pledges."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from redline.check.model import Case, Stage
from redline.dutch.citations import citations_in
from redline.findings import Severity
from tests.build import Text, note, p, table
from tests.unit.check.case import case, found, notes, sheet
from tests.unit.check.memos import memos

SAMPLES = Path(__file__).parents[3] / "samples"
GOOD = (
    "Kamerstukken II 2024/25, 36 600 XV, nr. 114",
    "Kamerstukken II 2024/25, 36600 XV, nr. 114, p. 3",
    "Kamerstukken II 2024/25, 36600-VII, nr. 1",
    "Kamerstukken II 2024/25, 36 600 XX, nr. 5, p. 3-4",
    "Kamerstukken II 2024/25, 21 501-07, nr. 1234",
    "Kamerstukken II 2024/25, 34 356 (R2064), nr. 3",
    "Kamerstukken II 2024/25, 36 600 A, nr. 15",
    "Kamerstukken II 2020/21, 35815, nrs. 2 en 3",
    "Kamerstukken I 2023/24, 36200, A",
    "Kamerstukken II 1999/2000, 26824, nr. 1",
    "Kamerstuk 29 861, nr. 153",
    "Kamerstuk 35 200 VII, nr. 1",
    "Kamerstukken II, vergaderjaar 2010–2011, 29 861, nr. 153",
)
BAD = {
    "Kamerstukken II, 2024-2025, 36 600 XV, nr. 114": "Kamerstukken II 2024/25, 36 600 XV, nr. 114",
    "Kamerstukken II 2008-2009, 31 700-VIII, nr. 3, blz. 3": "II 2008/09, 31 700-VIII, nr. 3, p. 3",
    "TK 2008-2009, 31473, nummer 25": "Kamerstukken II 2008/09, 31473, nr. 25",
    "Kamerstukken II 2024/25 29861 nr. 3": "Kamerstukken II 2024/25, 29861, nr. 3",
    "Kamerstukken I 2009-10, 31 560, C": "Kamerstukken I 2009/10, 31 560, C",
    "Kamerstukken II 2023/24, 36.496, nr. 54": "Kamerstukken II 2023/24, 36 496, nr. 54",
    "Kamerstuk 26643-128": "Kamerstukken II …/…, 26643, nr. 128",
    "Kamerstukken II 2024/25, 29861": "Kamerstukken II 2024/25, 29861, nr. …",
}


def told(*blocks: Text, **settings: object) -> list[str]:
    """What CI01 says to do."""
    return [each.todo for each in notes("CI01", case(sheet(blocks), settings={"CI01": settings}))]


@pytest.mark.parametrize("text", GOOD)
def test_forms_that_are_right(text: str) -> None:
    [citation] = citations_in(f"Zie {text}.")
    assert (citation.form != "", found("CI01", p(f"Zie {text}."))) == (True, [])


@pytest.mark.parametrize(("text", "good"), BAD.items())
def test_forms_that_are_not(text: str, good: str) -> None:
    assert found("CI01", p("Zie hierover ", note(f"{text}."))) == [text]
    assert good in told(p(f"Zie {text}."))[0]


@pytest.mark.parametrize(
    "text",
    [
        "Het Kamerstuk van 29 januari 2025 is actief openbaar gemaakt, net als alle Kamerstukken.",
        "Het dossier Kamerstuk 29 861 gaat over arbeidsmigratie.",
        "Zie de brief (Kamerstukken 36 600 B en 36 600 C).",
        "Zie ook Aanhangsel Handelingen II 2025/26, nr. 311.",
        "De TK heeft 41 moties aangenomen.",
    ],
)
def test_what_is_no_citation(text: str) -> None:
    assert found("CI01", p(text)) == []


def test_one_form_in_a_document() -> None:
    blocks = [p(f"Zie {GOOD[0]}."), p(f"Zie {GOOD[1]}."), p("Zie Kamerstuk 29 861, nr. 153.")]
    assert found("CI01", *blocks) == ["Kamerstuk 29 861, nr. 153"]
    assert "één vorm" in told(*blocks)[0]


def test_another_document_may_have_another_form() -> None:
    made = case(sheet([p(GOOD[0])]), sheet([p("Kamerstuk 29 861, nr. 153")], "bijlage.docx"))
    assert notes("CI01", made) == ()


def test_the_form_of_the_house_is_a_setting() -> None:
    blocks = [p("Zie Kamerstukken II 2024/25, 29 861, nr. 153.")]
    assert found("CI01", *blocks, profile="aanwijzing") == []
    assert told(*blocks, profile="kamer") == ["Schrijf: Kamerstuk 29 861, nr. 153"]
    assert "vergaderjaar 2024–2025" in told(*blocks, profile="lang")[0]


@pytest.mark.parametrize("session", ["2024/26", "2025/24", "2026/27"])
def test_a_session_that_cannot_be(session: str) -> None:
    made = case(sheet([p(f"Kamerstukken II {session}, 29861, nr. 3")]))
    [only] = notes("CI01", made)
    assert (only.severity, "vergaderjaar" in only.why) == (Severity.WARNING, True)


def test_a_session_begins_in_september() -> None:
    [citation] = citations_in("Kamerstukken II 2026/27, 29861, nr. 3")
    assert [citation.legal(date(2026, month, 15)) for month in (6, 9)] == [False, True]


def test_known_dossiers_are_a_setting() -> None:
    blocks = [p(f"{GOOD[0]} en Kamerstukken II 2024/25, 29816, nr. 3")]
    assert found("CI01", *blocks) == []
    assert found("CI01", *blocks, dossiers=["36600 XV", "29 861"]) == [
        "Kamerstukken II 2024/25, 29816, nr. 3"
    ]


HEAD = ["Nr.", "Motie", "Vindplaats", "Stand van zaken"]
MOTIONS = (
    ["1", "Motie-Saris over arbeidsongevallen", "Kamerstukken II 2024/25, 29861, nr. 160", "Afgedaan."],
    ["2", "Motie-De Graaf/Van Rijn over boetes", "36 600 XV, nr. 71", "In uitvoering."],
    ["3", "Motie van het lid Okonjo c.s.", "29861-152", "In uitvoering."],
)
PLEDGES = (
    ["Nr.", "Toezegging", "Vindplaats", "Stand van zaken"],
    ["1", "De Kamer ontvangt een reactie.", "TZ202509-041", "Afgedaan."],
)


def annex(*more: list[str], head: list[str] = HEAD) -> Text:
    return table([head, *MOTIONS, *more])


def lacking(*more: list[str], head: list[str] = HEAD) -> list[str]:
    return found("CI02", table([head, *more]))


def test_rows_that_have_all() -> None:
    assert found("CI02", annex(["Werk en toezicht", "", "", ""]), table(PLEDGES)) == []


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (["4", "Motie-Sahin over tolken", "", "In uitvoering."], "geen Kamerstuknummer"),
        (["4", "Motie over tolken", "29689, nr. 3", "In uitvoering."], "van wie"),
        (["4", "Motie-Sahin over tolken", "29689, nr. 3", ""], "stand van zaken"),
    ],
)
def test_a_motion_that_lacks_something(row: list[str], why: str) -> None:
    [only] = notes("CI02", case(sheet([annex(row)])))
    assert (only.severity, why in only.why, only.words) == (Severity.WARNING, True, row[1])


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("", "De Kamer krijgt bericht."),
        ("debat van 12 maart 2025", "De Kamer krijgt bericht."),
        ("TZ2025-09-41", "TZ2025-09-41"),
    ],
)
def test_a_pledge_without_a_whole_number(number: str, words: str) -> None:
    assert lacking(["2", "De Kamer krijgt bericht.", number, "In uitvoering."], head=PLEDGES[0]) == [words]


def test_an_older_pledge_needs_no_number() -> None:
    row = ["2", "De Kamer krijgt bericht.", "debat van 12 maart 2018", "In uitvoering."]
    assert lacking(row, head=PLEDGES[0]) == []
    [only] = notes(
        "CI02", case(sheet([table([PLEDGES[0], row])]), settings={"CI02": {"numbered_since": 2015}})
    )
    assert "geen nummer" in only.why


def test_a_submitter_may_have_a_column() -> None:
    head = ["Motie", "Indiener", "Kamerstuk", "Status"]
    assert lacking(["Motie over tolken", "Sahin", "29689, nr. 3", "afgedaan"], head=head) == []


def test_a_table_of_something_else_is_left_alone() -> None:
    head = ["Nr.", "Aanbeveling", "Oordeel", "Gereed"]
    assert lacking(["1", "Verbeter het inzicht in ongevallen", "", ""], head=head) == []


def beside(letter: str, stage: Stage = Stage.ACAM) -> list[str]:
    """What is found in a letter with the annex beside it."""
    made = case(sheet([p(letter)]), sheet([annex(), table(PLEDGES)], "bijlage-1.docx"), stage=stage)
    return [each.words for each in notes("CI02", made)]


@pytest.mark.parametrize(
    ("letter", "words"),
    [
        ("De motie-Haverkamp vraagt om meer toezicht.", "motie-Haverkamp"),
        ("De motie van het lid Haverkamp c.s. vraagt dit.", "motie van het lid Haverkamp"),
        ("De moties-Saris en Haverkamp vragen dit.", "moties-Saris en Haverkamp"),
        ("Hiermee is toezegging TZ202509-042 afgedaan.", "TZ202509-042"),
    ],
)
def test_a_name_that_the_annex_does_not_have(letter: str, words: str) -> None:
    assert beside(letter) == [words]


@pytest.mark.parametrize(
    "letter",
    [
        "De motie‑Saris vraagt om meer toezicht.",
        "Motie Saris (NSC) over arbeidsongevallen; later was zij lid van een andere fractie.",
        "De motie-De Graaf c.s. en de motie van de leden De Graaf en Van Rijn vragen dit.",
        "Met de motie-Okonjo en Minister Haverkamp is dit besproken.",
        "De motie van het lid Liesbeth Saris vraagt dit.",
        "Hiermee is toezegging TZ202509-041 afgedaan.",
        "Moties en toezeggingen staan in bijlage 1. De motie vraagt dit. Moties Tweede Kamer.",
    ],
)
def test_names_that_it_has(letter: str) -> None:
    assert beside(letter) == []


def test_without_an_annex_nothing_is_asked() -> None:
    assert found("CI02", p("De motie-Haverkamp vraagt om meer toezicht.")) == []


def test_it_is_not_asked_before_the_first_committee() -> None:
    assert beside("De motie-Haverkamp vraagt dit.", Stage.IDAM) == []


def test_the_memos() -> None:
    made = {name: notes("CI01", case(sheet(memo))) for name, memo in memos().items()}
    assert {name: [each.words for each in those] for name, those in made.items()} == {
        "M1": ["Kamerstukken II, 2024-2025, 36 600 XV, nr. 114"],
        "M2": [],
        "M3": [],
        "M4": [],
    }
    assert "Kamerstukken II 2024/25, 36 600 XV, nr. 114" in made["M1"][0].todo


def _samples(version: int, stage: Stage) -> Case:
    files = sorted(SAMPLES.glob(f"*-v{version}.docx"))
    return case(*(sheet(each.read_bytes(), each.name) for each in files), stage=stage)


@pytest.mark.parametrize(
    ("version", "stage"), [(1, Stage.ACAM), (3, Stage.ACAM), (4, Stage.MR), (5, Stage.TK)]
)
def test_the_samples(version: int, stage: Stage) -> None:
    made = _samples(version, stage)
    assert [each.words for rule in ("CI01", "CI02") for each in notes(rule, made)] == []


def test_a_motion_taken_out_of_the_sample_annex() -> None:
    letter = _samples(5, Stage.TK).sheets[-1]
    [only] = notes("CI02", case(letter, sheet([table([HEAD, MOTIONS[1]])], "bijlage-1.docx")))
    assert (only.document, only.words) == ("brief-v5.docx", "motie‑Saris")


@pytest.mark.parametrize("text", ["Kamerstukken II " * 9000, "Kamerstuk 29 " * 9000, "motie-A/" * 9000])
def test_odd_text_takes_no_time(text: str) -> None:
    assert found("CI01", p(text)) == []
    assert beside(text[: 9 * 4000]) in ([], ["motie-A"])
