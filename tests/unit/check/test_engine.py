"""Rules are run as the stage and the settings have them; each finding says where, why and what to do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from types import MappingProxyType

import pytest

from redline.check import engine
from redline.check.engine import check
from redline.check.model import Case, Check, Hit, Note, Rule, Sheet, Stage
from redline.document.model import Span
from redline.findings import Severity
from redline.phrases.rules import Told
from redline.report.check import notes_json, notes_sarif, where
from tests.build import box, note, p, raw, table
from tests.unit.check.case import case, sheet

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO
BREAK = raw("<w:r><w:lastRenderedPageBreak/></w:r>")


def niet(submission: Case) -> Iterator[Hit]:
    """Finds each “niet”: a rule to try the engine with."""
    for each in submission.sheets:
        for passage in each.passages:
            at = passage.text.find("niet")
            if at >= 0:
                yield Hit(each, passage, Span(at, at + 4), {"count": 1})


def whole(submission: Case) -> Iterator[Hit]:
    yield Hit(facts={"count": len(submission.sheets)}, severity=INFO)


@pytest.fixture(autouse=True)
def rules(monkeypatch: pytest.MonkeyPatch) -> dict[str, Rule]:
    """Two rules of the test, in place of those of redline."""
    found = {
        "ZZ01": _rule("ZZ01", ERROR, niet, {Stage.MR: WARNING}),
        "ZZ02": _rule("ZZ02", WARNING, whole, {}, frozenset({Stage.TK})),
    }
    sentences = {
        "ZZ01": Told("Geen niet", "Er staat {count} keer niet.", "Haal het weg."),
        "ZZ02": Told("Al", "Al {count}.", "-"),
    }
    monkeypatch.setattr(engine, "all_rules", lambda: MappingProxyType(found))
    monkeypatch.setattr("redline.phrases.rules._sentences", lambda language: sentences)
    return found


def _rule(
    identity: str,
    severity: Severity,
    function: Check,
    otherwise: dict[Stage, Severity],
    stages: frozenset[Stage] = frozenset(Stage),
) -> Rule:
    return Rule(identity, severity, stages, function, otherwise)


def one(submission: Case) -> Note:
    (found,) = check(submission, "nl")
    return found


def letter(*texts: str) -> Sheet:
    return sheet([p(text) for text in texts])


def test_a_finding_says_where_why_and_what_to_do() -> None:
    found = one(case(letter("Een.", "Dit is niet goed.")))
    assert (found.rule, found.severity, found.document, found.paragraph) == ("ZZ01", ERROR, "brief.docx", 2)
    assert (found.words, found.why, found.todo) == ("niet", "Er staat 1 keer niet.", "Haal het weg.")
    assert (found.part, found.ordinal, found.span) == ("word/document.xml", 1, Span(7, 11))


def test_the_stage_decides_what_counts_and_how_much() -> None:
    assert one(case(letter("niet"), stage=Stage.MR)).severity is WARNING
    assert [each.rule for each in check(case(letter("niet"), stage=Stage.TK), "nl")] == ["ZZ01", "ZZ02"]


def test_a_finding_may_weigh_otherwise_than_its_rule() -> None:
    assert one(case(letter("wel"), stage=Stage.TK)).severity is INFO


@pytest.mark.parametrize("place", ["cell", "note", "box"])
def test_all_places_are_looked_at(place: str) -> None:
    blocks = {
        "cell": [table([["niet"]])],
        "note": [p("Zie.", note("niet"))],
        "box": [p("Zie.", box("niet"))],
    }[place]
    assert one(case(sheet(blocks))).words == "niet"


def test_a_rule_can_be_put_off_or_weigh_otherwise() -> None:
    assert check(case(letter("niet"), settings={"ZZ01": {"severity": "uit"}}), "nl") == ()
    assert one(case(letter("niet"), settings={"ZZ01": {"severity": "info"}})).severity is INFO


@pytest.mark.parametrize(
    ("exception", "kept"),
    [
        ({"text": "niet", "reason": "afgesproken"}, 0),
        ({"text": "NIET", "until": "2026-01-22"}, 0),
        ({"text": "niet", "until": "2026-01-21"}, 1),
        ({"text": "wel"}, 1),
        ({"document": "brief"}, 0),
        ({"document": "bijlage", "text": "niet"}, 1),
        ({"reason": "alleen een reden"}, 1),
    ],
)
def test_an_exception_covers_what_it_names_until_its_day(exception: dict[str, str], kept: int) -> None:
    assert len(check(case(letter("niet"), settings={"ZZ01": {"except": [exception]}}), "nl")) == kept


def test_only_the_rules_that_are_asked_for_run() -> None:
    assert check(case(letter("niet"), stage=Stage.TK), "nl", ["ZZ02"])[0].rule == "ZZ02"


def test_the_gravest_come_first_then_by_place() -> None:
    found = check(case(letter("Een niet.", "Nog een niet."), stage=Stage.TK), "nl")
    assert [(each.rule, each.paragraph) for each in found] == [("ZZ01", 1), ("ZZ01", 2), ("ZZ02", 0)]


def test_the_page_is_told_where_word_noted_it() -> None:
    assert one(case(sheet([p("Een."), p(BREAK, "Twee."), p("niet")]))).page == 2
    assert one(case(sheet([p("Een."), p(BREAK, "niet")]))).page == 2
    assert one(case(sheet([p("niet ", BREAK, "Twee.")]))).page == 1
    assert one(case(letter("niet"))).page == 0


def test_the_place_is_told_as_a_reader_would_say_it() -> None:
    assert where(one(case(letter("niet"))), "nl") == "brief.docx, Hoofdtekst, alinea 1"
    assert where(one(case(letter("wel"), stage=Stage.TK)), "nl") == "de hele inzending"


def test_the_json_and_the_sarif_have_all_of_it(rules: dict[str, Rule]) -> None:
    found = check(case(letter("niet"), stage=Stage.TK), "nl")
    data = json.loads(notes_json(found, Stage.TK, "v3", "nl"))
    assert (data["format"], data["version"], data["stage"]) == ("redline-check", 1, "tk")
    assert data["findings"][0]["place"] == {"part": "word/document.xml", "paragraph": 0, "start": 0, "end": 4}
    assert data["findings"][1]["place"] is None
    sarif = json.loads(notes_sarif(found, rules, "1.0", "nl"))
    (run,) = sarif["runs"]
    assert sarif["version"] == "2.1.0"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["ZZ01", "ZZ02"]
    assert [(each["ruleId"], each["level"]) for each in run["results"]] == [
        ("ZZ01", "error"),
        ("ZZ02", "note"),
    ]
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "brief.docx"
