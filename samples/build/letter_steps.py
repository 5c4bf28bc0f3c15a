"""The letter's later versions: what was done to the text at each step, and why."""

from __future__ import annotations

from .edits import (
    Add,
    AddColumn,
    AddRow,
    Change,
    Drop,
    Edit,
    Merge,
    Meta,
    Move,
    Note,
    Paint,
    Restyle,
    Split,
    Swap,
    Unpaint,
    apply,
)
from .letter import LETTER_V1
from .model import h2, num, p

HOUSING = "tekst over het Aanjaagteam: overgebracht naar brief-huisvestingskosten.docx"

V1_V2: list[Edit] = [
    Meta("Datum", "1 december 2025"),
    Meta("Onze referentie", "2025-0000263914"),
    Meta("Bijlage(n)", "2"),
    Meta("iso", "2025-12-01"),
    Change(
        "datum",
        "[-{date:2025-10-31}31 oktober 2025{/date}-][+{date:2025-12-01}1 december 2025{/date}+]",
    ),
    Change("in-3", "toegezegd [-voor het einde van het jaar -]op deze adviezen"),
    Change(
        "in-3",
        "[-Daarnaast informeer ik u, zoals ieder jaar, over de voortgang op de aanbevelingen van het "
        "Aanjaagteam Bescherming Arbeidsmigranten.{fn:roemer/}-][+Over de voortgang op de aanbevelingen van "
        "het Aanjaagteam Bescherming Arbeidsmigranten is uw Kamer op 20 november 2025 "
        "geïnformeerd.{fn:brief/}+]",
    ),
    Note("roemer", ""),
    Note("brief", "Kamerstukken II 2025/26, 29861, nr. 176."),
    Change(
        "leeswijzer",
        "moties en toezeggingen[-, in bijlage 2 de monitor van de aanbevelingen van het Aanjaagteam-] en in "
        "bijlage [-3-][+2+] een appreciatie",
    ),
    Change(
        "cij-5",
        "[- Tegelijk zijn dit regio’s waar bedrijven zonder hen een deel van de productie zouden moeten "
        "staken.-]",
    ),
    Change(
        "ig-3",
        "[-Het is aan een volgend kabinet om te bezien-][+Met het CBS wordt bezien+] of een jaarlijkse "
        "publicatie",
    ),
    Change(
        "ibo-2",
        "vragen ingrijpende keuzes over de economie[- en liggen bij een volgend kabinet. Dat geldt in het "
        "bijzonder voor voorstellen om sectoren met veel laagbetaald werk zwaarder te belasten, en voor "
        "voorstellen om de vestiging van distributiecentra landelijk te sturen-][+, die niet in één "
        "kabinetsperiode te maken zijn+].",
    ),
    Change("ibo-3", "[-Ook deze afweging is aan een volgend kabinet. -]In de tussentijd"),
    Drop(("ibo-4",)),
    Change(
        "ser-3",
        "Of aanvullende wetgeving nodig is, [-kan een volgend kabinet beoordelen-][+wordt bezien+] zodra",
    ),
    Change("ovv-2", "In bijlage [-3-][+2+] gaat het kabinet"),
    Change(
        "ger-3",
        "[- Het is aan een volgend kabinet om te besluiten over een wettelijke grondslag.-]",
    ),
    Drop(("ger-6",)),
    Drop(("mar-4",)),
    Change(
        "mar-6",
        "[-Bij grote infrastructurele werken wordt vooraf nagegaan waar het personeel verblijft en of die "
        "huisvesting aan de normen voldoet-][+Bij grote werken wordt vooraf gekeken naar de huisvesting van "
        "het personeel+].",
    ),
    Drop(("tec-3",)),
    Drop(("aanjaagteam", "aan-1", "aan-2", "aan-3", "aan-4"), HOUSING),
]

NEW_BUDGET = (
    "De maatregelen die in deze brief worden aangekondigd, passen binnen de bestaande begroting van het "
    "ministerie. Voor de uitvoering door de Arbeidsinspectie is geen extra budget nodig. Mochten de "
    "uitkomsten van de verkenning in de landbouw tot uitgaven leiden, dan worden deze bij de "
    "voorjaarsbesluitvorming gewogen."
)

V2_V3: list[Edit] = [
    Meta("Datum", "10 december 2025"),
    Meta("Onze referentie", "2025-0000271466"),
    Meta("iso", "2025-12-10"),
    Change(
        "datum",
        "[-{date:2025-12-01}1 december 2025{/date}-][+{date:2025-12-10}10 december 2025{/date}+]",
    ),
    Change("cij-2", "Dat is [-12%-][+14%+] minder"),
    Change(
        "ig-2",
        "Het is op dit moment [-niet -]mogelijk deze groep",
        "één woord vervallen, betekenis omgekeerd",
    ),
    Change("ig-3", "jaarlijks ongeveer €~[-1,5-][+1,7+]~miljoen kost"),
    Change("ibo-1", "tot een [-fundamentele-][+ingrijpende+] herziening van de economische structuur"),
    Add("ibo-5", (p("ibo-6", NEW_BUDGET),)),
    Change("ser-2", "Op 17 [-november-][+december+] 2025 bespreek ik"),
    Change("ser-4", "De eerste uitkomsten zijn [-hoopvol-][+bruikbaar+]: bij een op de drie"),
    Split("ovv-1", "Wie ziek wordt", "ovv-1b"),
    Change("mar-2", "periodiek aantonen dat zij het juiste loon[+ en de juiste belastingen+] betalen"),
    Change(
        "tec-1",
        "en verhogen de arbeidsproductiviteit.[+ Dat is ook van belang voor het verdienvermogen van ons "
        "land.+] Het",
    ),
    Merge("onb-2", "onb-3"),
    Move("ger-5", "toe-6"),
    Move("ser-5", "gez-3"),
    Change("ser-5", "De [-raad-][+SER+] vraagt [-verder -]om betere voorlichting"),
    Change(
        "ser-5", "Met de ambassades in Warschau, Boekarest en Sofia wordt [+vanaf het voorjaar +]een campagne"
    ),
    Change(
        "won-3",
        "[- Voor de realisatie is in 2026 opnieuw een bijdrage beschikbaar via de Regeling huisvesting "
        "aandachtsgroepen.-]",
    ),
]

PAINTED_V3: list[Edit] = [
    Paint("cij-2", "14%"),
    Paint("ig-2", "Het is op dit moment mogelijk deze groep in de registraties te onderscheiden.", "shd"),
    Paint("ig-3", "1,7"),
    Paint("ibo-1", "ingrijpende"),
    Paint("ibo-6", NEW_BUDGET),
    Paint("ser-2", "december", "shd"),
    Paint("ser-4", "bruikbaar"),
    Paint("mar-2", " en de juiste belastingen"),
    Paint("tec-1", "Dat is ook van belang voor het verdienvermogen van ons land.", "shd"),
    Paint("ser-5", "vanaf het voorjaar "),
]

NEW_TARGET = "https://www.rijksoverheid.nl/onderwerpen/arbeidsmigratie"

V3_V4: list[Edit] = [
    Unpaint(keep=("cij-2", "ibo-6", "tec-1")),
    Meta("Datum", "14 januari 2026"),
    Meta("Onze referentie", "2026-0000008352"),
    Meta("iso", "2026-01-14"),
    Change(
        "datum",
        "[-{date:2025-12-10}10 december 2025{/date}-][+{date:2026-01-14}14 januari 2026{/date}+]",
    ),
    AddRow("tabel", "Studiemigranten", ("Grensarbeiders", "60", "4%")),
    Change("tabel", "[-Grensarbeiders en overig-][+Overig+]"),
    Change("tabel", "[-160-][+100+]"),
    Change("tabel", "[-11%-][+7%+]"),
    AddColumn(
        "tabel",
        2,
        ("Waarvan uitzend (x 1.000)", "245", "20", "45", "40", "25", "5", "10", "{b}390{/b}"),
        (4.4, 2.6, 3.0, 2.4),
    ),
    Swap(
        "figuur",
        "inschrijvingen-2025-volledig|Staafdiagram: inschrijvingen per maand in 2025, met een piek in mei",
        "figuur 1 vervangen: cijfers over heel 2025 in plaats van voorlopige maanden",
    ),
    Change(
        "figuur-bron", "Identiteitsgegevens; [-de laatste maanden zijn voorlopig-][+stand 9 januari 2026+]."
    ),
    Add(
        "tec-2",
        (
            h2("scholing", "Scholing en digitale vaardigheden"),
            p(
                "sch-1",
                "Wie zijn baan ziet veranderen, moet tijdig kunnen omscholen. Met O&O-fondsen en gemeenten "
                "worden leerroutes gemaakt die in de avonduren en op de werkplek te volgen zijn.",
            ),
        ),
    ),
    Change(
        "onb-1",
        "Zij zijn werkloos, werken in deeltijd of zijn niet direct beschikbaar.[+ Onder hen zijn "
        "ook veel 55-plussers en mensen met een migratieachtergrond.+] Het kabinet",
    ),
    Change(
        "onb-2",
        "Werkcentra geopend.[+ Zij brachten in het eerste jaar 31.000 gesprekken tussen werkzoekenden "
        "en werkgevers tot stand.{fn:centra/}+] Met de banenafspraak",
    ),
    Add(
        "onb-2",
        (
            p(
                "onb-4",
                "Veel mensen die in deeltijd werken, zouden met betere roosters of meer kinderopvang graag "
                "meer uren maken. Met de zorg en het onderwijs zijn daarom afspraken gemaakt over het "
                "meerurenvoordeel. Werkgevers in deze sectoren bieden nieuwe medewerkers voortaan als "
                "eerste een voltijdscontract aan.",
            ),
            p(
                "onb-5",
                "Ook statushouders en Oekraïense ontheemden kunnen vaker een bijdrage leveren. Startbanen "
                "combineren werk, taal en inburgering en worden in 2026 uitgebreid van 18 naar 30 gemeenten.",
            ),
        ),
    ),
    Note("centra", "Bijlage bij Kamerstukken II 2025/26, 34352, nr. 341."),
    Note("benut", "arbeidspotentieel, [-tweede-][+derde+] kwartaal 2025"),
    Change("gez-2", "melden bij de informatiepunten.[-{fn:ter/}-]", "voetnoot vervallen"),
    Note("ter", ""),
    Change("positie", "De positie van arbeidsmigranten [-versterken-][+beschermen en verbeteren+]"),
    Change("tec-2", "De [-lange termijn effecten-][+langetermijneffecten+] van deze"),
    Change("mar-3", "wordt uw [-kamer-][+Kamer+] in het tweede", "alleen hoofdletter"),
    Drop(("slo-l3",)),
    Add("slo-l1", (num("slo-l5", "de afspraken met sectoren over scholing en omscholing;", "num2"),)),
    Change(
        "planning",
        "Nota naar aanleiding van het verslag meld- en vergewisplicht[+ (ingediend)+]",
    ),
    Change(
        "slo-1",
        "binnen de grenzen van zijn mandaat doorgewerkt.[+ Het kabinet bespreekt deze brief op 30 januari "
        "2026 in de ministerraad.+] De komende",
    ),
    Restyle(
        "gez-3",
        "[-{link:https://www.rijksoverheid.nl/onderwerpen/migratie-naar-nederland/arbeidsmigratie}-]"
        f"[+{{link:{NEW_TARGET}}}+]themapagina",
        "koppeling “themapagina arbeidsmigratie” wijst naar een ander adres, woorden gelijk",
    ),
    Restyle(
        "toe-2",
        "Zij worden [-eenmalig met 38% verhoogd-][+{b}eenmalig met 38% verhoogd{/b}+] en",
        "alleen opmaak: “eenmalig met 38% verhoogd” is vet geworden",
    ),
    Restyle(
        "gez-2",
        'staat als [-"niet-ingezetene"-][+“niet-ingezetene”+] in',
        "rechte aanhalingstekens zijn gekruld",
    ),
    Restyle(
        "slo-l4",
        "[-{ref:onbenut \\r|5.2/}-][+{ref:onbenut \\r|5.3/}+]",
        "verwijzing vernummerd door de nieuwe paragraaf 5.2: “paragraaf 5.2” is “paragraaf 5.3” (veld REF)",
    ),
]

V4_V5: list[Edit] = [
    Unpaint(),
    Meta("Datum", "22 januari 2026"),
    Meta("Onze referentie", "2026-0000014790"),
    Meta("iso", "2026-01-22"),
    Change(
        "datum",
        "[-{date:2026-01-14}14 januari 2026{/date}-][+{date:2026-01-22}22 januari 2026{/date}+]",
    ),
    Change("toe-5", "Bij [-14-][+15+] van de 23 bezochte vestigingen"),
    Change(
        "slo-1",
        "Het kabinet [-bespreekt-][+heeft+] deze brief op 30 januari 2026 in de ministerraad[+ besproken+].",
    ),
    Change(
        "slo-3",
        "commissiedebat op 12 februari 2026.[+ De volgende voortgangsbrief ontvangt uw Kamer in het najaar "
        "van 2026.+] Zie voor",
    ),
]

LETTER_V2 = apply(LETTER_V1, "v2", V1_V2)
LETTER_V3_CLEAN = apply(LETTER_V2, "v3", V2_V3)
LETTER_V3 = apply(LETTER_V3_CLEAN, "v3", PAINTED_V3)
LETTER_V4 = apply(LETTER_V3, "v4", V3_V4)
LETTER_V5 = apply(LETTER_V4, "v5", V4_V5)
