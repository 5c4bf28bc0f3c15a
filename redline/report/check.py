"""Findings of a check: on the screen, as JSON, and as SARIF, which other programs show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from pathlib import PurePath
from typing import Any, TextIO

from rich.console import Console
from rich.text import Text

from redline.check.model import Note, Rule, Stage
from redline.findings import Severity
from redline.phrases import say, tame
from redline.phrases.rules import sentences_of
from redline.report.data import as_text
from redline.report.screen import console_on

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.INFO: ""}
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_SARIF = "https://json.schemastore.org/sarif-2.1.0.json"


def show_notes(notes: Sequence[Note], since: str, language: str, stream: TextIO) -> None:
    """Print since which version was looked, if any, and the findings, grouped by how grave they are."""
    console = console_on(stream)
    if since:
        console.print(Text(say(language, "check-since", {"since": since}), style="dim"))
    for severity, group in groupby(notes, key=lambda note: note.severity):
        found = list(group)
        title = say(language, f"check-{severity.value}", {"count": len(found)})
        console.print(Text(title, style=_STYLES[severity] or "bold"))
        for note in found:
            _show(console, note, language)
    if not notes:
        console.print(say(language, "check-clean"))


def _show(console: Console, note: Note, language: str) -> None:
    title = sentences_of(language, note.rule).title
    console.print(
        Text.assemble("  • ", (f"{note.rule} ", "bold"), title, (f" – {where(note, language)}", "dim"))
    )
    if note.words:
        console.print(Text(f"      “{tame(note.words)}”"))
    console.print(Text(f"      {note.why}"))
    console.print(Text(f"      → {note.todo}", style="dim"))


def where(note: Note, language: str) -> str:
    """The place of a finding, as a reader would say it."""
    if not note.document:
        return say(language, "check-submission")
    parts = [note.document]
    if note.paragraph:
        story = say(language, f"story-{note.story}")
        parts += [note.section] if note.section else []
        parts.append(say(language, "place", {"story": story, "number": note.paragraph}))
    if note.page:
        parts.append(say(language, "check-page", {"page": note.page}))
    return tame(", ".join(parts))


def comment_of(note: Note, language: str) -> str:
    """A finding as a comment in the margin."""
    severity = say(language, f"severity-{note.severity.value}")
    title = f"{note.rule} {sentences_of(language, note.rule).title} ({severity})"
    return "\n".join((title, note.why, f"→ {note.todo}"))


def notes_json(notes: Sequence[Note], stage: Stage, since: str, language: str) -> str:
    """The findings as JSON text: docs/check-format.md."""
    data = {
        "format": "redline-check",
        "version": 1,
        "language": language,
        "stage": stage.value,
        "since": since or None,
        "findings": [_note_data(note, language) for note in notes],
    }
    return as_text(data)


def _note_data(note: Note, language: str) -> dict[str, Any]:
    return {
        "rule": note.rule,
        "title": sentences_of(language, note.rule).title,
        "severity": note.severity.value,
        "document": note.document,
        "file": note.file,
        "story": note.story,
        "section": note.section,
        "paragraph": note.paragraph or None,
        "page": note.page or None,
        "words": note.words,
        "why": note.why,
        "todo": note.todo,
        "place": _place_data(note),
    }


def _place_data(note: Note) -> dict[str, Any] | None:
    if not note.part:
        return None
    span = {"start": note.span.start, "end": note.span.end} if note.span else {}
    return {"part": note.part, "paragraph": note.ordinal, **span}


def notes_sarif(notes: Sequence[Note], rules: Mapping[str, Rule], version: str, language: str) -> str:
    """The findings as SARIF 2.1.0 (OASIS), with all rules in it."""
    index = {identity: at for at, identity in enumerate(rules)}
    driver = {
        "name": "redline",
        "version": version,
        "rules": [_rule_data(rule, language) for rule in rules.values()],
    }
    results = [_result(note, index, language) for note in notes]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return as_text({"$schema": _SARIF, "version": "2.1.0", "runs": [run]})


def _rule_data(rule: Rule, language: str) -> dict[str, Any]:
    sentences = sentences_of(language, rule.id)
    return {
        "id": rule.id,
        "name": rule.id,
        "shortDescription": {"text": sentences.title},
        "help": {"text": sentences.example or sentences.title},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(note: Note, index: Mapping[str, int], language: str) -> dict[str, Any]:
    text = " ".join(filter(None, (f"“{note.words}”" if note.words else "", note.why, f"→ {note.todo}")))
    result: dict[str, Any] = {
        "ruleId": note.rule,
        "ruleIndex": index[note.rule],
        "level": _LEVELS[note.severity],
        "message": {"text": text},
    }
    if note.file:
        location = {
            "physicalLocation": {
                "artifactLocation": {"uri": PurePath(note.file).as_posix().replace(" ", "%20")}
            },
            "logicalLocations": [{"fullyQualifiedName": where(note, language)}],
        }
        result["locations"] = [location]
    return result
