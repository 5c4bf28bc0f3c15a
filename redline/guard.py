"""Is this the comparison that was meant? Versions the wrong way round, or of two different texts."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import PurePath

from redline.diff.model import Comparison, Kind
from redline.document.model import StoryKind, paragraphs_of
from redline.findings import Trouble

_VERSION = re.compile(r"(?<![a-z])(?:v|versie|version)[ _.-]?(\d+)(?!\d)", re.IGNORECASE)
_DATES = (
    re.compile(r"(?P<y>20\d\d)-?(?P<m>\d\d)-?(?P<d>\d\d)(?!\d)"),
    re.compile(r"(?<!\d)(?P<d>\d{1,2})-(?P<m>\d{1,2})-(?P<y>20\d\d)"),
)
# A baseline is often opened and saved again; only a day or more later is it a sign.
_LATER = timedelta(days=1)
_ENOUGH = 600  # characters; shorter texts prove nothing
_COMMON = 0.05  # two Dutch letters on other subjects share less: a greeting, a date


def refuse_doubtful(comparison: Comparison) -> None:
    """Raise `Trouble` where the arguments look swapped, or the two texts have nothing in common."""
    old, new = comparison.old, comparison.new
    names = {"old": PurePath(old.file).name, "new": PurePath(new.file).name}
    if _named_later(names["old"], names["new"]):
        raise Trouble("swapped-names", **names)
    saved = old.properties.saved, new.properties.saved
    if saved[0] and saved[1] and saved[0] - saved[1] > _LATER:
        dates = {"old_date": f"{saved[0]:%d-%m-%Y}", "new_date": f"{saved[1]:%d-%m-%Y}"}
        raise Trouble("baseline-newer", **names, **dates)
    if _nothing_in_common(comparison):
        raise Trouble("nothing-in-common", **names)


def _named_later(old: str, new: str) -> bool:
    """Whether two names that are the same but for a version or date put the old one after the new."""
    labels = _label(old), _label(new)
    return labels[0][0] == labels[1][0] and labels[0][1] > labels[1][1]


def _label(file: str) -> tuple[str, tuple[int, ...]]:
    """A file name without its version or date, and that version or date."""
    for pattern in _DATES:
        if found := pattern.search(file):
            label = int(found["y"]), int(found["m"]), int(found["d"])
            return file[: found.start()] + file[found.end() :], label
    if found := _VERSION.search(file):
        return file[: found.start()] + file[found.end() :], (int(found[1]),)
    return file, ()


def _nothing_in_common(comparison: Comparison) -> bool:
    """Whether hardly anything of the body stayed, in two texts that are long enough to tell."""
    lengths = [
        sum(len(paragraph.text) for paragraph in paragraphs_of(side.body.blocks))
        for side in (comparison.old, comparison.new)
    ]
    changed = sum(
        len(change.new)
        for change in comparison.changes
        if change.story is StoryKind.BODY and change.kind in (Kind.ADDED, Kind.REPLACED)
    )
    return min(lengths) >= _ENOUGH and lengths[1] - changed < _COMMON * min(lengths)
