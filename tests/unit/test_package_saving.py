"""An output is written whole or not at all, and never over a version itself."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from redline.package import save
from tests.unit.trouble import refused


@pytest.fixture
def version(tmp_path: Path) -> Path:
    path = tmp_path / "v1.docx"
    path.write_bytes(b"versie")
    return path


def test_the_bytes_are_written_and_nothing_else_is_left(tmp_path: Path) -> None:
    save(b"uitvoer", tmp_path / "uit.docx")
    assert [path.name for path in tmp_path.iterdir()] == ["uit.docx"]
    assert (tmp_path / "uit.docx").read_bytes() == b"uitvoer"


def test_a_version_is_never_overwritten(version: Path) -> None:
    with refused("output-is-input"):
        save(b"uitvoer", version, (str(version),))
    assert version.read_bytes() == b"versie"


@pytest.mark.parametrize("tie", ["symlink_to", "hardlink_to"])
def test_nor_by_another_name_of_the_same_file(version: Path, tie: str) -> None:
    other = version.with_name("uit.docx")
    getattr(other, tie)(version)
    with refused("output-is-input"):
        save(b"uitvoer", other, (str(version),))
    assert version.read_bytes() == b"versie"


def test_nor_by_a_detour_in_the_path(version: Path) -> None:
    (version.parent / "map").mkdir()
    with refused("output-is-input"):
        save(b"uitvoer", version.parent / "map" / ".." / "v1.docx", (str(version),))
    assert version.read_bytes() == b"versie"


def test_where_writing_fails_the_old_output_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    target = tmp_path / "uit.docx"
    target.write_bytes(b"vorige")
    monkeypatch.setattr(os, "replace", full)
    with refused("cannot-write"):
        save(b"uitvoer", target)
    assert target.read_bytes() == b"vorige"
    assert [path.name for path in tmp_path.iterdir()] == ["uit.docx"]


def test_an_output_behind_a_link_is_replaced_where_it_is(tmp_path: Path) -> None:
    target, tied = tmp_path / "echt.docx", tmp_path / "uit.docx"
    target.write_bytes(b"vorige")
    tied.symlink_to(target)
    save(b"uitvoer", tied)
    assert tied.is_symlink()
    assert target.read_bytes() == b"uitvoer"


def test_permissions_of_the_file_it_replaces_stay(tmp_path: Path) -> None:
    target = tmp_path / "uit.docx"
    target.write_bytes(b"vorige")
    target.chmod(0o640)
    save(b"uitvoer", target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_secret_file_is_secret_while_it_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    modes = []
    monkeypatch.setattr(os, "fsync", lambda number: modes.append(stat.S_IMODE(os.fstat(number).st_mode)))
    target = tmp_path / "uit.docx"
    target.write_bytes(b"vorige")
    target.chmod(0o600)
    save(b"uitvoer", target)
    assert modes == [0o600]


def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "gewoon").write_bytes(b"")
    save(b"uitvoer", tmp_path / "uit.docx")
    assert (tmp_path / "uit.docx").stat().st_mode == (tmp_path / "gewoon").stat().st_mode


def test_a_folder_is_no_output(tmp_path: Path) -> None:
    with refused("output-is-folder"):
        save(b"uitvoer", tmp_path)


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with refused("output-no-folder"):
        save(b"uitvoer", tmp_path / "nergens" / "uit.docx")
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_no_output(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "uit.docx")
    with refused("output-not-regular"):
        save(b"uitvoer", tmp_path / "uit.docx")
