"""Shape: the style of the house, and what readers need who cannot see the page."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from redline.check.model import Case, Hit, Sheet, Stage
from redline.check.names.reading import quoted
from redline.check.rules import rule
from redline.check.shape import access, look  # noqa: F401  (they enter their rules)
from redline.check.shape.language import language_of, language_of_body
from redline.check.shape.runs import Styles, passages_by_place, stretches
from redline.document.model import SILENT, Place, masked
from redline.findings import Severity

_NO_TITLE = re.compile(
    r"(?:microsoft word.*|documenti?\s?\d*|document\d*|naamloos.*|untitled.*|titel|title|\[.*\]|.*\.docx?)?",
    re.I,
)
_FEWEST = 10  # words in which another language is told


@rule("TG02", Severity.WARNING, (Stage.TK, Stage.PUBLIC))
def language_and_title(case: Case) -> Iterator[Hit]:
    """A document without title or with the wrong language; passages in a language that is not said."""
    for sheet in case.sheets:
        title = sheet.document.properties.title.strip()
        if _NO_TITLE.fullmatch(title):
            yield Hit(sheet, None, None, {"title": title}, "title-empty" if not title else "title")
        yield from _languages(sheet)


def _languages(sheet: Sheet) -> Iterator[Hit]:
    """Whether the language that the document says to be in is the one it is in, as a whole and by passage."""
    body = language_of_body(sheet)
    said = _said(sheet)
    total: Counter[str] = Counter()
    for counts in said.values():
        total.update(counts)
    usual = total.most_common(1)[0][0] if total else ""
    if body and not usual.startswith(body):
        yield Hit(sheet, None, None, {"said": usual or "–", "language": body}, "" if usual else "unsaid")
        return
    yield from _passages(sheet, body, said)


def _passages(sheet: Sheet, body: str, said: Mapping[Place, Counter[str]]) -> Iterator[Hit]:
    """Passages in another language than they say; those of one language are told once."""
    told: dict[str, list[Hit]] = defaultdict(list)
    for place, passage in passages_by_place(sheet).items():
        own = said.get(place)
        text = masked(passage.text, quoted(passage.text)).replace(SILENT, " ")
        if own is None or len(text.split()) < _FEWEST:
            continue
        language, marked = language_of(text), own.most_common(1)[0][0]
        if language and not marked.startswith(language):
            told[language].append(Hit(sheet, passage, None, {"said": marked or "–", "language": language}))
    for language, hits in told.items():
        facts = {**hits[0].facts, "times": len(hits)}
        yield hits[0]._replace(facts=facts, variant="marked" if language == body else "unmarked")


def _said(sheet: Sheet) -> Mapping[Place, Counter[str]]:
    """How many letters of each paragraph say to be in which language."""
    found: dict[Place, Counter[str]] = defaultdict(Counter)
    for each in stretches(sheet.package, Styles(sheet.package)):
        found[each.place][each.language] += len(each.text)
    return found
