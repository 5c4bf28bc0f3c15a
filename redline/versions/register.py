"""The register of a dossier, `redline.toml`: found, read and checked, made, and changed under a lock.

People edit it by hand. So nothing in it that redline does not understand is passed over, and nothing
that redline has no reason to change is written.
"""

from __future__ import annotations

import os
import re
import stat
import tomllib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

from redline.findings import Trouble
from redline.options import COLOUR_NAMES, COLOURS, Ignore, Options
from redline.phrases import LANGUAGES
from redline.versions.model import STAGES, File, Reading, Register, Version

REGISTER = "redline.toml"
LOCK = ".redline.lock"
WAIT = 10.0  # seconds for another to be done; an update takes some hundredths of one
_POLL = 0.02  # seconds between two tries
_BOM = b"\xef\xbb\xbf"
_SHOWN = 60  # characters of a wrong value
_DATE = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)|(\d\d?)-(\d\d?)-(\d{4})", re.ASCII)

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


# Found, read, made, changed


def folder_of(start: str | os.PathLike[str]) -> Path | None:
    """The nearest folder with a register, from a folder or file upward."""
    path = Path(os.path.abspath(start))
    return next((each for each in (path, *path.parents) if os.path.isfile(each / REGISTER)), None)


def load(folder: Path) -> Register:
    """The register in `folder`. Raises `Trouble` where there is none, or something in it is wrong."""
    path = folder / REGISTER
    return _read(_bytes_of(path), os.fspath(path))


def create(folder: Path, register: Register) -> None:
    """Write a new register. Raises `Trouble` where there is one, it is wrong, or it cannot be written."""
    from redline.package import save
    from redline.versions.toml import edited

    path = folder / REGISTER
    file = os.fspath(path)
    wanted = _data(_checked(_data(register), file))
    if not folder.is_dir():
        raise Trouble("output-no-folder", file=file)
    comments = _COMMENTS[register.language]
    bare = f'{comments["register"]}\ntitle = ""\nlanguage = "nl"\n{comments["stages"]}\nstages = []\n'
    text = edited(bare, _data(Register(stages=())), wanted, comments)
    with _locked(path):
        if os.path.lexists(path):
            raise Trouble("register-exists", file=file)
        save(_proved(text, wanted, file), path)


def update(folder: Path, change: Callable[[Register], Register]) -> Register:
    """The register after `change`, of which no more was written than what is different.

    Raises `Trouble`, and writes nothing, where the register is missing, wrong or would become so, where
    another keeps it locked, or changes it meanwhile without a lock.
    """
    from redline.package import save
    from redline.versions.toml import edited

    path = folder / REGISTER
    file = os.fspath(path)
    _bytes_of(path)  # no lock where there is no register
    with _locked(path):
        source = _bytes_of(path)
        old = _read(source, file)
        new = _checked(_data(change(old)), file)
        if new == old:
            return old
        mark = source[: len(_BOM)] if source.startswith(_BOM) else b""
        text = edited(source[len(mark) :].decode(), _data(old), _data(new), _COMMENTS[new.language])
        made = mark + _proved(text, _data(new), file)
        if _bytes_of(path) != source:
            raise Trouble("register-changed", file=file)
        save(made, path)
    return new


def compare_options(register: Register) -> Options:
    """The options of a comparison in this dossier. Raises `Trouble` for a setting that is none."""
    return _options(register.compare, _Place(REGISTER, "compare"))


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
    if _data(_read(made, file)) != wanted:
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
        raise Trouble("cannot-write", file=file, reason=error.strerror or str(error)) from None
    try:
        yield
    finally:
        lock.release()


# From text to values


class _Place(NamedTuple):
    """Where in which register something stands; lists are counted from 1, as people do."""

    file: str
    at: str = ""

    def of(self, key: str) -> _Place:
        return self._replace(at=f"{self.at}.{key}" if self.at else key)

    def shown(self, value: Any) -> dict[str, str]:
        """The facts of a sentence about a wrong value that stands here."""
        return {**self._asdict(), "value": str(value)[:_SHOWN]}

    def rows(self, values: Sequence[Any]) -> Iterator[tuple[Any, _Place]]:
        for number, value in enumerate(values, 1):
            yield value, self._replace(at=f"{self.at}[{number}]")


def _read(source: bytes, file: str) -> Register:
    """The register that these bytes say. Raises `Trouble`."""
    try:
        text = source.removeprefix(_BOM).decode()
    except UnicodeDecodeError as error:
        line = source.count(b"\n", 0, error.start) + 1
        raise Trouble("register-not-utf8", file=file, line=line) from None
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise Trouble("register-not-toml", file=file, reason=str(error)) from None
    return _checked(data, file)


def _checked(data: Mapping[str, Any], file: str) -> Register:
    """The register that this says, in one spelling of dates, names and hashes. Raises `Trouble`."""
    top = _Place(file)
    given = _table(data, top, Register._fields)
    readers = _table(given.get("readers", {}), top.of("readers"))
    compare = _table(given.get("compare", {}), top.of("compare"), Options._fields)
    _options(compare, top.of("compare"))
    versions = tuple(_version(*row) for row in top.of("versions").rows(_tables(given, "versions", top)))
    _once([version.label for version in versions], top.of("versions"), "label")
    register = Register(
        title=_text(given, "title", top),
        language=_choice(given.get("language", "nl"), top.of("language"), LANGUAGES),
        readers={name: _text(readers, name, top.of("readers")) for name in readers},
        stages=_texts(given, "stages", top) if "stages" in given else STAGES,
        versions=versions,
        readings=tuple(_reading(*row) for row in top.of("readings").rows(_tables(given, "readings", top))),
        portfolios=_table(given.get("portfolios", {}), top.of("portfolios")),
        compare=compare,
        check=_table(given.get("check", {}), top.of("check")),
    )
    for name, portfolio in register.portfolios.items():
        _table(portfolio, top.of("portfolios").of(name))
    _known(register, top)
    return register


def _known(register: Register, top: _Place) -> None:
    """Raises `Trouble` where a reading is of a version, or by a reader, that the register does not have."""
    labels = [version.label for version in register.versions]
    folded = {label.casefold() for label in labels}
    for reading, place in top.of("readings").rows(register.readings):
        if reading.reader not in register.readers:
            facts = place.of("reader").shown(reading.reader)
            raise Trouble("register-unknown-reader", **facts, known=", ".join(register.readers) or "–")
        if reading.version.casefold() not in folded:
            facts = place.of("version").shown(reading.version)
            raise Trouble("register-unknown-version", **facts, known=", ".join(labels) or "–")


def _version(value: Any, place: _Place) -> Version:
    given = _table(value, place, Version._fields)
    files = tuple(_file(*row) for row in place.of("files").rows(_tables(given, "files", place)))
    _once([file.document for file in files], place.of("files"), "document")
    return Version(
        label=_needed(given, "label", place),
        files=files,
        date=_date(given, place),
        stages=_texts(given, "stages", place),
    )


def _file(value: Any, place: _Place) -> File:
    given = _table(value, place, File._fields)
    name = _needed(given, "name", place).replace("\\", "/")
    if re.search(
        r"[\x00-\x1f\x7f\ud800-\udfff]", name
    ):  # "map\brief.docx" has a backspace, by the rules of TOML
        raise Trouble("register-wrong-value", **place.of("name").shown(name), form='"…/….docx"')
    steps = [step for step in name.split("/") if step not in ("", ".")]
    if name.startswith("/") or re.match("[A-Za-z]:", name) or ".." in steps or not steps:
        raise Trouble("register-outside", **place.of("name").shown(name))
    sha256 = _needed(given, "sha256", place)
    if not re.fullmatch("[0-9A-Fa-f]{64}", sha256):
        raise Trouble("register-not-sha256", **place.of("sha256").shown(sha256))
    return File("/".join(steps), sha256.lower(), _needed(given, "document", place))


def _reading(value: Any, place: _Place) -> Reading:
    given = _table(value, place, Reading._fields)
    return Reading(
        reader=_needed(given, "reader", place),
        version=_needed(given, "version", place),
        date=_date(given, place),
        how=_text(given, "how", place),
    )


def _options(given: Mapping[str, Any], compare: _Place) -> Options:
    chosen: dict[str, Any] = {}
    for key in _table(given, compare, Options._fields):
        usual = getattr(Options(), key)
        place = compare.of(key)
        if isinstance(usual, Enum):
            chosen[key] = type(usual)(_choice(given[key], place, [each.value for each in type(usual)]))
        elif isinstance(usual, bool):
            if not isinstance(given[key], bool):
                raise Trouble("register-wrong-value", **place.shown(given[key]), form="true, false")
            chosen[key] = given[key]
        elif isinstance(usual, frozenset):
            names = [each.value for each in Ignore]
            rows = place.rows(_texts(given, key, compare))
            chosen[key] = frozenset(Ignore(_choice(name, row, names)) for name, row in rows)
        else:
            colour = _choice(given[key], place, [*COLOURS, *COLOUR_NAMES])
            chosen[key] = COLOUR_NAMES.get(colour, colour)
    return Options(**chosen)


def _table(value: Any, place: _Place, known: Collection[str] | None = None) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        form = "{ … }" if place.at.endswith("]") else f"[{place.at}]"
        raise Trouble("register-wrong-value", **place.shown(value), form=form)
    for key in value:
        if known is not None and key not in known:
            raise _unknown(key, place, known)
    return dict(value)


def _unknown(key: str, place: _Place, known: Collection[str]) -> Trouble:
    from difflib import get_close_matches

    for near in get_close_matches(key.lower(), known, 1):
        return Trouble("register-misspelt-key", file=place.file, at=place.of(key).at, near=near)
    return Trouble("register-unknown-key", file=place.file, at=place.of(key).at, known=", ".join(known))


def _tables(given: Mapping[str, Any], key: str, place: _Place) -> Sequence[Any]:
    value = given.get(key, [])
    if not isinstance(value, (list, tuple)):
        form = "[{ … }, { … }]" if place.at else f"[[{key}]]"
        raise Trouble("register-wrong-value", **place.of(key).shown(value), form=form)
    return value


def _text(given: Mapping[str, Any], key: str, place: _Place) -> str:
    value = given.get(key, "")
    if not isinstance(value, str):
        raise Trouble("register-wrong-value", **place.of(key).shown(value), form='"…"')
    return value


def _needed(given: Mapping[str, Any], key: str, place: _Place) -> str:
    value = _text(given, key, place)
    if not value.strip():
        raise Trouble("register-missing", file=place.file, at=place.of(key).at)
    return value


def _texts(given: Mapping[str, Any], key: str, place: _Place) -> tuple[str, ...]:
    value = given.get(key, [])
    if not isinstance(value, (list, tuple)) or not all(isinstance(each, str) for each in value):
        raise Trouble("register-wrong-value", **place.of(key).shown(value), form='["…", "…"]')
    return tuple(value)


def _date(given: Mapping[str, Any], place: _Place) -> date | None:
    """A date of TOML, or one in quotes: 2025-12-01 or 1-12-2025."""
    value = given.get("date")
    if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
        return value
    if isinstance(value, str) and (parts := _DATE.fullmatch(value.strip())):
        year, month, day = parts.group(1, 2, 3) if parts[1] else parts.group(6, 5, 4)
        with suppress(ValueError):
            return date(int(year), int(month), int(day))
    raise Trouble("register-wrong-value", **place.of("date").shown(value), form="2025-12-01")


def _choice(value: Any, place: _Place, choices: Collection[str]) -> str:
    if not isinstance(value, str) or value not in choices:
        raise Trouble("register-not-one-of", **place.shown(value), choices=", ".join(choices))
    return value


def _once(names: Sequence[str], rows: _Place, key: str) -> None:
    """Raises `Trouble` where a name is there twice, in capitals or not."""
    seen: set[str] = set()
    for name, place in rows.rows(names):
        if name.casefold() in seen:
            raise Trouble("register-double", **place.of(key).shown(name))
        seen.add(name.casefold())


def _data(register: Register) -> dict[str, Any]:
    """What a register says, as TOML has it; what is not known is left out."""
    return {
        **register._asdict(),
        "readers": dict(register.readers),
        "stages": list(register.stages),
        "versions": [
            _kept(
                label=version.label,
                date=version.date,
                stages=list(version.stages),
                files=[
                    {"name": file.name, "document": file.document, "sha256": file.sha256}
                    for file in version.files
                ],
            )
            for version in register.versions
        ],
        "readings": [_kept(**reading._asdict()) for reading in register.readings],
    }


def _kept(**entry: Any) -> dict[str, Any]:
    return {key: value for key, value in entry.items() if value not in (None, "", [])}
