"""Annex 3, later 2: appreciation of each recommendation of the OVV, and the edits since the first version."""

from __future__ import annotations

from .edits import AddColumn, AddRow, Change, Edit, Meta, Move, Note, apply
from .model import Block, Version, bullet, h1, h2, num, p, table

TITLE = "Appreciatie aanbevelingen OVV-rapport"

INTRO: tuple[Block, ...] = (
    Block("titel", "title", "Bijlage 3. Appreciatie aanbevelingen OVV-rapport"),
    p(
        "in-1",
        "De Onderzoeksraad voor Veiligheid (OVV) heeft onderzocht waarom arbeidsmigranten vaker dan anderen "
        "betrokken zijn bij ongevallen en andere onveilige situaties.{fn:ovv/} Het rapport bevat zes "
        "aanbevelingen, gericht aan het kabinet, aan werkgevers en aan uitleners. Hieronder volgt per "
        "aanbeveling wat het kabinet ervan vindt, wat er al gebeurt en welke stappen nog volgen.",
    ),
    p(
        "in-2",
        "Het kabinet is de OVV erkentelijk voor het onderzoek. De raad heeft gesproken met tientallen "
        "mensen die zelf een ongeval meemaakten. Hun ervaringen maken duidelijk dat het niet om incidenten "
        "gaat. Risico’s op het werk, in de woning en onderweg versterken elkaar, zeker voor wie de taal "
        "niet spreekt en geen netwerk heeft.",
    ),
    p("in-3", "In tabel 1 staat de kern van de appreciatie. Daarna volgt de toelichting."),
    Block("tabel-kop", "caption", "{bm:tabel_kern}Tabel 1{/bm}. Kern van de appreciatie"),
    table(
        "kern",
        (1.1, 5.3, 3.0, 5.6),
        ("Nr.", "Aanbeveling", "Oordeel", "Belangrijkste stap"),
        (
            "1",
            "Maak werkgevers en inleners samen verantwoordelijk",
            "overgenomen",
            "wetsvoorstel meld- en vergewisplicht",
        ),
        ("2", "Verbeter het inzicht in ongevallen", "overgenomen", "aanpassing van de NEA"),
        ("3", "Zorg voor begrijpelijke instructies", "^", "handreiking voor meertalige instructie"),
        ("4", "Vergroot de toegang tot arbozorg", "deels overgenomen", "spreekuren op locatie"),
        ("5", "Versterk het toezicht op wonen en werken", "overgenomen", "gezamenlijke inspecties"),
        ("6", "Bied perspectief na een ongeval", "in beraad", "verkenning met verzekeraars"),
    ),
)

ADVICE: tuple[Block, ...] = (
    h1("a1", "Gedeelde verantwoordelijkheid"),
    h2("a1-op", "Oordeel van het kabinet"),
    p(
        "a1-1",
        "De OVV stelt vast dat uitlener en inlener naar elkaar kunnen wijzen wanneer het misgaat. Het "
        "kabinet is het daarmee eens. Een uitzendkracht moet erop kunnen rekenen dat beide partijen hun "
        "deel van de zorgplicht vervullen. Het wetsvoorstel meld- en vergewisplicht arbeidsongevallen "
        "uitzendkrachten{fn:meld/} legt daarom vast dat de uitlener zich vooraf op de hoogte stelt van de "
        "risico’s en een ongeval meldt.",
    ),
    h2("a1-st", "Stappen"),
    num("a1-l1", "behandeling van het wetsvoorstel in beide Kamers;"),
    num("a1-l2", "voorlichting aan uitleners en inleners via de brancheorganisaties;"),
    num("a1-l3", "na drie jaar een evaluatie van de werking in de praktijk."),
    p(
        "a1-2",
        "Daarnaast wordt met opdrachtgevers gesproken over hun rol. In de Arbovisie 2040{fn:arbo/} is "
        "verantwoord opdrachtgeverschap een van de speerpunten. Wie werk uitbesteedt voor een te lage prijs "
        "of op een te krap tijdschema, vergroot immers het risico op ongevallen. In 2026 verschijnt een "
        "leidraad die opdrachtgevers helpt om veiligheid mee te wegen bij de gunning.",
    ),
    p(
        "a1-3",
        "Het kabinet heeft overwogen om de inlener volledig aansprakelijk te maken voor de gevolgen van een "
        "ongeval. Daarvoor is niet gekozen. De uitlener kent de werknemer het best en is zijn formele "
        "werkgever. Zou de verantwoordelijkheid geheel bij de inlener liggen, dan vervalt voor de uitlener "
        "de prikkel om naar goede opdrachtgevers te zoeken. Gedeelde verantwoordelijkheid, met voor ieder "
        "een duidelijke taak, past beter bij de wijze waarop uitzendwerk is georganiseerd.",
    ),
    h1("a2", "Inzicht in ongevallen"),
    p(
        "a2-1",
        "Het is niet goed bekend hoe vaak arbeidsmigranten een ongeval krijgen. De Nationale Enquête "
        "Arbeidsomstandigheden (NEA) bereikt hen onvoldoende en niet ieder ongeval wordt gemeld. Het "
        "kabinet neemt de aanbeveling over om het inzicht te verbeteren. TNO beproeft een digitale "
        "vragenlijst in vijf talen onder 1.200 uitzendkrachten. Als de respons hoog genoeg is, maakt deze "
        "vragenlijst vanaf 2027 deel uit van de NEA.",
    ),
    p(
        "a2-2",
        "De Arbeidsinspectie publiceert ieder jaar de monitor Arbeidsongevallen. Met ingang van de editie "
        "over 2025 wordt daarin onderscheid gemaakt naar land van herkomst en naar type contract. Daarvoor "
        "worden de meldingen gekoppeld aan de polisadministratie. De koppeling voldoet aan de eisen voor de "
        "bescherming van persoonsgegevens.",
    ),
    p(
        "a2-3",
        "Ook ziekenhuizen beschikken over gegevens. Van de slachtoffers die zich met letsel bij de "
        "spoedeisende hulp melden, is echter niet bekend of zij arbeidsmigrant zijn. Met het "
        "onderzoeksinstituut voor letselpreventie wordt nagegaan of een korte aanvullende vraag mogelijk is.",
    ),
    p(
        "a2-4",
        "Beter inzicht is geen doel op zich. De gegevens worden gebruikt om het toezicht te richten op "
        "plaatsen waar de kans op letsel het grootst is. Ook krijgen branches jaarlijks een spiegel waarin "
        "zij hun cijfers kunnen vergelijken met die van soortgelijke sectoren. De eerste spiegel is in 2025 "
        "gemaakt voor de vleesverwerking en leidde daar tot een plan voor veiliger snijwerk.",
    ),
    h1("a3", "Begrijpelijke instructies"),
    p(
        "a3-1",
        "Een waarschuwing die niet wordt begrepen, beschermt niemand. De wet verplicht werkgevers al om "
        "voorlichting te geven die is afgestemd op de werknemer. In de praktijk gaat dat te vaak mis. De "
        "Arbeidsinspectie let daarom bij ieder bezoek op de taal van instructies en pictogrammen. In 2024 "
        "is 310 keer een waarschuwing of eis tot naleving gegeven.",
    ),
    p(
        "a3-2",
        "Samen met de sociale partners komt er een handreiking voor meertalige instructie. Deze bevat "
        "filmpjes, voorbeeldkaarten en een korte toets. De handreiking is gratis en verschijnt in de eerste "
        "helft van 2026 in acht talen. Branches kunnen haar opnemen in hun arbocatalogus.",
    ),
    bullet("a3-l1", "bouw en infrastructuur;"),
    bullet("a3-l2", "vleesverwerking en pluimveeslachterijen;"),
    bullet("a3-l3", "glastuinbouw en akkerbouw;"),
    bullet("a3-l4", "logistiek en pakketsortering."),
    h1("a4", "Toegang tot arbozorg"),
    p(
        "a4-1",
        "De OVV beveelt aan om iedere arbeidsmigrant bij aanvang van het werk een gesprek met een "
        "bedrijfsarts te bieden. Het kabinet onderschrijft het doel, maar neemt de aanbeveling slechts "
        "deels over. Het aantal bedrijfsartsen is beperkt en een verplicht gesprek zou ten koste gaan van "
        "de begeleiding van zieke werknemers. Een spreekuur op locatie, waar een arboverpleegkundige de "
        "eerste vragen beantwoordt, is beter uitvoerbaar.",
    ),
    p(
        "a4-2",
        "In vier regio’s wordt met zulke spreekuren begonnen. De kosten bedragen in totaal €~2,4~miljoen en "
        "worden voor de helft gedragen door de branches. Deze teksten sluiten aan bij de reactie van het "
        "kabinet op het advies van de SER over gezond en veilig werken.{fn:gvw/}",
    ),
    p(
        "a4-3",
        "Verder wordt de informatie over arbozorg eenvoudiger. Op een kaart in twaalf talen staat wie de "
        "bedrijfsarts is, wanneer een bezoek zin heeft en dat de arts een beroepsgeheim heeft. Vooral dat "
        "laatste blijkt van belang: velen zijn bang dat hun werkgever meeluistert. Uitleners delen de kaart "
        "uit bij de start van het werk.",
    ),
    h1("a5", "Toezicht op wonen en werken"),
    p(
        "a5-1",
        "Het toezicht op werk, wonen en brandveiligheid ligt bij verschillende organisaties. De OVV ziet "
        "dat signalen daardoor blijven liggen. Het kabinet neemt de aanbeveling over om vaker gezamenlijk "
        "op te treden. In het afgelopen jaar zijn 64 gezamenlijke controles gehouden. Dat aantal groeit in "
        "2026 naar ten minste 90.",
    ),
    p(
        "a5-2",
        "Voor een goede samenwerking is het nodig om gegevens te kunnen delen. De huidige grondslag is "
        "daarvoor te smal. Een wijziging van de wet is in voorbereiding. In de tussentijd werken de "
        "organisaties met een convenant, waarin voor elke soort informatie is vastgelegd wie deze mag "
        "ontvangen:",
    ),
    table(
        "delen",
        (5.0, 5.0, 5.0),
        ("Informatie", "Aan wie", "Voorwaarde"),
        ("Adres van een logiesgebouw", "gemeente, brandweer", "altijd"),
        (
            "Vermoeden van onderbetaling",
            "Arbeidsinspectie",
            "alleen als sprake is van:\n|| Signaal | Bron\n|| loonstrook | werknemer\n|| urenstaat | "
            "vakbond\n",
        ),
        ("Ernstige onveiligheid", "alle partijen", "onverwijld"),
    ),
    p(
        "a5-3",
        "Ook vervoer hoort hierbij. Ongevallen met busjes die voor dag en dauw naar het werk rijden, komen "
        "te vaak voor. De bestuurders maken lange dagen en zijn niet altijd verzekerd. De Inspectie "
        "Leefomgeving en Transport heeft dit jaar samen met de politie op achttien plaatsen gecontroleerd. "
        "Bij een kwart van de voertuigen waren er gebreken of werden rusttijden overschreden. De controles "
        "worden voortgezet.",
    ),
    h1("a6", "Perspectief na een ongeval"),
    p(
        "a6-1",
        "Wie door een ongeval niet meer kan werken, verliest vaak ook zijn woning en keert zonder goede "
        "begeleiding terug naar het land van herkomst. De OVV vraagt om een vangnet. Het kabinet vindt dit "
        "een belangrijk signaal. Rechten op een uitkering bestaan wel, maar worden door onbekendheid lang "
        "niet altijd gebruikt.",
    ),
    p(
        "a6-2",
        "Met verzekeraars, vakbonden en het UWV wordt verkend hoe slachtoffers beter de weg vinden naar een "
        "schadevergoeding en naar re-integratie. Daarbij wordt ook gekeken naar de directe verzekering van "
        "werkgeversaansprakelijkheid. De verkenning is in het najaar van 2026 gereed. Over het vervolg "
        "wordt besloten wanneer de kosten bekend zijn.",
    ),
    p(
        "a6-3",
        "Uit gesprekken met slachtoffers komt naar voren dat zij vooral behoefte hebben aan één vertrouwd "
        "persoon die de weg wijst. In twee regio’s wordt daarom bij wijze van proef een begeleider "
        "aangesteld. Deze spreekt de taal, helpt bij het aanvragen van een uitkering en bemiddelt bij het "
        "vinden van tijdelijk onderdak. Na een jaar wordt bekeken hoeveel mensen hiermee zijn geholpen en "
        "wat de kosten per persoon zijn.",
    ),
    h1("vervolg", "Vervolg"),
    p(
        "ver-1",
        "De OVV volgt zelf hoe de geadresseerden met de aanbevelingen omgaan. Het kabinet bericht de raad "
        "binnen een half jaar na het verschijnen van het rapport. Daarna wordt de voortgang beschreven in "
        "de jaarlijkse brief over arbeidsmigratie. Zie ook {goto:tabel_kern}de tabel aan het begin van deze "
        "bijlage{/goto}.",
    ),
)

OVV_V1 = Version(
    "v1",
    TITLE,
    {"Kop": "Bijlage 3", "iso": "2025-10-31"},
    INTRO + ADVICE,
    {
        "ovv": "Kamerstukken II 2024/25, 29861, nr. 157.",
        "meld": "Kamerstukken II 2024/25, 36688, nr. 2.",
        "arbo": "Kamerstukken II 2022/23, 25883, nr. 466.",
        "gvw": "Kamerstukken II 2024/25, 25883, nr. 524 (bijlage).",
    },
)

OVV_TO_V2: list[Edit] = [
    Meta("Kop", "Bijlage 2"),
    Meta("iso", "2025-12-01"),
    Change("titel", "Bijlage [-3-][+2+]. Appreciatie"),
    Change(
        "a2-3",
        "[- Met het onderzoeksinstituut voor letselpreventie wordt nagegaan of een korte aanvullende vraag "
        "mogelijk is.-]",
    ),
]

OVV_TO_V3: list[Edit] = [
    Meta("iso", "2025-12-10"),
    Change("a4-2", "in totaal €~[-2,4-][+2,6+]~miljoen"),
    Change("a4-1", "neemt de aanbeveling [-slechts -]deels over"),
    Change("a5-1", "naar ten minste [-90-][+95+]"),
    Change("a6-2", "is in het [-najaar-][+voorjaar+] van 2026 gereed"),
    Move("a1-2", "delen"),
]

OVV_TO_V4: list[Edit] = [
    Meta("iso", "2026-01-14"),
    AddRow(
        "delen",
        "Vermoeden van onderbetaling",
        ("Gegevens over een ongeval", "Arbeidsinspectie, uitlener", "met toestemming van het slachtoffer"),
    ),
    AddColumn(
        "kern", 4, ("Gereed", "2026", "2027", "2026", "2026", "2026", "2027"), (1.1, 4.6, 2.8, 4.7, 1.8)
    ),
    Change("a3-2", "in de eerste helft van 2026 in [-acht-][+negen+] talen"),
    Change(
        "ver-1", "[+De Arbeidsinspectie en de veiligheidsregio’s worden daarbij betrokken. +]Daarna wordt"
    ),
    Note("gvw", "nr. 524[- (bijlage)-][+, p. 7+]."),
]

OVV_V2 = apply(OVV_V1, "v2", OVV_TO_V2)
OVV_V3 = apply(OVV_V2, "v3", OVV_TO_V3)
OVV_V4 = apply(OVV_V3, "v4", OVV_TO_V4)
