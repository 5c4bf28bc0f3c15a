"""A comparison on the screen."""

from __future__ import annotations

import io

import pytest

from redline.report.terminal import show
from tests.build import doc, h, link, p, picture
from tests.marked import compared

LONG = "Deze alinea vervalt en is zo lang dat zij in de lijst niet geheel past, " * 4
MOVING = "De inspectie deed dit jaar mee aan elf gezamenlijke inspecties over de grens."
SAME = "Dit blijft zoals het was, woord voor woord."


def letter(*costs: str, target: str, rest: tuple[str, ...] = ()) -> bytes:
    link_ = p("Zie ", link("hier", target), " voor de cijfers.")
    return doc(h("Kosten"), *map(p, costs), h("Vervolg"), p(SAME), link_, p(f"Ook {SAME}"), *map(p, rest))


OLD = letter(MOVING, "Het kost 3 euro.", LONG, target="https://a.nl")
NEW = letter("Het kost 4 euro.", target="https://b.nl", rest=(MOVING,))


def shown(old: bytes, new: bytes, language: str = "nl", verbose: bool = False) -> str:
    comparison = compared(old, new)
    stream = io.StringIO()
    show(comparison, comparison.findings, "uit.docx", language, verbose, stream)
    return stream.getvalue()


def test_what_lapsed_moved_and_leads_elsewhere_is_listed() -> None:
    text = shown(OLD, NEW)
    assert "Vervallen\n  • Kosten: “Deze alinea vervalt" in text
    assert f"Verplaatst\n  • Vervolg: “{MOVING}” (uit “Kosten”)" in text
    assert "Andere koppeling\n  • Vervolg: “hier”: https://a.nl → https://b.nl" in text
    assert "Geschreven: uit.docx" in text


def test_a_long_passage_is_cut_short_unless_all_is_asked() -> None:
    assert "…”" in shown(OLD, NEW)
    assert LONG.strip() in shown(OLD, NEW, verbose=True)


def test_all_changes_are_numbered_where_all_is_asked() -> None:
    text = shown(OLD, NEW, verbose=True)
    for number in range(1, len(compared(OLD, NEW).changes) + 1):
        assert f": {number} " in text


def test_no_changes_is_said_and_what_differs_all_the_same() -> None:
    text = shown(doc(p("een twee")), doc(p("een  twee")))
    assert "Geen wijzigingen in de tekst." in text
    assert "witruimte" in text


def test_an_object_is_a_change_that_is_listed() -> None:
    text = shown(doc(p(picture(b"a"))), doc(p(picture(b"b"))))
    assert "Geen wijzigingen" not in text
    assert "[afbeelding]" in text


@pytest.mark.parametrize("markup", ["[bold]vet[/bold]", "[/]", "[link=https://x.nl]x[/link]", ":smile:"])
def test_words_of_a_document_are_never_taken_for_markup(markup: str) -> None:
    assert markup in shown(doc(p("Gelijk. "), p(f"Weg: {markup}")), doc(p("Gelijk. ")))


def test_it_speaks_english_where_asked() -> None:
    text = shown(OLD, NEW, "en")
    assert "Lapsed\n" in text
    assert "Written: uit.docx" in text
