"""Numbers in Dutch prose: how much, of what, and how sure.

Years, dates, times, and the numbers of articles, pages, papers and the like are no amounts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from redline.dutch.counted import Counted, counted
from redline.dutch.names import MONTHS, SCALES
from redline.dutch.numerals import worth

_MONTH = "|".join(MONTHS)
_LABELS = (
    "artikel(?:en)?|art\\.|leden|lid|bijlagen?|hoofdstuk(?:ken)?|paragra(?:af|fen)|par\\.|§|tabel(?:len)?|"
    "figu(?:ur|ren)|nrs?\\.?|nummers?|p\\.|pagina(?:’s)?|pag\\.|blz\\.|de(?:el|len)|versie|punt|stap|box|kader|"
    "(?:voet)?noot|aanbeveling(?:en)?|moties?|maatregel(?:en)?|onderdeel|vra(?:ag|gen)|fase|spoor|categorie|"
    "schaal|niveau|type|groep|Kamerstuk(?:ken)?|dossier|toezegging(?:en)?|Postbus|week|volgnummer|punten"
)
_FEW = r"een|één|twee|drie|vier|vijf|zes|acht|negen|tien|twintig|honderd|\d+"
_LONGEST = 18  # digits of an amount
_FIGURE = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d.])(?:,\d+)?|\d+(?:,\d+)?"
_PIECE = re.compile(
    rf"""(?P<skip>(?<!\w)(?:
      (?:\d{{1,2}}(?:,|\sen)\s)*\d{{1,2}}(?:e|de|ste)?[ \u00a0](?:{_MONTH})\b(?:[ \u00a0]\d{{4}}\b)?
    | \d{{1,2}}\s?(?:[-–]|tot|t/m|tot\sen\smet)\s?\d{{1,2}}[ \u00a0](?:{_MONTH})\b
    | \d{{1,4}}[-/.]\d{{1,2}}[-/.]\d{{2,4}}(?!\d)
    | (?:19|20)\d\d(?:\s?[-–/]\s?(?:\d\d){{1,2}})?(?![\d.,]*\d)(?![-\w])
    | \d{{1,2}}[.:]\d\d(?!\d)(?:[ \u00a0-]*(?:uur|u\b|tot|\d{{1,2}}[.:]\d\d(?!\d)))+
    | (?:{_LABELS})[ \u00a0]*\d[\w.:/-]*
      (?:(?:,|\sen|\sof|\st/m|\stot\sen\smet|\s?[-–])\s?\d[\w.:]*(?!\s?(?:%|procent)))*
    | \d{{2}}[ \u00a0]?\d{{3}}(?:[- \u00a0][IVXLC]+\b|-\d+)?,?\s+nrs?\.?\s*\d+
    | \d+[-\u2011][^\W\d_]\w*                        # 55-plussers
    | (?:{_FEW})\s(?:op\sde\s(?:{_FEW})|derden?|vierden?|vijfden?|zesden?|tienden?|kwart)\b
    | \d{{4}}[ \u00a0][A-Z]{{2}}\b
    | [^\W\d_]+[-\u2011]?\d[\w.-]*                # COVID-19, TZ202509-041
    | \d+(?:\.\d{{1,2}})+(?![\d])                  # 3.43
    | \d+(?=[^\W\d_])(?!(?:e|de|ste)\b)\w+         # 12a
    | \d{{4,}}-\d+                                 # a reference
    | ten[ ]eerste\b | half[ ](?:{_MONTH})\b
    ))
    | (?:(?P<sign>€|\bEUR\b)[ \u00a0]?)?(?P<figure>(?<![\w.,])(?:{_FIGURE}))
      (?P<order>(?:e|de|ste)\b)?(?:,-{{1,2}})?(?!\w)
    | (?P<word>[^\W\d_]+)""",
    re.VERBOSE,
)
_RANGE = re.compile(
    rf"[ \u00a0]?(?:[-–]|tot(?! en)|à)[ \u00a0]?(?:€ ?)?(?P<second>{_FIGURE}|[^\W\d_]+)(?!\w)"
)
_SCALE = re.compile(rf"[ \u00a0](?:(mln|mld)\b\.?|({'|'.join(SCALES)})\b)", re.IGNORECASE)
_UNIT = re.compile(r"[ \u00a0]?(%|‰|procentpunt(?:en)?|procent|euro)(?!\w)", re.IGNORECASE)
_UNITS = {"procent": "%", "euro": "€", "procentpunten": "procentpunt"}
_HEDGES = {
    "about": r"circa|ca\.|ongeveer|zo[’']n|rond(?: de)?|naar schatting|om en nabij|pakweg|±|ca",
    "over": r"ruim|meer dan|minstens|minimaal|ten minste|tenminste|boven de|vanaf",
    "under": r"bijna|krap|minder dan|hooguit|maximaal|ten hoogste|hoogstens|tot|onder de|nog geen",
}
_HEDGE = re.compile(
    "|".join(rf"(?P<{kind}>(?<!\w)(?:{words}))" for kind, words in _HEDGES.items()), re.IGNORECASE
)
_PARTS = re.compile(r"(?: er)? van (?:de|die|deze|het|alle) (?:in totaal )?")
_WHO_DEEM = frozenset(
    "kabinet regering minister staatssecretaris kamer raad ik wij men hij zij het dit".split()
)
_OF_THOSE = re.compile(r" (?:daarvan|hiervan|van hen)\b")


class Number(NamedTuple):
    """An amount in a text, from `start` up to `end`: with its sign, scale and unit.

    `low` and `high` differ for a range; `step` is what the last digit is worth; `hedge` is what the words
    before it say: about, over or under.
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    step: Decimal
    unit: str = ""
    hedge: str = ""
    ordinal: bool = False
    counted: Counted = Counted()
    share: bool = False  # `9 van de 41 maatregelen`, `9 daarvan`: counts what a number beside it counts

    @property
    def value(self) -> Decimal:
        """What it says; of a range the lower end."""
        return self.low

    def agrees(self, other: Number) -> bool:
        """Whether the two may say the same amount, each read as broadly as it is said."""
        a, b = self._bounds(), other._bounds()
        return a[0] <= b[1] and b[0] <= a[1]

    def _bounds(self) -> tuple[Decimal, Decimal]:
        rounding = self.step / 2 if self.step != 1 else Decimal(0)
        broad = max(abs(self.low), abs(self.high)) / 6
        under = broad if self.hedge in ("about", "under") else rounding
        over = broad if self.hedge in ("about", "over") else rounding
        return self.low - under, self.high + over


def numbers_in(text: str) -> list[Number]:
    """The amounts that `text` says, in order."""
    found = list(_scan(text))
    for at in range(len(found) - 2, -1, -1):
        following = found[at + 1]
        if _PARTS.fullmatch(text, found[at].end, following.start):
            found[at] = found[at]._replace(counted=following.counted, share=True)
    for at in range(1, len(found)):
        if not found[at].counted.noun and _OF_THOSE.match(text, found[at].end):
            found[at] = found[at]._replace(counted=found[at - 1].counted, share=True)
    return found


def _scan(text: str) -> Iterator[Number]:
    at = 0
    while piece := _PIECE.search(text, at):
        at = piece.end()
        if piece["skip"]:
            continue
        number = _number(text, piece)
        if number:
            at = number.end
            yield number


def _number(text: str, piece: re.Match[str]) -> Number | None:
    first = _value(piece["figure"] or piece["word"])
    if first is None or (piece["word"] and not _meant(text, piece)):
        return None
    low, step, ordinal = first
    start, end = (
        piece.start("sign" if piece["sign"] else "figure" if piece["figure"] else "word"),
        piece.end(),
    )
    high = low
    if (range_ := _RANGE.match(text, end)) and (second := _value(range_["second"])) and second[0] > low:
        high, step, end = second[0], min(step, second[1]), range_.end()
    scale = _SCALE.match(text, end)
    times = Decimal(10) ** (SCALES[(scale[1] or scale[2]).casefold()] if scale else 0)
    end = scale.end() if scale else end
    unit = _UNIT.match(text, end)
    end = unit.end() if unit else end
    said = "€" if piece["sign"] else _UNITS.get(unit[1].casefold(), unit[1].casefold()) if unit else ""
    ordinal = ordinal or bool(piece["order"])
    what = counted(text, end, one=high * times <= 1)
    return Number(
        start, end, low * times, high * times, step * times, said, _hedge(text, start), ordinal, what
    )


def _value(said: str) -> tuple[Decimal, Decimal, bool] | None:
    """Value, step, and whether it is of order, of a figure or word."""
    if said[0].isdecimal():
        plain = re.sub(r"[.\s]", "", said)
        if len(plain) > _LONGEST:
            return None
        decimals = len(plain.partition(",")[2])
        return Decimal(plain.replace(",", ".")), Decimal(1).scaleb(-decimals), False
    known = worth(said)
    return (
        (known.value, Decimal(1) if known.value % 1 == 0 else Decimal("0.1"), known.ordinal)
        if known
        else None
    )


def _meant(text: str, piece: re.Match[str]) -> bool:
    """Whether a word that is a number is meant as one: in `het kabinet acht dit nodig` it is not."""
    word = piece["word"].casefold()
    if word not in ("acht", "half"):
        return True
    before = text[max(0, piece.start() - 40) : piece.start()].split()[-1:]
    verb = word == "acht" and bool(before) and _deems(before[0])
    return not verb and bool(counted(text, piece.end()).noun or _SCALE.match(text, piece.end()))


def _deems(word: str) -> bool:
    """Whether a word is somebody who deems: `de regering`, `de OVV`."""
    return word.casefold() in _WHO_DEEM or (len(word) > 1 and word.isupper())


def _hedge(text: str, start: int) -> str:
    before = text[max(0, start - 16) : start].rstrip(" \u00a0(")
    last = next((found for found in _HEDGE.finditer(before) if found.end() == len(before)), None)
    return str(last.lastgroup) if last else ""


def told(value: Decimal, unit: str = "") -> str:
    """An amount in figures, as Dutch writes it: 1.500, € 2,6 miljoen."""
    scale, word = next(
        ((each, f" {name}") for name, each in (("miljard", 9), ("miljoen", 6)) if _fits(value, each)), (0, "")
    )
    plain = f"{value.scaleb(-scale).normalize():,f}".translate(str.maketrans(",.", ".,"))
    return (
        f"€ {plain}{word}"
        if unit == "€"
        else f"{plain}{word}{'' if unit == '%' else ' ' if unit else ''}{unit}"
    )


def _fits(value: Decimal, scale: int) -> bool:
    return abs(value) >= Decimal(10) ** scale and value.scaleb(1 - scale) % 1 == 0
