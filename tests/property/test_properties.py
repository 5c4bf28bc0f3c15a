"""What holds for every pair of versions."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import redline
from redline.diff.model import Change, Kind
from redline.options import Existing, Granularity, Options
from tests.marked import compared, marked
from tests.parts import unzipped
from tests.property.documents import Block, Version, blocks, cut_up, letters, plain, versions
from tests.property.normal import normal
from tests.witness import novelty, passages, texts

Letter = tuple[Block, ...]
usual = settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
options = st.builds(
    lambda granularity, existing: Options(granularity=granularity, existing=existing),
    st.sampled_from(Granularity),
    st.sampled_from([Existing.KEEP, Existing.CLEAR]),
)


def shown(changes: tuple[Change, ...]) -> list[object]:
    """What is equal for two comparisons with the same result."""
    return [(c.kind, c.unit, c.story, c.section, c.old, c.new, c.spots, c.context, c.origin) for c in changes]


@usual
@given(letters.flatmap(cut_up))
def test_a_document_has_no_changes_against_itself(data: Version) -> None:
    assert compared(data, data).changes == ()
    assert unzipped(marked(data, data)) == unzipped(data)


@usual
@given(letters.flatmap(lambda letter: st.tuples(cut_up(letter), cut_up(letter))))
def test_how_text_is_cut_into_runs_is_no_change(both: tuple[Version, Version]) -> None:
    assert compared(*both).changes == ()
    assert unzipped(marked(*both)) == unzipped(both[1])


@usual
@given(versions().flatmap(lambda v: st.tuples(st.just(v), cut_up(v[0]), cut_up(v[1]))))
def test_results_do_not_depend_on_runs_and_marks_without_text(
    case: tuple[tuple[Letter, Letter], Version, Version],
) -> None:
    (old, new), old_cut, new_cut = case
    usual_result, cut_result = compared(plain(old), plain(new)), compared(old_cut, new_cut)
    assert shown(usual_result.changes) == shown(cut_result.changes)
    usual_marked, cut_marked = marked(plain(old), plain(new)), marked(old_cut, new_cut)
    for colour in ("yellow", "cyan"):
        assert passages(usual_marked, colour) == passages(cut_marked, colour)


@usual
@given(versions().flatmap(lambda v: st.tuples(cut_up(v[0], True), cut_up(v[1], True))), options)
def test_marking_never_changes_text(both: tuple[Version, Version], chosen: Options) -> None:
    assert texts(marked(*both, chosen)) == texts(both[1])


@usual
@given(versions().flatmap(lambda v: st.tuples(cut_up(v[0], True), cut_up(v[1], True))), options)
def test_without_highlights_and_with_runs_joined_the_output_is_the_new_version(
    both: tuple[Version, Version], chosen: Options
) -> None:
    output, new = unzipped(marked(*both, chosen)), unzipped(both[1])
    assert list(output) == list(new)
    for name, content in new.items():
        assert output[name] == content or normal(output[name]) == normal(content)


@usual
@given(versions().flatmap(lambda v: st.tuples(cut_up(v[0]), cut_up(v[1]))), options)
def test_every_unmarked_word_stood_in_the_old_version(both: tuple[Version, Version], chosen: Options) -> None:
    assert novelty(marked(*both, chosen), both[0]) == ""


@usual
@given(letters, st.lists(blocks, min_size=1, max_size=2), st.data())
def test_what_is_added_one_way_is_removed_the_other_way(
    letter: Letter, extra: list[Block], data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(letter)))
    longer = (*letter[:at], *extra, *letter[at:])
    there, back = compared(plain(letter), plain(longer)), compared(plain(longer), plain(letter))
    kinds = {change.kind for change in (*there.changes, *back.changes)}
    if kinds <= {Kind.ADDED, Kind.REMOVED}:
        added = [change.new for change in there.changes if change.kind is Kind.ADDED]
        removed = [change.old for change in back.changes if change.kind is Kind.REMOVED]
        assert sorted(added) == sorted(removed)


@usual
@given(versions().map(lambda v: (plain(v[0]), plain(v[1]))))
def test_the_same_input_gives_the_same_bytes(both: tuple[Version, Version]) -> None:
    assert marked(*both) == marked(*both)


@usual
@given(versions().map(lambda v: (plain(v[0], "Kop een"), plain(v[1], "Kop twee"))))
def test_what_was_marked_is_stale_and_comes_off_in_the_next_round(both: tuple[Version, Version]) -> None:
    output = marked(*both)
    assert passages(output, "yellow")
    assert passages(marked(both[1], output), "yellow") == []


@usual
@given(versions().map(lambda v: (plain(v[0]), plain(v[1]))))
def test_every_change_has_marks_or_is_listed_with_what_went(both: tuple[Version, Version]) -> None:
    comparison = redline.compare(*both)
    for change in comparison.changes:
        assert change.spots or change.old
        assert change.old != change.new or change.kind in (Kind.MOVED, Kind.SPACE, Kind.FORMAT)
