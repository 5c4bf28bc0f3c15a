"""`redline history`: what a transcript cannot show."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.console import run, spawn
from tests.notation import document
from tests.witness import texts

LETTER = (
    "Betreft: Voortgang arbeidsmigratiebeleid\nHet kabinet werkt aan een gericht migratiebeleid in Europa."
)
ANNEX = "Bijlage 1. Monitor aanbevelingen\nIn totaal worden veertig maatregelen gevolgd, negen zijn afgerond."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """A dossier of a letter and an annex in two versions."""
    for version, word in (("v1", "Europa"), ("v2", "Nederland")):
        (tmp_path / f"brief-{version}.docx").write_bytes(document(LETTER.replace("Europa", word)))
        (tmp_path / f"bijlage-1-{version}.docx").write_bytes(document(ANNEX.replace("negen", word)))
    monkeypatch.chdir(tmp_path)
    assert run("redline init .", capsys).status == 0
    return tmp_path


def test_several_documents_go_to_a_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ran = run("redline history . -o kleuren --json", capsys)
    assert ran.status == 0
    outputs = {path.name for path in (folder / "kleuren").iterdir()}
    assert outputs == {"brief-v2-per-versie.docx", "bijlage-1-v2-per-versie.docx"}
    told = [Path(each["output"]) for each in json.loads(ran.out)["documents"]]
    assert {path.name for path in told} == outputs
    assert {path.parent.name for path in told} == {"kleuren"}
    assert run("redline history . -o kleuren", capsys).status == 2
    assert run("redline history . -o kleuren --force -q", capsys).status == 0


def test_what_it_wrote_is_no_version(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("redline history . -o kleuren -q", capsys).status == 0
    (folder / "redline.toml").unlink()
    ran = run("redline history . --json", capsys)
    assert [len(each["versions"]) for each in json.loads(ran.out)["documents"]] == [2, 2]


def test_the_json_tells_versions_by_label(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = json.loads(run("redline history brief-v2.docx --json --term kabinet", capsys).out)
    assert (told["format"], told["version"]) == ("redline-history", 1)
    (letter,) = told["documents"]
    last = letter["passages"][-1]
    assert (last["first"], last["last"]) == ("v1", "v2")
    assert [(last["text"][each["start"] : each["end"]], each["version"]) for each in last["origins"]] == [
        ("Het kabinet werkt aan een gericht migratiebeleid in", "v1"),
        ("Nederland", "v2"),
        (".", "v1"),
    ]
    assert letter["terms"][0]["total"] == {"v1": 1, "v2": 1}
    assert [each["words"] for each in letter["versions"]] == [11, 1]


def test_one_document_may_go_to_a_stream(folder: Path) -> None:
    ran = spawn("history", "brief-v2.docx", "-o", "-", folder=folder)
    assert ran.returncode == 0
    assert texts(ran.stdout)["body"][1:3] == ["v1: zonder kleur", "v2"]
    assert b"Geschiedenis van" in ran.stderr
    ran = spawn("history", ".", "-o", "-", folder=folder)
    assert (ran.returncode, ran.stdout) == (2, b"")


def test_another_suffix_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ran = run("redline history brief-v2.docx -o uit.pdf", capsys)
    assert (ran.status, "eindigt" in ran.err) == (2, True)
    assert not (folder / "uit.pdf").exists()


def test_many_versions_stay_readable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(1, 31):
        text = f"{LETTER}\nVersie {number} is aan een volgend kabinet, zoals bij versie {number} gemeld."
        (tmp_path / f"brief-v{number}.docx").write_bytes(document(text))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    ran = run('redline history . --term "volgend kabinet"', capsys)
    assert ran.status == 0
    assert "eerdere versies" in ran.out
    tables = [line for line in ran.out.splitlines() if not line.lstrip().startswith("•")]
    assert max(len(line.rstrip()) for line in tables) <= 80
