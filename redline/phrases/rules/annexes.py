"""What the rules on annexes, numbers and notes say."""

from redline.phrases.rules import Told

NL: dict[str, Told] = {
    "BY01": Told(
        "Bijlage bestaat",
        "De tekst verwijst naar bijlage {number}, maar die is er niet. Wel bekend: bijlage {known}.",
        "Pas het nummer aan, of voeg de bijlage toe aan de indiening. Is zij geen .docx, zet haar nummer dan in "
        "redline.toml bij [check.BY01] als elsewhere.",
        "“zie bijlage 4”, terwijl er drie bijlagen zijn",
    ),
    "BY01-count": Told(
        why="De tekst verwijst naar bijlage {number}, maar volgens het briefhoofd zijn er minder bijlagen ({known}).",
        todo="Pas het nummer in de tekst aan, of het aantal achter “Bijlage(n)”.",
    ),
    "BY02": Told(
        "Eén bijlagenummering",
        "Hier is dit bijlage {number}, maar in {where} is “{name}” bijlage {other}. De lezer slaat zo de verkeerde "
        "bijlage op.",
        "Kies één nummer en gebruik dat overal: in de brief, de nota, de lijst, de bijlage zelf en de bestandsnaam.",
        "“moties en toezeggingen (bijlage 2)”, terwijl de moties in bijlage 1 staan",
    ),
    "BY02-file": Told(
        why="In het stuk staat “Bijlage {number}” ({name}), maar de bestandsnaam zegt bijlage {other}.",
        todo="Hernoem het bestand, of pas het nummer in het stuk aan.",
    ),
    "BY02-header": Told(
        why="De titel zegt bijlage {number} ({name}), maar de kop van de bladzijde zegt bijlage {other}.",
        todo="Maak het nummer in de koptekst gelijk aan dat in de titel.",
    ),
    "BY02-rows": Told(
        why="Deze lijst nummert de rijen: “{name}” is in de tekst bijlage {other}, maar hier nummer {number}. "
        "Wie bijlage {other} zoekt, pakt het verkeerde stuk.",
        todo="Zet in de lijst “Bijlage n:” voor de naam van iedere bijlage, met de nummers van de tekst.",
    ),
    "BY03": Told(
        "Aantal bijlagen",
        "Hier zijn {count} bijlagen opgegeven, maar de lijst telt {rows} stukken ({annexes} zonder de brief zelf).",
        "Pas het aantal aan, of vul de lijst aan.",
        "“Bijlage(n) 3” boven een lijst van zes stukken",
    ),
    "BY03-files": Told(
        why="Hier zijn {count} bijlagen opgegeven, maar bij de indiening horen {annexes} genummerde bijlagen.",
        todo="Pas het aantal aan, of voeg de ontbrekende bijlage toe. Zijn er bijlagen die geen .docx zijn, zet dan "
        "in redline.toml bij [check.BY03] hoeveel, als elsewhere.",
    ),
    "BY04": Told(
        "Stuknaam gelijk",
        "De lijst noemt dit stuk “{name}”, maar het heet zelf “{title}” ({document}). Wie het zoekt of openbaar "
        "maakt, vindt het niet onder die naam.",
        "Neem in de lijst de titel over die in het stuk staat.",
        "“Nota voor agendering” in de lijst, “Informatie over wijzigingen brief” op het stuk",
    ),
    "BY04-unlisted": Told(
        why="De lijst noemt “{name}”, maar geen stuk heet zo. Niet in de lijst staan: {titles}.",
        todo="Neem in de lijst de titel over die in het stuk staat, of voeg het genoemde stuk toe.",
    ),
    "NR01": Told(
        "Nummering sluit",
        "De nummering klopt hier niet.",
        "Herstel de nummering, en kijk of verwijzingen naar deze nummers nog kloppen.",
        "kop 2.3 na kop 2.1",
    ),
    "NR01-gap": Told(why="Na kop {before} volgt kop {number}: daartussen ontbreekt een nummer."),
    "NR01-double": Told(
        why="Kopnummer {number} komt na kop {before}: dat nummer is al gebruikt of overgeslagen."
    ),
    "NR01-stray": Told(why="Kop {number} staat onder een ander hoofdstuk (de vorige kop is {before})."),
    "NR01-item": Told(why="In deze opsomming volgt {number} op {before}."),
    "NR01-caption": Told(
        why="{word} {number} volgt op {word} {before}: er is een nummer overgeslagen of dubbel."
    ),
    "NR01-row": Told(why="In deze tabel of lijst volgt nummer {number} op nummer {before}."),
    "NR01-annex-gap": Told(
        why="Er is een bijlage {number} ({name}), maar geen bijlage {missing}.",
        todo="Nummer de bijlagen opnieuw, of voeg de ontbrekende toe. Kijk ook naar de verwijzingen in de tekst.",
    ),
    "NR01-annex-double": Told(
        why="Er zijn twee bijlagen met nummer {number}; een daarvan is “{name}”.",
        todo="Geef iedere bijlage een eigen nummer, of laat een dubbel ingediend stuk weg.",
    ),
    "NR01-renumbered": Told(
        why="“{name}” was in de vorige versie bijlage {was} en is nu bijlage {number}.",
        todo="Ga na of alle verwijzingen, de koptekst, de nota en de bestandsnaam mee zijn veranderd.",
    ),
    "VN01": Told(
        "Voetnoten heel",
        "Er is iets mis met deze voetnoot.",
        "Herstel of verwijder de voetnoot.",
        "een 1 die na een punt is getypt in plaats van een echte nootverwijzing",
    ),
    "VN01-lost": Told(
        why="Hier staat een verwijzing naar een voetnoot die niet meer bestaat.",
        todo="Verwijder de verwijzing, of maak de voetnoot opnieuw.",
    ),
    "VN01-loose": Told(
        why="In het bestand zit een voetnoot waar niets meer naar verwijst: “{words}”. Lezers zien haar niet, maar zij "
        "gaat wel mee.",
        todo="Kopieer de tekst naar een nieuw document; Word laat zo’n losse noot dan vallen.",
    ),
    "VN01-empty": Told(
        why="Voetnoot {number} is leeg.",
        todo="Vul de voetnoot, of verwijder het nootcijfer uit de tekst.",
    ),
    "VN01-twice": Told(
        why="In voetnoot {number} staat dezelfde tekst twee keer achter elkaar: “{words}”.",
        todo="Haal de herhaling uit de voetnoot.",
    ),
    "VN01-same": Told(
        why="Voetnoot {number} zegt hetzelfde als voetnoot {first}: “{words}”.",
        todo="Dat mag. Ga na of hier niet een andere bron was bedoeld.",
    ),
    "VN01-typed": Told(
        why="Hier lijkt “{call}” een getypt nootcijfer, en geen echte voetnoot. Het telt niet mee als de noten "
        "verschuiven.",
        todo="Vervang het door een echte voetnoot (Verwijzingen > Voetnoot invoegen), of haal het weg.",
    ),
}
EN: dict[str, Told] = {
    "BY01": Told(
        "Annex exists",
        "The text refers to annex {number}, which is not there. Known: annex {known}.",
        "Correct the number, or add the annex to the submission. If it is no .docx, put its number in redline.toml "
        "under [check.BY01] as elsewhere.",
        "“see annex 4” where there are three annexes",
    ),
    "BY01-count": Told(
        why="The text refers to annex {number}, but the letterhead says that there are fewer ({known}).",
        todo="Correct the number in the text, or the count behind “Bijlage(n)”.",
    ),
    "BY02": Told(
        "One annex numbering",
        "Here this is annex {number}, but in {where} “{name}” is annex {other}. The reader opens the wrong annex.",
        "Choose one number and use it everywhere: in letter, memo, list, the annex itself and its file name.",
        "“motions and pledges (annex 2)” where the motions are in annex 1",
    ),
    "BY02-file": Told(
        why="The document says “Bijlage {number}” ({name}), but its file name says annex {other}.",
        todo="Rename the file, or correct the number in the document.",
    ),
    "BY02-header": Told(
        why="The title says annex {number} ({name}), but the header of the page says annex {other}.",
        todo="Make the number in the header that of the title.",
    ),
    "BY02-rows": Told(
        why="This list numbers its rows: “{name}” is annex {other} in the text, but number {number} here. "
        "Who looks for annex {other} takes the wrong document.",
        todo="Put “Bijlage n:” before the name of each annex in the list, with the numbers of the text.",
    ),
    "BY03": Told(
        "Annex count",
        "Here {count} annexes are counted, but the list has {rows} documents ({annexes} without the letter itself).",
        "Correct the count, or complete the list.",
        "“Bijlage(n) 3” above a list of six documents",
    ),
    "BY03-files": Told(
        why="Here {count} annexes are counted, but the submission has {annexes} numbered annexes.",
        todo="Correct the count, or add the annex that lacks. If some are no .docx, put in redline.toml under "
        "[check.BY03] how many, as elsewhere.",
    ),
    "BY04": Told(
        "Document title equal",
        "The list calls this document “{name}”, but it calls itself “{title}” ({document}). Who looks for it or "
        "publishes it does not find it by that name.",
        "Put the title of the document in the list.",
        "“Nota voor agendering” in the list, “Informatie over wijzigingen brief” on the document",
    ),
    "BY04-unlisted": Told(
        why="The list names “{name}”, but no document is called so. Not in the list: {titles}.",
        todo="Put the title of the document in the list, or add the document that is named.",
    ),
    "NR01": Told(
        "Numbering contiguous",
        "The numbering is not right here.",
        "Mend the numbering, and see whether references to these numbers still hold.",
        "heading 2.3 after heading 2.1",
    ),
    "NR01-gap": Told(why="After heading {before} comes heading {number}: a number in between is missing."),
    "NR01-double": Told(
        why="Heading number {number} comes after heading {before}: it was used or passed already."
    ),
    "NR01-stray": Told(why="Heading {number} stands in another chapter (the heading before is {before})."),
    "NR01-item": Told(why="In this list {number} comes after {before}."),
    "NR01-caption": Told(
        why="{word} {number} comes after {word} {before}: a number was skipped or used twice."
    ),
    "NR01-row": Told(why="In this table or list number {number} comes after number {before}."),
    "NR01-annex-gap": Told(
        why="There is an annex {number} ({name}), but no annex {missing}.",
        todo="Number the annexes anew, or add the one that lacks. Look at the references in the text, too.",
    ),
    "NR01-annex-double": Told(
        why="There are two annexes with number {number}; one of them is “{name}”.",
        todo="Give each annex its own number, or leave out a document that was submitted twice.",
    ),
    "NR01-renumbered": Told(
        why="“{name}” was annex {was} in the version before, and is annex {number} now.",
        todo="See whether all references, the header, the memo and the file name changed along.",
    ),
    "VN01": Told(
        "Footnotes sound",
        "Something is wrong with this note.",
        "Mend or remove the note.",
        "a 1 typed behind a full stop instead of a real note call",
    ),
    "VN01-lost": Told(
        why="Here is a reference to a note that is not there any more.",
        todo="Remove the reference, or make the note anew.",
    ),
    "VN01-loose": Told(
        why="The file holds a note that nothing refers to: “{words}”. Readers do not see it, but it goes along.",
        todo="Copy the text to a new document; Word then drops such a note.",
    ),
    "VN01-empty": Told(
        why="Note {number} is empty.",
        todo="Fill the note, or remove its call from the text.",
    ),
    "VN01-twice": Told(
        why="Note {number} says the same twice in a row: “{words}”.",
        todo="Take the repetition out of the note.",
    ),
    "VN01-same": Told(
        why="Note {number} says the same as note {first}: “{words}”.",
        todo="That is allowed. See whether another source was meant here.",
    ),
    "VN01-typed": Told(
        why="Here “{call}” looks like a typed note call, not a real note. It does not count along when notes shift.",
        todo="Put a real note in its place (References > Insert Footnote), or remove it.",
    ),
}
