"""Marks of what changed: complete, not too wide, not stale, of the right baseline, and gone at the end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from redline.check.model import Case, Note, Sheet, Stage
from redline.diff.compare import compare
from redline.document.looks import YELLOW_FILL
from redline.document.read import read
from redline.findings import Severity
from redline.jobs import highlight
from redline.package import read as read_package
from redline.phrases.rules import marks
from redline.versions.model import File, Reading, Register, Version
from redline.versions.titles import title_of
from tests.build import Piece, Text, box, doc, link, note, p, run, table, yellow
from tests.unit.check.case import TODAY, case, notes, sheet
from tests.unit.check.memos import memos

SAMPLES = Path(__file__).parents[3] / "samples"
RULES = [f"HL0{number}" for number in range(1, 9)]
OLD = "De minister stuurt de brief voor 1 maart. De Kamer wacht daarop. Het overleg is in april."


def told(
    rule: str, new: Sequence[Text], *olds: Sequence[Text], stage: Stage = Stage.ACAM, **settings: object
) -> list[str]:
    """The words in which a rule finds something in a version of which these are the earlier ones."""
    return [each.words for each in found(rule, new, *olds, stage=stage, **settings)]


def found(
    rule: str, new: Sequence[Text], *olds: Sequence[Text], stage: Stage = Stage.ACAM, **settings: object
) -> tuple[Note, ...]:
    return notes(rule, case(sheet(new, older=olds), stage=stage, settings={rule: settings}, since="v1"))


def shaded(text: str, fill: str = YELLOW_FILL) -> Piece:
    return run(text, f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>')


def in_yellow(text: str) -> list[Text]:
    """A paragraph in which what stands between stars is yellow."""
    parts = text.split("*")
    return [p(*[yellow(part) if at % 2 else part for at, part in enumerate(parts) if part])]


# HL01: complete


@pytest.mark.parametrize(
    ("new", "words"),
    [
        ("De minister stuurt de brief voor *15* april. De Kamer wacht daarop. Het overleg is in *mei*.", []),
        (
            "De minister stuurt de brief voor 15 april. De Kamer wacht daarop. Het overleg is in *mei*.",
            ["15 april"],
        ),
        ("De minister stuurt de brief voor 1 maart. De Kamer wacht daarop. *Het overleg is in mei.*", []),
        (
            "De minister stuurt de brief voor 1 maart. De Kamer wacht *daarop*. *Het* overleg is in mei.",
            ["mei"],
        ),
        (
            "De minister stuurt *de* brief ‘voor’ 1  maart. De Kamer wacht daarop. Het overleg is in april.",
            [],
        ),
        (
            "*De* minister stuurt de brief vóór 1 maart. De Kamer wacht daarop. Het overleg is in april.",
            ["vóór"],
        ),
    ],
    ids=["part of a date", "date", "sentence", "word", "quotes and spaces", "accent"],
)
def test_what_changed_has_a_mark(new: str, words: list[str]) -> None:
    assert told("HL01", in_yellow(new), [OLD]) == words


def test_a_number_with_a_comma_is_no_punctuation() -> None:
    assert told("HL01", in_yellow("*Kosten*: 15 procent van alles."), ["Lasten: 1,5 procent van alles."]) == [
        "15 procent"
    ]


def test_a_new_paragraph_has_a_mark_as_a_whole() -> None:
    new = [*in_yellow(OLD), p(yellow("Dit is nieuw."), " En dit ook, maar zonder geel.")]
    assert told("HL01", new, [OLD]) == ["En dit ook, maar zonder geel"]


def test_shading_is_yellow_too() -> None:
    assert told("HL01", [OLD, p(shaded("Dit is geheel nieuw."))], [OLD]) == []


def test_another_colour_is_none() -> None:
    assert told("HL01", [OLD, p(run("Dit is geheel nieuw.", highlight="green"))], [OLD]) == [""]


def test_without_any_mark_it_is_told_once() -> None:
    (note,) = found("HL01", [OLD.replace("april", "mei"), "Dit is nieuw."], [OLD])
    assert (note.severity, note.paragraph) == (Severity.ERROR, 0)
    assert "passages: 2; de eerste: “mei”" in note.why


def test_footnotes_tables_and_text_boxes_count() -> None:
    old = [
        p("Met een noot", note("over geld."), "."),
        table([["Jaar", "2024"]]),
        p(box("Ons kader is rood.")),
    ]
    new = [
        p("Met een ", yellow("kleine"), " noot", note("over tijd."), "."),
        table([["Jaar", "2025"]]),
        p(box("Ons kader is blauw.")),
    ]
    assert sorted(told("HL01", new, old)) == ["2025", "blauw", "tijd"]


def test_of_a_row_that_is_mostly_marked_the_rest_is_only_told() -> None:
    old = [table([["1", "Motie-Jansen over toezicht op de bouw"]])]
    marked = [yellow("Motie-De Wit over ruimte voor kleine scholen")]
    (note,) = found("HL01", [table([["1", "Motie-Jansen over toezicht op de bouw"], ["2", p(*marked)]])], old)
    assert (note.words, note.severity) == ("2", Severity.INFO)


def test_of_a_row_that_is_hardly_marked_all_is_owed() -> None:
    old = [table([["1", "Motie-Jansen over toezicht op de bouw"]])]
    new = [
        table(
            [
                ["1", "Motie-Jansen over toezicht op de bouw"],
                [p(yellow("2")), "Motie-De Wit over kleine scholen"],
            ]
        )
    ]
    assert told("HL01", new, old) == ["Motie-De Wit over kleine scholen"]


@pytest.mark.parametrize(
    ("new", "words"),
    [
        ("De minister stuurt de brief voor 1 maart. Het overleg is in *mei*.", ["maart"]),
        ("De minister stuurt de brief voor *1 maart*. Het overleg is in *mei*.", []),
    ],
    ids=["bare", "marked beside it"],
)
def test_a_cut_is_a_warning_unless_words_beside_it_have_a_mark(new: str, words: list[str]) -> None:
    cuts = [each for each in found("HL01", in_yellow(new), [OLD]) if each.severity is Severity.WARNING]
    assert [words[0] in each.words for each in cuts] == [True for _ in words]
    assert all("De Kamer wacht daarop" in each.why for each in cuts)


@pytest.mark.parametrize(
    "head",
    [
        "10 december 2025",
        "Datum 10 december 2025",
        "Den Haag, 10 december 2025",
        "Ons kenmerk 2025-0000271466",
    ],
)
def test_the_letterhead_needs_no_mark(head: str) -> None:
    old = re.sub("10 dec", "1 dec", head).replace("271466", "263914")
    assert told("HL01", [head, *in_yellow(OLD.replace("april", "*mei*"))], [old, OLD]) == []


def test_a_date_with_more_than_a_label_does() -> None:
    head = "Datum van inwerkingtreding: {} januari 2027"
    new = [head.format(1), *in_yellow(OLD.replace("april", "*mei*"))]
    assert told("HL01", new, [head.format(2), OLD]) == ["1 januari 2027"]


def test_headers_need_no_mark() -> None:
    new, old = (doc(p("Tekst ", yellow(word)), header=[f"Versie {word}"]) for word in ("twee", "een"))
    assert notes("HL01", case(sheet(new, older=[old]), since="v1")) == ()


def test_formatting_links_and_moves_need_no_mark() -> None:
    moved = "Een alinea van genoeg woorden die in haar geheel naar een andere plaats in de brief ging."
    old: list[Text] = [
        OLD,
        moved,
        "Tussen de twee staat dit.",
        p("Meer hierover staat al op ", link("de site", "https://a.nl"), "."),
    ]
    new: list[Text] = [
        OLD,
        p(run("Tussen de twee staat dit.", "<w:b/>")),
        p("Meer hierover staat al op ", link("de site", "https://b.nl"), "."),
        moved,
        p(yellow("Nieuw.")),
    ]
    assert told("HL01", new, old) == []


def test_many_places_are_counted() -> None:
    old: list[Text] = [f"Alinea {n} gaat over onderwerp {n}." for n in range(14)]
    new: list[Text] = [p(yellow("Vooraf.")), *(f"Alinea {n} gaat nu over onderwerp {n}." for n in range(14))]
    first, *rest = found("HL01", new, old)
    assert (first.paragraph, len(rest)) == (0, 10)
    assert "Op 14 plaatsen" in first.why
    assert len(found("HL01", new, old, places=3)) == 4


# HL02: too wide


@pytest.mark.parametrize(
    ("unit", "words"),
    [
        ("word", ["Het overleg is in"]),
        ("sentence", []),
        ("paragraph", []),
    ],
)
def test_what_did_not_change_has_no_mark_beyond_the_unit(unit: str, words: list[str]) -> None:
    new = in_yellow(
        "De minister stuurt de brief voor 1 maart. De Kamer wacht daarop. *Het overleg is in mei.*"
    )
    assert told("HL02", new, [OLD], unit=unit) == words


def test_a_sentence_beside_the_changed_one_is_too_wide_by_default() -> None:
    new = in_yellow(
        "De minister stuurt de brief voor 1 maart. *De Kamer wacht daarop. Het overleg is in mei.*"
    )
    assert told("HL02", new, [OLD]) == ["De Kamer wacht daarop"]
    assert told("HL02", new, [OLD], unit="paragraph") == []


def test_yellow_on_what_did_not_change_is_too_wide() -> None:
    assert told("HL02", in_yellow(f"*{OLD}*"), [OLD]) == [OLD.rstrip(".")]


def test_white_space_and_punctuation_are_not() -> None:
    assert told("HL02", in_yellow(OLD.replace(". ", "*. *")), [OLD]) == []


def test_a_row_may_be_marked_as_a_whole() -> None:
    new = [table([[p(yellow("Haven")), p(yellow("200"))], ["Stad", "300"]])]
    old = [table([["Haven", "100"], ["Stad", "300"]])]
    assert told("HL02", new, old) == []
    assert told("HL02", new, old, unit="word") == ["Haven"]


def test_yellow_beside_a_cut_on_a_move_or_on_other_formatting_is_fair() -> None:
    moved = "Een alinea van genoeg woorden die in haar geheel naar een andere plaats in de brief ging."
    old: list[Text] = [OLD, moved, "Tussen de twee staat dit.", "Dit wordt vet."]
    cut = in_yellow("De minister stuurt de brief voor *1 maart. Het overleg* is in april.")
    new: list[Text] = [
        *cut,
        "Tussen de twee staat dit.",
        p(run("Dit wordt vet.", "<w:b/>", "yellow")),
        p(yellow(moved)),
    ]
    assert told("HL02", new, old) == []


# HL03: stale


def test_yellow_of_an_earlier_round_is_stale() -> None:
    first, second = "Dit stond er altijd al.", "Dit kwam er in de vorige ronde bij."
    (note,) = found("HL03", [first, p(yellow(second))], [first, second], [first])
    assert (note.words, note.severity) == (second.rstrip("."), Severity.ERROR)
    assert told("HL02", [first, p(yellow(second))], [first, second], [first]) == []


def test_without_older_versions_it_is_too_wide() -> None:
    first, second = "Dit stond er altijd al.", "Dit kwam er in de vorige ronde bij."
    assert told("HL03", [first, p(yellow(second))], [first, second]) == []
    assert told("HL02", [first, p(yellow(second))], [first, second]) == [second.rstrip(".")]


def test_yellow_that_the_baseline_has_too_is_stale() -> None:
    new: list[Text] = ["Vooraf.", p(yellow("Dit was al geel.")), p(yellow("Dit is nieuw."))]
    assert told("HL03", new, ["Vooraf.", p(yellow("Dit was al geel."))]) == ["Dit was al geel"]


def test_yellow_on_what_changed_again_is_not_stale() -> None:
    new = in_yellow("Dit stond er. *In de derde ronde staat dit.*")
    assert (
        told("HL03", new, in_yellow("Dit stond er. *In de tweede ronde staat dit.*"), ["Dit stond er."]) == []
    )


def test_stale_yellow_is_found_for_the_council_of_ministers_too() -> None:
    blocks = [p(yellow("Dit was al geel."))]
    assert told("HL03", blocks, blocks, stage=Stage.MR) == ["Dit was al geel"]
    assert told("HL02", blocks, blocks, stage=Stage.MR) == []


@pytest.mark.parametrize("rule", ["HL01", "HL02", "HL03", "HL08"])
def test_without_a_comparison_nothing_is_said(rule: str) -> None:
    assert notes(rule, case(sheet([p("Een ", yellow("gele"), " tekst.")]))) == ()


# HL04: the right baseline


def register(*readings: tuple[str, str], labels: str = "v1 v2 v3", sha256: str = "0") -> Register:
    versions = [Version(label, (File(f"{label}.docx", "x", "brief"),)) for label in labels.split()]
    versions[-1] = versions[-1]._replace(files=(File("brief.docx", sha256, "brief"),))
    return Register(
        readers={"minister": "Minister van SZW", "stas": "Staatssecretaris"},
        versions=tuple(versions),
        readings=tuple(Reading(*each) for each in readings),
    )


def baseline(
    known: Register | None, since: str, stage: Stage = Stage.INTERNAL, **settings: object
) -> list[tuple[Severity, str]]:
    """How grave the findings about a baseline are, and who is named in them."""
    submission = case(
        sheet(["Tekst."]), stage=stage, register=known, since=since, settings={"HL04": settings}
    )
    names = re.compile("Minister|Staatssecretaris|ACAM")
    return [(each.severity, " ".join(names.findall(each.why))) for each in notes("HL04", submission)]


def test_no_baseline_is_one_warning_that_names_what_to_do() -> None:
    (note,) = notes("HL04", case(sheet(["Tekst."]), sheet(["Meer."])))
    assert note.severity is Severity.WARNING
    assert "redline read" in note.todo


def test_the_first_version_needs_none() -> None:
    first = sheet(["Tekst."])
    known = register(labels="v1", sha256=first.document.digest)
    assert notes("HL04", case(first, register=known)) == ()


def test_a_baseline_that_the_reader_read_last_is_right() -> None:
    assert baseline(register(("minister", "v1"), ("minister", "v2")), "v2") == []


def test_a_later_baseline_hides_changes() -> None:
    assert baseline(register(("minister", "v1")), "v2") == [(Severity.ERROR, "Minister")]


def test_an_earlier_one_shows_too_much() -> None:
    assert baseline(register(("minister", "v2")), "v1") == [(Severity.WARNING, "Minister")]


def test_with_two_readers_it_is_right_for_one_and_told_of_the_other() -> None:
    known = register(("minister", "v2"), ("stas", "v1"))
    assert baseline(known, "v2") == [(Severity.INFO, "Staatssecretaris")]
    assert baseline(known, "v2", reader="minister") == []
    assert baseline(known, "v2", reader=["stas"]) == [(Severity.ERROR, "Staatssecretaris")]


def test_who_reads_is_the_stage() -> None:
    known = register(("minister", "v1"), ("ACAM", "v2"))
    assert baseline(known, "v2", Stage.ACAM) == []
    assert baseline(known, "v1", Stage.ACAM) == [(Severity.WARNING, "ACAM")]
    assert baseline(known, "v1", Stage.IDAM) == []


def test_that_the_version_itself_was_read_does_not_count() -> None:
    own = sheet(["Tekst."])
    known = register(("minister", "v2"), ("minister", "v3"), sha256=own.document.digest)
    assert notes("HL04", case(own, stage=Stage.INTERNAL, register=known, since="v2")) == ()


def test_a_baseline_that_nobody_read_is_a_warning() -> None:
    assert baseline(register(("minister", "v1")), "v2", Stage.IDAM) == [(Severity.WARNING, "")]


@pytest.mark.parametrize("known", [None, register()], ids=["no register", "no readings"])
def test_a_baseline_of_which_nothing_is_known_is_named(known: Register | None) -> None:
    (note,) = notes("HL04", case(sheet(["Tekst."]), register=known, since="v2"))
    assert (note.severity, "v2" in note.why) == (Severity.WARNING, True)


# HL05: one form


@pytest.mark.parametrize(
    "other",
    [
        run("anders", highlight="green"),
        shaded("anders"),
        shaded("anders", "FFE599"),
        run("anders", '<w:color w:val="FF0000"/>'),
    ],
    ids=["highlight", "yellow shading", "other shading", "red letters"],
)
def test_another_form_beside_yellow_is_told_once(other: Piece) -> None:
    blocks = [p("Dit is ", yellow("geel"), ", en dit ", other, "."), p("Nog eens ", other, ".")]
    (note,) = found("HL05", blocks)
    assert (note.words, note.severity) == ("anders", Severity.WARNING)


@pytest.mark.parametrize(
    "block",
    [
        p("Dit is ", shaded("geel"), "."),
        p("Dit is ", yellow("geel"), " en dit ", shaded("grijs", "F2F2F2"), "."),
        p("Dit is ", yellow("geel"), " en dit ", shaded("wit op blauw", "1F497D"), "."),
        p(
            "Dit is ",
            yellow("geel"),
            ", ",
            link(run("een link", '<w:color w:val="FF0000"/><w:u w:val="single"/>'), "https://a.nl"),
        ),
        p("Dit is ", run("verplaatst", highlight="cyan"), "."),
        p("Dit is ", yellow("geel"), " en dit ", run("onderstreept", '<w:u w:val="single"/>'), "."),
        p("Dit is ", yellow("geel"), " en dit ", run("huisstijl", '<w:color w:val="154273"/>'), "."),
        p(yellow("x"), run("w:p", '<w:color w:val="FF0000"/>'), run("=1", '<w:color w:val="0000FF"/>')),
        p(yellow("De kop"), style="Kop1"),
        p("Rood zonder geel: ", run("let op", '<w:color w:val="FF0000"/>'), "."),
    ],
    ids="shading-alone grey dark link moved underlined house-style code heading red-alone".split(),
)
def test_no_other_form(block: Piece) -> None:
    assert told("HL05", [block]) == []


def test_the_shading_of_a_header_row_is_no_mark() -> None:
    shade = '<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/></w:tcPr>'
    cells = Piece(lambda part: table([["Jaar", "Aantal"]]).xml(part).replace("<w:tcPr>", shade[:-9], 1))
    assert told("HL05", [cells, p(yellow("geel"))]) == []


@pytest.mark.parametrize(
    "look", ['<w:color w:val="0070C0"/>', '<w:u w:val="single"/>'], ids=["blue", "underlined"]
)
def test_letters_on_nothing_but_what_changed_are_a_mark(look: str) -> None:
    new = [p("De minister stuurt de brief voor ", run("1 april", look), "."), p(yellow("Nieuw."))]
    assert told("HL05", new, ["De minister stuurt de brief voor 1 maart."]) == ["1 april"]


@pytest.mark.parametrize(
    "look", ['<w:color w:val="0070C0"/>', '<w:u w:val="single"/>'], ids=["blue", "underlined"]
)
def test_letters_that_stand_elsewhere_too_are_none(look: str) -> None:
    new = [p("Een ", run("begrip", look), "."), p("De brief komt voor ", run("1 april", look), ".")]
    assert told("HL05", new, [p("Een ", run("begrip", look), "."), "De brief komt voor 1 maart."]) == []
    assert told("HL05", new, ["Een begrip.", "De brief komt voor 1 maart."]) == []


def test_a_colour_may_be_allowed() -> None:
    blocks = [p(yellow("geel"), run("groen", highlight="green"))]
    assert told("HL05", blocks, allow=["green"]) == []
    assert told("HL05", blocks, stage=Stage.TK) == []


def test_black_in_what_is_made_public_is_redaction() -> None:
    blocks = [p("Opgesteld door ", run("Jansen", highlight="black"))]
    assert told("HL05", blocks, stage=Stage.PUBLIC) == []
    assert told("HL06", blocks, stage=Stage.PUBLIC) == []
    assert told("HL06", blocks, stage=Stage.TK) == ["Jansen"]


# HL06: clean at the end


@pytest.mark.parametrize("stage", [Stage.TK, Stage.PUBLIC])
@pytest.mark.parametrize(
    "mark", [yellow("geel"), shaded("geel"), run("geel", highlight="cyan"), shaded("geel", "FFFF99")]
)
def test_no_mark_goes_out(mark: Piece, stage: Stage) -> None:
    (note,) = found("HL06", [p("Dit is ", mark, ".")], stage=stage)
    assert (note.words, note.severity) == ("geel", Severity.ERROR)


def test_for_the_council_of_ministers_it_is_one_warning() -> None:
    (note,) = found("HL06", [p(yellow("Geel.")), p(yellow("Ook geel."))], stage=Stage.MR)
    assert (note.severity, "alinea’s: 2" in note.why) == (Severity.WARNING, True)


def test_marks_stand_in_footnotes_and_headers_too() -> None:
    marked = doc(p("Tekst", note(yellow("noot"))), header=[p(yellow("kop"))])
    assert sorted(each.words for each in notes("HL06", case(sheet(marked), stage=Stage.TK))) == [
        "kop",
        "noot",
    ]


def test_a_yellow_space_in_an_empty_line_is_seen() -> None:
    assert len(found("HL06", ["Tekst.", p(yellow("  "))], stage=Stage.TK)) == 1


@pytest.mark.parametrize(
    "block",
    [
        p("Schoon."),
        p(run("wit", highlight="white")),
        p(shaded("grijs", "D9D9D9")),
        p(run("x", highlight="none")),
    ],
)
def test_what_is_clean_is_clean(block: Piece) -> None:
    assert told("HL06", [block], stage=Stage.TK) == []


def test_while_it_is_read_marks_are_no_trouble() -> None:
    assert told("HL06", [p(yellow("geel"))], stage=Stage.ACAM) == []


# HL07: not colour alone

LETTER = [p("De brief met ", yellow("nieuwe"), " tekst.")]


@pytest.mark.parametrize(
    "legend",
    [
        "Passages die zijn aangepast of toegevoegd zijn geel gearceerd.",
        "De gele passages zijn nieuw.",
        "Nieuwe tekst is in geel weergegeven en gemarkeerd in geel.",
        "In bijlage 3 vindt u een overzicht van de wijzigingen.",
        "Legenda: geel is nieuw.",
    ],
)
def test_a_legend_in_any_document_is_enough(legend: str) -> None:
    memo = sheet(["Nota", "Aan Minister van SZW", legend], "nota.docx")
    assert notes("HL07", case(sheet(LETTER), memo)) == ()


@pytest.mark.parametrize("text", ["Een gele kaart voor de werkgever.", "De gemarkeerde route is open."])
def test_these_are_no_legends(text: str) -> None:
    memo = sheet(["Nota", "Aan Minister van SZW", text], "nota.docx")
    (note,) = notes("HL07", case(sheet(LETTER), memo))
    assert (note.severity, "brief.docx" in note.why) == (Severity.WARNING, True)
    assert notes("HL07", case(sheet(LETTER), memo, settings={"HL07": {"words": text[4:12]}})) == ()


def test_without_a_memo_it_is_only_told() -> None:
    (note,) = notes("HL07", case(sheet(LETTER)))
    assert note.severity is Severity.INFO


def test_without_marks_no_legend_is_needed() -> None:
    assert notes("HL07", case(sheet(["Nota", "Een brief zonder geel."]))) == ()


# HL08: what lapsed

LAPSED = "De integratie van de keurmerken ligt stil vanwege verschillen over de norm voor huisvesting."


def lapses(*others: Sheet, new: Sequence[Text] = (OLD,), **settings: object) -> list[tuple[Severity, str]]:
    own = sheet(new, older=[[OLD, LAPSED, "Nog een alinea die er straks niet meer is."]])
    submission = case(own, *others, since="v1", settings={"HL08": settings})
    return [(each.severity, each.why) for each in notes("HL08", submission)]


def test_lapsed_paragraphs_are_told_once_with_their_first_words() -> None:
    ((severity, why),) = lapses()
    assert severity is Severity.WARNING
    assert "rijen: 2" in why
    assert "“De integratie van de keurmerken" in why


def test_what_lives_on_elsewhere_is_told_with_its_place() -> None:
    other = sheet(["Een andere brief.", LAPSED], "andere-brief.docx")
    ((severity, why),) = lapses(other)
    assert (severity, "rijen: 1" in why, "andere-brief.docx" in why) == (Severity.WARNING, True, True)
    everything = sheet([LAPSED, "Nog een alinea die er straks niet meer is."], "andere-brief.docx")
    assert lapses(everything)[0][0] is Severity.INFO


def test_what_the_memo_tells_of_is_accounted_for() -> None:
    memo = sheet(
        ["Nota", "De passage over integratie van keurmerken en huisvesting is vervallen."], "nota.docx"
    )
    ((_, why),) = lapses(memo)
    assert ("rijen: 1" in why, "nota.docx" in why) == (True, True)
    other = sheet(["Nota", "De passage over de integratie van vrouwen is vervallen."], "nota.docx")
    assert "rijen: 2" in lapses(other)[0][1]


def test_what_moved_within_the_letter_did_not_lapse() -> None:
    assert lapses(new=[LAPSED, "Nog een alinea die er straks niet meer is.", OLD]) == []


def test_what_is_known_or_short_is_not_told() -> None:
    assert "rijen: 1" in lapses(known=["keurmerken"])[0][1]
    assert lapses(least=20) == []


def test_a_row_that_lapsed_is_told_and_words_within_a_paragraph_are_not() -> None:
    old: list[Text] = [table([["Haven", "100 duizend euro"], ["Stad", "300 duizend euro per jaar"]]), OLD]
    new: list[Text] = [table([["Haven", "100 duizend euro"]]), OLD.replace(" De Kamer wacht daarop.", "")]
    ((_, why),) = [(each.severity, each.why) for each in notes("HL08", case(sheet(new, older=[old])))]
    assert "Stad" in why
    assert "Kamer" not in why


# The memos, the sample dossier, and what redline marks itself


def test_the_memos_without_a_baseline_are_only_told_so() -> None:
    for name, content in memos().items():
        for stage in Stage:
            rules = [rule for rule in RULES if notes(rule, case(sheet(content, f"{name}.docx"), stage=stage))]
            assert rules in ([], ["HL04"]), (name, stage)


def test_the_memos_that_speak_of_yellow_are_a_legend() -> None:
    found = memos()
    told = [name for name in found if notes("HL07", case(sheet(LETTER), sheet(found[name], f"{name}.docx")))]
    assert told == ["M1", "M4"]


def test_the_second_memo_accounts_for_what_moved_to_the_other_letter() -> None:
    memo = sheet(memos()["M2"], "M2.docx")
    (alone,) = notes("HL08", _dossier(2, 1, Stage.INTERNAL))
    (told,) = notes("HL08", _dossier(2, 1, Stage.INTERNAL, memo))
    (led,) = notes("HL08", _dossier(2, 1, Stage.INTERNAL, _sample("brief-huisvestingskosten")))
    assert "rijen: 8" in alone.why
    assert "rijen: 4" in told.why
    assert "verviel (4), staat in of wordt genoemd in: M2.docx" in told.why
    assert "verviel (4), staat in of wordt genoemd in: brief-huisvestingskosten" in led.why


@pytest.mark.parametrize(
    ("version", "since", "stage"), [(1, 0, Stage.IDAM), (5, 4, Stage.TK), (5, 4, Stage.MR)]
)
def test_the_clean_versions_of_the_dossier_are_silent(version: int, since: int, stage: Stage) -> None:
    submission = _dossier(version, since, stage)
    known = [rule for rule in RULES if rule != "HL04" and notes(rule, submission)]
    assert known == []


def test_the_yellow_that_was_forgotten_is_stale() -> None:
    told = [each.words.split()[0] for each in notes("HL03", _dossier(4, 3, Stage.MR))]
    assert told == ["14%", "De", "Dat", "De"]


@pytest.mark.parametrize(("version", "since"), [(2, 1), (3, 2), (3, 1), (4, 3), (4, 2), (5, 4), (5, 1)])
def test_what_redline_marks_is_complete_and_fair(version: int, since: int) -> None:
    submission = _dossier(version, since, Stage.ACAM)
    marked = submission._replace(sheets=tuple(map(_marked, submission.sheets)))
    assert [rule for rule in ("HL01", "HL02", "HL03", "HL05") if notes(rule, marked)] == []


def _sample(name: str) -> Sheet:
    package = read_package((SAMPLES / f"{name}.docx").read_bytes(), f"{name}.docx")
    document = read(package)
    return Sheet(name, title_of(document), package, document)


def _dossier(version: int, since: int, stage: Stage, *others: Sheet) -> Case:
    """The sample dossier: a version of it since another, with all that came before."""
    families = [
        [f"brief-v{n}" for n in range(1, 6)],
        [f"bijlage-1-moties-en-toezeggingen-v{n}" for n in range(1, 6)],
        ["bijlage-3-ovv-v1", *(f"bijlage-2-ovv-v{n}" for n in range(2, 6))],
    ]
    sheets = []
    for names in families:
        new, *older = [_sample(names[n - 1]) for n in (version, *range(since, 0, -1))]
        before = tuple(each.document for each in older)
        comparison = compare(older[0].document, new.document) if older else None
        sheets.append(Sheet(new.name, new.title, new.package, new.document, comparison, before))
    return Case((*sheets, *others), stage, TODAY, since=f"v{since}" if since else "")


def _marked(unmarked: Sheet) -> Sheet:
    assert unmarked.comparison
    package = highlight(unmarked.package, unmarked.comparison).package
    document = read(package)
    comparison = compare(unmarked.older[0], document)
    return Sheet(unmarked.name, unmarked.title, package, document, comparison, unmarked.older)


# Phrases


def test_both_languages_say_the_same_with_the_same_facts() -> None:
    assert marks.NL.keys() == marks.EN.keys()
    for key, dutch in marks.NL.items():
        english = marks.EN[key]
        assert [bool(each) for each in dutch] == [bool(each) for each in english], key
        assert _facts(*dutch) == _facts(*english), key


def _facts(*sentences: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", " ".join(sentences)))
