"""The annex of motions and pledges: its rows, and what a letter says of motions and pledges."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from redline.check.model import Passage, Sheet
from redline.document.model import Block, Row, Span, StoryKind, Table, paragraphs_of
from redline.dutch.citations import has_number, pledges_in

_ITEM = re.compile(
    r"(?!(?:nummer|nr|datum|stand|status|kamerstuk|vindplaats|indiener|soort|type)\b)[^:]{0,25}"
    r"\b(?:motie(?:s|titel)?|toezegging(?:en|stitel)?)\b[^:]{0,25}",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"(?:stand|status|afdoening|afgedaan|voortgang|uitvoering|toelichting|reactie|wijze van)\b", re.IGNORECASE
)
_WHO = re.compile(r"(?:indiener|lid\b|leden\b|kamerlid|naam|ingediend)", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TITLED = re.compile(r"\bmoties\b|\btoezeggingen\b", re.IGNORECASE)
_PARTICLES = r"(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Hh]et|’t|'t|[Ee]l|[Aa]l|[Ll]a)\s+)"
_ONE_NAME = rf"{_PARTICLES}*[A-ZÀ-Ý][^\W\d_]+(?:[’'\-\u2011][A-ZÀ-Ý]?[^\W\d_]+)*"
_NAME = rf"{_ONE_NAME}(?:[ \u00a0]{_ONE_NAME}){{0,2}}"  # with a first name: Remco Dijkstra
_MOTION = re.compile(
    r"\b[Mm]otie(?P<more>s)?(?:[-\u2011]|\s+(?:van\s+)?(?:(?:het|de)\s+(?:[Kk]amer)?(?:lid|leden)\s+)?)"
    rf"(?P<names>{_NAME}(?:(?:\s*(?:/|,)\s*|\s+en\s+)[-\u2011]?{_NAME})*)"
)
_LAST = re.compile(r"([^\W\d_]+(?:[’'\-\u2011][^\W\d_]+)*)$")
_NO_NAMES = frozenset(
    "kamer kamerstuk kamerstukken tweede eerste stand nr tk uw de het een deze in op met zie".split()
)
_FIRST_ROWS = 3  # in which the head of a table stands


class Lacking(NamedTuple):
    """What a row lacks: number, name or state; or a number of a pledge that is not whole."""

    what: str
    passage: Passage
    title: str
    span: Span | None = None


class _Columns(NamedTuple):
    """The head of a table of motions or pledges: where it stands, and which columns it has."""

    row: int
    item: int
    states: tuple[int, ...]
    who: int | None
    motions: bool
    pledges: bool


def annexes_of(sheets: Iterable[Sheet]) -> list[Sheet]:
    """The documents that list motions or pledges in a table."""
    return [sheet for sheet in sheets if any(_listing(sheet))]


def _listing(sheet: Sheet) -> Iterator[tuple[Table, _Columns]]:
    for block in sheet.document.body.blocks:
        if isinstance(block, Table) and (columns := _columns(block)):
            yield block, columns


def _columns(table: Table) -> _Columns | None:
    for at, row in enumerate(table.rows[:_FIRST_ROWS]):
        heads = [_text(cell.blocks) for cell in row.cells]
        items = [nth for nth, head in enumerate(heads) if _ITEM.fullmatch(head)]
        states = tuple(nth for nth, head in enumerate(heads) if _STATE.match(head) and nth not in items)
        if items and states:
            head = heads[items[0]].casefold()
            who = next((nth for nth, each in enumerate(heads) if _WHO.match(each)), None)
            return _Columns(at, items[0], states, who, "motie" in head, "toezegging" in head)
    return None


def lacking(sheet: Sheet, since: int) -> Iterator[Lacking]:
    """What rows lack; a pledge that is older than `since` needs no number."""
    passages = {id(each.paragraph): each for each in sheet.passages}
    for table, columns in _listing(sheet):
        for row in table.rows[columns.row + 1 :]:
            if len(row.cells) == len(table.rows[columns.row].cells) and _filled(row) > 1:
                yield from _lacking(row, columns, passages, since)


def _filled(row: Row) -> int:
    return sum(bool(_text(cell.blocks)) for cell in row.cells)


def _lacking(row: Row, columns: _Columns, passages: dict[int, Passage], since: int) -> Iterator[Lacking]:
    own = chain.from_iterable(paragraphs_of(cell.blocks) for cell in (row.cells[columns.item], *row.cells))
    passage = next((passages[id(each)] for each in own if id(each) in passages), None)
    if passage is None:
        return
    title, everything = (
        _text(row.cells[columns.item].blocks),
        " ".join(_text(cell.blocks) for cell in row.cells),
    )
    motion = columns.motions and not (columns.pledges and "toezeg" in title.casefold())
    if not has_number(everything) and (motion or not _old(everything, since)):
        yield Lacking("motion" if motion else "pledge", passage, title)
    who = _text(row.cells[columns.who].blocks) if columns.who is not None else ""
    if not title or (motion and not columns.pledges and not _named(title, who)):
        yield Lacking("name", passage, title)
    if not any(_text(row.cells[state].blocks) for state in columns.states):
        yield Lacking("state", passage, title)
    yield from _broken(row, passages, title)


def _old(text: str, since: int) -> bool:
    years = [int(found[0]) for found in _YEAR.finditer(text)]
    return bool(years) and min(years) < since


def _named(title: str, who: str) -> bool:
    """Whether a motion is named after somebody: any name behind its first word, or in a column of its own."""
    return bool(who) or bool(re.search(r"(?<=[\s\-\u2011/])[A-ZÀ-Ý’']", title))


def _broken(row: Row, passages: dict[int, Passage], title: str) -> Iterator[Lacking]:
    for paragraph in chain.from_iterable(paragraphs_of(cell.blocks) for cell in row.cells):
        for start, end, whole in pledges_in(paragraph.text):
            if not whole and id(paragraph) in passages:
                yield Lacking("broken", passages[id(paragraph)], title, Span(start, end))


def unlisted(sheet: Sheet, annexes: Sequence[Sheet]) -> Iterator[tuple[Passage, Span, str]]:
    """The motions and pledges that a document names and no annex has; the name is told as written."""
    listed = frozenset(chain.from_iterable(_known(annex) for annex in annexes))
    for passage in sheet.passages:
        if passage.story.kind in (StoryKind.HEADER, StoryKind.FOOTER):
            continue
        for span, name, key in (*_motions(passage.text), *_pledges(passage.text)):
            if key not in listed and key not in _NO_NAMES:
                yield passage, span, name


def _known(annex: Sheet) -> Iterator[str]:
    """All words and numbers of pledges that an annex has."""
    for passage in annex.passages:
        yield from (
            found[0].casefold() for found in re.finditer(r"[^\W\d_]+(?:[’'][^\W\d_]+)*", passage.text)
        )
        yield from (_key(passage.text[start:end]) for start, end, _ in pledges_in(passage.text))


def _motions(text: str) -> Iterator[tuple[Span, str, str]]:
    """The motions that a text names: of one motion the first name, of several all."""
    for found in _MOTION.finditer(text):
        names = list(re.finditer(_NAME, found["names"]))
        for name in names if found["more"] else names[:1]:
            last = _LAST.search(name[0])
            if last:
                span = Span(found.start(), found.start("names") + name.end())
                yield span, name[0], re.split(r"[-\u2011]", last[1])[-1].casefold()


def _pledges(text: str) -> Iterator[tuple[Span, str, str]]:
    for start, end, whole in pledges_in(text):
        if whole:
            yield Span(start, end), text[start:end], _key(text[start:end])


def _key(number: str) -> str:
    return "".join(each for each in number if each.isalnum()).casefold()


def _text(blocks: Iterable[Block]) -> str:
    return " ".join(" ".join(paragraph.text for paragraph in paragraphs_of(blocks)).split())
