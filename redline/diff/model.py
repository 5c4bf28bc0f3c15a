"""Change and Comparison: the noun in the middle. Every output is a function of a Comparison."""

from enum import Enum
from typing import NamedTuple

from redline.align.model import Unit
from redline.document.model import Document, Place, Span, StoryKind
from redline.findings import Finding
from redline.options import Options


class Kind(Enum):
    """What happened to a passage."""

    ADDED = "added"
    REPLACED = "replaced"
    REMOVED = "removed"
    MOVED = "moved"
    LINK = "link"  # the same words, another target; `old` and `new` are the targets, `context` the words
    SPLIT = "split"
    MERGED = "merged"
    OBJECT = "object"
    FORMAT = "format"
    SPACE = "space"
    LABEL = "label"  # the number or bullet before a paragraph


class Role(Enum):
    """Why characters of the new version stand in a spot."""

    CHANGED = "changed"
    NEIGHBOUR = "neighbour"  # unchanged itself: words beside a cut
    MOVED = "moved"
    FORMAT = "format"


class Spot(NamedTuple):
    """Characters of one paragraph of the new version. `twin` is the paragraph in the fallback branch."""

    places: tuple[Place, ...]
    span: Span
    role: Role
    twin: tuple[Place, ...] = ()


class Change(NamedTuple):
    """One thing that became different, with its words on both sides and where to see it.

    `section` is the heading it stands under in the new version (of the old one for what is gone);
    `origin` the heading it came from, where it moved. `context` are the words around a cut. `elsewhere`
    names the other document that it came from or, where it is gone from this one, that it is in now.
    """

    number: int
    kind: Kind
    unit: Unit
    story: StoryKind
    section: str
    old: str
    new: str
    spots: tuple[Spot, ...] = ()
    origin: str = ""
    context: str = ""
    elsewhere: str = ""


class Comparison(NamedTuple):
    """Two versions, what changed between them, and what a reader must know of the comparison."""

    old: Document
    new: Document
    options: Options
    changes: tuple[Change, ...]
    findings: tuple[Finding, ...]
