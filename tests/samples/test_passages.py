"""How well the portfolio of the sample dossier finds what belongs to the staatssecretaris.

The labels in `samples/labelled/` were written by reading the samples: every paragraph, row and note of
version 5, but for headings and notes that only cite. The terms in the register were made with the `tune`
half; the `held` half, other sections, was read and labelled when they stood.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import pytest

from redline import dossier
from redline.document.model import paragraphs_of
from redline.document.read import read
from redline.package import read as read_package
from redline.report.passages_list import passages_docx
from redline.versions.relevant import Passage, Relevant
from redline.versions.states import State
from tests.samples.expectations import SAMPLES
from tests.witness import stories

LABELS = SAMPLES / "labelled" / "passages-staatssecretaris.tsv"


class Label(NamedTuple):
    """What a reader said of one paragraph, row or note."""

    half: str
    belongs: bool
    doubt: bool
    document: str
    story: str
    paragraph: int
    words: str


class Measured(NamedTuple):
    """The part that belongs of what was found, that was found of what belongs; and the two in one."""

    precision: float
    recall: float
    f1: float


def labels(half: str) -> list[Label]:
    with LABELS.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        Label(
            row["half"],
            row["belongs"] == "yes",
            row["doubt"] == "doubt",
            row["document"],
            row["story"],
            int(row["paragraph"]),
            row["first words"],
        )
        for row in rows
        if row["half"] == half
    ]


@pytest.fixture(scope="module")
def found() -> Relevant:
    return dossier.passages("staatssecretaris", version="v5", folder=SAMPLES)


def has(passages: Iterable[Passage], label: Label) -> bool:
    """Whether a labelled paragraph is in one of the passages."""
    kind = label.story.split()[0]
    return any(
        Path(each.file).name == label.document
        and each.story.value == kind
        and each.first <= label.paragraph <= each.last
        for each in passages
    )


def measured(passages: Iterable[Passage], labelled: Iterable[Label]) -> Measured:
    passages, labelled = list(passages), list(labelled)
    right = sum(label.belongs and has(passages, label) for label in labelled)
    precision = right / sum(has(passages, label) for label in labelled)
    recall = right / sum(label.belongs for label in labelled)
    return Measured(precision, recall, 2 * precision * recall / (precision + recall))


def test_the_labels_are_of_these_documents() -> None:
    for half in ("tune", "held"):
        for label in labels(half):
            document = read(read_package(SAMPLES / label.document))
            stories = {"body": document.body} | {
                f"{note.kind.value} {note.name}": note for note in document.notes
            }
            story = stories[label.story]
            telling = [p for p in paragraphs_of((*story.blocks, *story.boxes)) if p.text.strip()]
            first = "".join(filter(str.isalnum, telling[label.paragraph - 1].text))
            words = "".join(filter(str.isalnum, label.words))
            assert first.startswith(words) or words.startswith(first)


def test_there_is_enough_to_measure_by() -> None:
    for half, total, belong in (("tune", 119, 20), ("held", 76, 16)):
        found = labels(half)
        assert (len(found), sum(label.belongs for label in found)) == (total, belong)


def test_what_belongs_to_the_staatssecretaris_is_found(found: Relevant) -> None:
    assert measured(found.passages, labels("held")).f1 >= 0.9


def test_terms_fit_the_half_that_they_were_made_with(found: Relevant) -> None:
    assert measured(found.passages, labels("tune")).f1 >= 0.9


def test_it_does_not_hang_on_the_labels_in_doubt(found: Relevant) -> None:
    turned = [label._replace(belongs=label.belongs is not label.doubt) for label in labels("held")]
    assert measured(found.passages, turned).f1 >= 0.8


def test_what_is_told_of_a_passage_is_so(found: Relevant) -> None:
    """By a reader of the tests' own: the words of what is unchanged stood in the version that was read."""
    old = {
        "".join(filter(str.isalnum, "".join(char for char, _ in chars)))
        for name in ("brief-v1", "bijlage-1-moties-en-toezeggingen-v1", "bijlage-3-ovv-v1")
        for paragraphs in stories((SAMPLES / f"{name}.docx").read_bytes()).values()
        for chars in paragraphs
    }
    for passage in found.passages:
        document = read(read_package(passage.file))
        telling = [p for p in paragraphs_of(document.body.blocks) if p.text.strip()]
        own = telling[passage.first - 1 : passage.last]
        kept = all("".join(filter(str.isalnum, each.text)) in old for each in own)
        assert kept is (passage.state in (State.SAME, State.MOVED)), passage


def test_the_reader_of_an_older_version_sees_other_news() -> None:
    first = dossier.passages("staatssecretaris", version="v1", folder=SAMPLES)
    assert {each.state for each in first.passages} == {State.SAME}
    assert [each.rule for each in first.findings] == ["passages-read"]
    later = dossier.passages("staatssecretaris", version="v4", folder=SAMPLES)
    assert later.baseline == "v1"
    assert {State.SAME, State.CHANGED} <= {each.state for each in later.passages}


def test_the_list_is_made_of_equal_bytes_and_says_what_was_found(found: Relevant) -> None:
    made = passages_docx(found, "nl")
    assert made == passages_docx(found, "nl")
    said = [p.text for p in paragraphs_of(read(read_package(made)).body.blocks)]
    bullets = sum(len(passage.topics) for passage in found.passages)
    assert len(said) == 1 + len(found.portfolio.topics) + bullets
    assert said[1] == "Wetsvoorstel meld- en vergewisplicht"
    assert said[-1] == (
        "Bijlage 1: Stand van zaken moties en toezeggingen, 3 Toezeggingen: “De Kamer wordt geïnformeerd "
        "over de acties van de Arbeidsinspectie bij pakketsorteercentra.” (gewijzigd sinds v1)"
    )
