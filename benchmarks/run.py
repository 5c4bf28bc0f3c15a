"""The speed of `redline compare` beside the floor: `python benchmarks/run.py [--pages 10 100 1000 3000]`.

Times whole processes, from start to exit, on generated letters, and prints a Markdown table of medians.
The commands take turns, so that a slow spell of the machine meets all of them. POSIX only (`os.wait4`).
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
PEAK_UNIT = 1 if sys.platform == "darwin" else 1024  # bytes in one unit of `ru_maxrss`
Command = Callable[[Path, Path, Path], list[str]]


def floor(old: Path, new: Path, out: Path) -> list[str]:
    """The command line of the floor."""
    return [sys.executable, str(HERE / "floor.py"), str(old), str(new), str(out)]


def redline(old: Path, new: Path, out: Path) -> list[str]:
    """The command line of redline, from this checkout."""
    return [sys.executable, "-m", "redline", "compare", str(old), str(new), "-o", str(out), "-q", "--force"]


COMMANDS: dict[str, Command] = {"floor": floor, "redline": redline}


class CommandError(Exception):
    """A command that wrote no output or exited with an error."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One run of a process: wall time in seconds, peak memory in bytes."""

    seconds: float
    peak: int


def measure(command: Sequence[str], out: Path) -> Sample:
    """One run of `command`, which must write `out`; raises `CommandError` if it does not.

    On Linux the peak of a child starts at that of the process that starts it. This process must stay smaller
    than a bare Python with lxml: it imports nothing big, and another process writes the letters.
    """
    out.unlink(missing_ok=True)
    with tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=HERE.parent, stdout=subprocess.DEVNULL, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode or not out.exists():
            errors.seek(0)
            lines = errors.read().decode(errors="replace").strip().splitlines() or ["no message"]
            raise CommandError(f"{' '.join(command[1:4])} … exits with {process.returncode}: {lines[-1]}")
    return Sample(seconds, usage.ru_maxrss * PEAK_UNIT)


def take_turns(names: Sequence[str], folder: Path, repeats: int) -> dict[str, list[Sample]]:
    """The samples of each command on the pair in `folder`; each command runs once untimed before.

    A command that fails is told on stderr and has no samples.
    """
    old, new, out = (folder / name for name in ("old.docx", "new.docx", "out.docx"))
    samples: dict[str, list[Sample]] = {name: [] for name in names}
    failed: set[str] = set()
    for turn in range(repeats + 1):
        for name in names:
            if name in failed:
                continue
            try:
                sample = measure(COMMANDS[name](old, new, out), out)
            except CommandError as error:
                print(error, file=sys.stderr)
                failed.add(name)
                samples[name] = []
                continue
            if turn:
                samples[name].append(sample)
    return samples


def write_letters(pages: int, folder: Path) -> None:
    """Both versions in `folder`, written by a process of its own."""
    command = [sys.executable, str(HERE / "letters.py"), str(pages), str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def cell(samples: Sequence[Sample]) -> str:
    """Median seconds and median peak in MB (of 1,048,576 bytes)."""
    if not samples:
        return "failed"
    seconds, peak = median(sample.seconds for sample in samples), median(sample.peak for sample in samples)
    return f"{seconds:.2f} ({peak / 2**20:.0f})"


def ratio(samples: Sequence[Sample], base: Sequence[Sample]) -> str:
    """How many times the median seconds of `base`."""
    if not samples or not base:
        return "n/a"
    return f"{median(sample.seconds for sample in samples) / median(sample.seconds for sample in base):.1f}"


def row(pages: int, samples: dict[str, list[Sample]]) -> str:
    """One line of the table."""
    base = samples.get("floor", ())
    ratios = [ratio(taken, base) for name, taken in samples.items() if name != "floor"]
    return f"| {pages:,} | {' | '.join([*map(cell, samples.values()), *ratios])} |"


def header(names: Sequence[str]) -> str:
    """The first two lines of the table."""
    titles = ["pages", *(f"{name}, s (peak MB)" for name in names)]
    titles += [f"{name} ÷ floor" for name in names if name != "floor"]
    return f"| {' | '.join(titles)} |\n|{'---:|' * len(titles)}"


def parse_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Time redline beside the floor.")
    parser.add_argument("--pages", type=int, nargs="+", default=[10, 100, 1000], help="default: 10 100 1000")
    parser.add_argument("--repeats", type=int, default=5, help="timed runs of each command; default: 5")
    parser.add_argument("--only", choices=COMMANDS, help="time one of the two")
    arguments = parser.parse_args()
    if arguments.repeats < 1 or min(arguments.pages) < 1:
        parser.error("pages and repeats must be at least 1")
    return arguments


def main() -> int:
    """Prints the table row by row; 1 if a command failed."""
    arguments = parse_arguments()
    names = [arguments.only] if arguments.only else list(COMMANDS)
    complete = True
    print(header(names), flush=True)
    for pages in arguments.pages:
        with tempfile.TemporaryDirectory(prefix="redline-benchmark-") as folder:
            write_letters(pages, Path(folder))
            samples = take_turns(names, Path(folder), arguments.repeats)
        print(row(pages, samples), flush=True)
        complete = complete and all(samples.values())
    return 0 if complete else 1


if __name__ == "__main__":
    sys.exit(main())
