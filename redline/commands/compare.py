"""`redline compare`: the main job."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from redline.commands.options import PATH, comparison_options, language_option, options_from
from redline.commands.output import deliver, telling
from redline.commands.progress import show_step
from redline.commands.streams import STREAM, hold
from redline.findings import Finding, Trouble

if TYPE_CHECKING:
    from redline.diff.model import Comparison
    from redline.package import Package

_WORD_SUFFIXES = (".docx", ".docm", ".dotx", ".dotm")
_SUFFIXES = {"nl": "gemarkeerd", "en": "marked"}
_UNPROVED = {"nl": "niet-bewezen", "en": "not-proved"}


@click.command()
@click.argument("old", type=PATH)
@click.argument("new", type=PATH)
@click.option(
    "-o",
    "--output",
    type=PATH,
    help="The marked document; by default NEW-gemarkeerd.docx beside NEW. '-' for standard output.",
)
@comparison_options
@click.option("--verify/--no-verify", default=True, show_default=True, help="Prove the output first.")
@click.option("--json", "as_json", is_flag=True, help="Print every change as JSON instead of a summary.")
@click.option("--exit-code", is_flag=True, help="Exit with 1 when there are changes.")
@click.option(
    "--force", is_flag=True, help="Go on where the versions look swapped or unrelated; replace the output."
)
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
@click.option("-v", "--verbose", is_flag=True, help="Print every change in full.")
@language_option
def compare(old: str, new: str, output: str | None, **given: Any) -> int:
    """Write NEW with yellow on what was added or changed since OLD.

    What was moved as it was turns turquoise. What lapsed cannot be shown in the text: it is listed.
    OLD and NEW are .docx files; one of them may be '-' for standard input. They stay as they are.
    """
    from redline.jobs import compare as compare_packages
    from redline.jobs import highlight
    from redline.others import changed, in_use, stamps

    if old == new == STREAM:
        raise Trouble("two-streams")
    if given["as_json"] and STREAM in (output, output or new):
        raise Trouble("json-and-stream")
    files = tuple(each for each in (old, new) if each != STREAM)
    before, used = stamps(files), [*in_use("open-elsewhere", *files)]
    packages = _package(old), _package(new)
    target = output or _beside(new, given["language"])
    if target == STREAM and sys.stdout.isatty():
        raise Trouble("stream-is-screen")
    _refuse_output(target, packages[1], named=output is not None or given["force"])
    shown = given["language"], given["quiet"]
    show_step("comparing", *shown)
    comparison = compare_packages(*packages, options_from(given))
    if not given["force"]:
        from redline.guard import refuse_doubtful

        refuse_doubtful(comparison)
    show_step("marking", *shown)
    marked = highlight(packages[1], comparison)
    hold(packages, comparison, marked)
    data = marked.package.to_bytes()
    if given["verify"]:
        show_step("proving", *shown)
        _refuse_unproved(packages, data, comparison, target, given["language"])
    show_step("", *shown)
    used += in_use("output-open", target)
    deliver(data, target, files)
    with telling(target):
        findings = (*comparison.findings, *marked.findings, *used, *changed(before))
        _report(comparison, findings, target, given)
    return int(bool(given["exit_code"] and comparison.changes))


def _package(source: str) -> Package:
    from redline.package import read, read_stream

    return read_stream(sys.stdin.buffer, STREAM) if source == STREAM else read(source)


def _beside(new: str, language: str) -> str:
    """The name of the output where none is given: beside the new version, or a stream like it."""
    if new == STREAM:
        return STREAM
    path = Path(new)
    return str(path.with_name(f"{path.stem}-{_SUFFIXES[language]}{path.suffix}"))


def _refuse_output(target: str, new: Package, named: bool) -> None:
    """Refuse a name that would lose somebody's work, or that Word would not open."""
    if target == STREAM:
        return
    suffix = Path(new.file).suffix.lower()
    if suffix in _WORD_SUFFIXES and Path(target).suffix.lower() not in ("", suffix):
        raise Trouble("output-suffix", file=target, suffix=suffix)
    if not named and os.path.exists(target):
        raise Trouble("output-exists", file=target)


def _refuse_unproved(
    packages: tuple[Package, Package], data: bytes, comparison: Comparison, target: str, language: str
) -> None:
    """Hand over no output of which the proof fails: keep it under another name, for who mends redline."""
    from redline.jobs import prove_own

    proof = prove_own(*packages, data, comparison)
    if proof.failed:
        from redline.report.proof import reason

        usual = Path(next((name for name in (target, packages[1].file) if name != STREAM), "redline.docx"))
        kept = str(usual.with_name(f"{usual.stem}-{_UNPROVED[language]}{usual.suffix}"))
        deliver(data, kept, tuple(package.file for package in packages))
        raise Trouble("not-proved", file=kept, reason=reason(proof, language))


def _report(
    comparison: Comparison, findings: tuple[Finding, ...], target: str, given: dict[str, Any]
) -> None:
    language = given["language"]
    if given["as_json"]:
        from redline.report.data import to_json

        click.echo(to_json(comparison, findings, language, target), nl=False)
    elif not given["quiet"]:
        from redline.report.terminal import show

        stream = sys.stderr if target == STREAM else sys.stdout
        show(comparison, findings, "" if target == STREAM else target, language, given["verbose"], stream)
