"""A letter written as a .docx, with its texts in one run each or cut up at random."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from tests import build
from tests.build import Text, run
from tests.parts import unzipped
from tests.pieces import Piece, block_xml, inline_xml, raw
from tests.property.letters import Bit, Block, Letter, Para, Row, Table

Cut = Callable[[str], list[Text]]
Make = Callable[[str, Cut], Text]

_NOISE = [
    '<w:proofErr w:type="spellStart"/>',
    '<w:bookmarkStart w:id="9" w:name="_b"/><w:bookmarkEnd w:id="9"/>',
    '<w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/>',
    '<w:r><w:commentReference w:id="1"/></w:r>',
    "<w:r><w:lastRenderedPageBreak/></w:r>",
    '<w:r w:rsidR="00CC00CC"/>',
    "<!-- niets -->",
    '<w:del w:id="8" w:author="FIN"><w:r><w:delText>weg </w:delText></w:r></w:del>',
]
_ATTRIBUTES = ["", ' w:rsidR="00AB12CD"', ' w:rsidRPr="00FF0000"']


class Version(bytes):
    """A document that shows its text, not its bytes, where a test fails."""

    def __repr__(self) -> str:
        parts = unzipped(self)
        body = parts.pop("word/document.xml").decode()
        shown = [body[body.index("<w:body>") :]]
        for name, part in parts.items():
            if any(kind in name for kind in ("notes", "header", "footer")) and "_rels" not in name:
                xml = part.decode()
                shown.append(f"\n  {name}: {xml[xml.index('<w:p>') :]}")
        return "".join(shown)


def plain(text: str) -> list[Text]:
    """The text in one run."""
    return [run(text)]


class Scissors:
    """Cuts text into runs, with revision numbers and marks without text between them."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)

    def __call__(self, text: str) -> list[Text]:
        chance = self._chance
        cuts = sorted(chance.randint(0, len(text)) for _ in range(chance.randint(0, 3)))
        found: list[Text] = []
        for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
            if start < end:
                xml = text[start:end].replace("&", "&amp;").replace("<", "&lt;")
                attribute = chance.choice(_ATTRIBUTES)
                found.append(raw(f'<w:r{attribute}><w:t xml:space="preserve">{xml}</w:t></w:r>'))
            if chance.random() < 0.4:
                found.append(raw(chance.choice(_NOISE)))
        return found


def written(letter: Letter, cut: Cut = plain) -> Version:
    """The letter as a document."""
    margins: dict[str, dict[str, Sequence[Text]]] = {"header": {}, "footer": {}}
    for name, blocks in letter.margins.items():
        kind, _, sort = name.partition(" ")
        margins[kind][sort] = _blocks(blocks, cut)
    body = _blocks(letter.blocks, cut)
    return Version(build.doc(*body, header=margins["header"], footer=margins["footer"]))


def _blocks(blocks: list[Block], cut: Cut) -> list[Text]:
    return [_block(block, cut) for block in blocks]


def _block(block: Block, cut: Cut) -> Text:
    if isinstance(block, Para):
        return build.p(*_inline(block.bits, cut), mark=_mark(block.mark))
    if isinstance(block, Table):
        return build.table([_row(row, cut) for row in block.rows])
    inner = _blocks(block.blocks, cut)
    return _field_over(block.code, inner) if block.code else build.sdt_block(*inner)


def _field_over(code: str, inner: list[Text]) -> Text:
    """A field whose result runs over these blocks, from within a paragraph into another."""
    start = build.p("Zie ", build.field_start(code), "hierna")
    return Piece(lambda part: block_xml([start, *inner, build.p("slot", build.field_end, " einde")], part))


def _row(row: Row, cut: Cut) -> build.Row:
    cells = [build.cell(*_blocks(cell.blocks, cut), span=cell.span, merge=cell.merge) for cell in row.cells]
    return build.row(*cells, properties=_mark(row.mark))


def _mark(mark: str) -> str:
    return {"": "", "del": build.deleted_mark(), "ins": build.inserted_mark()}[mark]


def _inline(bits: list[Bit], cut: Cut) -> list[Text]:
    return [KINDS[bit.kind](bit.text, cut) for bit in bits]


def _wrapped(make: Callable[..., Text]) -> Make:
    return lambda text, cut: make(*cut(text))


def _field(*code: str) -> Make:
    return lambda text, cut: build.joined(build.field_start(*code), *cut(text), build.field_end)


def _link(address: str) -> Make:
    return lambda text, cut: build.link(build.joined(*cut(text)), address)


def _box(text: str, cut: Cut) -> Text:
    """A text box with a paragraph for each half of the text."""
    first, _, second = text.partition(", ")
    blocks = [build.p(*cut(half)) for half in (first, second) if half]
    return build.box(*blocks)


def _smart_tag(text: str, cut: Cut) -> Text:
    return Piece(
        lambda part: f'<w:smartTag w:uri="u" w:element="e">{inline_xml(cut(text), part)}</w:smartTag>'
    )


_SHADED = '<w:b/><w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>'

KINDS: dict[str, Make] = {
    "plain": _wrapped(build.joined),
    "bold": lambda text, _: build.b(text),
    "yellow": lambda text, _: build.yellow(text),
    "shaded": lambda text, _: run(text, _SHADED),
    "green": lambda text, _: run(text, highlight="green"),
    "cyan": lambda text, _: run(text, highlight="cyan"),
    "ins": _wrapped(build.ins),
    "del": lambda text, _: build.gone(text),
    "moveTo": _wrapped(build.moved_to),
    "moveFrom": lambda text, _: build.moved_from(text),
    "control": _wrapped(build.sdt),
    "link": _link("https://www.rijksoverheid.nl"),
    "other link": _link("https://www.tweedekamer.nl"),
    "tag": _smart_tag,
    "reference": _field("REF _Ref1 \\h"),
    "reference in runs": _field(" RE", "F _Re", "f1 \\h "),
    "link field": _field('HYPERLINK "https://www.rijksoverheid.nl"'),
    "page": _field("PAGE"),
    "simple": lambda text, cut: build.simple("REF _Ref2", build.joined(*cut(text))),
    "simple page": lambda text, cut: build.simple("NUMPAGES", build.joined(*cut(text))),
    "note": _wrapped(build.note),
    "endnote": _wrapped(build.endnote),
    "box": _box,
    "equation": lambda text, _: build.equation(text),
    "picture": lambda text, _: build.picture(text.encode()),
    "tab": lambda text, cut: build.joined(build.tab, *cut(text)),
    "hyphens": lambda text, cut: build.joined(*cut(text), build.no_break_hyphen, build.soft_hyphen),
}
