"""What a file name tells of its version: number, date, stage, whether it is final, whether a copy."""

import datetime
import re
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import reduce
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from redline.versions.dates import MONTHS, dates_in

OLD, DRAFT, USUAL, NEW, FINAL, SENT = -2, -1, 0, 1, 2, 3
_START, _END = r"(?<![^\W_])", r"(?![^\W_])"


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(f"{_START}(?:{pattern}){_END}", re.IGNORECASE)


_HIDDEN = {ord(str(digit)): chr(0xE000 + digit) for digit in range(10)}  # digits that number no version
_SHOWN = {0xE000 + digit: str(digit) for digit in range(10)}
_OTHER_NUMBERS = tuple(
    _words(pattern)
    for pattern in (
        r"\d{4}[dz]\d{5}",  # of a document or case of parliament
        r"\d{2}[ .]?\d{3}(?:[ .,-]+[ivxlc]+)?(?:[ .,-]+\d{1,4})?(?=[ .,-]|$)",  # of a dossier
        r"(?:bijlagen?|bijl|annex|deel|tabel|artikel|art|hoofdstuk|paragraaf|nr|nummer|moties?|vraag|vragen|"
        r"week|wk|kwartaal|fase|covid)[ .-]*\d{1,2}(?: ?(?:[-,+&]|en|t/m|tm) ?\d{1,2})*",
        r"\d[\d.,]* ?(?:%|procent|m(?:iljoen|ln|iljard|ld)|euro|dagen|weken|maanden|jaar)",
        rf"\d{{1,2}}[ .-]*(?:{MONTHS})|(?:{MONTHS})[ .-]*\d{{1,2}}",  # a day without a year
        r"(?:(?:0[1-9]|[12]\d|3[01])[./-]|[1-9][/-])(?:0?[1-9]|1[0-2])|[1-9]\.0[1-9]",
    )
)
_ORDINALS = "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende".split()
_ROUNDS = "(?:concept)?versie|version|vers|ver|vs|v|concept|draft|ronde|revisie|rev"
_NUMBER = _words(rf"(?:{_ROUNDS})[ .-]*(\d{{1,3}}(?:[.,]\d{{1,3}})*)([a-z])?")
_ORDINAL = _words(
    rf"(?:(\d{{1,2}})(?:e|ste|de)|({'|'.join(_ORDINALS)}))[ .-]*(?:(?:concept)?versie|concept|draft|ronde)"
)
_LETTER = _words(r"(?:versie|version)[ .-]*([a-z])(?!\.[a-z])")
_BARE = re.compile(rf"{_START}(?<![\d\uE000-\uE009][ .,/-])(\d(?:[.,]\d{{1,2}})+|\d{{1,2}})\s*$")
_FINAL = r"(?:def|definitie(?:f|ve)|final|finaal|finale|eindversie)"
_SENT = r"(?:getekende?|ondertekende?|verzonden|signed|sent)"
_FINALITIES = (
    (SENT, _words(_SENT)),
    (FINAL, _words(rf"{_FINAL}(?:[ .-]*\(?(\d{{1,2}})\)?)?")),
    (NEW, re.compile(rf"{_START}\(?(?:nieuw|new)\)?\s*$", re.IGNORECASE)),
    (OLD, re.compile(rf"{_START}\(?(?:oud|old)\)?\s*$", re.IGNORECASE)),
    (DRAFT, _words("concept|draft")),
)
_FINAL_BEFORE = re.compile(rf"{_START}{_FINAL}\s*$", re.IGNORECASE)
_FINAL_NUMBER = re.compile(rf"{_START}({_FINAL})[ .-]*v(?=\d{{1,2}}{_END}(?![.,]\d))", re.IGNORECASE)
_JOINT = re.compile(r"(?<=[a-z]{4})(?=v\d)|(?<=\d)(?=def|final)", re.IGNORECASE)
_COPY_NUMBER = re.compile(r"\((\d{1,2})\)\s*$")
_COPY = _words(r"(?:kopie|copy)(?: van| of)?(?:[ .-]*\(?(\d{1,2})\)?)?")
_SHORT_STAGE = 3  # letters: such a stage is only known as it is written
_SIDED = (
    (-1, r"(?:voor|v[oó][oó]r|tbv|t\.b\.v|before)[ .-]*(?:de |het )?"),
    (1, r"(?:na|nav|n\.a\.v|after)[ .-]*(?:de |het )?"),
)
_NOISE = _words("versie|version|ter|de|het")
_FINAL_WORDS = {SENT: "verzonden", FINAL: "def", NEW: "nieuw", OLD: "oud"}
_SIDES = {-1: "voor ", 0: "", 1: "na "}


class Mark(NamedTuple):
    """What a name tells of a version; empty where it does not.

    `number` is (1, 2) for v1.2; `minutes` the time of day; `side` -1 for *voor* a stage and 1 for *na*;
    `finality` from `OLD` to `SENT`; `repeat` is 2 for def2; `copy` the number of a copy. `subject` is what
    is left of the name.
    """

    number: tuple[int, ...] = ()
    letter: str = ""
    date: datetime.date | None = None
    minutes: int | None = None
    stage: str = ""
    side: int = 0
    finality: int = USUAL
    repeat: int = 0
    copy: int = 0
    subject: str = ""

    @property
    def told(self) -> bool:
        """Whether the name tells anything of a version."""
        return bool(
            self.number
            or self.letter
            or self.date
            or self.stage
            or self.copy
            or self.finality not in (DRAFT, USUAL)
        )


def mark(name: str, stages: Sequence[str], near: datetime.date | None = None) -> Mark:
    """What the name of a file tells, a path in a dossier; what it lacks, the nearest folder may tell.

    `stages` are those of the dossier; a date without a year gets the one that puts it nearest to `near`.
    A number at the end, without a word that says so, is one of a version where nothing else is.
    """
    path = PurePosixPath(name)
    parts = [path.stem, *path.parts[-2::-1]]
    told = reduce(_completed, (_mark(part, stages, near) for part in parts))
    if told.number or told.letter:
        return told
    return reduce(_completed, (_mark(part, stages, near, bare=True) for part in parts))


def _completed(own: Mark, folder: Mark) -> Mark:
    """What a name tells, with what only its folder tells."""
    lacks: dict[str, Any] = {} if own.copy else {"copy": folder.copy}
    if not own.date:
        lacks |= {"date": folder.date, "minutes": folder.minutes}
    if not own.number and not own.letter:
        lacks |= {"number": folder.number, "letter": folder.letter}
    if not own.stage:
        lacks |= {"stage": folder.stage, "side": folder.side}
    if own.finality in (DRAFT, USUAL) and folder.finality != USUAL:
        lacks |= {"finality": folder.finality, "repeat": folder.repeat}
    return own._replace(**lacks)


def _mark(stem: str, stages: Sequence[str], near: datetime.date | None, bare: bool = False) -> Mark:
    rest = _Rest(stem)
    day, minutes = rest.take_date(near)
    rest.hide_other_numbers()
    copy = rest.take_copy()
    number, letter = rest.take_number()
    stage, side = rest.take_stage(stages)
    finality, repeat = rest.take_finality()
    if bare and (found := rest.take(_BARE)):
        number = _numbers(found[0][1])
    return Mark(number, letter, day, minutes, stage, side, finality, repeat, copy, rest.subject())


class _Rest:
    """What is left of a name while what it tells is taken out; two different numbers or dates tell none."""

    def __init__(self, stem: str) -> None:
        self.text = _FINAL_NUMBER.sub(r"\1 ", _JOINT.sub(" ", stem.replace("_", " ")))

    def take(self, pattern: re.Pattern[str]) -> list[re.Match[str]]:
        """What matches `pattern`, which is taken out."""
        found = list(pattern.finditer(self.text))
        self._cut(each.span() for each in found)
        return found

    def _cut(self, spans: Iterable[tuple[int, int]]) -> None:
        for start, end in sorted(spans, reverse=True):
            self.text = f"{self.text[:start]} {self.text[end:]}"
        self.text = self.text.rstrip(" -.,")

    def take_date(self, near: datetime.date | None) -> tuple[datetime.date | None, int | None]:
        """The date, and the time of day in minutes."""
        found = list(dates_in(self.text, near))
        self._cut((each.start, each.end) for each in found)
        if len({each.date for each in found}) != 1:
            return None, None
        return found[0].date, next((each.minutes for each in found if each.minutes is not None), None)

    def hide_other_numbers(self) -> None:
        """Hide the digits of annexes, dossiers, amounts and days from what looks for versions."""
        for pattern in _OTHER_NUMBERS:
            self.text = pattern.sub(lambda found: found[0].translate(_HIDDEN), self.text)

    def take_number(self) -> tuple[tuple[int, ...], str]:
        """The number and letter of a version."""
        found = {(_numbers(each[1]), (each[2] or "").lower()) for each in self.take(_NUMBER)}
        for each in self.take(_ORDINAL):
            found.add(((int(each[1] or 0) or _ORDINALS.index(each[2].lower()) + 1,), ""))
        letters = {each[1].lower() for each in self.take(_LETTER)}
        if len(found) > 1 or len(letters) > 1:
            return (), ""
        number, letter = next(iter(found), ((), ""))
        return number, letter or next(iter(letters), "")

    def take_copy(self) -> int:
        """The number that Windows gives a copy; 1 for one without."""
        numbered = self.take(_COPY_NUMBER)
        if numbered and _FINAL_BEFORE.search(self.text):
            self.text += f" {numbered[0][1]}"  # it counts the final versions
            return 0
        copied = self.take(_COPY)
        return max([len(copied), *(int(each[1] or 0) for each in (*numbered, *copied))])

    def take_stage(self, stages: Sequence[str]) -> tuple[str, int]:
        """The stage, and on which side of it: the last one, but an addressee gives way to *na* or *voor*."""
        told = [("", 0)]
        for stage in sorted(stages, key=len, reverse=True):
            name = re.escape(stage.replace("_", " "))
            told += [(stage, side) for side, words in _SIDED if self.take(_words(words + name))]
            flags = re.IGNORECASE if len(stage) > _SHORT_STAGE else re.NOFLAG
            told += [(stage, 0) for _ in self.take(re.compile(f"{_START}{name}{_END}", flags))]
        return max(told, key=lambda each: (bool(each[1]), bool(each[0]) and stages.index(each[0]) + 1))

    def take_finality(self) -> tuple[int, int]:
        """How final a version is called, and how many times or for the how manieth time."""
        for finality, pattern in _FINALITIES:
            if found := self.take(pattern):
                times = [int(each[1] or 0) for each in found if pattern.groups]
                return finality, max(len(found), *times) if times else 0
        return USUAL, 0

    def subject(self) -> str:
        """What is left, in small letters with single spaces."""
        bare = _NOISE.sub(" ", self.text.translate(_SHOWN))
        return " ".join(re.findall(r"[^\s\-.,;+()\[\]{}]+", bare.casefold()))


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, re.split("[.,]", text)))


def group(told: Mark) -> Hashable:
    """What the files of one version, a letter and its annexes, have in common."""
    final = (USUAL if told.finality == DRAFT else told.finality, told.repeat)
    if told.number or told.letter:
        return "number", told.number, told.letter, *final, told.copy
    if told.date:
        return "date", told.date, told.minutes, *final, told.copy
    if told.stage:
        return "stage", told.stage, told.side, *final, told.copy
    return "other", *final, told.copy


def label(told: Mark) -> str:
    """What people call a version that is told so, as a name that tells it; nothing where nothing is told."""
    return "-".join(filter(None, _labels(told)))


def _labels(told: Mark) -> Iterator[str]:
    if told.number:
        yield f"v{'.'.join(map(str, told.number))}{told.letter}"
    elif told.letter:
        yield f"versie-{told.letter.upper()}"
    elif told.date:
        yield told.date.isoformat()
        if told.minutes is not None:
            yield f"{told.minutes // 60:02}.{told.minutes % 60:02}"
    elif told.stage:
        yield f"{_SIDES[told.side]}{told.stage}"
    if told.finality in _FINAL_WORDS:
        yield _FINAL_WORDS[told.finality] + (str(told.repeat) if told.repeat > 1 else "")
    if told.copy:
        yield "kopie" + (str(told.copy) if told.copy > 1 else "")


def named_later(old: str, new: str) -> bool:
    """Whether two names that are the same but for number or date put the old one after the new."""
    a, b = (_mark(PurePosixPath(name).stem, (), None) for name in (old, new))
    if a.subject != b.subject:
        return False
    if a.date and b.date and a.date != b.date:
        return a.date > b.date
    return bool(a.number and b.number and a.number > b.number)
