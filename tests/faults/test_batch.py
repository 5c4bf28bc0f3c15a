"""A batch whose workers die, or that is stopped half-way: nothing is lost, and nothing is done twice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import Executor
from pathlib import Path

import pytest

from redline import batch
from redline.batch.executors import Here
from redline.batch.model import Outcome, Task
from redline.batch.work import work
from tests.build import doc, p

WORDS = "kabinet beleid toezicht sector gemeente huisvesting maatregel onderzoek".split()


def letters(folder: Path, count: int) -> Path:
    """Versions of a letter in a folder: each has another word, and a sentence more."""
    for number in range(1, count + 1):
        body = [
            p(f"De minister informeert over {WORDS[number % 8]}."),
            *(p(f"Zin {n} van de brief.") for n in range(number)),
        ]
        (folder / f"brief-v{number}.docx").write_bytes(doc(*body))
    return folder


def made(home: Path, out: Path, executor: Executor, workers: int = 2) -> list[batch.Row]:
    steps = batch.steps(home, batch.register_of(home)[0], out)
    return list(batch.run(steps, out, executor, workers=workers))


def outputs(out: Path) -> dict[str, bytes]:
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in sorted(out.rglob("*.docx"))}


@pytest.fixture
def alone(tmp_path: Path) -> tuple[Path, dict[str, bytes]]:
    """A folder of versions, and the outputs that one process makes of it."""
    home = tmp_path / "brieven"
    home.mkdir()
    letters(home, 9)
    made(home, tmp_path / "alleen", Here())
    return home, outputs(tmp_path / "alleen")


def test_processes_make_the_same_bytes(alone: tuple[Path, dict[str, bytes]], tmp_path: Path) -> None:
    home, expected = alone
    with batch.processes(2) as executor:
        rows = made(home, tmp_path / "samen", executor)
    assert len(rows) == 8
    assert outputs(tmp_path / "samen") == expected


def fatal(task: Task) -> tuple[Outcome, ...]:
    """The work, but one letter kills the process that reads it, as one that fills the memory does."""
    if any(new and b"dodelijk" in new.data for _, _, new in task.documents):
        os.kill(os.getpid(), signal.SIGKILL)
    return work(task)


@pytest.mark.skipif(os.name == "nt", reason="kills as POSIX does")
def test_a_letter_that_kills_its_process_fails_alone(
    alone: tuple[Path, dict[str, bytes]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, expected = alone
    victim = home / "brief-v5.docx"
    content = victim.read_bytes()
    victim.write_bytes(content + b"dodelijk")  # behind the end of the zip, where no reader looks
    monkeypatch.setattr("redline.batch.running.work", fatal)
    with batch.processes(2) as executor:
        rows = made(home, tmp_path / "samen", executor)
    failed = [(row.step.new, row.failure.rule) for row in rows if row.failure]
    assert failed == [("v5", "batch-fallen")]
    found = outputs(tmp_path / "samen")
    assert len(found) == len(expected) - 1
    assert all(
        expected[name] == data for name, data in found.items() if "v5" not in name and "v6" not in name
    )


@pytest.mark.skipif(os.name == "nt", reason="interrupts as POSIX does")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_one_that_is_interrupted_goes_on_where_it_was(tmp_path: Path, number: int) -> None:
    home, out = letters(tmp_path, 60), tmp_path / "batch-gemarkeerd"
    command = [sys.executable, "-m", "redline", "batch", ".", "--jobs", "2"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    process = subprocess.Popen(
        command, cwd=home, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    deadline = time.monotonic() + 60
    while len(outputs(out)) < 3 and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.01)
    process.send_signal(number)
    _, err = process.communicate(timeout=60)
    done = len(outputs(out))
    assert process.returncode == 130, err
    assert b"Traceback" not in err
    assert b"Dezelfde opdracht gaat verder" in err
    assert 0 < done < 59
    again = subprocess.run(command, cwd=home, env=environment, capture_output=True, check=False, timeout=100)
    assert again.returncode == 0
    told = again.stdout.decode().splitlines()[-2]
    kept = int(told.split(" gemaakt, ")[1].split()[0])
    assert 0 < kept <= done
    assert len(outputs(out)) == 59
    assert not list(out.rglob(".redline-*-*"))
