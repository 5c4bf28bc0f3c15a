"""A comparison as JSON, version 1: see docs/comparison-format.md."""

from __future__ import annotations

import json
from typing import Any

from redline.diff.model import Change, Comparison, Spot
from redline.findings import Finding
from redline.phrases import say
from redline.report.summary import COUNTED, plain, rows, total

FORMAT = "redline-comparison"
VERSION = 1


def to_json(comparison: Comparison, findings: tuple[Finding, ...], language: str, output: str) -> str:
    """The comparison as JSON text."""
    return as_text(as_data(comparison, findings, language, output))


def as_text(data: dict[str, Any]) -> str:
    """Plain lists and dictionaries as JSON text in ASCII, which every shell passes on unharmed."""
    return json.dumps(data, indent=2) + "\n"


def as_data(
    comparison: Comparison, findings: tuple[Finding, ...], language: str, output: str
) -> dict[str, Any]:
    """The comparison as plain lists and dictionaries."""
    options = comparison.options
    sections = rows(comparison, language)
    names = [kind.value for kind in COUNTED]
    return {
        "format": FORMAT,
        "version": VERSION,
        "language": language,
        "old": {"file": comparison.old.file, "sha256": comparison.old.digest},
        "new": {"file": comparison.new.file, "sha256": comparison.new.digest},
        "output": output,
        "options": {
            "granularity": options.granularity.value,
            "ignore": sorted(ignored.value for ignored in options.ignore),
            "revisions": options.revisions.value,
            "existing": options.existing.value,
            "formatting": options.formatting,
            "colour": options.colour,
            "moved_colour": options.moved_colour,
        },
        "summary": {
            "total": dict(zip(names, total(sections), strict=True)),
            "sections": [
                {"section": row.section, **dict(zip(names, row.words, strict=True))} for row in sections
            ],
        },
        "changes": [_change(change, language) for change in comparison.changes],
        "findings": [finding_data(finding, language) for finding in findings],
    }


def _change(change: Change, language: str) -> dict[str, Any]:
    return {
        "number": change.number,
        "kind": change.kind.value,
        "unit": change.unit.value,
        "story": change.story.value,
        "section": plain(change.section, language),
        "origin": plain(change.origin, language),
        "old": plain(change.old, language),
        "new": plain(change.new, language),
        "context": plain(change.context, language),
        "elsewhere": change.elsewhere,
        "spots": [_spot(spot) for spot in change.spots],
    }


def _spot(spot: Spot) -> dict[str, Any]:
    place = spot.places[0]
    return {
        "part": place.part,
        "paragraph": place.ordinal,
        "start": spot.span.start,
        "end": spot.span.end,
        "role": spot.role.value,
    }


def finding_data(finding: Finding, language: str) -> dict[str, Any]:
    """A finding as a plain dictionary."""
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": say(language, finding.rule, finding.facts),
        "facts": finding.facts,
    }
