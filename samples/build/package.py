"""A document built from a version and written to a .docx that is the same in every build."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from lxml import etree

from .body import element, paragraph
from .inline import Writer
from .letterhead import Letterhead
from .model import Version
from .wordml import PREFIXES, el, run, xml

PARTS = Path(__file__).with_name("parts")
UNWANTED = ("/thumbnail", "/stylesWithEffects", "/customXml", "/extended-properties")
EPOCH = (1980, 1, 1, 0, 0, 0)
Comment = tuple[str, str]


def blank() -> Document:
    """An empty document with the styles and lists of the ministry."""
    document = docx.Document()
    body = document.element.body
    for child in list(body)[:-1]:
        body.remove(child)
    for relations in (document.part.rels, document.part.package.rels):
        for rel_id in [key for key, rel in relations.items() if rel.reltype.endswith(UNWANTED)]:
            del relations[rel_id]
    replace_children(document.styles.element, "styles.xml")
    replace_children(document.part.numbering_part.element, "numbering.xml")
    return document


def replace_children(root: BaseOxmlElement, name: str) -> None:
    """Give the root of a part the children of a file in ``parts``."""
    for child in list(root):
        root.remove(child)
    root.extend(list(parse_xml((PARTS / name).read_bytes())))


def build(
    version: Version, letterhead: Letterhead, images: dict[str, bytes], pages: int, comments: list[Comment]
) -> bytes:
    """The .docx of a version; ``comments`` are (author, text) in the order of their numbers."""
    document = blank()
    letterhead(document, version, pages)
    writer = Writer(document, f"{version.title}/{version.name}", version.notes, images)
    last = document.element.body[-1]
    for block in version.blocks:
        for made in element(writer, block):
            last.addprevious(made)
    add_footnotes(writer)
    for author, text in comments:
        comment = document.comments.add_comment(text, author=author, initials=author)
        comment._comment_elm.set(qn("w:date"), writer.date)
    set_properties(document, version)
    buffer = BytesIO()
    document.save(buffer)
    return repack(buffer.getvalue())


def add_footnotes(writer: Writer) -> None:
    """The footnotes part, with its two separators and the notes in order of appearance."""
    root = xml("<w:footnotes/>")
    settings = writer.document.settings.element
    for note_id, kind in (("-1", "separator"), ("0", "continuationSeparator")):
        root.append(el("w:footnote", el("w:p", run(el(f"w:{kind}"))), type=kind, id=note_id))
    for number, key in enumerate(writer.used_notes, start=1):
        made = paragraph(writer, "FootnoteText", " " + writer.notes[key])
        style = el("w:rPr", el("w:rStyle", val="FootnoteReference"))
        made.insert(1, run(el("w:footnoteRef"), props=style))
        root.append(el("w:footnote", made, id=str(number)))
    blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    part = Part(PackURI("/word/footnotes.xml"), CT.WML_FOOTNOTES, blob, writer.document.part.package)
    writer.document.part.relate_to(part, RT.FOOTNOTES)
    properties = el("w:footnotePr", el("w:footnote", id="-1"), el("w:footnote", id="0"))
    settings.find(qn("w:compat")).addprevious(properties)


def set_properties(document: Document, version: Version) -> None:
    """Title, author, language and dates of the file."""
    core = document.core_properties
    core.title, core.author, core.last_modified_by = version.title, "Ministerie van SZW", "Ministerie van SZW"
    core.language, core.subject, core.keywords, core.comments = "nl-NL", "", "", ""
    core.created = core.modified = datetime.fromisoformat(version.meta["iso"]).replace(hour=9, tzinfo=UTC)
    core.revision = 1


def repack(data: bytes) -> bytes:
    """The same package with fixed times in the zip and tidy parts."""
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            info = zipfile.ZipInfo(name, EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            content = old.read(name)
            story = name.startswith("word/") and name.endswith(".xml")
            new.writestr(info, tidy(content) if story else content, compresslevel=9)
    return buffer.getvalue()


def tidy(content: bytes) -> bytes:
    """A part with its namespaces declared on the root, and only those it needs."""
    root = etree.fromstring(content)
    ignorable = root.get(f"{{{PREFIXES['mc']}}}Ignorable", "")
    etree.cleanup_namespaces(root, top_nsmap=PREFIXES, keep_ns_prefixes=["mc", "r", *ignorable.split()])
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
