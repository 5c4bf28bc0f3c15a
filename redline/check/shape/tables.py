"""Tables of data without a row that Word knows as their header (ECMA-376-1 17.4.49)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from redline.check.shape.runs import part_of
from redline.document.model import Place
from redline.package import Package
from redline.wml import Element, attribute, child, descendants, name, switched_on, text_of, value

_ROWS, _COLUMNS = 3, 2  # of a table that has a header
_SURE = 3  # columns of a table of which the first row is a header, however it looks
_LONGEST = 60  # characters of a header
_NO_LINE = frozenset({"nil", "none", ""})


def headless(
    package: Package, root: Element, start: int, places: Mapping[Element, Place]
) -> Iterator[list[Place]]:
    """The paragraphs of each table of data that has no header row; not of those above the salutation."""
    lined = _lined_styles(package)
    for table in descendants(root, "tbl"):
        if any(name(each) in ("tc", "mc:Fallback", "txbxContent") for each in table.iterancestors()):
            continue
        inside = [places[each] for each in descendants(table, "p") if each in places]
        if inside and inside[0].ordinal > start and _is_data(table, lined) and not _has_header(table):
            yield inside


def _is_data(table: Element, lined: frozenset[str]) -> bool:
    """Whether a table has lines, and a first row of short texts: bold, shaded, or of three and more."""
    rows = [each for each in table if name(each) == "tr"]
    cells = [each for each in rows[0] if name(each) == "tc"] if rows else []
    if len(rows) < _ROWS or len(cells) < _COLUMNS or not _has_lines(table, lined):
        return False
    texts = ["".join(map(text_of, descendants(each, "t"))).strip() for each in cells]
    short = all(len(each) <= _LONGEST and not each.endswith((".", ":")) for each in texts)
    worded = all(any(map(str.isalpha, each)) for each in texts[1:])  # the first may be empty
    return short and worded and (len(cells) >= _SURE or all(map(_stands_out, cells)))


def _stands_out(cell: Element) -> bool:
    """Whether a cell is bold or shaded."""
    shade = next(descendants(cell, "shd"), None)
    if shade is not None and (attribute(shade, "fill") or "auto") not in ("auto", "FFFFFF"):
        return True
    runs = [each for each in descendants(cell, "r") if child(each, "t") is not None]
    return bool(runs) and all(_is_bold(each) for each in runs)


def _is_bold(run: Element) -> bool:
    properties = child(run, "rPr")
    return properties is not None and switched_on(child(properties, "b"))


def _has_header(table: Element) -> bool:
    first = child(table, "tr")
    properties = child(first, "trPr") if first is not None else None
    return properties is not None and switched_on(child(properties, "tblHeader"))


def _has_lines(table: Element, lined: frozenset[str]) -> bool:
    """Whether a table shows lines, by itself, its cells or its style: one for the layout has none."""
    own = [*descendants(table, "tblBorders"), *descendants(table, "tcBorders")]
    if any(_draws(each) for each in own):
        return True
    return not own and (value(table, "tblPr", "tblStyle") or "") in lined


def _draws(borders: Element) -> bool:
    return any((attribute(each, "val") or "") not in _NO_LINE for each in borders)


def _lined_styles(package: Package) -> frozenset[str]:
    """The styles of tables with lines, also by the style that they are based on."""
    root = part_of(package, "styles")
    if root is None:
        return frozenset()
    found: set[str] = set()
    for _ in range(2):  # a style may stand before the one it is based on
        for style in descendants(root, "style"):
            borders = [*descendants(style, "tblBorders"), *descendants(style, "tcBorders")]
            if any(map(_draws, borders)) or (value(style, "basedOn") or "") in found:
                found.add(attribute(style, "styleId") or "")
    return frozenset(found)
