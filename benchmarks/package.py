"""Blocks of text as a .docx package, made of strings: quick, and equal blocks give equal bytes."""

import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

import parts

TIMESTAMP = (2024, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one look: `b` bold, `i` italic, or plain."""

    text: str
    look: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs in a style (empty: the default one), and the text of the footnote at their end."""

    runs: tuple[Run, ...]
    style: str = ""
    note: str | None = None

    @property
    def text(self) -> str:
        """The text of all runs."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; the first row is the header."""

    rows: tuple[tuple[str, ...], ...]


Block = Paragraph | Table


def run_xml(run: Run) -> str:
    """A `w:r`."""
    properties = f"<w:rPr><w:{run.look}/></w:rPr>" if run.look else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(run.text)}</w:t></w:r>'


def paragraph_xml(paragraph: Paragraph, notes: list[str]) -> str:
    """A `w:p`; its footnote, if any, is added to `notes` and gets the next id, as on saving in Word."""
    style = f'<w:pPr><w:pStyle w:val="{paragraph.style}"/></w:pPr>' if paragraph.style else ""
    reference = ""
    if paragraph.note:
        notes.append(paragraph.note)
        reference = parts.NOTE_REFERENCE.format(id=len(notes))
    return f"<w:p>{style}{''.join(map(run_xml, paragraph.runs))}{reference}</w:p>"


def cell_xml(text: str, look: str) -> str:
    """A `w:tc`."""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr><w:p>{run_xml(Run(text, look))}</w:p></w:tc>'
    )


def table_xml(table: Table) -> str:
    """A `w:tbl` and the empty paragraph that keeps it apart from the next."""
    rows = (
        "".join(cell_xml(text, "" if number else "b") for text in row)
        for number, row in enumerate(table.rows)
    )
    grid = '<w:gridCol w:w="3000"/>' * len(table.rows[0])
    body = "".join(f"<w:tr>{cells}</w:tr>" for cells in rows)
    return f"<w:tbl>{parts.TABLE_PROPERTIES}<w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl><w:p/>"


def document_and_notes(blocks: Iterable[Block]) -> tuple[str, str]:
    """The document part and the footnotes part."""
    notes: list[str] = []
    body = [table_xml(block) if isinstance(block, Table) else paragraph_xml(block, notes) for block in blocks]
    footnotes = [
        parts.NOTE.format(id=number, text=escape(note)) for number, note in enumerate(notes, start=1)
    ]
    return parts.DOCUMENT.format(body="".join(body)), parts.FOOTNOTES.format(notes="".join(footnotes))


def write_docx(path: Path, blocks: Iterable[Block]) -> None:
    """Writes the package, always with the same time stamps."""
    document, footnotes = document_and_notes(blocks)
    contents = parts.FIXED | {"word/document.xml": document, "word/footnotes.xml": footnotes}
    with zipfile.ZipFile(path, "w") as package:
        for name, content in contents.items():
            entry = zipfile.ZipInfo(name, TIMESTAMP)
            package.writestr(entry, content.encode(), zipfile.ZIP_DEFLATED)
