"""The passages of a portfolio: on the screen and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import PurePath
from typing import Any, TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from redline.document.model import StoryKind
from redline.phrases import say, tame
from redline.report.data import as_text, finding_data
from redline.report.screen import console_on, show_findings
from redline.report.summary import plain
from redline.versions.relevant import Form, Found, Passage, Relevant
from redline.versions.states import State

_SECTION, _PAGE, _STATE = 28, 8, 11  # columns of the screen; the rest is for the words


def show_passages(relevant: Relevant, language: str, stream: TextIO) -> None:
    """Print the passages by topic, then the topics without any, and what must be told."""
    console = Console(file=stream, highlight=False)
    facts = {"portfolio": relevant.portfolio.name, "version": relevant.version}
    count = len(relevant.passages)
    rule = "passages-count" if count else "passages-none"
    console.print(Text(say(language, rule, {**facts, "count": count}), style="bold"), soft_wrap=True)
    paged = any(passage.page for passage in relevant.passages)
    for topic, own in by_topic(relevant):
        console.print(Text(tame(topic), style="bold"), soft_wrap=True)
        for document, group in groupby(own, key=lambda each: document_of(each[0], language)):
            console.print(Text(f" {tame(document)}", style="italic"), soft_wrap=True)
            console.print(_table(group, paged, language))
    if missing := topics_without(relevant):
        said = say(language, "passages-missing", {"topics": ", ".join(missing)})
        console.print(Text(said, style="dim"), soft_wrap=True)
    show_findings(console_on(stream), relevant.findings, language)


def by_topic(relevant: Relevant) -> Iterator[tuple[str, list[tuple[Passage, Found]]]]:
    """The topics that have passages, in the order of the portfolio; a passage may be of more than one."""
    for topic in relevant.portfolio.topics:
        own = [
            (passage, found)
            for passage in relevant.passages
            for found in passage.topics
            if found.topic == topic.name
        ]
        if own:
            yield topic.name, own


def topics_without(relevant: Relevant) -> list[str]:
    """The topics of which nothing was found."""
    told = {found.topic for passage in relevant.passages for found in passage.topics}
    return [topic.name for topic in relevant.portfolio.topics if topic.name not in told]


def document_of(passage: Passage, language: str) -> str:
    """The document of a passage, with its number if it is an annex."""
    annex = say(language, "passages-annex", {"number": passage.annex}) if passage.annex else ""
    return f"{annex}: {passage.document}" if annex else passage.document


def section_of(passage: Passage, language: str) -> str:
    """The heading that a passage stands under, if there is one, and whether it is a note."""
    section = plain(passage.section, language)
    note = "" if passage.story is StoryKind.BODY else say(language, f"passages-{passage.story.value}")
    return ", ".join(filter(None, (section, note)))


def quoted(passage: Passage, found: Found, language: str) -> str:
    """The words of a passage; of a section, its heading, and that all of it is meant."""
    whole = f" ({say(language, 'passages-section')})" if passage.form is Form.SECTION else ""
    return f"“{found.quote}”{whole}"


def state_told(passage: Passage, relevant: Relevant, language: str) -> str:
    """What became of a passage since its reader read it."""
    if not relevant.baseline:
        return say(language, "passages-state-new")
    return say(language, f"passages-since-{passage.state.value}", {"version": relevant.baseline})


def _table(own: Iterable[tuple[Passage, Found]], paged: bool, language: str) -> Table:
    """The passages of one topic and one document."""
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(width=1)
    table.add_column(width=_SECTION, overflow="fold")
    if paged:
        table.add_column(width=_PAGE, no_wrap=True)
    table.add_column(width=_STATE, no_wrap=True)
    table.add_column(overflow="fold")
    for passage, found in own:
        cells = ["", section_of(passage, language) or say(language, "untitled")]
        cells += [_page(passage, language)] if paged else []
        cells += [say(language, f"passages-state-{passage.state.value}"), quoted(passage, found, language)]
        style = "dim" if passage.state is State.SAME else ""
        table.add_row(*(Text(tame(cell)) for cell in cells), style=style)
    return table


def _page(passage: Passage, language: str) -> str:
    return say(language, "check-page", {"page": passage.page}) if passage.page else "–"


def passages_json(relevant: Relevant, output: str, language: str) -> str:
    """The passages as JSON text: docs/passages-format.md."""
    data = {
        "format": "redline-passages",
        "version": 1,
        "language": language,
        "portfolio": relevant.portfolio.name,
        "reader": relevant.portfolio.reader,
        "new": relevant.version,
        "baseline": relevant.baseline,
        "topics": [topic.name for topic in relevant.portfolio.topics],
        "documents": list(relevant.documents),
        "passages": [_passage_data(each) for each in relevant.passages],
        "output": output,
        "findings": [finding_data(each, language) for each in relevant.findings],
    }
    return as_text(data)


def _passage_data(passage: Passage) -> dict[str, Any]:
    return {
        "document": passage.document,
        "annex": passage.annex,
        "file": PurePath(passage.file).as_posix(),
        "form": passage.form.value,
        "story": passage.story.value,
        "section": plain(passage.section, "nl"),
        "first": passage.first,
        "last": passage.last,
        "page": passage.page or None,
        "state": passage.state.value,
        "topics": [
            {"topic": each.topic, "words": list(each.words), "quote": each.quote} for each in passage.topics
        ],
    }
