"""Findings as comments in the margin: at their words, and nothing else changes."""

from __future__ import annotations

import pytest
from lxml import etree

from redline.document.model import Place, Span
from redline.mark.comments import Comment, with_comments
from redline.package import read
from tests.build import b, doc, link, note, p, table
from tests.parts import W, unzipped
from tests.witness import texts

BODY = "word/document.xml"


def commented(content: bytes, *comments: Comment) -> bytes:
    return with_comments(read(content, "brief.docx"), comments, "redline").to_bytes()


def said(content: bytes) -> list[str]:
    """The comments, each with its words: what stands between the beginning and end of its range."""
    root = etree.fromstring(unzipped(content)[BODY])
    entries = {
        each.get(f"{{{W}}}id"): "".join(map(str, each.itertext()))
        for each in etree.fromstring(unzipped(content)["word/comments.xml"])
    }
    found = []
    for identity, text in entries.items():
        inside, words = False, ""
        for element in root.iter():
            tag = etree.QName(element).localname
            if tag in ("commentRangeStart", "commentRangeEnd") and element.get(f"{{{W}}}id") == identity:
                inside = tag == "commentRangeStart"
            elif inside and tag == "t":
                words += element.text or ""
        found.append(f"{text}: {words}")
    return found


def test_a_comment_stands_at_its_words() -> None:
    content = doc(p("Op ", b("30 januari"), " is de brief besproken."), p("Tot slot."))
    made = commented(content, Comment("later", Place(BODY, 0), Span(3, 13)))
    assert said(made) == ["later: 30 januari"]
    assert texts(made) == texts(content)


def test_words_over_runs_and_half_runs_are_kept_together() -> None:
    content = doc(p("De minister ", b("heeft"), " besloten."))
    made = commented(content, Comment("x", Place(BODY, 0), Span(3, 15)))
    assert said(made) == ["x: minister hee"]
    assert texts(made) == texts(content)


def test_without_words_it_is_about_the_paragraph_and_without_a_place_about_the_first() -> None:
    content = doc(p("Een."), p("Twee."))
    made = commented(content, Comment("hier", Place(BODY, 1)), Comment("in het algemeen"))
    assert said(made) == ["hier: Twee.", "in het algemeen: Een."]


def test_what_is_in_another_part_stands_at_the_beginning() -> None:
    made = commented(
        doc(p("Een.", note("noot"))), Comment("noot", Place("word/footnotes.xml", 0), Span(0, 2))
    )
    assert said(made) == ["noot: Een."]


def test_comments_in_cells_and_links() -> None:
    content = doc(table([["a", "b"]]), p("Zie ", link("de site", "https://x.nl"), "."))
    made = commented(
        content, Comment("cel", Place(BODY, 1), Span(0, 1)), Comment("link", Place(BODY, 2), Span(4, 11))
    )
    assert said(made) == ["cel: b", "link: de site"]


def test_comments_that_are_there_stay() -> None:
    once = commented(doc(p("Een.")), Comment("eerste", Place(BODY, 0)))
    twice = commented(once, Comment("tweede", Place(BODY, 0)))
    assert said(twice) == ["eerste: Een.", "tweede: Een."]
    assert unzipped(twice)["[Content_Types].xml"].count(b"comments+xml") == 1


def test_other_parts_keep_their_bytes() -> None:
    content = doc(p("Een."))
    before, after = unzipped(content), unzipped(commented(content, Comment("x", Place(BODY, 0))))
    changed = {name for name in after if before.get(name) != after[name]}
    assert changed == {BODY, "word/comments.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"}


def test_without_comments_nothing_changes() -> None:
    content = doc(p("Een."))
    package = read(content, "brief.docx")
    assert with_comments(package, [], "redline") is package


@pytest.mark.parametrize("text", ["a < b & c", "één\ntwee"])
def test_any_text_can_be_said(text: str) -> None:
    made = commented(doc(p("Een.")), Comment(text, Place(BODY, 0)))
    assert said(made) == [f"{text.replace(chr(10), '')}: Een."]
