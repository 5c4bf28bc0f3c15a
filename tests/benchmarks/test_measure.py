"""Runs of processes: what they took, and how those that fail or go past a limit end."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest
from measure import Failed, Input, Limits, run, take_turns, warmed
from tools import Tool

pytestmark = pytest.mark.skipif(os.name != "posix", reason="waits for processes as POSIX does")
needs_proc = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")
LIMITS = Limits(seconds=20, memory=2 << 30)
MB = 2**20


def python(code: str, *arguments: object) -> list[str]:
    return [sys.executable, "-c", f"import subprocess, sys, time; {code}", *map(str, arguments)]


def copier(name: str, code: str = "time.sleep(0)") -> Tool:
    """A tool that copies NEW, after some code."""
    copy = "open(sys.argv[2], 'wb').write(open(sys.argv[1], 'rb').read())"
    return Tool(
        name,
        lambda old, new, out: python(f"{code}; {copy}", new, out),
        lambda old, new, out, calls: python(f"print([0.5] * {calls})"),
        lambda: "1",
    )


def given(folder: Path) -> Input:
    for name in ("old", "new"):
        (folder / name).write_text(name)
    return Input("letters", 1, ((folder / "old", folder / "new"),), folder / "out")


def test_a_run_tells_seconds_peak_and_what_was_printed() -> None:
    sample, printed = run(python("a = bytearray(100 << 20); time.sleep(0.2); print('done')"), LIMITS)
    assert printed == "done"
    assert 0.2 < sample.seconds < 10
    assert 100 * MB < sample.peak < 200 * MB


def test_the_peak_does_not_start_at_that_of_this_process() -> None:
    mine = bytearray(200 << 20)
    sample, _ = run(python("pass"), LIMITS)
    assert sample.peak < len(mine)


@needs_proc
def test_the_peak_is_that_of_all_that_was_started() -> None:
    child = "a = bytearray(100 << 20); import time; time.sleep(0.5)"
    code = f"c = [subprocess.Popen([sys.executable, '-c', {child!r}]) for _ in 'ab']; [p.wait() for p in c]"
    assert run(python(code), LIMITS)[0].peak > 200 * MB


@needs_proc
def test_a_run_past_the_limit_of_memory_is_ended() -> None:
    with pytest.raises(Failed) as caught:
        run(python("a = bytearray(100 << 20); time.sleep(60)"), LIMITS._replace(memory=50 << 20))
    assert caught.value.reason == "out of memory limit"


def test_a_run_past_the_limit_of_time_is_ended_with_what_it_started(tmp_path: Path) -> None:
    child = f"import time; time.sleep(1); open({str(tmp_path / 'left')!r}, 'w')"
    with pytest.raises(Failed) as caught:
        run(python(f"subprocess.run([sys.executable, '-c', {child!r}])"), LIMITS._replace(seconds=0.3))
    assert (caught.value.shown, caught.value.reason) == ("> 0 s", "out of time limit")
    time.sleep(1.2)
    assert not (tmp_path / "left").exists()


def test_a_failed_run_tells_its_last_line_without_folders() -> None:
    with pytest.raises(Failed) as caught:
        run(python("sys.exit('first\\nno such file: /home/me/x/old.docx')"), LIMITS)
    assert caught.value.reason == "exit status 1: no such file: old.docx"


def test_a_command_that_is_not_there_fails() -> None:
    with pytest.raises(Failed, match="FileNotFoundError"):
        run(["no-such-command"], LIMITS)


def test_tools_take_turns_and_the_first_run_does_not_count(tmp_path: Path) -> None:
    log = tmp_path / "log"
    tools = [copier(name, f"open({str(log)!r}, 'a').write({name!r})") for name in "ab"]
    outcomes = take_turns(tools, given(tmp_path), 2, LIMITS)
    assert log.read_text() == "ababab"
    assert [(each.tool, len(each.seconds), len(each.peaks)) for each in outcomes] == [
        ("a", 2, 2),
        ("b", 2, 2),
    ]


def test_a_slow_tool_runs_once_and_has_no_warm_calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("measure.SLOW", 0.0)
    tool = copier("slow")
    (outcome,) = take_turns([tool], given(tmp_path), 3, LIMITS)
    assert len(outcome.seconds) == 1
    assert warmed(tool, outcome, given(tmp_path), 3, LIMITS) == outcome


def test_warm_calls_are_added(tmp_path: Path) -> None:
    tool = copier("quick")
    (outcome,) = take_turns([tool], given(tmp_path), 1, LIMITS)
    assert warmed(tool, outcome, given(tmp_path), 3, LIMITS).warm == (0.5, 0.5, 0.5)


def test_a_tool_that_writes_nothing_failed(tmp_path: Path) -> None:
    tool = copier("idle")._replace(process=lambda old, new, out: python("pass"))
    (outcome,) = take_turns([tool], given(tmp_path), 2, LIMITS)
    assert (outcome.failure, outcome.reason, outcome.seconds) == ("failed", "wrote no document", ())
