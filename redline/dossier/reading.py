"""To note who read what."""

from __future__ import annotations

import datetime

from redline.dossier.home import Folder, home_of, version_named
from redline.findings import Finding, Severity, Trouble
from redline.versions import register as registers
from redline.versions.baseline import meant, reader_of
from redline.versions.model import Reading, Register


def read(
    version: str, *, by: str, on: datetime.date | None = None, how: str = "", folder: Folder = "."
) -> tuple[Finding, ...]:
    """Note that a reader read a version; gives what must be told of it."""
    told: list[Finding] = []

    def noted(register: Register) -> Register:
        found = version_named(register, version)
        reader = reader_of(register, by) or _new_reader(register, by, told)
        reading = Reading(reader, found.label, on or datetime.date.today(), how)
        if reading in register.readings:
            told.append(Finding("reading-known", facts={"reader": reader, "version": found.label}))
            return register
        told.append(Finding("reading-noted", facts={"reader": reader, "version": found.label}))
        if found.date and reading.date and reading.date < found.date:
            facts: dict[str, str | int] = {"version": found.label, "date": f"{found.date:%d-%m-%Y}"}
            told.append(Finding("reading-early", Severity.WARNING, facts))
        readers = {**register.readers, reader: register.readers.get(reader, by)}
        return register._replace(readers=readers, readings=(*register.readings, reading))

    registers.update(home_of(folder), noted)
    return tuple(told)


def _new_reader(register: Register, name: str, told: list[Finding]) -> str:
    if known := meant(name, register.readers):
        raise Trouble("reader-like-another", reader=name, meant=known)
    told.append(Finding("reader-new", facts={"reader": name}))
    return name
