"""What the command line promises to programs and shells."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.build import doc, note, p, table
from tests.cli.console import run, spawn
from tests.parts import with_part, zipped
from tests.witness import passages, texts

OLD = doc(p("Het kost € 1.500.000."), table([["a", "b"]]), p("Weg ermee, zonder meer.", note("noot een")))
NEW = doc(
    p("Het kost € 1.700.000."), table([["a", "b"], ["c", "d"]]), p("Weg, zonder meer.", note("noot twee"))
)
TEXT_FIELDS = {"section", "origin", "old", "new", "context", "elsewhere"}
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "v1.docx").write_bytes(OLD)
    (tmp_path / "v2.docx").write_bytes(NEW)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_one_version_may_come_from_standard_input_and_the_output_go_to_standard_output(folder: Path) -> None:
    ended = spawn("compare", "v1.docx", "-", folder=folder, stdin=NEW)
    assert ended.returncode == 0
    assert texts(ended.stdout) == texts(NEW)
    assert "1.700.000" in "".join(passages(ended.stdout, "yellow"))
    assert "Vervallen" in ended.stderr.decode()
    assert sorted(path.name for path in folder.iterdir()) == ["v1.docx", "v2.docx"]


def test_the_old_version_may_come_from_standard_input_too(folder: Path) -> None:
    ended = spawn("compare", "-", "v2.docx", "-q", "-o", "uit.docx", folder=folder, stdin=OLD)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")
    assert texts((folder / "uit.docx").read_bytes()) == texts(NEW)


def test_a_stream_that_is_no_docx_is_refused_in_one_line(folder: Path) -> None:
    ended = spawn("compare", "v1.docx", "-", folder=folder, stdin=b"%PDF-1.7")
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert ended.stderr.decode().count("\n") == 1


def test_the_inputs_stay_as_they_are(folder: Path, capsys: Capture) -> None:
    before = {path: (hashlib.sha256(path.read_bytes()), path.stat().st_mtime_ns) for path in folder.iterdir()}
    assert run("redline compare v1.docx v2.docx", capsys).status == 0
    for path, (digest, changed) in before.items():
        assert hashlib.sha256(path.read_bytes()).digest() == digest.digest()
        assert path.stat().st_mtime_ns == changed


def test_the_json_follows_version_1_of_the_format(folder: Path, capsys: Capture) -> None:
    ran = run("redline compare v1.docx v2.docx --json", capsys)
    data = json.loads(ran.out)
    assert ran.err == ""
    assert ran.out.isascii()
    assert (data["format"], data["version"], data["language"]) == ("redline-comparison", 1, "nl")
    assert data["old"] == {"file": "v1.docx", "sha256": hashlib.sha256(OLD).hexdigest()}
    assert data["new"] == {"file": "v2.docx", "sha256": hashlib.sha256(NEW).hexdigest()}
    assert data["output"] == "v2-gemarkeerd.docx"
    assert set(data["options"]) == {
        "granularity", "ignore", "revisions", "existing", "formatting", "colour", "moved_colour"
    }  # fmt: skip
    assert set(data["summary"]) == {"total", "sections"}
    assert set(data["summary"]["total"]) == {"added", "replaced", "removed", "moved"}
    assert [change["number"] for change in data["changes"]] == [*range(1, len(data["changes"]) + 1)]
    for change in data["changes"]:
        assert set(change) == {"number", "kind", "unit", "story", "spots", *TEXT_FIELDS}
        assert all(isinstance(change[field], str) for field in TEXT_FIELDS)
        for spot in change["spots"]:
            assert set(spot) == {"part", "paragraph", "start", "end", "role"}
            assert 0 <= spot["start"] < spot["end"]
    for finding in data["findings"]:
        assert set(finding) == {"rule", "severity", "message", "facts"}


def test_the_json_has_the_changes(folder: Path, capsys: Capture) -> None:
    data = json.loads(run("redline compare v1.docx v2.docx --json --language en", capsys).out)
    told = [(c["kind"], c["unit"], c["story"], c["old"], c["new"]) for c in data["changes"]]
    assert told == [
        ("replaced", "paragraph", "body", "€ 1.500.000", "€ 1.700.000"),
        ("added", "row", "body", "", "c | d"),
        ("removed", "paragraph", "body", "ermee", ""),
        ("replaced", "paragraph", "footnote", "een", "twee"),
    ]


@pytest.mark.parametrize(("old", "status"), [("v1.docx", 1), ("v2.docx", 0)])
def test_the_exit_code_tells_of_changes_where_asked(
    folder: Path, capsys: Capture, old: str, status: int
) -> None:
    assert run(f"redline compare {old} v2.docx -o uit.docx --exit-code", capsys).status == status
    assert run(f"redline compare {old} v2.docx -o uit.docx", capsys).status == 0


def test_options_reach_the_comparison(folder: Path, capsys: Capture) -> None:
    command = "redline compare v1.docx v2.docx --json --colour green --moved-colour turquoise --formatting"
    options = json.loads(run(f"{command} --granularity sentence --ignore case,links", capsys).out)["options"]
    assert options == {
        "granularity": "sentence",
        "ignore": ["case", "links"],
        "revisions": "final",
        "existing": "clear",
        "formatting": True,
        "colour": "green",
        "moved_colour": "cyan",
    }
    assert passages((folder / "v2-gemarkeerd.docx").read_bytes(), "green")


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"PK",
        b"PK\x03\x04 kapot",
        OLD[:500],
        OLD[:-30],
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"{\\rtf1}",
        b"\x00" * 5000,
        zipped({"foto.jpg": b""}),
        zipped({"[Content_Types].xml": b"<Types/>", "_rels/.rels": b"<Relationships/>"}),
        with_part(OLD, "word/document.xml", b"geen xml"),
        with_part(OLD, "word/document.xml", b"<a/>"),
        with_part(OLD, "word/document.xml", b"\xff\xfe"),
        with_part(OLD, "word/footnotes.xml", b"<kapot"),
        with_part(OLD, "word/styles.xml", b""),
        with_part(OLD, "word/_rels/document.xml.rels", b"<kapot"),
        with_part(OLD, "[Content_Types].xml", b"<kapot"),
        with_part(OLD, "_rels/.rels", None),
        with_part(OLD, "word/document.xml", b"<a>" * 10_000),
    ],
)
@pytest.mark.parametrize("side", ["old", "new"])
def test_a_broken_file_is_one_line_and_nothing_is_written(
    folder: Path, capsys: Capture, broken: bytes, side: str
) -> None:
    (folder / "kapot.docx").write_bytes(broken)
    names = ("kapot.docx", "v2.docx") if side == "old" else ("v1.docx", "kapot.docx")
    ran = run(f"redline compare {names[0]} {names[1]} -o uit.docx", capsys)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("redline: kapot.docx: ")
    assert ran.err.count("\n") == 1
    assert "Traceback" not in ran.err
    assert not (folder / "uit.docx").exists()


@pytest.mark.parametrize("name", [".", "..", "/"])
def test_a_folder_is_refused_as_a_folder(folder: Path, capsys: Capture, name: str) -> None:
    ran = run(f"redline compare v1.docx {name}", capsys)
    assert ran.status == 2
    assert "dit is een map" in ran.err


@pytest.mark.parametrize("name", ["uit.pdf", "uit.docm", "uit.doc"])
def test_the_output_gets_no_name_that_word_would_not_open(folder: Path, capsys: Capture, name: str) -> None:
    ran = run(f"redline compare v1.docx v2.docx -o {name}", capsys)
    assert ran.status == 2
    assert "eindigt" in ran.err
    assert not (folder / name).exists()


def test_a_name_that_starts_with_a_dash_and_one_with_spaces_are_names(folder: Path, capsys: Capture) -> None:
    (folder / "-q.docx").write_bytes(OLD)
    (folder / "brief é ‘definitief’.docx").write_bytes(NEW)
    assert run("redline compare -- -q.docx 'brief é ‘definitief’.docx'", capsys).status == 0
    assert (folder / "brief é ‘definitief’-gemarkeerd.docx").exists()


@pytest.mark.parametrize("arguments", ["--help", "-h", "compare --help"])
def test_help_says_how_it_is_used(capsys: Capture, arguments: str) -> None:
    ran = run(f"redline {arguments}", capsys)
    assert (ran.status, ran.err) == (0, "")
    assert "Usage: redline" in ran.out


def test_the_help_names_every_option_of_the_record(capsys: Capture) -> None:
    said = run("redline compare --help", capsys).out
    for option in ("--granularity", "--ignore", "--revisions", "--existing", "--formatting", "--colour"):
        assert option in said


def test_the_version_is_told(capsys: Capture) -> None:
    assert run("redline --version", capsys).out.startswith("redline, version ")


@pytest.mark.parametrize("no_color", ["", "1"])
def test_a_file_or_no_color_gets_no_escape_codes_of_colour(folder: Path, no_color: str) -> None:
    ended = spawn("compare", "v1.docx", "v2.docx", folder=folder, NO_COLOR=no_color, FORCE_COLOR=no_color)
    assert ended.returncode == 0
    assert b"\x1b[3" not in ended.stdout


def test_it_works_where_the_terminal_speaks_ascii_only(folder: Path) -> None:
    ended = spawn(
        "compare", "v1.docx", "v2.docx", folder=folder, PYTHONUTF8="0", PYTHONIOENCODING="ascii", LC_ALL="C"
    )
    assert ended.returncode == 0
    assert b"Traceback" not in ended.stderr


def test_a_reader_that_leaves_early_is_no_trouble(folder: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "redline", "compare", "v1.docx", "v2.docx", "-o", "uit.docx"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    assert process.wait(60) in (0, 2)


@pytest.mark.skipif(os.name == "nt", reason="no SIGINT to another process on Windows")
def test_ctrl_c_writes_nothing_and_says_so(tmp_path: Path) -> None:
    for name, word in (("v1.docx", "oud"), ("v2.docx", "nieuw")):
        blocks = (
            p(f"Alinea {number} van een {word} stuk, {number * 7} in totaal.") for number in range(20_000)
        )
        (tmp_path / name).write_bytes(doc(*blocks))
    process = subprocess.Popen(
        [sys.executable, "-m", "redline", "compare", "v1.docx", "v2.docx"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(1.0)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, b"")
    assert err.decode().lstrip("\n") == "redline: Onderbroken. Er is niets geschreven.\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["v1.docx", "v2.docx"]
