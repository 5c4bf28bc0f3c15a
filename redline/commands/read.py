"""`redline read`: who read which version."""

from __future__ import annotations

import datetime
from typing import Any

import click

from redline.commands.dossiers import day, dossier_option, language_in, tell
from redline.commands.options import language_option


@click.command()
@click.argument("version")
@click.option("--by", required=True, metavar="READER", help="Who read it.")
@click.option("--on", callback=day, metavar="DAY", help="When: 2025-12-03 or 3-12-2025; today by default.")
@click.option("--how", default="", help="How: the memo, the meeting.")
@dossier_option
@language_option
def read(version: str, by: str, on: datetime.date | None, how: str, folder: str, **given: Any) -> None:
    """Note in the register that a reader read VERSION."""
    from redline import dossier

    findings = dossier.read(version, by=by, on=on, how=how, folder=folder)
    tell(findings, language_in(dossier.home_of(folder), given))
