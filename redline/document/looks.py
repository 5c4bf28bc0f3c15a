"""How text looks, as short strings: equal for two runs or paragraphs that are formatted alike."""

from typing import NamedTuple

from redline.wml import NAMES, Element, attribute, child, value

# No look: revision bookkeeping, language and spelling, and the highlighting that is a fact of its own.
_NO_RUN_LOOK = frozenset("# highlight lang noProof rPrChange ins del moveFrom moveTo webHidden".split())
_NO_PARAGRAPH_LOOK = frozenset("# rPr sectPr pPrChange divId cnfStyle".split())
PLAIN = ("", "")  # the look and the highlight of a run without properties
_ON = frozenset({"1", "true", "on"})
YELLOW_FILL = "FFFF00"
SHADING = "shading"  # yellow by run shading: stale like a highlight, but not the one form of marks


def run_look(run: Element) -> tuple[str, str]:
    """The look of a `w:r`, and the colour it is highlighted in: `""`, `yellow`, `green`, … or `SHADING`."""
    properties = run[0] if len(run) else None
    if properties is not None and NAMES[properties.tag] == "#":
        properties = child(run, "rPr")
    if properties is None or NAMES[properties.tag] != "rPr":
        return PLAIN
    look = []
    colour = ""
    for prop in properties:
        short = NAMES[prop.tag]
        if short == "highlight":
            colour = attribute(prop, "val") or ""
        elif short == "shd" and is_yellow_shading(prop):
            colour = colour or SHADING
        elif short not in _NO_RUN_LOOK:
            look.append(_signature(short, prop))
    return ";".join(look), "" if colour == "none" else colour


def is_yellow_shading(shading: Element) -> bool:
    """Whether a `w:shd` of a run is the other way in which people paint yellow."""
    return (attribute(shading, "fill") or "").upper() == YELLOW_FILL


class ParagraphLook(NamedTuple):
    """What the `w:pPr` of a paragraph say: its look, and what its heading level and number follow from.

    `number` is the `w:numPr`: list and level, each `""` where it does not say.
    """

    look: str = ""
    style: str = ""
    level: str = ""
    number: tuple[str, str] | None = None


def paragraph_look(properties: Element | None) -> ParagraphLook:
    """What these `w:pPr` say."""
    if properties is None:
        return _NO_PROPERTIES
    look = []
    style = level = ""
    number = None
    for prop in properties:
        short = NAMES[prop.tag]
        if short in _NO_PARAGRAPH_LOOK:
            continue
        if short == "pStyle":
            style = attribute(prop, "val") or ""
        elif short == "outlineLvl":
            level = attribute(prop, "val") or ""
        elif short == "numPr":
            number = value(prop, "numId") or "", value(prop, "ilvl") or ""
            continue
        look.append(_signature(short, prop))
    return ParagraphLook(";".join(look), style, level, number)


_NO_PROPERTIES = ParagraphLook()


def _signature(short: str, prop: Element) -> str:
    values = [f"{str(key).rpartition('}')[2]}={value!s}" for key, value in prop.items() if value not in _ON]
    inner = [_signature(NAMES[part.tag], part) for part in prop]
    if not values and not inner:
        return short
    return f"{short}({','.join(values + inner)})"
