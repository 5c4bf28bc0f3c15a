"""A batch under way: tasks handed out, outcomes written, one document at a time whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from redline.batch.journal import Journal
from redline.batch.model import Outcome, Task, Text
from redline.batch.work import work
from redline.findings import Finding, Severity, Trouble
from redline.package import save
from redline.versions.files import bytes_of
from redline.versions.steps import Piece, Row, Step

_AHEAD = 4  # tasks for each worker that wait in memory


class _Handed(NamedTuple):
    """A task that was handed out, and what it is for."""

    step: Step
    pieces: tuple[Piece, ...]
    task: Task
    key: str


def run(
    steps: Iterable[Step],
    out: Path,
    executor: Executor,
    *,
    workers: int = 1,
    verify: bool = True,
    force: bool = False,
) -> Iterator[Row]:
    """The rows of each step as it is done, in the order in which they come. What is up to date is not redone.

    A file that redline did not leave as it stands is only replaced by `force`. Where a process dies, what
    it had is done again, each in a process of its own. Raises `Trouble` where the journal cannot be written.
    """
    journal = Journal(out)
    out.mkdir(parents=True, exist_ok=True)
    pending: dict[Future[tuple[Outcome, ...]], _Handed] = {}
    lost: list[_Handed] = []
    for step in steps:
        handed = yield from _prepared(step, journal, verify, force)
        if handed is None:
            continue
        if not _submit(executor, handed, pending):
            lost.append(handed)
        if len(pending) >= workers * _AHEAD:
            yield from _collected(pending, journal, lost)
    while pending:
        yield from _collected(pending, journal, lost)
    for handed in lost:
        yield from _alone(handed, journal)


def _prepared(
    step: Step, journal: Journal, verify: bool, force: bool
) -> Generator[Row, None, _Handed | None]:
    """The rows of what needs no work; returns what does, or nothing."""
    for name, finding in step.failed:
        yield Row(step, name, failure=finding)
    pieces: list[Piece] = []
    documents: list[tuple[str, Text | None, Text | None]] = []
    for piece in step.pieces:
        try:
            documents.append((piece.document, _text(piece.old), _text(piece.new)))
            pieces.append(piece)
        except Trouble as trouble:
            yield Row(step, piece.document, failure=_finding(trouble))
    task = Task(tuple(documents), step.options, verify)
    handed = _Handed(step, tuple(pieces), task, task.key(version("redline")))
    known = journal.words(handed.key, handed.pieces)
    if known is not None:
        for piece in pieces:
            yield Row(step, piece.document, known[piece.document], piece.output, fresh=False)
        return None
    taken = [piece for piece in pieces if piece.output and not (force or journal.is_own(piece.output))]
    for piece in taken:
        facts: dict[str, str | int] = {"file": os.fspath(piece.output or "")}
        yield Row(step, piece.document, failure=Finding("output-exists", Severity.WARNING, facts))
    return handed if pieces and not taken else None


def _text(path: Path | None) -> Text | None:
    return None if path is None else Text(os.fspath(path), bytes_of(path))


def _submit(executor: Executor, handed: _Handed, pending: dict[Future[tuple[Outcome, ...]], _Handed]) -> bool:
    """Whether a task could be handed out: not to processes of which one has died."""
    try:
        pending[executor.submit(work, handed.task)] = handed
    except BrokenProcessPool:
        return False
    return True


def _collected(
    pending: dict[Future[tuple[Outcome, ...]], _Handed], journal: Journal, lost: list[_Handed]
) -> Iterator[Row]:
    """The rows of the tasks that are done, of which there is at least one."""
    done, _ = wait(pending, return_when=FIRST_COMPLETED)
    for future in [each for each in pending if each in done]:
        handed = pending.pop(future)
        try:
            outcomes = future.result()
        except BrokenProcessPool:
            lost.append(handed)
        except Exception as error:
            yield from _fallen(handed, error)
        else:
            yield from _written(handed, outcomes, journal)


def _alone(handed: _Handed, journal: Journal) -> Iterator[Row]:
    """The rows of a task done in a process of its own: if that dies, it is this task that kills it."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as executor:
        try:
            outcomes = executor.submit(work, handed.task).result()
        except Exception as error:
            yield from _fallen(handed, error)
        else:
            yield from _written(handed, outcomes, journal)


def _fallen(handed: _Handed, error: Exception) -> Iterator[Row]:
    for piece in handed.pieces:
        file, reason = os.fspath(piece.new or piece.old or ""), f"{type(error).__name__}: {error}"
        facts: dict[str, str | int] = {"file": file, "reason": reason}
        yield Row(handed.step, piece.document, failure=Finding("batch-fallen", Severity.WARNING, facts))


def _written(handed: _Handed, outcomes: tuple[Outcome, ...], journal: Journal) -> Iterator[Row]:
    """Write the outputs of a task, and note it where all went well."""
    rows = [_row(handed.step, *both) for both in zip(handed.pieces, outcomes, strict=True)]
    if not any(row.failure for row in rows):
        journal.note(handed.key, handed.pieces, outcomes)
    yield from rows


def _row(step: Step, piece: Piece, outcome: Outcome) -> Row:
    failure = outcome.failure
    if piece.output and outcome.data is not None:
        try:
            piece.output.parent.mkdir(parents=True, exist_ok=True)
            save(outcome.data, piece.output)
        except (Trouble, OSError) as error:
            failure = _finding(error)
    return Row(step, piece.document, outcome.words, piece.output, failure)


def _finding(error: Trouble | OSError) -> Finding:
    if isinstance(error, Trouble):
        return Finding(error.rule, Severity.WARNING, error.facts)
    facts: dict[str, str | int] = {"file": error.filename or "", "reason": error.strerror or ""}
    return Finding("cannot-write", Severity.WARNING, facts)
