"""A document may hold the character that stands for objects, as pasted text does: it is only a character."""

from __future__ import annotations

import io

from redline.diff.model import Kind
from redline.report.terminal import show
from tests.build import doc, p
from tests.marked import compared

OLD = doc(p("een twee"))
NEW = doc(p("een \ufffcwoord\ufffc twee"))


def test_the_character_around_a_word_is_told_as_it_stands() -> None:
    screen = io.StringIO()
    show(compared(OLD, NEW), (), "uit.docx", "nl", True, screen)
    assert "\ufffcwoord\ufffc" in screen.getvalue().replace(" ", "")


def test_the_character_alone_is_text_and_is_painted() -> None:
    (change,) = compared(OLD, doc(p("een \ufffc twee"))).changes
    assert change.kind is Kind.ADDED
    assert len(change.spots) == 1
