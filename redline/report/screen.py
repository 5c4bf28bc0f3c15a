"""What every report on the screen has: the console, numbers of words, and what must be told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TextIO

from rich.console import Console
from rich.text import Text

from redline.findings import Finding, Severity
from redline.phrases import say


def console_on(stream: TextIO) -> Console:
    """A console that leaves colouring and wrapping to us and to the terminal."""
    return Console(file=stream, highlight=False, soft_wrap=True)


def numbers(counts: Iterable[int]) -> Iterator[str]:
    """Numbers for a row of a table, with a dash for none."""
    return (str(count) if count else "–" for count in counts)


def show_findings(console: Console, findings: Iterable[Finding], language: str) -> None:
    """Print what must be told, if there is anything."""
    said = list(findings)
    if said:
        console.print(Text(say(language, "note-title"), style="bold"))
    for finding in said:
        style = "yellow" if finding.severity is Severity.WARNING else ""
        console.print(Text.assemble("  • ", Text(say(language, finding.rule, finding.facts), style=style)))
