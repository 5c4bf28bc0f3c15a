"""Which characters get which colour."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest

from redline.mark.plan import Plan, plan
from redline.options import Existing, Granularity, Options
from tests import build
from tests.build import Text, b, box, doc, field, p, run, yellow
from tests.marked import compared
from tests.unit.trouble import refused

SHADED = '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>'
HOUSING = "Gemeenten bouwen de komende jaren tienduizend extra plekken voor werkenden van elders."
HEALTH = "Wie ziek wordt heeft recht op zorg en moet een arts kunnen vinden."
MOVING = "De inspectie deed dit jaar mee aan elf gezamenlijke inspecties over de grens."


def planned(old: Sequence[Text], new: Sequence[Text], options: Options | None = None) -> Plan:
    return plan(compared(doc(p(*old)), doc(p(*new)), options))


def marks(
    old: Sequence[Text], new: Sequence[Text], options: Options | None = None
) -> list[tuple[str, str | None]]:
    """The words and colour of each mark in a paragraph that changed."""
    comparison = compared(doc(p(*old)), doc(p(*new)), options)
    (block,) = comparison.new.body.blocks
    text = getattr(block, "text", "")
    return [(mark.span.of(text), mark.colour) for mark in plan(comparison).marks]


def test_changed_words_are_yellow() -> None:
    assert marks(["een oud woord"], ["een nieuw woord"]) == [("nieuw", "yellow")]


def test_only_white_space_is_bridged_between_two_marks() -> None:
    assert marks(["een twee vier"], ["een twee drie", " en vier"]) == [("drie en", "yellow")]


def test_another_colour_may_be_asked() -> None:
    assert marks(["oud woord"], ["nieuw woord"], Options(colour="green")) == [("nieuw", "green")]


def test_a_change_in_moved_text_has_the_colour_of_changes() -> None:
    old, new = MOVING, MOVING.replace("elf", "twaalf")
    comparison = compared(doc(p(old), p(HOUSING), p(HEALTH)), doc(p(HOUSING), p(HEALTH), p(new)))
    found = [(mark.span.of(new), mark.colour) for mark in plan(comparison).marks]
    before, after = new.split("twaalf")
    assert [(text.strip(), colour) for text, colour in found] == [
        (before.strip(), "cyan"),
        ("twaalf", "yellow"),
        (after.strip(), "cyan"),
    ]


def test_marks_of_one_paragraph_rise_and_do_not_overlap() -> None:
    found = planned(
        ["a b c d e f g h ", yellow("i j"), " k"], ["a x c y e ", yellow("f g h i"), " j z k l"]
    ).marks
    for before, after in pairwise(found):
        assert before.span.end <= after.span.start


@pytest.mark.parametrize("stale", [yellow("veertien"), run("veertien", SHADED)])
def test_yellow_on_unchanged_text_is_taken_away_and_told(stale: Text) -> None:
    old: list[Text] = ["Dat is veertien meer."]
    new: list[Text] = ["Dat is ", stale, " veel meer."]
    assert marks(old, new) == [("veertien", None), ("veel", "yellow")]
    (finding,) = planned(old, new).findings
    assert (finding.rule, finding.facts["count"], finding.facts["words"]) == ("existing-clear", 1, "veertien")


def test_it_is_taken_away_where_the_old_version_had_it_too() -> None:
    same: list[Text] = ["Dat is ", yellow("veertien"), " meer."]
    assert marks(same, [*same, " Punt."]) == [("veertien", None), ("Punt.", "yellow")]


def test_it_stays_where_that_is_asked_and_is_told() -> None:
    options = Options(existing=Existing.KEEP)
    old: list[Text] = ["Dat is veertien meer."]
    new: list[Text] = ["Dat is ", yellow("veertien"), " veel meer."]
    assert marks(old, new, options) == [("veel", "yellow")]
    assert [finding.rule for finding in planned(old, new, options).findings] == ["existing-keep"]


def test_it_is_a_reason_to_stop_where_that_is_asked() -> None:
    options = Options(existing=Existing.REFUSE)
    with refused("existing-refused"):
        planned(["Dat is veertien meer."], ["Dat is ", yellow("veertien"), " veel meer."], options)
    assert planned(["oud"], [yellow("nieuw")], options).findings == ()


def test_yellow_that_is_right_stays_as_it_is() -> None:
    assert marks(["een oud woord"], ["een ", yellow("nieuw"), " woord"]) == []


def test_yellow_shading_on_changed_text_becomes_a_mark() -> None:
    found = marks(["een oud woord"], ["een ", run("nieuw", SHADED), " woord"])
    assert found == [("nieuw", "yellow")]


def test_another_colour_stays_and_is_told_where_it_is_in_the_way() -> None:
    green = run("nieuw", highlight="green")
    assert marks(["een oud woord"], ["een ", green, " woord"]) == []
    assert [f.rule for f in planned(["een oud woord"], ["een ", green, " woord"]).findings] == [
        "other-colour"
    ]


def test_another_colour_on_unchanged_text_is_no_business_of_ours() -> None:
    green = run("woord", highlight="green")
    found = planned(["een oud ", "woord"], ["een nieuw ", green])
    assert (len(found.marks), found.findings) == (1, ())


@pytest.mark.parametrize("granularity", list(Granularity))
def test_what_word_renews_by_itself_is_never_painted(granularity: Granularity) -> None:
    options = Options(granularity=granularity)
    found = marks(["oud blad ", field("PAGE", "3")], ["nieuw blad ", field("PAGE", "4"), " extra"], options)
    assert found
    assert all("4" not in text for text, _ in found)


def test_formatting_is_painted_only_on_request() -> None:
    old: list[Text] = ["een twee drie"]
    new: list[Text] = ["een ", b("twee"), " drie"]
    assert marks(old, new) == []
    assert marks(old, new, Options(formatting=True)) == [("twee", "yellow")]


def test_both_twins_of_a_text_box_are_painted() -> None:
    comparison = compared(doc(p(box("oude datum"))), doc(p(box("nieuwe datum"))))
    found = plan(comparison).marks
    assert [(mark.span, mark.colour) for mark in found] == [(found[0].span, "yellow")] * 2
    assert found[0].places != found[1].places


def test_a_note_reference_is_painted_with_its_note() -> None:
    comparison = compared(doc(p("tekst")), doc(p("tekst", build.note("nieuwe noot"))))
    assert [mark.places[0].part for mark in plan(comparison).marks] == [
        "word/document.xml",
        "word/footnotes.xml",
    ]


def test_two_versions_that_say_the_same_have_no_marks() -> None:
    assert planned(["een ", b("twee")], ["een twee"]).marks == ()


def test_turquoise_that_is_there_does_not_make_a_changed_word_look_moved() -> None:
    old: list[Text] = ["een oud woord"]
    new: list[Text] = ["een ", run("nieuw", highlight="cyan"), " woord"]
    painted = marks(old, new) == [("nieuw", "yellow")]
    assert painted or [f.rule for f in planned(old, new).findings] == ["other-colour"]
