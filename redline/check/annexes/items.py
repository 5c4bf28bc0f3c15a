"""Items of lists, numbered by Word or typed, of which the numbers do not follow each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from redline.check.annexes.tables import Elements
from redline.check.model import Hit, Passage, Sheet
from redline.document.looks import paragraph_look
from redline.wml import Element, properties_of

LABEL = re.compile(r"(\d{1,3}(?:\.\d{1,3})*)[.):]?")
_ITEM = re.compile(r"(?:(?P<digits>\d{1,2})|(?P<letter>[a-z]))(?P<sign>[.)])\s+(?=\S)")
_APART = 3  # paragraphs from one item of a list to the next
_JUMP = 4  # a number further on is another thing


class _Run(NamedTuple):
    """Items of a list so far: the number of the last, how many, and where the last is."""

    number: int
    length: int
    passage: Passage


def items_out_of_order(sheet: Sheet) -> Iterator[Hit]:
    """Items of lists with a gap or double, once two have followed each other."""
    elements = Elements(sheet)
    runs: dict[str, _Run] = {}
    for passage in sheet.body:
        form, number, said = _item(passage, elements)
        if not form:
            continue
        run = runs.get(form)
        runs[form] = _Run(number, 1, passage)
        if run is None or not _follows(run.passage, passage):
            continue
        runs[form] = _Run(number, run.length + 1 if number > run.number else 1, passage)
        step = number - run.number
        if run.length > 1 and (step == 0 or 1 < step <= _JUMP) and number > 1:
            yield Hit(sheet, passage, None, {"number": said, "before": _like(said, run.number)}, "item")


def _follows(before: Passage, passage: Passage) -> bool:
    near = passage.number - before.number <= _APART
    return near and before.paragraph.section == passage.paragraph.section


def _item(passage: Passage, elements: Elements) -> tuple[str, int, str]:
    """The list that an item belongs to by its looks, its number, and how that is written."""
    if passage.paragraph.heading or passage.in_table:
        return "", 0, ""
    if label := passage.paragraph.label:
        found = LABEL.fullmatch(label)
        number = found[1] if found else ""
        return (_level(elements.of(passage)), int(number), number) if number.isdigit() else ("", 0, "")
    typed = _ITEM.match(passage.text)
    if not typed:
        return "", 0, ""
    if typed["digits"]:
        return f"digits {typed['sign']}", int(typed["digits"]), typed["digits"]
    return f"letters {typed['sign']}", ord(typed["letter"]) - ord("a") + 1, typed["letter"]


def _like(said: str, number: int) -> str:
    return str(number) if said.isdigit() else chr(ord("a") + number - 1)


def _level(paragraph: Element) -> str:
    """What tells automatic items of one level from others: their style and level."""
    look = paragraph_look(properties_of(paragraph))
    return f"automatic {look.style} {look.number[1] if look.number else ''}"
