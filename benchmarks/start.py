"""Runs a command and tells what it took: `python -I -S benchmarks/start.py DESCRIPTOR COMMAND…`.

Writes wall seconds, peak bytes of `ru_maxrss` and exit status into the file descriptor. A process of its own
that imports next to nothing: on Linux the peak of a child starts at that of the process that starts it.
"""

import os
import sys
import time

PEAK_UNIT = 1 if sys.platform == "darwin" else 1024  # bytes in one unit of `ru_maxrss`


def main(descriptor: str, *command: str) -> None:
    """The command line."""
    start = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ)
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - start
    line = f"{seconds} {usage.ru_maxrss * PEAK_UNIT} {os.waitstatus_to_exitcode(status)}"
    os.write(int(descriptor), line.encode())


if __name__ == "__main__":
    main(*sys.argv[1:])
