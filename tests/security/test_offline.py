"""No connection, no other program, no file but the versions and the output: whatever a document asks for."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.faults.children import ENVIRONMENT, ROOT
from tests.marked import marked
from tests.security.outward import outward

COMMANDS = {
    "compare": "compare v1.docx v2.docx -o uit.docx -v --formatting",
    "verify": "verify v1.docx v2.docx klaar.docx -v",
}
WRITES = frozenset({"compare"})
SECRET = "geheim dat in geen uitvoer hoort"
_TEMPORARY = re.compile(r"\.redline-[0-9a-f]+-[0-9a-f]+")
_CHANNELS = "trace=%network,execve,execveat,open,openat,creat,rename,renameat,renameat2,unlink,unlinkat"
_OPENED = re.compile(r'\b(?:open|openat|creat)\((?:AT_FDCWD, )?"([^"]*)"(?:, ([A-Z_|]+))?.*= (\d+)')
each_command = pytest.mark.parametrize(
    "command", [name for name in COMMANDS if find_spec(f"redline.commands.{name}")]
)


class Bait(NamedTuple):
    """A folder with two versions that point to a server of ours and to a secret file."""

    folder: Path
    server: socket.socket
    expected: bytes

    def untouched(self) -> bool:
        """Whether nobody called."""
        try:
            self.server.accept()
        except BlockingIOError:
            return True
        return False


@pytest.fixture
def bait(tmp_path: Path) -> Iterator[Bait]:
    secret = tmp_path / "geheim.txt"
    secret.write_text(SECRET, "utf-8")
    folder = tmp_path / "werk"
    folder.mkdir()
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        web = f"http://127.0.0.1:{server.getsockname()[1]}"
        old, new = (outward(web, secret.as_uri(), amount) for amount in ("tien", "elf"))
        expected = marked(old, new)
        for name, data in (("v1.docx", old), ("v2.docx", new), ("klaar.docx", expected)):
            (folder / name).write_bytes(data)
        yield Bait(folder, server, expected)


def _run(folder: Path, *command: str) -> None:
    ended = subprocess.run(command, cwd=folder, env=ENVIRONMENT, capture_output=True, check=False, timeout=60)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert SECRET.encode() not in ended.stdout


def _made(command: str) -> set[str]:
    return {"v1.docx", "v2.docx", "klaar.docx"} | ({"uit.docx"} if command in WRITES else set())


def _assert_as_always(bait: Bait, command: str) -> None:
    """Nobody called, nothing else was made, and the output is that of any other run."""
    assert bait.untouched()
    assert {path.name for path in bait.folder.iterdir()} == _made(command)
    if command in WRITES:
        assert (bait.folder / "uit.docx").read_bytes() == bait.expected
    assert SECRET.encode() not in bait.expected


def _needed_by_python(path: str) -> bool:
    """Whether Python or the system reads this file for any program: code, time zones, devices."""
    roots = [sys.prefix, sys.base_prefix, *sysconfig.get_paths().values()]
    roots += [str(ROOT / "redline"), str(ROOT / "tests"), str(ROOT / "pyproject.toml")]
    roots += ["/proc/", "/sys/", "/dev/", "/etc/localtime", "/usr/lib", "/usr/share/", "/usr/local/lib"]
    return path.startswith(tuple(map(os.path.realpath, roots))) or path.startswith(tuple(roots))


@each_command
def test_nothing_leaves_the_process_and_nothing_else_is_read_or_written(bait: Bait, command: str) -> None:
    log = bait.folder.parent / "log"
    _run(bait.folder, sys.executable, "-m", "tests.security.guarded", str(log), *COMMANDS[command].split())
    _assert_as_always(bait, command)
    events = [tuple(line.split("\t")) for line in log.read_text("utf-8").splitlines()]
    read = {Path(path) for kind, path, *_ in events if kind == "read" and not _needed_by_python(path)}
    inputs = {"v1.docx", "v2.docx"} | ({"klaar.docx"} if command == "verify" else set())
    assert read == {bait.folder / name for name in inputs}
    done = [event for event in events if event[0] != "read"]
    if command not in WRITES:
        assert done == []
        return
    temporary = done[0][1]
    assert Path(temporary).parent == bait.folder
    assert _TEMPORARY.fullmatch(Path(temporary).name)
    assert [event[:2] for event in done] == [
        (kind, temporary) for kind in ("write", "os.rename", "os.remove")
    ]
    assert done[1][2] == str(bait.folder / "uit.docx")


@pytest.mark.parametrize(
    "deed",
    [
        "import socket; socket.socket()",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9')",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "import os; os.execv('/bin/true', ['true'])",
    ],
)
def test_the_watch_would_see_it(tmp_path: Path, deed: str) -> None:
    code = f"""
import os
from tests.security.guarded import watch
watch(os.open("log", os.O_CREAT | os.O_WRONLY))
{deed}
"""
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=ENVIRONMENT, capture_output=True, check=False
    )
    assert b"PermissionError" in ended.stderr
    assert "leave\t" in (tmp_path / "log").read_text("utf-8")


@each_command
def test_it_works_the_same_where_there_is_no_network(bait: Bait, command: str) -> None:
    apart = next((each for each in (["unshare", "-n"], ["unshare", "-rn"]) if _works(*each, "true")), None)
    if apart is None:
        pytest.skip("no network can be taken away here (unshare -n)")
    _run(bait.folder, *apart, sys.executable, "-m", "redline", *COMMANDS[command].split())
    _assert_as_always(bait, command)


@each_command
def test_the_kernel_sees_no_socket_no_program_and_no_other_file(bait: Bait, command: str) -> None:
    log = bait.folder.parent / "log"
    traced = ["strace", "-f", "-e", _CHANNELS, "-o", str(log)]
    if not _works(*traced, "true"):
        pytest.skip("no system calls can be traced here (strace)")
    log.unlink()
    _run(bait.folder, *traced, sys.executable, "-m", "redline", *COMMANDS[command].split())
    _assert_as_always(bait, command)
    calls = log.read_text("utf-8", "replace")
    assert not re.search(r"\b(?:socket|connect|send\w*|bind)\(", calls)
    assert len(re.findall(r"\bexecve(?:at)?\(", calls)) == 1
    assert "geheim" not in calls
    written = {name for name, flags, _ in _OPENED.findall(calls) if re.search("WRONLY|RDWR|CREAT", flags)}
    assert all(_TEMPORARY.fullmatch(Path(name).name) for name in written)
    assert len(written) == (command in WRITES)


def _works(*command: str) -> bool:
    return bool(shutil.which(command[0])) and not subprocess.run(command, capture_output=True).returncode
