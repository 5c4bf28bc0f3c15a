"""Histories as JSON, version 1: see docs/history-format.md."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from redline.findings import Finding
from redline.phrases import say
from redline.report.data import as_text, finding_data
from redline.report.summary import plain
from redline.versions.history import Edition, History, Lapse, Passage, Return, Term

FORMAT = "redline-history"
VERSION = 1


def histories_json(
    histories: Iterable[History], outputs: Mapping[str, str], findings: Iterable[Finding], language: str
) -> str:
    """The histories as JSON text; `outputs` has the document with colours of each, by its name."""
    data = {
        "format": FORMAT,
        "version": VERSION,
        "language": language,
        "documents": [_history(each, outputs.get(each.name, ""), language) for each in histories],
        "findings": [finding_data(each, language) for each in findings],
    }
    return as_text(data)


def _history(history: History, output: str, language: str) -> dict[str, Any]:
    labels = [edition.version.label for edition in history.versions]
    return {
        "document": history.name,
        "output": output,
        "versions": [_version(edition) for edition in history.versions],
        "passages": [_passage(passage, labels, language) for passage in history.passages],
        "returns": [_return(back, labels, language) for back in history.returns],
        "lapses": [_lapse(lapse, labels, language) for lapse in history.lapses],
        "terms": [_term(term, labels, language) for term in history.terms],
    }


def _version(edition: Edition) -> dict[str, Any]:
    version = edition.version
    return {
        "label": version.label,
        "date": version.date.isoformat() if version.date else "",
        "stages": list(version.stages),
        "file": edition.file,
        "sha256": edition.sha256,
        "words": edition.words,
    }


def _passage(passage: Passage, labels: list[str], language: str) -> dict[str, Any]:
    paragraph = passage.paragraph
    return {
        "story": passage.story.value,
        "section": plain(passage.section, language),
        "part": paragraph.places[0].part if paragraph.places else "",
        "paragraph": paragraph.places[0].ordinal if paragraph.places else None,
        "text": paragraph.text,
        "first": labels[passage.first],
        "last": labels[passage.last],
        "origins": [
            {"start": span.start, "end": span.end, "version": labels[version]}
            for span, version in passage.origins
        ],
    }


def _return(back: Return, labels: list[str], language: str) -> dict[str, Any]:
    return {
        "story": back.story.value,
        "section": plain(back.section, language),
        "sentence": back.text,
        "stood": [{"from": labels[first], "to": labels[last]} for first, last in back.stood],
        "stands": back.stood[-1][1] == len(labels) - 1,
    }


def _lapse(lapse: Lapse, labels: list[str], language: str) -> dict[str, Any]:
    change = lapse.change
    return {
        "version": labels[lapse.version],
        "unit": change.unit.value,
        "story": change.story.value,
        "section": plain(change.section, language),
        "text": plain(change.old, language),
        "context": plain(change.context, language),
    }


def _term(term: Term, labels: list[str], language: str) -> dict[str, Any]:
    sections = [
        {
            "section": plain(row.section, language) or say(language, "untitled"),
            "counts": dict(zip(labels, row.counts, strict=True)),
        }
        for row in term.rows
    ]
    totals = {label: term.total(version) for version, label in enumerate(labels)}
    return {"term": term.term, "sections": sections, "total": totals}
