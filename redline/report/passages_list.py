"""The passages of a portfolio as a Word document: bullets to paste into a memo."""

from __future__ import annotations

import datetime
import io
import zipfile
from typing import TYPE_CHECKING

from redline.phrases import say, tame
from redline.report.passages import by_topic, document_of, quoted, section_of, state_told
from redline.versions.relevant import Found, Passage, Relevant

if TYPE_CHECKING:
    from docx.document import Document

_DATE = datetime.datetime(2000, 1, 1)  # in every list, so that the same passages make the same bytes
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
_LANGUAGES = {"nl": "nl-NL", "en": "en-GB"}


def passages_docx(relevant: Relevant, language: str) -> bytes:
    """The list: a bullet for each topic, and below it one for each passage. Equal input gives equal bytes."""
    import docx

    document = docx.Document()
    facts = {"portfolio": relevant.portfolio.name, "version": relevant.version}
    _describe(document, say(language, "passages-list-title", facts), language)
    topics = list(by_topic(relevant))
    document.add_paragraph(say(language, "passages-intro" if topics else "passages-none", facts))
    for topic, own in topics:
        document.add_paragraph(style="List Bullet").add_run(tame(topic)).bold = True
        for passage, found in own:
            _add(document, passage, found, relevant, language)
    return _saved(document)


def _add(document: Document, passage: Passage, found: Found, relevant: Relevant, language: str) -> None:
    """A bullet: where the passage stands, its words, and what became of it."""
    place = [document_of(passage, language), *filter(None, [section_of(passage, language)])]
    place += [say(language, "check-page", {"page": passage.page})] if passage.page else []
    bullet = document.add_paragraph(style="List Bullet 2")
    bullet.add_run(tame(f"{', '.join(place)}: "))
    bullet.add_run(tame(quoted(passage, found, language))).italic = True
    bullet.add_run(tame(f" ({state_told(passage, relevant, language)})"))


def _describe(document: Document, title: str, language: str) -> None:
    """Give a document its title, language and dates, and nothing of whoever made it."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml.ns import qn

    properties = document.core_properties
    properties.title, properties.language = title, _LANGUAGES[language]
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = _DATE
    relations = document.part.package.rels
    for key in [key for key, each in relations.items() if each.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        del relations[key]  # a picture of another document
    for marked in document.styles.element.iter(qn("w:lang")):
        marked.set(qn("w:val"), _LANGUAGES[language])


def _saved(document: Document) -> bytes:
    """The bytes of a document, with the same date on every part."""
    made, dated = io.BytesIO(), io.BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as parts, zipfile.ZipFile(dated, "w") as target:
        for name in parts.namelist():
            entry = zipfile.ZipInfo(name, _ZIP_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, parts.read(name))
    return dated.getvalue()
