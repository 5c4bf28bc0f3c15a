"""HS01: the look of the house, as the styles of the document have it, and the blocks of a letter.

Settings: `fonts`, by default those of the document's own styles; `share`, the percentage of text that may
have a font, size or colour set on the spot (40); `blocks`, the labels that must not be empty.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator

from redline.check.model import Case, Hit, Passage, Sheet, Stage
from redline.check.rules import rule
from redline.check.shape.letter import BLOCKS, blank_blocks, has_signature, is_letter, nameless
from redline.check.shape.runs import Stretch, Styles, passages_by_place, stretches
from redline.findings import Severity

_SYMBOLS = frozenset("symbol wingdings webdings marlett".split())
_SYMBOL_NAMES = ("wingdings", "cambria math", "segoe ui", "ms gothic", "ms mincho", "courier new")
_SHARE = 40  # percent
_ENOUGH = 400  # letters in which a share says something


@rule("HS01", Severity.INFO, (Stage.MR, Stage.TK), {Stage.TK: Severity.WARNING})
def house_style(case: Case) -> Iterator[Hit]:
    """Looks that no style of the document has, and blocks of a letter that are empty."""
    fonts = {str(each).casefold() for each in _list(case, "fonts")}
    for sheet in case.sheets:
        yield from _foreign(sheet, fonts, case.number("share", _SHARE))
        yield from _blocks(sheet, _list(case, "blocks") or BLOCKS)


def _foreign(sheet: Sheet, fonts: Collection[str], share: int) -> Iterator[Hit]:
    styles = Styles(sheet.package)
    text = list(stretches(sheet.package, styles))
    passages = passages_by_place(sheet)
    for variant, own, facets in _facets(styles, fonts):
        counts: Counter[str] = Counter()
        first: Passage | None = None
        for each in text if own else ():
            others = [facet for facet in facets(each) if facet.casefold() not in own]
            counts.update(dict.fromkeys(others, len(each.text)))
            first = first or (passages.get(each.place) if others else None)
        if counts:
            told = ", ".join(_shown(variant, name) for name, _ in counts.most_common())
            facts: dict[str, str | int] = {"found": told, "letters": counts.total()}
            yield Hit(sheet, first, None, facts, variant)
    yield from _direct(sheet, text, share)


Facets = Callable[[Stretch], Iterable[str]]


def _facets(styles: Styles, fonts: Collection[str]) -> Iterator[tuple[str, Collection[str], Facets]]:
    """Fonts, sizes and colours: those that are of the house, and those of a stretch."""
    own_fonts = {font.casefold() for look in styles.looks for font in look.fonts}
    own_fonts |= {font.casefold() for font in styles.fonts}
    yield "font", fonts or own_fonts, lambda each: [font for font in each.look.fonts if not _is_symbols(font)]
    yield (
        "size",
        {look.size for look in styles.looks if look.size},
        lambda each: filter(None, [each.look.size]),
    )
    colours = {look.colour.casefold() for look in styles.looks if look.colour}
    yield "colour", colours, lambda each: [] if each.linked else filter(None, [each.look.colour])


def _is_symbols(font: str) -> bool:
    return font.casefold() in _SYMBOLS or font.casefold().startswith(_SYMBOL_NAMES)


def _shown(variant: str, name: str) -> str:
    """A facet as people know it: a size in points."""
    if variant == "size" and name.isdigit():
        return f"{int(name) / 2:g} pt".replace(".", ",")
    return f"#{name}" if variant == "colour" else name


def _direct(sheet: Sheet, text: Iterable[Stretch], share: int) -> Iterator[Hit]:
    """A document of which much has its look from no style."""
    total = direct = 0
    for each in text:
        total += len(each.text)
        direct += len(each.text) if any(each.look) else 0
    if total >= _ENOUGH and direct * 100 > share * total:
        yield Hit(sheet, None, None, {"share": direct * 100 // total}, "direct")


def _blocks(sheet: Sheet, labels: Iterable[str]) -> Iterator[Hit]:
    for passage, label in blank_blocks(sheet, labels):
        yield Hit(sheet, passage, None, {"block": label}, "block")
    if is_letter(sheet) and not has_signature(sheet):
        yield Hit(sheet, None, None, {}, "signature")
    for passage, span in nameless(sheet):
        yield Hit(sheet, passage, span, {}, "namens")


def _list(case: Case, key: str) -> list[str]:
    found = case.settings.get(key, ())
    return [str(each) for each in found] if isinstance(found, list) else []
