"""A batch on the workers of a Dask cluster: the same bytes, also where a worker is killed half-way."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from redline import batch
from redline.batch.executors import Here
from redline.findings import Trouble
from tests.cli.console import run
from tests.faults.test_batch import letters, made, outputs

distributed = pytest.importorskip("distributed", reason="the extra redline[cluster] is not installed")
pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills as POSIX does")


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """Two workers, each a process of its own."""
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
    ) as found:
        yield found


def test_a_cluster_makes_the_same_bytes(cluster: Any, tmp_path: Path) -> None:
    home = tmp_path / "brieven"
    home.mkdir()
    letters(home, 12)
    made(home, tmp_path / "alleen", Here())
    with batch.cluster(cluster.scheduler_address) as executor:
        made(home, tmp_path / "cluster", executor)
    assert outputs(tmp_path / "cluster") == outputs(tmp_path / "alleen")
    assert len(outputs(tmp_path / "cluster")) == 11


def test_a_worker_that_is_killed_loses_nothing(cluster: Any, tmp_path: Path) -> None:
    home = tmp_path / "brieven"
    home.mkdir()
    letters(home, 120)
    out = tmp_path / "cluster"
    killed = threading.Thread(target=_kill_one, args=(cluster, out), daemon=True)
    killed.start()
    with batch.cluster(cluster.scheduler_address) as executor:
        rows = made(home, out, executor, workers=8)
    killed.join()
    assert [row.failure for row in rows if row.failure] == []
    made(home, tmp_path / "alleen", Here())
    assert outputs(out) == outputs(tmp_path / "alleen")
    assert len(outputs(out)) == 119


def _kill_one(cluster: Any, out: Path) -> None:
    """Kill a worker once some outputs stand."""
    deadline = time.monotonic() + 60
    while len(list(out.rglob("*.docx"))) < 10 and time.monotonic() < deadline:
        time.sleep(0.02)
    with distributed.Client(cluster.scheduler_address) as client:
        pids = client.run(os.getpid)
    os.kill(next(iter(pids.values())), signal.SIGKILL)


def test_the_command_uses_a_scheduler(
    cluster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(letters(tmp_path, 3))
    ran = run(f"redline batch . --scheduler {cluster.scheduler_address}", capsys)
    assert ran.status == 0
    assert "2 gemaakt, 0 al bijgewerkt, 0 mislukt." in ran.out


def test_a_scheduler_that_is_not_there_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("redline.batch.executors._PATIENCE", 1)
    with pytest.raises(Trouble) as trouble, batch.cluster("tcp://127.0.0.1:1"):
        pass
    assert trouble.value.rule == "cluster-unreachable"
