"""The tools that are measured beside each other, and how each is started.

Commands are to be run from the folder of the checkout. Peers run by the Python that runs this, LibreOffice by
one that has `uno`.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache, partial
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

CONTENDERS = Path(__file__).resolve().parent / "contenders"


class Tool(NamedTuple):
    """One tool: its name in the tables, its command lines, and what is installed of it."""

    name: str
    process: Callable[[Path, Path, Path], list[str]]  # old, new, out: one job, from start to exit
    warm: Callable[[Path, Path, Path, int], list[str]]  # and calls: prints the seconds of each as JSON
    version: Callable[[], str | None]  # None: not installed


def once(name: str, old: Path, new: Path, out: Path) -> list[str]:
    """The command line of `contenders/NAME.py` for one job."""
    return [sys.executable, str(CONTENDERS / f"{name}.py"), str(old), str(new), str(out)]


def often(name: str, old: Path, new: Path, out: Path, calls: int) -> list[str]:
    """The command line of `contenders/NAME.py` for `calls` jobs after a first one."""
    return [*once(name, old, new, out), "--warm", str(calls)]


def installed(package: str, needed: str = "") -> str | None:
    """Name and version of a Python package; None without it, or without another one that it needs."""
    try:
        metadata.version(needed or package)
        return f"{package} {metadata.version(package)}"
    except metadata.PackageNotFoundError:
        return None


def peer(name: str, script: str, version: Callable[[], str | None]) -> Tool:
    """A tool that a script in `contenders/` starts."""
    return Tool(name, partial(once, script), partial(often, script), version)


def redline(name: str, proof: str, script: str) -> Tool:
    """redline: as users start it where a job is a process; by a script for warm calls."""

    def command(old: Path, new: Path, out: Path) -> list[str]:
        options = ["-o", str(out), "-q", "--force", proof]
        return [sys.executable, "-m", "redline", "compare", str(old), str(new), *options]

    return peer(name, script, partial(installed, "redline"))._replace(process=command)


def docxodus_version() -> str | None:
    """python-redlines, where its engine is installed too."""
    version = installed("python-redlines", needed="python-redlines-docxodus")
    return version and f"{version} (Docxodus)"


@cache
def office_python() -> str | None:
    """A Python that has `uno`: this one, the system's, or the one that comes with LibreOffice."""
    office = shutil.which("soffice")
    if not office:
        return None
    system = shutil.which("python3", path=os.defpath)
    for python in (sys.executable, system, str(Path(office).resolve().with_name("python"))):
        if python and shutil.which(python) and succeeds(python, "-c", "import uno"):
            return python
    return None


def succeeds(*command: str) -> bool:
    """Whether a command exits with 0."""
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@cache
def office_version() -> str | None:
    """`LibreOffice 7.4.7.2`, where it and a Python that has `uno` are installed."""
    if not office_python():
        return None
    told = subprocess.run(["soffice", "--version"], capture_output=True, check=False, text=True).stdout
    return " ".join(told.split()[:2]) or None


def office() -> Tool:
    """LibreOffice: its script, by a Python that has `uno`."""

    def by_office(command: list[str]) -> list[str]:
        return [office_python() or sys.executable, *command[1:]]

    return Tool(
        "LibreOffice",
        lambda old, new, out: by_office(once("libreoffice", old, new, out)),
        lambda old, new, out, calls: by_office(often("libreoffice", old, new, out, calls)),
        office_version,
    )


TOOLS: tuple[Tool, ...] = (
    peer("floor", "floor", partial(installed, "lxml")),
    redline("redline", "--no-verify", "redline_api"),
    redline("redline, proved", "--verify", "redline_proved"),
    peer("jubarte-redlines", "jubarte", partial(installed, "jubarte-redlines")),
    peer("python-redlines", "docxodus", docxodus_version),
    peer("docx-trackdiff", "trackdiff", partial(installed, "docx-trackdiff")),
    peer("30 lines", "thirty_lines", partial(installed, "python-docx")),
    office(),
)
