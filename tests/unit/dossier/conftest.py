"""A dossier on disk: a letter with two annexes in three versions, of which one annex gets another number."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.notation import document

LETTER = [
    "Betreft: Voortgang arbeidsmigratiebeleid",
    "# Inleiding",
    "Het kabinet werkt aan een gericht en selectief migratiebeleid, zoals eerder aan uw Kamer is gemeld.",
    "De Arbeidsinspectie deed dit jaar mee aan elf gezamenlijke inspecties over de grens met België.",
    "# Conclusie",
    "Keuzes op het terrein van de arbeidsmarkt liggen bij een volgend kabinet, dat daarover in gesprek gaat.",
]
MONITOR = [
    "Bijlage 1. Monitor voortgang aanbevelingen",
    "In totaal worden veertig maatregelen gevolgd, waarvan er negen zijn afgerond en negentien lopen.",
    "De gesprekken over de integratie van de private keurmerken liggen op dit moment stil.",
]
OVV = [
    "Bijlage {}. Appreciatie aanbevelingen OVV-rapport",
    "De Onderzoeksraad voor Veiligheid heeft onderzocht waarom arbeidsmigranten vaker een ongeval krijgen.",
    "Het kabinet onderschrijft het belang van betere bescherming en neemt drie aanbevelingen over.",
]


def put(folder: Path, name: str, lines: list[str], modified: str) -> Path:
    """A document on disk, saved at `modified`."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(document("\n".join(lines), modified=f"{modified}T09:00:00Z"))
    return path


def ovv(number: int) -> list[str]:
    return [OVV[0].format(number), *OVV[1:]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder, which is the current one, without a register."""
    monkeypatch.chdir(tmp_path)
    put(tmp_path, "brief-v1.docx", LETTER, "2025-10-31")
    put(tmp_path, "bijlage-1-v1.docx", MONITOR, "2025-10-31")
    put(tmp_path, "bijlage-2-v1.docx", ovv(2), "2025-10-31")
    shorter = [*LETTER[:3], *LETTER[4:]]
    put(tmp_path, "brief-v2.docx", shorter, "2025-12-01")
    put(tmp_path, "bijlage-1-v2.docx", [*ovv(1), LETTER[3]], "2025-12-01")
    put(
        tmp_path, "brief-v3.docx", [*shorter, "Een volgend kabinet beslist over de startbanen."], "2026-01-14"
    )
    put(tmp_path, "bijlage-1-v3.docx", [*ovv(1), LETTER[3]], "2026-01-14")
    return tmp_path
