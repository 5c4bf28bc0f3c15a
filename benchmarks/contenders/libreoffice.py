"""LibreOffice Writer's own comparison, through UNO: tracked changes.

Needs a Python that has `uno`. One job starts an office without a screen, compares, and ends it; warm calls
share one office.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import job
import uno
from com.sun.star.connection import NoConnectException

PATIENCE = 60  # seconds that an office may take to start, and to end
PID = "pid"  # a file with the number of the office's own process, which `soffice` starts


def start(folder: str, pipe: str) -> subprocess.Popen[bytes]:
    """An office that listens to `pipe`, with a profile of its own in `folder`."""
    command = [shutil.which("soffice") or "soffice", "--headless", "--norestore", "--nodefault"]
    command += [f"-env:UserInstallation={url(folder)}", f"--accept={pipe};urp"]
    command += [f"--pidfile={Path(folder, PID)}"]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def connect(process: subprocess.Popen[bytes], pipe: str) -> Any:
    """The context of an office, as soon as it listens."""
    resolver = service(uno.getComponentContext(), "bridge.UnoUrlResolver")
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            return resolver.resolve(f"uno:{pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if process.poll() is not None or time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def end(process: subprocess.Popen[bytes], pid: Path) -> None:
    """End an office that did not end by itself."""
    if process.poll() is None:
        with suppress(OSError, ValueError):
            os.kill(int(pid.read_text()), signal.SIGKILL)
        process.kill()
        process.wait()


def service(context: Any, name: str) -> Any:
    """A service of UNO."""
    return context.ServiceManager.createInstanceWithContext(f"com.sun.star.{name}", context)


def properties(**values: object) -> tuple[Any, ...]:
    """Named values as UNO takes them."""
    made = []
    for name, value in values.items():
        made.append(uno.createUnoStruct("com.sun.star.beans.PropertyValue"))
        made[-1].Name, made[-1].Value = name, value
    return tuple(made)


def url(path: str) -> str:
    """The address of a file."""
    return Path(path).resolve().as_uri()


def compare(desktop: Any, dispatcher: Any, old: str, new: str, out: str) -> None:
    """Open the new version, compare it with the old one, store it.

    It is opened as a template, which needs no lock file; and not hidden: LibreOffice 7.4 crashes at a second
    comparison then.
    """
    document = desktop.loadComponentFromURL(url(new), "_blank", 0, properties(AsTemplate=True))
    frame = document.getCurrentController().getFrame()
    dispatcher.executeDispatch(frame, ".uno:CompareDocuments", "", 0, properties(URL=url(old)))
    document.storeToURL(url(out), properties(FilterName="MS Word 2007 XML"))
    document.close(True)


def main() -> None:
    """Compare in one office, once or more often."""
    with tempfile.TemporaryDirectory(prefix="benchmark-office-") as folder:
        pipe = f"pipe,name={Path(folder).name}"
        process = start(folder, pipe)
        try:
            context = connect(process, pipe)
            desktop = service(context, "frame.Desktop")
            job.run(partial(compare, desktop, service(context, "frame.DispatchHelper")))
            desktop.terminate()
            process.wait(PATIENCE)
        finally:
            end(process, Path(folder, PID))


if __name__ == "__main__":
    main()
