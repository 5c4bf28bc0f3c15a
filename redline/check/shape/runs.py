"""The text of a document in stretches of one look: what is set on the spot, and what its styles have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from redline.check.model import Passage, Sheet
from redline.document.model import Place
from redline.document.relations import main_part, relations
from redline.package import Package
from redline.wml import (
    Element,
    attribute,
    child,
    descendants,
    name,
    paragraphs,
    properties_of,
    text_of,
    value,
)

_NOTES = ("footnotes", "endnotes")
_NO_TEXT = frozenset({"mc:Fallback", "del", "moveFrom"})
_FACES = ("ascii", "hAnsi")
_PLAIN = frozenset({"AUTO", "000000", "FFFFFF"})  # white is for the rule of hidden text


class Look(NamedTuple):
    """Font, size in half points and colour, each empty where it is not said."""

    fonts: tuple[str, ...] = ()
    size: str = ""
    colour: str = ""


class Stretch(NamedTuple):
    """The text of a run, where it stands, its own look, and its language."""

    place: Place
    text: str
    look: Look
    language: str
    linked: bool


class Styles:
    """What the styles of a document say."""

    def __init__(self, package: Package) -> None:
        root = part_of(package, "styles")
        self._languages: dict[str, str] = {}
        self._parents: dict[str, str] = {}
        self._defaults: dict[str, str] = {}
        self.names: dict[str, str] = {}
        self.looks = [look_of(each) for each in descendants(root, "rPr")] if root is not None else []
        self.fonts = _theme_fonts(package)
        self.language = ""
        if root is not None:
            self._gather(root)

    def _gather(self, root: Element) -> None:
        defaults = child(root, "docDefaults")
        if defaults is not None:
            self.language = next((_language(each) for each in descendants(defaults, "rPr")), "")
        for style in descendants(root, "style"):
            identity = attribute(style, "styleId") or ""
            self.names[identity] = value(style, "name") or ""
            self._parents[identity] = value(style, "basedOn") or ""
            properties = child(style, "rPr")
            self._languages[identity] = _language(properties) if properties is not None else ""
            if attribute(style, "default") in ("1", "true"):
                self._defaults[attribute(style, "type") or ""] = identity

    def language_of(self, *styles: str | None) -> str:
        """The language of text in the first of these styles that says so, else that of the document."""
        for style in (*styles, self._defaults.get("paragraph")):
            seen: set[str] = set()
            while style and style not in seen:
                seen.add(style)
                if self._languages.get(style):
                    return self._languages[style]
                style = self._parents.get(style)
        return self.language


def look_of(properties: Element) -> Look:
    """The look that these `w:rPr` set."""
    fonts = child(properties, "rFonts")
    faces = {attribute(fonts, each) for each in _FACES} if fonts is not None else set()
    colour = child(properties, "color")
    themed = colour is not None and attribute(colour, "themeColor")
    said = "" if themed or colour is None else (attribute(colour, "val") or "").upper()
    size = value(properties, "sz") or ""
    return Look(tuple(sorted(each for each in faces if each)), size, "" if said in _PLAIN else said)


def stretches(package: Package, styles: Styles) -> Iterator[Stretch]:
    """The text of body and notes, run by run."""
    for part in (main_part(package), *(_target(package, each) for each in _NOTES)):
        root = package.tree(part) if part else None
        order = {} if root is None else {each: at for at, each in enumerate(paragraphs(root))}
        for run in descendants(root, "r") if root is not None else ():
            text = "".join(text_of(each) for each in run if name(each) == "t")
            if not text.strip():
                continue
            paragraph, around = _around(run)
            if paragraph is not None and not around & _NO_TEXT:
                yield _stretch(
                    run, paragraph, Place(part, order[paragraph]), text, "hyperlink" in around, styles
                )


def _stretch(
    run: Element, paragraph: Element, place: Place, text: str, linked: bool, styles: Styles
) -> Stretch:
    own = child(run, "rPr")
    look, language, style = Look(), "", None
    if own is not None:
        look, language, style = look_of(own), _language(own), value(own, "rStyle")
    holder = properties_of(paragraph)
    of_paragraph = value(holder, "pStyle") if holder is not None else None
    named = "link" in styles.names.get(style or "", "").lower()
    return Stretch(place, text, look, language or styles.language_of(style, of_paragraph), linked or named)


def _around(run: Element) -> tuple[Element | None, frozenset[str]]:
    """The paragraph of a run, and the names of all that it stands in."""
    paragraph, names = None, set()
    holder = run.getparent()
    while holder is not None:
        short = name(holder)
        names.add(short)
        paragraph = holder if paragraph is None and short == "p" else paragraph
        holder = holder.getparent()
    return paragraph, frozenset(names)


def passages_by_place(sheet: Sheet) -> Mapping[Place, Passage]:
    """The paragraphs of a document that say something by their places."""
    return {place: passage for passage in sheet.passages for place in passage.paragraph.places}


def _language(properties: Element) -> str:
    return value(properties, "lang") or ""


def _target(package: Package, kind: str) -> str:
    links = relations(package, main_part(package)).values()
    found = (link.target for link in links if link.kind == kind and not link.external)
    return next((target for target in found if target in package.parts), "")


def part_of(package: Package, kind: str) -> Element | None:
    """The root of the part that the body points to with a relationship of this kind, where there is one."""
    target = _target(package, kind)
    return package.tree(target) if target else None


def _theme_fonts(package: Package) -> frozenset[str]:
    """The fonts of the theme, which text may name by their role."""
    root = part_of(package, "theme")
    latin = root.iter("{*}latin") if root is not None else ()
    return frozenset(face for each in latin if (face := each.get("typeface")))
