"""The history of a letter of a dossier, of a dossier, of a folder; and its document with colours."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from redline import dossier
from redline.findings import Finding
from redline.mark.shades import shade
from redline.versions.history import History
from tests.parts import unzipped
from tests.unit.dossier.conftest import LETTER, ovv, put
from tests.unit.trouble import refused
from tests.witness import texts

LETTER_NAME = "Voortgang arbeidsmigratiebeleid"
OVV_NAME = "Appreciatie aanbevelingen OVV-rapport"


@pytest.fixture
def begun(folder: Path) -> Path:
    dossier.init(folder)
    return folder


def labels(history: History) -> list[str]:
    return [edition.version.label for edition in history.versions]


def test_a_dossier_gives_all_documents_of_its_newest_version(begun: Path) -> None:
    found = dossier.history(begun)
    assert [(each.name, labels(each)) for each in found.documents] == [
        (LETTER_NAME, ["v1", "v2", "v3"]),
        (OVV_NAME, ["v1", "v2", "v3"]),
    ]
    assert not found.findings


def test_a_letter_gives_its_history_up_to_that_version(begun: Path) -> None:
    (letter,) = dossier.history(begun / "brief-v2.docx").documents
    assert labels(letter) == ["v1", "v2"]
    assert [lapse.change.old for lapse in letter.lapses] == [LETTER[3]]


def test_a_letter_is_known_by_what_is_in_it(begun: Path) -> None:
    (begun / "brief-v2.docx").rename(begun / "tweede.docx")
    (letter,) = dossier.history(begun / "tweede.docx").documents
    assert labels(letter) == ["v1", "v2"]
    found = dossier.history(begun)
    assert found.findings == (Finding("file-renamed", facts={"file": "brief-v2.docx", "now": "tweede.docx"}),)


def test_a_document_has_no_entry_for_a_version_it_was_not_in(begun: Path) -> None:
    put(begun, "brief-v4.docx", [*LETTER, "Een slotzin van vier."], "2026-02-01")
    put(begun, "bijlage-1-v5.docx", [*ovv(1), LETTER[3], "Nog een regel."], "2026-03-01")
    dossier.add(["brief-v4.docx"])
    dossier.add(["bijlage-1-v5.docx"])
    (annex,) = dossier.history(begun).documents
    assert labels(annex) == ["v1", "v2", "v3", "v5"]
    assert annex.passages[-1].first == 3


def test_a_folder_without_a_register_will_do(folder: Path) -> None:
    found = dossier.history(folder, terms=["volgend kabinet"])
    assert [labels(each) for each in found.documents] == [["v1", "v2", "v3"]] * 2
    assert [[term.total(each) for each in range(3)] for term in found.documents[0].terms] == [[1, 1, 2]]
    assert not (folder / "redline.toml").exists()


def test_a_folder_in_which_the_order_is_in_doubt_is_refused(tmp_path: Path) -> None:
    put(tmp_path, "brief-van-jan.docx", LETTER, "2025-10-31")
    put(tmp_path, "brief-van-piet.docx", [*LETTER, "Nog een regel."], "2025-10-31")
    with refused("order-unknown"):
        dossier.history(tmp_path)


def test_a_folder_without_documents_is_refused(tmp_path: Path) -> None:
    with refused("history-empty"):
        dossier.history(tmp_path)


def test_a_letter_outside_a_dossier_is_refused(folder: Path) -> None:
    with refused("no-dossier"):
        dossier.history(folder / "brief-v2.docx")


def test_a_letter_that_is_not_registered_is_refused(begun: Path) -> None:
    with refused("history-unregistered"):
        dossier.history(put(begun, "brief-v9.docx", [*LETTER, "Meer."], "2026-02-01"))


def test_a_letter_that_is_not_there_is_refused(begun: Path) -> None:
    with refused("not-found"):
        dossier.history(begun / "brief-v9.docx")


def test_a_version_of_which_the_file_is_gone_is_refused(begun: Path) -> None:
    (begun / "brief-v1.docx").unlink()
    with refused("file-gone"):
        dossier.history(begun)


def test_the_settings_of_a_dossier_hold(begun: Path) -> None:
    put(begun, "brief-v4.docx", [each.upper() for each in LETTER], "2026-02-01")
    dossier.add(["brief-v4.docx"])
    register = begun / "redline.toml"
    register.write_text(f'{register.read_text("utf-8")}\n[compare]\nignore = ["case"]\n', "utf-8")
    (letter,) = dossier.history(begun).documents
    assert [each.last for each in letter.passages[:3]] == [0, 0, 0]


def test_its_document_says_the_same_words_under_a_legend(begun: Path) -> None:
    (letter, _) = dossier.history(begun).documents
    output = dossier.painted(letter).package.to_bytes()
    legend = [
        "Met welke versie kwam deze tekst? Elke versie heeft een kleur:",
        "v1 (31-10-2025): zonder kleur",
        "v2 (01-12-2025)",
        "v3 (14-01-2026)",
    ]
    before = texts((begun / "brief-v3.docx").read_bytes())
    assert texts(output) == {**before, "body": [*legend, *before["body"]]}
    main = unzipped(output)["word/document.xml"].decode()
    fills = re.findall(r'w:fill="(\w+)".*?<w:t[^>]*>(.*?)</w:t>', main)
    assert fills == [
        (shade(0)[1:], "v2 (01-12-2025)"),
        (shade(1)[1:], "v3 (14-01-2026)"),
        (shade(1)[1:], "Een volgend kabinet beslist over de startbanen."),
    ]


def test_its_document_in_english(begun: Path) -> None:
    (letter,) = dossier.history(begun / "brief-v2.docx").documents
    output = dossier.painted(letter, "en").package.to_bytes()
    assert texts(output)["body"][1] == "v1 (31-10-2025): no colour"
