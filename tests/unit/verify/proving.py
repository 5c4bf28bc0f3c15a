"""Proofs in a line: documents of a few paragraphs, and what each claim says of them."""

from __future__ import annotations

from collections.abc import Sequence

from redline.verify.model import Claim, Lapse, Proof, Result, Terms, Verdict
from redline.verify.proof import prove


def proof(
    old: bytes, new: bytes, marked: bytes, lapses: Sequence[Lapse] | None = None, terms: Terms | None = None
) -> Proof:
    """The proof of `marked`, with all there is to it."""
    return prove(("oud", old), ("nieuw", new), ("geel", marked), lapses, terms)


def result(found: Proof, claim: Claim) -> Result:
    """The outcome of one claim."""
    return next(each for each in found.results if each.claim is claim)


def failing(found: Proof) -> set[Claim]:
    """The claims that fail."""
    return {each.claim for each in found.results if each.verdict is Verdict.FAILED}


def said(result: Result) -> list[tuple[str, str]]:
    """Rule and words of what is wrong, and of what must be known."""
    return [
        (each.rule.removeprefix("proof-"), str(each.facts.get("words", "")))
        for each in (*result.failures, *result.remarks)
    ]
