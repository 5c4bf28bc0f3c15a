"""TA02: one name, one spelling; over the whole submission.

Settings, each besides the list in `known`: `words`, written with a capital or without but not both;
`names`, long words of which a slip of one letter is told; `pairs`, two words for one thing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from redline.check.model import Case, Hit
from redline.check.names.capitals import by_case, names_by_case
from redline.check.names.compounds import compounds, written_apart
from redline.check.names.forms import Form, Forms, Line, lines, shortened, slips
from redline.check.names.known import INSTITUTIONS, KNOWN, MEMO_KNOWN, PAIRS, SPELLED
from redline.check.names.reading import is_abbreviation
from redline.check.rules import rule
from redline.check.shape.language import is_dutch
from redline.findings import Severity

_LONG = 10  # letters of a word of which one letter more or less is a slip
_ENDING = 3  # letters in which inflection shows
_OFTEN = 3  # times as often as its slip


@rule("TA02", Severity.WARNING)
def one_spelling(case: Case) -> Iterator[Hit]:
    """Names that are written in more than one way: each way but the commonest, where it comes first."""
    read = lines(sheet for sheet in case.sheets if is_dutch(sheet))
    yield from _variants(compounds(read))
    yield from _variants(_with_and(read))
    yield from _variants(by_case(read, {*INSTITUTIONS, *_listed(case, "words")}))
    yield from _variants(names_by_case(read))
    yield from _variants(written_apart(read), "apart")
    yield from _mistaken(read)
    yield from _misspelt(read, {*SPELLED, *_listed(case, "names")})
    yield from _paired(read, [*PAIRS, *_pairs(case.settings.get("pairs", ()))])


def _variants(groups: Forms, variant: str = "") -> Iterator[Hit]:
    for usual, *others in groups:
        yield from (_hit(each, usual, variant) for each in others)


def _hit(form: Form, usual: Form, variant: str = "") -> Hit:
    facts: dict[str, str | int] = {
        "form": form.text,
        "times": form.times,
        "usual": usual.text,
        "others": usual.times,
    }
    return Hit(form.first.sheet, form.first.passage, form.first.span, facts, variant)


def _with_and(read: Iterable[Line]) -> Forms:
    """Abbreviations with `&` or `en`: A&M, AenM."""
    found = Forms()
    for line in read:
        for at, word in enumerate(line.words):
            if is_abbreviation(word.text) and ("&" in word.text or "en" in word.text):
                found.add(word.text.replace("&", "en").casefold(), word.text, line.found(at, at))
    return found


def _mistaken(read: Sequence[Line]) -> Iterator[Hit]:
    """Abbreviations one letter from a common one, before the same word: OWV rapport, OVV-rapport."""
    counted = {usual.text: usual for usual, *_ in _abbreviations(read)}
    alike: dict[str, list[Form]] = {}
    for form in counted.values():
        for at in range(len(form.text)):
            alike.setdefault(f"{form.text[:at]}*{form.text[at + 1 :]}", []).append(form)
    for group in alike.values():
        usual, *others = sorted(group, key=lambda each: -each.times)
        for form in others:
            known = form.text in KNOWN or form.text in MEMO_KNOWN
            if not known and usual.times >= _OFTEN * form.times and form.followers & usual.followers:
                yield _hit(form, usual, "letter")


def _abbreviations(read: Iterable[Line]) -> Forms:
    """Abbreviations of three capitals and more, each with the words that follow it."""
    found = Forms()
    for line in read:
        for at, word in enumerate(line.words):
            name, _, rest = word.text.partition("-")
            if len(name) >= 3 and name.isupper() and is_abbreviation(name):
                after = line.words[at + 1] if at + 1 < len(line.words) else None
                follower = rest or (after.text if after and after.joined else "")
                form = found.add(name, name, line.found(at, at))
                form.followers |= {follower.lower()} if len(follower) > 3 else set()
    return found


def _misspelt(read: Sequence[Line], spelled: set[str]) -> Iterator[Hit]:
    """Long words that are one letter from a name that is known, or that comes often with a capital."""
    counted, capped = Forms(), Counter[str]()
    for line in read:
        for at, word in enumerate(line.words):
            if len(word.text) >= _LONG and word.text.isalpha() and word.text[1:].islower():
                counted.add(word.text.lower(), word.text.lower(), line.found(at, at))
                capped[word.text.lower()] += word.text[0].isupper() and line.in_sentence(at)
    forms = {form.text: form for form, *_ in counted}
    common = {text for text, times in capped.items() if times >= _OFTEN}
    near = {short: name for name in spelled | common for short in (name, *shortened(name))}
    for text, form in forms.items():
        for name in slips(near, text) if text not in spelled else ():
            usual = forms.get(name)
            often = usual is not None and usual.times >= _OFTEN * form.times
            if not _is_inflected(text, name) and (name in spelled or often):
                yield _hit(form, usual or Form(name, form.first), "letter")


def _is_inflected(a: str, b: str) -> bool:
    """Whether two words only differ at their ends."""
    return a[:-_ENDING] == b[: len(a) - _ENDING] or b[:-_ENDING] == a[: len(b) - _ENDING]


def _paired(read: Sequence[Line], pairs: Iterable[tuple[str, str]]) -> Iterator[Hit]:
    """Two words for one thing, before the same word."""
    meant = {word: pair for pair in pairs for word in pair}
    found = Forms()
    for line in read:
        for at in range(1, len(line.words)):
            first = line.words[at - 1].text.lower()
            if first in meant and line.words[at].joined:
                noun = line.words[at].text.lower()
                found.add(f"{meant[first]} {noun}", f"{first} {noun}", line.found(at - 1, at))
    yield from _variants(found, "pair")


def _pairs(given: Any) -> Iterator[tuple[str, str]]:
    for each in given if isinstance(given, list) else ():
        if isinstance(each, list) and len(each) == 2:
            yield str(each[0]).lower(), str(each[1]).lower()


def _listed(case: Case, key: str) -> list[str]:
    found = case.settings.get(key, ())
    return [str(each).lower() for each in found] if isinstance(found, list) else []
