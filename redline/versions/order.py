"""The order of versions: by what their names tell, then when they were saved, then what they say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from enum import Enum
from itertools import combinations, pairwise, permutations
from typing import Any, NamedTuple

from redline.findings import Finding, Severity
from redline.versions.names import FINAL, NEW, OLD, SENT, USUAL, Mark

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
    WEAK = 1  # copies, old and new, just *def*: doubted where they were saved the other way round
    NONE = 0
    TORN = -1  # number and date, or number and stage, say opposite things


def ordered(
    candidates: Sequence[Candidate], stages: Sequence[str], distance: Distance | None = None
) -> Order:
    """The order of `candidates`; `stages` are in the order of the dossier. Never refuses: it doubts."""
    known = _Known(len(candidates))
    strong, weak, doubts = _by_names(candidates, stages)
    known.add(strong)
    sure = known.copy()
    known.add(pair for pair in weak if not sure.tied(*pair))
    named = known.copy()
    known.add(_by_saving(candidates, known))
    saved = known.copy()
    if distance and not known.circle:  # in a circle nothing stands between two
        known.add(_by_texts(len(candidates), known, distance))
    if circle := known.circle:
        doubts.append(_doubt("order-circular", names=", ".join(candidates[at].name for at in circle)))
    before = known.counts()
    order = sorted(
        range(len(candidates)),
        key=lambda at: (before[at], candidates[at].saved or _NEVER, candidates[at].name),
    )
    steps: list[Step] = []
    remarks: list[Finding] = []
    for a, b in pairwise(order):
        reason = Reason.NAME if named.before(a, b) else Reason.SAVED if saved.before(a, b) else Reason.TEXT
        steps.append(Step(a, b, reason))
        names = {"a": candidates[a].name, "b": candidates[b].name}
        if not known.before(a, b):
            doubts.append(_doubt("order-unknown", **names))
        elif sure.before(a, b):
            if _saved_before(candidates[b], candidates[a], _DAY):
                remarks.append(Finding("order-saved-differs", Severity.WARNING, names))
        elif named.before(a, b) and _saved_before(candidates[b], candidates[a]):
            doubts.append(_doubt("order-contradicted", **names))
    return Order(tuple(order), tuple(steps), tuple(doubts), tuple(remarks))


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

    def counts(self) -> list[int]:
        """Of each, how many come before it."""
        return [sum(later >> at & 1 for later in self._later) for at in range(len(self._later))]

    @property
    def circle(self) -> list[int]:
        """Those that come before themselves."""
        return [at for at, later in enumerate(self._later) if later >> at & 1]


_Pairs = list[tuple[int, int]]


def _by_names(candidates: Sequence[Candidate], stages: Sequence[str]) -> tuple[_Pairs, _Pairs, list[Finding]]:
    """What names tell, surely and less so, and the doubts that they raise."""
    pairs: dict[_Evidence, _Pairs] = {each: [] for each in _Evidence}
    for a, b in combinations(range(len(candidates)), 2):
        sign, evidence = compared(candidates[a].mark, candidates[b].mark, stages)
        pairs[evidence].append((a, b) if sign < 0 else (b, a))
    doubts = [
        _doubt("order-torn", a=candidates[a].name, b=candidates[b].name) for a, b in pairs[_Evidence.TORN]
    ]
    return pairs[_Evidence.STRONG], pairs[_Evidence.WEAK], doubts


def compared(a: Mark, b: Mark, stages: Sequence[str]) -> tuple[int, _Evidence]:
    """What two names tell: below 0 where `a` comes first, above 0 where `b` does; and how surely."""
    numbers = _sign(_padded(a.number), _padded(b.number)) if a.number and b.number else 0
    dates, stage = _by_date(a, b), _by_stage(a, b, stages)
    if numbers * (dates or stage) < 0:
        return 0, _Evidence.TORN
    if sign := numbers or dates or stage:
        return sign, _Evidence.STRONG
    based = _same_base(a, b)
    if sign := _by_finality(a, b) if based else 0:
        return sign, _Evidence.STRONG if a.number or a.date or a.letter else _Evidence.WEAK
    sign = _by_copy(a, b) if based else _by_just_final(a, b)
    return sign, _Evidence.WEAK if sign else _Evidence.NONE


def _padded(number: tuple[int, ...]) -> tuple[int, ...]:
    return (*number, 0, 0, 0)[:4]


def _sign(a: Any, b: Any) -> int:
    return int(a > b) - int(a < b)


def _by_date(a: Mark, b: Mark) -> int:
    if not a.date or not b.date:
        return 0
    timed = a.minutes is not None and b.minutes is not None
    return _sign(a.date, b.date) or (_sign(a.minutes, b.minutes) if timed else 0)


def _by_stage(a: Mark, b: Mark, stages: Sequence[str]) -> int:
    told = [(bool(each.number), bool(each.date)) for each in (a, b)]
    if told[0] != told[1] or not {a.stage, b.stage} <= set(stages):
        return 0
    return _sign((stages.index(a.stage), a.side), (stages.index(b.stage), b.side))


def _same_base(a: Mark, b: Mark) -> bool:
    """Whether two names tell the same number, date or stage, as far as both tell one, or none of each."""
    if bool(a.stage) != bool(b.stage) or a.number != b.number:
        return False
    return bool(a.number) or (a.date == b.date and bool(a.letter) == bool(b.letter))


def _by_just_final(a: Mark, b: Mark) -> int:
    """One that is just *def* comes after all numbers and dates; one that was sent, after stages too."""
    sign = _sign(a.finality, b.finality)
    last, other = (a, b) if sign > 0 else (b, a)
    if last.number or last.letter or last.date or last.stage:
        return 0
    return sign if last.finality >= (SENT if other.stage else FINAL) else 0


def _by_finality(a: Mark, b: Mark) -> int:
    """By letter, and by how final they are called; not where a number has both, which say opposite things."""
    letters = _sign(a.letter, b.letter)
    ranks = [USUAL if each.finality in (OLD, NEW) else each.finality for each in (a, b)]
    finals = _sign((ranks[0], a.repeat), (ranks[1], b.repeat))
    return 0 if a.number and letters * finals < 0 else letters or finals


def _by_copy(a: Mark, b: Mark) -> int:
    """By *oud* and *nieuw* or the number of a copy, or else by a reviewer's name behind the subject."""
    ranks = [each.finality if each.finality in (OLD, NEW) else USUAL for each in (a, b)]
    sign = _sign(ranks[0], ranks[1]) or _sign(a.copy, b.copy)
    if a.subject == b.subject:
        return sign
    return 0 if sign or not (a.number or a.date) else _extends(a, b) - _extends(b, a)


def _extends(a: Mark, b: Mark) -> bool:
    """Whether `a` has what `b` is called and more."""
    return a.subject.startswith(f"{b.subject} ".lstrip())


def _saved_before(a: Candidate, b: Candidate, by: timedelta = _MOMENT) -> bool:
    return bool(a.saved and b.saved and b.saved - a.saved > by)


def _by_saving(candidates: Sequence[Candidate], known: _Known) -> _Pairs:
    """What was saved first, of those of which the names do not tell."""
    return [
        (a, b)
        for a, b in permutations(range(len(candidates)), 2)
        if _saved_before(candidates[a], candidates[b]) and not known.tied(a, b)
    ]


def _by_texts(count: int, known: _Known, distance: Distance) -> _Pairs:
    """What nothing else tells the place of, between the two that its text stands between."""
    found: _Pairs = []
    before = known.counts()
    order = sorted(range(count), key=before.__getitem__)
    for x in order:
        chain = [at for at in order if at != x]
        if all(known.tied(x, at) for at in chain) or not all(known.before(a, b) for a, b in pairwise(chain)):
            continue
        if at := _clear_place(x, chain, distance):
            found += [(chain[at - 1], x), (x, chain[at])]
    return found


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


def _doubt(rule: str, **facts: str) -> Finding:
    return Finding(rule, Severity.WARNING, facts)
