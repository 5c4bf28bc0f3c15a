"""Where a document says on which day a body meets: the ACAM van 17 december, or Op 17 december … in de ACAM.

The setting `bodies` of IN03, IN04 and IN05 adds bodies, each with its names and `|` between them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from redline.check.dates.document import date_of_document
from redline.check.model import Passage, Sheet
from redline.document.model import Span
from redline.dutch.dates import Mention, mentions
from redline.words import sentences

BODIES = (
    "ACAM|Ambtelijke Commissie Asiel en Migratie",
    "IDAM|Interdepartementaal Directeurenoverleg Asiel en Migratie",
    "RA&M|Raad Asiel en Migratie",
    "MR|ministerraad",
    "ambtelijke onderraad",
    "regiegroep",
)
DEBATES = "commissiedebat|plenaire debat|tweeminutendebat|wetgevingsoverleg|notaoverleg|rondetafelgesprek"
_BEFORE = 120  # characters before a date in which the name of the body stands
_LINK = r"(?:\s*\([\w& -]{2,20}\))?\s*[,:–-]?\s*(?:(?:van|(?P<on>op)|d\.?d\.?)\s+(?:de\s+)?|\()?$"
_OTHER = re.compile(
    r"\b(?:vorige|vorig|volgende|volgend|eerstvolgende|eerste|tweede|extra|eerdere|andere|nieuwe)\s+(?:\w+\s)?$",
    re.I,
)
_MOVED = re.compile(
    r"\b(?:verschoven|verplaatst|verzet|uitgesteld|doorgeschoven|overgeslagen|vervallen|in plaats van|"
    r"niet doorgegaan|opnieuw|nogmaals|wederom|aanvankelijk|oorspronkelijk)\b",
    re.I,
)
_MET = re.compile(
    r"\b(?:besproken|bespreking|behandeld|behandeling|vergadert|vergaderde|bijeen|ingestemd)\b", re.I
)
_HANDED_IN = re.compile(
    r"\b(?:uiterlijk|ontvang\w*|\w*(?:sturen|leveren|zenden|dienen|gestuurd|geleverd|gediend))\b", re.I
)
_OPENS = re.compile(r"\bop\s+(?:de\s+)?$", re.I)


class Meeting(NamedTuple):
    """A place where a document says when a body meets. `at` is where the name of the body begins."""

    sheet: Sheet
    passage: Passage
    mention: Mention
    body: str
    name: str
    day: date
    at: int
    sentence: Span

    @property
    def moved(self) -> bool:
        """Whether its sentence tells that there are more days: moved, once more."""
        return bool(_MOVED.search(self.sentence.of(self.passage.text)))


def bodies_of(settings: Mapping[str, Any]) -> tuple[str, ...]:
    """The bodies known, with those of the settings."""
    more = settings.get("bodies", ())
    return (*BODIES, *map(str, more)) if isinstance(more, Iterable) and not isinstance(more, str) else BODIES


def meetings_in(sheet: Sheet, bodies: Sequence[str] = BODIES) -> list[Meeting]:
    """All those places in a document, in order of paragraphs."""
    return list(_all_meetings(sheet, tuple(bodies)))


@lru_cache(maxsize=64)
def _all_meetings(sheet: Sheet, bodies: tuple[str, ...]) -> tuple[Meeting, ...]:
    dated = date_of_document(sheet)
    near = dated.day if dated else None
    return tuple(
        meeting
        for passage in sheet.passages
        if mentions(passage.text)
        for meeting in _meetings(sheet, passage, near, bodies)
    )


def _meetings(
    sheet: Sheet, passage: Passage, near: date | None, bodies: tuple[str, ...]
) -> Iterator[Meeting]:
    text = passage.text
    bounds = sentence_spans(text)
    taken: set[int] = set()
    for way in (_named_before, _named_after):
        for mention in mentions(text):
            day = mention.on(near)
            if day is None or mention.listed:
                continue
            sentence = sentence_of(bounds, mention)
            if (found := way(text, mention, sentence, bodies)) and found[2] not in taken:
                taken.add(found[2])
                yield Meeting(sheet, passage, mention, *found[:2], day, found[2], sentence)


Named = tuple[str, str, int]


def _named_before(text: str, mention: Mention, sentence: Span, bodies: tuple[str, ...]) -> Named | None:
    """The body whose name goes before a date: what it is known by, as it is written, where."""
    start = max(mention.start - _BEFORE, 0)
    before = text[start : mention.start]
    for pattern, known in _patterns(bodies):
        found = pattern.search(before)
        if found is None or _OTHER.search(before[: found.start()]):
            continue
        if found["on"] and _HANDED_IN.search(sentence.of(text)):
            return None  # on that day we send it
        subject = found["subject"] if "subject" in pattern.groupindex else None
        name = known or " ".join(filter(None, (found["name"], subject))).casefold()
        return name, found["name"], start + found.start("name")
    return None


def _named_after(text: str, mention: Mention, sentence: Span, bodies: tuple[str, ...]) -> Named | None:
    """The body that meets on a date, named further on: Op 17 december is … besproken in de ACAM."""
    after = text[mention.end : min(sentence.end, mention.end + 2 * _BEFORE)]
    if (
        not _OPENS.search(text[max(mention.start - 8, 0) : mention.start])
        or any(map(str.isdigit, after))
        or not _MET.search(after)
    ):
        return None
    found = [
        (match.start(), known, match[1])
        for pattern, known in _anywhere(bodies)
        for match in pattern.finditer(after)
    ]
    if len({known for _, known, _ in found}) != 1:
        return None
    at, known, name = min(found)
    return known, name, mention.end + at


def sentence_spans(text: str) -> list[Span]:
    """The sentences of a text; one does not end within a date."""
    spans: list[Span] = []
    dates = iter(mentions(text))
    date_now = next(dates, None)
    for start, end in sentences(text):
        while date_now and date_now.end <= start:
            date_now = next(dates, None)
        if spans and date_now and date_now.start < spans[-1].end < date_now.end:
            spans[-1] = Span(spans[-1].start, end)
        else:
            spans.append(Span(start, end))
    return spans


def sentence_of(bounds: Sequence[Span], mention: Mention) -> Span:
    """The sentence in which a date stands."""
    at = bisect_left(bounds, mention.end, key=lambda each: each.end)
    return bounds[at] if at < len(bounds) else Span(mention.start, mention.end)


def _names(body: str) -> str:
    return "|".join(
        re.escape(name) if name.upper() == name else f"(?i:{re.escape(name)})" for name in body.split("|")
    )


@lru_cache
def _patterns(bodies: tuple[str, ...]) -> list[tuple[re.Pattern[str], str]]:
    """For each body the pattern of its name at the end of what goes before a date."""
    found = [
        (re.compile(rf"(?<![\w-])(?P<name>{_names(body)}){_LINK}"), body.split("|")[0]) for body in bodies
    ]
    subject = r"(?:\s+(?:over\s+)?(?P<subject>[A-Z][\w-]*(?:\s[\w-]+){0,4}?))?"
    return [*found, (re.compile(rf"(?<![\w-])(?P<name>(?i:{DEBATES})){subject}{_LINK}"), "")]


@lru_cache
def _anywhere(bodies: tuple[str, ...]) -> list[tuple[re.Pattern[str], str]]:
    return [
        (
            re.compile(rf"\b(?:in|door|van|aan|bij|met)\s+(?:de|het)\s+({_names(body)})(?![\w-])"),
            body.split("|")[0],
        )
        for body in bodies
    ]
