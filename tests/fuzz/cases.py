"""One case: two versions, of which at least one is a mutant, by a name that it can be made again from."""

from __future__ import annotations

import random
from typing import NamedTuple

from redline import Existing, Granularity, Ignore, Options
from redline.document.model import Revisions
from tests.corpus.mutate import mutated as edited
from tests.fuzz.documents import document
from tests.fuzz.mutants import mutant


class Case(NamedTuple):
    """What is compared, and with which options; `name` is a document and a number."""

    name: str
    old: bytes
    new: bytes
    options: Options = Options()


def case(name: str) -> Case:
    """The case of this name, `document#number`: always the same."""
    chance = random.Random(name)
    original = document(name.rpartition("#")[0])
    first = mutant(original, chance)
    if chance.random() < 0.5:
        original = edited(original, str(chance.random()))
    sides = ((first, original), (original, first), (first, mutant(original, chance)), (first, first))
    old, new = chance.choices(sides, (3, 5, 3, 1))[0]
    return Case(name, old, new, _options(chance))


def _options(chance: random.Random) -> Options:
    """Mostly the defaults."""
    if chance.random() < 0.6:
        return Options()
    return Options(
        granularity=chance.choice(list(Granularity)),
        ignore=frozenset(chance.sample(list(Ignore), chance.choice((0, 0, 1, 3)))),
        revisions=chance.choice((Revisions.FINAL, Revisions.ORIGINAL, Revisions.ORIGINAL)),
        existing=chance.choice((Existing.CLEAR, Existing.KEEP)),
        formatting=chance.random() < 0.3,
    )
