"""`python -m tests.fuzz` runs cases for FUZZ_MINUTES; with the name of a case it runs that one, and tells."""

from __future__ import annotations

import os
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.fuzz.cases import Case, case
from tests.fuzz.documents import names
from tests.fuzz.judge import Outcome, judged
from tests.fuzz.smaller import smaller
from tests.fuzz.workers import outcomes

FOLDER = Path("fuzz-failures")
_KEPT = 3  # cases of one kind of failure


def main(arguments: list[str]) -> int:
    """Run for a while, or one case by its name; with `smaller` after that, make it smaller first."""
    if not arguments:
        return _run(
            float(os.environ.get("FUZZ_MINUTES") or 5), int(os.environ.get("FUZZ_SEED") or time.time())
        )
    made = smaller(case(arguments[0])) if arguments[1:] == ["smaller"] else case(arguments[0])
    outcome = judged(made)
    print(*outcome, sep="\n")
    if outcome.ending == "failed":
        print(f"\nin {_keep(made, outcome)}-*.docx")
    return int(outcome.ending == "failed")


def _run(minutes: float, seed: int) -> int:
    print(f"fuzzing for {minutes:g} minutes on {_cores()} cores, from FUZZ_SEED={seed}", flush=True)
    endings: Counter[str] = Counter()
    kinds: dict[str, Counter[str]] = {"refused": Counter(), "proved": Counter(), "failed": Counter()}
    for name, outcome in outcomes(_names(minutes, seed), _cores()):
        endings[outcome.ending] += 1
        kinds[outcome.ending][outcome.kind] += 1
        if outcome.ending == "failed" and kinds["failed"][outcome.kind] <= _KEPT:
            print(
                f"{outcome.kind}\n    python -m tests.fuzz '{name}'    {_keep(case(name), outcome)}",
                flush=True,
            )
    print(f"{endings.total()} executions: {endings['proved']} proved, {endings['refused']} refused")
    for ending in ("refused", "failed"):
        for kind, count in kinds[ending].most_common():
            print(f"{count:8} {ending}: {kind}")
    return int(endings["failed"] > 0)


def _names(minutes: float, seed: int) -> Iterator[str]:
    """Names of cases until the time is up."""
    chance = random.Random(seed)
    end = time.monotonic() + 60 * minutes
    while time.monotonic() < end:
        yield f"{chance.choice(names())}#{chance.randrange(1 << 40)}"


def _keep(made: Case, outcome: Outcome) -> Path:
    """Save the two versions of a case and what came of it."""
    FOLDER.mkdir(exist_ok=True)
    base = FOLDER / "".join(char if char.isalnum() else "-" for char in made.name)
    Path(f"{base}-old.docx").write_bytes(made.old)
    Path(f"{base}-new.docx").write_bytes(made.new)
    told = f"{outcome.kind}\npython -m tests.fuzz '{made.name}'\n{made.options}\n\n{outcome.story}\n"
    Path(f"{base}.txt").write_text(told, encoding="utf-8", errors="replace")
    return base


def _cores() -> int:
    return os.cpu_count() or 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
