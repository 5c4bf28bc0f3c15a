"""Every sentence that redline says, in Dutch and English, and how one is filled in."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module

LANGUAGES = ("nl", "en")


@cache
def _sentences(language: str) -> dict[str, str]:
    sentences: dict[str, str] = import_module(f"redline.phrases.{language}").SENTENCES
    return sentences


def say(language: str, rule: str, facts: Mapping[str, str | int] | None = None) -> str:
    """The sentence for `rule`, with `facts` filled in.

    A sentence may have two forms, with `|` between: the first is for a `count` of one.
    """
    forms = _sentences(language)[rule].split("|")
    facts = facts or {}
    return forms[0 if facts.get("count") == 1 else -1].format_map(facts)
