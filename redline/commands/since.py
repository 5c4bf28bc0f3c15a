"""`redline since`: the newest version of a whole dossier, marked since what a reader read last."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from redline.commands.dossiers import dossier_option, language_in, options_in
from redline.commands.marking import marked, refuse_output
from redline.commands.options import PATH, also_in_option, comparison_options, language_option, verify_option
from redline.commands.output import deliver, make_folder, telling
from redline.commands.progress import show_step
from redline.findings import Finding
from redline.outputs import marked_name, suffix

if TYPE_CHECKING:
    from redline.versions.answers import Since


@click.command()
@click.argument("baseline", required=False, metavar="WHO")
@click.option("--stage", metavar="STAGE", help="In place of WHO: since the last version that went there.")
@click.option("--version", help="The version to mark; the newest by default.")
@click.option("-o", "--output", type=PATH, help="The folder for the marked documents.")
@dossier_option
@also_in_option
@comparison_options
@verify_option
@click.option("--json", "as_json", is_flag=True, help="Print every change as JSON instead of a summary.")
@click.option("--force", is_flag=True, help="Take a baseline that nobody read; replace the output.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
@click.option("-v", "--verbose", is_flag=True, help="Print every change in full.")
@language_option
def since(baseline: str | None, folder: str, **given: Any) -> None:
    """Mark the letter and its annexes since the version that WHO read last.

    WHO is a reader, a version (v2) or a date (2025-12-01) of the dossier. Annexes are paired by title and
    content; what moved between them is moved, not new.
    """
    from redline import dossier

    if bool(baseline) == bool(given["stage"]):
        raise click.UsageError("Give WHO (a reader, version or date) or --stage.")
    home = dossier.home_of(folder)
    given["language"] = language_in(home, given)
    show_step("comparing", given["language"], given["quiet"])
    found = dossier.since(
        baseline or "",
        stage=given["stage"] or "",
        version=given["version"] or "",
        folder=home,
        also_in=given["also_in"],
        unread=given["force"],
        options=options_in(home, given),
    )
    target = Path(
        given["output"] or home / f"{found.version}-{suffix(given['language'], baseline or given['stage'])}"
    )
    outputs, findings = _written(found, target, given)
    with telling(os.fspath(target)):
        _report(found, outputs, (*found.findings, *findings), given)


def _written(found: Since, target: Path, given: dict[str, Any]) -> tuple[dict[str, str], tuple[Finding, ...]]:
    """Write each document that is in the new version; gives the outputs by document, and what to tell."""
    from redline.jobs import package_of
    from redline.others import in_use

    outputs = {
        each.name: os.fspath(target / marked_name(each.new.name, given["language"]))
        for each in found.documents
        if each.new
    }
    for output in outputs.values():
        refuse_output(output, output, named=given["force"])
    make_folder(target)
    packages = {each.name: package_of(each.comparison.old) for each in found.documents}
    made: dict[str, bytes] = {}
    told: list[Finding] = []
    for each in found.documents:
        if each.new:
            others = [packages[other.name] for other in found.documents if other.old and other is not each]
            pair = packages[each.name], package_of(each.comparison.new)
            made[each.name], said = marked(pair, each.comparison, outputs[each.name], given, others)
            told += said
    for name, data in made.items():
        told += in_use("output-open", outputs[name])
        deliver(data, outputs[name], ())
    return outputs, tuple(told)


def _report(
    found: Since, outputs: dict[str, str], findings: tuple[Finding, ...], given: dict[str, Any]
) -> None:
    from redline.report.dossier import show_since, since_json
    from redline.report.terminal import show

    language = given["language"]
    if given["as_json"]:
        click.echo(since_json(found, outputs, findings, language), nl=False)
    elif not given["quiet"]:
        show_since(found._replace(findings=findings), language, sys.stdout)
        for each in found.documents:
            if each.new or given["verbose"]:
                click.echo()
                told, output = each.comparison.findings, outputs.get(each.name, "")
                show(each.comparison, told, output, language, given["verbose"], sys.stdout)
