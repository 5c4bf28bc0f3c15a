from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from redline.check.model import Case, Sheet, Stage
from redline.findings import Severity
from redline.package import read as read_package
from tests.build import Text, b, box, doc, endnote, field, h, note, p, raw, run, simple, table
from tests.unit.check.case import case, found, notes, sheet
from tests.unit.check.memos import SOURCE, memos, paragraphs

SAMPLES = Path(__file__).parents[3] / "samples"
MOTIES, OVV, MONITOR = (
    "Stand van zaken moties en toezeggingen",
    "Appreciatie aanbevelingen OVV-rapport",
    "Monitor",
)
HEADS = ["Volgnummer", "Naam", "Actie"]
RAISED = '<w:vertAlign w:val="superscript"/>'
LISTS = ("BY01", "BY02", "BY03", "BY04", "NR01", "VN01")


def letter(*blocks: Text, count: str = "", file: str = "brief.docx") -> Sheet:
    head = [p(box("Directie", "Wonen", "Bijlage(n)", count))] if count else []
    content = doc("De voorzitter van de Tweede Kamer", "Betreft\tVoortgang beleid", *blocks, header=head)
    return sheet(content, file)


def memo(*blocks: Text, aside: Sequence[str] = (), file: str = "nota.docx") -> Sheet:
    head = [p(box("Datum", "14 januari 2026", "Bijlage(n)", *aside))] if aside else []
    return sheet(doc("Nota aanbieden brief", h("Geadviseerd besluit"), *blocks, header=head), file)


def annex(number: str, name: str, *blocks: Text, file: str = "", header: Sequence[Text] = ()) -> Sheet:
    content = doc(f"Bijlage {number}. {name}", "Tekst.", *blocks, header=header)
    return sheet(content, file or f"bijlage-{number}.docx")


def listed(*names: str, heads: Sequence[str] = HEADS) -> Text:
    return table([heads, *([str(at), name, "Ter info"] for at, name in enumerate(names, 1))])


def said(rule: str, *sheets: Sheet, stage: Stage = Stage.ACAM, **settings: Any) -> list[str]:
    return [each.words for each in notes(rule, case(*sheets, stage=stage, settings={rule: settings}))]


def why(rule: str, *sheets: Sheet, stage: Stage = Stage.ACAM) -> list[str]:
    return [each.why for each in notes(rule, case(*sheets, stage=stage))]


# BY01: each annex exists


def submission(text: Text) -> tuple[Sheet, Sheet, Sheet]:
    return letter(text), annex("1", MOTIES), annex("2", OVV)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Zie bijlage 3.", ["bijlage 3"]),
        ("In bijlagen 1 en 3 staat meer.", ["bijlagen 1 en 3"]),
        ("In bijlagen 1, 2 en 4 staat meer.", ["bijlagen 1, 2 en 4"]),
        ("In bijlagen 1 t/m 3 staat meer.", ["bijlagen 1 t/m 3"]),
        ("Dit staat in bijlage 1 en bijlage 3 bij deze brief.", ["bijlage 3"]),
        ("Zie bijlage\u00a07 bij de brief.", ["bijlage\u00a07".replace("\u00a0", " ")]),
        (p("Zie", note("Zie bijlage 5.")), ["bijlage 5"]),
    ],
)
def test_an_annex_that_is_not_there(text: Text, words: list[str]) -> None:
    assert said("BY01", *submission(text)) == words


@pytest.mark.parametrize(
    "text",
    [
        "Zie bijlage 1 en bijlage 2 bij deze brief.",
        "Zie bijlage 18 bij de brief van 3 juni 2025.",
        "Dit volgt uit bijlage 4 van de regeling.",
        "Dit volgt uit bijlage 5, onderdeel B, bij de Omgevingswet.",
        "Zie Kamerstukken II 2025/26, 36 800 XV, nr. 2, bijlage 4.",
        "Zie de brief van 3 juni 2025 (bijlage 4).",
        "Zie bijlage III en bijlage B.",
        "Dat is bijlage 3.1, of 3% meer.",
        "De bijlagen 3 keer gelezen.".replace("bijlagen 3", "bijlagen drie"),
        p("Zie de bijlage", note("Rapport TNO, bijlage 4, p. 3.")),
        p("Zie bijlage 2", note("Kamerstukken."), " en verder."),
    ],
)
def test_annexes_that_are_there_or_not_ours(text: Text) -> None:
    assert said("BY01", *submission(text)) == []


def test_an_annex_beyond_the_count_in_the_head_of_a_letter_alone() -> None:
    assert said("BY01", letter("Zie bijlage 2 en bijlage 3.", count="2")) == ["bijlage 3"]
    assert said("BY01", letter("Zie bijlage 2 en bijlage 3.", count="3")) == []


def test_a_letter_alone_knows_of_no_annexes_and_one_with_annexes_in_it_does() -> None:
    assert said("BY01", letter("Zie bijlage 9.")) == []
    assert said("BY01", letter("Zie bijlage 2.", h("Bijlage 1 Begrippen"))) == ["bijlage 2"]
    assert said("BY01", letter("Zie bijlage 1.", h("Bijlage 1 Begrippen"))) == []


def test_an_annex_alone_knows_of_no_others() -> None:
    assert said("BY01", annex("1", MOTIES, "Zie bijlage 2 bij de brief.")) == []


def test_annexes_in_a_list_of_the_memo_or_elsewhere() -> None:
    rows = listed("Kamerbrief", f"Bijlage 1: {MOTIES}", f"Bijlage 2: {OVV}")
    assert said("BY01", letter("Zie bijlage 2."), memo(rows)) == []
    assert said("BY01", letter("Zie bijlage 3."), memo(rows)) == ["bijlage 3"]
    assert said("BY01", letter("Zie bijlage 3."), memo(rows), elsewhere=["3"]) == []


def test_an_annex_without_a_number_may_be_the_one() -> None:
    extra = sheet(["Monitor aanbevelingen", "Tekst."], "monitor.docx")
    assert said("BY01", *submission("Zie bijlage 3."), extra) == []


# BY02: one numbering


def test_a_list_and_a_text_with_other_numbers_than_the_files() -> None:
    annexes = annex("1", MOTIES), annex("2", OVV)
    swapped = letter(p("Bijlagen"), f"Bijlage 1: {OVV}", f"Bijlage 2: {MOTIES}")
    assert said("BY02", swapped, *annexes) == [f"Bijlage 1: {OVV}", f"Bijlage 2: {MOTIES}"]
    assert len(said("BY02", memo(listed("Kamerbrief", f"Bijlage 3: {OVV}")), *annexes)) == 1
    assert said("BY02", letter("Moties en toezeggingen (bijlage 2)"), *annexes) == [
        "Moties en toezeggingen (bijlage 2)"
    ]
    clause = "Zie het vervolg. In bijlage 1 staat een appreciatie van de aanbevelingen uit het OVV-rapport."
    assert len(said("BY02", letter(clause), *annexes)) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"In bijlage 1 vindt u de {MOTIES.lower()} en in bijlage 2 een appreciatie van het OVV-rapport.",
        "De motie over het OVV-rapport (bijlage 2) is afgedaan.",
        "Wetsvoorstel meld- en vergewisplicht (bijlage 2)",
        "OVV-rapport (bijlage 3)",
        f"Bijlage 2 ({OVV}) is vernieuwd.",
    ],
)
def test_texts_that_agree_or_name_no_other_annex(text: str) -> None:
    assert said("BY02", *submission(text)) == []


def test_rows_are_no_annexes_where_their_names_say_which_annex_they_are() -> None:
    rows = listed("Aanbiedingsformulier", "Kamerbrief", f"Bijlage 1: {MOTIES}", f"Bijlage 2: {OVV}")
    assert said("BY02", memo(rows, "In bijlage 1 (moties en toezeggingen) staat meer.")) == []


def test_rows_with_other_numbers_than_the_text() -> None:
    text = [f"{MOTIES} (bijlage 1)", f"{OVV} (bijlage 2)"]
    (each,) = notes("BY02", case(memo(*text, listed("Kamerbrief", MOTIES, OVV))))
    assert each.severity is Severity.WARNING
    assert "nummer 2" in each.why
    assert said("BY02", memo(*text, listed(MOTIES, OVV))) == []


def test_another_number_in_file_name_or_header() -> None:
    assert "bijlage 3" in why("BY02", annex("2", OVV, file="bijlage-3-ovv.docx"))[0]
    assert "bijlage 3" in why("BY02", annex("2", OVV, header=["Bijlage 3"]))[0]
    assert why("BY02", annex("2", OVV, file="bijlage-2-ovv-v3.docx", header=["Bijlage 2"])) == []


def test_published_memos_of_other_days_may_number_otherwise() -> None:
    old = memo(listed("Kamerbrief", f"Bijlage 1: {OVV}", f"Bijlage 2: {MOTIES}"))
    assert said("BY02", old, annex("1", MOTIES), annex("2", OVV), stage=Stage.PUBLIC) == []
    assert len(said("BY02", old, annex("1", MOTIES), annex("2", OVV), stage=Stage.TK)) == 2


# BY03: as many as are said


@pytest.mark.parametrize(("count", "hits"), [("2", 0), ("twee", 0), ("3", 1), ("1", 1), ("geen", 1)])
def test_the_count_in_the_head_of_a_letter(count: str, hits: int) -> None:
    assert len(said("BY03", letter(count=count), annex("1", MOTIES), annex("2", OVV))) == hits


def test_a_count_in_a_line_of_its_own_and_annexes_elsewhere() -> None:
    sheets = letter("Bijlagen: 3"), annex("1", MOTIES), annex("2", OVV)
    assert said("BY03", *sheets) == ["Bijlagen: 3"]
    assert said("BY03", *sheets, elsewhere=1) == []
    assert said("BY03", *sheets, elsewhere=["rapport.pdf"]) == []


def test_the_letter_counts_for_a_memo_or_not() -> None:
    rows = listed("Kamerbrief", f"Bijlage 1: {MOTIES}", f"Bijlage 2: {OVV}")
    assert said("BY03", memo(rows, aside=["3"])) == []
    assert said("BY03", memo(rows, aside=["2"])) == []
    assert said("BY03", memo(rows, aside=["4"])) == ["Bijlage(n)"]
    assert said("BY03", memo(aside=["3"]), letter(), annex("1", MOTIES), annex("2", OVV)) == []


def test_a_letter_alone_or_an_empty_label_counts_nothing() -> None:
    assert said("BY03", letter(count="2")) == []
    assert said("BY03", memo(listed("Kamerbrief", MOTIES), aside=["Pagina 1 van 2"])) == []
    head = [p(box("Bijlage(n)")), p(box("Ministerie van Sociale Zaken", "Postbus 1", "Den Haag"))]
    assert said("BY03", sheet(doc(listed("Kamerbrief", MOTIES), header=head))) == []


def test_a_table_of_other_things_is_no_list() -> None:
    other = table([["Nr.", "Titel"], ["1", "Een motie"], ["2", "Nog een"], ["3", "Derde"]])
    assert said("BY03", letter(other, count="2"), annex("1", MOTIES), annex("2", OVV)) == []


# BY04: the same title


def test_a_list_with_another_title_than_the_document() -> None:
    rows = listed(f"Bijlage 1: {MOTIES} arbeidsmigratie", "Appreciatie OVV-rapport")
    sheets = memo(rows), annex("1", MOTIES), annex("2", OVV)
    assert len(said("BY04", *sheets)) == 2
    assert said("BY04", *sheets, stage=Stage.INTERNAL) == []


@pytest.mark.parametrize(
    "name",
    [
        MOTIES.upper(),
        f"De {MOTIES.lower()}.",
        f"Concept {MOTIES}",
        f"{MOTIES} (gewijzigd)",
        MOTIES.replace(" en ", "\u00a0en "),
    ],
)
def test_titles_that_are_the_same(name: str) -> None:
    assert said("BY04", memo(listed(f"Bijlage 1: {name}")), annex("1", MOTIES)) == []


def test_a_title_that_is_only_a_file_name_is_not_compared() -> None:
    bare = sheet(["Tekst."], "voortgang-beleid-wonen.docx")
    assert said("BY04", memo(listed("Voortgang beleid", "Iets anders hier")), bare) == []


def test_a_name_in_the_list_that_no_document_has() -> None:
    rows = listed("Voortgang beleid", "Nota voor agendering", "Aanbiedingsformulier MR")
    other = sheet(doc(p("Betreft: Informatie over wijzigingen"), p("Ter informatie")), "nota-2.docx")
    (each,) = notes("BY04", case(memo(rows), letter(), other))
    assert "Informatie over wijzigingen" in each.why
    assert "agendering" in each.why
    assert said("BY04", memo(rows), letter()) == []


# NR01: numbers follow each other


@pytest.mark.parametrize(
    ("numbers", "hits"),
    [
        (["1", "2", "4"], 1),
        (["1", "1.1", "1.3", "2"], 1),
        (["1", "2", "2", "3"], 1),
        (["1", "1.2"], 1),
        (["1", "1.1", "2", "1.2"], 1),
        (["1", "1.1", "1.1.1", "1.2", "2", "2.1"], 0),
        (["3", "4", "4.1"], 0),
        (["2.1.87", "2.1.88"], 0),
        (["0", "1", "2"], 0),
    ],
)
def test_headings(numbers: list[str], hits: int) -> None:
    blocks = [h(f"{number}. Kop", 1 + number.count(".")) for number in numbers]
    assert len(found("NR01", *blocks)) == hits


def test_headings_may_begin_anew_after_one_without_number_and_in_an_annex() -> None:
    assert found("NR01", h("1. A"), h("2. B"), h("Wonen"), h("1. A"), h("2. B")) == []
    assert found("NR01", h("1. A"), h("2. B"), h("Bijlage 1"), h("1. A"), h("2. B")) == []
    assert found("NR01", h("1. A"), h("2. B"), h("1. A")) == ["1. A"]


def test_bold_lines_count_apart_from_headings() -> None:
    bold = [p(b(f"{number}. Aanbeveling")) for number in (1, 2)]
    assert found("NR01", h("1. A"), *bold, "Tekst.", h("2. B"), "Tekst.", h("3. C")) == []


def test_amounts_and_dates_are_no_numbers_of_headings() -> None:
    assert found("NR01", h("1. A"), h("7 maatregelen"), h("2026 in cijfers"), h("2. B")) == []


@pytest.mark.parametrize(
    ("items", "hits"),
    [
        (["1. een", "2. twee", "4. vier"], 1),
        (["1) een", "2) twee", "2) twee"], 1),
        (["a. een", "b. twee", "d. vier"], 1),
        (["1. een", "2. twee", "toelichting", "3. drie"], 0),
        (["1. een", "2. twee", "1. een", "2. twee"], 0),
        (["1. een", "a. x", "b. y", "2. twee", "a. x", "b. y", "3. drie"], 0),
        (["3. derde lid", "7. zevende lid"], 0),
        (["1. een", "2. twee", "30. dertig"], 0),
        (["1. een", "2. twee", "x", "x", "x", "4. vier"], 0),
    ],
)
def test_typed_items(items: list[str], hits: int) -> None:
    assert len(found("NR01", *items)) == hits


def test_automatic_items_follow_by_themselves() -> None:
    assert found("NR01", *(p("punt", item="number") for _ in range(4)), p("x", item="bullet")) == []


def test_automatic_items_that_were_set_to_another_number() -> None:
    package = read_package(doc(*(p("punt", item="number") for _ in range(2)), _item("3")), "brief.docx")
    numbering = package.parts["word/numbering.xml"]
    start = b'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    other = b'<w:num w:numId="3"><w:abstractNumId w:val="2"/>' + start + b"</w:num></w:numbering>"
    changed = package.with_parts({"word/numbering.xml": numbering.replace(b"</w:numbering>", other)})
    assert len(said("NR01", sheet(changed.to_bytes()))) == 1


def _item(number: str) -> Text:
    return p("punt", ppr=f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>')


def test_captions() -> None:
    assert found("NR01", "Tabel 1. Een", "Tabel 3. Drie") == ["Tabel 3. Drie"]
    assert found("NR01", "Figuur 1: Een", "Tabel 1: Een", "Figuur 2: Twee", "Tabel 1: Weer") == [
        "Tabel 1: Weer"
    ]
    fields = [p("Tabel ", simple("SEQ Tabel", str(number)), ". Titel") for number in (1, 2)]
    assert found("NR01", *fields, "Tabel 2 laat zien dat het beter gaat.", "Tabel 2 (vervolg)") == []
    assert found("NR01", "Tabel 1. Een", "Tabel 2. Twee", h("Bijlage 1"), "Tabel 1. Een") == []


def test_rows() -> None:
    def rows(*numbers: str, head: str = "Nr.") -> Text:
        return table([[head, "Wat"], *([number, "iets"] for number in numbers)])

    assert found("NR01", rows("1", "2", "4")) == ["4"]
    assert found("NR01", rows("1", "2", "2")) == ["2"]
    assert found("NR01", rows("1", "2", "3")) == []
    assert found("NR01", rows("1", "2", "5", head="Aantal")) == []
    assert found("NR01", rows("4", "9", "12")) == []


def test_files_of_annexes() -> None:
    assert "geen bijlage 2" in why("NR01", letter(), annex("1", MOTIES), annex("3", OVV))[0]
    assert "twee bijlagen" in why("NR01", letter(), annex("1", MOTIES), annex("1", OVV, file="b.docx"))[0]
    assert len(why("NR01", letter(), annex("1", MOTIES), annex("1", MOTIES, file="b.docx"))) == 1
    assert why("NR01", letter(), annex("1", MOTIES), annex("2", OVV)) == []
    assert why("NR01", annex("2", OVV), annex("3", MONITOR)) == []
    assert len(why("NR01", letter(), annex("2", OVV))) == 1


def test_annexes_in_a_list() -> None:
    assert len(why("NR01", memo(listed("Kamerbrief", f"Bijlage 1: {MOTIES}", f"Bijlage 3: {OVV}")))) == 1


def test_an_annex_that_got_another_number() -> None:
    old = doc(f"Bijlage 3. {OVV}", "Tekst.")
    (each,) = notes("NR01", case(sheet(doc(f"Bijlage 2. {OVV}", "Tekst."), "bijlage-2.docx", [old])))
    assert each.severity is Severity.INFO
    assert "bijlage 3 en is nu bijlage 2" in each.why
    assert why("NR01", sheet(old, "bijlage-3.docx", [old])) == []


# VN01: notes are sound


def test_notes_that_say_nothing_or_say_it_twice() -> None:
    assert found("VN01", p("De minister schrijft dit", note(""))) == ["De minister schrijft dit"]
    assert found("VN01", p("Een", note("Zie de brief hierover nu. Zie de brief hierover nu."))) == ["Een"]
    assert found("VN01", p("Een", endnote("Zie de brief.")), p("Twee", note("Zie het rapport."))) == []


def test_the_same_source_twice_is_to_know() -> None:
    source = "Kamerstukken II 2024/25, 29861, nr. 157."
    (each,) = notes("VN01", case(sheet([p("Een", note(source)), p("Twee", note(source))])))
    assert each.severity is Severity.INFO
    assert found("VN01", p("Een", note("Idem.")), p("Twee", note("Idem."))) == []
    assert found("VN01", *(p("Een", note("Zie noot 3 voor meer.")) for _ in range(2))) == []


def test_a_call_of_a_note_that_is_gone() -> None:
    gone = raw('<w:r><w:footnoteReference w:id="7"/></w:r>')
    assert found("VN01", p("Een", note("Zie de brief.")), p("Twee woorden", gone)) == ["Twee woorden"]


def test_a_note_that_nothing_calls() -> None:
    content = doc(p("Een", note("Zie de brief.")))
    package = read_package(content, "brief.docx")
    kept = re.sub(rb'<w:footnote w:id="1">.*?</w:footnote>', b"", package.parts["word/footnotes.xml"])
    two = package.parts["word/footnotes.xml"].replace(
        b"</w:footnotes>",
        b'<w:footnote w:id="9"><w:p><w:r><w:t>Oude tekst</w:t></w:r></w:p></w:footnote></w:footnotes>',
    )
    loose = package.with_parts({"word/footnotes.xml": two}).to_bytes()
    assert "Oude tekst" in why("VN01", sheet(loose))[0]
    assert len(why("VN01", sheet(package.with_parts({"word/footnotes.xml": kept}).to_bytes()))) == 1


def test_a_note_that_is_only_called_in_a_tracked_deletion_is_not_loose() -> None:
    deleted = doc(p("Een", note("Zie de brief."), " en twee."))
    package = read_package(deleted, "brief.docx")
    body = package.parts["word/document.xml"]
    call = b'<w:r><w:footnoteReference w:id="1"/></w:r>'
    struck = body.replace(
        call, b'<w:del w:id="5" w:author="x" w:date="2025-12-01T09:00:00Z">' + call + b"</w:del>"
    )
    assert why("VN01", sheet(package.with_parts({"word/document.xml": struck}).to_bytes())) == []


@pytest.mark.parametrize(
    "text",
    [
        "Dit staat in de Arbeidstijdenwet.1 Daarna volgt meer.",
        "Dit staat in de wet.12",
        "Dit staat in de Arbeidstijdenwet.! Daarna volgt meer.",
        "Het kabinet noemt dit “passend werk”.3 Daarna volgt meer.",
        "Dit staat in de wet.¹ Daarna volgt meer.",
        "Dit staat in de Arbeidstijdenwet² en meer.",
        p("Dit staat in de wet.", run("4", RAISED), " Daarna."),
        p("Dit staat in de Arbeidstijdenwet", run("4", RAISED), " en meer."),
    ],
)
def test_a_typed_call(text: Text) -> None:
    assert len(found("VN01", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Zie nr.114 en blz.3 Daarna.",
        "Zie versie.2 Daarna.",
        "Zie www.rijksoverheid.nl/brief.1 Daarna.",
        "In 2024.3 Daarna volgt meer.",
        "Artikel 3.1 bepaalt dit. 2 van de 3 zijn klaar.",
        "Het is 20 m² groot, of 3 km².",
        "CO2-uitstoot.",
        p("Het is 20 m", run("2", RAISED), " groot."),
        p("De 1", run("e", RAISED), " keer."),
        p("Zie dit.", note("Zie de brief.")),
        p("Dat staat hierboven.", field(" NOTEREF _Ref1 ", run("3", RAISED)), " Daarna."),
        table([["Totaal.1", "Groep.¹"]]),
        p(run("1", RAISED), " Zonder grensarbeiders."),
    ],
)
def test_no_typed_call(text: Text) -> None:
    assert found("VN01", text) == []


# The memos, the samples, and time


def test_the_annexes_of_the_first_memo() -> None:
    first = sheet(memos()["M1"], "M1.docx")
    assert [each.split()[-1] for each in said("BY01", first)] == ["4", "4"]
    assert len(said("BY02", first)) == 1
    assert said("BY03", first) == []
    assert [each[-2:] for each in said("VN01", first)] == [".!"]


@pytest.mark.parametrize("name", ["M2", "M3", "M4"])
def test_the_other_memos_as_they_were_read(name: str) -> None:
    assert [said(rule, sheet(memos()[name])) for rule in LISTS] == [[]] * len(LISTS)


def _lines(first: int, last: int) -> str:
    memos()  # skips where they are not there
    return "\n".join(SOURCE.read_text("utf-8").splitlines()[first - 1 : last])


def _rows(text: str, noise: str) -> list[str]:
    """The names in a table of a memo, of which the columns run through each other."""
    rows = re.split(r"^(?=\d |Bijlage|OPENBAARMAKEN)", re.sub(noise, " ", text), flags=re.M)[1:]
    return [" ".join(re.sub(r"^\d ", "", row).split()) for row in rows]


def test_the_schemes_of_the_first_memo_as_a_table_and_a_side_column() -> None:
    names = _rows(_lines(246, 256).replace("ik ", "1 "), "Ter info")
    texts = paragraphs(_lines(79, 117).split("\n"))
    aside = [_lines(27, 27), *_lines(35, 37).replace("\n", " ").replace("3 A", "\n3 A").split("\n")]
    first = memo(*texts, "Motie (bijlage 4);", listed(*names), aside=[*aside[:2], f"{aside[2]} OVV-rapport"])
    assert len(names) == 4
    assert "nummer 2" in why("BY02", first)[0]
    assert said("BY01", first) == ["bijlage 4"]


def test_the_third_memo_counts_right() -> None:
    rows = _rows(_lines(403, 420), r"Na ondertekenen|aanbiedingsformulier,|inbrengen MR|Ondertekenen.*")
    third = memo(listed(*rows), aside=["4"])
    assert len(rows) == 4
    assert [said(rule, third) for rule in ("BY01", "BY02", "BY03", "NR01")] == [[]] * 4


def test_the_fourth_memo_counts_three_lists_six_and_names_memos_otherwise() -> None:
    rows = _rows(_lines(468, 505), r"Versturen naar de|Tweede Kamer")
    fourth = memo(listed(*rows), aside=["De Kamerbrief", "Bijlage 1: moties", "Bijlage 2: appreciatie"])
    assert "3 bijlagen" in why("BY03", fourth)[0]
    assert "6 stukken" in why("BY03", fourth)[0]
    second = sheet(
        doc("Betreft: Informatie over wijzigingen brief", *paragraphs(_lines(257, 320).split("\n")))
    )
    assert sum("OPENBAARMAKEN" in each for each in why("BY04", fourth, second)) == 3


def test_an_annex_got_another_number_between_the_first_and_the_third_memo() -> None:
    old = doc(p(box("Bijlage(n)", f"1 {MOTIES}", f"2 {MONITOR} voortgang", f"3 {OVV}")))
    new = sheet(doc(listed("Kamerbrief", f"Bijlage 1: {MOTIES}", f"Bijlage 2: {OVV}")), older=[old])
    assert [each for each in why("NR01", new) if "was in de vorige versie bijlage 3" in each]
    assert len(why("NR01", new)) == 1


VERSIONS = {
    "v1": (Stage.IDAM, ("brief", "bijlage-1-moties-en-toezeggingen", "bijlage-2-monitor", "bijlage-3-ovv")),
    "v3": (Stage.ACAM, ("brief", "bijlage-1-moties-en-toezeggingen", "bijlage-2-ovv")),
    "v4": (Stage.MR, ("brief", "bijlage-1-moties-en-toezeggingen", "bijlage-2-ovv")),
    "v5": (Stage.TK, ("brief", "bijlage-1-moties-en-toezeggingen", "bijlage-2-ovv")),
}


def _sample(version: str, names: Sequence[str], stage: Stage) -> Case:
    files = [f"{name}-{version}.docx" for name in names]
    return case(*(sheet((SAMPLES / file).read_bytes(), file) for file in files), stage=stage)


@pytest.mark.parametrize("version", VERSIONS)
def test_the_samples_are_sound(version: str) -> None:
    stage, names = VERSIONS[version]
    assert [notes(rule, _sample(version, names, stage)) for rule in LISTS] == [()] * len(LISTS)


def test_the_first_letter_with_the_annexes_of_the_second() -> None:
    old = _sample("v1", ["brief"], Stage.ACAM).sheets
    new = _sample("v2", VERSIONS["v3"][1][1:], Stage.ACAM).sheets
    assert said("BY01", *old, *new) == ["bijlage 3", "bijlage 3"]
    assert said("BY03", *old, *new) == ["Bijlage(n)"]


def test_the_second_letter_with_the_annexes_of_the_first() -> None:
    old = _sample("v1", VERSIONS["v1"][1][1:], Stage.ACAM).sheets
    new = _sample("v2", ["brief"], Stage.ACAM).sheets
    assert len(said("BY02", *new, *old)) == 1
