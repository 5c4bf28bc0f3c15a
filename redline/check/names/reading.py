"""The running text of a document, its abbreviations, and whether it is a memo."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from redline.check.model import Passage, Sheet
from redline.document.model import Span, StoryKind

_NOTES = (StoryKind.FOOTNOTE, StoryKind.ENDNOTE)
_TOKEN = re.compile(r"(?<![\w&])[^\W\d_]+(?:&[^\W\d_]+)*(?![\w&])")
_SHORTEST, _LONGEST = 2, 6  # letters of an abbreviation
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_CODE = re.compile(r"[\d@_\\]|://|www\.|\w:\w|\.\w+\.")  # in what no words are: addresses, reference numbers
_POSTCODE = re.compile(r"\d{4}\s{1,2}$")
_SHOUTED = re.compile(r"[A-Z]{7,}")
_SHOUTING = re.compile(r"\b[A-Z]{7,}\b|\b[A-Z]{2,} [A-Z]{2,} [A-Z]{2,}\b")
_NEAR = 40  # characters around a word
_SALUTATION = re.compile(r"(?:zeer )?(?:geachte|beste|excellentie|hooggeachte)\b", re.I)
_MEMO = re.compile(
    r"(?:beslis)?nota\b(?! (?:van|naar|n\.a\.v|nav))|memo(?:randum)?\b|geadviseerd(?:e)? besluit\b", re.I
)
_OF_ITSELF = re.compile(r"\b(?:deze|dit|vorige?|bijgaande) (?:beslis)?(?:nota|memo)\b(?! (?:van|naar))", re.I)
_QUOTED = re.compile(r"«[^«»]{1,300}»|[“„\"][^“”„\"]{1,300}[”\"]|(?<!\w)[‘'][^‘’'\n]{2,300}[’'](?!\w)")
_HEAD = 15  # paragraphs in which a document says what it is


class Text(NamedTuple):
    """A paragraph of the running text or of a note, by the number of the paragraph that a reader is at.

    `aside` is text that does not run: headings, the title, what stands before the salutation.
    """

    at: int
    passage: Passage
    aside: bool

    @property
    def text(self) -> str:
        """Its prose."""
        return self.passage.text


def running(sheet: Sheet) -> Iterator[Text]:
    """The text in the order of a reader, who reads a note where it is referred to."""
    notes: dict[tuple[str, str], list[Passage]] = {}
    for passage in sheet.passages:
        if passage.story.kind in _NOTES:
            notes.setdefault((passage.story.kind.value, passage.story.name), []).append(passage)
    body = list(sheet.body)
    first = next((at for at, each in enumerate(body) if _SALUTATION.match(each.text)), -1)
    title = sheet.title.name.casefold()
    for at, passage in enumerate(body):
        named = at < _HEAD and bool(title) and title in passage.text.casefold()
        yield Text(at, passage, passage.paragraph.heading or at < first or named)
        for inline in passage.paragraph.inlines:
            yield from (Text(at, note, False) for note in notes.get((inline.kind, inline.value), ()))


def is_memo(sheet: Sheet) -> bool:
    """Whether a document calls itself a memo (nota), and greets nobody."""
    texts = [each.text for each in sheet.body]
    if any(map(_SALUTATION.match, texts)):
        return False
    heads = [each.text for each in sheet.passages if each.story.kind is StoryKind.HEADER]
    return any(map(_MEMO.match, (*heads, *texts[:_HEAD]))) or any(map(_OF_ITSELF.search, texts))


def abbreviations(text: str) -> Iterator[tuple[str, Span]]:
    """The abbreviations in a text, also those that begin a compound (`OVV-rapport`)."""
    if _is_shouted(text):
        return
    for found in _TOKEN.finditer(text):
        if (
            is_abbreviation(found[0])
            and not _is_code(text, *found.span())
            and not _beside_shout(text, *found.span())
        ):
            yield found[0], Span(*found.span())


def is_abbreviation(word: str) -> bool:
    """Whether a word is an abbreviation by its capitals: SER, RA&M, JenV; not StatLine, XV."""
    letters = word.replace("&", "")
    capitals = sum(map(str.isupper, letters))
    if not (word[0].isupper() and _SHORTEST <= len(letters) <= _LONGEST and capitals >= 2):
        return False
    return capitals * 2 >= len(letters) and not _ROMAN.fullmatch(word)


def _is_code(text: str, start: int, end: int) -> bool:
    """Whether what stands around a word, up to white space, is an address or a reference number."""
    before = re.split(r"\s", text[max(start - _NEAR, 0) : start])[-1]
    behind = re.split(r"\s", text[end : end + _NEAR], maxsplit=1)[0]
    postcode = _POSTCODE.search(text, max(start - 6, 0), start)
    return bool(_CODE.search(before + text[start:end] + behind) or postcode)


def _is_shouted(text: str) -> bool:
    """Whether a text is in capitals, where no abbreviation stands out."""
    letters = sum(map(str.isalpha, text))
    return bool(_SHOUTING.search(text)) and sum(map(str.isupper, text)) * 2 > letters


def _beside_shout(text: str, start: int, end: int) -> bool:
    """Whether the word before or behind is in capitals, and too long for an abbreviation."""
    before = text[max(start - _NEAR, 0) : start].split(" ")[-2:-1]
    behind = text[end : end + _NEAR].split(" ")[1:2]
    return any(_SHOUTED.fullmatch(each.strip(".,:;")) for each in (*before, *behind))


def quoted(text: str) -> tuple[Span, ...]:
    """What stands between quotation marks."""
    return tuple(Span(*found.span()) for found in _QUOTED.finditer(text))
