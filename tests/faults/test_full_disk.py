"""A disk that is full: the old output stays whole, and nothing else is left."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.children import ended, put, told

BULK = 256 << 10
ROOM = 64 << 10


def _limit() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, ROOM))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder with a file system of its own, which holds less than the output."""
    folder = tmp_path / "klein"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "tmpfs", str(folder)]
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root on Linux may mount a small disk")
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no disk may be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.skipif(os.name == "nt", reason="no limits on the size of files on Windows")
@pytest.mark.parametrize("old", [b"vorige", None])
def test_where_a_file_may_grow_no_further_nothing_is_written(tmp_path: Path, old: bytes | None) -> None:
    _with_old(tmp_path / "uit.docx", old)
    put(tmp_path, BULK)
    refused = ended("compare", "v1.docx", "v2.docx", "-o", "uit.docx", folder=tmp_path, preexec_fn=_limit)
    assert refused.returncode == 2
    assert told(refused).startswith("redline: uit.docx: kan niet worden geschreven")
    _assert_untouched(tmp_path / "uit.docx", old, {"v1.docx", "v2.docx"})


@pytest.mark.parametrize("old", [b"vorige", None])
def test_where_the_disk_is_full_nothing_is_written(
    tmp_path: Path, small_disk: Path, old: bytes | None
) -> None:
    _with_old(small_disk / "uit.docx", old)
    put(tmp_path, BULK)
    refused = ended("compare", "v1.docx", "v2.docx", "-o", "klein/uit.docx", folder=tmp_path)
    assert refused.returncode == 2
    assert told(refused).startswith("redline: klein/uit.docx: kan niet worden geschreven")
    _assert_untouched(small_disk / "uit.docx", old, set())


def _with_old(output: Path, old: bytes | None) -> None:
    if old is not None:
        output.write_bytes(old)


def _assert_untouched(output: Path, old: bytes | None, others: set[str]) -> None:
    """The output is as it was, and beside it there is nothing new."""
    assert {path.name for path in output.parent.iterdir()} == others | ({output.name} if old else set())
    assert old is None or output.read_bytes() == old
