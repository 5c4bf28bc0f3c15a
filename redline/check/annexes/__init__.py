"""Rules on annexes: that each is there, under one number and one name, and as many as are said.

Settings: `elsewhere`, what goes along but is no .docx, is for BY01 a list of numbers of annexes, for BY03 how
many, for BY04 a list of words in names (default: `aanbiedingsformulier`). NR01 and VN01 stand in modules of
their own.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from redline.check.annexes import notes, numbering
from redline.check.annexes.lists import Count, counts, listings
from redline.check.annexes.mentions import Naming, likeness, mentions, namings
from redline.check.annexes.sheets import (
    files,
    has_own_title,
    is_annex,
    is_letter,
    is_memo,
    misnumbered,
    named,
    numbers,
    others,
    together,
)
from redline.check.annexes.tables import Entry, Listing
from redline.check.model import Case, Hit, Sheet, Stage, path_of, plain
from redline.check.rules import rule
from redline.document.model import StoryKind
from redline.findings import Severity

__all__ = ["notes", "numbering"]  # which enter their rules

_FILE = re.compile(r"(?:bijlage|bijl|annex)[\s._-]*(\d{1,2})(?!\d)", re.I)
_HEADER = re.compile(r"bijlage\s+(\d{1,2}|[IVX]{1,4}|[A-Z])", re.I)
_NO_TITLE = re.compile(r"\b(?:de|het|een|concept\w*|kamerbrief|brief|nota)\b", re.I)
_ELSEWHERE = ("aanbiedingsformulier",)


@rule("BY01", Severity.ERROR)
def annex_exists(case: Case) -> Iterator[Hit]:
    """Each annex that is referred to is there: as a file, in a list, or counted."""
    elsewhere = _elsewhere(case)
    spare = others(case) if together(case) and any(map(is_annex, case.sheets)) else 0
    for sheet in case.sheets:
        known, variant = numbers(case, sheet), ""
        if not known and not is_annex(sheet) and (said := counts(sheet)):
            known, variant = frozenset(map(str, range(1, max(each.said for each in said) + 1))), "count"
        missing = [
            Hit(sheet, each.passage, each.span, {"number": number, "known": _joined(known)}, variant)
            for each in (mentions(sheet) if known else ())
            for number in each.numbers
            if number not in known
            and number not in elsewhere
            and (number.isdigit() or not all(map(str.isdigit, known)))
        ]
        if len({hit.facts["number"] for hit in missing}) > spare:
            yield from missing


def _elsewhere(case: Case, otherwise: Sequence[str] = ()) -> tuple[str, ...]:
    """What the settings say that goes along but is no .docx, one thing or more."""
    said = case.settings.get("elsewhere", otherwise)
    return tuple(map(str, said)) if isinstance(said, (list, tuple)) else (str(said),)


def _joined(known: Iterable[str]) -> str:
    return ", ".join(sorted(known, key=lambda number: (len(number), number)))


@rule("BY02", Severity.ERROR)
def one_numbering(case: Case) -> Iterator[Hit]:
    """Each annex has one number: in its title, header and file name, in lists, and in the text."""
    for sheet in filter(is_annex, case.sheets):
        yield from _own_number(sheet)
    known: dict[Hashable, Naming] = {}  # each name once
    for source in _sources(case):
        yield from _conflicts(source, _beside(source, known, case), strict=True)
        known |= {(each.sheet.name, each.number, each.words): each for each in source}
    for sheet in case.sheets:
        said = tuple(namings(sheet))
        beside = _beside(said, known, case)
        yield from _conflicts(said, beside)
        yield from _rows(sheet, (*said, *beside))


def _own_number(sheet: Sheet) -> Iterator[Hit]:
    """An annex that has another number in its file name or header than in its title."""
    number, name = sheet.title
    named_so = set(_FILE.findall(path_of(sheet.document).name))
    if len(named_so) == 1 and number.isdigit() and named_so != {number}:
        yield Hit(sheet, facts={"number": number, "name": name, "other": named_so.pop()}, variant="file")
    for passage in sheet.passages:
        found = _HEADER.fullmatch(plain(passage.text)) if passage.story.kind is StoryKind.HEADER else None
        if found and found[1].upper() != number:
            yield Hit(
                sheet, passage, facts={"number": number, "name": name, "other": found[1]}, variant="header"
            )


def _sources(case: Case) -> Iterator[tuple[Naming, ...]]:
    """What names annexes with their numbers: the files, and lists."""
    yield files(case) if together(case) else ()
    for sheet in case.sheets:
        yield from (named(each, sheet) for each in listings(sheet) if each.labelled or each.aside)


def _beside(names: Sequence[Naming], known: Mapping[Hashable, Naming], case: Case) -> tuple[Naming, ...]:
    """What is known of the same annexes as these names, all of one document."""
    own = names[0].sheet if names else None
    return tuple(each for each in known.values() if together(case) or each.sheet is own)


def _conflicts(names: Iterable[Naming], known: Sequence[Naming], strict: bool = False) -> Iterator[Hit]:
    """Names with the number of another annex; with `strict` also such whose own number no annex has."""
    numbered = {each.number for each in known}
    for name in names:
        if name.number not in numbered and not strict:
            continue  # which BY01 tells
        own = max((likeness(name, each) for each in known if each.number == name.number), default=0.0)
        rest = [each for each in known if each.number != name.number]
        best = max(rest, key=lambda each: likeness(name, each), default=None)
        sure = likeness(name, best) if best else 0
        if best and sure and not own and (name.number in numbered or sure == 1):
            yield Hit(name.sheet, name.passage, name.span, _both(name, best))


def _rows(sheet: Sheet, names: Sequence[Naming]) -> Iterator[Hit]:
    """Lists that number rows, of which a reader takes the numbers for those of the annexes."""
    for listing in listings(sheet):
        if not listing.aside and (found := misnumbered(listing, sheet, names)):
            row, name = found[0]
            yield Hit(sheet, row.passage, None, _both(row, name), "rows", Severity.WARNING)


def _both(name: Naming, other: Naming) -> Mapping[str, str]:
    return {"number": name.number, "name": other.name, "other": other.number, "where": other.sheet.name}


@rule("BY03", Severity.WARNING)
def as_many(case: Case) -> Iterator[Hit]:
    """There are as many annexes as a document says: rows of its list, or files."""
    said_elsewhere = _elsewhere(case)
    more = int(said_elsewhere[0]) if [*map(str.isdigit, said_elsewhere)] == [True] else len(said_elsewhere)
    for sheet in case.sheets:
        found = listings(sheet)
        said = [*counts(sheet), *(Count(each.passage, len(each.entries)) for each in found if each.aside)]
        rows = [each for each in found if not each.aside]
        for each in said:
            if rows:
                yield from _uncounted(sheet, each, rows)
            elif together(case):
                yield from _unfiled(case, sheet, each, more)


def _uncounted(sheet: Sheet, said: Count, rows: Sequence[Listing]) -> Iterator[Hit]:
    """A list with other than that many rows, with the letter and without it."""
    fits = {count for each in rows for count in (len(each.entries), len(each.annexes))}
    if said.said not in fits:
        facts = {"count": said.said, "rows": len(rows[0].entries), "annexes": len(rows[0].annexes)}
        yield Hit(sheet, said.passage, None, facts)


def _unfiled(case: Case, sheet: Sheet, said: Count, more: int) -> Iterator[Hit]:
    """Another number of files; for a memo, letter and other memos may count."""
    annexes = sum(map(is_annex, case.sheets))
    letters = sum(map(is_letter, case.sheets))
    if not annexes or is_annex(sheet) or (letters > 1 and not is_memo(sheet)):
        return
    most = len(case.sheets) - 1 if is_memo(sheet) else annexes + others(case)
    if not annexes + more <= said.said <= most + more:
        yield Hit(sheet, said.passage, None, {"count": said.said, "annexes": annexes}, "files")


@rule("BY04", Severity.WARNING, (Stage.ACAM, Stage.RAM, Stage.MR, Stage.TK, Stage.PUBLIC))
def same_title(case: Case) -> Iterator[Hit]:
    """A document has the title by which a list names it."""
    elsewhere = tuple(map(str.casefold, _elsewhere(case, _ELSEWHERE)))
    for sheet in case.sheets:
        rest = [each for each in case.sheets if each is not sheet]
        for listing in listings(sheet) if rest else ():
            meant = [(entry, _meant(entry, sheet, rest)) for entry in listing.entries]
            for entry, found in meant:
                if found and has_own_title(found) and _bare(entry.name) != _bare(found.title.name):
                    facts = {"name": entry.name, "title": found.title.name, "document": found.name}
                    yield Hit(sheet, entry.passage, None, facts)
            if not listing.aside:
                left = [each for each in rest if each not in [found for _, found in meant]]
                lost = [entry for entry, found in meant if not found]
                yield from _unlisted(sheet, lost, left, elsewhere)


def _meant(entry: Entry, sheet: Sheet, rest: Sequence[Sheet]) -> Sheet | None:
    """The document that an entry names: by number, else the most alike by title."""
    if entry.number:
        return next((each for each in rest if each.title.number == entry.number), None)
    name = Naming("", entry.name, sheet)
    best = max(rest, key=lambda each: likeness(name, Naming("", each.title.name, each)))
    return best if likeness(name, Naming("", best.title.name, best)) else None


def _bare(name: str) -> list[str]:
    """The words of a title but articles, `concept` and the like, and what stands in brackets at its end."""
    return re.findall(r"\w+", _NO_TITLE.sub(" ", re.sub(r"\s*\([^()]*\)\W*$", "", name)).casefold())


def _unlisted(
    sheet: Sheet, lost: Iterable[Entry], left: Sequence[Sheet], elsewhere: Sequence[str]
) -> Iterator[Hit]:
    """Entries without a document, where there are documents without an entry."""
    if not left or not all(map(has_own_title, left)):
        return
    titles = "; ".join(f"“{each.title.name}”" for each in left)
    for entry in lost:
        if entry.name and not any(word in entry.name.casefold() for word in elsewhere):
            yield Hit(sheet, entry.passage, None, {"name": entry.name, "titles": titles}, "unlisted")
