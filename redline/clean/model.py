"""What can be taken out of a document, what was, and the receipt of it."""

from enum import Enum
from typing import NamedTuple

from redline.findings import Finding


class Sort(Enum):
    """A sort of thing that is not for readers."""

    YELLOW = "yellow"  # highlights and yellow shading
    COMMENTS = "comments"
    REVISIONS = "revisions"  # tracked changes, accepted
    HIDDEN = "hidden"  # hidden text
    METADATA = "metadata"  # names of people, of the company, of templates; revision ids; custom properties


ALL_SORTS = frozenset(Sort)


class Removed(NamedTuple):
    """So many of one kind of thing were taken out of a part. `kind` is the key of its name in `phrases`."""

    sort: Sort
    kind: str
    part: str
    times: int


class Receipt(NamedTuple):
    """What went in and what came out, by name and SHA-256; what was taken out; what was put in; what is left.

    `proof` are the differences that should not be there: none where it is proved that nothing else changed.
    """

    file: str
    sha256: str
    output: str
    output_sha256: str
    removed: tuple[Removed, ...]
    title: str
    language: str
    proof: tuple[Finding, ...] = ()
    left: tuple[Finding, ...] = ()
