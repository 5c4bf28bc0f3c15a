"""A comparison to a marked document: its name, its bytes, its proof."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redline.commands.output import deliver
from redline.commands.progress import show_step
from redline.commands.streams import STREAM, hold
from redline.findings import Finding, Trouble
from redline.outputs import UNPROVED, marked_name

if TYPE_CHECKING:
    from redline.diff.model import Comparison
    from redline.package import Package

_WORD_SUFFIXES = (".docx", ".docm", ".dotx", ".dotm")


def beside(new: str, language: str, since: str = "") -> str:
    """The name of the output where none is given: beside the new version, or a stream like it."""
    path = Path(new)
    if new == STREAM or not path.name:  # a folder, which is refused when it is read
        return new
    return str(path.with_name(marked_name(new, language, since)))


def refuse_stream(target: str | None, as_json: bool) -> None:
    """Refuse a document on a standard output that is a terminal, or that JSON goes to."""
    if target == STREAM and as_json:
        raise Trouble("json-and-stream")
    if target == STREAM and sys.stdout.isatty():
        raise Trouble("stream-is-screen")


def refuse_output(target: str, new: str, named: bool) -> None:
    """Refuse a name that would lose somebody's work, or that Word would not open."""
    if target == STREAM:
        return
    own = Path(new).suffix.lower()
    if own in _WORD_SUFFIXES and Path(target).suffix.lower() not in ("", own):
        raise Trouble("output-suffix", file=target, suffix=own)
    if not named and os.path.isfile(target):
        raise Trouble("output-exists", file=target)


def marked(
    packages: tuple[Package, Package],
    comparison: Comparison,
    target: str,
    given: dict[str, Any],
    elsewhere: Sequence[Package] = (),
) -> tuple[bytes, tuple[Finding, ...]]:
    """The new one of two packages, marked and proved, and what must be told of it.

    `elsewhere` are the other old documents that text may have moved from. Raises `Trouble` where the proof
    fails: the output, which was to be `target`, is then kept under another name, for who mends redline.
    """
    from redline.jobs import highlight

    shown = given["language"], given["quiet"]
    show_step("marking", *shown)
    made = highlight(packages[1], comparison)
    hold(packages, comparison, made)
    data = made.package.to_bytes()
    if given["verify"]:
        show_step("proving", *shown)
        _refuse_unproved(packages, data, comparison, target, given["language"], elsewhere)
    show_step("", *shown)
    return data, made.findings


def _refuse_unproved(
    packages: tuple[Package, Package],
    data: bytes,
    comparison: Comparison,
    target: str,
    language: str,
    elsewhere: Sequence[Package],
) -> None:
    from redline.jobs import prove_own

    proof = prove_own(*packages, data, comparison, elsewhere)
    if proof.failed:
        from redline.report.proof import reason

        usual = Path(next((name for name in (target, packages[1].file) if name != STREAM), "redline.docx"))
        kept = str(usual.with_name(f"{usual.stem}-{UNPROVED[language]}{usual.suffix}"))
        deliver(data, kept, tuple(package.file for package in packages))
        raise Trouble("not-proved", file=kept, reason=reason(proof, language))
