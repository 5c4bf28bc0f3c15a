"""Whether a body has one date for one meeting, in a document and in a submission.

Setting `bodies` of IN03: more bodies, each with its names and `|` between ("MCAM|Ministeriële Commissie").
Setting `window`: how many days apart two dates of a body may be one meeting with a slip (7).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import takewhile

from redline.check.dates.meetings import DEBATES, Meeting, bodies_of, meetings_in
from redline.check.model import Case, Hit
from redline.check.rules import rule
from redline.document.model import Span
from redline.dutch.dates import written
from redline.findings import Severity

_WINDOW = _WEEK = 7
_MONTHS_APART = timedelta(days=62)  # the same day of another month is a slip up to here


@rule("IN03", Severity.ERROR)
def one_meeting_date(case: Case) -> Iterator[Hit]:
    """A body has one date in a document, and one in a submission, where two can only be a slip."""
    window = int(case.settings.get("window", _WINDOW))
    by_body: dict[str, list[Meeting]] = {}
    for sheet in case.sheets:
        for each in meetings_in(sheet, bodies_of(case.settings)):
            by_body.setdefault(each.body, []).append(each)
    for group in by_body.values():
        clashes = list(_clashes(group, window))
        within = [pair for pair in clashes if pair[0].sheet is pair[1].sheet]
        known = {frozenset((a.day, b.day)) for a, b in within}
        between = [(a, b) for a, b in clashes if frozenset((a.day, b.day)) not in known]
        usual = Counter(each.day for each in group)
        yield from (_hit(odd, others) for odd, others in _odd(within, usual))
        for odd, others in _odd(between, usual):
            yield _hit(odd, others)._replace(variant="elsewhere", severity=Severity.WARNING)


Pair = tuple[Meeting, Meeting]


def _clashes(group: list[Meeting], window: int) -> Iterator[Pair]:
    """The pairs of dates of a body of which one can be a slip; of each date the first in a document."""
    firsts = {(each.sheet.name, each.day): each for each in reversed(group)}
    days = sorted(firsts.values(), key=lambda each: each.day)
    series = len({each.day for each in days}) > 2
    for at, early in enumerate(days):
        for late in _until((days[i] for i in range(at + 1, len(days))), early.day + _MONTHS_APART):
            weekly = series and (late.day - early.day).days == _WEEK
            if not weekly and _slip(early, late, window):
                yield early, late


def _until(days: Iterable[Meeting], last: date) -> Iterator[Meeting]:
    return takewhile(lambda each: each.day <= last, days)


def _slip(a: Meeting, b: Meeting, window: int) -> bool:
    """Whether two dates can be one meeting with a slip, and the text does not tell of two."""
    near = a.day != b.day and ((b.day - a.day).days <= window or a.day.day == b.day.day)
    same_sentence = a.passage is b.passage and a.sentence == b.sentence
    return near and not (same_sentence or a.moved or b.moved)


def _odd(clashes: list[Pair], usual: Mapping[date, int]) -> Iterator[tuple[Meeting, list[Meeting]]]:
    """The dates that explain the clashes, each once: the one that clashes most, and is named least."""
    while clashes:
        counted = Counter(day for a, b in clashes for day in (a.day, b.day))
        day = max(counted, key=lambda each: (counted[each], -usual[each], each))
        pairs = [(a, b) if a.day == day else (b, a) for a, b in clashes if day in (a.day, b.day)]
        yield pairs[0][0], [other for _, other in pairs]
        clashes = [(a, b) for a, b in clashes if day not in (a.day, b.day)]


def _hit(odd: Meeting, others: list[Meeting]) -> Hit:
    """The odd date. A week later to the day may be the next meeting, and debates are many: only a warning."""
    doubtful = all(abs(odd.day - each.day).days == _WEEK for each in others) or odd.name.casefold() in DEBATES
    facts = {
        "body": odd.name,
        "date": written(odd.day),
        "other": ", ".join(dict.fromkeys(written(each.day) for each in others)),
        "document": others[0].sheet.name,
    }
    span = Span(odd.mention.start, odd.mention.end)
    return Hit(odd.sheet, odd.passage, span, facts, severity=Severity.WARNING if doubtful else None)
