"""Totals in prose: `in totaal 41 maatregelen`, and the parts that a list or the next sentences give."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate, chain
from typing import NamedTuple

from redline.check.model import Passage
from redline.dutch.numbers import Number, numbers_in
from redline.words import sentences

_LOOSE = re.compile(  # says that parts are not all there, or count something twice
    r"\b(?:waarvan|waaronder|zoals|onder meer|onder andere|o\.a\.|bijvoorbeeld|met name|vooral|ook|tevens|"
    r"zowel|dubbel\w*|overlap\w*|meerdere|deels|gedeeltelijk|inclusief|exclusief|overige?(?! \d)|rest|"
    r"resterende|daarnaast|bovendien|meer dan [eé][eé]n|w\.v\.|gemiddeld|maximaal|minimaal|per jaar|"
    r"jaarlijks)\b",
    re.IGNORECASE,
)
_DIVIDED = re.compile(
    r"\s*(?:en )?(?:daarvan|hiervan|dit zijn|dat zijn|het gaat om|dit betreft|de verdeling)\b", re.IGNORECASE
)
_AS_FOLLOWS = re.compile(r"verde(?:el|ling)|als volgt|uitgesplitst|opbouw|daarvan|hiervan", re.IGNORECASE)
_OPENING = re.compile(
    r":\s|\b(?:te weten|namelijk|verdeeld over|bestaande uit|onderverdeeld in)\b", re.IGNORECASE
)
_LONGEST = 60  # items of a list
_SENTENCES = 12  # in which parts may follow
_BETWEEN = 3  # sentences at the end of a passage that may lead to a list


class Division(NamedTuple):
    """A total and its parts, in the order of the text; `complete` if there are no others, as in a list.

    `ends` are the numbers of parts after which a sentence ends, and with it perhaps the division.
    """

    passage: Passage
    total: Number
    parts: tuple[Number, ...]
    ends: tuple[int, ...]
    complete: bool = False

    @property
    def sum(self) -> Decimal:
        """What the parts add up to."""
        return _sum(self.parts)

    @property
    def right(self) -> bool:
        """Whether the parts add up, as far as they are rounded."""
        return any(abs(_sum(self.parts[:end]) - self.total.value) <= self._slack for end in self.ends)

    @property
    def close(self) -> bool:
        """Whether they almost add up: then all are there, and one is wrong."""
        return abs(self.sum - self.total.value) <= max(Decimal(2), self.total.value / 8)

    @property
    def _slack(self) -> Decimal:
        numbers = (self.total, *self.parts)
        if not any(each.hedge or each.step != 1 for each in numbers):
            return Decimal(0)
        hedged = self.total.value / 10 if any(each.hedge for each in numbers) else Decimal(0)
        return max(hedged, max(each.step for each in numbers) / 2 * min(len(self.parts), 4))


def _sum(parts: Sequence[Number]) -> Decimal:
    return sum((part.value for part in parts), Decimal(0))


class _Said(NamedTuple):
    """A passage by its sentences, each with its numbers, of which the `nth` is looked at."""

    text: str
    bounds: Sequence[tuple[int, int]]
    numbers: Sequence[Sequence[Number]]
    nth: int

    @property
    def leads_to_list(self) -> bool:
        """Whether nothing comes between this sentence and a list that follows, but that it divides."""
        if len(self.bounds) - self.nth > _BETWEEN:
            return False
        after = self.text[self.bounds[self.nth][1] :]
        divides = bool(_AS_FOLLOWS.search(after)) and not _LOOSE.search(after)
        return not after.strip() or (divides and not any(self.numbers[self.nth + 1 :]))


def divisions(passages: Sequence[Passage], totals: re.Pattern[str]) -> Iterator[Division]:
    """The totals that `passages` give parts of, with those: where `totals` finds the word for a total."""
    for at, passage in enumerate(passages):
        if not totals.search(passage.text):
            continue
        bounds = sentences(passage.text)
        numbers = by_sentence(numbers_in(passage.text), bounds)
        for nth, (start, end) in enumerate(bounds):
            if word := totals.search(passage.text, start, end):
                yield from _divided(passages, at, _Said(passage.text, bounds, numbers, nth), word)


def by_sentence(numbers: Sequence[Number], bounds: Sequence[tuple[int, int]]) -> list[list[Number]]:
    """The numbers of a text that each of its sentences has."""
    found: list[list[Number]] = [[] for _ in bounds]
    at = 0
    for number in numbers:
        while at < len(bounds) - 1 and bounds[at][1] <= number.start:
            at += 1
        found[at].append(number)
    return found


def _divided(passages: Sequence[Passage], at: int, said: _Said, word: re.Match[str]) -> Iterator[Division]:
    """The division of one total: by what stands before it, after it, or in the items of a list."""
    numbers, (start, end) = said.numbers[said.nth], said.bounds[said.nth]
    total = _total(numbers, word)
    if total is None or _LOOSE.search(said.text, start, end):
        return
    before = tuple(each for each in numbers if each.end <= word.start() and _part_of(each, total))
    inner = _opened(said.text, numbers, total, end)
    listed = _listed(passages, at, total) if said.leads_to_list and not inner else ()
    if len(before) >= 2 and total.start > word.start() and _adds(said.text, before[-1], word):
        yield Division(passages[at], total, before, (len(before),))
    elif len(listed) >= 2:
        yield Division(passages[at], total, listed, (len(listed),), complete=True)
    else:
        sets = [inner] if inner else _following(said, total)
        parts = tuple(chain.from_iterable(sets))
        if len(parts) >= 3:
            yield Division(passages[at], total, parts, tuple(accumulate(map(len, sets))))


def _total(numbers: Sequence[Number], word: re.Match[str]) -> Number | None:
    """The number that is said to be a total: the first behind the word, else the last before it."""
    behind = [each for each in numbers if each.start >= word.end()]
    ahead = [each for each in numbers if each.end <= word.start()]
    found = behind[0] if behind and behind[0].start - word.end() < 60 else ahead[-1] if ahead else None
    fit = found and not (found.ordinal or found.share or found.unit in ("%", "‰") or found.high != found.low)
    return found if fit else None


def _part_of(number: Number, total: Number) -> bool:
    """Whether a number counts what the total counts, or does not say what."""
    same = number.counted.noun in ("", total.counted.noun) and number.unit == total.unit
    return (
        same and not number.ordinal and number.low == number.high and not number.share and bool(number.value)
    )


def _adds(text: str, last: Number, word: re.Match[str]) -> bool:
    """Whether a sum follows: `a en b, in totaal c` in one breath."""
    between = text[last.end : word.start()]
    return "," in between and len(between) < 80 and not re.search(r"[;:.]\s", between)


def _opened(text: str, numbers: Sequence[Number], total: Number, end: int) -> tuple[Number, ...]:
    """The parts behind a colon or `te weten` in the sentence of the total."""
    opening = _OPENING.search(text, total.end, end)
    return tuple(
        each for each in numbers if opening and each.start >= opening.end() and _part_of(each, total)
    )


def _following(said: _Said, total: Number) -> list[tuple[Number, ...]]:
    """The parts by sentence behind that of the total, of which the first says that it divides."""
    sets: list[tuple[Number, ...]] = []
    for nth in range(said.nth + 1, min(said.nth + 1 + _SENTENCES, len(said.bounds))):
        inside = tuple(each for each in said.numbers[nth] if _part_of(each, total))
        if not inside or (not sets and not _DIVIDED.match(said.text, said.bounds[nth][0])):
            break
        if _LOOSE.search(said.text, *said.bounds[nth]):
            return []
        sets.append(inside)
    return sets


def _listed(passages: Sequence[Passage], at: int, total: Number) -> tuple[Number, ...]:
    """The numbers of the items that follow; nothing where an item has none, for then it is another list."""
    first, items = passages[at], passages[at + 1 : at + 1 + _LONGEST]
    numbered = bool(items) and bool(items[0].paragraph.label)
    parts: list[Number] = []
    if not (numbered or first.text.rstrip().endswith(":")):
        return ()
    for passage in items:
        elsewhere = passage.story is not first.story or passage.in_table != first.in_table
        if elsewhere or (numbered and not passage.paragraph.label):
            break
        part = _leading(passage.text, total)
        if part is None and (numbered or passage.text[:1].isdigit()):
            return ()
        if part is None:
            break
        parts.append(part)
        if passage.text.rstrip().endswith(".") and not items[0].text.rstrip().endswith("."):
            break
    return tuple(parts)


def _leading(text: str, total: Number) -> Number | None:
    """The number that an item gives: at its start, or the only one of its first sentence."""
    bounds = sentences(text)
    if not bounds or _LOOSE.search(text, *bounds[0]):
        return None
    inside = [each for each in numbers_in(text) if each.end <= bounds[0][1] and _part_of(each, total)]
    starts = [each for each in inside if not text[: each.start].strip(" \t\u00a0-–•€(")]
    return starts[0] if starts else inside[0] if len(inside) == 1 else None
