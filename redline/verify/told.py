"""The claim that every deletion is told: by a list, or found here."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from redline.findings import Finding, Severity
from redline.verify.case import Case, findings, result
from redline.verify.common import matches
from redline.verify.model import Claim, Lapse, Result
from redline.verify.paragraph import Paragraph
from redline.verify.texts import Passage, Text, baselines
from redline.verify.words import is_word

_SIGN = re.compile("[|¶]")  # between cells and paragraphs in a list of changes
_MOVED = 5  # words: fewer come back by chance


def every_deletion_is_told(case: Case, lapses: Sequence[Lapse]) -> Result:
    """The books balance, and each entry of the list is quoted as it stood.

    Of each word, the old version without what lapsed has as many as the new one without what came. So a list
    that leaves out a word that went and the same word that came elsewhere is not caught: to know that they
    are two takes an alignment, which a proof may not lean on.
    """
    gone = [lapse for lapse in lapses if not lapse.moved]
    surplus = _surplus(case)
    wrong = _unbalanced(case, gone, surplus)
    failures = [*_untold(case, wrong)] if wrong else []
    failures += _misquoted(case, gone, (paragraph for paragraph, count in surplus.items() if count > 0))
    told = [keys for lapse in gone if (keys := case.spelling.keys(lapse.old))]
    examined = Finding("proof-told", facts={"words": sum(map(len, told)), "count": len(told)})
    return result(Claim.TOLD, examined, failures)


def _surplus(case: Case) -> Counter[Paragraph]:
    """How many more of each paragraph the old version has."""
    surplus: Counter[Paragraph] = Counter()
    for text in case.old.values():
        surplus.update(text.paragraphs)
    for text in case.new.values():
        surplus.subtract(text.paragraphs)
    return surplus


def _unbalanced(case: Case, lapses: Iterable[Lapse], surplus: Mapping[Paragraph, int]) -> dict[str, int]:
    """How many of each word the old version has too many, or the new one, by this list."""
    balance: Counter[str] = Counter()
    for paragraph, count in surplus.items():
        if count:
            for key in case.spelling.words(paragraph).keys:
                balance[key] += count
    for lapse in lapses:
        balance.subtract(case.spelling.keys(lapse.old))
        balance.update(case.spelling.keys(lapse.new))
    return {key: count for key, count in balance.items() if count and not _SIGN.match(key)}


def _misquoted(case: Case, lapses: Iterable[Lapse], gone: Iterable[Paragraph]) -> Iterator[Finding]:
    """The entries of which the words do not stand in the old version as they are told.

    They are looked for in the paragraphs that are `gone` first, and then in all, those of other documents
    too: text may have changed on its way from there.
    """
    quick = _Quotes([Text("", [*gone], case.spelling)])
    whole = _Quotes([*case.old.values(), *case.elsewhere])
    for lapse in lapses:
        for piece in _SIGN.split(lapse.old):
            keys = case.spelling.keys(piece)
            if keys and not (keys in quick or keys in whole):
                yield Finding("proof-misquoted", Severity.WARNING, {"words": piece.strip()})


class _Quotes:
    """Texts in which rows of words are looked for, mostly from one to the next: joined when first asked."""

    def __init__(self, texts: Iterable[Text]) -> None:
        self._texts = texts
        self._joined: str | None = None
        self._at = 0

    def __contains__(self, keys: Sequence[str]) -> bool:
        if self._joined is None:
            self._joined = "".join(_joined(row) for text in self._texts for row in text.keys)
        wanted = _joined(keys)
        at = self._joined.find(wanted, self._at)
        if at < 0:
            at = self._joined.find(wanted)
        self._at = max(at, 0)
        return at >= 0


def _joined(keys: Iterable[str]) -> str:
    return "\x00" + "".join(f"{key}\x00" for key in keys)


def _untold(case: Case, wrong: Mapping[str, int]) -> Iterator[Finding]:
    """Each passage that lapsed and has a word that is not accounted for; or that word, where none has."""
    missed = {key for key, count in wrong.items() if count > 0}
    missed = {key for key in missed if is_word(key)} or missed
    lost = [passage for passage in lapsed(case) if not missed.isdisjoint(passage.keys)] if missed else []
    yield from findings("proof-untold", lost)
    found = {key for passage in lost for key in passage.keys}
    for key, count in wrong.items():
        if key not in found and (is_word(key) or not lost):
            yield Finding("proof-unbalanced", Severity.WARNING, {"words": key, "count": abs(count)})


def deletions_are_found(case: Case) -> Result:
    """Without a list, what lapsed is found here and told."""
    painted = _painted(case)
    found = [passage for passage in lapsed(case) if not _is_moved(passage, painted)]
    words = sum(len(passage.keys) for passage in found)
    examined = Finding("proof-found", facts={"words": words, "count": len(found)})
    return result(Claim.TOLD, examined, (), findings("proof-lapsed", found))


def lapsed(case: Case) -> Iterator[Passage]:
    """The passages of the old version that the new one lacks at their place."""
    for story, text in case.old.items():
        known = {a for a, _ in matches(text.keys, baselines(story, case.new, case.spelling)[0].keys)}
        yield from text.passages(at for at in range(text.length) if at not in known)


def _painted(case: Case) -> set[tuple[str, ...]]:
    """Each few words in a row that are painted, to know passages that only moved."""
    found: set[tuple[str, ...]] = set()
    for text in case.marked.values():
        for words in text.words:
            if words.colours:
                pairs = zip(words.keys, words.colours, strict=True)
                found.update(_few([key if colour else "" for key, colour in pairs]))
    return found


def _is_moved(passage: Passage, painted: Set[tuple[str, ...]]) -> bool:
    rows = _few(passage.keys)
    return bool(rows) and all(row in painted for row in rows)


def _few(keys: Sequence[str]) -> list[tuple[str, ...]]:
    """The words in rows of `_MOVED`; none where there are fewer."""
    return list(zip(*(keys[start:] for start in range(_MOVED)), strict=False))
