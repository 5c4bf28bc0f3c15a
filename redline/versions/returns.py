"""Sentences that went and came back: to and fro between those who read along."""

from __future__ import annotations

from collections.abc import Iterator

from redline.document.model import INLINE, Document, StoryKind, paragraphs_of
from redline.versions.history import Return
from redline.words import count, same, sentences

_WORDS = 5  # fewer come and go by themselves


class _Seen:
    """A sentence as it stood last, and all the times that it stood."""

    def __init__(self) -> None:
        self.text = self.section = ""
        self.story = StoryKind.BODY
        self.stood: list[tuple[int, int]] = []


class Returns:
    """The sentences of the versions so far."""

    def __init__(self) -> None:
        self._seen: dict[str, _Seen] = {}

    def follow(self, document: Document, version: int) -> None:
        """Take in the sentences of a version, the one after the last."""
        for text, story, section in _sentences(document):
            seen = self._seen.setdefault(same(text), _Seen())
            seen.text, seen.story, seen.section = text, story, section
            if seen.stood and seen.stood[-1][1] >= version - 1:
                seen.stood[-1] = seen.stood[-1][0], version
            else:
                seen.stood.append((version, version))

    def found(self) -> Iterator[Return]:
        """Those that went and came back, in the order in which they first came."""
        for seen in self._seen.values():
            if len(seen.stood) > 1:
                yield Return(" ".join(seen.text.split()), seen.story, seen.section, tuple(seen.stood))


def _sentences(document: Document) -> Iterator[tuple[str, StoryKind, str]]:
    """The sentences of a document, without its objects, each with where it stands."""
    for story in document.stories:
        for paragraph in paragraphs_of((*story.blocks, *story.boxes)):
            prose = paragraph.prose.replace(INLINE, "")
            for start, end in sentences(prose):
                if count(prose[start:end]) >= _WORDS:
                    yield prose[start:end], story.kind, paragraph.section
