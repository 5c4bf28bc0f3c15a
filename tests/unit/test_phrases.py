"""Everything redline says, it can say in both languages."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import redline
from redline.align.model import Unit
from redline.clean.model import Sort
from redline.diff.model import Kind
from redline.document.model import Revisions, StoryKind
from redline.findings import Severity
from redline.options import Existing
from redline.phrases import LANGUAGES, en, nl, say
from redline.verify.model import Claim, Verdict
from redline.versions.order import Reason
from redline.versions.states import State

SOURCE = Path(redline.__file__).parent
TREES = {path: ast.parse(path.read_text("utf-8")) for path in sorted(SOURCE.rglob("*.py"))}
CODE = "\n".join(path.read_text("utf-8") for path in TREES if path.parent.name != "phrases")
DUTCH, ENGLISH = nl.SENTENCES, en.SENTENCES


_CLEANED = (
    *("yellow-text", "yellow-paragraph", "yellow-cell", "yellow-number", "yellow-style", "comment"),
    *("revision-ins", "revision-del", "revision-format", "revision-switch", "hidden-text"),
    *("metadata-person", "metadata-place", "metadata-custom-properties", "metadata-thumbnail"),
    *("metadata-people", "metadata-settings", "metadata-rsid"),
)
MADE = [
    *(f"kind-{kind.value}" for kind in Kind),
    *(f"unit-{unit.value}" for unit in Unit if unit is not Unit.PARAGRAPH),
    *(f"story-{story.value}" for story in StoryKind),
    *(f"claim-{claim.value}" for claim in Claim),
    *(f"{said}-{verdict.value}" for said in ("verdict", "outcome") for verdict in Verdict),
    *(f"column-{kind.value}" for kind in (Kind.ADDED, Kind.REPLACED, Kind.REMOVED, Kind.MOVED)),
    *(f"column-{name}" for name in ("version", "date", "order", "files", "old", "new", "output", "remark")),
    *(f"column-{name}" for name in ("words", "share")),
    *(f"column-unread-{name}" for name in ("new", "lapsed", "pages")),
    *(f"passages-{said}-{state.value}" for said in ("state", "since") for state in State),
    *(f"passages-{note.value}" for note in (StoryKind.FOOTNOTE, StoryKind.ENDNOTE)),
    *(f"order-by-{reason.value}" for reason in Reason),
    *(f"column-{name}" for name in ("rule", "title", "severity", "stages")),
    *(f"rule-{name}" for name in ("why", "todo", "example")),
    *(f"{said}-{each.value}" for said in ("check", "severity") for each in Severity),
    *(f"clean-left-{sort.value}" for sort in Sort),
    *(f"cleaned-{kind}" for kind in _CLEANED),
    *(f"existing-{each.value}" for each in (Existing.KEEP, Existing.CLEAR)),
    *(f"revisions-read-{each.value}" for each in (Revisions.FINAL, Revisions.ORIGINAL)),
]


def fields(sentence: str) -> list[list[str]]:
    """The fields of each form of a sentence, in alphabetical order."""
    return [
        sorted({name for _, name, _, _ in Formatter().parse(form) if name}) for form in sentence.split("|")
    ]


def rules() -> Iterator[str]:
    """The rules that the code spells out: in `Trouble("rule")`, `Finding("rule")`, `say(…, "rule")`."""
    for tree in TREES.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                at = {"Trouble": 0, "Finding": 0, "say": 1}.get(node.func.id)
                if at is not None and len(node.args) > at and isinstance(node.args[at], ast.Constant):
                    yield str(node.args[at].value)  # type: ignore[attr-defined]


def test_both_languages_have_the_same_sentences() -> None:
    assert list(DUTCH) == list(ENGLISH)


@pytest.mark.parametrize("rule", DUTCH)
def test_both_languages_fill_in_the_same(rule: str) -> None:
    dutch, english = fields(DUTCH[rule]), fields(ENGLISH[rule])
    assert dutch[-1] == english[-1]
    assert {name for form in dutch for name in form} == {name for form in english for name in form}


@pytest.mark.parametrize("rule", sorted({*rules(), *MADE}))
def test_every_rule_in_the_code_has_its_sentence(rule: str) -> None:
    assert rule in DUTCH
    assert rule in ENGLISH


def test_the_rules_in_the_code_are_found() -> None:
    assert {"doctype", "output-is-input", "identical", "no-changes", "nothing-in-common"} <= set(rules())


@pytest.mark.parametrize("rule", DUTCH)
def test_every_sentence_is_used(rule: str) -> None:
    made_up = rule in MADE or rule.startswith("inline-")
    assert made_up or re.search(f"[\"']{rule}[\"']", CODE)


def test_one_and_many_have_their_own_form() -> None:
    facts: dict[str, str | int] = {"file": "v1.docx", "count": 1, "authors": "FIN"}
    for language in LANGUAGES:
        one = say(language, "revisions-read-final", facts)
        many = say(language, "revisions-read-final", {**facts, "count": 2})
        assert one.replace("1", "2", 2) != many


def test_a_sentence_may_hold_braces_from_a_file_name() -> None:
    assert "{brief}.docx" in say("nl", "not-found", {"file": "{brief}.docx"})


def test_a_fact_cannot_break_the_line_or_steer_a_terminal() -> None:
    said = say("nl", "not-found", {"file": "twee\r\nregels\x1b[2J\u009b2J.docx"})
    assert said.startswith("twee  regels\ufffd[2J\ufffd2J.docx: ")
