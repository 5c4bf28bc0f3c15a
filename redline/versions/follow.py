"""The versions of one document, taken in one by one, to its history: the page to read first of that."""

from __future__ import annotations

from collections.abc import Sequence

from redline.diff.model import Change, Kind
from redline.diff.trace import traced
from redline.document.model import Document, Story, StoryKind
from redline.findings import Finding
from redline.options import Options
from redline.versions.blame import Blame, words_by_version
from redline.versions.history import Edition, History
from redline.versions.lapses import lasting
from redline.versions.model import Version
from redline.versions.returns import Returns
from redline.versions.terms import Terms

_NOTHING = Document("", b"", Story(StoryKind.BODY, "", "", ()))


class Follower:
    """A document on its way through its versions: holds the last of them, and what is known of all.

    Each step compares a version with the one before, so time goes with the number of versions.
    """

    def __init__(self, name: str, terms: Sequence[str] = (), options: Options | None = None) -> None:
        """Raises `Trouble` for a term without words."""
        self._name = name
        self._options = options or Options()
        self._last = _NOTHING
        self._versions: list[Edition] = []
        self._blame = Blame()
        self._returns = Returns()
        self._removed: list[tuple[int, Change]] = []
        self._terms = Terms(terms)
        self._findings: list[Finding] = []

    def follow(self, version: Version, document: Document) -> None:
        """Take in the next version. Equal files are compared no more."""
        number = len(self._versions)
        self._versions.append(Edition(version, document.file, document.digest))
        if document.source == self._last.source:
            self._last = self._last._replace(file=document.file)
        else:
            self._step(document, number)
        self._returns.follow(self._last, number)
        self._terms.follow(self._last)

    def _step(self, document: Document, number: int) -> None:
        comparison, strands = traced(self._last, document, self._options)
        self._blame.follow(strands, number)
        self._removed += [(number, change) for change in comparison.changes if change.kind is Kind.REMOVED]
        self._findings += [each for each in document.findings if each not in self._findings]
        self._last = document

    def history(self) -> History:
        """The history so far, of one version at least."""
        passages = tuple(self._blame.passages(self._last, self._options))
        words = words_by_version(passages, len(self._versions))
        return History(
            self._name,
            tuple(each._replace(words=own) for each, own in zip(self._versions, words, strict=True)),
            self._last,
            self._options,
            passages,
            tuple(self._returns.found()),
            tuple(lasting(self._removed, self._last)),
            tuple(self._terms.found()),
            tuple(self._findings),
        )
