"""The forty rules of the catalogue: each has its sentences in both languages, and a place where it counts."""

from __future__ import annotations

from string import Formatter

import pytest

from redline.check.rules import all_rules
from redline.phrases.rules import _sentences, sentences_of

RULES = all_rules()
DUTCH, ENGLISH = _sentences("nl"), _sentences("en")
CATALOGUE = (
    *(f"HL0{number}" for number in range(1, 9)),
    *(f"RS0{number}" for number in range(1, 8)),
    *(f"BY0{number}" for number in range(1, 5)),
    *("NR01", "VN01"),
    *(f"IN0{number}" for number in range(1, 9)),
    *("CI01", "CI02", "TA01", "TA02", "TA03", "TA04", "OP01", "OP02", "HS01", "TG01", "TG02"),
)


def facts(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_all_rules_of_the_catalogue_are_there_in_its_order() -> None:
    assert tuple(RULES) == CATALOGUE
    assert len(CATALOGUE) == 40


def test_both_languages_have_the_same_sentences() -> None:
    assert list(DUTCH) == list(ENGLISH)
    assert {key.partition("-")[0] for key in DUTCH} == set(RULES)


@pytest.mark.parametrize("rule", CATALOGUE)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_rule_says_what_it_finds_why_what_to_do_and_an_example(rule: str, language: str) -> None:
    assert all(sentences_of(language, rule))


@pytest.mark.parametrize("key", DUTCH)
def test_both_languages_fill_in_the_same(key: str) -> None:
    dutch, english = DUTCH[key], ENGLISH[key]
    assert [facts(text) for text in dutch] == [facts(text) for text in english]


@pytest.mark.parametrize("key", DUTCH)
def test_quotation_marks_are_those_of_redline(key: str) -> None:
    assert "„" not in "".join(DUTCH[key])


@pytest.mark.parametrize("rule", CATALOGUE)
def test_a_rule_counts_somewhere(rule: str) -> None:
    assert RULES[rule].stages
    assert set(RULES[rule].otherwise) <= RULES[rule].stages
