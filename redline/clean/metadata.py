"""What a document says of the people who made it, and of where it was made."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from redline.clean.draft import Draft
from redline.clean.model import Removed, Sort
from redline.wml import NAMES, Element, descendants, remove

_PEOPLE = ("creator", "lastModifiedBy")
_PLACES = ("Company", "Manager", "Template", "HyperlinkBase")
_SETTINGS = ("rsids", "attachedTemplate")
_RSID = "rsid"


def without_metadata(draft: Draft) -> Iterator[Removed]:
    """Take out names, company, template, revision ids, custom properties, thumbnails, and the people part."""
    yield from _properties(draft, "core-properties", _PEOPLE, "metadata-person")
    for kind in ("extended-properties", "extendedProperties"):  # transitional, strict
        yield from _properties(draft, kind, _PLACES, "metadata-place")
    for kind, owner in (("custom-properties", ""), ("thumbnail", ""), ("people", None)):
        for part in draft.related(kind, owner):
            draft.drop(part)
            yield Removed(Sort.METADATA, f"metadata-{kind}", part, 1)
    for part, root in draft.wordings():
        if NAMES[root.tag] == "settings":
            yield from _settings(draft, part)
        if count := _without_rsids(root):
            draft.changed(part)
            yield Removed(Sort.METADATA, "metadata-rsid", part, count)


def _properties(draft: Draft, kind: str, names: tuple[str, ...], told: str) -> Iterator[Removed]:
    for part in draft.related(kind, ""):
        found = [
            each
            for each in draft.tree(part)
            if etree.QName(each).localname in names and (each.text or "").strip()
        ]
        for each in found:
            remove(each)
            draft.changed(part)
        if found:
            yield Removed(Sort.METADATA, told, part, len(found))


def _settings(draft: Draft, part: str) -> Iterator[Removed]:
    found = list(descendants(draft.tree(part), *_SETTINGS))
    for each in found:
        if etree.QName(each).localname == "attachedTemplate":
            _drop_links(draft, part, "attachedTemplate")
        remove(each)
        draft.changed(part)
    if found:
        yield Removed(Sort.METADATA, "metadata-settings", part, len(found))


def _drop_links(draft: Draft, part: str, kind: str) -> None:
    folder, _, base = part.rpartition("/")
    holder = f"{folder}/_rels/{base}.rels"
    if draft.has(holder):
        for link in [each for each in draft.tree(holder) if (each.get("Type") or "").endswith(f"/{kind}")]:
            remove(link)
            draft.changed(holder)


def _without_rsids(root: Element) -> int:
    count = 0
    for element in root.iter(etree.Element):
        for key in [key for key in element.attrib if etree.QName(key).localname.startswith(_RSID)]:
            del element.attrib[key]
            count += 1
    for element in list(descendants(root, _RSID)):  # of a style: 17.7.4.15
        remove(element)
        count += 1
    return count
