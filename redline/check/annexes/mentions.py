"""Where a text refers to annexes, and what it calls them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from redline.check.model import Passage, Sheet, plain
from redline.document.model import Span, StoryKind

_N = r"(?:\d{1,2}|[IVX]{1,4}|[A-Z])(?!\w)"
_MENTION = re.compile(
    rf"\b(?i:bijlage)(?:n\s+(?P<several>{_N}(?:\s*(?:,|/|en|of|t/m|tot en met|-|–)\s*{_N})+)|"
    rf"n?\s+(?P<one>{_N}))"
    r"(?!%|[.,]\d)"
)
_PLACE_IN = (
    r"(?:,?\s*(?:onder(?:deel|delen)?|tabel|paragraaf|hoofdstuk|punt|deel|blz\.|p\.|pagina)\s+[\w.]+,?)*"
)
_OF = re.compile(rf"{_PLACE_IN}\s*,?\s*\(?(?:bij|van|behorend\w*|uit|der)\b", re.I)
_OF_OURS = re.compile(
    r"\s*(?:bij|van)\s+(?:de|deze|dit|mijn|onze)\s+(?:kamer|concept[ -]?)?(?:brief|nota)\b"
    r"(?!,?\s+(?:van|over|aan|d\.d|met|inzake|uit|die|waar|op|en\b))",
    re.I,
)
_CITED = re.compile(
    r"kamerstuk|handelingen|aanhangsel|\bstcrt|\bstb|\btrb|\bpb\b|pbeu|richtlijn|verordening|\bnr\.?\s*\d|"
    r"(?:van|d\.d\.)\s+\d{1,2}\s+[a-z]+|\b(?:wet|besluit|regeling|verdrag)\b",
    re.I,
)
_SEE = re.compile(r"\W*(?:zie\s+(?:ook\s+)?)?", re.I)
_SENTENCE_END = re.compile(r"[.?!;]\s+(?=[A-Z])")
_BEFORE = 90  # characters in which a citation may stand
_HEADING = re.compile(
    r"(?i:bijlage)\s+(?P<number>\d{1,2}|[IVX]{1,4}|[A-Z])(?:(?P<sign>\s*[:–—-]\s)|[.\t]\s*(?=[A-Z])|\s*$|\s+(?=[A-Z]))"
)
_HEADING_WORDS = 20
_NAMED = re.compile(r"(?P<name>[^.;!?]{4,150}?)\s*\((?:zie\s+)?bijlage\s+(?P<number>\d{1,2})\)[.;]?\s*", re.I)
_EXPLAINED = re.compile(r"\bbijlage\s+(?P<number>\d{1,2})\s+\((?P<name>[^()]{4,100})\)", re.I)
_CLAUSE = re.compile(r"\bin\s+(?:de\s+)?bijlage\s+(?P<number>\d{1,2})\s+(?=(?P<name>[^,.;:()]{8,160}))", re.I)
_NEXT = re.compile(r"\b(?:en|,)?\s*in\s+(?:de\s+)?bijlage\b.*", re.I)
_NO_NAME = frozenset(
    "concept kamerbrief brief bijlage nota de het een en van op in over met bij voor aan ter uit betrekking "
    "tot deze dit die vindt u staat inzake per".split()
)
_KEPT = 4096  # names of which the words are kept
_DOCUMENTS = 32  # of which what they say is kept
_ALIKE, _COVERED = 0.6, 0.75  # of the words


class Mention(NamedTuple):
    """A reference to annexes, by their numbers."""

    passage: Passage
    span: Span
    numbers: tuple[str, ...]


class Naming(NamedTuple):
    """A name for an annex of this number, in which document and where, if it stands in the text.

    `loose` is one in running text, of which the name is somewhere in the words.
    """

    number: str
    name: str
    sheet: Sheet
    passage: Passage | None = None
    span: Span | None = None
    loose: bool = False

    @property
    def words(self) -> frozenset[str]:
        """The words by which it is compared, without their endings."""
        return words(self.name)


def mentions(sheet: Sheet) -> Iterator[Mention]:
    """The references to annexes of this submission: not those to annexes of laws and other documents."""
    for passage in sheet.passages:
        if passage.story.kind in (StoryKind.HEADER, StoryKind.FOOTER):
            continue
        text = passage.text
        for found in _MENTION.finditer(text):
            if _ours(passage, *found.span()):
                numbers = tuple(_numbers(found["several"] or found["one"]))
                yield Mention(passage, Span(found.start(), found.end()), numbers)


def _ours(passage: Passage, start: int, end: int) -> bool:
    text = passage.text
    if passage.story.kind is not StoryKind.BODY and not _SEE.fullmatch(text, 0, start):
        return False  # in a note a source is cited
    if _OF_OURS.match(text, end):
        return True
    clause = _SENTENCE_END.split(text[max(start - _BEFORE, 0) : start])[-1]
    return not _OF.match(text, end) and not _CITED.search(clause)


def _numbers(said: str) -> Iterator[str]:
    parts = re.split(r"\s*(,|/|en|of|t/m|tot en met|-|–)\s*", said)
    for at, number in enumerate(parts[::2]):
        joint = parts[2 * at - 1] if at else ""
        before = parts[2 * at - 2] if at else ""
        if joint in ("t/m", "tot en met", "-", "–") and before.isdigit() and number.isdigit():
            yield from map(str, range(int(before) + 1, int(number)))
        yield number


def headings(sheet: Sheet) -> Iterator[tuple[str, Passage]]:
    """The annexes that begin or are named in lines of the document itself: number, and line."""
    for passage in sheet.body:
        found = _HEADING.match(passage.text)
        if not found or passage.in_table:
            continue
        short = len(passage.text.split()) <= _HEADING_WORDS and not passage.text.rstrip().endswith(".")
        if short or found["sign"] or passage.paragraph.heading:
            yield found["number"].upper(), passage


@lru_cache(_DOCUMENTS)
def namings(sheet: Sheet) -> tuple[Naming, ...]:
    """What the text calls which annex: `moties (bijlage 1)`, `bijlage 1 (moties)`, `in bijlage 1 moties`."""
    return tuple(_namings(sheet))


def _namings(sheet: Sheet) -> Iterator[Naming]:
    for passage in sheet.body:
        text = passage.text
        whole = _NAMED.fullmatch(text)
        for found in [whole] if whole else _EXPLAINED.finditer(text):
            span = Span(found.start(), found.end())
            yield Naming(found["number"], plain(found["name"]), sheet, passage, span)
        for found in _CLAUSE.finditer(text):
            name = _NEXT.sub("", found["name"])
            span = Span(found.start(), found.start("name") + len(name))
            yield Naming(found["number"], plain(name), sheet, passage, span, loose=True)


@lru_cache(_KEPT)
def words(name: str) -> frozenset[str]:
    """The words of a name by which it is compared: not those that any has, and without their endings."""
    found = set(re.findall(r"\w+", name.casefold())) - _NO_NAME
    return frozenset(re.sub(r"(?:en|s)$", "", word) if len(word) > 5 else word for word in found)


def likeness(said: Naming, known: Naming) -> float:
    """How sure it is that two names are of one document: 0 where they share too little."""
    mine, other = said.words, known.words
    shared = len(mine & other)
    if shared < 2:
        return 0
    share = shared / len(other) if said.loose else shared / min(len(mine), len(other))
    return share if share >= (_COVERED if said.loose else _ALIKE) else 0
