"""What is no change, and what results do not depend on."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from redline.diff.model import Change
from redline.options import Existing, Options
from tests.marked import compared, marked
from tests.parts import unzipped
from tests.property.documents import cut_up, letters
from tests.property.edits import documents, versions
from tests.property.letters import Letter
from tests.property.strategies import options, usual
from tests.property.writing import Version, written
from tests.witness import passages


def shown(changes: tuple[Change, ...]) -> list[object]:
    """What is equal for two comparisons with the same result."""
    return [(c.kind, c.unit, c.story, c.section, c.old, c.new, c.spots, c.context, c.origin) for c in changes]


@usual
@given(letters.flatmap(cut_up), options)
def test_a_document_has_no_changes_against_itself(data: Version, chosen: Options) -> None:
    assert compared(data, data, chosen).changes == ()
    assert unzipped(marked(data, data, chosen)) == unzipped(data)


@usual
@given(letters.flatmap(lambda letter: st.tuples(cut_up(letter), cut_up(letter))))
def test_how_text_is_cut_into_runs_is_no_change(both: tuple[Version, Version]) -> None:
    assert compared(*both).changes == ()
    assert unzipped(marked(*both, Options(existing=Existing.KEEP))) == unzipped(both[1])


@usual
@given(versions().flatmap(lambda v: st.tuples(st.just(v), cut_up(v[0]), cut_up(v[1]))))
def test_results_do_not_depend_on_runs_and_marks_without_text(
    case: tuple[tuple[Letter, Letter], Version, Version],
) -> None:
    whole, cut = (written(case[0][0]), written(case[0][1])), case[1:]
    assert shown(compared(*whole).changes) == shown(compared(*cut).changes)
    assume(whole[0] != whole[1])  # identical files stay as they are, yellow and all
    outputs = marked(*whole), marked(*cut)
    for colour in ("yellow", "cyan"):
        assert passages(outputs[0], colour) == passages(outputs[1], colour)


@usual
@given(documents(), options)
def test_the_same_input_gives_the_same_bytes(both: tuple[Version, Version], chosen: Options) -> None:
    assert marked(*both, chosen) == marked(*both, chosen)
