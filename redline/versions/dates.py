"""Dates as people write them in names and on the command line."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

_YEARS = range(2015, 2041)  # of six digits, which may be either way round
_MONTHS = (
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
_TIME = r"(?:[ T_-]+(?P<hour>[01]\d|2[0-3])[.:hu]?(?P<minute>[0-5]\d)u?)?"
_PATTERNS = tuple(
    re.compile(f"{_START}{pattern}{_END}", re.IGNORECASE)
    for pattern in (
        rf"(?P<year>20\d\d)(?P<sign>[-._ ]?)(?P<month>\d\d)(?P=sign)(?P<day>\d\d){_TIME}",
        r"(?P<day>\d{1,2})(?P<sign>[-._ /])(?P<month>\d{1,2})(?P=sign)(?P<year>20\d\d|\d\d)",
        rf"(?P<day>\d{{1,2}})[ ._-]*(?P<named>{_MONTHS})\.?(?:[ ._-]*(?P<year>20\d\d|\d\d))?",
        r"(?P<six>\d{6})",
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
    for pattern in _PATTERNS:
        for found in pattern.finditer(text):
            facts = found.groupdict()
            if day := _six(facts["six"]) if "six" in facts else _dated(facts, near):
                hour, minute = facts.get("hour"), facts.get("minute")
                minutes = int(hour) * 60 + int(minute) if hour and minute else None
                yield Dated(*found.span(), day, minutes)


def date_of(text: str) -> date | None:
    """The date that `text` is, and nothing else: 2025-12-03, 3-12-2025, 3 december 2025."""
    stripped = text.strip()
    return next(
        (found.date for found in dates_in(stripped) if (found.start, found.end) == (0, len(stripped))), None
    )


def _dated(facts: dict[str, str | None], near: date | None) -> date | None:
    month = _NUMBERS[(facts["named"] or "")[:3].lower()] if facts.get("named") else int(facts["month"] or 0)
    day, year = int(facts["day"] or 0), facts["year"]
    if year:
        return _valid(int(year) if len(year) == 4 else 2000 + int(year), month, day)
    if near is None:
        return None
    around = (_valid(near.year + step, month, day) for step in (-1, 0, 1))
    return min((each for each in around if each), key=lambda each: abs(each - near), default=None)


def _six(digits: str | None) -> date | None:
    """The date of six digits, where only one way to read them makes one."""
    pairs = [int((digits or "")[at : at + 2]) for at in (0, 2, 4)]
    ways = {_valid(2000 + pairs[0], pairs[1], pairs[2]), _valid(2000 + pairs[2], pairs[1], pairs[0])}
    found = [each for each in ways if each and each.year in _YEARS]
    return found[0] if len(found) == 1 else None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
