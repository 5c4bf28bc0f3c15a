"""Figures on documents so small that the right ones are plain to see."""

from __future__ import annotations

from pathlib import Path

import pytest
import quality
from accepted import Unreadable
from quality import Quality, judge, total

from tests.build import (
    Piece,
    Text,
    box,
    deleted_mark,
    doc,
    field,
    gone,
    ins,
    inserted_mark,
    moved_from,
    moved_to,
    note,
    p,
    row,
    run,
    simple,
    table,
    yellow,
)

OLD = doc("De minister stuurt een brief.", "Het bedrag is 100 euro.")
NEW = doc("De minister stuurt een lange brief.", "Het bedrag is 200 euro.")
PERFECT = Quality(missed=0, marked=2, minimal=2, fragments=2, altered=0, faithful=True, marked_before=False)


def judged(folder: Path, old: bytes, new: bytes, out: bytes) -> Quality:
    """The quality of an output, by way of files."""
    paths = [folder / name for name in ("old.docx", "new.docx", "out.docx")]
    for path, content in zip(paths, (old, new, out), strict=True):
        path.write_bytes(content)
    return judge(*paths)


def as_marked(*blocks: Text, folder: Path) -> Quality:
    """The quality of these blocks as a comparison of OLD and NEW."""
    return judged(folder, OLD, NEW, doc(*blocks))


def test_a_highlight_on_each_changed_word_is_perfect(tmp_path: Path) -> None:
    first = p("De minister stuurt een ", yellow("lange"), " brief.")
    second = p("Het bedrag is ", yellow("200"), " euro.")
    assert as_marked(first, second, folder=tmp_path) == PERFECT


def test_shading_and_other_colours_are_marks_too(tmp_path: Path) -> None:
    first = p("De minister stuurt een ", run("lange", highlight="cyan"), " brief.")
    second = p("Het bedrag is ", run("200", '<w:shd w:val="clear" w:fill="ffff00"/>'), " euro.")
    assert as_marked(first, second, folder=tmp_path) == PERFECT


def test_no_marks_miss_all_that_changed(tmp_path: Path) -> None:
    assert judged(tmp_path, OLD, NEW, NEW) == PERFECT._replace(missed=2, marked=0, fragments=0)


def test_a_word_without_a_mark_is_missed(tmp_path: Path) -> None:
    first = p("De minister stuurt een ", yellow("lange"), " brief.")
    found = as_marked(first, "Het bedrag is 200 euro.", folder=tmp_path)
    assert found == PERFECT._replace(missed=1, marked=1, fragments=1)


def test_marks_on_the_wrong_words_miss_the_right_ones(tmp_path: Path) -> None:
    first = p("De ", yellow("minister"), " stuurt een lange brief.")
    found = as_marked(first, p("Het ", yellow("bedrag"), " is 200 euro."), folder=tmp_path)
    assert found == PERFECT._replace(missed=2)


def test_more_marks_than_are_needed_are_excess(tmp_path: Path) -> None:
    first = p("De minister ", yellow("stuurt een lange brief."))
    found = as_marked(first, p(yellow("Het bedrag is 200 euro.")), folder=tmp_path)
    assert found == PERFECT._replace(marked=11)  # a full stop is a word of its own
    assert found.excess == 5.5


def test_marks_with_unmarked_words_between_are_fragments(tmp_path: Path) -> None:
    first = p(yellow("De"), " minister ", yellow("stuurt"), " een ", yellow("lange"), " brief.")
    found = as_marked(first, p("Het bedrag is ", yellow("200"), " euro."), folder=tmp_path)
    assert found == PERFECT._replace(marked=4, fragments=4)


def test_one_mark_in_several_runs_is_one_fragment(tmp_path: Path) -> None:
    first = p("De minister stuurt een ", yellow("la"), yellow("nge"), " brief.")
    second = p("Het bedrag is ", yellow("20"), "0 euro.")
    assert as_marked(first, second, folder=tmp_path) == PERFECT


def test_tracked_changes_count_as_highlights_do(tmp_path: Path) -> None:
    first = p("De minister stuurt een ", ins("lange "), "brief.")
    second = p("Het bedrag is ", gone("100"), ins("200"), " euro.")
    assert as_marked(first, second, folder=tmp_path) == PERFECT


def test_a_tracked_change_of_one_letter_marks_its_word(tmp_path: Path) -> None:
    first = p("De minister stuurt een ", ins("lange "), "brief.")
    second = p("Het bedrag is ", gone("1"), ins("2"), "00 euro.")
    assert as_marked(first, second, folder=tmp_path) == PERFECT


@pytest.mark.parametrize(
    ("cut", "marked"),
    [(("bedrag", gone("en")), 1), (("bedrag", gone(" nu")), 0), ((gone("nu "), "bedrag"), 0)],
)
def test_a_deletion_marks_the_word_that_it_took_a_piece_of(
    tmp_path: Path, cut: tuple[Text, ...], marked: int
) -> None:
    old, new = doc("Het bedragen nu bedrag"), doc("Het bedrag")
    assert judged(tmp_path, old, new, doc(p("Het ", *cut))).marked == marked


def test_a_changed_text_is_not_faithful(tmp_path: Path) -> None:
    first = p("De minister stuurt een ", yellow("lange"), " brief.")
    found = as_marked(first, p("Het bedrag is ", yellow("300"), " euro."), folder=tmp_path)
    assert found == PERFECT._replace(altered=2, faithful=False)


def test_joined_paragraphs_are_not_faithful(tmp_path: Path) -> None:
    joined = p("De minister stuurt een ", yellow("lange"), " brief. Het bedrag is ", yellow("200"), " euro.")
    assert as_marked(joined, folder=tmp_path) == PERFECT._replace(faithful=False)


def test_deleted_ends_of_paragraphs_join_them(tmp_path: Path) -> None:
    old, new = doc("Een brief", "van twee regels"), doc("Een brief van twee regels")
    out = doc(p("Een brief", ins(" "), mark=deleted_mark()), "van twee regels")
    assert judged(tmp_path, old, new, out).faithful


def test_a_deleted_paragraph_and_row_are_gone(tmp_path: Path) -> None:
    old, new = doc("Weg", "Blijft", table([["1"], ["2"]])), doc("Blijft", table([["2"]]))
    rows = [row(p(gone("1"), mark=deleted_mark()), properties=deleted_mark()), row("2")]
    out = doc(p(gone("Weg"), mark=deleted_mark()), "Blijft", table(rows))
    assert judged(tmp_path, old, new, out) == Quality(0, 0, 0, 0, 0, True, False)


def test_an_inserted_row_is_marked(tmp_path: Path) -> None:
    old, new = doc(table([["1"]])), doc(table([["1"], ["2"]]))
    out = doc(table([row("1"), row("2", properties=inserted_mark())]))
    assert judged(tmp_path, old, new, out) == Quality(0, 1, 1, 1, 0, True, False)


def test_a_tracked_move_is_marked_where_it_came(tmp_path: Path) -> None:
    old, new = doc("een", "twee drie", "vier vijf zes"), doc("een", "vier vijf zes", "twee drie")
    out = doc(
        "een",
        p(moved_from("twee drie"), mark=deleted_mark()),
        "vier vijf zes",
        p(moved_to("twee drie"), mark=inserted_mark()),
    )
    assert judged(tmp_path, old, new, out) == Quality(0, 2, 2, 1, 0, True, False)


def test_notes_and_text_boxes_and_headers_are_judged(tmp_path: Path) -> None:
    def version(word: Text) -> bytes:
        return doc(p("Zie", note("een ", word), box(p("een ", word))), header=[p("een ", word)])

    old, new = version("oud"), version("nieuw")
    assert judged(tmp_path, old, new, new) == Quality(3, 0, 3, 0, 0, True, False)
    assert judged(tmp_path, old, new, version(yellow("nieuw"))) == Quality(0, 3, 3, 3, 0, True, False)


def test_a_note_that_lost_its_reference_is_lost(tmp_path: Path) -> None:
    old = new = doc(p("Zie", note("hier")))
    assert judged(tmp_path, old, new, doc("Zie")) == Quality(0, 0, 0, 0, 1, False, False)


def test_a_note_with_an_inserted_reference_is_marked(tmp_path: Path) -> None:
    old, new = doc("Zie"), doc(p("Zie", note("hier")))
    assert judged(tmp_path, old, new, doc(p("Zie", ins(note("hier"))))).missed == 0


def test_fields_that_word_renews_do_not_count(tmp_path: Path) -> None:
    def version(number: str) -> bytes:
        return doc(p("Op ", simple("PAGE", number), " van ", field(" NUMPAGES ", number)))

    assert judged(tmp_path, version("1"), version("2"), version("3")) == Quality(0, 0, 0, 0, 0, True, False)


@pytest.mark.parametrize(
    "paragraph",
    [p("Dit ", yellow("staat")), p("Dit ", ins("staat")), p("Dit", gone(" niet")), p(mark=deleted_mark())],
)
def test_marks_of_before_are_told(tmp_path: Path, paragraph: Piece) -> None:
    touched = doc(paragraph, "er al")
    assert judged(tmp_path, OLD, touched, touched).marked_before
    assert judged(tmp_path, touched, NEW, NEW).marked_before


def test_nothing_to_mark_has_no_excess(tmp_path: Path) -> None:
    assert judged(tmp_path, OLD, OLD, OLD).excess is None


def test_figures_add_up(tmp_path: Path) -> None:
    bad = judged(tmp_path, OLD, NEW, doc("De minister"))
    assert total([PERFECT, bad]) == Quality(0, 2, 4, 2, bad.altered, False, False)


def test_pieces_of_long_texts_give_the_figures_of_the_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = [f"alinea {number} van de brief" for number in range(60)]
    new = [*old[:10], "iets nieuws", *old[12:30], *old[31:50], "alinea 50b van de brief", old[30], *old[51:]]
    versions = doc(*old), doc(*new), doc(*new)
    whole = judged(tmp_path, *versions)
    monkeypatch.setattr(quality, "WHOLE", 0)
    assert judged(tmp_path, *versions) == whole
    assert whole.missed == whole.minimal > 0


@pytest.mark.parametrize("content", [b"", b"geen zip"])
def test_an_output_that_is_no_document_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(Unreadable, match=r"out\.docx"):
        judged(tmp_path, OLD, NEW, content)
