"""Which version each word of a document came with: followed token by token, from version to version."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from redline.align.vocabulary import Vocabulary
from redline.diff.trace import Source, Strand
from redline.document.model import INLINE, Document, Paragraph, Span, paragraphs_of
from redline.options import Options
from redline.versions.history import Origin, Passage
from redline.words import count


class _Life(NamedTuple):
    """The version of each token of a paragraph; when it came, and changed last."""

    origins: Sequence[int]
    first: int
    last: int


class Blame:
    """The lives of the paragraphs of one version, which the next version goes on with."""

    def __init__(self) -> None:
        self._lives: dict[int, _Life] = {}  # by the identity of the paragraph

    def follow(self, strands: Iterable[Strand], version: int) -> None:
        """Go on to `version`, of which these are the paragraphs. Those of the one before must still live."""
        self._lives = {id(strand.new): self._life(strand, version) for strand in strands}

    def passages(self, document: Document, options: Options) -> Iterator[Passage]:
        """The passages of the version that was followed last, in reading order."""
        vocabulary = Vocabulary(options.ignore)
        for story in document.stories:
            for paragraph in paragraphs_of((*story.blocks, *story.boxes)):
                life = self._lives.get(id(paragraph))
                if life and life.origins:  # there are none in a field alone
                    origins = tuple(_origins(paragraph, life, vocabulary))
                    yield Passage(paragraph, story.kind, life.first, life.last, origins)

    def _life(self, strand: Strand, version: int) -> _Life:
        olds = [self._lives[id(old)] for old in strand.olds]
        if strand.sources is None:
            return olds[0]
        return _Life(
            [self._origin(source, version) for source in strand.sources],
            min((life.first for life in olds), default=version),
            version if strand.edited else max((life.last for life in olds), default=version),
        )

    def _origin(self, source: Source | None, version: int) -> int:
        return version if source is None else self._lives[id(source.paragraph)].origins[source.at]


def _origins(paragraph: Paragraph, life: _Life, vocabulary: Vocabulary) -> Iterator[Origin]:
    tokens = zip(vocabulary.tokens(paragraph), life.origins, strict=True)
    for version, stretch in groupby(tokens, key=lambda each: each[1]):
        own = [token for token, _ in stretch]
        yield Origin(Span(own[0].start, own[-1].end), version)


def words_by_version(passages: Iterable[Passage], versions: int) -> list[int]:
    """How many words of the passages came with each version."""
    words = [0] * versions
    for passage in passages:
        for span, version in passage.origins:
            words[version] += count(passage.paragraph.prose_in(span).replace(INLINE, " "))
    return words
