"""Documents of two versions are paired by title and content."""

from __future__ import annotations

from random import Random

from redline.document.read import read
from redline.package import read as read_package
from redline.versions.documents import Match, Sheet, paired, remarks, sheet
from tests.build import doc, p

WORDS = (
    "arbeidsmigranten huisvesting kabinet sector toezicht inspectie gemeente onderzoek maatregel aanbeveling "
    "uitzendbureau werkgever norm voortgang afspraak registratie adres loon zorg veiligheid keurmerk brief"
).split()


def prose(seed: int, sentences: int = 12) -> list[str]:
    """Sentences of one document, always the same for a seed and unlike those of another."""
    chance = Random(seed)
    return [" ".join(chance.choices(WORDS, k=14)).capitalize() + "." for _ in range(sentences)]


def made(heading: str, sentences: list[str], file: str = "stuk.docx") -> Sheet:
    return sheet(read(read_package(doc(p(heading), *map(p, sentences)), file)))


LETTER, MOTIONS, OVV, MONITOR = prose(1, 30), prose(2), prose(3), prose(4)


def told(olds: list[Sheet], news: list[Sheet]) -> list[tuple[str, str]]:
    found = remarks(olds, news, paired(olds, news), "Bijlage")
    return [(finding.rule, str(finding.facts.get("name", finding.facts.get("new")))) for finding in found]


def test_an_annex_with_another_number_is_the_same_annex() -> None:
    olds = [made("Bijlage 2. Monitor voortgang", MONITOR), made("Bijlage 3. Appreciatie OVV-rapport", OVV)]
    news = [made("Bijlage 2. Appreciatie OVV-rapport", [*OVV[:8], *prose(9, 4)])]
    assert paired(olds, news) == [Match(1, 0), Match(0, None)]
    assert told(olds, news) == [
        ("document-renumbered", "Appreciatie OVV-rapport"),
        ("document-gone", "Bijlage 2: Monitor voortgang"),
    ]


def test_annexes_that_trade_numbers_are_paired_by_what_they_say() -> None:
    olds = [made("Bijlage 1. Moties", MOTIONS), made("Bijlage 2. Rapport", OVV)]
    news = [made("Bijlage 1. Rapport", OVV), made("Bijlage 2. Moties", MOTIONS)]
    assert paired(olds, news) == [Match(1, 0), Match(0, 1)]


def test_a_document_that_was_rewritten_is_known_by_its_title() -> None:
    olds = [made("Bijlage 1. Appreciatie aanbevelingen OVV-rapport", OVV)]
    news = [made("Bijlage 4. Appreciatie aanbevelingen OVV-rapport", prose(7))]
    assert paired(olds, news) == [Match(0, 0)]


def test_a_document_with_another_title_is_known_by_what_it_says() -> None:
    olds, news = [made("Bijlage 1. Moties", OVV)], [made("Bijlage 1. Reactie op het rapport", OVV)]
    assert paired(olds, news) == [Match(0, 0)]
    assert told(olds, news) == [("document-retitled", "Reactie op het rapport")]


def test_two_documents_on_other_subjects_are_not_one() -> None:
    olds, news = [made("Bijlage 1. Moties", MOTIONS)], [made("Bijlage 1. Monitor", MONITOR)]
    assert paired(olds, news) == [Match(None, 0), Match(0, None)]
    assert told(olds, news) == [
        ("document-new", "Bijlage 1: Monitor"),
        ("document-gone", "Bijlage 1: Moties"),
    ]


def test_an_annex_that_was_split_is_told() -> None:
    olds = [made("Bijlage 1. Moties en toezeggingen aan de Kamer", [*MOTIONS, *MONITOR[:8]])]
    news = [made("Bijlage 1. Moties van de Kamer", MOTIONS), made("Bijlage 2. Toezeggingen", MONITOR[:8])]
    assert paired(olds, news) == [Match(0, 0), Match(None, 1)]
    assert ("document-split", "Bijlage 2: Toezeggingen") in told(olds, news)


def test_an_annex_that_was_taken_up_in_another_is_told() -> None:
    olds = [made("Bijlage 1. Moties", MOTIONS), made("Bijlage 2. Toezeggingen", MONITOR[:6])]
    news = [made("Bijlage 1. Moties", [*MOTIONS, *MONITOR[:6]])]
    assert paired(olds, news) == [Match(0, 0), Match(1, None)]
    assert told(olds, news) == [("document-merged", "Bijlage 2: Toezeggingen")]


def test_nothing_is_told_where_all_stayed() -> None:
    both = [made("Brief", LETTER), made("Bijlage 1. Moties", MOTIONS)]
    assert told(both, both[::-1]) == []
