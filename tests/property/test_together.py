"""A letter and annexes between which text moves: each output is proved, wherever its text came from."""

from __future__ import annotations

from copy import deepcopy

from hypothesis import given
from hypothesis import strategies as st

from redline.jobs import compare_together, highlight, opened, prove_own
from redline.options import Options
from tests.property.edits import versions
from tests.property.letters import Letter
from tests.property.strategies import options, usual
from tests.property.writing import written


@st.composite
def dossiers(draw: st.DrawFn) -> list[tuple[Letter, Letter]]:
    """Two or three documents in an old and a new version, with blocks carried from one to another."""
    pairs = [draw(versions()) for _ in range(draw(st.integers(2, 3)))]
    news = [deepcopy(new) for _, new in pairs]
    for _ in range(draw(st.integers(1, 4))):
        source = draw(st.sampled_from(pairs))[0]
        target = draw(st.sampled_from(news))
        carried = deepcopy(draw(st.sampled_from(source.blocks)))
        target.blocks.insert(draw(st.integers(0, len(target.blocks))), carried)
        if draw(st.booleans()) and len(news[0].blocks) > 1:
            news[0].blocks.pop(draw(st.integers(0, len(news[0].blocks) - 1)))
    return [(old, new) for (old, _), new in zip(pairs, news, strict=True)]


@usual
@given(dossiers(), options, st.booleans())
def test_each_document_of_a_dossier_is_proved(
    letters: list[tuple[Letter, Letter]], chosen: Options, first_is_new: bool
) -> None:
    olds: list[bytes | None] = [written(old) for old, _ in letters]
    news = [written(new) for _, new in letters]
    if first_is_new:
        olds[0] = None
    documents = [(old, new, str(at)) for at, (old, new) in enumerate(zip(olds, news, strict=True))]
    for at, comparison in enumerate(compare_together(documents, chosen)):
        marked = highlight(news[at], comparison).package.to_bytes()
        others = [opened(old) for place, old in enumerate(olds) if place != at and old is not None]
        before = opened(comparison.old.source)
        proof = prove_own(before, opened(news[at]), marked, comparison, others)
        assert not proof.failed, [result.failures for result in proof.results]
