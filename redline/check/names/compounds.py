"""Compounds with and without hyphen or space."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from redline.check.names.forms import Forms, Line
from redline.check.names.known import SEPARABLE
from redline.check.names.reading import is_abbreviation

_ARTICLES = frozenset({"de", "het"})
_FIRST_PART, _LAST_PART = 6, 5  # letters of the parts of a compound that may be written apart


def _key(text: str) -> str:
    """What the forms of a compound have in common; an abbreviation in it keeps its capitals."""
    first, *rest = re.split("[- ]", text)
    return (first if is_abbreviation(first) else first.casefold()) + "".join(rest).casefold()


def compounds(read: Sequence[Line]) -> Forms:
    """Compounds with an abbreviation or name: OVV-rapport, OVV rapport; IBO Arbeidsmigratie."""
    hyphened = {_key(word.text) for line in read for word in line.words if _is_name_compound(word.text)}
    named = {_key(pair) for line in read for at, pair in _pairs_of(line) if _is_named(pair)}
    every, bare = hyphened | named, _articles(read, hyphened)
    found = Forms()
    for line in read:
        for at, word in enumerate(line.words):
            if "-" in word.text and (key := _key(word.text)) in every:
                found.add(key, word.text, line.found(at, at), _alike(word.text))
        for at, pair in _pairs_of(line):
            key = _key(pair)
            if key in named or (key in hyphened and not _is_phrase(line, at, bare)):
                found.add(key, pair, line.found(at - 1, at), _alike(pair))
    return found


def _pairs_of(line: Line) -> Iterator[tuple[int, str]]:
    """Words that stand next to each other, with the number of the second; no compounds."""
    for at in range(1, len(line.words)):
        word, before = line.words[at], line.words[at - 1]
        if word.joined and len(word.text) > 3 and "-" not in word.text + before.text:
            yield at, f"{before.text} {word.text}"


def _is_name_compound(text: str) -> bool:
    """Whether a hyphened word has an abbreviation or a name in it."""
    first, *rest = text.split("-")
    return len(rest) == 1 and len(rest[0]) > 3 and (is_abbreviation(first) or rest[0][0].isupper())


def _is_named(pair: str) -> bool:
    """Whether an abbreviation and a word with a capital make one name."""
    first, second = pair.split(" ")
    return is_abbreviation(first) and second[0].isupper() and second[1:].islower()


def _alike(text: str) -> str:
    """A form without the capitals that a title or the start of a sentence gives."""
    return text if is_abbreviation(re.split("[- ]", text)[0]) else text.casefold()


def _articles(read: Iterable[Line], compounds: set[str]) -> set[tuple[str, str]]:
    """Articles with the abbreviations that they belong to, which stand there without a compound."""
    found = set()
    for line in read:
        for at in range(1, len(line.words)):
            article, word, end = line.words[at - 1].text.lower(), line.words[at].text, line.words[at].span.end
            after = line.words[at + 1] if at + 1 < len(line.words) else None
            compound = after is not None and after.joined and _key(f"{word} {after.text}") in compounds
            broken = line.passage.text[end : end + 1] == "-"
            if article in _ARTICLES and is_abbreviation(word) and not compound and not broken:
                found.add((article, word))
    return found


def _is_phrase(line: Line, at: int, bare: set[tuple[str, str]]) -> bool:
    """Whether two words are no compound but two parts of a sentence: `vraagt de SER advies`."""
    article = line.words[at - 2].text.lower() if at > 1 else ""
    return (article, line.words[at - 1].text) in bare


def written_apart(read: Sequence[Line]) -> Forms:
    """Compounds that are also written as two words: arbeidsmigratie beleid."""
    whole = {word.text.lower() for line in read for word in line.words if word.text.isalpha()}
    found, split = Forms(), set()
    for line in read:
        for at in range(1, len(line.words)):
            first, last = line.words[at - 1].text, line.words[at].text
            long = len(first) >= _FIRST_PART and len(last) >= _LAST_PART
            two = long and line.words[at].joined and last.islower() and first.lower() not in SEPARABLE
            if two and (key := (first + last).lower()) in whole:
                split.add(key)
                found.add(key, f"{first.lower()} {last}", line.found(at - 1, at))
    for line in read:
        for at, word in enumerate(line.words):
            if word.text.lower() in split:
                found.add(word.text.lower(), word.text.lower(), line.found(at, at))
    return found
