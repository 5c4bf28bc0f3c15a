"""In which language a text is, told by its commonest words."""

from __future__ import annotations

import re
from functools import lru_cache

from redline.check.model import Sheet

# Words that only one of these languages has, or that are common in one alone.
_COMMON = {
    "nl": "het een van niet wordt worden zijn voor met dat aan ook bij naar uit deze heeft hebben maar om er",
    "en": "the and to for that with this are which from by on be has have its not as an it their will shall",
    "de": "und der das zu mit den von ist nicht für auf ein eine dem des wird sind sich auch werden",
    "fr": "les des du une pour dans sur par aux cette avec sont leur nous vous être elle mais ou où",
}
_LANGUAGES = {word: tongue for tongue, words in _COMMON.items() for word in words.split()}
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 3  # common words by which a text is known
_SHARE = 8  # one in so many words is common, at least
_MARGIN = 3  # times as many as of any other language


def language_of(text: str) -> str:
    """The language of a text, `nl`, `en`, `de` or `fr`; empty where its words do not tell."""
    words = _WORD.findall(text.lower())
    counts = dict.fromkeys(_COMMON, 0)
    for word in words:
        if word in _LANGUAGES:
            counts[_LANGUAGES[word]] += 1
    best, second = sorted(counts, key=lambda each: -counts[each])[:2]
    known = counts[best] >= max(_FEWEST, len(words) / _SHARE) and counts[best] >= _MARGIN * counts[second]
    return best if known else ""


@lru_cache(maxsize=64)
def language_of_body(sheet: Sheet) -> str:
    """The language of the body of a document."""
    return language_of(" ".join(each.text for each in sheet.body))


def is_dutch(sheet: Sheet) -> bool:
    """Whether a document is in Dutch, or says too little to tell."""
    return language_of_body(sheet) in ("nl", "")
