"""The date of a document: said in it, in its file name, or when it was saved; and how its dates are written.

IN06 and IN07 have no settings of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from redline.check.model import Case, Hit, Passage, Sheet, Stage, path_of
from redline.check.rules import rule
from redline.document.model import Span, StoryKind
from redline.dutch.dates import Hint, Mention, Notation, mentions, written
from redline.findings import Severity
from redline.versions.dates import dates_in

_FIRST = 25  # paragraphs of the body in which address, date and subject stand, at most
_NEXT_TO = 60  # characters beside a date that show whether it stands in a sentence
_LABEL = re.compile(r"(?:(?<![\w-])Datum|^Date)\b\W{0,5}")  # "Peildatum" is another
_LABEL_ALONE = re.compile(r"\s*(?:Datum|Date)\W*")
_PLACE = re.compile(r"\s*(?:['’]?[A-Za-z][\w' -]{2,24},\s*)?")  # Den Haag,
_NUMERIC = (Notation.LONG, Notation.ISO)
_WORDS = (Notation.WORDS, Notation.YEARLESS)


class DocumentDate(NamedTuple):
    """The day of a document. It is firm where it is said, not where it is only when the file was saved."""

    day: date
    firm: bool


class Stated(NamedTuple):
    """A place where a document says its date."""

    passage: Passage
    mention: Mention
    day: date

    @property
    def span(self) -> Span:
        """Where it stands in the paragraph."""
        return Span(self.mention.start, self.mention.end)


def dates_of(sheet: Sheet) -> Iterator[tuple[Passage, Mention]]:
    """All dates that a document names in its prose, with where."""
    return ((passage, mention) for passage in sheet.passages for mention in mentions(passage.text))


@lru_cache(maxsize=64)
def date_of_document(sheet: Sheet) -> DocumentDate | None:
    """The date that a document says first, else that in its name, else the day it was saved."""
    if places := stated(sheet):
        return DocumentDate(places[0].day, True)
    if named := _named(sheet):
        return DocumentDate(named, True)
    saved = sheet.document.properties.saved
    return DocumentDate(saved.date(), False) if saved else None


def stated(sheet: Sheet) -> list[Stated]:
    """Where a document says its date: behind "Datum", under it, or else in a line of its own at the top.

    Tables of the body count where they say one: rows with other dates are of meetings or motions.
    """
    found = [
        each
        for passage, following in pairwise([*sheet.passages, None])
        if passage and (each := _labelled(passage, following))
    ]
    in_tables = {each.day for each in found if _tabled(each.passage)}
    if len(in_tables) > 1:
        found = [each for each in found if not _tabled(each.passage)]
    alone = [each for passage in sheet.body if passage.number <= _FIRST and (each := _alone(passage))]
    return found or (alone if len(alone) == 1 else [])


def _tabled(passage: Passage) -> bool:
    return passage.in_table and passage.story.kind is StoryKind.BODY


def _labelled(passage: Passage, following: Passage | None) -> Stated | None:
    text = passage.paragraph.text
    if "Dat" not in text or (label := _LABEL.search(text)) is None:
        return None
    head = passage.story.kind is not StoryKind.BODY or passage.number <= _FIRST
    if _tabled(passage) and not head:
        return None
    if _LABEL_ALONE.fullmatch(text):
        return _whole(following) if following and following.story is passage.story else None
    if head or label.start() == 0:
        for mention in mentions(text):
            if mention.start == label.end() and (head or not text[mention.end :].strip()):
                return _stated(passage, mention)
    return None


def _whole(passage: Passage) -> Stated | None:
    """The date that a paragraph is."""
    text = passage.paragraph.text
    return next(
        (_stated(passage, each) for each in mentions(text) if text[each.start : each.end] == text.strip()),
        None,
    )


def _alone(passage: Passage) -> Stated | None:
    """The date that a paragraph is, with or without a place before it."""
    text = passage.paragraph.text
    for mention in mentions(text)[:1]:
        if (
            _PLACE.fullmatch(text, 0, mention.start)
            and not text[mention.end :].strip()
            and not passage.in_table
        ):
            return _stated(passage, mention)
    return None


def _stated(passage: Passage, mention: Mention) -> Stated | None:
    day = mention.on(None)
    return Stated(passage, mention, day) if day else None


def _named(sheet: Sheet) -> date | None:
    """The one date in the name of the file."""
    stem = path_of(sheet.document).stem.replace("_", " ")
    found = {each.date for each in dates_in(stem)}
    return found.pop() if len(found) == 1 else None


@rule("IN07", Severity.ERROR, [stage for stage in Stage if stage not in (Stage.INTERNAL, Stage.IDAM)])
def same_document_date(case: Case) -> Iterator[Hit]:
    """A document has one date: in its headers, its letterhead and its name, not in when it was saved."""
    for sheet in case.sheets:
        places = stated(sheet)
        if not places:
            continue
        usual = places[0].day
        others = {each.day: each for each in reversed(places) if each.day != usual}
        for each in others.values():
            facts = {"date": written(each.day), "other": written(usual)}
            yield Hit(sheet, each.passage, each.span, facts)
        named = _named(sheet)
        if named and named != usual:
            leaves = case.stage in (Stage.TK, Stage.PUBLIC)
            facts = {"date": written(named), "other": written(usual)}
            yield Hit(sheet, None, None, facts, "name", None if leaves else Severity.WARNING)


@rule("IN06", Severity.INFO, otherwise={Stage.TK: Severity.WARNING})
def one_date_style(case: Case) -> Iterator[Hit]:
    """Dates are written one way in running text, with a year of four digits; jl. is past, a.s. is not."""
    for sheet in case.sheets:
        yield from _styles(sheet)
        yield from _hints(sheet)


def _styles(sheet: Sheet) -> Iterator[Hit]:
    running = [(passage, mention) for passage, mention in dates_of(sheet) if _runs(passage, mention)]
    for passage, mention in running:
        if mention.notation is Notation.SHORT:
            yield _hit(sheet, passage, mention, {}, "short")
    numeric = [(passage, mention) for passage, mention in running if mention.notation in _NUMERIC]
    worded = [(passage, mention) for passage, mention in running if mention.notation in _WORDS]
    if numeric and worded:
        passage, mention = worded[0]
        facts = {"example": passage.paragraph.text[mention.start : mention.end]}
        yield _hit(sheet, *numeric[0], facts)


def _runs(passage: Passage, mention: Mention) -> bool:
    """Whether a date stands in running text of the body: no cell, label or line of its own."""
    text = passage.paragraph.text
    around = (
        text[max(mention.start - _NEXT_TO, 0) : mention.start] + text[mention.end : mention.end + _NEXT_TO]
    )
    in_text = passage.story.kind is StoryKind.BODY and not passage.in_table
    return in_text and len(around.split()) > 2


def _hints(sheet: Sheet) -> Iterator[Hit]:
    dated = date_of_document(sheet)
    for passage, mention in dates_of(sheet) if dated and dated.firm else ():
        day = mention.on(dated.day) if dated else None
        if dated and day and mention.hint:
            facts = {"date": written(dated.day)}
            if mention.hint is Hint.PAST and day > dated.day:
                yield _hit(sheet, passage, mention, facts, "jl")
            if mention.hint is Hint.COMING and day < dated.day:
                yield _hit(sheet, passage, mention, facts, "as")


def _hit(sheet: Sheet, passage: Passage, mention: Mention, facts: dict[str, str], variant: str = "") -> Hit:
    written_as = {"written": passage.paragraph.text[mention.start : mention.end], **facts}
    return Hit(sheet, passage, Span(mention.start, mention.end), written_as, variant)
