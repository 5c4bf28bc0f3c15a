"""What the rules of this family say."""

from redline.phrases.rules import Told

NL: dict[str, Told] = {
    "TA01": Told(
        "Afkorting ingevoerd",
        "“{name}” staat hier voor het eerst, zonder de volledige naam. Wie het stuk voor het eerst leest, weet dan "
        "niet waar het over gaat.",
        "Schrijf de naam hier voluit met de afkorting erachter tussen haakjes, of gebruik steeds de volledige naam. "
        "Kent iedereen deze afkorting? Zet haar dan bij `known`.",
        "Wij bespreken dit in het IDAM.",
    ),
    "TA01-late": Told(
        why="“{name}” staat hier voor het eerst; de volledige naam volgt pas verderop.",
        todo="Zet de volledige naam met de afkorting tussen haakjes bij deze eerste plaats, en laat hem verderop weg.",
    ),
    "TA01-twice": Told(
        why="“{name}” wordt hier opnieuw ingevoerd ({times} keer in dit stuk). De lezer vraagt zich af of dit iets "
        "anders is.",
        todo="Gebruik vanaf de tweede keer alleen de afkorting.",
    ),
    "TA01-unused": Told(
        why="“{name}” wordt hier ingevoerd, maar komt daarna in dit stuk niet meer voor.",
        todo="Laat de afkorting weg, of kijk of een passage die haar gebruikte ten onrechte is vervallen.",
    ),
    "TA02": Told(
        "Eén naam",
        "Hier staat “{form}” ({times} keer), elders “{usual}” ({others} keer). De lezer vraagt zich af of dit twee "
        "verschillende dingen zijn.",
        "Kies één schrijfwijze, en houd die in brief, bijlagen en nota aan.",
        "OVV-rapport, OVV rapport",
    ),
    "TA02-apart": Told(
        why="Hier staat “{form}” ({times} keer), elders “{usual}” ({others} keer). Een samenstelling is één woord.",
    ),
    "TA02-letter": Told(
        why="“{form}” lijkt een verschrijving van “{usual}”.",
        todo="Verbeter het woord; zijn dit echt twee namen, leg dat dan vast als uitzondering.",
    ),
    "TA02-pair": Told(
        why="Hier staat “{form}” ({times} keer), elders “{usual}” ({others} keer), voor hetzelfde begrip.",
        todo="Kies één woord, en houd dat in brief, bijlagen en nota aan.",
    ),
    "TA03": Told(
        "Volgwoorden",
        "U volgt “{term}”: dat staat {times} keer in dit stuk. Plaatsen: {places}.",
        "Niets, als dit is wat u verwacht.",
        "“volgend kabinet”: 3 keer",
    ),
    "TA03-versions": Told(
        why="U volgt “{term}”: dat staat nu {times} keer in dit stuk (van oud naar nieuw: {counts}). Nu te vinden "
        "onder: {places}.",
    ),
    "TA04": Told(
        "Notaclaims kloppen",
        "De nota zegt “{said}”; de vergelijking met de vorige versie telt er {seen}.",
        "Kijk wat klopt: de nota, het stuk, of de versie waarmee is vergeleken.",
        "twee moties toegevoegd",
    ),
    "TA04-shorter": Told(
        why="De nota zegt dat het stuk is ingekort; het telde {old} woorden, en telt er nu {new}.",
    ),
    "TA04-yellow": Told(
        why="De nota zegt dat nieuwe tekst geel is, maar in {name} is niets geel, terwijl er {changes} wijzigingen "
        "zijn.",
        todo="Markeer de wijzigingen (`redline compare`), of haal de zin uit de nota.",
    ),
    "TA04-policy": Told(
        why="De nota zegt dat er geen nieuw beleid in staat. Of dat zo is, kan alleen een mens beoordelen.",
        todo="Loop de brief na op aankondigingen (boetes, budgetten, wetgeving). Is er wel nieuw beleid, dan moet het "
        "langs de ministerraad, zeker bij een demissionair kabinet.",
    ),
    "TA04-policy-compared": Told(
        why="De nota zegt dat er geen nieuw beleid in staat. Sinds de vorige versie zijn {changes} passages nieuw of "
        "anders; of daar nieuw beleid bij is, kan alleen een mens beoordelen.",
        todo="Loop die passages na op aankondigingen (boetes, budgetten, wetgeving).",
    ),
    "TA04-portfolio": Told(
        why="Voor de portefeuille van {reader} zijn {changes} passages gewijzigd, onder: {places}.",
        todo="Noem ze in de nota aan deze lezer.",
    ),
}
EN: dict[str, Told] = {
    "TA01": Told(
        "Abbreviation introduced",
        "“{name}” stands here for the first time, without its full name. Who reads this for the first time will not "
        "know what it is.",
        "Write the full name here with the abbreviation in brackets, or use the full name throughout. If everybody "
        "knows it, add it to `known`.",
        "We will discuss this in the IDAM.",
    ),
    "TA01-late": Told(
        why="“{name}” stands here for the first time; its full name only follows further on.",
        todo="Move the full name with the abbreviation in brackets to this first place.",
    ),
    "TA01-twice": Told(
        why="“{name}” is introduced again here ({times} times in this document). A reader wonders whether it is "
        "something else.",
        todo="From the second time on, use the abbreviation alone.",
    ),
    "TA01-unused": Told(
        why="“{name}” is introduced here, but not used after that.",
        todo="Leave the abbreviation out, or see whether a passage that used it was removed by mistake.",
    ),
    "TA02": Told(
        "One spelling",
        "Here it says “{form}” ({times} times), elsewhere “{usual}” ({others} times). A reader wonders whether these "
        "are two things.",
        "Choose one spelling for letter, annexes and memo.",
        "OVV-rapport, OVV rapport",
    ),
    "TA02-apart": Told(
        why="Here it says “{form}” ({times} times), elsewhere “{usual}” ({others} times). A compound is one word.",
    ),
    "TA02-letter": Told(
        why="“{form}” looks like a slip for “{usual}”.",
        todo="Correct the word; if these are two names, make an exception.",
    ),
    "TA02-pair": Told(
        why="Here it says “{form}” ({times} times), elsewhere “{usual}” ({others} times), for one notion.",
        todo="Choose one word for letter, annexes and memo.",
    ),
    "TA03": Told(
        "Watch terms",
        "You watch “{term}”: it stands {times} times in this document. Places: {places}.",
        "Nothing, if this is what you expect.",
        "“volgend kabinet”: 3 times",
    ),
    "TA03-versions": Told(
        why="You watch “{term}”: it stands {times} times in this document now (from old to new: {counts}). Now "
        "under: {places}.",
    ),
    "TA04": Told(
        "Memo claims hold",
        "The memo says “{said}”; the comparison with the version before counts {seen}.",
        "See which is right: the memo, the document, or the version it was compared with.",
        "twee moties toegevoegd",
    ),
    "TA04-shorter": Told(
        why="The memo says that the document was shortened; it had {old} words, and has {new} now.",
    ),
    "TA04-yellow": Told(
        why="The memo says that new text is yellow, but in {name} nothing is, while there are {changes} changes.",
        todo="Mark the changes (`redline compare`), or take the sentence out of the memo.",
    ),
    "TA04-policy": Told(
        why="The memo says that no policy is new. Whether that is so is for a person to judge.",
        todo="Go through the letter for announcements (fines, budgets, legislation). New policy must pass the council "
        "of ministers, all the more so in a caretaker cabinet.",
    ),
    "TA04-policy-compared": Told(
        why="The memo says that no policy is new. Since the version before, {changes} passages are new or different; "
        "whether there is new policy among them is for a person to judge.",
        todo="Go through those passages for announcements (fines, budgets, legislation).",
    ),
    "TA04-portfolio": Told(
        why="For the portfolio of {reader}, {changes} passages changed, under: {places}.",
        todo="Name them in the memo to this reader.",
    ),
}
