"""What the rules of marks say."""

from redline.phrases.rules import Told

NL = {
    "HL01": Told(
        "Arcering compleet",
        "Dit is nieuw of gewijzigd sinds {since}, maar niet gearceerd. Wie alleen de arcering leest, mist het.",
        "Arceer deze woorden, of laat redline het stuk arceren.",
        "In ‘voor 1 maart’ is ‘maart’ nieuw, maar niet geel.",
    ),
    "HL01-none": Told(
        why="In dit stuk is niets gearceerd, terwijl het anders is dan {since} (passages: {count}; de eerste: “{words}”). "
        "De lezer ziet dus niet wat er nieuw is.",
        todo="Laat redline het stuk arceren ten opzichte van de versie die de lezer het laatst las.",
    ),
    "HL01-many": Told(
        why="Op {count} plaatsen is iets nieuw of gewijzigd sinds {since}, maar niet gearceerd. De eerste {shown} "
        "staan hieronder.",
        todo="Laat redline het hele stuk opnieuw arceren; met de hand blijft er bij zoveel plaatsen licht iets liggen.",
    ),
    "HL01-row": Told(
        why="Deze rij, kolom of tabel is nieuw sinds {since} en grotendeels gearceerd, maar hier niet.",
        todo="Arceer ook deze cel, als de lezer die moet zien.",
    ),
    "HL01-cut": Told(
        why="Hier verviel sinds {since} “{gone}”, en daaraan herinnert geen arcering. Wat weg is, kan niet geel zijn.",
        todo="Arceer de woorden ernaast, of noem in de nota wat er vervallen is.",
    ),
    "HL01-cut-many": Told(
        why="Op {count} plaatsen vervielen woorden sinds {since} zonder dat de arcering eraan herinnert. De eerste "
        "{shown} staan hieronder.",
        todo="Noem in de nota wat er vervallen is, of laat redline ook de woorden ernaast arceren.",
    ),
    "HL02": Told(
        "Arcering te ruim",
        "Dit is gearceerd, maar staat er net zo als in {since}. De lezer zoekt hier naar een wijziging die er niet is.",
        'Haal de arcering van deze woorden weg. Arceert u met opzet hele alinea’s? Zet dan unit = "paragraph" bij '
        "[check.HL02] in redline.toml.",
        "Een alinea is geel, maar geen woord ervan is gewijzigd.",
    ),
    "HL02-many": Told(
        why="Op {count} plaatsen is tekst gearceerd die net zo in {since} staat. De eerste {shown} staan hieronder.",
        todo="Klopt de versie waarmee is vergeleken? Zo ja, laat redline het stuk opnieuw arceren.",
    ),
    "HL03": Told(
        "Arcering uit eerdere ronde",
        "Deze arcering is oud: de tekst staat er net zo als in {since} en was nieuw ten opzichte van {older}. De lezer "
        "kent hem al.",
        "Haal deze arcering weg.",
        "De alinea die in de vorige ronde nieuw was, is nog steeds geel.",
    ),
    "HL03-again": Told(
        why="Deze arcering is oud: dezelfde tekst was al gearceerd in {older}, en is sindsdien niet gewijzigd. De lezer "
        "kent hem al.",
    ),
    "HL03-many": Told(
        why="Op {count} plaatsen staat nog arcering uit een eerdere ronde. De eerste {shown} staan hieronder.",
        todo="Laat redline het stuk opnieuw arceren; dat haalt oude arcering weg.",
    ),
    "HL04": Told(
        "Juiste basislijn",
        "{reader} las {read} als laatste, maar de vergelijking is met {since}. Wat tussen {read} en {since} wijzigde, "
        "ziet deze lezer niet.",
        "Vergelijk met {read}, de versie die de lezer kent.",
        "De minister las versie 2, maar gearceerd is wat nieuw is sinds versie 3.",
    ),
    "HL04-early": Told(
        why="{reader} las {read} als laatste, maar de vergelijking is met de oudere versie {since}. Gearceerd is dus ook "
        "wat deze lezer al kent.",
    ),
    "HL04-other": Told(
        why="De vergelijking is met {since}, maar {reader} las {read} als laatste. Voor deze lezer klopt de arcering "
        "niet.",
        todo="Gaat het stuk ook naar deze lezer? Maak dan een eigen exemplaar, vergeleken met {read}.",
    ),
    "HL04-none": Told(
        why="Niet bekend is welke versie de lezer het laatst las. Daarom is niet te zeggen of de arcering klopt en wat er "
        "vervallen is.",
        todo="Geef de versie op die de lezer het laatst las. Met een dossier (redline init, en daarna redline read voor "
        "iedere lezer) weet redline dat voortaan zelf.",
    ),
    "HL04-unknown": Told(
        why="De vergelijking is met {since}, maar niet is vastgelegd of de lezer die versie als laatste las.",
        todo="Ga na of de lezer {since} kent, en leg het vast met redline read.",
    ),
    "HL04-unread": Told(
        why="De vergelijking is met {since}, maar voor zover bekend las niemand die versie.",
        todo="Vergelijk met een versie die de lezer wel las, of leg met redline read vast dat {since} gelezen is.",
    ),
    "HL05": Told(
        "Eén markeervorm",
        "Naast de afgesproken arcering staat hier een andere markeerkleur (plaatsen in dit stuk: {count}). De lezer weet "
        "niet wat die betekent.",
        "Breng de markering terug tot één vorm, of haal haar weg als het een aantekening van een schrijver is.",
        "De wijzigingen zijn geel, maar één zin is groen.",
    ),
    "HL05-shading": Told(
        why="Een deel van het geel is met de markeerstift gemaakt, een ander deel is gele achtergrond (plaatsen in dit "
        "stuk: {count}). Het oogt gelijk, maar wie later de markering weghaalt, laat de achtergrond staan.",
        todo="Maak alles met de markeerstift, of laat redline het stuk opnieuw arceren.",
    ),
    "HL05-fill": Told(
        why="Hier is een gekleurde achtergrond achter woorden gezet (plaatsen in dit stuk: {count}), en niet de "
        "afgesproken markeerstift.",
    ),
    "HL05-text": Told(
        why="Hier zijn woorden in een andere letterkleur gezet, zo te zien als markering (plaatsen in dit stuk: {count}). "
        "Dat is een tweede vorm naast de arcering.",
    ),
    "HL05-underline": Told(
        why="Hier zijn gewijzigde woorden onderstreept (plaatsen in dit stuk: {count}). Dat is een tweede vorm naast de "
        "arcering.",
    ),
    "HL06": Told(
        "Schoon bij verzending",
        "Hier staat nog arcering. In een stuk dat naar buiten gaat hoort die niet: iedereen ziet dan wat er op het laatst "
        "is gewijzigd.",
        "Haal de arcering weg voordat het stuk naar buiten gaat.",
        "In de brief aan de Kamer is een zin nog geel.",
    ),
    "HL06-many": Told(
        why="In {count} alinea’s staat nog arcering. In een stuk dat naar buiten gaat hoort die niet. De eerste {shown} "
        "staan hieronder.",
        todo="Selecteer alles en zet de markeerstift op ‘Geen kleur’; kijk ook in tabellen, voetnoten en kopteksten.",
    ),
    "HL06-blank": Told(
        why="In regels zonder tekst staat nog arcering (alinea’s: {count}): een lezer ziet gele blokjes.",
    ),
    "HL06-mr": Told(
        why="In dit stuk staat nog arcering (alinea’s: {count}). De ministerraad krijgt doorgaans een schoon exemplaar.",
        todo="Is het gearceerde exemplaar voor de bewindspersoon? Houd het dan apart, en dien een schoon exemplaar in.",
    ),
    "HL07": Told(
        "Niet alleen kleur",
        "Er is gearceerd ({documents}), maar nergens in de stukken staat wat de arcering betekent. Wie geen kleur ziet of "
        "zwart-wit afdrukt, mist de wijzigingen.",
        "Zet in de nota een zin als: ‘Passages die zijn aangepast of toegevoegd sinds u de brief las, zijn geel "
        "gearceerd’, of voeg een lijst van wijzigingen toe.",
        "De brief heeft gele passages, en de nota zwijgt erover.",
    ),
    "HL07-alone": Told(
        why="Er is gearceerd ({documents}), en bij deze stukken zit geen nota die zegt wat de arcering betekent.",
        todo="Staat het in een nota die hier niet bij zit? Dan is het goed. Zo niet, voeg een zin of een lijst van "
        "wijzigingen toe.",
    ),
    "HL08": Told(
        "Verwijderingen verantwoord",
        "Vervallen sinds {since}: {words} (alinea’s of tabelrijen: {count}). Arcering laat dat niet zien.",
        "Noem in de nota wat er vervallen is en waarom, of waar het nu staat. Is het in orde? Zet dan een paar woorden "
        "ervan onder known bij [check.HL08] in redline.toml.",
        "De alinea over het Aanjaagteam staat niet meer in de brief, en de nota zwijgt erover.",
    ),
    "HL08-partly": Told(
        why="Vervallen sinds {since}: {words} (alinea’s of tabelrijen: {count}). Arcering laat dat niet zien. Wat "
        "verder verviel ({accounted}), staat in of wordt genoemd in: {where}.",
    ),
    "HL08-accounted": Told(
        why="Vervallen sinds {since}: {words} (alinea’s of tabelrijen: {count}). Alles staat in, of wordt genoemd in: "
        "{where}.",
        todo="Kijk of dat klopt. Meer hoeft niet.",
    ),
}

EN = {
    "HL01": Told(
        "Highlighting complete",
        "This is new or changed since {since}, but not highlighted. Who reads the highlighting alone, misses it.",
        "Highlight these words, or let redline mark the document.",
        "In ‘before 1 March’ the word ‘March’ is new, but not yellow.",
    ),
    "HL01-none": Told(
        why="Nothing is highlighted in this document, while it differs from {since} (passages: {count}; the first: “{words}”). "
        "The reader cannot see what is new.",
        todo="Let redline mark the document against the version that the reader read last.",
    ),
    "HL01-many": Told(
        why="In {count} places something is new or changed since {since}, but not highlighted. The first {shown} follow.",
        todo="Let redline mark the whole document again; by hand some of so many places are easily missed.",
    ),
    "HL01-row": Told(
        why="This row, column or table is new since {since} and mostly highlighted, but not here.",
        todo="Highlight this cell too, if the reader must see it.",
    ),
    "HL01-cut": Told(
        why="Here “{gone}” was removed since {since}, and no highlighting tells of it. What is gone cannot be yellow.",
        todo="Highlight the words beside it, or say in the memo what was removed.",
    ),
    "HL01-cut-many": Told(
        why="In {count} places words were removed since {since}, and no highlighting tells of it. The first {shown} "
        "follow.",
        todo="Say in the memo what was removed, or let redline highlight the words beside it too.",
    ),
    "HL02": Told(
        "Over-highlighting",
        "This is highlighted, but it is as it was in {since}. The reader looks for a change that is not there.",
        'Take the highlighting off these words. Are whole paragraphs marked on purpose? Then set unit = "paragraph" '
        "under [check.HL02] in redline.toml.",
        "A paragraph is yellow, but no word of it changed.",
    ),
    "HL02-many": Told(
        why="In {count} places text is highlighted that is as it was in {since}. The first {shown} follow.",
        todo="Is this the right version to compare with? If so, let redline mark the document again.",
    ),
    "HL03": Told(
        "Stale highlighting",
        "This highlighting is old: the text is as it was in {since}, and was new compared with {older}. The reader knows "
        "it already.",
        "Take this highlighting away.",
        "The paragraph that was new in the last round is still yellow.",
    ),
    "HL03-again": Told(
        why="This highlighting is old: the same text was highlighted in {older} already, and has not changed since. The "
        "reader knows it already.",
    ),
    "HL03-many": Told(
        why="In {count} places there is highlighting from an earlier round. The first {shown} follow.",
        todo="Let redline mark the document again; that takes old highlighting away.",
    ),
    "HL04": Told(
        "Right baseline",
        "{reader} read {read} last, but the comparison is with {since}. What changed between {read} and {since} stays "
        "hidden from this reader.",
        "Compare with {read}, the version that the reader knows.",
        "The minister read version 2, but what is new since version 3 is highlighted.",
    ),
    "HL04-early": Told(
        why="{reader} read {read} last, but the comparison is with the older version {since}. So what this reader knows "
        "already is highlighted too.",
    ),
    "HL04-other": Told(
        why="The comparison is with {since}, but {reader} read {read} last. For this reader the highlighting is not right.",
        todo="Does the document go to this reader too? Then make a copy of its own, compared with {read}.",
    ),
    "HL04-none": Told(
        why="It is not known which version the reader read last. So nobody can tell whether the highlighting is right, and "
        "what was removed.",
        todo="Name the version that the reader read last. With a dossier (redline init, then redline read for each "
        "reader) redline knows that by itself.",
    ),
    "HL04-unknown": Told(
        why="The comparison is with {since}, but it is not recorded whether the reader read that version last.",
        todo="Find out whether the reader knows {since}, and record it with redline read.",
    ),
    "HL04-unread": Told(
        why="The comparison is with {since}, but as far as is known nobody read that version.",
        todo="Compare with a version that the reader did read, or record with redline read that {since} was read.",
    ),
    "HL05": Told(
        "One marking form",
        "Beside the agreed highlighting there is another highlight colour here (places in this document: {count}). The "
        "reader cannot know what it means.",
        "Bring the marks back to one form, or take them away if they are a writer’s note.",
        "The changes are yellow, but one sentence is green.",
    ),
    "HL05-shading": Told(
        why="Part of the yellow is highlighting, another part is a yellow background (places in this document: {count}). "
        "It looks the same, but who removes the highlighting later leaves the background.",
        todo="Make all of it highlighting, or let redline mark the document again.",
    ),
    "HL05-fill": Told(
        why="Here words have a coloured background (places in this document: {count}), not the agreed highlighting.",
    ),
    "HL05-text": Told(
        why="Here words have letters of another colour, by the look of it as a mark (places in this document: {count}). "
        "That is a second form beside the highlighting.",
    ),
    "HL05-underline": Told(
        why="Here changed words are underlined (places in this document: {count}). That is a second form beside the "
        "highlighting.",
    ),
    "HL06": Told(
        "Clean on sending",
        "There is highlighting left here. It does not belong in a document that goes out: all can see what changed last.",
        "Take the highlighting away before the document goes out.",
        "In the letter to parliament a sentence is still yellow.",
    ),
    "HL06-many": Told(
        why="In {count} paragraphs there is highlighting left. It does not belong in a document that goes out. The first "
        "{shown} follow.",
        todo="Select all and set the highlighter to ‘No colour’; look in tables, footnotes and headers too.",
    ),
    "HL06-blank": Told(
        why="In lines without text there is highlighting left (paragraphs: {count}): a reader sees yellow blocks.",
    ),
    "HL06-mr": Told(
        why="There is highlighting left in this document (paragraphs: {count}). The council of ministers usually gets a "
        "clean copy.",
        todo="Is the highlighted copy meant for the minister? Then keep it apart, and hand in a clean copy.",
    ),
    "HL07": Told(
        "Not colour alone",
        "There is highlighting ({documents}), but nowhere do the documents say what it means. Who does not see colour, or "
        "prints in black and white, misses the changes.",
        "Put a sentence in the memo such as: ‘Passages that were changed or added since you read the letter are "
        "highlighted in yellow’, or add a list of changes.",
        "The letter has yellow passages, and the memo says nothing of them.",
    ),
    "HL07-alone": Told(
        why="There is highlighting ({documents}), and no memo with these documents says what it means.",
        todo="Does a memo that is not among them say so? Then all is well. If not, add a sentence or a list of changes.",
    ),
    "HL08": Told(
        "Deletions accounted",
        "Removed since {since}: {words} (paragraphs or rows: {count}). Highlighting does not show that.",
        "Say in the memo what was removed and why, or where it is now. Is it in order? Then put some words of it under "
        "known in [check.HL08] in redline.toml.",
        "The paragraph on housing is no longer in the letter, and the memo says nothing of it.",
    ),
    "HL08-partly": Told(
        why="Removed since {since}: {words} (paragraphs or rows: {count}). Highlighting does not show that. What else "
        "was removed ({accounted}) is in, or told of in: {where}.",
    ),
    "HL08-accounted": Told(
        why="Removed since {since}: {words} (paragraphs or rows: {count}). All of it is in, or told of in: {where}.",
        todo="See whether that is right. Nothing more is needed.",
    ),
}
