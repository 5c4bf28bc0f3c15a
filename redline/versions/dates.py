"""Dates as people write them in names and on the command line."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

_YEARS = range(2015, 2041)  # that two digits may mean
_CLOSE = timedelta(days=183)  # a date that may be read two ways is the one that is so near
MONTHS = (
    "jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|juni?|june|juli?|july|"
    "aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_NUMBERS = {
    **{
        name: number
        for number, name in enumerate("jan feb mrt apr mei jun jul aug sep okt nov dec".split(), 1)
    },
    **{"maa": 3, "mar": 3, "may": 5, "oct": 10},
}
_START, _END = r"(?<![^\W_])", r"(?![^\W_])"
_TIME = (  # but 2030 is a year
    r"(?:[ T_-]+(?!20[1-4]\d(?!\d))(?P<hour>[01]\d|2[0-3]|\d(?=[:hu]))[.:hu]?(?P<minute>[0-5]\d)"
    r"(?:[.:]?[0-5]\d)?(?: ?u(?:ur)?)?)?"
)
_PATTERNS = tuple(
    re.compile(f"{_START}{pattern}{_END}", re.IGNORECASE)
    for pattern in (
        rf"(?P<year>20\d\d)(?P<sign>[-._ /]?)(?P<month>\d\d)(?P=sign)(?P<day>\d\d){_TIME}",
        rf"(?P<year>20\d\d)(?P<sign>[-./])(?P<month>\d{{1,2}})(?P=sign)(?P<day>\d{{1,2}}){_TIME}",
        rf"(?P<day>\d\d)(?P<month>\d\d)(?P<year>20\d\d){_TIME}",
        r"(?P<day>\d{1,2})(?P<sign>[-._ /])(?P<month>\d{1,2})(?P=sign)"
        rf"(?P<year>20\d\d|\d\d(?!(?P=sign)\d)){_TIME}",
        rf"(?P<day>\d{{1,2}})[ ._-]*(?P<named>{MONTHS})\.?"
        rf"(?:[ ._-]*(?P<year>20\d\d|\d\d(?![.:hu]?\d)))?{_TIME}",
        rf"(?P<six>\d{{6}}){_TIME}",
    )
)


class Dated(NamedTuple):
    """A date in a text: from `start` up to `end`; and the time, in minutes, where it has one."""

    start: int
    end: int
    date: date
    minutes: int | None = None


def dates_in(text: str, near: date | None = None) -> Iterator[Dated]:
    """The dates that `text` names. One without a year gets the year that puts it nearest to `near`."""
    taken: list[tuple[int, int]] = []
    for pattern in _PATTERNS:
        for found in pattern.finditer(text):
            facts = found.groupdict()
            start, end = found.span()
            day = None if any(start < b and a < end for a, b in taken) else _day(facts, near)
            if day:
                taken.append((start, end))
                hour, minute = facts["hour"], facts["minute"]
                yield Dated(start, end, day, int(hour) * 60 + int(minute) if hour and minute else None)


def date_of(text: str) -> date | None:
    """The date that `text` is, and nothing else: 2025-12-03, 3-12-2025, 3 december 2025."""
    stripped = text.strip()
    return next(
        (found.date for found in dates_in(stripped) if (found.start, found.end) == (0, len(stripped))), None
    )


def _day(facts: dict[str, str | None], near: date | None) -> date | None:
    if six := facts.get("six"):
        ways = _short(int(six[:2]), int(six[2:4]), int(six[4:]), near)
        return ways[0] if len(ways) == 1 else None
    named = facts.get("named")
    month = _NUMBERS[named[:3].lower()] if named else int(facts["month"] or 0)
    day, year = int(facts["day"] or 0), facts["year"]
    if year is None:
        return _nearest(month, day, near) if near else None
    if len(year) == 4:
        return _valid(int(year), month, day)
    if named:
        return _valid(2000 + int(year), month, day) if 2000 + int(year) in _YEARS else None
    return next(iter(_short(day, month, int(year), near)), None)


def _nearest(month: int, day: int, near: date) -> date | None:
    around = (_valid(near.year + step, month, day) for step in (-1, 0, 1))
    return min((each for each in around if each), key=lambda each: abs(each - near), default=None)


def _short(a: int, month: int, b: int, near: date | None) -> list[date]:
    """The dates that day, month and two digits of a year may be, or year, month and day: the likely ones."""
    ways = {_valid(2000 + b, month, a): None, _valid(2000 + a, month, b): None}
    likely = [each for each in ways if each and each.year in _YEARS]
    close = [each for each in likely if near and abs(each - near) <= _CLOSE]
    return close or likely


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
