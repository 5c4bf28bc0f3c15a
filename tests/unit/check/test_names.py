"""Abbreviations, spellings of a name, watch terms, and what a memo claims."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from redline.check.model import Note, Sheet, Stage
from redline.findings import Severity
from redline.versions.model import Register
from tests.build import Text, doc, h, note, p, table, yellow
from tests.unit.check.case import case, found, notes, sheet
from tests.unit.check.memos import memos

GREETING = "Geachte voorzitter,"


def whys(rule: str, *sheets: Sheet, stage: Stage = Stage.ACAM, **settings: object) -> list[str]:
    """The words of each finding, with what is said of it."""
    return [
        f"{each.words}: {each.why}"
        for each in notes(rule, case(*sheets, stage=stage, settings={rule: settings}))
    ]


def words(of: tuple[Note, ...]) -> list[tuple[str, str]]:
    return [(each.document, each.words) for each in of]


class TestAbbreviations:
    def test_not_introduced(self) -> None:
        assert found("TA01", GREETING, "Wij hebben het voorstel besproken in het IDAM.") == ["IDAM"]

    def test_introduced_too_late(self) -> None:
        (said,) = whys(
            "TA01",
            sheet(
                [GREETING, "De RNI is hier van belang.", "Het gaat om de Registratie Niet-ingezetenen (RNI)."]
            ),
        )
        assert re.match("RNI.*pas verderop", said)

    def test_introduced_twice(self) -> None:
        full = "Dit gaat naar de Raad Asiel en Migratie (RA&M) en daarna naar de Kamer."
        (said,) = whys("TA01", sheet([GREETING, full, full]))
        assert re.match("RA&M.*opnieuw", said)

    def test_introduced_for_nothing(self) -> None:
        (said,) = whys(
            "TA01", sheet([GREETING, "Zie de Nationale Enquête Arbeidsomstandigheden (NEA) van het jaar."])
        )
        assert re.match("NEA.*niet meer voor", said)

    def test_short_name_for_nothing(self) -> None:
        text = "Dit volgt uit het stelsel van toelating (hierna: het toelatingsstelsel)."
        assert found("TA01", GREETING, text) == ["hierna: het toelatingsstelsel"]

    @pytest.mark.parametrize(
        "blocks",
        [
            ["De Onderzoeksraad voor Veiligheid (OVV) is helder.", "Het OVV-rapport verscheen in mei."],
            ["Het stelsel (hierna: toelatingsstelsel) werkt.", "Dat toelatingsstelsel is nieuw."],
            ["Het stelsel (hierna te noemen: “het stelsel X”) werkt.", "Het stelsel X is nieuw."],
            ["Dit zegt de Rijksbrede Benchmark Groep (RBB Groep). De RBB Groep is tevreden."],
            ["De RNI (Registratie Niet-ingezetenen) is bijgewerkt."],
            ["Dit gebeurt in het kader van IDOM (Interdepartementaal Overleg Migratie)."],
            ["De Voedselorganisatie (Food and Agriculture Organisation, FAO) meldt het. De FAO ook."],
            ["De EU, het CBS, de ministeries van SZW en JenV en de fracties van VVD en PvdA weten het."],
            ["Het staat in Kamerstukken II 2024/25, 36 600 XV, nr. 114, en in hoofdstuk XXII."],
            ["De boetes van de ATW, de WML en de AVG zijn hoger."],
            ["Kijk op https://www.rijk.nl/ABQ-DEF en in 2026-ABQ/123, aan 2500 EZ Den Haag en LNQ2."],
            ["Dat is NU nodig, en nu meteen."],
            ["BESLUIT TER ONDERTEKENING", "Het is zo."],
            ["StatLine en DigiD zijn namen, geen afkortingen."],
        ],
    )
    def test_quiet(self, blocks: Sequence[Text]) -> None:
        assert found("TA01", GREETING, *blocks) == []

    def test_before_the_salutation_and_in_headings_nothing_is_introduced(self) -> None:
        assert (
            found(
                "TA01",
                "Betreft: reactie op het QIB",
                GREETING,
                h("Het QIB"),
                "Het Quasi Intern Beraad (QIB) zegt.",
            )
            == []
        )

    def test_a_note_behind_the_abbreviation_explains_it(self) -> None:
        noted = p("Zij staan in de RNI", note("Registratie Niet-ingezetenen, bij de gemeente."), ".")
        assert found("TA01", GREETING, noted, "De RNI groeit.") == []
        other = p("Zij staan in de RNI", note("Kamerstukken II 2024/25, 29861, nr. 3."), ".")
        assert found("TA01", GREETING, other) == ["RNI"]

    def test_list_of_abbreviations(self) -> None:
        blocks: list[Text] = [
            GREETING,
            "Het QIB komt bijeen.",
            h("Lijst van afkortingen"),
            "QIB: beraad van de directeuren",
        ]
        assert found("TA01", *blocks) == []

    def test_annex_knows_what_the_letter_introduces(self) -> None:
        letter = sheet([GREETING, "De Onderzoeksraad voor Veiligheid (OVV) is helder. De OVV zegt het."])
        annex = sheet(["Bijlage 1. Appreciatie", "De OVV stelt vast dat het beter kan."], "bijlage-1.docx")
        assert notes("TA01", case(letter, annex)) == ()
        assert words(notes("TA01", case(annex))) == [("bijlage-1.docx", "OVV")]

    def test_setting(self) -> None:
        assert found("TA01", GREETING, "Het QIB komt bijeen.", known=["QIB"]) == []

    def test_memo_knows_the_words_of_the_ministry(self) -> None:
        text = "De MR heeft het IBO en het stuk van de SER gezien; zie de TK."
        assert found("TA01", "Nota ter informatie", text) == []
        assert found("TA01", GREETING, text) == ["MR", "IBO", "SER", "TK"]

    def test_memo_takes_an_introduction_for_nothing_lightly(self) -> None:
        blocks = ["Nota ter informatie", "Zie de Nationale Enquête Arbeidsomstandigheden (NEA) van het jaar."]
        assert [each.severity for each in notes("TA01", case(sheet(blocks)))] == [Severity.INFO]

    def test_other_languages_are_left_alone(self) -> None:
        text = (
            "This is the report that the OVQ has made for the minister and which will not be published by it."
        )
        assert found("TA01", text) == []

    def test_memos(self) -> None:
        all_found = words(notes("TA01", case(*(sheet(each, name) for name, each in memos().items()))))
        assert {("M1", "IDAM"), ("M1", "ACAM"), ("M1", "RA&M")} <= set(all_found)
        silent = {"IBO", "SER", "OVV", "CBS", "TK", "SZW", "BZK", "AZ", "NSC", "XV", "TER", "MR"}
        assert not silent & {each for _, each in all_found}


class TestSpelling:
    @pytest.mark.parametrize(
        ("text", "other"),
        [
            ("Het OVV-rapport is er. / Het OVV-rapport is goed. / Dat OVV rapport is lang.", "OVV rapport"),
            ("Zie het IBO Arbeidsmigratie, het IBO Arbeidsmigratie. / Ook IBO-arbeid.", ""),
            ("Zie het IBO Arbeid en het IBO Arbeid. / Ook IBO-arbeid.", "IBO-arbeid"),
            ("Met A&M en A&M is gesproken. / Ook met AenM.", "AenM"),
            ("De motie-Saris en de motie-Saris. / Zie motie Saris daarover.", "motie Saris"),
            ("Dat is aan het kabinet, zegt het kabinet. / Het huidige Kabinet zegt het.", "Kabinet"),
            ("Met staatsecretaris Nobel is gesproken.", "staatsecretaris"),
            ("Meer onbenut talent, meer onbenut talent. / Het onderbenut talent.", "onderbenut talent"),
            ("Dit arbeidsmarktbeleid, het arbeidsmarktbeleid. / Arbeidsmarkt beleid.", "Arbeidsmarkt beleid"),
            ("Zie het OVV-rapport, het OVV-rapport, het OVV-rapport. / Zie het OWV rapport.", "OWV"),
            ("Van de Europese Unie en de Europese Unie. / Van de Europese unie.", "Europese unie"),
        ],
    )
    def test_found(self, text: str, other: str) -> None:
        assert found("TA02", *text.split(" / ")) == [other] * bool(other)

    @pytest.mark.parametrize(
        "blocks",
        [
            ["Het OVV-rapport is er.", "Het heet “Reactie op het OVV rapport”."],
            ["Het OVV-rapport is er.", "Het heet «Reactie op het OVV rapport»."],
            ["De motie-Saris is aangenomen.", "Motie-Saris is aangenomen."],
            ["Dat is aan het kabinet.", "Kabinet en Kamer zijn het eens."],
            ["Dat is aan het kabinet, niet het Kabinet Schoof."],
            ["Het SER-advies is er.", "De SER zegt het.", "Vraag de SER advies over dit stuk."],
            ["Eén OVV-rapport, twee OVV-rapporten."],
            ["De staatssecretaris en de staatssecretarissen."],
            ["Een voorzitter van de Arbeidsinspectie en alle arbeidsinspecties."],
            ["UWV en UAV zijn er; UWV, UWV en UWV zijn er."],
            ["Het CNV-rapport, het CNV-rapport, het CNV-rapport en het FNV-rapport."],
            ["De niet‑ingezetenen en de niet-ingezetenen wonen hier."],
            ["Het onbenut arbeidspotentieel, en een onderbenut gebouw."],
            ["Dat komt tegemoet aan wat men wil; tegemoetkomen is goed.", "Wij zullen tegemoet komen."],
        ],
    )
    def test_quiet(self, blocks: Sequence[Text]) -> None:
        assert found("TA02", *blocks) == []

    def test_over_the_whole_submission(self) -> None:
        one, two = sheet(["Het OVV-rapport en het OVV-rapport."]), sheet(["Het OVV rapport."], "nota.docx")
        assert words(notes("TA02", case(one, two))) == [("nota.docx", "OVV rapport")]

    def test_settings(self) -> None:
        assert found(
            "TA02", "In de voortgangsbrief en in de Voortgangsbrief.", words=["voortgangsbrief"]
        ) == ["Voortgangsbrief"]
        assert found("TA02", "De huisvestingsplnnen liggen er.", names=["huisvestingsplannen"]) == [
            "huisvestingsplnnen"
        ]
        assert found(
            "TA02", "Een buitenlandse werker, de uitheemse werker.", pairs=[["buitenlandse", "uitheemse"]]
        )

    def test_memos(self) -> None:
        all_found = words(notes("TA02", case(*(sheet(each, name) for name, each in memos().items()))))
        assert sorted(all_found) == [
            ("M1", "Aanjaagteam bescherming arbeidsmigranten"),
            ("M1", "IBO-arbeidsmigratie"),
            ("M1", "Kabinet"),
            ("M1", "OVV rapport"),
            ("M1", "SER advies"),
            ("M1", "arbeidsmigratie beleid"),
            ("M1", "ministerraad"),
            ("M1", "regiegroep"),
            ("M2", "staatsecretaris"),
            ("M3", "A&M"),
            ("M3", "onbenut arbeidspotentieel"),
            ("M4", "IBO arbeidsmigratie"),
            ("M4", "OWV"),
        ]


class TestWatchTerms:
    NEW = (h("Conclusie"), "Dat is aan een volgend kabinet.")
    OLD = (h("Inleiding"), "Een volgend kabinet kiest.", h("Conclusie"), "Dat is aan een volgend kabinet.")

    def test_without_terms_silent(self) -> None:
        assert whys("TA03", sheet(self.NEW)) == []

    def test_counts_and_places_in_each_version(self) -> None:
        (said,) = whys("TA03", sheet(self.NEW, older=[self.OLD]), terms=["volgend kabinet"])
        assert re.search(r"nu 1 keer.*2 → 1.*Conclusie \(1\)", said)

    def test_of_one_version(self) -> None:
        (said,) = whys("TA03", sheet(self.OLD), terms=["volgend kabinet", "…"])
        assert re.search(r"2 keer.*Inleiding \(1\), Conclusie \(1\)", said)

    def test_a_term_that_is_not_there(self) -> None:
        assert whys("TA03", sheet(self.NEW), terms=["begroting"]) == []


def _annex(*rows: str) -> list[Text]:
    return ["Bijlage 1. Moties", table([[str(at), row] for at, row in enumerate(rows, 1)])]


class TestClaims:
    SHORT = (GREETING, "Een brief van een paar woorden.")
    LONG = (GREETING, "Een brief van een paar woorden.", "En dan nog een alinea met nog veel meer woorden.")

    def claims(self, claim: str, *sheets: Sheet, register: Register | None = None) -> list[str]:
        memo = sheet(["Nota over wijzigingen", claim], "nota.docx")
        given = case(memo, *sheets, stage=Stage.INTERNAL, register=register)
        return [f"{each.severity.value} {each.words}" for each in notes("TA04", given)]

    def test_number_of_moties(self) -> None:
        annex = sheet(
            _annex("Motie-Saris over a", "Motie-Aalst over b", "Motie-Terp over c"), "bijlage-1.docx",
            [_annex("Motie-Saris over a")],
        )  # fmt: skip
        claim = "In bijlage 1 zijn {} moties toegevoegd."
        assert self.claims(claim.format("drie"), annex) == ["warning drie moties toegevoegd"]
        assert self.claims(claim.format("twee"), annex) == []
        assert self.claims(claim.format("2 nieuwe"), annex) == []
        assert self.claims("In bijlage 1 zijn drie moties nog niet opgenomen.", annex) == []
        assert self.claims("In bijlage 2 zijn drie moties toegevoegd.", annex) == []

    def test_moties_that_cannot_be_told_apart_are_not_counted(self) -> None:
        assert self.claims("Er zijn twee moties toegevoegd.", sheet(self.LONG, older=[self.SHORT])) == []

    def test_shortened(self) -> None:
        longer, shorter = sheet(self.LONG, older=[self.SHORT]), sheet(self.SHORT, older=[self.LONG])
        claim = "Wij hebben uw opmerkingen verwerkt en de brief ingekort."
        assert self.claims(claim, longer) == ["warning ingekort"]
        assert self.claims(claim, shorter) == []
        assert self.claims("De brief is niet ingekort.", longer) == []

    def test_yellow(self) -> None:
        claim = "Nieuwe passages zijn geel gearceerd."
        marked = (*self.SHORT, p(yellow("En dan nog een alinea met nog veel meer woorden.")))
        assert self.claims(claim, sheet(self.LONG, older=[self.SHORT])) == ["warning geel gearceerd"]
        assert self.claims(claim, sheet(marked, older=[self.SHORT])) == []
        assert self.claims(claim, sheet(self.SHORT, older=[self.SHORT])) == []

    def test_new_policy_is_for_a_person(self) -> None:
        assert self.claims("De brief kondigt geen nieuw beleid aan.") == ["info geen nieuw beleid"]

    def test_only_memos_claim(self) -> None:
        letter = sheet((*self.LONG, "De brief is ingekort."), older=[self.SHORT])
        assert notes("TA04", case(letter, stage=Stage.INTERNAL)) == ()

    def test_passages_of_a_portfolio(self) -> None:
        letter = sheet((*self.SHORT, "De boetes van de Arbowet gaan omhoog."), older=[self.SHORT])
        register = Register(portfolios={"staatssecretaris": {"terms": ["Arbowet"]}, "minister": {}})
        (hit,) = notes("TA04", case(letter, stage=Stage.INTERNAL, register=register))
        assert (hit.severity, "staatssecretaris zijn 1" in hit.why) == (Severity.INFO, True)

    def test_memos(self) -> None:
        given = case(*(sheet(each, name) for name, each in memos().items()))
        assert words(notes("TA04", given)) == [("M3", "geen nieuw beleid")]


def test_a_table_that_is_new_counts_by_its_moties() -> None:
    old = ["Bijlage 1. Moties", "Zie motie-Saris over a.", "Er volgt nog meer."]
    annex = sheet([*old, *_annex("Motie-Aalst over b", "Motie-Terp over c")[1:]], "bijlage-1.docx", [old])
    memo = sheet(doc("Nota over wijzigingen", "In bijlage 1 zijn twee moties toegevoegd."), "nota.docx")
    assert notes("TA04", case(memo, annex, stage=Stage.INTERNAL)) == ()
