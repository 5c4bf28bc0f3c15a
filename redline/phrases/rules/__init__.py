"""The sentences of the rules: by family, in Dutch and English.

Each rule has a title, why it matters and what to do (both with facts in braces), and an example of what it
finds. A variant `x` of a rule has its sentence for `why` under `ID-x`, and for `todo` that of the rule unless
it has its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import NamedTuple

from redline.phrases import tame

_FAMILIES = ("marks", "leftovers", "annexes", "dates", "figures", "citations", "names", "shape")


class Told(NamedTuple):
    """What a rule says. A variant has only what differs."""

    title: str = ""
    why: str = ""
    todo: str = ""
    example: str = ""


@cache
def _sentences(language: str) -> dict[str, Told]:
    found: dict[str, Told] = {}
    for family in _FAMILIES:
        module = import_module(f"redline.phrases.rules.{family}")
        found |= module.NL if language == "nl" else module.EN
    return found


def told(language: str, rule: str, variant: str = "", facts: Mapping[str, str | int] | None = None) -> Told:
    """The sentences of a rule, with `facts` filled in; facts come from documents, and cannot break a line."""
    usual = _sentences(language)[rule]
    other = _sentences(language)[f"{rule}-{variant}"] if variant else usual
    tamed = {name: tame(fact) if isinstance(fact, str) else fact for name, fact in (facts or {}).items()}
    why, todo = (text.format_map(tamed) for text in (other.why or usual.why, other.todo or usual.todo))
    return Told(usual.title, why, todo, usual.example)


def sentences_of(language: str, rule: str) -> Told:
    """The sentences of a rule as they stand, with the names of their facts in braces."""
    return _sentences(language)[rule]
