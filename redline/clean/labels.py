"""What a version that leaves the house is called: its title, its language, its file."""

from __future__ import annotations

import re

from lxml import etree

from redline.clean.draft import Draft
from redline.versions.titles import Title
from redline.wml import Element, child, tag_beside

DUTCH = "nl-NL"
_DC = "http://purl.org/dc/elements/1.1/"
_NO_NAME = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')  # what Windows does not take in a file name
_LONGEST = 120  # characters of a file name


def file_name(title: Title, suffix: str) -> str:
    """The name of the file by its title: `Bijlage 2 - Appreciatie ….docx`."""
    told = f"Bijlage {title.number} - {title.name}" if title.number else title.name
    plain = " ".join(_NO_NAME.sub(" ", told).split())[:_LONGEST].strip(" .")
    return f"{plain or 'document'}{suffix}"


def with_title(draft: Draft, title: str) -> bool:
    """Whether a title could be set, as the property that Word and browsers show."""
    for part in draft.related("core-properties", ""):
        root = draft.tree(part)
        found = root.find(f"{{{_DC}}}title")
        if found is None:
            found = etree.SubElement(root, f"{{{_DC}}}title")
        if found.text != title:
            found.text = title
            draft.changed(part)
        return True
    return False


def with_language(draft: Draft, language: str = DUTCH) -> bool:
    """Whether the language of text that names none of its own could be set (ECMA-376-1 17.7.5.5)."""
    for part in draft.related("styles"):
        root = draft.tree(part)
        properties = _made(_made(_made(root, "docDefaults", 0), "rPrDefault", 0), "rPr", 0)
        lang = _made(properties, "lang", len(properties))
        key = tag_beside(lang, "val")
        if lang.get(key) != language:
            lang.set(key, language)
            draft.changed(part)
        return True
    return False


def _made(parent: Element, short: str, at: int) -> Element:
    """The child of this name, put in at a place where it is not there."""
    found = child(parent, short)
    if found is None:
        found = parent.makeelement(tag_beside(parent, short))
        parent.insert(at, found)
    return found
