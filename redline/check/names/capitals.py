"""Words and names that are written with a capital and without one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from redline.check.names.forms import Forms, Line

_BETWEEN = frozenset({"van", "en", "voor", "de", "het", "der", "in"})  # small words in a name
_WORDS = 8  # of a name, at most


def by_case(read: Iterable[Line], names: set[str]) -> Forms:
    """Words of which the capital changes in the middle of a sentence, where they stand on their own."""
    found = Forms()
    for line in read:
        for at, word in enumerate(line.words):
            own = word.text.lower() in names and word.text[1:].islower()
            if own and line.in_sentence(at) and not _goes_on(line, at):
                found.add(word.text.lower(), word.text, line.found(at, at))
    return found


def _goes_on(line: Line, at: int) -> bool:
    """Whether a word is the first of a longer name."""
    after = [word.text for word in line.words[at + 1 : at + 3] if word.joined]
    return bool(after) and (after[0][0].isupper() or (after[0] in _BETWEEN and after[-1][0].isupper()))


def names_by_case(read: Sequence[Line]) -> Forms:
    """Names of more words of which a later capital changes: Aanjaagteam Bescherming (bescherming)."""
    names = {name for line in read for name in _names(line)}
    begun = {name[0] for name in names}
    found = Forms()
    for line in read:
        for at, word in enumerate(line.words):
            begins = word.text.lower() in begun and word.text[0].isupper() and line.in_sentence(at)
            if begins and (texts := _longest(line, at, names)):
                name = " ".join(texts)
                found.add(name.lower(), name, line.found(at, at + len(texts) - 1))
    return found


def _longest(line: Line, at: int, names: set[tuple[str, ...]]) -> list[str]:
    """The longest name that stands at a word, in whatever capitals but all."""
    for size in range(_WORDS, 1, -1):
        texts = _stretch(line, at, size)
        if tuple(map(str.lower, texts)) in names and not any(map(str.isupper, texts)):
            return texts
    return []


def _names(line: Line) -> Iterator[tuple[str, ...]]:
    """Words with capitals that follow each other in a sentence; small words may stand between two."""
    at = 0
    while at < len(line.words):
        end = at
        while line.in_sentence(at) and end - at < _WORDS and (step := _step(line, end)):
            end += step
            yield tuple(word.text.lower() for word in line.words[at : end + 1])
        at = end + 1


def _step(line: Line, at: int) -> int:
    """How many words further a name goes on; 0 where it does not."""
    if not _is_capped(line.words[at].text):
        return 0
    for step in (1, 2, 3):
        texts = _stretch(line, at, step + 1)
        if texts and _is_capped(texts[-1]):
            return step
        if not texts or texts[-1] not in _BETWEEN:
            return 0
    return 0


def _is_capped(text: str) -> bool:
    return len(text) > 3 and text.isalpha() and text[0].isupper() and text[1:].islower()


def _stretch(line: Line, at: int, size: int) -> list[str]:
    """So many words that follow each other; none where something stands between them."""
    found = line.words[at : at + size]
    joined = len(found) == size and all(word.joined for word in found[1:])
    return [word.text for word in found] if joined else []
