"""The claims of text, marks and excess, each a function of what was read to a Result."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from redline.findings import Finding, Severity
from redline.verify.case import Case, findings, result
from redline.verify.common import anchors, is_subsequence, matches
from redline.verify.model import OBJECT, Claim, Result
from redline.verify.paragraph import Paragraph
from redline.verify.texts import Passage, Text, baselines
from redline.verify.units import unneeded
from redline.verify.witness import Stories


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
    return result(Claim.TEXT, examined, failures, remarks)


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
            failures += findings("proof-unmarked", _unmarked_news(text, origins[0]))
    failures += findings("proof-not-moved", _painted_as_moved(case))
    failures += findings("proof-twin", _unequal_twins(case))
    stories = case.readings[2].stories
    every = _characters(stories)
    bare = every - sum(
        stretch.end - stretch.start
        for paragraphs in stories.values()
        for paragraph in paragraphs
        for stretch in paragraph.painted
    )
    return result(Claim.MARKED, Finding("proof-marked", facts={"bare": bare, "characters": every}), failures)


def _painted_as_moved(case: Case) -> Iterator[Passage]:
    """What is painted as moved and did not stand in the old version, or where it may have come from."""
    colour = case.terms.moved_colour
    if colour == case.terms.colour:
        return
    moved = [
        (text, at)
        for text in case.marked.values()
        for at, paragraph in enumerate(text.paragraphs)
        if any(stretch.colour == colour for stretch in paragraph.painted)
    ]
    origins = [*case.old.values(), *case.elsewhere]
    stood = {paragraph.text for text in origins for paragraph in text.paragraphs} if moved else ()
    suspects = [(text, at) for text, at in moved if text.paragraphs[at].text not in stood]
    known = {key for text in origins for key in text.flat()} if suspects else ()
    for text, at in suspects:
        words = case.spelling.words(text.paragraphs[at])
        pairs = enumerate(zip(words.keys, words.colours, strict=True))
        new = [index for index, (key, own) in pairs if own == colour and key not in known]
        for passage in text.part(at, at + 1).passages(new):
            yield passage._replace(paragraph=at + 1)


def _unequal_twins(case: Case) -> Iterator[Passage]:
    """Text boxes of which the twin for old versions of Word says the same and is painted otherwise."""
    for before, after in zip(case.readings[1].twins, case.readings[2].twins, strict=False):
        same_before = _painted(before.chosen) == _painted(before.fallback)
        if same_before and _text_of(after.chosen) == _text_of(after.fallback):
            for chosen, fallback in zip(after.chosen, after.fallback, strict=True):
                if chosen.painted != fallback.painted:
                    yield Passage(after.story, 0, chosen.text, ())


def _painted(paragraphs: Iterable[Paragraph]) -> list[object]:
    return [paragraph.painted for paragraph in paragraphs]


def _text_of(paragraphs: Iterable[Paragraph]) -> list[str]:
    return [paragraph.text for paragraph in paragraphs]


def _stood_in(old: Text, marked: Text) -> bool:
    """Whether the bare words of a story stand in the old one in that order.

    It is enough that they do so between the paragraphs that both have once; else the whole is looked at.
    """
    bare = [None if paragraph.painted else paragraph for paragraph in marked.paragraphs]
    i = j = 0
    for a, b in [*anchors(old.paragraphs, bare), (len(old.paragraphs), len(bare))]:
        if j < b and not is_subsequence(marked.part(j, b).unmarked(), old.part(i, a).flat()):
            return is_subsequence(marked.unmarked(), old.flat())
        i, j = a + 1, b + 1
    return True


def _unmarked_news(text: Text, origin: Text) -> Iterator[Passage]:
    """The bare words of a story that the old one lacks at their place."""
    bare = [position for position, colour in enumerate(text.colours()) if not colour]
    left = [list(words.unmarked()) for words in text.words]
    known = {b for _, b in matches(origin.keys, left)}
    return text.passages(bare[at] for at in range(len(bare)) if at not in known)


def nothing_needless_is_painted(case: Case) -> Result:
    """How many words are painted, and had to be; and the painted passages in which nothing changed."""
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
    remarks = [*findings("proof-needless", needless), *findings("proof-other-colour", other)]
    return result(Claim.EXCESS, examined, (), remarks)


def _characters(stories: Stories) -> int:
    return sum(len(paragraph.text) for paragraphs in stories.values() for paragraph in paragraphs)
