"""The rules of a check on the screen: all of them, or one explained."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TextIO

from rich.table import Table
from rich.text import Text

from redline.check.model import ALL, Rule, Stage
from redline.phrases import say
from redline.phrases.rules import sentences_of
from redline.report.screen import console_on

_FACT = re.compile(r"\{\w+\}")  # filled in where a rule finds something


def list_rules(rules: Iterable[Rule], language: str, stream: TextIO) -> None:
    """Print the rules: id, title, how grave, and at which stages."""
    table = Table(box=None, pad_edge=False)
    for name in ("rule", "title", "severity", "stages"):
        table.add_column(say(language, f"column-{name}"), overflow="fold")
    for rule in rules:
        severity = say(language, f"severity-{rule.severity.value}")
        table.add_row(
            Text(rule.id, style="bold"),
            sentences_of(language, rule.id).title,
            severity,
            _stages(rule, language),
        )
    console_on(stream).print(table)


def explain(rule: Rule, language: str, stream: TextIO) -> None:
    """Print one rule: what it finds and why, what to do, an example, and where it counts."""
    console = console_on(stream)
    sentences = sentences_of(language, rule.id)
    console.print(Text.assemble((f"{rule.id} ", "bold"), sentences.title))
    for name, text in (("why", sentences.why), ("todo", sentences.todo), ("example", sentences.example)):
        if text:
            shown = _FACT.sub("…", text)
            console.print(Text.assemble((f"{say(language, f'rule-{name}')}: ", "bold"), shown))
    severity = say(language, f"severity-{rule.severity.value}")
    others = [
        f"{stage.value}: {say(language, f'severity-{each.value}')}" for stage, each in rule.otherwise.items()
    ]
    told = ", ".join((severity, *others))
    console.print(Text.assemble((f"{say(language, 'column-severity')}: ", "bold"), told))
    console.print(Text.assemble((f"{say(language, 'column-stages')}: ", "bold"), _stages(rule, language)))


def _stages(rule: Rule, language: str) -> str:
    if rule.stages == ALL:
        return say(language, "stages-all")
    return " ".join(stage.value for stage in Stage if stage in rule.stages)
