"""What a proof says of documents marked by redline, by hand, or badly."""

from __future__ import annotations

import pytest

import redline
from redline.findings import Trouble
from redline.jobs import lapses_of, terms_of
from redline.options import Granularity, Ignore, Options
from redline.verify.model import Claim, Lapse, Terms, Verdict
from tests.build import Text, box, doc, field, note, p, picture, run, table, yellow
from tests.marked import compared, marked
from tests.parts import unzipped, with_part, zipped
from tests.unit.verify.proving import failing, proof, result, said

OLD = doc(
    p("De kosten worden daar niet gemaakt. Het kabinet trekt € 1.500.000 uit.", note("Zie nr. 176.")),
    p("Dit vervalt geheel."),
    table([["Rotterdam", "18"]]),
    header=[p("Concept van 3 juni")],
)
NEW = doc(
    p("De kosten worden daar gemaakt. Het kabinet trekt € 1.700.000 uit.", note("Zie nr. 181.")),
    table([["Rotterdam", "30"]]),
    p("De Kamer hoort hiervan."),
    header=[p("Concept van 4 juni")],
)


def by_hand(*pieces: Text) -> bytes:
    """The new version, with its first paragraph so."""
    return doc(
        p(*pieces, note("Zie nr. ", yellow("181"), ".")),
        table([["Rotterdam", p(yellow("30"))]]),
        p(yellow("De Kamer hoort hiervan.")),
        header=[p("Concept van ", yellow("4"), " juni")],
    )


GOOD = by_hand(
    "De kosten worden ", yellow("daar gemaakt"), ". Het kabinet trekt ", yellow("€ 1.700.000"), " uit."
)


def test_what_redline_marked_is_proved() -> None:
    comparison = compared(OLD, NEW)
    found = proof(OLD, NEW, marked(OLD, NEW), lapses_of(comparison), terms_of(comparison.options))
    assert [each.verdict for each in found.results] == [Verdict.PROVED] * 5
    assert not found.failed
    assert not [finding for each in found.results for finding in (*each.failures, *each.remarks)]


def test_so_is_what_was_painted_by_hand() -> None:
    assert failing(proof(OLD, NEW, GOOD)) == set()


def test_yellow_shading_is_yellow_too() -> None:
    shaded = run("1.700.000", '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>')
    output = by_hand("De kosten worden daar gemaakt. Het kabinet trekt € ", shaded, " uit.")
    assert failing(proof(OLD, NEW, output)) == set()


def test_each_change_that_is_not_yellow_is_told_with_its_place() -> None:
    output = by_hand("De kosten worden daar gemaakt. Het kabinet trekt € 1.700.000 uit.")
    outcome = result(proof(OLD, NEW, output), Claim.MARKED)
    assert outcome.verdict is Verdict.FAILED
    assert [each.facts for each in outcome.failures] == [
        {"story": "body", "paragraph": 1, "words": "1.700.000"}
    ]


@pytest.mark.parametrize("part", ["word/footnotes.xml", "word/header-default.xml"])
def test_so_is_one_in_a_note_or_header(part: str) -> None:
    output = with_part(GOOD, part, unzipped(NEW)[part])
    assert failing(proof(OLD, NEW, output)) == {Claim.MARKED}


def test_a_word_that_is_yellow_for_a_part_only_is_not_marked() -> None:
    output = by_hand("De kosten worden daar gemaakt. Het kabinet trekt € 1.", yellow("70"), "0.000 uit.")
    assert said(result(proof(OLD, NEW, output), Claim.MARKED)) == [("unmarked", "1.700.000")]


def test_what_is_yellow_and_did_not_change_is_told_and_fails_no_claim() -> None:
    output = by_hand(
        yellow("De kosten worden daar gemaakt."), " Het kabinet trekt € ", yellow("1.700.000"), " uit."
    )
    found = proof(OLD, NEW, output)
    assert failing(found) == set()
    assert said(result(found, Claim.EXCESS)) == [("needless", "De kosten worden daar")]


@pytest.mark.parametrize(
    ("granularity", "expected"),
    [
        ("word", ["De kosten worden daar gemaakt. Het kabinet trekt €", "uit. Niets is hier anders."]),
        ("sentence", ["Niets is hier anders."]),
        ("paragraph", []),
    ],
)
def test_whole_sentences_or_paragraphs_may_be_painted_on_purpose(
    granularity: str, expected: list[str]
) -> None:
    old = doc(p("De kosten worden daar niet gemaakt. Het kabinet trekt € 15 uit. Niets is hier anders."))
    text = "De kosten worden daar gemaakt. Het kabinet trekt € 17 uit. Niets is hier anders."
    found = proof(old, doc(p(text)), doc(p(yellow(text))), terms=Terms(granularity=granularity))
    assert failing(found) == set()
    assert [words for _, words in said(result(found, Claim.EXCESS))] == expected


def test_the_figure_counts_what_is_painted_and_what_had_to_be() -> None:
    facts = result(proof(OLD, NEW, GOOD), Claim.EXCESS).examined.facts
    assert facts == {"painted": 16, "needed": 9, "unchanged": 7}


def test_without_a_list_what_lapsed_is_found() -> None:
    outcome = result(proof(OLD, NEW, GOOD), Claim.TOLD)
    assert outcome.verdict is Verdict.PROVED
    assert [words for _, words in said(outcome)] == [
        "niet", "1.500.000", "Dit vervalt geheel.", "18", "176.", "3"
    ]  # fmt: skip


def test_what_only_moved_did_not_lapse() -> None:
    moved = "De Arbeidsinspectie deed dit jaar mee aan elf inspecties over de grens."
    old = doc(p(moved), p("Eerste alinea van de brief."), p("Tweede alinea van de brief."))
    new = doc(p("Eerste alinea van de brief."), p("Tweede alinea van de brief."), p(moved))
    assert said(result(proof(old, new, marked(old, new)), Claim.TOLD)) == []


def test_a_deletion_that_the_list_leaves_out_is_told() -> None:
    lapses = [lapse for lapse in lapses_of(compared(OLD, NEW)) if "vervalt" not in lapse.old]
    outcome = result(proof(OLD, NEW, marked(OLD, NEW), lapses), Claim.TOLD)
    assert said(outcome) == [("untold", "Dit vervalt geheel.")]


def test_a_list_that_tells_what_is_not_so_does_not_balance() -> None:
    lapses = [*lapses_of(compared(OLD, NEW)), Lapse("wie weet", "")]
    outcome = result(proof(OLD, NEW, marked(OLD, NEW), lapses), Claim.TOLD)
    assert said(outcome) == [("unbalanced", "wie"), ("unbalanced", "weet"), ("misquoted", "wie weet")]


def test_other_words_than_those_of_the_new_version_fail() -> None:
    output = by_hand(
        "De kosten worden ", yellow("daar gemaakt"), ". Het kabinet trekt ", yellow("€ 18"), " uit."
    )
    assert failing(proof(OLD, NEW, output)) == {Claim.TEXT, Claim.REST}


def test_text_may_be_marked_in_any_colour_the_comparison_used() -> None:
    options = Options(colour="green", moved_colour="yellow")
    output = marked(OLD, NEW, options)
    assert failing(proof(OLD, NEW, output, terms=terms_of(options))) == set()
    assert failing(proof(OLD, NEW, output)) == {Claim.REST}


def test_changed_text_that_keeps_another_colour_is_told() -> None:
    old, new = (
        doc(p("Nog ", run(f"{word} na te gaan", highlight="green"), ".")) for word in ("eens", "altijd")
    )
    found = proof(old, new, marked(old, new))
    assert failing(found) == set()
    assert said(result(found, Claim.EXCESS)) == [("other-colour", "altijd")]


@pytest.mark.parametrize("ignore", [Ignore.CASE, Ignore.PUNCTUATION, Ignore.HEADERS, Ignore.FOOTNOTES])
def test_what_was_left_out_of_the_comparison_is_left_out_of_the_proof(ignore: Ignore) -> None:
    old = doc(p("de kosten daar", note("een")), header=[p("kop een")])
    new = doc(p("De kosten, daar", note("twee")), header=[p("kop twee")])
    options = Options(ignore=frozenset({ignore}))
    comparison = compared(old, new, options)
    output = marked(old, new, options)
    assert failing(proof(old, new, output, lapses_of(comparison), terms_of(options))) == set()
    assert Claim.MARKED in failing(proof(old, new, output))


def test_whole_sentences_of_redline_are_proved_too() -> None:
    options = Options(granularity=Granularity.SENTENCE)
    assert failing(proof(OLD, NEW, marked(OLD, NEW, options), terms=terms_of(options))) == set()


def test_a_header_may_come_from_another_section_or_part() -> None:
    old = doc(p("Tekst."), header={"default": [p("Kop van de brief")], "first": [p("Eerste kop")]})
    new = doc(p("Tekst."), header={"first": [p("Kop van de brief")], "default": [p("Eerste kop")]})
    assert Claim.MARKED not in failing(proof(old, new, new))


def test_fields_that_word_renews_may_have_another_result() -> None:
    versions = [doc(p("Pagina ", field("PAGE", number), " van de brief")) for number in ("1", "2")]
    outcome = result(proof(versions[0], versions[0], versions[1]), Claim.TEXT)
    assert outcome.verdict is Verdict.PROVED
    assert [rule for rule, _ in said(outcome)] == ["renewed", "no-second"]


def test_where_docx2python_cannot_read_a_version_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise KeyError("r")

    monkeypatch.setattr("docx2python.docx2python", fail)
    outcome = result(proof(OLD, NEW, marked(OLD, NEW)), Claim.TEXT)
    assert [rule for rule, _ in said(outcome)] == ["no-second"]
    assert outcome.examined.rule == "proof-text"


def test_a_part_written_otherwise_with_the_same_content_is_told() -> None:
    parts = unzipped(GOOD)
    relations = "word/_rels/document.xml.rels"
    first, *rest = parts[relations].replace(b"/><Rel", b"/>\n<Rel").split(b"\n")
    output = with_part(GOOD, relations, first + b"".join(rest))
    assert failing(proof(OLD, NEW, output)) == set()
    styled = with_part(GOOD, "word/styles.xml", parts["word/styles.xml"].replace(b"?>", b"?>\n\n", 1))
    outcome = result(proof(OLD, NEW, styled), Claim.REST)
    assert outcome.verdict is Verdict.PROVED
    assert outcome.remarks[0].facts == {"names": "styles.xml"}


@pytest.mark.parametrize("part", ["docProps/core.xml", "word/styles.xml"])
def test_another_part_may_not_change(part: str) -> None:
    changed = unzipped(GOOD)[part].replace(b"</", b"<w:x xmlns:w='urn:x'/></", 1)
    assert failing(proof(OLD, NEW, with_part(GOOD, part, changed))) == {Claim.REST}


def test_after_another_save_the_rest_cannot_be_examined() -> None:
    output = GOOD
    old, new = (
        zipped({**unzipped(each), "word/settings.xml": b"<w:settings xmlns:w='urn:x'/>"})
        for each in (OLD, NEW)
    )
    parts = unzipped(output)
    parts["word/settings.xml"] = b"<w:settings xmlns:w='urn:x'><w:rsids/></w:settings>"
    parts["docProps/core.xml"] = parts["docProps/core.xml"].replace(b"</", b"<a/></", 1)
    found = proof(old, new, zipped(parts))
    assert result(found, Claim.REST).verdict is Verdict.OPEN
    assert not found.failed


def test_the_words_that_were_not_seen_are_counted() -> None:
    output = doc(p("Vier woorden in beeld", box("en drie hierin", fallback=["en drie hierin"])))
    found = proof(output, output, output)
    assert found.coverage is not None
    assert found.coverage.facts == {"seen": 7, "there": 10, "names": ""}


def test_pictures_are_no_words() -> None:
    old, new = doc(p("Een figuur: ")), doc(p("Een figuur: ", picture(b"beeld")))
    assert Claim.MARKED not in failing(proof(old, new, new))


@pytest.mark.parametrize("broken", [b"", b"PK", OLD[:-30], zipped({"a": b""})])
def test_what_cannot_be_read_is_trouble(broken: bytes) -> None:
    for documents in ((broken, NEW, NEW), (OLD, broken, NEW), (OLD, NEW, broken)):
        with pytest.raises(Trouble):
            redline.prove(*documents)
