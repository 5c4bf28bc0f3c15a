"""Words, numbers and sentences of Dutch prose."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redline.words import count, is_word, same, sentences, tokens


def token_texts(text: str) -> list[str]:
    return [text[token.start : token.end] for token in tokens(text)]


@pytest.mark.parametrize(
    "whole",
    [
        "31-10-2025",
        "17 november 2025",
        "1 mei",
        "November 17, 2025",
        "€ 1,5 miljoen",
        "€ 1.500.000",
        "€\u00a0250,-",
        "€ 2,4 mld.",
        "1,7 miljoen",
        "12 procent",
        "14%",
        "1.500.000",
        "36 600",
        "36 600 XV, nr. 114",
        "29861, nr. 176",
        "3:12a",
        "2025/26",
        "14.30 uur",
        "10-15%",
        "https://www.rijksoverheid.nl/a/b-c?d=1#e",
        "www.cbs.nl/cijfers",
        "j.de.vries@minszw.nl",
        "EU-burgers",
        "regio’s",
        "TZ202512-014",
        "2025-0000263914",
        "35-jarigen",
        "cafe\u0301",
    ],
)
def test_what_belongs_together_is_one_token(whole: str) -> None:
    assert token_texts(f"Zie {whole} verder") == ["Zie", whole, "verder"]


def test_the_full_stop_behind_an_address_is_no_part_of_it() -> None:
    assert token_texts("Zie www.cbs.nl.") == ["Zie", "www.cbs.nl", "."]


def test_punctuation_marks_are_tokens_of_their_own() -> None:
    assert token_texts("(ja), “nee”!") == ["(", "ja", ")", ",", "“", "nee", "”", "!"]


def test_only_white_space_lies_between_tokens() -> None:
    text = "Op 1 mei 2025 kost dit € 3 miljoen; zie bijlage 2, p. 7 – en verder."
    at = 0
    for token in tokens(text):
        assert not text[at : token.start].strip()
        assert token.start < token.end
        at = token.end
    assert not text[at:].strip()


def test_a_following_month_is_no_part_of_a_number_without_a_day() -> None:
    assert token_texts("in april 2026") == ["in", "april", "2026"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("cafe\u0301", "caf\u00e9"),
        ("12\u00a0procent", "12 procent"),
        ("a  b\tc", "a b c"),
        ("over\u00adgang", "overgang"),
        ("zero\u200bwidth", "zerowidth"),
        (" rand ", "rand"),
    ],
)
def test_the_same_words_in_other_characters_are_the_same(one: str, other: str) -> None:
    assert same(one) == same(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("kamer", "Kamer"), ('"', "“"), ("-", "–"), ("een", "één"), ("lange termijn", "langetermijn")],
)
def test_what_a_reader_sees_as_other_is_other(one: str, other: str) -> None:
    assert same(one) != same(other)


def test_a_word_has_a_letter_or_digit() -> None:
    assert is_word("a")
    assert is_word("7")
    assert not is_word("…")


def test_words_are_counted_as_word_counts_them() -> None:
    assert count("Het kost € 1,5 miljoen – of meer.") == 6


def sentence_texts(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


def test_sentences_end_at_their_full_stops() -> None:
    text = "De kosten zijn hoog. Waarom? Dat is onbekend!  Tot zover"
    assert sentence_texts(text) == ["De kosten zijn hoog.", "Waarom?", "Dat is onbekend!", "Tot zover"]


@pytest.mark.parametrize(
    "text",
    [
        "Zie art. 3 van de wet.",
        "Dit geldt m.b.t. Nederland.",
        "Zie Kamerstukken II, nr. 114 en p. 7.",
        "De heer J. de Vries sprak.",
        "Dit geldt o.a. Duitsland en België.",
        "Het kost 1.500 euro.",
        "Nederland e.a. landen doen mee.",
    ],
)
def test_an_abbreviation_ends_no_sentence(text: str) -> None:
    assert sentence_texts(text) == [text]


def test_a_quotation_mark_goes_with_the_sentence_it_closes() -> None:
    assert sentence_texts("Hij zei: “Ja.” Daarna niets.") == ["Hij zei: “Ja.”", "Daarna niets."]


def test_no_text_has_no_sentences() -> None:
    assert sentences("") == []
    assert sentences("   ") == []


PIECES = (
    "€ $ EUR 5 1.500 36 600 XV nr. 114 12 mei november 2025 miljoen mln procent uur % www.rijk.nl"
    " a@b.nl - , é _ x"
).split()


@given(st.lists(st.sampled_from([*PIECES, " ", " ", "\u00a0"]), max_size=12).map("".join))
def test_no_border_of_a_token_cuts_a_word(text: str) -> None:
    borders = {border for token in tokens(text) for border in (token.start, token.end)}
    inside = {at for found in re.finditer(r"\w+", text) for at in range(found.start() + 1, found.end())}
    assert borders.isdisjoint(inside)


@pytest.mark.parametrize("widthless", ["\u200b", "\u200d", "\u00ad", "\u0301"])
@pytest.mark.parametrize("number", ["36 600", "12 miljoen", "12 procent", "1 mei", "€ 3 mln", "a@b.nl"])
def test_a_word_goes_on_behind_a_character_without_width(number: str, widthless: str) -> None:
    assert token_texts(f"{number}{widthless}een")[-1].endswith(f"{widthless}een")


def test_an_object_stands_apart() -> None:
    assert token_texts("www.x.nl\ufffcen") == ["www.x.nl", "\ufffc", "en"]
    assert token_texts("\ufffc\u0301") == ["\ufffc", "\u0301"]
