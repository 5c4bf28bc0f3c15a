"""Documents at random: paragraphs, tables and notes of a few Dutch words, cut into runs at random."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from hypothesis import strategies as st

from tests.build import Text, doc, field, ins, link, moved_to, note, p, raw, run, sdt, simple, table, yellow
from tests.parts import Files, Part, unzipped
from tests.pieces import inline_xml

WORDS = [
    *"de het een niet en van kabinet brief Kamer gemeenten kosten 12 1.500.000 zorg huisvesting".split(),
    *"€ 3 miljoen 17 november 2025 arbeidsmigratie EU-burgers “zo” ja, nee; (toch) punt.".split(),
    "über\u00adgang",
    "cafe\u0301",
    "36\u00a0600",
]
NOISE = [
    '<w:proofErr w:type="spellStart"/>',
    '<w:bookmarkStart w:id="9" w:name="_b"/><w:bookmarkEnd w:id="9"/>',
    "<w:r><w:lastRenderedPageBreak/></w:r>",
    "<!-- niets -->",
    '<w:del w:id="8" w:author="FIN"><w:r><w:delText>weg </w:delText></w:r></w:del>',
]
# Text with yellow that is there, or inside something; each says just its text.
RICH: list[Callable[[str], Text]] = [
    yellow,
    lambda text: run(text, '<w:b/><w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>'),
    lambda text: run(text, highlight="green"),
    ins,
    moved_to,
    sdt,
    lambda text: link(text, "https://www.rijksoverheid.nl"),
    lambda text: field("REF _Ref1 \\h", text),
    lambda text: simple("REF _Ref2", text),
    lambda text: raw(
        f'<w:smartTag w:uri="u" w:element="e">{inline_xml([text], Part(Files(), ""))}</w:smartTag>'
    ),
]
words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14)
sentences = words.map(" ".join)


@dataclass(frozen=True)
class Block:
    """A paragraph, or a table of such: texts, and the note behind the last of them."""

    texts: tuple[str, ...]
    note: str = ""
    columns: int = 0


blocks = st.one_of(
    st.builds(Block, st.tuples(sentences), st.just("") | sentences),
    st.builds(Block, st.lists(sentences, min_size=2, max_size=6).map(tuple), columns=st.integers(1, 3)),
)
letters = st.lists(blocks, min_size=1, max_size=6).map(tuple)


class Version(bytes):
    """A document that shows its text, not its bytes, where a test fails."""

    def __repr__(self) -> str:
        body = unzipped(self)["word/document.xml"].decode()
        return body[body.index("<w:body>") : body.index("<w:sectPr>")]


def plain(letter: tuple[Block, ...], header: str = "") -> Version:
    """The letter with each text in one run."""
    made = [_block(block, [[run(text)] for text in block.texts]) for block in letter]
    return Version(doc(*made, header=[p(header)] if header else []))


@st.composite
def pieces(draw: st.DrawFn, text: str, rich: bool = False) -> list[Text]:
    """The same text cut into runs, with revision numbers and marks without text between them."""
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=4)))
    found: list[Text] = []
    for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
        if start == end:
            continue
        if rich and draw(st.booleans()):
            found.append(draw(st.sampled_from(RICH))(text[start:end]))
        elif draw(st.booleans()):
            found.append(run(text[start:end]))
        else:
            rsid = draw(st.sampled_from(["00AB12CD", "00FF0000"]))
            xml = text[start:end].replace("&", "&amp;").replace("<", "&lt;")
            found.append(raw(f'<w:r w:rsidR="{rsid}"><w:t xml:space="preserve">{xml}</w:t></w:r>'))
        if draw(st.booleans()):
            found.append(raw(draw(st.sampled_from(NOISE))))
    return found


@st.composite
def cut_up(draw: st.DrawFn, letter: tuple[Block, ...], rich: bool = False) -> Version:
    """The letter with its texts cut into runs at random."""
    made = []
    for block in letter:
        made.append(_block(block, [draw(pieces(text, rich)) for text in block.texts]))
    return Version(doc(*made))


def _block(block: Block, texts: list[list[Text]]) -> Text:
    if not block.columns:
        tail = [note(block.note)] if block.note else []
        return p(*(piece for pieces in texts for piece in pieces), *tail)
    cells = [p(*pieces) for pieces in texts]
    return table([cells[at : at + block.columns] for at in range(0, len(cells), block.columns)])


@st.composite
def versions(draw: st.DrawFn) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """A letter, and one that came of it by a few edits."""
    old = list(draw(letters))
    new = list(old)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(new) - 1))
        edit = draw(st.sampled_from(["word", "insert", "delete", "move", "split"]))
        if edit == "word":
            texts = list(new[at].texts)
            which = draw(st.integers(0, len(texts) - 1))
            tokens = texts[which].split(" ")
            place = draw(st.integers(0, len(tokens) - 1))
            tokens[place : place + draw(st.integers(0, 2))] = draw(
                st.lists(st.sampled_from(WORDS), max_size=2)
            )
            texts[which] = " ".join(tokens)
            new[at] = Block(tuple(texts), new[at].note, new[at].columns)
        elif edit == "insert":
            new.insert(at, draw(blocks))
        elif edit == "delete" and len(new) > 1:
            new.pop(at)
        elif edit == "move":
            new.insert(draw(st.integers(0, len(new) - 1)), new.pop(at))
        elif not new[at].columns and " " in new[at].texts[0]:
            first, _, second = new[at].texts[0].partition(" ")
            new[at : at + 1] = [Block((first,)), Block((second,), new[at].note)]
    return tuple(old), tuple(new)
