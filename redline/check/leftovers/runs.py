"""How the runs of a document look: what they say themselves, or else their styles (ECMA-376-1 17.7.2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from redline.check.leftovers.xml import Ground, stands
from redline.wml import (
    Element,
    attribute,
    child,
    descendants,
    name,
    properties_of,
    switched_on,
    tags,
    text_of,
    value,
)

_NOTHING: Mapping[str, str] = {}


class Bit(NamedTuple):
    """A run with text: where it stands, what it says and how it looks.

    `look` has of `vanish`, `color`, `sz`, `highlight`, `shd` (the fill) and `paper` (the fill of the
    paragraph) those that are given.
    """

    part: str
    paragraph: Element
    run: Element
    text: str
    look: Mapping[str, str]


class Styles:
    """What the styles of a document say of runs."""

    def __init__(self, root: Element | None) -> None:
        self._styles: dict[str, Element] = {}
        self._looks: dict[str, Mapping[str, str]] = {"": _NOTHING}
        self.default = ""
        for style in descendants(root, "style") if root is not None else ():
            identity = attribute(style, "styleId") or ""
            self._styles[identity] = style
            usual = (attribute(style, "default") or "") in ("1", "true", "on")
            if usual and attribute(style, "type") == "paragraph":
                self.default = identity

    def look(self, identity: str) -> Mapping[str, str]:
        """What a style says, with all that it is based on."""
        chain: list[str] = []
        above = identity
        while above not in self._looks and above not in chain:
            chain.append(above)
            above = (value(self._styles[above], "basedOn") or "") if above in self._styles else ""
        look = self._looks.get(above, _NOTHING)
        for each in reversed(chain):
            look = self._looks[each] = {**look, **self._says(each)}
        return look

    def _says(self, identity: str) -> Mapping[str, str]:
        style = self._styles.get(identity)
        return {} if style is None else {**_own(child(style, "rPr")), **_paper(child(style, "pPr"))}


def bits(here: Ground) -> Iterator[Bit]:
    """The runs of a document that have text and are read, in order."""
    styles = Styles(here.tree("styles"))
    for part, paragraph in here.elements("p"):
        properties = properties_of(paragraph)
        style = (value(properties, "pStyle") if properties is not None else None) or styles.default
        base = {**styles.look(style), **_paper(properties)}
        for run in _runs(paragraph):
            text = "".join([text_of(each) for each in run if name(each) == "t"])
            if text.strip():
                yield Bit(part, paragraph, run, text, _look(run, base, styles))


def _runs(paragraph: Element) -> Iterator[Element]:
    """The runs of a paragraph, not those of text boxes in it."""
    if not stands(paragraph):
        return
    waiting = list(reversed(paragraph))
    while waiting:
        element = waiting.pop()
        short = name(element)
        if short == "r":
            yield element
        elif short not in ("del", "moveFrom", "pPr", "mc:Fallback"):
            waiting.extend(reversed(element))


def _look(run: Element, base: Mapping[str, str], styles: Styles) -> Mapping[str, str]:
    properties = child(run, "rPr")
    if properties is None:
        return base
    return {**base, **styles.look(value(properties, "rStyle") or ""), **_own(properties)}


def _own(properties: Element | None) -> dict[str, str]:
    """What `w:rPr` say."""
    found = {}
    for each in properties if properties is not None else ():
        short = name(each)
        if short in ("color", "sz", "highlight"):
            found[short] = attribute(each, "val") or ""
        elif short == "vanish":
            found[short] = "on" if switched_on(each) else ""
        elif short == "shd":
            found[short] = _fill(each)
    return found


def _paper(properties: Element | None) -> dict[str, str]:
    """The fill that `w:pPr` give a paragraph."""
    shading = child(properties, "shd") if properties is not None else None
    return {} if shading is None else {"paper": _fill(shading)}


def _fill(shading: Element) -> str:
    """The colour that a shading has: a solid pattern shows its own colour, others their fill."""
    solid = attribute(shading, "val") == "solid"
    return attribute(shading, "color" if solid else "fill") or ""


def cell_fill(element: Element) -> str:
    """The fill of the cell that an element stands in, of the innermost that has one; `style` is any."""
    for around in element.iterancestors(*tags("tc", "tbl")):
        properties = child(around, "tcPr" if name(around) == "tc" else "tblPr")
        shading = child(properties, "shd") if properties is not None else None
        if shading is not None and _fill(shading) not in ("", "auto"):
            return _fill(shading)
        if name(around) == "tbl" and properties is not None and value(properties, "tblStyle"):
            return "style"
    return ""


def whiteness(colour: str) -> int:
    """How bright the darkest part of a colour of six hexadecimal digits is, up to 255; -1 for no colour."""
    return min(_parts(colour), default=-1)


def blackness(colour: str) -> int:
    """How dark the brightest part of such a colour is, up to 255 for black; -1 for no colour."""
    return 255 - max(_parts(colour), default=256)


def _parts(colour: str) -> bytes:
    try:
        return bytes.fromhex(colour) if len(colour) == 6 else b""
    except ValueError:
        return b""
