"""Two versions of a bundle of letters of any length: `python benchmarks/letters.py PAGES OUTDIR`.

Writes `old.docx` and `new.docx`. Equal arguments give equal bytes. In the new version 3 % of the paragraphs
and tables are edited, 1 % of the paragraphs are new, 1 % gone and 0.5 % moved (of each at least one).
"""

import argparse
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from random import Random

from dutch import Prose
from package import Block, Paragraph, Run, Table, write_docx

CHARS_PER_LINE = 90
LINES_PER_PAGE = 45
PAGES_PER_LETTER = 6
EDITED, INSERTED, DELETED, MOVED = 0.03, 0.01, 0.01, 0.005


def styled(text: str, style: str) -> Paragraph:
    """A paragraph of one run in a named style."""
    return Paragraph((Run(text),), style)


def cut(text: str, rng: Random) -> tuple[Run, ...]:
    """`text` in one to four runs, cut after spaces; every other run is bold, italic, or only cut off."""
    wanted = rng.choices((1, 2, 3, 4), weights=(30, 25, 25, 20))[0]
    cuts = {text.find(" ", rng.randrange(len(text))) + 1 for _ in range(wanted - 1)}
    edges = sorted(cuts | {0, len(text)})
    return tuple(
        Run(text[start:end], rng.choice(("b", "i", "")) if place % 2 else "")
        for place, (start, end) in enumerate(pairwise(edges))
    )


def body_paragraph(prose: Prose, noted: bool = False) -> Paragraph:
    """A paragraph of some 40 to 120 words, with a footnote if `noted`."""
    runs = cut(prose.paragraph(prose.rng.randrange(35, 110)), prose.rng)
    return Paragraph(runs, note=prose.paragraph(prose.rng.randrange(5, 30)) if noted else None)


def table(prose: Prose) -> Table:
    """A table of three rows under a header."""
    rows = tuple((prose.title(), f"€ {prose.rng.randrange(10, 999)}.000", prose.date()) for _ in range(3))
    return Table((("Onderwerp", "Bedrag", "Datum"), *rows))


def opening(prose: Prose) -> Iterator[Paragraph]:
    """The top of a letter."""
    yield styled("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Briefkop")
    yield styled(f"Datum: {prose.date()}", "Gegevens")
    yield styled(f"Betreft: {prose.title()}", "Gegevens")
    yield Paragraph((Run("Geachte voorzitter,"),))


def closing(prose: Prose) -> Iterator[Paragraph]:
    """The foot of a letter."""
    yield Paragraph((Run("Hoogachtend,"),))
    yield Paragraph((Run(f"De minister van {prose.title()}", "i"),))


def height(block: Block) -> int:
    """The lines that a block takes, with the white below it."""
    if isinstance(block, Table):
        return len(block.rows) + 1
    lines = len(block.text) // CHARS_PER_LINE + 2
    return lines + len(block.note) // CHARS_PER_LINE + 1 if block.note else lines


def fill(lines: int, page: int, prose: Prose) -> Iterator[Block]:
    """`lines` lines or a few more: headings, paragraphs (one with a note), on every second page a table."""
    yield styled(prose.title(), "Kop1" if page % 3 == 0 else "Kop2")
    if page % 2:
        yield (last := table(prose))
        lines -= height(last)
    number = 0
    while lines > 2:
        number += 1
        if number == 4:
            yield styled(prose.title(), "Kop2")
            lines -= 2
        yield (paragraph := body_paragraph(prose, noted=number == 2))
        lines -= height(paragraph)


def bundle(pages: int, prose: Prose) -> list[Block]:
    """The letters of the old version, `pages` pages in all."""
    blocks: list[Block] = []
    spare = 0
    for page in range(pages):
        page_blocks: list[Block] = []
        in_letter = page % PAGES_PER_LETTER
        if in_letter == 0:
            page_blocks += opening(prose)
        used = sum(map(height, page_blocks)) + 2
        page_blocks += fill(LINES_PER_PAGE + spare - used, page, prose)
        if in_letter == PAGES_PER_LETTER - 1 or page == pages - 1:
            page_blocks += closing(prose)
        spare += LINES_PER_PAGE - sum(map(height, page_blocks))
        blocks += page_blocks
    return blocks


def other_number(text: str, rng: Random) -> str:
    """`text` with the last digit of one of its numbers changed, or `text` itself if it has none."""
    places = [match.end() - 1 for match in re.finditer(r"\d+", text)]
    if not places:
        return text
    place = rng.choice(places)
    digit = rng.choice([digit for digit in "123456789" if digit != text[place]])
    return text[:place] + digit + text[place + 1 :]


def edit_text(text: str, prose: Prose) -> str:
    """`text` with a number changed, a word replaced, or words inserted or deleted; never equal to `text`."""
    kind = prose.rng.randrange(4)
    if kind == 0 and (numbered := other_number(text, prose.rng)) != text:
        return numbered
    words = text.rstrip().split(" ")
    white = text[len(text.rstrip()) :]
    place = prose.rng.randrange(len(words))
    if kind == 1 and len(words) > 4:
        del words[place : min(place + prose.rng.randrange(1, 4), len(words))]
    elif kind == 2:
        words.insert(place, f"{prose.preposition()} {prose.thing()}")
    else:
        words[place] = prose.noun().partition(" ")[2]
    edited = " ".join(words) + white
    return edited if edited != text else f"niet {text}"


def edit_paragraph(paragraph: Paragraph, prose: Prose) -> Paragraph:
    """The paragraph with one edit in one of its runs, or now and then in its note."""
    if paragraph.note and prose.rng.random() < 0.3:
        return replace(paragraph, note=edit_text(paragraph.note, prose))
    runs = list(paragraph.runs)
    place = prose.rng.randrange(len(runs))
    runs[place] = replace(runs[place], text=edit_text(runs[place].text, prose))
    return replace(paragraph, runs=tuple(runs))


def edit_table(old: Table, prose: Prose) -> Table:
    """The table with one cell below the header edited."""
    row = prose.rng.randrange(1, len(old.rows))
    column = prose.rng.randrange(len(old.rows[row]))
    cells = list(old.rows[row])
    cells[column] = edit_text(cells[column], prose)
    return Table((*old.rows[:row], tuple(cells), *old.rows[row + 1 :]))


def edit(block: Block, prose: Prose) -> Block:
    """The block with one edit."""
    return edit_table(block, prose) if isinstance(block, Table) else edit_paragraph(block, prose)


@dataclass(frozen=True, slots=True)
class Revision:
    """Which blocks of the old version, by index, meet which fate; no block meets two."""

    edited: frozenset[int]
    followed: frozenset[int]  # by a new paragraph
    deleted: frozenset[int]
    moved: frozenset[int]


def plan(blocks: Sequence[Block], rng: Random) -> Revision:
    """A revision drawn at random; headings and the opening and closing of letters stay as they are."""
    paragraphs = [
        index
        for index, block in enumerate(blocks)
        if isinstance(block, Paragraph) and not block.style and len(block.text) > CHARS_PER_LINE
    ]
    tables = [index for index, block in enumerate(blocks) if isinstance(block, Table)]
    total = len(paragraphs)
    rng.shuffle(paragraphs)

    def take(share: float) -> frozenset[int]:
        amount = max(1, round(share * total))
        taken = frozenset(paragraphs[:amount])
        del paragraphs[:amount]
        return taken

    edited_tables = rng.sample(tables, round(EDITED * len(tables)))
    return Revision(take(EDITED).union(edited_tables), take(INSERTED), take(DELETED), take(MOVED))


def revise(blocks: Sequence[Block], prose: Prose) -> list[Block]:
    """The new version of the letters."""
    revision = plan(blocks, prose.rng)
    revised: list[Block] = []
    for index, block in enumerate(blocks):
        if index in revision.edited:
            revised.append(edit(block, prose))
        elif index not in revision.deleted and index not in revision.moved:
            revised.append(block)
        if index in revision.followed:
            revised.append(body_paragraph(prose))
    for index in sorted(revision.moved):
        distance = prose.rng.randrange(6, 60)
        revised.insert((index + distance) % len(revised), blocks[index])
    return revised


def write_pair(pages: int, folder: Path) -> tuple[Path, Path]:
    """Writes both versions into `folder` and gives their paths."""
    old, new = folder / "old.docx", folder / "new.docx"
    blocks = bundle(pages, Prose(Random(f"letters {pages}")))
    write_docx(old, blocks)
    write_docx(new, revise(blocks, Prose(Random(f"revision {pages}"))))
    return old, new


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Write two versions of a bundle of Dutch-looking letters.")
    parser.add_argument("pages", type=int, metavar="PAGES")
    parser.add_argument("folder", type=Path, metavar="OUTDIR")
    arguments = parser.parse_args()
    if arguments.pages < 1:
        parser.error("PAGES must be at least 1")
    arguments.folder.mkdir(parents=True, exist_ok=True)
    for path in write_pair(arguments.pages, arguments.folder):
        print(f"{path}: {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
