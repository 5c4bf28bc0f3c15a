"""A .docx as the zip it is, read with the standard library: its parts, and what they point to."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from typing import NamedTuple

from redline.findings import Trouble
from redline.verify.reader import Reader
from redline.verify.tree import Element

_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships Relationship"


class Link(NamedTuple):
    """A relationship: the last step of its type, and the part it points to."""

    kind: str
    target: str


class Parts:
    """The parts of one document, in the order of its zip, and the main one among them.

    Raises `Trouble` where it is no document.
    """

    def __init__(self, data: bytes, file: str, reader: Reader) -> None:
        self.file = file
        self.content = _inflated(data, file)
        self._reader = reader
        self._trees: dict[str, Element] = {}
        found = [link.target for link in self.links("").values() if link.kind == "officeDocument"]
        if not found or found[0] not in self.content:
            raise Trouble("missing-part", file=file, part=found[0] if found else "officeDocument")
        self.main = found[0]

    @property
    def size(self) -> int:
        """Bytes of XML in all."""
        return sum(len(data) for part, data in self.content.items() if part.endswith(".xml"))

    def tree(self, part: str) -> Element:
        """The root element of a part, read once. Raises `Trouble` where it is damaged."""
        if part not in self._trees:
            self._trees[part] = self._reader.read(self.content[part], self.file, part)
        return self._trees[part]

    def links(self, part: str) -> dict[str, Link]:
        """The relationships of `part` (`""` for the package) to other parts, by id (ECMA-376-2 6.5)."""
        folder, base = posixpath.split(part)
        holder = posixpath.join(folder, "_rels", f"{base}.rels")
        if holder not in self.content:
            return {}
        found = {}
        for element in self.tree(holder)[2:]:
            if element[0] == _RELATION and element[1].get("TargetMode") != "External":
                target = self._stored(folder, element[1].get("Target", ""))
                found[element[1].get("Id", "")] = Link(element[1].get("Type", "").rpartition("/")[2], target)
        return found

    def _stored(self, folder: str, target: str) -> str:
        """The entry that `target` points to; names are equal but for case (ECMA-376-2 6.2.2.3)."""
        path = (
            target.lstrip("/")
            if target.startswith("/")
            else posixpath.normpath(posixpath.join(folder, target))
        )
        if path in self.content:
            return path
        return next((part for part in self.content if part.lower() == path.lower()), path)


def _inflated(data: bytes, file: str) -> Mapping[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [name for name in archive.namelist() if not name.endswith("/")]
            content = {name: archive.read(name) for name in names}
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, zlib.error, ValueError, OSError):
        raise Trouble("damaged-zip", file=file) from None
    if len(content) < len(names):
        raise Trouble("double-entry", file=file, part=next(name for name in names if names.count(name) > 1))
    return content
