"""The expectations: what a comparison of two versions should show, told from the edits that were planted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from .edits import (
    MARKED,
    Add,
    AddColumn,
    AddRow,
    Change,
    Drop,
    Edit,
    Merge,
    Meta,
    Move,
    Note,
    Paint,
    Restyle,
    Split,
    Swap,
    Unpaint,
    after,
    before,
)
from .markup import plain
from .model import Block, Version

HEAD = "Koptekst, tekstvak"
SHOWN_META = {"Datum", "Onze referentie", "Bijlage(n)", "Kop"}
KINDS = {"h1": "kop", "h2": "kop", "table": "tabel", "bullet": "punt in lijst", "caption": "bijschrift"}


@dataclass(frozen=True)
class Line:
    """One planted fact: where it stands, the words, and a remark."""

    place: str
    words: str
    remark: str = ""

    def text(self) -> str:
        """The line as it is written down."""
        quoted = f"“{self.words.strip()}”" if self.words else ""
        return " ".join(
            part for part in (f"[{self.place}]", quoted, f"({self.remark})" if self.remark else "") if part
        )


@dataclass
class Expectation:
    """The four lists of one comparison."""

    yellow: list[Line] = field(default_factory=list)
    moved: list[Line] = field(default_factory=list)
    gone: list[Line] = field(default_factory=list)
    other: list[Line] = field(default_factory=list)

    def file(self, title: str) -> str:
        """The text of the file."""
        parts = [title, "=" * len(title), ""]
        sections = (
            ("GEEL", self.yellow),
            ("VERPLAATST", self.moved),
            ("VERVALLEN", self.gone),
            ("ANDERS", self.other),
        )
        for name, lines in sections:
            parts += [name, *([f"- {line.text()}" for line in lines] or ["- (niets)"]), ""]
        return "\n".join(parts)


def place(version: Version, block_id: str) -> str:
    """Heading a block stands under, with the sort of block where that helps."""
    block = version.block(block_id)
    kind = KINDS.get(block.kind, "")
    heading = plain(version.heading_of(block_id))
    return f"{heading}, {kind}" if kind and block.kind not in ("h1", "h2") else heading


def marked_lines(where: str, text: str, remark: str) -> tuple[list[Line], list[Line]]:
    """Lines for the words that came and the words that went in a marked change."""
    came, went = [], []
    context = plain(after(text)).strip()
    for old, new in MARKED.findall(text):
        if plain(new).strip():
            hint = f"in: “{context}”" if plain(new).strip() != context else ""
            came.append(Line(where, plain(new), "; ".join(part for part in (hint, remark) if part)))
        if plain(old).strip():
            hint = (
                f"was: “{plain(before(text)).strip()}”"
                if plain(old).strip() != plain(before(text)).strip()
                else ""
            )
            went.append(Line(where, plain(old), "; ".join(part for part in (hint, remark) if part)))
    return came, went


def block_words(block: Block) -> Iterator[str]:
    """The words of a block, one text per paragraph or cell."""
    for piece in block.pieces():
        if plain(piece).strip() and piece not in ("<", "^"):
            yield plain(piece)


def tell(edits: list[Edit], old: Version, new: Version) -> Expectation:
    """What the edits between two versions should show."""
    told = Expectation()
    for edit in edits:
        match edit:
            case Change(block_id, text, note):
                came, went = marked_lines(place(new, block_id), text, note)
                told.yellow += came
                told.gone += went
                if not came and not went:
                    told.other.append(Line(place(new, block_id), "", note))
            case Restyle(block_id, _, note) | Swap(block_id, _, note):
                told.other.append(Line(place(new, block_id), "", note))
            case Meta(key, value):
                if key in SHOWN_META:
                    told.other.append(head_line(key, value, old))
            case Note():
                tell_note(told, edit, old)
            case Paint() | Unpaint():
                pass
            case _:
                tell_structure(told, edit, old, new)
    return told


def head_line(key: str, value: str, old: Version) -> Line:
    """Line for a value in the text boxes of the header."""
    return Line(
        HEAD, value, f"{key}, was “{old.meta[key]}”; geel of gemeld, in beide tweelingen van het tekstvak"
    )


def tell_note(told: Expectation, edit: Note, old: Version) -> None:
    """Lines for a footnote that changed, came or went."""
    if not edit.text:
        told.gone.append(Line("Voetnoot", plain(old.notes[edit.note]), "voetnoot vervallen"))
    elif edit.note in old.notes:
        came, went = marked_lines("Voetnoot", edit.text, "")
        told.yellow += came
        told.gone += went
    else:
        told.yellow.append(Line("Voetnoot", plain(edit.text), "nieuwe voetnoot"))


def tell_structure(told: Expectation, edit: Edit, old: Version, new: Version) -> None:
    """Lines for blocks, rows and columns that came, went, moved, split or merged."""
    match edit:
        case Add(_, blocks):
            for block in blocks:
                told.yellow += [
                    Line(place(new, block.id), words, "geheel nieuw") for words in block_words(block)
                ]
        case AddRow(block_id, _, cells):
            told.yellow += [
                Line(place(new, block_id), plain(cell), "nieuwe rij") for cell in cells if cell != "<"
            ]
        case AddColumn(block_id, _, cells, _):
            told.yellow.append(
                Line(place(new, block_id), " | ".join(map(plain, cells)), "nieuwe kolom, cel voor cel")
            )
        case Drop(ids, note):
            for block_id in ids:
                told.gone += [
                    Line(place(old, block_id), words, note or "geheel vervallen")
                    for words in block_words(old.block(block_id))
                ]
        case Move(block_id, _):
            where = f"van “{place(old, block_id)}” naar “{place(new, block_id)}”"
            same = old.block(block_id).pieces() == new.block(block_id).pieces()
            remark = "ongewijzigd" if same else "met wijzigingen, zie GEEL en VERVALLEN"
            told.moved.append(Line(where, next(block_words(new.block(block_id))), remark))
        case Split(block_id, at, _):
            told.other.append(
                Line(place(new, block_id), at, "alinea hier in tweeën gesplitst, woorden gelijk, niet geel")
            )
        case Merge(block_id, tail):
            start = plain(old.block(tail).text)[:40]
            told.other.append(
                Line(
                    place(new, block_id),
                    start + "…",
                    "alinea aan de vorige gevoegd, woorden gelijk, niet geel",
                )
            )


def join(first: Expectation, second: Expectation, old: Version, new: Version) -> Expectation:
    """Two steps in one: what came in the first step counts as far as it still stands in the last version."""
    standing = "\n".join(plain(piece) for block in new.blocks for piece in block.pieces())
    kept = [line for line in first.yellow if line.words in standing]
    came_first = {line.words for line in first.yellow}
    gone = first.gone + [line for line in second.gone if line.words not in came_first]
    other = [line for line in first.other + second.other if line.place != HEAD]
    other += [
        head_line(key, new.meta[key], old)
        for key in old.meta
        if key in SHOWN_META and old.meta[key] != new.meta[key]
    ]
    return Expectation(kept + second.yellow, first.moved + second.moved, gone, other)
