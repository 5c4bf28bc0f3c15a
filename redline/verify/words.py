"""The words of a paragraph as they are compared, and the colour of each."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from redline.verify.model import OBJECT
from redline.verify.paragraph import Paragraph

_WORD = re.compile(r"\w+|[^\w\s]")
_WIDTHLESS = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_SYLLABLE = 3  # letters of Hangul at most that become one
_QUOTES = frozenset("'\"‘’‚‛“”„‟′″«»")
_DASHES = frozenset("-‐‑‒–—―−")


class Words(NamedTuple):
    """The words and marks of punctuation of one paragraph, and the colour each is wholly painted in.

    `colours` is empty where nothing is painted; `""` for a word of which a letter is bare.
    """

    keys: Sequence[str]
    colours: Sequence[str] = ()

    def unmarked(self) -> Iterable[str]:
        """The words that are bare."""
        if not self.colours:
            return self.keys
        return [key for key, colour in zip(self.keys, self.colours, strict=True) if not colour]


class Spelling:
    """How words are compared: with the differences in `ignore` left out."""

    def __init__(self, ignore: frozenset[str] = frozenset()) -> None:
        self._fold_case = "case" in ignore
        self._only_words = "punctuation" in ignore
        self._dropped = (_QUOTES if "quotes" in ignore else frozenset()) | (
            _DASHES if "dashes" in ignore else frozenset()
        )
        self._plain = not (self._fold_case or self._only_words or self._dropped)
        self._known: dict[int, tuple[Paragraph, Words]] = {}

    def words(self, paragraph: Paragraph) -> Words:
        """The words of a paragraph; of one that is read once they are counted once."""
        known = self._known.get(id(paragraph))
        if known is None:
            known = self._known[id(paragraph)] = paragraph, self._words(paragraph)
        return known[1]

    def keys(self, text: str) -> list[str]:
        """The words of a text that is no paragraph."""
        found: list[str] = _WORD.findall(folded(text.replace(OBJECT, " "))[0])
        return found if self._plain else [key for each in found if (key := self._key(each))]

    def _words(self, paragraph: Paragraph) -> Words:
        if not paragraph.painted:
            return Words(self.keys(_prose(paragraph)))
        colours = _colours(paragraph)
        keys, found = [], []
        for key, places in self.places(paragraph):
            own = {colours[at] for at in places}
            keys.append(key)
            found.append("" if "" in own else min(own))
        return Words(keys, found)

    def places(self, paragraph: Paragraph) -> Iterator[tuple[str, Sequence[int]]]:
        """The words of a paragraph, each with the offsets of its letters in the text."""
        text, origins = folded(_prose(paragraph))
        for match in _WORD.finditer(text):
            if key := self._key(match[0]):
                yield key, origins[slice(*match.span())] if origins else range(*match.span())

    def _key(self, found: str) -> str:
        if found in self._dropped or (self._only_words and not is_word(found)):
            return ""
        return found.casefold() if self._fold_case else found


def is_word(key: str) -> bool:
    """Whether this is more than punctuation."""
    return any(map(str.isalnum, key))


def _prose(paragraph: Paragraph) -> str:
    """The text, with a space for each object, and for each character that is silent."""
    text = paragraph.text.replace(OBJECT, " ")
    for start, end, _ in paragraph.silent:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _colours(paragraph: Paragraph) -> list[str]:
    """The colour of each character."""
    colours = [""] * len(paragraph.text)
    for start, end, colour in paragraph.painted:
        colours[start:end] = [colour] * (end - start)
    return colours


def folded(text: str) -> tuple[str, Sequence[int]]:
    """A text in NFC without characters that have no width, and where each of its characters came from.

    No origins where each stands where it stood.
    """
    if text.isascii() or not (_WIDTHLESS.search(text) or not unicodedata.is_normalized("NFC", text)):
        return text, ()
    clusters: list[list[str]] = []
    places: list[list[int]] = []
    for at, char in enumerate(text):
        if clusters and _composes(clusters[-1], char):
            clusters[-1].append(char)
            places[-1].append(at)
        elif not _WIDTHLESS.match(char):
            clusters.append([char])
            places.append([at])
    composed = [unicodedata.normalize("NFC", "".join(cluster)) for cluster in clusters]
    origins = [
        place
        for own, cluster in zip(places, composed, strict=True)
        for place in (own if len(own) == len(cluster) else own[:1] * len(cluster))
    ]
    return "".join(composed), origins


def _composes(cluster: Sequence[str], char: str) -> bool:
    """Whether a character may become one with those before it: an accent, a vowel of Hangul."""
    if char.isascii() or _WIDTHLESS.match(char):
        return False
    if unicodedata.combining(char):
        return True
    before = "".join(cluster[-_SYLLABLE:])
    return len(unicodedata.normalize("NFC", before + char)) <= len(unicodedata.normalize("NFC", before))
