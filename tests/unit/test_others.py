"""What stands beside a file that is open, and when a file counts as changed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from redline.findings import Severity
from redline.others import changed, in_use, owner_files, stamps


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("v4.docx", "~$v4.docx"),
        ("briefx.docx", "~$briefx.docx"),
        ("brieven.docx", "~$rieven.docx"),
        ("brief-v4.docx", "~$ief-v4.docx"),
        ("Document1.docx", "~$cument1.docx"),
        ("brief.v4.docx", "~$ief.v4.docx"),
    ],
)
def test_word_puts_its_owner_file_over_the_start_of_a_long_name(name: str, owner: str) -> None:
    assert owner_files(name)[0] == owner


def test_libreoffice_keeps_the_whole_name() -> None:
    assert owner_files("brief v4.docx")[1] == ".~lock.brief v4.docx#"


@pytest.mark.parametrize("owner", ["~$ief-v4.docx", ".~lock.brief-v4.docx#"])
def test_a_file_with_an_owner_file_beside_it_seems_open(tmp_path: Path, owner: str) -> None:
    file = tmp_path / "brief-v4.docx"
    file.write_bytes(b"")
    assert not list(in_use("open-elsewhere", str(file)))
    (tmp_path / owner).write_bytes(b"")
    [finding] = in_use("open-elsewhere", str(file))
    assert finding == ("open-elsewhere", Severity.WARNING, {"file": str(file)})


def test_an_owner_file_of_a_document_that_is_not_there_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "~$v4.docx").write_bytes(b"")
    assert not list(in_use("open-elsewhere", str(tmp_path / "v4.docx"), str(tmp_path), ".", ""))


def test_a_file_that_stays_as_it_is_has_not_changed(tmp_path: Path) -> None:
    file = tmp_path / "v4.docx"
    file.write_bytes(b"versie")
    assert not list(changed(stamps([str(file)])))


@pytest.mark.parametrize("change", ["other size", "other time", "gone"])
def test_another_size_another_time_or_no_file_is_a_change(tmp_path: Path, change: str) -> None:
    file = tmp_path / "v4.docx"
    file.write_bytes(b"versie")
    before = stamps([str(file)])
    if change == "gone":
        file.unlink()
    elif change == "other size":
        file.write_bytes(b"een andere versie")
    else:
        os.utime(file, ns=(0, 0))
    [finding] = changed(before)
    assert (finding.rule, finding.severity) == ("input-changed", Severity.WARNING)
    assert finding.facts == {"file": str(file)}
