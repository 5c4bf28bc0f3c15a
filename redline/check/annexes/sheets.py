"""Which document of a submission is the letter, which a memo, which an annex; and which annexes there are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice, takewhile

from redline.check.annexes.lists import listings
from redline.check.annexes.mentions import Naming, headings, likeness, namings
from redline.check.annexes.tables import ENTRY, Listing
from redline.check.model import Case, Sheet, Stage, path_of, plain
from redline.versions.names import mark

_TITLE = 5  # passages in which an annex has its number
_FIRST = 30  # passages in which a document says what it is
_KEPT = 64  # documents of which is kept what they are
_MEMO = re.compile(
    r"(?:geadviseerd|gevraagd) besluit|ter (?:informatie|beslissing|besluitvorming|ondertekening)|"
    r"brief ondertekenen|(?:beslis)?nota(?:\s.{0,150})?|memo|"
    r"aan (?:de )?(?:minister|staatssecretaris) .{1,60}",
    re.I,
)
_LETTER = re.compile(
    r"geachte .{2,60}|de voorzitter van de (?:tweede|eerste) kamer.*|(?:betreft|onderwerp)\b.*", re.I | re.S
)


@lru_cache(_KEPT)
def is_annex(sheet: Sheet) -> bool:
    """Whether a document is an annex with a number; a letter may have one early in its text."""
    before = takewhile(lambda text: not ENTRY.fullmatch(text), islice(_first(sheet), _TITLE))
    return bool(sheet.title.number) and not any(
        _MEMO.fullmatch(each) or _LETTER.fullmatch(each) for each in before
    )


@lru_cache(_KEPT)
def is_memo(sheet: Sheet) -> bool:
    """Whether a document is a memo, which goes with a letter."""
    return not is_annex(sheet) and any(_MEMO.fullmatch(text) for text in _first(sheet))


@lru_cache(_KEPT)
def is_letter(sheet: Sheet) -> bool:
    """Whether a document is a letter."""
    return (
        not is_annex(sheet) and not is_memo(sheet) and any(_LETTER.fullmatch(text) for text in _first(sheet))
    )


def others(case: Case) -> int:
    """How many documents may be annexes without a number."""
    return sum(not (is_annex(each) or is_memo(each) or is_letter(each)) for each in case.sheets)


def _first(sheet: Sheet) -> Iterator[str]:
    return (plain(passage.text) for passage in islice(sheet.body, _FIRST))


def together(case: Case) -> bool:
    """Whether the documents tell of the same annexes: not where old memos are published."""
    return case.stage is not Stage.PUBLIC


def files(case: Case) -> tuple[Naming, ...]:
    """The annexes that are there, by the titles they have themselves."""
    return tuple(Naming(each.title.number, each.title.name, each) for each in case.sheets if is_annex(each))


def has_own_title(sheet: Sheet) -> bool:
    """Whether the title is said in the document, and not just in the name of the file."""
    file = path_of(sheet.document)
    return sheet.title.name.casefold() not in (mark(file.name, ()).subject, file.stem.casefold())


def named(listing: Listing, sheet: Sheet) -> tuple[Naming, ...]:
    """The annexes of a list by name: with their numbers, or else those of their rows."""
    entries = listing.labelled or tuple(entry for entry in listing.annexes if entry.row)
    return tuple(Naming(each.number or each.row, each.name, sheet, each.passage) for each in entries)


def misnumbered(listing: Listing, sheet: Sheet, names: Iterable[Naming]) -> tuple[tuple[Naming, Naming], ...]:
    """Where a list has only numbers of rows: rows, and the names for them that have another number.

    Rows may count more than annexes, so it takes two that differ, and none that agrees.
    """
    if listing.labelled:
        return ()
    rows = named(listing, sheet)
    found = []
    for name in names:
        best = max(rows, key=lambda row: likeness(name, row), default=None)
        if best is not None and likeness(name, best):
            found.append((best, name))
    differ = {row.number for row, name in found if row.number != name.number}
    return tuple(found) if len(differ) > 1 and all(row.number in differ for row, _ in found) else ()


def numbers(case: Case, sheet: Sheet) -> frozenset[str]:
    """The numbers of annexes that are in a document, a list or the files; none where nothing tells."""
    title = sheet.title.number if is_annex(sheet) else ""
    own = {number for number, _ in headings(sheet) if number != title}
    if not is_annex(sheet) or not together(case):
        own |= _listed(sheet, case)
    if not together(case) or all(map(is_annex, case.sheets)):
        return frozenset(own if not is_annex(sheet) else ())
    listed = {number for each in case.sheets if each is not sheet for number in _listed(each, case)}
    return frozenset(own | listed | {each.number for each in files(case)})


def _listed(sheet: Sheet, case: Case) -> set[str]:
    names = (*namings(sheet), *(files(case) if together(case) else ()))
    found: set[str] = set()
    for listing in listings(sheet):
        if misnumbered(listing, sheet, names):
            found |= set(map(str, range(1, len(listing.annexes) + 1)))
        else:
            rows = {each.row for each in listing.entries if each.row.isdigit()}
            found |= {each.number for each in listing.labelled} or rows
    return found
