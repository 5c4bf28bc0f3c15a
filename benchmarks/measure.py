"""What a tool takes: wall seconds and peak memory of whole processes, and seconds of warm calls. POSIX only.

The peak is the larger of two figures. `ru_maxrss` is exact, and is of one process: the largest among the tool
and the children that it waited for. The other is of the tool and all that it started, as long as they stay in
its process group: their resident memory together, looked at 20 times a second in `/proc` (Linux only). Memory
that processes share counts once for each, and a peak between two looks is missed.
"""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, NamedTuple

from tools import Tool

CHECKOUT = Path(__file__).resolve().parents[1]
STARTER = (sys.executable, "-I", "-S", str(CHECKOUT / "benchmarks" / "start.py"))
LOOK = 0.05  # seconds between two looks at the memory of a process group
SLOW = 30.0  # seconds: a tool that takes longer runs once, and has no warm calls
GROUP, RESIDENT = 2, 21  # places in `/proc/PID/stat`, counted from behind the name of the program
_FOLDERS = re.compile(r"(?<![\w/.])/(?:[^/\s:'\"]+/)+")


class Limits(NamedTuple):
    """What one process and all it starts may take, in seconds and bytes; past it they are ended."""

    seconds: float
    memory: int


class Sample(NamedTuple):
    """What one run took: wall seconds, and the peak of memory in bytes."""

    seconds: float
    peak: int


class Input(NamedTuple):
    """What is compared: pairs of an old and a new version, one process for each, and where outputs go."""

    name: str
    size: int
    pairs: tuple[tuple[Path, Path], ...]
    out: Path


class Outcome(NamedTuple):
    """What one tool did on one input: the runs and warm calls, or how it failed, in short and in a line."""

    tool: str
    input: str
    size: int
    seconds: tuple[float, ...] = ()
    peaks: tuple[int, ...] = ()
    warm: tuple[float, ...] = ()
    failure: str = ""
    reason: str = ""


class Failed(Exception):
    """A run without a result: what to show in a table, and what happened."""

    def __init__(self, shown: str, reason: str) -> None:
        super().__init__(reason)
        self.shown = shown
        self.reason = reason


def resident_pages(group: int) -> Iterator[int]:
    """The resident pages of the processes in a group, but for its leader; none without `/proc`."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it ended in the meantime
            fields = stat.read_bytes().rpartition(b")")[2].split()
            if int(fields[GROUP]) == group != int(stat.parent.name):
                yield int(fields[RESIDENT])


def watch(starter: subprocess.Popen[bytes], limits: Limits) -> int:
    """The highest memory of what `start.py` started, until that ends. Raises `Failed` past a limit."""
    start, highest = time.perf_counter(), 0
    while True:
        with suppress(subprocess.TimeoutExpired):
            starter.wait(LOOK)
            return highest
        highest = max(highest, sum(resident_pages(starter.pid)) * os.sysconf("SC_PAGE_SIZE"))
        if highest > limits.memory:
            raise Failed(f"> {limits.memory / 2**30:.0f} GB", "out of memory limit")
        if time.perf_counter() - start > limits.seconds:
            raise Failed(f"> {limits.seconds:.0f} s", "out of time limit")


def all_of(file: IO[bytes]) -> str:
    """What was written into a file."""
    file.seek(0)
    return file.read().decode(errors="replace").strip()


def reason(errors: str) -> str:
    """The last line of what a process said, without the folders of this machine."""
    return _FOLDERS.sub("", (errors.splitlines() or ["no message"])[-1].strip())[:200]


def run(command: Sequence[str], limits: Limits) -> tuple[Sample, str]:
    """One run of a command: what it took, and what it printed. Raises `Failed`."""
    with TemporaryFile() as told, TemporaryFile() as output, TemporaryFile() as errors:
        starter = subprocess.Popen(
            [*STARTER, str(told.fileno()), *command],
            cwd=CHECKOUT,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=errors,
            pass_fds=(told.fileno(),),
            start_new_session=True,  # so that it has a process group of its own
        )
        try:
            highest = watch(starter, limits)
        finally:
            with suppress(OSError):  # nothing is left of the group
                os.killpg(starter.pid, signal.SIGKILL)
            starter.wait()
        seconds, peak, status = all_of(told).split() or ("0", "0", "no start")
        if status != "0":
            raise Failed("failed", f"exit status {status}: {reason(all_of(errors))}")
        return Sample(float(seconds), max(int(peak), highest)), all_of(output)


def job(tool: Tool, given: Input, limits: Limits) -> Sample:
    """All pairs of an input, one after the other: seconds in all, and the highest peak. Raises `Failed`."""
    samples = [compare(tool, old, new, given.out, limits) for old, new in given.pairs]
    return Sample(sum(sample.seconds for sample in samples), max(sample.peak for sample in samples))


def compare(tool: Tool, old: Path, new: Path, out: Path, limits: Limits) -> Sample:
    """One pair: what a tool took to write `out`. Raises `Failed`."""
    out.unlink(missing_ok=True)
    sample, _ = run(tool.process(old, new, out), limits)
    if not out.exists():
        raise Failed("failed", "wrote no document")
    return sample


def take_turns(tools: Sequence[Tool], given: Input, repeats: int, limits: Limits) -> list[Outcome]:
    """What each tool did on an input: `repeats` runs after a first one that does not count.

    The tools take turns, so that a slow spell of the machine meets all of them. The first run of a slow tool
    is its only one, and counts.
    """
    samples: dict[str, list[Sample]] = {tool.name: [] for tool in tools}
    failures: dict[str, Failed] = {}
    for _ in range(repeats + 1):
        for tool in tools:
            if tool.name not in failures and not slow(samples[tool.name]):
                try:
                    samples[tool.name].append(job(tool, given, limits))
                except Failed as failed:
                    failures[tool.name] = failed
    return [outcome(name, given, taken, failures.get(name)) for name, taken in samples.items()]


def slow(samples: Sequence[Sample]) -> bool:
    """Whether one run was enough."""
    return any(sample.seconds > SLOW for sample in samples[:1])


def outcome(tool: str, given: Input, samples: Sequence[Sample], failed: Failed | None) -> Outcome:
    """What a tool did, without warm calls."""
    if failed:
        return Outcome(tool, given.name, given.size, failure=failed.shown, reason=failed.reason)
    counted = samples if slow(samples) else samples[1:]
    seconds, peaks = zip(*counted, strict=True)
    return Outcome(tool, given.name, given.size, seconds, peaks)


def warmed(tool: Tool, cold: Outcome, given: Input, calls: int, limits: Limits) -> Outcome:
    """The outcome with `calls` warm calls on the first pair, but for a tool that failed or is slow."""
    if cold.failure or max(cold.seconds) > SLOW:
        return cold
    try:
        _, printed = run(tool.warm(*given.pairs[0], given.out, calls), limits)
    except Failed as failed:
        return cold._replace(reason=f"no warm calls: {failed.reason}")
    return cold._replace(warm=tuple(map(float, json.loads(printed))))
