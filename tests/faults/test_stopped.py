"""Stopped at any moment, a run leaves the old output or the whole new one, and the versions as they were."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.children import put, start
from tests.marked import marked

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
BULK = 2 << 20  # bytes of picture, so that writing takes its part of the time


def _run(folder: Path) -> subprocess.Popen[bytes]:
    return start("compare", "v1.docx", "v2.docx", "-o", "uit.docx", folder=folder, stderr=subprocess.PIPE,
                 stdout=subprocess.DEVNULL)  # fmt: skip


def _stopped(folder: Path, number: int, moments: int) -> Iterator[tuple[int, str, bool]]:
    """Exit status, standard error, and whether the output is new, of runs stopped at moments over their time.

    Each run finds an old output there, or none, by turns; what must hold for any signal is asserted here.
    """
    versions = put(folder, BULK)
    expected = marked(*versions)
    output = folder / "uit.docx"
    began = time.monotonic()
    assert _run(folder).wait(60) == 0
    lasts = time.monotonic() - began
    for moment in range(moments):
        old = b"vorige" if moment % 2 else None
        output.unlink(missing_ok=True)
        if old:
            output.write_bytes(old)
        process = _run(folder)
        time.sleep(lasts * (moment + 0.5) / moments)
        process.send_signal(number)
        _, err = process.communicate(timeout=60)
        now = output.read_bytes() if output.exists() else None
        assert now in (old, expected)
        assert ((folder / "v1.docx").read_bytes(), (folder / "v2.docx").read_bytes()) == versions
        yield process.returncode, err.decode(), now == expected


@pytest.mark.parametrize(("number", "moments"), [(signal.SIGINT, 25), (signal.SIGTERM, 10)])
def test_an_interrupt_leaves_nothing_half_done_and_says_what_was_written(
    tmp_path: Path, number: signal.Signals, moments: int
) -> None:
    by_python = (1, -signal.SIGINT, -number)  # stopped before redline began, or when it was done
    for status, err, written in _stopped(tmp_path, number, moments):
        assert not list(tmp_path.glob(".redline-*"))
        assert status in (0, 130, *by_python)
        if status == 0:
            assert written
        if status == 130 or "redline:" in err:
            assert err.lstrip("\n").startswith("redline: Onderbroken.")
            assert ("uit.docx was al geschreven" in err) is written
            assert ("niets geschreven" in err) is not written


def test_a_kill_leaves_no_half_output(tmp_path: Path) -> None:
    for status, _, written in _stopped(tmp_path, signal.SIGKILL, moments=25):
        assert status == -signal.SIGKILL or (status == 0 and written)
        for left in tmp_path.glob(".redline-*"):
            left.unlink()
        assert {path.name for path in tmp_path.iterdir()} <= {"v1.docx", "v2.docx", "uit.docx"}
