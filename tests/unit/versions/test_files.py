"""The files of a dossier are known by what is in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from redline.findings import Trouble
from redline.kinds import digest
from redline.versions.files import Shelf, documents_in, name_in
from redline.versions.model import File, Version

VERSION = Version("v1")


def put(folder: Path, name: str, content: bytes = b"x") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def test_documents_are_found_in_folders_too_but_not_what_word_or_redline_put_there(tmp_path: Path) -> None:
    for name in ("brief.docx", "v2/Brief.DOCX", "macro.docm", "~$brief.docx", "brief-gemarkeerd.docx"):
        put(tmp_path, name)
    for name in (".trash/brief.docx", "brief-v2-gemarkeerd-sinds-minister.docx", "nota.pdf", ".redline-1-2"):
        put(tmp_path, name)
    put(tmp_path, "v5-gemarkeerd-sinds-minister/brief.docx")
    found = [name_in(tmp_path, path) for path in documents_in(tmp_path)]
    assert found == ["brief.docx", "macro.docm", "v2/Brief.DOCX"]


def test_a_file_is_found_where_it_was(tmp_path: Path) -> None:
    path = put(tmp_path, "brief.docx", b"een")
    shelf = Shelf(tmp_path)
    assert shelf.path_of(File("brief.docx", digest(b"een"), "Brief"), VERSION) == path
    assert shelf.findings == []


def test_a_file_that_was_renamed_and_moved_is_found_and_told(tmp_path: Path) -> None:
    path = put(tmp_path, "oud/brief (def).docx", b"een")
    put(tmp_path, "brief.docx", b"twee")
    shelf = Shelf(tmp_path)
    assert shelf.path_of(File("brief.docx", digest(b"een"), "Brief"), VERSION) == path
    assert [finding.facts["now"] for finding in shelf.findings] == ["oud/brief (def).docx"]


def test_a_file_that_was_changed_is_refused(tmp_path: Path) -> None:
    put(tmp_path, "brief.docx", b"twee")
    with pytest.raises(Trouble) as trouble:
        Shelf(tmp_path).path_of(File("brief.docx", digest(b"een"), "Brief"), VERSION)
    assert trouble.value.rule == "file-changed"


def test_a_file_that_is_gone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        Shelf(tmp_path).path_of(File("brief.docx", digest(b"een"), "Brief"), VERSION)
    assert trouble.value.rule == "file-gone"


def test_a_file_outside_the_folder_has_no_name_there(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        name_in(tmp_path / "dossier", tmp_path / "elders.docx")
    assert trouble.value.rule == "outside-dossier"
