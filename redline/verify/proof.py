"""From three documents to a Proof: the page to read first of this folder."""

from __future__ import annotations

from collections.abc import Sequence

from redline.verify.case import Case
from redline.verify.claims import every_change_is_marked, nothing_needless_is_painted, says_the_same
from redline.verify.coverage import coverage
from redline.verify.model import Lapse, Proof, Terms
from redline.verify.parts import Parts
from redline.verify.reader import Reader
from redline.verify.rest import nothing_else_changed
from redline.verify.texts import texts
from redline.verify.told import deletions_are_found, every_deletion_is_told
from redline.verify.witness import Witness
from redline.verify.words import Spelling

Named = tuple[str, bytes]
"""A document: its name, and its bytes."""


def prove(
    old: Named,
    new: Named,
    marked: Named,
    lapses: Sequence[Lapse] | None = None,
    terms: Terms | None = None,
    elsewhere: Sequence[Named] = (),
) -> Proof:
    """The five claims of a marked document, with all there is to examine them by.

    `lapses` are the changes that a list tells; without one, the proof finds what lapsed by itself.
    `elsewhere` are other old documents that text may have come from. Raises `Trouble` where a document
    cannot be read.
    """
    from redline.verify.second import LIMIT, reads_the_same

    documents, case = _read((old, new, marked), terms or Terms(), elsewhere)
    readable = max(documents[1].size, documents[2].size) <= LIMIT
    second = reads_the_same(new[1], marked[1]) if readable else None
    return Proof(
        (
            says_the_same(case, second, asked=True),
            every_change_is_marked(case),
            deletions_are_found(case) if lapses is None else every_deletion_is_told(case, lapses),
            nothing_else_changed(documents[1], documents[2], case.terms),
            nothing_needless_is_painted(case),
        ),
        coverage(documents[2], case.readings[2]),
    )


def prove_own(
    old: Named,
    new: Named,
    marked: Named,
    lapses: Sequence[Lapse],
    terms: Terms,
    elsewhere: Sequence[Named] = (),
) -> Proof:
    """The claims that decide whether an output may be handed over, by the fast witness alone."""
    documents, case = _read((old, new, marked), terms, elsewhere)
    return Proof(
        (
            says_the_same(case, None, asked=False),
            every_change_is_marked(case),
            every_deletion_is_told(case, lapses),
            nothing_else_changed(documents[1], documents[2], case.terms, own=True),
        )
    )


def _read(three: Sequence[Named], terms: Terms, elsewhere: Sequence[Named]) -> tuple[list[Parts], Case]:
    reader, witness, spelling = Reader(), Witness(terms.revisions), Spelling(terms.ignore)
    documents = [Parts(data, file, reader) for file, data in (*three, *elsewhere)]
    readings = [witness.read(parts) for parts in documents]
    words = [texts(each.stories, spelling, terms.ignore) for each in readings]
    others = [text for each in words[3:] for text in each.values()]
    return documents[:3], Case(readings[:3], words[0], words[1], words[2], spelling, terms, others)
