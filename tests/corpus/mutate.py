"""A document edited at random: words, numbers, paragraphs and rows, in the body and in notes and margins."""

from __future__ import annotations

import copy
import random
import re
from collections.abc import Callable

from lxml import etree

from tests.parts import unzipped, zipped

Element = etree._Element
_EDITED = re.compile(r"word/(document|footnotes|endnotes|header\d*|footer\d*)\.xml")
_NEW_WORDS = "voorts echter 2.140 gemeenten € 3,5 miljoen onverwijld 12 mei 2026 niet".split()
_TRACKED = ("ins", "del", "moveFrom", "moveTo", "fldChar", "fldSimple")


def mutated(data: bytes, seed: str, edits: int = 8) -> bytes:
    """`data` with some edits; the same for the same seed."""
    chance = random.Random(seed)
    parts = unzipped(data)
    for name in [name for name in parts if _EDITED.fullmatch(name)]:
        root = etree.fromstring(parts[name])
        many = edits if "document" in name else 1
        done = [_edit(root, chance) for _ in range(many)]
        if any(done):
            parts[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return zipped(parts)


def _edit(root: Element, chance: random.Random) -> bool:
    change = chance.choice([_word, _word, _number, _insert, _delete, _paragraph, _drop, _move, _row])
    return change(root, chance)


def _texts(root: Element) -> list[Element]:
    return [
        text for text in root.iter("{*}t") if text.text and text.text.strip() and "math" not in str(text.tag)
    ]


def _rewrite(root: Element, chance: random.Random, rewrite: Callable[[list[str]], None]) -> bool:
    texts = _texts(root)
    if not texts:
        return False
    text = chance.choice(texts)
    words = (text.text or "").split(" ")
    rewrite(words)
    text.text = " ".join(words)
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return True


def _word(root: Element, chance: random.Random) -> bool:
    def rewrite(words: list[str]) -> None:
        words[chance.randrange(len(words))] = chance.choice(_NEW_WORDS)

    return _rewrite(root, chance, rewrite)


def _number(root: Element, chance: random.Random) -> bool:
    def rewrite(words: list[str]) -> None:
        words[:] = [re.sub(r"\d", lambda found: str((int(found[0]) + 1) % 10), word) for word in words]

    return _rewrite(root, chance, rewrite)


def _insert(root: Element, chance: random.Random) -> bool:
    return _rewrite(root, chance, lambda words: words.insert(chance.randrange(len(words)), "nieuw"))


def _delete(root: Element, chance: random.Random) -> bool:
    def rewrite(words: list[str]) -> None:
        del words[chance.randrange(len(words))]

    return _rewrite(root, chance, rewrite)


def _plain(root: Element) -> list[Element]:
    """Paragraphs that can be taken out or put in without breaking a field, a section or a cell."""
    found = []
    for paragraph in root.iter("{*}p"):
        parent = paragraph.getparent()
        if parent is None or etree.QName(parent).localname not in ("body", "sdtContent"):
            continue
        risky = _holds(paragraph, "sectPr", "drawing", "pict", "footnoteReference", *_TRACKED)
        if not risky and any((text.text or "").strip() for text in paragraph.iter("{*}t")):
            found.append(paragraph)
    return found


def _paragraph(root: Element, chance: random.Random) -> bool:
    plain = _plain(root)
    if not plain:
        return False
    twin = copy.deepcopy(chance.choice(plain))
    for number, text in enumerate(twin.iter("{*}t")):
        text.text = " ".join(chance.sample(_NEW_WORDS, 5)) if number == 0 else ""
    chance.choice(plain).addnext(twin)
    return True


def _drop(root: Element, chance: random.Random) -> bool:
    plain = _plain(root)
    if len(plain) < 3 or _in_field(root):
        return False
    _remove(chance.choice(plain))
    return True


def _move(root: Element, chance: random.Random) -> bool:
    plain = _plain(root)
    if len(plain) < 3 or _in_field(root):
        return False
    one, other = chance.sample(plain, 2)
    _remove(one)
    other.addnext(one)
    return True


def _row(root: Element, chance: random.Random) -> bool:
    rows = [row for row in root.iter("{*}tr") if not _holds(row, "vMerge", *_TRACKED)]
    if not rows:
        return False
    row = chance.choice(rows)
    table = row.getparent()
    if chance.random() < 0.5 and table is not None and len(table.findall("{*}tr")) > 1:
        _remove(row)
    else:
        row.addnext(copy.deepcopy(row))
        for text in row.iter("{*}t"):
            text.text = chance.choice(_NEW_WORDS)
    return True


def _in_field(root: Element) -> bool:
    """Whether a field may run on over paragraphs."""
    return _holds(root, "fldChar")


def _holds(element: Element, *names: str) -> bool:
    return next(element.iter(*(f"{{*}}{name}" for name in names)), None) is not None


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
