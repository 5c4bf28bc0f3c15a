"""Dates in names and on the command line."""

from __future__ import annotations

from datetime import date

import pytest

from redline.versions.dates import date_of, dates_in


@pytest.mark.parametrize(
    "text",
    [
        "2025-12-03",
        "20251203",
        "3-12-2025",
        "03-12-25",
        "3/12/2025",
        "3.12.2025",
        "03122025",
        "3 december 2025",
        " 3 dec 2025 ",
        "3 Dec. 25",
        "031225",
        "251203",
    ],
)
def test_a_date_is_written_in_many_ways(text: str) -> None:
    assert date_of(text) == date(2025, 12, 3)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "v3",
        "3",
        "2025",
        "2025-13-03",
        "31-02-2025",
        "3 december",
        "3 dec 10",
        "brief 2025-12-03",
        "251220",
    ],
)
def test_what_is_no_date_or_not_alone(text: str) -> None:
    assert date_of(text) is None


@pytest.mark.parametrize(
    ("month", "number"),
    [
        *(("jan", 1), ("januari", 1), ("feb", 2), ("maart", 3), ("mrt", 3), ("april", 4), ("mei", 5)),
        *(("may", 5), ("juni", 6), ("june", 6), ("juli", 7), ("aug", 8), ("augustus", 8), ("sept", 9)),
        *(("september", 9), ("okt", 10), ("oct", 10), ("november", 11), ("DECEMBER", 12)),
    ],
)
def test_months_have_names(month: str, number: int) -> None:
    assert date_of(f"3 {month} 2025") == date(2025, number, 3)


def test_digits_are_of_one_date() -> None:
    text = "2025-12-01-25 tot 3 mei 2026"
    assert [(text[each.start : each.end], each.date) for each in dates_in(text)] == [
        ("2025-12-01", date(2025, 12, 1)),
        ("3 mei 2026", date(2026, 5, 3)),
    ]


@pytest.mark.parametrize(
    ("text", "taken", "minutes"),
    [
        ("1 dec 2025 14.30 uur", "1 dec 2025 14.30 uur", 870),
        ("20251201_0905 brief", "20251201_0905", 545),
        ("20251201 9u05", "20251201 9u05", 545),
        ("251201_1430", "251201_1430", 870),
        ("20251201 2026", "20251201", None),
        ("20251201 v3", "20251201", None),
        ("20251201 2561", "20251201", None),
    ],
)
def test_a_time_is_part_of_it(text: str, taken: str, minutes: int | None) -> None:
    (found,) = dates_in(text)
    assert (text[found.start : found.end], found.minutes) == (taken, minutes)


@pytest.mark.parametrize("near", [date.min, date.max, date(2024, 2, 29)])
def test_the_ends_of_the_calendar_are_no_trouble(near: date) -> None:
    assert len(list(dates_in("1 jan en 31 dec en 251220", near))) >= 2
