"""Writes the sample documents and the expectations: ``python -m samples.build``."""

from __future__ import annotations

from pathlib import Path

from . import annex_moties as moties
from . import annex_ovv as ovv
from . import letter_steps as steps
from .annex_monitor import MONITOR
from .chart import bars
from .edits import Edit
from .expected import Expectation, Line, join, tell
from .fin import COMMENTS, REVIEW
from .housing import HOUSING
from .letter import LETTER_V1
from .letterhead import Letterhead, annex, letter
from .model import Version
from .package import Comment, build
from .register import register

FOLDER = Path(__file__).resolve().parents[1]
IMAGES = {
    "inschrijvingen-2025": bars([50, 60, 80, 95, 100, 90, 70, 60, 55, 50, 40, 30]),
    "inschrijvingen-2025-volledig": bars([52, 60, 79, 94, 100, 91, 73, 66, 61, 54, 46, 38]),
}

Job = tuple[str, Version, Letterhead, int, list[Comment]]
JOBS: list[Job] = [
    ("brief-v1", LETTER_V1, letter, 11, []),
    ("brief-v2", steps.LETTER_V2, letter, 10, []),
    ("brief-v2-FIN", REVIEW, letter, 10, COMMENTS),
    ("brief-v3", steps.LETTER_V3, letter, 10, []),
    ("brief-v4", steps.LETTER_V4, letter, 10, []),
    ("brief-v5", steps.LETTER_V5, letter, 10, []),
    ("brief-huisvestingskosten", HOUSING, letter, 2, []),
    ("bijlage-1-moties-en-toezeggingen-v1", moties.ANNEX1_V1, annex, 5, []),
    ("bijlage-1-moties-en-toezeggingen-v2", moties.ANNEX1_V2, annex, 5, []),
    ("bijlage-1-moties-en-toezeggingen-v3", moties.ANNEX1_V3, annex, 5, []),
    ("bijlage-1-moties-en-toezeggingen-v4", moties.ANNEX1_V4, annex, 5, []),
    ("bijlage-1-moties-en-toezeggingen-v5", moties.ANNEX1_V5, annex, 5, []),
    ("bijlage-2-monitor-v1", MONITOR, annex, 3, []),
    ("bijlage-3-ovv-v1", ovv.OVV_V1, annex, 4, []),
    ("bijlage-2-ovv-v2", ovv.OVV_V2, annex, 4, []),
    ("bijlage-2-ovv-v3", ovv.OVV_V3, annex, 4, []),
    ("bijlage-2-ovv-v4", ovv.OVV_V4, annex, 4, []),
    ("bijlage-2-ovv-v5", ovv.OVV_V4, annex, 4, []),
]

STEPS: list[tuple[str, list[Edit], Version, Version]] = [
    ("brief-v1-v2", steps.V1_V2, LETTER_V1, steps.LETTER_V2),
    ("brief-v2-v3", steps.V2_V3, steps.LETTER_V2, steps.LETTER_V3_CLEAN),
    ("brief-v3-v4", steps.V3_V4, steps.LETTER_V3, steps.LETTER_V4),
    ("brief-v4-v5", steps.V4_V5, steps.LETTER_V4, steps.LETTER_V5),
    ("bijlage-1-v1-v2", moties.MOTIES_V2, moties.ANNEX1_V1, moties.ANNEX1_V2),
    ("bijlage-1-v2-v3", moties.MOTIES_V3, moties.ANNEX1_V2, moties.ANNEX1_V3),
    ("bijlage-1-v3-v4", moties.MOTIES_V4, moties.ANNEX1_V3, moties.ANNEX1_V4),
    ("bijlage-1-v4-v5", moties.MOTIES_V5, moties.ANNEX1_V4, moties.ANNEX1_V5),
    ("bijlage-ovv-v1-v2", ovv.OVV_TO_V2, ovv.OVV_V1, ovv.OVV_V2),
    ("bijlage-ovv-v2-v3", ovv.OVV_TO_V3, ovv.OVV_V2, ovv.OVV_V3),
    ("bijlage-ovv-v3-v4", ovv.OVV_TO_V4, ovv.OVV_V3, ovv.OVV_V4),
]

REMARKS = {
    "brief-v1-v2": [
        Line("Koppen", "", "paragraaf 6.4 heet door de automatische nummering 6.3; woorden gelijk"),
        Line("Voetnoten", "", "nummers verschuiven doordat een paragraaf met verwijzingen vervalt"),
    ],
    "brief-v2-v3": [
        Line(
            "v3",
            "",
            "draagt met de hand aangebracht geel, deels als arcering FFFF00; niet volledig: “SER” ontbreekt",
        ),
    ],
    "brief-v3-v4": [
        Line(
            "Omvang van de arbeidsmigratie", "14%", "oud geel uit v3, woorden ongewijzigd sinds v3: verouderd"
        ),
        Line(
            "IBO Arbeidsmigratie",
            "De maatregelen die in deze brief …",
            "hele alinea, oud geel uit v3: verouderd",
        ),
        Line(
            "Arbeidsbesparende technologie",
            "Dat is ook van belang …",
            "oud geel uit v3 als arcering FFFF00: verouderd",
        ),
        Line("Overige plaatsen", "", "het geel dat v3 daar droeg is weggehaald: alleen opmaak"),
        Line(
            "Koppen",
            "",
            "Onbenut arbeidspotentieel heet door de automatische nummering 5.3 in plaats van 5.2",
        ),
    ],
    "brief-v2-v4": [
        Line(
            "v4",
            "",
            "het oude geel op “14%”, de alinea in 2.1 en de zin in 5.1 is ten opzichte van v2 juist terecht",
        ),
    ],
    "brief-v4-v5": [
        Line("v5", "", "het laatste oude geel is weggehaald: alleen opmaak"),
    ],
    "bijlage-1-v1-v2": [
        Line("Moties, tabel", "", "v2 zelf draagt geel op de tekst van 5a en 5b, zoals de nota meldt"),
    ],
    "bijlage-1-v2-v3": [
        Line("Moties, tabel", "", "het geel op 5a en 5b staat er nog en is ongewijzigd sinds v2: verouderd"),
    ],
    "bijlage-1-v3-v4": [
        Line(
            "Moties, tabel",
            "",
            "het geel op 5b staat er nog: verouderd; dat op 5a is weggehaald: alleen opmaak",
        ),
    ],
    "bijlage-1-v4-v5": [
        Line("Moties, tabel", "", "het laatste oude geel, op 5b, is weggehaald: alleen opmaak"),
    ],
}


def expectations() -> dict[str, Expectation]:
    """The expectation of every step, and of the second letter against the fourth."""
    told = {name: tell(edits, old, new) for name, edits, old, new in STEPS}
    told["brief-v2-v4"] = join(told["brief-v2-v3"], told["brief-v3-v4"], steps.LETTER_V2, steps.LETTER_V4)
    for name, lines in REMARKS.items():
        told[name].other += lines
    return told


def main() -> None:
    """Write all documents, expectations and the register."""
    for name, version, letterhead, pages, comments in JOBS:
        (FOLDER / f"{name}.docx").write_bytes(build(version, letterhead, IMAGES, pages, comments))
    (FOLDER / "expected").mkdir(exist_ok=True)
    for name, told in expectations().items():
        (FOLDER / "expected" / f"{name}.txt").write_text(told.file(name), encoding="utf-8", newline="\n")
    (FOLDER / "redline.toml").write_text(register(FOLDER), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
