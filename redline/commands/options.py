"""The options of commands that have more than one user, and the records they make up."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any, TypeVar

import click

from redline.document.model import Revisions
from redline.options import COLOUR_NAMES, COLOURS, Existing, Granularity, Ignore, Options

PATH = click.Path(allow_dash=True, readable=False)  # what cannot be read is told in our own words
_Command = TypeVar("_Command", bound=Callable[..., Any])


def _choice(values: type[Enum]) -> click.Choice[str]:
    return click.Choice([str(each.value) for each in values])


def _colour() -> click.Choice[str]:
    return click.Choice([*COLOURS, *COLOUR_NAMES])


def _ignored(_: click.Context, __: click.Parameter, given: tuple[str, ...]) -> frozenset[Ignore]:
    """The names in `--ignore a,b --ignore c`."""
    names = [name.strip() for group in given for name in group.split(",") if name.strip()]
    known = {ignored.value: ignored for ignored in Ignore}
    wrong = [name for name in names if name not in known]
    if wrong:
        raise click.BadParameter(f"'{wrong[0]}' is not one of {', '.join(known)}.")
    return frozenset(known[name] for name in names)


_granularity = click.option(
    "--granularity",
    type=_choice(Granularity),
    default="word",
    show_default=True,
    help="The least that is marked.",
)
_ignore = click.option(
    "--ignore",
    multiple=True,
    callback=_ignored,
    metavar="WHAT,…",
    help=f"Leave out of the comparison: {', '.join(each.value for each in Ignore)}.",
)
_revisions = click.option(
    "--revisions",
    type=_choice(Revisions),
    default="final",
    show_default=True,
    help="How tracked changes already in the documents are read.",
)
_existing = click.option(
    "--existing",
    type=_choice(Existing),
    default="clear",
    show_default=True,
    help="What to do with yellow already there on unchanged text.",
)
_formatting = click.option("--formatting", is_flag=True, help="Mark changes in formatting too.")
_colours = (
    click.option(
        "--colour",
        type=_colour(),
        default="yellow",
        show_default=True,
        help="The highlight of what was added or changed.",
    ),
    click.option(
        "--moved-colour",
        type=_colour(),
        default="turquoise",
        show_default=True,
        help="The highlight of what was moved as it was.",
    ),
)
verify_option = click.option(
    "--verify/--no-verify", default=True, show_default=True, help="Prove the output first."
)
also_in_option = click.option(
    "--also-in",
    type=PATH,
    multiple=True,
    help="Another document: what lapsed and stands there now is told so.",
)
language_option = click.option(
    "--language",
    type=click.Choice(["nl", "en"]),
    default="nl",
    show_default=True,
    help="The language of summary, findings and errors.",
)


def comparison_options(command: _Command) -> _Command:
    """The options that make up `Options`, for every command that compares."""
    return _with(command, _granularity, _ignore, _revisions, _existing, _formatting, *_colours)


def proof_options(command: _Command) -> _Command:
    """The options of a comparison that matter to its proof."""
    return _with(command, _granularity, _ignore, _revisions, *_colours)


def _with(command: _Command, *options: Callable[[_Command], _Command]) -> _Command:
    for option in reversed(options):
        command = option(command)
    return command


def options_from(given: dict[str, Any]) -> Options:
    """The record of the options given on the command line; those a command lacks have their default."""
    usual = Options()
    return Options(
        granularity=Granularity(given["granularity"]),
        ignore=given["ignore"],
        revisions=Revisions(given["revisions"]),
        existing=Existing(given.get("existing", usual.existing)),
        formatting=given.get("formatting", usual.formatting),
        colour=COLOUR_NAMES.get(given["colour"], given["colour"]),
        moved_colour=COLOUR_NAMES.get(given["moved_colour"], given["moved_colour"]),
    )
