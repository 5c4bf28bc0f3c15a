"""Documents in a notation of a line per paragraph, for golden cases and transcripts.

# Kop                           a heading
- punt                          a bullet in a list; `1. punt` is a numbered one
| a | b |                       a row of a table: rows that follow one another are one table
De **minister** ==besluit==     bold, and yellow that is there already
Tekst[^: de noot] verder        a footnote
[tekst](https://x.nl)           a link
<PAGE: 3>                       a field and its result
<+nieuw+> <-oud->               tracked changes by FIN
<box: tekst>                    a text box
header: tekst                   a paragraph of the header; `footer:` of the footer
\\u00a0                          the character with that number
"""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.build import (
    Text,
    b,
    box,
    doc,
    field,
    gone,
    h,
    ins,
    link,
    note,
    p,
    table,
    yellow,
)

_INLINE = re.compile(
    r"\*\*(?P<bold>.+?)\*\*|==(?P<yellow>.+?)==|\[\^: (?P<note>.+?)\]"
    r"|\[(?P<words>[^\]]+)\]\((?P<url>[^)]+)\)|<(?P<field>[A-Z]+[^:>]*): (?P<result>[^>]*)>"
    r"|<\+(?P<ins>.+?)\+>|<-(?P<gone>.+?)->|<box: (?P<box>[^>]*)>"
)
_ESCAPE = re.compile(r"\\u([0-9a-f]{4})")
_ITEMS = {"- ": "bullet", "1. ": "number"}


def document(source: str, title: str = "", modified: str = "") -> bytes:
    """The .docx that `source` describes."""
    blocks: list[Text] = []
    rows: list[list[Text]] = []
    margins: dict[str, list[Text]] = {"header": [], "footer": []}
    for line in [*source.splitlines(), ""]:
        if line.startswith("|"):
            rows.append([p(*text(cell.strip())) for cell in line.strip("| ").split("|")])
            continue
        if rows:
            blocks.append(table(rows))
            rows = []
        kind, _, rest = line.partition(": ")
        if kind in margins:
            margins[kind].append(p(*text(rest)))
        elif line.strip():
            blocks.append(_block(line))
    return doc(*blocks, header=margins["header"], footer=margins["footer"], title=title, modified=modified)


def _block(line: str) -> Text:
    if line.startswith("# "):
        return h(line[2:])
    for sign, item in _ITEMS.items():
        if line.startswith(sign):
            return p(*text(line[len(sign) :]), item=item)
    return p(*text(line))


def text(source: str) -> list[Text]:
    """The pieces of one paragraph."""
    source = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), source)
    pieces: list[Text] = []
    at = 0
    for found in _INLINE.finditer(source):
        if at < found.start():
            pieces.append(source[at : found.start()])
        pieces.append(_piece(found))
        at = found.end()
    return [*pieces, source[at:]] if at < len(source) else pieces


def _piece(found: re.Match[str]) -> Text:
    kind = found.lastgroup or ""
    if kind == "url":
        return link(found["words"], found["url"])
    if kind == "result":
        return field(found["field"], found["result"])
    makers: dict[str, Callable[[str], Text]] = {
        "bold": b,
        "yellow": yellow,
        "note": note,
        "ins": ins,
        "gone": gone,
        "box": box,
    }
    return makers[kind](found[kind])
