"""What a .docx says, read with zipfile and ElementTree only: a second opinion, without redline.

Each story is a row of paragraphs, each a row of characters with the colour they are highlighted in.
Tracked changes are read as accepted; text boxes are stories of their own; results of volatile fields,
and field codes, are left out, as Word renews them by itself; so are equations, which are no words.
"""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree

Element = ElementTree.Element
Char = tuple[str, str]  # a character and its colour
Stories = dict[str, list[list[Char]]]

_VOLATILE = re.compile(
    r"\s*(PAGE|NUMPAGES|SECTIONPAGES|SECTION|PAGEREF|DATE|TIME|SAVEDATE|PRINTDATE|CREATEDATE|EDITTIME|REVNUM"
    r"|NUMWORDS|NUMCHARS|FILENAME|FILESIZE|TOC|INDEX)\b",
    re.IGNORECASE,
)
_SKIPPED = {"del", "moveFrom", "Fallback", "rPr", "pPr", "sdtPr", "sdtEndPr", "delInstrText"}
_CELLS = {"tbl", "tr", "tc"}  # no paragraph goes on into one, nor over one that has any
OBJECT = "\ufffc"  # stands for a note reference, picture, shape or equation
_OBJECTS = {"drawing", "pict", "object"}
_FIXED = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": ""}
_WIDTHLESS = set("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_WORD = re.compile(r"\w+")


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def value(element: Element, name: str) -> str:
    """The attribute `name` in whatever namespace, or nothing."""
    return next((found for key, found in element.attrib.items() if key.rpartition("}")[2] == name), "")


@dataclass
class _Reading:
    """One story under way; a field may run on over paragraphs, a deleted mark joins two in one cell."""

    stories: Stories
    story: str
    fields: list[tuple[str, bool]] = field(default_factory=list)
    joined: bool = False
    notes: list[tuple[str, str]] = field(default_factory=list)

    @property
    def silent(self) -> bool:
        """Whether text here is a field's code, or a result that Word renews."""
        return any(not result or _VOLATILE.match(code) for code, result in self.fields)

    def block(self, parent: Element) -> None:
        for element in parent:
            name = local(element)
            if name == "p":
                if not self.joined:
                    self.stories[self.story].append([])
                self.inline(element, "")
                mark = element.find("./{*}pPr/{*}rPr/{*}del")
                self.joined = mark is not None
            elif name not in _SKIPPED:
                before, count = self.joined, len(self.stories[self.story])
                self.joined &= name not in _CELLS
                self.block(element)
                if name in _CELLS:
                    self.joined = before and len(self.stories[self.story]) == count

    def inline(self, parent: Element, colour: str) -> None:
        for element in parent:
            name = local(element)
            if name == "r":
                self.inline(element, _colour(element))
            elif name == "oMath":
                self.add(OBJECT, colour)
            elif name == "t":
                self.add(_text(element), colour)
            elif name in _FIXED:
                self.add(_FIXED[name], colour)
            elif name == "fldChar":
                self.character(value(element, "fldCharType"))
            elif name == "instrText" and self.fields:
                code, result = self.fields[-1]
                self.fields[-1] = code if result else code + (element.text or ""), result
            elif name == "fldSimple":
                self.fields.append((value(element, "instr"), True))
                self.inline(element, colour)
                self.fields.pop()
            elif name in _OBJECTS:
                self.add(OBJECT, colour)
                self.inline(element, colour)
            elif name in ("footnoteReference", "endnoteReference"):
                self.add(OBJECT, colour)
                self.notes.append((name.removesuffix("Reference"), value(element, "id")))
            elif name == "txbxContent":
                box = _Reading(self.stories, f"{self.story} box")
                box.block(element)
            elif name not in _SKIPPED:
                self.inline(element, colour)

    def add(self, text: str, colour: str) -> None:
        chars = self.stories[self.story][-1]
        if not self.silent:
            chars += [(character, colour) for character in text]
        elif text and chars:
            chars.append(("", chars[-1][1]))  # nothing to compare, but between two words

    def character(self, kind: str) -> None:
        if kind == "begin":
            self.fields.append(("", False))
        elif kind == "separate" and self.fields:
            self.fields[-1] = self.fields[-1][0], True
        elif kind == "end" and self.fields:
            self.fields.pop()


def _text(element: Element) -> str:
    text = element.text or ""
    preserved = element.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"
    return text if preserved else text.strip(" \t\r\n")


def _colour(run: Element) -> str:
    found = run.find("./{*}rPr/{*}highlight")
    if found is not None:
        return value(found, "val")
    shading = run.find("./{*}rPr/{*}shd")
    return "shading" if shading is not None and value(shading, "fill").upper() == "FFFF00" else ""


def stories(data: bytes) -> Stories:
    """The text of every story: `body`, `footnote`, `endnote`, `header`, `footer`, and their boxes."""
    found: Stories = defaultdict(list)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        roots = {
            name: ElementTree.fromstring(archive.read(name))
            for name in sorted(archive.namelist())
            if re.fullmatch(r"word/(document\d*|footnotes|endnotes|header[^/]*|footer[^/]*)\.xml", name)
        }
        rels = [
            name for name in archive.namelist() if re.fullmatch(r"word/_rels/document\d*\.xml\.rels", name)
        ]
        links = [link for name in rels for link in ElementTree.fromstring(archive.read(name))]
    targets = {value(link, "Id"): value(link, "Target").rpartition("/")[2] for link in links}
    main = next(root for name, root in roots.items() if "document" in name)
    body = main.find("./{*}body")
    assert body is not None
    reading = _Reading(found, "body")
    reading.block(body)
    for kind, identity in dict.fromkeys(reading.notes):
        for note in roots.get(f"word/{kind}s.xml", ()):
            if value(note, "id") == identity:
                _Reading(found, kind).block(note)
    shown = {targets.get(value(each, "id")) for each in body.iter() if local(each).endswith("erReference")}
    for name, root in roots.items():
        if name.rpartition("/")[2] not in shown:
            continue
        kind = re.sub(r"[^a-z]", "", name.split("/")[1].split(".")[0].split("-")[0])
        if kind in ("header", "footer"):
            _Reading(found, kind).block(root)
    return dict(found)


def texts(data: bytes) -> dict[str, list[str]]:
    """The text of every story, a string per paragraph."""
    return {
        story: ["".join(character for character, _ in chars) for chars in paragraphs]
        for story, paragraphs in stories(data).items()
    }


def words(paragraphs: Iterable[Iterable[Char]], unmarked: bool = False) -> Iterator[str]:
    """The words of a story in order; only those without any colour where `unmarked`."""
    for chars in paragraphs:
        kept = [(char, colour) for char, colour in chars if char not in _WIDTHLESS]
        line = "".join(char or " " for char, _ in kept)
        for found in _WORD.finditer(line):
            if not unmarked or not any(colour for _, colour in kept[found.start() : found.end()]):
                yield unicodedata.normalize("NFC", found.group())


def novelty(output: bytes, old: bytes) -> str:
    """The first unmarked word of `output` that `old` lacks at its place, story by story; or nothing."""
    before = stories(old)
    for story, paragraphs in stories(output).items():
        rest = iter(list(words(before.get(story, []))))
        for word in words(paragraphs, unmarked=True):
            if word not in rest:
                return f"{story}: {word}"
    return ""


def passages(data: bytes, colour: str) -> list[str]:
    """The stretches of text in one colour; one per paragraph at most goes on over a border of runs."""
    found = []
    for paragraphs in stories(data).values():
        for chars in paragraphs:
            line = "".join(char if own == colour else "\x00" for char, own in chars)
            found += [part for part in line.replace(OBJECT, "").split("\x00") if part.strip()]
    return found
