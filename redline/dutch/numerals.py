"""What Dutch number words are worth: eenentwintig, tweeënhalf, twaalfhonderd, drieduizend, derde, 21e."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

_UNITS = "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf".split()
_TEENS = "dertien veertien vijftien zestien zeventien achttien negentien".split()
_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()
_ORDINALS = {"eerste": 1, "derde": 3, "achtste": 8}
_HALVES = {"half": "0.5", "anderhalf": "1.5", "anderhalve": "1.5"} | {
    f"{word}{join}half": f"{value}.5"
    for value, word, join in ((2, "twee", "ën"), (3, "drie", "ën"), (4, "vier", "en"), (5, "vijf", "en"))
}
_FIGURED = re.compile(r"(\d+)(?:e|de|ste)")
_ACCENTS = str.maketrans("éèó", "eeo")


class Worth(NamedTuple):
    """The value of a number word, and whether it is one of order."""

    value: Decimal
    ordinal: bool = False


@lru_cache(maxsize=1 << 14)
def worth(word: str) -> Worth | None:
    """What a word is worth, if it is a number; `een` is not, for it is mostly the article, but `één` is."""
    lowered = word.casefold()
    if figured := _FIGURED.fullmatch(lowered):
        return Worth(Decimal(figured[1]), ordinal=True)
    if lowered in _HALVES:
        return Worth(Decimal(_HALVES[lowered]))
    if lowered == "een":
        return None
    plain = lowered.translate(_ACCENTS)
    cardinal = _cardinal(plain)
    if cardinal is not None:
        return Worth(Decimal(cardinal))
    order = _ordinals().get(plain)
    return Worth(Decimal(order), ordinal=True) if order else None


def _cardinal(word: str) -> int | None:
    """The value of a word as it is written: of thousands, if it has any."""
    if "duizend" not in word:
        return _below_thousand().get(word)
    before, _, after = word.partition("duizend")
    thousands = _below_thousand().get(before) if before else 1
    rest = _below_thousand().get(after.removeprefix("en")) if after else 0
    return None if thousands is None or rest is None else thousands * 1000 + rest


@cache
def _below_thousand() -> dict[str, int]:
    """The words up to 9900 that have no `duizend`: twaalfhonderd too."""
    found = _below_hundred()
    hundreds = {f"{word}honderd": value * 100 for word, value in found.items() if value > 1 and value % 10}
    hundreds["honderd"] = 100
    rests = [(f"{join}{word}", value) for word, value in found.items() for join in ("", "en") if value]
    joined = {
        f"{hundred}{rest}": many + value
        for hundred, many in hundreds.items()
        if many < 1000
        for rest, value in rests
    }
    return joined | hundreds | found


def _below_hundred() -> dict[str, int]:
    small = {word: value for value, word in enumerate([*_UNITS, *_TEENS])}
    tens = dict(zip(_TENS, range(20, 100, 10), strict=True))
    joined = {
        f"{unit}{join}{ten}": many + small[unit]
        for ten, many in tens.items()
        for unit in _UNITS[1:10]
        for join in (("ën", "en") if unit.endswith("e") else ("en",))
    }
    return small | tens | joined


@cache
def _ordinals() -> dict[str, int]:
    """Words of order up to a hundred: twee-de, acht-ste, twintig-ste."""
    endings = ((word, value, "ste" if value > 19 or value in (1, 8) else "de") for word, value in _order())
    return {f"{word}{ending}": value for word, value, ending in endings} | _ORDINALS


def _order() -> list[tuple[str, int]]:
    irregular = ("een", "drie", "nul")
    return [
        *((word, value) for word, value in _below_hundred().items() if word not in irregular),
        ("honderd", 100),
    ]
