"""Comments, tracked changes and hidden text; and all leftovers over memos and samples."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from redline.check.model import Note, Stage
from redline.findings import Severity
from redline.package import read as read_package
from tests.build import (
    Piece,
    Text,
    b,
    box,
    doc,
    field,
    gone,
    ins,
    moved_from,
    moved_to,
    p,
    raw,
    run,
    table,
)
from tests.parts import NAMESPACES, Part, unzipped, with_part, word_type, zipped
from tests.unit.check.case import case, notes, sheet
from tests.unit.check.memos import memos

SAMPLES = Path(__file__).parents[3] / "samples"
RULES = ("RS01", "RS02", "RS03", "RS04", "RS05", "RS06", "RS07", "OP01", "OP02")
SPACES = NAMESPACES + (
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
)
FORMATTED = '<w:rPrChange w:id="7" w:author="FIN" w:date="2025-12-01T09:00:00Z"><w:rPr/></w:rPrChange>'


def of(rule: str, content: bytes | Sequence[Text], stage: Stage = Stage.TK, **settings: object) -> list[Note]:
    return list(notes(rule, case(sheet(content), stage=stage, settings={rule: settings})))


def related(kind: str, name: str, xml: str, content_type: str = "") -> Piece:
    """Nothing in the text, and a part that the body points to."""

    def made(part: Part) -> str:
        part.files.write(f"word/{name}", content_type or word_type(kind), xml)
        part.relate(kind, name)
        return ""

    return Piece(made)


def comments(*each: tuple[str, str]) -> Piece:
    """Comments by their authors; the n-th has id and paragraph id n."""
    inner = "".join(
        f'<w:comment w:id="{at}" w:author="{author}"><w:p w14:paraId="{at:08}">'
        f"<w:r><w:t>{text}</w:t></w:r></w:p></w:comment>"
        for at, (author, text) in enumerate(each)
    )
    return related("comments", "comments.xml", f"<w:comments {SPACES}>{inner}</w:comments>")


def states(*each: tuple[str, str]) -> Piece:
    """Which of them are resolved, and what they reply to."""
    inner = "".join(
        f'<w15:commentEx w15:paraId="{at:08}" w15:done="{done}"'
        + (f' w15:paraIdParent="{parent}"/>' if parent else "/>")
        for at, (done, parent) in enumerate(each)
    )
    xml = f"<w15:commentsEx {SPACES}>{inner}</w15:commentsEx>"
    return related("http://schemas.microsoft.com/office/2011/relationships/commentsExtended", "ce.xml", xml)


def called(number: int) -> Piece:
    return raw(f'<w:r><w:commentReference w:id="{number}"/></w:r>')


# RS01


def test_comments_are_told_by_author_at_the_first_place() -> None:
    made = doc(
        comments(("FIN", "Bron?"), ("EZ", "Mooi."), ("FIN", "Weg?")),
        "Eerst.",
        p("Dan dit.", called(0), called(1)),
        p("En dit.", called(2)),
    )
    first, second = of("RS01", made, Stage.ACAM)
    assert (first.words, first.severity) == ("Dan dit.", Severity.ERROR)
    assert "FIN" in first.why
    assert "2" in first.why
    assert "Bron?" in first.why
    assert "EZ" in second.why


@pytest.mark.parametrize(
    ("stage", "severity"),
    [(Stage.INTERNAL, Severity.INFO), (Stage.MR, Severity.INFO), (Stage.TK, Severity.ERROR)],
)
def test_resolved_comments_block_what_leaves_the_ministry(stage: Stage, severity: Severity) -> None:
    made = doc(
        comments(("FIN", "Bron?"), ("EZ", "Zie 3.")), states(("1", ""), ("0", "00000000")), p("A", called(0))
    )
    found = of("RS01", made, stage)
    assert [each.severity for each in found] == [severity, severity]
    assert "opgelost" in found[0].why


def test_open_comments_are_information_inside_the_ministry() -> None:
    made = doc(comments(("FIN", "Bron?")), p("A", called(0)))
    assert [each.severity for each in of("RS01", made, Stage.INTERNAL)] == [Severity.INFO]
    assert of("RS01", made, Stage.IDAM) == []


def test_a_comment_without_a_place_is_still_in_the_file() -> None:
    assert [each.words for each in of("RS01", doc(comments(("FIN", "Bron?")), "A"))] == [""]


def test_no_comments_no_finding() -> None:
    assert of("RS01", doc(comments(), "Een opmerking van FIN.")) == []


# RS02


def test_tracked_changes_are_told_by_author_with_their_count() -> None:
    made = [p("Het ", ins("nieuwe"), gone("oude"), " beleid."), p(moved_to("Zin.", author="EZ"))]
    first, second = of("RS02", made)
    assert (first.words, first.severity) == ("Het nieuwe beleid.", Severity.ERROR)
    assert "FIN" in first.why
    assert "2" in first.why
    assert (second.words, "EZ" in second.why) == ("Zin.", True)


@pytest.mark.parametrize(
    "change",
    [
        p(moved_from("Weg.")),
        table([[raw('<w:p><w:pPr><w:rPr><w:ins w:id="1" w:author="F"/></w:rPr></w:pPr></w:p>')]]),
    ],
)
def test_moves_and_marks_of_paragraphs_are_changes(change: Piece) -> None:
    assert len(of("RS02", ["Tekst.", change])) == 1


def test_changes_of_formatting_say_so() -> None:
    (found,) = of("RS02", [p(run("Vet", f"<w:b/>{FORMATTED}"))])
    assert "opmaak" in found.why


def test_the_setting_alone_is_a_warning() -> None:
    settings = f"<w:settings {NAMESPACES}><w:trackRevisions{{}}/></w:settings>"
    on = with_part(doc("Tekst."), "word/settings.xml", settings.format("").encode())
    off = with_part(doc("Tekst."), "word/settings.xml", settings.format(' w:val="0"').encode())
    assert [each.severity for each in of("RS02", on)] == [Severity.WARNING]
    assert of("RS02", off) == []


def test_changes_in_a_header_count_and_words_about_them_do_not() -> None:
    assert len(of("RS02", doc("Tekst.", header=[p(ins("Concept"))]))) == 1
    assert of("RS02", ["De bijgehouden wijzigingen zijn verwerkt."]) == []
    assert of("RS02", [p(ins("x"))], Stage.IDAM) == []


# RS03

HIDDEN = "<w:vanish/>"
WHITE = '<w:color w:val="FFFFFF"/>'


@pytest.mark.parametrize(
    "look",
    [HIDDEN, WHITE, '<w:sz w:val="2"/>', '<w:color w:val="FEFEFE"/>', f"{WHITE}<w:highlight w:val='none'/>"],
)
def test_text_that_is_not_seen(look: str) -> None:
    (found,) = of("RS03", ["Wel.", p("Zichtbaar ", run("geheim", look), ".")], Stage.INTERNAL)
    assert (found.words, found.severity) == ("geheim", Severity.ERROR)


def test_hidden_places_are_counted_by_kind() -> None:
    made = [p(run("een", HIDDEN)), p(run("twee", HIDDEN), run(" drie", HIDDEN)), p(run("vier", WHITE))]
    first, second = of("RS03", made)
    assert (first.words, "2" in first.why) == ("een", True)
    assert second.words == "vier"


def styled(rpr: str, based: str = "") -> bytes:
    made = unzipped(doc(p("Geheim.", style="Eigen")))
    base = (
        f'<w:style w:type="paragraph" w:styleId="Onder"><w:name w:val="o"/><w:rPr>{based}</w:rPr></w:style>'
    )
    own = (
        '<w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="e"/><w:basedOn w:val="Onder"/>'
        f"<w:rPr>{rpr}</w:rPr></w:style></w:styles>"
    )
    styles = made["word/styles.xml"].decode().replace("</w:styles>", base + own)
    return zipped({**made, "word/styles.xml": styles.encode()})


def test_a_style_hides_and_a_style_shows_again() -> None:
    assert len(of("RS03", styled(HIDDEN))) == 1
    assert len(of("RS03", styled("", HIDDEN))) == 1
    assert of("RS03", styled('<w:vanish w:val="0"/>', HIDDEN)) == []


def test_a_hidden_row_and_a_box_beside_the_page() -> None:
    hidden_row = raw(
        "<w:tbl><w:tblPr/><w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p><w:r><w:t>Rij</w:t></w:r></w:p></w:tc></w:tr>"
        "</w:tbl>"
    )
    assert [each.words for each in of("RS03", ["A", hidden_row, "B"])] == ["Rij"]
    assert [each.words for each in of("RS03", ["A", p(placed(-9_000_000))])] == ["In het vak"]
    assert of("RS03", ["A", p(placed(1_000_000)), p(box("Gewoon vak"))]) == []


def placed(offset: int) -> Piece:
    """A text box at a distance from the left margin."""
    return raw(
        '<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="margin">'
        f"<wp:posOffset>{offset}</wp:posOffset></wp:positionH>"
        '<wp:extent cx="900000" cy="360000"/><wp:docPr id="1" name="v"/>'
        '<a:graphic><a:graphicData uri="x"><wps:wsp>'
        "<wps:txbx><w:txbxContent><w:p><w:r><w:t>In het vak</w:t></w:r></w:p></w:txbxContent></wps:txbx>"
        "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )


NEAR_HIDDEN = {
    "index field": p(field('XE "begrip"', "")),
    "mark of a paragraph": p("Kop", mark="<w:vanish/><w:specVanish/>"),
    "switched off": p(run("Wel", '<w:vanish w:val="0"/>')),
    "hidden code": p(raw(f"<w:r><w:rPr>{HIDDEN}</w:rPr><w:instrText>TC x</w:instrText></w:r>"), "Tekst"),
    "hidden on the web": p(run("Wel", "<w:webHidden/>")),
    "white on dark": p(run("Wel", f'{WHITE}<w:shd w:val="clear" w:fill="154273"/>')),
    "white on highlight": p(run("Wel", f'{WHITE}<w:highlight w:val="darkBlue"/>')),
    "white on a dark paragraph": p(run("Wel", WHITE), ppr='<w:shd w:val="clear" w:fill="01689B"/>'),
    "white in a box": p(box(p(run("Wel", WHITE)))),
    "white spaces": p("A", run("  ", WHITE), "b"),
    "tiny spaces": p(run(" . ", '<w:sz w:val="2"/>'), "A"),
    "deleted": p(
        "A",
        raw(
            f"<w:del w:id='1' w:author='F'><w:r><w:rPr>{HIDDEN}</w:rPr><w:delText>x</w:delText></w:r></w:del>"
        ),
    ),
}


@pytest.mark.parametrize("near", NEAR_HIDDEN.values(), ids=NEAR_HIDDEN)
def test_text_that_is_seen_or_is_no_text(near: Piece) -> None:
    assert of("RS03", ["Tekst.", near]) == []


def test_white_letters_in_a_dark_cell_are_seen() -> None:
    fill = (
        '<w:tc><w:tcPr><w:shd w:val="clear" w:fill="{}"/></w:tcPr>'
        "<w:p><w:r><w:rPr>{}</w:rPr><w:t>Kop</w:t></w:r></w:p></w:tc>"
    )
    rows = "<w:tbl><w:tblPr/><w:tr>{}</w:tr></w:tbl>".format
    assert of("RS03", [raw(rows(fill.format("154273", WHITE)))]) == []
    assert len(of("RS03", [raw(rows(fill.format("FFFFFF", WHITE)))])) == 1


# All of them


@pytest.mark.parametrize("stage", Stage)
def test_the_memos_are_clean(stage: Stage) -> None:
    made = [sheet(content, f"{name}.docx") for name, content in memos().items()]
    assert [each for rule in RULES for each in notes(rule, case(*made, stage=stage))] == []


@pytest.mark.parametrize(
    ("version", "stage"), [("v5", Stage.TK), ("v5", Stage.PUBLIC), ("v4", Stage.MR), ("v3", Stage.ACAM)]
)
def test_the_samples_are_clean(version: str, stage: Stage) -> None:
    made = [sheet(each.read_bytes(), each.name) for each in sorted(SAMPLES.glob(f"*-{version}.docx"))]
    assert len(made) == 3
    assert [each for rule in RULES for each in notes(rule, case(*made, stage=stage))] == []


def test_the_sample_with_remarks_has_them() -> None:
    made = sheet((SAMPLES / "brief-v2-FIN.docx").read_bytes())
    found = [rule for rule in RULES for _ in notes(rule, case(made, stage=Stage.ACAM))]
    assert found == ["RS01", "RS02"]


def test_a_package_that_says_little_is_fine() -> None:
    made = doc("Tekst.", p(b("vet")))
    parts = {name: content for name, content in unzipped(made).items() if "docProps" not in name}
    rels = parts["_rels/.rels"].decode().replace("docProps/core.xml", "weg.xml").encode()
    small = zipped({**parts, "_rels/.rels": rels})
    assert read_package(small, "a").parts.keys() == parts.keys()
    assert [each for rule in RULES for each in of(rule, small)] == []
