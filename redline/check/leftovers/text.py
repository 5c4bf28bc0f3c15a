"""Places that are still to be filled in (RS04).

Settings of RS04: `words`, more words that stand for something to fill in ("volgt nog"), as they are written.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from redline.check.leftovers.fields import fields_of
from redline.check.leftovers.xml import Ground, ground, stands
from redline.check.model import Case, Hit, Passage, Sheet, Stage
from redline.check.rules import rule
from redline.document.model import SILENT, Span
from redline.findings import Severity
from redline.wml import Element, child, descendants, switched_on, tags, text_of

_STAGES = frozenset({Stage.ACAM, Stage.RAM, Stage.MR, Stage.TK, Stage.PUBLIC})
_TO_DO = (
    "invullen|in te vullen|vul|vullen|aanvullen|nog|naam|datum|bedrag|aantal|nummer|kenmerk|tekst|toevoegen|"
    r"check|checken|controleren|volgt|optioneel|keuze|kies|klik|typ|PM|pm|[xX]{2,}|n\.?[tn]\.?b|TODO|TBD|"
    "insert|name|date|amount|fill in|enter|click|type|your"
)
_XX = r"(?:x{2,}|X{2,})"
_PATTERNS = {
    "form": rf"\[\s?(?:{_TO_DO})(?![\w-])[^\[\]]{{0,60}}\]|"
    r"<(?:naam|datum|bedrag|nummer|invullen|tekst)>",
    "pm": r"(?<![\w.&/-])PM(?![\w&/-]|\.\w)",
    "xx": rf"(?<![\w@./+-])(?:20\d\d-)?{_XX}(?:-{_XX})*(?:-20\d\d)?(?![\w@-]|\.\w)|€\s?[xX](?!\w)",
    "short": r"(?<!\w)(?:n\.[tn]\.b\.?|n[tn]b|t\.b\.d\.?|TBD|TODO|[Ll]orem ipsum)(?![\w-])",
    "dots": r"\[\s?(?:\.{2,}|…)\s?\]|(?<!\w)(?:nr\.|d\.d\.|€)\s?(?:\.{3,}|…)(?![\w.])",
    "marks": r"(?<![^\s(\[€])\?{2,}(?![^\s.,;:)\]])",
    "zero": r"(?<!\w)(?:nr\.?\s?0{2,}|0{2}[ .]0{3}|0{2}-0{2}-(?:0{4}|20\d\d))(?![\w-])",
}
_ALL = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _PATTERNS.items()))
_QUOTED = re.compile(  # or the address of a page; a quotation may go on in the next paragraph
    r"[“„][^“„”]*(?:[”“]|$)|«[^«»]*»|‘[^‘’]*’(?!\w)|(?<!\w)\"[^\"]*\"|(?<!\w)'(?![stn]\b)[^']*'(?!\w)|(?:https?://|www\.)\S+"
)
_CHAPTER_BEFORE = re.compile(
    r"(?:\d|\b(?:(?:begrotings)?hoofdstuk(?:ken)?|begroting(?:en)?|deel|titel|artikel|afdeling|boek|bijlage|annex|chapter|part|"
    r"title|article|section|maat|size|migratie)\s*\(?)[\s–-]*$",
    re.IGNORECASE,
)
_CHAPTER_AFTER = re.compile(r"\s*(?:[.)]\s+[A-Z]|\)?,?\s*(?:nr\.|Asiel|Ministerie))")
_ROMAN = re.compile(r"\b(?=[IVXLC]{2,}\b)(?!X+\b)[IVXLC]+\b")
_ROMAN_CELL = re.compile(r"(?!X+$)[IVXLC]+[AB]?")
_PM_BEFORE = re.compile(r"(?:\b(?:als|de|the)|\d)\s*$", re.IGNORECASE)
_PM_AFTER = re.compile(r"\s*(?:2[.,]5|10\b|\)?\s*(?:opgenomen|geraamd|geboekt|begroot|verwerkt))")
_PM_NAME = re.compile(r"\s[A-Z][a-z]+")
_IN_SENTENCE = re.compile(r"\w,?\s$")
_QUOTING = re.compile(r"\bpStyle\(val=[^)]*(?:Quote|Citaat|Citation)", re.IGNORECASE)
_ITALIC = re.compile(r"(?:^|;)i(?:;|$)")
_NO_MACRO = re.compile(r"\s*MACROBUTTON\s+(?:no|geen|abort)\w*\s+(?P<shown>\S.*)", re.IGNORECASE | re.DOTALL)
_UNMERGED = re.compile(r"«[^«»]+»")
_NEAR = 30  # characters before a sign that tell what it is
_ABOUT = 200  # characters around it that tell what it is about


@rule("RS04", Severity.ERROR, _STAGES)
def placeholders(case: Case) -> Iterator[Hit]:
    """Each place that is still to be filled in, by what stands there."""
    own = tuple(map(str, case.settings.get("words", ())))
    for sheet in case.sheets:
        chapters = _has_chapter_cells(sheet)
        for passage in sheet.passages:
            for span, variant in _open_places(passage, own, chapters):
                yield Hit(sheet, passage, span, {"words": span.of(passage.text)}, variant)
        yield from _controls(ground(sheet))
        yield from _fields(ground(sheet))


def _open_places(passage: Passage, own: tuple[str, ...], chapters: bool) -> Iterator[tuple[Span, str]]:
    if own:
        yield from ((Span(*found.span()), "") for found in _words(own).finditer(passage.text))
    if not _ALL.search(passage.text):
        return
    text = _QUOTED.sub(lambda quoted: SILENT * len(quoted[0]), passage.text)
    for found in _ALL.finditer(text):
        kind = found.lastgroup or ""
        known = _KNOWN.get(kind)
        if known is None or not known(passage, Span(*found.span()), chapters):
            yield Span(*found.span()), "pm" if kind == "pm" else ""


@lru_cache(maxsize=8)
def _words(own: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, own))})(?!\w)")


def _around(span: Span) -> tuple[int, int]:
    """Where the words begin and end that tell of what a sign is about."""
    return max(span.start - _ABOUT, 0), span.end + _ABOUT


def _is_pro_memorie(passage: Passage, span: Span, _: bool) -> bool:
    """Whether PM is a sum that is not known yet, in a budget; a prime minister; a time or a dust."""
    before, text = passage.text[max(span.start - _NEAR, 0) : span.start], passage.text
    if passage.in_table or "pro memorie" in text[slice(*_around(span))].casefold():
        return True
    named = _PM_NAME.match(text, span.end) and _IN_SENTENCE.search(before)
    return bool(named or _PM_BEFORE.search(before) or _PM_AFTER.match(text, span.end))


def _is_chapter(passage: Passage, span: Span, chapters: bool) -> bool:
    """Whether XX is a Roman number: chapter XX of the budget, a part of a law, a century."""
    text = passage.text
    if set(span.of(text)) != {"X"}:
        return False
    if passage.in_table and chapters and text.strip() == span.of(text):
        return True
    before, near = text[max(span.start - _NEAR, 0) : span.start], _around(span)
    return bool(
        _CHAPTER_BEFORE.search(before) or _CHAPTER_AFTER.match(text, span.end) or _ROMAN.search(text, *near)
    )


def _is_left_out(passage: Passage, span: Span, _: bool) -> bool:
    """Whether dots in brackets stand in a quotation that looks like one: in italics, or of its own style."""
    if _QUOTING.search(passage.paragraph.format):
        return True
    looks = passage.paragraph.looks
    at = bisect_right(looks, span.start, key=lambda run: run.start) - 1
    return at >= 0 and span.start < looks[at].end and bool(_ITALIC.search(looks[at].fact))


_KNOWN = {"pm": _is_pro_memorie, "xx": _is_chapter, "dots": _is_left_out}


def _has_chapter_cells(sheet: Sheet) -> bool:
    """Whether a table has cells with a Roman number other than XX: a column of chapters."""
    return any(each.in_table and _ROMAN_CELL.fullmatch(each.text.strip()) for each in sheet.passages)


def _controls(here: Ground) -> Iterator[Hit]:
    """Content controls that show what is to be filled in (ECMA-376-1 17.5.2.39)."""
    for part, mark in here.elements("showingPlcHdr"):
        control = next(mark.iterancestors(*tags("sdt")), None)
        content = child(control, "sdtContent") if control is not None and switched_on(mark) else None
        if content is not None and stands(content):
            yield from _shown(here, part, content)


def _shown(here: Ground, part: str, content: Element) -> Iterator[Hit]:
    words = " ".join("".join(text_of(each) for each in descendants(content, "t")).split())
    runs = list(descendants(content, "r"))
    if words and runs:
        yield Hit(here.sheet, *here.at(part, runs[0], frozenset(runs)), {"words": words}, "control")


def _fields(here: Ground) -> Iterator[Hit]:
    """Fields of templates: those that say "click here", and names that are not merged yet."""
    for field in fields_of(here):
        shown = "".join(field.shown).strip()
        if found := _NO_MACRO.match(field.code.code):
            words = " ".join(found["shown"].split())
            yield Hit(here.sheet, *here.at(field.part, field.start), {"words": words}, "control")
        elif field.code.name == "MERGEFIELD" and _UNMERGED.fullmatch(shown):
            at = here.at(field.part, field.start, frozenset(field.runs))
            yield Hit(here.sheet, *at, {"words": shown})
