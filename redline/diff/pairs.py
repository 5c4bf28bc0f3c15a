"""The changes within one pair of paragraphs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from redline.align.model import Pair, Unit
from redline.align.vocabulary import Vocabulary
from redline.diff.model import Change, Kind, Role, Spot
from redline.diff.readable import placed_well
from redline.diff.sides import PARAGRAPH_SIGN, Side, told
from redline.diff.text import Edit, edits
from redline.document.model import OBJECT, Paragraph, Span, StoryKind
from redline.options import Granularity, Options
from redline.words import same, sentences

_SPACING = str.maketrans(
    {"\u00a0": " ", "\u202f": " ", "\u2007": " ", "\u00ad": "", "\u200b": "", "\ufeff": ""}
)

NotePairs = dict[tuple[str, str], tuple[str, bool]]
"""By kind and new id of a note: the old id, and whether it stands in text that moved."""


class PairReader:
    """Reads the changes of pairs of one story; gathers which notes belong together on the way."""

    def __init__(self, vocabulary: Vocabulary, options: Options, story: StoryKind, notes: NotePairs) -> None:
        self.vocabulary = vocabulary
        self.options = options
        self.story = story
        self.notes = notes

    def changes(self, pair: Pair, section: str) -> Iterator[Change]:
        """The changes of a pair with an old and a new side, numbered 0."""
        if pair.moved:
            yield self._move(pair, section)
        yield from self._joins(pair, section)
        if len(pair.old) == len(pair.new) == 1 and pair.old[0].label != pair.new[0].label:
            yield self._change(Kind.LABEL, section, pair.old[0].label, pair.new[0].label)
        if pair.same and len(pair.old) == len(pair.new) == 1:
            yield from self._unchanged(pair.old[0], pair.new[0], section, pair.moved)
        else:
            yield from self._edited(pair, section)

    def _change(self, kind: Kind, section: str, old: str, new: str, spots: tuple[Spot, ...] = ()) -> Change:
        return Change(0, kind, Unit.PARAGRAPH, self.story, section, old, new, spots)

    def _move(self, pair: Pair, section: str) -> Change:
        side = Side(pair.new, self.vocabulary)
        text = PARAGRAPH_SIGN.join(map(told, pair.new))
        return Change(
            0,
            Kind.MOVED,
            pair.unit,
            self.story,
            section,
            PARAGRAPH_SIGN.join(map(told, pair.old)),
            text,
            side.spots(0, side.length, Role.MOVED),
            origin=pair.old[0].section,
        )

    def _joins(self, pair: Pair, section: str) -> Iterator[Change]:
        if len(pair.old) == len(pair.new):
            return
        kind = Kind.SPLIT if len(pair.new) > len(pair.old) else Kind.MERGED
        old, new = (PARAGRAPH_SIGN.join(map(told, side)) for side in (pair.old, pair.new))
        yield self._change(kind, section, old, new)

    def _unchanged(self, old: Paragraph, new: Paragraph, section: str, moved: bool) -> Iterator[Change]:
        for before, after in zip(_notes(old), _notes(new), strict=False):
            self.notes[after] = (before[1], moved)
        if old.text != new.text and _only_space_differs((old,), (new,)):
            yield self._change(Kind.SPACE, section, told(old), told(new))
        if old.format != new.format:
            yield self._format(new, section)
        elif old.looks != new.looks:
            sides = Side((old,), self.vocabulary), Side((new,), self.vocabulary)
            yield from self._looks(*sides, [], section)

    def _format(self, new: Paragraph, section: str) -> Change:
        side = Side((new,), self.vocabulary)
        return self._change(
            Kind.FORMAT, section, told(new), told(new), side.spots(0, side.length, Role.FORMAT)
        )

    def _edited(self, pair: Pair, section: str) -> Iterator[Change]:
        old, new, found = edited(pair, self.vocabulary)
        self._pair_notes(old, new, found, pair.moved)
        for edit in found:
            yield self._edit(edit, old, new, section)
        if not found and len(pair.old) == len(pair.new) and _only_space_differs(pair.old, pair.new):
            before, after = (PARAGRAPH_SIGN.join(map(told, side)) for side in (pair.old, pair.new))
            yield self._change(Kind.SPACE, section, before, after)
        if len(pair.old) == len(pair.new) == 1 and pair.old[0].format != pair.new[0].format:
            yield self._format(pair.new[0], section)
        yield from self._looks(old, new, found, section)

    def _edit(self, edit: Edit, old: Side, new: Side, section: str) -> Change:
        old_text = old.text(edit.old_start, edit.old_end)
        new_text = new.text(edit.new_start, edit.new_end)
        context = "" if new_text else new.around(edit.new_start)
        kind = _kind(edit, old, new)
        if kind is Kind.REPLACED and old_text == new_text:
            kind, context = Kind.LINK, new_text
            old_text, new_text = (
                side.target(start) for side, start in ((old, edit.old_start), (new, edit.new_start))
            )
        return Change(
            0,
            kind,
            Unit.PARAGRAPH,
            self.story,
            section,
            old_text,
            new_text,
            self._spots(edit, old, new),
            context=context,
        )

    def _spots(self, edit: Edit, old: Side, new: Side) -> tuple[Spot, ...]:
        if edit.new_start < edit.new_end:
            ranges = [(edit.new_start, edit.new_end)]
            role = Role.CHANGED
        elif old.only_objects(edit.old_start, edit.old_end):
            return ()
        else:
            ranges = new.neighbours(edit.new_start)
            role = Role.NEIGHBOUR
        spots = [spot for start, end in ranges for spot in new.spots(start, end, role)]
        return tuple(self._widened(spot, new) for spot in spots)

    def _widened(self, spot: Spot, side: Side) -> Spot:
        """The spot, as large as the granularity asks."""
        if self.options.granularity is Granularity.WORD:
            return spot
        paragraph = next(each for each in side.paragraphs if each.places == spot.places)
        text = paragraph.prose
        bounds = sentences(text)
        if self.options.granularity is Granularity.SENTENCE:
            bounds = [(s, e) for s, e in bounds if s < spot.span.end and spot.span.start < e] or bounds
        return spot._replace(span=Span(bounds[0][0], bounds[-1][1]))

    def _pair_notes(self, old: Side, new: Side, found: list[Edit], moved: bool) -> None:
        if not any(paragraph.inlines for paragraph in new.paragraphs):
            return
        for i, j in stayed(found, old.length, new.length):
            before, after = _note_at(old, i), _note_at(new, j)
            if before and after:
                self.notes[after] = (before[1], moved)

    def _looks(self, old: Side, new: Side, found: list[Edit], section: str) -> Iterator[Change]:
        """The stretches of equal words that look otherwise than before."""
        if not any(paragraph.looks for side in (old, new) for paragraph in side.paragraphs):
            return
        stretch: list[int] = []
        for i, j in stayed(found, old.length, new.length):
            if _look(old, i) == _look(new, j):
                continue
            if stretch and stretch[-1] != j - 1:
                yield self._looks_change(new, stretch, section)
                stretch = []
            stretch.append(j)
        if stretch:
            yield self._looks_change(new, stretch, section)

    def _looks_change(self, new: Side, stretch: list[int], section: str) -> Change:
        start, end = stretch[0], stretch[-1] + 1
        text = new.text(start, end)
        return self._change(Kind.FORMAT, section, text, text, new.spots(start, end, Role.FORMAT))


def indistinct(old: Paragraph, new: Paragraph) -> bool:
    """Whether there is nothing to tell of a paragraph that says the same: the most of all paragraphs."""
    return (
        old.text == new.text
        and old.format == new.format
        and old.label == new.label
        and not new.inlines
        and old.looks == new.looks
    )


def edited(pair: Pair, vocabulary: Vocabulary) -> tuple[Side, Side, list[Edit]]:
    """The two sides of a pair, and the edits between them."""
    old, new = Side(pair.old, vocabulary), Side(pair.new, vocabulary)
    return old, new, placed_well(edits(old.numbers, new.numbers), old, new)


def _kind(edit: Edit, old: Side, new: Side) -> Kind:
    if old.only_objects(edit.old_start, edit.old_end) and new.only_objects(edit.new_start, edit.new_end):
        return Kind.OBJECT
    gone = edit.old_start < edit.old_end
    come = edit.new_start < edit.new_end
    if gone and come:
        return Kind.REPLACED
    return Kind.ADDED if come else Kind.REMOVED


def stayed(found: list[Edit], old_length: int, new_length: int) -> Iterator[tuple[int, int]]:
    """The indexes of the tokens that stayed, on both sides."""
    i = j = 0
    for edit in [*found, Edit(old_length, old_length, new_length, new_length)]:
        while i < edit.old_start and j < edit.new_start:
            yield i, j
            i, j = i + 1, j + 1
        i, j = edit.old_end, edit.new_end


def _notes(paragraph: Paragraph) -> list[tuple[str, str]]:
    return [(inline.kind, inline.value) for inline in paragraph.inlines if inline.is_note]


def _note_at(side: Side, index: int) -> tuple[str, str] | None:
    if not side.tokens[index].key.startswith(OBJECT):
        return None
    paragraph = side.paragraphs[side.owners[index]]
    at = side.tokens[index].start
    return next(((i.kind, i.value) for i in paragraph.inlines if i.at == at and i.is_note), None)


def _look(side: Side, index: int) -> str:
    runs = side.paragraphs[side.owners[index]].looks
    start = side.tokens[index].start
    at = bisect_right(runs, start, key=lambda run: run.start) - 1
    return runs[at].fact if at >= 0 and start < runs[at].end else ""


def _only_space_differs(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> bool:
    """Whether two texts have the same characters with other white space; no-break spaces are spaces."""
    before, after = ([paragraph.prose for paragraph in side] for side in (old, new))
    if [same(text).replace(" ", "") for text in before] != [same(text).replace(" ", "") for text in after]:
        return False
    return [text.translate(_SPACING).strip() for text in before] != [
        text.translate(_SPACING).strip() for text in after
    ]
