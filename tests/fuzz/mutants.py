"""A document with some mutations; the same for the same chance."""

from __future__ import annotations

import random
import re
import zipfile
import zlib

from lxml import etree

from tests.corpus.mutate import mutated as edited
from tests.fuzz import damage, packages, spelling, trees
from tests.parts import unzipped, zipped

_MOST = 4  # mutations in a row
_STORIES = re.compile(r"word/(document|footnotes|endnotes|header[^/]*|footer[^/]*)\.xml")
_LEVELS = {"tree": 60, "spelling": 12, "package": 12, "bytes": 6, "zip": 6, "edit": 15}


def mutant(data: bytes, chance: random.Random) -> bytes:
    """`data` with one mutation or more, of which each may be on another level."""
    for level in chance.choices(list(_LEVELS), list(_LEVELS.values()), k=_few(chance)):
        data = _once(data, level, chance)
    return data


def _few(chance: random.Random) -> int:
    """Mostly one or two: with more, nearly every document is refused."""
    return min(chance.randint(1, _MOST), chance.randint(1, _MOST))


def _once(data: bytes, level: str, chance: random.Random) -> bytes:
    """One mutation; none where `data` is damaged so far that it can have no other."""
    if level == "zip":
        return damage.damaged_zip(data, chance)
    try:
        if level == "edit":
            return edited(data, str(chance.random()), edits=2)
        parts = unzipped(data)
        if level == "package":
            return zipped(packages.rearranged(parts, chance))
        part = _some_part(parts, chance)
        return zipped({**parts, part: _rewritten(parts[part], level, chance)})
    except _NO_MORE:
        return data


def _some_part(parts: dict[str, bytes], chance: random.Random) -> str:
    """Mostly the body; else another story; else any part."""
    sort = chance.choices(("body", "story", "any"), (70, 20, 10))[0]
    stories = [name for name in parts if _STORIES.fullmatch(name)]
    if sort == "body" and "word/document.xml" in parts:
        return "word/document.xml"
    return chance.choice(list(parts) if sort == "any" or not stories else stories)


def _rewritten(content: bytes, level: str, chance: random.Random) -> bytes:
    if level == "bytes":
        return damage.damaged(content, chance)
    if level == "spelling":
        return spelling.rewritten(content, chance)
    root = etree.fromstring(content)
    for _ in range(_few(chance)):
        trees.mutated(root, chance)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


_NO_MORE = (
    *(zipfile.BadZipFile, etree.LxmlError, NotImplementedError, RuntimeError, EOFError, OSError, ValueError),
    *(KeyError, IndexError, TypeError, zlib.error, UserWarning),
)
