"""Blocks put into the body of a document as paragraphs and tables."""

from __future__ import annotations

from io import BytesIO

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from .inline import TRACKED, Inline, Writer
from .model import Block
from .wordml import block_control, el, fraction, inline_picture

STYLES = {
    "title": "Title",
    "h1": "Heading1",
    "h2": "Heading2",
    "p": "BodyText",
    "address": "Adres",
    "bullet": "ListBullet",
    "num": "ListNumber",
    "num2": "ListNumber",
    "num3": "ListNumber",
    "caption": "Caption",
    "image": "BodyText",
    "subject": "Betreft",
    "sign": "Ondertekening",
    "source": "Bron",
    "label": "Tussenkop",
}
LISTS = {"num": "3", "num2": "4", "num3": "5"}
DXA_PER_CM = 567


def paragraph(writer: Writer, style: str, text: str, number_id: str = "") -> BaseOxmlElement:
    """A paragraph of marked-up text."""
    props = el("w:pPr", el("w:pStyle", val=style))
    if number_id:
        props.append(el("w:numPr", el("w:ilvl", val="0"), el("w:numId", val=number_id)))
    made = el("w:p", props, rsidR=writer.rsid(), rsidRDefault=writer.rsid())
    Inline(writer, made).write(text)
    return made


def tracked_paragraph(writer: Writer, block: Block, made: BaseOxmlElement) -> list[BaseOxmlElement]:
    """A paragraph whose end is tracked as inserted or moved, with the range marks of a move."""
    tag = TRACKED[block.track]
    made[0].append(el("w:rPr", writer.tracked(tag)))
    if block.track == "ins":
        return [made]
    start = writer.tracked(f"{tag}RangeStart")
    start.set(qn("w:name"), "verplaatsing1")
    return [start, made, el(f"{tag}RangeEnd", id=str(start.get(qn("w:id"))))]


def element(writer: Writer, block: Block) -> list[BaseOxmlElement]:
    """The body elements of one block."""
    if block.kind == "table":
        return [table(writer, block.rows, block.widths), paragraph(writer, "Tabelafstand", "")]
    if block.kind == "formula":
        return [el("w:p", el("w:pPr", el("w:pStyle", val="BodyText")), fraction(*block.text.split("|")))]
    if block.kind == "image":
        return [picture(writer, block)]
    if block.kind == "control":
        inner = paragraph(writer, "BodyText", block.text)
        return [block_control(block.id, writer.next("sdt", 41001), inner)]
    made = paragraph(writer, STYLES[block.kind], block.text, LISTS.get(block.kind, ""))
    return tracked_paragraph(writer, block, made) if block.track else [made]


def picture(writer: Writer, block: Block) -> BaseOxmlElement:
    """A paragraph with a chart; the text of the block is "file|alternative text"."""
    name, alt = block.text.split("|")
    rel_id = writer.document.part.get_or_add_image(BytesIO(writer.images[name]))[0]
    made = paragraph(writer, "BodyText", "")
    made.append(inline_picture(writer.next("picture", 101), alt, rel_id, (12.0, 4.4)))
    return made


def table(
    writer: Writer, rows: tuple[tuple[str, ...], ...], widths: tuple[float, ...], *, nested: bool = False
) -> BaseOxmlElement:
    """A table; its first row repeats as header on each page."""
    grid = [str(round(width * DXA_PER_CM)) for width in widths]
    props = el("w:tblPr", el("w:tblStyle", val="Rijkstabel"))
    props.append(el("w:tblW", w=str(sum(int(width) for width in grid)), type="dxa"))
    props.append(el("w:tblLayout", type="fixed"))
    props.append(el("w:tblLook", val="0420", firstRow="1", lastRow="0", firstColumn="0", lastColumn="0"))
    made = el("w:tbl", props, el("w:tblGrid", *(el("w:gridCol", w=width) for width in grid)))
    for at, row in enumerate(rows):
        row_el = el("w:tr", rsidR=writer.rsid())
        if not nested:
            row_el.append(el("w:trPr", el("w:cantSplit"), *([el("w:tblHeader")] if at == 0 else [])))
        below = rows[at + 1] if at + 1 < len(rows) else ()
        row_el.extend(cells(writer, row, below, grid))
        if "<" in row:
            row_el[-1][-1][0].append(el("w:keepNext"))
        made.append(row_el)
    return made


def cells(
    writer: Writer, row: tuple[str, ...], below: tuple[str, ...], grid: list[str]
) -> list[BaseOxmlElement]:
    """The cells of one row, with their horizontal and vertical joins."""
    made: list[BaseOxmlElement] = []
    for at, text in enumerate(row):
        if text == "<":
            continue
        span = 1
        while at + span < len(row) and row[at + span] == "<":
            span += 1
        props = el("w:tcPr", el("w:tcW", w=str(sum(int(w) for w in grid[at : at + span])), type="dxa"))
        if span > 1:
            props.append(el("w:gridSpan", val=str(span)))
        if text == "^":
            props.append(el("w:vMerge"))
        elif below and below[at] == "^":
            props.append(el("w:vMerge", val="restart"))
        made.append(el("w:tc", props, *cell_content(writer, "" if text == "^" else text, int(grid[at]))))
    return made


def cell_content(writer: Writer, text: str, width: int) -> list[BaseOxmlElement]:
    """Paragraphs of a cell, and a nested table from the lines that begin with ``||``."""
    lines = text.split("\n")
    inner = tuple(tuple(c.strip() for c in line[2:].split("|")) for line in lines if line.startswith("||"))
    made = [paragraph(writer, "Tabeltekst", line) for line in lines if not line.startswith("||")]
    if inner:
        share = (width - 200) / DXA_PER_CM / len(inner[0])
        made.append(table(writer, inner, (share,) * len(inner[0]), nested=True))
        made.append(paragraph(writer, "Tabeltekst", ""))
    return made
