"""The two sides of a pair as one row of tokens each, and the words to tell a reader of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from redline.align.vocabulary import Vocabulary
from redline.diff.model import Role, Spot
from redline.document.model import OBJECT, Paragraph, Span
from redline.words import Token, is_word

_NOTES = (f"{OBJECT}footnote", f"{OBJECT}endnote")
PARAGRAPH_SIGN = " ¶ "
CELL_SIGN = " | "
_CONTEXT = 4  # words on either side of a cut
_SENTENCE_ENDS = ".!?…"


class Side:
    """The tokens of the paragraphs on one side of a pair, in one row."""

    def __init__(self, paragraphs: Sequence[Paragraph], vocabulary: Vocabulary) -> None:
        self.paragraphs = paragraphs
        self.tokens: list[Token] = []
        self.numbers: list[int] = []
        self.owners: list[int] = []
        for owner, paragraph in enumerate(paragraphs):
            own = vocabulary.tokens(paragraph)
            self.tokens += own
            self.numbers += vocabulary.numbers(paragraph)
            self.owners += [owner] * len(own)

    def spans(self, start: int, end: int) -> Iterator[tuple[Paragraph, Span]]:
        """The stretches of text that tokens `start` up to `end` cover, one per paragraph."""
        first = start
        while first < end:
            last = first
            while last + 1 < end and self.owners[last + 1] == self.owners[first]:
                last += 1
            yield self.paragraphs[self.owners[first]], Span(self.tokens[first].start, self.tokens[last].end)
            first = last + 1

    def spots(self, start: int, end: int, role: Role) -> tuple[Spot, ...]:
        """The spots of tokens `start` up to `end`."""
        if self.only_objects(start, end):
            return ()
        return tuple(
            Spot(paragraph.places, span, role, paragraph.twin) for paragraph, span in self.spans(start, end)
        )

    def only_objects(self, start: int, end: int) -> bool:
        """Whether these tokens are pictures and the like: nothing that can be painted."""
        return all(
            token.key.startswith(OBJECT) and not token.key.startswith(_NOTES)
            for token in self.tokens[start:end]
        )

    def text(self, start: int, end: int) -> str:
        """The words of tokens `start` up to `end`, as a reader is told them."""
        return PARAGRAPH_SIGN.join(told(paragraph, span) for paragraph, span in self.spans(start, end))

    def target(self, at: int) -> str:
        """Where the link around token `at` leads, or nothing."""
        token, paragraph = self.tokens[at], self.paragraphs[self.owners[at]]
        targets = (run.fact for run in paragraph.links if run.start <= token.start < run.end)
        return next(targets, "")

    def around(self, at: int) -> str:
        """The words around a cut before token `at`, with `[…]` for the cut."""
        before = self.text(max(0, at - _CONTEXT), at)
        after = self.text(at, min(len(self.tokens), at + _CONTEXT))
        tight = 0 < at < self.length and self.tokens[at - 1].end == self.tokens[at].start
        return f"{before} […]{'' if tight else ' '}{after}".strip()

    def neighbours(self, at: int) -> list[tuple[int, int]]:
        """The words on both sides of a cut before token `at`, as ranges of tokens.

        Punctuation that follows directly goes with the word before; a word after it is then too far off,
        unless the cut itself stands behind the punctuation.
        """
        found = []
        left = at - 1
        while left >= 0 and not is_word(self.tokens[left].key):
            left -= 1
        if left >= 0:
            found.append((left, at))
        right = at
        while right < len(self.tokens) and not is_word(self.tokens[right].key):
            if self.tokens[right].key in _SENTENCE_ENDS:
                return found or [(right, right + 1)]
            right += 1
        if right < len(self.tokens):
            found.append((at, right + 1))
        return found

    @property
    def length(self) -> int:
        """The number of tokens."""
        return len(self.tokens)


def told(paragraph: Paragraph, span: Span | None = None) -> str:
    """Text as a reader is told it: white space folded, and each object as its kind between two `OBJECT`."""
    span = span or Span(0, len(paragraph.text))
    text = paragraph.prose_in(span)
    for inline in reversed(paragraph.inlines):
        if span.start <= inline.at < span.end:
            at = inline.at - span.start
            shown = f"{inline.kind} {inline.value}" if inline.kind == "equation" else inline.kind
            text = f"{text[:at]} {OBJECT}{shown}{OBJECT} {text[at + 1 :]}"
    return " ".join(text.split())
