"""Tables from figures made by hand."""

from __future__ import annotations

import pytest
import report
from measure import Outcome
from quality import Quality
from report import Judged

MB = 2**20
FLOOR = Outcome("floor", "letters", 10, (0.1, 0.3, 0.2), (20 * MB, 22 * MB, 21 * MB), (0.01, 0.03))
REDLINE = Outcome("redline", "letters", 10, (0.5, 0.5, 9.0), (30 * MB,) * 3, (0.1, 0.1))
SLOW = Outcome("slow", "letters", 10, (40.0,), (9000 * MB,))
LONGER = [
    FLOOR._replace(size=1000, seconds=(2.0,)),
    REDLINE._replace(size=1000, seconds=(4.5,), warm=()),
    SLOW._replace(size=1000, seconds=(), peaks=(), failure="> 200 s", reason="out of time limit"),
]


@pytest.mark.parametrize(
    ("value", "shown"), [(0.0123, "0.012"), (1.234, "1.23"), (12.34, "12.3"), (123.4, "123")]
)
def test_seconds_have_three_figures(value: float, shown: str) -> None:
    assert report.seconds(value) == shown


def test_a_table_has_names_to_the_left_and_figures_to_the_right() -> None:
    assert report.table(["a", "b"], [["x", "1"]]) == "| a | b |\n| --- | ---: |\n| x | 1 |"


def test_speed_is_told_in_medians_ratios_peaks_and_warm_calls() -> None:
    assert report.speed([FLOOR, REDLINE, SLOW, *LONGER]).splitlines() == [
        "**Seconds of a whole process**",
        "",
        "| pages | 10 | 1,000 |",
        "| --- | ---: | ---: |",
        "| floor | 0.200 | 2.00 |",
        "| redline | 0.500 | 4.50 |",
        "| slow | 40.0 | > 200 s |",
        "",
        "**Times the floor**",
        "",
        "| pages | 10 | 1,000 |",
        "| --- | ---: | ---: |",
        "| floor | 1.0 | 1.0 |",
        "| redline | 2.5 | 2.2 |",
        "| slow | 200.0 | – |",
        "",
        "**Peak of memory, MB**",
        "",
        "| pages | 10 | 1,000 |",
        "| --- | ---: | ---: |",
        "| floor | 21 | 21 |",
        "| redline | 30 | 30 |",
        "| slow | 9,000 | – |",
        "",
        "**Seconds of a call in a process that made one before**",
        "",
        "| pages | 10 | 1,000 |",
        "| --- | ---: | ---: |",
        "| floor | 0.020 | 0.020 |",
        "| redline | 0.100 | – |",
        "| slow | – | – |",
        "",
        "- slow, letters 1,000: out of time limit",
    ]


def test_without_a_floor_there_are_no_ratios() -> None:
    assert "| redline | – |" in report.speed([REDLINE])


def test_shapes_have_a_row_each_and_a_column_for_each_tool() -> None:
    outcomes = [
        REDLINE._replace(input="grid", size=200),
        SLOW._replace(input="grid", size=200),
        REDLINE._replace(input="runs", size=9, failure="failed", reason="exit status 2: no"),
    ]
    assert report.shapes(outcomes, {"grid": "a table", "runs": "many runs"}).splitlines()[2:] == [
        "| shape | redline | slow |",
        "| --- | ---: | ---: |",
        "| a table | 0.500 (30) | 40.0 (9,000) |",
        "| many runs | failed | – |",
        "",
        "- redline, runs 9: exit status 2: no",
    ]


def made(
    missed: int = 0, marked: int = 0, minimal: int = 0, faithful: bool = True, before: bool = False
) -> Quality:
    return Quality(missed, marked, minimal, 2, 0, faithful, before)


def test_quality_adds_up_the_pairs_that_a_tool_did_and_leaves_out_those_with_marks() -> None:
    rows = [
        Judged("good", "documents", 3, 1, made(marked=15, minimal=10)),
        Judged("good", "documents", 3, 2, made(marked=1500, minimal=1000)),
        Judged("good", "documents", 3, 3, made(marked=99, before=True)),
        Judged("bad", "documents", 3, 1, made(missed=4, marked=6, minimal=10, faithful=False)),
        Judged("bad", "documents", 3, 2, reason="exit status 1: no"),
        Judged("bad", "documents", 3, 3, reason="exit status 1: no"),
    ]
    *_, ruler, good, bad, _, left_out, failed = report.quality(rows).splitlines()
    assert ruler.count("|") == good.count("|") == bad.count("|")
    assert good == "| good | 2 of 2 | 1,010 | 0 | 1.50 | 4 | 0 | 2 |"
    assert bad == "| bad | 1 of 2 | 10 | 4 | 0.60 | 2 | 0 | 0 |"
    assert left_out == "- left out, for marks of their own: 1 pairs"
    assert failed == "- bad, 1 times: exit status 1: no"


def test_a_tool_without_an_output_has_no_ratio() -> None:
    (row,) = [
        line
        for line in report.quality([Judged("bad", "x", 1, 1, reason="no")]).splitlines()
        if "0 of 1" in line
    ]
    assert row == "| bad | 0 of 1 | 0 | 0 | – | 0 | 0 | 0 |"


def test_inputs_have_a_table_each() -> None:
    rows = [Judged("good", "letters", size, 1, made()) for size in (10, 100)]
    assert [line for line in report.quality(rows).splitlines() if line.startswith("**")] == [
        "**letters (10)**",
        "**letters (100)**",
    ]
