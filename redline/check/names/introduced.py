"""Where a text introduces an abbreviation or a short name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from redline.check.names.reading import Text, abbreviations
from redline.document.model import INLINE, Span, StoryKind

_BRACKETS = re.compile(r"\(([^()]{2,120})\)")
_FROM_HERE = re.compile(r"(?:hierna|verder|voortaan)(?:\s+te\s+noemen|\s+genoemd)?\s*:?\s*", re.I)
_ALSO = re.compile(
    r"(?:afgekort(?: als| tot)?|kortweg|ook wel|ofwel|oftewel|genaamd|hierna)[\s:,(‘“'\"]+(?:de |het )?$"
)
_ARTICLE = re.compile(r"^(?:de|het|een)\s+", re.I)
_QUOTES = "‘’“”„\"' "
_WORDS = 2  # of a short name with an abbreviation
_REACH = 150  # characters before a bracket in which the full name stands


class Introduction(NamedTuple):
    """Where an abbreviation or short name is introduced. `full` tells that its full name stands beside it."""

    name: str
    text: Text
    span: Span
    full: bool


def introductions(text: Text) -> Iterator[Introduction]:
    """What is introduced in a text: in brackets, with the full name in brackets, or in its note."""
    prose = text.text
    for found in _BRACKETS.finditer(prose):
        yield from _in_brackets(text, prose, found)
    for name, span in abbreviations(prose):
        behind = prose[span.end : span.end + _REACH]
        if _ALSO.search(prose[max(span.start - 40, 0) : span.start]) or _is_explained(name, behind, text):
            yield Introduction(name, text, span, False)


def _in_brackets(text: Text, prose: str, found: re.Match[str]) -> Iterator[Introduction]:
    """The short names that brackets introduce: `(AFK)`, `(hierna: X)`, `(English name, AFK)`."""
    inner, start = found[1], found.start(1)
    if begun := _FROM_HERE.match(inner):
        name = inner[begun.end() :].strip(_QUOTES)
        if name and len(name.split()) <= 4:
            yield Introduction(_ARTICLE.sub("", name), text, Span(start, found.end(1)), True)
        return
    before = prose[max(found.start() - _REACH, 0) : found.start()]
    for name, span in abbreviations(inner):
        if before.strip() and _is_alone(inner, span):
            place = Span(start + span.start, start + span.end)
            yield Introduction(name, text, place, stands_for(name, _clause(before)))


def _is_alone(inner: str, span: Span) -> bool:
    """Whether a name is all there is between two commas, or begins a short one: `(RBB Groep)`."""
    before, behind = inner[: span.start].rstrip(_QUOTES)[-1:], inner[span.end :].lstrip(_QUOTES)[:1]
    return before in ("", ",", ";") and (behind in ("", ",", ";") or len(inner.split()) <= _WORDS)


def _clause(before: str) -> str:
    """The end of a text from its last sign that ends a sentence or a clause."""
    return re.split(r"[.;:()]\s", before)[-1]


def _is_explained(name: str, behind: str, text: Text) -> bool:
    """Whether the full name follows in brackets."""
    found = re.match(r"\s?\(([^()]{4,120})\)", behind)
    return found is not None and stands_for(name, found[1])


def stands_for(name: str, words: str) -> bool:
    """Whether the capitals of a name are, in order, letters of these words, of which the first begins one."""
    letters = [each.casefold() for each in name if each.isupper()]
    text = words.casefold()
    for begun in re.finditer(rf"(?<!\w){re.escape(letters[0])}", text):
        at = begun.end()
        for letter in letters[1:]:
            at = text.find(letter, at) + 1
            if not at:
                break
        else:
            return True
    return False


def introduced_in_notes(
    uses: Mapping[str, Sequence[tuple[Text, Span]]], texts: Iterable[Text]
) -> Iterator[Introduction]:
    """The names with a note right behind them that gives their full name."""
    notes: dict[int, list[str]] = defaultdict(list)
    for each in texts:
        if each.passage.story.kind is not StoryKind.BODY:
            notes[each.at].append(each.text[:_REACH])
    for name, places in uses.items():
        for text, span in places:
            noted = INLINE in text.passage.paragraph.text[span.end : span.end + 3]
            if noted and any(stands_for(name, note) for note in notes[text.at]):
                yield Introduction(name, text, span, False)
