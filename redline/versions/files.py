"""The files of a dossier on disk: which there are, and where one that is registered is now."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from redline.findings import Finding, Trouble
from redline.kinds import digest
from redline.outputs import is_ours
from redline.versions.model import File, Version

_SUFFIXES = frozenset({".docx", ".docm"})
_PASSING = ("~$", ".")  # what Word and redline put beside a document for a while, and hidden folders


def documents_in(folder: Path) -> Iterator[Path]:
    """The Word documents in a folder and those below it, by name, but for what redline itself wrote."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(_PASSING) and not is_ours(name))
        for name in sorted(names):
            path = Path(place, name)
            if path.suffix.lower() in _SUFFIXES and not name.startswith(_PASSING) and not is_ours(path.stem):
                yield path


def name_in(folder: Path, path: Path) -> str:
    """The name of a file in a register: its path from the folder. Raises `Trouble` where it lies outside."""
    try:
        return path.resolve().relative_to(folder.resolve()).as_posix()
    except ValueError:
        raise Trouble("outside-dossier", file=os.fspath(path), folder=os.fspath(folder)) from None


def digest_of(path: Path) -> str:
    """The SHA-256 of a file. Raises `Trouble` where it cannot be read."""
    return digest(bytes_of(path))


def bytes_of(path: Path) -> bytes:
    """The bytes of a file. Raises `Trouble` where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Trouble("cannot-read", file=os.fspath(path), reason=reason) from None


class Shelf:
    """The files of one dossier, found by what is in them: a new name or place loses nothing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.findings: list[Finding] = []
        self._by_digest: dict[str, Path] | None = None

    def path_of(self, file: File, version: Version) -> Path:
        """Where a registered file is now. Raises `Trouble` where it is gone or was changed."""
        usual = self.folder / file.name
        if usual.is_file() and digest_of(usual) == file.sha256:
            return usual
        if found := self._found(file.sha256):
            now = name_in(self.folder, found)
            renamed = Finding("file-renamed", facts={"file": file.name, "now": now})
            if renamed not in self.findings:
                self.findings.append(renamed)
            return found
        rule = "file-changed" if usual.is_file() else "file-gone"
        raise Trouble(rule, file=os.fspath(usual), version=version.label)

    def _found(self, sha256: str) -> Path | None:
        if self._by_digest is None:
            self._by_digest = {digest_of(path): path for path in documents_in(self.folder)}
        return self._by_digest.get(sha256)
