"""`redline rules`: what is checked, and why."""

from __future__ import annotations

import sys

import click

from redline.commands.options import language_option
from redline.findings import Trouble


@click.command()
@click.argument("identity", required=False, metavar="ID")
@language_option
def rules(identity: str | None, language: str) -> None:
    """List the rules of `redline check`, or explain the one with this ID."""
    from redline.check.rules import all_rules
    from redline.report.rules import explain, list_rules

    found = all_rules()
    if identity is None:
        list_rules(found.values(), language, sys.stdout)
    elif identity.upper() in found:
        explain(found[identity.upper()], language, sys.stdout)
    else:
        raise Trouble("rule-unknown", name=identity)
