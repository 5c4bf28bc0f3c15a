"""The bytes that each paragraph of a part was written in.

Two versions write most paragraphs in the same bytes. What those say is then known without reading them again,
on condition that bytes alone tell what a paragraph says.
"""

from __future__ import annotations

import re
from itertools import pairwise

from redline.wml import W_STRICT, W

_START = re.compile(rb"<w:p(?=[\s/>])")
_END = b"</w:p>"
_NAMED = tuple(b'xmlns:w="%b"' % space.encode() for space in (W, W_STRICT))
_SPACED = tuple(b'<w:%b xml:space="' % text for text in (b"t", b"delText", b"instrText", b"delInstrText"))


def sources(data: bytes, count: int) -> list[bytes]:
    """The bytes of each of the `count` paragraphs of a part, up to its end tag, in the order of the document.

    None for a paragraph that holds another, or is empty; for no paragraph where bytes alone do not tell.
    """
    starts = [found.start() for found in _START.finditer(data)] if _tells(data) else []
    if len(starts) != count:
        return [b""] * count
    found = []
    for start, following in pairwise([*starts, len(data)]):
        end = data.find(_END, start, following)
        found.append(data[start:end] if end >= 0 else b"")
    return found


def _tells(data: bytes) -> bool:
    """Whether `w:` means WordprocessingML all over a part, `<w:p` begins a paragraph and white space counts
    where a text itself says so: in UTF-8, without comments and the like.
    """
    declared = data[: data.find(b"?>") + 2].lower() if data.startswith(b"<?xml") else b""
    utf8 = b"encoding" not in declared or b"utf-8" in declared
    plain = data.find(b"<?", len(declared)) < 0 and not (b"!" in data and b"<!" in data)
    named = sum(map(data.count, _NAMED)) == data.count(W.encode()) + data.count(W_STRICT.encode()) == 1
    return utf8 and plain and named and data.count(b"xmlns:w=") == 1 and _spaced_by_texts(data)


def _spaced_by_texts(data: bytes) -> bool:
    spaced = data.count(b"xml:space")
    for text in _SPACED:
        if spaced:
            spaced -= data.count(text)
    return spaced == 0
