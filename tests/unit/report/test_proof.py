"""A proof in words."""

from __future__ import annotations

import io

import pytest

from redline.findings import Finding
from redline.report.proof import outcome, place, reason, sentence, show
from redline.verify.model import Claim, Proof, Result, Verdict

FILES = [("map/v1.docx", "a"), ("map/v2.docx", "b"), ("map/uit.docx", "c")]


def results(*verdicts: Verdict, failures: tuple[Finding, ...] = ()) -> Proof:
    examined = Finding("proof-rest", facts={"equal": 3, "marked": 1})
    return Proof(tuple(Result(Claim.REST, verdict, examined, failures) for verdict in verdicts))


def unmarked(words: str) -> Finding:
    return Finding("proof-unmarked", facts={"story": "body", "paragraph": 3, "words": words})


def shown(proof: Proof, verbose: bool = False) -> str:
    stream = io.StringIO()
    show(proof, FILES, "nl", verbose, stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("story", "said"),
    [
        ("body", "Hoofdtekst, alinea 3"),
        ("body box", "Hoofdtekst (tekstvak), alinea 3"),
        ("footnote", "Voetnoten, alinea 3"),
        ("header 2", "Koptekst, alinea 3"),
        ("footer 1 box", "Voettekst (tekstvak), alinea 3"),
    ],
)
def test_a_place_is_said_as_a_reader_would(story: str, said: str) -> None:
    assert place({"story": story, "paragraph": 3}, "nl") == said


def test_a_place_in_a_part_has_its_name_and_without_paragraph_there_is_none() -> None:
    assert place({"part": "word/document.xml", "paragraph": 3}, "en") == "word/document.xml, paragraph 3"
    assert place({"part": "word/document.xml"}, "en") == ""


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [
        ([Verdict.PROVED, Verdict.PROVED], "proved"),
        ([Verdict.PROVED, Verdict.OPEN], "open"),
        ([Verdict.OPEN, Verdict.FAILED], "failed"),
    ],
)
def test_the_worst_verdict_is_the_outcome(verdicts: list[Verdict], expected: str) -> None:
    assert outcome(results(*verdicts)) == expected


def test_the_reason_has_the_first_failure_of_each_claim() -> None:
    proof = results(Verdict.FAILED, failures=(unmarked("niet"), unmarked("wel")))
    assert reason(proof, "nl") == (
        "Verder is niets veranderd: Hoofdtekst, alinea 3: “niet” is nieuw of gewijzigd, en niet gemarkeerd"
    )


def test_long_passages_are_cut_short_and_long_lists_too_unless_asked() -> None:
    proof = results(Verdict.FAILED, failures=(unmarked("woord " * 100),) * 101)
    assert "…” is nieuw of gewijzigd" in shown(proof)
    assert "en nog 1; -v toont alles." in shown(proof)
    assert "…" not in shown(proof, verbose=True)
    assert shown(proof, verbose=True).count("•") == 101


def test_braces_and_control_characters_in_a_document_do_no_harm() -> None:
    assert "“{x}\ufffd[0m”" in sentence(unmarked("{x}\x1b[0m"), "en")
