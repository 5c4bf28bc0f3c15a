"""To begin a dossier with the versions that are in a folder."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from redline.dossier.home import Folder, found_in
from redline.findings import Finding, Severity, Trouble
from redline.versions import register as registers
from redline.versions.files import documents_in
from redline.versions.gather import Found, Gathered, gathered
from redline.versions.model import STAGES, Register, Version


def versions_in(folder: Folder) -> Gathered:
    """The versions that the documents in a folder make up, in order, with what makes that order doubtful.

    A file that cannot be read is left out, and told.
    """
    home = Path(folder)
    if not home.is_dir():
        raise Trouble("no-folder", folder=os.fspath(folder))
    found: list[Found] = []
    unread: list[Finding] = []
    for path in documents_in(home):
        try:
            found.append(found_in(home, path, STAGES))
        except Trouble as trouble:
            unread.append(Finding(trouble.rule, Severity.WARNING, trouble.facts))
    made = gathered(found, STAGES)
    return made._replace(findings=(*made.findings, *unread))


def init(
    folder: Folder,
    *,
    title: str = "",
    language: str = "nl",
    readers: Sequence[str] = (),
    versions: Sequence[Version] | None = None,
) -> Register:
    """Begin a dossier in `folder`, with the `versions` that are there; gives its register.

    Raises `Trouble` where no versions are given, and the order of those in the folder is doubtful.
    """
    if versions is None:
        found = versions_in(folder)
        refuse_doubts(found)
        versions = found.versions
    register = Register(
        title or _title(versions), language, {each: each for each in readers}, versions=tuple(versions)
    )
    registers.create(Path(folder), register)
    return register


def refuse_doubts(found: Gathered) -> None:
    """Raise `Trouble` where the order of the versions is doubtful."""
    if doubts := found.order.doubts:
        raise Trouble(doubts[0].rule, **doubts[0].facts)


def _title(versions: Sequence[Version]) -> str:
    """The title of the letter: what comes first in the newest version."""
    return versions[-1].files[0].document if versions and versions[-1].files else ""
