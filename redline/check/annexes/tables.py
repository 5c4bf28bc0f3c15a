"""The lists of annexes in tables, and what an entry of a list is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from redline.check.model import Passage, Sheet, plain
from redline.document.model import Block, Cell, Place, Table, paragraphs_of
from redline.wml import Element, paragraphs

Places = tuple[Place, ...]

LABEL = re.compile(r"bijlage(?:n|\(n\)|\(en\))?\s*:?", re.I)
ENTRY = re.compile(r"bijlage\s+(?P<number>\d{1,2}|[IVX]{1,4}|[A-Z])(?!\w)[\s:.)–—-]*(?P<name>.*)", re.I)
_HEADS = {
    "row": frozenset("volgnummer volgnr volgnr. nr nr. nummer #".split()),
    "annex": frozenset(("bijlage", "bijlagenummer", "bijlagenr.", "bijlage nr.")),
    "name": frozenset(("naam", "titel", "stuk", "naam stuk", "document", "naam document", "omschrijving")),
}
_LETTER = re.compile(r"(?:de |het )?(?:concept[ -]?)?(?:kamer)?brief\b|.*\bkamerbrief$", re.I)


class Entry(NamedTuple):
    """A document in a list: the number it has there as an annex, that of its row, its name. Empty: none."""

    number: str
    row: str
    name: str
    passage: Passage

    @property
    def is_letter(self) -> bool:
        """Whether it is the letter that the annexes go with."""
        return not self.number and bool(_LETTER.match(self.name))


class Listing(NamedTuple):
    """A list of annexes; `aside` where it stands in a side column, a margin or a text box."""

    passage: Passage
    entries: tuple[Entry, ...]
    aside: bool = False

    @property
    def labelled(self) -> tuple[Entry, ...]:
        """The entries that say which annex they are."""
        return tuple(entry for entry in self.entries if entry.number)

    @property
    def annexes(self) -> tuple[Entry, ...]:
        """The entries but the letter itself."""
        return tuple(entry for entry in self.entries if not entry.is_letter)


class Elements:
    """The `w:p` of passages, for what a paragraph does not tell."""

    def __init__(self, sheet: Sheet) -> None:
        self._package = sheet.package
        self._parts: dict[str, list[Element]] = {}

    def of(self, passage: Passage) -> Element:
        """The first `w:p` of a passage that has places."""
        part, ordinal = passage.paragraph.places[0]
        if part not in self._parts:
            self._parts[part] = paragraphs(self._package.tree(part))
        return self._parts[part][ordinal]


def listed_in_tables(sheet: Sheet) -> Iterator[Listing]:
    """The tables that list annexes."""
    places = by_place(sheet)
    above = dict(zip(places, (None, *places.values()), strict=False))
    for table in tables(sheet):
        first = next(_passages([cell for row in table.rows for cell in row.cells], places), None)
        if first is None:
            continue
        before = above[first.paragraph.places]
        titled = LABEL.fullmatch(first.paragraph.section) or (before and LABEL.fullmatch(plain(before.text)))
        entries = tuple(_rows(table, places, bool(titled)))
        if len(entries) > 1 or (entries and titled):
            yield Listing(entries[0].passage, entries)


def by_place(sheet: Sheet) -> Mapping[Places, Passage]:
    """The passages of a document by their places, in order."""
    return {each.paragraph.places: each for each in sheet.passages if each.paragraph.places}


def tables(sheet: Sheet) -> Iterator[Table]:
    """The tables of a document, those in tables too."""
    for story in sheet.document.stories:
        yield from _all_tables((*story.blocks, *story.boxes))


def _all_tables(blocks: Iterable[Block]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
            for row in block.rows:
                for cell in row.cells:
                    yield from _all_tables(cell.blocks)


def _rows(table: Table, places: Mapping[Places, Passage], titled: bool) -> Iterator[Entry]:
    heads = [_said([cell]).casefold() for cell in table.rows[0].cells] if table.rows else []
    at = {
        kind: next((at for at, head in enumerate(heads) if head in words), -1)
        for kind, words in _HEADS.items()
    }
    number = at["annex"] if at["annex"] >= 0 else at["row"]
    is_list = titled or at["annex"] >= 0 or any(head.startswith("volgn") for head in heads)
    if at["name"] >= 0 and number >= 0 and is_list:
        rows, name = table.rows[1:], at["name"]
    else:
        rows, name, number = table.rows, 1, 0
        if not all(len(row.cells) > 1 and ENTRY.fullmatch(_said(row.cells[:1])) for row in rows):
            return
    for row in rows:
        passage = next(_passages(row.cells, places), None)
        if passage is not None and len(row.cells) > max(name, number):
            first, said = _said([row.cells[number]]), _said([row.cells[name]])
            yield entry_of(first, said, passage, at["annex"] >= 0)


def _said(cells: Sequence[Cell]) -> str:
    return plain(" ".join(each.prose for cell in cells for each in paragraphs_of(cell.blocks)))


def _passages(cells: Sequence[Cell], places: Mapping[Places, Passage]) -> Iterator[Passage]:
    for cell in cells:
        for paragraph in paragraphs_of(cell.blocks):
            if paragraph.places in places:
                yield places[paragraph.places]


def entry_of(first: str, name: str, passage: Passage, numbered: bool = False) -> Entry:
    """The entry that a number, maybe `Bijlage n`, and a name make, of which the name may begin with one."""
    if named := ENTRY.fullmatch(name):
        return Entry(named["number"].upper(), first, named["name"], passage)
    if alone := ENTRY.fullmatch(first):
        return Entry(alone["number"].upper(), "", name, passage)
    digits = first.rstrip(".)")
    return Entry(digits if numbered else "", "" if numbered else digits, name, passage)
