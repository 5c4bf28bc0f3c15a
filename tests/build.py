"""Real .docx files in a line: `doc(p("De minister ", b("heeft"), note("bijlage 1")), table([["a", "b"]]))`.

Text is a string or a Piece; blocks are Pieces, and a bare string is a paragraph of its own. The XML and the
zip are written here, not by a library, so a test knows every run, property and byte.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.parts import NAMESPACES, Files, Part, word_type, write_fixed_parts
from tests.pieces import (
    Piece,
    Text,
    b,
    block_xml,
    br,
    deleted_mark,
    endnote,
    equation,
    field,
    field_end,
    field_start,
    gone,
    h,
    i,
    ins,
    inserted_mark,
    joined,
    link,
    moved_from,
    moved_to,
    no_break_hyphen,
    note,
    p,
    raw,
    run,
    sdt,
    sdt_block,
    simple,
    soft_hyphen,
    sym,
    tab,
    yellow,
)

__all__ = [
    "Cell",
    "Piece",
    "Row",
    "Text",
    "b",
    "box",
    "br",
    "cell",
    "chunk",
    "deleted_mark",
    "doc",
    "endnote",
    "equation",
    "field",
    "field_end",
    "field_start",
    "gone",
    "h",
    "i",
    "ins",
    "inserted_mark",
    "joined",
    "link",
    "moved_from",
    "moved_to",
    "no_break_hyphen",
    "note",
    "p",
    "picture",
    "raw",
    "row",
    "run",
    "sdt",
    "sdt_block",
    "simple",
    "soft_hyphen",
    "sym",
    "tab",
    "table",
    "yellow",
]

_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_SEPARATORS = (
    '<w:{0} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:{0}>'
    '<w:{0} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{0}>'
)


@dataclass(frozen=True)
class Cell:
    """A table cell with its properties."""

    blocks: tuple[Text, ...]
    properties: str = ""


@dataclass(frozen=True)
class Row:
    """A table row with its properties."""

    cells: tuple[Text | Cell, ...]
    properties: str = ""


def picture(image: bytes) -> Piece:
    """An inline picture."""

    def xml(part: Part) -> str:
        part.files.shapes += 1
        number = part.files.shapes
        part.files.parts[f"word/media/image{number}.png"] = image
        blip = f'<a:blip r:embed="{part.relate("image", f"media/image{number}.png")}"/>'
        return _drawing(
            number,
            _PICTURE,
            f'<pic:pic><pic:nvPicPr><pic:cNvPr id="{number}" name="Afbeelding"/><pic:cNvPicPr/></pic:nvPicPr>'
            f"<pic:blipFill>{blip}<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic>",
        )

    return Piece(lambda part: f"<w:r>{xml(part)}</w:r>")


def _drawing(number: int, address: str, content: str) -> str:
    return (
        '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="900000" cy="360000"/>'
        f'<wp:docPr id="{number}" name="Vorm {number}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{address}">{content}</a:graphicData></a:graphic>'
        "</wp:inline></w:drawing>"
    )


def box(*blocks: Text, fallback: Sequence[Text] | None = None) -> Piece:
    """A text box as Word writes it: a shape, and its twin for old versions in the fallback."""

    def xml(part: Part) -> str:
        part.files.shapes += 1
        inner = f"<w:txbxContent>{block_xml(blocks, part)}</w:txbxContent>"
        twin = f"<w:txbxContent>{block_xml(blocks if fallback is None else fallback, part)}</w:txbxContent>"
        shape = (
            f'<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>{inner}</wps:txbx><wps:bodyPr/></wps:wsp>'
        )
        return (
            "<w:r><mc:AlternateContent>"
            f'<mc:Choice Requires="wps">{_drawing(part.files.shapes, _SHAPE, shape)}</mc:Choice>'
            f'<mc:Fallback><w:pict><v:shape id="vorm{part.files.shapes}" style="width:200pt;height:50pt">'
            f"<v:textbox>{twin}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        )

    return Piece(xml)


def cell(*blocks: Text, span: int = 1, merge: str = "") -> Cell:
    """A cell over `span` columns; `merge` is `restart` or `continue` for one that is merged downwards."""
    wide = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    tall = f'<w:vMerge w:val="{merge}"/>' if merge else ""
    return Cell(blocks, wide + tall)


def row(*cells: Text | Cell, properties: str = "") -> Row:
    """A row with properties, such as `deleted_mark()`."""
    return Row(cells, properties)


def table(rows: Sequence[Sequence[Text | Cell] | Row]) -> Piece:
    """A table; a cell is a string, a block, or `cell(…)`."""
    held = [each if isinstance(each, Row) else Row(tuple(each)) for each in rows]

    def xml(part: Part) -> str:
        columns = max((len(each.cells) for each in held), default=1)
        grid = '<w:gridCol w:w="2000"/>' * columns
        body = "".join(_row(each, part) for each in held)
        properties = '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
        return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"

    return Piece(xml)


def _row(made: Row, part: Part) -> str:
    properties = f"<w:trPr>{made.properties}</w:trPr>" if made.properties else ""
    return f"<w:tr>{properties}{''.join(_cell(each, part) for each in made.cells)}</w:tr>"


def _cell(content: Text | Cell, part: Part) -> str:
    held = content if isinstance(content, Cell) else Cell((content,))
    blocks = block_xml(held.blocks, part)
    end = "" if blocks.endswith("</w:p>") else "<w:p/>"  # a cell ends with a paragraph
    return f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>{held.properties}</w:tcPr>{blocks}{end}</w:tc>'


def chunk(html: str) -> Piece:
    """A document in the document."""

    def xml(part: Part) -> str:
        part.files.shapes += 1
        name = f"ingevoegd{part.files.shapes}.html"
        part.files.parts[f"word/{name}"] = html.encode()
        return f'<w:altChunk r:id="{part.relate("aFChunk", name)}"/>'

    return Piece(xml)


Margin = Sequence[Text] | dict[str, Sequence[Text]]


def doc(
    *blocks: Text,
    header: Margin = (),
    footer: Margin = (),
    strict: bool = False,
    title: str = "",
    modified: str = "",
) -> bytes:
    """The bytes of a .docx. A header or footer is blocks, or blocks for `default`, `first`, `even`."""
    files = Files(strict)
    main = Part(files, "word/document.xml")
    body = block_xml(blocks, main)
    references = _margins("header", header, main) + _margins("footer", footer, main)
    size = '<w:pgSz w:w="11906" w:h="16838"/>'
    section = f"<w:sectPr>{references}{size}</w:sectPr>"
    files.write(
        main.name,
        word_type("document.main"),
        f"<w:document {NAMESPACES}><w:body>{body}{section}</w:body></w:document>",
    )
    for kind, notes in files.notes.items():
        if notes:
            content = _SEPARATORS.format(kind) + "".join(notes)
            xml = f"<w:{kind}s {NAMESPACES}>{content}</w:{kind}s>"
            files.write(f"word/{kind}s.xml", word_type(f"{kind}s"), xml)
            main.relate(f"{kind}s", f"{kind}s.xml")
    write_fixed_parts(files, main, title, modified)
    return files.zipped()


def _margins(kind: str, margin: Margin, main: Part) -> str:
    references = ""
    kinds = margin if isinstance(margin, dict) else {"default": margin} if margin else {}
    tag = {"header": "hdr", "footer": "ftr"}[kind]
    for sort, blocks in kinds.items():
        part = Part(main.files, f"word/{kind}-{sort}.xml")
        xml = f"<w:{tag} {NAMESPACES}>{block_xml(blocks, part)}</w:{tag}>"
        main.files.write(part.name, word_type(kind), xml)
        part.close()
        identity = main.relate(kind, f"{kind}-{sort}.xml")
        references += f'<w:{kind}Reference w:type="{sort}" r:id="{identity}"/>'
    return references
