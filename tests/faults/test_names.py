"""File names that trip programs up are only names."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.faults.children import ended, put, told
from tests.marked import marked

STEERING = ["twee\nregels.docx", "tab\tesc\x1b[31m.docx", "rechtsom\u202e.docx"]
NAMES = [
    "met spaties.docx",
    "'aanhalings\"tekens'.docx",
    "geaccentueerd é.docx",
    "ontleed e\u0301.docx",
    "-o.docx",
    "--help",
    "100%s %d.docx",
    "{brief} {0} {.docx",
    "[red]rood.docx",
    "*?$HOME`ls`;&|.docx",
    *STEERING,
    "glimlach 😀.docx",
    ".docx",
    "punten...docx",
    "zonder achtervoegsel",
]
LONGEST = 255  # bytes in a name, on every usual file system


def _named(folder: Path, name: bytes) -> bytes:
    """Two versions of these names, with `0` before that of the old one; and the marked document to be."""
    old, new = put(folder)
    (folder / "v1.docx").rename(folder / os.fsdecode(b"0" + name))
    (folder / "v2.docx").rename(folder / os.fsdecode(name))
    return marked(old, new)


def _beside(name: bytes) -> bytes:
    stem, dot, suffix = name.rpartition(b".")
    return stem + b"-gemarkeerd" + dot + suffix if stem else name + b"-gemarkeerd"


@pytest.mark.skipif(os.name == "nt", reason="Windows has its own rules for names")
@pytest.mark.parametrize("name", [*map(os.fsencode, NAMES), b"latijn \xe9.docx"])
def test_a_name_is_only_a_name(tmp_path: Path, name: bytes) -> None:
    expected = _named(tmp_path, name)
    ran = ended("compare", "--json", "--", b"0" + name, name, folder=tmp_path)
    assert (ran.returncode, ran.stderr) == (0, b"")
    output = json.loads(ran.stdout)["output"]
    assert os.fsencode(output) == _beside(name)
    assert (tmp_path / output).read_bytes() == expected


@pytest.mark.skipif(os.name == "nt", reason="Windows has its own rules for names")
@pytest.mark.parametrize("name", [*map(os.fsencode, STEERING), b"latijn \xe9.docx"])
def test_a_summary_and_an_error_show_a_name_on_one_line_without_steering_the_terminal(
    tmp_path: Path, name: bytes
) -> None:
    _named(tmp_path, name)
    ran = ended("compare", "-o", b"uit " + name, "--", b"0" + name, name, folder=tmp_path)
    assert (ran.returncode, ran.stderr) == (0, b"")
    first, *_, last = ran.stdout.decode().splitlines()
    assert " ten opzichte van 0" in first
    assert last.startswith("Geschreven: uit ")
    refused = ended("compare", "--", b"0" + name, b"9" + name, folder=tmp_path)
    assert refused.returncode == 2
    assert "dit bestand bestaat niet" in told(refused)
    assert b"\x1b" not in ran.stdout + refused.stderr


@pytest.mark.parametrize("name", ["{0}.docx", "%s {file}.docx", "{.docx"])
def test_a_finding_about_a_file_with_braces_is_told(tmp_path: Path, name: str) -> None:
    _named(tmp_path, name.encode())
    (tmp_path / f".~lock.{name}#").write_bytes(b"")
    ran = ended("compare", f"0{name}", name, folder=tmp_path)
    assert ran.returncode == 0
    assert f"{name} lijkt nog geopend" in ran.stdout.decode()


@pytest.mark.skipif(os.name == "nt", reason="Windows counts the whole path")
@pytest.mark.parametrize("letter", ["a", "é"])
def test_a_name_that_grows_too_long_is_one_line_that_asks_for_another(tmp_path: Path, letter: str) -> None:
    stem = letter * ((LONGEST - len("0.docx") - 1) // len(letter.encode()))
    _named(tmp_path, f"{stem}.docx".encode())
    refused = ended("compare", f"0{stem}.docx", f"{stem}.docx", folder=tmp_path)
    assert refused.returncode == 2
    assert "deze bestandsnaam is te lang. Kies een kortere naam met -o." in told(refused)
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows counts the whole path")
def test_an_output_may_have_the_longest_name_there_is(tmp_path: Path) -> None:
    put(tmp_path)
    name = "a" * (LONGEST - len(".docx")) + ".docx"
    assert ended("compare", "v1.docx", "v2.docx", "-q", "-o", name, folder=tmp_path).returncode == 0
    refused = ended("compare", "v1.docx", "v2.docx", "-q", "-o", f"a{name}", folder=tmp_path)
    assert refused.returncode == 2
    assert "te lang" in told(refused)
