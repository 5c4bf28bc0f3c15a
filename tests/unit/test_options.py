"""What may be chosen."""

from __future__ import annotations

import re

import pytest

from redline.options import COLOUR_NAMES, COLOURS, Existing, Granularity, Options
from tests.build import doc, p
from tests.marked import marked
from tests.witness import passages


def test_the_defaults_are_what_the_habit_asks() -> None:
    options = Options()
    assert (options.granularity, options.existing) == (Granularity.WORD, Existing.CLEAR)
    assert (options.colour, options.moved_colour, options.ignore) == ("yellow", "cyan", frozenset())


@pytest.mark.parametrize("colour", COLOURS)
def test_every_colour_can_be_painted(colour: str) -> None:
    output = marked(doc(p("een oud woord")), doc(p("een nieuw woord")), Options(colour=colour))
    assert passages(output, colour) == ["nieuw"]


def test_the_colours_are_those_of_word() -> None:
    assert len(COLOURS) == len(set(COLOURS)) == 16
    assert set(COLOUR_NAMES.values()) <= set(COLOURS)
    assert all(re.fullmatch("[a-zA-Z]+", colour) for colour in COLOURS)
