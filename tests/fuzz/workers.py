"""Processes that judge cases, each within a limit of time and memory."""

from __future__ import annotations

import multiprocessing
import sys
import time
import warnings
from collections.abc import Iterator
from multiprocessing.connection import Connection, wait
from typing import Any

from tests.fuzz.cases import case
from tests.fuzz.judge import Outcome, judged

_SECONDS = 10  # of the processor, for one case
_PATIENCE = 40  # seconds by the clock, after which a worker is stopped: others may use the machine too
_SPACE = 3 << 29  # bytes of addresses
_MEMORY = 1 << 30  # bytes in use
_SPAWN = multiprocessing.get_context("spawn")


class Worker:
    """One process, and the case that it has under way."""

    def __init__(self) -> None:
        self.link, other = _SPAWN.Pipe()
        self._process = _SPAWN.Process(target=_work, args=(other,), daemon=True)
        self._process.start()
        other.close()
        self.case = ""
        self._since = 0.0

    def give(self, name: str) -> None:
        """Have it judge the case of this name."""
        self.case = name
        self._since = time.monotonic()
        self.link.send(name)

    def take(self) -> Outcome:
        """What came of its case; the process may have ended."""
        try:
            outcome: Outcome = self.link.recv()
        except (EOFError, OSError):
            self._process.join(1)
            return Outcome("failed", "ended", f"the process ended with status {self._process.exitcode}")
        return outcome

    @property
    def late(self) -> bool:
        """Whether it takes too long."""
        return time.monotonic() - self._since > _PATIENCE

    @property
    def spent(self) -> bool:
        """Whether it has ended."""
        return not self._process.is_alive()

    def stop(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.join()
        self.link.close()


def outcomes(names: Iterator[str], count: int) -> Iterator[tuple[str, Outcome]]:
    """The outcome of each case in `names`, judged by `count` processes at a time, in no order."""
    workers: list[Worker] = []
    try:
        while True:
            idle = [worker for worker in workers if not worker.case]
            idle += [Worker() for _ in range(count - len(workers))]
            workers += [worker for worker in idle if worker not in workers]
            for worker, name in zip(idle, names, strict=False):
                worker.give(name)
            busy = {worker.link: worker for worker in workers if worker.case}
            if not busy:
                return
            ready = wait(list(busy), timeout=1)
            for worker in busy.values():
                if worker.link in ready:
                    yield worker.case, worker.take()
                elif worker.late:
                    yield worker.case, Outcome("failed", "hangs", f"no answer in {_PATIENCE} seconds")
                    worker.stop()
                else:
                    continue
                worker.case = ""
            for worker in [worker for worker in workers if worker.spent and not worker.case]:
                worker.stop()
                workers.remove(worker)
    finally:
        for worker in workers:
            worker.stop()


def _work(link: Connection) -> None:
    """Judge cases until no more come, or memory has run high: that is only measured once."""
    _limit_space()
    warnings.simplefilter("ignore")  # of zipfile, about entries that are there twice
    while True:
        try:
            name = link.recv()
        except (EOFError, KeyboardInterrupt):
            return
        outcome = weighed(name)
        link.send(outcome)
        if outcome.kind in ("memory", "MemoryError"):
            return


def weighed(name: str) -> Outcome:
    """What redline does with the case of this name, and whether that took too long or too much."""
    made = case(name)
    start = time.process_time()
    outcome = judged(made)
    seconds = time.process_time() - start
    if outcome.ending == "failed":
        return outcome
    if seconds > _SECONDS:
        return Outcome("failed", "slow", f"{seconds:.0f} seconds")
    if _in_use() > _MEMORY:
        return Outcome("failed", "memory", f"{_in_use() >> 20} MiB")
    return outcome


def _limit_space() -> None:
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (_SPACE, most))


def _in_use() -> int:
    """The most bytes of memory that this process had in use; nothing where the system does not say."""
    if sys.platform == "win32":
        return 0
    import resource

    peak: Any = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(peak) if sys.platform == "darwin" else int(peak) << 10
