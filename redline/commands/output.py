"""The output of a command: the document is written whole, then told of."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from redline.commands.streams import STREAM, pour, settle
from redline.findings import Trouble


def deliver(data: bytes, target: str, inputs: tuple[str, ...]) -> None:
    """Write a document, and note for `main` that it stands there: later faults are told otherwise."""
    from redline.package import save

    written: list[str] = click.get_current_context().obj
    if target == STREAM:
        pour(data)
    else:
        try:
            save(data, target, inputs)
        except KeyboardInterrupt:  # it may come just after the last step
            if _stands(data, target):
                written.append(target)
            raise
    written.append(target)


def make_folder(folder: Path) -> None:
    """Make a folder for outputs, if it is not there. Raises `Trouble`."""
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Trouble("cannot-write", file=os.fspath(folder), reason=reason) from None


@contextmanager
def telling(target: str, rule: str = "untold") -> Iterator[None]:
    """The printing of a summary. Raises `Trouble` by `rule` where it cannot be; what was written stays."""
    try:
        yield
        sys.stdout.flush()
    except (BrokenPipeError, SystemExit):  # its reader left, as `| head` does; rich exits
        settle()
    except OSError as error:
        raise Trouble(rule, file=target, reason=error.strerror or type(error).__name__) from None


def _stands(data: bytes, target: str) -> bool:
    try:
        return Path(target).read_bytes() == data
    except OSError:
        return False
