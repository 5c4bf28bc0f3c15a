"""Damage to the package: its parts, what they point to, and the zip."""

from __future__ import annotations

import zipfile

from redline.verify.model import Claim
from tests.battery.edits import Damage, Edit, bytes_for, on_part
from tests.battery.versions import Proven
from tests.parts import unzipped, zipped

_MAIN = "word/document.xml"
_HEADER = "word/header-default.xml"
_NOTES = "word/footnotes.xml"
_TYPES = "[Content_Types].xml"
_LINKS = "word/_rels/document.xml.rels"
_CORE = "docProps/core.xml"
_SETTINGS = "word/settings.xml"


def _swap(one: str, other: str) -> Edit:
    def edit(case: Proven) -> Proven:
        parts = unzipped(case.marked)
        return case._replace(marked=zipped({**parts, one: parts[other], other: parts[one]}))

    return edit


def _rename(part: str, new: str) -> Edit:
    def edit(case: Proven) -> Proven:
        parts = unzipped(case.marked)
        return case._replace(marked=zipped({new if name == part else name: parts[name] for name in parts}))

    return edit


def _short(case: Proven) -> Proven:
    return case._replace(marked=case.marked[: len(case.marked) // 2])


def _doubled(case: Proven) -> Proven:
    """Add the main part of the new version under the name that the marked one has already."""
    parts = {**unzipped(case.marked), "word/d0cument.xml": unzipped(case.new)[_MAIN]}
    return case._replace(marked=zipped(parts).replace(b"word/d0cument.xml", _MAIN.encode()))


def _flipped(case: Proven) -> Proven:
    """Change one byte of a part that is stored as it is, and so does not fit its checksum."""
    data = zipped(unzipped(case.marked), zipfile.ZIP_STORED)
    return case._replace(marked=data.replace(b"Slot van", b"Slot Van"))


def _both(one: Edit, other: Edit) -> Edit:
    return lambda case: other(one(case))


_title = on_part(_CORE, bytes_for(b"Brief", b"Nota"))
_tabs = on_part(_SETTINGS, bytes_for(b"708", b"709"))

_OTHER: dict[str, Edit] = {
    "a style is another": on_part("word/styles.xml", bytes_for(b"heading 2", b"heading 3")),
    "a style is lost": on_part(
        "word/styles.xml", bytes_for(b'<w:basedOn w:val="Standaard"/></w:style>', b"</w:style>")
    ),
    "a setting is another": _tabs,
    "a format of numbers is another": on_part("word/numbering.xml", bytes_for(b"decimal", b"lowerRoman")),
    "a comment is another": on_part("word/comments.xml", bytes_for(b"Klopt dit?", b"Klopt.")),
    "the title of the document is another": _title,
    "a hyperlink has another target": on_part(_LINKS, bytes_for(b"example.org/a", b"example.org/b")),
    "a relationship is to another part": on_part(_LINKS, bytes_for(b"image3.png", b"image4.png")),
    "a relationship is lost": on_part(_LINKS, bytes_for(b'Id="rId1"', b'Id="rId99"')),
    "a relationship is within": on_part(_LINKS, bytes_for(b' TargetMode="External"', b"")),
    "a part has another content type": on_part(_TYPES, bytes_for(b"styles+xml", b"stylez+xml")),
    "a content type is lost": on_part(
        _TYPES, bytes_for(b'<Default Extension="png"', b'<Default Extension="gif"')
    ),
    "the bytes of a picture are others": on_part("word/media/image3.png", bytes_for(b"beeld", b"boeld")),
    "the part of a picture is lost": on_part("word/media/image3.png", lambda _: None),
    "a part is lost": on_part("word/comments.xml", lambda _: None),
    "a part is empty": on_part("word/numbering.xml", lambda _: b""),
    "a part came": on_part("word/extra.xml", lambda _: b"<x/>"),
    "a macro came": on_part("word/vbaProject.bin", lambda _: b"\x00"),
    "two parts change places": _swap("word/styles.xml", "word/numbering.xml"),
    "a part has a name with capitals": _rename("word/styles.xml", "word/Styles.xml"),
    "a namespace is not declared": on_part(
        _MAIN, bytes_for(b' xmlns:v="urn:schemas-microsoft-com:vml"', b"")
    ),
    "a namespace is another": on_part(_HEADER, bytes_for(b"microsoft-com:vml", b"other:vml")),
    "a processing instruction came": on_part(_MAIN, bytes_for(b"<w:body>", b"<w:body><?mso x?>")),
    "a comment of XML came": on_part(_MAIN, bytes_for(b"<w:body>", b"<w:body><!-- x -->")),
    "words stand outside paragraphs": on_part(_MAIN, bytes_for(b"<w:body>", b"<w:body>los")),
}

_UNREADABLE: dict[str, Edit] = {
    "the document is cut short": _short,
    "the document is no zip": lambda case: case._replace(marked=b"geen zip"),
    "the document is empty": lambda case: case._replace(marked=b""),
    "a part does not fit its checksum": _flipped,
    "a part is there twice": _doubled,
    "a part with text is cut short": on_part(_MAIN, lambda data: data[: len(data) // 2]),
    "a part with text has a document type": on_part(
        _MAIN, bytes_for(b"<w:document", b"<!DOCTYPE x><w:document")
    ),
    "a namespace that is used is not declared": on_part(
        _MAIN, bytes_for(b' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"', b"")
    ),
    "the main part is lost": on_part(_MAIN, lambda _: None),
    "the relationships of the package are lost": on_part("_rels/.rels", lambda _: None),
    "a header is no XML": on_part(_HEADER, lambda _: b"koptekst"),
}

PACKAGE = (
    *(Damage(name, Claim.REST, edit) for name, edit in _OTHER.items()),
    *(Damage(name, None, edit) for name, edit in _UNREADABLE.items()),
    Damage("the footnotes are those of the old version", Claim.TEXT,
           lambda case: on_part(_NOTES, lambda _: unzipped(case.old)[_NOTES])(case)),
    Damage("a header and a footer change places", Claim.TEXT,
           _swap(_HEADER, "word/footer-default.xml")),
    Damage("the relationships of the document are lost", Claim.TEXT, on_part(_LINKS, lambda _: None)),
    Damage("a title and a setting are others", Claim.REST, _both(_title, _tabs)),
    Damage("a title and a setting are others, and a style is lost", Claim.REST,
           _both(_both(_title, _tabs), on_part("word/styles.xml", lambda _: None))),
    Damage("words stand loose in a run", Claim.REST,
           on_part(_MAIN, bytes_for(b"</w:t></w:r>", b"</w:t>los</w:r>"))),
    Damage("words stand loose in the properties of a run", Claim.REST,
           on_part(_MAIN, bytes_for(b"<w:rPr><w:b/>", b"<w:rPr>los<w:b/>"))),
    Damage("a part is said to be in another encoding", Claim.TEXT,
           on_part(_MAIN, bytes_for(b"UTF-8", b"ISO-8859-1"))),
)  # fmt: skip
