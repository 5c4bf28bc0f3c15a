"""The sample dossier before each submission: what the rules find there; a clean dossier has nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from redline import dossier
from redline.check.engine import check
from redline.check.model import Note, Stage
from samples.build import annex_moties, annex_ovv, letter_steps
from samples.build.__main__ import IMAGES
from samples.build.letterhead import annex, letter
from samples.build.model import Version
from samples.build.package import build

DAY = date(2026, 1, 22)
# What v5 gets wrong: a meeting told before it was, a day gone by, one figure of two.
MENDED = {
    "30 januari 2026": "16 januari 2026",
    "Op 17 december 2025 bespreek": "Op 17 februari 2026 bespreek",
    "op 17 december 2025 plaats": "op 17 februari 2026 plaats",
    "Bij 14 daarvan": "Bij 15 daarvan",
}


def found(folder: Path, version: str, stage: Stage, who: str = "") -> tuple[Note, ...]:
    case = dossier.submission(folder, stage, who=who, version=version, unread=True, day=DAY)
    return check(case, "nl")


def counts(notes: tuple[Note, ...]) -> dict[str, int]:
    return dict(sorted(Counter(note.rule for note in notes).items()))


def test_v3_at_acam_is_marked_by_hand_and_not_wholly(folder: Path) -> None:
    assert counts(found(folder, "v3", Stage.ACAM, "v2")) == {"HL01": 6, "HL03": 2, "HL05": 1, "HL07": 1}


def test_v4_at_mr_has_yellow_of_an_earlier_round(folder: Path) -> None:
    notes = found(folder, "v4", Stage.MR, "v3")
    assert counts(notes) == {"HL03": 4, "HL05": 1, "HL06": 2, "HL07": 1, "IN04": 2}
    assert next(note.words for note in notes if note.rule == "HL03") == "14%"


def test_v5_at_tk_has_the_slips_of_its_text_and_nothing_else(folder: Path) -> None:
    assert counts(found(folder, "v5", Stage.TK, "v4")) == {"IN04": 3, "IN08": 1}


def test_a_wrong_baseline_is_told(folder: Path) -> None:
    rules = counts(found(folder, "v4", Stage.ACAM, "v3"))
    assert "HL04" not in rules
    case = dossier.submission(folder, Stage.ACAM, who="2026-01-20", version="v5", day=DAY)
    assert "HL04" in {note.rule for note in check(case, "nl")}


def mended(version: Version) -> Version:
    def right(text: str) -> str:
        for wrong, fixed in MENDED.items():
            text = text.replace(wrong, fixed)
        return text

    blocks = [
        replace(block, text=right(block.text), rows=tuple(tuple(map(right, row)) for row in block.rows))
        for block in version.blocks
    ]
    return version.with_blocks(blocks)


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier of which the last version has none of the slips of v5."""
    home = tmp_path_factory.mktemp("schoon")
    made = {
        "brief-v1": build(mended(letter_steps.LETTER_V5), letter, IMAGES, 10, []),
        "bijlage-1-moties-en-toezeggingen-v1": build(mended(annex_moties.ANNEX1_V5), annex, IMAGES, 5, []),
        "bijlage-2-ovv-v1": build(mended(annex_ovv.OVV_V4), annex, IMAGES, 4, []),
    }
    for name, data in made.items():
        (home / f"{name}.docx").write_bytes(data)
    dossier.init(home)
    return home


@pytest.mark.parametrize("stage", Stage)
def test_a_clean_dossier_has_nothing_at_any_stage(clean: Path, stage: Stage) -> None:
    assert found(clean, "v1", stage) == ()
