"""Fields that show an error, or that will once Word renews them (RS05).

Not told: a number of pages that is out of date, which Word counts anew whenever it shows the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from lxml import etree

from redline.check.leftovers.xml import FINAL, At, Ground, ground, paragraph_near, stands
from redline.check.model import Case, Hit
from redline.check.rules import rule
from redline.document.fields import OpenField
from redline.document.inline import pieces
from redline.findings import Severity
from redline.wml import Element, attribute, name, raw_text, tags, text_of

_BROKEN = re.compile(r"\s*(?:Fout|Error|Fehler|Erreur)\s?! ?\w")
_FLAT = re.compile(  # a result that became plain text, outside quotation marks
    r"(?<![“„”\"'‘’])(?:Fout! (?:Verwijzingsbron niet gevonden|Bladwijzer niet gedefinieerd)|"
    r"Error! (?:Reference source not found|Bookmark not defined))"
)
_REFERENCES = frozenset({"REF", "PAGEREF", "NOTEREF"})
_SETTING = frozenset({"SET", "ASK"})  # these make a bookmark
_ARGUMENT = re.compile(r'\s*\w+\s+(?:"(?P<quoted>[^"]+)"|(?P<bare>[^\s"\\]+))')
_HEADING = "_toc"  # begins the bookmarks of headings that are in a table of contents
_MARKS = tags("fldChar", "instrText", "fldSimple", "t")
_WORD = re.compile(r"\w+")


class Field(NamedTuple):
    """A field of the text: where it starts, its code, what it shows, and the runs of that."""

    part: str
    start: Element
    code: OpenField
    shown: list[str]
    runs: list[Element]

    @property
    def argument(self) -> str:
        """The bookmark or property that it refers to, in small letters."""
        found = _ARGUMENT.match(self.code.code)
        return (found["quoted"] or found["bare"]).casefold() if found else ""

    @property
    def words(self) -> str:
        """What it shows."""
        return "".join(self.shown).strip() or "…"

    @property
    def broken(self) -> bool:
        """Whether it shows an error."""
        return bool(_BROKEN.match(self.words))

    @property
    def refers(self) -> bool:
        """Whether it shows something of another place; not an error, nor as a line of contents."""
        argument = self.argument
        told = not argument or argument.startswith(_HEADING) or self.broken
        return self.code.name in _REFERENCES and not told


@rule("RS05", Severity.ERROR)
def broken_fields(case: Case) -> Iterator[Hit]:
    """Each reference that shows an error or has lost its target; a table of contents that is out of date."""
    for sheet in case.sheets:
        here = ground(sheet)
        fields = fields_of(here)
        targets = _bookmarks(here)
        known = {*targets, *(field.argument for field in fields if field.code.name in _SETTING)}
        broken = [field for field in fields if field.broken]
        lost = [field for field in fields if field.refers and field.argument not in known]
        for field in broken:
            yield Hit(sheet, *_at(here, field), {"words": field.words})
        if lost:
            yield Hit(sheet, *_at(here, lost[0]), {"words": lost[0].words, "count": len(lost)}, "lost")
        yield from _flat(here, broken)
        yield from _contents(here, fields, targets)


def _at(here: Ground, field: Field) -> At:
    return here.at(field.part, field.start, frozenset(field.runs))


@lru_cache(maxsize=16)
def fields_of(here: Ground) -> tuple[Field, ...]:
    """The fields of a document that are read, each where it ends; kept while its rules run."""
    return tuple(_fields(here))


def _fields(here: Ground) -> Iterator[Field]:
    for part in here.parts:
        waiting: list[Field] = []
        for event, element in etree.iterwalk(here.package.tree(part), ("start", "end"), _MARKS):
            short = name(element)
            if short == "fldSimple" or (short == "fldChar" and event == "start"):
                if stands(element) and (ended := _pass(part, element, event, waiting)):
                    yield ended
            elif event == "start" and waiting:
                _take(element, short, waiting[-1])


def _pass(part: str, element: Element, event: str, waiting: list[Field]) -> Field | None:
    """Begin, turn to the result of, or end a field."""
    kind = attribute(element, "fldCharType")
    if name(element) == "fldSimple" and event == "start":
        code = OpenField(attribute(element, "instr") or "", in_result=True)
        waiting.append(Field(part, element, code, [], []))
    elif kind == "begin":
        waiting.append(Field(part, element, OpenField(), [], []))
    elif kind == "separate" and waiting:
        waiting[-1].code.in_result = True
    elif waiting and (kind == "end" or event == "end"):
        return waiting.pop()
    return None


def _take(element: Element, short: str, field: Field) -> None:
    """Take in a bit of the code or of the result of a field."""
    if short == "instrText" and not field.code.in_result:
        field.code.code += raw_text(element)
    elif short == "t" and field.code.in_result:
        field.shown.append(text_of(element))
        run = element.getparent()
        if run is not None:
            field.runs.append(run)


def _bookmarks(here: Ground) -> dict[str, Element]:
    """Where each bookmark starts, by its name in small letters."""
    found: dict[str, Element] = {}
    for _, element in here.elements("bookmarkStart"):
        found.setdefault((attribute(element, "name") or "").casefold(), element)
    return found


def _flat(here: Ground, broken: Sequence[Field]) -> Iterator[Hit]:
    """Errors that are no field any more."""
    told = {here.at(field.part, field.start).passage for field in broken}
    for passage in here.sheet.passages:
        found = _FLAT.search(passage.text)
        if found and passage not in told:
            yield Hit(here.sheet, passage, None, {"words": found[0]}, "flat")


def _contents(here: Ground, fields: Sequence[Field], targets: Mapping[str, Element]) -> Iterator[Hit]:
    """A table of contents of which lines differ from the headings they are for."""
    lines = [
        field for field in fields if field.code.name == "PAGEREF" and field.argument.startswith(_HEADING)
    ]
    stale = [line for line in lines if not _agrees(_said(line.start), targets.get(line.argument))]
    if stale:
        at = here.at(stale[0].part, stale[0].start)
        yield Hit(here.sheet, *at, {"count": len(stale), "words": _line(stale[0].start)}, "contents")


def _agrees(line: str, heading: Element | None) -> bool:
    """Whether a line has the words of the heading, which may have more of its own, or the other way about."""
    if heading is None:
        return False
    said = _said(heading)
    return said in line or line.strip("0123456789") in said


def _said(element: Element) -> str:
    """The letters and figures of the paragraph that an element stands in."""
    return "".join(_WORD.findall(_line(element).casefold()))


def _line(element: Element) -> str:
    paragraph = paragraph_near(element)
    found = pieces(paragraph, FINAL) if paragraph is not None else []
    return " ".join("".join([each.text for each in found]).split())
