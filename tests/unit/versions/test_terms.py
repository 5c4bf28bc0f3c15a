"""A term counts in all its forms, whatever the white space in it, and only where its words stand together."""

from __future__ import annotations

import pytest

from redline.document.read import read
from redline.package import read as read_package
from redline.versions.history import Term
from redline.versions.terms import Terms
from tests.build import Text, br, doc, p
from tests.notation import document
from tests.unit.trouble import refused


def counted(term: str, *versions: bytes) -> Term:
    terms = Terms([term])
    for source in versions:
        terms.follow(read(read_package(source)))
    (found,) = terms.found()
    return found


def count(term: str, *text: Text) -> int:
    return counted(term, doc(p(*text))).total(0)


@pytest.mark.parametrize(
    "text",
    [
        "Dat is aan een volgend kabinet.",
        "Het volgende kabinet beslist.",
        "VOLGEND KABINET",
        "een volgend\u00a0kabinet",
        "volgend  kabinet",
        "de volgende kabinetten",
        "het volgend kabi\u00adnet",
        "(volgend kabinet)",
        "volgend kabinet-X",
    ],
)
def test_a_phrase_counts_in_all_its_forms(text: str) -> None:
    assert count("volgend kabinet", text) == 1


@pytest.mark.parametrize(
    "text",
    [
        "volgend jaar een kabinet",
        "volgend, kabinet",
        "kabinet volgend",
        "het opvolgend kabinetsbesluit",
        "vervolgend kabinet",
    ],
)
def test_other_words_do_not(text: str) -> None:
    assert count("volgend kabinet", text) == 0


def test_a_line_break_and_a_note_do_not_part_it() -> None:
    assert count("volgend kabinet", "een volgend", br, "kabinet") == 1
    assert counted("volgend kabinet", document("een volgend[^: zie boven] kabinet")).total(0) == 1


def test_a_border_between_paragraphs_does() -> None:
    assert counted("volgend kabinet", doc(p("een volgend"), p("kabinet"))).total(0) == 0


@pytest.mark.parametrize(
    ("term", "text", "times"),
    [
        ("brief", "De brief en de brieven van het kabinet", 2),
        ("maatregel", "Eén maatregel, veel maatregelen", 2),
        ("arbeidsmigrant", "arbeidsmigranten en een arbeidsmigrant", 2),
        ("huis", "huizen", 1),
        ("36 600 XV", "Kamerstukken II 2024/25, 36 600 XV, nr. 114", 1),
        ("EU-burgers", "een EU\u2011burger en EU-burgers", 2),
        ("ja ja", "ja ja ja", 1),
        ("café", "cafe\u0301", 1),
    ],
)
def test_words_numbers_and_signs(term: str, text: str, times: int) -> None:
    assert count(term, text) == times


def test_versions_are_counted_by_their_own_headings() -> None:
    first = "Over een volgend kabinet.\n# Aanleiding\nEen volgend kabinet.\n# Slot\nHet volgende kabinet."
    second = "# Inleiding\nEen volgend kabinet.\n# Slot\nNiets[^: een volgend kabinet]."
    found = counted("volgend kabinet", document(first), document(second))
    assert [(row.section, row.counts) for row in found.rows] == [
        ("", (1, 0)),
        ("Aanleiding", (1, 0)),
        ("Inleiding", (0, 1)),
        ("Slot", (1, 1)),
    ]
    assert [found.total(version) for version in range(2)] == [3, 2]


def test_a_table_counts_and_a_header_does_not() -> None:
    assert counted("kabinet", document("header: kabinet\n| kabinet | 12 |")).total(0) == 1


def test_a_term_without_words_is_refused() -> None:
    with refused("term-empty"):
        Terms(["…"])
