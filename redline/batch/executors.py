"""Where the work is done: in this process, in others, on a cluster; each a `concurrent.futures` executor."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from typing import ParamSpec, TypeVar

from redline.findings import Trouble

_P = ParamSpec("_P")
_T = TypeVar("_T")
_RETRIES = 2  # of a task whose worker was lost
_PATIENCE = 10  # seconds to find a scheduler


class Here(Executor):
    """This process, one task at a time."""

    def submit(self, fn: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]:
        """The task, done."""
        future: Future[_T] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


def processes(count: int) -> Executor:
    """So many processes on this machine; this one, where that is one.

    They are started anew, not forked: the same on all systems.
    """
    if count == 1:
        return Here()
    return ProcessPoolExecutor(count, mp_context=get_context("spawn"), initializer=_deaf)


def _deaf() -> None:
    """An interrupt is for the process that hands out the work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def cluster(address: str) -> Iterator[Executor]:
    """The workers of a Dask scheduler, as `tcp://host:8786`. Raises `Trouble` where it cannot be reached."""
    try:
        from distributed import Client
    except ImportError:
        raise Trouble("cluster-missing") from None
    try:
        client = Client(address, timeout=_PATIENCE)  # type: ignore[no-untyped-call]
    except (OSError, ValueError, TimeoutError) as error:
        raise Trouble("cluster-unreachable", address=address, reason=type(error).__name__) from None
    with client:
        yield client.get_executor(pure=False, retries=_RETRIES)  # type: ignore[no-untyped-call]
