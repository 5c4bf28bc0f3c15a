"""What a version says, story by story: a second reading, of its own, from zip and XML.

Tracked changes are read as accepted or as rejected; text boxes are stories of their own; field codes, and
results of fields that Word renews by itself, are known as silent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from redline.verify.model import OBJECT
from redline.verify.paragraph import Line, Paragraph, colour_of_run, letters, text_of
from redline.verify.parts import Link, Parts
from redline.verify.plain import filled, said_of
from redline.verify.tree import Element, elements

_VOLATILE = re.compile(
    r"\s*(PAGE|NUMPAGES|SECTIONPAGES|SECTION|PAGEREF|DATE|TIME|SAVEDATE|PRINTDATE|CREATEDATE|EDITTIME|REVNUM"
    r"|NUMWORDS|NUMCHARS|FILENAME|FILESIZE|TOC|INDEX)(?!\w)",
    re.IGNORECASE,
)
_FIXED = {"w:tab": "\t", "w:ptab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "\u2011"}
_OBJECTS = frozenset({"w:drawing", "w:pict", "w:object", "w:contentPart"})
_NO_TEXT = frozenset(
    {"#", "?", "mc:Fallback", "w:rPr", "w:tblPr", "w:tblGrid", "w:sdtPr", "w:sdtEndPr", "w:softHyphen"}
)
_OPEN = frozenset({"w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:del", "w:moveFrom", "w:moveTo"})
_REMOVED = frozenset({"w:del", "w:moveFrom", "w:cellDel"})
_ADDED = frozenset({"w:ins", "w:moveTo", "w:cellIns"})
_MARGINS = {"w:headerReference": "header", "w:footerReference": "footer"}
_PROPERTIES = {"w:tr": "w:trPr", "w:tc": "w:tcPr"}


Stories = dict[str, list[Paragraph]]
"""By name: `body`, `footnote`, `endnote`, `header 1`, `footer 1`, …; the boxes in each as `body box`."""


class Twins(NamedTuple):
    """The text boxes of a shape, and the same for old versions of Word."""

    story: str
    chosen: tuple[Paragraph, ...]
    fallback: tuple[Paragraph, ...]


class Reading(NamedTuple):
    """What one version says, the parts that say it, and its text boxes with their twins for old versions."""

    stories: Stories
    parts: tuple[str, ...]
    twins: tuple[Twins, ...] = ()


class Witness:
    """Reads versions that are compared with each other; what is one paragraph to both is read once."""

    def __init__(self, revisions: str = "final") -> None:
        self._hidden = _ADDED if revisions == "original" else _REMOVED
        self._known: dict[int, list[Paragraph]] = {}
        self._twins: list[Twins] = []

    def read(self, parts: Parts) -> Reading:
        """The text of every story of a document; notes in order of reference, as one story of each kind.

        Raises `Trouble` where a part is damaged.
        """
        found: Stories = {}
        self._twins = []
        body = self._read("body", parts.tree(parts.main), found)
        links = parts.links(parts.main)
        targets = {
            link.kind: link.target for link in reversed(links.values()) if link.target in parts.content
        }
        read = {parts.main: None}
        notes = {kind: _by_id(parts, kind, targets.get(f"{kind}s", "")) for kind in ("footnote", "endnote")}
        for kind, identity in dict.fromkeys(body.notes):
            if identity in notes[kind]:
                self._read(kind, notes[kind][identity], found)
                read[targets[f"{kind}s"]] = None
        margins: set[str] = set()
        for kind, identity in body.margins:
            link = links.get(identity, Link("", ""))
            if link.kind in _MARGINS.values() and link.target in parts.content and link.target not in margins:
                margins.add(link.target)
                self._read(f"{kind} {len(margins)}", parts.tree(link.target), found)
        return Reading(found, (*read, *sorted(margins)), tuple(self._twins))

    def _read(self, name: str, root: Element, found: Stories) -> _Story:
        """One more text of the story called `name`. A field that never ends is read as if it were none."""
        story = _Story(self._hidden, self._known)
        story.read(root)
        if story.fields:
            story = _Story(self._hidden, {}, with_fields=False)
            story.read(root)
        found.setdefault(name, []).extend(story.paragraphs)
        if story.boxed:
            found.setdefault(f"{name} box", []).extend(story.boxed)
        for shape in story.shapes:
            branches = {branch: self._boxed(node) for branch, node in reversed([*elements(shape)])}
            if branches.keys() >= {"mc:Choice", "mc:Fallback"}:
                self._twins.append(Twins(f"{name} box", branches["mc:Choice"], branches["mc:Fallback"]))
        return story

    def _boxed(self, branch: Element) -> tuple[Paragraph, ...]:
        """The paragraphs in the text boxes of one branch of a shape."""
        story = _Story(self._hidden, {})
        for box in _boxes(branch):
            story.read(box)
        return (*story.paragraphs, *story.boxed)


def _by_id(parts: Parts, kind: str, part: str) -> dict[str, Element]:
    if part not in parts.content:
        return {}
    notes = (note for name, note in elements(parts.tree(part)) if name == f"w:{kind}")
    return {note[1].get("w:id", ""): note for note in notes}


class _Story:
    """One text under way: what it says, and the notes, headers and footers it refers to."""

    def __init__(
        self, hidden: frozenset[str], known: dict[int, list[Paragraph]], with_fields: bool = True
    ) -> None:
        self.paragraphs: list[Paragraph] = []
        self.boxed: list[Paragraph] = []
        self.notes: list[tuple[str, str]] = []  # kind, id
        self.margins: list[tuple[str, str]] = []  # kind, id of a relationship
        self.fields: list[tuple[str, bool]] = []  # code, and whether its result has begun
        self._hidden = hidden
        self._known = known
        self._with_fields = with_fields
        self.shapes: list[Element] = []  # with a twin for old versions of Word
        self._boxes: list[Element] = []

    def read(self, root: Element) -> None:
        """Read `root`, and the text boxes in it after it."""
        self._blocks(root, self.paragraphs)
        while self._boxes:
            self._blocks(self._boxes.pop(0), self.boxed)

    def _blocks(self, parent: Element, into: list[Paragraph]) -> None:
        joined = self._joined_blocks(parent, None, into)
        if joined:
            into.append(joined.finished())

    def _joined_blocks(self, parent: Element, joined: Line | None, into: list[Paragraph]) -> Line | None:
        """Read blocks of which the first goes on with `joined`; gives the line that the next goes on with."""
        for name, child in elements(parent):
            if name == "w:p":
                joined = self._paragraph(child, joined, into)
            elif name == "w:sectPr":
                self._section(child)
            elif name == "mc:AlternateContent":
                joined = self._joined_blocks(_chosen(child), joined, into)
            elif name in _NO_TEXT or name in self._hidden or self._is_hidden(name, child):
                continue
            elif name in _OPEN:
                joined = self._joined_blocks(child, joined, into)
            elif name == "w:tr":
                self._row(child, into)
            else:
                start = len(into)
                self._blocks(child, into)
                if joined and len(into) > start:  # a table that is there keeps apart what is around it
                    into.insert(start, joined.finished())
                    joined = None
        return joined

    def _row(self, node: Element, into: list[Paragraph]) -> None:
        before = None if self.fields else self._refers
        if before and id(node) in self._known:
            into += self._known[id(node)]
            return
        start = len(into)
        self._blocks(node, into)
        if before == self._refers and not self.fields:
            self._known[id(node)] = into[start:]

    def _paragraph(self, node: Element, joined: Line | None, into: list[Paragraph]) -> Line | None:
        """Read a `w:p`; the line is handed back where the next paragraph goes on with it."""
        alone = not joined and not self.fields
        said = said_of(node) if alone else None
        if said:
            into.append(said.paragraph)
            self.notes += said.notes
            return None
        if alone and id(node) in self._known:
            into += self._known[id(node)]
            return None
        line = joined or Line()
        before = self._refers
        goes_on = self._inline(filled(node), "", line)
        if goes_on:
            return line
        into.append(line.finished())
        if alone and not self.fields and before == self._refers:
            self._known[id(node)] = into[-1:]
        return None

    @property
    def _refers(self) -> tuple[int, ...]:
        """How much is referred to so far; what refers to nothing need not be read twice."""
        return len(self.notes), len(self.margins), len(self._boxes), len(self.shapes)

    def _inline(self, parent: Element, colour: str, line: Line) -> bool:
        """Read what stands in a paragraph; gives whether its mark is a tracked change that is undone."""
        goes_on = False
        for name, child in elements(parent):
            if name == "w:r":
                self._inline(child, colour_of_run(child), line)
            elif name in ("w:t", "w:delText"):
                line.add(text_of(child), colour, self._silent)
            elif name == "w:pPr":
                goes_on = self._mark(child)
            elif name in _FIXED:
                line.add(_FIXED[name], colour, self._silent)
            elif not (name in _NO_TEXT or name in self._hidden):
                self._rare(name, child, colour, line)
        return goes_on

    def _rare(self, name: str, node: Element, colour: str, line: Line) -> None:
        if name in _OBJECTS or name in ("m:oMath", "m:oMathPara"):
            line.add(OBJECT, colour, self._silent)
            self._boxes.extend(_boxes(node) if name in _OBJECTS else ())
        elif name in ("w:footnoteReference", "w:endnoteReference"):
            line.add(OBJECT, colour, self._silent)
            self.notes.append((name[2:].removesuffix("Reference"), node[1].get("w:id", "")))
        elif name == "w:sym":
            line.add(_symbol(node), colour, self._silent)
        elif name == "w:fldChar":
            self._field(node[1].get("w:fldCharType", ""))
        elif name in ("w:instrText", "w:delInstrText"):
            if self.fields and not self.fields[-1][1]:
                self.fields[-1] = self.fields[-1][0] + letters(node), False
        elif name == "w:fldSimple":
            self.fields.append((node[1].get("w:instr", ""), True))
            self._inline(node, colour, line)
            if self.fields:  # else it was ended inside
                self.fields.pop()
        elif name == "mc:AlternateContent":
            self._alternative(node, colour, line)
        else:
            self._inline(filled(node), colour, line)

    def _alternative(self, node: Element, colour: str, line: Line) -> None:
        chosen = _chosen(node)
        if any(name in _OBJECTS for name, _ in elements(chosen)):
            line.add(OBJECT, colour, self._silent)
            boxes = list(_boxes(chosen))
            self._boxes += boxes
            self.shapes += [node] if boxes else []
        else:
            self._inline(chosen, colour, line)

    def _field(self, kind: str) -> None:
        if not self._with_fields:
            return
        if kind == "begin":
            self.fields.append(("", False))
        elif kind == "separate" and self.fields:
            self.fields[-1] = self.fields[-1][0], True
        elif kind == "end" and self.fields:
            self.fields.pop()

    @property
    def _silent(self) -> bool:
        """Whether text here is a field's code, or a result that Word renews."""
        return any(not result or _VOLATILE.match(code) for code, result in self.fields)

    def _mark(self, properties: Element) -> bool:
        undone = False
        for name, child in elements(properties):
            if name == "w:sectPr":
                self._section(child)
            elif name == "w:rPr":
                undone = any(prop in self._hidden for prop, _ in elements(child))
        return undone

    def _section(self, section: Element) -> None:
        self.margins += [
            (_MARGINS[name], child[1].get("r:id", ""))
            for name, child in elements(section)
            if name in _MARGINS
        ]

    def _is_hidden(self, name: str, node: Element) -> bool:
        """Whether a row or cell is a tracked change that this reading undoes."""
        properties = _PROPERTIES.get(name)
        return properties is not None and any(
            prop in self._hidden
            for own, child in elements(node)
            if own == properties
            for prop, _ in elements(child)
        )


def _chosen(alternative: Element) -> Element:
    """The first branch of an `mc:AlternateContent`; nothing where it has none."""
    branches = (child for name, child in elements(alternative) if name in ("mc:Choice", "mc:Fallback"))
    return next(branches, ["", {}])


def _boxes(node: Element) -> Iterator[Element]:
    """The contents of the text boxes in a shape, without those for old versions of Word."""
    for name, child in elements(node):
        if name == "w:txbxContent":
            yield child
        elif name != "mc:Fallback":
            yield from _boxes(child)


def _symbol(node: Element) -> str:
    """The character of a symbol; `\\ufffd` for one that nobody can see."""
    try:
        character = chr(int(node[1].get("w:char", ""), 16))
    except (ValueError, OverflowError):
        return "\ufffd"
    return character if character.isprintable() or "\ue000" <= character <= "\uf8ff" else "\ufffd"
