"""Hard shapes of documents, in versions: `python benchmarks/shapes.py NAME OUTDIR`.

Writes the versions of one shape and prints their paths, oldest first: `old.docx` and `new.docx`, or
`01.docx` and on where there are more than two. Equal arguments give equal bytes.
"""

import argparse
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from random import Random
from typing import NamedTuple
from xml.sax.saxutils import escape

import parts
from dutch import Chooser, Prose, nouns
from letters import bundle, edit_text, revise
from package import TIMESTAMP, Block, Paragraph, Run, Table, cell_xml, paragraph_xml, table_xml

Piece = Block | str  # a string is XML: what `package` has no value for
Version = Sequence[Piece]

OTHER_WORDS = ("alsnog", "desgewenst", "onverwijld", "voorts", "welbeschouwd")  # none of them is in `dutch`
PARAGRAPHS_ON_A_PAGE, SENTENCES_IN_A_PARAGRAPH = 4, 5
CHARS_IN_A_WORD = 7.7  # in the prose of `dutch`, with the space behind it
DEPTH = 5
HISTORY_PAGES = 30

Level = tuple[str, str, str]  # the texts of the cells beside the one with the next table
Nest = tuple[Level, ...]  # outermost first


class Shape(NamedTuple):
    """A kind of document that is hard to compare; `about` says what it is, with the size in it."""

    name: str
    about: str
    size: int
    versions: Callable[[int], Iterable[Version]]

    @property
    def described(self) -> str:
        """What it is, in its size."""
        return self.about.format(size=self.size)


def plain(text: str) -> Paragraph:
    """A paragraph of one run."""
    return Paragraph((Run(text),))


def changed(words: Sequence[str], rng: Random) -> list[str]:
    """The words, with others in a few places."""
    new = list(words)
    for place, word in zip(rng.sample(range(len(new)), len(OTHER_WORDS)), OTHER_WORDS, strict=True):
        new[place] = word
    return new


def fresh_paragraph(prose: Prose, known: set[str]) -> Paragraph:
    """A paragraph of sentences that are not in `known`; they are added to it."""
    sentences: list[str] = []
    while len(sentences) < SENTENCES_IN_A_PARAGRAPH:
        if (sentence := prose.sentence()) not in known:
            known.add(sentence)
            sentences.append(sentence)
    return plain(" ".join(sentences))


def unrelated(pages: int) -> Iterator[Version]:
    """Two letters that share no sentence; nor does a sentence come twice."""
    known: set[str] = set()
    prose = Prose(Random("unrelated"))
    for _ in range(2):
        yield [fresh_paragraph(prose, known) for _ in range(pages * PARAGRAPHS_ON_A_PAGE)]


def alike(paragraphs: int) -> Iterator[Version]:
    """The same word over and over; one in a thousand is gone, and three others came."""
    yield [plain("Idem")] * paragraphs
    new = [plain("Idem")] * (paragraphs - max(1, paragraphs // 1000))
    rng = Random("alike")
    for word in OTHER_WORDS[:3]:
        new.insert(rng.randrange(len(new)), plain(word))
    yield new


def runs(many: int) -> Iterator[Version]:
    """One paragraph in which each word is a run; of three runs, one is bold and one italic."""
    rng = Random("runs")
    words = Prose(rng).paragraph(many).split(" ")[:many]
    for version in (words, changed(words, rng)):
        yield [Paragraph(tuple(Run(f"{word} ", ("", "b", "i")[at % 3]) for at, word in enumerate(version)))]


def long_text(characters: int) -> Iterator[Version]:
    """One paragraph of one run."""
    rng = Random("long-text")
    words = Prose(rng).paragraph(round(characters / CHARS_IN_A_WORD)).split(" ")
    for version in (words, changed(words, rng)):
        yield [plain(" ".join(version))]


def grid(side: int) -> Iterator[Version]:
    """A table of `side` rows and columns; `side` cells changed, a row came and a column went."""
    rng = Random("grid")
    rows = [[f"€ {rng.randrange(10**6)}" for _ in range(side)] for _ in range(side)]
    yield [Table(tuple(map(tuple, rows)))]
    for row in rows:
        row[rng.randrange(side)] = rng.choice(OTHER_WORDS)
    gone = rng.randrange(side)
    rows.insert(rng.randrange(1, side), [f"€ {rng.randrange(10**6)}" for _ in range(side)])
    yield [Table(tuple(tuple(row[:gone] + row[gone + 1 :]) for row in rows))]


def nest_xml(nest: Nest) -> str:
    """A `w:tbl` of two by two; the last cell holds the next table, that of the innermost is empty."""
    inner = ""
    for first, second, third in reversed(nest):
        holder = f'<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>{inner}<w:p/></w:tc>'
        rows = (cell_xml(first, "") + cell_xml(second, ""), cell_xml(third, "") + holder)
        grid_columns = '<w:gridCol w:w="3000"/>' * 2
        body = "".join(f"<w:tr>{cells}</w:tr>" for cells in rows)
        inner = f"<w:tbl>{parts.TABLE_PROPERTIES}<w:tblGrid>{grid_columns}</w:tblGrid>{body}</w:tbl>"
    return f"{inner}<w:p/>"


def edit_nest(nest: Nest, depth: int, prose: Prose) -> Nest:
    """The nest with one cell edited, at this depth."""
    level = list(nest[depth])
    place = prose.rng.randrange(len(level))
    level[place] = edit_text(level[place], prose)
    return (*nest[:depth], (level[0], level[1], level[2]), *nest[depth + 1 :])


def nested(tables: int) -> Iterator[Version]:
    """Tables nested in tables; one in eight is edited, each time one level deeper."""
    prose = Prose(Random("nested"))
    nests: list[Nest] = [
        tuple((prose.title(), prose.sentence(), prose.sentence()) for _ in range(DEPTH))
        for _ in range(tables)
    ]
    yield [*map(nest_xml, nests)]
    for turn, at in enumerate(range(0, tables, 8)):
        nests[at] = edit_nest(nests[at], turn % DEPTH, prose)
    yield [*map(nest_xml, nests)]


def shuffled(pages: int) -> Iterator[Version]:
    """Letters, and the same blocks in another order."""
    rng = Random("shuffled")
    blocks = bundle(pages, Prose(rng))
    yield blocks
    yield rng.sample(blocks, len(blocks))


def with_texts(block: Block, change: Callable[[str], str]) -> Block:
    """The block with each of its texts put through `change`; its looks stay."""
    if isinstance(block, Table):
        return Table(tuple(tuple(map(change, row)) for row in block.rows))
    rewritten = tuple(replace(run, text=change(run.text)) for run in block.runs)
    return replace(block, runs=rewritten, note=change(block.note) if block.note else None)


def replaced(pages: int) -> Iterator[Version]:
    """Letters, and the same with another word in the place of each."""
    rng = Random("replaced")
    blocks = bundle(pages, Prose(rng))
    choose = Chooser([noun.partition(" ")[2] for noun in nouns()], rng)

    def other(word: str) -> str:
        new = choose()
        return new if new != word else other(word)

    def others(text: str) -> str:
        return " ".join(word and other(word) for word in text.split(" "))

    yield blocks
    yield [with_texts(block, others) for block in blocks]


def spelt(block: Block) -> Block:
    """The block with each character of a paragraph in a run of its own."""
    if isinstance(block, Table):
        return block
    return replace(block, runs=tuple(replace(run, text=sign) for run in block.runs for sign in run.text))


def characters(pages: int) -> Iterator[Version]:
    """Letters and a revision of them, spelt in runs of one character; cells and notes are not."""
    prose = Prose(Random("characters"))
    blocks = bundle(pages, prose)
    yield [*map(spelt, blocks)]
    yield [*map(spelt, revise(blocks, prose))]


def history(versions: int) -> Iterator[Version]:
    """One letter, and each next version a revision of the one before."""
    prose = Prose(Random("history"))
    blocks = bundle(HISTORY_PAGES, prose)
    for _ in range(versions):
        yield blocks
        blocks = revise(blocks, prose)


SHAPES = (
    Shape("unrelated", "two letters of {size:,} pages that share no sentence", 300, unrelated),
    Shape("alike", "{size:,} paragraphs “Idem”; 1 in 1,000 removed, three words added", 50_000, alike),
    Shape("runs", "one paragraph of {size:,} runs, five words changed", 200_000, runs),
    Shape("long-text", "one paragraph of {size:,} characters, five words changed", 5_000_000, long_text),
    Shape(
        "grid", "a table of {size} × {size}: {size} cells changed, a row added, a column removed", 200, grid
    ),
    Shape("nested", "{size} tables nested five deep, changes at each depth", 400, nested),
    Shape("shuffled", "{size} pages, all blocks in another order", 300, shuffled),
    Shape("replaced", "{size} pages, another word in the place of each", 300, replaced),
    Shape("characters", "{size} pages of letters, each character a run of its own", 30, characters),
    Shape("history", f"{{size}} versions of {HISTORY_PAGES} pages, each against the one before", 30, history),
)


def piece_xml(piece: Piece, notes: list[str]) -> str:
    """The XML of a piece; footnotes are added to `notes`."""
    if isinstance(piece, str):
        return piece
    return table_xml(piece) if isinstance(piece, Table) else paragraph_xml(piece, notes)


def write(path: Path, version: Version) -> None:
    """Writes the package piece by piece, always with the same time stamps."""
    notes: list[str] = []
    head, tail = parts.DOCUMENT.split("{body}")
    document = zipfile.ZipInfo("word/document.xml", TIMESTAMP)
    document.compress_type = zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(path, "w") as package:
        for name, content in parts.FIXED.items():
            package.writestr(zipfile.ZipInfo(name, TIMESTAMP), content, zipfile.ZIP_DEFLATED)
        with package.open(document, "w") as part:
            for text in chain([head], (piece_xml(piece, notes) for piece in version), [tail]):
                part.write(text.encode())
        footnotes = "".join(
            parts.NOTE.format(id=number, text=escape(note)) for number, note in enumerate(notes, start=1)
        )
        entry = zipfile.ZipInfo("word/footnotes.xml", TIMESTAMP)
        package.writestr(entry, parts.FOOTNOTES.format(notes=footnotes), zipfile.ZIP_DEFLATED)


def write_versions(shape: Shape, size: int, folder: Path) -> list[Path]:
    """Writes all versions of a shape in a size into `folder`; their paths, oldest first."""
    versions = tuple(shape.versions(size))
    names = (
        ("old", "new") if len(versions) == 2 else [f"{number:02}" for number in range(1, len(versions) + 1)]
    )
    paths = [folder / f"{name}.docx" for name in names]
    for path, version in zip(paths, versions, strict=True):
        write(path, version)
    return paths


def main() -> None:
    """The command line."""
    shapes = {shape.name: shape for shape in SHAPES}
    parser = argparse.ArgumentParser(description="Write the versions of a hard shape of document.")
    parser.add_argument("name", choices=shapes, metavar="NAME", help=", ".join(shapes))
    parser.add_argument("folder", type=Path, metavar="OUTDIR")
    arguments = parser.parse_args()
    shape = shapes[arguments.name]
    arguments.folder.mkdir(parents=True, exist_ok=True)
    for path in write_versions(shape, shape.size, arguments.folder):
        print(path)


if __name__ == "__main__":
    main()
