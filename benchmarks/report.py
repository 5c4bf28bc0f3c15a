"""Figures as Markdown: medians, ratios, tables, and what failed. Pure functions."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from statistics import median
from typing import NamedTuple

from measure import Outcome
from quality import Quality

FLOOR = "floor"
NOTHING = "–"

Cell = Callable[[Outcome], str]


class Judged(NamedTuple):
    """What a tool made of one pair: the quality of its output, or why there is none."""

    tool: str
    input: str
    size: int
    pair: int
    quality: Quality | None = None
    reason: str = ""


def seconds(value: float) -> str:
    """Seconds in three figures or a few more: 0.123, 1.23, 12.3, 123."""
    decimals = 3 if value < 1 else 2 if value < 10 else 1 if value < 100 else 0
    return f"{value:.{decimals}f}"


def megabytes(size: float) -> str:
    """Bytes in MB of 1,048,576."""
    return f"{size / 2**20:,.0f}"


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table: the first column to the left, the others to the right."""
    ruler = ["---", *["---:"] * (len(header) - 1)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (header, ruler, *rows))


def unique(values: Iterable[str]) -> list[str]:
    """The values in the order in which they first come."""
    return list(dict.fromkeys(values))


def time_cell(outcome: Outcome) -> str:
    """The median seconds, or how it failed."""
    return outcome.failure or seconds(median(outcome.seconds))


def peak_cell(outcome: Outcome) -> str:
    """The median peak."""
    return NOTHING if outcome.failure else megabytes(median(outcome.peaks))


def warm_cell(outcome: Outcome) -> str:
    """The median of the warm calls."""
    return seconds(median(outcome.warm)) if outcome.warm else NOTHING


def both_cell(outcome: Outcome) -> str:
    """The median seconds and peak, or how it failed."""
    return outcome.failure or f"{time_cell(outcome)} ({peak_cell(outcome)})"


def ratio_cell(outcomes: Sequence[Outcome]) -> Cell:
    """The cell that tells how many times the median seconds of the floor on the same input."""
    floors = {
        (each.input, each.size): median(each.seconds)
        for each in outcomes
        if each.tool == FLOOR and each.seconds
    }

    def cell(outcome: Outcome) -> str:
        floor = floors.get((outcome.input, outcome.size))
        return NOTHING if outcome.failure or not floor else f"{median(outcome.seconds) / floor:.1f}"

    return cell


def by_pages(outcomes: Sequence[Outcome], cell: Cell) -> str:
    """A table of one figure: a row for each tool, a column for each number of pages."""
    cells = {(each.tool, each.size): cell(each) for each in outcomes}
    sizes = sorted({each.size for each in outcomes})
    tools = unique(each.tool for each in outcomes)
    rows = ([tool, *(cells.get((tool, size), NOTHING) for size in sizes)] for tool in tools)
    return table(["pages", *(f"{size:,}" for size in sizes)], rows)


def speed(outcomes: Sequence[Outcome]) -> str:
    """What the tools take on letters, with what failed."""
    tables = {
        "Seconds of a whole process": time_cell,
        "Times the floor": ratio_cell(outcomes),
        "Peak of memory, MB": peak_cell,
        "Seconds of a call in a process that made one before": warm_cell,
    }
    parts = [f"**{title}**\n\n{by_pages(outcomes, cell)}" for title, cell in tables.items()]
    return "\n\n".join([*parts, *notes_of(failures(outcomes))])


def shapes(outcomes: Sequence[Outcome], abouts: Mapping[str, str]) -> str:
    """What the tools take on hard shapes, with what failed; `abouts` says what each shape is."""
    cells = {(each.input, each.tool): both_cell(each) for each in outcomes}
    tools = unique(each.tool for each in outcomes)
    rows = (
        [abouts[shape], *(cells.get((shape, tool), NOTHING) for tool in tools)]
        for shape in unique(each.input for each in outcomes)
    )
    title = "**Seconds of a whole process (peak of memory, MB)**"
    return "\n\n".join([title, table(["shape", *tools], rows), *notes_of(failures(outcomes))])


def failures(outcomes: Sequence[Outcome]) -> list[str]:
    """What failed, and why."""
    return [f"- {each.tool}, {each.input} {each.size:,}: {each.reason}" for each in outcomes if each.reason]


def notes_of(lines: Sequence[str]) -> list[str]:
    """The lines of a list as one part of a text; no part without lines."""
    return ["\n".join(lines)] if lines else []


def quality(rows: Sequence[Judged]) -> str:
    """How well the tools show what changed, a table for each input, with what failed."""
    inputs = dict.fromkeys((each.input, each.size) for each in rows)
    return "\n\n".join(
        quality_of(f"{name} ({size:,})", [each for each in rows if (each.input, each.size) == (name, size)])
        for name, size in inputs
    )


def quality_of(title: str, rows: Sequence[Judged]) -> str:
    """The table of one input: sums over the outputs, of pairs without marks of their own."""
    touched = {each.pair for each in rows if each.quality and each.quality.marked_before}
    counted = [each for each in rows if each.pair not in touched]
    lines = []
    for tool in unique(each.tool for each in rows):
        own = [each.quality for each in counted if each.tool == tool]
        judged = [each for each in own if each]
        lines.append([tool, f"{len(judged)} of {len(own)}", *(cell(judged) for cell in QUALITY.values())])
    notes = [f"- left out, for marks of their own: {len(touched)} pairs"] if touched else []
    failed = Counter((each.tool, each.reason) for each in counted if each.reason)
    notes += [f"- {tool}, {times} times: {reason}" for (tool, reason), times in failed.items()]
    return "\n\n".join([f"**{title}**", table(["tool", "pairs", *QUALITY], lines), *notes_of(notes)])


def marked_over_needed(qualities: Sequence[Quality]) -> str:
    """How many times the words that must be marked are marked."""
    needed = sum(each.minimal for each in qualities)
    return f"{sum(each.marked for each in qualities) / needed:.2f}" if needed else NOTHING


QUALITY: dict[str, Callable[[Sequence[Quality]], str]] = {
    "words to mark": lambda qualities: f"{sum(each.minimal for each in qualities):,}",
    "not marked": lambda qualities: f"{sum(each.missed for each in qualities):,}",
    "marked ÷ to mark": marked_over_needed,
    "marked stretches": lambda qualities: f"{sum(each.fragments for each in qualities):,}",
    "words altered": lambda qualities: f"{sum(each.altered for each in qualities):,}",
    "outputs with the new text": lambda qualities: f"{sum(each.faithful for each in qualities)}",
}


def head(facts: Mapping[str, str]) -> str:
    """Where the figures come from."""
    return "\n".join(f"- {name}: {fact}" for name, fact in facts.items())
