"""Standard streams that may be closed, full or left by their reader, and how a command ends then."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from redline.findings import Trouble

STREAM = "-"
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
        raise Trouble("stream-cut", reason=_reason(error)) from error


@contextmanager
def ending(data: bytes, target: str) -> Iterator[None]:
    """The writing of `data` to `target`, and the telling: what stops the telling says what was written."""
    try:
        yield
        sys.stdout.flush()
    except Trouble:
        raise
    except (BrokenPipeError, SystemExit):  # the reader of the summary left, as `| head` does; rich exits
        settle()
    except (Exception, KeyboardInterrupt) as error:
        if not _stands(data, target):
            raise
        raise _late(error, target) from error


def _stands(data: bytes, target: str) -> bool:
    """Whether the output is there: an interrupt may come between the last step of writing and its end."""
    try:
        return target == STREAM or Path(target).read_bytes() == data
    except OSError:
        return False


def _late(error: BaseException, target: str) -> Trouble:
    if isinstance(error, KeyboardInterrupt):
        return Trouble("interrupted-late", file=target)
    if isinstance(error, OSError):
        return Trouble("untold", file=target, reason=_reason(error))
    return Trouble("unexpected-late", file=target, reason=f"{type(error).__name__}: {error}")


def _reason(error: BaseException) -> str:
    return getattr(error, "strerror", None) or type(error).__name__
