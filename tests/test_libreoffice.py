"""Outputs open in LibreOffice, where it is installed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.build import box, doc, h, note, p, table
from tests.marked import marked
from tests.samples.expectations import versions

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")


def letter(word: str) -> bytes:
    return doc(
        h("Inleiding"),
        p(f"Een {word} woord", note(f"een {word} noot"), box(f"een {word} vak")),
        table([["a", word]]),
        p("slot"),
        header=[f"de {word} kop"],
    )


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_outputs_open_in_libreoffice(tmp_path: Path) -> None:
    assert SOFFICE is not None
    old, new = (path.read_bytes() for path in versions("brief-v3-v4"))
    (tmp_path / "brief.docx").write_bytes(marked(old, new))
    (tmp_path / "gemaakt.docx").write_bytes(marked(letter("oud"), letter("nieuw")))
    subprocess.run(
        [SOFFICE, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"]
        + ["--convert-to", "pdf", "--outdir", str(tmp_path)]
        + [str(tmp_path / name) for name in ("brief.docx", "gemaakt.docx")],
        check=True,
        capture_output=True,
        timeout=300,
    )
    for name in ("brief.pdf", "gemaakt.pdf"):
        assert (tmp_path / name).read_bytes().startswith(b"%PDF")
