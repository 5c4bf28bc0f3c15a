"""Finding and Trouble: the one way in which redline says something, as values, worded later."""

from collections.abc import Mapping
from enum import Enum
from typing import Any, NamedTuple


class Severity(Enum):
    """How much a finding matters to the reader of the document."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Finding(NamedTuple):
    """Something a reader must know that is not a mark in the document.

    `rule` is the key of its sentence in `redline.phrases`, `facts` what is filled in there.
    """

    rule: str
    severity: Severity = Severity.INFO
    facts: Mapping[str, str | int] = {}


class Trouble(Exception):
    """A reason to stop, worded like a Finding, by `rule` and `facts`.

    Nothing is written then, unless its sentence says that something was.
    """

    def __init__(self, rule: str, **facts: str | int) -> None:
        super().__init__(rule)
        self.rule = rule
        self.facts = facts

    def __reduce__(self) -> tuple[Any, ...]:
        return _told_again, (self.rule, dict(self.facts))  # it travels between processes

    def __str__(self) -> str:
        from redline.phrases import say

        return say("en", self.rule, self.facts)


def _told_again(rule: str, facts: Mapping[str, str | int]) -> Trouble:
    return Trouble(rule, **facts)
