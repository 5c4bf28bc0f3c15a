"""A history on the screen, and the legend of a document with a colour per version."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import TextIO, TypeVar

from rich.console import Console
from rich.table import Table
from rich.text import Text

from redline.align.model import Unit
from redline.diff.model import Change
from redline.diff.sides import told
from redline.findings import Finding
from redline.mark.legend import Entry
from redline.mark.shades import shade
from redline.phrases import say, tame
from redline.report.screen import console_on, numbers, show_findings
from redline.report.summary import plain, section_of
from redline.report.terminal import quoted
from redline.versions.history import Edition, History, Passage, Return, Term
from redline.versions.model import Version

_NONE = "–"
_LONGEST = 100  # items of a list; all of them with --verbose
_SECTIONS = 36  # columns of the screen for headings, beside those of the versions
_SPACE = 2  # columns between two columns
_Item = TypeVar("_Item")


def legend(history: History, language: str) -> list[Entry]:
    """What each colour means, from the first version, which has none, to the newest."""
    labels = [_dated(edition.version) for edition in history.versions]
    return [
        Entry(say(language, "legend-title")),
        Entry(say(language, "legend-first", {"version": labels[0]})),
        *(Entry(label, shade(number)) for number, label in enumerate(labels[1:])),
    ]


def show_histories(
    documents: Sequence[History],
    outputs: Iterable[str],
    findings: Iterable[Finding],
    language: str,
    verbose: bool,
    stream: TextIO,
) -> None:
    """Print the history of each document, what a reader must know, and what was written."""
    console = console_on(stream)
    for number, history in enumerate(documents):
        if number:
            console.print()
        _Screen(history, language, verbose, console).show()
    show_findings(console, findings, language)
    for output in outputs:
        console.print(Text(say(language, "written", {"file": output})))


class _Screen:
    """A console on which one history is printed."""

    def __init__(self, history: History, language: str, verbose: bool, console: Console) -> None:
        self._history = history
        self._language = language
        self._verbose = verbose
        self._console = console
        self._labels = [tame(edition.version.label) for edition in history.versions]
        self._width = max(map(len, self._labels))

    def show(self) -> None:
        """Print how many words came with each version, then passages, returns, lapses and terms."""
        self._versions()
        self._passages()
        self._returns()
        self._lapses()
        for term in self._history.terms:
            self._term(term)

    def _versions(self) -> None:
        """The versions, with how many words of the newest one came with each."""
        self._title("history-title", name=self._history.name)
        table = Table(box=None, pad_edge=False)
        for name in ("version", "date", "words", "share"):
            table.add_column(say(self._language, f"column-{name}"), overflow="fold")
        for column in table.columns[2:]:
            column.justify = "right"
        total = sum(edition.words for edition in self._history.versions)
        for edition in self._history.versions:
            table.add_row(*_row(edition, total))
        self._console.print(table)
        self._note("history-note", version=self._labels[-1])

    def _passages(self) -> None:
        """The passages by heading: unless all are asked, those that changed after the first version."""
        every = self._history.passages
        listed = every if self._verbose else [passage for passage in every if passage.last]
        if listed:
            self._title("passages-title")
        for section, group in groupby(
            self._some(listed), key=lambda passage: section_of(passage, self._language)
        ):
            self._console.print(Text(tame(section), style="italic"))
            table = Table(box=None, pad_edge=False, show_header=False)
            table.add_column(no_wrap=True, min_width=self._width + _SPACE)
            table.add_column(no_wrap=True, min_width=self._width)
            table.add_column(overflow="fold")
            for passage in group:
                table.add_row(*self._passage(passage))
            self._console.print(table, soft_wrap=False)
        self._more(listed)
        if unchanged := len(every) - len(listed):
            self._note("passages-same", version=self._labels[0], count=unchanged)

    def _passage(self, passage: Passage) -> tuple[Text, Text, Text]:
        text = quoted(plain(told(passage.paragraph), self._language), self._verbose)
        last = self._labels[passage.last] if passage.last != passage.first else ""
        return Text(" " * _SPACE + self._labels[passage.first]), Text(last), Text(tame(text))

    def _returns(self) -> None:
        """The sentences that went and came back, and when."""
        if self._history.returns:
            self._title("returns-title")
        for each in self._some(self._history.returns):
            times = Text(f" ({self._times(each)})")
            self._item(each, each.text, times)
        self._more(self._history.returns)

    def _times(self, back: Return) -> str:
        said = [self._said("returns-stood", *back.stood[0])]
        for before, after in pairwise(back.stood):
            said += [self._said("returns-gone", before[1] + 1), self._said("returns-back", *after)]
        if back.stood[-1][1] + 1 < len(self._labels):
            said.append(self._said("returns-gone", back.stood[-1][1] + 1))
        return ", ".join(said)

    def _said(self, rule: str, *versions: int) -> str:
        labels = dict.fromkeys(self._labels[version] for version in versions)
        return say(self._language, rule, {"versions": "–".join(labels)})

    def _lapses(self) -> None:
        """What lapsed, by the version in which it did."""
        for version, group in groupby(self._some(self._history.lapses), key=lambda lapse: lapse.version):
            self._title("lapses-title", version=self._labels[version])
            for _, change in group:
                context = plain(change.context, self._language)
                behind = Text(f" ({tame(context)})" if context else "")
                self._item(change, plain(change.old, self._language), behind)
        self._more(self._history.lapses)

    def _term(self, term: Term) -> None:
        """How often a term stands in each version, by heading; of many versions, the newest."""
        self._title("term-title", term=term.term)
        if not term.rows:
            self._note("term-nowhere")
            return
        first = self._first_shown()
        table = Table(box=None, pad_edge=False)
        table.add_column(say(self._language, "column-section"), overflow="fold", max_width=_SECTIONS)
        for label in self._labels[first:]:
            table.add_column(label, justify="right", no_wrap=True)
        for row in (row for row in term.rows if any(row.counts[first:])):
            section = plain(row.section, self._language) or say(self._language, "untitled")
            table.add_row(Text(tame(section)), *numbers(row.counts[first:]))
        totals = [term.total(version) for version in range(first, len(self._labels))]
        table.add_row(Text(say(self._language, "total"), style="bold"), *numbers(totals))
        self._console.print(table)
        if first:
            self._note("versions-earlier", count=first)

    def _first_shown(self) -> int:
        """The first of the newest versions that fit beside the headings."""
        first, room = len(self._labels), self._console.width - _SECTIONS
        while first and (room := room - len(self._labels[first - 1]) - _SPACE) >= 0:
            first -= 1
        return min(first, len(self._labels) - 1)

    def _title(self, rule: str, **facts: str | int) -> None:
        self._console.print(Text(say(self._language, rule, facts), style="bold"))

    def _note(self, rule: str, **facts: str | int) -> None:
        self._console.print(Text(say(self._language, rule, facts), style="dim"))

    def _item(self, placed: Change | Return, words: str, behind: Text) -> None:
        """A line of a list: where it stands, what unit it is, and its words in full."""
        line = Text(f"  • {tame(section_of(placed, self._language))}: ", style="dim")
        if isinstance(placed, Change) and placed.unit is not Unit.PARAGRAPH:
            line.append(say(self._language, f"unit-{placed.unit.value}") + " ", style="")
        line.append(tame(quoted(words, True)), style="")
        self._console.print(line.append_text(behind))

    def _some(self, items: Sequence[_Item]) -> Sequence[_Item]:
        return items if self._verbose else items[:_LONGEST]

    def _more(self, items: Sequence[object]) -> None:
        if more := len(items) - len(self._some(items)):
            self._console.print(Text(f"  • {say(self._language, 'more', {'count': more})}"))


def _row(edition: Edition, total: int) -> Iterator[Text]:
    version = edition.version
    yield Text(tame(version.label))
    yield Text(f"{version.date:%d-%m-%Y}" if version.date else "")
    yield Text(str(edition.words) if edition.words else _NONE)
    yield Text(f"{100 * edition.words / total:.0f} %" if edition.words else "")


def _dated(version: Version) -> str:
    return f"{version.label} ({version.date:%d-%m-%Y})" if version.date else version.label
