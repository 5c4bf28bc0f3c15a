"""The passages of a document that belong to a portfolio, and what became of them since they were read.

A passage is a paragraph, a row of a table, a note, or a section whose heading tells of a topic.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from redline.diff.model import Comparison
from redline.document.model import Block, Document, Paragraph, Story, StoryKind, paragraphs_of
from redline.findings import Finding
from redline.versions.portfolio import Portfolio, Topic
from redline.versions.quoting import Hit, hits_in, quote_of, said_of
from redline.versions.states import State, state_of

_STYLE_LEVEL = re.compile(r"pStyle\(val=[^)]*?([1-9])\)")
_NO_LEVEL = 10  # of a bold line: below every heading that has a style
_ROW = 400  # words of a row that is one passage; a longer one is a page laid out in cells


class Form(Enum):
    """What a passage is."""

    PARAGRAPH = "paragraph"
    ROW = "row"
    SECTION = "section"


class Found(NamedTuple):
    """A topic of a passage: the words that tell of it, and the sentences they stand in."""

    topic: str
    words: tuple[str, ...]
    quote: str


class Passage(NamedTuple):
    """What belongs to a portfolio: from the `first` to the `last` paragraph of a story that say something.

    `annex` is the number of the annex that the document is, if it is one; `page` is 0 where not known.
    """

    document: str
    annex: str
    file: str
    form: Form
    story: StoryKind
    section: str
    first: int
    last: int
    state: State
    topics: tuple[Found, ...]
    page: int = 0


class Relevant(NamedTuple):
    """The passages of a version that belong to a portfolio, since what its reader read last, if anything."""

    portfolio: Portfolio
    version: str
    baseline: str
    documents: tuple[str, ...]
    passages: tuple[Passage, ...]
    findings: tuple[Finding, ...]


class Unit(NamedTuple):
    """Paragraphs that are judged as one, of which the first is the `first` of its story, from 1."""

    story: Story
    form: Form
    first: int
    paragraphs: tuple[Paragraph, ...]

    @property
    def last(self) -> int:
        """The number of its last paragraph."""
        return self.first + len(self.paragraphs) - 1


def relevant(
    document: Document, portfolio: Portfolio, comparison: Comparison | None
) -> Iterator[tuple[Unit, State, tuple[Found, ...]]]:
    """What belongs to a portfolio in a document, in order, the notes last.

    `comparison` is what it is compared by since it was read, `None` where it never was.
    """
    body = list(_units(document.body))
    covered: dict[str, int] = {}  # by topic: the last paragraph of a section that tells of it
    told: set[tuple[str, str]] = set()  # notes with the topics of what refers to them
    for at, unit in enumerate(body):
        known = {topic for topic, last in covered.items() if unit.first <= last}
        found = _found(unit, portfolio.topics, known)
        if not found:
            continue
        names = [each.topic for each in found]
        if unit.form is Form.PARAGRAPH and unit.paragraphs[0].heading:
            unit = _section(body, at)
            covered |= dict.fromkeys(names, unit.last)
        told |= {(note, name) for note in _notes_of(unit) for name in names}
        yield unit, state_of(unit.paragraphs, comparison), found
    for note in document.notes:
        known = {topic for name, topic in told if name == note.name}
        for unit in _units(note):
            if found := _found(unit, portfolio.topics, known):
                yield unit, state_of(unit.paragraphs, comparison), found


def referring(document: Document, note: Story) -> Paragraph | None:
    """The paragraph of the body that refers to a note."""
    kind = note.kind.value
    return next(
        (
            paragraph
            for paragraph in paragraphs_of((*document.body.blocks, *document.body.boxes))
            if any(each.kind == kind and each.value == note.name for each in paragraph.inlines)
        ),
        None,
    )


def _units(story: Story) -> Iterator[Unit]:
    """The paragraphs of a story that say something, those in a row together."""
    first = 1
    for form, group in _groups((*story.blocks, *story.boxes)):
        telling = tuple(paragraph for paragraph in group if paragraph.text.strip())
        if telling:
            yield Unit(story, form, first, telling)
            first += len(telling)


def _groups(blocks: Iterable[Block]) -> Iterator[tuple[Form, tuple[Paragraph, ...]]]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield Form.PARAGRAPH, (block,)
            continue
        for row in block.rows:
            paragraphs = tuple(each for cell in row.cells for each in paragraphs_of(cell.blocks))
            if sum(len(each.text.split()) for each in paragraphs) <= _ROW:
                yield Form.ROW, paragraphs
            else:
                yield from ((Form.PARAGRAPH, (each,)) for each in paragraphs)


def _section(body: Sequence[Unit], at: int) -> Unit:
    """The section of the heading that stands at `at`, with the sections below it."""
    heading = body[at]
    level = _level(heading.paragraphs[0])
    inside: list[Paragraph] = [*heading.paragraphs]
    for unit in body[at + 1 :]:
        if unit.paragraphs[0].heading and _level(unit.paragraphs[0]) <= level:
            break
        inside += unit.paragraphs
    return Unit(heading.story, Form.SECTION, heading.first, tuple(inside))


def _level(heading: Paragraph) -> int:
    """How deep a heading lies, by its style or its number."""
    if found := _STYLE_LEVEL.search(heading.format):
        return int(found[1])
    return len(heading.label.strip(".").split(".")) if heading.label else _NO_LEVEL


def _notes_of(unit: Unit) -> Iterator[str]:
    return (each.value for paragraph in unit.paragraphs for each in paragraph.inlines if each.is_note)


def _found(unit: Unit, topics: Iterable[Topic], known: set[str]) -> tuple[Found, ...]:
    """The topics that a unit tells of, but for those that are known of it."""
    found: list[Found] = []
    for topic in topics:
        hits = [(each, hits_in(topic, each)) for each in unit.paragraphs] if topic.name not in known else []
        telling = [(paragraph, own) for paragraph, own in hits if own]
        if telling:
            found.append(Found(topic.name, _words(telling), quote_of(telling)))
    return tuple(found)


def _words(telling: Iterable[tuple[Paragraph, Sequence[Hit]]]) -> tuple[str, ...]:
    """The words that were found, each once."""
    words = (hit.span.of(paragraph.prose) for paragraph, own in telling for hit in own)
    return tuple(dict.fromkeys(map(said_of, words)))
