"""What is submitted, and what it is compared with."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from redline import Trouble, dossier
from redline.check.model import Stage
from tests.unit.dossier.conftest import LETTER, OVV, put
from tests.unit.dossier.test_dossier import begun

__all__ = ["begun"]  # a dossier of which the minister read v1 and v2


def test_a_file_alone_has_no_baseline(folder: Path) -> None:
    case = dossier.submission(folder / "brief-v3.docx", Stage.ACAM)
    (sheet,) = case.sheets
    assert (sheet.name, sheet.comparison, sheet.older, case.since, case.register) == (
        "brief-v3.docx", None, (), "", None
    )  # fmt: skip


def test_a_file_may_be_compared_with_another(folder: Path) -> None:
    case = dossier.submission(folder / "brief-v3.docx", Stage.ACAM, baseline=folder / "brief-v2.docx")
    assert case.since == "brief-v2"
    assert case.sheets[0].comparison
    assert len(case.sheets[0].older) == 1


def test_a_dossier_is_its_newest_version(begun: Path) -> None:
    case = dossier.submission(begun, Stage.MR, day=date(2026, 1, 22))
    assert [sheet.document.file for sheet in case.sheets] == ["brief-v3.docx", "bijlage-1-v3.docx"]
    assert case.register
    assert case.day == date(2026, 1, 22)


def test_since_a_reader_it_has_all_versions_from_there_back(begun: Path) -> None:
    case = dossier.submission(begun, Stage.ACAM, who="minister")
    letter, annex = case.sheets
    assert case.since == "v2"
    assert letter.comparison
    assert [each.file for each in letter.older] == ["brief-v2.docx", "brief-v1.docx"]
    assert [each.file for each in annex.older] == ["bijlage-1-v2.docx", "bijlage-2-v1.docx"]


def test_one_file_of_a_dossier_can_be_checked_since_a_reader(begun: Path) -> None:
    case = dossier.submission(begun / "brief-v3.docx", Stage.ACAM, who="minister")
    assert [sheet.name for sheet in case.sheets] == ["Voortgang arbeidsmigratiebeleid"]


def test_another_version_can_be_named(begun: Path) -> None:
    case = dossier.submission(begun, Stage.IDAM, version="v1")
    assert len(case.sheets) == 3


def test_a_new_annex_has_no_comparison(begun: Path) -> None:
    put(begun, "brief-v4.docx", LETTER, "2026-02-01")
    new = put(begun, "bijlage-2-v4.docx", ["Bijlage 2. Moties", "Een motie over toezicht."], "2026-02-01")
    dossier.add([begun / "brief-v4.docx", new])
    case = dossier.submission(begun, Stage.ACAM, who="minister")
    assert [bool(sheet.comparison) for sheet in case.sheets] == [True, False]


def test_a_baseline_file_goes_with_one_file(begun: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        dossier.submission(begun, Stage.ACAM, baseline=begun / "brief-v1.docx")
    assert trouble.value.rule == "check-baseline-of-folder"


@pytest.fixture
def read_by_acam(begun: Path) -> Path:
    dossier.read("v2", by="ACAM")
    return begun


def test_the_reader_called_like_the_stage_is_the_usual_one(read_by_acam: Path) -> None:
    assert dossier.submission(read_by_acam, Stage.ACAM).since == "v2"
    assert dossier.submission(read_by_acam / "brief-v3.docx", Stage.ACAM).since == "v2"
    assert dossier.submission(read_by_acam, Stage.MR).since == ""


def test_a_reader_who_read_this_version_already_is_not(read_by_acam: Path) -> None:
    dossier.read("v3", by="ACAM")
    assert dossier.submission(read_by_acam, Stage.ACAM).since == ""
    assert dossier.submission(read_by_acam, Stage.ACAM, version="v1").since == ""


def test_a_folder_in_a_dossier_is_what_lies_in_it(read_by_acam: Path) -> None:
    put(read_by_acam / "nagekeken", "bijlage.docx", ["Bijlage 1. Appreciatie", *OVV[1:]], "2026-02-01")
    put(read_by_acam / "nagekeken", "brief-gemarkeerd.docx", [*LETTER, "Nieuw."], "2026-02-01")
    put(read_by_acam / "nagekeken", "nota.docx", ["Xenon", "Argon"], "2026-02-01")
    case = dossier.submission(read_by_acam / "nagekeken", Stage.ACAM)
    assert case.since == "v2"
    assert [sheet.document.file.rpartition("/")[2] for sheet in case.sheets] == [
        "brief-gemarkeerd.docx", "bijlage.docx", "nota.docx"
    ]  # fmt: skip
    assert [bool(sheet.comparison) for sheet in case.sheets] == [True, True, False]


def test_a_folder_without_documents_is_refused(begun: Path) -> None:
    (begun / "leeg").mkdir()
    with pytest.raises(Trouble) as trouble:
        dossier.submission(begun / "leeg", Stage.ACAM)
    assert trouble.value.rule == "no-documents"


def test_a_file_like_no_document_is_refused_where_a_reader_is_named(read_by_acam: Path) -> None:
    nota = put(read_by_acam, "nota.docx", ["Xenon", "Argon"], "2026-02-01")
    assert dossier.submission(nota, Stage.ACAM).since == ""
    with pytest.raises(Trouble) as trouble:
        dossier.submission(nota, Stage.ACAM, who="ACAM")
    assert trouble.value.rule == "document-unknown"
