"""What a proof is asked, and what it says: plain values."""

from enum import Enum
from typing import NamedTuple

from redline.findings import Finding

YELLOW = "yellow"
SHADING = "shading"  # run shading FFFF00: the other way in which people paint yellow
OBJECT = "\ufffc"  # stands in a text for a note reference, picture, equation or shape


class Claim(Enum):
    """What is claimed of a marked document."""

    TEXT = "text"  # it says what the new version says
    MARKED = "marked"  # every change is marked
    TOLD = "told"  # every deletion is told
    REST = "rest"  # nothing else changed
    EXCESS = "excess"  # no more is painted than is needed: a figure, no verdict


class Verdict(Enum):
    """How a claim came out. OPEN is neither: it could not be examined, and why is said."""

    PROVED = "proved"
    FAILED = "failed"
    OPEN = "open"


class Result(NamedTuple):
    """The outcome of one claim: what was examined, and each thing that is wrong or must be known."""

    claim: Claim
    verdict: Verdict
    examined: Finding
    failures: tuple[Finding, ...] = ()
    remarks: tuple[Finding, ...] = ()


class Proof(NamedTuple):
    """The outcome of the claims that were examined, and how much of the words was seen, where asked."""

    results: tuple[Result, ...]
    coverage: Finding | None = None

    @property
    def failed(self) -> bool:
        """Whether a claim fails."""
        return any(result.verdict is Verdict.FAILED for result in self.results)


class Lapse(NamedTuple):
    """One entry of a list of changes: the words on both sides, of which one may be empty; or that they moved.

    Between paragraphs stands a ¶, between cells a |.
    """

    old: str
    new: str
    moved: bool = False


class Terms(NamedTuple):
    """How the versions were compared, in so far as it matters to a proof.

    `ignore` has the names of differences and places that were left out of the comparison, `granularity`
    is `word`, `sentence` or `paragraph`, `revisions` is `final` or `original`.
    """

    colour: str = YELLOW
    moved_colour: str = "cyan"
    revisions: str = "final"
    granularity: str = "word"
    ignore: frozenset[str] = frozenset()

    @property
    def painted(self) -> frozenset[str]:
        """The colours that are marks; yellow in both its forms."""
        return frozenset({self.colour, self.moved_colour, *([SHADING] if self.colour == YELLOW else [])})

    @property
    def stale(self) -> frozenset[str]:
        """The colours of earlier marks, which a new round may take away or paint over."""
        return frozenset({self.colour, YELLOW, SHADING})
