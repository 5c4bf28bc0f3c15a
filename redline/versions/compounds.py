"""Dutch words in their forms and inside longer ones: huisvesting in arbeidsmigrantenhuisvesting.

There is no list of words behind it: a word is cut where one part is a form of the word that is looked for,
and what is left may be a word too, by its length and by the letters that it begins or ends with.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from redline.dutch.stems import stems

SHORTEST = 5  # letters of a word that is looked for inside others: wet is in wethouder, but no part of it
_LEAST = 4  # letters of what is left; of three, only words that often join others
_STEM = 6  # letters of a stem that says enough: that of overheid is over
_JOINING = frozenset("wet cao eis lid dag weg pas bus vis vee bed gas zee rol wmo woz".split())
_LINKS = ("", "s", "en", "e")  # tussenletters
# Before a word they make a verb of it, or what comes of one: goedkeuring is no keuring.
_PARTICLES = frozenset(
    "achter achteraf anti bijeen binnen boven buiten door elkaar goed groot hoog laag langs mede neer niet "
    "omver onder open over rond samen tegen tegemoet terecht terug teleur tussen vast voor vooruit voort "
    "waar weer zelf".split()
)
# Behind a word they make another of it: huisvester, but no compound.
_DERIVED = re.compile(
    "(?:lijk|loos|loz|heid|hed|baar|bar|achtig|rijk|zaam|zam|schap|schapp|dom|domm|erij|ing|ling|aar|ar|er|"
    "ster|isme|ist|iteit|eer|eert|eerd|er|atie|nis|niss|ig|isch|ief|iev)(?:e|en|s|er|ers|st|ste)?"
)
_HEAD = re.compile(  # what a word may begin with
    "(?:[bcdfghjklmnprstvwz]|bl|br|ch|chr|cl|cr|dr|dw|fl|fr|gl|gn|gr|kl|kn|kr|kw|pl|pr|ps|qu|sc|sch|schr|sf|sh|"
    "sj|sk|sl|sm|sn|sp|spl|spr|st|str|th|tr|tw|vl|vr|wr|zw)?[aeiouy]"
)
_TAIL = re.compile(  # what a word may end with; it is y for ij here
    ".*[aeiouy](?:[bcdfghklmnprstwx]|ch|cht|ck|ct|ds|dt|fd|ft|gd|gst|gt|kst|kt|ld|lf|lfd|lg|lk|ll|lm|lp|lst|lt|"
    "mbt|md|mp|mpt|mt|nd|ng|ngst|nk|nst|nt|pt|rcht|rd|rf|rfst|rg|rk|rkt|rm|rn|rp|rst|rt|rts|sch|ss|st|ts)?s?"
)
_PLURAL = re.compile("(?:en|es|(?<=[lmnry])s|e)$")
_LONG = re.compile("(aa|ee|oo|uu)(?=[bcdfghklmnprstwx]$)")
_PARTICIPLE = re.compile("^(aan|af|bij|door|in|mee|om|op|over|toe|uit|vast|voor)?ge")
_WIDTHLESS = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_POSSESSIVE = re.compile("['’]s$")


@lru_cache(maxsize=1 << 15)
def plain(word: str) -> str:
    """A word by its letters alone: without capitals, accents, soft hyphens and an `’s` behind it."""
    parts = unicodedata.normalize("NFKD", _WIDTHLESS.sub("", word))
    letters = "".join(char for char in parts if not unicodedata.combining(char))
    return _POSSESSIVE.sub("", letters.casefold())


def alike(a: str, b: str) -> bool:
    """Whether two plain words are forms of one: plurals, and by their stem also indexatie and geindexeerd."""
    if plural_of(a, b):
        return True
    same = any(x == y and len(x) >= _STEM for x, y in zip(stems(a), stems(b), strict=True))
    return same and start_of(a) == start_of(b)


def plural_of(a: str, b: str) -> bool:
    """Whether two plain words differ by nothing but endings like those of a plural."""
    return a == b or not _singulars(a).isdisjoint(_singulars(b))


@lru_cache(maxsize=1 << 15)
def within(part: str, word: str) -> bool:
    """Whether a plain word is a form of `part`, or a compound that begins or ends with one."""
    return alike(part, word) or begins(part, word) or ends(part, word)


def begins(part: str, word: str) -> bool:
    """Whether a plain word is a compound that begins with `part`, or its plural: huisvestingskosten."""
    if len(part) < SHORTEST or not word.startswith(part[:_LEAST]):
        return False
    rests = [word[at:] for at in range(SHORTEST, len(word) - 2) if plural_of(word[:at], part)]
    if any(_DERIVED.fullmatch(rest) for rest in rests):
        return False
    return any(_is_head(rest) for linked in rests for rest in _unlinked(linked))


def ends(part: str, word: str) -> bool:
    """Whether a plain word is a compound that ends with `part`, or its plural: seizoenshuisvesting."""
    if len(part) < SHORTEST or part[:_LEAST] not in word[3:]:
        return False
    return any(
        word.startswith(part[:_LEAST], at) and plural_of(word[at:], part) and _is_modifier(word[:at])
        for at in range(3, len(word) - SHORTEST + 1)
    )


def _unlinked(rest: str) -> Iterator[str]:
    """What may be the second part of a compound, without the letters that link it."""
    return (rest.removeprefix(link) for link in _LINKS if rest.startswith(link))


def _is_head(rest: str) -> bool:
    long = len(rest) >= _LEAST and bool(_HEAD.match(rest)) and not _DERIVED.fullmatch(rest)
    return long or rest in _JOINING


def _is_modifier(rest: str) -> bool:
    long = len(rest) >= _LEAST and bool(_TAIL.fullmatch(rest.replace("ij", "y"))) and rest not in _PARTICLES
    return long or rest in _JOINING


@lru_cache(maxsize=1 << 15)
def _singulars(word: str) -> frozenset[str]:
    """A word as it is, and without the ending of a plural: ongeval, brief, lon for both lonen and loon."""
    bare = _PLURAL.sub("", word)
    found = {word}
    if bare != word and len(bare) >= 3:
        single = bare[:-1] if bare[-1] == bare[-2] and bare[-1] not in "aeiou" else bare
        found.add(single[:-1] + {"v": "f", "z": "s"}.get(single[-1], single[-1]))
    return frozenset(_LONG.sub(lambda vowel: vowel[1][0], each) for each in found)


def start_of(word: str) -> str:
    """The first letters of a word, without the ge of a participle: a stemmer takes begeleid for beleid."""
    return _PARTICIPLE.sub(r"\1", word)[:3]
