"""What a file really is, where it is not a .docx, so that a refusal can say it; and by what it is known."""

from __future__ import annotations

from collections.abc import Mapping

_MAGIC = (
    (b"{\\rtf", "is-rtf"),
    (b"%PDF", "is-pdf"),
    (b"\x0bMicrosoft", "is-lock-file"),
)
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # MS-CFB 2.2: the old binary Office formats


def digest(data: bytes) -> str:
    """The SHA-256 of a file."""
    import hashlib  # which loads OpenSSL: only where somebody asks

    return hashlib.sha256(data).hexdigest()


def real_kind(data: bytes) -> str:
    """The rule of the `Trouble` for bytes that do not start a zip."""
    if not data:
        return "is-empty"
    for magic, rule in _MAGIC:
        if data.startswith(magic):
            return rule
    if data.startswith(_COMPOUND):
        return _compound_kind(data)
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<html", b"<!doctype html")):
        return "is-html"
    if head.startswith(b"<?xml") and b"xmlpackage" in head:
        return "is-flat-opc"
    if head.startswith(b"<?xml") and b"<html" in head:
        return "is-html"
    return "is-unknown"


def _compound_kind(data: bytes) -> str:
    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") in data

    if holds("EncryptedPackage"):
        return "password"
    if holds("WordDocument"):
        return "is-doc"
    return "is-old-office"


def real_zip_kind(parts: Mapping[str, bytes]) -> str:
    """The rule of the `Trouble` for a zip that lacks the parts of a .docx."""
    mimetype = parts.get("mimetype", b"")
    if mimetype.startswith(b"application/vnd.oasis.opendocument"):
        return "is-odt"
    if any(part.startswith("xl/") for part in parts):
        return "is-xlsx"
    if any(part.startswith("ppt/") for part in parts):
        return "is-pptx"
    return "is-zip"
