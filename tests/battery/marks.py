"""Damage to marks, in every kind of place that has words."""

from __future__ import annotations

from redline.verify.model import Claim
from tests.battery.edits import (
    Change,
    Damage,
    Node,
    at,
    attribute,
    bare,
    first,
    found,
    name,
    on_root,
    painted,
    put,
    remove,
    the_run,
)
from tests.battery.versions import NEWS

_PLACES = {
    "the body": ("document", "alinea"),
    "a list": ("document", "opsomming"),
    "a table cell": ("document", "cel"),
    "a hyperlink": ("document", "verwijzing"),
    "the result of a field": ("document", "veldwaarde"),
    "a simple field": ("document", "veldregel"),
    "a content control": ("document", "besturing"),
    "a content control around paragraphs": ("document", "blok"),
    "a smart tag": ("document", "begrip"),
    "a tracked insertion": ("document", "wijziging"),
    "a footnote": ("footnotes", "voetnoot"),
    "an endnote": ("endnotes", "eindnoot"),
    "a header": ("header-default", "koptekst"),
    "a footer": ("footer-default", "voettekst"),
    "a text box": ("header-default", "tekstvak"),
}
_FIRST, _MIDDLE, _LAST = NEWS
_HIGHLIGHT = "w:rPr/w:highlight"


def _lose(run: Node) -> None:
    remove(first(run, _HIGHLIGHT))


def _recolour(run: Node) -> None:
    first(run, _HIGHLIGHT).set(name("w:val"), "green")


def _aside(run: Node) -> None:
    """Move a mark one word to the left."""
    before = run.getprevious()
    assert before is not None
    painted("staat ")(before)
    bare(_LAST)(run)


_EVERYWHERE: dict[str, tuple[Claim, Change]] = {
    "a mark is lost": (Claim.MARKED, _lose),
    "the first word of a mark is bare": (Claim.MARKED, bare(_FIRST)),
    "a word within a mark is bare": (Claim.MARKED, bare(_MIDDLE)),
    "the last word of a mark is bare": (Claim.MARKED, bare(_LAST)),
    "the first letter of a mark is bare": (Claim.MARKED, bare(_FIRST[0])),
    "the last letters of a mark are bare": (Claim.MARKED, bare(_LAST[-4:])),
    "a mark stands one word aside": (Claim.MARKED, _aside),
    "a mark is green": (Claim.REST, _recolour),
}


def _painted_run(place: str) -> str:
    return f"//w:r[{_HIGHLIGHT}][contains(w:t, '{_FIRST}')][ancestor::w:p[1][contains(., '{place}')]]"


def _every_mark(root: Node) -> None:
    for mark in found(root, "//w:highlight[@w:val='yellow']"):
        remove(mark)


_ALONE = (
    Damage("all yellow in the body is lost", Claim.MARKED, on_root(_every_mark)),
    Damage("a changed amount is bare", Claim.MARKED, at(the_run("25 miljoen"), bare("25"))),
    Damage("the end of a changed amount is bare", Claim.MARKED, at(the_run("1.375"), bare("375"))),
    Damage("a moved paragraph is bare", Claim.MARKED, at(the_run("verhuist"), _lose)),
    Damage("a word of a moved paragraph is bare", Claim.MARKED, at(the_run("verhuist"), bare("bijlagen"))),
    Damage("a new passage is turquoise, as if it had moved", Claim.MARKED,
           at(_painted_run("alinea"), lambda run: first(run, _HIGHLIGHT).set(name("w:val"), "cyan"))),
    Damage("a mark is lost, in the text box for old versions of Word", Claim.MARKED,
           at("//mc:Fallback//w:highlight", remove, "header-default")),
    Damage("green of the author is lost", Claim.REST, at(the_run("groen"), _lose)),
    Damage("green of the author is yellow", Claim.REST,
           at("//w:highlight[@w:val='green']", attribute("w:val", "yellow"))),
    Damage("cyan of the author is lost", Claim.REST, at(the_run("blauw"), _lose)),
    Damage("cyan of the author is green", Claim.REST,
           at("//w:highlight[@w:val='cyan']", attribute("w:val", "green"))),
    Damage("old yellow is green", Claim.REST,
           at(f"{the_run('verouderd geel')}/w:rPr", put('<w:highlight w:val="green"/>'))),
    Damage("bare text is red", Claim.REST, at(the_run("Slot van"), painted("Slot", "red"))),
    Damage("yellow of a table cell is lost", Claim.REST, at("//w:tcPr/w:shd", remove)),
    Damage("yellow of a paragraph is lost", Claim.REST, at("//w:pPr/w:shd", remove)),
    Damage("the end of a paragraph is red", Claim.REST,
           at("//w:pPr/w:rPr", put('<w:highlight w:val="red"/>'))),
)  # fmt: skip

MARKS = (
    *(
        Damage(f"{kind}, in {place}", claim, at(_painted_run(word), change, part))
        for kind, (claim, change) in _EVERYWHERE.items()
        for place, (part, word) in _PLACES.items()
    ),
    *_ALONE,
)
