"""`redline`: the group of commands, and how it ends."""

from __future__ import annotations

import gc
import signal
import sys
from contextlib import suppress
from importlib import import_module
from typing import NoReturn

import click

from redline.commands import streams
from redline.findings import Trouble
from redline.phrases import say

DONE, TROUBLE, INTERRUPTED = 0, 2, 130


class _Commands(click.Group):
    """The commands, each a function in the module of its name, which is imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names."""
        return [
            "compare",
            "verify",
            "init",
            "add",
            "read",
            "status",
            "since",
            "history",
            "passages",
            "batch",
            "check",
            "rules",
            "clean",
        ]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, or `None`."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command: click.Command = getattr(import_module(f"redline.commands.{cmd_name}"), cmd_name)
        return command


@click.group(
    cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(package_name="redline")
def redline() -> None:
    """Show in yellow what changed in a Word document since it was last read."""


def main() -> NoReturn:
    """Run the command line and exit: 0 done, 1 found (where asked), 2 trouble, 130 interrupted."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # like Ctrl-C: nothing is left half done
    status = _run(sys.argv[1:])
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)  # all is said and done: Python need not say more
    streams.leave(status)


def _run(arguments: list[str]) -> int:
    gc.disable()  # values refer to each other one way only: there is nothing to collect in a short life
    language = _language(arguments)
    written: list[str] = []  # filled by the command
    try:
        streams.open_closed()
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="replace")
        status = redline.main(arguments, prog_name="redline", standalone_mode=False, obj=written)
        sys.stdout.flush()
        return status if isinstance(status, int) else DONE
    except Trouble as trouble:
        _tell(say(language, trouble.rule, trouble.facts))
        return INTERRUPTED if _interrupted(trouble) else TROUBLE
    except click.ClickException as error:
        with suppress(OSError):
            error.show()
        return TROUBLE
    except (BrokenPipeError, SystemExit):  # the reader of the help left, as `| head` does; click exits
        return DONE
    except (Exception, KeyboardInterrupt) as error:  # the last resort: one line, whatever happened
        facts = {"file": "".join(written), "reason": f"{type(error).__name__}: {error}"}
        if _interrupted(error):
            _tell(say(language, "interrupted-late" if written else "interrupted", facts))
            return INTERRUPTED
        _trace(arguments)
        return _tell(say(language, "unexpected-late" if written else "unexpected", facts))


def _language(arguments: list[str]) -> str:
    """The language asked for, known before the options are read: their errors are worded too."""
    given = " ".join(arguments).replace("=", " ")
    return "en" if "--language en" in given else "nl"


def _interrupted(error: BaseException | None) -> bool:
    """Whether `error` is an interrupt, or came of one: a zip half written, say, cannot be closed."""
    while error and not isinstance(error, KeyboardInterrupt):
        error = error.__context__
    return error is not None


def _trace(arguments: list[str]) -> None:
    """Print where the fault that is being handled came from, for a report of it."""
    if {"-v", "--verbose"} & set(arguments):
        import traceback

        with suppress(OSError):
            traceback.print_exc()


def _tell(message: str) -> int:
    line = " ".join(message.encode(errors="replace").decode().split())
    with suppress(OSError):  # then the exit status has to tell
        click.echo(f"redline: {line}", err=True)
    return TROUBLE
