"""The package around a test document: its parts, relationships, content types and zip."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
RELATIONS = f"{OFFICE}/relationships"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_STRICT = {
    f'"{W}"': '"http://purl.oclc.org/ooxml/wordprocessingml/main"',
    f'"{RELATIONS}': '"http://purl.oclc.org/ooxml/officeDocument/relationships',
    f'"{OFFICE}/math"': '"http://purl.oclc.org/ooxml/officeDocument/math"',
    f'"{_DRAWING}/': '"http://purl.oclc.org/ooxml/drawingml/',
}
NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": W,
        "r": RELATIONS,
        "m": f"{OFFICE}/math",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "a": f"{_DRAWING}/main",
        "pic": f"{_DRAWING}/picture",
        "wp": f"{_DRAWING}/wordprocessingDrawing",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "v": "urn:schemas-microsoft-com:vml",
    }.items()
)
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_DATE = (2026, 1, 30, 12, 0, 0)
_STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{identity}"><w:name w:val="{name}"/>{rest}</w:style>'
    for identity, name, rest in (
        ("Standaard", "Normal", ""),
        ("Kop1", "heading 1", '<w:basedOn w:val="Standaard"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
        ("Kop2", "heading 2", '<w:basedOn w:val="Standaard"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
        ("Lijstalinea", "List Paragraph", '<w:basedOn w:val="Standaard"/>'),
        ("Voetnoottekst", "footnote text", '<w:basedOn w:val="Standaard"/>'),
    )
)
_LEVELS = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{}"/><w:lvlText w:val="{}"/></w:lvl>'
_NUMBERING = (
    f'<w:abstractNum w:abstractNumId="1">{_LEVELS.format("bullet", "•")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="2">{_LEVELS.format("decimal", "%1.")}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
)


@dataclass
class Files:
    """All parts of one document while it is made, and the notes met so far."""

    strict: bool = False
    parts: dict[str, bytes] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    notes: dict[str, list[str]] = field(default_factory=lambda: {"footnote": [], "endnote": []})
    shapes: int = 0

    def write(self, name: str, content_type: str, xml: str) -> None:
        """Add an XML part; in a strict document its namespaces are the strict ones."""
        for usual, strict in _STRICT.items() if self.strict else ():
            xml = xml.replace(usual, strict)
        self.parts[name] = (_HEAD + xml).encode()
        self.types[name] = content_type

    def zipped(self) -> bytes:
        """The bytes of the .docx: the same for the same parts."""
        overrides = "".join(
            f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in self.types.items()
        )
        types = (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="png" ContentType="image/png"/>'
            f'<Default Extension="html" ContentType="text/html"/>{overrides}</Types>'
        )
        return zipped({"[Content_Types].xml": (_HEAD + types).encode(), **self.parts})


@dataclass
class Part:
    """One part while it is made: where its pieces put what they refer to."""

    files: Files
    name: str
    relations: list[str] = field(default_factory=list)

    def relate(self, kind: str, target: str, external: bool = False) -> str:
        """The id of a new relationship; `kind` is the last step of its type, or all of it."""
        identity = f"rId{len(self.relations) + 1}"
        address = kind if ":" in kind else f"{RELATIONS}/{kind}"
        mode = ' TargetMode="External"' if external else ""
        self.relations.append(
            f'<Relationship Id="{identity}" Type="{address}" Target={quoteattr(target)}{mode}/>'
        )
        return identity

    def close(self) -> None:
        """Write the relationships of this part, if it has any."""
        folder, _, base = self.name.rpartition("/")
        if self.relations:
            xml = "".join(self.relations)
            space = "http://schemas.openxmlformats.org/package/2006/relationships"
            name = f"{folder}/_rels/{base}.rels" if folder else f"_rels/{base}.rels"
            xml = f'<Relationships xmlns="{space}">{xml}</Relationships>'
            self.files.write(name, "", xml)
            del self.files.types[name]


def word_type(kind: str) -> str:
    """The content type of a WordprocessingML part: `document.main`, `header`, `styles`, …"""
    return f"{_WORD}.{kind}+xml"


def write_fixed_parts(files: Files, main: Part, title: str, modified: str) -> None:
    """Styles, numbering, settings, core properties, and the relationships of the package."""
    for kind, root, content in (
        ("styles", "styles", _STYLES),
        ("numbering", "numbering", _NUMBERING),
        ("settings", "settings", '<w:defaultTabStop w:val="708"/>'),
    ):
        files.write(f"word/{kind}.xml", word_type(kind), f"<w:{root} {NAMESPACES}>{content}</w:{root}>")
        main.relate(kind, f"{kind}.xml")
    package = Part(files, "")
    package.relate("officeDocument", main.name)
    facts = f"<dc:title>{escape(title)}</dc:title>" if title else ""
    if modified:
        facts += f'<dcterms:modified xsi:type="dcterms:W3CDTF">{modified}</dcterms:modified>'
    core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    spaces = (
        f'xmlns:cp="{core}" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    )
    files.write(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        f"<cp:coreProperties {spaces}>{facts}</cp:coreProperties>",
    )
    package.relate(
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
    )
    main.close()
    package.close()


def zipped(parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these parts, in this order, the same bytes each time."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _DATE)
            entry.compress_type = method
            archive.writestr(entry, content)
    return buffer.getvalue()


def unzipped(data: bytes) -> dict[str, bytes]:
    """The parts of a zip by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_part(data: bytes, name: str, content: bytes | None) -> bytes:
    """A .docx with other bytes in one part; without it where `content` is `None`."""
    parts = {**unzipped(data), name: content}
    return zipped({part: held for part, held in parts.items() if held is not None})
