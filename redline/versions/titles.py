"""What a document is called, and which annex it is: said in its text, else by its properties or its name."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise
from pathlib import PurePath
from typing import NamedTuple

from redline.document.model import INLINE, Document, Paragraph, paragraphs_of
from redline.versions.names import mark

_FIRST = 25  # paragraphs in which a title stands: after address and date, at most
_ANNEX = re.compile(
    r"(?:bijlage|annex)\s+(?P<number>\d{1,2}|[IVX]{1,4}|[A-Z])(?![\w])[\s.:)–—-]*(?P<name>.*)", re.I
)
_NAMED_ANNEX = re.compile(r"(?:bijlage|bijl|annex)[\s._-]*(?P<number>\d{1,2})(?!\d)", re.I)
_SUBJECT = re.compile(r"(?:betreft|onderwerp|subject)\s*[:\t ]\s*(?P<name>\S.*)", re.I)
_SUBJECT_ALONE = re.compile(r"(?:betreft|onderwerp|subject)\s*:?", re.I)
_EMPTY_NAMES = re.compile(
    r"(?:microsoft word.*|documenti?\s?\d*|naamloos.*|untitled.*|titel|title|bijlage|brief)?", re.I
)
_LONGEST = 150  # characters of a name
_NO_TITLE_WORDS = frozenset("concept kamerbrief brief bijlage nota de het een en van op in over".split())


class Title(NamedTuple):
    """The number of an annex, empty for a letter, and the name of the document."""

    number: str
    name: str

    def told(self, annex: str) -> str:
        """The two together, with the word for `annex`."""
        return f"{annex} {self.number}: {self.name}" if self.number else self.name

    @property
    def words(self) -> frozenset[str]:
        """The words by which two titles are compared: not those that any may have."""
        return frozenset(re.findall(r"\w+", self.name.casefold())) - _NO_TITLE_WORDS


def title_of(document: Document) -> Title:
    """What `document` is called."""
    first = list(islice(_spoken(document), _FIRST))
    number, name = _annex(first)
    stem = PurePath(document.file.replace("\\", "/")).stem
    if not number and (named := _NAMED_ANNEX.search(stem)):
        number = named["number"]
    bare = mark(PurePath(document.file.replace("\\", "/")).name, ()).subject
    names = (name, "" if number else _subject(first), document.properties.title, _heading(first), bare)
    found = (_clean(each) for each in names)
    return Title(number, next((each for each in found if not _EMPTY_NAMES.fullmatch(each)), stem))


def _spoken(document: Document) -> Iterator[Paragraph]:
    return (paragraph for paragraph in paragraphs_of(document.body.blocks) if paragraph.text.strip())


def _annex(first: Iterable[Paragraph]) -> tuple[str, str]:
    """Number and name of an annex that begins with them: on one line, or the name on the next."""
    lines = [_clean(paragraph.text) for paragraph in first][:5]
    for at, line in enumerate(lines):
        if found := _ANNEX.fullmatch(line):
            return found["number"].upper(), found["name"] or "".join(lines[at + 1 : at + 2])
    return "", ""


def _subject(first: Iterable[Paragraph]) -> str:
    """What stands behind `Betreft`, or under it, or in the next cell."""
    lines = [paragraph.text.strip() for paragraph in first]
    for line, following in pairwise([*lines, ""]):
        if found := _SUBJECT.fullmatch(" ".join(line.split("\n"))):
            return found["name"]
        if _SUBJECT_ALONE.fullmatch(line):
            return following
    return ""


def _heading(first: Iterable[Paragraph]) -> str:
    return next((paragraph.text for paragraph in first if paragraph.heading), "")


def _clean(text: str) -> str:
    return " ".join(text.replace(INLINE, " ").split())[:_LONGEST]
