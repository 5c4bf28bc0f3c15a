"""`redline passages`: what of a version belongs to a co-signer's portfolio."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from redline.commands.dossiers import language_in
from redline.commands.marking import refuse_output, refuse_stream
from redline.commands.options import PATH, language_option
from redline.commands.output import deliver, telling
from redline.commands.progress import show_step
from redline.commands.streams import STREAM

if TYPE_CHECKING:
    from redline.versions.relevant import Relevant

_LIST = "list.docx"  # what the output is like


@click.command()
@click.argument("folder", type=click.Path(), metavar="DOSSIER")
@click.option("--portfolio", required=True, metavar="NAME", help="A portfolio in redline.toml.")
@click.option("--version", default="", help="The version to look in; the newest by default.")
@click.option("-o", "--output", type=PATH, metavar="LIST.docx", help="Write a list to paste into a memo.")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@click.option("--force", is_flag=True, help="Replace the list.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
@language_option
def passages(folder: str, **given: Any) -> None:
    """List the passages that belong to a portfolio, and which are new to its reader.

    The topics of a portfolio and their terms are in redline.toml, under [portfolios.NAME]. A term is found in
    all its forms and inside longer words, in text, tables and notes; a heading brings its whole section. Exit
    status 0, also where nothing is found.
    """
    from redline import dossier

    output = given["output"] or ""
    refuse_stream(output, given["as_json"])
    if output:
        refuse_output(output, _LIST, named=given["force"])
    home = dossier.home_of(folder)
    language = given["language"] = language_in(home, given)
    show_step("comparing", language, given["quiet"])
    found = dossier.passages(given["portfolio"], version=given["version"], folder=home)
    show_step("", language, given["quiet"])
    if output:
        _write(found, home, output, language)
    with telling(output or folder, "untold" if output else "unshown"):
        _report(found, output, given)


def _write(found: Relevant, home: Path, output: str, language: str) -> None:
    """Write the list, but never over a document of the dossier."""
    from redline.report.passages_list import passages_docx
    from redline.versions.register import load

    files = {file.name for each in load(home).versions for file in each.files}
    inputs = tuple(os.fspath(home / name) for name in sorted(files))
    deliver(passages_docx(found, language), output, inputs)


def _report(found: Relevant, output: str, given: dict[str, Any]) -> None:
    from redline.phrases import say
    from redline.report.passages import passages_json, show_passages

    language = given["language"]
    if given["as_json"]:
        click.echo(passages_json(found, output, language), nl=False)
    elif not given["quiet"]:
        stream = sys.stderr if output == STREAM else sys.stdout
        show_passages(found, language, stream)
        if output and output != STREAM:
            click.echo(say(language, "written", {"file": output}))
