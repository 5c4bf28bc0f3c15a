"""What people write themselves: python-docx and difflib, yellow on the words that changed in the body.

Tables, notes, headers and footers are left as they are. A changed paragraph is written anew: it loses the
looks of its words, its pictures and its references to notes.
"""

import re
from difflib import SequenceMatcher
from itertools import chain, repeat

import docx
import job
from docx.enum.text import WD_COLOR_INDEX
from docx.text.paragraph import Paragraph


def paint(paragraph: Paragraph, marked: list[tuple[str, bool]]) -> None:
    """Write the paragraph anew: each text in a run of its own, yellow or not."""
    paragraph.text = ""
    for text, changed in marked:
        run = paragraph.add_run(text)
        if changed:
            run.font.highlight_color = WD_COLOR_INDEX.YELLOW


def words(old: str, new: str) -> list[tuple[str, bool]]:
    """The new text in pieces, and whether each changed."""
    before, after = re.findall(r"\s+|\S+", old), re.findall(r"\s+|\S+", new)
    steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return [("".join(after[start:end]), tag != "equal") for tag, _, _, start, end in steps if start < end]


def compare(old: str, new: str, out: str) -> None:
    """Match the paragraphs of the body by their texts; those replaced, in turn, by their words."""
    document = docx.Document(new)
    paragraphs = document.paragraphs
    before = [paragraph.text for paragraph in docx.Document(old).paragraphs]
    after = [paragraph.text for paragraph in paragraphs]
    steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for tag, old_start, old_end, start, end in steps:
        if tag != "equal":
            counterparts = chain(before[old_start:old_end], repeat(""))
            for paragraph, text, counterpart in zip(
                paragraphs[start:end], after[start:end], counterparts, strict=False
            ):
                paint(paragraph, words(counterpart, text))
    document.save(out)


if __name__ == "__main__":
    job.run(compare)
