"""What is painted without need: stretches, sentences or paragraphs in which nothing changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import pairwise

from redline.verify.texts import Text

_TOLERATED = 3  # words beside a cut, or between two changes, that are painted on purpose
_ENDS = frozenset(".!?…")
_ABBREVIATED = frozenset("art blz dhr dr drs ir mr mw nr nrs prof".split())


def unneeded(text: Text, painted: Set[int], known: Mapping[int, int], granularity: str) -> Iterator[int]:
    """The positions of painted words that stand in a unit in which nothing changed.

    `known` has the old position of each word that is not new. A unit is a paragraph, a sentence, or, for
    words, a stretch of unchanged words; no more than `_TOLERATED` words are not spoken of.
    """
    at = 0
    for words in text.words:
        here = range(at, at + len(words.keys))
        at = here.stop
        if painted.isdisjoint(here):
            continue
        for unit in _units(here, words.keys, painted, known, granularity):
            ours = [position for position in unit if position in painted]
            if len(ours) > _TOLERATED and not _changed(unit, known, granularity):
                yield from ours


def _units(
    here: range, keys: Sequence[str], painted: Set[int], known: Mapping[int, int], granularity: str
) -> Iterator[range]:
    """The units of one paragraph, as ranges of positions."""
    start = here.start
    for position in here:
        if granularity == "sentence":
            ends = _ends_sentence(keys, position - here.start)
        else:
            ends = granularity == "word" and _ends_stretch(position, painted, known)
        if ends or position + 1 == here.stop:
            yield range(start, position + 1)
            start = position + 1


def _ends_sentence(keys: Sequence[str], at: int) -> bool:
    before = keys[at - 1].lower() if at else ""
    if keys[at] not in _ENDS or at + 1 == len(keys) or len(before) == 1 or before in _ABBREVIATED:
        return False
    return not keys[at + 1].islower()


def _ends_stretch(position: int, painted: Set[int], known: Mapping[int, int]) -> bool:
    """Whether a word and the next are not both painted and unchanged, or were not together before."""
    following = position + 1
    both = position in painted and following in painted and position in known and following in known
    return not (both and known[position] + 1 == known[following])


def _changed(unit: range, known: Mapping[int, int], granularity: str) -> bool:
    """Whether a unit has a new word, or lost one, also at its borders."""
    if granularity == "word":
        return any(position not in known for position in unit)
    around = [known.get(position) for position in range(unit.start - 1, unit.stop + 1)]
    cut = any(a is not None and b is not None and a + 1 != b for a, b in pairwise(around))
    return cut or None in around[1:-1]
