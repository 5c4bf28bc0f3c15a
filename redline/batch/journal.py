"""What a batch has done, line by line, so that one that was interrupted goes on where it was."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from redline.batch.model import Outcome
from redline.findings import Trouble
from redline.kinds import digest
from redline.versions.steps import Piece, Words

NAME = ".redline-batch.jsonl"


class Journal:
    """The outcomes of earlier runs in a folder: by key of the task, and which outputs are redline's own."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        self._done: dict[str, dict[str, Any]] = {}
        self._own: set[tuple[str, str]] = set()
        with suppress(FileNotFoundError):
            for line in self.path.read_text("utf-8").splitlines():
                with suppress(ValueError, KeyError, TypeError, AttributeError):  # a line that was cut off
                    self._take(json.loads(line))

    def _take(self, entry: dict[str, Any]) -> None:
        for output in entry["outputs"].values():
            self._own.add((output["file"], output["sha256"]))
        self._done[entry["key"]] = entry["outputs"]

    def words(self, key: str, pieces: tuple[Piece, ...]) -> dict[str, Words] | None:
        """The words of each document of a task that was done, and of which all outputs still stand."""
        outputs = self._done.get(key)
        if outputs is None or set(outputs) != {piece.document for piece in pieces}:
            return None
        for piece in pieces:
            if piece.output and not self._stands(piece.output, outputs[piece.document]["sha256"]):
                return None
        return {name: _words(output["words"]) for name, output in outputs.items()}

    def is_own(self, output: Path) -> bool:
        """Whether a file stands there as redline left it, or not at all."""
        try:
            return (self._name(output), digest(output.read_bytes())) in self._own
        except FileNotFoundError:
            return True
        except OSError:
            return False

    def note(self, key: str, pieces: tuple[Piece, ...], outcomes: tuple[Outcome, ...]) -> None:
        """Add what was done. Raises `Trouble` where that cannot be written."""
        outputs = {
            piece.document: {
                "file": self._name(piece.output) if piece.output else "",
                "sha256": digest(outcome.data) if outcome.data is not None else "",
                "words": outcome.words,
            }
            for piece, outcome in zip(pieces, outcomes, strict=True)
        }
        entry = {"key": key, "outputs": outputs}
        self._take(entry)
        try:
            with self.path.open("a", encoding="utf-8") as stream:
                stream.write(json.dumps(entry) + "\n")
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise Trouble("cannot-write", file=os.fspath(self.path), reason=reason) from None

    def _stands(self, output: Path, sha256: str) -> bool:
        try:
            return digest(output.read_bytes()) == sha256
        except OSError:
            return False

    def _name(self, output: Path) -> str:
        return output.relative_to(self.path.parent).as_posix()


def _words(values: list[int]) -> Words:
    added, replaced, removed, moved = values
    return added, replaced, removed, moved
