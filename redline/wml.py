"""WordprocessingML as XML: names, safe parsing, small look-ups. Transitional and strict alike."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from redline.findings import Trouble

Element = etree._Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
R_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_PREFIXES = {
    W: "",
    W_STRICT: "",
    R: "r:",
    R_STRICT: "r:",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel:",
    "http://schemas.openxmlformats.org/package/2006/content-types": "ct:",
}
_WHITE = " \t\r\n"
# Those of OPC (ECMA-376-2 8.2.2), and some that programs write; any other may hide a DOCTYPE.
_ENCODINGS = frozenset("UTF-8 UTF-16 UTF-16LE UTF-16BE ISO-8859-1 US-ASCII ASCII WINDOWS-1252".split())
_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))


class _Names(dict[object, str]):
    """Short names by full tag: `p` for WordprocessingML, `m:oMath` or `mc:Choice` for its neighbours.

    Other namespaces keep their full name; a comment or processing instruction is `#`.
    """

    def __missing__(self, tag: object) -> str:
        short = "#"
        if isinstance(tag, str):
            namespace, _, local = tag[1:].rpartition("}")
            full = tag if namespace else f"{{}}{tag}"
            short = _PREFIXES[namespace] + local if namespace in _PREFIXES else full
        self[tag] = short
        return short


NAMES = _Names()


def name(element: Element) -> str:
    """The short name of `element`, the same in strict and transitional documents."""
    return NAMES[element.tag]


def attribute(element: Element, local: str) -> str | None:
    """The WordprocessingML attribute `local` of `element`, or `None`."""
    value = element.get(f"{{{W}}}{local}")
    return value if value is not None else element.get(f"{{{W_STRICT}}}{local}")


def relation(element: Element, local: str = "id") -> str | None:
    """The relationship attribute (`r:id`, `r:embed`, …) of `element`, or `None`."""
    value = element.get(f"{{{R}}}{local}")
    return value if value is not None else element.get(f"{{{R_STRICT}}}{local}")


def child(element: Element, short: str) -> Element | None:
    """The first child of `element` named `short`, or `None`."""
    for candidate in element:
        if NAMES[candidate.tag] == short:
            return candidate
    return None


def tag_beside(element: Element, local: str) -> str:
    """The full name `local` in the namespace of `element`, which may be strict or transitional."""
    return f"{{{etree.QName(element).namespace}}}{local}"


def remove(element: Element) -> None:
    """Take an element out of its parent, if it has one."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def properties_of(paragraph: Element) -> Element | None:
    """The `w:pPr` of a `w:p`, which is its first child but for comments, or `None`."""
    for first in paragraph:
        short = NAMES[first.tag]
        if short != "#":
            return first if short == "pPr" else None
    return None


def value(element: Element, *path: str) -> str | None:
    """The `w:val` of the descendant reached by the child names in `path`, or `None`."""
    found: Element | None = element
    for step in path:
        if found is None:
            return None
        found = child(found, step)
    return None if found is None else attribute(found, "val")


def switched_on(element: Element | None) -> bool:
    """Whether a toggle element is present and not turned off (ECMA-376-1 17.17.4, ST_OnOff)."""
    return element is not None and (attribute(element, "val") or "true") not in ("0", "false", "off")


def descendants(root: Element, *shorts: str) -> Iterator[Element]:
    """The WordprocessingML elements of these names below `root`, in document order."""
    return root.iter(*tags(*shorts))


def tags(*shorts: str) -> list[str]:
    """The full tags of WordprocessingML elements of these names, in both forms."""
    return [f"{{{space}}}{short}" for short in shorts for space in (W, W_STRICT)]


def paragraphs(root: Element) -> list[Element]:
    """Every `w:p` of a part in document order: the numbering that a Place uses."""
    return list(descendants(root, "p"))


def raw_text(element: Element) -> str:
    """The characters right in `element`; comments may stand between them."""
    text = element.text or ""
    return text + "".join([node.tail or "" for node in element]) if len(element) else text


def text_of(element: Element) -> str:
    """The text of a `w:t` as Word reads it: outer white space only counts where `xml:space` says so."""
    text = raw_text(element)
    if not text or (text[0] not in _WHITE and text[-1] not in _WHITE):
        return text
    holder: Element | None = element
    while holder is not None:
        space = holder.get(XML_SPACE)
        if space is not None:
            return text if space == "preserve" else text.strip(_WHITE)
        holder = holder.getparent()
    return text.strip(_WHITE)


def forbids_doctype(data: bytes) -> bool:
    """Whether an XML part carries a document type, which OPC forbids (ECMA-376-2 8.2.2)."""
    return any(doctype in data for doctype in _DOCTYPES)


def parse(data: bytes, file: str, part: str) -> Element:
    """The root element of an XML part.

    Nothing external is read and nothing is expanded; libxml2's own limits on depth (256) and text
    (10 MB) stay on. Raises `Trouble` where the part is not well-formed or carries a document type.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise Trouble("not-xml", file=file, part=part, reason=error.msg or "?") from None
    for fault in parser.error_log.filter_from_errors():  # those that lxml lets pass where a warning follows
        raise Trouble("not-xml", file=file, part=part, reason=fault.message or "?")
    described = root.getroottree().docinfo
    if described.internalDTD is not None:
        raise Trouble("doctype", file=file, part=part)
    encoding = described.encoding or "UTF-8"
    if encoding.upper() not in _ENCODINGS:
        raise Trouble("not-xml", file=file, part=part, reason=encoding)
    return root


def serialise(root: Element) -> bytes:
    """The bytes of a part, in the encoding and with the declaration that it came with."""
    tree = root.getroottree()
    encoding = tree.docinfo.encoding or "UTF-8"
    standalone: Any = tree.docinfo.standalone or None  # the stubs know no None: say nothing of it
    data: Any = etree.tostring(tree, xml_declaration=True, encoding=encoding, standalone=standalone)
    return bytes(data)
