"""Coloured or underlined letters where they are a mark: emphasis, house style and links are none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from redline.check.marks.spans import Form, Stretch, all_paragraphs, canvas, spots_of, touches, words_in
from redline.check.model import Passage, Sheet
from redline.diff.model import Role
from redline.document.model import Document, Run, Span

_COLOUR = re.compile(r"(?:^|;)color\([^)]*\bval=([0-9A-Fa-f]{6})\b")
_UNDERLINE = re.compile(r"(?:^|;)u\([^)]*\bval=(?!none)(\w+)")
_REDS = frozenset({"FF0000", "EE0000", "C00000"})
_BRIGHT = 0x60  # the least difference between red, green and blue of a colour that strikes


class _Letters(NamedTuple):
    """Coloured (`text`) or underlined letters: all words of a paragraph or not, and all new or not."""

    form: Form
    whole: bool
    new: bool

    @property
    def look(self) -> tuple[str, str]:
        """What tells them from other letters."""
        return self.form.variant, self.form.name


def letters(sheet: Sheet, colours: frozenset[str]) -> Iterator[Form]:
    """Letters that are a mark.

    With a baseline: a look that is new, and stands on nothing but what changed. Without: red within a
    paragraph, in a document that has marks and no other bright letters.
    """
    found = list(_used(sheet))
    if sheet.comparison:
        known = _looks_in(sheet.comparison.old) | {each.look for each in found if not each.new}
        yield from (each.form for each in found if each.look not in known)
    elif any(run.fact in colours for each in sheet.passages for run in each.paragraph.highlights):
        coloured = [each for each in found if each.form.variant == "text"]
        if all(each.form.name in _REDS for each in coloured):
            yield from (each.form for each in coloured if not each.whole)


def _used(sheet: Sheet) -> Iterator[_Letters]:
    changed = spots_of(sheet.comparison, frozenset({Role.CHANGED})) if sheet.comparison else {}
    for passage in sheet.passages:
        paragraph = passage.paragraph
        if paragraph.looks and not paragraph.heading:
            yield from _in_paragraph(passage, canvas(paragraph, changed.get(paragraph.places, ())))


def _in_paragraph(passage: Passage, new: bytearray) -> Iterator[_Letters]:
    paragraph = passage.paragraph
    linked = canvas(paragraph, (Span(run.start, run.end) for run in paragraph.links))
    all_words = words_in(paragraph)
    for run in paragraph.looks:
        words = words_in(paragraph, Span(run.start, run.end))
        if not words or any(touches(word, linked) for word in words):
            continue
        whole = len(words) >= len(all_words)
        stretch = Stretch(passage, Span(words[0].start, words[-1].end))
        for variant, name in _looks(run):
            if variant == "text" or not whole:  # underlined as a whole it is a small heading
                yield _Letters(Form(variant, name, stretch), whole, all(touches(word, new) for word in words))


def _looks(run: Run) -> Iterator[tuple[str, str]]:
    if (found := _COLOUR.search(run.fact)) and _is_bright(found[1]):
        yield "text", found[1].upper()
    if found := _UNDERLINE.search(run.fact):
        yield "underline", found[1]


def _is_bright(colour: str) -> bool:
    channels = bytes.fromhex(colour)
    return max(channels) - min(channels) >= _BRIGHT


def _looks_in(document: Document) -> set[tuple[str, str]]:
    return {look for paragraph in all_paragraphs(document) for run in paragraph.looks for look in _looks(run)}
