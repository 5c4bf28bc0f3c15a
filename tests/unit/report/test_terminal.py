"""A comparison on the screen."""

from __future__ import annotations

import io
import unicodedata

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
    assert "Andere koppeling\n  • Vervolg: “hier”: “https://a.nl” → “https://b.nl”" in text
    assert "Geschreven: uit.docx" in text


def test_what_lapsed_is_told_whole_as_it_stands_nowhere_else() -> None:
    assert f"“{LONG.strip()}”" in shown(OLD, NEW)


def test_a_long_passage_that_moved_is_cut_short_unless_all_is_asked() -> None:
    old, new = doc(p(LONG), p(SAME), p(MOVING)), doc(p(SAME), p(MOVING), p(LONG))
    assert LONG[:100] in shown(old, new)
    assert LONG.strip() not in shown(old, new)
    assert LONG.strip() in shown(old, new, verbose=True)


def test_a_long_list_is_cut_short_and_says_so() -> None:
    old = doc(*(p(f"Dit is regel {number} van het stuk.") for number in range(200)), p(SAME))
    text = shown(old, doc(p(SAME)))
    assert text.count("•") < 200
    assert shown(old, doc(p(SAME)), verbose=True).count("•") >= 200


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


def test_control_characters_in_a_document_do_not_reach_the_terminal() -> None:
    steering = "Wis\u009b2J\u009d0;titel\u009c dit."  # C1: all that XML lets through
    old = doc(h(steering), p(steering), p(SAME), p(MOVING), h(f"Kop {steering}"), p("Het kost 3 euro."))
    new = doc(h(steering), p(SAME), p(MOVING), h(f"Kop {steering}"), p(f"Het {steering} kost 3 euro."))
    for verbose in (False, True):
        text = shown(old, new, verbose=verbose)
        assert "Wis\ufffd2J" in text
        assert not [each for each in text if unicodedata.category(each) == "Cc" and each != "\n"]
