"""Paragraphs and tables of a container, with wrappers and tracked changes resolved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from redline.document.model import (
    INLINE,
    Block,
    Cell,
    Inline,
    Paragraph,
    Row,
    Table,
    paragraphs_of,
)
from redline.document.objects import describe
from redline.document.paragraphs import StoryContext, read_paragraph
from redline.wml import NAMES, Element, child, properties_of

_BLOCKS = frozenset({"p", "tbl", "tr", "tc"})
_WRAPPERS = frozenset("sdt sdtContent customXml ins del moveFrom moveTo mc:Choice".split())
_NO_BLOCK = frozenset(
    "# sdtPr sdtEndPr customXmlPr bookmarkStart bookmarkEnd proofErr permStart permEnd sectPr tblPr tblGrid "
    "trPr tblPrEx tcPr commentRangeStart commentRangeEnd moveFromRangeStart moveFromRangeEnd "
    "moveToRangeStart moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart "
    "customXmlDelRangeEnd customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart "
    "customXmlMoveToRangeEnd mc:Fallback".split()
)


def read_blocks(container: Element, context: StoryContext) -> tuple[Block, ...]:
    """The blocks of a body, cell, note, header, footer or text box, in order."""
    blocks: list[Block] = []
    joined: list[Element] = []
    for short, element in _unwrapped(container, context.hidden):
        if short == "p":
            joined.append(element)
            if not (context.hidden and _is_joined(element, context.hidden)):
                blocks.append(read_paragraph(joined, context))
                joined = []
        elif short == "tbl":
            rows = _rows_of(element, context)
            if rows and joined:  # a table that is not deleted keeps apart what stands before and after it
                blocks.append(read_paragraph(joined, context))
                joined = []
            blocks.append(_read_table(rows, context))
        elif short == "altChunk":
            blocks.append(_read_chunk(element, context))
        else:
            context.unknown.add(short)
            blocks.extend(read_blocks(element, context))
    if joined:
        blocks.append(read_paragraph(joined, context))
    return tuple(blocks)


def read_boxes(context: StoryContext) -> tuple[Block, ...]:
    """The blocks of the text boxes met so far, and of those inside them, in order."""
    found: list[Block] = []
    while context.shapes:
        box, fallback = context.shapes.pop(0)
        blocks = read_blocks(box, context)
        found.extend(_twinned(blocks, fallback, context) if fallback is not None else blocks)
    return tuple(found)


def _unwrapped(container: Element, hidden: frozenset[str]) -> Iterator[tuple[str, Element]]:
    """The paragraphs, tables, rows or cells in `container`, whatever wraps them, with their names."""
    for element in container:
        short = NAMES[element.tag]
        if short in _BLOCKS:
            yield short, element
        elif short in _NO_BLOCK or short in hidden:
            continue
        elif short == "mc:AlternateContent":
            yield from _unwrapped_first(element, hidden)
        elif short in _WRAPPERS:
            yield from _unwrapped(element, hidden)
        else:
            yield short, element


def _unwrapped_first(alternative: Element, hidden: frozenset[str]) -> Iterator[tuple[str, Element]]:
    for branch in alternative:
        if NAMES[branch.tag] in ("mc:Choice", "mc:Fallback"):
            yield from _unwrapped(branch, hidden)
            return


def _rows_of(table: Element, context: StoryContext) -> list[Element]:
    rows = []
    for short, element in _unwrapped(table, context.hidden):
        if short != "tr":
            context.unknown.add(short)
        elif not _is_hidden(element, "trPr", context.hidden):
            rows.append(element)
    return rows


def _read_table(elements: Iterable[Element], context: StoryContext) -> Table:
    context.depth += 1
    rows = tuple(_read_row(element, context) for element in elements)
    context.depth -= 1
    return Table(rows, "\x1c".join(row.key for row in rows))


def _is_joined(paragraph: Element, hidden: frozenset[str]) -> bool:
    """Whether a paragraph goes on in the next: the mark that ends it is not there."""
    properties = properties_of(paragraph)
    return properties is not None and _is_hidden(properties, "rPr", hidden)


def _is_hidden(element: Element, properties: str, hidden: frozenset[str]) -> bool:
    """Whether a row, a cell or the mark that ends a paragraph is a tracked change that this reading undoes.

    It says so in its `properties`: a child of `element` by that name.
    """
    found = child(element, properties) if hidden else None
    return found is not None and any(NAMES[prop.tag] in hidden for prop in found)


def _read_row(row: Element, context: StoryContext) -> Row:
    cells = []
    keys = []
    for short, element in _unwrapped(row, context.hidden):
        if short != "tc":
            context.unknown.add(short)
        elif not _is_hidden(element, "tcPr", context.hidden):
            cell = Cell(read_blocks(element, context))
            cells.append(cell)
            keys.append(cell.key)
    return Row(tuple(cells), "\x1d".join(keys))


def _read_chunk(element: Element, context: StoryContext) -> Paragraph:
    """An altChunk (ECMA-376-1 17.17.2.1): a document in the document, compared as one object."""
    _, digest = describe(element, context.package, context.links)
    return Paragraph((), INLINE, f"chunk:{digest}", (Inline(0, "chunk", digest),))


def _twinned(blocks: tuple[Block, ...], fallback: Element, context: StoryContext) -> tuple[Block, ...]:
    """The blocks with the places of their twins in the fallback branch, where the two say the same."""
    twins = list(paragraphs_of(read_blocks(fallback, context.aside())))
    mine = list(paragraphs_of(blocks))
    if [twin.text for twin in twins] != [paragraph.text for paragraph in mine]:
        context.unequal_fallbacks += 1
        return blocks
    return _with_twins(blocks, iter(twins))


def _with_twins(blocks: tuple[Block, ...], twins: Iterator[Paragraph]) -> tuple[Block, ...]:
    return tuple(
        block._replace(twin=next(twins).places)
        if isinstance(block, Paragraph)
        else block._replace(rows=tuple(_row_with_twins(row, twins) for row in block.rows))
        for block in blocks
    )


def _row_with_twins(row: Row, twins: Iterator[Paragraph]) -> Row:
    return row._replace(
        cells=tuple(cell._replace(blocks=_with_twins(cell.blocks, twins)) for cell in row.cells)
    )
