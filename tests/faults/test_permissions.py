"""What a user may not read or write. Root is made to feel permissions as any user does."""

from __future__ import annotations

import ctypes
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.faults.children import ended, put, told

pytestmark = pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
IS_ROOT = os.name != "nt" and os.geteuid() == 0
TO_FILE = ("compare", "v1.docx", "v2.docx", "-o", "uit.docx")
_DROP_FROM_BOUNDING_SET = 24  # PR_CAPBSET_DROP of prctl(2)
_OVERRIDING = (1, 2)  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH of capabilities(7)


def _lose_override() -> None:
    for capability in _OVERRIDING:
        if ctypes.CDLL(None).prctl(_DROP_FROM_BOUNDING_SET, capability, 0, 0, 0):
            raise PermissionError


LIMITED: dict[str, Any] = {"preexec_fn": _lose_override} if IS_ROOT else {}


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    if IS_ROOT and not sys.platform.startswith("linux"):
        pytest.skip("permissions do not bind root here")
    put(tmp_path)
    yield tmp_path
    tmp_path.chmod(0o700)


def test_in_a_folder_that_may_not_be_written_to_nothing_is_written(folder: Path) -> None:
    folder.chmod(0o500)
    refused = ended(*TO_FILE, folder=folder, **LIMITED)
    assert refused.returncode == 2
    assert told(refused).startswith("redline: uit.docx: kan niet worden geschreven")
    assert {path.name for path in folder.iterdir()} == {"v1.docx", "v2.docx"}


def test_an_old_output_in_such_a_folder_stays(folder: Path) -> None:
    (folder / "uit.docx").write_bytes(b"vorige")
    (folder / "uit.docx").chmod(0o666)
    folder.chmod(0o500)
    assert ended(*TO_FILE, folder=folder, **LIMITED).returncode == 2
    assert (folder / "uit.docx").read_bytes() == b"vorige"


def test_an_output_that_may_not_be_changed_stays(folder: Path) -> None:
    output = folder / "uit.docx"
    output.write_bytes(b"vorige")
    output.chmod(0o444)
    refused = ended(*TO_FILE, folder=folder, **LIMITED)
    assert refused.returncode == 2
    assert "uit.docx: dit bestand mag niet worden gewijzigd" in told(refused)
    assert output.read_bytes() == b"vorige"
    assert stat.S_IMODE(output.stat().st_mode) == 0o444


@pytest.mark.parametrize("version", ["v1.docx", "v2.docx"])
def test_a_version_that_may_not_be_read_is_refused(folder: Path, version: str) -> None:
    (folder / version).chmod(0)
    refused = ended(*TO_FILE, folder=folder, **LIMITED)
    assert refused.returncode == 2
    assert told(refused).startswith(f"redline: {version}: kan niet worden gelezen")
    assert not (folder / "uit.docx").exists()
