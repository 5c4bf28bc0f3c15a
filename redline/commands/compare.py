"""`redline compare`: the main job."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from redline.commands.output import deliver, telling
from redline.commands.streams import STREAM
from redline.document.model import Revisions
from redline.findings import Finding, Trouble
from redline.options import COLOUR_NAMES, COLOURS, Existing, Granularity, Ignore, Options
from redline.phrases import say

if TYPE_CHECKING:
    from redline.diff.model import Comparison
    from redline.package import Package

_PROGRESS_WIDTH = 40
_WORD_SUFFIXES = (".docx", ".docm", ".dotx", ".dotm")
_SUFFIXES = {"nl": "gemarkeerd", "en": "marked"}
_PATH = click.Path(allow_dash=True, readable=False)  # what cannot be read is told in our own words
_Command = TypeVar("_Command", bound=Callable[..., Any])
_E = TypeVar("_E", bound=Enum)


def _choice(values: type[Enum]) -> click.Choice[str]:
    return click.Choice([str(each.value) for each in values])


def _colour() -> click.Choice[str]:
    return click.Choice([*COLOURS, *COLOUR_NAMES])


def _ignored(_: click.Context, __: click.Parameter, given: tuple[str, ...]) -> frozenset[Ignore]:
    """The names in `--ignore a,b --ignore c`."""
    names = [name.strip() for group in given for name in group.split(",") if name.strip()]
    known = {ignored.value: ignored for ignored in Ignore}
    wrong = [name for name in names if name not in known]
    if wrong:
        raise click.BadParameter(f"'{wrong[0]}' is not one of {', '.join(known)}.")
    return frozenset(known[name] for name in names)


def comparison_options(command: _Command) -> _Command:
    """The options that make up `Options`, for every command that compares."""
    for option in reversed(
        [
            click.option(
                "--granularity",
                type=_choice(Granularity),
                default="word",
                show_default=True,
                help="The least that is marked.",
            ),
            click.option(
                "--ignore",
                multiple=True,
                callback=_ignored,
                metavar="WHAT,…",
                help=f"Leave out of the comparison: {', '.join(each.value for each in Ignore)}.",
            ),
            click.option(
                "--revisions",
                type=_choice(Revisions),
                default="final",
                show_default=True,
                help="How tracked changes already in the documents are read.",
            ),
            click.option(
                "--existing",
                type=_choice(Existing),
                default="clear",
                show_default=True,
                help="What to do with yellow already there on unchanged text.",
            ),
            click.option("--formatting", is_flag=True, help="Mark changes in formatting too."),
            click.option(
                "--colour",
                type=_colour(),
                default="yellow",
                show_default=True,
                help="The highlight of what was added or changed.",
            ),
            click.option(
                "--moved-colour",
                type=_colour(),
                default="turquoise",
                show_default=True,
                help="The highlight of what was moved as it was.",
            ),
        ]
    ):
        command = option(command)
    return command


def options_from(given: dict[str, Any]) -> Options:
    """The record of the options given on the command line."""
    return Options(
        granularity=Granularity(given["granularity"]),
        ignore=given["ignore"],
        revisions=Revisions(given["revisions"]),
        existing=Existing(given["existing"]),
        formatting=given["formatting"],
        colour=COLOUR_NAMES.get(given["colour"], given["colour"]),
        moved_colour=COLOUR_NAMES.get(given["moved_colour"], given["moved_colour"]),
    )


@click.command()
@click.argument("old", type=_PATH)
@click.argument("new", type=_PATH)
@click.option(
    "-o",
    "--output",
    type=_PATH,
    help="The marked document; by default NEW-gemarkeerd.docx beside NEW. '-' for standard output.",
)
@comparison_options
@click.option("--json", "as_json", is_flag=True, help="Print every change as JSON instead of a summary.")
@click.option("--exit-code", is_flag=True, help="Exit with 1 when there are changes.")
@click.option(
    "--force", is_flag=True, help="Go on where the versions look swapped or unrelated; replace the output."
)
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
@click.option("-v", "--verbose", is_flag=True, help="Print every change in full.")
@click.option(
    "--language",
    type=click.Choice(["nl", "en"]),
    default="nl",
    show_default=True,
    help="The language of summary, findings and errors.",
)
def compare(old: str, new: str, output: str | None, **given: Any) -> int:
    """Write NEW with yellow on what was added or changed since OLD.

    What was moved as it was turns turquoise. What lapsed cannot be shown in the text: it is listed.
    OLD and NEW are .docx files; one of them may be '-' for standard input. They stay as they are.
    """
    from redline.guard import refuse_doubtful
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
    _progress("comparing", given)
    comparison = compare_packages(*packages, options_from(given))
    if not given["force"]:
        refuse_doubtful(comparison)
    _progress("marking", given)
    marked = highlight(packages[1], comparison)
    data = marked.package.to_bytes()
    _progress("", given)
    used += in_use("output-open", target)
    deliver(data, target, files)
    with telling(target):
        findings = (*comparison.findings, *marked.findings, *used, *changed(before))
        _report(comparison, findings, target, given)
    return int(bool(given["exit_code"] and comparison.changes))


def _progress(step: str, given: dict[str, Any]) -> None:
    """Show on a terminal what is being done, over the step before it; an empty step wipes it."""
    if sys.stderr.isatty() and not given["quiet"]:
        click.echo(
            f"\r{say(given['language'], step) if step else '':<{_PROGRESS_WIDTH}}\r", err=True, nl=False
        )


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
