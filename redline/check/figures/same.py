"""The same quantity in two documents, and figures that changed in one place only."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import chain
from typing import NamedTuple

from redline.check.figures.prose import by_sentence
from redline.check.model import Passage, Sheet
from redline.diff.model import Change, Kind
from redline.document.model import Span, StoryKind
from redline.dutch.counted import content
from redline.dutch.names import MONTHS
from redline.dutch.numbers import Number, numbers_in
from redline.words import sentences

_TIMES = re.compile(
    rf"\b(?:(?:19|20)\d\d|{'|'.join(MONTHS)}|"
    r"(?:vorige?|volgende?|komende?|dit|deze|afgelopen|eerste|tweede|derde|vierde|laatste) "
    r"(?:jaar|jaren|kwartaal|maand(?:en)?|helft|week|weken|periode|meting|monitor))\b",
    re.IGNORECASE,
)
_NAMES = re.compile(r"(?<=[a-z,;:] )[(‘“]?([A-Z][\w-]+)")
_LEAST = 10  # below it two sets of things often have the same name
_TELLING = 1000  # from here on a number is seldom the same by chance
_MOST = 100  # places that say the same number of the same
_NEAR = 30  # figures of one noun and word that are looked at
_SHARED = 4  # words of two sentences that say the same
_WORDS = 5  # of a sentence that can be known again


class Figure(NamedTuple):
    """A number in its document and sentence."""

    sheet: Sheet
    passage: Passage
    number: Number
    sentence: Span
    nth: int

    @property
    def span(self) -> Span:
        """The number with what it counts, where that stands behind it."""
        end = self.number.counted.end if self.number.counted.end > self.number.end else self.number.end
        return Span(self.number.start, min(end, self.sentence.end) if end > self.number.end else end)

    @property
    def said(self) -> str:
        """How it is written."""
        return self.span.of(self.passage.text)

    @property
    def kind(self) -> tuple[str, str]:
        """Its unit, and the noun that it counts."""
        return self.number.unit, self.number.counted.noun

    @property
    def words(self) -> frozenset[str]:
        """What its sentence is about."""
        return content(self.sentence.of(self.passage.text))


class Otherwise(NamedTuple):
    """A figure, and another one that says something else of the same thing."""

    figure: Figure
    other: Figure


def figures_of(sheet: Sheet) -> Iterator[Figure]:
    """The amounts of a document, but for its headers and footers."""
    for passage in sheet.passages:
        if passage.story.kind in (StoryKind.HEADER, StoryKind.FOOTER):
            continue
        bounds = sentences(passage.text)
        for sentence, inside in zip(bounds, by_sentence(numbers_in(passage.text), bounds), strict=True):
            amounts = (number for number in inside if not number.ordinal)
            for nth, number in enumerate(amounts, start=1):
                yield Figure(sheet, passage, number, Span(*sentence), nth)


def disagreements(figures: Sequence[Figure]) -> Iterator[Otherwise]:
    """Where a document has another figure for a quantity than one before it, and neither has both."""
    has: dict[object, list[Number]] = defaultdict(list)
    for figure in figures:
        has[id(figure.sheet), figure.kind].append(figure.number)
    told: set[tuple[int, Span]] = set()
    for one, two in chain(_by_key(figures), _by_words(figures)):
        place = (id(two.passage.paragraph), two.span)
        both = any(
            here.number.agrees(other)
            for here, there in ((one, two), (two, one))
            for other in has[id(there.sheet), there.kind][:_MOST]
        )
        if place not in told and not both and _comparable(one, two):
            told.add(place)
            yield Otherwise(two, one)


def _by_key(figures: Iterable[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """The first figure of a document and that of another, where both have one key."""
    named: dict[object, dict[int, Figure]] = defaultdict(dict)
    for figure in figures:
        for key in _keys(figure):
            named[key].setdefault(id(figure.sheet), figure)
    for same in named.values():
        first, *others = same.values()
        yield from ((first, other) for other in others)


def _by_words(figures: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Figures of one noun, of two documents, in sentences that share most of their words."""
    places: dict[object, list[int]] = defaultdict(list)
    for at, figure in enumerate(figures):
        if not figure.number.counted.noun or figure.number.counted.time or len(figure.words) < _SHARED:
            continue
        shared: Counter[int] = Counter()
        for word in figure.words:
            near = places[figure.kind, word]
            shared.update(near[-_NEAR:])
            near.append(at)
        for before, count in shared.items():
            other = figures[before]
            if count >= _SHARED and other.sheet is not figure.sheet and _alike(figure.words, other.words):
                yield other, figure


def _alike(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether two sentences say the same in other words: not of a pair, as bouwsector and zorgsector."""
    pair = {word[-5:] for word in one - two if len(word) > 6} & {
        word[-5:] for word in two - one if len(word) > 6
    }
    return len(one & two) * 5 >= len(one | two) * 3 and not pair


def _keys(figure: Figure) -> Iterator[object]:
    """By what a quantity is known: its noun with what describes it, or all words of its sentence."""
    number = figure.number
    what = number.counted
    if len(what.phrase) > 1 and not (what.time or number.share) and number.value >= _LEAST:
        yield ("phrase", number.unit, what.phrase)
    if len(words := figure.words) >= _WORDS:
        yield ("sentence", number.unit, words, figure.nth)


def _comparable(one: Figure, two: Figure) -> bool:
    """Whether two sentences are not plainly about other times or other names."""
    texts = [each.sentence.of(each.passage.text) for each in (one, two)]
    for pattern in (_TIMES, _NAMES):
        a, b = ({found[0].casefold() for found in pattern.finditer(text)} for text in texts)
        if a and b and not a & b:
            return False
    return True


def left_behind(sheets: Sequence[Sheet], figures: Sequence[Figure]) -> Iterator[Otherwise]:
    """The figures that still say what another place said before it was changed: that place is the `other`."""
    changed = [each for sheet in sheets for each in _changed(sheet, figures)]
    fresh = {(id(new.passage.paragraph), new.number.start) for _, new in changed}
    alike: dict[tuple[Decimal, str, str], list[Figure]] = defaultdict(list)
    for figure in figures:
        alike[figure.number.value, figure.number.unit, figure.number.counted.noun].append(figure)
    for before, new in changed:
        for figure in alike.get((before.value, before.unit, new.number.counted.noun), [])[:_MOST]:
            place = (id(figure.passage.paragraph), figure.number.start)
            if place not in fresh and _same_thing(figure, new):
                yield Otherwise(figure, new)


def _changed(sheet: Sheet, figures: Sequence[Figure]) -> Iterator[tuple[Number, Figure]]:
    """The numbers of a document that were others in the baseline, with what they were."""
    changes = sheet.comparison.changes if sheet.comparison else ()
    replaced = [each for each in changes if each.kind is Kind.REPLACED and len(each.spots) == 1 and each.old]
    own: dict[object, list[Figure]] = defaultdict(list)
    for figure in figures:
        if figure.sheet is sheet:
            own[figure.passage.paragraph.places].append(figure)
    for change in replaced:
        for figure in own.get(change.spots[0].places, ()):
            before = _before(change, figure)
            if before and before.value != figure.number.value and before.unit == figure.number.unit:
                yield before, figure


def _before(change: Change, figure: Figure) -> Number | None:
    """What a figure was before a change that touches it."""
    span, text = change.spots[0].span, figure.passage.text
    if not (span.start < figure.number.end and figure.number.start < span.end):
        return None
    shift = figure.sentence.start
    sentence = text[shift : span.start] + change.old + text[span.end : figure.sentence.end]
    first, last = span.start - shift, span.start - shift + len(change.old)
    touched = [each for each in numbers_in(sentence) if each.start < last and first < each.end]
    return touched[0] if len(touched) == 1 else None


def _same_thing(figure: Figure, changed: Figure) -> bool:
    """Whether two figures of one noun, of two passages, count the same, by what their sentences share."""
    what = figure.number.counted
    if figure.passage.paragraph is changed.passage.paragraph or what.time or not _comparable(figure, changed):
        return False
    shared = (figure.words & changed.words) - {what.noun}
    telling = bool(what.noun) and figure.number.value >= _TELLING
    return telling or len(shared) > (0 if what.noun else 1)
