"""Which document of one version is which of another: by title and content, never by number or file name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from redline.document.model import Document, paragraphs_of
from redline.findings import Finding, Severity
from redline.versions.titles import Title, title_of
from redline.words import same

_ROW = 3  # words in a row, by which content is compared: two letters on other subjects share hardly any
_ALIKE = 0.2  # of their rows of words: two documents are one
_ALIKE_RETITLED = 0.4  # where their titles say otherwise
_TITLED = 0.75  # of their words: two titles are one
_TITLE_WORDS = 3  # fewer are in many titles
_TITLE_COUNTS = 0.3  # how much an equal title weighs beside content
_HELD = 0.5  # of a document that split off from another, or was taken up in it


class Sheet(NamedTuple):
    """A document as it is told from others: its title, and every few words in a row."""

    title: Title
    rows: frozenset[int]


class Match(NamedTuple):
    """A document that is in both versions, or only in one: indexes."""

    old: int | None
    new: int | None


def sheet(document: Document) -> Sheet:
    """What tells `document` from others."""
    rows: set[int] = set()
    for paragraph in paragraphs_of(document.body.blocks):
        words = same(paragraph.prose).split()
        if words:
            rows.update(
                map(hash, zip(*(words[at:] for at in range(_ROW)), strict=False))
                if len(words) > _ROW
                else [hash(tuple(words))]
            )
    return Sheet(title_of(document), frozenset(rows))


def alike(old: Sheet, new: Sheet) -> float:
    """How alike the contents of two documents are: 0 for nothing in common to 1 for all."""
    both = len(old.rows) + len(new.rows)
    return 2 * len(old.rows & new.rows) / both if both else 1.0


def held(part: Sheet, whole: Sheet) -> float:
    """How much of `part` stands in `whole`: 0 to 1."""
    return len(part.rows & whole.rows) / len(part.rows) if part.rows else 0.0


def _titled(old: Sheet, new: Sheet) -> bool:
    """Whether two titles are one, and say enough."""
    words = old.title.words, new.title.words
    fewest = min(map(len, words))
    if fewest < _TITLE_WORDS:
        return bool(fewest) and words[0] == words[1] and old.title.number == new.title.number
    return 2 * len(words[0] & words[1]) >= _TITLED * sum(map(len, words))


def weight(old: Sheet, new: Sheet) -> float:
    """How surely two documents are one: 0 where they are not."""
    content, titled = alike(old, new), _titled(old, new)
    enough = _ALIKE_RETITLED if old.title.words.isdisjoint(new.title.words) else _ALIKE
    return content + _TITLE_COUNTS * titled if content >= enough or titled else 0.0


def paired(olds: Sequence[Sheet], news: Sequence[Sheet]) -> list[Match]:
    """What became of each document: the new ones in order, then those that are gone."""
    weights = {(i, j): weight(old, new) for i, old in enumerate(olds) for j, new in enumerate(news)}
    found: dict[int, int] = {}
    taken: set[int] = set()
    for (i, j), sure in sorted(weights.items(), key=lambda each: (-each[1], each[0])):
        if sure and i not in taken and j not in found:
            taken.add(i)
            found[j] = i
    gone = (Match(i, None) for i in range(len(olds)) if i not in taken)
    return [*(Match(found.get(j), j) for j in range(len(news))), *gone]


def remarks(
    olds: Sequence[Sheet], news: Sequence[Sheet], matches: Iterable[Match], annex: str
) -> Iterator[Finding]:
    """What must be told of documents that came, went, split, merged, or have another number or title."""
    for old, new in matches:
        if old is not None and new is not None:
            yield from _renamed(olds[old].title, news[new].title)
        elif new is not None:
            origin = _holder(news[new], olds)
            rule, facts = (
                ("document-split", {"origin": origin.title.told(annex)}) if origin else ("document-new", {})
            )
            yield _told(rule, name=news[new].title.told(annex), **facts)
        elif old is not None:
            target = _holder(olds[old], news)
            rule, facts = (
                ("document-merged", {"target": target.title.told(annex)}) if target else ("document-gone", {})
            )
            yield _told(rule, name=olds[old].title.told(annex), **facts)


def _renamed(old: Title, new: Title) -> Iterator[Finding]:
    if old.number != new.number:
        yield _told("document-renumbered", name=new.name, old=old.number or "–", new=new.number or "–")
    if old.words != new.words:
        yield _told("document-retitled", old=old.name, new=new.name)


def _holder(part: Sheet, wholes: Iterable[Sheet]) -> Sheet | None:
    """The document in which most of `part` stands, if half of it does."""
    best = max(wholes, key=lambda whole: held(part, whole), default=None)
    return best if best and held(part, best) >= _HELD else None


def _told(rule: str, **facts: str) -> Finding:
    return Finding(rule, Severity.INFO, facts)
