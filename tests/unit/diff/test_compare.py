"""What a Comparison says of stories, notes, margins, links and objects."""

from __future__ import annotations

import pytest

from redline.diff.model import Change, Kind
from redline.document.model import StoryKind
from redline.options import Ignore, Options
from tests import build
from tests.build import box, doc, h, link, note, p, picture, raw, simple, table
from tests.marked import compared


def changes(old: bytes, new: bytes, options: Options | None = None) -> list[Change]:
    return list(compared(old, new, options).changes)


def rules(old: bytes, new: bytes, options: Options | None = None) -> list[str]:
    return [finding.rule for finding in compared(old, new, options).findings]


def test_changes_are_numbered_in_reading_order() -> None:
    old = doc(p("een oud woord", note("noot een")), p("nog een zin"), header=["kop een"])
    new = doc(p("een nieuw woord", note("noot twee")), p("nog een lange zin"), header=["kop twee"])
    found = changes(old, new)
    assert [change.number for change in found] == [1, 2, 3, 4]
    assert [change.story.value for change in found] == ["body", "body", "footnote", "header"]


def test_a_change_stands_under_its_heading() -> None:
    old = doc(h("Eerste"), p("tekst een"), h("Tweede"), p("tekst oud"))
    new = doc(h("Eerste"), p("tekst een"), h("Tweede"), p("tekst nieuw"))
    assert [change.section for change in changes(old, new)] == ["Tweede"]


def test_notes_are_paired_by_place_and_not_by_number() -> None:
    old = doc(p("a", note("eerste noot")), p("b", note("tweede noot")))
    new = doc(p("nul", note("nieuwe noot vooraan")), p("a", note("eerste noot")), p("b", note("tweede nota")))
    notes = [change for change in changes(old, new) if change.story is StoryKind.FOOTNOTE]
    assert [(change.kind, change.old, change.new) for change in notes] == [
        (Kind.ADDED, "", "nieuwe noot vooraan"),
        (Kind.REPLACED, "noot", "nota"),
    ]


def test_the_note_of_a_moved_paragraph_moves_along() -> None:
    moving = p("Deze alinea gaat met haar voetnoot naar het einde van de brief.", note("Zie bijlage 1."))
    rest = [p("Eerste alinea over huisvesting van werkenden."), p("Tweede alinea over de zorg voor hen.")]
    found = changes(doc(moving, *rest), doc(*rest, moving))
    assert [(change.kind, change.story) for change in found] == [
        (Kind.MOVED, StoryKind.BODY),
        (Kind.MOVED, StoryKind.FOOTNOTE),
    ]


def test_headers_are_paired_by_type() -> None:
    old = doc(p("a"), header={"default": ["Brief een"], "first": ["Eerste blad"]})
    new = doc(p("a"), header={"first": ["Eerste bladzijde"], "default": ["Brief een"]})
    assert [(c.old, c.new) for c in changes(old, new)] == [("blad", "bladzijde")]


def test_a_header_that_came_or_went_is_told() -> None:
    without, having = doc(p("a")), doc(p("a"), header=["Concept"])
    assert [(c.kind, c.new) for c in changes(without, having)] == [(Kind.ADDED, "Concept")]
    assert [(c.kind, c.old) for c in changes(having, without)] == [(Kind.REMOVED, "Concept")]


def test_text_in_a_box_has_a_twin() -> None:
    (change,) = changes(doc(p(box("oude datum"))), doc(p(box("nieuwe datum"))))
    assert (change.old, change.new) == ("oude", "nieuwe")
    assert change.spots[0].twin


def test_a_link_that_leads_elsewhere_is_told_with_both_targets() -> None:
    old, new = (doc(p("zie ", link("deze site", f"https://x.nl/{end}"))) for end in "ab")
    (change,) = changes(old, new)
    assert (change.kind, change.old, change.new) == (Kind.LINK, "https://x.nl/a", "https://x.nl/b")
    assert change.context == "deze site"


def test_a_link_that_spells_out_its_target_is_one_change() -> None:
    old, new = (doc(p("zie ", link(f"x.nl/{end}", f"https://x.nl/{end}"), " nu")) for end in "ab")
    assert [change.kind for change in changes(old, new)] == [Kind.REPLACED]


def test_another_picture_is_told_and_has_nothing_to_paint() -> None:
    old, new = (doc(p("Figuur: ", picture(image), " einde")) for image in (b"a", b"b"))
    (change,) = changes(old, new)
    assert change.kind is Kind.OBJECT
    assert "objects-differ" in rules(old, new)


@pytest.mark.parametrize(
    ("ignore", "old", "new"),
    [
        (Ignore.CASE, p("de kamer"), p("de Kamer")),
        (Ignore.PUNCTUATION, p("ja, nee."), p("ja nee")),
        (Ignore.QUOTES, p('"ja"'), p("“ja”")),
        (Ignore.DASHES, p("ja - nee"), p("ja – nee")),
        (Ignore.LINKS, p(link("ja", "https://a.nl")), p(link("ja", "https://b.nl"))),
        (Ignore.FOOTNOTES, p("ja", note("een")), p("ja", note("twee"))),
        (Ignore.ENDNOTES, p("ja", build.endnote("een")), p("ja", build.endnote("twee"))),
        (Ignore.TEXTBOXES, p("ja", box("een")), p("ja", box("twee"))),
    ],
)
def test_what_is_left_out_is_no_change_and_is_said(
    ignore: Ignore, old: build.Piece, new: build.Piece
) -> None:
    options = Options(ignore=frozenset({ignore}))
    assert changes(doc(old), doc(new))
    found = compared(doc(old), doc(new), options)
    assert not any(spot for change in found.changes for spot in change.spots)
    assert [f.facts["names"] for f in found.findings if f.rule == "left-out"] == [ignore.value]


@pytest.mark.parametrize("margin", ["header", "footer"])
def test_margins_may_be_left_out(margin: str) -> None:
    old, new = (doc(p("ja"), header=[text], footer=[text]) for text in ("een", "twee"))
    options = Options(ignore=frozenset({Ignore(f"{margin}s")}))
    assert {change.story.value for change in changes(old, new, options)} == {"header", "footer"} - {margin}


def test_a_word_that_is_left_out_still_counts_elsewhere() -> None:
    options = Options(ignore=frozenset({Ignore.CASE}))
    (change,) = changes(doc(p("de kamer vergadert")), doc(p("de Kamer besluit")), options)
    assert (change.old, change.new) == ("vergadert", "besluit")


def test_what_is_left_out_is_not_told_as_white_space() -> None:
    old, new = doc(p('de kamer - "ja", zei ze')), doc(p("de Kamer – “ja” zei ze"))
    left_out = frozenset({Ignore.CASE, Ignore.QUOTES, Ignore.DASHES, Ignore.PUNCTUATION})
    assert changes(old, new, Options(ignore=left_out)) == []


def test_no_changes_is_never_said_of_files_that_differ_in_silence() -> None:
    assert rules(doc(p("a")), doc(p("a"))) == ["identical"]
    assert rules(doc(p("a")), doc(p("a"), title="Brief")) == ["parts-differ"]


def test_volatile_results_are_told_by_the_names_of_their_fields() -> None:
    old, new = (doc(p("blad ", simple("PAGE", page))) for page in "34")
    (finding,) = [f for f in compared(old, new).findings if f.rule == "volatile-differ"]
    assert finding.facts["names"] == "PAGE"


def test_a_field_without_a_code_is_told_by_a_question_mark() -> None:
    begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:tab/></w:r>'
    ended = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    old, new = doc(p("tekst")), doc(p(raw(begun + ended), "tekst"))
    (finding,) = [f for f in compared(old, new).findings if f.rule == "volatile-differ"]
    assert finding.facts["names"] == "?"


def test_white_space_alone_is_told_and_not_marked() -> None:
    (change,) = changes(doc(p("een twee")), doc(p("een  twee")))
    assert (change.kind, change.spots) == (Kind.SPACE, ())


@pytest.mark.parametrize("space", ["\u00a0", "\u202f"])
def test_white_space_of_another_kind_is_nothing(space: str) -> None:
    assert changes(doc(p("een twee")), doc(p(f"een{space}twee"))) == []


def test_formatting_alone_is_told() -> None:
    (change,) = changes(doc(p("een twee drie")), doc(p("een ", build.b("twee"), " drie")))
    assert (change.kind, change.new) == (Kind.FORMAT, "twee")
    (change,) = changes(doc(p("een twee")), doc(p("een twee", ppr='<w:jc w:val="center"/>')))
    assert (change.kind, change.new) == (Kind.FORMAT, "een twee")


def test_a_row_with_a_cell_of_which_all_is_ignored_is_compared() -> None:
    old, new = (doc(table([["2025", "12"], ["2026", cell]])) for cell in ("-", ""))
    found = compared(old, new, Options(ignore=frozenset({Ignore.PUNCTUATION})))
    assert "-" in [change.old for change in found.changes] or not found.changes
