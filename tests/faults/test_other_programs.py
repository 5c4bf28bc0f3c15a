"""Other programs use the same files: one has it open, one saves it, a second run writes the same output."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

import redline.jobs
from tests.build import doc
from tests.cli.console import run
from tests.faults.children import put, start
from tests.marked import marked

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    put(tmp_path)
    return tmp_path


def findings(
    capture: Capture, command: str = "redline compare v1.docx v2.docx -o uit.docx"
) -> list[tuple[str, str]]:
    """The warnings that a command gives, by rule and file."""
    ran = run(f"{command} --json", capture)
    assert ran.status == 0
    found = json.loads(ran.out)["findings"]
    return [(each["rule"], each["facts"]["file"]) for each in found if each["severity"] == "warning"]


@pytest.mark.parametrize("version", ["v1.docx", "v2.docx"])
@pytest.mark.parametrize("owner", ["~${}", ".~lock.{}#"])
def test_a_version_that_seems_open_elsewhere_is_told(
    folder: Path, capsys: Capture, version: str, owner: str
) -> None:
    (folder / owner.format(version)).write_bytes(b"")
    assert findings(capsys) == [("open-elsewhere", version)]


def test_an_output_that_seems_open_elsewhere_is_told_and_replaced(folder: Path, capsys: Capture) -> None:
    (folder / "~$uit.docx").write_bytes(b"")
    assert findings(capsys) == []
    assert findings(capsys) == [("output-open", "uit.docx")]


def test_the_summary_tells_it_too(folder: Path, capsys: Capture) -> None:
    (folder / "~$v2.docx").write_bytes(b"")
    told = run("redline compare v1.docx v2.docx", capsys).out
    assert "v2.docx lijkt nog geopend in Word of een ander programma" in told


def _save_anew(path: Path) -> None:
    path.write_bytes(doc("Een heel ander stuk."))


def _replace(path: Path) -> None:
    other = path.with_name("nieuw.tmp")
    other.write_bytes(path.read_bytes())
    os.utime(other, ns=(1, 1))
    other.replace(path)


@pytest.mark.parametrize("change", [_save_anew, _replace, Path.unlink])
@pytest.mark.parametrize("version", ["v1.docx", "v2.docx"])
def test_a_version_that_changes_meanwhile_is_told_and_the_output_is_of_what_was_read(
    folder: Path,
    capsys: Capture,
    monkeypatch: pytest.MonkeyPatch,
    version: str,
    change: Callable[[Path], None],
) -> None:
    expected = marked((folder / "v1.docx").read_bytes(), (folder / "v2.docx").read_bytes())
    highlight = redline.jobs.highlight

    def highlight_later(*given: object) -> object:
        change(folder / version)
        return highlight(*given)  # type: ignore[arg-type]

    monkeypatch.setattr("redline.jobs.highlight", highlight_later)
    assert findings(capsys) == [("input-changed", version)]
    assert (folder / "uit.docx").read_bytes() == expected


def test_versions_that_nobody_touches_give_no_warning(folder: Path, capsys: Capture) -> None:
    assert findings(capsys) == []


def test_runs_that_write_the_same_output_at_once_each_write_it_whole(folder: Path) -> None:
    old, _ = put(folder, bulk=256 << 10)
    news = {f"n{number}.docx": put(folder, bulk=256 << 10)[1] for number in range(4)}
    for name, new in news.items():
        (folder / name).write_bytes(new)
    (folder / "v1.docx").write_bytes(old)
    whole = {marked(old, new) for new in news.values()}
    runs = [start("compare", "v1.docx", name, "-q", "-o", "uit.docx", folder=folder) for name in news]
    while any(process.poll() is None for process in runs):
        if (folder / "uit.docx").exists():
            assert (folder / "uit.docx").read_bytes() in whole
    assert [process.returncode for process in runs] == [0] * len(runs)
    assert (folder / "uit.docx").read_bytes() in whole
    assert not list(folder.glob(".redline-*"))
