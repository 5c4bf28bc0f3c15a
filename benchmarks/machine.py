"""Where, when and with what something is measured."""

import os
import platform
import subprocess
from datetime import date
from pathlib import Path

from tools import TOOLS

HERE = Path(__file__).resolve().parent


def facts() -> dict[str, str]:
    """What stands above the figures: the machine, the versions and the state of the code."""
    versions = {tool.name: tool.version() for tool in TOOLS}
    missing = [name for name, version in versions.items() if not version]
    return {
        "date": date.today().isoformat(),
        "commit": commit(),
        "machine": f"{processor()}, {os.cpu_count()} cores, {memory() / 2**30:.0f} GB",
        "system": f"{platform.system()} {platform.release()}, Python {platform.python_version()}",
        "tools": "; ".join(f"{name} is {version}" for name, version in versions.items() if version),
        "not installed": ", ".join(missing) or "none",
    }


def processor() -> str:
    """The name of the processor, or of its family where the system does not tell."""
    told = Path("/proc/cpuinfo")
    lines = told.read_text().splitlines() if told.exists() else []
    return next(
        (line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine()
    )


def memory() -> int:
    """The bytes of memory of the machine."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def commit() -> str:
    """The commit of the checkout, and whether the code differs from it."""
    changed = git("status", "--porcelain", "--", "redline", "benchmarks", ":!benchmarks/results")
    return (git("rev-parse", "--short", "HEAD") or "unknown") + (", with changes" if changed else "")


def git(*arguments: str) -> str:
    """What git says of the checkout; nothing where it is none."""
    done = subprocess.run(["git", "-C", HERE.parent, *arguments], capture_output=True, check=False, text=True)
    return done.stdout.strip()
