"""A list of changes read back: the JSON that `redline compare --json` printed (docs/comparison-format.md)."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple

from redline.findings import Trouble
from redline.phrases import LANGUAGES, say
from redline.report.data import FORMAT, VERSION
from redline.report.summary import COUNTED
from redline.verify.model import Lapse, Terms

_IN_WORDS = frozenset(kind.value for kind in COUNTED)
_OBJECTS = ("footnote", "endnote", "picture", "chart", "diagram", "object", "shape", "chunk", "equation")


class Listed(NamedTuple):
    """What a list tells: the changes in words, how the versions were compared, and their SHA-256."""

    lapses: tuple[Lapse, ...]
    terms: Terms
    old: str
    new: str


def listed(text: str, file: str) -> Listed:
    """The list in `text`. Raises `Trouble` where it is none that this version of redline can read."""
    try:
        data = json.loads(text)
        if (data["format"], data["version"]) != (FORMAT, VERSION):
            raise Trouble("not-a-list", file=file)
        options = data["options"]
        return Listed(
            tuple(_lapse(change) for change in data["changes"] if change["kind"] in _IN_WORDS),
            Terms(
                colour=options["colour"],
                moved_colour=options["moved_colour"],
                revisions=options["revisions"],
                granularity=options["granularity"],
                ignore=frozenset(options["ignore"]),
            ),
            data["old"]["sha256"],
            data["new"]["sha256"],
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Trouble("not-a-list", file=file) from None


def _lapse(change: dict[str, Any]) -> Lapse:
    old, new = (_OBJECT.sub(" ", change[side]) for side in ("old", "new"))
    moved = change["kind"] == "moved"
    return Lapse("", old) if moved and change.get("elsewhere") else Lapse(old, new, moved)


def _named(language: str, kind: str) -> str:
    """The name of an object in a list, as a pattern."""
    return re.escape(say(language, f"inline-{kind}", {"text": "\x00"})).replace("\x00", ".*?")


_NAMES = "|".join(_named(language, kind) for language in LANGUAGES for kind in _OBJECTS)
_OBJECT = re.compile(rf"(?<!\S)(?:{_NAMES})(?!\S)")
