"""What the rules on dates say."""

from redline.phrases.rules import Told

NL: dict[str, Told] = {
    "IN02": Told(
        "Weekdag bij datum",
        "“{written}”: {date} is een {weekday}. De lezer weet nu niet of de weekdag klopt of de datum.",
        "Zoek op welke dag bedoeld is en verbeter de weekdag of de datum.",
        "maandag 11 november 2025 (dat is een dinsdag)",
    ),
    "IN02-none": Told(
        why="“{written}” bestaat niet: zoveel dagen heeft die maand niet.",
        todo="Zoek op welke dag bedoeld is en verbeter de datum.",
    ),
    "IN03": Told(
        "Eén vergaderdatum",
        "Hier staat voor {body} de datum {date}, elders in dit stuk {other}. Wie zich naar de verkeerde datum richt, levert te laat aan of tekent voor de verkeerde vergadering.",
        "Zoek de datum op in de vergaderkalender en maak alle vermeldingen gelijk. Zijn het echt twee vergaderingen, zeg dat dan (“de volgende”, “verschoven naar”).",
        "de ACAM van 17 november … de ACAM van 17 december",
    ),
    "IN03-elsewhere": Told(
        why="Hier staat voor {body} de datum {date}, in “{document}” {other}. Stukken die samen op tafel liggen horen dezelfde datum te noemen.",
    ),
    "IN04": Told(
        "Tijd past bij datum",
        "Dit wordt als gebeurd verteld, maar {date} ligt na de datum van het stuk zelf ({today}). De lezer mag er niet van uitgaan dat het al is gebeurd.",
        "Verbeter de datum, zet de zin in de toekomende tijd of pas de datum van het stuk aan.",
        "Op 30 januari is de brief besproken (in een nota van 22 januari)",
    ),
    "IN04-plan": Told(
        why="Dit wordt gevraagd of aangekondigd, maar {date} was al voorbij op de datum van het stuk zelf ({today}). Wie hiermee akkoord gaat, besluit over een datum die niet meer kan.",
        todo="Verbeter de datum (vaak is het een andere maand), zet de zin in de verleden tijd of pas de datum van het stuk aan.",
    ),
    "IN05": Told(
        "Termijnen kloppen",
        "Voor hetzelfde verzoek staan twee uiterste data: {date} en {other}. De lezer houdt de laatste aan en dat kan te laat zijn.",
        "Kies één datum en neem die overal over, ook in het blok “Uiterlijk bij”.",
        "Uiterlijk bij 5 november … graag uw reactie uiterlijk 10 november",
    ),
    "IN05-gone": Told(
        why="De uiterste datum {date} was al voorbij op de datum van het stuk zelf ({today}): niemand kan eraan voldoen.",
        todo="Noem een datum die nog haalbaar is of pas de datum van het stuk aan.",
    ),
    "IN05-late": Told(
        why="De uiterste datum {date} valt na de vergadering waarvoor het nodig is: {body}, {other}.",
        todo="Zet de uiterste datum vóór de vergadering of verbeter de vergaderdatum.",
    ),
    "IN05-slack": Told(
        why="De reactie wordt gevraagd tot en met {date}, terwijl de stukken op {other} weg moeten. Er is dan geen tijd om opmerkingen te verwerken.",
        todo="Vraag de reactie een of meer dagen vóór het inleveren.",
    ),
    "IN05-term": Told(
        why="Van inleveren ({date}) tot de vergadering van {body} ({other}) is het {days} dagen; afgesproken is ten minste {term}. Het stuk kan van de agenda vallen.",
        todo="Lever eerder in of kies een latere vergadering.",
    ),
    "IN06": Told(
        "Datumnotatie",
        "Hier staat “{written}”, elders in dit stuk staan data in woorden, zoals “{example}”. De rijkshuisstijl schrijft de maand in letters.",
        "Schrijf data in lopende tekst één keer zo: 22 januari 2026.",
        "12-11-25 naast 10 november",
    ),
    "IN06-short": Told(
        why="“{written}” heeft een jaartal van twee cijfers; dat is op meer manieren te lezen en past niet bij de rijkshuisstijl.",
        todo="Schrijf de datum voluit, zoals 22 januari 2026.",
    ),
    "IN06-jl": Told(
        why="“jl.” betekent: de afgelopen. Maar {written} ligt na de datum van het stuk ({date}).",
        todo="Haal “jl.” weg of verbeter de datum.",
    ),
    "IN06-as": Told(
        why="“a.s.” betekent: de komende. Maar {written} was al voorbij op de datum van het stuk ({date}).",
        todo="Haal “a.s.” weg of verbeter de datum.",
    ),
    "IN07": Told(
        "Documentdatum gelijk",
        "Hier is het stuk van {date}, elders in hetzelfde stuk van {other}. Een stuk heeft één datum: daarop wordt het geregistreerd, geciteerd en teruggevonden.",
        "Maak de datum gelijk in de brief, op het vervolgblad en in de kop- en voetteksten.",
        "eerste bladzijde 14 januari 2026, vervolgblad 10 december 2025",
    ),
    "IN07-name": Told(
        why="De bestandsnaam noemt {date}, het stuk zelf is van {other}. Dan is later niet te zien welke datum geldt.",
        todo="Hernoem het bestand of verbeter de datum in het stuk.",
    ),
}
EN: dict[str, Told] = {
    "IN02": Told(
        "Weekday fits",
        "“{written}”: {date} is a {weekday}. The reader cannot tell whether the weekday is right, or the date.",
        "Look up which day is meant, and correct the weekday or the date.",
        "maandag 11 november 2025 (which is a Tuesday)",
    ),
    "IN02-none": Told(
        why="“{written}” does not exist: the month has not so many days.",
        todo="Look up which day is meant, and correct the date.",
    ),
    "IN03": Told(
        "One meeting date",
        "Here the date of {body} is {date}, elsewhere in this document {other}. Who goes by the wrong one hands in too late, or signs for the wrong meeting.",
        "Look the date up in the calendar of meetings and make all places equal. If there really are two meetings, say so (“de volgende”, “verschoven naar”).",
        "de ACAM van 17 november … de ACAM van 17 december",
    ),
    "IN03-elsewhere": Told(
        why="Here the date of {body} is {date}, in “{document}” {other}. Documents that are tabled together should name the same date.",
    ),
    "IN04": Told(
        "Tense fits date",
        "This is told as done, but {date} lies after the date of the document itself ({today}). Readers must not take it for done.",
        "Correct the date, write of the future, or change the date of the document.",
        "Op 30 januari is de brief besproken (in a memo of 22 January)",
    ),
    "IN04-plan": Told(
        why="This is asked or announced, but {date} had gone by on the date of the document itself ({today}). Who agrees decides on a date that cannot be.",
        todo="Correct the date (often it is another month), write of the past, or change the date of the document.",
    ),
    "IN05": Told(
        "Deadlines in order",
        "The same request has two last days: {date} and {other}. Readers keep to the later one, which may be too late.",
        "Choose one day and use it everywhere, in the block “Uiterlijk bij” too.",
        "Uiterlijk bij 5 november … graag uw reactie uiterlijk 10 november",
    ),
    "IN05-gone": Told(
        why="The last day {date} had gone by on the date of the document itself ({today}): nobody can meet it.",
        todo="Name a day that can be met, or change the date of the document.",
    ),
    "IN05-late": Told(
        why="The last day {date} comes after the meeting it is needed for: {body}, {other}.",
        todo="Put the last day before the meeting, or correct the date of the meeting.",
    ),
    "IN05-slack": Told(
        why="Reactions are asked up to {date}, while the documents must be handed in on {other}. That leaves no time to take remarks in.",
        todo="Ask for reactions one or more days before handing in.",
    ),
    "IN05-term": Told(
        why="From handing in ({date}) to the meeting of {body} ({other}) is {days} days; agreed are at least {term}. The document may drop off the agenda.",
        todo="Hand in earlier, or choose a later meeting.",
    ),
    "IN06": Told(
        "Date style",
        "Here stands “{written}”, while other dates in this document are in words, such as “{example}”. The house style writes the month in letters.",
        "Write dates in running text in one way: 22 januari 2026.",
        "12-11-25 next to 10 november",
    ),
    "IN06-short": Told(
        why="“{written}” has a year of two digits, which can be read in more ways and is not the house style.",
        todo="Write the date in full, such as 22 januari 2026.",
    ),
    "IN06-jl": Told(
        why="“jl.” means: last. But {written} lies after the date of the document ({date}).",
        todo="Remove “jl.” or correct the date.",
    ),
    "IN06-as": Told(
        why="“a.s.” means: next. But {written} had gone by on the date of the document ({date}).",
        todo="Remove “a.s.” or correct the date.",
    ),
    "IN07": Told(
        "Document date equal",
        "Here the document is dated {date}, elsewhere in it {other}. A document has one date: by that it is registered, cited and found.",
        "Make the date equal in the letter, on the following pages and in headers and footers.",
        "first page 14 januari 2026, next page 10 december 2025",
    ),
    "IN07-name": Told(
        why="The file name says {date}, the document itself {other}. Later nobody can tell which date holds.",
        todo="Rename the file, or correct the date in the document.",
    ),
}
