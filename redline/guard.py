"""Is this the comparison that was meant? Versions the wrong way round, or of two different texts."""

from __future__ import annotations

from datetime import timedelta
from pathlib import PurePath

from redline.diff.model import Comparison, Kind
from redline.document.model import StoryKind, paragraphs_of
from redline.findings import Trouble
from redline.versions.names import named_later

# A baseline is often opened and saved again; only a day or more later is it a sign.
_LATER = timedelta(days=1)
_ENOUGH = 600  # characters; shorter texts prove nothing
_COMMON = 0.05  # two Dutch letters on other subjects share less: a greeting, a date


def refuse_doubtful(comparison: Comparison) -> None:
    """Raise `Trouble` where the arguments look swapped, or the two texts have nothing in common."""
    old, new = comparison.old, comparison.new
    names = {"old": PurePath(old.file).name, "new": PurePath(new.file).name}
    if named_later(names["old"], names["new"]):
        raise Trouble("swapped-names", **names)
    saved = old.properties.saved, new.properties.saved
    if saved[0] and saved[1] and saved[0] - saved[1] > _LATER:
        dates = {"old_date": f"{saved[0]:%d-%m-%Y}", "new_date": f"{saved[1]:%d-%m-%Y}"}
        raise Trouble("baseline-newer", **names, **dates)
    if _nothing_in_common(comparison):
        raise Trouble("nothing-in-common", **names)


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
