"""On which page a paragraph stands, where Word noted the breaks between pages (ECMA-376-1 17.3.3.13)."""

from __future__ import annotations

from functools import lru_cache

from redline.check.model import Sheet
from redline.document.model import Place
from redline.document.relations import main_part
from redline.package import Package
from redline.wml import name, paragraphs


def page_of(sheet: Sheet, place: Place) -> int:
    """The page on which the paragraph begins, from 1; 0 where that is not known."""
    if place.part != main_part(sheet.package):
        return 0
    pages = _pages(sheet.package)
    return pages[place.ordinal] if pages and place.ordinal < len(pages) else 0


@lru_cache(maxsize=64)
def _pages(package: Package) -> tuple[int, ...]:
    """The page of each paragraph of the body, or nothing where no break is noted."""
    root = package.tree(main_part(package))
    order = {element: at for at, element in enumerate(paragraphs(root))}
    found = [1] * len(order)
    page, noted, fresh = 1, False, -1  # the paragraph of which nothing was written yet
    for element in root.iter():
        short = name(element)
        if element in order:
            fresh = order[element]
            found[fresh] = page
        elif short == "lastRenderedPageBreak":
            page, noted = page + 1, True
            if fresh >= 0:  # it stands before the first word, where Word puts it
                found[fresh] = page
        elif short == "t":
            fresh = -1
    return tuple(found) if noted else ()
