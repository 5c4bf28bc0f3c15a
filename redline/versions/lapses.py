"""What lapsed on the way and stands nowhere in the newest version."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from redline.diff.destinations import texts
from redline.diff.model import Change
from redline.diff.sides import PARAGRAPH_SIGN
from redline.document.model import Document
from redline.versions.history import Lapse
from redline.words import count, same, sentences

_WORDS = 5  # of a passage that is found anywhere; fewer only where they stood, as the words around them tell


def lasting(removed: Iterable[tuple[int, Change]], newest: Document) -> Iterator[Lapse]:
    """Of what was removed, each with its version, what is gone for good: without sentences that came back."""
    shelf = _Shelf(newest)
    for version, change in removed:
        if text := shelf.missing(change):
            yield Lapse(version, change._replace(old=text))


class _Shelf:
    """The texts of the newest version, to look up passages in."""

    def __init__(self, document: Document) -> None:
        self._texts = [same(text) for text in texts(document.stories)]
        self._whole = set(self._texts)
        self._joined = "\n".join(self._texts)  # one long look-up is quicker than many
        self._without_spaces = self._joined.replace(" ", "")

    def missing(self, change: Change) -> str:
        """The part of a removed passage that does not stand here."""
        if change.context:
            stands = count(change.old) < _WORDS and self._stands_in_place(change)
        else:
            stands = same(change.old) in self._whole
        parts = change.old.split(PARAGRAPH_SIGN)
        return "" if stands else PARAGRAPH_SIGN.join(filter(None, map(self._left_of, parts)))

    def _stands_in_place(self, change: Change) -> bool:
        around = change.context.replace("[…]", change.old)
        return "".join(same(around).split()) in self._without_spaces

    def _left_of(self, part: str) -> str:
        """A paragraph without the sentences that stand here; as it was, where none does."""
        found = [part[start:end] for start, end in sentences(part)]
        left = [sentence for sentence in found if not self._stands(sentence)]
        return part if left == found else " ".join(left)

    def _stands(self, sentence: str) -> bool:
        return count(sentence) >= _WORDS and same(sentence) in self._joined
