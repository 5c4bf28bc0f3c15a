"""The words of a paragraph, and their colours."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redline.verify.model import OBJECT
from redline.verify.paragraph import Paragraph, Stretch
from redline.verify.words import Spelling, folded


def keys(text: str, *ignore: str) -> list[str]:
    return list(Spelling(frozenset(ignore)).words(Paragraph(text)).keys)


def painted(text: str, *stretches: tuple[int, int]) -> list[tuple[str, str]]:
    found = Spelling().words(Paragraph(text, tuple(Stretch(*each, "yellow") for each in stretches)))
    return list(zip(found.keys, found.colours, strict=True))


def test_words_and_marks_of_punctuation_count() -> None:
    assert keys("Ja, € 1.500!") == ["Ja", ",", "€", "1", ".", "500", "!"]


def test_a_word_is_painted_only_where_all_of_it_is() -> None:
    assert painted("de minister zegt", (3, 11)) == [("de", ""), ("minister", "yellow"), ("zegt", "")]
    assert painted("de minister zegt", (3, 10)) == [("de", ""), ("minister", ""), ("zegt", "")]
    assert painted("de minister zegt", (4, 11)) == [("de", ""), ("minister", ""), ("zegt", "")]


def test_a_soft_hyphen_or_an_accent_apart_cuts_no_word() -> None:
    assert painted("mi\u00adnis\u00adter cafe\u0301", (0, 10), (11, 16)) == [
        ("minister", "yellow"),
        ("café", "yellow"),
    ]


@pytest.mark.parametrize(
    ("ignore", "expected"),
    [
        ("case", ["“", "ja", "”", "–", "nee"]),
        ("quotes", ["Ja", "–", "nee"]),
        ("dashes", ["“", "Ja", "”", "nee"]),
        ("punctuation", ["Ja", "nee"]),
        ("links", ["“", "Ja", "”", "–", "nee"]),
    ],
)
def test_what_is_ignored_is_left_out(ignore: str, expected: list[str]) -> None:
    assert keys("“Ja” – nee", ignore) == expected


def test_objects_and_silent_text_are_no_words_and_part_them() -> None:
    assert keys(f"een{OBJECT}twee") == ["een", "twee"]
    paragraph = Paragraph("een 12 twee", silent=(Stretch(4, 6, ""),))
    assert Spelling().words(paragraph).keys == ["een", "twee"]


@given(st.text(st.sampled_from("ae\u0301\u0308 \u00ad\u200bé.ﬁ한"), max_size=12))
def test_each_character_knows_where_it_came_from(text: str) -> None:
    found, origins = folded(text)
    assert found == unicodedata.normalize("NFC", "".join(c for c in text if c not in "\u00ad\u200b"))
    origins = origins or range(len(found))
    assert len(origins) == len(found)
    assert list(origins) == sorted(origins)


def test_an_accent_behind_a_space_has_a_place_of_its_own() -> None:
    assert painted("van \u00ad\u0301", (4, 6)) == [("van", ""), ("\u0301", "yellow")]


def test_the_letters_of_a_syllable_are_one() -> None:
    assert keys("\u1100\u1161\u11a8") == keys("\uac01") == ["\uac01"]
