"""A document that points outside itself in every way that Word knows, and in some of XML's own."""

from __future__ import annotations

from tests.build import Piece, doc, field, link, p, raw
from tests.parts import RELATIONS, Part, unzipped, with_part

_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def outward(web: str, file: str, amount: str) -> bytes:
    """A letter about `amount` with links, pictures, parts and templates at `web` and at `file`."""
    data = doc(
        p("Zie ", link("de cijfers", f"{web}/koppeling"), f" van {amount} euro."),
        p("Logo: ", _picture("r:link", f"{web}/logo.png"), _picture("r:link", file)),
        p("Embleem: ", _picture("r:embed", f"{web}/embleem.png")),
        p("Tekening: ", _related("image", f"{web}/v.png", '<w:r><w:pict><v:shape><v:imagedata r:id="{}"/>'
                                 "</v:shape></w:pict></w:r>")),
        p("Blad: ", _related("oleObject", f"{web}/blad.xlsx", '<w:r><w:object><o:OLEObject r:id="{}" '
          'xmlns:o="urn:schemas-microsoft-com:office:office" Type="Link" UpdateMode="Always"/>'
                             "</w:object></w:r>")),
        p(field(f'INCLUDEPICTURE "{web}/veld.png" \\d', "plaatje"), field(f'INCLUDETEXT "{file}"', "tekst")),
        p(field(f'DDEAUTO cmd "/c start {web}/dde"', "uitkomst"), field(f'LINK Excel.Sheet "{file}"', "cel")),
        _related("aFChunk", f"{web}/stuk.html", '<w:altChunk r:id="{}"/>'),
        _related("aFChunk", file, '<w:altChunk r:id="{}"/>'),
        _related("subDocument", f"{web}/deel.docx", '<w:p><w:subDoc r:id="{}"/></w:p>'),
        p(raw(f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{file}" parse="text"/>')),
        p("Tot slot."),
    )  # fmt: skip
    return _with_templates(_with_hints(data, web), web)


def _picture(attribute: str, target: str) -> Piece:
    return _related(
        "image",
        target,
        '<w:r><w:drawing><wp:inline><wp:extent cx="9" cy="9"/><wp:docPr id="1" name="Beeld"/><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f'<pic:blipFill><a:blip {attribute}="{{}}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>",
    )


def _related(kind: str, target: str, xml: str) -> Piece:
    def made(part: Part) -> str:
        return xml.format(part.relate(kind, target, external=True))

    return Piece(made)


def _with_hints(data: bytes, web: str) -> bytes:
    """With a style sheet and a schema for XML readers that fetch those."""
    main = unzipped(data)["word/document.xml"].decode()
    sheet = f'<?xml-stylesheet type="text/xsl" href="{web}/blad.xsl"?><w:document '
    schema = f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x {web}/x.xsd" '
    return with_part(data, "word/document.xml", main.replace("<w:document ", sheet + schema, 1).encode())


def _with_templates(data: bytes, web: str) -> bytes:
    """With a template on the web, as malicious letters have it, and one on a share."""
    relations = "".join(
        f'<Relationship Id="rId{number}" Type="{RELATIONS}/attachedTemplate" Target="{target}" '
        'TargetMode="External"/>'
        for number, target in enumerate(
            (f"{web}/sjabloon.dotm", "file:///\\\\127.0.0.1\\deel\\sjabloon.dotm")
        )
    )
    settings = unzipped(data)["word/settings.xml"].decode()
    used = settings.replace("<w:defaultTabStop", '<w:attachedTemplate r:id="rId0"/><w:defaultTabStop', 1)
    data = with_part(data, "word/settings.xml", used.encode())
    rels = f'<Relationships xmlns="{_PACKAGE}">{relations}</Relationships>'
    return with_part(data, "word/_rels/settings.xml.rels", rels.encode())
