"""The sample dossier, reader by reader: what is yellow depends on what that reader read last."""

from __future__ import annotations

from pathlib import Path

import pytest

from redline import dossier
from redline.diff.model import Comparison, Kind
from redline.jobs import highlight
from redline.versions.answers import Since
from redline.versions.register import REGISTER, load
from samples.build.register import register
from tests.marked import compared
from tests.samples.expectations import SAMPLES
from tests.witness import stories

LETTER = "Voortgang arbeidsmigratiebeleid en reactie op het IBO, SER-advies en OVV-rapport"
HOUSING = "Inhoudingen huisvestingskosten op het wettelijk minimumloon"


def letter(found: Since) -> Comparison:
    return next(each.comparison for each in found.documents if each.name == LETTER)


def yellow(folder: Path, found: Since) -> set[str]:
    """The words of the letter that are yellow in the output, by paragraph."""
    marked = highlight(letter(found).new.source, letter(found)).package.to_bytes()
    painted: set[str] = set()
    for paragraphs in stories(marked).values():
        for chars in paragraphs:
            words = "".join(char if colour == "yellow" else "\n" for char, colour in chars)
            painted.update(words.split("\n"))
    return painted - {""}


def test_the_register_is_what_the_build_writes() -> None:
    assert (SAMPLES / REGISTER).read_text("utf-8") == register(SAMPLES)


def test_the_versions_that_redline_finds_are_those_of_the_register(folder: Path) -> None:
    found, written = dossier.versions_in(folder), load(folder)
    assert [(each.label, each.date, set(each.files)) for each in found.versions] == [
        (each.label, each.date, set(each.files)) for each in written.versions
    ]
    assert found.order.doubts == ()


@pytest.mark.parametrize(
    ("reader", "baseline"), [("minister", "v2"), ("ACAM", "v3"), ("staatssecretaris", "v1")]
)
def test_what_a_reader_sees_is_what_changed_since_the_version_that_reader_read(
    folder: Path, reader: str, baseline: str
) -> None:
    found = dossier.since(reader, version="v4", folder=folder)
    assert found.baseline.version.label == baseline
    old, new = (SAMPLES / f"brief-{label}.docx" for label in (baseline, "v4"))
    assert letter(found).changes == compared(old.read_bytes(), new.read_bytes()).changes


def test_the_yellow_of_the_minister_and_of_the_committee_differ(folder: Path) -> None:
    minister = yellow(folder, dossier.since("minister", version="v4", folder=folder))
    committee = yellow(folder, dossier.since("ACAM", version="v4", folder=folder))
    assert minister != committee
    # v3 made it 14%: new to the minister, who read v2; known to the committee, which read v3
    assert any("14%" in words for words in minister)
    assert not any("14%" in words for words in committee)


def test_the_annex_that_got_another_number_is_the_same_annex(folder: Path) -> None:
    found = dossier.since("staatssecretaris", version="v2", folder=folder)
    told = {(each.rule, each.facts.get("name")) for each in found.findings}
    assert ("document-renumbered", "Appreciatie aanbevelingen OVV-rapport") in told
    assert ("document-gone", "Bijlage 2: Monitor voortgang aanbevelingen Aanjaagteam") in told
    ovv = next(each for each in found.documents if each.name.startswith("Appreciatie"))
    assert (ovv.old and ovv.old.name, ovv.new and ovv.new.name) == (
        "bijlage-3-ovv-v1.docx",
        "bijlage-2-ovv-v2.docx",
    )


def test_what_went_to_the_other_letter_is_found_there(folder: Path) -> None:
    other = folder / "brief-huisvestingskosten.docx"
    changes = letter(dossier.since("staatssecretaris", version="v2", folder=folder, also_in=[other])).changes
    led = [change.old for change in changes if change.elsewhere == HOUSING]
    assert len(led) == 5
    assert all("Aanjaagteam" in text or change_stands(text, other) for text in led)
    gone = [change.old for change in changes if change.kind is Kind.REMOVED and not change.elsewhere]
    assert any("tweede pakket van het IBO" in text for text in gone)


def change_stands(text: str, other: Path) -> bool:
    """Whether most words of a passage stand in the other letter, by a reader of the tests' own."""
    spoken = " ".join(
        "".join(char for char, _ in chars) for each in stories(other.read_bytes()).values() for chars in each
    )
    words = text.split()
    return sum(word in spoken for word in words) >= 0.8 * len(words)
