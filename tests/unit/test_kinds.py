"""Files that are no .docx are called by their name."""

from __future__ import annotations

import pytest

from redline.kinds import real_kind, real_zip_kind

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"", "is-empty"),
        (b"{\\rtf1\\ansi", "is-rtf"),
        (b"%PDF-1.7", "is-pdf"),
        (b"\x0bMicrosoft Word", "is-lock-file"),
        (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "password"),
        (COMPOUND + "WordDocument".encode("utf-16-le"), "is-doc"),
        (COMPOUND + "Workbook".encode("utf-16-le"), "is-old-office"),
        (b"<html><body>", "is-html"),
        (b"\xef\xbb\xbf\r\n<!DOCTYPE HTML>", "is-html"),
        (b'<?xml version="1.0"?><pkg:package xmlns:pkg="http://x/xmlPackage">', "is-flat-opc"),
        (b'<?xml version="1.0"?><html>', "is-html"),
        (b"Geachte voorzitter,", "is-unknown"),
    ],
)
def test_bytes_that_start_no_zip_are_recognised(data: bytes, rule: str) -> None:
    assert real_kind(data) == rule


@pytest.mark.parametrize(
    ("parts", "rule"),
    [
        ({"mimetype": b"application/vnd.oasis.opendocument.text"}, "is-odt"),
        ({"xl/workbook.xml": b""}, "is-xlsx"),
        ({"ppt/presentation.xml": b""}, "is-pptx"),
        ({"foto.jpg": b""}, "is-zip"),
    ],
)
def test_a_zip_that_is_no_docx_is_recognised_by_its_parts(parts: dict[str, bytes], rule: str) -> None:
    assert real_zip_kind(parts) == rule
