"""What a file name tells of its version: number, date, stage, whether it is final, whether a copy."""

import datetime
import re
from collections.abc import Hashable, Iterator, Sequence
from pathlib import PurePosixPath
from typing import NamedTuple

from redline.versions.dates import dates_in

OLD, DRAFT, USUAL, NEW, FINAL, SENT = -2, -1, 0, 1, 2, 3
_START, _END = r"(?<![^\W_])", r"(?![^\W_])"
_HIDDEN = {ord(str(digit)): chr(0xE000 + digit) for digit in range(10)}  # digits that number no version
_SHOWN = {0xE000 + digit: str(digit) for digit in range(10)}
_OTHER_NUMBERS = tuple(
    re.compile(f"{_START}(?:{pattern}){_END}", re.IGNORECASE)
    for pattern in (
        r"\d{4}[dz]\d{5}",  # of a document or case of parliament
        r"\d{2}[ ._]?\d{3}(?:[ ._-]+(?:\d{1,3}|[ivxlc]+))?(?=[ ._-]|$)",  # of a dossier
        r"(?:bijlagen?|bijl|annex|deel|tabel|artikel|art|hoofdstuk|paragraaf|nr|nummer)[ ._-]*\d{1,2}"
        r"(?![ ._-]?\d{1,2}[-._ ](?:20)?\d\d)",
        r"(?:19|20)\d\d(?![-._]?\d)",  # a year
    )
)
_ORDINALS = "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende".split()
_ROUNDS = "versie|version|vers|ver|vs|v|concept|draft|ronde|revisie|rev"
_NUMBER = re.compile(
    rf"{_START}(?:{_ROUNDS})[ ._-]*(\d{{1,3}}(?:[.,]\d{{1,3}})*)([a-z])?{_END}", re.IGNORECASE
)
_ORDINAL = re.compile(
    rf"{_START}(?:(\d{{1,2}})(?:e|ste|de)|({'|'.join(_ORDINALS)}))"
    rf"[ ._-]*(?:versie|concept|draft|ronde){_END}",
    re.IGNORECASE,
)
_LETTER = re.compile(rf"{_START}(?:versie|version)[ ._-]*([a-z]){_END}", re.IGNORECASE)
_DECIMAL = re.compile(rf"{_START}(\d{{1,2}}(?:[.,]\d{{1,2}})+)\s*$")
_BARE = re.compile(rf"{_START}(\d{{1,2}})\s*$")
_FINAL = r"(?:def|definitie(?:f|ve)|final|finaal|finale|eindversie)"
_SENT = r"(?:getekende?|ondertekende?|verzonden|signed|sent)"
_FINALITIES = (
    (SENT, re.compile(rf"{_START}{_SENT}{_END}", re.IGNORECASE)),
    (FINAL, re.compile(rf"{_START}{_FINAL}(?:[ ._-]*\(?(\d{{1,2}})\)?)?{_END}", re.IGNORECASE)),
    (NEW, re.compile(rf"{_START}\(?(?:nieuw|new)\)?\s*$", re.IGNORECASE)),
    (OLD, re.compile(rf"{_START}\(?(?:oud|old)\)?\s*$", re.IGNORECASE)),
    (DRAFT, re.compile(rf"{_START}(?:concept|draft){_END}", re.IGNORECASE)),
)
_FINAL_BEFORE = re.compile(rf"{_START}{_FINAL}\s*$", re.IGNORECASE)
_COPY_NUMBER = re.compile(r"\((\d{1,2})\)\s*$")
_COPY = re.compile(rf"{_START}(?:kopie|copy)(?: van| of)?{_END}", re.IGNORECASE)
_SHORT_STAGE = 3  # letters: such a stage is only known as it is written
_BEFORE, _AFTER = ("voor", "tbv", "t.b.v.", "before"), ("na", "after")
_NOISE = re.compile(rf"{_START}(?:versie|version|ter|de|het){_END}", re.IGNORECASE)
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
    """
    path = PurePosixPath(name)
    told = _mark(path.stem, stages, near)
    for folder in path.parts[-2::-1]:
        told = _completed(told, _mark(folder, stages, near))
    return told


def _completed(own: Mark, folder: Mark) -> Mark:
    """What a name tells, with what only its folder tells."""
    lacks = {field: getattr(folder, field) for field in ("date", "copy") if not getattr(own, field)}
    if not own.number and not own.letter:
        lacks |= {"number": folder.number, "letter": folder.letter}
    if not own.stage:
        lacks |= {"stage": folder.stage, "side": folder.side}
    if own.finality in (DRAFT, USUAL) and folder.finality != USUAL:
        lacks |= {"finality": folder.finality, "repeat": folder.repeat}
    return own._replace(**lacks)


def _mark(stem: str, stages: Sequence[str], near: datetime.date | None) -> Mark:
    rest = _Rest(stem)
    day, minutes = rest.take_date(near)
    rest.hide_other_numbers()
    copy = rest.take_copy()
    number, letter = rest.take_number()
    stage, side = rest.take_stage(stages)
    finality, repeat = rest.take_finality()
    if not number and not copy and (found := rest.take(_DECIMAL) or rest.take(_BARE)):
        number = _numbers(found[1])
    return Mark(number, letter, day, minutes, stage, side, finality, repeat, copy, rest.subject())


class _Rest:
    """What is left of a name while what it tells is taken out."""

    def __init__(self, stem: str) -> None:
        self.text = stem.replace("_", " ")

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The last match of `pattern`, which is taken out."""
        found = None
        for found in pattern.finditer(self.text):  # noqa: B007
            pass
        if found:
            self._cut(*found.span())
        return found

    def _cut(self, start: int, end: int) -> None:
        self.text = f"{self.text[:start]} {self.text[end:]}".rstrip(" -.,_")

    def take_date(self, near: datetime.date | None) -> tuple[datetime.date | None, int | None]:
        """The date, and the time of day in minutes."""
        found = next(dates_in(self.text, near), None)
        if found is None:
            return None, None
        self._cut(found.start, found.end)
        return found.date, found.minutes

    def hide_other_numbers(self) -> None:
        """Hide the digits of annexes, dossiers and years from what looks for versions."""
        for pattern in _OTHER_NUMBERS:
            self.text = pattern.sub(lambda found: found[0].translate(_HIDDEN), self.text)

    def take_number(self) -> tuple[tuple[int, ...], str]:
        """The number and letter of a version."""
        if found := self.take(_NUMBER):
            return _numbers(found[1]), (found[2] or "").lower()
        if found := self.take(_ORDINAL):
            return (int(found[1] or 0) or _ORDINALS.index(found[2].lower()) + 1,), ""
        if found := self.take(_LETTER):
            return (), found[1].lower()
        return (), ""

    def take_copy(self) -> int:
        """The number that Windows gives a copy; 1 for one without."""
        number = self.take(_COPY_NUMBER)
        if number and _FINAL_BEFORE.search(self.text):
            self.text += f" {number[1]}"  # it counts the final versions
            return 0
        copied = self.take(_COPY)
        return int(number[1]) if number else int(bool(copied))

    def take_stage(self, stages: Sequence[str]) -> tuple[str, int]:
        """The stage, and on which side of it."""
        for stage in sorted(stages, key=len, reverse=True):
            for side, words in ((1, _AFTER), (-1, _BEFORE)):
                led = f"(?:{'|'.join(map(re.escape, words))})[ ._-]*(?:de |het )?{re.escape(stage)}"
                if self.take(re.compile(f"{_START}{led}{_END}", re.IGNORECASE)):
                    return stage, side
            flags = re.IGNORECASE if len(stage) > _SHORT_STAGE else re.NOFLAG
            if self.take(re.compile(rf"{_START}{re.escape(stage)}{_END}", flags)):
                return stage, 0
        return "", 0

    def take_finality(self) -> tuple[int, int]:
        """How final a version is called, and how many times or for the how manieth time."""
        for finality, pattern in _FINALITIES:
            times = 0
            while found := self.take(pattern):
                times = max(times + 1, int(found[1] or 0) if pattern.groups else 0)
            if times:
                return finality, times if finality == FINAL else 0
        return USUAL, 0

    def subject(self) -> str:
        """What is left, in small letters with single spaces."""
        bare = _NOISE.sub(" ", self.text.translate(_SHOWN))
        return " ".join(re.findall(r"[^\s\-.,()]+", bare.casefold()))


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, re.split("[.,]", text)))


def group(told: Mark) -> Hashable:
    """What the files of one version, a letter and its annexes, have in common."""
    final = (max(told.finality, USUAL), told.repeat)
    if told.number or told.letter:
        return "number", told.number, told.letter, *final, told.copy
    if told.date:
        return "date", told.date, *final, told.copy
    if told.stage:
        return "stage", told.stage, told.side, *final
    return "other", told.finality, told.repeat, told.copy


def label(told: Mark) -> str:
    """What people call a version that is told so; nothing where nothing is told."""
    return "-".join(filter(None, _labels(told)))


def _labels(told: Mark) -> Iterator[str]:
    if told.number or told.letter:
        yield f"v{'.'.join(map(str, told.number))}{told.letter}"
    elif told.date:
        yield told.date.isoformat()
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
