"""What a version says: frozen values, equal by value, without XML."""

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from redline.findings import Finding
from redline.kinds import digest

if TYPE_CHECKING:
    from datetime import datetime


class Revisions(Enum):
    """How tracked changes that are already in a document are read."""

    FINAL = "final"
    ORIGINAL = "original"
    REFUSE = "refuse"


class StoryKind(Enum):
    """The places where a document keeps text (ECMA-376-1 17.2 and 11.3)."""

    BODY = "body"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"
    HEADER = "header"
    FOOTER = "footer"


class Span(NamedTuple):
    """The characters `start` up to `end` of one paragraph's text; half-open."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The part of `text` that this span covers."""
        return text[self.start : self.end]


class Place(NamedTuple):
    """The `ordinal`-th `w:p` of a part in document order, from 0. Means nothing without its document."""

    part: str
    ordinal: int


class Inline(NamedTuple):
    """One character of the text that is no letter: a note reference, picture, equation or object.

    `kind` is footnote, endnote, picture, chart, diagram, object, shape, equation or chunk; `value` is
    what two of them are compared by: the note's id, or the digest of what is shown.
    """

    at: int
    kind: str
    value: str

    @property
    def is_note(self) -> bool:
        """Whether this refers to a footnote or endnote."""
        return self.kind in ("footnote", "endnote")


class Run(NamedTuple):
    """A stretch of text with one fact: a look, a link target, a highlight colour."""

    start: int
    end: int
    fact: str


INLINE = "\ufffc"  # stands in the text for each Inline
OBJECT = "\x02"  # begins the token of an Inline, and stands around its kind in words to tell; absent from XML
SILENT = "\x1f"  # stands in the prose for what is no prose; white space to `str.split`, absent from XML


def masked(text: str, silent: Iterable[Span], start: int = 0) -> str:
    """`text`, which begins at offset `start` of a paragraph, with a `SILENT` for each silent character."""
    for span in silent:
        first, last = max(span.start - start, 0), min(span.end - start, len(text))
        if first < last:
            text = text[:first] + SILENT * (last - first) + text[last:]
    return text


class Paragraph(NamedTuple):
    """A paragraph as a reader sees it. `key` is equal for two that say the same (see `words.same`).

    `silent` are the characters that are no prose: results of volatile fields and field codes.
    `looks` are the stretches that look otherwise than plain text of the paragraph's style; `format`
    is what the paragraph looks like. `places` has more than one entry where tracked changes join
    paragraphs, and none for an inserted file; `twin` is the same paragraph in the `mc:Fallback` of
    a text box.
    """

    places: tuple[Place, ...]
    text: str
    key: str
    inlines: tuple[Inline, ...] = ()
    silent: tuple[Span, ...] = ()
    links: tuple[Run, ...] = ()
    highlights: tuple[Run, ...] = ()
    looks: tuple[Run, ...] = ()
    format: str = ""
    label: str = ""
    section: str = ""
    heading: bool = False
    twin: tuple[Place, ...] = ()

    @property
    def prose(self) -> str:
        """The text with a `SILENT` for each silent character: same length, same offsets."""
        return self.prose_in(Span(0, len(self.text)))

    def prose_in(self, span: Span) -> str:
        """The prose that `span` covers."""
        return masked(span.of(self.text), self.silent, span.start)

    @property
    def empty(self) -> bool:
        """Whether there is nothing here to compare."""
        return not self.key


class Cell(NamedTuple):
    """A table cell."""

    blocks: tuple["Block", ...]

    @property
    def key(self) -> str:
        """Equal for two cells that say the same."""
        if len(self.blocks) == 1 and isinstance(self.blocks[0], Paragraph):
            return self.blocks[0].key
        return "\x1e".join(block.key for block in self.blocks if not block.empty)


class Row(NamedTuple):
    """A table row."""

    cells: tuple[Cell, ...]
    key: str


class Table(NamedTuple):
    """A table: rows of cells of blocks."""

    rows: tuple[Row, ...]
    key: str

    @property
    def empty(self) -> bool:
        """Whether no cell says anything."""
        return not self.key.strip("\x1c\x1d\x1e")


Block = Paragraph | Table


class Story(NamedTuple):
    """A text of its own in a document: the body, a note, a header or a footer.

    `name` tells one from another of its kind: a note's id, or section and type of a header.
    `boxes` are the blocks of the text boxes anchored in it, in order.
    """

    kind: StoryKind
    part: str
    name: str
    blocks: tuple["Block", ...]
    boxes: tuple[Block, ...] = ()


class Properties(NamedTuple):
    """What a document says of itself, if it does: title, when it was saved last (ISO 8601), its pages."""

    title: str = ""
    modified: str = ""
    pages: int = 0

    @property
    def saved(self) -> "datetime | None":
        """When it was last saved, if it says so; in UTC where it names no zone (ECMA-376-2 8.3.4.2)."""
        from datetime import UTC, datetime

        try:
            saved = datetime.fromisoformat(self.modified.strip())
        except ValueError:
            return None
        return saved if saved.tzinfo else saved.replace(tzinfo=UTC)


class Document(NamedTuple):
    """One version: its stories, notes in order of reference, and what a reader must know of it.

    `source` are the bytes of the file.
    """

    file: str
    source: bytes
    body: Story
    notes: tuple[Story, ...] = ()
    margins: tuple[Story, ...] = ()
    properties: Properties = Properties()
    volatile: tuple[str, ...] = ()
    comments: str = ""
    findings: tuple[Finding, ...] = ()

    @property
    def digest(self) -> str:
        """The SHA-256 of the file."""
        return digest(self.source)

    @property
    def stories(self) -> tuple[Story, ...]:
        """Body, notes, headers and footers."""
        return (self.body, *self.notes, *self.margins)


def paragraphs_of(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """The paragraphs of `blocks`, those in tables too, in reading order."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs_of(cell.blocks)
