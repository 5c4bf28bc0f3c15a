"""Leftovers planted in every kind of text: all taken out, the rest proved to be as it was."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from redline.clean.job import Cleaned, cleaned
from redline.clean.labels import file_name
from redline.clean.left import left_in
from redline.clean.model import ALL_SORTS, Sort
from redline.clean.proof import differences
from redline.clean.refusals import black_bars, open_revisions
from redline.package import read
from redline.versions.titles import Title
from tests.build import Row, b, box, doc, note, p, raw, table
from tests.marked import marked
from tests.parts import unzipped, with_part
from tests.pieces import Piece
from tests.witness import texts

BODY = "word/document.xml"
WHO = 'w:id="9" w:author="J. Jansen" w:date="2026-01-01T10:00:00Z"'


def run(properties: str, text: str = "dit") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


# By name: what is planted inside a paragraph, its sort, and what of its text stays.
PLANTS: dict[str, tuple[str, Sort, str]] = {
    "highlight": (run('<w:highlight w:val="yellow"/>'), Sort.YELLOW, "dit"),
    "turquoise": (run('<w:b/><w:highlight w:val="cyan"/>'), Sort.YELLOW, "dit"),
    "shading": (run('<w:shd w:val="clear" w:fill="FFFF00"/>'), Sort.YELLOW, "dit"),
    "hidden": (run("<w:vanish/>"), Sort.HIDDEN, ""),
    "insertion": (f"<w:ins {WHO}>{run('<w:i/>')}</w:ins>", Sort.REVISIONS, "dit"),
    "deletion": (
        f"<w:del {WHO}><w:r><w:delText>dit</w:delText></w:r></w:del>",
        Sort.REVISIONS,
        "",
    ),
    "moved here": (f"<w:moveTo {WHO}>{run('<w:i/>')}</w:moveTo>", Sort.REVISIONS, "dit"),
    "moved away": (f"<w:moveFrom {WHO}>{run('<w:i/>')}</w:moveFrom>", Sort.REVISIONS, ""),
    "formatting": (
        run(f"<w:b/><w:rPrChange {WHO}><w:rPr/></w:rPrChange>"),
        Sort.REVISIONS,
        "dit",
    ),
    "revision id": ('<w:r w:rsidR="00AB12CD"><w:t>dit</w:t></w:r>', Sort.METADATA, "dit"),
}
STORIES: dict[str, Callable[[Piece], bytes]] = {
    "body": lambda plant: doc(p("Voor ", plant, " na.")),
    "cell": lambda plant: doc(table([[p("Voor ", plant, " na."), "b"]])),
    "note": lambda plant: doc(p("Zie.", note("Voor ", plant, " na."))),
    "header": lambda plant: doc(p("Zie."), header=[p("Voor ", plant, " na.")]),
    "box": lambda plant: doc(p("Zie.", box(p("Voor ", plant, " na.")))),
}


def clean(content: bytes, sorts: frozenset[Sort] = ALL_SORTS, title: str = "") -> Cleaned:
    made = cleaned(read(content, "brief.docx"), sorts, title, "schoon.docx")
    assert made.receipt.proof == ()
    return made


def spoken(content: bytes) -> str:
    return " ".join(" ".join(text.split()) for story in texts(content).values() for text in story)


@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("plant", PLANTS)
def test_what_is_planted_is_taken_out_and_nothing_else(plant: str, story: str) -> None:
    xml, sort, stays = PLANTS[plant]
    content = STORIES[story](raw(xml))
    made = clean(content)
    assert made.receipt.left == ()
    assert sum(each.times for each in made.receipt.removed if each.sort is sort) >= 1
    expected = STORIES[story](raw(f"<w:r><w:t>{stays}</w:t></w:r>"))
    assert spoken(made.data) == spoken(expected)


@pytest.mark.parametrize("plant", PLANTS)
def test_what_is_not_asked_for_stays(plant: str) -> None:
    xml, sort, _ = PLANTS[plant]
    content = STORIES["body"](raw(xml))
    made = clean(content, ALL_SORTS - {sort})
    assert [each.sort for each in made.receipt.removed] == []
    assert list(left_in(read(made.data, "x.docx"), frozenset({sort}))) != []


@pytest.mark.parametrize("plant", PLANTS)
def test_what_is_left_is_seen_under_any_prefix(plant: str) -> None:
    xml, sort, _ = PLANTS[plant]
    content = STORIES["body"](raw(xml))
    written = unzipped(content)["word/document.xml"].decode()
    other = re.sub(r"(</?|\s|xmlns:)w(?=[:=])", r"\1word", written)
    renamed = with_part(content, "word/document.xml", other.encode())
    assert "<w:" not in other
    assert list(left_in(read(renamed, "x.docx"), frozenset({sort}))) != []
    assert clean(renamed).receipt.left == ()


def test_an_insertion_inside_a_run_of_an_equation_is_accepted() -> None:
    inserted = f"<m:r><w:ins {WHO}><w:rPr><w:b/></w:rPr><m:t>2</m:t></w:ins></m:r>"
    made = clean(doc(p("A is ", raw(f"<m:oMath>{inserted}</m:oMath>"))))
    assert made.receipt.left == ()
    assert b"<m:r><w:rPr><w:b/></w:rPr><m:t>2</m:t></m:r>" in unzipped(made.data)["word/document.xml"]


def styled(properties: str, part: str = "word/styles.xml") -> bytes:
    content = doc(p("Een."))
    xml = unzipped(content)[part].decode()
    style = f'<w:style w:type="character" w:styleId="Geel"><w:rPr>{properties}</w:rPr></w:style>'
    return with_part(content, part, xml.replace("</w:styles>", f"{style}</w:styles>").encode())


MARKED = raw('<w:p><w:pPr><w:rPr><w:highlight w:val="yellow"/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>')
SHADED = raw('<w:p><w:pPr><w:shd w:val="clear" w:fill="ffff00"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>')
CELL = raw(
    '<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="FFFF00"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>'
)


@pytest.mark.parametrize(
    ("blocks", "kind"),
    [(MARKED, "yellow-paragraph"), (SHADED, "yellow-paragraph"), (CELL, "yellow-cell")],
)
def test_yellow_of_paragraphs_and_cells(blocks: Piece, kind: str) -> None:
    assert [each.kind for each in clean(doc(blocks, p("b"))).receipt.removed] == [kind]


def test_yellow_of_a_style_goes_and_the_style_stays() -> None:
    made = clean(styled('<w:b/><w:highlight w:val="yellow"/>'))
    assert [each.kind for each in made.receipt.removed] == ["yellow-style"]
    assert b'w:styleId="Geel"' in unzipped(made.data)["word/styles.xml"]


def test_other_colours_stay() -> None:
    made = clean(doc(p(raw(run('<w:highlight w:val="green"/>')))))
    assert made.receipt.removed == ()
    assert b'w:val="green"' in unzipped(made.data)[BODY]


def test_redlines_own_marks_are_all_taken_out() -> None:
    old, new = doc(p("De minister zal besluiten.")), doc(p("De minister heeft besloten."))
    assert texts(clean(marked(old, new)).data) == texts(new)
    assert b"highlight" not in unzipped(clean(marked(old, new)).data)[BODY]


@pytest.mark.parametrize(
    ("mark", "expected"),
    [("del", ["b"]), ("ins", ["a", "b"])],
)
def test_a_row_that_was_taken_out_or_put_in(mark: str, expected: list[str]) -> None:
    tracked = Row(("a",), f"<w:{mark} {WHO}/>")
    made = clean(doc(table([tracked, Row(("b",))])))
    assert spoken(made.data).split() == expected


def test_a_paragraph_of_which_the_mark_went_joins_the_next() -> None:
    properties = f'<w:pPr><w:jc w:val="right"/><w:rPr><w:del {WHO}/></w:rPr></w:pPr>'
    mark = raw(f'<w:p>{properties}{run("", "Een ")}</w:p><w:bookmarkEnd w:id="3"/>')
    made = clean(doc(mark, p("en twee.")))
    assert texts(made.data)["body"] == ["Een en twee."]
    assert b"right" not in unzipped(made.data)[BODY]


def test_a_comment_goes_with_its_parts_and_places() -> None:
    from redline.document.model import Place, Span
    from redline.mark.comments import Comment, with_comments

    package = read(doc(p("Een ", b("twee"), ".")), "brief.docx")
    commented = with_comments(
        package, [Comment("Let op", Place(BODY, 0), Span(4, 8))], "J. Jansen"
    ).to_bytes()
    made = clean(commented)
    assert [(each.kind, each.times) for each in made.receipt.removed] == [("comment", 1)]
    assert "word/comments.xml" not in unzipped(made.data)
    assert b"comment" not in unzipped(made.data)[BODY] + unzipped(made.data)["[Content_Types].xml"]


def test_names_of_people_go_and_the_date_stays() -> None:
    content = doc(p("Een."), title="Brief", modified="2026-01-22T10:00:00Z")
    core = unzipped(content)["docProps/core.xml"].replace(
        b"</cp:coreProperties>",
        b"<dc:creator>J. Jansen</dc:creator><cp:lastModifiedBy>P. Pietersen</cp:lastModifiedBy>"
        b"</cp:coreProperties>",
    )
    made = clean(with_part(content, "docProps/core.xml", core))
    cleaned_core = unzipped(made.data)["docProps/core.xml"]
    assert b"Jansen" not in cleaned_core
    assert b"Pietersen" not in cleaned_core
    assert b"2026-01-22" in cleaned_core


def test_the_title_is_set() -> None:
    made = clean(doc(p("Een."), title="oud"), title="Voortgang beleid")
    assert b">Voortgang beleid<" in unzipped(made.data)["docProps/core.xml"]
    assert made.receipt.title == "Voortgang beleid"


def test_the_language_is_dutch_where_text_names_none() -> None:
    made = clean(doc(p("Een.")))
    assert b'w:lang w:val="nl-NL"' in unzipped(made.data)["word/styles.xml"]


def test_cleaning_what_is_clean_changes_no_byte() -> None:
    once = clean(doc(p(raw(PLANTS["highlight"][0]))), title="Brief").data
    assert clean(once, title="Brief").data == once


@pytest.mark.parametrize(
    ("title", "name"),
    [
        (Title("", "Voortgang: beleid / reactie?"), "Voortgang beleid reactie.docx"),
        (Title("2", "Appreciatie"), "Bijlage 2 - Appreciatie.docx"),
        (Title("", "***"), "document.docx"),
        (Title("", "a" * 300), "a" * 120 + ".docx"),
    ],
)
def test_a_file_is_named_by_its_title(title: Title, name: str) -> None:
    assert file_name(title, ".docx") == name


class TestProof:
    """Damage of each kind to a clean version is seen."""

    BEFORE = doc(p("De ", b("minister"), " besluit."), table([["a", "b"]]), header=[p("Kop")])
    HEADER = next(part for part in unzipped(BEFORE) if "header" in part)

    @pytest.mark.parametrize(
        ("part", "old", "new", "rule"),
        [
            (BODY, b"besluit", b"besloot", "clean-text-differs"),
            (BODY, b"<w:b/>", b"", "clean-look-differs"),
            (BODY, b"<w:tc>", b'<w:tc><w:tcPr><w:vAlign w:val="top"/></w:tcPr>', "clean-look-differs"),
            (HEADER, b"Kop", b"Pok", "clean-text-differs"),
        ],
    )
    def test_a_change_that_nobody_asked_for(self, part: str, old: bytes, new: bytes, rule: str) -> None:
        content = unzipped(self.BEFORE)[part]
        assert old in content
        after = with_part(self.BEFORE, part, content.replace(old, new, 1))
        assert [each.rule for each in differences(self.BEFORE, after, ALL_SORTS)] == [rule]

    def test_a_part_that_is_gone_or_other(self) -> None:
        gone = with_part(self.BEFORE, self.HEADER, None)
        assert [each.rule for each in differences(self.BEFORE, gone, ALL_SORTS)] == ["clean-part-lost"]
        other = with_part(self.BEFORE, "word/_rels/document.xml.rels", b"<x/>")
        only = frozenset({Sort.YELLOW})
        assert [each.rule for each in differences(self.BEFORE, other, only)] == ["clean-part-differs"]

    def test_what_was_to_go_is_no_difference(self) -> None:
        content = STORIES["body"](raw(PLANTS["highlight"][0]))
        assert [
            each.rule for each in differences(content, clean(content).data, frozenset({Sort.YELLOW}))
        ] == []
        assert list(differences(content, clean(content).data, frozenset())) != []


def test_a_black_bar_over_text_is_seen() -> None:
    bar = run('<w:highlight w:val="black"/>', "J. Jansen")
    assert black_bars(read(doc(p(raw(bar))), "x.docx")) == "J. Jansen"
    shaded = run('<w:shd w:val="clear" w:fill="000000"/>', "J. Jansen")
    assert black_bars(read(doc(p(raw(shaded))), "x.docx")) == "J. Jansen"
    assert black_bars(read(doc(p("Gewone tekst.")), "x.docx")) == ""


def test_open_changes_are_counted() -> None:
    assert open_revisions(read(STORIES["header"](raw(PLANTS["insertion"][0])), "x.docx")) == 1
