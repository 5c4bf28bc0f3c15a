"""What an earlier round left behind: comments (RS01) and tracked changes (RS02)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from redline.check.leftovers.xml import At, Ground, ground
from redline.check.model import Case, Hit, Stage, cut
from redline.check.rules import rule
from redline.findings import Severity
from redline.wml import Element, attribute, child, descendants, name, switched_on, text_of

_GIVEN_AWAY = frozenset({Stage.TK, Stage.PUBLIC})
_FORMAL = frozenset({Stage.ACAM, Stage.RAM, Stage.MR}) | _GIVEN_AWAY
_PARAGRAPH_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
_EXTENDED = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_CHANGES = (
    *("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "rPrChange", "pPrChange"),
    *("sectPrChange", "tblPrChange", "trPrChange", "tcPrChange", "numberingChange"),
)
_LONGEST = 60  # characters of a comment that are told


class Comment(NamedTuple):
    """A comment: who wrote it, what it says, whether it is resolved, and where it is anchored."""

    identity: str
    author: str
    text: str
    done: bool


@rule("RS01", Severity.ERROR, _FORMAL | {Stage.INTERNAL}, otherwise={Stage.INTERNAL: Severity.INFO})
def comments(case: Case) -> Iterator[Hit]:
    """Comments by author, at the first; resolved ones block only what leaves the ministry."""
    for sheet in case.sheets:
        here = ground(sheet)
        groups: dict[tuple[str, bool], list[Comment]] = {}
        for comment in comments_of(here):
            groups.setdefault((comment.author, comment.done), []).append(comment)
        anchors = _anchors(here) if groups else {}
        for (author, done), group in groups.items():
            at = next((anchors[each.identity] for each in group if each.identity in anchors), At())
            facts: dict[str, str | int] = {
                "author": author,
                "count": len(group),
                "text": cut(" ".join(group[0].text.split()), _LONGEST),
            }
            quiet = done and case.stage not in _GIVEN_AWAY
            yield Hit(sheet, *at, facts, "done" if done else "", Severity.INFO if quiet else None)


def comments_of(here: Ground) -> Iterator[Comment]:
    """The comments of a document; a reply is resolved when what it replies to is."""
    root = here.tree("comments")
    if root is None:
        return
    states = _states(here)
    for comment in descendants(root, "comment"):
        last = [paragraph.get(_PARAGRAPH_ID) or "" for paragraph in descendants(comment, "p")][-1:]
        done, parent = states.get(last[0] if last else "", (False, ""))
        text = " ".join(text_of(each) for each in descendants(comment, "t"))
        author = attribute(comment, "author") or "?"
        identity = attribute(comment, "id") or ""
        yield Comment(identity, author, text, done or states.get(parent, (False, ""))[0])


def _states(here: Ground) -> dict[str, tuple[bool, str]]:
    """By paragraph id: whether the comment is resolved, and the paragraph id of what it replies to."""
    root = here.tree("commentsExtended")
    return {
        each.get(f"{_EXTENDED}paraId") or "": (
            each.get(f"{_EXTENDED}done") in ("1", "true", "on"),
            each.get(f"{_EXTENDED}paraIdParent") or "",
        )
        for each in (root if root is not None else ())
    }


def _anchors(here: Ground) -> dict[str, At]:
    """Where each comment stands, by its id."""
    found: dict[str, At] = {}
    for part, element in here.elements("commentRangeStart", "commentReference"):
        identity = attribute(element, "id") or ""
        if identity not in found:
            found[identity] = here.at(part, element)
    return found


@rule("RS02", Severity.ERROR, _FORMAL)
def tracked_changes(case: Case) -> Iterator[Hit]:
    """Tracked changes by author, at the first; where there are none, whether Word still keeps track."""
    for sheet in case.sheets:
        here = ground(sheet)
        groups: dict[str, list[tuple[str, Element]]] = {}
        for part, change in here.elements(*_CHANGES):
            groups.setdefault(attribute(change, "author") or "?", []).append((part, change))
        for author, group in groups.items():
            formats = all(name(change).endswith("Change") for _, change in group)
            facts: dict[str, str | int] = {"author": author, "count": len(group)}
            yield Hit(sheet, *here.at(*group[0]), facts, "format" if formats else "")
        if not groups and _keeps_track(here):
            yield Hit(sheet, variant="setting", severity=Severity.WARNING)


def _keeps_track(here: Ground) -> bool:
    settings = here.tree("settings")
    return settings is not None and switched_on(child(settings, "trackRevisions"))
