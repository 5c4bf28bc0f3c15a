"""TG01: what a reader needs who cannot see: alt text, header rows, headings, lists, no text in boxes.

It has no settings of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from redline.check.model import Case, Hit, Passage, Sheet, Stage
from redline.check.rules import rule
from redline.check.shape.letter import is_label, salutation
from redline.check.shape.runs import part_of, passages_by_place
from redline.check.shape.tables import headless
from redline.document.looks import paragraph_look
from redline.document.model import Paragraph, Place, paragraphs_of
from redline.document.outline import Outline
from redline.document.relations import main_part
from redline.findings import Severity
from redline.wml import Element, name, paragraphs, properties_of

_PICTURES = ("picture", "chart", "diagram")
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_DRAWN_STRICT = "{http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing}docPr"
_FILE = re.compile(
    r"(?:image|afbeelding|picture|figuur|figure|img|foto|schermafbeelding|screenshot|grafiek|chart)?[\s_-]*\d*"
    r"|.*\.(?:png|jpe?g|gif|emf|wmf|bmp|svg|tiff?)",
    re.I,
)
_CAPTION = re.compile(
    r"(?:tabel|figuur|grafiek|box|kader|table|figure|bijlage|annex|betreft|onderwerp)\b", re.I
)
_BULLET = re.compile(r"([-–—•·*▪‣◦]|o(?= ))\s+\S")
_NUMBER = re.compile(r"(?:(\d{1,2})|([a-z]))[.)]\s+\S")
_LABELLED = re.compile(r":|[!»]\s*$")  # a label with its value, a wish, a field
_CONTENTS = re.compile(r"\s\d{1,3}$")  # the number of a page
_FALSE = 2  # bold lines that are headings where no other line is
_FEWEST = 3  # words in a text box that mean something


@rule("TG01", Severity.WARNING, (Stage.TK, Stage.PUBLIC))
def accessible_structure(case: Case) -> Iterator[Hit]:
    """Pictures without alt text, tables without header row, false headings and lists, text in boxes."""
    for sheet in case.sheets:
        passages = passages_by_place(sheet)
        greeting = salutation(sheet)
        start = greeting.paragraph.places[0].ordinal if greeting and greeting.paragraph.places else -1
        root = sheet.package.tree(main_part(sheet.package))
        places = {each: Place(main_part(sheet.package), at) for at, each in enumerate(paragraphs(root))}
        yield from _pictures(sheet, root, places, passages)
        for table in headless(sheet.package, root, start, places):
            passage = next((passages[each] for each in table if each in passages), None)
            yield Hit(sheet, passage, None, {}, "table")
        yield from _false_headings(sheet, places, start)
        yield from _boxes(sheet, start)
        yield from _lists(sheet)


def _pictures(
    sheet: Sheet, root: Element, places: Mapping[Element, Place], passages: Mapping[Place, Passage]
) -> Iterator[Hit]:
    """Pictures, charts and diagrams of the body that say nothing of what they show."""
    for properties in root.iter(_DRAWN, _DRAWN_STRICT):
        told = (properties.get("descr") or properties.get("title") or "").strip()
        called = f"{properties.get('name') or ''} {told}".casefold()
        if (
            not _FILE.fullmatch(told)
            or "logo" in called
            or _is_decorative(properties)
            or not _shows(properties)
        ):
            continue
        holders = list(properties.iterancestors())
        if not any(name(each) in ("mc:Fallback", "del") for each in holders):
            holder = next((each for each in holders if name(each) == "p"), None)
            place = places[holder] if holder is not None else None
            yield Hit(
                sheet, passages.get(place) if place else None, None, {"told": told}, "name" if told else ""
            )


def _shows(properties: Element) -> bool:
    """Whether a drawing is a picture, chart or diagram: no text box or line."""
    drawing = properties.getparent()
    found = drawing.iter("{*}graphicData") if drawing is not None else ()
    return any((each.get("uri") or "").endswith(_PICTURES) for each in found)


def _is_decorative(properties: Element) -> bool:
    return any((each.get("val") or "1") in ("1", "true") for each in properties.iter("{*}decorative"))


def _false_headings(sheet: Sheet, places: Mapping[Element, Place], start: int) -> Iterator[Hit]:
    """Lines that look like headings by their bold alone; of all the first, where it is no exception."""
    outline, elements = Outline(part_of(sheet.package, "styles")), list(places)
    after_title = islice(sheet.body, 1, None)
    lines = [each for each in after_title if each.paragraph.heading and not each.in_table]
    false = [
        each
        for each in lines
        if _place(each.paragraph) > start
        and not _CAPTION.match(each.text.strip())
        and not _LABELLED.search(each.text)
        and not is_label(each.text)
        and not _is_real(each.paragraph, elements, outline)
    ]
    if len(false) >= _FALSE or (false and len(false) < len(lines)):
        yield Hit(sheet, false[0], None, {"times": len(false)}, "heading")


def _place(paragraph: Paragraph) -> int:
    return paragraph.places[0].ordinal if paragraph.places else -1


def _is_real(paragraph: Paragraph, elements: Sequence[Element], outline: Outline) -> bool:
    """Whether a heading is one by its style or outline level."""
    look = paragraph_look(properties_of(elements[paragraph.places[-1].ordinal]))
    return outline.is_heading(look, paragraph.text, (), False)


def _boxes(sheet: Sheet, start: int) -> Iterator[Hit]:
    """Text boxes of the body in which something is said, but for those above the salutation."""
    boxes = {id(each) for each in paragraphs_of(sheet.document.body.boxes)}
    found = [
        each
        for each in sheet.body
        if id(each.paragraph) in boxes
        and _place(each.paragraph) > start
        and len(each.text.split()) >= _FEWEST
        and not is_label(each.text)
        and not _CAPTION.match(each.text.strip())
    ]
    if found:
        yield Hit(sheet, found[0], None, {"times": len(found)}, "box")


def _lists(sheet: Sheet) -> Iterator[Hit]:
    """Lists of which the bullets or numbers are typed, two items or more in a row; of all the first."""
    before, told = "", False
    last: Passage | None = None
    found: list[Passage] = []
    for passage in sheet.body:
        sign = "" if passage.in_table else _typed(passage.paragraph)
        follows = bool(sign) and (sign == before if not sign.isalnum() else _comes_after(sign, before))
        if follows and not told and last is not None:
            found.append(last)
        told, before, last = follows, sign, passage
    if found:
        yield Hit(sheet, found[0], None, {"times": len(found)}, "list")


def _typed(paragraph: Paragraph) -> str:
    """The bullet or number that is typed before a paragraph; a heading has its own."""
    if paragraph.label or paragraph.heading:
        return ""
    text = paragraph.text.strip()
    if _CONTENTS.search(text):
        return ""
    if bullet := _BULLET.match(text):
        return f"{bullet[1]} "
    number = _NUMBER.match(text)
    return (number[1] or number[2]) if number else ""


def _comes_after(sign: str, before: str) -> bool:
    if sign.isdigit() and before.isdigit():
        return int(sign) == int(before) + 1
    return len(sign) == len(before) == 1 and not before.isdigit() and ord(sign) == ord(before) + 1
