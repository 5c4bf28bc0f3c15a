"""A comparison on the screen."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from redline.align.model import Unit
from redline.diff.model import Change, Comparison, Kind
from redline.findings import Finding
from redline.phrases import say, tame
from redline.report.screen import console_on, numbers, show_findings
from redline.report.summary import COUNTED, Row, plain, rows, section_of, total

_WITHOUT_WORDS = frozenset({Kind.OBJECT, Kind.LINK})  # listed below, and no words to count
_SHORT = 160  # characters of a passage
_LONGEST = 100  # items of a list; all of them with --verbose
_ALL, _REMOVED, _LED = "all-title", "removed-title", "led-title"
_LISTS = {
    Kind.REMOVED: _REMOVED,
    Kind.MOVED: "moved-title",
    Kind.OBJECT: "objects-title",
    Kind.LINK: "links-title",
    Kind.SPLIT: "joins-title",
    Kind.MERGED: "joins-title",
}
_TITLES = tuple(dict.fromkeys((_REMOVED, _LED, *_LISTS.values())))


def show(
    comparison: Comparison,
    findings: Iterable[Finding],
    output: str,
    language: str,
    verbose: bool,
    stream: TextIO,
) -> None:
    """Print what changed, per section; what lapsed and moved; and what a reader must know."""
    console = console_on(stream)
    names = {"old": PurePath(comparison.old.file).name, "new": PurePath(comparison.new.file).name}
    title = "title-new" if not names["old"] else "title-gone" if not names["new"] else "title"
    console.print(Text(say(language, title, names), style="bold"))
    found = rows(comparison, language)
    if found:
        console.print(_table(found, language))
        console.print(Text(say(language, "words-note"), style="dim"))
    elif not any(change.kind in _WITHOUT_WORDS for change in comparison.changes):
        console.print(say(language, "no-changes"))
    for title in (_ALL,) if verbose else _TITLES:
        listed = [change for change in comparison.changes if verbose or _list_of(change) == title]
        _list(console, title, listed, language, verbose)
    show_findings(console, findings, language)
    if output:
        console.print(Text(say(language, "written", {"file": output})))


def _list_of(change: Change) -> str | None:
    """The title of the list in which a change stands; what lapsed here and lives on is no loss."""
    return _LED if change.kind is Kind.REMOVED and change.elsewhere else _LISTS.get(change.kind)


def _table(found: list[Row], language: str) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column(say(language, "column-section"), overflow="fold", max_width=60)
    for kind in COUNTED:
        table.add_column(say(language, f"column-{kind.value}"), justify="right")
    for row in found:
        table.add_row(Text(tame(row.section)), *numbers(row.words))
    table.add_row(Text(say(language, "total"), style="bold"), *numbers(total(found)))
    return table


def _list(console: Console, title: str, changes: list[Change], language: str, verbose: bool) -> None:
    if not changes:
        return
    console.print(Text(say(language, title), style="bold"))
    shown = changes if verbose else changes[:_LONGEST]
    for change in shown:
        _item(console, _told(change, language, verbose))
    if len(shown) < len(changes):
        _item(console, Text(say(language, "more", {"count": len(changes) - len(shown)})))


def _item(console: Console, text: Text) -> None:
    console.print(Text.assemble("  • ", text))


def _told(change: Change, language: str, verbose: bool) -> Text:
    told = Text(f"{tame(section_of(change, language))}: ", style="dim")
    if verbose:
        told.append(f"{change.number} {say(language, f'kind-{change.kind.value}')} ", style="bold")
    if change.unit is not Unit.PARAGRAPH:
        told.append(say(language, f"unit-{change.unit.value}") + " ", style="")
    told.append(tame(_words(change, language, verbose)), style="")
    if way := _way(change, language):
        told.append(f" ({way})", style="")
    return told


def _way(change: Change, language: str) -> str:
    """Where a passage came from, or where it is now."""
    if change.kind is Kind.REMOVED and change.elsewhere:
        return say(language, "led-to", {"name": change.elsewhere})
    origin = " – ".join(filter(None, (change.elsewhere, plain(change.origin, language))))
    return say(language, "moved-from", {"origin": origin}) if change.kind is Kind.MOVED and origin else ""


def _words(change: Change, language: str, verbose: bool) -> str:
    whole = verbose or change.kind is Kind.REMOVED  # what lapsed stands nowhere else
    old, new = (quoted(plain(text, language), whole) for text in (change.old, change.new))
    if change.kind is Kind.REMOVED:
        context = plain(change.context, language)
        return f"{old} ({context})" if context else old
    if change.kind is Kind.LINK:
        return f"{quoted(plain(change.context, language), verbose)}: {old or '–'} → {new or '–'}"
    if change.kind in (Kind.REPLACED, Kind.OBJECT, Kind.LABEL):
        return f"{old or '–'} → {new or '–'}"
    return new


def quoted(text: str, verbose: bool) -> str:
    """A passage in quotes; a long one cut short, but for who asked for all."""
    if not text:
        return ""
    return f"“{text if verbose or len(text) <= _SHORT else text[: _SHORT - 1].rstrip() + '…'}”"
