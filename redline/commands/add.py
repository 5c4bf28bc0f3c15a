"""`redline add`: a new version in a dossier, or where one was brought to."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import click

from redline.commands.dossiers import day, dossier_option, language_in, tell
from redline.commands.options import PATH, language_option


@click.command()
@click.argument("files", type=PATH, nargs=-1, metavar="FILE…")
@click.option("--version", default="", help="Its label; by default what the names tell, as v4.")
@click.option("--date", "on", callback=day, metavar="DAY", help="Its date: 2025-12-03 or 3-12-2025.")
@click.option("--stage", "stages", multiple=True, metavar="STAGE", help="Where it was brought to: ACAM.")
@dossier_option
@language_option
def add(
    files: tuple[str, ...],
    version: str,
    on: datetime.date | None,
    stages: tuple[str, ...],
    folder: str,
    **given: Any,
) -> None:
    """Register FILEs, a letter and its annexes, as a version of the dossier.

    Files may be added to a version that is there; without files, its date or stage is noted.
    """
    from redline import dossier

    if not files and not version:
        raise click.UsageError("Give FILEs, or the --version to note a date or stage of.")
    start = folder if folder != "." or not files else Path(files[0]).parent
    findings = dossier.add(files, version=version, on=on, stages=stages, folder=start)
    tell(findings, language_in(dossier.home_of(start), given))
