"""Damage to what the document says: letters, words, white space, paragraphs, rows and notes."""

from __future__ import annotations

from redline.verify.model import Claim
from tests.battery.edits import (
    Damage,
    Node,
    after,
    at,
    attribute,
    both,
    cut,
    element,
    first,
    parent_of,
    put_after,
    remove,
    replace,
    swap,
    the_paragraph,
    the_run,
    twice,
    unwrap,
    without,
    write,
)

_LOST = {"the body": ("document", "alinea"), "a footnote": ("footnotes", "Vaste"),
         "an endnote": ("endnotes", "eindnoot"), "a header": ("header-default", "koptekst"),
         "a footer": ("footer-default", "voettekst"), "a text box": ("header-default", "tekstvak"),
         "a table cell": ("document", "Groep"), "a hyperlink": ("document", "verwijzing"),
         "the result of a field": ("document", "veldwaarde")}  # fmt: skip
_SLOT = the_paragraph("Slot van")
_HEAD = the_paragraph("Aanleiding")
_FIRST_ROW = "//w:tr"
_SHADED_ROW = "//w:tr[3]"


def _merge(paragraph: Node) -> None:
    """Take the text of the next paragraph into this one."""
    following = after(paragraph)
    for run in list(following):
        paragraph.append(run)
    remove(following)


def _split(run: Node) -> None:
    """End the paragraph within a run."""
    paragraph = parent_of(cut(run, "Slot van"))
    paragraph.addnext(element("<w:p/>"))
    after(paragraph).append(after(run))


WORDS = (
    *(
        Damage(f"a letter is another, in {place}", Claim.TEXT, at(the_run(word), write(word[-1], "x"), part))
        for place, (part, word) in _LOST.items()
    ),
    *(
        Damage(f"a word is lost, in {place}", Claim.TEXT, at(the_run(word), write(word, ""), part))
        for place, (part, word) in _LOST.items()
    ),
    Damage("a letter is a capital", Claim.TEXT, at(the_run("Slot van"), write("van", "Van"))),
    Damage("a letter is one of another alphabet", Claim.TEXT, at(the_run("Slot van"), write("o", "о"))),
    Damage("a letter of no width came", Claim.TEXT, at(the_run("Slot van"), write("van", "v\u200ban"))),
    Damage("an accent came", Claim.TEXT, at(the_run("Slot van"), write("e", "e\u0301"))),
    Damage("two digits change places", Claim.TEXT, at(the_run("1.375"), write("375", "357"))),
    Damage("a full stop is lost", Claim.TEXT, at(the_run("Slot van"), write(".", ""))),
    Damage("a word is doubled", Claim.TEXT, at(the_run("Slot van"), write("van", "van van"))),
    Damage("two words change places", Claim.TEXT, at(the_run("Slot van"), write("de brief", "brief de"))),
    Damage("a painted word is lost", Claim.TEXT, at(the_run("25 miljoen"), write("25 ", ""))),
    Damage("a space is lost", Claim.TEXT, at(the_run("Slot van"), write("de brief", "debrief"))),
    Damage("a space is doubled", Claim.TEXT, at(the_run("Slot van"), write("de brief", "de  brief"))),
    Damage("the white space at the end of a run no longer counts", Claim.TEXT,
           at("//w:t[.='De minister ']", without("xml:space"))),
    Damage("a space that keeps words together is a space", Claim.TEXT,
           at(the_run("art."), write("\u00a0", " "))),
    Damage("a tab is lost", Claim.TEXT, at("//w:tab", remove)),
    Damage("a tab is a space", Claim.TEXT, at("//w:tab", replace('<w:t xml:space="preserve"> </w:t>'))),
    Damage("a line break is lost", Claim.TEXT, at("//w:br", remove)),
    Damage("a page break is lost", Claim.TEXT, at("//w:br[@w:type]", remove)),
    Damage("a hyphen that does not break is lost", Claim.TEXT, at("//w:noBreakHyphen", remove)),
    Damage("a hyphen that does not break is a hyphen", Claim.TEXT,
           at("//w:noBreakHyphen", replace("<w:t>-</w:t>"))),
    Damage("a symbol is another", Claim.TEXT, at("//w:sym", attribute("w:char", "F0FB"))),
    Damage("a symbol is lost", Claim.TEXT, at("//w:sym", remove)),
    Damage("a paragraph is lost", Claim.TEXT, at(_SLOT, remove)),
    Damage("a paragraph came", Claim.TEXT, at(_SLOT, put_after("<w:p><w:r><w:t>Extra.</w:t></w:r></w:p>"))),
    Damage("a paragraph is doubled", Claim.TEXT, at(_SLOT, twice)),
    Damage("two paragraphs change places", Claim.TEXT, at(the_paragraph("Groningen"), swap)),
    Damage("two paragraphs are one", Claim.TEXT, at(the_paragraph("Groningen"), _merge)),
    Damage("a paragraph is two", Claim.TEXT, at(the_run("Slot van"), _split)),
    Damage("a painted paragraph is lost", Claim.TEXT, at(the_paragraph("verhuist"), remove)),
    Damage("an empty paragraph is lost", Claim.TEXT, at("//w:body/w:p[not(.//text())]", remove)),
    Damage("an empty paragraph came", Claim.TEXT, at(_HEAD, put_after("<w:p/>"))),
    Damage("a row is lost", Claim.TEXT, at(_SHADED_ROW, remove)),
    Damage("a row is doubled", Claim.TEXT, at(_SHADED_ROW, twice)),
    Damage("two rows change places", Claim.TEXT, at(_FIRST_ROW, swap)),
    Damage("two cells change places", Claim.TEXT, at("//w:tc", swap)),
    Damage("a cell is lost", Claim.TEXT, at("//w:tc", remove)),
    Damage("a table is lost", Claim.TEXT, at("//w:tbl", remove)),
    Damage("the text of a tracked insertion is lost", Claim.TEXT, at("//w:ins", remove)),
    Damage("a tracked deletion is text", Claim.TEXT,
           at("//w:del", both(lambda node: replace("<w:t> oud</w:t>")(first(node, ".//w:delText")), unwrap))),
    Damage("a tracked insertion is a deletion", Claim.TEXT,
           at("//w:ins", lambda node: setattr(node, "tag", str(node.tag).replace("ins", "del")))),
    Damage("a reference to a footnote is lost", Claim.TEXT, at("//w:footnoteReference", remove)),
    Damage("a reference to a footnote is to another", Claim.TEXT,
           at("//w:footnoteReference", attribute("w:id", "2"))),
    Damage("a reference to an endnote is lost", Claim.TEXT, at("//w:endnoteReference", remove)),
    Damage("a footnote is lost", Claim.TEXT, at("//w:footnote[@w:id='1']", remove, "footnotes")),
    Damage("two footnotes change ids", Claim.TEXT,
           at("//w:footnote[@w:id='1']",
              both(lambda node: attribute("w:id", "1")(after(node)), attribute("w:id", "2")), "footnotes")),
    Damage("a header is not referred to", Claim.TEXT, at("//w:headerReference", remove)),
    Damage("a text box is lost", Claim.TEXT, at("//mc:AlternateContent", remove, "header-default")),
    Damage("an equation is lost", Claim.TEXT, at("//m:oMath", remove)),
    Damage("a picture is lost", Claim.TEXT, at("//w:drawing", remove)),
    Damage("a hyperlink is lost with its words", Claim.TEXT, at("//w:hyperlink", remove)),
)  # fmt: skip
