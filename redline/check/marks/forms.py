"""The form of the marks: one form (HL05), none left at the end (HL06), and a word about what it means (HL07).

Settings of HL05: `allow`, highlight colours that mean something else here (as Word writes them: `green`). Of
HL07: `words`, further words of a legend.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

from redline.check.marks.letters import letters
from redline.check.marks.spans import (
    READ,
    Form,
    Stretch,
    all_paragraphs,
    capped,
    chosen,
    listed,
    options_of,
    says,
    words_in,
)
from redline.check.model import ALL, Case, Hit, Passage, Sheet, Stage
from redline.check.rules import rule
from redline.document.looks import SHADING
from redline.document.model import Paragraph, Run, Span
from redline.findings import Severity

_FILL = re.compile(r"(?:^|;)shd\([^)]*\bfill=([0-9A-Fa-f]{6})\b")
_NO_MARKS = frozenset({"white"})  # nobody sees it
_LACQUER = "black"  # hides words in what is made public: another rule
_GREY = 0x18  # the least difference between red, green and blue of what is no grey
_LIGHT = 0x99  # the least brightness of what one reads black on
_LEGEND = re.compile(
    r"\bgearceerd|\barcering|\blegenda\b|\[nieuw\]"
    r"|\b(?:geel|gele)\b.{0,40}\b(?:gemarkeerd|markering|gemaakt|gekleurd|weergegeven|tekst|passages?)\b"
    r"|\b(?:gemarkeerd|gekleurd|weergegeven)\b.{0,30}\b(?:geel|gele)\b"
    r"|\bgemarkeerde (?:tekst|passages?|delen)\b"
    r"|\b(?:lijst|overzicht) (?:van|met) (?:de |alle )?(?:wijzigingen|aanpassingen)\b"
    r"|\bwijzigingen(?:lijst|overzicht)\b|\bwijzigingslijst\b"
    r"|\bhighlighted\b|\bmarked in yellow\b|\blist of changes\b",
    re.I,
)
_MEMO = re.compile(
    r"\b(?:nota|memo|beslisnota|oplegnota|aanbiedingsnota|oplegger|aanbiedingsformulier|geadviseerd besluit|"
    r"ter (?:informatie|beslissing|ondertekening))\b",
    re.I,
)
_HEAD = 12  # paragraphs in which a memo says that it is one,
_LINE = 80  # in a line of its own, of so many characters at most


@rule("HL05", Severity.WARNING, ALL - {Stage.TK})
def one_form(case: Case) -> Iterator[Hit]:
    """Each other form of marking beside the chosen one, once for a document."""
    for sheet in case.sheets:
        found: dict[tuple[str, str], list[Stretch]] = {}
        for form in _other_forms(case, sheet):
            found.setdefault((form.variant, form.name), []).append(form.stretch)
        for (variant, name), places in found.items():
            facts: dict[str, str | int] = {"form": name, "count": len(places)}
            yield Hit(sheet, places[0].passage, places[0].span, facts, variant)


def _other_forms(case: Case, sheet: Sheet) -> Iterator[Form]:
    options = options_of(case)
    ours = {options.colour, options.moved_colour, *_NO_MARKS, *listed(case, "allow")}
    ours |= {_LACQUER} if case.stage is Stage.PUBLIC else set()
    mixed = any(run.fact == options.colour for each in case.sheets for run in _highlights(each))
    if not mixed:
        ours.add(SHADING)  # then it is the one form
    for passage in sheet.passages:
        for run in passage.paragraph.highlights:
            if run.fact not in ours:
                yield from _formed(passage, run, "shading" if run.fact == SHADING else "", run.fact)
        if not passage.paragraph.heading:
            for run in passage.paragraph.looks:
                if fill := _marking_fill(run):
                    yield from _formed(passage, run, "fill", fill)
    yield from letters(sheet, chosen(options))


def _highlights(sheet: Sheet) -> Iterator[Run]:
    return chain.from_iterable(each.paragraph.highlights for each in sheet.passages)


def _formed(passage: Passage, run: Run, variant: str, name: str) -> Iterator[Form]:
    words = words_in(passage.paragraph, Span(run.start, run.end))
    if words:
        yield Form(variant, name, Stretch(passage, Span(words[0].start, words[-1].end)))


def _marking_fill(run: Run) -> str:
    """The colour behind a run where that is light and no grey, as one marks; or nothing."""
    found = _FILL.search(run.fact)
    if found is None:
        return ""
    channels = bytes.fromhex(found[1])
    light = max(channels) >= _LIGHT and max(channels) - min(channels) >= _GREY
    return found[1].upper() if light else ""


@rule("HL06", Severity.ERROR, (Stage.MR, Stage.TK, Stage.PUBLIC), {Stage.MR: Severity.WARNING})
def clean(case: Case) -> Iterator[Hit]:
    """Marks that are left, of whatever colour: by place, or for the council of ministers one warning."""
    for sheet in case.sheets:
        hits = [_left(sheet, each, runs) for each in sheet.passages if (runs := _marks(case, each.paragraph))]
        if hits and case.stage is Stage.MR:
            yield hits[0]._replace(facts={"count": len(hits)}, variant="mr")
        elif hits:
            yield from capped(hits, case)
        # Those that say nothing count too: a space may be yellow.
        elif blank := sum(bool(_marks(case, each)) for each in all_paragraphs(sheet.document)):
            yield Hit(sheet, facts={"count": blank}, variant="blank")


def _marks(case: Case, paragraph: Paragraph) -> list[Run]:
    hidden = _NO_MARKS | ({_LACQUER} if case.stage is Stage.PUBLIC else set())
    shown = [run for run in paragraph.highlights if run.fact not in hidden]
    return shown + [run for run in paragraph.looks if _marking_fill(run)]


def _left(sheet: Sheet, passage: Passage, runs: list[Run]) -> Hit:
    span = Span(min(run.start for run in runs), max(run.end for run in runs))
    return Hit(sheet, passage, span if span.of(passage.paragraph.text).strip() else None)


@rule("HL07", Severity.WARNING, (*READ, Stage.MR))
def not_colour_alone(case: Case) -> Iterator[Hit]:
    """Whether words tell what the marks mean, where there are marks; without a memo that cannot be known."""
    colours = chosen(options_of(case))
    marked = [sheet for sheet in case.sheets if any(run.fact in colours for run in _highlights(sheet))]
    legends = [_LEGEND, *(re.compile(re.escape(word), re.I) for word in listed(case, "words"))]
    if marked and not any(says(sheet, legend) for sheet in case.sheets for legend in legends):
        facts = {"documents": ", ".join(sheet.name for sheet in marked)}
        if any(map(_is_memo, case.sheets)):
            yield Hit(facts=facts)
        else:
            yield Hit(facts=facts, variant="alone", severity=Severity.INFO)


def _is_memo(sheet: Sheet) -> bool:
    first = [" ".join(each.text.split()) for each in islice(sheet.body, _HEAD)]
    lines = [
        sheet.name.replace("-", " ").replace("_", " "),
        sheet.title.name,
        *(each for each in first if len(each) < _LINE),
    ]
    return any(_MEMO.search(line) for line in lines)
