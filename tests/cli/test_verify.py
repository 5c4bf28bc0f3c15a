"""The proof at the command line: on request, and before an output is handed over."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from redline.mark import apply as applying
from redline.mark.plan import Mark
from redline.package import Package
from tests.build import doc, gone, ins, note, p
from tests.cli.console import run, spawn
from tests.witness import texts

OLD = doc(p("Het kost € 1.500.000.", note("noot een")), p("Dit vervalt."), p("Slot van de brief."))
NEW = doc(p("Het kost € 1.700.000.", note("noot twee")), p("Slot van de brief."))
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "v1.docx").write_bytes(OLD)
    (tmp_path / "v2.docx").write_bytes(NEW)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def careless(monkeypatch: pytest.MonkeyPatch) -> None:
    """A redline that forgets the first mark."""
    right = applying.apply

    def forget(package: Package, marks: Iterable[Mark], *rest: object) -> Package:
        return right(package, list(marks)[1:], *rest)  # type: ignore[arg-type]

    monkeypatch.setattr("redline.jobs.apply", forget)


def test_what_compare_writes_is_proved_with_its_list(folder: Path, capsys: Capture) -> None:
    (folder / "lijst.json").write_text(run("redline compare v1.docx v2.docx --json", capsys).out, "utf-8")
    ran = run("redline verify v1.docx v2.docx v2-gemarkeerd.docx --changes lijst.json", capsys)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.endswith("Bewezen.\n")


@pytest.mark.parametrize("options", ["--colour green", "--ignore footnotes", "--revisions original", ""])
def test_the_list_says_how_the_versions_were_compared(folder: Path, capsys: Capture, options: str) -> None:
    tracked = doc(p("Het kost € 1.", ins("7"), gone("5"), "00.000.", note("noot twee")))
    (folder / "v2.docx").write_bytes(tracked)
    out = run(f"redline compare v1.docx v2.docx --json --language en {options}", capsys).out
    (folder / "lijst.json").write_text(out, "utf-8")
    ran = run("redline verify v1.docx v2.docx v2-marked.docx --changes lijst.json --json", capsys)
    assert json.loads(ran.out)["outcome"] == "proved"


def test_a_list_that_misses_a_deletion_fails(folder: Path, capsys: Capture) -> None:
    data = json.loads(run("redline compare v1.docx v2.docx --json", capsys).out)
    data["changes"] = [change for change in data["changes"] if change["old"] != "Dit vervalt."]
    (folder / "lijst.json").write_text(json.dumps(data), "utf-8")
    ran = run("redline verify v1.docx v2.docx v2-gemarkeerd.docx --changes lijst.json", capsys)
    assert ran.status == 1
    assert "“Dit vervalt.” is vervallen en niet genoemd" in ran.out


def test_a_list_of_other_versions_is_refused(folder: Path, capsys: Capture) -> None:
    out = run("redline compare v1.docx v2.docx --json", capsys).out
    (folder / "lijst.json").write_text(out, "utf-8")
    ran = run("redline verify v2.docx v1.docx v2-gemarkeerd.docx --changes lijst.json", capsys)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("redline: lijst.json: deze lijst hoort bij andere versies")


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"null", b"\xff\xfe", b'{"format": "x"}', b"[" * 9999]
)
def test_what_is_no_list_is_refused_in_one_line(folder: Path, capsys: Capture, content: bytes) -> None:
    (folder / "lijst.json").write_bytes(content)
    ran = run("redline verify v1.docx v2.docx v2.docx --changes lijst.json", capsys)
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert ran.err.startswith("redline: lijst.json: ")


def test_a_list_that_is_not_there_is_told(folder: Path, capsys: Capture) -> None:
    ran = run("redline verify v1.docx v2.docx v2.docx --changes weg.json", capsys)
    assert (ran.status, ran.err.count("\n")) == (2, 1)


def test_the_json_follows_version_1_of_the_format(folder: Path, capsys: Capture) -> None:
    ran = run("redline verify v1.docx v2.docx v2.docx --json", capsys)
    data = json.loads(ran.out)
    assert ran.status == 1
    assert ran.out.isascii()
    assert set(data) == {
        "format", "version", "language", "old", "new", "marked", "outcome", "claims", "coverage"
    }  # fmt: skip
    assert (data["format"], data["version"], data["outcome"]) == ("redline-proof", 1, "failed")
    assert set(data["marked"]) == {"file", "sha256"}
    assert [each["claim"] for each in data["claims"]] == ["text", "marked", "told", "rest", "excess"]
    for claim in data["claims"]:
        assert set(claim) == {"claim", "verdict", "examined", "failures", "remarks"}
        for finding in (claim["examined"], *claim["failures"], *claim["remarks"]):
            assert set(finding) == {"rule", "message", "facts"}


def test_a_document_that_is_open_in_word_is_told(folder: Path, capsys: Capture) -> None:
    (folder / "~$v2.docx").write_bytes(b"")
    ran = run("redline verify v1.docx v2.docx v2.docx", capsys)
    assert ran.status == 1
    assert ran.err.startswith("redline: v2.docx ")


def test_who_reads_only_the_first_lines_still_gets_the_status(folder: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "redline", "verify", "v1.docx", "v2.docx", "v2.docx"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.wait(60) == 1
    assert process.stderr is not None
    assert process.stderr.read() == b""


def test_the_inputs_stay_as_they_are(folder: Path, capsys: Capture) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir()}
    run("redline verify v1.docx v2.docx v2.docx", capsys)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.usefixtures("careless")
def test_an_output_that_fails_is_not_handed_over(folder: Path, capsys: Capture) -> None:
    ran = run("redline compare v1.docx v2.docx", capsys)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == (
        "redline: Niet uitgeleverd: het bewijs van de uitvoer mislukt (Elke wijziging is gemarkeerd: "
        "Hoofdtekst, alinea 1: “1.700.000.” is nieuw of gewijzigd, en niet gemarkeerd). "
        "Bewaard als v2-gemarkeerd-niet-bewezen.docx; meld dit. "
        "Markeer met --no-verify als het niet kan wachten, en kijk alles na.\n"
    )
    assert sorted(path.name for path in folder.iterdir()) == [
        "v1.docx", "v2-gemarkeerd-niet-bewezen.docx", "v2.docx"
    ]  # fmt: skip
    assert texts((folder / "v2-gemarkeerd-niet-bewezen.docx").read_bytes()) == texts(NEW)


@pytest.mark.usefixtures("careless")
def test_without_the_proof_it_is_written(folder: Path, capsys: Capture) -> None:
    assert run("redline compare v1.docx v2.docx --no-verify", capsys).status == 0
    assert run("redline verify v1.docx v2.docx v2-gemarkeerd.docx -q", capsys) == (1, "", "")


@pytest.mark.usefixtures("careless")
def test_what_goes_to_standard_output_is_kept_beside_the_new_version(folder: Path, capsys: Capture) -> None:
    ran = run("redline compare v1.docx v2.docx -o - --language en", capsys)
    assert (ran.status, ran.out) == (2, "")
    assert (folder / "v2-not-proved.docx").exists()


def test_a_version_from_standard_input_is_proved_too(folder: Path) -> None:
    ended = spawn("compare", "v1.docx", "-", folder=folder, stdin=NEW)
    assert ended.returncode == 0
    (folder / "uit.docx").write_bytes(ended.stdout)
    assert spawn("verify", "v1.docx", "v2.docx", "uit.docx", "-q", folder=folder).returncode == 0
