"""Edits of how a document is built: paragraphs split and merged, wrappers and references that come or go."""

from __future__ import annotations

import copy
import random
from itertools import pairwise

from lxml import etree

from tests.corpus.trees import Element, local, plain, put, remove, texts


def split(root: Element, chance: random.Random) -> bool:
    """A paragraph that became two, in the middle of one of its texts."""
    found = [
        text for paragraph in plain(root) for text in texts(paragraph) if " " in (text.text or "").strip()
    ]
    if not found:
        return False
    text = chance.choice(found)
    paragraph = next(each for each in text.iterancestors() if local(each) == "p")
    at = list(paragraph.iter()).index(text)
    first, _, second = (text.text or "").partition(" ")
    twin = copy.deepcopy(paragraph)
    paragraph.addnext(twin)
    for number, (one, other) in enumerate(zip(list(paragraph.iter()), list(twin.iter()), strict=True)):
        if local(one) == "t":
            put(one, (one.text or "") if number < at else first if number == at else "")
            put(other, (other.text or "") if number > at else second if number == at else "")
        elif local(one) == "endnoteReference":
            remove(one if number > at else other)
    return True


def merge(root: Element, chance: random.Random) -> bool:
    """Two paragraphs that became one."""
    whole = plain(root)
    found = [one for one, other in pairwise(whole) if one.getnext() is other]
    if not found:
        return False
    paragraph = chance.choice(found)
    following = paragraph.getnext()
    assert following is not None
    for child in list(following):
        if local(child) != "pPr":
            paragraph.append(child)
    remove(following)
    return True


def control(root: Element, chance: random.Random) -> bool:
    """A content control around a paragraph that had none."""
    found = plain(root)
    if not found:
        return False
    paragraph = chance.choice(found)
    space = etree.QName(paragraph).namespace
    wrapper = etree.Element(f"{{{space}}}sdt")
    etree.SubElement(wrapper, f"{{{space}}}sdtPr")
    content = etree.SubElement(wrapper, f"{{{space}}}sdtContent")
    paragraph.addprevious(wrapper)
    content.append(paragraph)
    return True


def unwrap(root: Element, chance: random.Random) -> bool:
    """A link or content control that is there no more, and its words are."""
    found = [each for each in root.iter("{*}hyperlink", "{*}sdt") if each.getparent() is not None]
    if not found:
        return False
    wrapper = chance.choice(found)
    content = next(iter(wrapper.iterchildren("{*}sdtContent")), wrapper)
    for child in list(content):
        if local(child) not in ("sdtPr", "sdtEndPr"):
            wrapper.addprevious(child)
    remove(wrapper)
    return True


def reference(root: Element, chance: random.Random) -> bool:
    """A footnote or endnote that went."""
    found = list(root.iter("{*}footnoteReference", "{*}endnoteReference"))
    if not found:
        return False
    remove(chance.choice(found))
    return True
