"""What the claims are about, and the form of their outcome."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from redline.findings import Finding, Severity
from redline.verify.model import Claim, Result, Terms, Verdict
from redline.verify.texts import Passage, Text
from redline.verify.witness import Reading
from redline.verify.words import Spelling


class Case(NamedTuple):
    """What was read of the three documents: whole stories, and the words of those that are compared.

    `elsewhere` are the texts of other documents that text may have come from.
    """

    readings: Sequence[Reading]
    old: Mapping[str, Text]
    new: Mapping[str, Text]
    marked: Mapping[str, Text]
    spelling: Spelling
    terms: Terms
    elsewhere: Sequence[Text] = ()


def result(
    claim: Claim, examined: Finding, failures: Iterable[Finding], remarks: Iterable[Finding] = ()
) -> Result:
    """The outcome of a claim, which fails where there are failures."""
    failures = tuple(failures)
    return Result(claim, Verdict.FAILED if failures else Verdict.PROVED, examined, failures, tuple(remarks))


def findings(rule: str, passages: Iterable[Passage]) -> list[Finding]:
    """A finding by `rule` for each passage."""
    return [
        Finding(
            rule,
            Severity.WARNING,
            {"story": passage.story, "paragraph": passage.paragraph, "words": passage.words},
        )
        for passage in passages
    ]
