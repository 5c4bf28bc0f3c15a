"""The passages of a dossier that belong to a portfolio: since when, and on which page."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from redline import dossier
from redline.versions.register import REGISTER
from redline.versions.states import State
from tests.build import Text, doc, note, p, raw
from tests.unit.trouble import refused

PORTFOLIO = """
[readers]
stas = "Staatssecretaris"

[[portfolios.stas.topics]]
name = "Boetes"
terms = ["boete"]
"""
BREAK = raw("<w:r><w:lastRenderedPageBreak/></w:r>")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A dossier with a portfolio and two versions of a letter, of which the second has pages."""
    (tmp_path / REGISTER).write_text(PORTFOLIO, "utf-8")
    rest = [f"Alinea {name} van deze brief blijft zoals zij is." for name in ("een", "twee", "drie")]
    add(tmp_path, "v1", *rest, "De boete blijft.")
    second = p("Op bladzijde twee staat iets.", note("Over een boete."))
    add(
        tmp_path,
        "v2",
        *rest,
        "De boete blijft.",
        p("Hier ", BREAK, "breekt het."),
        second,
        "De boete stijgt.",
    )
    return tmp_path


def add(folder: Path, label: str, *blocks: Text) -> None:
    path = folder / f"brief-{label}.docx"
    path.write_bytes(doc(*blocks))
    dossier.add([path], folder=folder)


def test_all_is_new_to_a_reader_who_read_nothing(folder: Path) -> None:
    found = dossier.passages("stas", folder=folder)
    assert {each.state for each in found.passages} == {State.NEW}
    assert [each.rule for each in found.findings] == ["passages-unread"]


def test_news_is_what_came_since_the_reader_read(folder: Path) -> None:
    dossier.read("v1", by="stas", on=date(2026, 1, 5), folder=folder)
    found = dossier.passages("stas", folder=folder)
    assert [each.state for each in found.passages] == [State.SAME, State.NEW, State.NEW]
    assert (found.version, found.baseline) == ("v2", "v1")


def test_nothing_is_new_in_the_version_that_was_read(folder: Path) -> None:
    dossier.read("v2", by="stas", on=date(2026, 1, 5), folder=folder)
    found = dossier.passages("stas", folder=folder)
    assert {each.state for each in found.passages} == {State.SAME}
    assert [each.rule for each in found.findings] == ["passages-read"]


def test_pages_are_told_where_word_noted_them_and_of_notes_too(folder: Path) -> None:
    assert [each.page for each in dossier.passages("stas", folder=folder).passages] == [1, 2, 2]
    assert [each.page for each in dossier.passages("stas", version="v1", folder=folder).passages] == [0]


def test_a_version_must_be_one_of_the_dossier(folder: Path) -> None:
    with refused("version-unknown"):
        dossier.passages("stas", version="v9", folder=folder)
    with refused("portfolio-unknown"):
        dossier.passages("koning", folder=folder)


@pytest.mark.parametrize("name", ["brief-v1.docx", "weg"])
def test_what_is_no_folder_is_not_taken_for_the_dossier_around_it(folder: Path, name: str) -> None:
    with refused("no-folder"):
        dossier.passages("stas", folder=folder / name)
