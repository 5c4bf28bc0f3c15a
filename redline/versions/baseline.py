"""Since when: what a reader read last, what went to a stage, a date or a label; and why that version."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from difflib import get_close_matches
from typing import NamedTuple

from redline.findings import Finding, Trouble
from redline.versions.dates import date_of
from redline.versions.model import File, Reading, Register, Version

_ALIKE = 0.7  # a name that is this much like another may be meant for it


class Baseline(NamedTuple):
    """The version since which is asked, and why that one. `reader` is empty where none was named."""

    version: Version
    reason: Finding
    reader: str = ""


def since(register: Register, who: str, new: Version | None, unread: bool = False) -> Baseline:
    """The baseline that `who` names: a reader, a version or a date.

    `new` is the version to be compared with it, `None` for one that is newer than all. A version that nobody
    read is refused unless `unread`. Raises `Trouble` where there is no such baseline.
    """
    if reader := reader_of(register, who):
        found = _read_last(register, reader, new)
    elif version := register.version(who):
        found = named(version)
    elif day := date_of(who):
        found = _of_date(register, day, new)
    else:
        raise _unknown(register, who)
    _refuse_later(register, found.version, new)
    if found.reason.rule == "since-version" and not unread:
        _refuse_unread(register, found.version)
    return found


def named(version: Version) -> Baseline:
    """A version that was asked for itself."""
    return Baseline(version, Finding("since-version", facts={"version": version.label}))


def since_stage(register: Register, stage: str, new: Version | None) -> Baseline:
    """The last version that went to `stage`, before `new`. Raises `Trouble` where there is none."""
    known = stage_of(register, stage)
    if known is None:
        raise Trouble("stage-unknown", stage=stage, known=", ".join(register.stages))
    earlier = [each for each in _before_all(register, new) if known in each.stages]
    if not earlier:
        raise Trouble("stage-empty", stage=known)
    facts: dict[str, str | int] = {"stage": known, "version": earlier[-1].label}
    return Baseline(earlier[-1], Finding("since-stage", facts=facts))


def reader_of(register: Register, name: str) -> str | None:
    """The reader of this short or full name, in capitals or not."""
    wanted = name.casefold()
    return next(
        (short for short, full in register.readers.items() if wanted in (short.casefold(), full.casefold())),
        None,
    )


def stage_of(register: Register, name: str) -> str | None:
    """The stage of this name, in capitals or not."""
    return next((each for each in register.stages if each.casefold() == name.casefold()), None)


def meant(name: str, known: Iterable[str]) -> str:
    """The one of the `known` names that may be meant by `name`, or nothing."""
    folded = {each.casefold(): each for each in known}
    return next((folded[each] for each in get_close_matches(name.casefold(), folded, 1, _ALIKE)), "")


def readings_of(register: Register, reader: str) -> list[Reading]:
    """What a reader read, the oldest version first."""
    order = [version.label.casefold() for version in register.versions]
    own = [reading for reading in register.readings if reading.reader == reader]
    return sorted(own, key=lambda reading: order.index(reading.version.casefold()))


def file_before(register: Register, document: str, baseline: Baseline) -> tuple[Version, File] | None:
    """The file of a document to compare with: of the baseline, or of the last version before it that has one.

    With a reader, only versions that this reader read count.
    """
    read = {each.version.casefold() for each in readings_of(register, baseline.reader)}
    at = register.versions.index(baseline.version)
    for version in reversed(register.versions[: at + 1]):
        file = version.file_of(document)
        if file and (not baseline.reader or version.label.casefold() in read):
            return version, file
    return None


def _read_last(register: Register, reader: str, new: Version | None) -> Baseline:
    read = readings_of(register, reader)
    if not read:
        raise Trouble("reader-read-nothing", reader=reader)
    if new and any(each.version.casefold() == new.label.casefold() for each in read):
        raise Trouble("since-read-itself", reader=reader, version=new.label)
    labels = {each.label.casefold() for each in _before_all(register, new)}
    last = next((each for each in reversed(read) if each.version.casefold() in labels), read[-1])
    version = register.version(last.version)
    assert version is not None  # the register was checked
    facts: dict[str, str | int] = {"reader": reader, "version": version.label, "how": how(last)}
    return Baseline(version, Finding("since-reader", facts=facts), reader)


def how(reading: Reading) -> str:
    """When and how a reading was done, in brackets, as far as that is known."""
    known = [f"{reading.date:%d-%m-%Y}" if reading.date else "", reading.how]
    told = ", ".join(filter(None, known))
    return f" ({told})" if told else ""


def _of_date(register: Register, day: date, new: Version | None) -> Baseline:
    earlier = [each for each in _before_all(register, new) if each.date and each.date <= day]
    if not earlier:
        raise Trouble("since-no-date", date=f"{day:%d-%m-%Y}")
    facts: dict[str, str | int] = {"date": f"{day:%d-%m-%Y}", "version": earlier[-1].label}
    return Baseline(earlier[-1], Finding("since-date", facts=facts))


def _before_all(register: Register, new: Version | None) -> Sequence[Version]:
    """The versions before `new`."""
    return register.versions if new is None else register.versions[: register.versions.index(new)]


def _refuse_later(register: Register, baseline: Version, new: Version | None) -> None:
    """Refuse a baseline that does not lie before the new version."""
    if new is not None and baseline not in _before_all(register, new):
        rule = "since-itself" if baseline == new else "since-later"
        raise Trouble(rule, version=new.label, baseline=baseline.label)


def was_read(register: Register, version: Version) -> bool:
    """Whether somebody read a version, or it went to a stage, where it is read."""
    labels = {reading.version.casefold() for reading in register.readings}
    return bool(version.stages) or version.label.casefold() in labels


def _refuse_unread(register: Register, version: Version) -> None:
    if not was_read(register, version):
        read = [each.label for each in register.versions if was_read(register, each)]
        raise Trouble("version-unread", version=version.label, read=", ".join(read) or "–")


def _unknown(register: Register, who: str) -> Trouble:
    """What there is, and what may have been meant by `who`."""
    names = [*register.readers, *(version.label for version in register.versions)]
    known = ", ".join(names) or "–"
    if found := meant(who, names):
        return Trouble("since-meant", who=who, known=known, meant=found)
    return Trouble("since-unknown", who=who, known=known)
