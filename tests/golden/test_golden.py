"""Each file in `cases/` is one decision about what a reader sees: old, new, and the comparison as text.

`pytest tests/golden --bless` writes what is expected anew; the difference is reviewed like code.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from redline.document.model import Revisions
from redline.options import Existing, Granularity, Ignore, Options
from tests.marked import compared, marked
from tests.notation import document
from tests.say import say
from tests.witness import texts

CASES = sorted((Path(__file__).parent / "cases").glob("*.md"))
_BLOCK = re.compile(r"^```(old|new|options|expected)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def _options(source: str) -> Options:
    given = dict(line.split("=", 1) for line in source.split())
    ignored = frozenset(map(Ignore, given.get("ignore", "").split(","))) if "ignore" in given else frozenset()
    return Options(
        granularity=Granularity(given.get("granularity", "word")),
        ignore=ignored,
        revisions=Revisions(given.get("revisions", "final")),
        existing=Existing(given.get("existing", "clear")),
        formatting="formatting" in given,
    )


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_a_reader_sees_what_the_case_says(path: Path, request: pytest.FixtureRequest) -> None:
    source = path.read_text("utf-8")
    blocks = dict(_BLOCK.findall(source))
    old, new = document(blocks["old"]), document(blocks["new"])
    options = _options(blocks.get("options", ""))
    said = say(compared(old, new, options)) + "\n"
    if request.config.getoption("--bless"):
        blessed = f"```expected\n{said}```"
        path.write_text(_BLOCK.sub(lambda b: blessed if b[1] == "expected" else b[0], source), "utf-8")
        return
    assert said == blocks["expected"]
    assert texts(marked(old, new, options)) == texts(new)


def test_each_case_says_why() -> None:
    assert len(CASES) >= 35
    for path in CASES:
        heading, _, why, *_ = path.read_text("utf-8").split("\n")
        assert heading.startswith("# "), path.name
        assert len(why.split()) >= 4, path.name
