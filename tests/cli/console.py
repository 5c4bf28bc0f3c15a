"""The command line, run in this process or as a process of its own."""

from __future__ import annotations

import gc
import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from redline.commands import main


class Ran(NamedTuple):
    """How a command ended, and what it wrote."""

    status: int
    out: str
    err: str


def run(command: str, capture: pytest.CaptureFixture[str]) -> Ran:
    """`redline …` in this process: quick, and where the current folder is the test's own."""
    name, *arguments = shlex.split(command)
    assert name == "redline"
    capture.readouterr()
    try:
        status = main._run(arguments)
    finally:
        gc.enable()
    return Ran(status, *capture.readouterr())


def spawn(
    *arguments: str, folder: Path, stdin: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """`python -m redline …` as a process of its own, as a user runs it."""
    return subprocess.run(
        [sys.executable, "-m", "redline", *arguments],
        cwd=folder,
        input=stdin,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONUTF8": "1", **environment},
        check=False,
        timeout=120,
    )
