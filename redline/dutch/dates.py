"""Dates in running text, Dutch and a few English ones: which day, how it is written, what is left out.

No dates are reference numbers, dossiers, ranges of years, amounts and times: a date has a month in words, or
three numbers that may be one and nothing joined to them. Dates in names of files are for `versions.dates`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from redline.dutch.names import ENGLISH_MONTHS, MONTHS

_SHORT = {name[:3]: number for number, name in enumerate(MONTHS, 1) if name[:3] not in ("maa", "mei")}
_SHORT |= {"mrt": 3, "sept": 9, "oct": 10}
_MONTHS = {name: number for number, name in enumerate(MONTHS, 1)} | ENGLISH_MONTHS | _SHORT
_DUTCH_DAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
_ENGLISH_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_FULL_DAYS = {name: at % 7 for at, name in enumerate((*_DUTCH_DAYS, *_ENGLISH_DAYS))}
_SHORT_DAYS = {name: at for at, name in enumerate("ma di wo do vr za".split())}  # "zo" is a word
_WEEKDAYS = _FULL_DAYS | _SHORT_DAYS


def _any(names: dict[str, int]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_SPACE = r"[ \u00a0\u202f]{1,3}"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
_NAMED = (
    rf"(?:(?:(?:{_any(_FULL_DAYS)})(?:ochtend|morgen|middag|avond|nacht)?|(?:{_any(_SHORT_DAYS)})\.?)"
    rf",?{_SPACE}(?:(?:de|the){_SPACE})?)"
)
_ITEM = rf"{_NAMED}?{_DAY}(?:ste|de|e|st|nd|rd|th)?"
_BETWEEN = (
    rf"(?:,{_SPACE}(?:en{_SPACE})?|(?:{_SPACE})?[/&–-](?:{_SPACE})?"
    rf"|{_SPACE}(?:en|of|tot(?:{_SPACE}en{_SPACE}met)?|t/m|and|or|to){_SPACE}(?:op{_SPACE})?)"
)
_YEAR = r"(?:19|20)\d\d"
_NOT_BEFORE, _NOT_AFTER = r"(?<![\w€$£./‑–-])(?<!\d[,:])(?<!€ )", r"(?![\w/‑–-]|[.,:]\d)"
_NUMBERS = rf"(?P<days>{_NAMED}?{_DAY})(?P<sign>[-‑–./])(?P<month>0?[1-9]|1[0-2])(?P=sign)"
_PATTERNS = tuple(
    re.compile(f"{_NOT_BEFORE}{pattern}", re.IGNORECASE)
    for pattern in (
        rf"(?P<days>{_ITEM}(?:{_BETWEEN}{_ITEM}){{0,3}}){_SPACE}(?:of{_SPACE})?(?P<month>{_any(_MONTHS)})"
        rf"(?!\w|-[^\W\d])(?P<dot>\.(?=\W|$))?(?:,?{_SPACE}(?P<year>{_YEAR}|['’]\d\d)(?![\w%]|[.,]\d))?",
        rf"(?P<year>{_YEAR})-(?P<month>0[1-9]|1[0-2])-(?P<days>{_DAY})(?P<iso>){_NOT_AFTER}",
        rf"{_NUMBERS}(?P<year>{_YEAR}|\d\d){_NOT_AFTER}",
        rf"(?P<days>{_NAMED}{_DAY})[-/](?P<month>0?[1-9]|1[0-2]){_NOT_AFTER}",
        rf"(?P<month>{_any(_MONTHS)})\.?{_SPACE}(?P<days>{_DAY})(?:st|nd|rd|th)?,?{_SPACE}(?P<year>{_YEAR})(?!\w)",
    )
)
_ONE = re.compile(rf"(?P<weekday>{_NAMED})?(?P<day>{_DAY})(?:ste|de|e|st|nd|rd|th)?", re.IGNORECASE)
_AFTER = re.compile(
    rf"(?:{_SPACE}\((?:{_any(_WEEKDAYS)})\))?(?:,?{_SPACE}(?:"
    rf"(?P<past>jl|j\.l|jongstleden|ll|laatstleden)|(?P<coming>a\.{_SPACE}s|a\.s|as(?=\.)|aanstaande))"
    r"(?!\w)\.?)?",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"\b(?:nrs?|no|kenmerk|referentie|ref|artikel|art|versie|paragraaf)\b[.:]?\s*$", re.I)
_JOINS = re.compile(
    r"\s*(?:,|en|of|and|or|(?P<up_to>–|-|tot(?: en met)?|t/m|to|until))\s*(?:(?:op|de)\s)?", re.I
)
_WORD = re.compile(r"[^\W\d_]+")
_SLACK = timedelta(days=62)  # a date with jl. or a.s. that is on the wrong side, but so near, is a slip


class Notation(Enum):
    """How a date is written."""

    LONG = "31-10-2025"
    SHORT = "12-11-25"
    ISO = "2025-10-31"
    WORDS = "22 januari 2026"
    YEARLESS = "22 januari"


class Hint(Enum):
    """What stands after a date to say on which side of today it is."""

    PAST = "jl."
    COMING = "a.s."


class Mention(NamedTuple):
    """A date that a text names, from `start` up to `end`, with the weekday before it.

    `year` may be that of another date that it is joined to; `weekday` is 0 for Monday; `listed` is one of
    more days that share a month: 17 en 18 november.
    """

    start: int
    end: int
    day: int
    month: int
    year: int | None
    notation: Notation
    weekday: int | None = None
    hint: Hint | None = None
    listed: bool = False

    @property
    def exists(self) -> bool:
        """Whether there is such a day: not on 31 November."""
        return _valid(self.year or 2024, self.month, self.day) is not None

    def days(self, near: date | None) -> list[date]:
        """The days that it may be, the nearest to `near` first: one where it has a year."""
        if self.year is not None:
            return [day] if (day := _valid(self.year, self.month, self.day)) else []
        if near is None:
            return []
        around = (_valid(near.year + step, self.month, self.day) for step in (-1, 0, 1))
        return sorted(filter(None, around), key=lambda day: (not self._hinted(day, near), abs(day - near)))

    def on(self, near: date | None) -> date | None:
        """The day it is; without a year, the one nearest to `near` on the side that it hints at."""
        return next(iter(self.days(near)), None)

    def _hinted(self, day: date, near: date) -> bool:
        if self.hint is Hint.PAST:
            return day <= near + _SLACK
        return self.hint is None or day >= near - _SLACK


@lru_cache(maxsize=4096)
def mentions(text: str) -> tuple[Mention, ...]:
    """The dates that `text` names, in order."""
    found: list[Mention] = []
    for pattern in _PATTERNS if any(map(str.isdigit, text)) else ():
        for match in pattern.finditer(text):
            if _is_date(text, match):
                found.extend(_of(text, match))
    found.sort(key=lambda each: each.start)
    apart = [each for at, each in enumerate(found) if not at or each.start >= found[at - 1].end]
    return tuple(_with_years(text, apart))


def written(day: date) -> str:
    """A day as the style of the ministries has it: 22 januari 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def weekday_on(day: date) -> str:
    """The Dutch name of its weekday."""
    return _DUTCH_DAYS[day.weekday()]


def weekday_of(name: str) -> int | None:
    """The number of the weekday that a word begins with, if it does: maandagochtend is 0."""
    word = name.casefold()
    full = (number for known, number in _FULL_DAYS.items() if word.startswith(known))
    return next(full, _SHORT_DAYS.get(word))


def _is_date(text: str, match: re.Match[str]) -> bool:
    facts = match.groupdict()
    if "sign" in facts:
        unclear = facts["sign"] == "." and len(facts["year"]) == 2  # more often a paragraph
        return not unclear and not _REFERENCE.search(text[max(match.start() - 20, 0) : match.start()])
    name = facts["month"]
    if name.casefold() in ENGLISH_MONTHS:
        return name[0].isupper()  # may and march are words
    if name.casefold() in _SHORT and len(name) < 5:
        return name.islower() or bool(facts.get("year") or facts.get("dot"))  # Jan is a name
    return True


def _of(text: str, match: re.Match[str]) -> Iterator[Mention]:
    """The dates of one match: more where days share a month."""
    facts = match.groupdict()
    month = _MONTHS.get(facts["month"].casefold()) or int(facts["month"])
    after = _AFTER.match(text, match.end())
    hint = (Hint.PAST if after["past"] else Hint.COMING if after["coming"] else None) if after else None
    items = list(_ONE.finditer(facts["days"]))
    first, last = match.start("days"), int(items[-1]["day"])
    stop = bool(facts.get("dot") and not facts["year"] and facts["month"].casefold() not in _SHORT)
    for item in items:
        end = match.end() - stop if item is items[-1] else first + item.end()
        start = first + item.start() if len(items) > 1 else match.start()
        named = _WORD.match(item["weekday"] or "")
        weekday = weekday_of(named[0]) if named else None
        if (
            weekday is None
            and after
            and item is items[-1]
            and (named := _WORD.search(after[0].partition("(")[2]))
        ):
            weekday = weekday_of(named[0])
        if int(item["day"]) <= last:  # 29 - 2 november is of two months
            day, several = int(item["day"]), len(items) > 1
            yield Mention(start, end, day, month, _year(facts), _notation(facts), weekday, hint, several)


def _year(facts: dict[str, str | None]) -> int | None:
    said = (facts.get("year") or "").lstrip("'’")
    if len(said) == 2:
        return int(said) + (2000 if int(said) < 50 else 1900)
    return int(said) if said else None


def _notation(facts: dict[str, str | None]) -> Notation:
    if "iso" in facts:
        return Notation.ISO
    if "sign" in facts:
        return Notation.SHORT if len(facts["year"] or "") == 2 else Notation.LONG
    return Notation.WORDS if facts.get("year") else Notation.YEARLESS


def _with_years(text: str, found: list[Mention]) -> Iterator[Mention]:
    """The same; without a year, one that is joined to the next gets its: 1 september en 15 oktober 2025."""
    for at, each in enumerate(found):
        following = found[at + 1] if at + 1 < len(found) else None
        if each.year is None and following and following.year:
            joins = _JOINS.fullmatch(text[each.end : min(following.start, each.end + 20)])
            later = (each.month, each.day) > (following.month, following.day)
            if joins and (joins["up_to"] or not later):
                each = each._replace(year=following.year - later)
        yield each


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
