"""Standard input, output and error, which may be closed, full, or left by their reader; and the end."""

from __future__ import annotations

import os
import sys
from typing import NoReturn

from redline.findings import Trouble

STREAM = "-"
_held: list[object] = []
_REFUSING = (("stdin", "r", os.O_WRONLY), ("stdout", "w", os.O_RDONLY), ("stderr", "w", os.O_RDONLY))


def open_closed() -> None:
    """Put a stream that refuses all use where the shell closed one (`>&-`): there Python has none."""
    for name, mode, refusing in _REFUSING:
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, refusing), mode))


def settle() -> None:
    """Print what is still held; what cannot be printed is dropped, or Python would complain on exit."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def pour(data: bytes) -> None:
    """Write a document to standard output. Raises `Trouble` where not all of it was taken."""
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except (OSError, KeyboardInterrupt) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise Trouble("stream-cut", reason=reason) from error


def hold(*values: object) -> None:
    """Keep values until the process ends: to free a long document bit by bit takes a tenth of the time."""
    _held.extend(values)


def leave(status: int) -> NoReturn:
    """End the process at once, all being printed and written."""
    settle()
    os._exit(status)
