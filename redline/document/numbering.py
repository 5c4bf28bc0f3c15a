"""The numbers and bullets that Word puts before paragraphs (ECMA-376-1 17.9), which are no text."""

import re
from typing import NamedTuple

from redline.wml import Element, attribute, child, descendants, value

_LEVELS = 9
_PLACEHOLDER = re.compile(r"%([1-9])")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


class _Level(NamedTuple):
    """How one level of a list counts and looks."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    style: str = ""


class _List:
    """An abstract numbering: its levels, and how far it has counted in this story."""

    def __init__(self, levels: dict[int, _Level]) -> None:
        self.levels = levels
        self.counts: list[int | None] = [None] * _LEVELS


class Numbering:
    """The lists of a document, counting along as paragraphs are read in order."""

    def __init__(self, numbering: Element | None, styles: Element | None) -> None:
        self._lists: dict[str, _List] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        self._by_style: dict[str, tuple[str, int]] = {}
        if numbering is not None:
            self._gather_lists(numbering)
            self._gather_styles(styles)

    def restart(self) -> None:
        """Count from the beginning, as for another story."""
        for each in self._lists.values():
            each.counts = [None] * _LEVELS

    def label(self, style: str, number: tuple[str, str] | None) -> str:
        """The number or bullet of the next paragraph, with this style and `w:numPr`; or nothing."""
        if not self._lists or (number is None and style not in self._by_style):
            return ""
        identity, level = self._by_style.get(style, ("", 0))
        if number is not None:
            identity = number[0] or identity
            level = _number(number[1], level)
        found = self._lists.get(identity)
        if found is None or level not in found.levels:
            return ""
        self._count(identity, found, level)
        return self._text(found, level)

    def _count(self, identity: str, found: _List, level: int) -> None:
        """Count one further at `level`; the levels below start again, the ones above have begun."""
        restarts = self._restarts.pop(identity, {})
        for at, start in restarts.items():
            found.counts[at] = start - 1
        for above in range(level):
            if found.counts[above] is None:
                found.counts[above] = found.levels.get(above, _Level()).start
        current = found.counts[level]
        found.counts[level] = found.levels[level].start if current is None else current + 1
        found.counts[level + 1 :] = [None] * (_LEVELS - level - 1)

    def _text(self, found: _List, level: int) -> str:
        def number(place: re.Match[str]) -> str:
            at = int(place[1]) - 1
            own = found.levels.get(at, _Level())
            return formatted(found.counts[at] or own.start, own.form)

        own = found.levels[level]
        return own.text if own.form == "bullet" else _PLACEHOLDER.sub(number, own.text)

    def _gather_lists(self, numbering: Element) -> None:
        abstract: dict[str, _List] = {}
        for element in descendants(numbering, "abstractNum"):
            levels = {_depth(each): _level(each) for each in descendants(element, "lvl")}
            abstract[attribute(element, "abstractNumId") or ""] = _List(levels)
        for element in descendants(numbering, "num"):
            identity = attribute(element, "numId") or ""
            found = abstract.get(value(element, "abstractNumId") or "")
            if found is None:
                continue
            self._lists[identity] = found
            starts = {
                _depth(each): _number(value(each, "startOverride"), 1)
                for each in descendants(element, "lvlOverride")
                if child(each, "startOverride") is not None
            }
            if starts:
                self._restarts[identity] = starts

    def _gather_styles(self, styles: Element | None) -> None:
        """Which styles number their paragraphs: those that say so, and those that build on them."""
        based: dict[str, str] = {}
        for style in descendants(styles, "style") if styles is not None else ():
            identity = attribute(style, "styleId") or ""
            based[identity] = value(style, "basedOn") or ""
            number = value(style, "pPr", "numPr", "numId")
            if number is not None:
                level = value(style, "pPr", "numPr", "ilvl")
                self._by_style[identity] = (number, _number(level, self._level_of(number, identity)))
        for identity in based:
            parent, steps = based[identity], 0
            while identity not in self._by_style and parent and steps < len(based):
                if parent in self._by_style:
                    self._by_style[identity] = self._by_style[parent]
                parent, steps = based.get(parent, ""), steps + 1

    def _level_of(self, number: str, style: str) -> int:
        """The level that a list ties to a style."""
        found = self._lists.get(number)
        levels = found.levels if found else {}
        return next((at for at, level in levels.items() if level.style == style), 0)


def _number(text: str | None, otherwise: int) -> int:
    """The number in an attribute; `otherwise` where it has none, or more than Word counts to (32,767)."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) <= 5 else otherwise


def _depth(element: Element) -> int:
    """Which of the levels of a list this is about; the first where it names none."""
    depth = _number(attribute(element, "ilvl"), 0)
    return depth if depth < _LEVELS else 0


def _level(element: Element) -> _Level:
    return _Level(
        start=_number(value(element, "start"), 1),
        form=value(element, "numFmt") or "decimal",
        text=value(element, "lvlText") or "",
        style=value(element, "pStyle") or "",
    )


def formatted(number: int, form: str) -> str:
    """`number` as Word writes it in a list (ECMA-376-1 17.18.59): decimal for forms not known here."""
    if form in ("lowerLetter", "upperLetter") and number > 0:
        letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letters.upper() if form == "upperLetter" else letters
    if form in ("lowerRoman", "upperRoman") and number > 0:
        letters = _roman(number)
        return letters.upper() if form == "upperRoman" else letters
    if form == "none":
        return ""
    return f"{number:02}" if form == "decimalZero" else str(number)


def _roman(number: int) -> str:
    letters = ""
    for size, sign in _ROMAN:
        letters += sign * (number // size)
        number %= size
    return letters
