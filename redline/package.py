"""A .docx as the zip it is: guarded reading, parts in and out, atomic saving.

The limits are redline's own. They lie far above any letter with annexes (the largest real one seen
has 3 MiB in its largest part) and keep a hostile file from filling memory: bytes are counted as they
are inflated, whatever sizes the archive claims, and elements before they are parsed.
"""

from __future__ import annotations

import errno
import io
import os
import stat
import time
import zipfile
import zlib
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import BinaryIO

from redline.findings import Trouble
from redline.kinds import digest, real_kind
from redline.wml import Element, forbids_doctype, parse

PART_LIMIT = 64 << 20  # bytes, inflated
TOTAL_LIMIT = 512 << 20  # bytes, inflated
ENTRY_LIMIT = 2000
ELEMENT_LIMIT = 1_000_000  # in all parts; the largest real document seen has 46,000, 3,000 pages some 300,000
_CHUNK = 1 << 20
_LEVEL = 3  # of deflate: half the time of zlib's own choice, for a tenth to a fifth more bytes
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_OPC = "http://schemas.openxmlformats.org/package/2006"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_EMPTY = {
    "[Content_Types].xml": f'<Types xmlns="{_OPC}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_TYPE}"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_OPC}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}" Target="word/document.xml"/></Relationships>',
    "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body/></w:document>',
}


class Package:
    """The parts of one .docx, in the order of its zip, and the bytes it was read from. Not to be changed."""

    def __init__(
        self, file: str, parts: Mapping[str, bytes], entries: tuple[zipfile.ZipInfo, ...], source: bytes
    ) -> None:
        self.file = file
        self.parts = parts
        self.entries = entries
        self.source = source
        self._trees: dict[str, Element] = {}

    @property
    def digest(self) -> str:
        """The SHA-256 of the bytes it was read from."""
        return digest(self.source)

    def tree(self, part: str) -> Element:
        """The root element of `part`, parsed once; for reading only. Raises `Trouble`."""
        if part not in self._trees:
            self._trees[part] = parse(self.parts[part], self.file, part)
        return self._trees[part]

    def take_tree(self, part: str) -> Element:
        """The root element of `part` for the caller to change; the package forgets it."""
        tree = self.tree(part)
        del self._trees[part]
        return tree

    def forget_trees(self) -> None:
        """Let go of what was parsed; it is parsed anew when asked for."""
        self._trees.clear()

    def with_parts(self, changed: Mapping[str, bytes]) -> Package:
        """A package in which the parts in `changed` have other bytes, or are new; nothing else differs."""
        new = tuple(_new_entry(part) for part in changed if part not in self.parts)
        return Package(self.file, {**self.parts, **changed}, (*self.entries, *new), self.source)

    def without(self, names: Collection[str]) -> Package:
        """A package in which these parts are gone, and nothing else differs."""
        parts = {part: content for part, content in self.parts.items() if part not in names}
        entries = tuple(entry for entry in self.entries if entry.filename not in names)
        return Package(self.file, parts, entries, self.source)

    def to_bytes(self) -> bytes:
        """The package as a zip: entries in their old order with their old dates, names and methods."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            for entry in self.entries:
                content = self.parts.get(entry.filename, b"")
                archive.writestr(_copy_of(entry), content, compresslevel=_LEVEL)
        return buffer.getvalue()


def read(source: str | os.PathLike[str] | bytes, file: str | None = None) -> Package:
    """The package at a path, or in `source` itself where that is bytes (then named `file`).

    Raises `Trouble` where it is not a .docx that redline can vouch for.
    """
    if isinstance(source, bytes):
        return _open(source, file or "-")
    path = Path(source)
    return _open(_bytes_of(path), os.fspath(path))


def empty() -> Package:
    """A document without a word: what a new document is compared with, and one that is gone."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for part, content in _EMPTY.items():
            archive.writestr(zipfile.ZipInfo(part), content)
    return _open(buffer.getvalue(), "")


def read_stream(stream: BinaryIO, file: str) -> Package:
    """The package that `stream` gives, named `file`. Raises `Trouble` like `read`."""
    try:
        data = stream.read(TOTAL_LIMIT + 1)
    except OSError as error:
        raise Trouble("cannot-read", file=file, reason=_reason(error)) from None
    if len(data) > TOTAL_LIMIT:
        raise Trouble("too-large", file=file, part=file, limit=TOTAL_LIMIT >> 20)
    return _open(data, file)


def save(data: bytes, path: str | os.PathLike[str], inputs: tuple[str, ...] = ()) -> None:
    """Write `data` to `path`, whole or not at all, and never over one of the `inputs`.

    Raises `Trouble` where that cannot be done.
    """
    target = Path(path)
    try:
        _refuse_target(target, inputs)
        _write(data, target.resolve())
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise Trouble("name-too-long", file=os.fspath(path)) from None
        raise Trouble("cannot-write", file=os.fspath(path), reason=_reason(error)) from None


def _write(data: bytes, target: Path) -> None:
    """Write to a file beside `target` first, which then takes its place in one step."""
    temporary = target.with_name(f".redline-{os.getpid()}-{time.time_ns():x}")
    try:
        with temporary.open("xb") as stream:
            if target.exists():  # first, so that nobody reads it who might not read the old one
                temporary.chmod(stat.S_IMODE(target.stat().st_mode))
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)


def _refuse_target(target: Path, inputs: tuple[str, ...]) -> None:
    for used in inputs:
        if os.path.exists(target) and os.path.exists(used) and os.path.samefile(target, used):
            raise Trouble("output-is-input", file=os.fspath(target))
    if target.is_dir():
        raise Trouble("output-is-folder", file=os.fspath(target))
    if target.exists() and not target.is_file():
        raise Trouble("output-not-regular", file=os.fspath(target))
    if target.exists() and not os.access(target, os.W_OK):
        raise Trouble("output-read-only", file=os.fspath(target))
    if not target.resolve().parent.is_dir():
        raise Trouble("output-no-folder", file=os.fspath(target))


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__


def _bytes_of(path: Path) -> bytes:
    file = os.fspath(path)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise Trouble("is-folder", file=file)
        if not stat.S_ISREG(status.st_mode):
            raise Trouble("not-regular", file=file)
        if status.st_size > TOTAL_LIMIT:
            raise Trouble("too-large", file=file, part=path.name, limit=TOTAL_LIMIT >> 20)
        return path.read_bytes()
    except FileNotFoundError:
        raise Trouble("not-found", file=file) from None
    except OSError as error:
        raise Trouble("cannot-read", file=file, reason=_reason(error)) from None


def _open(data: bytes, file: str) -> Package:
    if not data.startswith(b"PK"):
        raise Trouble(real_kind(data), file=file)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = _guarded_entries(archive, file)
            parts = _inflate(archive, entries, file)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, zlib.error, ValueError, OSError):
        raise Trouble("damaged-zip", file=file) from None
    for part, content in parts.items():
        if part.endswith((".xml", ".rels")) and forbids_doctype(content):
            raise Trouble("doctype", file=file, part=part)
    if _exceeds(ELEMENT_LIMIT, parts.values()):
        raise Trouble("too-many-elements", file=file, limit=ELEMENT_LIMIT)
    return Package(file, parts, tuple(entries), data)


def _exceeds(limit: int, contents: Collection[bytes]) -> bool:
    """Whether there are more elements than that; tags are counted first, which is quick."""
    tags = sum(content.count(b"<") for content in contents)
    return tags > limit and tags - sum(content.count(b"</") for content in contents) > limit


def _guarded_entries(archive: zipfile.ZipFile, file: str) -> list[zipfile.ZipInfo]:
    entries = archive.infolist()
    if len(entries) > ENTRY_LIMIT:
        raise Trouble("too-many-entries", file=file, count=len(entries), limit=ENTRY_LIMIT)
    seen: set[str] = set()
    for entry in entries:
        folded = entry.filename.lower()
        if folded in seen:
            raise Trouble("double-entry", file=file, part=entry.filename)
        seen.add(folded)
        if _escapes(entry):
            raise Trouble("escaping-entry", file=file, part=entry.orig_filename)
        if entry.flag_bits & _ENCRYPTED:
            raise Trouble("password", file=file)
        if entry.compress_type not in _METHODS:
            raise Trouble("damaged-zip", file=file)
    return entries


def _escapes(entry: zipfile.ZipInfo) -> bool:
    original = entry.orig_filename
    steps = original.replace("\\", "/").split("/")
    return original.startswith(("/", "\\")) or "\\" in original or ".." in steps or "\0" in original


def _inflate(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], file: str) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    total = 0
    for entry in entries:
        if entry.is_dir():
            continue
        chunks = []
        size = 0
        with archive.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                size += len(chunk)
                total += len(chunk)
                if size > PART_LIMIT:
                    raise Trouble("too-large", file=file, part=entry.filename, limit=PART_LIMIT >> 20)
                if total > TOTAL_LIMIT:
                    raise Trouble("too-large-in-all", file=file, limit=TOTAL_LIMIT >> 20)
                chunks.append(chunk)
        parts[entry.filename] = b"".join(chunks)
    return parts


def _new_entry(part: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(part)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _copy_of(entry: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """What a zip says of an entry, without its place and sizes in the old file."""
    copy = zipfile.ZipInfo(entry.filename, entry.date_time)
    copy.compress_type = entry.compress_type
    copy.external_attr = entry.external_attr
    copy.create_system = entry.create_system
    copy.comment = entry.comment
    return copy
