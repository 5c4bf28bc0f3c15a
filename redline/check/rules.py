"""The rules there are: each family of them is a module, and enters its rules here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module

from redline.check.model import ALL, Check, Rule, Stage
from redline.findings import Severity

FAMILIES = ("marks", "leftovers", "annexes", "dates", "figures", "citations", "names", "shape")
_ORDER = ("HL", "RS", "BY", "NR", "VN", "IN", "CI", "TA", "OP", "HS", "TG")  # the first letters of ids
_entered: dict[str, Rule] = {}


def rule(
    identity: str,
    severity: Severity,
    stages: Iterable[Stage] = ALL,
    otherwise: Mapping[Stage, Severity] | None = None,
) -> Callable[[Check], Check]:
    """Enter a function as the rule of this id: how much it matters, at which stages, and where otherwise.

    Its sentences stand in `redline.phrases.rules`, in the module of its family.
    """

    def entered(check: Check) -> Check:
        _entered[identity] = Rule(identity, severity, frozenset(stages), check, otherwise or {})
        return check

    return entered


@cache
def all_rules() -> Mapping[str, Rule]:
    """All rules by id, in the order of the catalogue."""
    for family in FAMILIES:
        import_module(f"redline.check.{family}")
    return dict(sorted(_entered.items(), key=lambda each: (_ORDER.index(each[0][:2]), each[0])))
