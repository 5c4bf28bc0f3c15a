"""Whether what a sentence tells of a date, past or to come, fits the date of the document.

Only what happens on the date itself counts: the verb, the preposition and what is between must say so, and a
sentence with signs of both past and future says nothing. Setting `near` of IN04: how many days away a date
without a year may be to count (90).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from redline.check.dates.document import date_of_document
from redline.check.dates.meetings import Meeting, bodies_of, meetings_in, sentence_of, sentence_spans
from redline.check.model import Case, Hit, Passage, Sheet
from redline.check.rules import rule
from redline.document.model import Span
from redline.dutch.dates import mentions, written
from redline.findings import Severity

_NEAR = 90
_YEAR = timedelta(days=366)
_AROUND = 250  # characters of a sentence before and after a date, at most

_DONE = (
    r"(?<!\bte )\b(?:besproken|behandeld|gehouden|plaatsgevonden|vergaderd|gesproken|overlegd|bijeengekomen|"
    r"verzonden|verstuurd|gestuurd|toegezonden|toegestuurd|aangeboden|ontvangen|gepubliceerd|verschenen|uitgebracht|"
    r"ondertekend|getekend|ingestemd|aangenomen|ingediend|ingebracht|geïnformeerd|gemeld|voorgelegd|"
    r"akkoord\s+(?:gegaan|bevonden))\b"
)
_TO_DO = (
    r"\b(?:bespreken|agenderen|agendering|geagendeerd|voorleggen|inbrengen|in\s+te\s+brengen|verzenden|versturen|"
    r"verzending|toezenden|toesturen|aanbieden|aanbieding|indienen|plaatsvinden)\b"
)
_HAS = r"\b(?:is|zijn|heeft|hebben|hebt|heb|bent|ben|werd|werden)\b"
_WILL = r"\b(?:zal|zullen|zult|wordt|worden)\b"
_MEETS = r"\b(?:bespreek|bespreekt|bespreken|behandelt|behandelen|vergadert|vergaderen)\b"
_ON = r"\bop\s+(?:de\s+)?$"
_IN = (
    r"\b(?:in|tijdens|bij)\s+(?:de|het)\s+(?!(?:kader|aanloop|verband)\b)[^,;:.?!]{1,70}?"
    r"(?:\b(?:van|op|d\.d\.)\s+|\()$"
)
_FREE = r"(?:(?!\b(?:over|om|dat|die|waar\w*|zoals|naar|voor|tot|als|indien|en|maar)\b)[^;:])*?"

_PAST_AROUND = re.compile(rf"{_HAS}{_FREE}(?:{_ON}|{_IN})", re.I)
_PAST_BEFORE = re.compile(rf"(?:{_HAS}[^;:]*{_DONE}|{_DONE}\s+{_HAS})\s+(?:{_ON}|{_IN})", re.I)
_FIRST = re.compile(rf"\W*(?:{_ON}|{_IN})", re.I)
_FIRST_ON = re.compile(rf"\W*{_ON}", re.I)
_PAST_NEXT = re.compile(rf"\W*(?:jl\.?\s+)?{_HAS}", re.I)
_SPOKE_NEXT = re.compile(r"\W*(?:jl\.?\s+)?(?:sprak|spraken|besprak|bespraken)\b", re.I)
_DONE_NEXT = re.compile(rf"[^;:.]{{0,150}}?{_DONE}", re.I)
_WILL_AROUND = re.compile(rf"{_WILL}{_FREE}{_ON}", re.I)
_WILL_NEXT = re.compile(rf"\W*{_WILL}", re.I)
_WILL_BEFORE = re.compile(rf"{_WILL}[^;:]*(?:{_DONE}|{_TO_DO})", re.I)
_MEETS_AROUND = re.compile(rf"{_MEETS}{_FREE}{_ON}", re.I)
_MEETS_NEXT = re.compile(rf"\W*{_MEETS}", re.I)
_PLACE_AROUND = re.compile(rf"\b(?:vindt|vinden)\b{_FREE}{_ON}", re.I)
_PLACE_NEXT = re.compile(r"[^;:.]{0,150}?\bplaats\b", re.I)
_PLACE_FIRST = re.compile(r"\W*(?:vindt|vinden)\b[^;:.]{0,150}?\bplaats\b", re.I)
_TO_DO_NEXT = re.compile(rf"[^;:.]{{0,150}}?(?:{_DONE}|{_TO_DO})", re.I)
_SURE = re.compile(r"\b(?:zal|zullen|zult)\b", re.I)
_TO_COME = re.compile(
    r"\b(?:zal|zullen|zult|wordt|worden|gaat|gaan|zou|zouden|kan|kunnen|verwacht\w*|verwachting|gepland\w*|voorzien|"
    r"beoogd\w*|streef\w*|streven|voornemens|indien|mits|mocht|wanneer|zodra|nadat|als|moet|moeten|dient|dienen|"
    r"uiterlijk)\b",
    re.I,
)
_GONE = re.compile(
    r"\b(?:was|waren|werd|werden|had|hadden|zou|zouden|oorspronkelijk|aanvankelijk|eerder|destijds)\b|"
    rf"{_HAS}[^;:?]*{_DONE}|{_DONE}\s+{_HAS}",
    re.I,
)
_REQUEST = re.compile(r"\W*(?:gaat|bent|kunt|wilt|wil|stemt|kan|kunnen)\b.*\?\W*$", re.I | re.S)
_AIM = re.compile(r"\b(?:streven|streef|streeft|beogen)\b", re.I)
_INTO = re.compile(r"\b(?:in|voor|aan|naar|tijdens|bij)\s+(?:de\s+|het\s+)?$", re.I)


class Told(NamedTuple):
    """What a sentence has before a date, and after it; and whether the date is that of a meeting to go to."""

    before: str
    after: str
    meeting: bool = False

    @property
    def quoted(self) -> bool:
        """Whether the date stands in words of others."""
        return self.before.count('"') % 2 == 1 or self.before.rfind("“") > self.before.rfind("”")

    @property
    def whole(self) -> str:
        """The sentence, with a sign for the date."""
        return f"{self.before}#{self.after}"


@rule("IN04", Severity.ERROR)
def tense_fits(case: Case) -> Iterator[Hit]:
    """What is told as past lies before the date of the document, what is asked or planned after it."""
    limit = timedelta(days=int(case.settings.get("near", _NEAR)))
    for sheet in case.sheets:
        if dated := date_of_document(sheet):
            found = meetings_in(sheet, bodies_of(case.settings))
            meetings = {(id(each.passage), each.mention.start): each for each in found}
            for passage in sheet.body:
                for hit in _tenses(sheet, passage, dated.day, limit, meetings):
                    yield hit if dated.firm else hit._replace(severity=Severity.WARNING)


def _tenses(
    sheet: Sheet, passage: Passage, today: date, limit: timedelta, meetings: Mapping[tuple[int, int], Meeting]
) -> Iterator[Hit]:
    text = passage.text
    bounds = sentence_spans(text) if mentions(text) else []
    for mention in mentions(text):
        day = mention.on(today)
        if day is None or mention.listed or (mention.year is None and abs(day - today) > limit):
            continue
        start, end = sentence_of(bounds, mention)
        meeting = meetings.get((id(passage), mention.start))
        told = Told(
            text[max(start, mention.start - _AROUND) : mention.start],
            text[mention.end : min(end, mention.end + _AROUND)],
            meeting is not None and bool(_INTO.search(text[max(meeting.at - 20, 0) : meeting.at])),
        )
        facts = {"date": written(day), "today": written(today)}
        hit = Hit(sheet, passage, Span(mention.start, mention.end), facts)
        if day > today and tells_past(told):
            yield hit
        elif today - _YEAR < day < today and (severity := plans(told)):
            yield hit._replace(variant="plan", severity=severity)


def tells_past(told: Told) -> bool:
    """Whether a sentence says that something happened on its date, and nothing of what is to come."""
    if _TO_COME.search(told.whole) or told.quoted:
        return False
    first = _FIRST.fullmatch(told.before)
    if _PAST_BEFORE.search(told.before) or (first and _SPOKE_NEXT.match(told.after)):
        return True
    around = (first and _PAST_NEXT.match(told.after)) or _PAST_AROUND.search(told.before)
    return bool(around and _DONE_NEXT.match(told.after))


def plans(told: Told) -> Severity | None:
    """How grave it is, if a sentence asks or plans something for its date, and tells nothing past."""
    if _GONE.search(told.whole) or told.quoted:
        return None
    asks = _REQUEST.match(told.whole) and re.search(_TO_DO, told.whole, re.I)
    if told.meeting and (asks or _AIM.search(told.before) or _WILL_BEFORE.search(told.before)):
        return Severity.ERROR
    first = _FIRST_ON.fullmatch(told.before)
    will = (first and _WILL_NEXT.match(told.after)) or _WILL_AROUND.search(told.before)
    if will and _TO_DO_NEXT.match(told.after):
        return Severity.ERROR if _SURE.search(told.whole) else Severity.WARNING
    meets = (first and _MEETS_NEXT.match(told.after)) or _MEETS_AROUND.search(told.before)
    place = (first and _PLACE_FIRST.match(told.after)) or (
        _PLACE_AROUND.search(told.before) and _PLACE_NEXT.match(told.after)
    )
    return Severity.WARNING if meets or place else None
