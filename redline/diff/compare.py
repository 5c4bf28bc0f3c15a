"""Two Documents to one Comparison: the page to read first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from redline.align.blocks import Aligner
from redline.align.model import Pair, Unit
from redline.align.vocabulary import Vocabulary
from redline.diff.findings import comparison_findings
from redline.diff.model import Change, Comparison, Kind, Role
from redline.diff.pairs import NotePairs, PairReader, indistinct
from redline.diff.passages import with_moved_passages
from redline.diff.sides import PARAGRAPH_SIGN, Side, told
from redline.document.model import Block, Document, Story, StoryKind
from redline.options import Ignore, Options

_LEFT_OUT = {
    StoryKind.HEADER: Ignore.HEADERS,
    StoryKind.FOOTER: Ignore.FOOTERS,
    StoryKind.FOOTNOTE: Ignore.FOOTNOTES,
    StoryKind.ENDNOTE: Ignore.ENDNOTES,
}
_CELL_SIGN = " | "


def compare(old: Document, new: Document, options: Options | None = None) -> Comparison:
    """What changed from `old` to `new`, numbered in reading order: body, notes, headers and footers."""
    comparing = _Comparing(options or Options())
    changes = [
        *comparing.story(old.body, new.body),
        *comparing.notes(old.notes, new.notes),
        *comparing.margins(old.margins, new.margins),
    ]
    changes = with_moved_passages(changes)
    numbered = tuple(change._replace(number=number) for number, change in enumerate(changes, start=1))
    findings = comparison_findings(old, new, comparing.options, numbered)
    return Comparison(old, new, comparing.options, numbered, tuple(findings))


class _Comparing:
    """One comparison under way: its words, and which notes were found to belong together."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self._vocabulary = Vocabulary(options.ignore)
        self._aligner = Aligner(self._vocabulary)
        self._note_pairs: NotePairs = {}

    def story(self, old: Story | None, new: Story | None, moved: bool = False) -> Iterator[Change]:
        """The changes between two stories that are one, or of one that came or went."""
        either = new or old
        if either is None:
            return
        reader = PairReader(self._vocabulary, self.options, either.kind, self._note_pairs)
        yield from self._blocks(reader, old.blocks if old else (), new.blocks if new else (), moved)
        if Ignore.TEXTBOXES not in self.options.ignore:
            yield from self._blocks(reader, old.boxes if old else (), new.boxes if new else (), moved)

    def notes(self, old: tuple[Story, ...], new: tuple[Story, ...]) -> Iterator[Change]:
        """The changes in notes, each with the one that was referred to at the same place."""
        olds = {(note.kind.value, note.name): note for note in old if self._compared(note)}
        paired: list[tuple[Story | None, Story, bool]] = []
        for note in new:
            if self._compared(note):
                identity, moved = self._note_pairs.get((note.kind.value, note.name), ("", False))
                paired.append((olds.pop((note.kind.value, identity), None), note, moved))
        for before, note, moved in paired:
            yield from self._note(before, note, moved)
        for gone in olds.values():
            yield from self._note(gone, None, False)

    def _note(self, old: Story | None, new: Story | None, moved: bool) -> Iterator[Change]:
        whole = not old or not new
        for change in self.story(old, new, moved):
            yield change._replace(unit=Unit.NOTE) if whole else change

    def margins(self, old: tuple[Story, ...], new: tuple[Story, ...]) -> Iterator[Change]:
        """The changes in headers and footers: paired by section and type, else by text, else by type."""
        olds = [story for story in old if self._compared(story)]
        news = [story for story in new if self._compared(story)]
        before: dict[int, Story] = {}
        for likeness in (_place_and_type, _text, _type):
            waiting = {likeness(story): story for story in reversed(olds)}
            for story in news:
                if id(story) not in before and (found := waiting.pop(likeness(story), None)):
                    before[id(story)] = found
                    olds.remove(found)
        for story in news:
            yield from self.story(before.get(id(story)), story)
        for gone in olds:
            yield from self.story(gone, None)

    def _compared(self, story: Story) -> bool:
        return _LEFT_OUT.get(story.kind) not in self.options.ignore

    def _blocks(
        self, reader: PairReader, old: tuple[Block, ...], new: tuple[Block, ...], moved: bool
    ) -> Iterator[Change]:
        section = ""
        renamed: dict[str, str] = {}  # headings of the old version, and what they are called now
        pairs = self._aligner.align(old, new)
        groups: dict[int, list[Pair]] = defaultdict(list)
        for pair in pairs:
            if pair.group:
                groups[pair.group].append(pair)
        for pair in pairs:
            section = (
                pair.new[0].section if pair.new else renamed.get(pair.old[0].section, pair.old[0].section)
            )
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
        sign = PARAGRAPH_SIGN if unit is Unit.PARAGRAPH else _CELL_SIGN
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
        )


def _place_and_type(margin: Story) -> tuple[StoryKind, str]:
    return margin.kind, margin.name


def _text(margin: Story) -> tuple[StoryKind, str]:
    return margin.kind, "\x1c".join(block.key for block in (*margin.blocks, *margin.boxes) if not block.empty)


def _type(margin: Story) -> tuple[StoryKind, str]:
    return margin.kind, margin.name.partition(" ")[2]
