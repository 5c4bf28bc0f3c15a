"""What a number counts, `41 afgeronde maatregelen uit de monitor`: by the look of it, without a lexicon."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from redline.dutch.numerals import worth

_WORD = re.compile(r"[ \u00a0]*([^\W\d_][\w’'\-\u2011]*)")
_SINGULAR = frozenset(  # what is counted without a plural
    "jaar uur keer maal man kwartier euro cent kilo kilometer meter hectare ton graden fte procent "
    "seconde".split()
)
_TIME = frozenset(
    "jaar jaren maand maanden week weken dag dagen uur uren keer maal minuten kwartalen".split()
)
_FUNCTION = frozenset(
    "aan aanwezig achter al alle als beide bij binnen boven buiten dan dat de deze die dit door doen "
    "een en er ging gaan gaven geen geven gingen had hadden hebben heeft hen het hier hun in indien is "
    "kan komen konden kregen krijgen kunnen kwamen langs liggen lopen maar maken met moeten moesten "
    "mogen na naar naast nemen niet nog of om omdat onder ook op over per plaatsen sinds staan te tegen "
    "terwijl tijdens toen tot tussen uit vallen van vanaf vanwege vinden volgen volgens voor voordat "
    "waar waaronder waarvan wanneer want waren was wat we werd werden wie wij willen word worden wordt "
    "zal ze zich zien zij zijn zitten zo zodat zonder zou zouden zullen jl samen alsmede tevens "
    "respectievelijk hebt".split()
)
_LINKS = frozenset("van voor uit over met in op per bij aan naar onder tegen".split())
_BETWEEN = frozenset("de het een deze die dit dat hun zijn haar onze ons alle".split())
_VAGUE = frozenset(  # say nothing of which ones
    "ander andere eerste laatste nieuwe verschillende volgende vorige afgelopen komende extra grote "
    "kleine belangrijke belangrijkste overige dezelfde zulke concrete aanvullende".split()
)
_EMPTY = frozenset(  # in every letter
    "daar daarbij daarin daarom daarvan hiervan hierbij hiermee daarmee worden minister "
    "staatssecretaris kabinet kamer brief bijlage miljoen miljard euro procent circa ongeveer ruim "
    "bijna totaal aantal verder vooral meer minder steeds reeds alleen echter zoals onder zich jaar "
    "jaren maand maanden weken dagen eerder later".split()
)
_HARD = {"v": "f", "z": "s"}  # bedrijven, bedrijf
_MANY = re.compile(r"(?<=\w\w)'s$|(?<=\w[elmnr])s$")
_ANY_WORD = re.compile(r"[^\W\d_]+(?:[-\u2011][^\W\d_]+)*")
_PASSED = _FUNCTION | _VAGUE | _EMPTY


class Counted(NamedTuple):
    """The noun that a number counts, and what tells which ones; by their stems, empty if not seen.

    The noun ends at `end` of the text.
    """

    noun: str = ""
    phrase: tuple[str, ...] = ()
    end: int = 0

    @property
    def time(self) -> bool:
        """Whether it is a measure of time, which counts no things."""
        return self.noun in _TIME_STEMS


def counted(text: str, end: int, one: bool = False) -> Counted:
    """What the number that ends at `end` counts; `one` if it is a single thing."""
    kinds: list[str] = []
    while found := _WORD.match(text, end):
        word, end = found[1].casefold(), found.end()
        if word in _FUNCTION:
            break
        if _describes(word):
            kinds += [] if word in _VAGUE else [stem(word)]
            continue
        if not (one or _several(word)):
            break
        return Counted(stem(word), (*kinds, stem(word), *_complements(text, end)), end)
    return Counted()


@lru_cache(maxsize=1 << 12)
def content(text: str) -> frozenset[str]:
    """The stems of the words that say what a text is about."""
    words = (found[0].casefold() for found in _ANY_WORD.finditer(text))
    telling = (word for word in words if len(word) > 3 and word not in _PASSED and not worth(word))
    return frozenset(stem(word) for word in telling)


def _describes(word: str) -> bool:
    return word.endswith("e") or word in ("extra", "eigen", "open")


def _several(word: str) -> bool:
    return word.endswith(("en", "s", "a")) or word in _SINGULAR


def _complements(text: str, end: int) -> tuple[str, ...]:
    """The stems of what follows with `van`, `voor`, …, at most two."""
    found: list[str] = []
    words = [match[1].casefold() for match in _words(text, end, 10)]
    at = 0
    while at < len(words) and words[at] in _LINKS and len(found) < 2:
        at += 1
        while at < len(words) and (words[at] in _BETWEEN or _describes(words[at])):
            at += 1
        found += [stem(word) for word in words[at : at + 1] if word not in _FUNCTION]
        at += 1
    return tuple(found)


def _words(text: str, end: int, most: int) -> list[re.Match[str]]:
    found: list[re.Match[str]] = []
    while len(found) < most and (match := _WORD.match(text, end)):
        found.append(match)
        end = match.end()
    return found


@lru_cache(maxsize=1 << 14)
def stem(word: str) -> str:
    """A form that the singular and plural of most nouns share, and an adjective with and without its `e`."""
    bare = word.casefold().replace("’", "'").replace("\u2011", "-")
    bare = _MANY.sub("", bare)
    for ending in ("en", "e"):
        if bare.endswith(ending) and len(bare) - len(ending) >= 3:
            bare = bare[: -len(ending)]
            break
    bare = re.sub(r"([^aeiou])\1$", r"\1", bare)
    bare = re.sub(r"([aeou])\1", r"\1", bare)
    return bare[:-1] + _HARD.get(bare[-1:], bare[-1:])


_TIME_STEMS = frozenset(map(stem, _TIME))
