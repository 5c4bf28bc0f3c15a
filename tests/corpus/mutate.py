"""A document edited at random: its words in the body, boxes, notes and margins, its paragraphs and rows."""

from __future__ import annotations

import copy
import random
import re
from collections.abc import Callable

from lxml import etree

from tests.corpus import reshape
from tests.corpus.trees import TRACKED, Element, holds, in_field, plain, put, remove, texts
from tests.parts import unzipped, zipped

Rewrite = Callable[[list[str]], None]
_EDITED = re.compile(r"word/(document|footnotes|endnotes|header\d*|footer\d*)\.xml")
_NEW_WORDS = "voorts echter 2.140 gemeenten € 3,5 miljoen onverwijld 12 mei 2026 niet".split()


def mutated(data: bytes, seed: str, edits: int = 12) -> bytes:
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
    return chance.choice(_EDITS)(root, chance)


def _rewrite(root: Element, chance: random.Random, rewrite: Rewrite, boxed: bool = False) -> bool:
    """Rewrite a text, in a text box if asked; its twins in the fallback say the same again."""
    found = [text for text in texts(root) if not boxed or _holder(text, "txbxContent") is not None]
    if not found:
        return False
    text = chance.choice(found)
    said = text.text or ""
    words = said.split(" ")
    rewrite(words)
    for each in _twins(text, said):
        put(each, " ".join(words))
    return True


def _twins(text: Element, said: str) -> list[Element]:
    """A text, and those that say the same in the other branch of what holds it."""
    branches = _holder(text, "AlternateContent")
    others = [] if branches is None else [each for each in branches.iter(text.tag) if each.text == said]
    return [text, *(each for each in others if each is not text)]


def _holder(element: Element, name: str) -> Element | None:
    return next(element.iterancestors(f"{{*}}{name}"), None)


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


def _boxed(root: Element, chance: random.Random) -> bool:
    return _rewrite(root, chance, lambda words: words.append(chance.choice(_NEW_WORDS)), boxed=True)


def _paragraph(root: Element, chance: random.Random) -> bool:
    found = plain(root)
    if not found:
        return False
    twin = copy.deepcopy(chance.choice(found))
    for number, text in enumerate(twin.iter("{*}t")):
        text.text = " ".join(chance.sample(_NEW_WORDS, 5)) if number == 0 else ""
    chance.choice(found).addnext(twin)
    return True


def _drop(root: Element, chance: random.Random) -> bool:
    found = plain(root)
    if len(found) < 3 or in_field(root):
        return False
    remove(chance.choice(found))
    return True


def _move(root: Element, chance: random.Random) -> bool:
    found = plain(root)
    if len(found) < 3 or in_field(root):
        return False
    one, other = chance.sample(found, 2)
    remove(one)
    other.addnext(one)
    return True


def _row(root: Element, chance: random.Random) -> bool:
    rows = [row for row in root.iter("{*}tr") if not holds(row, "vMerge", *TRACKED)]
    if not rows:
        return False
    row = chance.choice(rows)
    table = row.getparent()
    if chance.random() < 0.5 and table is not None and len(table.findall("{*}tr")) > 1:
        remove(row)
    else:
        row.addnext(copy.deepcopy(row))
        for text in row.iter("{*}t"):
            text.text = chance.choice(_NEW_WORDS)
    return True


_EDITS = [
    *(_word, _word, _number, _insert, _delete, _boxed, _paragraph, _drop, _move, _row),
    *(reshape.split, reshape.merge, reshape.control, reshape.unwrap, reshape.reference),
]
