"""The sentences in which a topic is told of, short enough for a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from redline.document.model import INLINE, SILENT, Paragraph, Span
from redline.versions.phrasing import places_of
from redline.versions.portfolio import Topic
from redline.words import sentences

LONGEST = 240  # characters of a quote
_CUT = "…"
_CELL = " | "


class Hit(NamedTuple):
    """The words of a paragraph that tell of a topic, and the sentence they stand in."""

    span: Span
    sentence: Span


def hits_in(topic: Topic, paragraph: Paragraph) -> list[Hit]:
    """Where a paragraph tells of a topic: not in sentences that have an excluded term too."""
    prose = paragraph.prose
    spans = _apart(sorted(span for term in topic.terms for span in places_of(term, prose)))
    if not spans:
        return []
    bounds = sentences_of(prose)
    hits = [Hit(span, _around(span, bounds)) for span in spans]
    return [hit for hit in hits if not _excluded(topic, hit.sentence.of(prose))]


def quote_of(telling: Sequence[tuple[Paragraph, Sequence[Hit]]]) -> str:
    """The sentences of all hits, of each cell apart; where that is too much, what is around the first hit."""
    whole = _CELL.join(_sentences(*each) for each in telling)
    if len(whole) <= LONGEST:
        return whole
    paragraph, own = telling[0]
    return _shortened(paragraph.prose, own[0])


def sentences_of(prose: str) -> list[Span]:
    """The sentences of a paragraph; a note reference behind a full stop does not join two of them."""
    return [Span(*bounds) for bounds in sentences(prose.replace(INLINE, ")"))]


def _sentences(paragraph: Paragraph, hits: Sequence[Hit]) -> str:
    """The sentences of the hits, with a sign where others lie between."""
    prose = paragraph.prose
    own = list(dict.fromkeys(hit.sentence for hit in hits))
    said = said_of(own[0].of(prose))
    for before, after in pairwise(own):
        between = "" if not said_of(prose[before.end : after.start]) else f" {_CUT}"
        said += f"{between} {said_of(after.of(prose))}"
    return said


def said_of(text: str) -> str:
    """Text as a reader sees it: white space folded, without what is no prose."""
    return " ".join(text.replace(INLINE, "").replace(SILENT, "").split())


def _shortened(prose: str, hit: Hit) -> str:
    """The sentence of a hit, or as many of the words around the hit as there is room for."""
    sentence, span = hit.sentence, hit.span
    if len(said_of(sentence.of(prose))) <= LONGEST:
        return said_of(sentence.of(prose))
    room = max(LONGEST - (span.end - span.start), 0) // 2
    first = max(sentence.start, min(span.start - room, sentence.end - LONGEST))
    last = min(sentence.end, max(span.end + room, first + LONGEST))
    while first > sentence.start and not prose[first - 1].isspace():
        first += 1
    while last < sentence.end and not prose[last].isspace():
        last -= 1
    first, last = min(first, span.start), max(last, span.end)
    before, after = (_CUT if first > sentence.start else ""), (_CUT if last < sentence.end else "")
    return f"{before}{said_of(prose[first:last])}{after}"


def _apart(spans: Sequence[Span]) -> list[Span]:
    """The spans in order, those that overlap as one."""
    apart: list[Span] = []
    for span in spans:
        if apart and span.start < apart[-1].end:
            apart[-1] = Span(apart[-1].start, max(apart[-1].end, span.end))
        else:
            apart.append(span)
    return apart


def _around(span: Span, bounds: Sequence[Span]) -> Span:
    """The sentence, or the sentences, that a span lies in."""
    touched = [each for each in bounds if each.start < span.end and span.start < each.end]
    return Span(touched[0].start, touched[-1].end) if touched else span


def _excluded(topic: Topic, sentence: str) -> bool:
    found: Iterator[Span] = (span for term in topic.excluded for span in places_of(term, sentence))
    return next(found, None) is not None
