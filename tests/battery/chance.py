"""Damage at random, to any document: an element, an attribute, a letter or a mark."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import partial

from lxml import etree

from tests.battery.edits import Node, found, name, remove, swap, twice, written
from tests.battery.versions import Proven
from tests.parts import unzipped, with_part

_MAIN = "word/document.xml"
_MARKS = (name("w:highlight"), name("w:shd"))
_PROPERTIES = (name("w:rPr"), name("w:pPr"))
_UNORDERED = ("Relationships", "Types")

Attempts = list[Callable[[], object]]
"""All that one kind of damage can do to a part."""


def damaged(case: Proven, seed: int) -> Proven:
    """`case` with one damage in its marked document, more often than not in its body."""
    chance = random.Random(seed)
    parts = unzipped(case.marked)
    attempts: Attempts = []
    while not attempts:
        part = _MAIN if chance.random() < 0.6 else chance.choice([each for each in parts if _is_xml(each)])
        root = etree.fromstring(parts[part])
        attempts = chance.choice(_KINDS)(root)
    chance.choice(attempts)()
    return case._replace(marked=with_part(case.marked, part, written(root)))


def new_marks(case: Proven) -> list[int]:
    """Which marks of the body are on a run with a word that the old version has nowhere."""
    known = set(_words(etree.fromstring(unzipped(case.old)[_MAIN])))
    return [at for at, run in enumerate(_marked_runs(_body(case))) if not known.issuperset(_words(run))]


def without_mark(case: Proven, at: int) -> Proven:
    """`case` without that mark."""
    root = _body(case)
    remove(found(_marked_runs(root)[at], "w:rPr/w:highlight")[0])
    return case._replace(marked=with_part(case.marked, _MAIN, written(root)))


def _body(case: Proven) -> Node:
    return etree.fromstring(unzipped(case.marked)[_MAIN])


def _marked_runs(root: Node) -> list[Node]:
    return found(root, "//w:r[w:rPr/w:highlight]")


def _words(node: Node) -> list[str]:
    return re.findall(r"\w+", " ".join(text.text or "" for text in node.iter(name("w:t"))))


def _is_xml(part: str) -> bool:
    return part.endswith((".xml", ".rels"))


def _elements(root: Node) -> list[Node]:
    """What may be damaged: no marks, which may come and go, nor properties that say nothing else."""
    return [
        node
        for node in root.iterdescendants(etree.Element)
        if node.tag not in _MARKS
        and not (node.tag in _PROPERTIES and all(child.tag in _MARKS for child in node))
    ]


def _losses(root: Node) -> Attempts:
    return [partial(remove, node) for node in _elements(root)]


def _twins(root: Node) -> Attempts:
    return [partial(twice, node) for node in _elements(root)]


def _swaps(root: Node) -> Attempts:
    nodes = [] if etree.QName(root).localname in _UNORDERED else _elements(root)
    return [partial(swap, node) for node in nodes if _differs_from_next(node)]


def _differs_from_next(node: Node) -> bool:
    following = node.getnext()
    return (
        following is not None
        and following.tag not in (*_MARKS, *_PROPERTIES)
        and etree.tostring(node, with_tail=False) != etree.tostring(following, with_tail=False)
    )


def _attributes(root: Node) -> list[tuple[Node, str, str]]:
    return [
        (node, str(key), str(value))
        for node in root.iter(etree.Element)
        for key, value in node.attrib.items()
        if key != name("xml:space")
    ]


def _other_values(root: Node) -> Attempts:
    return [partial(node.set, key, f"{value}1") for node, key, value in _attributes(root)]


def _lost_attributes(root: Node) -> Attempts:
    return [partial(node.attrib.pop, key) for node, key, _ in _attributes(root)]


def _other_letters(root: Node) -> Attempts:
    texts = [(node, node.text) for node in root.iter(etree.Element) if node.text and node.text.strip()]
    return [partial(_spoil, node, text, at) for node, text in texts for at in range(len(text))]


def _spoil(node: Node, text: str, at: int) -> None:
    node.text = text[:at] + ("y" if text[at] == "x" else "x") + text[at + 1 :]


_KINDS = (_losses, _twins, _swaps, _other_values, _lost_attributes, _other_letters)
