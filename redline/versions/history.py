"""The history of one document: what each passage of its newest version comes from, and what went; values.

Versions are told by their number in `History.versions`, from 0.
"""

from typing import NamedTuple

from redline.diff.model import Change
from redline.document.model import Document, Paragraph, Span, StoryKind
from redline.findings import Finding
from redline.options import Options
from redline.versions.model import Version


class Edition(NamedTuple):
    """A version in which the document went round: its file, as it was opened, and its SHA-256.

    `words` is how many words of the newest version came with this one.
    """

    version: Version
    file: str
    sha256: str
    words: int = 0


class Origin(NamedTuple):
    """Characters of a paragraph, and the version that they came with."""

    span: Span
    version: int


class Passage(NamedTuple):
    """A paragraph of the newest version: when it came, when words came, changed or lapsed in it last.

    `origins` rise and do not overlap; white space between two of them belongs to none.
    """

    paragraph: Paragraph
    story: StoryKind
    first: int
    last: int
    origins: tuple[Origin, ...]

    @property
    def section(self) -> str:
        """The heading it stands under; for a note, of its reference."""
        return self.paragraph.section


class Return(NamedTuple):
    """A sentence that went and came back: the first and last version of each time that it stood.

    `section` is the heading it stood under last.
    """

    text: str
    story: StoryKind
    section: str
    stood: tuple[tuple[int, int], ...]


class Lapse(NamedTuple):
    """A passage that lapsed in a version, and stands nowhere in the newest one."""

    version: int
    change: Change


class Row(NamedTuple):
    """How often a term stands under one heading, for each version."""

    section: str
    counts: tuple[int, ...]


class Term(NamedTuple):
    """How often a term stands in each version, by the headings it stands under."""

    term: str
    rows: tuple[Row, ...]

    def total(self, version: int) -> int:
        """How often it stands in one version."""
        return sum(row.counts[version] for row in self.rows)


class History(NamedTuple):
    """All of one document, from the first version in which it went round to `document`, the newest."""

    name: str
    versions: tuple[Edition, ...]
    document: Document
    options: Options
    passages: tuple[Passage, ...]
    returns: tuple[Return, ...]
    lapses: tuple[Lapse, ...]
    terms: tuple[Term, ...]
    findings: tuple[Finding, ...]
