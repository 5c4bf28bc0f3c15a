"""Text that is there and not seen: hidden, white on white, tiny, or beside the page (RS03).

What is white is told only where nothing dark can be behind it. Settings of RS03: `tiny`, the size in points
up to which text counts as hidden (2).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from redline.check.leftovers.runs import Bit, bits, cell_fill, whiteness
from redline.check.leftovers.xml import At, Ground, ground, stands
from redline.check.model import Case, Hit, Stage
from redline.check.rules import rule
from redline.findings import Severity
from redline.wml import Element, attribute, descendants, name, switched_on, tags, text_of

_TINY = 2  # points
_WHITE = 0xF7  # the least that each part of a colour has to be for text to be white
_PALE = 0xE0  # the same for paper on which white text is not seen
_LETTER = re.compile(r"\w")
_SPACE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_ANCHOR, _EXTENT = f"{_SPACE}anchor", f"{_SPACE}extent"
_VML = "{urn:schemas-microsoft-com:vml}"
_TWIP, _POINT = 635, 12700  # in English Metric Units
_A3 = 23_811 * _TWIP  # the longest side of a page that does not say how large it is
_LEFT, _WIDTH = (re.compile(rf"(?:^|;)\s*{key}:(-?\d+(?:\.\d+)?)pt") for key in ("margin-left", "width"))


@rule("RS03", Severity.ERROR)
def hidden(case: Case) -> Iterator[Hit]:
    """Text that is there and not seen, by kind, at the first; white text in what is published is for OP02."""
    tiny = case.settings.get("tiny", _TINY)
    for sheet in case.sheets:
        here = ground(sheet)
        found: dict[str, list[At]] = {}
        for kind, at in (*_unseen_runs(here, float(tiny)), *_hidden_rows(here), *_beside_the_page(here)):
            if not (kind == "white" and case.stage is Stage.PUBLIC):
                found.setdefault(kind, []).append(at)
        for kind, places in found.items():
            yield Hit(sheet, *places[0], {"count": len(places)}, kind)


def _unseen_runs(here: Ground, tiny: float) -> Iterator[tuple[str, At]]:
    """The runs that are not seen, those of one kind in one paragraph together."""
    found: dict[tuple[str, str, Element], list[Element]] = {}
    for bit in bits(here):
        if kind := _kind(here, bit, tiny):
            found.setdefault((kind, bit.part, bit.paragraph), []).append(bit.run)
    for (kind, part, paragraph), runs in found.items():
        at = here.at(part, paragraph, frozenset(runs))
        if at.passage is None or at.span is None or _LETTER.search(at.span.of(at.passage.text)):
            yield kind.removeprefix("vanish"), at  # else it is the code of a field


def _kind(here: Ground, bit: Bit, tiny: float) -> str:
    if not _LETTER.search(bit.text):
        return ""
    if bit.look.get("vanish"):
        return "vanish"
    size = bit.look.get("sz", "")
    if size.isdecimal() and int(size) <= 2 * tiny:
        return "tiny"
    return "white" if is_white(here, bit) else ""


def is_white(here: Ground, bit: Bit) -> bool:
    """Whether a run is white, and nothing is known that may be behind it."""
    look = bit.look
    if whiteness(look.get("color", "")) < _WHITE or look.get("highlight", "none") not in ("none", "white"):
        return False
    papers = [look.get("shd", ""), look.get("paper", ""), cell_fill(bit.paragraph)]
    if any(paper not in ("", "auto") and whiteness(paper) < _PALE for paper in papers):
        return False
    boxed = next(bit.paragraph.iterancestors(*tags("txbxContent")), None) is not None
    return not boxed and not _has_backdrop(here, bit.part)


@lru_cache(maxsize=64)
def _has_backdrop(here: Ground, part: str) -> bool:
    """Whether something may be drawn behind the text of a part: in margins any picture or shape."""
    source = here.package.parts[part]
    drawn = (b"<w:drawing", b"<w:pict") if part != here.main else (b'behindDoc="1"', b"z-index:-")
    coloured = b"<w:background " in here.package.parts[here.main]
    return coloured or any(word in source for word in drawn)


def _hidden_rows(here: Ground) -> Iterator[tuple[str, At]]:
    for part, element in here.elements("hidden"):
        row = next(element.iterancestors(*tags("tr")), None)
        if row is not None and switched_on(element) and _says_something(row):
            yield "", here.at(part, element)


def _says_something(element: Element) -> bool:
    return any(_LETTER.search(text_of(each)) for each in descendants(element, "t"))


def _beside_the_page(here: Ground) -> Iterator[tuple[str, At]]:
    """Text boxes that cannot be on the page, wherever they are measured from."""
    width, height = _page(here)
    for part, box in here.elements("txbxContent"):
        if stands(box) and _says_something(box) and _is_beside(box, width, height):
            yield "outside", here.at(part, next(descendants(box, "p"), box))


def _page(here: Ground) -> tuple[int, int]:
    """The largest width and height of a page, in English Metric Units."""
    sizes = list(descendants(here.package.tree(here.main), "pgSz"))
    width, height = (
        max([int(side) for each in sizes if (side := attribute(each, key) or "").isdecimal()], default=0)
        for key in "wh"
    )
    return width * _TWIP or _A3, height * _TWIP or _A3


def _is_beside(box: Element, width: int, height: int) -> bool:
    for around in box.iterancestors():
        if around.tag == _ANCHOR:
            return _is_off(around, "positionH", "cx", width) or _is_off(around, "positionV", "cy", height)
        if isinstance(around.tag, str) and around.tag.startswith(_VML) and around.get("style"):
            return _is_vml_off(around.get("style") or "", width)
        if name(around) == "p":
            return False
    return False


def _is_off(anchor: Element, position: str, length: str, side: int) -> bool:
    """Whether an offset lies off the page; one that is not measured from the page has a page to spare."""
    placed = anchor.find(f"{_SPACE}{position}")
    offset = placed.findtext(f"{_SPACE}posOffset") if placed is not None else None
    extent = anchor.find(_EXTENT)
    try:
        start = int(offset or "")
        end = start + int(extent.get(length) or 0 if extent is not None else 0)
    except ValueError:
        return False
    spare = 0 if placed is not None and placed.get("relativeFrom") == "page" else side
    return end <= -spare or start >= side


def _is_vml_off(style: str, side: int) -> bool:
    left, width = _LEFT.search(style), _WIDTH.search(style)
    if left is None:
        return False
    start = float(left[1]) * _POINT
    return start >= side or start + (float(width[1]) * _POINT if width else 0) <= -side
