"""Stretches of words with a mark: what rules of marks count in; white space and punctuation do not count."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from redline.check.model import Case, Hit, Passage, Sheet, Stage, cut, path_of
from redline.diff.model import Comparison, Role
from redline.document.looks import SHADING
from redline.document.model import OBJECT, Document, Paragraph, Place, Span, paragraphs_of
from redline.options import Options
from redline.versions.register import compare_options
from redline.words import Token, is_word, tokens

READ = (Stage.INTERNAL, Stage.IDAM, Stage.ACAM, Stage.RAM)  # where a submission is read with its marks
SHOWN = 10  # places of one document that are told one by one, unless the setting `places` says otherwise
_OBJECTS = re.compile(f"{OBJECT}[^{OBJECT}]*{OBJECT}")
_LONGEST = 60  # characters of a sample

Places = tuple[Place, ...]


class Stretch(NamedTuple):
    """Words of a paragraph."""

    passage: Passage
    span: Span


class Form(NamedTuple):
    """A way of marking: the sentence of it, its name (a colour, say), and where it is used."""

    variant: str
    name: str
    stretch: Stretch


def options_of(case: Case) -> Options:
    """How the submission is marked: as it was compared, or as its register says."""
    compared = (sheet.comparison.options for sheet in case.sheets if sheet.comparison)
    return next(compared, None) or (compare_options(case.register) if case.register else Options())


def chosen(options: Options) -> frozenset[str]:
    """The colours that are the mark; for yellow that includes run shading."""
    return frozenset({options.colour, SHADING} if options.colour == "yellow" else {options.colour})


def since_of(case: Case, sheet: Sheet) -> str:
    """What the baseline is called."""
    return case.since or (name_of(sheet.older[0]) if sheet.older else "")


def name_of(document: Document) -> str:
    """The file of a document, without its folder."""
    return path_of(document).name


def sample(text: str) -> str:
    """The first words of a text, without its pictures and the like."""
    return cut(" ".join(without_objects(text).split()), _LONGEST)


def without_objects(text: str) -> str:
    """The words of a change, without its pictures and the like."""
    return _OBJECTS.sub(" ", text)


def capped(hits: Sequence[Hit], case: Case, many: str = "many") -> Iterator[Hit]:
    """The hits in one document; where they are many the first, and how `many` there are."""
    most = case.number("places", SHOWN)
    if len(hits) > most:
        facts = {**hits[0].facts, "count": len(hits), "shown": most}
        yield hits[0]._replace(passage=None, span=None, facts=facts, variant=many)
    yield from hits[:most]


def listed(case: Case, setting: str) -> list[str]:
    """A setting of the rule that is a list of words, or one word."""
    found = case.settings.get(setting, ())
    return [found] if isinstance(found, str) else [str(each) for each in found]


def all_paragraphs(document: Document) -> Iterator[Paragraph]:
    """All paragraphs of a version, those that say nothing too."""
    for story in document.stories:
        yield from paragraphs_of((*story.blocks, *story.boxes))


def says(sheet: Sheet, pattern: re.Pattern[str]) -> bool:
    """Whether a document says something, anywhere."""
    return any(pattern.search(each.text) for each in sheet.passages)


def painted(paragraph: Paragraph, colours: frozenset[str]) -> bytearray:
    """For each character whether it has one of these colours."""
    return canvas(
        paragraph, (Span(run.start, run.end) for run in paragraph.highlights if run.fact in colours)
    )


def canvas(paragraph: Paragraph, spans: Iterable[Span]) -> bytearray:
    """For each character whether one of the spans covers it."""
    found = bytearray(len(paragraph.text))
    for start, end in spans:
        found[start:end] = b"\x01" * (end - start)
    return found


def spots_of(comparison: Comparison, roles: frozenset[Role]) -> dict[Places, list[Span]]:
    """The characters that are spots of these roles, by paragraph."""
    found: dict[Places, list[Span]] = defaultdict(list)
    for change in comparison.changes:
        for spot in change.spots:
            if spot.role in roles:
                found[spot.places].append(spot.span)
    return found


def words_in(paragraph: Paragraph, span: Span | None = None) -> list[Token]:
    """The words of a paragraph, or of a part of it, without those that are no prose."""
    start = span.start if span else 0
    prose = paragraph.prose_in(span) if span else paragraph.prose
    return [
        Token(each.start + start, each.end + start, each.key) for each in tokens(prose) if is_word(each.key)
    ]


def touches(word: Token, found: bytearray) -> bool:
    """Whether any character of a word is covered: what was marked by hand may end within a date or amount."""
    return found.find(1, word.start, word.end) >= 0


def stretches(words: Iterable[Token], on: bytearray, off: bytearray | None = None) -> Iterator[Span]:
    """The words that `on` covers and `off` does not, those that follow each other as one."""
    start = end = -1
    for word in words:
        if touches(word, on) and not (off and touches(word, off)):
            start, end = (word.start if start < 0 else start), word.end
        elif start >= 0:
            yield Span(start, end)
            start = -1
    if start >= 0:
        yield Span(start, end)
