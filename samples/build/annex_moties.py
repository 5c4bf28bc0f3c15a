"""Annex 1: moties and toezeggingen, its first version and the edits since."""

from __future__ import annotations

from .edits import AddColumn, AddRow, Change, Edit, Meta, Paint, Restyle, Unpaint, apply
from .model import Block, Version, bullet, h1, p, table

TITLE = "Stand van zaken moties en toezeggingen arbeidsmigratie"


def group(text: str) -> tuple[str, str, str, str]:
    """A row that heads a group: one cell over the whole width."""
    return ("{b}" + text + "{/b}", "<", "<", "<")


MOTIES = table(
    "moties",
    (1.0, 4.0, 3.2, 6.8),
    ("Nr.", "Motie", "Vindplaats", "Stand van zaken"),
    group("Werk en toezicht"),
    (
        "1",
        "Motie-Saris over arbeidsongevallen van arbeidsmigranten",
        "Kamerstukken II 2024/25, 29861, nr. 160",
        "De motie vraagt om meer toezicht en strengere sancties bij onveilig werk en om een nationaal "
        "programma voor de veiligheidscultuur. De Arbeidsinspectie kijkt bij haar risicogerichte toezicht "
        "uitdrukkelijk naar factoren die werkenden kwetsbaar maken, zoals taal en afhankelijkheid. De "
        "Arbovisie 2040 voorziet in maatregelen voor een betere veiligheidscultuur. Een afzonderlijk "
        "programma is daarnaast niet nodig.",
    ),
    (
        "2",
        "Motie-De Graaf/Van Rijn over bestuurlijke boetes die meestijgen met de prijzen",
        "Kamerstukken II 2024/25, 36 600 XV, nr. 71",
        "De boetes in de Arbowet en de Arbeidstijdenwet worden eenmalig met 38% verhoogd en daarna ieder "
        "jaar geïndexeerd. De wijziging van de beleidsregels treedt naar verwachting op 1 juli 2026 in "
        "werking. Hiermee wordt de motie als afgedaan beschouwd.",
    ),
    (
        "3",
        "Motie-Terpstra over een meldpunt voor collega’s van slachtoffers",
        "Kamerstukken II 2024/25, 29861, nr. 147",
        "Meldingen over misstanden kunnen anoniem en in meerdere talen worden gedaan bij de "
        "Arbeidsinspectie. In 2025 kwamen 1.870 meldingen over arbeidsmigranten binnen. De voorlichting "
        "over het meldpunt wordt in het voorjaar uitgebreid, onder meer via sociale media en via de "
        "informatiepunten in de regio.",
    ),
    (
        "4",
        "Motie-Haverkamp over pakketsorteercentra",
        "Kamerstukken II 2024/25, 29861, nr. 161",
        "De Arbeidsinspectie heeft 23 vestigingen bezocht. Bij 14 daarvan zijn overtredingen geconstateerd. "
        "De sector heeft een plan opgesteld om het tillen van zware pakketten terug te dringen. Over de "
        "resultaten van de herinspecties is de Kamer in de brief geïnformeerd.",
    ),
    (
        "5",
        "Motie-Wiersinga c.s. over een inleenverbod in de vleessector",
        "Kamerstukken II 2024/25, 29861, nr. 144",
        "Onderzocht wordt of een sectoraal verbod op inlenen gerechtvaardigd en proportioneel is. De sector "
        "kreeg een jaar de tijd voor verbetering. De Kamer ontvangt in het tweede kwartaal van 2026 de "
        "uitkomst van deze afweging, met inbegrip van een juridisch advies over de verhouding tot het vrije "
        "verkeer van diensten.",
    ),
    group("Huisvesting"),
    (
        "6",
        "Motie-Van Aalst over de scheiding van bed en baan",
        "Kamerstukken II 2023/24, 29861, nr. 138",
        "In de uitzendcao is vastgelegd dat een werknemer na het einde van zijn dienstverband nog vier "
        "weken in zijn woonruimte mag blijven. Met de sectoren land- en tuinbouw en vlees wordt gesproken "
        "over een zelfde afspraak. Wanneer die gesprekken niets opleveren, overweegt het kabinet een "
        "wettelijke regeling.",
    ),
    (
        "7",
        "Motie-Okonjo over inhouding op het minimumloon",
        "Kamerstukken II 2024/25, 29861, nr. 151",
        "De mogelijkheid om huisvestingskosten in te houden op het minimumloon wordt afgebouwd. De Kamer is "
        "daarover in een afzonderlijke brief geïnformeerd. Het ontwerpbesluit gaat in internetconsultatie.",
    ),
    (
        "8",
        "Motie-Brandsma/Öztürk over een gezamenlijk keurmerk",
        "Kamerstukken II 2023/24, 29861, nr. 133",
        "De gesprekken over de samenvoeging van de keurmerken SNF en AKF liggen stil. Partijen verschillen "
        "van mening over de norm voor seizoenshuisvesting. Eerst wordt verkend of de normen stapsgewijs "
        "kunnen worden aangescherpt. Als daarover overeenstemming bestaat, worden de gesprekken hervat.",
    ),
    group("Registratie, zorg en informatie"),
    (
        "9",
        "Motie-Lindeboom over registratie van het verblijfadres",
        "Kamerstukken II 2024/25, 27859, nr. 182",
        "Een wijziging van de Wet basisregistratie personen is in voorbereiding. Zij maakt het mogelijk om "
        "van mensen in de RNI ook het tijdelijke verblijfadres en contactgegevens vast te leggen. Het "
        "wetsvoorstel wordt in de zomer van 2026 aan de Raad van State voorgelegd.",
    ),
    (
        "10",
        "Motie-Sahin over tolken in de huisartsenzorg",
        "Kamerstukken II 2024/25, 29689, nr. 1288",
        "Samen met huisartsen, zorgverzekeraars en GGD’en wordt een handreiking opgesteld. Daarin staat "
        "wanneer de inzet van een tolk wordt vergoed en hoe een praktijk die aanvraagt. De handreiking "
        "verschijnt in het eerste kwartaal van 2026. De Minister van VWS bericht de Kamer daarover.",
    ),
    (
        "11",
        "Motie-Van Rijn over dakloze EU-burgers",
        "Kamerstukken II 2024/25, 29325, nr. 184",
        "In negen gemeenten worden mensen opgevangen en begeleid naar werk of naar het land van herkomst. "
        "De proef loopt tot en met 2026. De evaluatie wordt uitgevoerd door een onafhankelijk bureau en is "
        "eind 2026 gereed.",
    ),
    (
        "12",
        "Motie-Terpstra/Haverkamp over voorlichting in landen van herkomst",
        "Kamerstukken II 2024/25, 29861, nr. 148",
        "Met de ambassades in Warschau, Boekarest en Sofia is een campagne in voorbereiding. Doel is om "
        "mensen nog voor hun vertrek te wijzen op hun rechten en op malafide bemiddelaars. De campagne "
        "start in maart 2026.",
    ),
)

PLEDGES = table(
    "toezeggingen",
    (1.0, 4.0, 3.2, 6.8),
    ("Nr.", "Toezegging", "Vindplaats", "Stand van zaken"),
    (
        "1",
        "De Kamer ontvangt een kabinetsreactie op het IBO Arbeidsmigratie en het OVV-rapport.",
        "TZ202509-041",
        "De toezegging is afgedaan met de brief waarbij deze bijlage hoort.",
    ),
    (
        "2",
        "De Kamer wordt geïnformeerd over de acties van de Arbeidsinspectie bij pakketsorteercentra.",
        "TZ202506-118",
        "Zie de brief, hoofdstuk 6, en de stand van zaken bij motie 4. De toezegging is hiermee afgedaan.",
    ),
    (
        "3",
        "De Staatssecretaris gaat na of boetes op grond van de Arbowet geïndexeerd kunnen worden.",
        "TZ202507-009",
        "De boetes worden verhoogd en daarna jaarlijks geïndexeerd. De toezegging is hiermee afgedaan.",
    ),
    (
        "4",
        "De Minister spreekt met vakbonden en werkgevers over de uitvoering van het toelatingsstelsel.",
        "TZ202509-044",
        "Het gesprek vindt dit najaar plaats. Daarbij komen drie onderwerpen aan de orde:\n"
        "|| Onderwerp | Trekker\n|| Waarborg | SZW\n|| Normen | sociale partners\n|| Overgang | SZW\n"
        "De Kamer wordt over de uitkomst bij de eerstvolgende voortgangsbrief bericht.",
    ),
    (
        "5",
        "De Kamer ontvangt een overzicht van de kosten van een jaarlijkse publicatie over arbeidsmigranten.",
        "TZ202509-047",
        "Het CBS raamt de kosten op ongeveer €~1,5~miljoen per jaar. Een eerste publicatie is op zijn "
        "vroegst in 2027 mogelijk.",
    ),
    (
        "6",
        "Er wordt onderzocht hoe de NEA beter aansluit bij mensen die kort in Nederland zijn.",
        "TZ202503-087",
        "TNO beproeft een vertaalde, digitale vragenlijst bij 1.200 uitzendkrachten. De uitkomsten worden "
        "in de zomer van 2026 verwacht.",
    ),
    (
        "7",
        "De Minister bericht de Kamer over regionale afspraken tussen gemeenten en ondernemers.",
        "TZ202509-049",
        "In Noord-Limburg, Westland-Oostland en West-Brabant loopt een proef. De ervaringen worden "
        "beschreven in hoofdstuk 3 van de brief.",
    ),
    (
        "8",
        "De Kamer ontvangt een appreciatie van elke aanbeveling van de OVV.",
        "TZ202509-052",
        "De appreciatie is opgenomen in bijlage 3 bij de brief. De toezegging is hiermee afgedaan.",
    ),
    (
        "9",
        "De Minister gaat in gesprek met arbodiensten over de toegang tot de bedrijfsarts.",
        "TZ202504-023",
        "De gesprekken zijn gevoerd. In branches met veel arbeidsmigranten komt een spreekuur op locatie. "
        "De uitvoering is in handen van de sectorale arbocoördinatoren.",
    ),
    (
        "10",
        "De Kamer wordt geïnformeerd over de evaluatie van de aanpassing van de expatregeling.",
        "TZ202505-061",
        "De uitkomsten worden in het voorjaar van 2026 door de Staatssecretaris van Financiën met de Kamer "
        "gedeeld.",
    ),
    (
        "11",
        "De Minister brengt in kaart welke gemeenten een vergunning eisen voor verhuur van verblijfsruimte.",
        "TZ202509-055",
        "Van de 342 gemeenten hebben er 96 een vergunningplicht ingevoerd of in voorbereiding. De "
        "Vereniging van Nederlandse Gemeenten heeft een modelverordening opgesteld.",
    ),
)

REJECTED = table(
    "niet",
    (1.0, 4.0, 3.2, 6.8),
    ("Nr.", "Motie", "Vindplaats", "Toelichting"),
    (
        "13",
        "Motie-Brandsma over een quotum per gemeente",
        "Kamerstukken II 2024/25, 29861, nr. 150",
        "De motie verzoekt om per gemeente een maximum te stellen aan het aantal arbeidsmigranten uit "
        "andere lidstaten. Een dergelijk quotum is niet verenigbaar met het vrije verkeer van werknemers. "
        "Gemeenten kunnen wel via het omgevingsplan sturen op de vestiging van bedrijven en op de bouw van "
        "huisvesting. Met drie regio’s loopt hierover een proef, zoals beschreven in de brief.",
    ),
    (
        "14",
        "Motie-Okonjo c.s. over een centrale loonrekening",
        "Kamerstukken II 2024/25, 29861, nr. 152",
        "De motie vraagt om lonen van arbeidsmigranten uit te betalen via een rekening die door de overheid "
        "wordt beheerd. Uit een verkenning blijkt dat de kosten hoog zijn en dat de meeste misstanden er "
        "niet mee worden voorkomen. Het kabinet kiest voor het toelatingsstelsel, waarin de juiste betaling "
        "van het loon periodiek wordt gecontroleerd.",
    ),
)

ANNEX1_V1 = Version(
    "v1",
    TITLE,
    {"Kop": "Bijlage 1", "iso": "2025-10-31"},
    (
        Block("titel", "title", "Bijlage 1. Stand van zaken moties en toezeggingen"),
        p(
            "in-1",
            "Deze bijlage geeft een overzicht van de moties en toezeggingen over arbeidsmigratie die op dit "
            "moment in uitvoering zijn of sinds de vorige voortgangsbrief zijn afgedaan. Bij ieder "
            "onderdeel staat kort beschreven wat er is gebeurd en wat nog volgt. De moties zijn geordend "
            "naar onderwerp, de toezeggingen naar volgorde van belang.",
        ),
        p("in-2", "Bij de stand van zaken worden drie categorieën onderscheiden:"),
        bullet("in-l1", "{b}afgedaan{/b}: het gevraagde is gebeurd of de Kamer is voldoende geïnformeerd;"),
        bullet("in-l2", "{b}in uitvoering{/b}: er zijn stappen gezet en een vervolg is voorzien;"),
        bullet(
            "in-l3", "{b}wordt niet uitgevoerd{/b}: het kabinet heeft de motie ontraden en licht toe waarom."
        ),
        h1("kop-moties", "Moties"),
        MOTIES,
        h1("kop-niet", "Moties die niet worden uitgevoerd"),
        p(
            "niet-1",
            "Twee aangenomen moties voert het kabinet niet uit. De reden is telkens dat het gevraagde in "
            "strijd is met het recht van de Europese Unie of dat de uitvoering onevenredig veel kosten met "
            "zich meebrengt.",
        ),
        REJECTED,
        h1("kop-toezeggingen", "Toezeggingen"),
        p(
            "toe-1",
            "De nummers in de kolom vindplaats verwijzen naar de registratie van toezeggingen bij de "
            "Kamer.{fn:reg/} Toezeggingen die niet over arbeidsmigratie gaan, zijn hier niet opgenomen.",
        ),
        PLEDGES,
        h1("kop-vervolg", "Vervolg"),
        p(
            "ver-1",
            "Het volgende overzicht verschijnt bij de voortgangsbrief van eind 2026. Moties die in de "
            "tussentijd worden aangenomen, worden daarin meegenomen. Voor de begroting van 2026 geldt het "
            "overzicht in de begrotingsstukken.{fn:beg/}",
        ),
    ),
    {
        "reg": "Zie de toezeggingenregistratie op tweedekamer.nl; peildatum 24 oktober 2025.",
        "beg": "Kamerstukken II 2025/26, 36 800 XV, nr. 2, bijlage 4.",
    },
)

IZ_1 = (
    "Nederland heeft met Polen en Roemenië afspraken gemaakt over gezamenlijke controles. In de tweede helft "
    "van 2026 zijn vier gezamenlijke inspecties voorzien, met steun van de Europese Arbeidsautoriteit."
)
IZ_2 = (
    "De afdeling Internationale Zaken heeft bij de Europese Commissie aandacht gevraagd voor detachering van "
    "werknemers uit derde landen. De Commissie heeft toegezegd in 2026 met een evaluatie te komen."
)

MOTIES_V2: list[Edit] = [
    Meta("iso", "2025-12-01"),
    AddRow(
        "moties",
        "5",
        (
            "5a",
            "Motie-Lindeboom/Sahin over grensoverschrijdende inspecties",
            "Kamerstukken II 2025/26, 21501-31, nr. 812",
            IZ_1,
        ),
    ),
    AddRow(
        "moties",
        "5a",
        (
            "5b",
            "Motie-De Graaf over detachering van derdelanders",
            "Kamerstukken II 2025/26, 21501-31, nr. 815",
            IZ_2,
        ),
    ),
    Change("toezeggingen", "opgenomen in bijlage [-3-][+2+] bij de brief"),
]
PAINTED_V2: list[Edit] = [Paint("moties", IZ_1), Paint("moties", IZ_2)]

MOTIES_V3: list[Edit] = [
    Meta("iso", "2025-12-10"),
    Change("toezeggingen", "ongeveer €~[-1,5-][+1,7+]~miljoen per jaar"),
    Change(
        "moties",
        "[-Wanneer die gesprekken niets opleveren, overweegt het kabinet een wettelijke regeling.-]"
        "[+Als dat niets oplevert, komt er een wettelijke regeling.+]",
    ),
    Change("toezeggingen", "Het gesprek vindt [-dit najaar-][+op 17 december 2025+] plaats."),
]

MOTIES_V4: list[Edit] = [
    Unpaint(),
    Paint("moties", IZ_2),
    Meta("iso", "2026-01-14"),
    AddRow(
        "toezeggingen",
        "11",
        (
            "12",
            "De Kamer ontvangt cijfers over het meerurenvoordeel in zorg en onderwijs.",
            "TZ202512-014",
            "De cijfers over 2025 komen in april 2026 beschikbaar en worden dan met de Kamer gedeeld.",
        ),
    ),
    AddColumn(
        "toezeggingen",
        4,
        ("Afgedaan", "ja", "ja", "ja", "nee", "ja", "nee", "nee", "ja", "nee", "nee", "nee", "nee"),
        (1.0, 3.7, 3.0, 5.1, 2.2),
    ),
    Change("moties", "In 2025 kwamen [-1.870-][+2.140+] meldingen"),
    Restyle(
        "in-1",
        "sinds de vorige voortgangsbrief zijn [-afgedaan-][+{i}afgedaan{/i}+]",
        "alleen opmaak: “afgedaan” is cursief geworden",
    ),
]

MOTIES_V5: list[Edit] = [
    Unpaint(),
    Meta("iso", "2026-01-22"),
    Change("moties", "De campagne start in [-maart-][+april+] 2026."),
]

ANNEX1_V2 = apply(apply(ANNEX1_V1, "v2", MOTIES_V2), "v2", PAINTED_V2)
ANNEX1_V3 = apply(ANNEX1_V2, "v3", MOTIES_V3)
ANNEX1_V4 = apply(ANNEX1_V3, "v4", MOTIES_V4)
ANNEX1_V5 = apply(ANNEX1_V4, "v5", MOTIES_V5)
