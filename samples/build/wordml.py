"""WordprocessingML constructs: runs, fields, content controls, text boxes, pictures, formulas."""

from __future__ import annotations

from typing import cast

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement, parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PREFIXES = {
    "w": W,
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
NAMESPACES = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in PREFIXES.items())
EMU_PER_CM = 360000
POINTS_PER_CM = 28.3465


def el(tag: str, *children: BaseOxmlElement, **attributes: str) -> BaseOxmlElement:
    """An element; attributes are named without the w prefix, children are appended."""
    made = cast(BaseOxmlElement, OxmlElement(tag))
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    for child in children:
        made.append(child)
    return made


def xml(text: str) -> BaseOxmlElement:
    """An element from XML in which the usual prefixes are declared on the root."""
    head, rest = text.split(">", 1)
    close = "/" if head.endswith("/") else ""
    made: BaseOxmlElement = parse_xml(f"{head.rstrip('/')} {NAMESPACES}{close}>{rest}")
    return made


def text_el(text: str, tag: str = "w:t") -> BaseOxmlElement:
    """Text of a run; outer spaces are kept."""
    made = el(tag)
    made.text = text
    if text != text.strip():
        made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return made


def run(*content: BaseOxmlElement, props: BaseOxmlElement | None = None, rsid: str = "") -> BaseOxmlElement:
    """A run with the given content."""
    made = el("w:r", **({"rsidR": rsid} if rsid else {}))
    if props is not None and len(props):
        made.append(props)
    for child in content:
        made.append(child)
    return made


def complex_field(instruction: str, result: str, props: str = "") -> list[BaseOxmlElement]:
    """A field as begin, instruction, separator, cached result and end; ``props`` is the XML of each w:rPr."""
    pieces = [
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        f"<w:t>{result}</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    ]
    return [xml(f"<w:r>{props}{piece}</w:r>") for piece in pieces]


def simple_field(instruction: str, result: str, props: str = "") -> BaseOxmlElement:
    """A w:fldSimple with its cached result."""
    return xml(f'<w:fldSimple w:instr=" {instruction} "><w:r>{props}<w:t>{result}</w:t></w:r></w:fldSimple>')


def content_control(tag: str, number: int, date: str = "") -> tuple[BaseOxmlElement, BaseOxmlElement]:
    """A content control and the element that takes its content; with ``date`` it is a date picker."""
    kind = "<w:text/>"
    if date:
        kind = (
            f'<w:date w:fullDate="{date}T00:00:00Z"><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="nl-NL"/>'
            '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
        )
    control = xml(
        f'<w:sdt><w:sdtPr><w:alias w:val="{tag.capitalize()}"/><w:tag w:val="{tag}"/><w:id '
        f'w:val="{number}"/>{kind}'
        "</w:sdtPr><w:sdtContent/></w:sdt>"
    )
    return control, cast(BaseOxmlElement, control[1])


def block_control(tag: str, number: int, *content: BaseOxmlElement) -> BaseOxmlElement:
    """A content control round whole paragraphs."""
    control = xml(
        f'<w:sdt><w:sdtPr><w:alias w:val="{tag.capitalize()}"/><w:tag w:val="{tag}"/><w:id w:val="{number}"/>'
        "</w:sdtPr><w:sdtContent/></w:sdt>"
    )
    for child in content:
        control[1].append(child)
    return control


SHAPE_TYPE = (
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)


def text_box(
    number: int, name: str, box: tuple[float, float, float, float], content: str, *, first: bool = False
) -> BaseOxmlElement:
    """A run with a text box on the page: DrawingML in Choice, the VML twin in Fallback.

    ``box`` is left, top, width and height in centimetres from the corner of the page; ``content`` is the XML
    of the paragraphs, present in both twins.  The first box of a part brings the shape type of them all.
    """
    left, top, width, height = (round(value * EMU_PER_CM) for value in box)
    style = ";".join(
        f"{key}:{value * POINTS_PER_CM:.1f}pt"
        for key, value in zip(("margin-left", "margin-top", "width", "height"), box, strict=True)
    )
    return xml(
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" '
        f'distL="0" distR="0" simplePos="0" relativeHeight="{251650000 + number}" behindDoc="0" locked="0" '
        f'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH '
        f'relativeFrom="page"><wp:posOffset>{left}</wp:posOffset></wp:positionH><wp:positionV '
        f'relativeFrom="page"><wp:posOffset>{top}</wp:posOffset></wp:positionV><wp:extent cx="{width}" '
        f'cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="{number}" '
        f'name="{name}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData '
        f'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr '
        f'txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" '
        f'cy="{height}"/></a:xfrm><a:prstGeom '
        f'prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr "
        f'wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" '
        f'anchor="t"><a:spAutoFit/></wps:bodyPr></wps:wsp></a:graphicData></a:graphic></wp:anchor>'
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict>{SHAPE_TYPE if first else ''}<v:shape "
        f'id="Tekstvak_{number}" o:spid="_x0000_s{2000 + number}" type="#_x0000_t202" '
        f'style="position:absolute;{style};z-index:{number};mso-position-horizontal-relative:page;'
        f'mso-position-vertical-relative:page" '
        f'filled="f" stroked="f"><v:textbox inset="0,0,0,0"><w:txbxContent>'
        f"{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def picture_graphic(number: int, name: str, rel_id: str, width: int, height: int) -> str:
    """The a:graphic of a picture."""
    return (
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="{name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{rel_id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
    )


def floating_picture(
    number: int, alt: str, rel_id: str, box: tuple[float, float, float, float]
) -> BaseOxmlElement:
    """A run with a picture placed on the page; ``box`` as in `text_box`."""
    left, top, width, height = (round(value * EMU_PER_CM) for value in box)
    graphic = picture_graphic(number, f"Afbeelding {number}", rel_id, width, height)
    return xml(
        f'<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" '
        f'relativeHeight="{number}" '
        'behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH '
        f'relativeFrom="page"><wp:posOffset>{left}</wp:posOffset></wp:positionH><wp:positionV '
        f'relativeFrom="page"><wp:posOffset>{top}</wp:posOffset></wp:positionV><wp:extent cx="{width}" '
        f'cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="{number}" '
        f'name="Afbeelding {number}" descr="{alt}"/>'
        f"<wp:cNvGraphicFramePr/>{graphic}</wp:anchor></w:drawing></w:r>"
    )


def inline_picture(number: int, alt: str, rel_id: str, size: tuple[float, float]) -> BaseOxmlElement:
    """A run with a picture in the text; ``size`` in centimetres."""
    width, height = (round(value * EMU_PER_CM) for value in size)
    graphic = picture_graphic(number, f"Afbeelding {number}", rel_id, width, height)
    return xml(
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" '
        f'cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="{number}" name="Afbeelding '
        f'{number}" descr="{alt}"/><wp:cNvGraphicFramePr/>{graphic}</wp:inline></w:drawing></w:r>'
    )


def fraction(left: str, numerator: str, denominator: str, right: str) -> BaseOxmlElement:
    """A displayed formula: left = numerator / denominator right."""

    def letters(text: str) -> str:
        return (
            '<m:r><m:rPr><m:nor/></m:rPr><w:rPr><w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria '
            'Math"/></w:rPr>'
            f'<m:t xml:space="preserve">{text}</m:t></m:r>'
        )

    return xml(
        f"<m:oMathPara><m:oMath>{letters(left + ' = ')}<m:f><m:num>{letters(numerator)}</m:num><m:den>"
        f"{letters(denominator)}</m:den></m:f>{letters(' ' + right)}</m:oMath></m:oMathPara>"
    )
