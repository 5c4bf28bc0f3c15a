"""Every sentence that redline says, in Dutch and English, and how one is filled in."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module

LANGUAGES = ("nl", "en")
_STEERING = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), "\ufffd") | dict.fromkeys(b"\t\n\r", " ")


@cache
def _sentences(language: str) -> dict[str, str]:
    sentences: dict[str, str] = import_module(f"redline.phrases.{language}").SENTENCES
    return sentences


def say(language: str, rule: str, facts: Mapping[str, str | int] | None = None) -> str:
    """The sentence for `rule`, with `facts` filled in.

    A sentence may have two forms, with `|` between: the first is for a `count` of one. Facts come from
    documents and file names: what is in them cannot break the line or steer a terminal.
    """
    forms = _sentences(language)[rule].split("|")
    facts = {name: tame(fact) if isinstance(fact, str) else fact for name, fact in (facts or {}).items()}
    return forms[0 if facts.get("count") == 1 else -1].format_map(facts)


def tame(text: str) -> str:
    """`text` on one line, with a mark in place of each control character (a terminal obeys those)."""
    return text.translate(_STEERING)
