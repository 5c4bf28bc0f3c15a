"""What rules are given, and what they find."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from functools import cached_property
from pathlib import PurePath
from typing import Any, NamedTuple

from redline.diff.model import Comparison
from redline.document.model import (
    INLINE,
    SILENT,
    Document,
    Paragraph,
    Span,
    Story,
    StoryKind,
    paragraphs_of,
)
from redline.findings import Severity
from redline.package import Package
from redline.versions.model import Register
from redline.versions.titles import Title


class Stage(Enum):
    """Where a submission goes. The names are what people type."""

    INTERNAL = "intern"
    IDAM = "idam"
    ACAM = "acam"
    RAM = "ram"
    MR = "mr"
    TK = "tk"
    PUBLIC = "openbaar"

    @property
    def names(self) -> tuple[str, ...]:
        """What those who read it there are called, in small letters."""
        return ("ra&m", "ram") if self is Stage.RAM else (self.value,)


ALL = frozenset(Stage)


class Passage(NamedTuple):
    """A paragraph that says something, in its story; the n-th there, from 1, as people count."""

    story: Story
    paragraph: Paragraph
    number: int
    in_table: bool = False

    @property
    def text(self) -> str:
        """Its prose: same length and offsets as the text, with a sign for what is no prose."""
        return self.paragraph.prose


class Sheet:
    """One document of the submission, as read; with what changed since the baseline, where there is one.

    `older` are its earlier versions, the newest first, of which the first is the baseline if there is one.
    """

    def __init__(
        self,
        name: str,
        title: Title,
        package: Package,
        document: Document,
        comparison: Comparison | None = None,
        older: tuple[Document, ...] = (),
    ) -> None:
        self.name = name
        self.title = title
        self.package = package
        self.document = document
        self.comparison = comparison
        self.older = older

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """All paragraphs that say something: of body, notes, headers and footers, with their text boxes."""
        return tuple(passage for story in self.document.stories for passage in passages_of(story))

    @property
    def body(self) -> Iterator[Passage]:
        """Those of the body."""
        return (each for each in self.passages if each.story.kind is StoryKind.BODY)


def path_of(document: Document) -> PurePath:
    """The file of a document, which may have been written on any system."""
    return PurePath(document.file.replace("\\", "/"))


def plain(text: str) -> str:
    """`text` on one line, without what is no letter."""
    return " ".join(text.replace(INLINE, " ").replace(SILENT, " ").split())


def cut(words: str, most: int) -> str:
    """`words` of at most so many characters."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def passages_of(story: Story) -> Iterator[Passage]:
    """The paragraphs of a story that say something, in order."""
    number = 0
    for block in (*story.blocks, *story.boxes):
        in_table = not isinstance(block, Paragraph)
        for paragraph in paragraphs_of([block]):
            if paragraph.text.strip():
                number += 1
                yield Passage(story, paragraph, number, in_table)


class Case(NamedTuple):
    """A submission under check: its documents, where it goes, and what the dossier knows.

    `day` is the day of the check, `settings` are those of the rule that runs, `since` is the label of the
    baseline of the comparisons, empty where there is none.
    """

    sheets: tuple[Sheet, ...]
    stage: Stage
    day: date
    settings: Mapping[str, Any] = {}
    register: Register | None = None
    since: str = ""

    def number(self, setting: str, usual: int) -> int:
        """A setting of the rule that is a number."""
        found = self.settings.get(setting, usual)
        return found if isinstance(found, int) else usual


class Hit(NamedTuple):
    """What a rule found. Without a passage it is about the document, without a sheet about the submission.

    `facts` are filled in in the sentences of the rule, of which `variant` names another one than usual;
    `severity` is another than that of the rule.
    """

    sheet: Sheet | None = None
    passage: Passage | None = None
    span: Span | None = None
    facts: Mapping[str, str | int] = {}
    variant: str = ""
    severity: Severity | None = None


Check = Callable[[Case], Iterable[Hit]]


class Rule(NamedTuple):
    """A rule: its id, how much it matters (at some stages otherwise), where it counts, and what it does."""

    id: str
    severity: Severity
    stages: frozenset[Stage]
    check: Check
    otherwise: Mapping[Stage, Severity] = {}

    def severity_at(self, stage: Stage) -> Severity:
        """How much it matters at a stage."""
        return self.otherwise.get(stage, self.severity)


class Note(NamedTuple):
    """A finding for people: the rule, where, which words, why, what to do. `page` is 0 where not known."""

    rule: str
    severity: Severity
    document: str
    file: str
    section: str
    story: str
    paragraph: int
    page: int
    words: str
    why: str
    todo: str
    part: str = ""
    ordinal: int = -1
    span: Span | None = None
