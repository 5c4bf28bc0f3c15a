"""redline: the new version of a Word document, with yellow on what changed since it was last read.

    comparison = redline.compare("v3.docx", "v4.docx")
    for change in comparison.changes:
        print(change.kind, change.section, change.old, change.new)
    redline.save(redline.highlight("v4.docx", comparison), "v4-gemarkeerd.docx")

Heavy libraries are imported at the first call, not with the package.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from redline.findings import Finding, Severity, Trouble
from redline.options import Existing, Granularity, Ignore, Options

if TYPE_CHECKING:
    from redline.diff.model import Comparison
    from redline.jobs import Marked, Source
    from redline.verify.model import Lapse, Proof, Terms

__all__ = [
    "Existing",
    "Finding",
    "Granularity",
    "Ignore",
    "Options",
    "Severity",
    "Trouble",
    "compare",
    "highlight",
    "prove",
    "save",
]


def compare(old: Source, new: Source, options: Options | None = None) -> Comparison:
    """What changed from `old` to `new`: paths or the bytes of a .docx. Raises `Trouble`."""
    from redline import jobs

    return jobs.compare(old, new, options)


def highlight(new: Source, comparison: Comparison) -> Marked:
    """The version that `comparison` calls new, with its changes marked. Raises `Trouble`."""
    from redline import jobs

    return jobs.highlight(new, comparison)


def prove(
    old: Source,
    new: Source,
    marked: Source,
    lapses: Sequence[Lapse] | None = None,
    terms: Terms | None = None,
    elsewhere: Sequence[Source] = (),
) -> Proof:
    """The proof that `marked` is `new` with every change since `old` marked. Raises `Trouble`.

    `lapses` is what a list of changes tells; without one the proof finds what lapsed. `elsewhere` are
    other old documents that text may have moved from.
    """
    from redline import jobs

    return jobs.prove(old, new, marked, lapses, terms, elsewhere)


def save(marked: Marked, path: str | os.PathLike[str]) -> None:
    """Write a marked document, whole or not at all. Raises `Trouble`."""
    from redline import package

    package.save(marked.package.to_bytes(), path)
