"""`redline init`: begin a dossier."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from redline.commands.dossiers import tell
from redline.commands.options import PATH, language_option
from redline.commands.output import telling
from redline.phrases import say


@click.command()
@click.argument("folder", type=PATH)
@click.option("--title", default="", help="The title; that of the letter by default.")
@click.option("--reader", "readers", multiple=True, metavar="READER", help="Who reads along.")
@language_option
def init(folder: str, title: str, readers: tuple[str, ...], language: str, **_: Any) -> None:
    """Begin a dossier in FOLDER: put the versions that are there in order, in redline.toml.

    The order comes of the names, of when they were saved and of what they say. Where it is in doubt, redline
    asks, or stops where nobody can answer.
    """
    from redline import dossier
    from redline.report.dossier import show_gathered
    from redline.versions.register import REGISTER

    found = dossier.versions_in(folder)
    show_gathered(found, language, sys.stdout)
    if found.order.doubts and not (sys.stdin.isatty() and sys.stdout.isatty()):
        dossier.refuse_doubts(found)
    if found.order.doubts:
        click.confirm(say(language, "order-ask"), abort=True)
    dossier.init(folder, title=title, language=language, readers=readers, versions=found.versions)
    with telling(folder):
        tell(found.findings, language)
        click.echo(say(language, "written", {"file": os.path.normpath(os.path.join(folder, REGISTER))}))
