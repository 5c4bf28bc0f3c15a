"""Edits where a reader would put them: whole sentences, not the end of one and the start of the next."""

from __future__ import annotations

from collections.abc import Sequence

from redline.diff.sides import Side
from redline.diff.text import Edit


def placed_well(found: Sequence[Edit], old: Side, new: Side) -> list[Edit]:
    """The edits, with each insertion or deletion slid to the best of the places that mean the same.

    Between "A. B." and "A. C. B.", `C.` may as well be marked as `. C`: the first is what people see.
    """
    placed: list[Edit] = []
    for index, edit in enumerate(found):
        room_left = edit.new_start - (placed[-1].new_end if placed else 0)
        following = found[index + 1] if index + 1 < len(found) else None
        room_right = (following.new_start if following else new.length) - edit.new_end
        if edit.old_start == edit.old_end:
            shift = _best_shift(new, edit.new_start, edit.new_end, room_left, room_right)
        elif edit.new_start == edit.new_end:
            shift = _best_shift(old, edit.old_start, edit.old_end, room_left, room_right)
        else:
            shift = 0
        placed.append(Edit(*(position + shift for position in edit)))
    return placed


def _best_shift(side: Side, start: int, end: int, room_left: int, room_right: int) -> int:
    """How far tokens `start` up to `end` are slid; an equal token stays between two edits."""
    numbers = side.numbers
    shifts = [0]
    shift = 0
    while shift > -(room_left - 1) and numbers[start + shift - 1] == numbers[end + shift - 1]:
        shift -= 1
        shifts.append(shift)
    shift = 0
    while shift < room_right - 1 and numbers[start + shift] == numbers[end + shift]:
        shift += 1
        shifts.append(shift)
    return max(shifts, key=lambda by: (_fitness(side, start + by, end + by), -abs(by), by))


def _fitness(side: Side, start: int, end: int) -> int:
    return _border(side, start) + _border(side, end)


def _border(side: Side, at: int) -> int:
    """How natural a border before token `at` is: 4 for a paragraph's, 3 for a sentence's, down to 0."""
    if at == 0 or at == side.length or side.owners[at - 1] != side.owners[at]:
        return 4
    before = side.tokens[at - 1].key
    if before in (".", "!", "?", "…"):
        return 3
    if before in (";", ":"):
        return 2
    return 1 if before == "," or side.tokens[at].key == "(" else 0
