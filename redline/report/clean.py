"""The receipt of a clean version: on the screen and as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import Any, TextIO

from rich.text import Text

from redline.clean.model import Receipt, Removed
from redline.phrases import say
from redline.report.data import as_text, finding_data
from redline.report.screen import console_on


def show_receipts(receipts: Sequence[Receipt], targets: Sequence[str], language: str, stream: TextIO) -> None:
    """Print what was taken out of each document, what is left, and the proof."""
    console = console_on(stream)
    for receipt, target in zip(receipts, targets, strict=True):
        console.print(Text(say(language, "clean-title", {"file": PurePath(receipt.file).name}), style="bold"))
        for told in _removed(receipt.removed, language) or [say(language, "clean-nothing")]:
            console.print(Text(f"  • {told}"))
        if receipt.title:
            facts = {"title": receipt.title, "language": receipt.language or "–"}
            console.print(Text(f"  • {say(language, 'clean-labels', facts)}"))
        for finding in receipt.left:
            console.print(Text(f"  • {say(language, finding.rule, finding.facts)}", style="bold red"))
        console.print(say(language, "clean-proved"))
        console.print(Text(f"SHA-256 {receipt.sha256} → {receipt.output_sha256}", style="dim"))
        console.print(Text(say(language, "written", {"file": target})))


def _removed(removed: Sequence[Removed], language: str) -> list[str]:
    """A line for each kind, with how many in all parts."""
    counts: dict[str, int] = {}
    for each in removed:
        counts[each.kind] = counts.get(each.kind, 0) + each.times
    return [say(language, f"cleaned-{kind}", {"count": count}) for kind, count in counts.items()]


def receipts_json(receipts: Sequence[Receipt], language: str) -> str:
    """The receipts as JSON text: docs/receipt-format.md."""
    data = {
        "format": "redline-receipt",
        "version": 1,
        "language": language,
        "documents": [_receipt_data(receipt, language) for receipt in receipts],
    }
    return as_text(data)


def _receipt_data(receipt: Receipt, language: str) -> dict[str, Any]:
    removed = [
        {
            "sort": each.sort.value,
            "kind": each.kind,
            "what": say(language, f"cleaned-{each.kind}", {"count": each.times}),
            "part": each.part,
            "count": each.times,
        }
        for each in receipt.removed
    ]
    return {
        "file": receipt.file,
        "sha256": receipt.sha256,
        "output": receipt.output,
        "output_sha256": receipt.output_sha256,
        "title": receipt.title,
        "text_language": receipt.language,
        "removed": removed,
        "proved": not receipt.proof,
        "left": [finding_data(finding, language) for finding in receipt.left],
    }
