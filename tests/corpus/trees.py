"""What the edits of foreign documents know of their XML."""

from __future__ import annotations

from lxml import etree

Element = etree._Element
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
TRACKED = ("ins", "del", "moveFrom", "moveTo", "fldChar", "fldSimple")


def local(element: Element) -> str:
    """The name of an element without its namespace; nothing for a comment."""
    return str(etree.QName(element).localname) if isinstance(element.tag, str) else ""


def holds(element: Element, *names: str) -> bool:
    """Whether there is something by one of these names in it."""
    return next(element.iter(*(f"{{*}}{name}" for name in names)), None) is not None


def in_field(root: Element) -> bool:
    """Whether a field may run on over paragraphs."""
    return holds(root, "fldChar")


def remove(element: Element) -> None:
    """Take it out of its parent."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def texts(root: Element) -> list[Element]:
    """The texts that say something."""
    return [text for text in root.iter("{*}t") if (text.text or "").strip() and "math" not in str(text.tag)]


def put(text: Element, words: str) -> None:
    """Give a text these words."""
    text.text = words
    text.set(SPACE, "preserve")


def plain(root: Element) -> list[Element]:
    """Paragraphs that can be taken out or put in without breaking a field, a section or a cell."""
    found = []
    for paragraph in root.iter("{*}p"):
        parent = paragraph.getparent()
        if parent is None or local(parent) not in ("body", "sdtContent"):
            continue
        risky = holds(paragraph, "sectPr", "drawing", "pict", "footnoteReference", *TRACKED)
        if not risky and any((text.text or "").strip() for text in paragraph.iter("{*}t")):
            found.append(paragraph)
    return found
