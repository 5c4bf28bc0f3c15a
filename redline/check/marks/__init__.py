"""Marks of what changed: against the baseline (HL01-HL03), and by the other modules of this family the rest.

Settings: `places`, how many places of a document are told one by one (HL01-HL03, HL06); `unit` of HL02, what
may be marked at least as a whole: `word`, `sentence` or `paragraph`. The colour is that of the comparison.
"""

from __future__ import annotations

from collections.abc import Iterator

from redline.check.engine import settings_of
from redline.check.marks import baseline, forms
from redline.check.marks.left import SENTENCE, judged
from redline.check.marks.owed import Unmarked, unmarked
from redline.check.marks.spans import READ, Stretch, capped, chosen, name_of, sample, since_of
from redline.check.model import Case, Hit, Sheet, Stage
from redline.check.rules import rule
from redline.diff.model import Comparison
from redline.findings import Severity

__all__ = ["baseline", "forms"]


@rule("HL01", Severity.ERROR, READ)
def complete(case: Case) -> Iterator[Hit]:
    """What changed and is not marked.

    A cut, which no mark can show, is a warning; what little of a new row has no mark is only told.
    """
    for sheet, comparison in _compared(case):
        missing = list(unmarked(sheet, comparison))
        if _unmarked_at_all(sheet, comparison) and not all(each.cut for each in missing):
            words = sample(missing[0].change.new or missing[0].change.old)
            facts: dict[str, str | int] = {
                "since": since_of(case, sheet),
                "count": len(missing),
                "words": words,
            }
            yield Hit(sheet, facts=facts, variant="none")
        else:
            hits = [_bare(case, sheet, each) for each in missing]
            yield from capped([each for each in hits if not each.variant], case)
            yield from capped([each for each in hits if each.variant == "cut"], case, "cut-many")
            yield from (each for each in hits if each.variant == "row")


def _bare(case: Case, sheet: Sheet, found: Unmarked) -> Hit:
    first = found.stretches[0]
    facts = {"since": since_of(case, sheet)}
    if found.cut:
        facts["gone"] = sample(found.change.old)
        return Hit(sheet, first.passage, first.span, facts, "cut", Severity.WARNING)
    if found.mostly:
        return Hit(sheet, first.passage, first.span, facts, "row", Severity.INFO)
    return Hit(sheet, first.passage, first.span, facts)


def _unmarked_at_all(sheet: Sheet, comparison: Comparison) -> bool:
    colours = chosen(comparison.options)
    return not any(run.fact in colours for each in sheet.passages for run in each.paragraph.highlights)


@rule("HL02", Severity.WARNING, READ)
def not_too_wide(case: Case) -> Iterator[Hit]:
    """What is marked and is as it was, and was not left by an earlier round."""
    for sheet in case.sheets:
        facts = {"since": since_of(case, sheet)}
        found = judged(sheet, _unit(case))
        yield from capped([_hit(sheet, each, facts) for each, past in found if past is None], case)


@rule("HL03", Severity.ERROR, (*READ, Stage.MR))
def not_stale(case: Case) -> Iterator[Hit]:
    """What is marked and is as it was, because of an earlier round."""
    for sheet in case.sheets:
        hits = []
        for each, past in judged(sheet, _unit(case)):
            if past is not None:
                facts = {"since": since_of(case, sheet), "older": name_of(past.document)}
                hits.append(_hit(sheet, each, facts, "again" if past.marked else ""))
        yield from capped(hits, case)


def _hit(sheet: Sheet, stretch: Stretch, facts: dict[str, str], variant: str = "") -> Hit:
    return Hit(sheet, stretch.passage, stretch.span, facts, variant)


def _unit(case: Case) -> str:
    return str(settings_of(case, "HL02").get("unit", SENTENCE))


def _compared(case: Case) -> Iterator[tuple[Sheet, Comparison]]:
    return ((sheet, sheet.comparison) for sheet in case.sheets if sheet.comparison)
