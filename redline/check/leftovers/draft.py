"""Signs that a document is a draft, in the places where a document says what it is (RS06).

Those are headers and footers, the subject, the title, a watermark, the name of the file and a line of its own
at the top; never the running text, where a memo may rightly speak of a draft. Settings of RS06: `words`, more
words that make a draft ("werkversie").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from redline.check.leftovers.xml import Ground, all_links, ground
from redline.check.model import Case, Hit, Passage, Sheet, Stage, path_of
from redline.check.rules import rule
from redline.document.model import StoryKind, paragraphs_of
from redline.findings import Severity

_WORDS = ("concept", "draft", "conceptversie", "conceptbrief", "concept-kamerbrief", "conceptkamerbrief")
_DRAFT_LAW = r"(?!\s+(?:wets?|besluit|regeling|amvb|verordening|richtlijn|law|act|bill|regulation)\w*)"
_VERSION = r"(?<![\w-])versie\s?\d+(?:[.,]\d+)*(?!\w)"
_SUBJECT = re.compile(r"(?:betreft|onderwerp|subject)\s*[:\t\n ]\s*(?P<name>\S.*)", re.IGNORECASE | re.DOTALL)
_SUBJECT_ALONE = re.compile(r"(?:betreft|onderwerp|subject)\s*:?", re.IGNORECASE)
_MEMO = re.compile(
    r"(?:nota|n\s?ota|memo)\b|ter\s(?:informatie|beslissing|besluitvorming|ondertekening)|opgesteld door|"
    r"geadviseerd besluit|brief ondertekenen",
    re.IGNORECASE,
)
TOP = 15  # paragraphs in which a document says what it is
_TEXT_PATH = "{urn:schemas-microsoft-com:vml}textpath"
_MARGINS = (StoryKind.HEADER, StoryKind.FOOTER)


class Signs:
    """What makes a draft: words anywhere in a line, at its start or end, or as all of it."""

    def __init__(self, more: Iterable[str]) -> None:
        words = "|".join(map(re.escape, (*_WORDS, *more)))
        sign = rf"(?:(?<![\w-])(?:{words})(?![\w-]){_DRAFT_LAW}|{_VERSION})"
        self.anywhere = re.compile(sign, re.IGNORECASE)
        self.at_edge = re.compile(rf"^[\W_]*{sign}|{sign}[\W_]*$", re.IGNORECASE)
        self.alone = re.compile(rf"[\W_]*{sign}(?:[\W\d_]|versie|v|d\.d\.)*", re.IGNORECASE)


@rule("RS06", Severity.ERROR, {Stage.MR, Stage.TK})
def draft_markers(case: Case) -> Iterator[Hit]:
    """Where a document still says that it is a draft."""
    signs = Signs(map(str, case.settings.get("words", ())))
    for sheet in case.sheets:
        yield from _in_margins(sheet, signs)
        yield from _at_top(sheet, signs)
        yield from _in_properties(sheet, signs)
        yield from _watermarks(ground(sheet), signs)


def _in_margins(sheet: Sheet, signs: Signs) -> Iterator[Hit]:
    for passage in sheet.passages:
        if passage.story.kind in _MARGINS and (found := signs.anywhere.search(passage.text)):
            yield Hit(sheet, passage, facts={"words": found[0]})


def _at_top(sheet: Sheet, signs: Signs) -> Iterator[Hit]:
    """The subject of what is no memo, and lines at the top or in text boxes that say nothing else."""
    top = list(islice(sheet.body, TOP))
    boxed = frozenset(paragraphs_of(sheet.document.body.boxes))
    for passage in (*top, *(each for each in islice(sheet.body, TOP, None) if each.paragraph in boxed)):
        if signs.alone.fullmatch(passage.text):
            yield Hit(sheet, passage, facts={"words": passage.text.strip()})
    for passage, subject in _subjects(top) if not is_memo(top) else ():
        if (found := signs.at_edge.search(subject)) and not signs.alone.fullmatch(passage.text):
            yield Hit(sheet, passage, facts={"words": found[0].strip()}, variant="subject")


def _subjects(top: list[Passage]) -> Iterator[tuple[Passage, str]]:
    """What stands behind `Betreft`, or in the next paragraph."""
    for passage, following in pairwise([*top, None]):
        if passage is None:
            continue
        if found := _SUBJECT.fullmatch(passage.text.strip()):
            yield passage, found["name"]
        elif following is not None and _SUBJECT_ALONE.fullmatch(passage.text.strip()):
            yield following, following.text


def is_memo(top: Iterable[Passage]) -> bool:
    """Whether a document that begins with these is a memo, which may be about a draft."""
    return any(_MEMO.match(passage.text.strip()) for passage in top)


def _in_properties(sheet: Sheet, signs: Signs) -> Iterator[Hit]:
    """The title in the properties, and the name of the file."""
    title = sheet.document.properties.title
    memo = is_memo(islice(sheet.body, TOP))
    if not memo and (found := signs.at_edge.search(title)):
        yield Hit(sheet, facts={"words": found[0].strip(), "title": title}, variant="title")
    spaced = re.sub(r"[\W_]+", " ", path_of(sheet.document).stem)
    if not memo and (found := signs.anywhere.search(spaced)):
        severity = Severity.WARNING if re.match(_VERSION, found[0], re.IGNORECASE) else None
        yield Hit(sheet, facts={"words": found[0]}, variant="file", severity=severity)


def _watermarks(here: Ground, signs: Signs) -> Iterator[Hit]:
    """Letters drawn behind the text, in a header."""
    headers = {link.target for _, _, link in all_links(here) if link.kind == "header"}
    shown = (
        each.get("string") or ""
        for part in sorted(headers & set(here.package.parts))
        for each in here.package.tree(part).iter(_TEXT_PATH)
    )
    for words in dict.fromkeys(shown):
        if signs.anywhere.search(words):
            yield Hit(here.sheet, facts={"words": words}, variant="watermark")
