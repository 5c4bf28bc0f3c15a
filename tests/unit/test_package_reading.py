"""A .docx is read on guard: nothing in it can fill memory, point outside, or go unseen."""

from __future__ import annotations

import io
import os
import warnings
import zipfile
from pathlib import Path

import pytest

from redline import package
from redline.document.read import read as read_document
from redline.package import read, read_stream
from tests.build import doc, p
from tests.parts import unzipped, with_part, zipped
from tests.unit.trouble import refused

LETTER = doc(p("Geachte voorzitter,"))


def patched(data: bytes, name: str, offset: int, value: int) -> bytes:
    """The zip with one byte of the local and the central header of an entry changed."""
    changed = bytearray(data)
    for signature, fixed in ((b"PK\x03\x04", 30), (b"PK\x01\x02", 46)):
        at = data.find(signature)
        while data[at + fixed : at + fixed + len(name)] != name.encode():
            at = data.find(signature, at + 1)
        changed[at + offset + (2 if fixed == 46 else 0)] = value
    return bytes(changed)


def test_a_path_and_its_bytes_give_the_same_parts(tmp_path: Path) -> None:
    path = tmp_path / "brief.docx"
    path.write_bytes(LETTER)
    assert dict(read(path).parts) == dict(read(LETTER).parts) == unzipped(LETTER)
    assert read(path).digest == read(LETTER).digest


def test_what_was_not_touched_is_written_back_byte_for_byte() -> None:
    opened = read(LETTER)
    assert unzipped(opened.to_bytes()) == unzipped(LETTER)
    changed = opened.with_parts({"word/settings.xml": b"<a/>"}).to_bytes()
    assert unzipped(changed) == {**unzipped(LETTER), "word/settings.xml": b"<a/>"}


def test_names_order_dates_and_methods_of_entries_stay(tmp_path: Path) -> None:
    stored = zipped(unzipped(LETTER), zipfile.ZIP_STORED)
    with zipfile.ZipFile(io.BytesIO(read(stored).to_bytes())) as archive:
        kept = [(e.filename, e.date_time, e.compress_type) for e in archive.infolist()]
    with zipfile.ZipFile(io.BytesIO(stored)) as archive:
        assert kept == [(e.filename, e.date_time, e.compress_type) for e in archive.infolist()]


def test_a_part_may_not_grow_beyond_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "PART_LIMIT", 100)
    with refused("too-large"):
        read(LETTER)


def test_all_parts_together_may_not_grow_beyond_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "TOTAL_LIMIT", 1000)
    with refused("too-large-in-all"):
        read(LETTER)


def test_a_file_too_large_to_begin_with_is_not_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "brief.docx"
    path.write_bytes(LETTER)
    monkeypatch.setattr(package, "TOTAL_LIMIT", 10)
    with refused("too-large"):
        read(path)


def test_a_stream_is_not_read_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "TOTAL_LIMIT", 10)
    endless = io.BytesIO(b"PK" * 1000)
    with refused("too-large"):
        read_stream(endless, "-")
    assert endless.tell() == 11


def test_entries_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "ENTRY_LIMIT", 3)
    with refused("too-many-entries"):
        read(LETTER)


def test_elements_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "ELEMENT_LIMIT", 30)
    with refused("too-many-elements"):
        read(LETTER)


@pytest.mark.parametrize("twin", ["word/document.xml", "WORD/Document.xml"])
def test_a_part_that_stands_there_twice_is_refused(twin: str) -> None:
    buffer = io.BytesIO(LETTER)
    with zipfile.ZipFile(buffer, "a") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile itself warns of a name that is there already
        archive.writestr(twin, b"<a/>")
    with refused("double-entry"):
        read(buffer.getvalue())


@pytest.mark.parametrize(
    "name", ["../buiten.xml", "word/../../buiten.xml", "/etc/buiten", "word\\buiten.xml"]
)
def test_a_name_that_points_outside_is_refused(name: str) -> None:
    with refused("escaping-entry"):
        read(zipped({**unzipped(LETTER), name: b"x"}))


def test_an_encrypted_entry_is_told_as_a_password() -> None:
    with refused("password"):
        read(patched(LETTER, "word/document.xml", 6, 1))


def test_an_unknown_compression_is_damage() -> None:
    with refused("damaged-zip"):
        read(patched(LETTER, "word/document.xml", 8, 99))


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.9, 0.99])
def test_a_truncated_file_is_damage(kept: float) -> None:
    with refused("damaged-zip"):
        read(LETTER[: int(len(LETTER) * kept)])


def test_a_wrong_checksum_is_damage() -> None:
    stored = zipped(unzipped(LETTER), zipfile.ZIP_STORED)
    with refused("damaged-zip"):
        read(stored.replace(b"Geachte", b"Beachte"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be"])
def test_a_document_type_is_refused_in_any_encoding(encoding: str) -> None:
    hostile = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode(encoding)
    with refused("doctype"):
        read(with_part(LETTER, "word/settings.xml", hostile))


def test_broken_xml_is_told_with_its_part() -> None:
    with refused("not-xml"):
        read_document(read(with_part(LETTER, "word/document.xml", b"<w:document")))


@pytest.mark.parametrize("part", ["[Content_Types].xml", "_rels/.rels", "word/document.xml"])
def test_a_part_that_is_missing_is_told(part: str) -> None:
    with refused("missing-part"):
        read_document(read(with_part(LETTER, part, None)))


def test_a_document_without_body_is_refused() -> None:
    empty = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    with refused("no-body"):
        read_document(read(with_part(LETTER, "word/document.xml", empty)))


def test_a_file_with_macros_under_the_wrong_name_is_refused() -> None:
    types = unzipped(LETTER)["[Content_Types].xml"].replace(
        b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        b"application/vnd.ms-word.document.macroEnabled.main+xml",
    )
    data = with_part(LETTER, "[Content_Types].xml", types)
    with refused("macro-as-docx"):
        read_document(read(data, "brief.docx"))
    assert read_document(read(data, "brief.docm")).body.blocks


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    with refused("not-found"):
        read(tmp_path / "nergens.docx")
    with refused("is-folder"):
        read(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "brief.docx")
    with refused("not-regular"):
        read(tmp_path / "brief.docx")


@pytest.mark.parametrize("encoding", ["UTF-32", "UTF-7", "IBM037"])
def test_an_encoding_that_opc_does_not_know_is_refused(encoding: str) -> None:
    main = f'<?xml version="1.0" encoding="{encoding}"?><x/>'
    with refused("not-xml"):
        read_document(read(with_part(LETTER, "word/document.xml", main.encode(encoding))))


def test_a_fault_before_a_warning_is_refused() -> None:
    body = b'<w:rPr xmlns:w=""/><w:x xml:space=""/>'
    main = unzipped(LETTER)["word/document.xml"].replace(b"<w:body>", b"<w:body>" + body)
    with refused("not-xml"):
        read_document(read(with_part(LETTER, "word/document.xml", main)))
