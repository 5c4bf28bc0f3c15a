"""The register of the sample dossier: which versions there are, and who read what, as the memos tell it."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

HEAD = """# Dossier van redline: wie las wat. Gerust met de hand bij te werken.
title = "Voortgang arbeidsmigratiebeleid"
language = "nl"
# Waar een versie langs gaat, in deze volgorde.
stages = ["intern", "regiegroep", "IDAM", "ACAM", "RA&M", "MR", "TK"]

# De lezers: een korte naam, en hoe zij voluit heten.
[readers]
minister = "Minister van SZW"
staatssecretaris = "Staatssecretaris Participatie en Integratie"
IDAM = "Interdepartementaal Directeurenoverleg Asiel en Migratie"
ACAM = "Ambtelijke Commissie Asiel en Migratie"
"""
PORTFOLIO = """# Wat bij welke lezer hoort: de onderwerpen uit de nota van 31 oktober.
[portfolios.staatssecretaris]
reader = "staatssecretaris"

[[portfolios.staatssecretaris.topics]]
name = "Wetsvoorstel meld- en vergewisplicht"
terms = ["meld- en vergewisplicht"]
synonyms = ["vergewisplicht", "meldplicht", "gedeelde verantwoordelijkheid"]

[[portfolios.staatssecretaris.topics]]
name = "Boetes Arbowet en ATW"
terms = ["boete", "Arbowet", "Arbeidstijdenwet", "=ATW"]

[[portfolios.staatssecretaris.topics]]
name = "Arbozorg en verantwoord opdrachtgeverschap"
terms = ["arbozorg", "opdrachtgeverschap", "Arbovisie"]
synonyms = ["arbodienst", "bedrijfsarts", "arbocoördinator"]

[[portfolios.staatssecretaris.topics]]
name = "Cijfermatig inzicht in veiligheid op het werk"
terms = ["=NEA", "Nationale Enquête Arbeidsomstandigheden", "monitor arbeidsongevallen"]
synonyms = ["inzicht in ongevallen", "cijfers over ongevallen", "meldingsplichtig ongeval"]

[[portfolios.staatssecretaris.topics]]
name = "Motie-Saris over arbeidsongevallen"
terms = ["motie-Saris"]
synonyms = ["veiligheidscultuur"]

[[portfolios.staatssecretaris.topics]]
name = "Pakketsorteercentra"
terms = ["pakketsorteercentra", "pakketsorteercentrum"]
synonyms = ["sorteercentra", "sorteercentrum"]
"""
DOCUMENTS = {
    "brief": "Voortgang arbeidsmigratiebeleid en reactie op het IBO, SER-advies en OVV-rapport",
    "bijlage-1-moties-en-toezeggingen": "Stand van zaken moties en toezeggingen",
    "bijlage-2-monitor": "Monitor voortgang aanbevelingen Aanjaagteam",
    "bijlage-2-ovv": "Appreciatie aanbevelingen OVV-rapport",
    "bijlage-3-ovv": "Appreciatie aanbevelingen OVV-rapport",
}
FIRST = ["brief", "bijlage-1-moties-en-toezeggingen", "bijlage-2-monitor", "bijlage-3-ovv"]
LATER = ["brief", "bijlage-1-moties-en-toezeggingen", "bijlage-2-ovv"]
VERSIONS = [
    ("v1", "2025-10-31", ["intern", "IDAM"], FIRST),
    ("v2", "2025-12-01", ["intern"], LATER),
    ("v2-FIN", "2025-12-01", [], ["brief"]),
    ("v3", "2025-12-10", ["ACAM"], LATER),
    ("v4", "2026-01-14", ["intern", "MR"], LATER),
    ("v5", "2026-01-22", ["TK"], LATER),
]
READINGS = [
    ("minister", "v1", "2025-11-05", "nota van 31 oktober"),
    ("staatssecretaris", "v1", "2025-11-05", "nota van 31 oktober"),
    ("IDAM", "v1", "2025-11-12", "overleg"),
    ("minister", "v2", "2025-12-03", "nota van 1 december"),
    ("ACAM", "v3", "2025-12-17", "schriftelijke ronde"),
]


def register(folder: Path) -> str:
    """The text of the register for the documents in `folder`."""
    versions = [_version(folder, *each) for each in VERSIONS]
    readings = [_reading(*each) for each in READINGS]
    return "\n".join(
        [
            HEAD,
            PORTFOLIO,
            "# De versies, de oudste eerst.\n",
            *versions,
            "# Wie welke versie heeft gelezen.\n",
            *readings,
        ]
    )


def _version(folder: Path, label: str, day: str, stages: list[str], names: list[str]) -> str:
    rows = [_file(folder / f"{name}-{label}.docx", DOCUMENTS[name]) for name in names]
    named = ", ".join(f'"{stage}"' for stage in stages)
    facts = [f'label = "{label}"', f"date = {day}", f"stages = [{named}]"]
    return "\n".join(["[[versions]]", *facts, "files = [", *rows, "]\n"])


def _file(path: Path, document: str) -> str:
    digest = sha256(path.read_bytes()).hexdigest()
    return f'    {{ name = "{path.name}", document = "{document}", sha256 = "{digest}" }},'


def _reading(reader: str, version: str, day: str, how: str) -> str:
    return f'[[readings]]\nreader = "{reader}"\nversion = "{version}"\ndate = {day}\nhow = "{how}"\n'
