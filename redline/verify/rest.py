"""Nothing else changed: the parts of the marked document beside those of the new version."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import NamedTuple

from redline.findings import Finding, Severity, Trouble
from redline.verify.case import result
from redline.verify.likeness import differences
from redline.verify.model import Claim, Result, Terms, Verdict
from redline.verify.parts import Parts
from redline.verify.plain import whole

_STORIES = frozenset({"w:document", "w:hdr", "w:ftr", "w:footnotes", "w:endnotes"})
_UNORDERED = frozenset({"Relationships", "Types"})  # local names of roots of which the order has no meaning
# What a word processor writes anew whenever it saves.
_SAVED = ("docProps/core.xml", "docProps/app.xml", "word/settings.xml")


class _Examined(NamedTuple):
    """Parts by how they came out; a part that is worse is in `failures`."""

    equal: list[str]
    marked: list[str]
    rewritten: list[str]
    failures: list[Finding]


def nothing_else_changed(new: Parts, marked: Parts, terms: Terms, own: bool = False) -> Result:
    """Other parts are equal byte for byte, or at least as XML; those with stories but for marks.

    OPEN where the document was saved once more by a word processor, which writes every part anew; not where
    it is redline's `own` output, fresh from its hands.
    """
    found = _Examined([], [], [], list(_came_or_went(new, marked)))
    for part in new.content:
        if part in marked.content:
            _examine(part, new, marked, terms, found)
    facts: dict[str, str | int] = {"equal": len(found.equal), "marked": len(found.marked)}
    remarks = []
    if found.rewritten:
        names = ", ".join(map(posixpath.basename, found.rewritten))
        remarks.append(Finding("proof-rewritten", facts={"names": names}))
    if not own and _saved_again(found.failures):
        return Result(Claim.REST, Verdict.OPEN, Finding("proof-saved-again", facts=facts))
    return result(Claim.REST, Finding("proof-rest", facts=facts), found.failures, remarks)


def _came_or_went(new: Parts, marked: Parts) -> Iterator[Finding]:
    for part in new.content:
        if part not in marked.content:
            yield Finding("proof-part-lost", Severity.WARNING, {"part": part})
    for part in marked.content:
        if part not in new.content:
            yield Finding("proof-part-added", Severity.WARNING, {"part": part})


def _examine(part: str, new: Parts, marked: Parts, terms: Terms, found: _Examined) -> None:
    if new.content[part] == marked.content[part]:
        found.equal.append(part)
        return
    try:
        before, after = new.tree(part), marked.tree(part)
    except Trouble:
        found.failures.append(Finding("proof-part-differs", Severity.WARNING, {"part": part}))
        return
    if before[0] in _STORIES:
        unlike = differences(before, after, terms)
        found.failures.extend(
            Finding("proof-paragraph-differs", Severity.WARNING, {"part": part, **each._asdict()})
            for each in unlike
        )
        found.marked.extend([] if unlike else [part])
    elif _same_xml(whole(before), whole(after)):
        found.rewritten.append(part)
    else:
        found.failures.append(Finding("proof-part-differs", Severity.WARNING, {"part": part}))


def _same_xml(before: list[object], after: list[object]) -> bool:
    """Whether two parts say the same, however they are written."""
    if before == after or before[:2] != after[:2]:
        return before == after
    unordered = str(before[0]).rpartition(" ")[2] in _UNORDERED
    return unordered and sorted(map(repr, before)) == sorted(map(repr, after))


def _saved_again(failures: list[Finding]) -> bool:
    """Whether what differs looks like another save: at least two of the parts that it always changes."""
    changed = {finding.facts["part"] for finding in failures}
    return len(changed.intersection(_SAVED)) > 1
