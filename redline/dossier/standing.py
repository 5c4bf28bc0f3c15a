"""How a dossier stands: what each reader has not seen yet."""

from __future__ import annotations

from redline import jobs
from redline.document.known import Known
from redline.document.read import read as read_document
from redline.dossier.baselines import since
from redline.dossier.home import Folder, home_of
from redline.versions import register as registers
from redline.versions.answers import Standing, Status
from redline.versions.baseline import readings_of
from redline.versions.files import Shelf
from redline.versions.model import Register
from redline.versions.unread import Unread, unread, unread_whole


def status(folder: Folder = ".") -> Status:
    """Which versions there are, who read what last, and how much each reader has not seen yet."""
    home = home_of(folder)
    register = registers.load(home)
    shelf = Shelf(home)
    return Status(
        register,
        tuple(_standing(register, shelf, reader) for reader in register.readers),
        tuple(shelf.findings),
    )


def _standing(register: Register, shelf: Shelf, reader: str) -> Standing:
    read = readings_of(register, reader)
    if not register.versions:
        return Standing(reader, None, Unread())
    newest = register.versions[-1]
    if not read:
        known = Known()
        packages = [jobs.opened(shelf.path_of(file, newest)) for file in newest.files]
        return Standing(reader, None, unread_whole(read_document(each, known=known) for each in packages))
    if read[-1].version.casefold() == newest.label.casefold():
        return Standing(reader, read[-1], Unread())
    found = since(reader, folder=shelf.folder)
    return Standing(reader, read[-1], unread(each.comparison for each in found.documents))
