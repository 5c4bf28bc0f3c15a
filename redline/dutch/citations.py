"""Citations of parliamentary papers, and the numbers of pledges.

Forms: `aanwijzing` is that of Aanwijzing 3.43, `Kamerstukken II 2024/25, 36 600 XV, nr. 114, p. 3`, `kamer`
that of the Tweede Kamer, `Kamerstuk 29 861, nr. 153`, and `lang` the older `Kamerstukken II, vergaderjaar
2010–2011, 29 861, nr. 153`. In the Eerste Kamer a letter stands for the number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

FORMS = ("aanwijzing", "kamer", "lang")
_SPACE = r"[ \u00a0\u202f]"
_CHAPTER = rf"(?:{_SPACE}|-)(?:[IVXLC]+|[A-J])(?!\w)|-\d{{2}}(?!\d)"
_DOSSIER = rf"\d{{2}}{_SPACE}?\d{{3}}(?:{_CHAPTER})?(?:{_SPACE}?\(R{_SPACE}?\d+\))?"
_LOOSE_DOSSIER = _DOSSIER.replace(f"{_SPACE}?\\d{{3}}", r"[ .\u00a0\u202f]?\d{3}")
_MORE = r"(?:(?:\s?[-–]\s?|,\s?|\s(?:en|t/m)\s)\d{1,4}(?![\d ]*\d{3}))*"
_NUMBER = rf"(?:(?<=nrs\.\s)|(?<=nrs\s))\d+{_MORE}|\d+[a-z]?|[A-Z]{{1,3}}(?!\w)"
_CITED = re.compile(
    rf"""(?<!\w)(?P<word>[Kk]amerst(?:uk(?:ken)?|\.)|TK|EK)\s+(?:(?P<house>I{{1,2}}),?\s+)?
    (?:(?:vergader|zittings)jaar\s+)?(?:(?P<first>\d{{4}})\s?[-–/]\s?(?P<second>\d{{2}}(?:\d\d)?)\s*,?\s*)?
    (?P<dossier>{_LOOSE_DOSSIER})(?:(?:\s*[,-]\s*|\s+(?=n))(?:nrs?\.?|nummers?|no\.|letter)?\s*(?P<number>{_NUMBER}))?
    (?:,?\s*(?:pp?|blz|pag(?:ina)?|bladzijde)\b\.?\s*(?P<page>\d+{_MORE}))?""",
    re.VERBOSE,
)
_YEAR = r"(?:\d{4}/\d{2}|1999/2000)"
_ONE = rf"nr\.{_SPACE}?\d+[a-z]?|nrs\.{_SPACE}?\d+{_MORE}|[A-Z]{{1,3}}"
_END = rf"{_SPACE}*,{_SPACE}?(?:{_ONE})(?:,{_SPACE}?p\.{_SPACE}?\d+{_MORE})?"
_LONG = rf"vergaderjaar{_SPACE}\d{{4}}[-–]\d{{4}}"
_SHAPES = {
    "aanwijzing": re.compile(rf"Kamerstukken{_SPACE}I{{1,2}}{_SPACE}{_YEAR},{_SPACE}{_DOSSIER}{_END}"),
    "kamer": re.compile(rf"Kamerstuk(?:ken)?{_SPACE}(?:I{{1,2}}{_SPACE})?{_DOSSIER}{_END}"),
    "lang": re.compile(rf"Kamerstuk(?:ken)?{_SPACE}I{{1,2}},{_SPACE}{_LONG},{_SPACE}{_DOSSIER}{_END}"),
}
_PAPER = re.compile(rf"(?<![\w-])(?:{_DOSSIER})\s*(?:,\s*(?:nrs?\.?\s*\d+|[A-Z]{{1,3}}(?!\w))|-\d+)")
_PLEDGE = re.compile(r"(?<!\w)TZ[\s-]?\d[\d-]*\d")
_MINUTES = re.compile(r"\bHandelingen\b")
_WHOLE_PLEDGE = re.compile(r"TZ\d{6}-\d{3}")


class Citation(NamedTuple):
    """A citation, from `start` up to `end` of a text: its parts as written, empty where it lacks them.

    `form` is the one of `FORMS` that it has, if any.
    """

    start: int
    end: int
    house: str
    years: tuple[str, str]
    dossier: str
    number: str
    page: str
    form: str

    @property
    def session(self) -> str:
        """The session as Aanwijzing 3.43 writes it."""
        first, second = self.years
        return f"{first}/{second if first == '1999' else second[-2:]}" if first else ""

    def legal(self, day: date) -> bool:
        """Whether there was such a session on a day: it begins in September, and spans two years."""
        first, second = self.years
        if not first:
            return True
        follows = str(int(first) + 1) in (second, f"{first[:2]}{second}")
        century = first.endswith("99") and second == "00"
        return (follows or century) and 1814 <= int(first) <= day.year - (day.month < 9)

    def written(self, form: str) -> str:
        """This citation in a form; `…` for what it does not say."""
        several = "s" if re.search(r"\D\d", self.number) else ""
        number = self.number if self.number.isalpha() else f"nr{several}. {self.number or '…'}"
        rest = f"{self.dossier}, {number}" + (f", p. {self.page}" if self.page else "")
        if form == "kamer":
            return f"Kamerstuk {rest}"
        house = self.house or ("I" if self.number.isalpha() else "II")
        if form == "lang":
            first = self.years[0]
            return (
                f"Kamerstukken {house}, vergaderjaar {f'{first}–{int(first) + 1}' if first else '…'}, {rest}"
            )
        return f"Kamerstukken {house} {self.session or '…/…'}, {rest}"


def citations_in(text: str) -> Iterator[Citation]:
    """The citations in a text, well formed or not; a dossier alone, without year or number, is none."""
    for found in _CITED.finditer(text):
        if found["number"] or found["first"]:
            yield _citation(found)


def _citation(found: re.Match[str]) -> Citation:
    said = " ".join(found[0].split())
    said = said[0].upper() + said[1:]
    house = found["house"] or {"TK": "II", "EK": "I"}.get(found["word"], "")
    return Citation(
        *found.span(),
        house,
        (found["first"] or "", found["second"] or ""),
        " ".join(found["dossier"].replace(".", " ").split()),
        found["number"] or "",
        (found["page"] or "").replace(" -", "-").replace("- ", "-"),
        next((form for form, shape in _SHAPES.items() if shape.fullmatch(said)), ""),
    )


def has_number(text: str) -> bool:
    """Whether a text names a paper or a pledge by its number, or minutes where a pledge stands."""
    return any(each.search(text) for each in (_PAPER, _PLEDGE, _MINUTES)) or any(citations_in(text))


def pledges_in(text: str) -> Iterator[tuple[int, int, bool]]:
    """The numbers of pledges: start, end, and whether it is whole, as TZ202609-124."""
    for found in _PLEDGE.finditer(text):
        yield *found.span(), bool(_WHOLE_PLEDGE.fullmatch(found[0]))
