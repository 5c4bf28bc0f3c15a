"""Annex 2 of the first version: the monitor of the recommendations of the Aanjaagteam."""

from __future__ import annotations

from .model import Block, Row, Version, h1, p, table

DONE = "afgerond"
BUSY = "in uitvoering"
ONGOING = "doorlopend"
LATE = "in uitvoering, vertraagd"
STUCK = "ernstige obstakels"

MEASURES: dict[str, tuple[tuple[str, str], ...]] = {
    "Werk": (
        ("Wettelijk stelsel voor toelating van uitleners", BUSY),
        ("Instelling van een toelatende instantie", BUSY),
        ("Waarborgsom voor startende uitzendbureaus", BUSY),
        ("Minimumaantal betaalde uren in de eerste twee maanden", DONE),
        ("Heldere loonstrook in de taal van de werknemer", BUSY),
        ("Overgangstermijn voor huur na het einde van de baan", DONE),
        ("Meld- en vergewisplicht bij arbeidsongevallen", BUSY),
        ("Aanpak van schijnconstructies bij detachering", ONGOING),
    ),
    "Registratie": (
        ("Vastleggen van het feitelijke verblijfadres", LATE),
        ("Vastleggen van telefoonnummer en e-mailadres", BUSY),
        ("Inschrijving op locatie bij grote werkgevers", DONE),
        ("Controle van adressen door gemeenten", ONGOING),
        ("Koppeling van de RNI met de polisadministratie", BUSY),
        ("Terugmelden van onjuiste gegevens door uitvoerders", BUSY),
    ),
    "Huisvesting": (
        ("Regels voor goed verhuurderschap in de wet", DONE),
        ("Vergunningplicht voor verhuur van verblijfsruimte", DONE),
        ("Samenvoeging van de keurmerken SNF en AKF", STUCK),
        ("Afspraken over bouwlocaties in de regionale woondeals", BUSY),
        ("Financiële bijdrage voor nieuwe woonvormen", ONGOING),
        ("Effectrapportage bij nieuwe bedrijvigheid", BUSY),
        ("Eén persoon per slaapkamer als norm", BUSY),
    ),
    "Zorg en welzijn": (
        ("Zorgverzekering bij kort verblijf", LATE),
        ("Handreiking voor huisartsen over inschrijving", BUSY),
        ("Inzet van tolken in de eerste lijn", BUSY),
        ("Toegang tot de bedrijfsarts", BUSY),
        ("Opvang en terugkeer van dakloze EU-burgers", ONGOING),
        ("Begeleiding van dakloze EU-burgers naar werk", LATE),
        ("Voorlichting over verslavingszorg", DONE),
    ),
    "Handhaving en toezicht": (
        ("Uitbreiding van de Arbeidsinspectie", DONE),
        ("Gezamenlijke inspecties met gemeenten", ONGOING),
        ("Uitwisseling van gegevens tussen toezichthouders", LATE),
        ("Verhoging van boetes in de Arbowet en de ATW", BUSY),
        ("Risicoselectie op basis van het uitzendaandeel", BUSY),
        ("Deelname aan inspecties van de Europese Arbeidsautoriteit", ONGOING),
        ("Strengere aanpak van malafide bemiddelaars", BUSY),
    ),
    "Informatie en dienstverlening": (
        ("Website in negen talen", DONE),
        ("Informatiepunten in de regio", BUSY),
        ("Campagne in landen van herkomst", BUSY),
        ("Ondersteuning van zelforganisaties", ONGOING),
        ("Taallessen op de werkvloer", ONGOING),
        ("Anoniem meldpunt in meerdere talen", DONE),
    ),
}


def measure_rows() -> list[Row]:
    """The rows of the table: a joined row per theme, then its measures numbered through."""
    rows: list[Row] = [("Nr.", "Maatregel", "Status")]
    number = 0
    for theme, measures in MEASURES.items():
        rows.append((f"{{b}}{theme}{{/b}}", "<", "<"))
        for text, status in measures:
            number += 1
            tick = " {sym:F0FC/}" if status == DONE else ""
            rows.append((str(number), text, status + tick))
    return rows


MONITOR = Version(
    "v1",
    "Monitor voortgang aanbevelingen Aanjaagteam",
    {"Kop": "Bijlage 2", "iso": "2025-10-31"},
    (
        Block("titel", "title", "Bijlage 2. Monitor voortgang aanbevelingen Aanjaagteam"),
        p(
            "in-1",
            "Deze monitor laat zien hoe het staat met de aanbevelingen die het Aanjaagteam Bescherming "
            "Arbeidsmigranten in 2020 heeft gedaan.{fn:roemer/} De aanbevelingen zijn vertaald in 41 "
            "maatregelen, verdeeld over zes onderwerpen. Per maatregel is met de betrokken ministeries, "
            "gemeenten en sociale partners vastgesteld wat de stand is op 15 oktober 2025.",
        ),
        h1("samen", "Samenvatting"),
        p(
            "sam-1",
            "Ten opzichte van de vorige monitor zijn drie maatregelen afgerond. De verdeling is als volgt:",
        ),
        table(
            "telling",
            (5.6, 2.2, 7.2),
            ("Status", "Aantal", "Betekenis"),
            (DONE, "9", "de maatregel is ingevoerd of het gevraagde is geleverd"),
            (BUSY, "19", "er wordt aan gewerkt en de planning wordt gehaald"),
            (ONGOING, "8", "de maatregel heeft een blijvend karakter"),
            (LATE, "4", "er wordt aan gewerkt, maar de planning is bijgesteld"),
            (STUCK, "1", "zonder nieuwe keuzes komt de maatregel niet tot stand"),
            ("{b}Totaal{/b}", "{b}41{/b}", ""),
        ),
        h1("per", "Stand per maatregel"),
        table("maatregelen", (1.2, 8.8, 5.0), *measure_rows()),
        h1("toelichting", "Toelichting op vertraging en obstakels"),
        p(
            "toe-1",
            "{b}Verblijfadres (9).{/b} De wijziging van de wet vraagt meer tijd, omdat gemeenten en de "
            "Rijksdienst voor Identiteitsgegevens hun systemen moeten aanpassen. De nieuwe planning gaat "
            "uit van invoering in 2027.",
        ),
        p(
            "toe-2",
            "{b}Zorgverzekering (22).{/b} Verzekeraars en uitzendbureaus verschillen van inzicht over de "
            "dekking in de eerste weken na ontslag. Het Ministerie van VWS legt in het voorjaar een "
            "voorstel voor.",
        ),
        p(
            "toe-3",
            "{b}Begeleiding naar werk (27).{/b} Het aantal gemeenten dat deelneemt, blijft achter. Met de "
            "Vereniging van Nederlandse Gemeenten wordt gezocht naar uitbreiding.",
        ),
        p(
            "toe-4",
            "{b}Uitwisseling van gegevens (31).{/b} De grondslag in de wet blijkt te smal voor het delen "
            "van adressen. Een aanvulling is in voorbereiding.",
        ),
        p(
            "toe-5",
            "{b}Keurmerken (17).{/b} De gesprekken over samenvoeging liggen stil. De partijen zijn het niet "
            "eens over de norm voor huisvesting tijdens het seizoen. Eerst wordt gekeken hoe beide normen "
            "kunnen worden aangescherpt.",
        ),
        h1("werkwijze", "Werkwijze"),
        p(
            "wer-1",
            "De gegevens zijn verzameld tussen 1 september en 15 oktober 2025. Iedere trekker heeft de "
            "status zelf opgegeven en voorzien van een toelichting. De regiegroep heeft de opgaven "
            "vergeleken met die van vorig jaar en bij afwijkingen doorgevraagd.",
        ),
    ),
    {"roemer": "Bijlage bij Kamerstukken II 2020/21, 29861, nr. 53."},
)
