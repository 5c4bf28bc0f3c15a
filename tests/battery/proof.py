"""The proof of a document that was damaged, in short."""

from __future__ import annotations

from redline.findings import Trouble
from redline.verify.model import Claim, Terms, Verdict
from redline.verify.proof import prove_own
from tests.battery.versions import Proven


def failing(case: Proven) -> set[Claim | None]:
    """The claims that fail; `None` where a document is unreadable."""
    try:
        results = prove_own(*case.documents, case.lapses, Terms()).results
    except Trouble:
        return {None}
    return {result.claim for result in results if result.verdict is Verdict.FAILED}
