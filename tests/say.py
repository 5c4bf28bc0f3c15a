"""A comparison as text, one line per changed paragraph: the one spelling of all golden files.

    De minister [-zal-] {+heeft+} besloten.     gone, and painted in the colour of changes
    wordt {=daar=} [-niet-] {=gemaakt=}         painted because they stand beside a cut
    {>Deze zin kwam van elders.<}               painted in the colour of moves
    {_oud_}                                     yellow of an earlier round, taken away

What came or went as one is one line that starts with its unit (`row: [-a | b-]`). A change of another
kind starts with it (`split:`, `space:`, `link:`), a finding with `!`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby

from redline.align.model import Unit
from redline.diff.model import Change, Comparison, Kind, Role, Spot
from redline.document.model import Paragraph, Place, StoryKind, paragraphs_of
from redline.mark.plan import plan
from redline.report.summary import plain

_SIGNS = {
    Role.CHANGED: ("{+", "+}"),
    Role.NEIGHBOUR: ("{=", "=}"),
    Role.MOVED: ("{>", "<}"),
    Role.FORMAT: ("{*", "*}"),
}
_STRENGTH = (Role.MOVED, Role.FORMAT, Role.NEIGHBOUR, Role.CHANGED)
_ASIDE = frozenset({Kind.SPLIT, Kind.MERGED, Kind.SPACE, Kind.FORMAT, Kind.LABEL, Kind.LINK, Kind.OBJECT})
_QUIET = frozenset({"format-only", "space-only", "label-only", "objects-differ"})  # said by their changes
Places = tuple[Place, ...]


def say(comparison: Comparison) -> str:
    """Every change of `comparison`, then the yellow taken away, then the findings."""
    planned = plan(comparison)
    lines = [*_lines(comparison)]
    texts = {paragraph.places: paragraph.text for paragraph in _paragraphs(comparison)}
    for mark in planned.marks:
        if mark.colour is None and texts.get(mark.places, "")[mark.span.start : mark.span.end].strip():
            lines.append(f"cleared: {{_{mark.span.of(texts[mark.places])}_}}")
    for finding in (*comparison.findings, *planned.findings):
        if finding.rule not in _QUIET:
            lines.append(f"! {finding.rule}")
    return "\n".join(lines) if lines else "(no changes)"


def _paragraphs(comparison: Comparison) -> Iterator[Paragraph]:
    for story in comparison.new.stories:
        yield from paragraphs_of((*story.blocks, *story.boxes))


def _lines(comparison: Comparison) -> Iterator[str]:
    paragraphs = {paragraph.places: paragraph for paragraph in _paragraphs(comparison)}
    by_place: dict[Places, list[Change]] = defaultdict(list)
    for change in comparison.changes:
        for places in dict.fromkeys(spot.places for spot in change.spots):
            by_place[places].append(change)
    done: set[Places] = set()
    for change in comparison.changes:
        formatting = change.kind is Kind.FORMAT and comparison.options.formatting
        where = "" if change.story is StoryKind.BODY else f"{change.story.value} "
        if change.kind in _ASIDE and not formatting:
            yield f"{where}{_aside(change)}"
        elif change.unit in (Unit.ROW, Unit.COLUMN, Unit.CELL, Unit.TABLE, Unit.NOTE) and not change.origin:
            yield f"{where}{change.unit.value}: {_whole(change)}"
        elif not change.spots:
            yield _prefixed(where, _whole(change))
        for places in dict.fromkeys(spot.places for spot in change.spots):
            told_apart = change.kind in _ASIDE and not formatting
            told_apart |= change.unit is not Unit.PARAGRAPH and not change.origin
            if places not in done and not told_apart:
                done.add(places)
                yield _prefixed(where, _line(paragraphs[places], by_place[places], formatting))


def _prefixed(where: str, line: str) -> str:
    return f"{where.strip()}: {line}" if where else line


def _aside(change: Change) -> str:
    old, new = plain(change.old, "en"), plain(change.new, "en")
    words = f"{old or '–'} → {new or '–'}" if old != new else new
    if change.kind is Kind.LINK:
        words = f"{{+{plain(change.context, 'en')}+}} ({words})"
    return f"{change.kind.value}: {words}"


def _whole(change: Change) -> str:
    old, new = plain(change.old, "en"), plain(change.new, "en")
    return " ".join(part for part in (f"[-{old}-]" if old else "", f"{{+{new}+}}" if new else "") if part)


def _line(paragraph: Paragraph, changes: Iterable[Change], formatting: bool) -> str:
    """The text of a paragraph with its spots in signs, and what went at its place."""
    roles: list[Role | None] = [None] * len(paragraph.text)
    went: list[tuple[int, str]] = []
    for change in changes:
        own = [spot for spot in change.spots if spot.places == paragraph.places]
        for spot in own if change.kind not in _ASIDE or formatting else ():
            for at in range(spot.span.start, spot.span.end):
                roles[at] = max(roles[at] or spot.role, spot.role, key=_STRENGTH.index)
        if change.kind in (Kind.REPLACED, Kind.REMOVED) and change.old and change.spots[0] in own:
            went.append((_cut(change, own), plain(change.old, "en")))
    return " ".join("".join(_signed(paragraph, roles, sorted(went))).split())


def _cut(change: Change, own: list[Spot]) -> int:
    """Where in the new text something went: before the new words, or between or beside the neighbours."""
    if change.kind is Kind.REPLACED or len(own) > 1 or change.context.startswith("[…]"):
        return own[1].span.start if change.kind is Kind.REMOVED and len(own) > 1 else own[0].span.start
    return own[0].span.end


def _signed(paragraph: Paragraph, roles: list[Role | None], went: list[tuple[int, str]]) -> Iterator[str]:
    borders = {0, len(roles), *(at for at, _ in went)}
    at = 0
    for _, group in groupby(roles):
        borders.add(at)
        at += len(list(group))
    edges = sorted(borders)
    for start, end in zip(edges, [*edges[1:], len(roles)], strict=True):
        for place, words in went:
            if place == start:
                yield f" [-{words}-] "
        text = paragraph.text[start:end].replace("\ufffc", "[°]")
        role = roles[start] if start < len(roles) else None
        if role is None or not text.strip():
            yield text
        else:
            words = text.strip()
            before, after = text.split(words)
            yield before + _SIGNS[role][0] + words + _SIGNS[role][1] + after
