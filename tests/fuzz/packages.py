"""Mutations of a package: what its parts are called, which there are, and what points to them."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

Parts = dict[str, bytes]
_TARGET = re.compile(rb'(?<= Target=")[^"]*')
_KIND = re.compile(rb'(?<= Type=")[^"]*')
_IDENTITY = re.compile(rb'(?<= Id=")[^"]*')
_CONTENT_TYPE = re.compile(rb'(?<=ContentType=")[^"]*')
_NAMED = re.compile(rb'(?<=PartName=")[^"]*|(?<=Extension=")[^"]*')
_MODE = re.compile(rb"(?<=<Relationship )")
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_KINDS_OF_RELATION = (
    "header footer footnotes endnotes comments styles numbering image hyperlink officeDocument".split()
)


def rearranged(parts: Parts, chance: random.Random) -> Parts:
    """The parts with one thing otherwise."""
    return chance.choice(_KINDS)(dict(parts), chance)


def _rewrite(
    parts: Parts, ending: str, pattern: re.Pattern[bytes], value: bytes, chance: random.Random
) -> Parts:
    """Another value in one place of one part of which the name ends like this."""
    own = [name for name in parts if name.endswith(ending)]
    if own:
        name = chance.choice(own)
        places = list(pattern.finditer(parts[name]))
        if places:
            start, end = chance.choice(places).span()
            parts[name] = parts[name][:start] + value + parts[name][end:]
    return parts


def _retarget(parts: Parts, chance: random.Random) -> Parts:
    name = chance.choice(list(parts))
    base = name.rpartition("/")[2]
    target = chance.choice(
        (
            *(
                name,
                f"/{name}",
                f"//{name}",
                base,
                base.upper(),
                f"../{name}",
                f"../../{name}",
                f"./{base}",
                "",
            ),
            *(
                "niets.xml",
                "media/image1.png",
                "/",
                "..",
                "http://x.nl/a",
                "a%20b.xml",
                "#x",
                "\\word\\x.xml",
            ),
        )
    )
    return _rewrite(parts, ".rels", _TARGET, target.encode(), chance)


def _other_kind(parts: Parts, chance: random.Random) -> Parts:
    kind = chance.choice((_RELATIONS + chance.choice(_KINDS_OF_RELATION), "", "officeDocument", "urn:x"))
    return _rewrite(parts, ".rels", _KIND, kind.encode(), chance)


def _other_identity(parts: Parts, chance: random.Random) -> Parts:
    return _rewrite(parts, ".rels", _IDENTITY, chance.choice((b"rId1", b"rId2", b"", b"rId99")), chance)


def _external(parts: Parts, chance: random.Random) -> Parts:
    return _rewrite(parts, ".rels", _MODE, b'TargetMode="External" ', chance)


def _retype(parts: Parts, chance: random.Random) -> Parts:
    word = b"application/vnd.openxmlformats-officedocument.wordprocessingml."
    kind = chance.choice(
        (b"", b"image/png", word + b"styles+xml", word + b"document.main+xml", b"x macroEnabled")
    )
    return _rewrite(parts, "[Content_Types].xml", _CONTENT_TYPE, kind, chance)


def _rename_type(parts: Parts, chance: random.Random) -> Parts:
    return _rewrite(
        parts, "[Content_Types].xml", _NAMED, chance.choice((b"", b"XML", b"/word/Document.xml")), chance
    )


def _remove(parts: Parts, chance: random.Random) -> Parts:
    del parts[chance.choice(list(parts))]
    return parts


def _empty(parts: Parts, chance: random.Random) -> Parts:
    parts[chance.choice(list(parts))] = chance.choice(
        (b"", b"<x/>", b"\x00", b"PK", b"<x", b"<x xmlns='urn:y'>z</x>")
    )
    return parts


def _exchange(parts: Parts, chance: random.Random) -> Parts:
    one, other = chance.choice(list(parts)), chance.choice(list(parts))
    parts[one], parts[other] = parts[other], parts[one]
    return parts


def _rename(parts: Parts, chance: random.Random, keep: bool = False) -> Parts:
    name = chance.choice(list(parts))
    other = chance.choice(
        (
            *(
                name.upper(),
                name.title(),
                f"/{name}",
                f"./{name}",
                f"../{name}",
                name.replace("/", "\\"),
                f"{name} ",
            ),
            *(
                f"x/{name}",
                f"{name}.xml",
                name.removesuffix(".xml"),
                f"{name}/",
                "é.xml",
                "a" * 300,
                "CON",
                " ",
            ),
        )
    )
    renamed = {other if each == name and not keep else each: content for each, content in parts.items()}
    return {**renamed, other: parts[name]}


def _double(parts: Parts, chance: random.Random) -> Parts:
    return _rename(parts, chance, keep=True)


def _shuffle(parts: Parts, chance: random.Random) -> Parts:
    names = list(parts)
    chance.shuffle(names)
    return {name: parts[name] for name in names}


_KINDS: tuple[Callable[[Parts, random.Random], Parts], ...] = (
    *(_retarget, _retarget, _other_kind, _other_identity, _external, _retype, _rename_type, _remove, _empty),
    *(_exchange, _rename, _double, _shuffle),
)
