"""Mutations of the XML tree of a part: elements, attributes and text where they do not belong."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Sequence

from lxml import etree

from tests.fuzz.words import ALLOWED_WRAPPERS, NAMES, VALUES, WRAPPERS, text
from tests.parts import NAMESPACES, W

Element = etree._Element
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_DEEPEST = (2, 5, 40, 120, 300)
_PIECES = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>',
    '<w:fldSimple w:instr="DATE"><w:r><w:t>vandaag</w:t></w:r></w:fldSimple>',
    '<w:ins w:id="1" w:author="A"><w:r><w:t> erbij </w:t></w:r></w:ins>',
    '<w:del w:id="1" w:author="A"><w:r><w:delText> eraf </w:delText></w:r></w:del>',
    '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve"> geel </w:t></w:r>',
    "<w:r><w:t>los</w:t><w:rPr><w:b/></w:rPr></w:r>",
    "<w:p><w:r><w:t>alinea</w:t></w:r></w:p>",
    "<w:p><w:r><w:t>alinea</w:t></w:r><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>",
    "<w:t> kaal </w:t>",
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cel</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
    "<w:tbl><w:tr/><w:tr><w:tc/></w:tr><w:p/></w:tbl>",
    "<w:sdt><w:sdtContent><w:r><w:t>veld</w:t></w:r></w:sdtContent></w:sdt>",
    "<w:sdt><w:sdtContent><w:p><w:r><w:t>blok</w:t></w:r></w:p></w:sdtContent></w:sdt>",
    "<mc:AlternateContent><mc:Choice><w:r><w:t>keus</w:t></w:r></mc:Choice>"
    "<mc:Fallback><w:r><w:t>terugval</w:t></w:r></mc:Fallback></mc:AlternateContent>",
    "<mc:AlternateContent><mc:Fallback><w:p><w:r><w:t>terugval</w:t></w:r></w:p></mc:Fallback>"
    "<mc:Choice/></mc:AlternateContent>",
    "<mc:AlternateContent/>",
    "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>vak</w:t></w:r></w:p></w:txbxContent>"
    "</v:textbox></v:shape></w:pict></w:r>",
    "<w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>vak</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r>",
    '<w:r><w:footnoteReference w:id="1"/></w:r>',
    '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>',
    "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>",
    '<w:p><w:pPr><w:sectPr><w:headerReference w:type="first" r:id="rId1"/></w:sectPr></w:pPr></w:p>',
    "<w:r><w:t>een<w:br/>twee</w:t></w:r>",
    "<w:r><w:br/>los in een run<w:tab/></w:r>",
)


def mutated(root: Element, chance: random.Random) -> None:
    """Change a tree in one place."""
    chance.choice(_KINDS)(root, chance)


def _any(root: Element, chance: random.Random) -> Element:
    """Some element, the root only where there is no other; as often a text or run as all others together."""
    found: Sequence[Element] = [each for each in root.iter(etree.Element) if each is not root]
    if chance.random() < 0.4:
        found = [each for each in found if etree.QName(each).localname in ("t", "r", "p")] or found
    return chance.choice(found) if found else root


def _name(name: str) -> str:
    return f"{{{W}}}{name}"


def _detach(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _put(parent: Element, child: Element, chance: random.Random) -> None:
    parent.insert(chance.randint(0, len(parent)), child)


def _remove(root: Element, chance: random.Random) -> None:
    _detach(_any(root, chance))


def _double(root: Element, chance: random.Random) -> None:
    chosen = _any(root, chance)
    if chosen is not root:
        chosen.addnext(copy.deepcopy(chosen))


def _move(root: Element, chance: random.Random) -> None:
    chosen, parent = _any(root, chance), _any(root, chance)
    if chosen is not root and not any(each is chosen for each in (parent, *parent.iterancestors())):
        _detach(chosen)
        _put(parent, chosen, chance)


def _copy(root: Element, chance: random.Random) -> None:
    chosen, parent = _any(root, chance), _any(root, chance)
    if len(list(chosen.iter())) < 500:
        _put(parent, copy.deepcopy(chosen), chance)


def _swap(root: Element, chance: random.Random) -> None:
    one, other = _any(root, chance), _any(root, chance)
    related = one is other or any(
        each in (one, other) for each in (*one.iterancestors(), *other.iterancestors())
    )
    if root not in (one, other) and not related:
        marker = etree.Comment("")
        one.addnext(marker)
        other.addnext(one)
        marker.addnext(other)
        _detach(marker)


def _wrap(root: Element, chance: random.Random, times: int = 1) -> None:
    chosen = _any(root, chance)
    parent = chosen.getparent()
    if parent is None:
        return
    wrappers = ALLOWED_WRAPPERS if chance.random() < 0.7 else WRAPPERS
    names = chance.sample(wrappers, chance.randint(1, 3))
    top = inner = etree.Element(_name(names[0]))
    for step in range(1, times):
        inner = etree.SubElement(inner, _name(names[step % len(names)]))
    parent.replace(chosen, top)
    inner.append(chosen)


def _nest(root: Element, chance: random.Random) -> None:
    _wrap(root, chance, chance.choice(_DEEPEST))


def _unwrap(root: Element, chance: random.Random) -> None:
    chosen = _any(root, chance)
    parent = chosen.getparent()
    if parent is not None:
        at = parent.index(chosen)
        parent[at : at + 1] = list(chosen)


def _rename(root: Element, chance: random.Random) -> None:
    chosen = _any(root, chance)
    chosen.tag = _name(chance.choice(NAMES))


def _change_attribute(root: Element, chance: random.Random) -> None:
    with_some = [each for each in root.iter(etree.Element) if each.attrib]
    if with_some:
        chosen = chance.choice(with_some)
        chosen.set(chance.choice(list(chosen.attrib)), chance.choice(VALUES))


def _drop_attribute(root: Element, chance: random.Random) -> None:
    with_some = [each for each in root.iter(etree.Element) if each.attrib]
    if with_some:
        chosen = chance.choice(with_some)
        del chosen.attrib[chance.choice(list(chosen.attrib))]


def _add_attribute(root: Element, chance: random.Random) -> None:
    name = chance.choice(("val", "id", "fldCharType", "instr", "char", "fill", "onbekend", "ilvl"))
    _any(root, chance).set(_name(name), chance.choice(VALUES))


def _space(root: Element, chance: random.Random) -> None:
    _any(root, chance).set(_SPACE, chance.choice(("preserve", "default", "", "x")))


def _no_space(root: Element, chance: random.Random) -> None:
    spaced = [each for each in root.iter(etree.Element) if _SPACE in each.attrib]
    if spaced:
        del chance.choice(spaced).attrib[_SPACE]


def _rewrite(root: Element, chance: random.Random) -> None:
    texts = list(root.iter("{*}t")) or [_any(root, chance)]
    chosen = chance.choice(texts)
    own = chosen.text or ""
    at = chance.randint(0, len(own))
    end = chance.choice((at, at, chance.randint(at, len(own)), len(own)))
    chosen.text = own[:at] + _writable(text(chance)) + own[end:]


def _stray(root: Element, chance: random.Random) -> None:
    chosen = _any(root, chance)
    if chance.random() < 0.5:
        chosen.text = _writable(text(chance))
    else:
        chosen.tail = _writable(text(chance))


def _writable(found: str) -> str:
    """Without the characters that XML has no place for."""
    return "".join(char for char in found if char >= " " or char in "\t\n")


def _comment(root: Element, chance: random.Random) -> None:
    chosen = chance.choice(list(root.iter("{*}t")) or [root])
    own = chosen.text or ""
    at = chance.randint(0, len(own))
    node = etree.Comment("niets") if chance.random() < 0.5 else etree.ProcessingInstruction("known", "0")
    node.tail = own[at:]
    chosen.text = own[:at]
    chosen.insert(0, node)


def _insert(root: Element, chance: random.Random) -> None:
    holder = etree.fromstring(f"<x {NAMESPACES}>{chance.choice(_PIECES)}</x>")
    piece = holder[0]
    name = "p" if piece.tag in (_name("p"), _name("tbl")) else "r"
    neighbours = [each for each in root.iter(f"{{*}}{name}") if each is not root]
    if neighbours and chance.random() < 0.7:
        chance.choice(neighbours).addnext(piece)
    else:
        _put(_any(root, chance), piece, chance)


def _track(root: Element, chance: random.Random) -> None:
    """Make a paragraph mark, row or cell a tracked change."""
    name, properties = chance.choice((("p", "pPr"), ("p", "pPr"), ("tr", "trPr"), ("tc", "tcPr")))
    chosen = next(iter(chance.sample(found, 1) if (found := list(root.iter(f"{{*}}{name}"))) else ()), None)
    if chosen is None:
        return
    own = chosen.find(f"{{*}}{properties}")
    if own is None:
        own = etree.Element(_name(properties))
        _put(chosen, own, chance) if chance.random() < 0.2 else chosen.insert(0, own)
    holder = etree.SubElement(own, _name("rPr")) if name == "p" else own
    tracked = ("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel")
    etree.SubElement(holder, _name(chance.choice(tracked)))


def _alternative(root: Element, chance: random.Random) -> None:
    """Put an element into an alternative, with a copy of it in the fallback."""
    chosen = _any(root, chance)
    parent = chosen.getparent()
    if parent is None or len(list(chosen.iter())) > 500:
        return
    space = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    top = etree.Element(f"{{{space}}}AlternateContent")
    parent.replace(chosen, top)
    for branch in chance.choice((("Choice", "Fallback"), ("Fallback", "Choice"), ("Choice",), ("Fallback",))):
        etree.SubElement(top, f"{{{space}}}{branch}").append(copy.deepcopy(chosen))


_KINDS: tuple[Callable[[Element, random.Random], None], ...] = (
    *(
        _remove,
        _double,
        _move,
        _copy,
        _swap,
        _wrap,
        _nest,
        _unwrap,
        _rename,
        _change_attribute,
        _drop_attribute,
    ),
    *(_add_attribute, _space, _no_space, _rewrite, _rewrite, _rewrite, _stray, _comment, _insert, _insert),
    *(_insert, _track, _alternative),
)
