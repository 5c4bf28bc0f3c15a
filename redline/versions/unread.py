"""How much of a dossier a reader has not seen yet: in words, and on how many pages."""

from collections.abc import Iterable
from typing import NamedTuple

from redline.diff.model import Comparison, Kind
from redline.document.model import Document, StoryKind, paragraphs_of
from redline.versions.states import UNSEEN
from redline.words import count

_NEW = (Kind.ADDED, Kind.REPLACED)
_WORDS_ON_PAGE = 400  # of a letter, where Word did not count the pages


class Unread(NamedTuple):
    """Words that are new or changed and words that lapsed; pages with something new, and all pages.

    Pages are an estimate: where they break is known to Word alone.
    """

    new: int = 0
    lapsed: int = 0
    pages: int = 0
    of_pages: int = 0


def unread(comparisons: Iterable[Comparison]) -> Unread:
    """What is not seen yet by a reader who knows the old versions."""
    return _sum(map(_unread_in, comparisons))


def unread_whole(documents: Iterable[Document]) -> Unread:
    """What is not seen yet by a reader who read nothing."""
    return _sum(
        Unread(words, 0, pages, pages)
        for words, pages in ((words_of(each), pages_of(each)) for each in documents)
    )


def _sum(found: Iterable[Unread]) -> Unread:
    return Unread(*(sum(column) for column in zip(Unread(), *found, strict=True)))


def _unread_in(comparison: Comparison) -> Unread:
    new = sum(count(change.new) for change in comparison.changes if change.kind in _NEW)
    lapsed = sum(count(change.old) for change in comparison.changes if change.kind is Kind.REMOVED)
    return Unread(new, lapsed, _pages_with_news(comparison), pages_of(comparison.new))


def words_of(document: Document) -> int:
    """The words of body and notes."""
    stories = (document.body, *document.notes)
    return sum(count(p.prose) for story in stories for p in paragraphs_of((*story.blocks, *story.boxes)))


def pages_of(document: Document) -> int:
    """The pages that Word counted, or that its words would fill."""
    return document.properties.pages or -(-words_of(document) // _WORDS_ON_PAGE)


def _pages_with_news(comparison: Comparison) -> int:
    """On how many pages something is new, lapsed or moved: at what share of the words it stands."""
    places = {
        spot.places
        for change in comparison.changes
        if change.story is StoryKind.BODY and change.kind not in UNSEEN
        for spot in change.spots
    }
    paragraphs = list(paragraphs_of(comparison.new.body.blocks))
    pages = pages_of(comparison.new)
    total = sum(count(paragraph.prose) for paragraph in paragraphs)
    before = 0
    found: set[int] = set()
    for paragraph in paragraphs:
        if paragraph.places in places:
            found.add(before * pages // max(total, 1))
        before += count(paragraph.prose)
    return len(found)
