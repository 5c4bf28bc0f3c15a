"""One document cleaned, with the receipt of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from redline.clean.accepted import accepted
from redline.clean.draft import Draft
from redline.clean.hidden import without_hidden
from redline.clean.labels import DUTCH, with_language, with_title
from redline.clean.left import left_in
from redline.clean.margins import without_comments
from redline.clean.metadata import without_metadata
from redline.clean.model import Receipt, Removed, Sort
from redline.clean.proof import differences
from redline.clean.yellow import without_yellow
from redline.kinds import digest
from redline.package import Package, read

_CLEANERS = {
    Sort.REVISIONS: accepted,  # first: what it takes out needs no cleaning
    Sort.COMMENTS: without_comments,
    Sort.HIDDEN: without_hidden,
    Sort.YELLOW: without_yellow,
    Sort.METADATA: without_metadata,
}


class Cleaned(NamedTuple):
    """The bytes of a clean document, and its receipt."""

    data: bytes
    receipt: Receipt


def cleaned(package: Package, sorts: frozenset[Sort], title: str, output: str) -> Cleaned:
    """A document without these sorts of things, with a title and its language, to be called `output`.

    Where nothing had to be done, it is the same, byte for byte. Raises `Trouble` where a part is damaged.
    """
    draft = Draft(package)
    removed = tuple(_removed(draft, sorts))
    has_title = bool(title) and with_title(draft, title)
    has_language = with_language(draft)
    made = draft.package()
    data = package.source if made.parts == package.parts else made.to_bytes()
    receipt = Receipt(
        package.file,
        package.digest,
        output,
        digest(data),
        removed,
        title if has_title else "",
        DUTCH if has_language else "",
        tuple(differences(package.source, data, sorts)),
        tuple(left_in(read(data, output), sorts)),
    )
    return Cleaned(data, receipt)


def _removed(draft: Draft, sorts: frozenset[Sort]) -> Iterator[Removed]:
    for sort, cleaner in _CLEANERS.items():
        if sort in sorts:
            yield from (each for each in cleaner(draft) if each.times)
