"""What redline reads in a document made on the spot."""

from __future__ import annotations

from redline.document.model import Document, Paragraph, Revisions, Table, paragraphs_of
from redline.document.read import read
from redline.package import read as read_package
from tests.build import Text, doc, p


def document(*blocks: Text, revisions: Revisions = Revisions.FINAL) -> Document:
    """The reading of a document with these blocks."""
    return read(read_package(doc(*blocks)), revisions)


def body(*blocks: Text, revisions: Revisions = Revisions.FINAL) -> list[Paragraph]:
    """The paragraphs of a body with these blocks, those in tables too."""
    return list(paragraphs_of(document(*blocks, revisions=revisions).body.blocks))


def paragraph(*text: Text, revisions: Revisions = Revisions.FINAL) -> Paragraph:
    """The one paragraph of a body with this text."""
    (found,) = body(p(*text), revisions=revisions)
    return found


def table(block: Text) -> Table:
    """The one table of a body with this block."""
    (found,) = document(block).body.blocks
    assert isinstance(found, Table)
    return found


def rules(read: Document) -> list[str]:
    """The findings of a reading, by their rules."""
    return [finding.rule for finding in read.findings]
