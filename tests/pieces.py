"""Text and paragraphs of a test document: what `build` puts into documents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from tests.parts import Part

_TRACKED = 'w:id="{}" w:author="{}" w:date="2025-12-01T09:00:00Z"'


@dataclass(frozen=True)
class Piece:
    """XML that may need the part it stands in: for a note, a relationship, a picture."""

    xml: Callable[[Part], str]


Text = str | Piece


def raw(xml: str) -> Piece:
    """XML as it is, in a paragraph or between paragraphs."""
    return Piece(lambda _: xml)


def run(text: str, rpr: str = "", highlight: str = "") -> Piece:
    """A run with these properties; `rpr` is what stands before the highlight."""
    colour = f'<w:highlight w:val="{highlight}"/>' if highlight else ""
    properties = f"<w:rPr>{rpr}{colour}</w:rPr>" if rpr or colour else ""
    return raw(f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>')


def b(text: str) -> Piece:
    """Bold text."""
    return run(text, "<w:b/>")


def i(text: str) -> Piece:
    """Text in italics."""
    return run(text, "<w:i/>")


def yellow(text: str) -> Piece:
    """Text with yellow that is there already."""
    return run(text, highlight="yellow")


tab = raw("<w:r><w:tab/></w:r>")
br = raw("<w:r><w:br/></w:r>")
no_break_hyphen = raw("<w:r><w:noBreakHyphen/></w:r>")
soft_hyphen = raw("<w:r><w:softHyphen/></w:r>")


def sym(code: str, font: str = "Wingdings") -> Piece:
    """A symbol by the number of its character, in hexadecimal."""
    return raw(f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>')


def link(text: Text, url: str = "", anchor: str = "") -> Piece:
    """A hyperlink to an address or a bookmark."""

    def xml(part: Part) -> str:
        target = f'r:id="{part.relate("hyperlink", url, external=True)}"' if url else ""
        place = f" w:anchor={quoteattr(anchor)}" if anchor else ""
        return f"<w:hyperlink {target}{place}>{inline_xml((text,), part)}</w:hyperlink>"

    return Piece(xml)


def simple(code: str, result: Text) -> Piece:
    """A simple field."""
    return Piece(
        lambda part: f"<w:fldSimple w:instr={quoteattr(code)}>{inline_xml((result,), part)}</w:fldSimple>"
    )


_FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
field_end = raw(_FIELD("end"))


def field_start(*code: str) -> Piece:
    """Where a complex field begins and its result starts; each part of its code stands in its own run."""
    text = "".join(
        f'<w:r><w:instrText xml:space="preserve">{escape(part)}</w:instrText></w:r>' for part in code
    )
    return raw(f"{_FIELD('begin')}{text}{_FIELD('separate')}")


def field(code: str, *result: Text) -> Piece:
    """A complex field."""
    return joined(field_start(code), *result, field_end)


def joined(*text: Text) -> Piece:
    """Several pieces as one."""
    return Piece(lambda part: inline_xml(text, part))


def _wrapped(before: str, inner: Sequence[Text], after: str, make: Callable[..., str]) -> Piece:
    return Piece(lambda part: f"{before}{make(inner, part)}{after}")


def sdt(*text: Text) -> Piece:
    """A content control within a paragraph."""
    return _wrapped("<w:sdt><w:sdtPr/><w:sdtContent>", text, "</w:sdtContent></w:sdt>", inline_xml)


def sdt_block(*blocks: Text) -> Piece:
    """A content control around paragraphs."""
    return _wrapped("<w:sdt><w:sdtPr/><w:sdtContent>", blocks, "</w:sdtContent></w:sdt>", block_xml)


def _tracked(tag: str, text: Sequence[Text], author: str) -> Piece:
    def xml(part: Part) -> str:
        part.files.shapes += 1
        inner = inline_xml(text, part)
        if tag == "del":
            inner = inner.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
        return f"<w:{tag} {_TRACKED.format(part.files.shapes, author)}>{inner}</w:{tag}>"

    return Piece(xml)


def ins(*text: Text, author: str = "FIN") -> Piece:
    """A tracked insertion."""
    return _tracked("ins", text, author)


def gone(*text: Text, author: str = "FIN") -> Piece:
    """A tracked deletion."""
    return _tracked("del", text, author)


def moved_from(*text: Text, author: str = "FIN") -> Piece:
    """Where a tracked move left."""
    return _tracked("moveFrom", text, author)


def moved_to(*text: Text, author: str = "FIN") -> Piece:
    """Where a tracked move came."""
    return _tracked("moveTo", text, author)


def note(*text: Text) -> Piece:
    """A footnote, and the reference to it."""
    return _note("footnote", text)


def endnote(*text: Text) -> Piece:
    """An endnote, and the reference to it."""
    return _note("endnote", text)


def _note(kind: str, text: Sequence[Text]) -> Piece:
    def xml(part: Part) -> str:
        notes = part.files.notes[kind]
        identity = len(notes) + 1
        content = inline_xml(text, Part(part.files, f"word/{kind}s.xml"))
        start = f"<w:r><w:{kind}Ref/></w:r>"
        notes.append(f'<w:{kind} w:id="{identity}"><w:p>{start}{content}</w:p></w:{kind}>')
        return f'<w:r><w:{kind}Reference w:id="{identity}"/></w:r>'

    return Piece(xml)


def equation(text: str) -> Piece:
    """An equation of one run."""
    return raw(f"<m:oMath><m:r><m:t>{escape(text)}</m:t></m:r></m:oMath>")


def p(*text: Text, style: str = "", item: str = "", ppr: str = "", mark: str = "") -> Piece:
    """A paragraph. `item` is `bullet` or `number`; `mark` are the properties of its paragraph mark."""

    def xml(part: Part) -> str:
        number = {"bullet": "1", "number": "2"}.get(item)
        properties = f'<w:pStyle w:val="{style}"/>' if style else ""
        if number:
            properties += f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        properties += ppr + (f"<w:rPr>{mark}</w:rPr>" if mark else "")
        head = f"<w:pPr>{properties}</w:pPr>" if properties else ""
        return f"<w:p>{head}{inline_xml(text, part)}</w:p>"

    return Piece(xml)


def h(text: str, level: int = 1) -> Piece:
    """A heading."""
    return p(text, style=f"Kop{level}")


def deleted_mark(author: str = "FIN") -> str:
    """The `mark=` of a paragraph of which the end is a tracked deletion; or the properties of such a row."""
    return f"<w:del {_TRACKED.format(900, author)}/>"


def inserted_mark(author: str = "FIN") -> str:
    """The `mark=` of a paragraph of which the end is a tracked insertion; or the properties of such a row."""
    return f"<w:ins {_TRACKED.format(901, author)}/>"


def inline_xml(text: Sequence[Text], part: Part) -> str:
    """The XML of pieces in a paragraph."""
    return "".join(run(each).xml(part) if isinstance(each, str) else each.xml(part) for each in text)


def block_xml(blocks: Sequence[Text], part: Part) -> str:
    """The XML of blocks."""
    return "".join(p(each).xml(part) if isinstance(each, str) else each.xml(part) for each in blocks)
