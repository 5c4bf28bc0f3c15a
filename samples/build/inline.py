"""Marked-up text put into a paragraph as runs, fields, controls and notes."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from .markup import Token, tokens
from .wordml import complex_field, content_control, el, run, text_el

TRACKED = {"ins": "w:ins", "del": "w:del", "mfrom": "w:moveFrom", "mto": "w:moveTo"}
RUN_STATES = ("b", "i", "hl", "shd", "fmt")


@dataclass
class Writer:
    """State of one document being written: counters, notes in order of appearance, and the run cutter."""

    document: Document
    name: str
    notes: dict[str, str]
    images: dict[str, bytes]
    used_notes: list[str] = field(default_factory=list)
    random: Random = field(init=False)
    author: str = "FIN"
    date: str = "2025-12-05T10:00:00Z"
    count: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Seed the run cutter with the name of the document."""
        self.random = Random(self.name)

    def next(self, kind: str, start: int = 1) -> int:
        """The next number of a kind: bookmark, revision, picture or control."""
        self.count[kind] = self.count.get(kind, start - 1) + 1
        return self.count[kind]

    def rsid(self) -> str:
        """A revision save id that looks like Word's and is the same in every build."""
        return f"00{self.random.randrange(0x100000, 0xFFFFFF):06X}"

    def cut(self, text: str) -> list[str]:
        """Text cut into the pieces an editing history would leave, at other places in each version."""
        words = text.split(" ")
        if len(words) < 4 or self.random.random() < 0.45:
            return [text]
        places = sorted(self.random.sample(range(1, len(words)), k=min(3, 1 + len(words) // 18)))
        pieces = [
            " ".join(words[start:end]) for start, end in zip([0, *places], [*places, len(words)], strict=True)
        ]
        return [piece + " " for piece in pieces[:-1]] + pieces[-1:]

    def tracked(self, tag: str) -> BaseOxmlElement:
        """A revision element with number, author and date."""
        return el(tag, id=str(self.next("revision", 900)), author=self.author, date=self.date)


class Inline:
    """Fills one paragraph with marked-up text."""

    def __init__(self, writer: Writer, paragraph: BaseOxmlElement) -> None:
        """Begin in ``paragraph``."""
        self.writer = writer
        self.stack: list[tuple[str, BaseOxmlElement]] = [("", paragraph)]
        self.open: set[str] = set()
        self.bookmarks: dict[str, str] = {}

    @property
    def here(self) -> BaseOxmlElement:
        """The element that takes the next run."""
        return self.stack[-1][1]

    def write(self, text: str) -> None:
        """Write marked-up text."""
        for token in tokens(text):
            if token.kind == "text":
                self.words(token.value)
            elif token.kind == "single":
                self.single(token)
            elif token.name in RUN_STATES:
                (self.open.add if token.kind == "open" else self.open.discard)(token.name)
            elif token.kind == "open":
                self.opening(token)
            else:
                self.closing(token)

    def props(self) -> BaseOxmlElement:
        """Run properties that fit the open tags."""
        made = el("w:rPr")
        inside = {name for name, _ in self.stack}
        if "link" in inside or "goto" in inside:
            made.append(el("w:rStyle", val="Hyperlink"))
        if self.open & {"b", "fmt"}:
            made.extend([el("w:b"), el("w:bCs")])
        if "i" in self.open:
            made.extend([el("w:i"), el("w:iCs")])
        if "hl" in self.open:
            made.append(el("w:highlight", val="yellow"))
        if "shd" in self.open:
            made.append(el("w:shd", val="clear", color="auto", fill="FFFF00"))
        if "fmt" in self.open:
            change = self.writer.tracked("w:rPrChange")
            change.append(el("w:rPr"))
            made.append(change)
        return made

    def words(self, text: str) -> None:
        """Write text without tags, now and then with a spelling mark."""
        tag = "w:delText" if any(name == "del" for name, _ in self.stack) else "w:t"
        pieces = self.writer.cut(text)
        for piece in pieces:
            marked = len(pieces) > 1 and not self.writer.random.randrange(6)
            if marked:
                self.here.append(el("w:proofErr", type="spellStart"))
            self.here.append(run(text_el(piece, tag), props=self.props(), rsid=self.writer.rsid()))
            if marked:
                self.here.append(el("w:proofErr", type="spellEnd"))

    def single(self, token: Token) -> None:
        """Write a tag that stands alone."""
        if token.name == "fn":
            self.writer.used_notes.append(token.value)
            number = str(len(self.writer.used_notes))
            style = el("w:rPr", el("w:rStyle", val="FootnoteReference"))
            self.here.append(run(el("w:footnoteReference", id=number), props=style))
        elif token.name == "ref":
            target, result = token.value.split("|")
            self.here.extend(complex_field(f"REF {target} \\h", result))
        elif token.name == "sym":
            self.here.append(run(el("w:sym", font="Wingdings", char=token.value), props=self.props()))
        else:
            names = {"br": "w:br", "tab": "w:tab", "nbh": "w:noBreakHyphen"}
            self.here.append(run(el(names[token.name]), props=self.props()))

    def opening(self, token: Token) -> None:
        """Open a link, control, revision, bookmark or comment."""
        outer = self.here
        if token.name in ("bm", "c"):
            number = token.value if token.name == "c" else str(self.writer.next("bookmark"))
            self.bookmarks[token.name] = number
            mark = el("w:commentRangeStart", id=number)
            outer.append(mark if token.name == "c" else el("w:bookmarkStart", id=number, name=token.value))
            return
        inner = outer
        if token.name == "link":
            inner = el("w:hyperlink", history="1")
            inner.set(
                qn("r:id"), self.writer.document.part.relate_to(token.value, RT.HYPERLINK, is_external=True)
            )
        elif token.name == "goto":
            inner = el("w:hyperlink", anchor=token.value, history="1")
        elif token.name in TRACKED:
            inner = self.writer.tracked(TRACKED[token.name])
        else:
            date = token.value if token.name == "date" else ""
            wrapper, inner = content_control(
                token.value if not date else "datum", self.writer.next("sdt", 41001), date
            )
            outer.append(wrapper)
        if inner.getparent() is None:
            outer.append(inner)
        self.stack.append((token.name, inner))

    def closing(self, token: Token) -> None:
        """Close what `opening` opened."""
        if token.name == "bm":
            self.here.append(el("w:bookmarkEnd", id=self.bookmarks["bm"]))
        elif token.name == "c":
            number = self.bookmarks["c"]
            style = el("w:rPr", el("w:rStyle", val="CommentReference"))
            self.here.append(el("w:commentRangeEnd", id=number))
            self.here.append(run(el("w:commentReference", id=number), props=style))
        else:
            name, _ = self.stack.pop()
            if name != token.name:
                raise ValueError(f"{{/{token.name}}} closes {{{name}}}")
