"""Abbreviations and names that need no introduction, and how names are written.

Settings add to these: `known` of TA01, `words`, `names` and `pairs` of TA02.
"""

from __future__ import annotations

MINISTRIES = frozenset(
    "AZ AenM A&M BZ BuZa BZK BHO BuHa-OS Def DEF EZ EZK FIN Fin IenW I&W JenV J&V VenJ KGG LNV LVVN OCW "
    "OC&W SZW VRO VWS".split()
)
PARTIES = frozenset("BBB BIJ1 BVNL CDA CU DENK FVD FvD GL GL-PvdA NSC OSF PvdA PvdD PVV SGP SP VVD".split())
LAWS = frozenset(
    "ANW AOW APV ATW AVG AWBZ AW BBZ BW CAO EVRM IOW IVRK TW VWEU WAO WAV WAZ WIA WML WNT WOB WOO WOR "
    "WSF WVG WVO WW WWZ ZVW ZW AWB BBL WLZ WMO AVV MvT".split()
)
BODIES = frozenset(
    "ABN ANP ANWB BBC CAK CBR CBS CIZ CJIB CNV COA CPB DNB DUO EC ECB EFTA EP EU FIOD FNV IAEA ILO IMF "
    "IND KLM KNMI KNAW KPN KvK LTO MKB NAVO NCTV NFI NGO NOS NPO NS NWO OESO OM PBL RDW RIVM RVO SCP "
    "SVB TNO TU UNESCO UNHCR UNICEF UvA UWV VK VN VNG VNO VNO-NCW VS WHO WTO ZBO".split()
)
COMMON = frozenset(
    "AMVB AI BSN BTW BV CO COVID CV DNA EER EUR FAQ FTE GGD GGZ GPS GW GWh HAVO HBO HIV HR HTML HTTP "
    "IBAN ICT ID IQ ISO IT KWh LED LHBTI MBO MBA MW MWh MRI NAP NB NEN NL NPS NR NRC NV OK OV PBO PC "
    "PDF PIN PJ PR PS QR RTL SMS TV TWh UK US USA USB USD VMBO VWO WC WIFI WO ZZP B&W O&O P&O Q&A R&D I&O "
    "PFAS AO VAO WGO VSO TMD DG SG GHz MHz kHz".split()
)
PAPERS = frozenset(
    "AAN ALLE BRIEF DATUM EN GEEN GEHEIM INFO JA KST LIJST MEMO NEE NIET NIEUW NOTA OF OUD PM TER UIT "
    "VAN WEL PbEU PbEG STB STCRT TRB ECLI COM SWD JOIN ABRvS HvJ CRvB HR RvS".split()
)
KNOWN = MINISTRIES | PARTIES | LAWS | BODIES | COMMON | PAPERS
"""What needs no introduction in any letter."""

MEMO_KNOWN = frozenset(
    "AB AIVD AR BAK BAW BES BP BPZ BWO CIE CRS CW DG DGW DGS DGB EK FEZ G&VW GR HBJZ IAK IBO KCBR MP MR "
    "MSZW MVWS MBZK MFIN MEZ SSZW SPI OVV PDV PSG PG RFEP RIA RvS RMR ROB RSJ S&I SER SG SGO STAS STAR "
    "TER TK UAW UB UAV WBJA WBO WR WRR ARBO ASEA AV AVT BBO I&Z IZ CFEZ R&P VSI AWGB AFEP".split()
)
"""What needs none in a memo to one's own minister: daily words of a ministry, directorates, advisers."""

INSTITUTIONS = (
    "kabinet ministerraad rijksministerraad onderraad regiegroep regeerprogramma regeerakkoord "
    "coalitieakkoord hoofdlijnenakkoord kamerbrief arbeidsinspectie rijksoverheid voorjaarsnota "
    "miljoenennota".split()
)
"""Words that are written with a capital or without one, but not both in one submission."""

SPELLED = (
    "staatssecretaris staatssecretarissen ministerraad arbeidsinspectie regeerprogramma coalitieakkoord "
    "hoofdlijnenakkoord kabinetsreactie commissiedebat interdepartementaal interdepartementale "
    "rijksoverheid aanbiedingsformulier arbeidsmarktbeleid arbeidsmigratiebeleid "
    "voorjaarsbesluitvorming toezeggingen".split()
)
"""Words of a submission of which a spelling that differs by one letter is a slip."""

PAIRS = (("onbenut", "onderbenut"),)
"""Words that mean the same before the same noun."""

SEPARABLE = frozenset(
    "achter achteraf beneden binnen bijeen boven buiten dichter gelijk gereed hogere lagere mogelijk "
    "onder open openbaar opnieuw overeen overige samen tegemoet tegen tegenover tekort terecht terug "
    "tussen uiteen vanuit verder volledig voldoende voorbij vooraf voorop vrijwel".split()
)
"""First words that are often written apart from what follows, by rule: of verbs, and adverbs."""
