"""Seconds against pages, a line for each tool: `python benchmarks/plot.py FIGURES.json OUT.svg`.

Needs matplotlib. Equal figures give equal bytes.
"""

import json
import sys
from pathlib import Path
from statistics import median
from typing import Any

import matplotlib
from matplotlib import pyplot
from report import FLOOR, unique


def draw(figures: Path, out: Path) -> None:
    """Reads the figures that `run.py` wrote and draws those of the speed."""
    outcomes: list[dict[str, Any]] = json.loads(figures.read_text("utf-8"))["speed"]
    measured = [each for each in outcomes if each["seconds"]]
    matplotlib.rcParams["svg.hashsalt"] = "redline"
    figure, axes = pyplot.subplots(figsize=(8, 4.5), layout="constrained")
    for tool in unique(each["tool"] for each in measured):
        own = [each for each in measured if each["tool"] == tool]
        look = {"color": "grey", "linestyle": "dashed"} if tool == FLOOR else {"marker": "o"}
        axes.loglog(
            [each["size"] for each in own], [median(each["seconds"]) for each in own], label=tool, **look
        )
    axes.set(xlabel="pages", ylabel="seconds, start to exit")
    axes.set_xticks(sorted({each["size"] for each in measured}))
    axes.xaxis.set_major_formatter("{x:,.0f}")
    axes.xaxis.set_minor_formatter("")
    axes.yaxis.set_major_formatter("{x:g}")
    axes.grid(alpha=0.3)
    figure.legend(loc="outside right center", frameon=False)
    figure.savefig(out, metadata={"Date": None})


if __name__ == "__main__":
    draw(*map(Path, sys.argv[1:]))
