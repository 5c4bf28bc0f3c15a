"""What a worker does: a task in, outcomes out. No file is read or written here."""

from __future__ import annotations

import gc

from redline.batch.model import Outcome, Task, Text
from redline.diff.model import Comparison
from redline.document.known import Known
from redline.findings import Finding, Severity, Trouble
from redline.jobs import compare_together, highlight, package_of, prove_own
from redline.package import Package
from redline.package import read as read_package
from redline.report.summary import rows, total

Opened = tuple[Package | None, Package | None, str]


def work(task: Task) -> tuple[Outcome, ...]:
    """The outcome for each document of a task. A document that cannot be read fails; the others go on."""
    gc.enable()  # a command turns it off for its own short life; a worker lives longer
    opened: list[Opened] = []
    outcomes: dict[str, Outcome] = {}
    known = Known()
    for name, old, new in task.documents:
        try:
            opened.append((_opened(old, task, known), _opened(new, task, known), name))
        except Trouble as trouble:
            outcomes[name] = _failed(name, trouble)
    comparisons = compare_together(opened, task.options, known)
    for each, comparison in zip(opened, comparisons, strict=True):
        outcomes[each[2]] = _outcome(each, comparison, opened, task)
    return tuple(outcomes[name] for name, _, _ in task.documents)


def _opened(text: Text | None, task: Task, known: Known) -> Package | None:
    """A document that can be read whole. Raises `Trouble`."""
    if text is None:
        return None
    from redline.document.read import read

    package = read_package(text.data, text.file)
    read(package, task.options.revisions, known)
    return package


def _outcome(each: Opened, comparison: Comparison, all_opened: list[Opened], task: Task) -> Outcome:
    old, new, name = each
    words = total(rows(comparison, "nl"))
    if new is None:
        return Outcome(name, None, words, comparison.findings)
    try:
        marked = highlight(new, comparison)
        data = marked.package.to_bytes()
        if task.verify:
            others = [other for other, _, _ in all_opened if other and other is not old]
            _refuse_unproved(old or package_of(comparison.old), new, data, comparison, others)
    except Trouble as trouble:
        return _failed(name, trouble)
    return Outcome(name, data, words, (*comparison.findings, *marked.findings))


def _refuse_unproved(
    old: Package, new: Package, data: bytes, comparison: Comparison, others: list[Package]
) -> None:
    from redline.report.proof import reason

    proof = prove_own(old, new, data, comparison, others)
    if proof.failed:
        raise Trouble("batch-not-proved", file=new.file, reason=reason(proof, "nl"))


def _failed(name: str, trouble: Trouble) -> Outcome:
    return Outcome(name, failure=Finding(trouble.rule, Severity.WARNING, trouble.facts))
