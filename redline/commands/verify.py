"""`redline verify`: the proof of a marked document, redline's own or one marked by hand."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from redline.commands.options import PATH, language_option, options_from, proof_options
from redline.commands.output import telling
from redline.commands.progress import show_step
from redline.findings import Trouble

if TYPE_CHECKING:
    from redline.package import Package
    from redline.report.listed import Listed

FAILED = 1


@click.command()
@click.argument("old", type=PATH)
@click.argument("new", type=PATH)
@click.argument("marked", type=PATH)
@click.option(
    "--changes",
    type=PATH,
    help="The JSON list of `redline compare`: is every deletion in it? Its options count here too.",
)
@click.option(
    "--elsewhere",
    type=PATH,
    multiple=True,
    help="Another old document, an annex say, that text may have moved from.",
)
@proof_options
@click.option("--json", "as_json", is_flag=True, help="Print the proof as JSON.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
@click.option("-v", "--verbose", is_flag=True, help="Print everything that was found, in full.")
@language_option
def verify(
    old: str, new: str, marked: str, changes: str | None, elsewhere: tuple[str, ...], **given: Any
) -> int:
    """Prove that MARKED is NEW with every change since OLD marked, and with nothing else changed.

    MARKED may be written by redline or painted by hand. Exit status 0: proved; 1: something is wrong, told
    with its place.
    """
    from redline.jobs import prove, terms_of
    from redline.others import in_use
    from redline.package import read
    from redline.phrases import say

    if not given["quiet"]:
        for finding in in_use("open-elsewhere", old, new, marked):
            click.echo(f"redline: {say(given['language'], finding.rule, finding.facts)}", err=True)
    packages = [read(file) for file in (old, new, marked)]
    others = [read(file) for file in elsewhere]
    listed = _listed(changes, packages) if changes else None
    terms = listed.terms if listed else terms_of(options_from(given))
    show_step("proving", given["language"], given["quiet"])
    proof = prove(packages[0], packages[1], packages[2], listed and listed.lapses, terms, others)
    show_step("", given["language"], given["quiet"])
    if given["as_json"] or not given["quiet"]:
        from redline.report.proof import show, to_json

        files = [(package.file, package.digest) for package in packages]
        with telling(marked, "unshown"):
            if given["as_json"]:
                click.echo(to_json(proof, files, given["language"]), nl=False)
            else:
                show(proof, files, given["language"], given["verbose"], sys.stdout)
    return FAILED if proof.failed else 0


def _listed(changes: str, packages: list[Package]) -> Listed:
    from redline.report.listed import listed

    try:
        with open(changes, encoding="utf-8-sig") as stream:
            found = listed(stream.read(), changes)
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise Trouble("cannot-read", file=changes, reason=reason) from None
    old, new, _ = packages
    if (found.old, found.new) != (old.digest, new.digest):
        raise Trouble("list-of-others", file=changes, old=old.file, new=new.file)
    return found
