"""Standard streams that are closed, full, or left by their reader."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from tests.cli.console import run
from tests.faults.children import ended, put, start, told
from tests.marked import marked

pytestmark = pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
TO_FILE = ("compare", "v1.docx", "v2.docx", "-o", "uit.docx")
TO_STREAM = ("compare", "v1.docx", "v2.docx", "-o", "-")
BULK = 1 << 20  # more than a pipe holds
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def full() -> Iterator[BinaryIO]:
    with open("/dev/full", "wb") as stream:
        yield stream


@pytest.mark.parametrize("extra", [(), ("--json",), ("-v",)])
def test_a_summary_that_cannot_be_printed_is_told_with_what_was_written(
    tmp_path: Path, full: BinaryIO, extra: tuple[str, ...]
) -> None:
    expected = marked(*put(tmp_path))
    run_to_full = ended(*TO_FILE, *extra, folder=tmp_path, stdout=full)
    assert run_to_full.returncode == 2
    assert "uit.docx is geschreven, maar het overzicht kon niet worden getoond" in told(run_to_full)
    assert (tmp_path / "uit.docx").read_bytes() == expected


def test_nor_where_standard_output_is_closed(tmp_path: Path) -> None:
    expected = marked(*put(tmp_path))
    without = ended(*TO_FILE, folder=tmp_path, stdout=None, preexec_fn=lambda: os.close(1))
    assert without.returncode == 2
    assert "uit.docx is geschreven" in told(without)
    assert (tmp_path / "uit.docx").read_bytes() == expected


def test_a_full_standard_output_has_no_whole_document(tmp_path: Path, full: BinaryIO) -> None:
    put(tmp_path)
    cut = ended(*TO_STREAM, folder=tmp_path, stdout=full)
    assert cut.returncode == 2
    assert "niet volledig op de standaarduitvoer" in told(cut)


def test_nor_has_a_closed_one(tmp_path: Path) -> None:
    put(tmp_path)
    cut = ended(*TO_STREAM, folder=tmp_path, stdout=None, preexec_fn=lambda: os.close(1))
    assert cut.returncode == 2
    assert "niet volledig op de standaarduitvoer" in told(cut)


def test_a_reader_that_leaves_before_the_document_is_whole_is_told_of(tmp_path: Path) -> None:
    put(tmp_path, BULK)
    process = start(*TO_STREAM, folder=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout
    assert process.stdout.read(10)
    process.stdout.close()
    assert process.stderr
    err = process.stderr.read().decode()
    assert process.wait(60) == 2
    assert err.startswith("redline: Het document is niet volledig op de standaarduitvoer gekomen")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("extra", "status"), [((), 0), (("-v",), 0), (("--exit-code",), 1), (("--json",), 0)]
)
def test_a_reader_that_leaves_the_summary_changes_nothing(
    tmp_path: Path, extra: tuple[str, ...], status: int
) -> None:
    expected = marked(*put(tmp_path))
    process = start(*TO_FILE, *extra, folder=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout
    process.stdout.close()
    assert process.stderr
    assert process.stderr.read() == b""
    assert process.wait(60) == status
    assert (tmp_path / "uit.docx").read_bytes() == expected


def test_a_reader_that_leaves_the_help_changes_nothing(tmp_path: Path) -> None:
    process = start("compare", "--help", folder=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout
    process.stdout.close()
    assert process.stderr
    assert process.stderr.read() == b""
    assert process.wait(60) == 0


@pytest.mark.parametrize("how", ["full", "closed"])
@pytest.mark.parametrize("arguments", [("compare", "v1.docx", "nergens.docx"), ("--nonsens",), TO_STREAM])
def test_where_standard_error_takes_nothing_the_status_tells(
    tmp_path: Path, full: BinaryIO, how: str, arguments: tuple[str, ...]
) -> None:
    put(tmp_path)
    given: dict[str, Any] = {"stderr": full} if how == "full" else {"preexec_fn": lambda: os.close(2)}
    assert ended(*arguments, folder=tmp_path, **given).returncode == 2


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_closed_stream_that_is_not_used_is_no_trouble(tmp_path: Path, number: int) -> None:
    expected = marked(*put(tmp_path))
    quiet = ended(*TO_FILE, "-q", folder=tmp_path, preexec_fn=lambda: os.close(number))
    assert (quiet.returncode, quiet.stdout, quiet.stderr) == (0, b"", b"")
    assert (tmp_path / "uit.docx").read_bytes() == expected


def test_a_version_from_a_closed_standard_input_is_refused(tmp_path: Path) -> None:
    put(tmp_path)
    refused = ended("compare", "v1.docx", "-", folder=tmp_path, preexec_fn=lambda: os.close(0))
    assert (refused.returncode, refused.stdout) == (2, b"")
    assert told(refused).startswith("redline: -: kan niet worden gelezen")


@pytest.mark.parametrize(
    ("fault", "status", "said"),
    [
        (KeyboardInterrupt(), 130, "Onderbroken. uit.docx was al geschreven."),
        (ValueError("oei"), 2, "uit.docx is geschreven, maar bij het overzicht stuitte redline op een fout"),
        (MemoryError(), 2, "uit.docx is geschreven, maar bij het overzicht stuitte redline op een fout"),
    ],
)
def test_what_stops_the_summary_does_not_say_that_nothing_was_written(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: Capture,
    fault: BaseException,
    status: int,
    said: str,
) -> None:
    def stop(*_: object) -> None:
        raise fault

    monkeypatch.chdir(tmp_path)
    expected = marked(*put(tmp_path))
    monkeypatch.setattr("redline.report.terminal.show", stop)
    ran = run("redline compare v1.docx v2.docx -o uit.docx", capsys)
    assert ran.status == status
    assert said in ran.err
    assert "niets geschreven" not in ran.err
    assert (tmp_path / "uit.docx").read_bytes() == expected


def test_an_interrupt_after_the_last_step_of_writing_says_that_it_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    def replace_and_stop(source: str, target: str) -> None:
        os.rename(source, target)
        raise KeyboardInterrupt

    monkeypatch.chdir(tmp_path)
    put(tmp_path)
    monkeypatch.setattr(os, "replace", replace_and_stop)
    ran = run("redline compare v1.docx v2.docx -o uit.docx", capsys)
    assert ran.status == 130
    assert "uit.docx was al geschreven" in ran.err


@pytest.mark.parametrize("fault", [KeyboardInterrupt(), MemoryError()])
def test_what_stops_the_comparison_says_that_nothing_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture, fault: BaseException
) -> None:
    def stop(*_: object) -> None:
        raise fault

    monkeypatch.chdir(tmp_path)
    put(tmp_path)
    monkeypatch.setattr("redline.jobs.highlight", stop)
    ran = run("redline compare v1.docx v2.docx", capsys)
    assert ran.status in (2, 130)
    assert "Er is niets geschreven." in ran.err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["v1.docx", "v2.docx"]
