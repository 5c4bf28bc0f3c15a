"""What stands in a document beside its text is not opened, run or taken out: it stays, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.build import doc, p
from tests.cli.console import run
from tests.parts import unzipped, with_part

KEPT = {
    "word/vbaProject.bin": b"\xd0\xcf\x11\xe0 Sub AutoOpen()",
    "word/vbaData.xml": b"<wne:vbaSuppData xmlns:wne='urn:x'/>",
    "word/embeddings/oleObject1.bin": b"MZ\x90\x00",
    "word/activeX/activeX1.bin": b"\x00\x01",
    "word/comments.xml": b"<w:comments xmlns:w='urn:x'>alleen voor ons</w:comments>",
    "customXml/item1.xml": b"<zaak>2026-0001</zaak>",
    "docProps/custom.xml": b"<eigenschap>vertrouwelijk</eigenschap>",
}
_PLAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_MACROS = b"application/vnd.ms-word.document.macroEnabled.main+xml"


def _with_contents(words: str) -> bytes:
    data = doc(p(words), title="Concept", modified="2026-01-30T12:00:00Z")
    types = unzipped(data)["[Content_Types].xml"].replace(_PLAIN, _MACROS)
    data = with_part(data, "[Content_Types].xml", types)
    for part, content in KEPT.items():
        data = with_part(data, part, content)
    return data


def test_macros_objects_comments_and_properties_stay_as_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, words in (("v1.docm", "Het kost tien euro."), ("v2.docm", "Het kost elf euro.")):
        (tmp_path / name).write_bytes(_with_contents(words))
    assert run("redline compare v1.docm v2.docm", capsys).status == 0
    output = unzipped((tmp_path / "v2-gemarkeerd.docm").read_bytes())
    new = unzipped((tmp_path / "v2.docm").read_bytes())
    assert output.keys() == new.keys()
    assert {part for part in new if output[part] != new[part]} == {"word/document.xml"}
