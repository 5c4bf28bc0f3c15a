"""What the commands of a dossier share."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from redline.commands.options import options_from
from redline.findings import Finding
from redline.phrases import say

if TYPE_CHECKING:
    from redline.options import Options
    from redline.versions.model import Register


def day(_: click.Context, __: click.Parameter, given: str | None) -> datetime.date | None:
    """The date in an option, as people write it."""
    from redline.versions.dates import date_of

    found = date_of(given or "")
    if given and found is None:
        raise click.BadParameter(f"'{given}' is not a date. Write 2025-12-03 or 3-12-2025.")
    return found


dossier_option = click.option(
    "--dossier",
    "folder",
    type=click.Path(),
    default=".",
    help="The folder of the dossier, or one in it; by default the current folder.",
)


def options_in(home: Path, given: dict[str, Any]) -> Options:
    """The settings of a dossier, but for what is asked otherwise on the command line."""
    from redline.versions.register import load

    return options_over(load(home), given)


def options_over(register: Register, given: dict[str, Any]) -> Options:
    """The settings of a register, but for what is asked otherwise on the command line."""
    from redline.versions.register import compare_options

    asked = options_from(given)
    fields = {name: getattr(asked, name) for name in asked._fields if _is_given(name)}
    return compare_options(register)._replace(**fields)


def language_in(home: Path, given: dict[str, Any]) -> str:
    """The language of a dossier, unless another is asked for on the command line."""
    from redline.versions.register import load

    language: str = given["language"] if _is_given("language") else load(home).language
    return language


def tell(findings: Iterable[Finding], language: str) -> None:
    """Print what happened, a line each."""
    for finding in findings:
        click.echo(say(language, finding.rule, finding.facts))


def _is_given(name: str) -> bool:
    return click.get_current_context().get_parameter_source(name) is ParameterSource.COMMANDLINE
