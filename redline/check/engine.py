"""Runs the rules of a stage over a submission, as the settings have them, without what is excepted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from redline.check.model import Case, Hit, Note, Rule, cut, plain
from redline.check.pages import page_of
from redline.check.rules import all_rules
from redline.findings import Severity
from redline.phrases.rules import told
from redline.versions.dates import date_of

OFF = "uit"
_SEVERITIES = {"info": Severity.INFO, "waarschuwing": Severity.WARNING, "fout": Severity.ERROR}
_WEIGHT = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_LONGEST = 120  # characters of the words that are told


def check(case: Case, language: str, only: Sequence[str] = ()) -> tuple[Note, ...]:
    """What the rules find in a submission, the gravest first, then by document and place.

    `only` names the rules to run; by default all that count at the stage.
    """
    notes: list[Note] = []
    for rule in all_rules().values():
        own = settings_of(case, rule.id)
        if (only and rule.id not in only) or case.stage not in rule.stages or own.get("severity") == OFF:
            continue
        for hit in rule.check(case._replace(settings=own)):
            note = _note(rule, hit, case, own, language)
            if not _excepted(note, own, case.day):
                notes.append(note)
    order = {sheet.name: at for at, sheet in enumerate(case.sheets)}
    return tuple(
        sorted(
            dict.fromkeys(notes),
            key=lambda each: (_WEIGHT[each.severity], order.get(each.document, -1), each.ordinal, each.rule),
        )
    )


def settings_of(case: Case, rule: str) -> Mapping[str, Any]:
    """The settings of a rule in the register, `[check.IN03]`."""
    found = (case.register.check if case.register else {}).get(rule, {})
    return found if isinstance(found, Mapping) else {}


def _note(rule: Rule, hit: Hit, case: Case, settings: Mapping[str, Any], language: str) -> Note:
    sentences = told(language, rule.id, hit.variant, hit.facts)
    severity = _SEVERITIES.get(str(settings.get("severity")), hit.severity or rule.severity_at(case.stage))
    paragraph = hit.passage.paragraph if hit.passage else None
    place = paragraph.places[0] if paragraph and paragraph.places else None
    return Note(
        rule.id,
        severity,
        hit.sheet.name if hit.sheet else "",
        hit.sheet.document.file if hit.sheet else "",
        plain(paragraph.section) if paragraph else "",
        hit.passage.story.kind.value if hit.passage else "",
        hit.passage.number if hit.passage else 0,
        page_of(hit.sheet, place) if hit.sheet and place else 0,
        _words(hit),
        sentences.why,
        sentences.todo,
        place.part if place else "",
        place.ordinal if place else -1,
        hit.span,
    )


def _words(hit: Hit) -> str:
    if hit.passage is None:
        return ""
    text = hit.passage.paragraph.text
    return cut(plain(hit.span.of(text) if hit.span else text), _LONGEST)


def _excepted(note: Note, settings: Mapping[str, Any], day: date) -> bool:
    """Whether the settings say that this finding is known, and still is today."""
    return any(_covers(each, note) and not _past(each, day) for each in _exceptions(settings))


def _exceptions(settings: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    found = settings.get("except", ())
    yield from (each for each in found if isinstance(each, Mapping)) if isinstance(found, Iterable) else ()


def _covers(exception: Mapping[str, Any], note: Note) -> bool:
    """Whether all that an exception names, words and place, is in the note."""
    named = {"text": f"{note.words} {note.why}", "document": note.document, "section": note.section}
    asked = [(key, str(exception[key])) for key in named if key in exception]
    return bool(asked) and all(text.casefold() in named[key].casefold() for key, text in asked)


def _past(exception: Mapping[str, Any], day: date) -> bool:
    until = exception.get("until")
    last = until if isinstance(until, date) else date_of(str(until)) if until else None
    return last is not None and last < day
