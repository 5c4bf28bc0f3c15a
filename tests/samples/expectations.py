"""The lines of `samples/expected/*.txt`: what a comparison of two versions of the dossier should show."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

SAMPLES = Path(__file__).parents[2] / "samples"
_NAME = re.compile(r"(?P<kind>.+)-(?P<old>v\d)-(?P<new>v\d)")
_LINE = re.compile(r"- \[(?P<place>.*?)\](?: “(?P<words>[^”]*)”)?(?: \((?P<remark>.*)\))?$")
_CONTEXT = re.compile(r"(?:in|was): “([^”]*)”")
_FILES = {"brief": "brief", "bijlage-1": "bijlage-1-moties-en-toezeggingen", "bijlage-ovv": "bijlage-?-ovv"}


@dataclass(frozen=True)
class Line:
    """One expectation: the pair it is about, its list, where it stands, the words, and a remark."""

    pair: str
    section: str
    place: str
    words: str
    remark: str

    def __str__(self) -> str:
        return f"{self.pair} {self.section} [{self.place}] {self.words[:40] or self.remark[:40]}"

    @property
    def context(self) -> str:
        """The words around, where the line gives them."""
        found = _CONTEXT.search(self.remark)
        return found[1].replace("\u00a0", " ") if found else ""


def pairs() -> list[str]:
    """The names of the pairs of versions, as `brief-v1-v2`."""
    return [path.stem for path in sorted((SAMPLES / "expected").glob("*.txt"))]


def versions(pair: str) -> tuple[Path, Path]:
    """The two documents of a pair."""
    found = _NAME.fullmatch(pair)
    assert found is not None
    (old,), (new,) = (SAMPLES.glob(f"{_FILES[found['kind']]}-{found[side]}.docx") for side in ("old", "new"))
    return old, new


def lines(section: str) -> list[Line]:
    """The lines of one list (GEEL, VERPLAATST, VERVALLEN, ANDERS), of all pairs."""
    found = []
    for pair in pairs():
        current = ""
        for text in (SAMPLES / "expected" / f"{pair}.txt").read_text("utf-8").splitlines():
            current = text if text.isupper() else current
            if text.startswith("- [") and current == section:
                parts = _LINE.fullmatch(text)
                assert parts is not None, text
                found.append(Line(pair, section, parts["place"], parts["words"] or "", parts["remark"] or ""))
    return found
