"""`redline` as a process of its own, in the hands of a test."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.build import Text, doc, p, picture

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")} | {
    "PYTHONPATH": str(ROOT),
    "PYTHONUTF8": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
}


def start(*arguments: str | bytes, folder: Path, **how: Any) -> subprocess.Popen[bytes]:
    """`redline …`, started and not waited for; its streams buffered, as they are for a user."""
    return subprocess.Popen([sys.executable, "-m", "redline", *arguments], cwd=folder, env=ENVIRONMENT, **how)


def ended(
    *arguments: str | bytes, folder: Path, stdin: bytes = b"", **how: Any
) -> subprocess.CompletedProcess[bytes]:
    """`redline …`, with how it ended and what it wrote."""
    given: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    process = start(*arguments, folder=folder, **{**given, **how})
    out, err = process.communicate(stdin if process.stdin else None, timeout=60)
    return subprocess.CompletedProcess(process.args, process.returncode, out or b"", err or b"")


def _version(amount: str, image: Text) -> bytes:
    return doc(*(p(f"Alinea {number} kost {amount} euro.") for number in range(60)), p(image))


def put(folder: Path, bulk: int = 0) -> tuple[bytes, bytes]:
    """Write two versions to `folder`, v1.docx and v2.docx, with a picture of `bulk` bytes in each."""
    image = picture(os.urandom(bulk)) if bulk else "Zonder plaatje."  # no zip makes those bytes fewer
    old, new = _version("tien", image), _version("elf", image)
    (folder / "v1.docx").write_bytes(old)
    (folder / "v2.docx").write_bytes(new)
    return old, new


def told(ended: subprocess.CompletedProcess[bytes]) -> str:
    """The one line on standard error of a command that met trouble."""
    line = ended.stderr.decode()
    assert line.startswith("redline: ")
    assert line.count("\n") == 1
    assert line.endswith("\n")
    return line
