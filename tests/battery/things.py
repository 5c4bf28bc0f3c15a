"""Damage to what stands between and around words: fields, links, notes, controls, revisions, shapes."""

from __future__ import annotations

from redline.verify.model import Claim
from tests.battery.edits import (
    Damage,
    Edit,
    at,
    attribute,
    put_after,
    remove,
    replace,
    swap,
    the_run,
    unwrap,
    without,
    write,
)

_FALLBACK = "//mc:Fallback"
_CHOICE = "//mc:Choice"
_RUN_OF = "//w:r[{}]".format

_ATTEMPTS: dict[str, Edit] = {
    "a page break is a line break": at("//w:br[@w:type]", without("w:type")),
    "a line break is a page break": at("//w:br", attribute("w:type", "page")),
    "a line break is a carriage return": at("//w:br", replace("<w:cr/>")),
    "a tab is one of a place": at("//w:tab", replace('<w:ptab w:alignment="left"/>')),
    "a soft hyphen is lost": at("//w:softHyphen", remove),
    "a soft hyphen came": at("//w:sym", put_after("<w:softHyphen/>")),
    "a hyphen that does not break is a character": at("//w:noBreakHyphen", replace("<w:t>\u2011</w:t>")),
    "a symbol is of another font": at("//w:sym", attribute("w:font", "Symbol")),
    "a symbol is a character": at("//w:sym", replace("<w:t>\uf0fc</w:t>")),
    "the start of a bookmark is lost": at("//w:bookmarkStart", remove),
    "the end of a bookmark is lost": at("//w:bookmarkEnd", remove),
    "the start of a bookmark stands elsewhere": at("//w:bookmarkStart", swap),
    "the end of a bookmark stands elsewhere": at("//w:bookmarkEnd", swap),
    "a bookmark has another name": at("//w:bookmarkStart", attribute("w:name", "elders")),
    "the start of a comment is lost": at("//w:commentRangeStart", remove),
    "the start of a comment stands elsewhere": at("//w:commentRangeStart", swap),
    "the end of a comment is lost": at("//w:commentRangeEnd", remove),
    "a reference to a comment is lost": at("//w:commentReference", remove),
    "a reference to a comment is to another": at("//w:commentReference", attribute("w:id", "1")),
    "the code of a field is another": at("//w:instrText", write("REF", "PAGEREF")),
    "the code of a field is lost": at("//w:instrText", remove),
    "the start of a field is lost": at("//w:fldChar[@w:fldCharType='begin']", remove),
    "the middle of a field is lost": at("//w:fldChar[@w:fldCharType='separate']", remove),
    "the end of a field is lost": at("//w:fldChar[@w:fldCharType='end']", remove),
    "a field is locked": at("//w:fldChar", attribute("w:fldLock", "1")),
    "the code of a simple field is another": at("//w:fldSimple", attribute("w:instr", " REF elders ")),
    "a simple field is its result": at("//w:fldSimple", unwrap),
    "the code of a field in a footer is another":
        at("//w:instrText", write("PAGE", "NUMPAGES"), "footer-default"),
    "a page number is another": at(the_run("3"), write("3", "4"), "footer-default"),
    "a page number is lost": at(the_run("3"), remove, "footer-default"),
    "a hyperlink is its words": at("//w:hyperlink", unwrap),
    "a hyperlink leads to another part": at("//w:hyperlink", attribute("r:id", "rId2")),
    "a hyperlink leads to another bookmark": at("//w:hyperlink[@w:anchor]", attribute("w:anchor", "elders")),
    "a hyperlink leads nowhere": at("//w:hyperlink[@w:anchor]", without("w:anchor")),
    "a tracked insertion is accepted": at("//w:ins", unwrap),
    "a tracked deletion is accepted": at("//w:del", remove),
    "a letter of a tracked deletion is another": at("//w:del", write("oud", "oub")),
    "a revision is of another author": at("//w:ins", attribute("w:author", "BZK")),
    "a revision has another date": at("//w:ins", attribute("w:date", "2026-01-01T09:00:00Z")),
    "a smart tag is its words": at("//w:smartTag", unwrap),
    "a smart tag is of another kind": at("//w:smartTag", attribute("w:element", "land")),
    "a content control is its words": at("//w:p//w:sdtContent", unwrap),
    "a content control around paragraphs is lost": at("//w:body/w:sdt/w:sdtContent", unwrap),
    "the properties of a content control are lost": at("//w:sdtPr", remove),
    "a spelling error is lost": at("//w:proofErr", remove),
    "the text of an equation is another": at("//m:t", write("+", "-")),
    "an equation is another": at("//m:oMath", replace("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>")),
    "a picture is another part": at("//a:blip", attribute("r:embed", "rId1")),
    "a picture has another size": at("//wp:extent", attribute("cy", "1")),
    "a picture has other words for who cannot see it": at("//pic:cNvPr", attribute("descr", "Een kaart")),
    "the shape for old versions of Word is lost": at(_FALLBACK, remove, "header-default"),
    "the text for old versions of Word is another":
        at(f"{_FALLBACK}{the_run('een zin')}", write("een zin", "geen zin"), "header-default"),
    "the text for old versions of Word is lost": at(f"{_FALLBACK}//w:p", remove, "header-default"),
    "the shape for new versions of Word is for others":
        at(_CHOICE, attribute("Requires", "wpg"), "header-default"),
    "the shape for new versions of Word has another text":
        at(f"{_CHOICE}{the_run('een zin')}", write("een zin", "geen zin"), "header-default"),
    "a reference to a footnote has a sign of its own":
        at("//w:footnoteReference", attribute("w:customMarkFollows", "1")),
    "a reference to an endnote is to another": at("//w:endnoteReference", attribute("w:id", "0")),
    "the line above footnotes is lost": at("//w:footnote[@w:type='separator']", remove, "footnotes"),
}  # fmt: skip

THINGS = tuple(Damage(name, Claim.REST, edit) for name, edit in _ATTEMPTS.items())
