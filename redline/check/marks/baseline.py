"""The baseline of the marks (HL04), and what lapsed since (HL08).

Settings of HL04: `reader`, who reads this submission (a name or several), where that is not the stage itself.
Of HL08: `known`, words of passages of which it is known why they lapsed; `least`, the least words of such a
passage.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from redline.align.model import Unit
from redline.check.marks.spans import READ, listed, sample, since_of, without_objects
from redline.check.model import Case, Hit, Sheet, Stage
from redline.check.rules import rule
from redline.diff.destinations import with_destinations
from redline.diff.model import Change, Comparison, Kind
from redline.diff.sides import PARAGRAPH_SIGN
from redline.document.model import StoryKind
from redline.findings import Severity
from redline.versions.baseline import reader_of, was_read
from redline.versions.model import Register, Version
from redline.words import count, sentences

_COMMITTEES = (Stage.IDAM, Stage.ACAM, Stage.RAM)  # that read under their own name
_WHOLE = frozenset({Unit.PARAGRAPH, Unit.ROW, Unit.TABLE})
_LEAST = 4  # words of a passage that lapsed; a date or a heading comes and goes
_ALIKE = 3  # words that a sentence of a memo shares with a passage of which it tells that it lapsed
_LONG = 6  # letters of such a word
_SAMPLES = 3
_LAPSE = re.compile(
    r"\b(?:verwijder\w*|vervallen|vervalt|geschrapt|schrappen|weggelaten|ingekort|uit de brief|overgeheveld|"
    r"verplaatst|deleted|removed|dropped|left out|shortened)\b",
    re.I,
)


@rule("HL04", Severity.ERROR, READ)
def right_baseline(case: Case) -> Iterator[Hit]:
    """Whether the comparison is with what the reader read last, or that it is not known."""
    current = _current(case)
    known = case.register.version(case.since) if case.register else None
    if not case.since:
        first = case.register and case.register.versions[:1] == (current,)
        if case.sheets and not first:
            yield Hit(variant="none", severity=Severity.WARNING)
    elif case.register is None or known is None or not case.register.readings:
        yield Hit(facts={"since": case.since}, variant="unknown", severity=Severity.WARNING)
    else:
        yield from _against_readings(case, case.register, known, current)


def _current(case: Case) -> Version | None:
    """The version of the register that the submission is, if it is one."""
    digests = {sheet.document.digest for sheet in case.sheets}
    versions = case.register.versions if case.register else ()
    shared = [sum(file.sha256 in digests for file in version.files) for version in versions]
    found = [version for version, n in zip(versions, shared, strict=True) if 0 < n == max(shared)]
    return found[-1] if found else None


def _against_readings(
    case: Case, register: Register, baseline: Version, current: Version | None
) -> Iterator[Hit]:
    order = list(register.versions)
    earlier = order[: order.index(current)] if current else order
    found = {reader: _last_read(register, reader, earlier) for reader in _readers(case, register)}
    last = {reader: version for reader, version in found.items() if version}
    if not last and not was_read(register, baseline):
        yield Hit(facts={"since": baseline.label}, variant="unread", severity=Severity.WARNING)
    right = baseline in last.values()
    for reader, version in last.items():
        facts = {
            "since": baseline.label,
            "read": version.label,
            "reader": register.readers.get(reader, reader),
        }
        if right and version != baseline:
            yield Hit(facts=facts, variant="other", severity=Severity.INFO)
        elif version != baseline and order.index(version) > order.index(baseline):
            yield Hit(facts=facts, variant="early", severity=Severity.WARNING)
        elif version != baseline:
            yield Hit(facts=facts)


def _readers(case: Case, register: Register) -> list[str]:
    """Who reads the submission: as set, or the stage itself; within the ministry all who are no stage."""
    if asked := listed(case, "reader"):
        return [reader_of(register, name) or name for name in asked]
    known = dict.fromkeys([*register.readers, *(reading.reader for reading in register.readings)])
    if case.stage in _COMMITTEES:
        stages = [*known, *register.stages]
        return [each for each in dict.fromkeys(stages) if each.casefold() in case.stage.names]
    stages = [each.casefold() for each in register.stages]
    return [each for each in known if each.casefold() not in stages]


def _last_read(register: Register, reader: str, earlier: Sequence[Version]) -> Version | None:
    """The last of the earlier versions that a reader read, or that went to the stage of this name."""
    labels = {each.version.casefold() for each in register.readings if each.reader == reader}
    return next(
        (each for each in reversed(earlier) if each.label.casefold() in labels or reader in each.stages), None
    )


class _Lapses(NamedTuple):
    """Passages that lapsed: nowhere to be found, now in other documents, and told of in one."""

    lost: list[Change]
    moved: list[Change]
    told: list[Change]


@rule("HL08", Severity.WARNING, READ)
def deletions_accounted(case: Case) -> Iterator[Hit]:
    """The paragraphs that lapsed since the baseline, and which of them live on elsewhere."""
    for sheet in case.sheets:
        if sheet.comparison is None:
            continue
        found = _lapses(case, sheet, sheet.comparison)
        accounted = len(found.moved) + len(found.told)
        facts: dict[str, str | int] = {
            "since": since_of(case, sheet),
            "count": len(found.lost) or accounted,
            "accounted": accounted,
            "words": _samples(found.lost or [*found.moved, *found.told]),
            "where": ", ".join(dict.fromkeys(each.elsewhere for each in [*found.moved, *found.told])),
        }
        if found.lost:
            yield Hit(sheet, facts=facts, variant="partly" if accounted else "")
        elif accounted:
            yield Hit(sheet, facts=facts, variant="accounted", severity=Severity.INFO)


def _lapses(case: Case, sheet: Sheet, comparison: Comparison) -> _Lapses:
    others = [each for each in case.sheets if each is not sheet]
    lapsed = comparison._replace(changes=tuple(_lapsed(case, comparison)))
    found = _Lapses([], [], [])
    shelves = [
        (each.name, each.document) for each in (sheet, *others)
    ]  # of itself for what moved, however short
    for change in with_destinations(lapsed, shelves).changes:
        if change.elsewhere == sheet.name:
            continue
        if change.elsewhere:
            found.moved.append(change)
        elif teller := _told_in(change, others):
            found.told.append(change._replace(elsewhere=teller))
        else:
            found.lost.append(change)
    return found


def _lapsed(case: Case, comparison: Comparison) -> Iterator[Change]:
    known = [word.casefold() for word in listed(case, "known")]
    least = case.number("least", _LEAST)
    for change in comparison.changes:
        whole = change.kind is Kind.REMOVED and change.unit in _WHOLE and not change.context
        counts = change.story is StoryKind.BODY and count(without_objects(change.old)) >= least
        if whole and counts and not any(word in change.old.casefold() for word in known):
            yield change


def _told_in(change: Change, others: Sequence[Sheet]) -> str:
    """The document that says that something of this kind lapsed, or nothing."""
    own = _long_words(change.old) | _long_words(change.section)
    for sheet in others:
        for passage in sheet.passages:
            if _LAPSE.search(passage.text):
                for start, end in sentences(passage.text):
                    sentence = passage.text[start:end]
                    if _LAPSE.search(sentence) and len(own & _long_words(sentence)) >= _ALIKE:
                        return sheet.name
    return ""


def _long_words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text.casefold()) if len(word) >= _LONG}


def _samples(changes: Sequence[Change]) -> str:
    told = [f"“{sample(each.old.split(PARAGRAPH_SIGN)[0])}”" for each in changes[:_SAMPLES]]
    return ", ".join(told) + (", …" if len(changes) > _SAMPLES else "")
