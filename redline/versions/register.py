"""The register of a dossier, `redline.toml`: found, read and checked, made, and changed under a lock.

People edit it by hand. So nothing in it that redline does not understand is passed over, and nothing
that redline has no reason to change is written.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from redline.findings import Trouble
from redline.options import Options
from redline.versions.checks import BOM, Place, checked, data_of, options_of, read_register
from redline.versions.model import Register

REGISTER = "redline.toml"
LOCK = ".redline.lock"
WAIT = 10.0  # seconds for another to be done; an update takes some hundredths of one
_POLL = 0.02  # seconds between two tries

_COMMENTS = {
    "nl": {
        "register": "# Dossier van redline: wie las wat. Gerust met de hand bij te werken.",
        "stages": "# Waar een versie langs gaat, in deze volgorde.",
        "readers": "# De lezers: een korte naam, en hoe zij voluit heten.",
        "compare": "# Hoe versies worden vergeleken.",
        "check": "# Waarop versies worden nagekeken.",
        "portfolios": "# Wat bij welke lezer hoort.",
        "versions": "# De versies, de oudste eerst.",
        "readings": "# Wie welke versie heeft gelezen.",
    },
    "en": {
        "register": "# A dossier of redline: who read what. Feel free to edit it by hand.",
        "stages": "# Where a version goes, in this order.",
        "readers": "# The readers: a short name, and their full name.",
        "compare": "# How versions are compared.",
        "check": "# What versions are checked for.",
        "portfolios": "# What belongs to which reader.",
        "versions": "# The versions, the oldest first.",
        "readings": "# Who read which version.",
    },
}


def folder_of(start: str | os.PathLike[str]) -> Path | None:
    """The nearest folder with a register, from a folder or file upward."""
    path = Path(os.path.abspath(start))
    return next((each for each in (path, *path.parents) if os.path.isfile(each / REGISTER)), None)


def load(folder: Path) -> Register:
    """The register in `folder`. Raises `Trouble` where there is none, or something in it is wrong."""
    path = folder / REGISTER
    return read_register(_bytes_of(path), os.fspath(path))


def create(folder: Path, register: Register) -> None:
    """Write a new register. Raises `Trouble` where there is one, it is wrong, or it cannot be written."""
    from redline.versions.toml import edited

    path = folder / REGISTER
    file = os.fspath(path)
    wanted = data_of(checked(data_of(register), file))
    if not folder.is_dir():
        raise Trouble("output-no-folder", file=file)
    comments = _COMMENTS[register.language]
    bare = f'{comments["register"]}\ntitle = ""\nlanguage = "nl"\n{comments["stages"]}\nstages = []\n'
    text = edited(bare, data_of(Register(stages=())), wanted, comments)
    with _locked(path):
        if os.path.lexists(path):
            raise Trouble("register-exists", file=file)
        _save(_proved(text, wanted, file), path)


def update(folder: Path, change: Callable[[Register], Register]) -> Register:
    """The register after `change`, of which no more was written than what is different.

    Raises `Trouble`, and writes nothing, where the register is missing, wrong or would become so, where
    another keeps it locked, or changes it meanwhile without a lock.
    """
    from redline.versions.toml import edited

    path = folder / REGISTER
    file = os.fspath(path)
    _bytes_of(path)  # no lock where there is no register
    with _locked(path):
        source = _bytes_of(path)
        old = read_register(source, file)
        new = checked(data_of(change(old)), file)
        if new == old:
            return old
        mark = source[: len(BOM)] if source.startswith(BOM) else b""
        text = edited(source[len(mark) :].decode(), data_of(old), data_of(new), _COMMENTS[new.language])
        made = mark + _proved(text, data_of(new), file)
        if _bytes_of(path) != source:
            raise Trouble("register-changed", file=file)
        _save(made, path)
    return new


def _save(data: bytes, path: Path) -> None:
    from redline.package import save

    try:
        save(data, path)
    except Trouble as trouble:
        reason = str(trouble.facts.get("reason", trouble.rule))
        raise Trouble("register-unwritten", file=os.fspath(path), reason=reason) from None


def compare_options(register: Register) -> Options:
    """The options of a comparison in this dossier. Raises `Trouble` for a setting that is none."""
    return options_of(register.compare, Place(REGISTER, "compare"))


def _bytes_of(path: Path) -> bytes:
    try:
        if stat.S_ISREG(path.stat().st_mode):
            return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        pass
    except OSError as error:
        raise Trouble("cannot-read", file=os.fspath(path), reason=error.strerror or str(error)) from None
    raise Trouble("register-not-found", file=os.fspath(path))


def _proved(text: str, wanted: Mapping[str, Any], file: str) -> bytes:
    """The bytes of a text that says what it should, whatever form the old one had. Raises `Trouble`."""
    try:
        made = text.encode()
    except UnicodeEncodeError:  # halves of characters, from a command line or file name that is no text
        raise Trouble("register-form", file=file) from None
    if data_of(read_register(made, file)) != wanted:
        raise Trouble("register-form", file=file)
    return made


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Nobody else changes the register meanwhile.

    What is locked is a file beside it, since the register is replaced as a whole. Windows removes that
    file, where nobody has it open. Elsewhere it stays: another may have opened it to wait for it, and
    would then lock a file without a name while a third one locks its successor. Who may write the
    register may lock it, so the lock gets its mode. The lock of a process that is killed lapses.
    """
    from filelock import FileLock, Timeout

    file = os.fspath(path)
    name = path.with_name(LOCK)
    try:
        lock = FileLock(name, mode=path.stat().st_mode & 0o666 | 0o600) if path.exists() else FileLock(name)
        lock.acquire(timeout=WAIT, poll_interval=_POLL)
    except Timeout:
        raise Trouble("register-locked", file=file) from None
    except OSError as error:
        raise Trouble("register-unwritten", file=file, reason=error.strerror or str(error)) from None
    try:
        yield
    finally:
        lock.release()
