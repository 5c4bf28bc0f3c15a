"""`redline` under watch: `python -m tests.security.guarded LOG compare …`.

Each event that touches a file is written to LOG; one that leaves the process is written there and refused.
"""

from __future__ import annotations

import os
import sys

LEAVING = (
    *("socket.", "ssl.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.", "subprocess.", "pty."),
    *("os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.startfile", "os.system"),
)
CHANGING = (
    *("os.chflags", "os.chmod", "os.chown", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir"),
    *("os.setxattr", "os.symlink", "os.truncate", "os.utime", "shutil.", "tempfile."),
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def watch(log: int) -> None:
    """From here on, note what is done; Python lets nobody take this hook away again (PEP 578)."""

    def note(*words: object) -> None:
        os.write(log, ("\t".join(map(str, words)) + "\n").encode())

    def path(value: object) -> str:
        return os.path.abspath(os.fsdecode(value)) if isinstance(value, str | bytes) else str(value)

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event == "open" and not isinstance(arguments[0], int):
            flags = arguments[2]
            writing = isinstance(flags, int) and flags & _WRITING
            note("write" if writing else "read", path(arguments[0]))
        elif event.startswith(CHANGING):
            note(event, *map(path, arguments[:2]))
        elif event.startswith(LEAVING):
            note("leave", event)
            raise PermissionError(event)

    sys.addaudithook(hook)


if __name__ == "__main__":
    watch(os.open(sys.argv.pop(1), os.O_WRONLY | os.O_CREAT | os.O_APPEND))
    from redline.commands.main import main

    main()
