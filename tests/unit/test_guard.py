"""Versions the wrong way round, or of two different texts, are refused."""

from __future__ import annotations

import pytest

from redline import jobs
from redline.diff.model import Comparison
from redline.guard import refuse_doubtful
from redline.package import read
from tests.build import doc, p
from tests.unit.trouble import refused

TEXT = "Geachte voorzitter, hierbij de brief."
WORDS = [f"{letter}{number}" for number in range(100) for letter in "abcd"]


def comparison(
    old: str = "v1.docx",
    new: str = "v2.docx",
    dates: tuple[str, str] = ("", ""),
    texts: tuple[str, str] = (TEXT, TEXT + " Nu nieuw."),
) -> Comparison:
    before, after = (
        read(doc(p(text), modified=date), name)
        for text, date, name in zip(texts, dates, (old, new), strict=True)
    )
    return jobs.compare(before, after)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("brief-v3.docx", "brief-v2.docx"),
        ("brief v10.docx", "brief v9.docx"),
        ("Brief_V2.docx", "Brief_V1.docx"),
        ("brief versie 3.docx", "brief versie 2.docx"),
        ("20260114 brief.docx", "20251210 brief.docx"),
        ("brief 2026-01-14.docx", "brief 2025-12-10.docx"),
        ("brief 14-1-2026.docx", "brief 10-12-2025.docx"),
    ],
)
def test_names_that_count_backwards_are_refused(old: str, new: str) -> None:
    with refused("swapped-names"):
        refuse_doubtful(comparison(old, new))
    refuse_doubtful(comparison(new, old))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("brief-v9.docx", "brief-v10.docx"),
        ("brief-v2.docx", "bijlage-v1.docx"),
        ("brief-v2.docx", "brief-v2-FIN.docx"),
        ("TZ202512-014.docx", "TZ202511-003.docx"),
        ("brief.docx", "brief.docx"),
        ("motie 12.docx", "motie 11.docx"),
    ],
)
def test_other_names_prove_nothing(old: str, new: str) -> None:
    refuse_doubtful(comparison(old, new))


def test_a_baseline_that_was_saved_days_later_is_refused() -> None:
    with refused("baseline-newer"):
        refuse_doubtful(comparison(dates=("2026-01-30T12:00:00Z", "2026-01-28T12:00:00Z")))


@pytest.mark.parametrize(
    "dates",
    [
        ("2026-01-30T12:00:00Z", "2026-01-30T09:00:00Z"),  # opened and saved again the same day
        ("2026-01-28T12:00:00Z", "2026-01-30T12:00:00Z"),
        ("", "2026-01-28T12:00:00Z"),
        ("gisteren", "2026-01-28T12:00:00Z"),
        ("2026-01-30T12:00:00+01:00", "2026-01-30T12:00:00Z"),
        ("2026-01-30T12:00:00", "2026-01-30T12:00:00+01:00"),
    ],
)
def test_other_dates_prove_nothing(dates: tuple[str, str]) -> None:
    refuse_doubtful(comparison(dates=dates))


def test_two_long_texts_with_nothing_in_common_are_refused() -> None:
    with refused("nothing-in-common"):
        refuse_doubtful(comparison(texts=(" ".join(WORDS), " ".join(word[::-1] for word in WORDS))))


def test_short_texts_with_nothing_in_common_are_let_pass() -> None:
    refuse_doubtful(comparison(texts=("een twee drie", "vier vijf zes")))


def test_a_text_that_grew_is_let_pass() -> None:
    refuse_doubtful(comparison(texts=(TEXT, f"{TEXT} {' '.join(WORDS)}")))


def test_the_folders_of_the_files_are_no_part_of_their_names() -> None:
    refuse_doubtful(comparison("v3/brief-v1.docx", "v2/brief-v2.docx"))
    with refused("swapped-names"):
        refuse_doubtful(comparison("v1/brief-v2.docx", "v2/brief-v1.docx"))
