"""The look of a ministry letter: page, logo, text boxes in the headers, page numbers in the footers."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from xml.sax.saxutils import escape

from docx.document import Document
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section, _Footer, _Header
from docx.shared import Cm

from .chart import ribbon
from .model import Version
from .wordml import complex_field, floating_picture, simple_field, text_box, xml

Letterhead = Callable[[Document, Version, int], None]

MINISTRY = "Ministerie van Sociale Zaken en Werkgelegenheid"
RETURN = "> Retouradres Postbus 90801 2509 LV Den Haag"
COLUMN = (16.1, 5.2, 4.0, 9.0)
FOLLOWING = (16.1, 3.2, 4.0, 3.0)


def box_paragraphs(*lines: tuple[str, str]) -> str:
    """XML of the paragraphs in a text box: (style, text) pairs."""
    return "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>'
        f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
        for style, text in lines
    )


def column(meta: dict[str, str], *labels: str) -> str:
    """XML of the reference column: each label in bold with its value below."""
    return box_paragraphs(
        *(
            line
            for label in labels
            for line in [("Kolomkop", label)] + [("Kolomtekst", part) for part in meta[label].split("\n")]
        )
    )


def header_paragraph(target: _Header | _Footer, space_after: int = 0) -> BaseOxmlElement:
    """The one paragraph of a header or footer, emptied; space after in twentieths of a point."""
    target.is_linked_to_previous = False
    made: BaseOxmlElement = target.paragraphs[0]._p
    for child in list(made):
        made.remove(child)
    style = "Footer" if isinstance(target, _Footer) else "Header"
    space = f'<w:spacing w:after="{space_after}"/>' if space_after else ""
    made.append(xml(f'<w:pPr><w:pStyle w:val="{style}"/>{space}</w:pPr>'))
    return made


def logo(target: _Header) -> BaseOxmlElement:
    """The blue bar at the top of the page."""
    rel_id = target.part.get_or_add_image(BytesIO(ribbon()))[0]
    return floating_picture(1, "Logo Rijksoverheid", rel_id, (10.1, 0.0, 1.1, 2.4))


def page_number(target: _Footer, pages: int, left: int, *, simple: bool = False) -> None:
    """The footer "Pagina x van y"; ``pages`` is the cached number of pages."""
    made = header_paragraph(target)
    made[0].append(xml(f'<w:ind w:left="{left}" w:right="-2100"/>'))
    made.append(xml('<w:r><w:t xml:space="preserve">Pagina </w:t></w:r>'))
    made.extend([simple_field("PAGE", "1")] if simple else complex_field("PAGE", "1"))
    made.append(xml('<w:r><w:t xml:space="preserve"> van </w:t></w:r>'))
    made.extend([simple_field("NUMPAGES", str(pages))] if simple else complex_field("NUMPAGES", str(pages)))


def page(section: Section, left: float, right: float, top: float) -> None:
    """An A4 page with these margins in centimetres."""
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin, section.right_margin = Cm(left), Cm(right)
    section.top_margin, section.bottom_margin = Cm(top), Cm(2.7)
    section.header_distance, section.footer_distance = Cm(1.2), Cm(1.0)


def letter(document: Document, version: Version, pages: int) -> None:
    """Letterhead of a letter: another header on the first page than on the following ones."""
    section = document.sections[0]
    page(section, 2.8, 5.7, 3.4)
    section.different_first_page_header_footer = True
    following = header_paragraph(section.header)
    following.append(
        text_box(5, "Vervolgkolom", FOLLOWING, column(version.meta, "Datum", "Onze referentie"), first=True)
    )
    first = header_paragraph(section.first_page_header, space_after=1900)
    first.append(logo(section.first_page_header))
    first.append(
        text_box(
            2, "Departement", (11.4, 1.3, 7.0, 1.6), box_paragraphs(("Departement", MINISTRY)), first=True
        )
    )
    first.append(text_box(3, "Retouradres", (2.8, 4.0, 10.0, 0.6), box_paragraphs(("Kolomtekst", RETURN))))
    labels = ("Directie", "Datum", "Onze referentie", "Uw referentie", "Bijlage(n)")
    first.append(text_box(4, "Referentiekolom", COLUMN, column(version.meta, *labels)))
    page_number(section.first_page_footer, pages, 7541, simple=True)
    page_number(section.footer, pages, 7541)


def annex(document: Document, version: Version, pages: int) -> None:
    """Head of an annex: ministry and annex number in text boxes on every page."""
    section = document.sections[0]
    page(section, 2.8, 3.2, 3.6)
    head = header_paragraph(section.header)
    head.append(logo(section.header))
    head.append(
        text_box(2, "Departement", (11.4, 1.2, 8.0, 0.8), box_paragraphs(("Kolomkop", MINISTRY)), first=True)
    )
    head.append(
        text_box(3, "Bijlagenummer", (2.8, 1.2, 7.0, 0.8), box_paragraphs(("Kolomkop", version.meta["Kop"])))
    )
    page_number(section.footer, pages, 7541)
