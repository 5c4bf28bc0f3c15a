"""What a paragraph says and what of it is painted: the values, and how text and colours are read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from redline.verify.model import SHADING
from redline.verify.tree import SPACE, Element, elements

_WHITE = " \t\r\n"


class Stretch(NamedTuple):
    """Characters `start` up to `end` of a paragraph, and the colour they are painted in."""

    start: int
    end: int
    colour: str


class Paragraph(NamedTuple):
    """One paragraph: its text, which of it is painted, and which of it is silent. Offsets rise."""

    text: str
    painted: tuple[Stretch, ...] = ()
    silent: tuple[Stretch, ...] = ()

    @property
    def spoken(self) -> str:
        """The text that is not silent."""
        return _outside(self.text, self.silent) if self.silent else self.text

    @property
    def hushed(self) -> str:
        """The text that is silent."""
        return "".join([self.text[start:end] for start, end, _ in self.silent]) if self.silent else ""


class Line:
    """A paragraph under way; tracked changes may join several to one."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.length = 0
        self.painted: list[Stretch] = []
        self.silent: list[Stretch] = []

    def add(self, text: str, colour: str, silent: bool = False) -> None:
        """Add text in one colour."""
        end = self.length + len(text)
        self.text.append(text)
        if colour:
            self.painted.append(Stretch(self.length, end, colour))
        if silent:
            self.silent.append(Stretch(self.length, end, ""))
        self.length = end

    def finished(self) -> Paragraph:
        """The paragraph as a value."""
        return Paragraph("".join(self.text), tuple(self.painted), tuple(self.silent))


def _outside(text: str, stretches: Sequence[Stretch]) -> str:
    for start, end, _ in reversed(stretches):
        text = text[:start] + text[end:]
    return text


def colour_of_run(run: Element) -> str:
    """What a run is painted in."""
    for name, properties in elements(run):
        if name == "w:rPr":
            return colour_of(properties)
    return ""


def colour_of(properties: Element) -> str:
    """What run properties paint in: a highlight, or `SHADING`; `""` for nothing."""
    shaded = False
    for name, prop in elements(properties):
        if name == "w:highlight":
            found: str = prop[1].get("w:val", "")
            return "" if found == "none" else found
        shaded = shaded or is_yellow(name, prop)
    return SHADING if shaded else ""


def is_yellow(name: str, prop: Element) -> bool:
    """Whether this run property is yellow shading."""
    return name == "w:shd" and prop[1].get("w:fill", "").upper() == "FFFF00"


def text_of(node: Element) -> str:
    """The text of a `w:t` as Word reads it: outer white space only counts where `xml:space` says so."""
    text = letters(node)
    return text if node[1].get(SPACE) == "preserve" else text.strip(_WHITE)


def letters(node: Element) -> str:
    """The characters right in an element; comments may stand between them."""
    return "".join(child for child in node[2:] if isinstance(child, str))
