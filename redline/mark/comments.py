"""Comments in the margin: each at its words, in the body of a copy (ECMA-376-1 17.13.4)."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import count
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from redline.document.inline import Piece, hidden_by, pieces
from redline.document.model import Place, Revisions, Span
from redline.document.relations import main_part, relations
from redline.findings import Trouble
from redline.mark.runs import Part, cut
from redline.package import Package
from redline.wml import Element, attribute, child, descendants, paragraphs, parse, serialise

_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_PART = "word/comments.xml"
_NO_LINKS = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'


class Comment(NamedTuple):
    """What is said, and at which words of a paragraph of the body; without `place`, at its first one."""

    text: str
    place: Place | None = None
    span: Span | None = None


def with_comments(package: Package, comments: Sequence[Comment], author: str) -> Package:
    """A copy with the comments in it; those on other parts stand at the first paragraph of the body.

    Raises `Trouble` where a part is damaged.
    """
    if not comments:
        return package
    main = main_part(package)
    root = package.take_tree(main)
    elements = paragraphs(root)
    if not elements:
        raise Trouble("no-body", file=package.file, part=main)
    part, known = _comments_part(package, main)
    numbers = _numbers_after(known)
    entries: list[str] = []
    by_paragraph: dict[int, list[tuple[int, Span | None]]] = defaultdict(list)
    for number, comment in zip(numbers, comments, strict=False):
        entries.append(_entry(number, author, comment.text))
        own = comment.place if comment.place and comment.place.part == main else None
        by_paragraph[own.ordinal if own else 0].append((number, comment.span if own else None))
    for ordinal, anchored in by_paragraph.items():
        for number, span in anchored:
            _anchor(elements[ordinal], number, span)
    space = str(root.tag).rpartition("}")[0][1:]
    changed = {main: serialise(root), part: _with_entries(package.file, part, known, entries, space)}
    return _related(package.with_parts(changed), main, part, known is None)


def _comments_part(package: Package, main: str) -> tuple[str, Element | None]:
    """The part that holds the comments, and its tree where it is there already."""
    for link in relations(package, main).values():
        if link.kind == "comments" and link.target in package.parts:
            return link.target, package.take_tree(link.target)
    return _PART, None


def _numbers_after(known: Element | None) -> Iterator[int]:
    """Numbers that no comment has yet."""
    ids = [attribute(each, "id") or "" for each in descendants(known, "comment")] if known is not None else []
    return count(1 + max((int(each) for each in ids if each.lstrip("-").isdecimal()), default=-1))


def _entry(number: int, author: str, text: str) -> str:
    lines = "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in text.split("\n")
    )
    who = f"w:author={quoteattr(author)} w:initials={quoteattr(author[:1])}"
    return f'<w:comment w:id="{number}" {who}>{lines}</w:comment>'


def _with_entries(file: str, part: str, known: Element | None, entries: Sequence[str], space: str) -> bytes:
    made = parse(f'<w:comments xmlns:w="{space}">{"".join(entries)}</w:comments>'.encode(), file, part)
    if known is None:
        return serialise(made)
    known.extend(list(made))
    return serialise(known)


def _anchor(element: Element, number: int, span: Span | None) -> None:
    """Put the range of a comment around its words, or around the whole paragraph."""
    first, last = _ends(element, span)
    start, end = (element.makeelement(_tag(element, f"commentRange{which}")) for which in ("Start", "End"))
    reference = element.makeelement(_tag(element, "r"))
    reference.append(element.makeelement(_tag(element, "commentReference")))
    for marker in (start, end, reference[0]):
        marker.set(_tag(element, "id"), str(number))
    if first is None or last is None:
        properties = child(element, "pPr")
        element.insert(0 if properties is None else 1, start)
        element.extend([end, reference])
    else:
        first.addprevious(start)
        last.addnext(reference)
        last.addnext(end)


def _ends(element: Element, span: Span | None) -> tuple[Element | None, Element | None]:
    """The first and last run of the words, cut to them."""
    if span is None:
        return None, None
    by_run: dict[Element, list[tuple[int, Piece]]] = {}
    at = 0
    for piece in pieces(element, hidden_by(Revisions.FINAL)):
        if piece.run is not None:
            by_run.setdefault(piece.run, []).append((at, piece))
        at += len(piece.text)
    parts: list[Part] = []
    for run, own in by_run.items():
        if own[0][0] < span.end and own[-1][0] + len(own[-1][1].text) > span.start:
            parts += cut(run, own, sorted(span))
    inside = [part.run for part in parts if part.start < span.end and part.end > span.start]
    return (inside[0], inside[-1]) if inside else (None, None)


def _tag(element: Element, local: str) -> str:
    """A name in the namespace of the document, which may be strict or transitional."""
    return f"{str(element.tag).rpartition('}')[0]}}}{local}"


def _related(package: Package, main: str, part: str, new: bool) -> Package:
    """The package with the comments among the relationships and content types, where they are new."""
    if not new:
        return package
    folder, base = posixpath.split(main)
    holder = posixpath.join(folder, "_rels", f"{base}.rels")
    types = package.take_tree("[Content_Types].xml")
    entry = types.makeelement(_tag(types, "Override"), PartName=f"/{part}", ContentType=_TYPE)
    types.append(entry)
    changed = {"[Content_Types].xml": serialise(types)}
    links = package.take_tree(holder) if holder in package.parts else parse(_NO_LINKS, package.file, holder)
    ids = {link.get("Id") for link in links}
    identity = next(name for name in (f"rIdRedline{n}" for n in count(1)) if name not in ids)
    target = posixpath.relpath(part, folder)
    links.append(links.makeelement(_tag(links, "Relationship"), Id=identity, Type=_KIND, Target=target))
    return package.with_parts({**changed, holder: serialise(links)})
