"""Two Documents to one Comparison, or a letter with its annexes to one each: the page to read first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from redline.align.blocks import Aligner, Guests
from redline.align.elsewhere import guests
from redline.align.model import Pair, Unit
from redline.align.vocabulary import Vocabulary
from redline.diff.findings import comparison_findings
from redline.diff.model import Change, Comparison, Kind, Role
from redline.diff.pairs import NotePairs, PairReader, indistinct
from redline.diff.passages import with_moved_passages
from redline.diff.sides import CELL_SIGN, PARAGRAPH_SIGN, Side, told
from redline.document.model import Document, Story, StoryKind
from redline.options import Ignore, Options

_LEFT_OUT = {
    StoryKind.HEADER: Ignore.HEADERS,
    StoryKind.FOOTER: Ignore.FOOTERS,
    StoryKind.FOOTNOTE: Ignore.FOOTNOTES,
    StoryKind.ENDNOTE: Ignore.ENDNOTES,
}


class Versions(NamedTuple):
    """One document of a dossier in two versions, and what it is called."""

    old: Document
    new: Document
    name: str = ""


def compare(old: Document, new: Document, options: Options | None = None) -> Comparison:
    """What changed from `old` to `new`, numbered in reading order: body, notes, headers and footers."""
    return compare_together([Versions(old, new)], options)[0]


def compare_together(documents: Sequence[Versions], options: Options | None = None) -> list[Comparison]:
    """What changed in each document; what moved from one to another is moved, not gone and new."""
    options = options or Options()
    vocabulary = Vocabulary(options.ignore)
    return compared([Comparing(each, options, vocabulary) for each in documents])


def compared(comparing: Sequence[Comparing]) -> list[Comparison]:
    """The outcome of comparisons under way, of documents that belong together."""
    names = [each.versions.name for each in comparing]
    if len(comparing) > 1:
        found = guests([each.alignment for each in comparing], names)
        for each, own in zip(comparing, found, strict=True):
            each.guests = own
    bodies = [list(each.body()) for each in comparing]
    _lead_notes(comparing)
    changes = with_moved_passages(
        [[*body, *each.notes(), *each.margins()] for body, each in zip(bodies, comparing, strict=True)], names
    )
    return [each.comparison(own) for each, own in zip(comparing, changes, strict=True)]


class Comparing:
    """One comparison under way: its words, and which notes were found to belong together."""

    def __init__(self, versions: Versions, options: Options, vocabulary: Vocabulary) -> None:
        self.versions = versions
        self.options = options
        self.guests = Guests()
        self._vocabulary = vocabulary
        self._aligner = Aligner(vocabulary)
        self._note_pairs: NotePairs = {}
        self.guest_notes: dict[str, NotePairs] = defaultdict(dict)  # of text that came from elsewhere
        self.notes_from: dict[tuple[str, str], tuple[Story, str]] = {}
        self.notes_to: dict[tuple[str, str], str] = {}
        self.alignment = self._aligner.align(versions.old.body.blocks, versions.new.body.blocks)

    def comparison(self, changes: Sequence[Change]) -> Comparison:
        """The outcome, with `changes` numbered."""
        old, new, _ = self.versions
        numbered = tuple(change._replace(number=number) for number, change in enumerate(changes, start=1))
        findings = comparison_findings(old, new, self.options, numbered)
        return Comparison(old, new, self.options, numbered, tuple(findings))

    def body(self) -> Iterator[Change]:
        """The changes in the body; gathers which notes belong together."""
        old, new, _ = self.versions
        pairs = self._aligner.pairs(self.alignment, self.guests)
        yield from self._changes(old.body, new.body, pairs)

    def _story(self, old: Story | None, new: Story | None, moved: bool = False) -> Iterator[Change]:
        """The changes between two stories that are one, or of one that came or went."""
        alignment = self._aligner.align(old.blocks if old else (), new.blocks if new else ())
        yield from self._changes(old, new, self._aligner.pairs(alignment), moved)

    def _changes(
        self, old: Story | None, new: Story | None, pairs: list[Pair], moved: bool = False
    ) -> Iterator[Change]:
        """The changes of the `pairs` of two stories, and of their text boxes."""
        either = new or old
        if either is None:
            return
        yield from self.read(either.kind, pairs, moved)
        if Ignore.TEXTBOXES not in self.options.ignore:
            boxes = self._aligner.align(old.boxes if old else (), new.boxes if new else ())
            yield from self.read(either.kind, self._aligner.pairs(boxes), moved)

    def notes(self) -> Iterator[Change]:
        """The changes in notes, each with the one that was referred to at the same place."""
        olds = {_identity(note): note for note in self.versions.old.notes if self._compared(note)}
        paired: list[tuple[Story | None, Story, bool]] = []
        for note in self.versions.new.notes:
            if self._compared(note):
                identity, moved = self._note_pairs.get(_identity(note), ("", False))
                paired.append((olds.pop((note.kind.value, identity), None), note, moved))
        for before, note, moved in paired:
            if guest := self.notes_from.get(_identity(note)):
                yield from self._note(guest[0], note, True, guest[1])
            else:
                yield from self._note(before, note, moved)
        for key, gone in olds.items():
            yield from self._note(gone, None, False, self.notes_to.get(key, ""))

    def _note(
        self, old: Story | None, new: Story | None, moved: bool, elsewhere: str = ""
    ) -> Iterator[Change]:
        whole = not old or not new
        for change in _led(self._story(old, new, moved), Kind.MOVED if new else Kind.REMOVED, elsewhere):
            yield change._replace(unit=Unit.NOTE) if whole else change

    def margins(self) -> Iterator[Change]:
        """The changes in headers and footers: paired by section and type, else by text, else by type."""
        olds = [story for story in self.versions.old.margins if self._compared(story)]
        news = [story for story in self.versions.new.margins if self._compared(story)]
        before: dict[int, Story] = {}
        for likeness in (_place_and_type, _text, _type):
            waiting = {likeness(story): story for story in reversed(olds)}
            for story in news:
                if id(story) not in before and (found := waiting.pop(likeness(story), None)):
                    before[id(story)] = found
                    olds.remove(found)
        for story in news:
            yield from self._story(before.get(id(story)), story)
        for gone in olds:
            yield from self._story(gone, None)

    def _compared(self, story: Story) -> bool:
        return _LEFT_OUT.get(story.kind) not in self.options.ignore

    def _reader(self, story: StoryKind, notes: NotePairs) -> PairReader:
        return PairReader(self._vocabulary, self.options, story, notes)

    def read(self, story: StoryKind, pairs: list[Pair], moved: bool) -> Iterator[Change]:
        """The changes of pairs of one story: all that is compared comes by here."""
        reader = self._reader(story, self._note_pairs)
        section = ""
        renamed: dict[str, str] = {}  # headings of the old version, and what they are called now
        groups: dict[int, list[Pair]] = defaultdict(list)
        for pair in pairs:
            if pair.group:
                groups[pair.group].append(pair)
        for pair in pairs:
            section = (
                pair.new[0].section if pair.new else renamed.get(pair.old[0].section, pair.old[0].section)
            )
            if pair.elsewhere and pair.old and pair.new:
                guest = self._reader(story, self.guest_notes[pair.elsewhere])
                yield from _led(guest.changes(pair, section), Kind.MOVED, pair.elsewhere)
                continue
            if pair.old and pair.new and pair.old[0].heading:
                renamed[pair.old[0].section] = section
            if pair.same and not pair.moved and not moved and indistinct(pair.old[0], pair.new[0]):
                continue
            if pair.old and pair.new:
                yield from reader.changes(pair._replace(moved=True) if moved else pair, section)
            elif not pair.group:
                yield self._whole(reader.story, [pair], section)
            elif pair is groups[pair.group][0]:
                yield self._whole(reader.story, groups[pair.group], section)

    def _whole(self, story: StoryKind, pairs: list[Pair], section: str) -> Change:
        """The change for paragraphs that came or went, as one row or column where they are that."""
        olds = [paragraph for pair in pairs for paragraph in pair.old]
        news = [paragraph for pair in pairs for paragraph in pair.new]
        unit = pairs[0].unit
        sign = PARAGRAPH_SIGN if unit is Unit.PARAGRAPH else CELL_SIGN
        side = Side(news or olds, self._vocabulary)
        kind = Kind.ADDED if news else Kind.REMOVED
        return Change(
            0,
            Kind.OBJECT if side.only_objects(0, side.length) else kind,
            unit,
            story,
            section,
            sign.join(map(told, olds)),
            sign.join(map(told, news)),
            side.spots(0, side.length, Role.CHANGED) if news else (),
            elsewhere=pairs[0].elsewhere,
        )


def _lead_notes(comparing: Sequence[Comparing]) -> None:
    """Lead the notes of text that moved between documents along with it."""
    by_name = {each.versions.name: each for each in comparing}
    for target in comparing:
        for name, pairs in target.guest_notes.items():
            source = by_name[name]
            notes = {_identity(note): note for note in source.versions.old.notes}
            for (kind, new), (old, _) in pairs.items():
                if note := notes.get((kind, old)):
                    target.notes_from[kind, new] = note, name
                    source.notes_to[kind, old] = target.versions.name


def _led(changes: Iterable[Change], kind: Kind, elsewhere: str) -> Iterator[Change]:
    """The changes, with the other document's name on those of this kind."""
    for change in changes:
        yield change._replace(elsewhere=elsewhere) if change.kind is kind else change


def _identity(note: Story) -> tuple[str, str]:
    return note.kind.value, note.name


def _place_and_type(margin: Story) -> tuple[StoryKind, str]:
    return margin.kind, margin.name


def _text(margin: Story) -> tuple[StoryKind, str]:
    return margin.kind, "\x1c".join(block.key for block in (*margin.blocks, *margin.boxes) if not block.empty)


def _type(margin: Story) -> tuple[StoryKind, str]:
    return margin.kind, margin.name.partition(" ")[2]
