"""Rule on footnotes and endnotes: each has a text and a call, and each call is a real one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from redline.check.annexes.tables import Elements
from redline.check.model import Case, Hit, Passage, Sheet, cut, plain
from redline.check.rules import rule
from redline.document.model import Span, Story, StoryKind, paragraphs_of
from redline.document.relations import main_part, relations
from redline.findings import Severity
from redline.wml import Element, attribute, descendants, name, raw_text, text_of

NoteId = tuple[str, str]  # kind and id

_KINDS = ("footnote", "endnote")
_SEPARATORS = frozenset(("separator", "continuationSeparator", "continuationNotice"))
_SHORT = re.compile(r"(?:idem|ibid\w*|id\.|zie (?:voet|eind)?noot \d+|op\. cit|t\.a\.p|a\.w)\b.{0,40}", re.I)
_FEWEST = 4  # words of a note that says the same as another
_CALL = re.compile(
    r"(?<![\w/.@-])(?P<word>[A-Za-zÀ-ÿ’'-]*[a-zà-ÿ]{3})[)”’\"]*\.[)”’\"]?(?P<call>\d{1,2}|[!*†‡])(?=\s+[A-Z]|\s*$)"
)
_NO_WORDS = frozenset(
    "blz pag art artt hfst bijl hoofdst nrs vgl resp paragr sub vers versie fase deel lid".split()
)
_RAISED = "¹²³⁴⁵⁶⁷⁸⁹⁰"
_RAISED_CALL = re.compile(rf"(?:[a-zà-ÿ]{{4}}|[.,;:)”’\"])(?P<call>[{_RAISED}]{{1,2}})(?![\w/])")
_RAISED_LOOK = "vertAlign(val=superscript)"
_BEFORE_RAISED = re.compile(r"(?:[a-zà-ÿ]{4}|[.,;:)”’\"])$")
_LONGEST = 80


@rule("VN01", Severity.ERROR)
def notes_sound(case: Case) -> Iterator[Hit]:
    """Notes have a text of their own and a call; a call is a real one, of a note that is there."""
    for sheet in case.sheets:
        calls = dict(_calls(sheet))
        elements = dict(_elements(sheet))
        yield from _lost(sheet, calls, elements)
        yield from _loose(sheet, elements)
        yield from _texts(sheet, calls)
        yield from _typed(sheet)


def _calls(sheet: Sheet) -> Iterator[tuple[NoteId, tuple[Passage, Span]]]:
    """Where notes are called, by kind and id."""
    for passage in sheet.passages:
        for inline in passage.paragraph.inlines:
            if inline.is_note:
                yield (inline.kind, inline.value), (passage, Span(inline.at, inline.at + 1))


def _elements(sheet: Sheet) -> Iterator[tuple[NoteId, Element]]:
    """The notes that are in the file, but the lines that separate them from the text."""
    links = relations(sheet.package, main_part(sheet.package)).values()
    for kind in _KINDS:
        part = next((each.target for each in links if each.kind == f"{kind}s" and not each.external), "")
        for element in sheet.package.tree(part) if part in sheet.package.parts else ():
            if name(element) == kind and attribute(element, "type") not in _SEPARATORS:
                yield (kind, attribute(element, "id") or ""), element


def _lost(
    sheet: Sheet,
    calls: Mapping[NoteId, tuple[Passage, Span]],
    elements: Mapping[NoteId, Element],
) -> Iterator[Hit]:
    """Calls of notes that are not there."""
    for note, (passage, span) in calls.items():
        if note not in elements:
            yield Hit(sheet, passage, _before(passage, span), variant="lost")


def _loose(sheet: Sheet, elements: Mapping[NoteId, Element]) -> Iterator[Hit]:
    """Notes that nothing calls, not even what is struck out: not seen, but in the file."""
    main = sheet.package.tree(main_part(sheet.package))
    called = {
        (kind, attribute(call, "id") or "")
        for kind in _KINDS
        for call in descendants(main, f"{kind}Reference")
    }
    for note, element in elements.items():
        words = plain("".join(text_of(text) for text in descendants(element, "t")))
        if note not in called and words:
            yield Hit(sheet, facts={"words": cut(words, _LONGEST)}, variant="loose")


def _texts(sheet: Sheet, calls: Mapping[NoteId, tuple[Passage, Span]]) -> Iterator[Hit]:
    """Notes that say nothing, that say it twice, or that say what another says."""
    seen: dict[str, int] = {}
    count: Counter[StoryKind] = Counter()
    for story in sheet.document.notes:
        count[story.kind] += 1
        number = count[story.kind]
        words = plain(" ".join(_said(story)))
        passage, span = calls.get((story.kind.value, story.name), (None, None))
        where = _before(passage, span) if passage and span else None
        if not words and not any(each.inlines for each in paragraphs_of(story.blocks)):
            yield Hit(sheet, passage, where, {"number": number}, "empty")
        elif _twice(words.split()):
            yield Hit(sheet, passage, where, {"number": number, "words": cut(words, _LONGEST)}, "twice")
        elif words in seen:
            same: dict[str, str | int] = {
                "number": number,
                "first": seen[words],
                "words": cut(words, _LONGEST),
            }
            yield Hit(sheet, passage, where, same, "same", Severity.INFO)
        elif len(words.split()) >= _FEWEST and not _SHORT.fullmatch(words):
            seen[words] = number


def _said(story: Story) -> Iterable[str]:
    return (each.text for each in paragraphs_of((*story.blocks, *story.boxes)))


def _twice(words: list[str]) -> bool:
    half = len(words) // 2
    return half >= _FEWEST and len(words) % 2 == 0 and words[:half] == words[half:]


def _typed(sheet: Sheet) -> Iterator[Hit]:
    """Calls that are typed: a digit or sign right behind a full stop, or a raised digit."""
    elements = Elements(sheet)
    for passage in sheet.body:
        if passage.in_table:
            continue
        found = [each for each in _CALL.finditer(passage.text) if each["word"].casefold() not in _NO_WORDS]
        found += _RAISED_CALL.finditer(passage.text)
        spans = {Span(*each.span("call")) for each in found} | set(_raised(passage))
        if spans and not _tells_note(elements.of(passage)):
            for span in sorted(spans):
                facts = {"call": span.of(passage.text)}
                yield Hit(sheet, passage, _before(passage, span), facts, "typed")


def _raised(passage: Passage) -> Iterator[Span]:
    """Digits of a paragraph that look like calls."""
    for look in passage.paragraph.looks:
        call = passage.text[look.start : look.end]
        before = passage.text[max(look.start - 4, 0) : look.start]
        if _RAISED_LOOK in look.fact and re.fullmatch(r"\d{1,2}", call) and _BEFORE_RAISED.search(before):
            yield Span(look.start, look.end)


def _tells_note(paragraph: Element) -> bool:
    """Whether a field in a paragraph tells the number of a note once more."""
    codes = [raw_text(each) for each in descendants(paragraph, "instrText")]
    codes += [attribute(each, "instr") or "" for each in descendants(paragraph, "fldSimple")]
    return "NOTEREF" in "".join(codes)


def _before(passage: Passage, span: Span) -> Span:
    """A call with the words before it, to find it by."""
    start = passage.text.rfind(" ", 0, max(span.start - 30, 0)) + 1
    return Span(start, span.end)
