"""What is being done, on a terminal, for who waits."""

from __future__ import annotations

import sys

import click

from redline.phrases import say

_WIDTH = 40


def show_step(step: str, language: str, quiet: bool) -> None:
    """Show the step over the one before it; an empty step wipes it."""
    if sys.stderr.isatty() and not quiet:
        click.echo(f"\r{say(language, step) if step else '':<{_WIDTH}}\r", err=True, nl=False)
