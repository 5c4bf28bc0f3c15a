"""Each `.md` file here is a session at a prompt: the files there are, what is typed, and what comes back.

A fenced block with a file name makes that file (a .docx in the notation of `tests/notation.py`; `modified=`
behind the name is its date). In a `console` block, `$ redline …` is run and what follows is its whole output,
errors last; a line `[2]` is the exit status, where it is not 0; `$ ls` lists the folder.
`pytest tests/cli --bless` writes the output anew.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.console import run
from tests.notation import document

SESSIONS = sorted(Path(__file__).parent.glob("*.md"))
_BLOCK = re.compile(r"^```(?P<name>\S+)(?P<facts>[^\n]*)\n(?P<content>.*?)^```$", re.MULTILINE | re.DOTALL)


def _make(folder: Path, found: re.Match[str]) -> None:
    path = folder / found["name"]
    facts = dict(fact.split("=", 1) for fact in found["facts"].split())
    if path.suffix == ".docx" and "raw" not in facts:
        path.write_bytes(document(found["content"], modified=facts.get("modified", "")))
    else:
        path.write_text(found["content"], "utf-8")


def _replayed(session: str, folder: Path, capture: pytest.CaptureFixture[str]) -> str:
    """The session with what its commands really say."""
    lines = []
    for command in [line[2:] for line in session.splitlines() if line.startswith("$ ")]:
        lines.append(f"$ {command}")
        if command == "ls":
            lines += sorted(path.name for path in folder.iterdir())
            continue
        ran = run(command, capture)
        lines += [line.rstrip() for line in f"{ran.out}{ran.err}".splitlines()]
        lines += [f"[{ran.status}]"] if ran.status else []
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("path", SESSIONS, ids=[path.stem for path in SESSIONS])
def test_a_session_goes_as_written(
    path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    request: pytest.FixtureRequest,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    source = path.read_text("utf-8")
    replayed = source
    for found in _BLOCK.finditer(source):
        if found["name"] != "console":
            _make(tmp_path, found)
            continue
        said = _replayed(found["content"], tmp_path, capsys)
        replayed = replayed.replace(found.group(), f"```console\n{said}```")
    if request.config.getoption("--bless"):
        path.write_text(replayed, "utf-8")
        return
    assert replayed == source


def test_there_are_sessions() -> None:
    assert len(SESSIONS) >= 8
