"""`redline compare`: the main job."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from redline.commands.marking import beside, marked, refuse_output
from redline.commands.options import (
    PATH,
    also_in_option,
    comparison_options,
    language_option,
    options_from,
    verify_option,
)
from redline.commands.output import deliver, telling
from redline.commands.progress import show_step
from redline.commands.streams import STREAM
from redline.findings import Finding, Trouble

if TYPE_CHECKING:
    from redline.diff.model import Comparison
    from redline.package import Package


@click.command()
@click.argument("old", type=PATH, metavar="[OLD]")
@click.argument("new", type=PATH, required=False, metavar="NEW")
@click.option("--since", metavar="WHO", help="In place of OLD: a reader, version or date of the dossier.")
@click.option("--since-stage", metavar="STAGE", help="In place of OLD: the last version that went there.")
@click.option(
    "-o",
    "--output",
    type=PATH,
    help="The marked document; by default NEW-gemarkeerd.docx beside NEW. '-' for standard output.",
)
@also_in_option
@comparison_options
@verify_option
@click.option("--json", "as_json", is_flag=True, help="Print every change as JSON instead of a summary.")
@click.option("--exit-code", is_flag=True, help="Exit with 1 when there are changes.")
@click.option(
    "--force", is_flag=True, help="Go on where the versions look swapped or unrelated; replace the output."
)
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
@click.option("-v", "--verbose", is_flag=True, help="Print every change in full.")
@language_option
def compare(old: str, new: str | None, output: str | None, **given: Any) -> int:
    """Write NEW with yellow on what was added or changed since OLD.

    What was moved as it was turns turquoise. What lapsed cannot be shown in the text: it is listed.
    OLD and NEW are .docx files; one of them may be '-' for standard input. They stay as they are.
    In a dossier, `compare NEW --since minister` finds OLD: the version which that reader read last.
    """
    from redline.others import changed, in_use, stamps

    asked = given["since"] or given["since_stage"]
    if bool(new) == bool(asked) or (given["since"] and given["since_stage"]):
        raise click.UsageError("Give OLD and NEW; or NEW with --since or --since-stage.")
    if old == new == STREAM:
        raise Trouble("two-streams")
    newest = new or old
    if asked:
        given["language"] = _language_of(newest, given)
    if given["as_json"] and STREAM in (output, output or newest):
        raise Trouble("json-and-stream")
    files = tuple(each for each in (old, new) if each and each != STREAM)
    before, used = stamps(files), [*in_use("open-elsewhere", *files)]
    target = output or beside(newest, given["language"], asked)
    if target == STREAM and sys.stdout.isatty():
        raise Trouble("stream-is-screen")
    refuse_output(target, newest, named=output is not None or given["force"])
    show_step("comparing", given["language"], given["quiet"])
    job = _since(newest, given) if asked else _between(old, newest, given)
    data, found = marked(job.packages, job.comparison, target, given, job.elsewhere)
    used += in_use("output-open", target)
    deliver(data, target, files)
    with telling(target):
        findings = (*job.findings, *job.comparison.findings, *found, *used, *changed(before))
        _report(job.comparison, findings, target, given)
    return int(bool(given["exit_code"] and job.comparison.changes))


class _Job(NamedTuple):
    """A comparison, its two packages, other old documents that text may have come from, and what to tell."""

    packages: tuple[Package, Package]
    comparison: Comparison
    elsewhere: tuple[Package, ...] = ()
    findings: tuple[Finding, ...] = ()


def _between(old: str, new: str, given: dict[str, Any]) -> _Job:
    """The job for two files."""
    from redline.jobs import compare as compare_packages

    packages = _package(old), _package(new)
    options = options_from(given)
    comparison = compare_packages(*packages, options)
    if given["also_in"]:
        from redline.jobs import with_destinations

        comparison = with_destinations(comparison, given["also_in"])
    if not given["force"]:
        from redline.guard import refuse_doubtful

        refuse_doubtful(comparison)
    return _Job(packages, comparison)


def _language_of(new: str, given: dict[str, Any]) -> str:
    from redline.commands.dossiers import language_in
    from redline.dossier import home_of

    return language_in(home_of(new), given)


def _since(new: str, given: dict[str, Any]) -> _Job:
    """The job for a file of a dossier, and the baseline that is asked for."""
    from redline import dossier
    from redline.commands.dossiers import options_in
    from redline.jobs import package_of

    found, document = dossier.since_of(
        new,
        given["since"] or "",
        stage=given["since_stage"] or "",
        also_in=given["also_in"],
        unread=given["force"],
        options=options_in(dossier.home_of(new), given),
    )
    others = tuple(
        package_of(each.comparison.old) for each in found.documents if each.old and each is not document
    )
    packages = package_of(document.comparison.old), package_of(document.comparison.new)
    return _Job(packages, document.comparison, others, found.findings)


def _package(source: str) -> Package:
    from redline.package import read, read_stream

    return read_stream(sys.stdin.buffer, STREAM) if source == STREAM else read(source)


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
