"""What a paragraph says, gathered as it is read, wherever it stands."""

from typing import NamedTuple

from redline.document.looks import ParagraphLook
from redline.document.model import SILENT, Inline, Run, Span, masked
from redline.words import same

_KEY_BREAK = "\x1f"


class Said(NamedTuple):
    """What a paragraph says, apart from where it stands; `own` is what its number and heading follow from."""

    text: str
    key: str
    inlines: tuple[Inline, ...]
    silent: tuple[Span, ...]
    links: tuple[Run, ...]
    highlights: tuple[Run, ...]
    looks: tuple[Run, ...]
    own: ParagraphLook


class Facts:
    """The text of a paragraph that is being read, and its facts, of which most paragraphs have few."""

    __slots__ = ("_text", "highlights", "inlines", "length", "links", "looks", "silent")

    def __init__(self) -> None:
        self._text: list[str] = []
        self.length = 0
        self.inlines: list[Inline] = []
        self.silent: list[Run] = []
        self.links: list[Run] = []
        self.highlights: list[Run] = []
        self.looks: list[Run] = []

    def add(self, text: str, look: str, colour: str) -> None:
        """Take in more text, with its look and its highlight, each `""` for none."""
        start, self.length = self.length, self.length + len(text)
        self._text.append(text)
        if look:
            extend(self.looks, start, self.length, look)
        if colour:
            extend(self.highlights, start, self.length, colour)

    def said(self, own: ParagraphLook) -> Said:
        """All of it."""
        text = "".join(self._text)
        silent = tuple([Span(run.start, run.end) for run in self.silent])
        return Said(
            text,
            self._key(masked(text, silent)),
            tuple(self.inlines),
            silent,
            tuple(self.links),
            tuple(self.highlights),
            tuple(self.looks),
            own,
        )

    def _key(self, prose: str) -> str:
        """What the paragraph says, as one string: its prose, its objects and the targets of its links."""
        key = same(prose)
        if self.inlines:
            objects = (i.kind if i.is_note else f"{i.kind}:{i.value}" for i in self.inlines)
            key = _KEY_BREAK.join((key, *objects))
        if self.links:
            shown = ((run.fact, prose[run.start : run.end]) for run in self.links)
            links = [f"{target}>{words}" for target, words in shown if words.strip(SILENT)]
            key = _KEY_BREAK.join((key, *links)) if links else key
        return key


def extend(runs: list[Run], start: int, end: int, fact: str) -> None:
    """Add a stretch to `runs`, or lengthen the last one where that has the same fact."""
    if runs and runs[-1].fact == fact and runs[-1].end == start:
        start = runs.pop().start
    runs.append(Run(start, end, fact))
