"""What names of files tell of a version, and what must not be taken for one."""

from __future__ import annotations

from datetime import date

import pytest

from redline.versions.names import DRAFT, FINAL, NEW, OLD, SENT, Mark, group, label, mark, named_later

STAGES = ("intern", "regiegroep", "IDAM", "ACAM", "RA&M", "MR", "TK")
NEAR = date(2026, 1, 10)


def told(name: str, near: date | None = NEAR) -> Mark:
    """What a document of this name, without its suffix, tells."""
    return mark(f"{name}.docx", STAGES, near)


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("Kamerbrief v3", (3,)),
        ("Kamerbrief V.3", (3,)),
        ("Kamerbrief_v3", (3,)),
        ("kamerbrief-v10", (10,)),
        ("KamerbriefV3", (3,)),
        ("kamerbriefv3", (3,)),
        ("Kamerbrief (v3)", (3,)),
        ("v3 Kamerbrief", (3,)),
        ("Kamerbrief v1.2", (1, 2)),
        ("Kamerbrief v0.9", (0, 9)),
        ("Kamerbrief v1,2", (1, 2)),
        ("Kamerbrief v1.10", (1, 10)),
        ("Kamerbrief v10.2", (10, 2)),
        ("Kamerbrief 0.9", (0, 9)),
        ("Kamerbrief versie 3", (3,)),
        ("Kamerbrief_versie_3", (3,)),
        ("Kamerbrief versie3", (3,)),
        ("Kamerbrief conceptversie 3", (3,)),
        ("Kamerbrief rev 3", (3,)),
        ("Kamerbrief concept 2", (2,)),
        ("Kamerbrief 2e concept", (2,)),
        ("tweede concept Kamerbrief", (2,)),
        ("Kamerbrief derde versie", (3,)),
        ("Kamerbrief 3", (3,)),
        ("Kamerbrief 3 def", (3,)),
        ("Kamerbrief 3 - kopie", (3,)),
        ("36600-XV Kamerbrief v2", (2,)),
        ("Kamerbrief 36600 XV 3e versie", (3,)),
        ("Kamerbrief v3 RA&M v3", (3,)),
    ],
)
def test_a_number_is_told_in_many_ways(name: str, number: tuple[int, ...]) -> None:
    assert (told(name).number, told(name).letter, told(name).date) == (number, "", None)


@pytest.mark.parametrize(
    ("name", "number", "letter"),
    [
        ("Kamerbrief versie B", (), "b"),
        ("Kamerbrief v3b", (3,), "b"),
        ("Kamerbrief v1.2A", (1, 2), "a"),
        ("Kamerbrief concept 2 versie B", (2,), "b"),
        ("Kamerbrief versie t.b.v. MR", (), ""),
    ],
)
def test_a_letter_counts_too(name: str, number: tuple[int, ...], letter: str) -> None:
    assert (told(name).number, told(name).letter) == (number, letter)


@pytest.mark.parametrize(
    ("name", "finality", "repeat"),
    [
        ("Kamerbrief definitief", FINAL, 1),
        ("Kamerbrief DEF", FINAL, 1),
        ("definitieve versie Kamerbrief", FINAL, 1),
        ("Kamerbrief v3_def", FINAL, 1),
        ("Kamerbrief v3 def", FINAL, 1),
        ("Kamerbrief v3def", FINAL, 1),
        ("Kamerbrief def2", FINAL, 2),
        ("Kamerbrief def v2", FINAL, 2),
        ("Kamerbrief definitief (2)", FINAL, 2),
        ("Kamerbrief final final", FINAL, 2),
        ("Kamerbrief getekend", SENT, 0),
        ("Kamerbrief def ondertekend", SENT, 0),
        ("Kamerbrief (nieuw)", NEW, 0),
        ("Kamerbrief oud", OLD, 0),
        ("Concept Kamerbrief", DRAFT, 0),
        ("oud en nieuw beleid defensie", 0, 0),
    ],
)
def test_how_final_it_is_called(name: str, finality: int, repeat: int) -> None:
    assert (told(name).finality, told(name).repeat) == (finality, repeat)


def test_a_number_behind_def_counts_the_final_versions() -> None:
    assert told("Kamerbrief def v2").number == ()
    assert told("Kamerbrief v2 def").number == (2,)


@pytest.mark.parametrize(
    "name",
    [
        "20251201 Kamerbrief",
        "Kamerbrief 2025-12-01",
        "Kamerbrief_2025_12_01",
        "Kamerbrief 01-12-2025",
        "Kamerbrief 1.12.2025",
        "Kamerbrief 01-12-25",
        "Kamerbrief 25-12-01",
        "Kamerbrief 01122025",
        "251201 Kamerbrief",
        "011225 Kamerbrief",
        "Kamerbrief 1 december 2025",
        "Kamerbrief 1dec2025",
        "Kamerbrief 1 dec. 25",
        "Kamerbrief 1 december",
        "Kamerbrief versie 1 december",
        "20251201 Kamerbrief (1 dec)",
        "bijlage-2-01-12-2025",
    ],
)
def test_a_date_is_told_in_many_ways(name: str) -> None:
    assert (told(name).date, told(name).number) == (date(2025, 12, 1), ())


@pytest.mark.parametrize(
    ("name", "near", "expected"),
    [
        ("Kamerbrief 14 jan", date(2026, 1, 20), date(2026, 1, 14)),
        ("Kamerbrief 14 jan", date(2025, 12, 20), date(2026, 1, 14)),
        ("Kamerbrief 20 dec", date(2026, 1, 20), date(2025, 12, 20)),
        ("Kamerbrief 14 jan", None, None),
        ("Kamerbrief 29 feb", date(2026, 1, 20), None),
        ("251220 Kamerbrief", date(2025, 12, 21), date(2025, 12, 20)),
        ("251220 Kamerbrief", None, None),  # or 25-12-2020
        ("251225 Kamerbrief", None, date(2025, 12, 25)),
        ("Kamerbrief 26-01-15", date(2026, 1, 16), date(2026, 1, 15)),
        ("Kamerbrief 15-01-26", None, date(2026, 1, 15)),
        ("Kamerbrief 31-02-2025", NEAR, None),
        ("Kamerbrief 2025-13-01", NEAR, None),
    ],
)
def test_a_date_that_may_be_several_is_the_one_near_its_saving_or_none(
    name: str, near: date | None, expected: date | None
) -> None:
    assert (told(name, near).date, told(name, near).number) == (expected, ())


@pytest.mark.parametrize(
    ("name", "minutes"),
    [
        ("Kamerbrief 20251201_1430", 870),
        ("Kamerbrief 20251201_143059", 870),
        ("Kamerbrief 2025-12-01 14.30", 870),
        ("Kamerbrief 2025-12-01T14:30", 870),
        ("Kamerbrief 01-12-2025 14.30", 870),
        ("Kamerbrief 1 december 14u30", 870),
        ("Kamerbrief 1 december 2025 9.15", None),
        ("20251201 EU 2030 doelen", None),
        ("20251201 36600 XV", None),
    ],
)
def test_a_time_of_day_stands_behind_a_date(name: str, minutes: int | None) -> None:
    assert (told(name).date, told(name).minutes) == (date(2025, 12, 1), minutes)


@pytest.mark.parametrize(
    ("name", "stage", "side"),
    [
        ("Kamerbrief versie na ACAM", "ACAM", 1),
        ("Kamerbrief na IDAM", "IDAM", 1),
        ("Kamerbrief n.a.v. ACAM", "ACAM", 1),
        ("Kamerbrief na de MR", "MR", 1),
        ("Kamerbrief t.b.v. MR", "MR", -1),
        ("Kamerbrief versie t.b.v. MR", "MR", -1),
        ("Kamerbrief tbv_RA&M", "RA&M", -1),
        ("Kamerbrief voor IDAM", "IDAM", -1),
        ("Kamerbrief ACAM-versie", "ACAM", 0),
        ("Kamerbrief TK na IDAM", "IDAM", 1),  # an addressee, in all names
        ("Kamerbrief na IDAM t.b.v. MR", "MR", -1),
        ("Brief mr. De Vries", "", 0),
        ("Macamdam", "", 0),
    ],
)
def test_a_stage_and_the_side_of_it(name: str, stage: str, side: int) -> None:
    assert (told(name).stage, told(name).side, told(name).number) == (stage, side, ())


@pytest.mark.parametrize(
    ("name", "copy"),
    [
        ("Kamerbrief (1)", 1),
        ("Kamerbrief (2)", 2),
        ("Kamerbrief - kopie", 1),
        ("Kamerbrief - kopie (2)", 2),
        ("Kamerbrief - kopie - kopie", 2),
        ("Kopie van Kamerbrief", 1),
        ("Copy of Kamerbrief (3)", 3),
        ("Kamerbrief", 0),
    ],
)
def test_a_copy_of_windows(name: str, copy: int) -> None:
    assert told(name) == Mark(copy=copy, subject="kamerbrief")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("v3/brief", "v3"),
        ("v3.1/brief", "v3.1"),
        ("0.9/brief", "v0.9"),
        ("v3/bijlage 2 moties", "v3"),
        ("v3/moties 2", "v3"),
        ("v3/nota 2", "v3"),  # a bare number gives way to a word that says so
        ("v3/def/brief", "v3-def"),
        ("v3/brief v4", "v4"),
        ("na IDAM/brief", "na IDAM"),
        ("2025-12-01 na IDAM/brief", "2025-12-01"),
        ("2025-12-01 na IDAM/brief v4", "v4"),
        ("2025/brief", ""),
        ("bijlage 2/moties", ""),
    ],
)
def test_a_folder_tells_what_the_name_does_not(name: str, expected: str) -> None:
    assert label(told(name)) == expected


def test_a_folder_tells_date_and_stage_together() -> None:
    assert told("2025-12-01 na IDAM/brief") == Mark(
        date=date(2025, 12, 1), stage="IDAM", side=1, subject="brief"
    )


@pytest.mark.parametrize(
    "name",
    [
        "bijlage 1",
        "bijl. 3",
        "bijlage 1 en 2",
        "Bijlage2",
        "1. Kamerbrief",
        "36600 XV nr. 114",
        "36600-XV-114",
        "36600 V 3",
        "36 600 XV, nr. 2",
        "29861-176",
        "21501-02-1234",
        "2025D05153",
        "2025Z12345 Kamerbrief",
        "begroting 2026",
        "begroting 2025-2026",
        "EU 2030 doelen",
        "Kamerbrief 100 dagen",
        "concept 100 dagen",
        "concept 25% regeling",
        "concept 5 miljoen",
        "artikel 12",
        "25% regeling",
        "motie 12",
        "week 48",
        "COVID 19",
        "2e suppletoire begroting",
        "Brief Tweede Kamer",
        "Kamerbrief 14-01",
        "Kamerbrief versie 14-01",
        "Kamerbrief versie 14.01",
        "Kamerbrief 28.11",
        "Kamerbrief 1-12",
        "v3 naast v4",
        "concept 1 v2",
        "tweede concept v1",
        "debat 17-12-2025 brief 1-12-2025",
        "Kamerbrief eindconcept",
    ],
)
def test_other_numbers_are_no_version(name: str) -> None:
    assert not told(name).told, told(name)


@pytest.mark.parametrize("name", ["versie 14 jan", "concept 20 dec", "def 14 januari", "brief jan 14"])
def test_a_day_without_a_year_is_no_number_either(name: str) -> None:
    assert (told(name, None).number, told(name, None).repeat > 1) == ((), False)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("bijlage-2-ovv-v3", "v3"),
        ("Kamerbrief v3b", "v3b"),
        ("Kamerbrief versie B", "versie-B"),
        ("Kamerbrief v3_def", "v3-def"),
        ("Kamerbrief final final", "def2"),
        ("Kamerbrief getekend", "verzonden"),
        ("Kamerbrief 20251201 v3", "v3"),
        ("Kamerbrief 20251201", "2025-12-01"),
        ("Kamerbrief 20251201_0905", "2025-12-01-09.05"),
        ("Kamerbrief t.b.v. MR", "voor MR"),
        ("Kamerbrief ACAM-versie", "ACAM"),
        ("Kamerbrief v2 (3)", "v2-kopie3"),
        ("Kamerbrief v2 oud", "v2-oud"),
        ("Concept Kamerbrief", ""),
        ("Kamerbrief", ""),
    ],
)
def test_a_label_says_what_was_told_and_tells_it_again(name: str, expected: str) -> None:
    assert label(told(name)) == expected
    assert label(told(expected)) == expected


@pytest.mark.parametrize(
    ("letter", "annex"),
    [
        ("Kamerbrief v3", "bijlage 2 moties v3"),
        ("concept Kamerbrief v3", "bijlage 1 v3"),
        ("v3/Kamerbrief", "v3/moties 2"),
        ("Kamerbrief v3 2025-12-01", "bijlage 1 v3"),
        ("Kamerbrief v3_def", "bijlage 1 v3 definitief"),
        ("20251201 Kamerbrief", "20251201 bijlage 1"),
        ("Kamerbrief na IDAM", "bijlage 1 na IDAM"),
        ("Kamerbrief def", "bijlage 1 definitief"),
    ],
)
def test_a_letter_and_its_annexes_of_one_version_are_a_group(letter: str, annex: str) -> None:
    assert group(told(letter)) == group(told(annex))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kamerbrief v3", "Kamerbrief v4"),
        ("Kamerbrief v3", "Kamerbrief v3_def"),
        ("Kamerbrief v3", "Kamerbrief v3b"),
        ("Kamerbrief v3", "Kamerbrief v3 (2)"),
        ("Kamerbrief v3", "Kamerbrief v3 oud"),
        ("Kamerbrief def", "Kamerbrief def2"),
        ("Kamerbrief def", "Kamerbrief getekend"),
        ("20251201_0900 Kamerbrief", "20251201_1430 Kamerbrief"),
        ("Kamerbrief voor IDAM", "Kamerbrief na IDAM"),
        ("Kamerbrief na IDAM", "Kamerbrief na IDAM (2)"),
    ],
)
def test_two_versions_are_two_groups(one: str, other: str) -> None:
    assert group(told(one)) != group(told(other))


@pytest.mark.parametrize(
    ("old", "new", "later"),
    [
        ("brief-v3.docx", "brief-v2.docx", True),
        ("brief-v2.docx", "brief-v3.docx", False),
        ("brief v10.docx", "brief v9.docx", True),
        ("brief-v3.docx", "bijlage-v2.docx", False),
        ("20260114 brief.docx", "20251210 brief.docx", True),
        ("brief 2026-01-14.docx", "brief 2025-12-10.docx", True),
        ("brief 14 jan.docx", "brief 10 dec.docx", False),
        ("brief v3 2025-12-01.docx", "brief v2 2025-12-10.docx", False),
        ("brief-v2-FIN.docx", "brief-v2.docx", False),
        ("motie 12.docx", "motie 11.docx", False),
        ("nota 2.docx", "nota 1.docx", False),  # a bare number proves nothing
        ("versie 20-12.docx", "versie 14-01.docx", False),
    ],
)
def test_names_that_count_backwards(old: str, new: str, later: bool) -> None:
    assert named_later(old, new) is later
