"""`redline check`: the gate before a submission."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from redline.commands.options import PATH, language_option
from redline.commands.output import deliver, telling
from redline.findings import Severity, Trouble

if TYPE_CHECKING:
    from redline.check.model import Case, Note

FAILED = 1
_STAGES = ("intern", "idam", "acam", "ram", "mr", "tk", "openbaar")
_FAIL_ON = {
    "info": (Severity.INFO, Severity.WARNING, Severity.ERROR),
    "waarschuwing": (Severity.WARNING, Severity.ERROR),
    "fout": (Severity.ERROR,),
}
_AUTHOR = "redline"


@click.command()
@click.argument("target", type=PATH, metavar="FILE|DOSSIER")
@click.option(
    "--stage",
    type=click.Choice(_STAGES, case_sensitive=False),
    required=True,
    help="Where it goes: which rules count, and how much.",
)
@click.option("--baseline", type=PATH, help="The version that its readers read last, as a file.")
@click.option(
    "--since",
    default="",
    metavar="WHO",
    help="That version by the dossier: a reader, label or date. By default the reader named like the stage.",
)
@click.option("--version", default="", help="The version of the dossier to check; the newest by default.")
@click.option("--rule", "only", multiple=True, metavar="ID", help="Run this rule alone; may be repeated.")
@click.option(
    "--fail-on",
    type=click.Choice(list(_FAIL_ON)),
    default="fout",
    show_default=True,
    help="The least that makes the exit status 1.",
)
@click.option("--annotate", type=PATH, metavar="OUT", help="Write a copy with the findings as comments.")
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@click.option("--sarif", is_flag=True, help="Print the findings as SARIF.")
@click.option("--force", is_flag=True, help="Take a baseline that nobody read; replace the copy.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
@language_option
def check(target: str, **given: Any) -> int:
    """Check a letter, or a letter with its annexes, before it is submitted.

    Exit status 0: nothing that blocks; 1: findings at or above --fail-on, each told with its place, why it
    matters and what to do; 2: trouble. `redline rules` lists the rules.
    """
    from redline.check.engine import check as run_rules
    from redline.check.model import Stage
    from redline.dossier import submission

    _refuse(given, target)
    case = submission(
        target,
        Stage(given["stage"].lower()),
        baseline=given["baseline"],
        who=given["since"],
        version=given["version"],
        unread=given["force"],
    )
    notes = run_rules(case, given["language"], [rule.upper() for rule in given["only"]])
    if given["annotate"]:
        _annotate(case, notes, given)
    with telling(given["annotate"] or target, "unshown"):
        _print(case, notes, given)
    return FAILED if any(note.severity in _FAIL_ON[given["fail_on"]] for note in notes) else 0


def _refuse(given: dict[str, Any], target: str) -> None:
    """Refuse what cannot go together, before anything is read."""
    from redline.check.rules import all_rules

    if given["baseline"] and given["since"]:
        raise click.UsageError("Give --baseline or --since, not both.")
    if given["as_json"] and given["sarif"]:
        raise click.UsageError("Give --json or --sarif, not both.")
    for rule in given["only"]:
        if rule.upper() not in all_rules():
            raise Trouble("rule-unknown", name=rule)
    output = given["annotate"]
    if output and not Path(target).is_dir() and os.path.exists(output) and not given["force"]:
        raise Trouble("output-exists", file=output)


def _print(case: Case, notes: tuple[Note, ...], given: dict[str, Any]) -> None:
    from redline.report.check import notes_json, notes_sarif, show_notes

    language = given["language"]
    if given["as_json"]:
        click.echo(notes_json(notes, case.stage, case.since, language), nl=False)
    elif given["sarif"]:
        from importlib.metadata import version

        from redline.check.rules import all_rules

        click.echo(notes_sarif(notes, all_rules(), version("redline"), language), nl=False)
    elif not given["quiet"]:
        show_notes(notes, case.since, language, sys.stdout)


def _annotate(case: Case, notes: tuple[Note, ...], given: dict[str, Any]) -> None:
    """Write a copy of each document with its findings as comments: a file, or a folder for a dossier."""
    from redline.document.model import Place
    from redline.mark.comments import Comment, with_comments
    from redline.report.check import comment_of

    output = Path(given["annotate"])
    several = len(case.sheets) > 1
    if several:
        output.mkdir(exist_ok=True)
    for at, sheet in enumerate(case.sheets):
        own = [note for note in notes if note.document == sheet.name or (at == 0 and not note.document)]
        comments = [
            Comment(
                comment_of(note, given["language"]),
                Place(note.part, note.ordinal) if note.part else None,
                note.span,
            )
            for note in own
        ]
        target = output / Path(sheet.document.file).name if several else output
        data = with_comments(sheet.package, comments, _AUTHOR).to_bytes()
        deliver(data, os.fspath(target), (sheet.document.file,))
