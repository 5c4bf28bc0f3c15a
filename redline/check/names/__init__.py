"""Names: abbreviations that are introduced, one spelling of a name, watch terms, what a memo claims.

Settings. TA01: `known`, abbreviations that need no introduction besides those of `known`. TA03:
`terms`, the terms to follow; without them the rule is silent.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from redline.check.model import Case, Hit, Sheet, Stage
from redline.check.names import claims, variants  # noqa: F401  (they enter their rules)
from redline.check.names.introduced import Introduction, introduced_in_notes, introductions
from redline.check.names.known import KNOWN, MEMO_KNOWN
from redline.check.names.reading import Text, abbreviations, is_abbreviation, is_memo, running
from redline.check.rules import rule
from redline.check.shape.language import is_dutch
from redline.document.model import Span
from redline.findings import Severity
from redline.versions.terms import Terms
from redline.words import is_word

_SENT = (Stage.ACAM, Stage.RAM, Stage.MR, Stage.TK)
_READ = (Stage.INTERNAL, Stage.IDAM, Stage.ACAM, Stage.RAM)
_LIST = re.compile(r"afkorting|begrippen|definities", re.I)
_SMALL = re.compile(r"\b[a-z]{2,6}\b")


class _Read(NamedTuple):
    """What a document uses and introduces."""

    sheet: Sheet
    memo: bool
    texts: tuple[Text, ...]
    uses: Mapping[str, Sequence[tuple[Text, Span]]]
    introduced: Mapping[str, Sequence[Introduction]]

    @property
    def letter(self) -> bool:
        """Whether it is what the annexes belong to."""
        return not self.memo and not self.sheet.title.number


@rule("TA01", Severity.WARNING, _SENT)
def abbreviation_introduced(case: Case) -> Iterator[Hit]:
    """Abbreviations without introduction, or with one too late, twice or for nothing; per document.

    What the letter introduces is known in its annexes.
    """
    read = [_read(sheet) for sheet in case.sheets if is_dutch(sheet)]
    ours = KNOWN | frozenset(_listed(case, "known"))
    told = frozenset(name for each in read if each.letter for name in each.introduced)
    used = Counter(name for each in read for name in each.uses)
    for each in read:
        known = ours | (MEMO_KNOWN if each.memo else frozenset() if each.letter else told)
        yield from _of_introductions(each, ours, used)
        yield from _of_uses(each, known)


def _read(sheet: Sheet) -> _Read:
    texts = tuple(running(sheet))
    introduced: dict[str, list[Introduction]] = defaultdict(list)
    for each in texts:
        for found in introductions(each):
            introduced[found.name].append(found)
    uses = _uses(texts)
    for found in introduced_in_notes(uses, texts):
        introduced[found.name].append(found)
    return _Read(sheet, is_memo(sheet), texts, uses, introduced)


def _of_introductions(read: _Read, known: Container[str], used: Mapping[str, int]) -> Iterator[Hit]:
    """Names that are introduced twice, or for nothing."""
    for name, found in read.introduced.items():
        full = [each for each in found if each.full]
        if len(full) > 1:
            facts: dict[str, str | int] = {"name": name, "times": len(full)}
            yield Hit(read.sheet, full[1].text.passage, full[1].span, facts, "twice")
        elsewhere = read.letter and used.get(name, 0) > 1
        if len(full) == 1 and name not in known and not elsewhere and _times(name, read) <= len(found):
            severity = Severity.INFO if read.memo else None
            yield Hit(read.sheet, full[0].text.passage, full[0].span, {"name": name}, "unused", severity)


def _of_uses(read: _Read, known: Container[str]) -> Iterator[Hit]:
    """Names that are used in running text before anything explains them."""
    listed = _listed_in(read.texts)
    for name, places in read.uses.items():
        first = next(((text, span) for text, span in places if not text.aside), None)
        if first is None or name in known or name in listed:
            continue
        at = min((each.text.at for each in read.introduced.get(name, ())), default=-1)
        if at < 0 or at > first[0].at:
            facts: dict[str, str | int] = {"name": name, "times": len(places)}
            yield Hit(read.sheet, first[0].passage, first[1], facts, "late" if at >= 0 else "")


def _uses(texts: Iterable[Text]) -> dict[str, list[tuple[Text, Span]]]:
    """The abbreviations by name; not words in capitals for emphasis, which also come in small letters."""
    found: dict[str, list[tuple[Text, Span]]] = defaultdict(list)
    small: set[str] = set()
    for text in texts:
        small.update(_SMALL.findall(text.text))
        for name, span in abbreviations(text.text):
            found[name].append((text, span))
    return {name: places for name, places in found.items() if name.lower() not in small}


def _times(name: str, read: _Read) -> int:
    """How often a name stands in a document; a short name that is no abbreviation whatever its capitals."""
    if is_abbreviation(name):
        return len(read.uses.get(name, ()))
    return sum(each.text.casefold().count(name.casefold()) for each in read.texts)


def _listed_in(texts: Sequence[Text]) -> frozenset[str]:
    """The abbreviations in a list of abbreviations."""
    under = (each for each in texts if _LIST.search(each.passage.paragraph.section))
    return frozenset(name for each in under for name, _ in abbreviations(each.text))


def _listed(case: Case, key: str) -> list[str]:
    found = case.settings.get(key, ())
    return [str(each) for each in found] if isinstance(found, (list, tuple)) else []


@rule("TA03", Severity.INFO, _READ)
def watch_terms(case: Case) -> Iterator[Hit]:
    """How often each term stands in each version of a document, and under which headings."""
    terms = [each for each in _listed(case, "terms") if is_word(each)]
    for sheet in case.sheets if terms else ():
        found = Terms(terms)
        for document in (*reversed(sheet.older), sheet.document):
            found.follow(document)
        for term in found.found():
            if term.rows:
                counts = [term.total(version) for version in range(len(sheet.older) + 1)]
                places = ", ".join(
                    f"{row.section or '–'} ({row.counts[-1]})" for row in term.rows if row.counts[-1]
                )
                facts: dict[str, str | int] = {
                    "term": term.term,
                    "times": counts[-1],
                    "counts": " → ".join(map(str, counts)),
                    "places": places or "–",
                }
                yield Hit(sheet, None, None, facts, "versions" if len(counts) > 1 else "")
