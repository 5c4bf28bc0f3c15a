"""The pair of versions whose marked document is damaged: a letter with nearly everything Word has."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from redline.jobs import lapses_of
from redline.verify.model import Lapse
from redline.verify.proof import Named
from tests import build
from tests.build import Piece, Text, cell, doc, p, raw, run
from tests.marked import compared, marked
from tests.parts import Part, unzipped, with_part, word_type

NEWS = ("voortaan", "eindelijk", "ruimschoots")  # the new words of each sentence that has a place
GONE = "Deze alinea over de oude termijnen komt in het geheel te vervallen."
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_IDENTITIES = f' xmlns:w14="{W14}" mc:Ignorable="w14"><w:body>'
_SAID_BY = 'w:id="7" w:author="FIN" w:date="2025-12-01T09:00:00Z"'


class Proven(NamedTuple):
    """A marked document with what it is proven by: the versions, and the list of changes."""

    old: bytes
    new: bytes
    marked: bytes
    lapses: tuple[Lapse, ...]

    @property
    def documents(self) -> tuple[Named, Named, Named]:
        """The three documents, with names."""
        return ("old.docx", self.old), ("new.docx", self.new), ("marked.docx", self.marked)


@cache
def proven() -> Proven:
    """The letter, its newer version, that version marked, and the list of changes."""
    return comparison(version(old=True), version(old=False))


def comparison(old: bytes, new: bytes) -> Proven:
    """What a comparison of two versions makes of them."""
    return Proven(old, new, marked(old, new), lapses_of(compared(old, new)))


def version(old: bool) -> bytes:
    """One of the two versions."""
    data = doc(
        build.h("Aanleiding"),
        *_looks(old),
        *_inlines(old),
        *_changes(old),
        *_things(),
        _table(old),
        "Slot van de brief.",
        header=[_sentence("koptekst", old), p("Kenmerk ", build.box(_sentence("tekstvak", old)))],
        footer=[_sentence("voettekst", old), p("Blad ", build.field(" PAGE ", "3"))],
        title="Brief",
    )
    main = unzipped(data)["word/document.xml"].decode()
    return with_part(data, "word/document.xml", main.replace("><w:body>", _IDENTITIES).encode())


def _words(place: str, old: bool) -> str:
    return f"Bij {place} staat {'' if old else ' '.join(NEWS) + ' '}een zin."


def _sentence(place: str, old: bool) -> Piece:
    return p(_words(place, old))


def _looks(old: bool) -> list[Text]:
    """Paragraphs with properties, some of them in a list, and an empty one."""
    amount = "20" if old else "25"
    return [
        raw(
            '<w:p w14:paraId="3A5F0C11" w:rsidR="00AB12CD">'
            '<w:pPr><w:jc w:val="both"/><w:rPr><w:b/></w:rPr></w:pPr>'
            '<w:r w:rsidR="00AB12CE"><w:rPr><w:b/><w:sz w:val="24"/></w:rPr>'
            '<w:t xml:space="preserve">De minister </w:t></w:r>'
            '<w:r><w:rPr><w:rFonts w:ascii="Verdana"/>'
            '<w:color w:val="1F497D"/><w:lang w:val="nl-NL"/></w:rPr>'
            f"<w:t>heeft {amount} miljoen euro toegezegd</w:t></w:r>"
            "<w:r/><w:r><w:rPr/><w:t>.</w:t></w:r></w:p>"
        ),
        _sentence("alinea", old),
        p(_words("opsomming", old), item="number"),
        p("Tweede punt van de lijst.", item="bullet", ppr='<w:ind w:left="708"/>'),
        "",
        p("Een zin met een gele vlakvulling.", ppr='<w:shd w:val="clear" w:fill="FFFF00"/>'),
        p(
            "Dit is ",
            run("groen", highlight="green"),
            ", dit ",
            run("blauw", highlight="cyan"),
            " en dit ",
            build.yellow("verouderd geel"),
            " gebleven.",
        ),
        p("Vroeger ", run("anders", f"<w:i/><w:rPrChange {_SAID_BY}><w:rPr/></w:rPrChange>"), " opgemaakt."),
    ]


def _inlines(old: bool) -> list[Text]:
    """Paragraphs with everything that can stand between words."""
    return [
        p(
            build.link(_words("verwijzing", old), "https://example.org/a"),
            build.link(" intern", anchor="plek"),
        ),
        p(build.field(" REF plek ", _words("veldwaarde", old))),
        p(build.simple(" REF plek ", _words("veldregel", old))),
        p(build.sdt(_words("besturing", old))),
        build.sdt_block(_sentence("blok", old)),
        p(raw('<w:smartTag w:uri="urn:x" w:element="stad">'), _words("begrip", old), raw("</w:smartTag>")),
        p(build.ins(_words("wijziging", old)), build.gone(" oud")),
        p(
            raw('<w:bookmarkStart w:id="1" w:name="plek"/>'),
            "Een plek",
            raw('<w:bookmarkEnd w:id="1"/>'),
            " in de tekst.",
        ),
        p(
            raw('<w:commentRangeStart w:id="0"/>'),
            "Een opmerking",
            raw('<w:commentRangeEnd w:id="0"/>'),
            _comment,
        ),
        p("Met kort", build.tab, "lang", build.br, "regel", raw('<w:r><w:br w:type="page"/></w:r>'), "blad."),
        p(
            "Het N",
            build.no_break_hyphen,
            "woord, weg",
            build.soft_hyphen,
            "gaan, art.\u00a05 en \u2011 teken.",
        ),
        p(
            "Goed",
            build.sym("F0FC"),
            raw('<w:proofErr w:type="spellStart"/>'),
            " gdaan",
            raw('<w:proofErr w:type="spellEnd"/>'),
        ),
        p(
            "Met noten",
            build.note(_words("voetnoot", old)),
            " en",
            build.note("Vaste noot."),
            " en",
            build.endnote(_words("eindnoot", old)),
            ".",
        ),
    ]


def _changes(old: bool) -> list[Text]:
    """Paragraphs that moved, that lapsed, and that lost or changed words."""
    travels = "Dit is de alinea met alle bijlagen die naar elders in de brief verhuist."
    return [
        *([travels, GONE] if old else []),
        "De kamer heeft hierover vorige week al eens gesproken.",
        f"De regeling wordt {'niet ' if old else ''}verlengd en kost {'1.250' if old else '1.375'} euro.",
        f"Voor de gemeenten {'en de provincies samen ' if old else ''}is een regeling getroffen.",
        "De uitvoering ligt bij de dienst in Groningen.",
        f"Er volgt in het voorjaar {'' if old else 'niet '}nog een aparte brief.",
        *([] if old else [travels]),
    ]


def _things() -> list[Text]:
    """Paragraphs with things that are no words."""
    return [p("Formule ", build.equation("a+b"), " en beeld ", build.picture(b"\x89PNG beeld"), ".")]


def _table(old: bool) -> Piece:
    shade = '<w:shd w:val="clear" w:fill="FFFF00"/>'
    return build.table(
        [
            [cell("Kop over twee", span=2), "Bedrag"],
            [cell("Groep", merge="restart"), _sentence("cel", old), "10 euro"],
            [cell("", merge="continue"), build.Cell(("Gele cel",), shade), "12 euro"],
        ]
    )


def _comment_xml(part: Part) -> str:
    words = "<w:p><w:r><w:t>Klopt dit?</w:t></w:r></w:p>"
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    note = f'<w:comments {space}><w:comment w:id="0" w:author="FIN">{words}</w:comment></w:comments>'
    part.files.write("word/comments.xml", word_type("comments"), note)
    part.relate("comments", "comments.xml")
    return '<w:r><w:commentReference w:id="0"/></w:r>'


_comment = Piece(_comment_xml)
