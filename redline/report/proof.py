"""A proof for people and for programs: on the screen, and as JSON (docs/proof-format.md)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Any, TextIO

from rich.console import Console
from rich.text import Text

from redline.findings import Finding
from redline.phrases import say
from redline.report.screen import console_on
from redline.verify.model import Claim, Proof, Result, Verdict

FORMAT = "redline-proof"
VERSION = 1
_LONGEST = 100  # items under one claim; all of them with --verbose
_SHORT = 160  # characters of a passage
_SIDES = ("old", "new", "marked")
_STYLES = {Verdict.PROVED: "green", Verdict.FAILED: "bold red", Verdict.OPEN: "yellow"}
Files = Sequence[tuple[str, str]]
"""Name and SHA-256 of the old, the new and the marked document."""


def show(proof: Proof, files: Files, language: str, verbose: bool, stream: TextIO) -> None:
    """Print the claims, a line each; under each what is wrong, and what must be known; then the outcome."""
    console = console_on(stream)
    names = {side: PurePath(name).name for side, (name, _) in zip(_SIDES, files, strict=True)}
    console.print(Text(say(language, "proof-title", names), style="bold"))
    for result in proof.results:
        console.print(_line(result, language))
        _list(console, result, language, verbose)
    if proof.coverage:
        console.print(Text(sentence(proof.coverage, language), style="dim"))
    console.print(Text(say(language, f"outcome-{outcome(proof)}"), style="bold"))


def _list(console: Console, result: Result, language: str, verbose: bool) -> None:
    told = [(finding, "red") for finding in result.failures]
    told += [(finding, "dim") for finding in result.remarks]
    shown = told if verbose else told[:_LONGEST]
    for finding, style in shown:
        said = finding if verbose else _shortened(finding)
        console.print(Text(f"    • {sentence(said, language)}", style=style))
    if len(shown) < len(told):
        console.print(Text(f"    • {say(language, 'more', {'count': len(told) - len(shown)})}", style="dim"))


def outcome(proof: Proof) -> str:
    """The verdict over all claims: `failed`, `open` where one could not be examined, or `proved`."""
    verdicts = {result.verdict for result in proof.results}
    verdict = next(each for each in (Verdict.FAILED, Verdict.OPEN, Verdict.PROVED) if each in verdicts)
    return str(verdict.value)


def reason(proof: Proof, language: str) -> str:
    """The claims that fail, each with the first thing that is wrong."""
    return "; ".join(
        f"{say(language, f'claim-{result.claim.value}')}: {sentence(result.failures[0], language)}"
        for result in proof.results
        if result.failures
    )


def sentence(finding: Finding, language: str) -> str:
    """What a finding of a proof says, with its place in words."""
    return say(language, finding.rule, {**finding.facts, "place": place(finding.facts, language)})


def place(facts: Mapping[str, str | int], language: str) -> str:
    """Where something stands, as a reader would say it; empty where it has no place."""
    if "paragraph" not in facts:
        return ""
    return say(language, "place", {"story": _story(facts, language), "number": facts["paragraph"]})


def _story(facts: Mapping[str, str | int], language: str) -> str:
    if "part" in facts:
        return str(facts["part"])
    kind, *rest = str(facts["story"]).split()
    story = say(language, f"story-{kind}")
    return say(language, "in-box", {"story": story}) if rest[-1:] == ["box"] else story


def _line(result: Result, language: str) -> Text:
    excess = result.claim is Claim.EXCESS
    verdict = say(language, "verdict-figure" if excess else f"verdict-{result.verdict.value}")
    return Text.assemble(
        (f"{verdict:<14}", "" if excess else _STYLES[result.verdict]),
        f"{say(language, f'claim-{result.claim.value}')}: ",
        (sentence(result.examined, language), "dim"),
    )


def _shortened(finding: Finding) -> Finding:
    """The finding with long passages cut short."""
    return finding._replace(
        facts={
            name: f"{fact[: _SHORT - 1].rstrip()}…" if isinstance(fact, str) and len(fact) > _SHORT else fact
            for name, fact in finding.facts.items()
        }
    )


def to_json(proof: Proof, files: Files, language: str) -> str:
    """The proof as JSON text in ASCII."""
    return json.dumps(as_data(proof, files, language), indent=2) + "\n"


def as_data(proof: Proof, files: Files, language: str) -> dict[str, Any]:
    """The proof as plain lists and dictionaries."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "language": language,
        **{
            side: {"file": name, "sha256": digest} for side, (name, digest) in zip(_SIDES, files, strict=True)
        },
        "outcome": outcome(proof),
        "claims": [
            {
                "claim": result.claim.value,
                "verdict": result.verdict.value,
                "examined": _finding(result.examined, language),
                "failures": [_finding(finding, language) for finding in result.failures],
                "remarks": [_finding(finding, language) for finding in result.remarks],
            }
            for result in proof.results
        ],
        "coverage": _finding(proof.coverage, language) if proof.coverage else None,
    }


def _finding(finding: Finding, language: str) -> dict[str, Any]:
    return {"rule": finding.rule, "message": sentence(finding, language), "facts": dict(finding.facts)}
