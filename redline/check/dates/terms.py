"""Deadlines: not gone by, not after the meeting, one for one request, and time left to take answers in.

Settings of IN05: `slack`, the days between the last day for a reaction and that of handing in (1); `term`,
the days between handing in and the meeting, a number or a table by body ({ ACAM = 7, MR = 10 }), not tested
where it is not set: no source has one for all bodies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from enum import Enum
from itertools import pairwise
from typing import Any, NamedTuple

from redline.check.dates.document import DocumentDate, date_of_document
from redline.check.dates.meetings import Meeting, bodies_of, meetings_in, sentence_of, sentence_spans
from redline.check.model import Case, Hit, Passage, Sheet, Stage
from redline.check.rules import rule
from redline.document.model import Span
from redline.dutch.dates import Mention, mentions, written
from redline.findings import Severity

_SLACK = 1
_YEAR = timedelta(days=366)
_AROUND = 160  # characters before and after a date that say what is asked, at most
_LABEL = re.compile(r"(?:^|[.:]\s+)Uiterlijk\s+(?:bij|retour)\W*$")
_LABEL_BEFORE = re.compile(r"(?:^|[.:]\s+)Uiterlijk(?:\s+(?:bij|op|retour))?\W*$")
_LAST_DAY = re.compile(
    r"\b(?P<sure>uiterlijk(?:\s+(?:op|bij|vóór|voor))?|vóór|tot\s+en\s+met)\s+$|\b(?:voor|op)\s+$", re.I
)
_REACTION = re.compile(
    r"\b(?:graag|gelieve|kunt\s+u|wilt\s+u|verzoek\w*\s+(?:wij|we|u|ik)|ontvang\w*\s+(?:wij|we)|uw)\b[^?]*?"
    r"\b(?:reactie|akkoord|opmerkingen|reageren|terugkoppel\w*|inbreng)\b|\buw\s+reactie\b",
    re.I,
)
_SIGN = re.compile(
    r"\b(?:kunt|wilt|verzoek\w*|graag)\b.*\b(?:ondertekenen|ondertekening|tekenen|handtekening)\b", re.I
)
_HAND_IN = re.compile(
    r"\b(?:moet|moeten|dient|dienen)\b[^.;?]*\b(?:\w*(?:toesturen|aanleveren|indienen|inleveren|insturen|toezenden)|"
    r"(?:aangeleverd|ingediend|ingeleverd|ingestuurd|toegestuurd|toegezonden))\b",
    re.I,
)
_TOLD = re.compile(
    r"\b(?:was|waren|werd|werden|had|hadden|zou|zouden|moest|moesten|diende|dienden|heeft|hebben|hebt|motie|wet|"
    r"richtlijn|verordening)\b",
    re.I,
)
_AFTER_MEETING = re.compile(r"\b(?:na|nadat|na\s+afloop|naar\s+aanleiding)\b", re.I)


class Kind(Enum):
    """What is asked before a day."""

    REACTION = "reaction"
    SIGNATURE = "signature"
    HAND_IN = "hand-in"


class Deadline(NamedTuple):
    """The last day for something, where it is said; `at` counts the passages of the document."""

    passage: Passage
    mention: Mention
    day: date
    kind: Kind
    at: int
    before: str

    @property
    def span(self) -> Span:
        """Where the day stands in the paragraph."""
        return Span(self.mention.start, self.mention.end)


@rule("IN05", Severity.WARNING, (Stage.INTERNAL, Stage.IDAM, Stage.ACAM, Stage.RAM, Stage.MR))
def deadlines_in_order(case: Case) -> Iterator[Hit]:
    """Each deadline lies between the date of the document and the meeting, and leaves time."""
    for sheet in case.sheets:
        dated = date_of_document(sheet)
        found = list(deadlines_in(sheet, dated)) if dated else []
        if dated and found:
            meetings = meetings_in(sheet, bodies_of(case.settings))
            yield from _gone(sheet, found, dated)
            yield from _several(sheet, found)
            yield from _tight(sheet, found, int(case.settings.get("slack", _SLACK)))
            yield from _late(sheet, found, meetings, dated.day, case.settings)


def deadlines_in(sheet: Sheet, dated: DocumentDate) -> Iterator[Deadline]:
    """The deadlines of a document, in order; one under the label "Uiterlijk bij" is for a reaction."""
    labelled = False
    for at, passage in enumerate(sheet.body):
        text = passage.text
        yield from _deadlines(passage, text, at, dated.day, labelled)
        labelled = bool(_LABEL_BEFORE.search(text[-_AROUND:]))


def _deadlines(passage: Passage, text: str, at: int, today: date, labelled: bool) -> Iterator[Deadline]:
    dates = mentions(text)
    bounds = sentence_spans(text) if dates else []
    for number, mention in enumerate(dates):
        sentence = sentence_of(bounds, mention)
        said = text[max(sentence.start, mention.start - _AROUND) : mention.start]
        start, end = _clause(text, sentence, dates, number)
        label = (labelled and number == 0) or _LABEL.search(said)
        kind = Kind.REACTION if label else _kind(text[start : mention.start], text[start:end])
        if kind and (day := mention.on(today)):
            yield Deadline(passage, mention, day, kind, at, said)


def _clause(text: str, sentence: Span, dates: Sequence[Mention], number: int) -> Span:
    """What a sentence says around a date: from the date before it, to the next."""
    mention = dates[number]
    earlier = dates[number - 1].end if number else 0
    later = dates[number + 1].start if number + 1 < len(dates) else len(text)
    first = max(sentence.start, earlier, mention.start - _AROUND)
    return Span(first, min(sentence.end, later, mention.end + _AROUND))


def _kind(before: str, clause: str) -> Kind | None:
    """What is asked for a date, where it is a last day, and the sentence tells nothing of before."""
    last = _LAST_DAY.search(before)
    if last is None or _TOLD.search(clause):
        return None
    if _HAND_IN.search(clause):
        return Kind.HAND_IN
    if last["sure"] and _SIGN.search(clause):
        return Kind.SIGNATURE
    return Kind.REACTION if last["sure"] and _REACTION.search(clause) else None


def _gone(sheet: Sheet, found: Sequence[Deadline], dated: DocumentDate) -> Iterator[Hit]:
    """Those that have gone by on the date of the document."""
    for each in found:
        if dated.firm and dated.day - _YEAR < each.day < dated.day:
            facts = {"date": written(each.day), "today": written(dated.day)}
            yield Hit(sheet, each.passage, each.span, facts, "gone")


def _several(sheet: Sheet, found: Sequence[Deadline]) -> Iterator[Hit]:
    """A second day for the same request."""
    for kind in (Kind.REACTION, Kind.SIGNATURE):
        first: Deadline | None = None
        for each in found:
            if each.kind is kind:
                first = first or each
                if each.day != first.day:
                    facts = {"date": written(each.day), "other": written(first.day)}
                    yield Hit(sheet, each.passage, each.span, facts)
                    break


def _tight(sheet: Sheet, found: Sequence[Deadline], slack: int) -> Iterator[Hit]:
    """Reactions that come when the documents are handed in, said in the same paragraph or the next."""
    for one, other in pairwise(found):
        if {one.kind, other.kind} == {Kind.REACTION, Kind.HAND_IN} and other.at - one.at <= 1:
            reaction, hand_in = (one, other) if one.kind is Kind.REACTION else (other, one)
            if (hand_in.day - reaction.day).days < slack:
                facts = {"date": written(reaction.day), "other": written(hand_in.day)}
                yield Hit(sheet, reaction.passage, reaction.span, facts, "slack")


def _late(
    sheet: Sheet,
    found: Sequence[Deadline],
    meetings: Sequence[Meeting],
    today: date,
    settings: Mapping[str, Any],
) -> Iterator[Hit]:
    """Those after the last meeting that their paragraph names, or nearer to it than the term."""
    by_passage: dict[int, Meeting] = {}
    for meeting in meetings:
        last = by_passage.setdefault(id(meeting.passage), meeting)
        if meeting.day > last.day:
            by_passage[id(meeting.passage)] = meeting
    for each in found:
        held = by_passage.get(id(each.passage))
        if held is None or held.day < today or _AFTER_MEETING.search(each.before):
            continue
        left, term = (held.day - each.day).days, _term(settings, held.body)
        facts: dict[str, str | int] = {
            "date": written(each.day),
            "body": held.name,
            "other": written(held.day),
            "days": left,
            "term": term,
        }
        if left < 0:
            yield Hit(sheet, each.passage, each.span, facts, "late")
        elif each.kind is Kind.HAND_IN and left < term:
            yield Hit(sheet, each.passage, each.span, facts, "term")


def _term(settings: Mapping[str, Any], body: str) -> int:
    """The days before a meeting of a body that documents are handed in; 0 where nothing is set."""
    term = settings.get("term", 0)
    return int(term.get(body, 0) if isinstance(term, Mapping) else term)
