"""What marking leaves as it was, and what no mark may be missing from."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from redline.diff.model import Kind
from redline.jobs import lapses_of, terms_of
from redline.options import Options
from redline.verify.proof import prove_own
from tests.marked import compared, marked
from tests.parts import unzipped
from tests.property.documents import cut_up
from tests.property.edits import documents, versions
from tests.property.normal import normal
from tests.property.strategies import options, usual, views
from tests.property.writing import Version
from tests.witness import novelty, passages, texts

_SAME_WORDS = (Kind.MOVED, Kind.SPACE, Kind.FORMAT, Kind.SPLIT, Kind.MERGED, Kind.OBJECT)


def has_tracked_rows(data: bytes) -> bool:
    """Whether there is what the witness of the tests does not know; the proof does."""
    return b"<w:trPr>" in unzipped(data)["word/document.xml"]


@usual
@given(documents(), options)
def test_marking_never_changes_text(both: tuple[Version, Version], chosen: Options) -> None:
    assert texts(marked(*both, chosen)) == texts(both[1])


@usual
@given(documents(), options)
def test_without_highlights_and_with_runs_joined_the_output_is_the_new_version(
    both: tuple[Version, Version], chosen: Options
) -> None:
    output, new = unzipped(marked(*both, chosen)), unzipped(both[1])
    assert list(output) == list(new)
    for name, content in new.items():
        assert output[name] == content or normal(output[name]) == normal(content)


@usual
@given(documents(), views)
def test_every_unmarked_word_stood_in_the_old_version(both: tuple[Version, Version], chosen: Options) -> None:
    assume(not any(map(has_tracked_rows, both)))
    assert novelty(marked(*both, chosen), both[0]) == ""


@usual
@given(documents(), options)
def test_the_proof_finds_nothing_wrong(both: tuple[Version, Version], chosen: Options) -> None:
    comparison, output = compared(*both, chosen), marked(*both, chosen)
    named = ("old", both[0]), ("new", both[1]), ("marked", output)
    proof = prove_own(*named, lapses_of(comparison), terms_of(chosen))
    assert [failure for result in proof.results for failure in result.failures] == []


@usual
@given(versions().flatmap(lambda v: st.tuples(cut_up(v[0]), cut_up(v[1]))))
def test_what_was_marked_is_stale_and_comes_off_in_the_next_round(both: tuple[Version, Version]) -> None:
    output = marked(*both)
    assume(output != both[1] and not has_tracked_rows(output))  # identical files keep their yellow
    assert passages(marked(both[1], output), "yellow") == []


@usual
@given(documents(), options)
def test_every_change_has_marks_or_is_listed_with_what_went(
    both: tuple[Version, Version], chosen: Options
) -> None:
    for change in compared(*both, chosen).changes:
        assert change.spots or change.old or change.new
        assert change.old != change.new or change.kind in _SAME_WORDS
