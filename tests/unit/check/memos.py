"""The four memos of the domain as documents, made of their scanned text; they are no part of the project."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.build import doc, p

SOURCE = Path(__file__).parents[4] / "shared" / "domain" / "memos.txt"
_STARTS = (1, 257, 334, 421)  # the line on which each begins (DOMAIN.md)
_ITEM = re.compile(r"(?:o|e|«|o«|-) (?=\S)")


def memos() -> dict[str, bytes]:
    """The memos by name, M1 to M4; skips the test where their text is not there."""
    if not SOURCE.is_file():
        pytest.skip(f"the memos are not there: {SOURCE}")
    lines = SOURCE.read_text("utf-8").splitlines()
    ends = (*_STARTS[1:], len(lines) + 1)
    return {
        f"M{number}": doc(*map(p, paragraphs(lines[start - 1 : end - 1])))
        for number, (start, end) in enumerate(zip(_STARTS, ends, strict=True), start=1)
    }


def paragraphs(lines: list[str]) -> list[str]:
    """Lines joined to paragraphs: an empty line or the sign of an item begins a new one."""
    found: list[str] = []
    fresh = True
    for line in lines:
        text = line.strip()
        if not text:
            fresh = True
            continue
        item = _ITEM.match(text)
        text = text[item.end() :] if item else text
        if fresh or item:
            found.append(text)
        else:
            found[-1] += f" {text}"
        fresh = False
    return found
