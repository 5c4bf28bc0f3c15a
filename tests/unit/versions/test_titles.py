"""What a document is called."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from redline.document.read import read
from redline.package import read as read_package
from redline.versions.titles import Title, title_of
from tests.build import Text, doc, h, p, table


def called(blocks: Sequence[Text], title: str = "", file: str = "stuk.docx") -> Title:
    """The title of a document with these blocks, this property and this file name."""
    return title_of(read(read_package(doc(*blocks, title=title), file)))


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ([p("Bijlage 2. Appreciatie aanbevelingen")], Title("2", "Appreciatie aanbevelingen")),
        ([p("Bijlage 3: Moties"), p("Tekst.")], Title("3", "Moties")),
        ([p("BIJLAGE 1 – Moties")], Title("1", "Moties")),
        ([p("Bijlage II"), p("Monitor voortgang")], Title("II", "Monitor voortgang")),
        ([p("Bijlage 2 bij de brief gaat hierover."), p("x")], Title("2", "bij de brief gaat hierover.")),
        ([p("Postbus 20018"), p("Betreft: Voortgang beleid")], Title("", "Voortgang beleid")),
        ([p("Betreft\tVoortgang beleid")], Title("", "Voortgang beleid")),
        ([table([["Betreft", "Voortgang beleid"]])], Title("", "Voortgang beleid")),
        ([p("Geachte voorzitter,"), h("Inleiding")], Title("", "Inleiding")),
        ([p("Geachte voorzitter,")], Title("", "stuk")),
        ([], Title("", "stuk")),
    ],
)
def test_a_title_stands_in_the_text(blocks: Sequence[Text], expected: Title) -> None:
    assert called(blocks) == expected


def test_the_property_counts_where_the_text_has_no_title() -> None:
    assert (
        called([p("Geachte voorzitter,"), h("Inleiding")], title="Voortgang beleid").name
        == "Voortgang beleid"
    )


@pytest.mark.parametrize("title", ["Document1", "Microsoft Word - brief", "Naamloos", "titel"])
def test_a_property_that_says_nothing_is_passed_over(title: str) -> None:
    assert called([p("Geachte voorzitter,"), h("Inleiding")], title=title).name == "Inleiding"


def test_an_annex_may_be_numbered_by_its_file_alone() -> None:
    assert called([p("Moties")], title="Moties en toezeggingen", file="bijlage-2-moties-v3.docx") == Title(
        "2", "Moties en toezeggingen"
    )


def test_an_annex_is_told_with_its_number() -> None:
    assert Title("2", "Moties").told("Bijlage") == "Bijlage 2: Moties"
    assert Title("", "Brief").told("Bijlage") == "Brief"
