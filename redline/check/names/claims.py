"""TA04: what a memo says of a document, set against what changed in it since the baseline.

Only what can be counted is judged: moties, toezeggingen, tables, notes, words, yellow that is there or not.
Whether policy is new is for a person. Portfolios: `[portfolios.<reader>] terms = [...]` in the register, for
which the changed passages are listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from redline.check.model import Case, Hit, Passage, Sheet, Stage
from redline.check.names.counts import WAYS, texts
from redline.check.names.reading import is_memo
from redline.check.rules import rule
from redline.diff.model import Change, Comparison, Kind
from redline.document.model import Document, Span, StoryKind, paragraphs_of
from redline.findings import Severity

_READ = (Stage.INTERNAL, Stage.IDAM, Stage.ACAM, Stage.RAM)
_NUMBERS = {
    name: number
    for number, names in enumerate(
        "een|één twee drie vier vijf zes zeven acht negen tien elf twaalf".split(), start=1
    )
    for name in names.split("|")
}
_COUNT = re.compile(
    rf"\b(?P<number>{'|'.join(_NUMBERS)}|\d{{1,2}})\s+(?:nieuwe\s+|extra\s+)?"
    r"(?P<unit>moties?|toezegging(?:en)?|voetno(?:ot|ten)|tabel(?:len)?)\b"
    r"(?P<between>[^.!?;]{0,80}?)\b(?P<verb>toegevoegd|opgenomen|verwijderd|geschrapt|vervallen)\b",
    re.I,
)
_SHORTER = re.compile(r"\b(?:ingekort|korter\s+gemaakt|bekort)\b", re.I)
_YELLOW = re.compile(r"\bgeel\s+(?:ge)?(?:arceerd|markeerd)\b", re.I)
_NO_POLICY = re.compile(r"\bgeen\s+nieuw\s+beleid\b", re.I)
_NOT = re.compile(r"\b(?:niet|geen|nog|zonder)\b", re.I)
_ANNEX = re.compile(r"\bbijlage\s+(\d{1,2}|[A-Z]\b)", re.I)
_SENTENCE = re.compile(r"[^.!?]+[.!?]?")
_GONE = frozenset({"verwijderd", "geschrapt", "vervallen"})
_TEXTUAL = frozenset({Kind.ADDED, Kind.REPLACED})


class _Claim(NamedTuple):
    """A sentence of a memo, and the documents that it speaks of."""

    memo: Sheet
    passage: Passage
    span: Span
    about: Sequence[tuple[Sheet, Comparison]]

    @property
    def text(self) -> str:
        return self.span.of(self.passage.text)

    def hit(self, variant: str, span: Span, facts: Mapping[str, str | int]) -> Hit:
        """What is found at a place in the sentence."""
        start = self.span.start
        place = Span(start + span.start, start + span.end)
        return Hit(self.memo, self.passage, place, facts, variant)


@rule("TA04", Severity.WARNING, _READ)
def memo_claims_hold(case: Case) -> Iterator[Hit]:
    """What memos claim, where the comparison says otherwise; and the changed passages of each portfolio."""
    compared = [(sheet, sheet.comparison) for sheet in case.sheets if sheet.comparison and not is_memo(sheet)]
    for sheet in case.sheets:
        if is_memo(sheet):
            for claim in _claims(sheet, compared):
                yield from _counted(claim)
                yield from _shortened(claim)
                yield from _marked(claim)
                yield from _policy(claim)
    yield from _portfolios(case, compared)


def _claims(memo: Sheet, compared: Sequence[tuple[Sheet, Comparison]]) -> Iterator[_Claim]:
    for passage in memo.passages:
        if passage.story.kind in (StoryKind.HEADER, StoryKind.FOOTER):
            continue
        numbers: list[str] = []
        for found in _SENTENCE.finditer(passage.text):
            named = [each.upper() for each in _ANNEX.findall(found[0])]
            numbers = named or (numbers if _refers_back(found[0]) else [])
            about = [each for each in compared if not numbers or each[0].title.number in numbers]
            yield _Claim(memo, passage, Span(*found.span()), about)


def _refers_back(sentence: str) -> bool:
    """Whether a sentence goes on about what the one before named."""
    return bool(re.match(r"\s*(?:deze|dit|die|daarin|hierin)\b", sentence, re.I))


def _counted(claim: _Claim) -> Iterator[Hit]:
    """A number of things that came or went, where the comparison has another number."""
    for found in _COUNT.finditer(claim.text):
        if _NOT.search(found["between"]):
            continue
        said = _NUMBERS.get(found["number"].lower()) or int(found["number"])
        count = next(way for unit, way in WAYS.items() if found["unit"].lower().startswith(unit))
        gone = found["verb"].lower() in _GONE
        seen = [each for _, comparison in claim.about if (each := count(comparison, gone)) is not None]
        if seen and said not in (*seen, sum(seen)):
            facts: dict[str, str | int] = {"said": found[0], "number": said, "seen": sum(seen)}
            yield claim.hit("", Span(*found.span()), facts)


def _shortened(claim: _Claim) -> Iterator[Hit]:
    """A document that is said to be shorter, and is not."""
    found = _SHORTER.search(claim.text)
    if found is None or _NOT.search(claim.text[: found.start()].rpartition(",")[2]):
        return
    named = _ANNEX.search(claim.text)
    letters = [each for each in claim.about if named or not each[0].title.number]
    sizes = [(_size(comparison.old), _size(comparison.new)) for _, comparison in letters]
    if sizes and all(new >= old for old, new in sizes):
        old, new = (sum(each) for each in zip(*sizes, strict=True))
        yield claim.hit("shorter", Span(*found.span()), {"old": old, "new": new})


def _size(document: Document) -> int:
    return sum(len(text.split()) for text in texts(document))


def _marked(claim: _Claim) -> Iterator[Hit]:
    """Yellow that is announced, and a changed document without any."""
    found = _YELLOW.search(claim.text)
    if found is None or _NOT.search(claim.text[: found.start()]):
        return
    for sheet, comparison in claim.about:
        changed = sum(change.kind in _TEXTUAL for change in comparison.changes)
        if changed and not _has_marks(comparison.new):
            facts: dict[str, str | int] = {"name": sheet.name, "changes": changed}
            yield claim.hit("yellow", Span(*found.span()), facts)


def _has_marks(document: Document) -> bool:
    stories = (document.body, *document.notes)
    return any(each.highlights for story in stories for each in paragraphs_of((*story.blocks, *story.boxes)))


def _policy(claim: _Claim) -> Iterator[Hit]:
    """The claim that no policy is new, for a person to judge."""
    for found in _NO_POLICY.finditer(claim.text):
        added = sum(change.kind in _TEXTUAL for _, comparison in claim.about for change in comparison.changes)
        hit = claim.hit(
            "policy-compared" if claim.about else "policy", Span(*found.span()), {"changes": added}
        )
        yield hit._replace(severity=Severity.INFO)


def _portfolios(case: Case, compared: Sequence[tuple[Sheet, Comparison]]) -> Iterator[Hit]:
    """Where the changed passages of each portfolio stand."""
    portfolios = case.register.portfolios if case.register else {}
    for reader, portfolio in portfolios.items():
        terms = portfolio.get("terms") if isinstance(portfolio, Mapping) else None
        words = [str(each).casefold() for each in terms] if isinstance(terms, list) else []
        for sheet, comparison in compared if words else ():
            changes = [each for each in comparison.changes if _is_about(each, words)]
            if changes:
                places = ", ".join(dict.fromkeys(each.section or "–" for each in changes))
                facts: dict[str, str | int] = {"reader": reader, "changes": len(changes), "places": places}
                yield Hit(sheet, None, None, facts, "portfolio", Severity.INFO)


def _is_about(change: Change, words: Sequence[str]) -> bool:
    text = f"{change.old} {change.new} {change.section}".casefold()
    return any(word in text for word in words)
