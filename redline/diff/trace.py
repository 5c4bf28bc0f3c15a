"""Which tokens of a version are which of the one before: what a history follows from version to version."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from redline.align.model import Pair
from redline.align.vocabulary import Vocabulary
from redline.diff.compare import Comparing, Versions, compared
from redline.diff.model import Change, Comparison, Kind
from redline.diff.pairs import edited, stayed
from redline.diff.sides import PARAGRAPH_SIGN, Side, told
from redline.diff.text import Edit
from redline.document.model import Document, Paragraph, StoryKind
from redline.options import Granularity, Options
from redline.words import same


class Source(NamedTuple):
    """A token of the old version: its paragraph, and its number among the tokens there, from 0."""

    paragraph: Paragraph
    at: int


class Strand(NamedTuple):
    """A paragraph of the new version, and what it came of.

    `olds` are the paragraphs that it was, none for a new one. `sources` has for each of its tokens the old
    one that it was, `None` for one that is new; where all stayed as they were, `sources` itself is `None`.
    `edited` tells whether words came, changed or lapsed in it.
    """

    new: Paragraph
    olds: tuple[Paragraph, ...]
    sources: list[Source | None] | None
    edited: bool


def traced(old: Document, new: Document, options: Options | None = None) -> tuple[Comparison, list[Strand]]:
    """What changed from `old` to `new`, and what each paragraph that was compared came of."""
    options = (options or Options())._replace(granularity=Granularity.WORD)
    comparing = _Tracing(Versions(old, new), options, Vocabulary(options.ignore))
    (comparison,) = compared([comparing])
    for change in comparison.changes:
        if change.kind is Kind.MOVED:
            comparing.trace.move(change)
    return comparison, list(comparing.trace.strands.values())


class _Tracing(Comparing):
    """A comparison that keeps what became of what."""

    def __init__(self, versions: Versions, options: Options, vocabulary: Vocabulary) -> None:
        super().__init__(versions, options, vocabulary)
        self.trace = _Trace(vocabulary)

    def read(self, story: StoryKind, pairs: list[Pair], moved: bool) -> Iterator[Change]:
        """The changes of pairs of one story, each of which is traced."""
        for pair in pairs:
            self.trace.follow(pair)
        yield from super().read(story, pairs, moved)


class _Trace:
    """The strands so far, by the identity of the new paragraph, and what lapsed and may have moved."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.strands: dict[int, Strand] = {}
        self._vocabulary = vocabulary
        self._lapsed: dict[str, list[list[Source]]] = defaultdict(list)

    def follow(self, pair: Pair) -> None:
        """Take in what became of a pair."""
        if not pair.new:
            row = _row(Side(pair.old, self._vocabulary))
            self._lapse(PARAGRAPH_SIGN.join(map(told, pair.old)), row)
        elif not pair.old:
            for new in pair.new:
                self._add(Strand(new, (), [None] * len(self._vocabulary.tokens(new)), True))
        elif pair.same and [each.prose for each in pair.old] == [each.prose for each in pair.new]:
            for before, after in zip(pair.old, pair.new, strict=True):
                self._add(Strand(after, (before,), None, False))
        else:
            self._follow_edited(pair)

    def move(self, change: Change) -> None:
        """Take in a passage that left one paragraph and came back in another; what moved whole is known."""
        waiting = self._lapsed.get(same(change.old))
        if not waiting:
            return
        sources = waiting.pop(0)
        rest = iter(sources)
        by_places = {strand.new.places: strand for strand in self.strands.values()}
        for spot in change.spots:
            strand = by_places[spot.places]
            if strand.sources is None:
                continue
            for at, token in enumerate(self._vocabulary.tokens(strand.new)):
                if spot.span.start <= token.start < spot.span.end and strand.sources[at] is None:
                    strand.sources[at] = next(rest, None)
            if not strand.olds:
                self._add(strand._replace(olds=(sources[0].paragraph,)))

    def _add(self, strand: Strand) -> None:
        self.strands[id(strand.new)] = strand

    def _follow_edited(self, pair: Pair) -> None:
        old, new, found = edited(pair, self._vocabulary)
        row = _row(old)
        sources: list[Source | None] = [None] * new.length
        for i, j in stayed(found, old.length, new.length):
            sources[j] = row[i]
        touched: set[int] = set()
        for edit in found:
            if pair.same:  # with other white space in a token, such as a number
                for j in range(edit.new_start, edit.new_end):
                    sources[j] = row[min(edit.old_start, len(row) - 1)]
            else:
                gone = edit.old_start, edit.old_end
                self._lapse(old.text(*gone), row[slice(*gone)])
                touched |= _touched(edit, new)
        start = 0
        for owner, paragraph in enumerate(new.paragraphs):
            end = start + len(self._vocabulary.tokens(paragraph))
            self._add(Strand(paragraph, pair.old, sources[start:end], owner in touched))
            start = end

    def _lapse(self, text: str, row: Sequence[Source]) -> None:
        if row:
            self._lapsed[same(text)].append(list(row))


def _row(side: Side) -> list[Source]:
    """The tokens of a side, each as the source that it may be."""
    row: list[Source] = []
    for owner in side.owners:
        paragraph = side.paragraphs[owner]
        follows = bool(row) and row[-1].paragraph is paragraph
        row.append(Source(paragraph, row[-1].at + 1 if follows else 0))
    return row


def _touched(edit: Edit, new: Side) -> set[int]:
    """Which of the new paragraphs, by number, an edit changed; a cut, the one before it."""
    if edit.new_start < edit.new_end:
        return set(new.owners[edit.new_start : edit.new_end])
    return {new.owners[max(edit.new_start - 1, 0)]} if new.owners else set()
