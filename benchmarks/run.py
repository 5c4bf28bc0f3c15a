"""Measures redline beside a floor and other tools: `python benchmarks/run.py [--only speed|shapes|quality]`.

Speed on letters, speed on hard shapes, and how well outputs show what changed; tools that are not installed
are left out. Prints Markdown, and writes it into `results/` with the figures and a plot, unless `--tools` or
`--pages` asks for a part. Takes minutes with redline alone, and hours with all tools.
"""

import argparse
import csv
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import machine
import report
from accepted import Unreadable
from letters import write_pair
from measure import CHECKOUT, SLOW, Failed, Input, Limits, Outcome, compare, take_turns, warmed
from quality import judge
from report import FLOOR, Judged
from shapes import SHAPES, Shape, write_versions
from tools import TOOLS, Tool

HERE = Path(__file__).resolve().parent
RESULTS = HERE / "results"
FIGURES = RESULTS / "figures.json"
CORPUS = CHECKOUT.parent / "shared" / "corpus"  # where the tests look for it
PAGES = [10, 100, 1000, 3000]
JUDGED_PAGES = (10, 100)
LIMITS = Limits(seconds=200, memory=12 << 30)
SHAPE_LIMITS = LIMITS._replace(seconds=30)


class Section(NamedTuple):
    """One part of the results: its figures, and the same as Markdown."""

    rows: Sequence[Outcome | Judged]
    text: str


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder that is gone afterwards."""
    with TemporaryDirectory(prefix="redline-benchmark-") as folder:
        yield Path(folder)


@contextmanager
def letters(pages: int) -> Iterator[Input]:
    """Two versions of generated letters."""
    with scratch() as folder:
        yield Input("letters", pages, (write_pair(pages, folder),), folder / "out.docx")


@contextmanager
def versions(shape: Shape) -> Iterator[Input]:
    """The versions of a hard shape, each with the next."""
    with scratch() as folder:
        paths = write_versions(shape, shape.size, folder)
        yield Input(shape.name, shape.size, tuple(pairwise(paths)), folder / "out.docx")


@contextmanager
def documents(corpus: Path) -> Iterator[Input]:
    """The pairs of real documents that `pairs.csv` in a folder names."""
    with scratch() as folder, (corpus / "pairs.csv").open(encoding="utf-8", newline="") as lines:
        pairs = tuple((corpus / row["before"], corpus / row["after"]) for row in csv.DictReader(lines))
        yield Input("real documents", len(pairs), pairs, folder / "out.docx")


def tell(line: str) -> None:
    """How far it is, on standard error."""
    print(line, file=sys.stderr, flush=True)


def speed(tools: Sequence[Tool], arguments: argparse.Namespace) -> Section:
    """The speed on letters; a tool that fails is not tried on longer ones."""
    outcomes: list[Outcome] = []
    for pages in sorted(arguments.pages):
        failed = [tool for tool in tools if any(each.tool == tool.name and each.failure for each in outcomes)]
        able = [tool for tool in tools if tool not in failed]
        with letters(pages) as given:
            cold = take_turns(able, given, arguments.repeats, LIMITS)
            warm = (
                warmed(tool, each, given, arguments.repeats, LIMITS)
                for tool, each in zip(able, cold, strict=True)
            )
            outcomes += map(told, warm)
        outcomes += [Outcome(tool.name, "letters", pages, failure="not tried") for tool in failed]
    return Section(outcomes, report.speed(outcomes))


def shapes(tools: Sequence[Tool], arguments: argparse.Namespace) -> Section:
    """The speed on hard shapes."""
    outcomes: list[Outcome] = []
    for shape in SHAPES:
        with versions(shape) as given:
            outcomes += map(told, take_turns(tools, given, arguments.repeats, SHAPE_LIMITS))
    return Section(outcomes, report.shapes(outcomes, {shape.name: shape.described for shape in SHAPES}))


def told(outcome: Outcome) -> Outcome:
    """The outcome, after it is told."""
    tell(f"{outcome.tool}, {outcome.input} {outcome.size:,}: {report.both_cell(outcome)}")
    return outcome


def quality(tools: Sequence[Tool], arguments: argparse.Namespace) -> Section:
    """How well the outputs show what changed: on letters, and on real documents where there are any."""
    inputs = [letters(pages) for pages in JUDGED_PAGES]
    if (arguments.corpus / "pairs.csv").exists():
        inputs.append(documents(arguments.corpus))
    else:
        tell(f"no pairs.csv in {arguments.corpus}: no real documents are judged")
    rows: list[Judged] = []
    for each in inputs:
        with each as given:
            for tool in tools:
                if tool.name != FLOOR:
                    tell(f"{tool.name}, quality on {given.name} {given.size:,}")
                    rows += judged(tool, given)
    return Section(rows, report.quality(rows))


def judged(tool: Tool, given: Input) -> Iterator[Judged]:
    """The quality of what a tool writes for each pair."""
    for number, (old, new) in enumerate(given.pairs, start=1):
        row = Judged(tool.name, given.name, given.size, number)
        try:
            compare(tool, old, new, given.out, LIMITS)
            yield row._replace(quality=judge(old, new, given.out))
        except (Failed, Unreadable) as failed:
            yield row._replace(reason=str(failed))


SECTIONS: dict[str, Callable[[Sequence[Tool], argparse.Namespace], Section]] = {
    "speed": speed,
    "shapes": shapes,
    "quality": quality,
}


def save(name: str, section: Section) -> None:
    """Writes the table of a section, and its figures beside those of the others."""
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / f"{name}.md").write_text(f"{section.text}\n", "utf-8")
    figures = json.loads(FIGURES.read_text("utf-8")) if FIGURES.exists() else {}
    figures[name] = [named(row) for row in section.rows]
    FIGURES.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", "utf-8")


def named(value: Any) -> Any:
    """A value as JSON takes it: fields by name."""
    if not hasattr(value, "_asdict"):
        return value
    return {name: named(part) for name, part in value._asdict().items()}


def draw() -> None:
    """The plot of the speed, where matplotlib is installed."""
    if not find_spec("matplotlib"):
        tell("no plot: matplotlib is not installed")
        return
    import plot

    plot.draw(FIGURES, RESULTS / "speed.svg")


def how(repeats: int) -> dict[str, str]:
    """How it is measured."""
    return {
        "runs": f"median of {repeats} after a first one; the first one where it takes over {SLOW:.0f} s",
        "limits of a process": f"{LIMITS.seconds:.0f} s ({SHAPE_LIMITS.seconds:.0f} s on hard shapes)"
        f" and {LIMITS.memory / 2**30:.0f} GB",
    }


def parse_arguments() -> argparse.Namespace:
    """The command line."""
    names = [tool.name for tool in TOOLS]
    parser = argparse.ArgumentParser(description="Measure redline beside a floor and other tools.")
    parser.add_argument("--only", choices=SECTIONS, help="one of the three parts")
    parser.add_argument("--tools", nargs="+", choices=names, metavar="NAME", help="; ".join(names))
    parser.add_argument(
        "--pages", type=int, nargs="+", default=PAGES, help="for speed; default: 10 100 1000 3000"
    )
    parser.add_argument("--repeats", type=int, default=5, help="runs of each tool that count; default: 5")
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="a folder with pairs.csv, for quality")
    arguments = parser.parse_args()
    if arguments.repeats < 1 or min(arguments.pages) < 1:
        parser.error("pages and repeats must be at least 1")
    return arguments


def main() -> int:
    """Runs the sections that are asked for; 1 if redline failed anywhere."""
    arguments = parse_arguments()
    wanted = arguments.tools or [tool.name for tool in TOOLS]
    tools = [tool for tool in TOOLS if tool.name in wanted and tool.version()]
    whole = not arguments.tools and arguments.pages == PAGES
    if not whole:
        tell("a part only: nothing is written")
    head = report.head(machine.facts() | how(arguments.repeats))
    print(head)
    failed = False
    for name in [arguments.only] if arguments.only else SECTIONS:
        section = SECTIONS[name](tools, arguments)
        print(f"\n{section.text}", flush=True)
        failed |= any(row.reason for row in section.rows if row.tool.startswith("redline"))
        if whole:
            save(name, section._replace(text=f"# {name.capitalize()}\n\n{head}\n\n{section.text}"))
    if whole and FIGURES.exists():
        draw()
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
