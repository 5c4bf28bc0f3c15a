"""The words of a submission as they are written: each form of a word or name, how often, and where first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from redline.check.model import Passage, Sheet
from redline.check.names.reading import quoted
from redline.document.model import Span, StoryKind, masked

_WORD = re.compile(r"[^\W\d_]+(?:[&'’\-\u2010\u2011\u00ad][^\W\d_]+)*")
_SPACES = (" ", "\u00a0", "\u202f")
_RUNNING = (StoryKind.BODY, StoryKind.FOOTNOTE, StoryKind.ENDNOTE)


class Word(NamedTuple):
    """A word or compound at its place. `joined` tells that one space parts it from the word before.

    `text` has plain hyphens, and none that is there only for the end of a line.
    """

    text: str
    span: Span
    joined: bool


class Found(NamedTuple):
    """Where a form stands."""

    sheet: Sheet
    passage: Passage
    span: Span


class Form:
    """One way to write a name: how often, where first, and what follows it."""

    def __init__(self, text: str, first: Found) -> None:
        self.text = text
        self.first = first
        self.times = 0
        self.followers: set[str] = set()


class Forms:
    """The forms of names by what they have in common."""

    def __init__(self) -> None:
        self._by_key: dict[str, dict[str, Form]] = {}

    def add(self, key: str, text: str, found: Found, alike: str = "") -> Form:
        """Count one place of a form; forms that are `alike` count as the first of them."""
        form = self._by_key.setdefault(key, {}).setdefault(alike or text, Form(text, found))
        form.times += 1
        return form

    def __iter__(self) -> Iterator[list[Form]]:
        """The forms of each name, the commonest first; of equals the one that came first."""
        return (sorted(forms.values(), key=lambda each: -each.times) for forms in self._by_key.values())


class Line(NamedTuple):
    """A paragraph in words, without what stands between quotation marks."""

    sheet: Sheet
    passage: Passage
    words: tuple[Word, ...]

    def found(self, first: int, last: int) -> Found:
        """The place of some of its words."""
        return Found(self.sheet, self.passage, Span(self.words[first].span.start, self.words[last].span.end))

    def in_sentence(self, at: int) -> bool:
        """Whether a word follows another in a sentence, in small letters: no start, no list of names."""
        return at > 0 and self.words[at].joined and self.words[at - 1].text.islower()


def lines(sheets: Iterable[Sheet]) -> list[Line]:
    """The paragraphs of bodies and notes."""
    return [
        Line(sheet, passage, tuple(words(passage.text)))
        for sheet in sheets
        for passage in sheet.passages
        if passage.story.kind in _RUNNING
    ]


def words(prose: str) -> Iterator[Word]:
    """The words of a text outside its quotations."""
    text = masked(prose, quoted(prose))
    end = -2
    for found in _WORD.finditer(text):
        joined = found.start() == end + 1 and text[end] in _SPACES
        end = found.end()
        plain = found[0].replace("\u2011", "-").replace("\u2010", "-").replace("\u00ad", "")
        yield Word(plain, Span(*found.span()), joined)


def slips(known: Mapping[str, str], text: str) -> Iterator[str]:
    """The words of `known`, a word for each of its forms without a letter, that `text` is one letter from."""
    found = {known[each] for each in (text, *shortened(text)) if each in known}
    return (each for each in found if each != text and differs_by_one(each, text))


def shortened(text: str) -> Iterator[str]:
    """A word without each of its letters in turn."""
    return (text[:at] + text[at + 1 :] for at in range(len(text)))


def differs_by_one(a: str, b: str) -> bool:
    """Whether one letter more, less or other, or two that changed places, is all that parts two words."""
    at = next((at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    rest, other = a[at:], b[at:]
    return (
        rest[1:] == other
        or rest == other[1:]
        or rest[1:] == other[1:]
        or (rest[:2] == other[:2][::-1] and rest[2:] == other[2:])
    )
