"""The lists of annexes in a document: a table, lines under `Bijlagen`, a side column, or just a count."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from redline.check.annexes.tables import ENTRY, LABEL, Entry, Listing, entry_of, listed_in_tables
from redline.check.model import Passage, Sheet, plain
from redline.document.model import StoryKind, paragraphs_of

# In a table, where other labels are heads of columns.
_HOUSE_LABEL = re.compile(r"bijlage\((?:e?n)\)\s*:?|bijlagen?\s*:", re.I)
_NUMBERS = ("geen", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")
_COUNT = re.compile(rf"(?P<count>\d{{1,2}}|één|{'|'.join(_NUMBERS)}|n\.?v\.?t\.?)(?:\s+bijlagen?)?", re.I)
_COUNTED = re.compile(rf"bijlage(?:n|\(n\)|\(en\))\s*:?\s+{_COUNT.pattern}", re.I)
_OTHER_LABEL = re.compile(
    r"(?:directie|afdeling|datum|aan|van|(?:onze|uw) referentie|kenmerk|(?:onze|uw) (?:kenmerk|brief)|"
    r"opgesteld door|uiterlijk (?:bij|op)|contactpersoon|behandeld door|kopie aan|cc|pagina|betreft|"
    r"auteur|[tef]|telefoon|e-mail)\b.{0,40}",
    re.I,
)
_ROW = re.compile(r"(?P<row>\d{1,2})\s?[.)\t]?\s*(?P<name>(?:bijlage\s|[A-Z‘’“\"'(]).{3,}|)", re.S)
_HEAD_LINE = re.compile(r"(?:volgn(?:umme)?r\.?|nr\.?)\s+naam(?:\s+\w+){0,3}", re.I)
_LONGEST = 15  # items of a side column
_KEPT = 32  # documents of which the lists are kept


class Count(NamedTuple):
    """How many annexes a document says it has, and where."""

    passage: Passage
    said: int


@lru_cache(_KEPT)
def listings(sheet: Sheet) -> tuple[Listing, ...]:
    """The lists of annexes in a document."""
    return (*listed_in_tables(sheet), *(each for each in _labelled(sheet) if isinstance(each, Listing)))


def counts(sheet: Sheet) -> tuple[Count, ...]:
    """The counts of annexes in a document, once for each number."""
    found = [each for each in _labelled(sheet) if isinstance(each, Count)]
    return tuple({each.said: each for each in reversed(found)}.values())


def _labelled(sheet: Sheet) -> Iterator[Listing | Count]:
    """What stands behind or under a label such as `Bijlage(n)`."""
    for _, each in groupby(sheet.passages, key=lambda passage: id(passage.story)):
        passages = list(each)
        story = passages[0].story
        boxed = {paragraph.places for paragraph in paragraphs_of(story.boxes)}
        for at, passage in enumerate(passages):
            text = plain(passage.text)
            following = passages[at + 1 : at + 1 + 2 * _LONGEST]
            if said := _COUNTED.fullmatch(text):
                yield Count(passage, _number(said["count"]))
            elif (_HOUSE_LABEL if passage.in_table else LABEL).fullmatch(text) and following:
                aside = (
                    passage.in_table or story.kind is not StoryKind.BODY or passage.paragraph.places in boxed
                )
                yield from _under(passage, following, aside)


def _under(label: Passage, following: Sequence[Passage], aside: bool) -> Iterator[Listing | Count]:
    if said := _COUNT.fullmatch(plain(following[0].text)):
        yield Count(label, _number(said["count"]))
        return
    found = tuple(_aside(label, following) if aside else _lines(following))
    if found:
        yield Listing(label, found, aside)


def _aside(label: Passage, following: Sequence[Passage]) -> Sequence[Entry]:
    """What a side column lists, at most one thing without a number before those that have one.

    Where the label has nothing under it the words of another box may follow, which list nothing.
    """
    found: list[Entry] = []
    for passage in following[:_LONGEST]:
        text = plain(passage.text)
        numbered = _line(passage)
        if (
            passage.in_table is not label.in_table
            or _OTHER_LABEL.fullmatch(text)
            or not (numbered or not found)
        ):
            break
        found.append(numbered or Entry("", "", text, passage))
    return found if any(each.number or each.row for each in found) else ()


def _lines(following: Sequence[Passage]) -> Iterator[Entry]:
    """What lines in the text list; under a line of heads one in between may be the rest of another."""
    headed = bool(_HEAD_LINE.fullmatch(plain(following[0].text)))
    skipped = 0
    for passage in following[headed:]:
        found = None if passage.paragraph.heading or passage.in_table else _line(passage)
        skipped = 0 if found else skipped + 1
        if passage.paragraph.heading or passage.in_table or skipped > headed:
            return
        if found:
            yield found


def _line(passage: Passage) -> Entry | None:
    """The entry that a line of its own makes, which begins with a number or has one before it."""
    text, label = plain(passage.text), passage.paragraph.label
    if ENTRY.fullmatch(text) or label:
        return entry_of(label if label.strip(".)").isdigit() else "", text, passage)
    found = _ROW.fullmatch(text)
    return entry_of(found["row"], found["name"], passage) if found and found["name"] else None


def _number(said: str) -> int:
    word = said.casefold().replace("é", "e")
    if word.isdigit():
        return int(word)
    return _NUMBERS.index(word) if word in _NUMBERS else 0
