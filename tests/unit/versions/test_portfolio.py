"""Portfolios as they are written, terms in running text, and what of a document belongs."""

from __future__ import annotations

from typing import Any

import pytest

from redline.diff.compare import compare
from redline.document.model import StoryKind
from redline.document.read import read
from redline.findings import Trouble
from redline.package import read as read_package
from redline.versions.model import Register
from redline.versions.phrasing import places_of, term_of
from redline.versions.portfolio import Portfolio, portfolio_of
from redline.versions.quoting import LONGEST
from redline.versions.relevant import Form, Found, Unit, relevant
from redline.versions.states import State
from tests.build import Text, doc, endnote, h, note, p, row, table
from tests.unit.trouble import refused

READERS = {"minister": "Minister", "stas": "Staatssecretaris"}


def portfolio(*topics: dict[str, Any], **more: Any) -> Portfolio:
    register = Register(readers=READERS, portfolios={"stas": {"topics": list(topics), **more}})
    return portfolio_of(register, "stas", "redline.toml")


def topic(*terms: str, **more: Any) -> dict[str, Any]:
    return {"name": "Onderwerp", "terms": list(terms), **more}


def words(term: str, text: str) -> list[str]:
    """The words of a text in which a term is found."""
    found = term_of(term)
    assert found is not None
    return [span.of(text) for span in places_of(found, text)]


def found(*blocks: Text, terms: tuple[str, ...] = ("boete",), **more: Any) -> list[tuple[Unit, Found]]:
    """What belongs to a portfolio of one topic in a document of these blocks."""
    document = read(read_package(doc(*blocks)))
    told = relevant(document, portfolio(topic(*terms, **more)), None)
    return [(unit, topics[0]) for unit, _, topics in told]


def states(old: bytes, new: bytes, *terms: str) -> list[State]:
    comparison = compare(read(read_package(old)), read(read_package(new)))
    return [state for _, state, _ in relevant(comparison.new, portfolio(topic(*terms)), comparison)]


def quotes(*blocks: Text, **more: Any) -> list[str]:
    return [each.quote for _, each in found(*blocks, **more)]


# How it is written


def test_the_reader_of_a_portfolio_has_its_name_or_is_named() -> None:
    assert portfolio(topic("boete")).reader == "stas"
    assert portfolio(topic("boete"), reader="Minister").reader == "minister"


def test_synonyms_are_looked_for_like_terms() -> None:
    (own,) = portfolio(topic("boete", synonyms=["=ATW"])).topics
    assert [(term.text, term.whole) for term in own.terms] == [("boete", False), ("ATW", True)]


def test_a_name_may_be_written_in_capitals() -> None:
    register = Register(readers=READERS, portfolios={"Stas": {"topics": [topic("boete")]}})
    assert portfolio_of(register, "stAS", "redline.toml").name == "Stas"


@pytest.mark.parametrize(
    ("portfolios", "rule"),
    [
        ({}, "portfolio-none"),
        ({"stas2": {}}, "portfolio-meant"),
        ({"financien": {}}, "portfolio-unknown"),
        ({"stas": {}}, "register-missing"),
        ({"stas": {"topic": []}}, "register-misspelt-key"),
        ({"stas": {"topics": "boete"}}, "register-wrong-value"),
        ({"stas": {"topics": ["boete"]}}, "register-wrong-value"),
        ({"stas": {"reader": 3, "topics": [topic("boete")]}}, "register-wrong-value"),
        ({"stas": {"reader": "koning", "topics": [topic("boete")]}}, "register-unknown-reader"),
        ({"stas": {"topics": [topic()]}}, "register-missing"),
        ({"stas": {"topics": [{"terms": ["boete"]}]}}, "register-missing"),
        ({"stas": {"topics": [{"name": "x", "terms": "boete"}]}}, "register-wrong-value"),
        ({"stas": {"topics": [topic("boete", trems=[])]}}, "register-misspelt-key"),
        ({"stas": {"topics": [topic("boete", whole="ja")]}}, "register-wrong-value"),
        ({"stas": {"topics": [topic("boete", "=–")]}}, "portfolio-no-words"),
        ({"stas": {"topics": [topic("boete", **{"not": ["!"]})]}}, "portfolio-no-words"),
    ],
)
def test_what_is_wrong_in_a_portfolio_is_told(portfolios: dict[str, Any], rule: str) -> None:
    with refused(rule):
        portfolio_of(Register(readers=READERS, portfolios=portfolios), "stas", "redline.toml")


def test_what_is_wrong_is_told_with_its_place() -> None:
    with pytest.raises(Trouble) as caught:
        portfolio(topic("boete"), topic("boete", "–"))
    assert caught.value.facts["at"] == "portfolios.stas.topics[2].terms[2]"


# Terms in a text


@pytest.mark.parametrize(
    ("term", "text", "words_found"),
    [
        ("meld- en vergewisplicht", "De Meld‑ en\nvergewisplicht geldt.", ["Meld‑ en\nvergewisplicht"]),
        ("meld- en vergewisplicht", "een meldplicht en vergewisplicht", ["meldplicht en vergewisplicht"]),
        ("meldplicht", "een meld- en vergewisplicht", ["meld- en vergewisplicht"]),
        ("meldplicht", "een meld-, zorg- en vergewisplicht", ["meld-, zorg- en vergewisplicht"]),
        ("inlener", "de in- en uitleners", ["in- en uitleners"]),
        ("huisvestingskosten", "huisvestings- of reiskosten", ["huisvestings- of reiskosten"]),
        ("huisvesting", "huisvestings- of reiskosten", ["huisvestings"]),
        ("arbeidstijden", "de arbeidsomstandigheden en -tijden", ["arbeidsomstandigheden en -tijden"]),
        ("vergewisplicht", "een meld- en vergewisplicht", ["vergewisplicht"]),
        ("arbozorg", "de arbo-zorg", ["arbo-zorg"]),
        ("arbo-zorg", "de arbozorg", ["arbozorg"]),
        ("motie-Saris", "de motie Saris en de Motie‑Saris", ["motie Saris", "Motie‑Saris"]),
        ("inzicht in ongevallen", "inzicht in de arbeidsongevallen", ["inzicht in de arbeidsongevallen"]),
        ("verhoging boetes", "de verhoging van de boetes", ["verhoging van de boetes"]),
        ("verhoging boetes", "de verhoging van alle hoge boetes", []),
        ("verhoging boetes", "na de verhoging. Boetes volgen.", []),
        ("verhoging boetes", "de boetes na verhoging", []),
        ("nationale enquête", "de Nationale Enquete", ["Nationale Enquete"]),
        ("=wet", "de wetten en de arbowet", ["wetten"]),
        ("=boete", "de boetes en een verkeersboete", ["boetes"]),
        ("OVV", "het OVV-rapport", ["OVV"]),
        ("boete", "een bo\u00adete", ["bo\u00adete"]),
    ],
)
def test_a_term_is_found_in_running_text(term: str, text: str, words_found: list[str]) -> None:
    assert words(term, text) == words_found


# What belongs


def test_what_belongs_stands_in_text_tables_and_notes() -> None:
    told = found(
        p("Een boete."),
        p("Iets anders.", note("Over de boetes.")),
        table([["motie", "boetebedrag"], ["anders", "niets"]]),
        p("Nog iets.", endnote("Boete.")),
    )
    assert [(unit.story.kind, unit.form, unit.first, unit.last) for unit, _ in told] == [
        (StoryKind.BODY, Form.PARAGRAPH, 1, 1),
        (StoryKind.BODY, Form.ROW, 3, 4),
        (StoryKind.FOOTNOTE, Form.PARAGRAPH, 1, 1),
        (StoryKind.ENDNOTE, Form.PARAGRAPH, 1, 1),
    ]


def test_a_note_goes_with_a_paragraph_of_the_same_topic() -> None:
    assert len(found(p("Een boete.", note("Over boetes.")))) == 1


def test_a_heading_brings_its_section() -> None:
    told = found(h("Boetes"), p("Een."), p("Een boete."), h("Anders"), p("Drie."), h("Boete"), p("Vier."))
    assert [(unit.form, unit.first, unit.last) for unit, _ in told] == [
        (Form.SECTION, 1, 3),
        (Form.SECTION, 6, 7),
    ]


def test_another_topic_in_a_section_is_a_passage_of_its_own() -> None:
    document = read(read_package(doc(h("Boetes"), p("Een arbodienst."), p("Een boete."))))
    two = portfolio(topic("boete"), {"name": "Arbo", "terms": ["arbodienst"]})
    assert [
        (unit.first, unit.last, [each.topic for each in topics])
        for unit, _, topics in relevant(document, two, None)
    ] == [(1, 3, ["Onderwerp"]), (2, 2, ["Arbo"])]


def test_a_row_of_a_page_full_is_judged_paragraph_by_paragraph() -> None:
    told = found(table([row(p("Een boete."), p("woord " * 500))]))
    assert [(unit.form, unit.first, unit.last) for unit, _ in told] == [(Form.PARAGRAPH, 1, 1)]


def test_words_that_exclude_count_in_their_sentence() -> None:
    blocks = p("Een boete voor verkeer. Een boete in de Arbowet."), p("Een boete in het verkeer.")
    assert quotes(*blocks, **{"not": ["verkeer"]}) == ["Een boete in de Arbowet."]


def test_a_quote_has_the_sentences_of_the_words() -> None:
    text = p("Een. De boete stijgt.", note("bron"), " Drie boetes. Vier. Vijf boetes. Zes.")
    assert quotes(text) == ["De boete stijgt. Drie boetes. … Vijf boetes."]


def test_a_long_sentence_is_shortened_around_the_words() -> None:
    (quote,) = quotes(p("woord " * 100 + "boete " + "woord " * 100))
    assert len(quote) <= LONGEST + 2
    assert quote.startswith("…woord")
    assert quote.endswith("woord…")
    assert " boete " in quote


def test_the_cells_of_a_row_are_quoted_apart() -> None:
    assert quotes(table([["Een boete", "Anders", "De boetes stijgen. Meer."]])) == [
        "Een boete | De boetes stijgen."
    ]


# What became of it


def test_passages_are_new_changed_moved_or_as_they_were() -> None:
    stays, moves = p("Deze boete blijft zoals zij was."), p("De boete die in dit stuk naar elders verhuist.")
    rest = [p(f"Alinea {name} zegt iets anders dan de rest.") for name in ("een", "twee", "drie", "vier")]
    old = doc(stays, moves, *rest, p("De boete bedraagt duizend euro per keer."))
    more = p("De boete bedraagt tweeduizend euro per keer."), p("Hier staat een boete bij.")
    new = doc(stays, *rest, *more, moves)
    assert states(old, new, "boete") == [State.SAME, State.CHANGED, State.NEW, State.MOVED]


def test_all_is_new_to_who_read_nothing() -> None:
    document = read(read_package(doc(p("Een boete."))))
    assert [state for _, state, _ in relevant(document, portfolio(topic("boete")), None)] == [State.NEW]


def test_a_section_from_which_a_paragraph_lapsed_has_changed() -> None:
    kept = p("Dit blijft staan zoals het hier altijd al stond.")
    old = doc(h("Boetes"), kept, p("Deze alinea gaat er in zijn geheel uit."), h("Slot"), p("Einde."))
    assert states(old, doc(h("Boetes"), kept, h("Slot"), p("Einde.")), "boete") == [State.CHANGED]
