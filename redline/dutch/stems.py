"""Dutch words without their endings."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Protocol

# One takes brieven for a form of brief, but not maatregelen of maatregel; the other the reverse.
_STEMMERS = ("dutch", "dutch_porter")


@lru_cache(maxsize=1 << 15)
def stems(word: str) -> tuple[str, ...]:
    """The stems of a word, one by each stemmer: two words that share one in the same place may be forms."""
    return tuple(stemmer.stemWord(word) for stemmer in _stemmers())


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802  (of snowballstemmer)


@cache
def _stemmers() -> Sequence[_Stemmer]:
    import snowballstemmer

    return [snowballstemmer.stemmer(name) for name in _STEMMERS]
