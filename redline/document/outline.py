"""Which paragraphs are headings: by style or outline level, or as short bold lines of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from redline.document.looks import ParagraphLook
from redline.document.model import Run
from redline.wml import Element, attribute, descendants, value

_HEADING_NAME = re.compile(r"(heading|kop|titre|überschrift)\s?[1-9]", re.IGNORECASE)
_BOLD = re.compile(r"(?:^|;)b(?:;|$)")
_BODY_LEVEL = "9"  # ECMA-376-1 17.3.1.20: outline level 9 is body text
_HEADING_WORDS = 12


class Outline:
    """The styles of a document that make headings."""

    def __init__(self, styles: Element | None) -> None:
        self._heading_styles: set[str] = set()
        if styles is not None:
            self._gather(styles)

    def _gather(self, styles: Element) -> None:
        based: dict[str, str] = {}
        for style in descendants(styles, "style"):
            identity = attribute(style, "styleId") or ""
            based[identity] = value(style, "basedOn") or ""
            level = value(style, "pPr", "outlineLvl")
            named = _HEADING_NAME.fullmatch(value(style, "name") or "")
            if named or (level is not None and level != _BODY_LEVEL):
                self._heading_styles.add(identity)
        for identity, parent in based.items():
            steps = 0
            while parent and parent not in self._heading_styles and steps < len(based):
                parent = based.get(parent, "")
                steps += 1
            if parent:
                self._heading_styles.add(identity)

    def is_heading(self, own: ParagraphLook, text: str, looks: Sequence[Run], in_cell: bool) -> bool:
        """Whether a paragraph with this look, text and looks of its runs is a heading.

        A short bold line is one, but not in a cell.
        """
        if own.style in self._heading_styles or own.level not in ("", _BODY_LEVEL):
            return bool(text.strip())
        return bool(looks) and not in_cell and _is_bold_line(text, looks)


def _is_bold_line(text: str, looks: Sequence[Run]) -> bool:
    """Whether a paragraph is a few words, all bold, that do not end like a sentence."""
    if not text.strip() or text.rstrip()[-1] in ".,;:":
        return False
    end = 0
    for run in looks:
        plain = text[end : run.start] if _BOLD.search(run.fact) else text[end : run.end]
        if plain.strip():
            return False
        end = run.end
    few = not text[end:].strip() and len(text.split()) <= _HEADING_WORDS
    return few and any(map(str.isalnum, text))
