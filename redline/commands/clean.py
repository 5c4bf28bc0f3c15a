"""`redline clean`: the version that leaves the house, with a receipt."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from redline.commands.options import PATH, language_option
from redline.commands.output import deliver, telling
from redline.findings import Trouble

if TYPE_CHECKING:
    from redline.clean.job import Cleaned
    from redline.clean.model import Sort
    from redline.package import Package

LEFT = 1


@click.command()
@click.argument("target", type=PATH, metavar="FILE|DOSSIER")
@click.option("-o", "--output", type=PATH, help="The clean file; for a dossier, the folder.")
@click.option(
    "--for",
    "profile",
    type=click.Choice(["tk", "openbaar"]),
    help="All that parliament, or the public, should not get; and the file is named by its title.",
)
@click.option("--comments", is_flag=True, help="Take out comments too.")
@click.option("--hidden", is_flag=True, help="Take out hidden text too.")
@click.option("--metadata", is_flag=True, help="Take out names, company, template, revision ids … too.")
@click.option(
    "--revisions",
    type=click.Choice(["keep", "accept", "refuse"]),
    help="Tracked changes; kept by default, refused with --for.",
)
@click.option("--title", help="The title property; by default what the text says.")
@click.option("--receipt", type=PATH, metavar="OUT", help="Save the receipt as JSON.")
@click.option("--json", "as_json", is_flag=True, help="Print the receipt as JSON.")
@click.option("--force", is_flag=True, help="Replace an output that is there.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
@language_option
def clean(target: str, output: str | None, **given: Any) -> int:
    """Take yellow out of FILE, or of the newest version of DOSSIER, and prove that nothing else changed.

    Exit status 0: clean; 1: something that should be gone is still there; 2: trouble, nothing was written.
    """
    from redline.report.clean import receipts_json, show_receipts

    packages = _packages(target)
    sorts = _sorts(given)
    for package in packages:
        _refuse(package, given)
    made = [_cleaned(package, sorts, output if len(packages) == 1 else None, given) for package in packages]
    folder = Path(output or _folder(target)) if Path(target).is_dir() else None
    targets = [_place(each, folder) for each in made]
    for path in targets:
        if os.path.exists(path) and not given["force"] and not (output and folder is None):
            raise Trouble("output-exists", file=path)
    if folder:
        folder.mkdir(exist_ok=True)
    inputs = tuple(package.file for package in packages)
    for each, path in zip(made, targets, strict=True):
        deliver(each.data, path, inputs)
    receipts = [each.receipt for each in made]
    as_json = receipts_json(receipts, given["language"])
    if given["receipt"]:
        deliver(as_json.encode(), given["receipt"], inputs)
    with telling(targets[0]):
        if given["as_json"]:
            click.echo(as_json, nl=False)
        elif not given["quiet"]:
            show_receipts(receipts, targets, given["language"], sys.stdout)
    return LEFT if any(receipt.left for receipt in receipts) else 0


def _packages(target: str) -> list[Package]:
    """The file, or those of the newest version of a dossier."""
    from redline.package import read

    if not Path(target).is_dir():
        return [read(target)]
    from redline.check.model import Stage
    from redline.dossier import submission

    return [sheet.package for sheet in submission(target, Stage.TK).sheets]


def _sorts(given: dict[str, Any]) -> frozenset[Sort]:
    from redline.clean.model import ALL_SORTS, Sort

    if given["profile"]:
        return ALL_SORTS
    asked = {
        Sort.COMMENTS: given["comments"],
        Sort.HIDDEN: given["hidden"],
        Sort.METADATA: given["metadata"],
        Sort.REVISIONS: given["revisions"] == "accept",
    }
    return frozenset({Sort.YELLOW, *(sort for sort, wanted in asked.items() if wanted)})


def _refuse(package: Package, given: dict[str, Any]) -> None:
    """Refuse what a program may not decide: open changes, and black bars over text that is still there."""
    from redline.clean.refusals import black_bars, open_revisions

    refuses = given["revisions"] == "refuse" or (given["profile"] and given["revisions"] is None)
    if refuses and (count := open_revisions(package)):
        raise Trouble("clean-revisions", file=package.file, count=count)
    if given["profile"] == "openbaar" and (words := black_bars(package)):
        raise Trouble("clean-black-bars", file=package.file, words=words)


def _cleaned(package: Package, sorts: frozenset[Sort], output: str | None, given: dict[str, Any]) -> Cleaned:
    from redline.clean.job import cleaned
    from redline.clean.labels import file_name
    from redline.document.read import read as read_document
    from redline.phrases import say
    from redline.versions.titles import title_of

    title = title_of(read_document(package))
    path = Path(package.file)
    named = file_name(title, path.suffix) if given["profile"] else _usual(path, given["language"])
    annex = "Bijlage" if given["language"] == "nl" else "Annex"
    made = cleaned(package, sorts, given["title"] or title.told(annex), output or str(path.with_name(named)))
    if made.receipt.proof:
        first = made.receipt.proof[0]
        raise Trouble(
            "clean-not-proved", file=package.file, reason=say(given["language"], first.rule, first.facts)
        )
    return made


def _usual(path: Path, language: str) -> str:
    from redline.outputs import CLEAN

    return f"{path.stem}-{CLEAN[language]}{path.suffix}"


def _folder(target: str) -> Path:
    from redline.outputs import CLEAN

    return Path(target) / f"redline-{CLEAN['nl']}"


def _place(made: Cleaned, folder: Path | None) -> str:
    return os.fspath(folder / Path(made.receipt.output).name) if folder else made.receipt.output
