"""Where a term stands in a text: its words in order, in any form, whole or in compounds.

Between two words there may be some small ones. `meld- en vergewisplicht` has the word meldplicht in it, and
`arbo-zorg` is arbozorg.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from redline.document.model import Span
from redline.versions.compounds import alike, plain, plural_of, start_of, within

WHOLE = "="  # before a term that is never looked for inside longer words
_HYPHENS = "-\u2010\u2011\u2013"
_WORD = re.compile(
    r"(?:[^\W_]|[\u0300-\u036f])+(?:[\u00ad\u200b-\u200d\u2060\ufeff’'](?:[^\W_]|[\u0300-\u036f])+)*"
)
_STOP = re.compile(r"[.!?;:…]")
_SMALL = frozenset(
    "aan al alle als bij dan dat de der des deze die dit door een en er haar het hun in is met naar nog of "
    "om onder ons onze ook op over te ten ter tot uit uw van vanuit voor waar wat wel zijn zo".split()
)
_JOINING = frozenset("en of dan wel".split())  # between the halves of "meld- en vergewisplicht"
_BETWEEN = 3  # small words, at most
_HALF = 3  # letters of half a word


class Word(NamedTuple):
    """A word of a text by its plain form, and how it hangs on those beside it.

    `half` is one that ends in a hyphen, as in `meld- en`; `tail` one that begins with it; `joined` one with
    only a hyphen between it and the next.
    """

    span: Span
    plain: str
    half: bool = False
    tail: bool = False
    joined: bool = False


class Term(NamedTuple):
    """Words to look for, as they were written, in one or more spellings; `whole` not inside other words."""

    text: str
    spellings: tuple[tuple[Word, ...], ...]
    whole: bool = False


def term_of(written: str, whole: bool = False) -> Term | None:
    """The term that is written so, `=` before it for a whole one; `None` where there are no words in it."""
    text = written.strip()
    bare = text.removeprefix(WHOLE).strip()
    words = words_of(bare)
    telling = _telling(words)
    if not telling:
        return None
    spellings = [telling]
    if any(word.joined for word in telling):
        joined = words_of(re.sub(rf"(?<=\w)[{_HYPHENS}](?=\w)", "", bare))
        spellings.append(_telling(joined))
    return Term(bare, tuple(spellings), whole or text.startswith(WHOLE))


def _telling(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words that count: not the small ones, unless there are no others."""
    return tuple(word for word in words if word.plain not in _SMALL or word.half or word.tail) or words


@lru_cache(maxsize=1 << 10)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text, in order."""
    spans = [Span(*found.span()) for found in _WORD.finditer(text)]
    found: list[Word] = []
    for at, span in enumerate(spans):
        before = text[spans[at - 1].end if at else 0 : span.start]
        after = text[span.end : spans[at + 1].start if at + 1 < len(spans) else len(text)]
        found.append(
            Word(
                span,
                plain(span.of(text)),
                half=after[:1] in tuple(_HYPHENS) and len(after) > 1,
                tail=before[-1:] in tuple(_HYPHENS) and len(before) > 1,
                joined=len(after) == 1 and after in _HYPHENS and at + 1 < len(spans),
            )
        )
    return tuple(found)


def places_of(term: Term, text: str) -> Iterator[Span]:
    """Where a term stands in a text."""
    words = words_of(text)
    starts = [(spelling, start_of(spelling[0].plain)[:2]) for spelling in term.spellings]
    for at, word in enumerate(words):
        for spelling, start in starts:
            if start not in word.plain:  # most words: every form and compound has it
                continue
            end = _end(spelling, words, at, text, term.whole)
            if end is not None:
                yield Span(words[at].span.start, words[end].span.end)
                break


def _end(spelling: Sequence[Word], words: Sequence[Word], at: int, text: str, whole: bool) -> int | None:
    """Where a term that begins with the word `at` ends, if it does."""
    end = _one(spelling[0], words, at, text, whole)
    for word in spelling[1:]:
        if end is None:
            return None
        end = next(
            (
                found
                for start in _next(words, end, text)
                if (found := _one(word, words, start, text, whole)) is not None
            ),
            None,
        )
    return end


def _next(words: Sequence[Word], end: int, text: str) -> Iterator[int]:
    """The words that may follow the word `end` in a term, with at most small ones between."""
    for at in range(end + 1, min(end + 2 + _BETWEEN, len(words))):
        if _STOP.search(text, words[at - 1].span.end, words[at].span.start):
            return
        yield at
        if words[at].plain not in _SMALL:
            return


def _one(wanted: Word, words: Sequence[Word], at: int, text: str, whole: bool) -> int | None:
    """The last of the words that are, from `at` on, the word that is wanted; mostly that is `at` itself."""
    own = words[at]
    if wanted.half and len(wanted.plain) >= _HALF:
        return at if own.plain.startswith(wanted.plain) else None
    fits = alike if whole else within
    if fits(wanted.plain, own.plain):
        return at
    if own.joined and fits(wanted.plain, own.plain + words[at + 1].plain):
        return at + 1
    return _halves(wanted.plain, words, at, text)


def _halves(wanted: str, words: Sequence[Word], at: int, text: str) -> int | None:
    """The end of two words that have `wanted` between them: `meld- en vergewisplicht`, `in- of uitlener`."""
    own = words[at]
    for after in range(at + 1, min(at + 2 + _BETWEEN, len(words))):
        if _STOP.search(text, words[after - 1].span.end, words[after].span.start):
            return None
        other = words[after]
        if own.half and wanted.startswith(own.plain):
            rest = wanted[len(own.plain) :]
            if len(rest) >= _HALF and _ends_alike(other.plain, rest):
                return after
        if other.tail and _is_tail(wanted, own.plain, other.plain):
            return after
        if not (other.half or other.plain in _JOINING):
            return None
    return None


def _ends_alike(word: str, rest: str) -> bool:
    return any(plural_of(word[at:], rest) for at in range(max(len(word) - _HALF + 1, 0)))


def _is_tail(wanted: str, before: str, tail: str) -> bool:
    """Whether `wanted` is the beginning of the word before with this tail: arbeidsuren en -tijden."""
    return any(
        before.startswith(wanted[:at]) and plural_of(wanted[at:], tail)
        for at in range(_HALF, len(wanted) - 2)
    )
