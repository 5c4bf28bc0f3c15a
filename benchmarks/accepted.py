"""The words of a .docx as they read once every tracked change is accepted, and which of them are marked.

Neutral to tools. A word is letters and digits, joined by single signs, or any other sign alone. It is marked
where any of it is inserted or moved here by a tracked change, highlighted or shaded yellow, and where a
tracked deletion took a piece of it.
Left out everywhere: results of fields that Word renews, headers and footers on no page, and equations.
"""

import re
import zipfile
from collections.abc import Callable, Iterator
from enum import IntEnum
from functools import cache
from operator import itemgetter
from pathlib import Path
from posixpath import join, normpath, split
from typing import NamedTuple

from lxml import etree

WORD_NAMESPACES = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://schemas.openxmlformats.org/markup-compatibility/2006",
)
RENEWED = """
    CREATEDATE DATE EDITTIME FILENAME FILESIZE INDEX NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE REVNUM
    SAVEDATE SECTION SECTIONPAGES TIME TOA TOC
""".split()
YELLOW = ("FFFF00", "YELLOW")
OFF = ("0", "false", "off", "none")
WORD = re.compile(r"\w+(?:[^\w\s]\w+)*|[^\w\s]")
SOFT_HYPHEN = "\u00ad"


class Unreadable(Exception):
    """A file that is no .docx with text."""


class State(IntEnum):
    """What a document says of a piece of its text; where two hold, the higher one counts."""

    PLAIN = 0
    PAINTED = 1
    INSERTED = 2
    DELETED = 3


class Word(NamedTuple):
    """A word, and whether it is marked."""

    text: str
    marked: bool


Paragraph = tuple[Word, ...]  # never empty


class Version(NamedTuple):
    """The paragraphs with words of each story, and whether there are marks or tracked changes at all."""

    stories: dict[str, list[Paragraph]]
    touched: bool


class Field:
    """A field that is being read: its code, and whether its result has begun."""

    def __init__(self) -> None:
        self.code = ""
        self.in_result = False

    @property
    def readable(self) -> bool:
        """Whether text that comes now is for the reader and stays what it is."""
        return self.in_result and not renewed(self.code)


class Story:
    """The paragraphs of one element: a body, a note, a header or a text box."""

    def __init__(self, element: etree._Element, state: State = State.PLAIN) -> None:
        self.paragraphs: list[Paragraph] = []
        self.references: list[tuple[str, str, State]] = []  # kind of note, id
        self.touched = False
        self._pieces: list[tuple[str, State]] = []
        self._fields: list[Field] = []
        self._boxes: list[Paragraph] = []  # in the paragraph that is being read
        self.walk(element, state)
        self.end_paragraph()

    def walk(self, element: etree._Element, state: State) -> None:
        """Read what is in `element`, in order."""
        for child in element:
            READERS.get(local(child.tag), Story.walk)(self, child, state)

    def end_paragraph(self) -> None:
        """Put the words read so far in a paragraph, and those of its text boxes after it."""
        if words := tuple(words_of(self._pieces)):
            self.paragraphs.append(words)
        self.paragraphs += self._boxes
        self._pieces, self._boxes = [], []

    def add(self, text: str, state: State) -> None:
        """Text in its place, unless a field hides it."""
        if text and all(field.readable for field in self._fields):
            self._pieces.append((text.replace(SOFT_HYPHEN, ""), state))
            self.touched |= state is not State.PLAIN

    def paragraph(self, element: etree._Element, state: State) -> None:
        """`w:p`. One with a deleted end goes on in the next."""
        self.walk(element, state)
        if max(state, tracked(inside(element, "pPr", "rPr"))) is State.DELETED:
            self._pieces.append(("\n", State.DELETED))
            self.touched = True
        else:
            self.end_paragraph()

    def table(self, element: etree._Element, state: State) -> None:
        """`w:tbl`."""
        self.end_paragraph()
        self.walk(element, state)

    def row(self, element: etree._Element, state: State) -> None:
        """`w:tr`."""
        self.walk(element, max(state, tracked(inside(element, "trPr"))))

    def cell(self, element: etree._Element, state: State) -> None:
        """`w:tc`."""
        self.walk(element, max(state, tracked(inside(element, "tcPr"))))
        self.end_paragraph()

    def run(self, element: etree._Element, state: State) -> None:
        """`w:r`."""
        self.walk(element, max(state, painted(inside(element, "rPr"))))

    def inserted(self, element: etree._Element, state: State) -> None:
        """`w:ins` and `w:moveTo`."""
        self.walk(element, max(state, State.INSERTED))

    def deleted(self, element: etree._Element, state: State) -> None:
        """`w:del` and `w:moveFrom`."""
        self.walk(element, State.DELETED)

    def text(self, element: etree._Element, state: State) -> None:
        """`w:t` and `w:delText`."""
        self.add(element.text or "", state)

    def white(self, element: etree._Element, state: State) -> None:
        """Tabs and breaks."""
        self.add(" ", state)

    def hyphen(self, element: etree._Element, state: State) -> None:
        """`w:noBreakHyphen`."""
        self.add("\u2011", state)

    def symbol(self, element: etree._Element, state: State) -> None:
        """`w:sym`."""
        self.add(chr(int(attribute(element, "char") or "20", 16)), state)

    def field(self, element: etree._Element, state: State) -> None:
        """`w:fldSimple`."""
        if not renewed(attribute(element, "instr")):
            self.walk(element, state)

    def field_border(self, element: etree._Element, state: State) -> None:
        """`w:fldChar`."""
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            self._fields.append(Field())
        elif self._fields and kind == "separate":
            self._fields[-1].in_result = True
        elif self._fields and kind == "end":
            self._fields.pop()

    def field_code(self, element: etree._Element, state: State) -> None:
        """`w:instrText` and `w:delInstrText`."""
        if self._fields:
            self._fields[-1].code += element.text or ""

    def reference(self, element: etree._Element, state: State) -> None:
        """`w:footnoteReference` and `w:endnoteReference`."""
        if state is not State.DELETED:
            self.references.append((local(element.tag), attribute(element, "id"), state))

    def alternatives(self, element: etree._Element, state: State) -> None:
        """`mc:AlternateContent`: the first that has anything; the others say the same."""
        for child in element:
            if len(child):
                self.walk(child, state)
                return

    def box(self, element: etree._Element, state: State) -> None:
        """`w:txbxContent`."""
        box = Story(element, state)
        self._boxes += box.paragraphs
        self.touched |= box.touched

    def nothing(self, element: etree._Element, state: State) -> None:
        """What has no text."""


Reader = Callable[[Story, etree._Element, State], None]
READERS: dict[str, Reader] = {
    "p": Story.paragraph,
    "tbl": Story.table,
    "tr": Story.row,
    "tc": Story.cell,
    "r": Story.run,
    "ins": Story.inserted,
    "moveTo": Story.inserted,
    "del": Story.deleted,
    "moveFrom": Story.deleted,
    "t": Story.text,
    "delText": Story.text,
    "tab": Story.white,
    "ptab": Story.white,
    "br": Story.white,
    "cr": Story.white,
    "noBreakHyphen": Story.hyphen,
    "sym": Story.symbol,
    "fldSimple": Story.field,
    "fldChar": Story.field_border,
    "instrText": Story.field_code,
    "delInstrText": Story.field_code,
    "footnoteReference": Story.reference,
    "endnoteReference": Story.reference,
    "AlternateContent": Story.alternatives,
    "txbxContent": Story.box,
    **dict.fromkeys(("pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr", "sdtPr"), Story.nothing),
}


@cache
def local(tag: object) -> str:
    """The name of an element of WordprocessingML, transitional or strict; otherwise empty."""
    namespace, _, name = str(tag)[1:].partition("}")
    return name if namespace in WORD_NAMESPACES else ""


def inside(element: etree._Element, *path: str) -> etree._Element | None:
    """The first child of that name, its first child of the next name, and so on."""
    found: etree._Element | None = element
    for name in path:
        found = None if found is None else next((each for each in found if local(each.tag) == name), None)
    return found


def attribute(element: etree._Element, name: str) -> str:
    """An attribute, whatever its namespace; empty where it is missing."""
    return next((str(value) for key, value in element.attrib.items() if str(key).split("}")[-1] == name), "")


def tracked(properties: etree._Element | None) -> State:
    """What tracked changes say of the end of a paragraph, a row or a cell."""
    names = {local(each.tag) for each in properties} if properties is not None else set()
    if names & {"del", "moveFrom", "cellDel"}:
        return State.DELETED
    return State.INSERTED if names & {"ins", "moveTo", "cellIns"} else State.PLAIN


def painted(properties: etree._Element | None) -> State:
    """Whether a run has a highlight of any colour, or yellow shading."""
    if properties is None:
        return State.PLAIN
    highlight, shading = inside(properties, "highlight"), inside(properties, "shd")
    marked = highlight is not None and attribute(highlight, "val") not in OFF
    marked |= shading is not None and attribute(shading, "fill").upper() in YELLOW
    return State.PAINTED if marked else State.PLAIN


def renewed(code: str) -> bool:
    """Whether Word renews the result of a field with this code."""
    return (code.split() or [""])[0].upper() in RENEWED


def words_of(pieces: list[tuple[str, State]]) -> Iterator[Word]:
    """The words of a paragraph, given as pieces of text."""
    text = "".join(map(itemgetter(0), pieces))
    if all(state is State.PLAIN for _, state in pieces):
        yield from (Word(word, False) for word in WORD.findall(text))
        return
    states = [state for piece, state in pieces for _ in piece]
    for match in WORD.finditer(text):
        if State.DELETED in states[slice(*match.span())]:
            for place in range(*match.span()):
                states[place] = max(states[place], State.PAINTED)
    accepted = "".join(letter for letter, state in zip(text, states, strict=True) if state < State.DELETED)
    marks = [state > State.PLAIN for state in states if state < State.DELETED]
    for match in WORD.finditer(accepted):
        yield Word(match[0], any(marks[slice(*match.span())]))


class Package:
    """The parts of a .docx that have text, and what they refer to."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._names = set(archive.namelist())
        self.main = dict(self._related("").values())["officeDocument"]
        self.related = self._related(self.main)  # id -> kind, part

    def tree(self, part: str) -> etree._Element:
        """The root element of a part."""
        parser = etree.XMLParser(huge_tree=True, resolve_entities=False)
        return etree.fromstring(self._archive.read(part), parser)

    def of_kind(self, kind: str) -> Iterator[etree._Element]:
        """The parts of one kind that the main part refers to."""
        return (self.tree(part) for named, part in self.related.values() if named == kind)

    def _related(self, part: str) -> dict[str, tuple[str, str]]:
        """What a part, or `""` the package, refers to inside the package."""
        folder, name = split(part)
        relationships = join(folder, "_rels", f"{name}.rels")
        found = {}
        for each in self.tree(relationships) if relationships in self._names else ():
            target = normpath(join("/", folder, each.get("Target", ""))).lstrip("/")
            if target in self._names:
                found[each.get("Id", "")] = each.get("Type", "").rpartition("/")[2], target
        return found


def read(path: Path) -> Version:
    """The accepted words of a .docx. Raises `Unreadable`."""
    try:
        with zipfile.ZipFile(path) as archive:
            package = Package(archive)
            root = package.tree(package.main)
            body = Story(root)
            stories = {
                "body": [body],
                "footnotes": list(notes(package, body, "footnote")),
                "endnotes": list(notes(package, body, "endnote")),
                "headers": list(margins(package, root, "header")),
                "footers": list(margins(package, root, "footer")),
            }
    except (OSError, KeyError, ValueError, zipfile.BadZipFile, etree.XMLSyntaxError) as error:
        raise Unreadable(f"{path.name}: {error}") from error
    return Version(
        {name: [each for story in parts for each in story.paragraphs] for name, parts in stories.items()},
        any(story.touched for parts in stories.values() for story in parts),
    )


def notes(package: Package, body: Story, kind: str) -> Iterator[Story]:
    """The footnotes or endnotes, in the order of their references; one with a new reference is new."""
    by_id = {attribute(note, "id"): note for root in package.of_kind(f"{kind}s") for note in root}
    for name, identity, state in body.references:
        if name == f"{kind}Reference" and identity in by_id:
            yield Story(by_id[identity], state if state is State.INSERTED else State.PLAIN)


def margins(package: Package, root: etree._Element, kind: str) -> Iterator[Story]:
    """The headers or footers that pages show, each text once: tools cut sections, and repeat theirs."""
    sections = [each for each in root.iter() if local(each.tag) == "sectPr"]
    shown = ["", "default"]
    if any(is_on(inside(section, "titlePg")) for section in sections):
        shown.append("first")
    if any(is_on(inside(settings, "evenAndOddHeaders")) for settings in package.of_kind("settings")):
        shown.append("even")
    seen: set[tuple[tuple[str, ...], ...]] = set()
    for section in sections:
        references = [each for each in section if local(each.tag) == f"{kind}Reference"]
        for reference in sorted(references, key=lambda each: attribute(each, "type")):
            _, part = package.related.get(attribute(reference, "id"), ("", ""))
            if part and attribute(reference, "type") in shown:
                story = Story(package.tree(part))
                words = tuple(tuple(word.text for word in each) for each in story.paragraphs)
                if words not in seen:
                    seen.add(words)
                    yield story


def is_on(switch: etree._Element | None) -> bool:
    """Whether a property that is on or off is on."""
    return switch is not None and attribute(switch, "val") not in OFF
