"""The other letter, on withholding housing costs from the minimum wage: text moved here."""

from __future__ import annotations

from .model import Block, Version, bullet, h1, p

TITLE = "Inhoudingen huisvestingskosten op het wettelijk minimumloon"

HOUSING = Version(
    "huisvesting",
    TITLE,
    {
        "Directie": "Directie Arbeidsverhoudingen\nAfdeling Internationale Zaken",
        "Datum": "20 november 2025",
        "Onze referentie": "2025-0000257730",
        "Uw referentie": "2025Z18955",
        "Bijlage(n)": "1",
        "iso": "2025-11-20",
    },
    (
        Block(
            "adres-1", "address", "De voorzitter van de Tweede Kamer der Staten-Generaal{br/}Postbus 20018"
        ),
        Block("adres-2", "address", "2500 EA~~Den Haag"),
        Block("adres-3", "address", ""),
        Block("datum", "subject", "Datum{tab/}{date:2025-11-20}20 november 2025{/date}"),
        Block("betreft", "subject", f"Betreft{{tab/}}{{sdt:betreft}}{TITLE}{{/sdt}}"),
        Block("adres-4", "address", ""),
        p("aanhef", "Geachte voorzitter,"),
        p(
            "in-1",
            "Werkgevers mogen onder voorwaarden een deel van het wettelijk minimumloon inhouden voor de "
            "huisvesting van hun werknemers. Uw Kamer heeft gevraagd deze mogelijkheid af te "
            "bouwen.{fn:motie/} In deze brief licht ik toe hoe het kabinet dat doet. Ook informeer ik u "
            "over de voortgang op de aanbevelingen van het Aanjaagteam Bescherming "
            "Arbeidsmigranten.{fn:roemer/}",
        ),
        h1("afbouw", "Afbouw van de inhouding"),
        p(
            "afb-1",
            "Op dit moment mag ten hoogste 25% van het minimumloon worden ingehouden, mits de woonruimte "
            "aan de normen voldoet. Die grens wordt in vijf stappen verlaagd. Daarmee krijgen werkgevers en "
            "verhuurders de tijd om hun bedrijfsvoering aan te passen en blijft het aanbod van goede "
            "huisvesting op peil:",
        ),
        bullet("afb-l1", "per 1 januari 2027 van 25% naar 20%;"),
        bullet("afb-l2", "in de jaren daarna telkens met vijf procentpunten;"),
        bullet("afb-l3", "per 1 januari 2031 is inhouden niet langer toegestaan."),
        p(
            "afb-2",
            "De afbouw maakt de werknemer minder afhankelijk van zijn werkgever. Hij ontvangt het volledige "
            "loon en betaalt zelf de huur. Werkgevers wijzen op het risico dat huur niet wordt voldaan. "
            "Daarom wordt met verhuurders, vakbonden en gemeenten een modelovereenkomst opgesteld, waarin "
            "ook een regeling bij betalingsachterstand is opgenomen.",
        ),
        h1("voortgang", "Voortgang aanbevelingen Aanjaagteam"),
        p(
            "aan-1",
            "Vijf jaar geleden bracht het Aanjaagteam Bescherming Arbeidsmigranten zijn eindrapport uit. "
            "Sindsdien is hard gewerkt aan de uitvoering van de aanbevelingen. In totaal worden 41 "
            "maatregelen gevolgd. Daarvan zijn er 9 afgerond, 19 in uitvoering en 8 doorlopend van aard. "
            "Bij 4 maatregelen is de uitvoering vertraagd en bij 1 maatregel zijn er ernstige obstakels.",
        ),
        p(
            "aan-2",
            "De afgelopen twaalf maanden zijn op verschillende onderdelen stappen gezet. Sinds april kunnen "
            "arbeidsmigranten in zes regio’s terecht bij een fysiek informatiepunt, waar zij in hun eigen "
            "taal uitleg krijgen over loon, zorgverzekering en huur. De website voor nieuwkomers op de "
            "arbeidsmarkt is beschikbaar in negen talen en trok dit jaar 640.000 bezoekers.",
        ),
        p(
            "aan-3",
            "De maatregel met ernstige obstakels betreft de samenvoeging van de keurmerken voor "
            "huisvesting. De vier vertraagde maatregelen gaan over de registratie van het feitelijke "
            "verblijfadres, de uitwisseling van gegevens tussen toezichthouders, de zorgverzekering bij "
            "kort verblijf en de begeleiding van dakloze EU-burgers. In de monitor in de bijlage staat per "
            "maatregel wat de stand is en wat de volgende stap wordt.",
        ),
        p(
            "aan-4",
            "Met de medeoverheden is afgesproken de monitor jaarlijks te actualiseren. De eerstvolgende "
            "bijwerking is voorzien in het najaar van 2026.",
        ),
        h1("slot", "Vervolg"),
        p(
            "slo-1",
            "Het ontwerpbesluit gaat dit najaar in internetconsultatie. Daarna wordt het aan uw Kamer "
            "voorgelegd. Een reactie op de adviezen van het IBO en de SER en op het rapport van de OVV "
            "ontvangt u in een afzonderlijke brief.",
        ),
        Block("teken-1", "sign", "De Minister van Sociale Zaken{br/}en Werkgelegenheid,"),
    ),
    {
        "motie": "Kamerstukken II 2024/25, 29861, nr. 151.",
        "roemer": "Bijlage bij Kamerstukken II 2020/21, 29861, nr. 53.",
    },
)
