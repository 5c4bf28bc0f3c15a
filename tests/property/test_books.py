"""The books balance: what is told to have gone and come turns the old version into the new one, and back."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from hypothesis import given
from hypothesis import strategies as st

from redline.align.vocabulary import Vocabulary
from redline.diff.model import Comparison, Kind
from redline.diff.readable import placed_well
from redline.diff.sides import Side
from redline.diff.text import Edit, edits
from redline.document.model import Document, Paragraph, Revisions, paragraphs_of
from redline.jobs import lapses_of
from redline.options import Options
from redline.words import same
from tests.marked import compared
from tests.property.documents import blocks, letters, sentences
from tests.property.edits import documents
from tests.property.letters import Block, Letter
from tests.property.strategies import readings, usual
from tests.property.writing import Version, written

_WORD = re.compile(r"\w+")
rows = st.integers(1, 6).flatmap(lambda many: st.lists(st.integers(0, many), max_size=40))


def turned(row: Sequence[int], other: Sequence[int], found: Sequence[Edit]) -> list[int]:
    """`row` with each edit made, by what `other` has there."""
    made: list[int] = []
    at = 0
    for edit in found:
        made += [*row[at : edit.old_start], *other[edit.new_start : edit.new_end]]
        at = edit.old_end
    return [*made, *row[at:]]


def back(found: Sequence[Edit]) -> list[Edit]:
    """The edits the other way."""
    return [Edit(edit.new_start, edit.new_end, edit.old_start, edit.old_end) for edit in found]


@usual
@given(rows, rows)
def test_edits_applied_to_the_old_row_give_the_new_one_and_back(old: list[int], new: list[int]) -> None:
    found = edits(old, new)
    assert turned(old, new, found) == new
    assert turned(new, old, back(found)) == old


@usual
@given(st.lists(sentences, max_size=3), st.lists(sentences, max_size=3))
def test_edits_at_the_borders_of_sentences_still_turn_one_text_into_the_other(
    old: list[str], new: list[str]
) -> None:
    vocabulary = Vocabulary()
    before, after = (Side([Paragraph((), text, text) for text in side], vocabulary) for side in (old, new))
    found = placed_well(edits(before.numbers, after.numbers), before, after)
    assert turned(before.numbers, after.numbers, found) == after.numbers
    assert turned(after.numbers, before.numbers, back(found)) == before.numbers


def counted(texts: Iterable[str]) -> Counter[str]:
    """How many there are of each word."""
    return Counter(word for text in texts for word in _WORD.findall(same(text)))


def said(document: Document) -> Counter[str]:
    """How many there are of each word in a version."""
    blocks = (block for story in document.stories for block in (*story.blocks, *story.boxes))
    return counted(paragraph.prose.replace("\ufffc", " ") for paragraph in paragraphs_of(blocks))


def come(comparison: Comparison) -> Counter[str]:
    """The words told to be new."""
    return counted(lapse.new for lapse in lapses_of(comparison) if not lapse.moved)


def gone(comparison: Comparison) -> Counter[str]:
    """The words told to have lapsed."""
    return counted(lapse.old for lapse in lapses_of(comparison) if not lapse.moved)


@usual
@given(documents(), readings)
def test_the_old_words_without_what_went_and_with_what_came_are_the_new_words(
    both: tuple[Version, Version], revisions: Revisions
) -> None:
    comparison = compared(*both, Options(revisions=revisions))
    assert said(comparison.old) + come(comparison) == said(comparison.new) + gone(comparison)
    assert gone(comparison) <= said(comparison.old)
    assert come(comparison) <= said(comparison.new)


# What mirrors is the balance of each word, and with it all that went one way of a word that the other
# version lacks. Which of several equal words is told does not: of two paragraphs that changed places
# either one may be the one that moved (and no word of a move is told to have gone or come), and of two
# alignments that keep equally many words the diff takes the one that comes first in its direction, after
# which its clean-up of islands may give up other words.
@usual
@given(documents(), readings)
def test_there_and_back_tell_the_same_balance_of_words(
    both: tuple[Version, Version], revisions: Revisions
) -> None:
    chosen = Options(revisions=revisions)
    there, back = compared(*both, chosen), compared(both[1], both[0], chosen)
    assert bool(there.changes) == bool(back.changes)
    assert come(there) + come(back) == gone(there) + gone(back)
    for word in come(there) | gone(there):
        if word not in said(there.old):
            assert come(there)[word] == gone(back)[word] == said(there.new)[word]


@usual
@given(letters, st.lists(blocks, min_size=1, max_size=2), st.data())
def test_blocks_that_are_added_one_way_are_removed_the_other_way(
    letter: Letter, extra: list[Block], data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(letter.blocks)))
    longer = Letter([*letter.blocks[:at], *extra, *letter.blocks[at:]], letter.margins)
    there, back = compared(written(letter), written(longer)), compared(written(longer), written(letter))
    kinds = {change.kind for change in (*there.changes, *back.changes)}
    if kinds <= {Kind.ADDED, Kind.REMOVED}:
        assert come(there) == gone(back)
