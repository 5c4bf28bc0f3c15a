"""What damage is done with: changes of one element, and where in a proven document they are made."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import NamedTuple

from lxml import etree

from redline.verify.model import Claim
from tests.battery.versions import W14, Proven
from tests.parts import NAMESPACES, W, unzipped, with_part

Node = etree._Element
Change = Callable[[Node], None]
Edit = Callable[[Proven], Proven]

_HOLDER = f'<x {NAMESPACES} xmlns:w14="{W14}">'
_SPACES = {
    "xml": "http://www.w3.org/XML/1998/namespace",
    **{prefix or "": space for prefix, space in etree.fromstring(f"{_HOLDER}</x>").nsmap.items()},
}


class Damage(NamedTuple):
    """One kind of damage, and the claim that must catch it; none where the document is unreadable."""

    name: str
    claim: Claim | None
    edit: Edit


def at(path: str, change: Change, part: str = "document") -> Edit:
    """`change`, on the first element that `path` finds in a part of the marked document."""
    return on_root(lambda root: change(first(root, path)), part)


def on_root(change: Change, part: str = "document") -> Edit:
    """`change`, on the root of a part of the marked document; it must change something."""

    def edit(case: Proven) -> Proven:
        name = f"word/{part}.xml"
        root = etree.fromstring(unzipped(case.marked)[name])
        before = etree.tostring(root)
        change(root)
        assert etree.tostring(root) != before
        return case._replace(marked=with_part(case.marked, name, written(root)))

    return edit


def written(root: Node) -> bytes:
    """A part as its bytes."""
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return data


def found(root: Node, path: str) -> list[Node]:
    """The elements that a path finds."""
    nodes = root.xpath(path, namespaces=_SPACES)
    assert isinstance(nodes, list)
    return [node for node in nodes if isinstance(node, etree._Element)]


def first(root: Node, path: str) -> Node:
    """The first of them; there must be one."""
    return found(root, path)[0]


def the_run(words: str) -> str:
    """The path to the run with these words."""
    return f"//w:r[contains(w:t, '{words}')]"


def the_paragraph(words: str) -> str:
    """The path to the paragraph with these words."""
    return f"//w:p[contains(., '{words}')]"


def name(short: str) -> str:
    """The name of an element or attribute, from the one with a prefix."""
    prefix, _, local = short.rpartition(":")
    return f"{{{_SPACES[prefix]}}}{local}" if prefix else local


def element(xml: str) -> Node:
    """An element, from XML with the usual prefixes."""
    return etree.fromstring(f"{_HOLDER}{xml}</x>")[0]


def parent_of(node: Node) -> Node:
    """The element that holds this one."""
    parent = node.getparent()
    assert parent is not None
    return parent


def after(node: Node) -> Node:
    """The element that follows."""
    following = node.getnext()
    assert following is not None
    return following


def remove(node: Node) -> None:
    """Take an element away."""
    parent_of(node).remove(node)


def unwrap(node: Node) -> None:
    """Put what an element holds in its place."""
    for child in list(node):
        node.addprevious(child)
    remove(node)


def twice(node: Node) -> None:
    """Repeat an element."""
    node.addnext(copy.deepcopy(node))


def swap(node: Node) -> None:
    """Have an element change places with the next one."""
    node.addprevious(after(node))


def put(xml: str) -> Change:
    """Add an element as the first in this one."""
    return lambda node: node.insert(0, element(xml))


def put_after(xml: str) -> Change:
    """Add an element after this one."""
    return lambda node: node.addnext(element(xml))


def replace(xml: str) -> Change:
    """Put another element in the place of this one."""

    def change(node: Node) -> None:
        node.addnext(element(xml))
        remove(node)

    return change


def attribute(short: str, value: str) -> Change:
    """Give an attribute this value."""
    return lambda node: node.set(name(short), value)


def without(short: str) -> Change:
    """Drop an attribute."""

    def change(node: Node) -> None:
        del node.attrib[name(short)]

    return change


def write(old: str, new: str) -> Change:
    """Write something else in the text of an element."""

    def change(node: Node) -> None:
        texts = [each for each in node.iter() if old in (each.text or "")]
        texts[0].text = (texts[0].text or "").replace(old, new, 1)

    return change


def cut(run: Node, words: str) -> Node:
    """The run of just these words, cut from the run that has them."""
    text = run.find(name("w:t"))
    assert text is not None
    assert words in (text.text or "")
    before, _, rest = (text.text or "").partition(words)
    for side, beside in ((before, run.addprevious), (rest, run.addnext)):
        twin = copy.deepcopy(run)
        _texts(twin)[0].text = side
        if side:
            beside(twin)
    text.text = words
    text.set(name("xml:space"), "preserve")
    return run


def _texts(run: Node) -> list[Node]:
    return list(run.iter(f"{{{W}}}t"))


def bare(words: str) -> Change:
    """Take the mark from these words."""
    return lambda run: remove(first(cut(run, words), "w:rPr/w:highlight"))


def painted(words: str, colour: str = "yellow") -> Change:
    """Paint these words of a run without properties."""
    return lambda run: put(f'<w:rPr><w:highlight w:val="{colour}"/></w:rPr>')(cut(run, words))


def both(*changes: Change) -> Change:
    """One change after another."""

    def change(node: Node) -> None:
        for each in changes:
            each(node)

    return change


def on_part(part: str, change: Callable[[bytes], bytes | None]) -> Edit:
    """`change`, on the bytes of a part of the marked document; without it where that gives `None`."""
    return lambda case: case._replace(
        marked=with_part(case.marked, part, change(unzipped(case.marked).get(part, b"")))
    )


def bytes_for(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    """Other bytes in the place of these, once."""

    def change(data: bytes) -> bytes:
        assert old in data
        return data.replace(old, new, 1)

    return change
