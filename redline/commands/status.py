"""`redline status`: how a dossier stands."""

from __future__ import annotations

import sys
from typing import Any

import click

from redline.commands.dossiers import dossier_option, language_in
from redline.commands.options import language_option
from redline.commands.output import telling


@click.command()
@dossier_option
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@language_option
def status(folder: str, **given: Any) -> None:
    """Show versions by documents, who read what last, and what each reader has not seen yet."""
    from redline import dossier
    from redline.report.dossier import show_status, status_json

    found = dossier.status(folder)
    language = language_in(dossier.home_of(folder), given)
    with telling(folder, "unshown"):
        if given["as_json"]:
            click.echo(status_json(found, language), nl=False)
        else:
            show_status(found, language, sys.stdout)
