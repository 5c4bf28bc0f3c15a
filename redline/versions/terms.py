"""How often a term stands under each heading of each version: its inflected forms too."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from redline.document.model import INLINE, Document, Paragraph, paragraphs_of
from redline.dutch.stems import stems
from redline.findings import Trouble
from redline.versions.history import Row, Term
from redline.words import is_word, same

_PIECE = re.compile(r"\w+|[^\w\s]")  # smaller than a token: “36 600 XV” is found in “36 600 XV, nr. 114”
_Stems = tuple[str, ...]


class Terms:
    """Terms, and where they stand in the versions so far."""

    def __init__(self, terms: Iterable[str]) -> None:
        """Raises `Trouble` for a term without words."""
        self._terms = {term: _stems(term) for term in terms}
        self._counts: dict[str, list[Counter[str]]] = {term: [] for term in self._terms}
        self._sections: list[str] = []
        self._known: dict[str, list[int]] = {}  # how often each term stands in a paragraph, by its key
        for term in self._terms:
            if not is_word(term):
                raise Trouble("term-empty", term=term)

    def follow(self, document: Document) -> None:
        """Count in the next version."""
        if not self._terms:
            return
        for counts in self._counts.values():
            counts.append(Counter())
        own: list[str] = []
        for paragraph in _paragraphs(document):
            own.append(paragraph.section)
            for counts, number in zip(self._counts.values(), self._count(paragraph), strict=True):
                counts[-1][paragraph.section] += number
        self._sections = _merged(self._sections, list(dict.fromkeys(own)))

    def found(self) -> Iterator[Term]:
        """Each term with the headings it stood under, in the order of the newest version."""
        for term, counts in self._counts.items():
            rows = (Row(section, tuple(each[section] for each in counts)) for section in self._sections)
            yield Term(term, tuple(row for row in rows if any(row.counts)))

    def _count(self, paragraph: Paragraph) -> list[int]:
        if paragraph.key not in self._known:
            text = _stems(paragraph.prose.replace(INLINE, ""))
            self._known[paragraph.key] = [_occurrences(term, text) for term in self._terms.values()]
        return self._known[paragraph.key]


def _paragraphs(document: Document) -> Iterator[Paragraph]:
    for story in (document.body, *document.notes):
        yield from paragraphs_of((*story.blocks, *story.boxes))


def _merged(olds: Sequence[str], news: Sequence[str]) -> list[str]:
    """The headings of the new version, with those that only the old ones had behind the one they followed."""
    merged = list(news)
    at = 0
    for old in olds:
        if old in merged:
            at = merged.index(old) + 1
        else:
            merged.insert(at, old)
            at += 1
    return merged


def _occurrences(term: Sequence[_Stems], text: Sequence[_Stems]) -> int:
    """How often `term` stands in `text`, without overlap."""
    found = at = 0
    while at + len(term) <= len(text):
        if all(_one(a, b) for a, b in zip(term, text[at : at + len(term)], strict=True)):
            found += 1
            at += len(term)
        else:
            at += 1
    return found


def _one(a: _Stems, b: _Stems) -> bool:
    """Whether two words are forms of one."""
    return any(x == y for x, y in zip(a, b, strict=True))


def _stems(text: str) -> list[_Stems]:
    return [stems(piece) for piece in _PIECE.findall(same(text).casefold().replace("\u2011", "-"))]
