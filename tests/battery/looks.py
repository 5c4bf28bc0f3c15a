"""Damage to properties: of runs, paragraphs, tables and sections. No word is another for it."""

from __future__ import annotations

from redline.verify.model import Claim
from tests.battery.edits import (
    Damage,
    Edit,
    Node,
    at,
    attribute,
    cut,
    first,
    on_root,
    put,
    put_after,
    remove,
    swap,
    the_paragraph,
    the_run,
    without,
)

_BOLD = the_run("De minister")
_TRAVELS = the_run("verhuist")


def _bare_half(run: Node) -> None:
    """Cut a run, and leave the properties with one half."""
    remove(first(cut(run, "De "), "w:rPr"))


_ATTEMPTS: dict[str, Edit] = {
    "a run is no longer bold": at(f"{_BOLD}/w:rPr/w:b", remove),
    "a run is bold": at(the_run("Slot van"), put("<w:rPr><w:b/></w:rPr>")),
    "a painted run is bold": at(f"{_TRAVELS}/w:rPr", put("<w:b/>")),
    "bold is off": at(f"{_BOLD}/w:rPr/w:b", attribute("w:val", "0")),
    "bold is of other letters": at(f"{_BOLD}/w:rPr/w:b", put_after("<w:bCs/>")),
    "half of a run lost its properties": at(_BOLD, _bare_half),
    "a size is another": at("//w:sz", attribute("w:val", "22")),
    "a colour is another": at("//w:color", attribute("w:val", "FF0000")),
    "a font is another": at("//w:rFonts", attribute("w:ascii", "Arial")),
    "a font is lost from a painted run": at("//w:r[w:rPr/w:highlight]/w:rPr/w:rFonts", remove),
    "a language is another": at("//w:lang", attribute("w:val", "en-GB")),
    "a language is lost": at("//w:lang", remove),
    "two properties change places": at(f"{_BOLD}/w:rPr/w:b", swap),
    "all properties of a run are lost": at(f"{_BOLD}/w:rPr", remove),
    "red shading came": at(f"{_BOLD}/w:rPr", put('<w:shd w:val="clear" w:fill="FF0000"/>')),
    "an underline came": at(f"{_BOLD}/w:rPr", put('<w:u w:val="single"/>')),
    "text is hidden": at(f"{_BOLD}/w:rPr", put("<w:vanish/>")),
    "text is struck out": at(f"{_BOLD}/w:rPr", put("<w:strike/>")),
    "a style of characters came": at(f"{_BOLD}/w:rPr", put('<w:rStyle w:val="Nadruk"/>')),
    "a tracked look is lost": at("//w:rPrChange", remove),
    "the save id of a run is lost": at("//w:r[@w:rsidR]", without("w:rsidR")),
    "the save id of a paragraph is another": at("//w:p[@w:rsidR]", attribute("w:rsidR", "00000000")),
    "the id of a paragraph is lost": at("//w:p[@w14:paraId]", without("w14:paraId")),
    "an empty run is lost": at("//w:r[not(*)]", remove),
    "an empty run came": at(the_run("Slot van"), put_after("<w:r/>")),
    "the look of the end of a paragraph is lost": at("//w:pPr/w:rPr/w:b", remove),
    "an alignment is lost": at("//w:jc", remove),
    "an alignment is another": at("//w:jc", attribute("w:val", "center")),
    "a paragraph lost its properties": at("//w:pPr[w:jc]", remove),
    "a number is lost": at("//w:numPr", remove),
    "a number is of another list": at("//w:numId", attribute("w:val", "1")),
    "a number is of another level": at("//w:ilvl", attribute("w:val", "1")),
    "an indent is another": at("//w:ind", attribute("w:left", "0")),
    "a style of a paragraph is another": at("//w:pStyle", attribute("w:val", "Kop2")),
    "a style of a paragraph is lost": at("//w:pStyle", remove),
    "a page break came before a paragraph":
        at(the_paragraph("Slot van"), put("<w:pPr><w:pageBreakBefore/></w:pPr>")),
    "a section came": at(the_paragraph("Slot van"), put("<w:pPr><w:sectPr/></w:pPr>")),
    "a cell lost its span": at("//w:gridSpan", remove),
    "a cell has another span": at("//w:gridSpan", attribute("w:val", "3")),
    "a cell is not merged downwards": at("//w:vMerge[@w:val='continue']", remove),
    "a merge starts where it went on": at("//w:vMerge[@w:val='continue']", attribute("w:val", "restart")),
    "a cell has another width": at("//w:tcW", attribute("w:w", "900")),
    "a cell lost its properties": at("//w:tcPr", remove),
    "a table has another width": at("//w:tblW", attribute("w:w", "100")),
    "a column of the grid is lost": at("//w:gridCol", remove),
    "a row is a header": at("//w:tr", put("<w:trPr><w:tblHeader/></w:trPr>")),
    "a page has another size": at("//w:pgSz", attribute("w:w", "16838")),
    "the size of the page is lost": at("//w:pgSz", remove),
    "a section lost its properties": at("//w:sectPr", remove),
    "a header is for first pages": at("//w:headerReference", attribute("w:type", "first")),
    "what may be ignored is lost": on_root(without("mc:Ignorable")),
    "white space of the whole document counts": on_root(attribute("xml:space", "preserve")),
    "the number before a footnote is lost": at("//w:footnoteRef", remove, "footnotes"),
    "a look is another, in a header": at(the_run("Kenmerk"), put("<w:rPr><w:b/></w:rPr>"), "header-default"),
    "a look is another, in a text box":
        at("//w:txbxContent//w:p", put('<w:pPr><w:jc w:val="end"/></w:pPr>'), "header-default"),
    "a look is another, in a footer":
        at("//w:p", put('<w:pPr><w:jc w:val="end"/></w:pPr>'), "footer-default"),
    "the frame of a text box is another": at("//wp:extent", attribute("cx", "1"), "header-default"),
}  # fmt: skip

LOOKS = tuple(Damage(name, Claim.REST, edit) for name, edit in _ATTEMPTS.items())
