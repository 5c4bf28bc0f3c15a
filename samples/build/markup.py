"""The small inline markup the texts are written in.

``{tag:argument}`` opens, ``{/tag}`` closes, ``{tag:argument/}`` stands alone; ``~`` is a non-breaking space.

=========================  ===================================================================
b, i                       bold, italic
hl, shd                    yellow by highlighter, yellow by run shading
link:address, goto:name    hyperlink to the web, to a bookmark
bm:name                    bookmark round the text
sdt:tag, date:yyyy-mm-dd   plain content control, date picker
ins, del, mfrom, mto       tracked insertion, deletion, move away, move hither
fmt                        tracked change of formatting: the text has become bold
c:number                   commented text
fn:id/                     footnote reference
ref:name|result/           REF field with its cached result
br/ tab/ nbh/ sym:code/    line break, tab, non-breaking hyphen, Wingdings symbol
=========================  ===================================================================
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

TOKEN = re.compile(r"\{(/?)([a-z]+)(?::([^{}]*?))?(/?)\}")
VISIBLE = {"br": " ", "tab": " ", "nbh": "-"}


@dataclass(frozen=True)
class Token:
    """A piece of text (``kind`` "text"), or an opening, closing or single tag."""

    kind: str
    name: str
    value: str = ""


def tokens(text: str) -> Iterator[Token]:
    """Cut marked-up text into tokens."""
    end = 0
    for match in TOKEN.finditer(text):
        if match.start() > end:
            yield Token("text", "", text[end : match.start()].replace("~", "\u00a0"))
        closing, name, value, single = match.groups()
        kind = "close" if closing else "single" if single else "open"
        yield Token(kind, name, value or "")
        end = match.end()
    if end < len(text):
        yield Token("text", "", text[end:].replace("~", "\u00a0"))


def plain(text: str) -> str:
    """The words a reader sees, without markup."""
    out: list[str] = []
    for token in tokens(text):
        if token.kind == "text":
            out.append(token.value)
        elif token.name == "ref":
            out.append(token.value.split("|")[1])
        else:
            out.append(VISIBLE.get(token.name, ""))
    return "".join(out)


def unpainted(text: str) -> str:
    """The text without hand-painted yellow."""
    return re.sub(r"\{/?(hl|shd)\}", "", text)
