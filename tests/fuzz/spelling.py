"""Mutations of how a part is written: prefixes, character data, entities, encodings."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from tests.parts import W

_TEXT = re.compile(r"(?<=>)[^<>&]+(?=<)")
_START = re.compile(r"<\w+:\w+(?=[ />])")
_ENTITIES = (
    "&amp;",
    "&#xFFFC;",
    "&#x1F600;",
    "&#65;",
    "&#10;",
    "&#xD;",
    "&nbsp;",
    "&#xFFFF;",
    "&#x0;",
    "&#xD800;",
)
_SPACES = (W, "http://purl.oclc.org/ooxml/wordprocessingml/main", "urn:onbekend", "")


def rewritten(content: bytes, chance: random.Random) -> bytes:
    """A part in UTF-8 that is written otherwise in one way; as it was where it is not in UTF-8."""
    try:
        written = content.decode()
    except UnicodeDecodeError:
        return content
    return chance.choice(_KINDS)(written, chance)


def _encoded(written: str, encoding: str, name: str) -> bytes:
    declared = re.sub(r"^\s*<\?xml.*?\?>", "", written.lstrip("\ufeff"))
    return f'<?xml version="1.0" encoding="{name}"?>{declared}'.encode(encoding, "xmlcharrefreplace")


def _other_encoding(written: str, chance: random.Random) -> bytes:
    encoding, name = chance.choice(
        (
            *(("utf-16", "UTF-16"), ("utf-16", "UTF-16"), ("utf-16-le", "UTF-16"), ("utf-16-be", "UTF-16BE")),
            *(
                ("latin-1", "ISO-8859-1"),
                ("cp1252", "windows-1252"),
                ("ascii", "US-ASCII"),
                ("utf-8-sig", "UTF-8"),
            ),
            *(("utf-32", "UTF-32"), ("utf-8", "onbekend"), ("utf-8", "UTF-7"), ("utf-8", "UTF-16")),
        )
    )
    return _encoded(written, encoding, name)


def _prefix(written: str, chance: random.Random) -> bytes:
    """Another prefix for WordprocessingML, or none on elements."""
    if chance.random() < 0.5:
        return re.sub(r"(</?|\s|:)w(?=[:=])", r"\1q", written).encode()
    declared = re.sub(r'xmlns:w="([^"]*)"', r'xmlns="\1" xmlns:w="\1"', written, count=1)
    return re.sub(r"<(/?)w:", r"<\1", declared).encode()


def _redeclare(written: str, chance: random.Random) -> bytes:
    def declared(match: re.Match[str]) -> str:
        return f'{match[0]} xmlns:{chance.choice("wrx")}="{chance.choice(_SPACES)}"'

    return _somewhere(_START, written, chance, declared)


def _cdata(written: str, chance: random.Random) -> bytes:
    return _somewhere(_TEXT, written, chance, lambda match: f"<![CDATA[{match[0]}]]>")


def _entity(written: str, chance: random.Random) -> bytes:
    def replaced(match: re.Match[str]) -> str:
        at = chance.randrange(len(match[0]))
        entity = chance.choice((f"&#{ord(match[0][at])};", chance.choice(_ENTITIES)))
        return match[0][:at] + entity + match[0][at + 1 :]

    return _somewhere(_TEXT, written, chance, replaced)


def _between(written: str, chance: random.Random) -> bytes:
    node = chance.choice(
        ("<!-- -->", "<?niets?>", "<!-- <w:p> </w:p> -->", "\r\n", "<![CDATA[]]>", "<!DOCTYPE x>")
    )
    return _somewhere(_START, written, chance, lambda match: node + match[0])


def _before(written: str, chance: random.Random) -> bytes:
    return (chance.choice(("\ufeff", "\n", "\r\n", "<!-- -->", "<?niets?>")) + written).encode()


def _lines(written: str, _: random.Random) -> bytes:
    return written.replace("><", ">\r\n<").encode()


def _somewhere(
    pattern: re.Pattern[str], written: str, chance: random.Random, change: Callable[[re.Match[str]], str]
) -> bytes:
    places = list(pattern.finditer(written))
    if not places:
        return written.encode()
    match = chance.choice(places)
    return (written[: match.start()] + change(match) + written[match.end() :]).encode("utf-8", "replace")


_KINDS: tuple[Callable[[str, random.Random], bytes], ...] = (
    *(_other_encoding, _prefix, _redeclare, _cdata, _entity, _between, _before, _lines),
)
