"""A legend: paragraphs put at the top of a document, which say what its colours mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from redline.document.relations import main_part
from redline.mark.highlight import paint
from redline.package import Package
from redline.wml import XML_SPACE, Element, child, serialise, tag_beside

_LINE = "240"  # twentieths of a point


class Entry(NamedTuple):
    """A line of a legend, and the colour it is painted in, if any."""

    words: str
    colour: str = ""


def with_legend(package: Package, entries: Sequence[Entry]) -> Package:
    """`package` with a paragraph for each of the entries, of which there are some, before its first."""
    part = main_part(package)
    root = package.take_tree(part)
    body = child(root, "body")
    assert body is not None  # it was read
    made = [_paragraph(body, entry) for entry in entries]
    made[-1].insert(0, _space_below(body))
    for at, paragraph in enumerate(made):
        body.insert(at, paragraph)
    return package.with_parts({part: serialise(root)})


def _paragraph(body: Element, entry: Entry) -> Element:
    paragraph, run, text = (_element(body, name) for name in ("p", "r", "t"))
    text.text = entry.words
    text.set(XML_SPACE, "preserve")
    run.append(text)
    paragraph.append(run)
    if entry.colour:
        paint(run, entry.colour)
    return paragraph


def _space_below(body: Element) -> Element:
    """The properties of the last paragraph: a line between the legend and the text."""
    properties, spacing = _element(body, "pPr"), _element(body, "spacing")
    spacing.set(tag_beside(body, "after"), _LINE)
    properties.append(spacing)
    return properties


def _element(body: Element, name: str) -> Element:
    return body.makeelement(tag_beside(body, name))
