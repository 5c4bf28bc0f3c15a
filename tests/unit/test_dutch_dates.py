"""Dates in running text."""

from datetime import date

import pytest

from redline.dutch.dates import Hint, Mention, Notation, mentions, weekday_on, written

TODAY = date(2025, 10, 31)


def days(text: str, today: date = TODAY) -> list[str]:
    return [str(each.on(today)) for each in mentions(text)]


def one(text: str) -> Mention:
    (found,) = mentions(text)
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in het IDAM (12-11-25) en de ACAM (18-11-2025)", ["2025-11-12", "2025-11-18"]),
        ("Datum:\t31-10-2025", ["2025-10-31"]),
        ("dated 2025-11-12", ["2025-11-12"]),
        ("op 22 januari 2026", ["2026-01-22"]),
        ("op 1e januari 2026", ["2026-01-01"]),
        ("op 12 nov. 2025, en 3 dec", ["2025-11-12", "2025-12-03"]),
        ("op 12 november '25", ["2025-11-12"]),
        ("van 5 november. Daarna", ["2025-11-05"]),
        ("op 17\u00a0november 2025", ["2025-11-17"]),
        ("on 17 November 2025 and November 19, 2025", ["2025-11-17", "2025-11-19"]),
        ("17, 18 en 19 november 2025", ["2025-11-17", "2025-11-18", "2025-11-19"]),
        ("de Raad van 22–23 juli 2021", ["2021-07-22", "2021-07-23"]),
        ("van 17 t/m 20 mei", ["2025-05-17", "2025-05-20"]),
        ("van 29 tot en met 2 november", ["2025-11-02"]),
        ("tussen 1 september en 15 oktober 2023", ["2023-09-01", "2023-10-15"]),
        ("van 15 december tot 10 januari 2024", ["2023-12-15", "2024-01-10"]),
        ("vrijdag 30-1 of dinsdag 20/1/2026", ["2026-01-30", "2026-01-20"]),
    ],
)
def test_dates_are_found_however_they_are_written(text: str, expected: list[str]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kamerstukken II, 2024-2025, 36 600 XV, nr. 114",
        "Kamerstuk 21 501-07-25",
        "kenmerk 2025-0000123456, nr. 12-11-25",
        "ons kenmerk 12-11-2025",
        "IENW/BSK-2025/12-11-25",
        "€ 12-11-25 en 1,6-1,8 miljoen",
        "om 10.30 uur, tussen 9.00 en 10.45 uur",
        "paragraaf 3.1.24 en versie 1.2.2025",
        "070-12-11-25-33",
        "in 2024/25 en 2025-2026",
        "you may find 2 may apply",
        "artikel 2, Jan Jansen, 2 Jan Jansen",
        "de 8 maart-beweging",
        "45 mei 2025",
        "192.168.12.25",
        "13-13-2025",
        "twintig januari",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert not mentions(text)


@pytest.mark.parametrize(
    ("text", "weekday"),
    [
        ("uiterlijk maandagochtend 10 november uw", 0),
        ("Dinsdag 20 januari", 1),
        ("wo 12-11-2025", 2),
        ("donderdag, 13 november 2025", 3),
        ("vrijdag de 14e november", 4),
        ("15 november 2025 (zaterdag)", 5),
        ("Sunday 16 November 2025", 6),
        ("op die dinsdag. 20 januari was", None),
        ("zo 5 mei", None),
    ],
)
def test_the_weekday_beside_a_date_belongs_to_it(text: str, weekday: int | None) -> None:
    found = one(text)
    assert found.weekday == weekday


def test_each_day_of_a_list_has_its_own_weekday() -> None:
    found = mentions("maandag 1 en dinsdag 2 december 2025")
    assert [(each.day, each.weekday, each.listed) for each in found] == [(1, 0, True), (2, 1, True)]


@pytest.mark.parametrize(
    ("text", "notation"),
    [
        ("31-10-2025", Notation.LONG),
        ("12/11/25", Notation.SHORT),
        ("2025-10-31", Notation.ISO),
        ("22 januari 2026", Notation.WORDS),
        ("22 januari", Notation.YEARLESS),
    ],
)
def test_how_it_is_written(text: str, notation: Notation) -> None:
    assert one(text).notation is notation


def test_the_place_of_a_date_is_without_what_follows() -> None:
    text = "Op maandag 27 oktober jl. was"
    found = one(text)
    assert text[found.start : found.end] == "maandag 27 oktober"
    assert found.hint is Hint.PAST
    assert one("de regiegroep van 5 november.").end == len("de regiegroep van 5 november")


@pytest.mark.parametrize(
    ("text", "today", "expected"),
    [
        ("17 december", date(2026, 1, 14), "2025-12-17"),
        ("30 januari", date(2025, 11, 1), "2026-01-30"),
        ("29 juni jl.", date(2019, 3, 5), "2018-06-29"),  # nearer is the one to come
        ("29 juni jongstleden", date(2019, 3, 5), "2018-06-29"),
        ("30 januari jl.", date(2026, 1, 22), "2026-01-30"),  # so near that it is a slip
        ("15 oktober a.s.", date(2025, 2, 1), "2025-10-15"),
        ("16 maart aanstaande", date(2022, 2, 21), "2022-03-16"),
        ("29 februari", date(2023, 12, 1), "2024-02-29"),
    ],
)
def test_a_date_without_a_year_is_the_nearest_on_the_side_it_says(
    text: str, today: date, expected: str
) -> None:
    assert days(text, today) == [expected]


def test_without_a_day_to_be_near_to_it_has_no_year() -> None:
    assert one("17 december").on(None) is None


def test_a_day_that_is_not_there() -> None:
    assert not one("31 november 2025").exists
    assert not one("30 februari").exists
    assert one("29 februari").exists
    assert one("31 november 2025").on(TODAY) is None


def test_how_a_day_is_told() -> None:
    assert written(date(2026, 1, 22)) == "22 januari 2026"
    assert weekday_on(date(2026, 1, 22)) == "donderdag"


def test_long_rows_of_numbers_take_no_time() -> None:
    assert not mentions("1, " * 20_000 + "maandag " * 2_000 + "1 en " * 5_000)
