"""Dates, and whether the weekday that goes with one is right. IN02 has no settings of its own.

The other rules on dates stand beside this module: IN03 on meetings, IN04 on tense, IN05 on terms, IN06 on
style, and IN07 on the date of the document.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from redline.check.dates import document, slips, tense, terms
from redline.check.dates.document import DocumentDate, date_of_document, dates_of
from redline.check.model import Case, Hit
from redline.check.rules import rule
from redline.document.model import Span
from redline.dutch.dates import Mention, Notation, weekday_on, written
from redline.findings import Severity

__all__ = ["document", "slips", "tense", "terms"]  # they enter their rules

_DOUBTFUL = timedelta(days=120)  # so far away a date without a year may be of either
_WRITTEN_OUT = (Notation.WORDS, Notation.YEARLESS)


@rule("IN02", Severity.ERROR)
def weekday_fits(case: Case) -> Iterator[Hit]:
    """The weekday that is named is that of the date, which exists."""
    for sheet in case.sheets:
        dated = date_of_document(sheet)
        for passage, mention in dates_of(sheet):
            facts = {"written": passage.paragraph.text[mention.start : mention.end]}
            span = Span(mention.start, mention.end)
            if not mention.exists and mention.notation in _WRITTEN_OUT:
                yield Hit(sheet, passage, span, facts, "none")
            elif days := _unfit(mention, dated):
                facts |= {"weekday": weekday_on(days[0]), "date": written(days[0])}
                sure = mention.year is not None or (dated is not None and dated.firm)
                yield Hit(sheet, passage, span, facts, severity=None if sure else Severity.WARNING)


def _unfit(mention: Mention, dated: DocumentDate | None) -> list[date]:
    """The days that a date may be, where it names a weekday that none of them has."""
    if mention.weekday is None:
        return []
    days = mention.days(dated.day if dated else None)
    may_be = [day for day in days[:2] if day is days[0] or (dated and abs(days[0] - dated.day) > _DOUBTFUL)]
    return [] if any(day.weekday() == mention.weekday for day in may_be) else may_be
