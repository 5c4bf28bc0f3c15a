"""A register from text to values: nothing in it that redline does not understand is passed over."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import Any, NamedTuple

from redline.findings import Trouble
from redline.options import COLOUR_NAMES, COLOURS, Ignore, Options
from redline.phrases import LANGUAGES
from redline.versions.dates import date_of
from redline.versions.model import STAGES, File, Reading, Register, Version

BOM = b"\xef\xbb\xbf"
_SHOWN = 60  # characters of a wrong value
_STEERING = re.compile(
    r"[\x00-\x1f\x7f\ud800-\udfff]"
)  # "map\brief.docx" has a backspace, by the rules of TOML


class Place(NamedTuple):
    """Where in which register something stands; lists are counted from 1, as people do."""

    file: str
    at: str = ""

    def of(self, key: str) -> Place:
        """The place of a key in it."""
        return self._replace(at=f"{self.at}.{key}" if self.at else key)

    def shown(self, value: Any) -> dict[str, str]:
        """The facts of a sentence about a wrong value that stands here."""
        return {**self._asdict(), "value": str(value)[:_SHOWN]}

    def rows(self, values: Sequence[Any]) -> Iterator[tuple[Any, Place]]:
        """Each of the values in it, with its place."""
        for number, value in enumerate(values, 1):
            yield value, self._replace(at=f"{self.at}[{number}]")


def read_register(source: bytes, file: str) -> Register:
    """The register that these bytes say. Raises `Trouble`."""
    try:
        text = source.removeprefix(BOM).decode()
    except UnicodeDecodeError as error:
        line = source.count(b"\n", 0, error.start) + 1
        raise Trouble("register-not-utf8", file=file, line=line) from None
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise Trouble("register-not-toml", file=file, reason=str(error)) from None
    return checked(data, file)


def checked(data: Mapping[str, Any], file: str) -> Register:
    """The register that this says, in one spelling of dates, names and hashes. Raises `Trouble`."""
    top = Place(file)
    given = table_at(data, top, Register._fields)
    readers = table_at(given.get("readers", {}), top.of("readers"))
    compare = table_at(given.get("compare", {}), top.of("compare"), Options._fields)
    options_of(compare, top.of("compare"))
    versions = tuple(_version(*row) for row in top.of("versions").rows(tables_at(given, "versions", top)))
    _once([version.label for version in versions], top.of("versions"), "label")
    register = Register(
        title=text_at(given, "title", top),
        language=_choice(given.get("language", "nl"), top.of("language"), LANGUAGES),
        readers={name: text_at(readers, name, top.of("readers")) for name in readers},
        stages=texts_at(given, "stages", top) if "stages" in given else STAGES,
        versions=versions,
        readings=tuple(_reading(*row) for row in top.of("readings").rows(tables_at(given, "readings", top))),
        portfolios=table_at(given.get("portfolios", {}), top.of("portfolios")),
        compare=compare,
        check=table_at(given.get("check", {}), top.of("check")),
    )
    for name, portfolio in register.portfolios.items():
        table_at(portfolio, top.of("portfolios").of(name))
    _known(register, top)
    return register


def _known(register: Register, top: Place) -> None:
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


def _version(value: Any, place: Place) -> Version:
    given = table_at(value, place, Version._fields)
    files = tuple(_file(*row) for row in place.of("files").rows(tables_at(given, "files", place)))
    _once([file.document for file in files], place.of("files"), "document")
    return Version(
        label=needed(given, "label", place),
        files=files,
        date=_date(given, place),
        stages=texts_at(given, "stages", place),
    )


def _file(value: Any, place: Place) -> File:
    given = table_at(value, place, File._fields)
    name = needed(given, "name", place).replace("\\", "/")
    if _STEERING.search(name):
        raise Trouble("register-wrong-value", **place.of("name").shown(name), form='"…/….docx"')
    steps = [step for step in name.split("/") if step not in ("", ".")]
    if name.startswith("/") or re.match("[A-Za-z]:", name) or ".." in steps or not steps:
        raise Trouble("register-outside", **place.of("name").shown(name))
    sha256 = needed(given, "sha256", place)
    if not re.fullmatch("[0-9A-Fa-f]{64}", sha256):
        raise Trouble("register-not-sha256", **place.of("sha256").shown(sha256))
    return File("/".join(steps), sha256.lower(), needed(given, "document", place))


def _reading(value: Any, place: Place) -> Reading:
    given = table_at(value, place, Reading._fields)
    return Reading(
        reader=needed(given, "reader", place),
        version=needed(given, "version", place),
        date=_date(given, place),
        how=text_at(given, "how", place),
    )


def options_of(given: Mapping[str, Any], compare: Place) -> Options:
    """The options that the settings of `compare` are. Raises `Trouble`."""
    chosen: dict[str, Any] = {}
    for key in table_at(given, compare, Options._fields):
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
            rows = place.rows(texts_at(given, key, compare))
            chosen[key] = frozenset(Ignore(_choice(name, row, names)) for name, row in rows)
        else:
            colour = _choice(given[key], place, [*COLOURS, *COLOUR_NAMES])
            chosen[key] = COLOUR_NAMES.get(colour, colour)
    return Options(**chosen)


def table_at(value: Any, place: Place, known: Collection[str] | None = None) -> dict[str, Any]:
    """A table with no other keys than the `known` ones. Raises `Trouble`."""
    if not isinstance(value, Mapping):
        form = "{ … }" if place.at.endswith("]") else f"[{place.at}]"
        raise Trouble("register-wrong-value", **place.shown(value), form=form)
    for key in value:
        if known is not None and key not in known:
            raise _unknown(key, place, known)
    return dict(value)


def _unknown(key: str, place: Place, known: Collection[str]) -> Trouble:
    from difflib import get_close_matches

    for near in get_close_matches(key.lower(), known, 1):
        return Trouble("register-misspelt-key", file=place.file, at=place.of(key).at, near=near)
    return Trouble("register-unknown-key", file=place.file, at=place.of(key).at, known=", ".join(known))


def tables_at(given: Mapping[str, Any], key: str, place: Place) -> Sequence[Any]:
    """The list of tables under a key. Raises `Trouble` where it is no list."""
    value = given.get(key, [])
    if not isinstance(value, (list, tuple)):
        form = "[{ … }, { … }]" if place.at else f"[[{key}]]"
        raise Trouble("register-wrong-value", **place.of(key).shown(value), form=form)
    return value


def text_at(given: Mapping[str, Any], key: str, place: Place) -> str:
    """The text under a key, or none. Raises `Trouble` where it is no text."""
    value = given.get(key, "")
    if not isinstance(value, str):
        raise Trouble("register-wrong-value", **place.of(key).shown(value), form='"…"')
    return value


def needed(given: Mapping[str, Any], key: str, place: Place) -> str:
    """The text under a key that must be there. Raises `Trouble`."""
    value = text_at(given, key, place)
    if not value.strip():
        raise Trouble("register-missing", file=place.file, at=place.of(key).at)
    return value


def texts_at(given: Mapping[str, Any], key: str, place: Place) -> tuple[str, ...]:
    """The list of texts under a key. Raises `Trouble` where it is none."""
    value = given.get(key, [])
    if not isinstance(value, (list, tuple)) or not all(isinstance(each, str) for each in value):
        raise Trouble("register-wrong-value", **place.of(key).shown(value), form='["…", "…"]')
    return tuple(value)


def _date(given: Mapping[str, Any], place: Place) -> date | None:
    """A date of TOML, or one in quotes: 2025-12-01 or 1-12-2025."""
    value = given.get("date")
    if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
        return value
    if isinstance(value, str) and (day := date_of(value)):
        return day
    raise Trouble("register-wrong-value", **place.of("date").shown(value), form="2025-12-01")


def _choice(value: Any, place: Place, choices: Collection[str]) -> str:
    if not isinstance(value, str) or value not in choices:
        raise Trouble("register-not-one-of", **place.shown(value), choices=", ".join(choices))
    return value


def _once(names: Sequence[str], rows: Place, key: str) -> None:
    """Raises `Trouble` where a name is there twice, in capitals or not."""
    seen: set[str] = set()
    for name, place in rows.rows(names):
        if name.casefold() in seen:
            raise Trouble("register-double", **place.of(key).shown(name))
        seen.add(name.casefold())


def data_of(register: Register) -> dict[str, Any]:
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
