"""`redline history`: which version each passage comes from, and what went and came back on the way."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from redline.commands.dossiers import language_in
from redline.commands.marking import refuse_output, refuse_stream
from redline.commands.options import PATH, language_option
from redline.commands.output import deliver, make_folder, telling
from redline.commands.progress import show_step
from redline.commands.streams import STREAM
from redline.findings import Finding, Trouble
from redline.outputs import history_name

if TYPE_CHECKING:
    from redline.versions.history import History


@click.command()
@click.argument("place", type=PATH, metavar="LETTER|FOLDER")
@click.option(
    "--term",
    "terms",
    multiple=True,
    metavar="TEXT",
    help="Count a phrase per heading and version, inflected forms too. May be given more than once.",
)
@click.option(
    "-o",
    "--output",
    type=PATH,
    help="A copy of the newest version, with a colour per version; a folder for several documents.",
)
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@click.option("--force", is_flag=True, help="Replace the output.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
@click.option("-v", "--verbose", is_flag=True, help="Print every passage, in full.")
@language_option
def history(place: str, **given: Any) -> None:
    """Tell which version each passage came with and changed in last, and what lapsed or came back when.

    LETTER is a document of a dossier: its history up to that version. FOLDER is a dossier: all documents of
    its newest version; or a folder whose files tell the order of the versions.
    """
    from redline import dossier

    output = given["output"]
    refuse_stream(output, given["as_json"])
    given["language"] = _language(place, given)
    show_step("comparing", given["language"], given["quiet"])
    found = dossier.history(place, terms=given["terms"])
    show_step("", given["language"], given["quiet"])
    outputs = _outputs(found.documents, output, given) if output else {}
    told = _written(found.documents, outputs, given)
    findings = [finding for each in found.documents for finding in each.findings]
    with telling(output or place, "untold" if output else "unshown"):
        _report(found.documents, outputs, (*findings, *found.findings, *told), given)


def _language(place: str, given: dict[str, Any]) -> str:
    """The language asked for, or that of the dossier, where there is one."""
    from redline.versions.register import folder_of

    home = folder_of(place)
    language: str = language_in(home, given) if home else given["language"]
    return language


def _outputs(documents: Sequence[History], output: str, given: dict[str, Any]) -> dict[str, str]:
    """The name of each output, by document. Raises `Trouble` for one that would lose somebody's work."""
    if len(documents) > 1:
        if output == STREAM:
            raise Trouble("history-stream", count=len(documents))
        folder = Path(output)
        names = [history_name(each.document.file, given["language"]) for each in documents]
        outputs = [os.fspath(folder / name) for name in names]
    else:
        outputs = [output]
    for name, document in zip(outputs, documents, strict=True):
        refuse_output(name, document.document.file, named=given["force"])
    if len(documents) > 1:
        make_folder(folder)
    return {document.name: name for name, document in zip(outputs, documents, strict=True)}


def _written(
    documents: Iterable[History], outputs: dict[str, str], given: dict[str, Any]
) -> tuple[Finding, ...]:
    """Write each document with its colours; gives what must be told of them."""
    from redline import dossier
    from redline.others import in_use

    told: list[Finding] = []
    inputs = tuple(edition.file for each in documents for edition in each.versions)
    for each in documents:
        if output := outputs.get(each.name):
            made = dossier.painted(each, given["language"])
            told += [*made.findings, *in_use("output-open", output)]
            deliver(made.package.to_bytes(), output, inputs)
    return tuple(told)


def _report(
    documents: Sequence[History],
    outputs: dict[str, str],
    findings: tuple[Finding, ...],
    given: dict[str, Any],
) -> None:
    language = given["language"]
    if given["as_json"]:
        from redline.report.history_data import histories_json

        click.echo(histories_json(documents, outputs, findings, language), nl=False)
    elif not given["quiet"]:
        from redline.report.history import show_histories

        stream = sys.stderr if given["output"] == STREAM else sys.stdout
        written = [output for output in outputs.values() if output != STREAM]
        show_histories(documents, written, findings, language, given["verbose"], stream)
