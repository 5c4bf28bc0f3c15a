"""The history of the sample letter, against what its README and expectations say of the planted edits."""

from __future__ import annotations

import pytest

from redline import dossier
from redline.versions.history import History
from tests.samples.expectations import SAMPLES


@pytest.fixture(scope="module")
def letter() -> History:
    (history,) = dossier.history(SAMPLES / "brief-v5.docx", terms=["volgend kabinet"]).documents
    return history


def test_the_next_cabinet_is_left_to_the_conclusion_from_v2_on(letter: History) -> None:
    (term,) = letter.terms
    later = [(row.section, row.counts[1:]) for row in term.rows if any(row.counts[1:])]
    assert later == [("7 Conclusie en vervolg", (2, 2, 2, 2, 2))]
    assert term.total(0) == 8


def test_the_passages_on_the_task_force_lapsed_in_v2(letter: History) -> None:
    lapsed = [each.version for each in letter.lapses if "Aanjaagteam" in each.change.section]
    assert lapsed == [1] * 5  # a heading and four paragraphs


def test_words_have_the_version_in_which_they_were_planted(letter: History) -> None:
    labels = [edition.version.label for edition in letter.versions]
    planted = {
        (span.of(passage.paragraph.text), labels[version])
        for passage in letter.passages
        for span, version in passage.origins
        if version
    }
    assert {("14%", "v3"), ("Scholing en digitale vaardigheden", "v4"), ("22 januari 2026", "v5")} <= planted
