"""The blocks of a letter: what its labels say, its salutation and its signature."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from redline.check.model import Passage, Sheet, plain
from redline.document.model import (
    Block,
    Cell,
    Paragraph,
    Span,
    Story,
    StoryKind,
    Table,
    paragraphs_of,
)

BLOCKS = ("Directie", "Datum", "Onze referentie")
_LABELS = (
    r"directie|afdeling|datum|onze referentie|ons kenmerk|uw referentie|uw kenmerk|uw brief|"
    r"bijlage\(n\)|bijlagen?|opgesteld door|contactpersoon|contactgegevens|"
    "uiterlijk bij|kopie aan|betreft|onderwerp|pagina"
)
_LABEL = re.compile(rf"({_LABELS})\s*:?", re.I)
_BEGUN = re.compile(rf"({_LABELS})\b", re.I)
_SALUTATION = re.compile(r"(?:zeer |hoog)?geachte\b", re.I)
_OFFICE = re.compile(r"(?:de |het )?(?:(?:vice|plv\.?)[\s-]*)?(?:minister|staatssecretaris)\b", re.I)
_SIGNED = re.compile(r"(?:hoogachtend|met vriendelijke groet|namens (?:deze|de)|w\.g\.)\b", re.I)
_NAMELESS = re.compile(r"\bmede\s+namens(?:\s+(?:de|het))?\s*(?=[,.;:)\[…]|$)", re.I)
_NEAR_END, _NEAR_START = 15, 25  # paragraphs


def is_letter(sheet: Sheet) -> bool:
    """Whether a document greets somebody, and is no annex."""
    return not sheet.title.number and salutation(sheet) is not None


def salutation(sheet: Sheet) -> Passage | None:
    """The paragraph in which a letter greets its reader."""
    return next((each for each in sheet.body if _SALUTATION.match(each.text.strip())), None)


def has_signature(sheet: Sheet) -> bool:
    """Whether a letter ends with the office of who signs, or with a greeting."""
    last = list(sheet.body)[-_NEAR_END:]
    return any(_OFFICE.match(each.text.strip()) or _SIGNED.match(each.text.strip()) for each in last)


def nameless(sheet: Sheet) -> Iterator[tuple[Passage, Span]]:
    """Where `mede namens` names nobody."""
    for passage in sheet.body:
        for found in _NAMELESS.finditer(passage.text):
            yield passage, Span(*found.span())


def blank_blocks(sheet: Sheet, labels: Iterable[str]) -> Iterator[tuple[Passage, str]]:
    """The labels without a value, each once."""
    wanted = {each.casefold() for each in labels}
    told: set[str] = set()
    for story in sheet.document.stories:
        if story.kind in (StoryKind.FOOTNOTE, StoryKind.ENDNOTE):
            continue
        passages = {id(each.paragraph): each for each in sheet.passages if each.story is story}
        for paragraph, label, filled in _labels(story):
            key = label.casefold()
            if key in wanted and not filled and key not in told and id(paragraph) in passages:
                told.add(key)
                yield passages[id(paragraph)], label


def _labels(story: Story) -> Iterator[tuple[Paragraph, str, bool]]:
    """The labels of a story that stand alone in their line or cell, and whether a value follows."""
    for blocks in (story.blocks, story.boxes):
        for at, block in enumerate(blocks):
            if isinstance(block, Table):
                if story.kind is not StoryKind.BODY or at < _NEAR_START:
                    yield from _in_table(block)
            elif label := _label(_text(block)):
                yield block, label, _is_filled(label, blocks[at + 1 :])


def _is_filled(label: str, following: Sequence[Block]) -> bool:
    """Whether the next thing that is said is no other label."""
    for block in following:
        said = _text(block)
        if said:
            begun = _BEGUN.match(said)
            return begun is None or begun[1].casefold() == label.casefold() != said.casefold()
    return False


def _in_table(table: Table) -> Iterator[tuple[Paragraph, str, bool]]:
    """Labels in cells: their value stands behind them in the cell, in the next cell, or in the one below."""
    for row, below in zip(table.rows, (*table.rows[1:], None), strict=True):
        for at, cell in enumerate(row.cells):
            said = [each for each in paragraphs_of(cell.blocks) if _text(each)]
            label = _label(_text(said[0])) if said else ""
            if not label:
                continue
            right = row.cells[at + 1 : at + 2]
            under = below.cells[at : at + 1] if below else ()
            values = [_text(said[1]) if len(said) > 1 else "", *map(_said, (*right, *under))]
            yield said[0], label, any(each and not _label(each) for each in values)


def _said(cell: Cell) -> str:
    return " ".join(filter(None, map(_text, paragraphs_of(cell.blocks))))


def is_label(text: str) -> bool:
    """Whether a line is a label, or begins with one."""
    return _BEGUN.match(text.strip()) is not None


def _label(text: str) -> str:
    found = _LABEL.fullmatch(text)
    return found[1] if found else ""


def _text(block: Block) -> str:
    return plain(" ".join(each.text for each in paragraphs_of([block])))
