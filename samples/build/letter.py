"""Text of the letter in its first version, 31 October 2025."""

from __future__ import annotations

from .model import Block, Version, bullet, h1, h2, num, p, table

TITLE = "Voortgang arbeidsmigratiebeleid en reactie op het IBO, SER-advies en OVV-rapport"
OVERVIEW = "https://www.rijksoverheid.nl/onderwerpen/migratie-naar-nederland/arbeidsmigratie"
CHAMBER = "https://www.tweedekamer.nl/debat_en_vergadering"

NOTES = {
    "ibo": "Kamerstukken II 2024/25, 29861, nr. 153.",
    "ser": "Kamerstukken II 2024/25, 29861, nr. 149 (bijlage).",
    "ovv": "Kamerstukken II 2024/25, 29861, nr. 157.",
    "debat": "Commissiedebat Arbeidsmigratie van 11 september 2025, "
    "{i}Kamerstukken II{/i} 2025/26, 29861, nr. 162.",
    "roemer": "Bijlage bij Kamerstukken II 2020/21, 29861, nr. 53.",
    "cbs": "Peildatum 31 december 2022. Personen met meer dan één baan zijn één keer geteld.",
    "rni": "Registratie Niet-ingezetenen, het deel van de Basisregistratie Personen "
    "voor wie korter dan vier maanden blijft.",
    "ig": "Het rapport is op 27 oktober 2025 gepubliceerd; "
    "zie ook Aanhangsel Handelingen II 2025/26, nr. 311.",
    "kennis": "Kamerstukken II 2024/25, 30573, nr. 218.",
    "bbb": "Kamerstukken II 2024/25, 36 600 XV, nr. 87.",
    "zeker": "Kamerstukken II 2024/25, 36746, nr. 2.",
    "toelating": "Kamerstukken II 2023/24, 36446, nr. 7.",
    "tech": "Kamerstukken II 2024/25, 29544, nr. 1261.",
    "benut": "CBS StatLine, onbenut arbeidspotentieel, tweede kwartaal 2025.",
    "boete": "Kamerstukken II 2024/25, 36 600 XV, nr. 114.",
    "meld": "Kamerstukken II 2024/25, 36688, nr. 2.",
    "arbo": "Kamerstukken II 2022/23, 25883, nr. 466.",
    "saris": "Kamerstukken II 2024/25, 29861, nr. 160.",
    "huis": "Kamerstukken II 2024/25, 29861, nr. 155.",
    "keur": "Stichting Normering Flexwonen (SNF) en Agrarisch Keurmerk Flexwonen (AKF).",
    "zorg": "Kamerstukken II 2024/25, 29689, nr. 1302.",
    "nea": "Nederlandse Arbeidsinspectie, {i}Monitor arbeidsongevallen 2024{/i}, "
    "bijlage bij Kamerstukken II 2024/25, 25883, nr. 531.",
    "cao": "Kamerstukken II 2024/25, 29544, nr. 1274, p. 3.",
    "dak": "Kamerstukken II 2024/25, 29325, nr. 190.",
    "ter": "Het gaat om de Work in NL-punten; zie Kamerstukken II 2023/24, 29861, nr. 140, p. 6.",
}

OPENING: tuple[Block, ...] = (
    Block("adres-1", "address", "De voorzitter van de Tweede Kamer der Staten-Generaal{br/}Postbus 20018"),
    Block("adres-2", "address", "2500 EA~~Den Haag"),
    Block("adres-3", "address", ""),
    Block("adres-4", "address", ""),
    Block("datum", "subject", "Datum{tab/}{date:2025-10-31}31 oktober 2025{/date}"),
    Block("betreft", "subject", f"Betreft{{tab/}}{{sdt:betreft}}{TITLE}{{/sdt}}"),
    Block("adres-5", "address", ""),
    p("aanhef", "Geachte voorzitter,"),
    p(
        "in-1",
        "Nederland heeft baat bij mensen die hier komen werken. Zij verzorgen onze ouderen, bouwen "
        "woningen, oogsten groente en ontwikkelen nieuwe techniek. Tegelijk legt de omvang van de "
        "arbeidsmigratie druk op de woningmarkt, op voorzieningen en op het samenleven in wijken en dorpen. "
        "Bovendien werken en wonen te veel arbeidsmigranten onder omstandigheden die wij in ons land niet "
        "willen. Het kabinet streeft daarom naar arbeidsmigratie die bijdraagt aan een sterke economie "
        "{i}en{/i} die de samenleving kan dragen.",
    ),
    p(
        "in-2",
        "In korte tijd zijn drie adviezen verschenen die dit vraagstuk elk van een eigen kant belichten:",
    ),
    bullet("in-l1", "het interdepartementaal beleidsonderzoek (IBO) Arbeidsmigratie;{fn:ibo/}"),
    bullet("in-l2", "het advies van de Sociaal-Economische Raad (SER) over arbeidsmigratie;{fn:ser/}"),
    bullet(
        "in-l3",
        "het rapport {i}Veiligheid arbeidsmigranten{/i} van de Onderzoeksraad voor Veiligheid "
        "(OVV).{fn:ovv/}",
    ),
    p(
        "in-3",
        "Tijdens het commissiedebat van 11 september jl. heb ik uw Kamer toegezegd voor het einde van het "
        "jaar op deze adviezen te reageren.{fn:debat/} Met deze brief doe ik dat, mede namens de "
        "Staatssecretaris Participatie en Integratie. Daarnaast informeer ik u, zoals ieder jaar, over de "
        "voortgang op de aanbevelingen van het Aanjaagteam Bescherming Arbeidsmigranten.{fn:roemer/}",
    ),
    Block(
        "leeswijzer",
        "control",
        "Na een schets van de cijfers reageert het kabinet op hoofdlijnen op de drie adviezen. Daarna komen "
        "vier thema’s aan de orde: gericht en selectief migratiebeleid, aanpassingen in het "
        "arbeidsmarktbeleid, arbeidsbesparende technologie en onbenut arbeidspotentieel, en het versterken "
        "van de positie van arbeidsmigranten. In bijlage 1 vindt u de stand van zaken van moties en "
        "toezeggingen, in bijlage 2 de monitor van de aanbevelingen van het Aanjaagteam en in bijlage 3 een "
        "appreciatie per aanbeveling van de OVV.",
    ),
)

FIGURES: tuple[Block, ...] = (
    h1("cijfers", "Ontwikkelingen in cijfers"),
    h2("omvang", "Omvang van de arbeidsmigratie"),
    p(
        "cij-1",
        "Het IBO raamt het aantal arbeidsmigranten in Nederland op ruim 700.000. Dat getal volgt uit het "
        "motief waarmee mensen naar Nederland zijn gekomen. Kijkt men naar herkomst, dan is het beeld "
        "ruimer: op 31 december 2022 werkten circa 1,5 miljoen mensen die buiten Nederland zijn geboren "
        "hier als werknemer.{fn:cbs/} {ref:tabel_omvang|Tabel 1/} laat zien hoe die groep is opgebouwd.",
    ),
    Block(
        "tabel-kop",
        "caption",
        "{bm:tabel_omvang}Tabel 1{/bm}. Werknemers geboren buiten Nederland, naar motief",
    ),
    table(
        "tabel",
        (6.0, 3.2, 3.2),
        ("Groep", "Aantal (x 1.000)", "Aandeel"),
        ("Arbeidsmigranten uit de EU", "560", "37%"),
        ("Arbeidsmigranten van buiten de EU", "140", "9%"),
        ("Gezinsmigranten", "370", "25%"),
        ("Asielmigranten", "180", "12%"),
        ("Studiemigranten", "90", "6%"),
        ("Grensarbeiders en overig", "160", "11%"),
        ("{b}Totaal{/b}", "{b}1.500{/b}", "{b}100%{/b}"),
    ),
    p(
        "cij-2",
        "De instroom blijft hoog, maar groeit minder hard dan in de jaren direct na de coronapandemie. In "
        "de eerste negen maanden van 2025 lieten gemiddeld 12.400 mensen per maand zich voor het eerst "
        "inschrijven in de RNI.{fn:rni/} Dat is 12% minder dan in dezelfde periode van 2024. In figuur 1 is "
        "te zien dat de piek, net als in eerdere jaren, in het voorjaar ligt.",
    ),
    Block(
        "figuur-kop",
        "caption",
        "Figuur 1. Eerste inschrijvingen in de RNI per maand, 2025 (index, piek = 100)",
    ),
    Block(
        "figuur",
        "image",
        "inschrijvingen-2025|Staafdiagram: inschrijvingen per maand in 2025, met een piek in mei",
    ),
    Block(
        "figuur-bron",
        "source",
        "Bron: Rijksdienst voor Identiteitsgegevens; de laatste maanden zijn voorlopig.",
    ),
    p(
        "cij-3",
        "Een groot deel van de arbeidsmigranten werkt via een uitzendbureau. Om sectoren te kunnen "
        "vergelijken gebruikt het kabinet voortaan één maat, het uitzendaandeel:",
    ),
    Block("formule", "formula", "aandeel|aantal uitzendkrachten|aantal arbeidsmigranten in de sector|× 100%"),
    p(
        "cij-4",
        "In de vleesverwerking is dat aandeel het hoogst, gevolgd door de logistiek en de glastuinbouw. De "
        "Arbeidsinspectie betrekt deze maat bij de keuze van de sectoren waarop zij haar toezicht richt.",
    ),
    p(
        "cij-5",
        "Arbeidsmigranten wonen niet gelijkmatig over het land verspreid. In gemeenten met veel "
        "glastuinbouw, logistiek of vleesverwerking maken zij tot een vijfde van de beroepsbevolking uit. "
        "Juist daar is de druk op huurwoningen, huisartsen en scholen het grootst. Tegelijk zijn dit "
        "regio’s waar bedrijven zonder hen een deel van de productie zouden moeten staken.",
    ),
    p(
        "cij-6",
        "Ook over veiligheid komen meer gegevens beschikbaar. De Nationale Enquête Arbeidsomstandigheden "
        "(NEA) bereikt mensen die kort in Nederland zijn nauwelijks, omdat de vragenlijst in het Nederlands "
        "is gesteld en per post wordt verstuurd. TNO onderzoekt daarom of een vertaalde, digitale "
        "vragenlijst een beter beeld geeft. De monitor Arbeidsongevallen van de Arbeidsinspectie laat zien "
        "dat uitzendkrachten in 2024 ruim twee keer zo vaak bij een meldingsplichtig ongeval betrokken "
        "waren als werknemers in vaste dienst.{fn:nea/}",
    ),
    h2("ig", "Het rapport van de Intelligence Group"),
    p(
        "ig-1",
        "Op 27 oktober jl. was er in de media aandacht voor een rapport van de Intelligence Group.{fn:ig/} "
        "Daarin staat dat het aantal arbeidsmigranten niet 700.000 bedraagt, maar 1,7 miljoen. Het verschil "
        "is vooral een kwestie van definitie. De onderzoekers gaan uit van nationaliteit en "
        "arbeidsdeelname, niet van het migratiemotief zoals het CBS dat vaststelt. Zo tellen ook "
        "asielmigranten met een baan, Oekraïense ontheemden, gezinsmigranten en werkende studenten mee.",
    ),
    p(
        "ig-2",
        "Daarnaast rekent het rapport circa 100.000 mensen van buiten de EU mee die zonder vergunning "
        "zouden werken en in de RNI staan. Dat leidt tot dubbeltelling, want wie in loondienst is, komt ook "
        "voor in de polisadministratie. Het is op dit moment niet mogelijk deze groep in de registraties te "
        "onderscheiden. Ook grensarbeiders, die elders wonen, zijn in het cijfer begrepen.",
    ),
    p(
        "ig-3",
        "Het kabinet houdt daarom vast aan de afbakening van het IBO. Wel ziet het kabinet in de verwarring "
        "over de cijfers een reden om de registratie te verbeteren. Het is aan een volgend kabinet om te "
        "bezien of een jaarlijkse publicatie met vaste definities wenselijk is. Het CBS heeft laten weten "
        "dat een dergelijke publicatie op zijn vroegst in 2027 kan verschijnen en jaarlijks ongeveer "
        "€~1,5~miljoen kost.",
    ),
)

ADVICE: tuple[Block, ...] = (
    h1("hoofdlijn", "Reactie op hoofdlijnen"),
    h2("ibo", "IBO Arbeidsmigratie"),
    p(
        "ibo-1",
        "Het IBO beschrijft hoe de vraag naar arbeidsmigranten samenhangt met keuzes over de economie, de "
        "arbeidsmarkt en de fiscaliteit. De onderzoekers stellen vast dat de baten vooral bij werkgevers en "
        "consumenten terechtkomen, terwijl de lasten neerslaan bij gemeenten, omwonenden en de "
        "arbeidsmigranten zelf. Zij schetsen drie pakketten van maatregelen, van bijsturen binnen het "
        "bestaande beleid tot een fundamentele herziening van de economische structuur.",
    ),
    p(
        "ibo-2",
        "Het kabinet herkent deze analyse. Een deel van de maatregelen uit het eerste pakket is al in gang "
        "gezet, zoals de toelating van uitleners en de verhoging van boetes. Maatregelen uit het derde "
        "pakket vragen ingrijpende keuzes over de economie en liggen bij een volgend kabinet. Dat geldt in "
        "het bijzonder voor voorstellen om sectoren met veel laagbetaald werk zwaarder te belasten, en voor "
        "voorstellen om de vestiging van distributiecentra landelijk te sturen.",
    ),
    p(
        "ibo-3",
        "Ten aanzien van de fiscaliteit merkt het kabinet op dat de expatregeling recent is aangepast. "
        "Verdere versobering vraagt een afweging van het vestigingsklimaat, de houdbaarheid van de "
        "overheidsfinanciën en de druk op de woningmarkt. Ook deze afweging is aan een volgend kabinet. In "
        "de tussentijd laat de Staatssecretaris van Financiën onderzoeken welke gevolgen de aanpassing van "
        "2024 heeft gehad. De uitkomsten daarvan worden in het voorjaar van 2026 verwacht en zullen met uw "
        "Kamer worden gedeeld.",
    ),
    p(
        "ibo-4",
        "Het tweede pakket van het IBO richt zich op het beprijzen van maatschappelijke kosten. De "
        "onderzoekers opperen een heffing per arbeidsmigrant, waarvan de opbrengst naar gemeenten zou gaan. "
        "Het kabinet ziet dat deze gedachte werkgevers een prikkel geeft, maar wijst ook op de "
        "uitvoeringslasten en op de spanning met het Europese recht. Een heffing die alleen werknemers uit "
        "andere lidstaten treft, is niet verenigbaar met het vrije verkeer.",
    ),
    p(
        "ibo-5",
        "Tot slot vraagt het IBO aandacht voor de toekomst van de landbouw en de voedselverwerking. Deze "
        "sectoren leveren een belangrijke bijdrage aan de export, maar leunen sterk op laagbetaald "
        "seizoenswerk. Met de Minister van Landbouw, Visserij, Voedselzekerheid en Natuur wordt verkend hoe "
        "innovatie en een langere contractduur elkaar kunnen versterken. Deze verkenning is in het tweede "
        "kwartaal van 2026 gereed.",
    ),
    h2("ser", "SER-advies"),
    p(
        "ser-1",
        "De SER roept op tot een samenhangende agenda voor werk dat loont en tot een bewuste omgang met "
        "schaarste. De raad vraagt onder meer om een hoger minimumloon op termijn, om strengere eisen aan "
        "flexibele contracten en om meer regie op huisvesting. Het kabinet waardeert dat werkgevers, "
        "werknemers en kroonleden hierover gezamenlijk hebben geadviseerd.",
    ),
    p(
        "ser-2",
        "Op veel punten sluit het advies aan bij het lopende beleid. Met het wetsvoorstel meer zekerheid "
        "flexwerkers{fn:zeker/} wordt de ruimte voor langdurige onzekere contracten kleiner. De Wet "
        "toelating terbeschikkingstelling van arbeidskrachten{fn:toelating/} treedt naar verwachting op 1 "
        "januari 2027 in werking. Op 17 november 2025 bespreek ik met de sociale partners hoe zij de "
        "uitvoering kunnen ondersteunen.",
    ),
    p(
        "ser-3",
        "De SER adviseert daarnaast om per sector afspraken te maken over de vraag naar arbeidsmigranten. "
        "Het kabinet ziet hiervoor in de eerste plaats een rol voor de sectoren zelf. Of aanvullende "
        "wetgeving nodig is, kan een volgend kabinet beoordelen zodra de eerste afspraken zijn geëvalueerd.",
    ),
    p(
        "ser-4",
        "Een bijzonder onderdeel van het advies betreft de naleving van cao’s. De SER stelt voor dat "
        "cao-partijen en de Arbeidsinspectie vaker gegevens uitwisselen, zodat onderbetaling eerder aan het "
        "licht komt. Sinds 2024 loopt hiervoor een proef in de uitzendbranche. De eerste uitkomsten zijn "
        "hoopvol: bij een op de drie signalen bleek nader onderzoek gerechtvaardigd.{fn:cao/}",
    ),
    p(
        "ser-5",
        "De raad vraagt verder om betere voorlichting in de landen van herkomst. Het kabinet deelt die "
        "wens. Met de ambassades in Warschau, Boekarest en Sofia wordt een campagne voorbereid die mensen "
        "nog voor vertrek wijst op hun rechten, op de kosten van levensonderhoud en op malafide "
        "bemiddelaars.",
    ),
    h2("ovv", "OVV-rapport"),
    p(
        "ovv-1",
        "De OVV concludeert dat risico’s zich bij arbeidsmigranten opstapelen. Zij doen vaker gevaarlijk "
        "werk, spreken de taal op de werkvloer niet altijd en zijn voor inkomen en onderdak dikwijls van "
        "één partij afhankelijk. Wie ziek wordt of een ongeval krijgt, weet de weg naar zorg niet altijd te "
        "vinden. Het kabinet vindt dit zorgelijk en onderschrijft dat hun veiligheid beter moet.",
    ),
    p(
        "ovv-2",
        "De aanbevelingen sluiten aan bij stappen die al zijn gezet, waaronder het arbeidsmarktpakket, de "
        "Arbovisie 2040 en het wetsvoorstel meld- en vergewisplicht. In bijlage 3 gaat het kabinet per "
        "aanbeveling in op wat er gebeurt en waar extra inzet nodig is.",
    ),
    p(
        "ovv-3",
        "Het kabinet hecht eraan te benadrukken dat veiligheid in de eerste plaats een verantwoordelijkheid "
        "van de werkgever is. Instructies moeten begrijpelijk zijn, machines beveiligd en werkdagen niet te "
        "lang. Wie mensen inleent, draagt diezelfde zorgplicht. De overheid stelt de norm, houdt toezicht "
        "en grijpt in waar dat nodig is.",
    ),
    p(
        "ovv-4",
        "De OVV wijst er terecht op dat instanties elk een deel van het beeld hebben. Een ongeval op het "
        "werk, een brand in een logiesgebouw en een bezoek aan de spoedeisende hulp worden los van elkaar "
        "geregistreerd. Met de betrokken inspecties en de veiligheidsregio’s wordt daarom een gezamenlijk "
        "beeld van de risico’s opgesteld, dat in het najaar van 2026 aan uw Kamer wordt gezonden.",
    ),
)

POLICY: tuple[Block, ...] = (
    h1("gericht", "Gericht en selectief migratiebeleid"),
    p(
        "ger-1",
        "Het regeerprogramma zet in op een selectiever arbeidsmigratiebeleid. Voor mensen van buiten de EU "
        "betekent dit dat de kennismigrantenregeling wordt toegespitst op wie daadwerkelijk schaarse kennis "
        "meebrengt. Daartoe wordt de handhaving op het gebruik van de regeling versterkt en wordt het "
        "toezicht op erkende referenten aangescherpt.{fn:kennis/}",
    ),
    p(
        "ger-2",
        "Voor burgers van de Unie geldt vrij verkeer. Sturing verloopt hier langs de band van "
        "arbeidsvoorwaarden, huisvesting en ruimtelijke keuzes. Het kabinet voert met medeoverheden het "
        "gesprek over de vraag welke bedrijvigheid past bij de draagkracht van een regio. In drie regio’s "
        "loopt een proef waarin gemeenten vooraf met ondernemers afspraken maken over de huisvesting van "
        "hun personeel:",
    ),
    num("ger-l1", "Noord-Limburg, met nadruk op logistiek en land- en tuinbouw;"),
    num("ger-l2", "Westland{nbh/}Oostland, met nadruk op de glastuinbouw;"),
    num("ger-l3", "West-Brabant, met nadruk op distributiecentra."),
    p(
        "ger-3",
        "De eerste ervaringen zijn bemoedigend. Gemeenten melden dat zij eerder aan tafel zitten en dat "
        "werkgevers beter in beeld hebben hoeveel bedden er nodig zijn. De proef loopt tot eind 2026. "
        "Daarna wordt bezien of de werkwijze geschikt is voor andere regio’s. Het is aan een volgend "
        "kabinet om te besluiten over een wettelijke grondslag.",
    ),
    p(
        "ger-4",
        "Op Europees niveau dringt Nederland aan op een betere aanpak van schijnconstructies bij "
        "detachering van werknemers uit derde landen. Samen met België, Duitsland en Denemarken heeft "
        "Nederland daarvoor voorstellen gedaan aan de Europese Commissie.",
    ),
    p(
        "ger-5",
        "Ook de handhaving over de grens verdient aandacht. De Europese Arbeidsautoriteit ondersteunt "
        "gezamenlijke inspecties. Dit jaar heeft de Arbeidsinspectie aan elf van zulke inspecties "
        "deelgenomen, onder meer in het wegvervoer en in de bouw. De opgedane kennis wordt gebruikt om "
        "brievenbusondernemingen sneller te herkennen.",
    ),
    p(
        "ger-6",
        "Voor studenten van buiten Europa die na hun afstuderen in Nederland willen werken, blijft het "
        "zoekjaar bestaan. Het kabinet wil wel dat deze regeling vaker leidt tot werk op het eigen niveau. "
        "Met de universiteiten en hogescholen zijn hierover afspraken gemaakt, die in het studiejaar "
        "2026/2027 ingaan.",
    ),
    h1("markt", "Aanpassingen in het arbeidsmarktbeleid"),
    p(
        "mar-1",
        "Een arbeidsmarkt waarin vast werk de norm is, maakt het minder aantrekkelijk om te concurreren op "
        "arbeidsvoorwaarden. Dat is goed voor alle werkenden en dus ook voor arbeidsmigranten. Het kabinet "
        "werkt daarom verder aan het arbeidsmarktpakket. Uw Kamer heeft hierover op 2 juni 2025 een brief "
        "ontvangen.{fn:bbb/}",
    ),
    p(
        "mar-2",
        "Met de invoering van het toelatingsstelsel moeten uitleners een waarborgsom storten en periodiek "
        "aantonen dat zij het juiste loon betalen. Inleners mogen alleen nog zaken doen met een toegelaten "
        "uitlener. De voorbereiding ligt op schema: de toelatende instantie is in oprichting en de eerste "
        "inspectie{nbh/}instellingen zijn aangewezen. Naar verwachting kunnen uitleners vanaf de zomer van "
        "2026 een aanvraag indienen.",
    ),
    p(
        "mar-3",
        "Daarnaast wordt in de vleessector bezien of een verbod op het inlenen van personeel "
        "gerechtvaardigd is. De sector heeft een jaar de tijd gekregen om misstanden terug te dringen. Uit "
        "de eerste tussenstand blijkt dat de ingezette verbetering nog te traag gaat. Over de uitkomst "
        "wordt uw kamer in het tweede kwartaal van 2026 geïnformeerd.",
    ),
    p(
        "mar-4",
        "Een verdergaande herziening van de arbeidsmarkt, zoals de Commissie Regulering van Werk die heeft "
        "geschetst, valt buiten de termijn van dit kabinet. Het gesprek daarover kan na de formatie worden "
        "hervat. Ook de vraag of het wettelijk minimumloon verder omhoog moet, is aan een volgend kabinet.",
    ),
    p(
        "mar-5",
        "Verder werkt het kabinet aan verantwoord opdrachtgeverschap. Wie een opdracht uitbesteedt, "
        "beïnvloedt met prijs en planning de omstandigheden waaronder het werk wordt gedaan. In de bouw, de "
        "schoonmaak en de pakketbezorging worden daarom met opdrachtgevers afspraken gemaakt over "
        "doorlooptijden, over het aantal schakels in de keten en over controle op de werkvloer.",
    ),
    p(
        "mar-6",
        "De Rijksoverheid geeft zelf het goede voorbeeld. In nieuwe contracten voor schoonmaak, catering en "
        "beveiliging is opgenomen dat medewerkers in beginsel in vaste dienst zijn. Bij grote "
        "infrastructurele werken wordt vooraf nagegaan waar het personeel verblijft en of die huisvesting "
        "aan de normen voldoet.",
    ),
    h1("potentieel", "Technologie en onbenut arbeidspotentieel"),
    h2("technologie", "Arbeidsbesparende technologie"),
    p(
        "tec-1",
        "Wie een vacature niet vervuld krijgt, kan ook kijken of het werk anders kan worden ingericht. "
        "Robotisering en slimme software nemen zwaar, eentonig werk uit handen en verhogen de "
        "arbeidsproductiviteit. Het kabinet ondersteunt het midden- en kleinbedrijf hierbij met "
        "adviesvouchers en met de regeling voor praktijkgerichte innovatie in de agrarische "
        "sector.{fn:tech/}",
    ),
    p(
        "tec-2",
        "De lange termijn effecten van deze regelingen zijn nog onzeker. De ervaring leert dat bedrijven pas "
        "investeren wanneer goedkope arbeid niet vanzelfsprekend is. Daarom versterken de maatregelen in dit "
        "hoofdstuk en het vorige elkaar.",
    ),
    p(
        "tec-3",
        "In de glastuinbouw is een eerste kas in gebruik waarin plukrobots een derde van de oogst "
        "verzorgen. Het kabinet volgt met de sector of deze aanpak zich leent voor opschaling.",
    ),
    p(
        "tec-4",
        "Technologie vraagt ook om andere vaardigheden. Bij de subsidie voor scholing in het midden- en "
        "kleinbedrijf krijgen aanvragen die zijn gericht op digitale vaardigheden daarom voorrang. In 2026 "
        "is hiervoor €~48~miljoen beschikbaar, vooral voor de techniek, de zorg en de voedselverwerking.",
    ),
    h2("onbenut", "{bm:onbenut}Onbenut arbeidspotentieel{/bm}"),
    p(
        "onb-1",
        "Ongeveer een miljoen mensen in Nederland willen werken of meer uren werken, maar doen dat nu "
        "niet.{fn:benut/} Zij zijn werkloos, werken in deeltijd of zijn niet direct beschikbaar. Het "
        "kabinet vindt het van belang dat werkgevers eerst in die kring zoeken voordat zij personeel over "
        "de grens werven.",
    ),
    p(
        "onb-2",
        "Via de regionale Werkcentra krijgen werkzoekenden en werkgevers één loket. In 2025 zijn in alle "
        "arbeidsmarktregio’s Werkcentra geopend.",
    ),
    p(
        "onb-3",
        "Met de banenafspraak en de praktijkleerlijn worden drempels weggenomen voor mensen met een "
        "arbeidsbeperking en voor statushouders.",
    ),
)

POSITION: tuple[Block, ...] = (
    h1("positie", "De positie van arbeidsmigranten versterken"),
    h2("toezicht", "Veilig en eerlijk werk"),
    p(
        "toe-1",
        "Iedere werkende in Nederland heeft recht op veilig werk en op het loon waarop hij mocht rekenen. "
        "Dat vergt duidelijke regels, werkgevers die zich daaraan houden en een inspectie die optreedt "
        "wanneer het misgaat. De Arbeidsinspectie werkt risicogericht en houdt daarbij rekening met "
        "omstandigheden die arbeidsmigranten kwetsbaar maken.",
    ),
    p(
        "toe-2",
        "Op 9 juli jl. is uw Kamer gemeld dat zou worden verkend of de boetes voor overtreding van de "
        "Arbowet en de Arbeidstijdenwet (ATW) moeten worden geïndexeerd.{fn:boete/} Die verkenning is "
        "afgerond. De normbedragen zijn sinds 2013 niet gewijzigd en hebben daardoor aan afschrikwekkende "
        "werking verloren. Zij worden eenmalig met 38% verhoogd en daarna jaarlijks geïndexeerd. Daarmee "
        "wordt voorkomen dat een boete voor een ondernemer niet meer is dan een kostenpost.",
    ),
    p(
        "toe-3",
        "Het wetsvoorstel meld- en vergewisplicht arbeidsongevallen uitzendkrachten{fn:meld/} ligt bij uw "
        "Kamer. Het verplicht uitleners om een ongeval te melden en om vooraf na te gaan of de inlener de "
        "risico’s op de werkplek kent. De nota naar aanleiding van het verslag volgt zo spoedig mogelijk.",
    ),
    p(
        "toe-4",
        "De motie{nbh/}Saris verzoekt om meer toezicht en strengere sancties bij onveilig werk, en om een "
        "nationaal programma voor de veiligheidscultuur.{fn:saris/} De Arbovisie 2040{fn:arbo/} bevat reeds "
        "een brede aanpak van preventie. Een apart programma voegt daar naar het oordeel van het kabinet "
        "onvoldoende aan toe.",
    ),
    p(
        "toe-5",
        "Ook bij pakketsorteercentra heeft de Arbeidsinspectie de afgelopen periode gericht gecontroleerd. "
        "Bij 14 van de 23 bezochte vestigingen zijn overtredingen vastgesteld, vooral rond tillen en "
        "arbeidstijden. Bij een herinspectie bleek het merendeel te zijn hersteld.",
    ),
    p(
        "toe-6",
        "De capaciteit van de Arbeidsinspectie is de afgelopen jaren gegroeid. Daardoor kon het aantal "
        "inspecties op eerlijk werk stijgen van 3.100 in 2022 naar 4.250 in 2024. De komende jaren ligt de "
        "nadruk op het vergroten van het effect: minder, maar diepgaander onderzoek bij bedrijven waar de "
        "risico’s het hoogst zijn, en snelle interventies waar dat kan.",
    ),
    p(
        "toe-7",
        "Ten slotte wordt de toegang tot arbozorg verbeterd. Uit gesprekken met arbodiensten blijkt dat "
        "veel arbeidsmigranten niet weten dat zij een bedrijfsarts kunnen raadplegen. In de branches met de "
        "meeste arbeidsmigranten komt een spreekuur op locatie, in samenwerking met de sectorale "
        "arbocoördinatoren. De Staatssecretaris informeert uw Kamer hierover bij de voortgangsrapportage "
        "over de Arbovisie.",
    ),
    h2("wonen", "Huisvesting"),
    p(
        "won-1",
        "Goede huisvesting is een voorwaarde voor een menswaardig bestaan. Sinds 1 juli 2023 legt de Wet "
        "goed verhuurderschap vast dat huur- en arbeidsovereenkomst van elkaar gescheiden zijn. Gemeenten "
        "kunnen een vergunning eisen voor de verhuur van verblijfsruimte.{fn:huis/} Steeds meer gemeenten "
        "maken daarvan gebruik.",
    ),
    p(
        "won-2",
        "De keurmerken van SNF en AKF{fn:keur/} stellen eisen aan de kwaliteit van woonruimte. De partijen "
        "spreken over samenvoeging. Die gesprekken liggen stil, omdat men van mening verschilt over de norm "
        "voor seizoenshuisvesting. Eerst wordt bekeken hoe de normen kunnen worden aangescherpt. Ik roep de "
        "partijen op om voor de zomer van 2026 tot een gezamenlijke norm te komen.",
    ),
    p(
        "won-3",
        "Een tekort aan goede plekken blijft het grootste knelpunt. Gemeenten en werkgevers schatten dat er "
        "landelijk ongeveer 120.000 geschikte bedden ontbreken. Met de Minister van Volkshuisvesting en "
        "Ruimtelijke Ordening zijn afspraken gemaakt om huisvesting van arbeidsmigranten een vaste plaats "
        "te geven in de regionale woondeals. Voor de realisatie is in 2026 opnieuw een bijdrage beschikbaar "
        "via de Regeling huisvesting aandachtsgroepen.",
    ),
    p(
        "won-4",
        "De scheiding van bed en baan vraagt een lange adem. Zolang er te weinig woonruimte is, blijft de "
        "werkgever voor velen de enige verhuurder. Het kabinet zet daarom in op een overgangstermijn na het "
        "einde van het dienstverband, zodat niemand van de ene op de andere dag op straat komt te staan. In "
        "de uitzendcao is een termijn van vier weken afgesproken.",
    ),
    h2("aanjaagteam", "Voortgang aanbevelingen Aanjaagteam"),
    p(
        "aan-1",
        "Vijf jaar geleden bracht het Aanjaagteam Bescherming Arbeidsmigranten zijn eindrapport uit. "
        "Sindsdien is hard gewerkt aan de uitvoering van de aanbevelingen. In totaal worden 41 maatregelen "
        "gevolgd. Daarvan zijn er 9 afgerond, 19 in uitvoering en 8 doorlopend van aard. Bij 4 maatregelen "
        "is de uitvoering vertraagd en bij 1 maatregel zijn er ernstige obstakels.",
    ),
    p(
        "aan-2",
        "De afgelopen twaalf maanden zijn op verschillende onderdelen stappen gezet. Sinds april kunnen "
        "arbeidsmigranten in zes regio’s terecht bij een fysiek informatiepunt, waar zij in hun eigen taal "
        "uitleg krijgen over loon, zorgverzekering en huur. De website voor nieuwkomers op de arbeidsmarkt "
        "is beschikbaar in negen talen en trok dit jaar 640.000 bezoekers.",
    ),
    p(
        "aan-3",
        "De maatregel met ernstige obstakels betreft de samenvoeging van de keurmerken voor huisvesting. De "
        "vier vertraagde maatregelen gaan over de registratie van het feitelijke verblijfadres, de "
        "uitwisseling van gegevens tussen toezichthouders, de zorgverzekering bij kort verblijf en de "
        "begeleiding van dakloze EU-burgers. In de monitor in bijlage 2 staat per maatregel wat de stand is "
        "en wat de volgende stap wordt.",
    ),
    p(
        "aan-4",
        "Met de medeoverheden is afgesproken de monitor jaarlijks te actualiseren. De eerstvolgende "
        "bijwerking is voorzien in het najaar van 2026.",
    ),
    h2("gezond", "Gezondheid, registratie en informatie"),
    p(
        "gez-1",
        "Arbeidsmigranten hebben recht op zorg, maar vinden de weg daarheen niet altijd. Taal, onbekendheid "
        "met het stelsel en het verlies van de zorgverzekering bij ontslag spelen daarbij een "
        "rol.{fn:zorg/} Met huisartsen en verzekeraars wordt gewerkt aan een handreiking over tolken en "
        "inschrijving.",
    ),
    p(
        "gez-2",
        "Een goede registratie is de basis van bescherming. Wie korter dan vier maanden blijft, staat als "
        '"niet-ingezetene" in de RNI. Vaak ontbreekt dan een actueel adres. Het kabinet werkt aan een '
        "verplichting "
        "om bij inschrijving ook het tijdelijke verblijfadres en een telefoonnummer op te geven. Mensen "
        "kunnen zich daarvoor melden bij de informatiepunten.{fn:ter/}",
    ),
    p(
        "gez-3",
        f"Actuele informatie is te vinden op de {{link:{OVERVIEW}}}themapagina arbeidsmigratie{{/link}} van "
        f"de "
        "rijksoverheid. Daar staan ook de brochures over werk, wonen en zorg. Werkgevers vinden er een "
        "lijst met verplichtingen.",
    ),
    p(
        "gez-4",
        "Waar mensen ondanks alles op straat belanden, is snelle hulp nodig. In negen gemeenten worden "
        "dakloze EU-burgers opgevangen en begeleid naar werk of naar het land van herkomst. Van de ruim "
        "2.000 mensen die in 2024 zijn geholpen, keerde iets meer dan de helft vrijwillig terug. De proef "
        "wordt tot en met 2026 voortgezet en ondertussen geëvalueerd.{fn:dak/}",
    ),
)

CLOSING: tuple[Block, ...] = (
    h1("slot", "Conclusie en vervolg"),
    p(
        "slo-1",
        "De drie adviezen wijzen in dezelfde richting: minder afhankelijkheid van laagbetaald werk en meer "
        "bescherming van de mensen die het doen. Het kabinet heeft de afgelopen periode binnen de grenzen "
        "van zijn mandaat doorgewerkt. De komende maanden staan in het teken van uitvoering:",
    ),
    num("slo-l1", "de inrichting van het toelatingsstelsel voor uitleners;", "num2"),
    num("slo-l2", "de verhoging en indexatie van de boetes in de Arbowet en de ATW;", "num2"),
    num("slo-l3", "de behandeling van het wetsvoorstel meld- en vergewisplicht;", "num2"),
    num(
        "slo-l4",
        "de inzet op onbenut arbeidspotentieel, zoals beschreven in paragraaf {ref:onbenut \\r|5.2/}.",
        "num2",
    ),
    Block(
        "planning-kop", "caption", "{bm:tabel_planning}Tabel 2{/bm}. Planning van de belangrijkste stappen"
    ),
    table(
        "planning",
        (6.4, 3.0, 3.0),
        ("Stap", "Trekker", "Verwacht"),
        ("Nota naar aanleiding van het verslag meld- en vergewisplicht", "SZW", "eerste kwartaal 2026"),
        ("Inwerkingtreding hogere boetes Arbowet en ATW", "SZW", "1 juli 2026"),
        ("Uitkomst afweging inleenverbod vleessector", "SZW", "tweede kwartaal 2026"),
        ("Aanvragen toelating uitleners mogelijk {sym:F0E0/} zie hoofdstuk 4", "SZW", "zomer 2026"),
        ("Gezamenlijke norm huisvesting", "SNF en AKF", "zomer 2026"),
        ("Risicobeeld inspecties en veiligheidsregio’s", "SZW, JenV", "najaar 2026"),
        ("Evaluatie opvang dakloze EU-burgers", "VWS, SZW", "eind 2026"),
    ),
    p(
        "slo-2",
        "De sociale partners hebben laten weten dat zij met een volgend kabinet inhoudelijk over de "
        "adviezen van de SER en het IBO in gesprek willen. Het kabinet hecht aan dat gesprek en draagt de "
        "adviezen met een positieve grondhouding over. De grote keuzes over de inrichting van de economie "
        "zijn aan een volgend kabinet.",
    ),
    p(
        "slo-3",
        f"Het kabinet bespreekt deze brief graag met uw Kamer. De {{link:{CHAMBER}}}agenda van de vaste "
        "commissie{/link} vermeldt een commissiedebat op 12 februari 2026. Zie voor de cijfers "
        "{goto:tabel_omvang}de tabel in het eerste hoofdstuk{/goto}.",
    ),
    Block("teken-1", "sign", "De Minister van Sociale Zaken{br/}en Werkgelegenheid,"),
    Block("teken-2", "sign", "De Staatssecretaris Participatie{br/}en Integratie,"),
)

LETTER_V1 = Version(
    "v1",
    TITLE,
    {
        "Directie": "Directie Arbeidsverhoudingen\nAfdeling Internationale Zaken",
        "Datum": "31 oktober 2025",
        "Onze referentie": "2025-0000241187",
        "Uw referentie": "2025Z17402",
        "Bijlage(n)": "3",
        "iso": "2025-10-31",
    },
    OPENING + FIGURES + ADVICE + POLICY + POSITION + CLOSING,
    NOTES,
)
