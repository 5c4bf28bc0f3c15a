"""Rule on numbers that follow each other: of headings, lists, rows, captions and annexes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

from redline.check.annexes.items import LABEL, items_out_of_order
from redline.check.annexes.lists import listings
from redline.check.annexes.mentions import Naming, headings, likeness
from redline.check.annexes.sheets import files, is_letter, named, together
from redline.check.annexes.tables import by_place, tables
from redline.check.model import Case, Hit, Passage, Sheet
from redline.check.rules import rule
from redline.document.model import paragraphs_of
from redline.findings import Severity
from redline.versions.titles import title_of

Path = tuple[int, ...]

_TYPED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,4})(?:[.)]\s+|\t\s*|\s+(?=[A-Z‘’“\"']))(?=\S)")
_CAPTION = re.compile(
    r"(?P<word>tabel|figuur|grafiek|kader|box|table|figure)\s+(?P<number>\d{1,2}(?:\.\d{1,2})?)"
    r"(?:\s*[.:–—-](?!\d)|\s+(?-i:(?=[A-Z]))|\s*$)(?!.*(?:\t\d+\s*$|\bvervolg\b))",
    re.I | re.S,
)
_ROW_HEADS = frozenset("nr nr. no no. nummer volgnummer volgnr volgnr. #".split())


class _Count:
    """How far numbers such as 2.1 have counted."""

    def __init__(self) -> None:
        self._last: dict[Path, int] = {}

    def fault(self, path: Path, fresh: bool = False) -> str:
        """What is wrong with the next number, if anything; one that is `fresh` may begin at 1 again."""
        above, number = path[:-1], path[-1]
        if fresh and path == (1,):
            self._last.clear()
        expected = self._expected(above, number)
        self._last[above] = number
        return "gap" if number > expected else "double" if number < expected else ""

    def _expected(self, above: Path, number: int) -> int:
        """The number that should come; where the one above it did not, or at 0, it may be any."""
        if above in self._last:
            return self._last[above] + 1
        begun = above and self._last.get(above[:-1]) == above[-1]
        return 1 if begun and number else number


@rule("NR01", Severity.WARNING)
def contiguous(case: Case) -> Iterator[Hit]:
    """Numbers follow each other, without gaps, doubles and restarts that nothing tells."""
    yield from _of_annexes(case)
    for sheet in case.sheets:
        yield from _of_headings(sheet)
        yield from items_out_of_order(sheet)
        yield from _of_captions(sheet)
        yield from _of_rows(sheet)
        yield from _of_lists(sheet)
        yield from _renumbered(sheet)


def _of_headings(sheet: Sheet) -> Iterator[Hit]:
    """Headings out of order, chapters also among those of their style: numbered bold lines count apart."""
    annexes = {passage.number for _, passage in headings(sheet)}
    counts: defaultdict[str, _Count] = defaultdict(_Count)
    chapters: dict[str, int] = {}
    fresh: set[str] = set()
    before = ""
    for passage in sheet.body:
        if passage.number in annexes:
            counts.clear()
            chapters.clear()
        elif passage.paragraph.heading and not passage.in_table:
            number = _heading_number(passage)
            if not number:
                fresh = set(counts)
                continue
            path, style = _path(number), f"style {passage.paragraph.format.partition(';')[0]}"
            fault = counts[""].fault(path, "" in fresh)
            if len(path) == 1:
                among_its_style = counts[style].fault(path, style in fresh)
                fault = fault and among_its_style
                chapters[style] = path[0]
            elif chapters and path[0] not in chapters.values():
                fault = "stray"
            fresh -= {"", style}
            if fault:
                yield Hit(sheet, passage, None, {"number": number, "before": before}, fault)
            before = number


def _heading_number(passage: Passage) -> str:
    found = LABEL.fullmatch(passage.paragraph.label) or (
        None if passage.paragraph.label else _TYPED.match(passage.text)
    )
    return found[1] if found else ""


def _path(number: str) -> Path:
    return tuple(map(int, number.split(".")))


def _of_captions(sheet: Sheet) -> Iterator[Hit]:
    """Tables and figures with a gap or double in their numbers; each annex may begin anew."""
    annexes = {passage.number for _, passage in headings(sheet)}
    counts: defaultdict[str, _Count] = defaultdict(_Count)
    before: dict[str, str] = {}
    for passage in sheet.body:
        if passage.number in annexes:
            counts.clear()
        elif found := _CAPTION.match(passage.paragraph.text):
            word, number = found["word"].casefold(), found["number"]
            if counts[word].fault(_path(number)) in ("gap", "double"):
                facts = {"word": found["word"], "number": number, "before": before.get(word, "")}
                yield Hit(sheet, passage, None, facts, "caption")
            before[word] = number


def _of_rows(sheet: Sheet) -> Iterator[Hit]:
    """The first row out of order of each table that has a column of numbers."""
    places = by_place(sheet)
    for table in tables(sheet):
        cells = [row.cells[0] for row in table.rows if row.cells]
        lines = [[each for each in paragraphs_of(cell.blocks) if each.text.strip()] for cell in cells]
        texts = [(line[0].text.strip(), line[0].places) for line in lines if len(line) == 1]
        if len(texts) < 4 or texts[0][0].casefold() not in _ROW_HEADS:
            continue
        numbers = [
            (int(found[1]), at) for text, at in texts[1:] if (found := re.fullmatch(r"(\d{1,3})\.?", text))
        ]
        if len(numbers) != len(texts) - 1 or numbers[0][0] != 1:
            continue
        steps = ((each[0], *after) for each, after in pairwise(numbers))
        wrong = next((step for step in steps if step[1] not in (step[0] + 1, 1)), None)
        if wrong and wrong[2] in places:
            yield Hit(sheet, places[wrong[2]], None, {"number": wrong[1], "before": wrong[0]}, "row")


def _of_annexes(case: Case) -> Iterator[Hit]:
    """Files of annexes with a gap or double; a letter goes with all, from 1."""
    found = [(int(each.number), each) for each in files(case) if each.number.isdigit()]
    numbered = sorted(found, key=lambda pair: pair[0])
    if not together(case) or not numbered:
        return
    first = 0 if any(map(is_letter, case.sheets)) else numbered[0][0] - 1
    for before, (number, each) in zip([first, *(number for number, _ in numbered)], numbered, strict=False):
        if number != before + 1:
            variant = "annex-double" if number == before else "annex-gap"
            yield Hit(
                each.sheet,
                facts={"number": number, "missing": before + 1, "name": each.name},
                variant=variant,
            )


def _of_lists(sheet: Sheet) -> Iterator[Hit]:
    """Annexes with a gap or double in a list."""
    for listing in listings(sheet):
        entries = [entry for entry in listing.labelled if entry.number.isdigit()]
        for before, entry in pairwise(entries):
            if int(entry.number) != int(before.number) + 1:
                yield Hit(
                    sheet, entry.passage, None, {"number": entry.number, "before": before.number}, "row"
                )


def _renumbered(sheet: Sheet) -> Iterator[Hit]:
    """Annexes that have another number than in the version before: to know, not a fault."""
    if not sheet.older:
        return
    old = Sheet(sheet.name, title_of(sheet.older[0]), sheet.package, sheet.older[0])
    was = tuple(_names(old))
    for name in _names(sheet):
        same = [each for each in was if likeness(name, each) == 1]
        if same and all(each.number != name.number for each in same):
            facts = {"name": name.name, "number": name.number, "was": same[0].number}
            yield Hit(sheet, name.passage, None, facts, "renumbered", Severity.INFO)


def _names(sheet: Sheet) -> Iterable[Naming]:
    own = [Naming(sheet.title.number, sheet.title.name, sheet)] if sheet.title.number else []
    return chain(own, *(named(each, sheet) for each in listings(sheet) if each.labelled or each.aside))
