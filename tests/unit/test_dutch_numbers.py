"""What amounts Dutch prose says."""

from __future__ import annotations

from decimal import Decimal

import pytest

from redline.dutch.counted import stem
from redline.dutch.numbers import numbers_in, told
from redline.dutch.numerals import worth


def said(text: str) -> list[tuple[str, str]]:
    """The amounts with what they count or are measured in."""
    return [(str(each.value.normalize()), each.unit or each.counted.noun) for each in numbers_in(text)]


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("twee", 2),
        ("één", 1),
        ("elf", 11),
        ("eenentwintig", 21),
        ("tweeëntwintig", 22),
        ("tweeentwintig", 22),
        ("negenennegentig", 99),
        ("honderd", 100),
        ("honderdtwintig", 120),
        ("honderdeneen", 101),
        ("tweehonderdvijftig", 250),
        ("twaalfhonderd", 1200),
        ("duizend", 1000),
        ("drieduizendvijfhonderd", 3500),
        ("tweehonderdduizend", 200_000),
    ],
)
def test_a_number_word_is_worth_its_value(word: str, value: int) -> None:
    found = worth(word)
    assert found is not None
    assert (int(found.value), found.ordinal) == (value, False)


@pytest.mark.parametrize(("word", "value"), [("anderhalf", "1.5"), ("tweeënhalf", "2.5")])
def test_halves(word: str, value: str) -> None:
    found = worth(word)
    assert found is not None
    assert found.value == Decimal(value)


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("eerste", 1),
        ("tweede", 2),
        ("derde", 3),
        ("achtste", 8),
        ("elfde", 11),
        ("twintigste", 20),
        ("3e", 3),
    ],
)
def test_words_of_order_are_told_apart(word: str, value: int) -> None:
    found = worth(word)
    assert found is not None
    assert (int(found.value), found.ordinal) == (value, True)


@pytest.mark.parametrize("word", ["een", "huis", "miljoen", "duizenden", "tweedehands", "vierkant", "x²"])
def test_other_words_are_no_numbers(word: str) -> None:
    assert worth(word) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.500.000", "1500000"),
        ("1,7", "1.7"),
        ("1,7 miljoen", "1700000"),
        ("2 mln.", "2000000"),
        ("€ 3 mld", "3000000000"),
        ("10 000 mensen", "10000"),
        ("€ 1.500,-", "1500"),
        ("anderhalf miljoen", "1500000"),
        ("tien miljard euro", "10000000000"),
    ],
)
def test_figures_are_read_as_dutch_writes_them(text: str, value: str) -> None:
    assert [each.value for each in numbers_in(text)] == [Decimal(value)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In totaal worden 41 maatregelen gevolgd", [("41", stem("maatregel"))]),
        ("9 nieuwe, afgeronde maatregelen", [("9", "")]),
        ("9 afgeronde maatregelen", [("9", stem("maatregel"))]),
        ("Daarvan zijn er 9 afgerond", [("9", "")]),
        ("15 van de 23 bezochte vestigingen", [("15", stem("vestiging")), ("23", stem("vestiging"))]),
        ("23 vestigingen bezocht. Bij 14 daarvan", [("23", stem("vestiging")), ("14", stem("vestiging"))]),
        ("38% verhoogd en 12,5 procent", [("38", "%"), ("12.5", "%")]),
        ("vijf euro", [("5", "€")]),
        ("vier hoofdthema’s", [("4", stem("hoofdthema"))]),
        ("1 maatregel met de status", [("1", stem("maatregelen"))]),
        ("drie jaar", [("3", stem("jaren"))]),
    ],
)
def test_an_amount_has_a_unit_or_a_noun(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "op 17 november 2025 en op 31-10-2025, in 2024",
        "op 14, 15 en 16 maart",
        "van 16 tot 18 juni",
        "het parlementaire jaar 2024/25",
        "Kamerstukken II 2024/25, 36 600 XV, nr. 114",
        "artikel 3.43, bijlage 2, hoofdstukken 3 en 4, paragraaf 5.3, tabel 1, p. 7, motie 4",
        "COVID-19, TZ202509-041, 2025-0000014790, 2500 EA Den Haag, 5a",
        "om 10.30 uur, van 9.00 tot 17.00 uur",
        "55-plussers en een 9-jarige",
        "een op de drie signalen, twee derde van de gemeenten",
        "Het kabinet acht dit nodig. Wij vinden een half woord genoeg: een huis",
        "ten eerste",
        "1" * 40,
    ],
)
def test_dates_numbers_of_papers_and_the_like_are_no_amounts(text: str) -> None:
    assert [each for each in numbers_in(text) if not each.ordinal] == []


def test_acht_is_a_number_before_what_it_counts() -> None:
    assert said("Er zijn acht gemeenten. Het kabinet acht maatregelen nodig.") == [("8", stem("gemeenten"))]


def test_a_range_has_two_ends_of_one_scale() -> None:
    [found] = numbers_in("1,6-1,8 miljoen arbeidsmigranten")
    assert (int(found.low), int(found.high)) == (1_600_000, 1_800_000)
    assert found.counted.noun == stem("arbeidsmigrant")


@pytest.mark.parametrize(
    "text", ["30 tot 40 gemeenten", "€ 5 à 6 miljoen", "twee tot drie jaar", "9–12 weken"]
)
def test_ranges(text: str) -> None:
    [found] = numbers_in(text)
    assert found.low < found.high


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("circa 1,5 miljoen", "about"),
        ("ongeveer € 2 miljoen", "about"),
        ("zo’n 30", "about"),
        ("ruim 700.000", "over"),
        ("ten minste 95", "over"),
        ("bijna tien", "under"),
        ("hooguit 5", "under"),
        ("met 5", ""),
    ],
)
def test_a_hedge_stands_before(text: str, hedge: str) -> None:
    assert [each.hedge for each in numbers_in(text)] == [hedge]


@pytest.mark.parametrize(
    ("one", "two", "agree"),
    [
        ("700.000", "ruim 700.000", True),
        ("712.000", "ruim 700.000", True),
        ("1,7 miljoen", "1.690.000", True),
        ("ruim 1,7 miljoen", "1,6-1,8 miljoen", True),
        ("circa 1,5 miljoen", "1.480.000", True),
        ("41", "40", False),
        ("bijna 100", "120", False),
        ("1,7 miljoen", "700.000", False),
    ],
)
def test_amounts_agree_as_broadly_as_they_are_said(one: str, two: str, agree: bool) -> None:
    [a], [b] = numbers_in(one), numbers_in(two)
    assert a.agrees(b) is b.agrees(a) is agree


def test_spans_are_of_the_number_with_its_unit() -> None:
    text = "Dat kost ongeveer € 1,7 miljoen, ruim 14% meer dan twee jaar geleden."
    assert [text[each.start : each.end] for each in numbers_in(text)] == ["€ 1,7 miljoen", "14%", "twee"]


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("maatregel", "maatregelen"),
        ("vestiging", "vestigingen"),
        ("bed", "bedden"),
        ("jaar", "jaren"),
        ("bedrijf", "bedrijven"),
        ("huis", "huizen"),
        ("thema", "thema’s"),
        ("motie", "moties"),
    ],
)
def test_one_and_many_share_a_stem(one: str, many: str) -> None:
    assert stem(one) == stem(many)


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        ("40", "", "40"),
        ("1500", "", "1.500"),
        ("2600000", "€", "€ 2,6 miljoen"),
        ("12.5", "%", "12,5%"),
        ("1234567", "", "1.234.567"),
        ("10000000000", "", "10 miljard"),
    ],
)
def test_an_amount_is_told_as_dutch_writes_it(value: str, unit: str, expected: str) -> None:
    assert told(Decimal(value), unit) == expected


@pytest.mark.parametrize(
    "text", ["1" * 50_000 + "_", "a" * 50_000, "1.1" * 20_000, "p. 1-" * 10_000, "een " * 20_000]
)
def test_odd_text_takes_no_time(text: str) -> None:
    numbers_in(text)
