"""The XML of a Word document around its text: templates, and the parts that never differ."""

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SCHEMAS = "http://schemas.openxmlformats.org"
OFFICE = f"{SCHEMAS}/officeDocument/2006/relationships"
PACKAGE = f"{SCHEMAS}/package/2006"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

NAMESPACES = (
    f'xmlns:w="{SCHEMAS}/wordprocessingml/2006/main" xmlns:r="{OFFICE}"'
    f' xmlns:mc="{SCHEMAS}/markup-compatibility/2006"'
    f' xmlns:wp="{SCHEMAS}/drawingml/2006/wordprocessingDrawing" xmlns:a="{SCHEMAS}/drawingml/2006/main"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)

NOTE_REFERENCE = (
    '<w:r><w:rPr><w:rStyle w:val="Voetnootmarkering"/></w:rPr><w:footnoteReference w:id="{id}"/></w:r>'
)
NOTE = (
    '<w:footnote w:id="{id}"><w:p><w:pPr><w:pStyle w:val="Voetnoottekst"/></w:pPr>'
    '<w:r><w:rPr><w:rStyle w:val="Voetnootmarkering"/></w:rPr><w:footnoteRef/></w:r>'
    '<w:r><w:t xml:space="preserve"> {text}</w:t></w:r></w:p></w:footnote>'
)
FOOTNOTES = (
    f"{XML}<w:footnotes {NAMESPACES}>"
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
    "</w:footnote>"
    "{notes}</w:footnotes>"
)
TABLE_PROPERTIES = (
    '<w:tblPr><w:tblStyle w:val="Tabelraster"/><w:tblW w:w="0" w:type="auto"/>'
    '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0"'
    ' w:noVBand="1"/></w:tblPr>'
)
DOCUMENT = (
    f"{XML}<w:document {NAMESPACES}><w:body>{{body}}<w:sectPr>"
    '<w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>'
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1417" w:right="1417" w:bottom="1134" w:left="1417" w:header="567" w:footer="567"'
    ' w:gutter="0"/>'
    "</w:sectPr></w:body></w:document>"
)

BOX_TEXT = (
    "<w:txbxContent><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Vertrouwelijk</w:t></w:r></w:p></w:txbxContent>"
)
BOX = (
    '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
    '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0"'
    ' locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
    '<wp:positionH relativeFrom="column"><wp:posOffset>3960000</wp:posOffset></wp:positionH>'
    '<wp:positionV relativeFrom="paragraph"><wp:posOffset>-90000</wp:posOffset></wp:positionV>'
    '<wp:extent cx="1800000" cy="288000"/><wp:wrapNone/><wp:docPr id="1" name="Tekstvak 1"/>'
    "<wp:cNvGraphicFramePr/>"
    '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
    '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="288000"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="6350"><a:solidFill>'
    f'<a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:txbx>{BOX_TEXT}</wps:txbx>'
    "<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>"
    '<v:rect id="Tekstvak_1" style="position:absolute;margin-left:311.8pt;margin-top:-7pt;width:141.7pt;'
    'height:22.7pt">'
    f"<v:textbox>{BOX_TEXT}</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent>"
)
HEADER = (
    f'{XML}<w:hdr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Koptekst"/></w:pPr><w:r>{BOX}</w:r>'
    "<w:r><w:t>Ministerie van Algemene Voorbeelden</w:t></w:r></w:p></w:hdr>"
)
FOOTER = (
    f'{XML}<w:ftr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Voettekst"/></w:pPr>'
    '<w:r><w:t xml:space="preserve">Pagina </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    '<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>'
)


def paragraph_style(identity: str, name: str, paragraph: str = "", run: str = "") -> str:
    """A `w:style` for paragraphs, based on the default one."""
    ppr = f"<w:pPr>{paragraph}</w:pPr>" if paragraph else ""
    rpr = f"<w:rPr>{run}</w:rPr>" if run else ""
    custom = ' w:customStyle="1"' if identity == name else ""
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{identity}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="Standaard"/><w:qFormat/>{ppr}{rpr}</w:style>'
    )


EDGES = "".join(
    f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
)
STYLES = (
    f"{XML}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/>'
    '<w:lang w:val="nl-NL" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
    "</w:docDefaults>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/><w:qFormat/>'
    "</w:style>"
    '<w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/><w:tblPr>'
    '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/>'
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="table" w:styleId="Tabelraster"><w:name w:val="Table Grid"/>'
    '<w:basedOn w:val="Standaardtabel"/>'
    '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
    f"<w:tblPr><w:tblBorders>{EDGES}</w:tblBorders></w:tblPr></w:style>"
    '<w:style w:type="character" w:styleId="Voetnootmarkering"><w:name w:val="footnote reference"/>'
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    + paragraph_style(
        "Kop1", "heading 1", '<w:keepNext/><w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="28"/>'
    )
    + paragraph_style(
        "Kop2", "heading 2", '<w:keepNext/><w:outlineLvl w:val="1"/>', '<w:b/><w:sz w:val="24"/>'
    )
    + paragraph_style("Briefkop", "Briefkop", "<w:pageBreakBefore/>")
    + paragraph_style("Gegevens", "Gegevens", '<w:spacing w:after="0"/>')
    + paragraph_style("Voetnoottekst", "footnote text", '<w:spacing w:after="0"/>', '<w:sz w:val="18"/>')
    + paragraph_style("Koptekst", "header")
    + paragraph_style("Voettekst", "footer", '<w:jc w:val="right"/>')
    + "</w:styles>"
)
SETTINGS = (
    f'{XML}<w:settings {NAMESPACES}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/>'
    '</w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"'
    ' w:val="15"/></w:compat></w:settings>'
)
CORE = (
    f'{XML}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Brieven</dc:title>'
    '<dcterms:created xsi:type="dcterms:W3CDTF">2024-01-01T00:00:00Z</dcterms:created></cp:coreProperties>'
)
APP = (
    f'{XML}<Properties xmlns="{SCHEMAS}/officeDocument/2006/extended-properties">'
    "<Application>Microsoft Office Word</Application></Properties>"
)

WORD_PARTS = ("styles", "settings", "footnotes", "header", "footer")  # their relationships: rId1 to rId5


def content_types() -> str:
    """`[Content_Types].xml`."""
    overrides = {f"word/{kind}": f"{WORD_TYPE}.{kind}" for kind in WORD_PARTS} | {
        "word/document": f"{WORD_TYPE}.document.main",
        "docProps/core": "application/vnd.openxmlformats-package.core-properties",
        "docProps/app": "application/vnd.openxmlformats-officedocument.extended-properties",
    }
    lines = "".join(
        f'<Override PartName="/{name}.xml" ContentType="{kind}+xml"/>' for name, kind in overrides.items()
    )
    return (
        f'{XML}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{lines}</Types>'
    )


def relationships(*targets: tuple[str, str]) -> str:
    """A relationships part, of pairs of type and target: rId1, rId2 and so on."""
    lines = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'{XML}<Relationships xmlns="{PACKAGE}/relationships">{lines}</Relationships>'


FIXED = {
    "[Content_Types].xml": content_types(),
    "_rels/.rels": relationships(
        (f"{OFFICE}/officeDocument", "word/document.xml"),
        (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        (f"{OFFICE}/extended-properties", "docProps/app.xml"),
    ),
    "word/_rels/document.xml.rels": relationships(
        *((f"{OFFICE}/{kind}", f"{kind}.xml") for kind in WORD_PARTS)
    ),
    "word/styles.xml": STYLES,
    "word/settings.xml": SETTINGS,
    "word/header.xml": HEADER,
    "word/footer.xml": FOOTER,
    "docProps/core.xml": CORE,
    "docProps/app.xml": APP,
}
