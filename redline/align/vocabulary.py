"""The tokens of paragraphs, as numbers: equal numbers say the same under the options chosen."""

from __future__ import annotations

from collections.abc import Iterable

from redline.document.model import OBJECT, Block, Paragraph, Row, paragraphs_of
from redline.options import Ignore
from redline.words import Token, is_word, tokens

_QUOTES = str.maketrans("‘’‚‛“”„‟′″«»", '\'\'\'\'""""\'"""')
_DASHES = str.maketrans("‐‑‒–—―−", "-------")


class Vocabulary:
    """Numbers for token keys, shared by the two versions of one comparison."""

    def __init__(self, ignore: frozenset[Ignore] = frozenset()) -> None:
        self._ignore = ignore
        self._numbers: dict[str, int] = {}
        self._words: list[bool] = []
        self._tokens: dict[int, tuple[Paragraph, list[Token], list[int]]] = {}
        self._rewrites = bool(ignore & {Ignore.CASE, Ignore.QUOTES, Ignore.DASHES})
        self._own_keys = self._rewrites or bool(ignore & {Ignore.PUNCTUATION, Ignore.LINKS})

    def tokens(self, paragraph: Paragraph) -> list[Token]:
        """What is compared of a paragraph, in order."""
        return self._entry(paragraph)[1]

    def numbers(self, paragraph: Paragraph) -> list[int]:
        """The number of each of its tokens."""
        return self._entry(paragraph)[2]

    def words(self, blocks: Iterable[Block]) -> list[int]:
        """The numbers of the tokens in `blocks` that are more than punctuation."""
        known = self._words
        return [
            number
            for paragraph in paragraphs_of(blocks)
            for number in self.numbers(paragraph)
            if known[number]
        ]

    def key(self, block: Block) -> str:
        """Equal for two blocks that say the same."""
        if not self._own_keys:
            return block.key
        if isinstance(block, Paragraph):
            return " ".join(map(str, self.numbers(block)))
        return "\x1c".join(map(self.row_key, block.rows))

    def row_key(self, row: Row) -> str:
        """Equal for two rows that say the same."""
        return (
            row.key if not self._own_keys else "\x1d".join(self.cell_key(cell.blocks) for cell in row.cells)
        )

    def cell_key(self, blocks: tuple[Block, ...]) -> str:
        """Equal for two cells, with these blocks, that say the same."""
        return "\x1e".join(self.key(block) for block in blocks if not block.empty)

    def _entry(self, paragraph: Paragraph) -> tuple[Paragraph, list[Token], list[int]]:
        entry = self._tokens.get(id(paragraph))
        if entry is None:
            found = self._read(paragraph)
            entry = self._tokens[id(paragraph)] = (
                paragraph,
                found,
                [self._number(token.key) for token in found],
            )
        return entry

    def _number(self, key: str) -> int:
        number = self._numbers.setdefault(key, len(self._words))
        if number == len(self._words):
            self._words.append(is_word(key))
        return number

    def _read(self, paragraph: Paragraph) -> list[Token]:
        found = tokens(paragraph.prose)
        if paragraph.inlines:
            found = _with_inlines(found, paragraph)
        if paragraph.links and Ignore.LINKS not in self._ignore:
            found = _with_links(found, paragraph)
        if self._rewrites:
            found = [Token(token.start, token.end, self._rewritten(token.key)) for token in found]
        if Ignore.PUNCTUATION in self._ignore:
            found = [token for token in found if is_word(token.key) or OBJECT in token.key]
        return found

    def _rewritten(self, key: str) -> str:
        if Ignore.CASE in self._ignore:
            key = key.casefold()
        if Ignore.QUOTES in self._ignore:
            key = key.translate(_QUOTES)
        if Ignore.DASHES in self._ignore:
            key = key.translate(_DASHES)
        return key


def _with_inlines(found: list[Token], paragraph: Paragraph) -> list[Token]:
    """A note reference is compared by kind (the note is a story of its own), an object by what it shows."""
    facts = {inline.at: inline for inline in paragraph.inlines}
    return [
        Token(token.start, token.end, OBJECT + (fact.kind if fact.is_note else f"{fact.kind} {fact.value}"))
        if (fact := facts.get(token.start))
        else token
        for token in found
    ]


def _with_links(found: list[Token], paragraph: Paragraph) -> list[Token]:
    """The words of a link are compared with its target, unless they spell it out themselves."""
    return [
        Token(token.start, token.end, f"{token.key}\x1f{target}")
        if (target := _target_at(paragraph, token))
        else token
        for token in found
    ]


def _target_at(paragraph: Paragraph, token: Token) -> str:
    for run in paragraph.links:
        if run.start < token.end and token.start < run.end:
            shown = paragraph.text[run.start : run.end].strip()
            return "" if shown and run.fact.rstrip("/").endswith(shown.rstrip("/")) else run.fact
    return ""
