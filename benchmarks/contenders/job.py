"""What all contenders share: `python benchmarks/contenders/NAME.py OLD NEW OUT [--warm CALLS]`.

Imports next to nothing: the time to start counts, and must be the tool's own.
"""

from __future__ import annotations

import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


def run(compare: Callable[[str, str, str], None]) -> None:
    """Compare OLD and NEW into OUT once; with `--warm`, then CALLS times more, and print the seconds of each.

    The seconds are a JSON list of floats on standard output.
    """
    paths, options = sys.argv[1:4], sys.argv[4:]
    compare(*paths)
    if options:
        calls = int(options[options.index("--warm") + 1])
        print([seconds(compare, *paths) for _ in range(calls)])


def seconds(compare: Callable[[str, str, str], None], old: str, new: str, out: str) -> float:
    """The wall time of one call."""
    start = time.perf_counter()
    compare(old, new, out)
    return time.perf_counter() - start
