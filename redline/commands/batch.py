"""`redline batch`: a folder of versions at once."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from redline.commands.dossiers import options_over
from redline.commands.options import PATH, comparison_options, language_option, verify_option
from redline.commands.output import telling
from redline.findings import Finding, Severity, Trouble
from redline.phrases import say

if TYPE_CHECKING:
    from redline.batch import Row, Step

FAILED = 1
_OVERVIEWS = {"nl": "overzicht.xlsx", "en": "overview.xlsx"}
_FOLDERS = {"nl": "batch-gemarkeerd", "en": "batch-marked"}
_ON_CLUSTER = 16  # tasks at a time, of four times as many that wait


@click.command()
@click.argument("folder", type=PATH)
@click.option("-o", "--output", type=PATH, help="The folder for the outputs; by default one in FOLDER.")
@click.option("--baseline", default="", metavar="VERSION", help="Each later version against this one.")
@click.option("--for", "readers", default="", metavar="READER,…", help="The newest version for each reader.")
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes.")
@click.option("--scheduler", metavar="ADDRESS", help="A Dask scheduler, as tcp://host:8786, for the work.")
@comparison_options
@verify_option
@click.option("--json", "as_json", is_flag=True, help="Print the overview as JSON.")
@click.option("--force", is_flag=True, help="Replace outputs that were changed since redline made them.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
@language_option
def batch(folder: str, output: str | None, baseline: str, readers: str, **given: Any) -> int:
    """Mark all versions in FOLDER, each since the one before.

    FOLDER is a dossier, a folder of dossiers, or one of versions. What is up to date is not made anew; one
    that was interrupted goes on. Exit status 1: something failed, told with its reason; the rest was made.
    """
    from redline.report.batch import batch_json, show_batch

    if baseline and readers:
        raise click.UsageError("Give --baseline or --for, not both.")
    if not Path(folder).is_dir():
        raise Trouble("no-folder", folder=folder)
    language = given["language"]
    out = Path(output or Path(folder) / _FOLDERS[language])
    steps, told = _planned(Path(folder), out, baseline, readers, given)
    rows = _made(steps, out, given)
    overview = os.fspath(out / _OVERVIEWS[language])
    _save_overview(rows, out, overview, language)
    with telling(overview):
        if given["as_json"]:
            click.echo(batch_json(rows, told, language), nl=False)
        elif not given["quiet"]:
            for finding in told:
                click.echo(say(language, finding.rule, finding.facts))
            show_batch(rows, overview, language, sys.stdout)
    return FAILED if told or any(row.failure for row in rows) else 0


def _planned(
    folder: Path, out: Path, baseline: str, readers: str, given: dict[str, Any]
) -> tuple[list[Step], list[Finding]]:
    """The steps of all dossiers; one that cannot be read is told, where there are others."""
    from redline import batch as batches

    named = [each.strip() for each in readers.split(",") if each.strip()]
    steps: list[Step] = []
    told: list[Finding] = []
    homes = batches.homes_in(folder)
    for home in homes:
        try:
            register, findings = batches.register_of(home)
            told += findings
            steps += batches.steps(
                home,
                register,
                out / home.relative_to(folder),
                language=given["language"],
                baseline=baseline,
                readers=named,
                options=options_over(register, given),
            )
        except Trouble as trouble:
            if len(homes) == 1:
                raise
            told.append(Finding(trouble.rule, Severity.WARNING, trouble.facts))
    return steps, told


def _made(steps: list[Step], out: Path, given: dict[str, Any]) -> list[Row]:
    """The rows of all steps, in the order of the steps."""
    from redline import batch as batches

    order = {id(step): at for at, step in enumerate(steps)}
    total = sum(len(step.pieces) + len(step.failed) for step in steps)
    shown = sys.stderr.isatty() and not given["quiet"]
    rows: list[Row] = []
    asked = {"verify": given["verify"], "force": given["force"]}
    try:
        with (
            _executor(given) as (executor, workers),
            click.progressbar(length=total, file=sys.stderr, hidden=not shown) as bar,
        ):
            for row in batches.run(steps, out, executor, workers=workers, **asked):
                rows.append(row)
                bar.update(1)
    except KeyboardInterrupt as interrupt:
        raise Trouble("batch-interrupted", count=len(rows), total=total) from interrupt
    return sorted(rows, key=lambda row: order[id(row.step)])


@contextmanager
def _executor(given: dict[str, Any]) -> Iterator[tuple[Executor, int]]:
    """Who does the work, and how many at a time. What was handed out and not begun is taken back."""
    from redline import batch as batches

    if given["scheduler"]:
        with batches.cluster(given["scheduler"]) as executor:
            yield executor, _ON_CLUSTER
        return
    executor = batches.processes(given["jobs"])
    try:
        yield executor, given["jobs"]
    finally:
        executor.shutdown(cancel_futures=True)


def _save_overview(rows: list[Row], out: Path, overview: str, language: str) -> None:
    from redline.package import save
    from redline.report.batch import spreadsheet

    save(spreadsheet(rows, out, language), overview)
