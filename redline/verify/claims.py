"""The claims, each a function of what was read to a Result."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import zip_longest
from typing import NamedTuple

from redline.findings import Finding, Severity
from redline.verify.common import anchors, is_subsequence, matches
from redline.verify.model import OBJECT, Claim, Lapse, Result, Terms, Verdict
from redline.verify.texts import Passage, Text, baselines
from redline.verify.units import unneeded
from redline.verify.witness import Paragraph, Reading, Stories
from redline.verify.words import Spelling, is_word

_SIGNS = frozenset("|¶")  # between cells and paragraphs in a list of changes
_MOVED = 5  # words: fewer come back by chance


class Case(NamedTuple):
    """What was read of the three documents: whole stories, and the words of those that are compared."""

    readings: Sequence[Reading]
    old: Mapping[str, Text]
    new: Mapping[str, Text]
    marked: Mapping[str, Text]
    spelling: Spelling
    terms: Terms


def says_the_same(case: Case, second: bool | None, asked: bool) -> Result:
    """The marked document says what the new version says, to the witness and to docx2python where asked.

    Results of fields that Word renews may differ, as they do after each save; docx2python, which does not
    tell them apart, then has no say.
    """
    new, marked = (reading.stories for reading in case.readings[1:])
    failures = list(_other_texts(new, marked))
    remarks = []
    if _renewed(new, marked):
        remarks.append(Finding("proof-renewed"))
        second = None
    elif asked and second is False:
        failures.append(Finding("proof-second-differs", Severity.WARNING))
    if asked and second is None:
        remarks.append(Finding("proof-no-second"))
    examined = Finding(
        "proof-text-twice" if asked and second is not None else "proof-text",
        facts={"characters": _characters(marked), "stories": len(marked)},
    )
    return _result(Claim.TEXT, examined, failures, remarks)


def _other_texts(new: Stories, marked: Stories) -> Iterator[Finding]:
    """The first paragraph of each story that says something else."""
    for story in {**new, **marked}:
        before, after = ([paragraph.spoken for paragraph in side.get(story, ())] for side in (new, marked))
        if before != after:
            at = next(at for at, (a, b) in enumerate(zip_longest(before, after)) if a != b)
            number = sum(1 for text in before[: at + 1] if text.strip())
            facts: dict[str, str | int] = {"story": story, "paragraph": number}
            facts["new"], facts["words"] = (
                " ".join("".join(side[at : at + 1]).replace(OBJECT, " ").split()) for side in (before, after)
            )
            yield Finding("proof-text-differs", Severity.WARNING, facts)


def _renewed(new: Stories, marked: Stories) -> bool:
    """Whether results of fields that Word renews differ."""
    return any(
        [paragraph.hushed for paragraph in new.get(story, ())]
        != [paragraph.hushed for paragraph in paragraphs]
        for story, paragraphs in marked.items()
    )


def every_change_is_marked(case: Case) -> Result:
    """What of each story is not painted is a subsequence of the words of the old one."""
    failures: list[Finding] = []
    for story, text in case.marked.items():
        origins = baselines(story, case.old, case.spelling)
        if not any(_stood_in(origin, text) for origin in origins):
            failures += _told("proof-unmarked", _unmarked_news(text, origins[0]))
    stories = case.readings[2].stories
    every = _characters(stories)
    bare = every - sum(
        stretch.end - stretch.start
        for paragraphs in stories.values()
        for paragraph in paragraphs
        for stretch in paragraph.painted
    )
    return _result(Claim.MARKED, Finding("proof-marked", facts={"bare": bare, "characters": every}), failures)


def _stood_in(old: Text, marked: Text) -> bool:
    """Whether the bare words of a story stand in the old one in that order.

    It is enough that they do so between the paragraphs that both have once; else the whole is looked at.
    """
    bare = [None if paragraph.painted else paragraph for paragraph in marked.paragraphs]
    i = j = 0
    for a, b in [*anchors(old.paragraphs, bare), (len(old.paragraphs), len(bare))]:
        if not is_subsequence(marked.part(j, b).unmarked(), old.part(i, a).flat()):
            return is_subsequence(marked.unmarked(), old.flat())
        i, j = a + 1, b + 1
    return True


def _unmarked_news(text: Text, origin: Text) -> Iterator[Passage]:
    """The bare words of a story that the old one lacks at their place."""
    bare = [position for position, colour in enumerate(text.colours()) if not colour]
    left = [list(words.unmarked()) for words in text.words]
    known = {b for _, b in matches(origin.keys, left)}
    return text.passages(bare[at] for at in range(len(bare)) if at not in known)


def every_deletion_is_told(case: Case, lapses: Sequence[Lapse]) -> Result:
    """The books balance: of each word, the old version without what lapsed has as many as the new one without
    what came."""
    gone = [case.spelling.keys(lapse.old) for lapse in lapses if lapse.old]
    balance = _surplus(case)
    for keys in gone:
        balance.subtract(keys)
    for lapse in lapses:
        balance.update(case.spelling.keys(lapse.new))
    wrong = {key: count for key, count in balance.items() if count and key not in _SIGNS}
    examined = Finding("proof-told", facts={"words": sum(map(len, gone)), "count": len(gone)})
    return _result(Claim.TOLD, examined, _untold(case, wrong) if wrong else ())


def _surplus(case: Case) -> Counter[str]:
    """How many more of each word the old version has; a paragraph that both have is not counted out."""
    paragraphs: Counter[Paragraph] = Counter()
    for text in case.old.values():
        paragraphs.update(text.paragraphs)
    for text in case.new.values():
        paragraphs.subtract(text.paragraphs)
    surplus: Counter[str] = Counter()
    for paragraph, count in paragraphs.items():
        if count:
            for key in case.spelling.words(paragraph).keys:
                surplus[key] += count
    return surplus


def _untold(case: Case, wrong: Mapping[str, int]) -> Iterator[Finding]:
    """Each passage that lapsed and has a word that is not accounted for; or that word, where none has."""
    missed = {key for key, count in wrong.items() if count > 0}
    missed = {key for key in missed if is_word(key)} or missed
    lost = [passage for passage in lapsed(case) if not missed.isdisjoint(passage.keys)]
    yield from _told("proof-untold", lost)
    found = {key for passage in lost for key in passage.keys}
    for key, count in wrong.items():
        if key not in found and (is_word(key) or not lost):
            yield Finding("proof-unbalanced", Severity.WARNING, {"words": key, "count": abs(count)})


def deletions_are_found(case: Case) -> Result:
    """Without a list, what lapsed is found here and told."""
    painted = _painted(case)
    found = [
        passage
        for passage in lapsed(case)
        if not (rows := _rows(passage.keys)) or not painted.issuperset(rows)
    ]
    words = sum(len(passage.keys) for passage in found)
    examined = Finding("proof-found", facts={"words": words, "count": len(found)})
    return _result(Claim.TOLD, examined, (), _told("proof-lapsed", found))


def lapsed(case: Case) -> Iterator[Passage]:
    """The passages of the old version that the new one lacks at their place."""
    for story, text in case.old.items():
        known = {a for a, _ in matches(text.keys, baselines(story, case.new, case.spelling)[0].keys)}
        yield from text.passages(at for at in range(text.length) if at not in known)


def _moved(passage: Passage, painted: Set[tuple[str, ...]]) -> bool:
    rows = _rows(passage.keys)
    return bool(rows) and all(row in painted for row in rows)


def _painted(case: Case) -> set[tuple[str, ...]]:
    """Each few words in a row that are painted, to know passages that only moved."""
    found: set[tuple[str, ...]] = set()
    for text in case.marked.values():
        for words in text.words:
            if words.colours:
                pairs = zip(words.keys, words.colours, strict=True)
                found.update(_rows([key if colour else "" for key, colour in pairs]))
    return found


def _rows(keys: Sequence[str]) -> list[tuple[str, ...]]:
    """The words in rows of `_MOVED`; none where there are fewer."""
    return list(zip(*(keys[start:] for start in range(_MOVED)), strict=False))


def nothing_needless_is_painted(case: Case) -> Result:
    """How many times the least is painted, and the painted passages in which nothing changed."""
    marks = case.terms.painted | case.terms.stale
    needed = painted = unchanged = 0
    needless: list[Passage] = []
    other: list[Passage] = []
    for story, text in case.marked.items():
        colours = text.colours()
        known = {b: a for a, b in matches(baselines(story, case.old, case.spelling)[0].keys, text.keys)}
        needed += len(colours) - len(known)
        coloured = {at for at, colour in enumerate(colours) if colour and colour not in marks}
        other += text.passages(at for at in coloured if at not in known)
        ours = {at for at, colour in enumerate(colours) if colour in marks}
        painted += len(ours)
        unchanged += len(ours & known.keys())
        needless += text.passages(unneeded(text, ours, known, case.terms.granularity))
    facts = {"painted": painted, "needed": needed, "unchanged": unchanged}
    examined = Finding("proof-excess", facts=facts)
    remarks = [*_told("proof-needless", needless), *_told("proof-other-colour", other)]
    return _result(Claim.EXCESS, examined, (), remarks)


def _told(rule: str, passages: Iterable[Passage]) -> list[Finding]:
    return [
        Finding(
            rule,
            Severity.WARNING,
            {"story": passage.story, "paragraph": passage.paragraph, "words": passage.words},
        )
        for passage in passages
    ]


def _characters(stories: Stories) -> int:
    return sum(len(paragraph.text) for paragraphs in stories.values() for paragraph in paragraphs)


def _result(
    claim: Claim, examined: Finding, failures: Iterable[Finding], remarks: Iterable[Finding] = ()
) -> Result:
    failures = tuple(failures)
    return Result(claim, Verdict.FAILED if failures else Verdict.PROVED, examined, failures, tuple(remarks))
