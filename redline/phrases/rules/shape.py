"""What the rules of this family say."""

from redline.phrases.rules import Told

NL: dict[str, Told] = {
    "HS01": Told(
        "Huisstijl",
        "Het stuk wijkt af van zijn eigen sjabloon.",
        "Selecteer de tekst, kies Ctrl+spatie, en geef haar zo nodig de stijl van het sjabloon.",
        "een alinea in Calibri",
    ),
    "HS01-font": Told(
        why="Er staat tekst in een lettertype dat geen stijl van dit stuk gebruikt: {found} ({letters} tekens). Vaak is "
        "die tekst uit een ander stuk geplakt.",
    ),
    "HS01-size": Told(
        why="Er staat tekst in een lettergrootte die geen stijl van dit stuk heeft: {found} ({letters} tekens).",
    ),
    "HS01-colour": Told(
        why="Er staat tekst in een kleur die geen stijl van dit stuk heeft: {found} ({letters} tekens).",
    ),
    "HS01-direct": Told(
        why="Van {share}% van de tekst is lettertype, grootte of kleur met de hand ingesteld, niet met een stijl. Dan "
        "verandert de tekst niet mee met het sjabloon.",
    ),
    "HS01-block": Told(
        why="Achter “{block}” staat niets. De lezer mist dat gegeven, en een leeg veld oogt slordig.",
        todo="Vul het gegeven in, of haal het kopje weg als het niet nodig is.",
    ),
    "HS01-signature": Told(
        why="De brief heeft een aanhef, maar aan het eind staat niet wie ondertekent.",
        todo="Zet de functie van wie ondertekent onder de brief.",
    ),
    "HS01-namens": Told(
        why="Achter “mede namens” staat niet namens wie.",
        todo="Noem de bewindspersoon, of haal “mede namens” weg.",
    ),
    "TG01": Told(
        "Toegankelijke opbouw",
        "Deze afbeelding heeft geen alternatieve tekst. Wie het stuk laat voorlezen, weet niet wat er te zien is.",
        "Klik rechts op de afbeelding, kies “Alternatieve tekst”, en schrijf in één zin wat zij laat zien; of vink aan "
        "dat zij alleen versiering is.",
        "een grafiek zonder beschrijving",
    ),
    "TG01-name": Told(
        why="De alternatieve tekst van deze afbeelding (“{told}”) is de naam van een bestand, en zegt niet wat er te "
        "zien is.",
    ),
    "TG01-table": Told(
        why="Deze tabel heeft geen rij die Word als koprij kent. Voorleessoftware noemt dan bij een cel niet welke "
        "kolom het is.",
        todo="Zet de cursor in de bovenste rij, en kies Indeling > Veldnamenrij herhalen.",
    ),
    "TG01-heading": Told(
        why="Deze regel ziet eruit als een kop, maar is gewone tekst in vet ({times} keer in dit stuk). Wie niet kan "
        "kijken, kan er niet naartoe springen.",
        todo="Geef de regel de stijl Kop 1, 2 of 3.",
    ),
    "TG01-box": Told(
        why="Deze tekst staat in een tekstvak ({times} keer in dit stuk). Bij voorlezen, en in de pdf, komt zo'n tekst "
        "op de verkeerde plaats of valt zij weg.",
        todo="Zet de tekst in de lopende tekst, eventueel in een kader (alinearand) of een tabel van één cel.",
    ),
    "TG01-list": Told(
        why="De streepjes of nummers van deze opsomming zijn getypt ({times} keer in dit stuk). Voorleessoftware herkent haar niet als lijst.",
        todo="Haal de tekens weg, en kies de opsommingsstijl van het sjabloon.",
    ),
    "TG02": Told(
        "Taal en titel",
        "Volgens Word is dit stuk in het “{said}”, maar de tekst is in het “{language}”. Voorleessoftware leest het "
        "dan met de verkeerde uitspraak voor.",
        "Selecteer alles (Ctrl+A), en kies Controleren > Taal > Controletaal instellen.",
        "een Nederlandse brief met taal en-US",
    ),
    "TG02-unsaid": Told(
        why="Het stuk zegt niet in welke taal het is (de tekst is in het “{language}”). Voorleessoftware moet dan "
        "gokken hoe het klinkt.",
    ),
    "TG02-marked": Told(
        why="Deze alinea staat op “{said}”, terwijl zij in dezelfde taal is als de rest ({times} keer in dit stuk).",
    ),
    "TG02-unmarked": Told(
        why="Deze alinea is in een andere taal (“{language}”), maar staat op “{said}” ({times} keer in dit stuk).",
        todo="Selecteer de alinea, en kies Controleren > Taal > Controletaal instellen.",
    ),
    "TG02-title": Told(
        why="De titel in de eigenschappen is “{title}”; dat is geen titel. Een browser of voorleessoftware toont die "
        "als naam van het stuk.",
        todo="Zet bij Bestand > Info > Titel het onderwerp van het stuk.",
    ),
    "TG02-title-empty": Told(
        why="In de eigenschappen staat geen titel. Een browser of voorleessoftware toont dan de naam van het bestand.",
        todo="Zet bij Bestand > Info > Titel het onderwerp van het stuk.",
    ),
}
EN: dict[str, Told] = {
    "HS01": Told(
        "House style",
        "The document departs from its own template.",
        "Select the text, press Ctrl+space, and give it the style of the template if need be.",
        "a paragraph in Calibri",
    ),
    "HS01-font": Told(
        why="There is text in a font that no style of this document has: {found} ({letters} characters). Often it was "
        "pasted from elsewhere.",
    ),
    "HS01-size": Told(
        why="There is text in a size that no style of this document has: {found} ({letters} characters).",
    ),
    "HS01-colour": Told(
        why="There is text in a colour that no style of this document has: {found} ({letters} characters).",
    ),
    "HS01-direct": Told(
        why="Of {share}% of the text, font, size or colour are set by hand and not by a style.",
    ),
    "HS01-block": Told(
        why="There is nothing behind “{block}”.",
        todo="Fill it in, or take the label away.",
    ),
    "HS01-signature": Told(
        why="The letter has a salutation, but does not say at its end who signs.",
        todo="Put the office of who signs under the letter.",
    ),
    "HS01-namens": Told(
        why="“mede namens” does not say on behalf of whom.",
        todo="Name the minister, or take “mede namens” away.",
    ),
    "TG01": Told(
        "Accessible structure",
        "This picture has no alternative text. Who has the document read aloud will not know what it shows.",
        "Right-click on the picture, choose “Alt text”, and write in one sentence what it shows; or tick that it is "
        "decorative.",
        "a chart without description",
    ),
    "TG01-name": Told(
        why="The alternative text of this picture (“{told}”) is a file name, and does not say what it shows.",
    ),
    "TG01-table": Told(
        why="This table has no row that Word knows as its header. Screen readers then do not name the column of a cell.",
        todo="Put the cursor in the first row, and choose Layout > Repeat header rows.",
    ),
    "TG01-heading": Told(
        why="This line looks like a heading, but is plain text in bold ({times} times in this document).",
        todo="Give the line the style Heading 1, 2 or 3.",
    ),
    "TG01-box": Told(
        why="This text stands in a text box ({times} times in this document). Read aloud, or in a pdf, such text comes "
        "at the wrong place, or not at all.",
        todo="Put it in the running text, in a bordered paragraph or in a table of one cell.",
    ),
    "TG01-list": Told(
        why="The dashes or numbers of this list are typed ({times} times in this document). Screen readers do not see a list in it.",
        todo="Remove the signs, and choose the list style of the template.",
    ),
    "TG02": Told(
        "Language and title",
        "Word has this document in “{said}”, but the text is in “{language}”. Screen readers will pronounce it wrongly.",
        "Select all (Ctrl+A), and choose Review > Language > Set proofing language.",
        "a Dutch letter with language en-US",
    ),
    "TG02-unsaid": Told(
        why="The document does not say in which language it is (the text is in “{language}”).",
    ),
    "TG02-marked": Told(
        why="This paragraph is set to “{said}”, while it is in the same language as the rest ({times} times here).",
    ),
    "TG02-unmarked": Told(
        why="This paragraph is in another language (“{language}”), but set to “{said}” ({times} times here).",
        todo="Select the paragraph, and choose Review > Language > Set proofing language.",
    ),
    "TG02-title": Told(
        why="The title in the properties is “{title}”, which is no title.",
        todo="Put the subject of the document at File > Info > Title.",
    ),
    "TG02-title-empty": Told(
        why="There is no title in the properties. A browser or screen reader then shows the name of the file.",
        todo="Put the subject of the document at File > Info > Title.",
    ),
}
