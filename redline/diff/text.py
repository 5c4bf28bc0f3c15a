"""The text diff: which tokens of one text became which of another. The only user of diff-match-patch.

diff-match-patch works on characters, so each distinct token becomes one character first. Its deadline
is off, so that the same input always gives the same diff; longer texts are cut where `sequence.common`
finds their common stretches. Then its semantic clean-up does away with islands: a few equal words
between two larger changes.
"""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from diff_match_patch import diff_match_patch

from redline.align.sequence import common

_DMP_CELLS = 40_000  # 200 by 200 tokens; beyond, its Python loops are slower than the exact comparison
_CLEANED = 5_000  # tokens; the semantic clean-up of one paragraph longer than that tells nobody anything
_BASE = 0x4E00  # the CJK ideographs: letters to diff-match-patch, and enough of them
_EQUAL, _GONE = diff_match_patch.DIFF_EQUAL, diff_match_patch.DIFF_DELETE


class Edit(NamedTuple):
    """Tokens `old_start` up to `old_end` became `new_start` up to `new_end`; one of the two may be empty."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def edits(old: Sequence[int], new: Sequence[int]) -> list[Edit]:
    """The edits that turn `old` into `new`, in order; between them the two are equal."""
    if old == new:
        return []
    if len(old) + len(new) > _CLEANED:
        return _between(common(old, new), len(old), len(new))
    numbers: dict[int, int] = {}
    for number in (*old, *new):
        numbers.setdefault(number, len(numbers))
    letters = ["".join(chr(_BASE + numbers[number]) for number in side) for side in (old, new)]
    if len(old) * len(new) <= _DMP_CELLS:
        diffs = _engine().diff_main(letters[0], letters[1], False)
    else:
        diffs = _as_diffs(_between(common(old, new), len(old), len(new)), letters[0], letters[1])
    _engine().diff_cleanupSemantic(diffs)
    return _as_edits(diffs)


@cache
def _engine() -> diff_match_patch:
    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    return engine


def _between(matches: Sequence[tuple[int, int, int]], old_length: int, new_length: int) -> list[Edit]:
    found = []
    i = j = 0
    for a, b, length in [*matches, (old_length, new_length, 0)]:
        if i < a or j < b:
            found.append(Edit(i, a, j, b))
        i, j = a + length, b + length
    return found


def _as_diffs(found: Sequence[Edit], old: str, new: str) -> list[tuple[int, str]]:
    diffs: list[tuple[int, str]] = []
    at = 0
    for edit in [*found, Edit(len(old), len(old), len(new), len(new))]:
        pieces = (
            (_EQUAL, old[at : edit.old_start]),
            (_GONE, old[edit.old_start : edit.old_end]),
            (diff_match_patch.DIFF_INSERT, new[edit.new_start : edit.new_end]),
        )
        diffs += [piece for piece in pieces if piece[1]]
        at = edit.old_end
    return diffs


def _as_edits(diffs: Sequence[tuple[int, str]]) -> list[Edit]:
    found: list[Edit] = []
    i = j = 0
    for operation, letters in diffs:
        length = len(letters)
        if operation == _EQUAL:
            i, j = i + length, j + length
            continue
        i_end, j_end = (i + length, j) if operation == _GONE else (i, j + length)
        if found and found[-1].old_end == i and found[-1].new_end == j:
            found[-1] = found[-1]._replace(old_end=i_end, new_end=j_end)
        else:
            found.append(Edit(i, i_end, j, j_end))
        i, j = i_end, j_end
    return found
