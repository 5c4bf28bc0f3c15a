"""One register, changed by several at once: redline twice or eight times, an editor, one that is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from redline.findings import Trouble
from redline.versions import register as module
from redline.versions.model import Reading, Register, Version
from redline.versions.register import LOCK, REGISTER, create, load, update
from tests.faults.children import ENVIRONMENT
from tests.faults.test_permissions import IS_ROOT, LIMITED

TIMES = 20
# As many writers as these never wait for one another at a desk: a slow machine must not fail them here.
BEGINNING = """
import sys
from pathlib import Path
from redline.versions import register
from redline.versions.model import Reading, Version
register.WAIT = 60
folder, name = Path(sys.argv[1]), sys.argv[2]
"""
ADDING = f"""
def added(old):
    reading = Reading("minister", "v1", how=f"{{name}} {{number}}")
    version = Version(f"{{name}}.{{number}}")
    return old._replace(readings=(*old.readings, reading), versions=(*old.versions, version))

for number in range({TIMES}):
    register.update(folder, added)
"""
HOLDING = """
import time
def held(old):
    print("held", flush=True)
    time.sleep(60)
register.update(folder, held)
"""


def start(code: str, folder: Path, name: str = "", **how: Any) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", BEGINNING + code, str(folder), name]
    return subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE, **how)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    create(tmp_path, Register(readers={"minister": "Minister van SZW"}, versions=(Version("v1"),)))
    return tmp_path


@pytest.fixture
def holder(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A process in the middle of an update."""
    process = start(HOLDING, folder)
    assert process.stdout
    assert process.stdout.readline().strip() == b"held"
    yield process
    process.kill()
    process.communicate()


def titled(old: Register) -> Register:
    return old._replace(title="Nieuw")


@pytest.mark.parametrize("writers", [2, 8])
def test_of_writers_at_once_nothing_is_lost_and_a_reader_sees_all_whole(folder: Path, writers: int) -> None:
    names = [f"schrijver {number}" for number in range(writers)]
    processes = [start(ADDING, folder, name) for name in names]
    seen = 0
    while any(process.poll() is None for process in processes):
        now = load(folder)
        assert len(now.readings) == len(now.versions) - 1 >= seen
        seen = len(now.readings)
    for process in processes:
        process.communicate()
    assert [process.returncode for process in processes] == [0] * writers
    register = load(folder)
    for name in names:
        assert [each.how for each in register.readings if each.how.startswith(f"{name} ")] == [
            f"{name} {number}" for number in range(TIMES)
        ]
        assert [each.label for each in register.versions if each.label.startswith(f"{name}.")] == [
            f"{name}.{number}" for number in range(TIMES)
        ]
    assert len(register.versions) == 1 + writers * TIMES
    assert {path.name for path in folder.iterdir()} <= {REGISTER, LOCK}


def test_while_one_is_busy_another_waits_and_then_says_so(
    folder: Path, holder: subprocess.Popen[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "WAIT", 0.2)
    before = (folder / REGISTER).read_bytes()
    with pytest.raises(Trouble) as caught:
        update(folder, titled)
    assert (caught.value.rule, caught.value.facts) == ("register-locked", {"file": str(folder / REGISTER)})
    assert (folder / REGISTER).read_bytes() == before
    assert load(folder).versions == (Version("v1"),)  # reading needs no lock
    assert holder.poll() is None


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_one_that_is_killed_does_not_keep_the_next_waiting(
    folder: Path, holder: subprocess.Popen[bytes]
) -> None:
    holder.send_signal(signal.SIGKILL)
    holder.wait(10)
    began = time.monotonic()
    assert update(folder, titled).title == "Nieuw"
    assert time.monotonic() - began < module.WAIT / 2
    assert load(folder).title == "Nieuw"


def test_an_edit_by_hand_meanwhile_is_kept_and_told(folder: Path) -> None:
    path = folder / REGISTER
    by_hand = path.read_bytes() + b"\n# met de hand\n"

    def meanwhile(old: Register) -> Register:
        path.write_bytes(by_hand)
        return old._replace(readings=(Reading("minister", "v1"),))

    with pytest.raises(Trouble) as caught:
        update(folder, meanwhile)
    assert caught.value.rule == "register-changed"
    assert path.read_bytes() == by_hand
    assert update(folder, titled).title == "Nieuw"
    assert b"# met de hand" in path.read_bytes()


def test_so_is_a_register_that_is_taken_away_meanwhile(folder: Path) -> None:
    def meanwhile(old: Register) -> Register:
        (folder / REGISTER).unlink()
        return titled(old)

    with pytest.raises(Trouble) as caught:
        update(folder, meanwhile)
    assert caught.value.rule == "register-not-found"
    assert not (folder / REGISTER).exists()


def test_of_two_that_make_one_at_once_one_is_told(folder: Path) -> None:
    (folder / REGISTER).unlink()
    code = """
from redline.findings import Trouble
from redline.versions.model import Register
try:
    register.create(folder, Register(title=name))
except Trouble as trouble:
    print(trouble.rule)
"""
    processes = [start(code, folder, str(number)) for number in range(4)]
    told = [process.communicate()[0].decode().strip() for process in processes]
    assert sorted(told) == ["", "register-exists", "register-exists", "register-exists"]
    assert load(folder).title == str(told.index(""))


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
@pytest.mark.skipif(IS_ROOT and not sys.platform.startswith("linux"), reason="they do not bind root here")
def test_in_a_folder_that_may_not_be_written_to_that_is_told(folder: Path) -> None:
    (folder / LOCK).unlink()
    before = (folder / REGISTER).read_bytes()
    code = """
from redline.findings import Trouble
try:
    register.update(folder, lambda old: old._replace(title="x"))
except Trouble as trouble:
    print(trouble.rule, trouble.facts["reason"])
"""
    folder.chmod(0o500)
    out, _ = start(code, folder, **LIMITED).communicate()
    folder.chmod(0o700)
    assert out.decode().strip() == "register-unwritten Permission denied"
    assert (folder / REGISTER).read_bytes() == before
    assert {path.name for path in folder.iterdir()} == {REGISTER}


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_who_may_write_the_register_may_lock_it(folder: Path) -> None:
    (folder / LOCK).unlink()
    (folder / REGISTER).chmod(0o664)
    update(folder, titled)
    assert (folder / LOCK).stat().st_mode & 0o777 == 0o664
    assert (folder / REGISTER).stat().st_mode & 0o777 == 0o664
