"""What other programs do with a file while redline uses it: they have it open, or change it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from redline.findings import Finding, Severity

Stamp = tuple[int, int]


def owner_files(name: str) -> tuple[str, str]:
    """What Word and LibreOffice put beside a document of this name for as long as it is open there.

    Word puts `~$` before the name, over its first character where there are 7 before the dot, over
    its first two where there are more.
    """
    covered = min(max(len(Path(name).stem) - 6, 0), 2)
    return f"~${name[covered:]}", f".~lock.{name}#"


def in_use(rule: str, *files: str) -> Iterator[Finding]:
    """A finding by `rule` for each file that another program seems to have open.

    It only seems so: a program that crashed leaves its owner file, and names that are alike share one.
    """
    for file in files:
        path = Path(file)
        beside = (path.with_name(owner) for owner in owner_files(path.name))
        if os.path.isfile(file) and any(os.path.isfile(owner) for owner in beside):
            yield Finding(rule, Severity.WARNING, {"file": file})


def stamps(files: Iterable[str]) -> dict[str, Stamp | None]:
    """Size and time of each file, to be taken before it is read: so a change while reading counts."""
    return {file: _stamp(file) for file in files}


def changed(before: Mapping[str, Stamp | None]) -> Iterator[Finding]:
    """The files that are not as they were `before`, or not there any more."""
    for file, stamp in before.items():
        if _stamp(file) != stamp:
            yield Finding("input-changed", Severity.WARNING, {"file": file})


def _stamp(file: str) -> Stamp | None:
    try:
        status = os.stat(file)
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
