"""python-redlines with its Docxodus engine, moves detected: tracked changes from a program of .NET."""

from pathlib import Path

import job
from python_redlines import DocxodusEngine


def compare(old: str, new: str, out: str) -> None:
    """Let the engine compare, in a process of its own, and write what it gives."""
    redlined, _, _ = DocxodusEngine().run_redline("benchmark", old, new, detect_moves=True)
    Path(out).write_bytes(redlined)


if __name__ == "__main__":
    job.run(compare)
