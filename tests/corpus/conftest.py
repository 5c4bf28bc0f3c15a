"""The slow second reader on request, and how many foreign documents were proved."""

from __future__ import annotations

from collections import defaultdict

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--second-opinion", action="store_true", help="docx2python too reads foreign documents")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell how many of the documents were proved in all their tests, and how much was painted for them."""
    outcomes: dict[object, set[str]] = defaultdict(set)
    totals = {"painted": 0, "needed": 0}
    for outcome in ("passed", "failed", "xfailed", "xpassed", "error", "skipped"):
        for report in terminalreporter.getreports(outcome):
            facts = dict(report.user_properties)
            if "file" in facts:
                outcomes[facts["file"]].add(outcome)
                for fact in totals:
                    totals[fact] += int(str(facts.get(fact, 0)))
    if outcomes:
        proved = sum(found == {"passed"} for found in outcomes.values())
        refused = sum(found == {"skipped"} for found in outcomes.values())
        terminalreporter.section("foreign documents")
        terminalreporter.write_line(f"{proved} of {len(outcomes)} were proved; {refused} were refused")
        terminalreporter.write_line(f"{totals['painted']} words were painted, {totals['needed']} had to be")
