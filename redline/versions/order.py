"""The order of versions: by what their names tell, then when they were saved, then what they say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from enum import Enum
from itertools import combinations, pairwise
from typing import Any, NamedTuple

from redline.findings import Finding, Severity
from redline.versions.names import FINAL, NEW, OLD, USUAL, Mark

_MOMENT = timedelta(minutes=1)  # saved closer together, one may be either
_DAY = timedelta(days=1)
_MARGIN = 0.004  # of distance between texts: a place that is no better than that is a guess
_NEVER = datetime.min.replace(tzinfo=UTC)

Distance = Callable[[int, int], float]
"""How unlike the texts of two candidates are: 0 the same to 1 nothing in common."""


class Candidate(NamedTuple):
    """A version whose place is asked: a name to tell, what that says, and when it was last saved."""

    name: str
    mark: Mark
    saved: datetime | None = None


class Reason(Enum):
    """Why one version comes before the next."""

    NAME = "name"
    SAVED = "saved"
    TEXT = "text"


class Step(NamedTuple):
    """Two candidates that follow one another, by index, and why."""

    earlier: int
    later: int
    reason: Reason


class Order(NamedTuple):
    """The candidates by index, the oldest first. With `doubts` it may be wrong; `remarks` are to be told."""

    order: tuple[int, ...]
    steps: tuple[Step, ...] = ()
    doubts: tuple[Finding, ...] = ()
    remarks: tuple[Finding, ...] = ()


class _Evidence(Enum):
    """What two names say of each other."""

    STRONG = 2
    WEAK = 1  # copies, old and new: gives way to when a version was saved
    NONE = 0
    TORN = -1  # number and date say opposite things


def ordered(
    candidates: Sequence[Candidate], stages: Sequence[str], distance: Distance | None = None
) -> Order:
    """The order of `candidates`; `stages` are in the order of the dossier. Never refuses: it doubts."""
    known = _Known(len(candidates))
    doubts = _by_names(candidates, stages, known)
    named = known.copy()
    _by_saving(candidates, known)
    saved = known.copy()
    if distance:
        _by_texts(candidates, known, distance)
    if known.circular:
        doubts.append(_doubt("order-circular", names=", ".join(each.name for each in candidates)))
    order = sorted(
        range(len(candidates)),
        key=lambda at: (known.earlier_than(at), candidates[at].saved or _NEVER, candidates[at].name),
    )
    steps: list[Step] = []
    for a, b in pairwise(order):
        if not known.before(a, b):
            doubts.append(_doubt("order-unknown", a=candidates[a].name, b=candidates[b].name))
        reason = Reason.NAME if named.before(a, b) else Reason.SAVED if saved.before(a, b) else Reason.TEXT
        steps.append(Step(a, b, reason))
    return Order(tuple(order), tuple(steps), tuple(doubts), tuple(_remarks(candidates, steps)))


class _Known:
    """What is known to come before what: each step from one to another, and what follows from those."""

    def __init__(self, count: int) -> None:
        self._later = [0] * count  # of each, those that come after it, as bits

    def copy(self) -> _Known:
        """The same, to keep."""
        kept = _Known(0)
        kept._later = self._later.copy()
        return kept

    def add(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Note that the first of each pair comes before the second, and what follows."""
        for a, b in pairs:
            self._later[a] |= 1 << b
        for middle, bit in ((at, 1 << at) for at in range(len(self._later))):  # Warshall, a row at a time
            for at, own in enumerate(self._later):
                if own & bit:
                    self._later[at] = own | self._later[middle]

    def before(self, a: int, b: int) -> bool:
        """Whether `a` is known to come before `b`."""
        return bool(self._later[a] >> b & 1)

    def tied(self, a: int, b: int) -> bool:
        """Whether either is known to come before the other."""
        return self.before(a, b) or self.before(b, a)

    def earlier_than(self, at: int) -> int:
        """How many come before it."""
        return sum(later >> at & 1 for later in self._later)

    @property
    def circular(self) -> bool:
        """Whether something comes before itself."""
        return any(later >> at & 1 for at, later in enumerate(self._later))


def _by_names(candidates: Sequence[Candidate], stages: Sequence[str], known: _Known) -> list[Finding]:
    """Note what names tell; gives the doubts that they raise."""
    doubts: list[Finding] = []
    strong: list[tuple[int, int]] = []
    weak: list[tuple[int, int]] = []
    for a, b in combinations(range(len(candidates)), 2):
        sign, evidence = compared(candidates[a].mark, candidates[b].mark, stages)
        pair = (a, b) if sign < 0 else (b, a)
        if evidence is _Evidence.TORN:
            doubts.append(_doubt("order-torn", a=candidates[a].name, b=candidates[b].name))
        elif evidence is _Evidence.STRONG:
            strong.append(pair)
        elif evidence is _Evidence.WEAK:
            weak.append(pair)
    known.add(strong)
    for a, b in weak:
        if not known.tied(a, b) and _saved_before(candidates[b], candidates[a]):
            doubts.append(_doubt("order-contradicted", a=candidates[a].name, b=candidates[b].name))
    known.add(pair for pair in weak if not known.tied(*pair))
    return doubts


def compared(a: Mark, b: Mark, stages: Sequence[str]) -> tuple[int, _Evidence]:
    """What two names tell: below 0 where `a` comes first, above 0 where `b` does; and how surely."""
    numbers = _sign(_padded(a.number), _padded(b.number)) if a.number and b.number else 0
    dates = _sign((a.date, a.minutes or 0), (b.date, b.minutes or 0)) if a.date and b.date else 0
    if numbers * dates < 0:
        return 0, _Evidence.TORN
    sign = numbers or dates or _by_stage(a, b, stages) or _by_finality(a, b)
    if sign:
        return sign, _Evidence.STRONG
    sign = _by_copy(a, b) if _same_base(a, b) else 0
    return sign, _Evidence.WEAK if sign else _Evidence.NONE


def _padded(number: tuple[int, ...]) -> tuple[int, ...]:
    return (*number, 0, 0, 0)[:4]


def _sign(a: Any, b: Any) -> int:
    return int(a > b) - int(a < b)


def _same_base(a: Mark, b: Mark) -> bool:
    """Whether two names tell the same number and date, or none."""
    return (a.number, a.date) == (b.number, b.date)


def _by_stage(a: Mark, b: Mark, stages: Sequence[str]) -> int:
    if not a.stage or not b.stage or bool(a.number) != bool(b.number) or bool(a.date) != bool(b.date):
        return 0
    return _sign((stages.index(a.stage), a.side), (stages.index(b.stage), b.side))


def _by_finality(a: Mark, b: Mark) -> int:
    """By letter, and by how final they are called: one that is just *def* comes after all numbers."""
    finals = a.finality >= FINAL, b.finality >= FINAL
    if _same_base(a, b):
        own = [(max(each.finality, USUAL) if each.finality != NEW else USUAL, each.repeat) for each in (a, b)]
        drafts = [min(each.finality, USUAL) if each.finality != OLD else USUAL for each in (a, b)]
        return _sign(a.letter, b.letter) or _sign(own[0], own[1]) or _sign(drafts[0], drafts[1])
    for sign, last, other, final in ((1, a, b, finals), (-1, b, a, finals[::-1])):
        if final == (True, False) and not (last.number or last.date) and not other.stage:
            return sign
    return 0


def _by_copy(a: Mark, b: Mark) -> int:
    """By *oud* and *nieuw*, the number of a copy, or a reviewer's name behind the subject."""
    ranks = [each.finality if each.finality in (OLD, NEW) else USUAL for each in (a, b)]
    subjects = [f"{each.subject} ".lstrip() for each in (a, b)]
    extended = (subjects[0] != subjects[1]) * (
        subjects[0].startswith(subjects[1]) - subjects[1].startswith(subjects[0])
    )
    return _sign(ranks[0], ranks[1]) or _sign(a.copy, b.copy) or (bool(a.number or a.date) and extended)


def _saved_before(a: Candidate, b: Candidate, by: timedelta = _MOMENT) -> bool:
    return bool(a.saved and b.saved and b.saved - a.saved > by)


def _by_saving(candidates: Sequence[Candidate], known: _Known) -> None:
    """Note what was saved first, of those of which the names do not tell."""
    pairs = combinations(range(len(candidates)), 2)
    loose = [(a, b) for a, b in pairs if not known.tied(a, b)]
    known.add((a, b) for a, b in loose if _saved_before(candidates[a], candidates[b]))
    known.add((b, a) for a, b in loose if _saved_before(candidates[b], candidates[a]))


def _by_texts(candidates: Sequence[Candidate], known: _Known, distance: Distance) -> None:
    """Put what nothing else tells the place of between the two that its text stands between."""
    count = len(candidates)
    for x in range(count):
        others = [at for at in range(count) if at != x]
        if all(known.tied(x, at) for at in others):
            continue
        chain = sorted((at for at in others), key=known.earlier_than)
        if any(not known.before(a, b) for a, b in pairwise(chain)):
            continue
        if at := _clear_place(x, chain, distance):
            known.add([(chain[at - 1], x), (x, chain[at])])


def _clear_place(x: int, chain: Sequence[int], distance: Distance) -> int:
    """Before which of a chain `x` belongs by its text; 0 where no place between two is clearly the best."""
    ends = (distance(x, chain[0]), distance(chain[-1], x))
    costs = [
        (distance(a, x) + distance(x, b) - distance(a, b), at) for at, (a, b) in enumerate(pairwise(chain), 1)
    ]
    ranked = sorted([*costs, (2 * ends[0], 0), (2 * ends[1], len(chain))])
    if len(ranked) < 3 or ranked[1][0] - ranked[0][0] < _MARGIN:
        return 0
    return ranked[0][1] if 0 < ranked[0][1] < len(chain) else 0


def _remarks(candidates: Sequence[Candidate], steps: Iterable[Step]) -> Iterable[Finding]:
    for earlier, later, reason in steps:
        a, b = candidates[earlier], candidates[later]
        if reason is Reason.NAME and _saved_before(b, a, _DAY):
            yield Finding("order-saved-differs", Severity.WARNING, {"a": a.name, "b": b.name})


def _doubt(rule: str, **facts: str) -> Finding:
    return Finding(rule, Severity.WARNING, facts)
