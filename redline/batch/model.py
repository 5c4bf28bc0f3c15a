"""What a worker is asked and what it gives: values that travel to other processes and machines."""

from typing import NamedTuple

from redline.findings import Finding
from redline.kinds import digest
from redline.options import Options
from redline.versions.steps import Words


class Text(NamedTuple):
    """The bytes of a file, and its name to tell."""

    file: str
    data: bytes


class Task(NamedTuple):
    """What a worker is asked: documents by name, each in its old and new form; and how to compare them."""

    documents: tuple[tuple[str, Text | None, Text | None], ...]
    options: Options
    verify: bool

    def key(self, version: str) -> str:
        """Equal for two tasks that have one outcome, by this `version` of redline."""
        facts: list[object] = [version, self.verify, self.options._replace(ignore=frozenset())]
        facts.append(sorted(each.value for each in self.options.ignore))
        for name, old, new in self.documents:
            facts += [name, *(text and digest(text.data) for text in (old, new))]
        return digest(repr(facts).encode())


class Outcome(NamedTuple):
    """What came of one document: its marked copy where it has one, words, what to tell, or why it failed."""

    document: str
    data: bytes | None = None
    words: Words = (0, 0, 0, 0)
    findings: tuple[Finding, ...] = ()
    failure: Finding | None = None
