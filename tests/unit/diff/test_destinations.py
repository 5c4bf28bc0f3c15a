"""Lapsed passages are looked for in another document."""

from __future__ import annotations

import pytest

from redline.diff.compare import compare
from redline.diff.destinations import with_destinations
from tests.build import Text, note, p, table
from tests.unit.reading import document

PLEDGE = "De Arbeidsinspectie deed dit jaar mee aan elf gezamenlijke inspecties over de grens."
STAYS = p("Het kabinet onderschrijft het belang van goede huisvesting voor iedereen die hier werkt.")


def destination(gone: Text, *there: Text) -> str:
    """Where `gone`, which lapsed, lives on: the name of the other document with these blocks, or nothing."""
    found = compare(document(STAYS, gone), document(STAYS))
    (change, *_) = with_destinations(found, [("andere brief", document(*there))]).changes
    return change.elsewhere


@pytest.mark.parametrize(
    "there",
    [
        [p(PLEDGE)],
        [p(f"Eerst iets anders. {PLEDGE} En dan nog iets.")],
        [p("De Arbeidsinspectie deed dit jaar mee aan 12 gezamenlijke inspecties over de grens in Europa.")],
        [p("Zie de noot.", note(PLEDGE))],
        [table([["Toezicht", PLEDGE]])],
    ],
    ids=["as it was", "in a longer paragraph", "edited", "in a note", "in a cell"],
)
def test_a_passage_that_lives_on_is_found(there: list[Text]) -> None:
    assert destination(p(PLEDGE), *there) == "andere brief"


@pytest.mark.parametrize(
    "there",
    [
        [p("De Kamer is hierover op 11 september geïnformeerd, zoals was toegezegd.")],
        [p("De Arbeidsinspectie deed dit jaar mee.")],
        [p("")],
    ],
    ids=["other words", "only the beginning", "nothing"],
)
def test_what_is_not_there_is_not_found(there: list[Text]) -> None:
    assert destination(p(PLEDGE), *there) == ""


def test_few_words_are_found_only_as_a_paragraph_of_their_own() -> None:
    assert destination(p("Voortgang Aanjaagteam"), p("Voortgang Aanjaagteam")) == "andere brief"
    assert destination(p("Voortgang Aanjaagteam"), p("Over de Voortgang Aanjaagteam en meer.")) == ""


def test_a_table_is_found_whole() -> None:
    rows = [["Status", "Aantal"], ["in uitvoering", "19"]]
    assert destination(table(rows), p("Inleiding."), table(rows)) == "andere brief"


def test_what_did_not_lapse_is_left_alone() -> None:
    found = compare(document(STAYS), document(STAYS, p(PLEDGE)))
    assert with_destinations(found, [("andere brief", document(p(PLEDGE)))]) == found
