"""What stands in a paragraph, piece by piece: the one walk that reading and marking share.

Offsets in a paragraph's text count the characters of these pieces, so the marker finds the reader's
words again by walking the same way. A piece says what Word says; what it means is for `paragraphs`.
"""

from enum import Enum
from typing import NamedTuple

from redline.document.model import INLINE, Revisions
from redline.wml import NAMES, Element, attribute, raw_text, text_of


class Kind(Enum):
    """What a piece is. Only TEXT, SYMBOL, SPACE and NOTE have characters that can be painted."""

    TEXT = "text"
    SYMBOL = "symbol"
    SPACE = "space"
    NOTE = "note"
    OBJECT = "object"
    EQUATION = "equation"
    FIELD = "field"
    CODE = "code"
    OPEN = "open"
    CLOSE = "close"
    UNKNOWN = "unknown"


class Piece(NamedTuple):
    """Some characters of a paragraph, the element they come from, and the run that holds it.

    OPEN and CLOSE (a hyperlink or a simple field), FIELD and CODE (parts of a complex field) and
    UNKNOWN have no characters.
    """

    kind: Kind
    text: str
    node: Element
    run: Element | None


_UNREADABLE = "\ufffd"
_WHITE = frozenset(" \t\r\n")
_TEXT = frozenset({"t", "delText"})
_FIXED = {
    "tab": "\t",
    "ptab": "\t",
    "cr": "\n",
    "br": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
_NOTES = frozenset({"footnoteReference", "endnoteReference"})
_OBJECTS = frozenset({"drawing", "pict", "object", "contentPart"})
_EQUATIONS = frozenset({"m:oMath", "m:oMathPara"})
_BRACKETS = frozenset({"hyperlink", "fldSimple"})
_CODES = frozenset({"instrText", "delInstrText"})
_OPEN_WRAPPERS = frozenset(
    {"sdt", "sdtContent", "smartTag", "customXml", "dir", "bdo", "ruby", "rt", "rubyBase", "p"}
)
_ADDED = frozenset({"ins", "moveTo", "cellIns"})
_REMOVED = frozenset({"del", "moveFrom", "cellDel"})
_NOTHING = frozenset(
    "# pPr rPr sdtPr sdtEndPr customXmlPr smartTagPr rubyPr fldData bookmarkStart bookmarkEnd proofErr "
    "permStart permEnd commentRangeStart commentRangeEnd commentReference moveFromRangeStart "
    "moveFromRangeEnd moveToRangeStart moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd "
    "customXmlDelRangeStart customXmlDelRangeEnd customXmlMoveFromRangeStart customXmlMoveFromRangeEnd "
    "customXmlMoveToRangeStart customXmlMoveToRangeEnd lastRenderedPageBreak annotationRef footnoteRef "
    "endnoteRef separator continuationSeparator pgNum dayShort monthShort yearShort dayLong monthLong "
    "yearLong mc:Fallback".split()
)


def hidden_by(revisions: Revisions) -> frozenset[str]:
    """The names of tracked changes of which the content is not there in this reading."""
    return _ADDED if revisions is Revisions.ORIGINAL else _REMOVED


def pieces(paragraph: Element, hidden: frozenset[str]) -> list[Piece]:
    """The pieces of a `w:p` in reading order, without those in `hidden` wrappers.

    Text boxes inside it are not entered.
    """
    found: list[Piece] = []
    _walk(paragraph, None, found, hidden)
    return found


def _walk(parent: Element, run: Element | None, found: list[Piece], hidden: frozenset[str]) -> None:
    for node in parent:
        short = NAMES[node.tag]
        if short == "r":
            _walk(node, node, found, hidden)
        elif short in _TEXT:
            text = raw_text(node)
            if text[:1] in _WHITE or text[-1:] in _WHITE:
                text = text_of(node)
            found.append(Piece(Kind.TEXT, text, node, run))
        elif short in _NOTHING or short in hidden:
            continue
        elif short in _FIXED:
            found.append(Piece(Kind.SPACE, _FIXED[short], node, run))
        else:
            _walk_rare(short, node, run, found, hidden)


def _walk_rare(
    short: str, node: Element, run: Element | None, found: list[Piece], hidden: frozenset[str]
) -> None:
    if short == "fldChar":
        found.append(Piece(Kind.FIELD, "", node, run))
    elif short in _CODES:
        found.append(Piece(Kind.CODE, "", node, run))
    elif short in _BRACKETS:
        found.append(Piece(Kind.OPEN, "", node, run))
        _walk(node, run, found, hidden)
        found.append(Piece(Kind.CLOSE, "", node, run))
    elif short in _NOTES:
        found.append(Piece(Kind.NOTE, INLINE, node, run))
    elif short == "sym":
        found.append(Piece(Kind.SYMBOL, _symbol(node), node, run))
    elif short in _OBJECTS:
        found.append(Piece(Kind.OBJECT, INLINE, node, run))
    elif short in _EQUATIONS:
        found.append(Piece(Kind.EQUATION, INLINE, node, run))
    elif short == "mc:AlternateContent":
        _walk_alternative(node, run, found, hidden)
    elif short in _OPEN_WRAPPERS or short in _ADDED or short in _REMOVED:
        _walk(node, run, found, hidden)
    else:
        found.append(Piece(Kind.UNKNOWN, "", node, run))
        _walk(node, run, found, hidden)


def _walk_alternative(node: Element, run: Element | None, found: list[Piece], hidden: frozenset[str]) -> None:
    """An alternative that holds a shape is one object, with both its branches; else its first branch."""
    chosen = next((branch for branch in node if NAMES[branch.tag] in ("mc:Choice", "mc:Fallback")), None)
    if chosen is None:
        return
    if any(NAMES[inner.tag] in _OBJECTS for inner in chosen):
        found.append(Piece(Kind.OBJECT, INLINE, node, run))
    else:
        _walk(chosen, run, found, hidden)


def _symbol(node: Element) -> str:
    """The character of a `w:sym` (ECMA-376-1 17.3.3.30); its font is part of the look."""
    try:
        character = chr(int(attribute(node, "char") or "", 16))
    except (ValueError, OverflowError):
        return _UNREADABLE
    return character if character.isprintable() or "\ue000" <= character <= "\uf8ff" else _UNREADABLE
