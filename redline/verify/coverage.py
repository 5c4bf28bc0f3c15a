"""How much of the words in a document the witness saw: what is not seen is said."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from redline.findings import Finding, Trouble
from redline.verify.parts import Parts
from redline.verify.plain import whole
from redline.verify.tree import Element
from redline.verify.witness import Reading

_WORD = re.compile(r"\w+")


def coverage(parts: Parts, reading: Reading) -> Finding:
    """Words seen, words there, and which parts hold words of which none was seen.

    What is there and not seen is text for old versions of Word, text that tracked changes took away, headers
    that no section uses, comments, equations, and words in charts and diagrams.
    """
    texts = (paragraph.text for paragraphs in reading.stories.values() for paragraph in paragraphs)
    seen = sum(len(_WORD.findall(text)) for text in texts)
    counted = {part: count for part in parts.content if (count := _words_in(parts, part))}
    unread = [part for part in counted if part not in reading.parts]
    names = ", ".join(f"{posixpath.basename(part)} ({counted[part]})" for part in unread)
    facts: dict[str, str | int] = {"seen": seen, "there": sum(counted.values()), "names": names}
    return Finding("coverage-unread" if unread else "coverage", facts=facts)


def _words_in(parts: Parts, part: str) -> int:
    if not part.endswith(".xml"):
        return 0
    try:
        return sum(len(_WORD.findall(text)) for text in _texts(whole(parts.tree(part))))
    except Trouble:
        return 0


def _texts(root: Element) -> Iterator[str]:
    """The text of each paragraph, of Word or of a drawing; where one stands in another, in pieces."""
    text: list[str] = []
    waiting: list[Element | None] = [root]  # `None` ends a paragraph
    while waiting:
        node = waiting.pop()
        local = node[0].rpartition(" ")[2].rpartition(":")[2] if node else "p"
        if local == "p":
            yield "".join(text)
            text = []
        if node is None:
            continue
        if local in ("t", "delText"):
            text += [child for child in node[2:] if isinstance(child, str)]
        waiting += [None] if local == "p" else []
        waiting += [child for child in reversed(node[2:]) if isinstance(child, list)]
    yield "".join(text)
