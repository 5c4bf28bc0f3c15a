"""Prose that looks like the letters of a Dutch ministry, without saying anything."""

from collections.abc import Sequence
from itertools import accumulate
from random import Random


def words(text: str) -> tuple[str, ...]:
    """The words of a list written as text."""
    return tuple(text.split())


DE_NOUNS = words("""
    minister kamer staatssecretaris regeling wet gemeente provincie commissie begroting motie toezegging
    maatregel evaluatie uitvoering aanvraag subsidie voorziening bijdrage termijn procedure inspecteur
    regering vergadering planning opgave samenwerking aanpak ontwikkeling verantwoording financiering bijlage
    rapportage instelling raad toelichting verkenning afspraak beleidslijn wijziging vergunning belanghebbende
    burger ondernemer werkgever organisatie opdracht monitor norm grondslag dienst afweging beoordeling inzet
    uitkomst oplossing reactie
""")
HET_NOUNS = words("""
    kabinet besluit beleid voorstel onderzoek advies toezicht overleg ministerie artikel wetsvoorstel verslag
    akkoord programma budget bestuur proces kader rapport debat plan stelsel bedrag belang verzoek bezwaar
    convenant dossier gebied resultaat risico doel standpunt amendement register tarief traject verband
    vraagstuk voornemen
""")
STEMS = words("""
    beleids onderwijs zorg woning klimaat begrotings belasting arbeids jeugd veiligheids energie water
    landbouw gezondheids subsidie wetgevings gemeente rijks kwaliteits milieu natuur verkeers bouw vergunning
    toezichts pensioen uitkerings migratie cultuur innovatie omgevings markt personeels bestuurs rechts
    informatie
""")
ADJECTIVES = words("""
    nieuwe wettelijke financiële bestuurlijke landelijke regionale gezamenlijke aanvullende structurele
    tijdelijke zorgvuldige huidige voorgenomen lokale maatschappelijke juridische jaarlijkse betrokken
    definitieve eerdere technische noodzakelijke uitvoerbare brede integrale onafhankelijke openbare Europese
""")
VERBS = words("""
    betreft vermeldt beoordeelt ondersteunt vereist regelt bevat verlangt bepaalt wijzigt beschrijft vervangt
    bevestigt versterkt financiert begrenst onderbouwt volgt raakt vergt verduidelijkt bekrachtigt betrekt
    verlengt actualiseert
""")
PREPOSITIONS = words("""
    van in voor met over bij op door tot binnen volgens namens onder tijdens wegens sinds
""")
LINKS = words("en maar of waarbij terwijl zodat omdat doordat voordat")
OPENINGS = words("daarnaast hiermee vervolgens daarom tevens bovendien inmiddels daarbij")
MONTHS = words("januari februari maart april mei juni juli augustus september oktober november december")
ORDINALS = words("eerste tweede derde vierde vijfde zesde")


def nouns() -> list[str]:
    """The nouns with their article, frequent ones first: those listed, then 1,200 compounds of them."""
    plain = [f"de {noun}" for noun in DE_NOUNS] + [f"het {noun}" for noun in HET_NOUNS]
    Random("zelfstandig").shuffle(plain)
    compounds = [f"{article} {stem}{noun}" for stem in STEMS for article, noun in map(str.split, plain[:34])]
    Random("samengesteld").shuffle(compounds)
    return plain + compounds


class Chooser:
    """Draws from a list as language does (Zipf): its n-th word comes up in proportion to 1 / (n + 5)."""

    def __init__(self, words: Sequence[str], rng: Random) -> None:
        self._words = words
        self._weights = list(accumulate(1 / (rank + 5) for rank in range(len(words))))
        self._rng = rng

    def __call__(self) -> str:
        """The next word."""
        return self._rng.choices(self._words, cum_weights=self._weights)[0]


class Prose:
    """An endless supply of sentences; the same `rng` state gives the same sentences."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.noun = Chooser(nouns(), rng)
        self.adjective = Chooser(ADJECTIVES, rng)
        self.verb = Chooser(VERBS, rng)
        self.preposition = Chooser(PREPOSITIONS, rng)

    def fact(self) -> str:
        """A phrase with a number: an amount, an article, a date, a share or a parliamentary paper."""
        number, kind = self.rng.randrange(1, 10), self.rng.randrange(5)
        if kind == 0:
            return f"het bedrag van € {number}.{self.rng.randrange(10, 99)}0.000"
        if kind == 1:
            return f"artikel {self.rng.randrange(1, 99)}, {self.rng.choice(ORDINALS)} lid"
        if kind == 2:
            return f"de brief van {self.date()}"
        if kind == 3:
            return f"een aandeel van {self.rng.randrange(1, 60)},{number} procent"
        return f"Kamerstukken II 2023/24, 36 {self.rng.randrange(100, 999)}, nr. {number}"

    def date(self) -> str:
        """A date in words."""
        return f"1{self.rng.randrange(1, 10)} {self.rng.choice(MONTHS)} {self.rng.randrange(2019, 2026)}"

    def thing(self) -> str:
        """A noun with its article, one in three with an adjective."""
        noun = self.noun()
        if self.rng.random() < 0.67:
            return noun
        article, _, bare = noun.partition(" ")
        return f"{article} {self.adjective()} {bare}"

    def object(self) -> str:
        """What a verb or preposition is about; one in eight is a fact."""
        return self.fact() if self.rng.random() < 0.125 else self.thing()

    def clause(self) -> str:
        """A subject, a verb, an object and up to three phrases with a preposition."""
        tail = "".join(f" {self.preposition()} {self.object()}" for _ in range(self.rng.randrange(4)))
        return f"{self.thing()} {self.verb()} {self.object()}{tail}"

    def sentence(self) -> str:
        """One clause, or two joined; 5 to some 35 words."""
        text = self.clause()
        if self.rng.random() < 0.35:
            text = f"{text}, {self.rng.choice(LINKS)} {self.clause()}"
        if self.rng.random() < 0.15:
            text = f"{self.rng.choice(OPENINGS)}: {text}"
        return f"{text[0].upper()}{text[1:]}."

    def paragraph(self, words: int) -> str:
        """Whole sentences, `words` words or a few more."""
        sentences: list[str] = []
        count = 0
        while count < words:
            sentences.append(self.sentence())
            count += sentences[-1].count(" ") + 1
        return " ".join(sentences)

    def title(self) -> str:
        """A heading of three to seven words."""
        text = f"{self.thing()} {self.preposition()} {self.thing()}"
        return text.partition(" ")[2].capitalize()
