"""What the rules of this family say."""

from redline.phrases.rules import Told

NL: dict[str, Told] = {
    "RS01": Told(
        "Open opmerkingen",
        "Er staan nog opmerkingen van {author} in dit stuk (aantal: {count}). De eerste: “{text}”. Wie het stuk "
        "krijgt, leest ze mee.",
        "Handel elke opmerking af en verwijder haar daarna: in Word onder Controleren > Verwijderen > Alle "
        "opmerkingen.",
        "Een opmerking van FIN: “Graag de bron noemen.”",
    ),
    "RS01-done": Told(
        why="Er staan nog opgeloste opmerkingen van {author} in dit stuk (aantal: {count}). De eerste: “{text}”. "
        "Ook een opgeloste opmerking blijft in het bestand en is voor iedereen te lezen.",
        todo="Verwijder ze voor verzending: in Word onder Controleren > Verwijderen > Alle opmerkingen.",
    ),
    "RS02": Told(
        "Bijgehouden wijzigingen",
        "Er staan nog bijgehouden wijzigingen van {author} in dit stuk (aantal: {count}). De lezer ziet dan oude "
        "en nieuwe tekst door elkaar, en wie wat heeft veranderd.",
        "Accepteer of verwerp elke wijziging (in Word onder Controleren) en zet Wijzigingen bijhouden uit.",
        "Een invoeging van FIN die nog niet is geaccepteerd.",
    ),
    "RS02-format": Told(
        why="Er staan nog bijgehouden wijzigingen in de opmaak van {author} in dit stuk (aantal: {count}). De "
        "tekst is gelijk gebleven, maar de lezer ziet ze in de kantlijn.",
    ),
    "RS02-setting": Told(
        why="Word houdt in dit stuk wijzigingen nog bij. Er staan er nu geen in, maar wie het stuk opent en iets "
        "typt, maakt er weer een.",
        todo="Zet Wijzigingen bijhouden uit (in Word onder Controleren) en sla het stuk op.",
    ),
    "RS03": Told(
        "Verborgen tekst",
        "Hier staat tekst die als verborgen is opgemaakt (aantal plaatsen: {count}). U ziet haar niet, maar wie "
        "het bestand krijgt kan haar zichtbaar maken.",
        "Maak verborgen tekst zichtbaar (in Word met ¶) en verwijder haar, of haal het vinkje Verborgen weg bij "
        "Lettertype.",
        "Een zin die als verborgen is opgemaakt.",
    ),
    "RS03-white": Told(
        why="Hier staat witte tekst op een witte bladzijde (aantal plaatsen: {count}). U ziet haar niet, maar wie "
        "haar selecteert of kopieert leest haar.",
        todo="Verwijder de tekst, of geef haar de kleur Automatisch.",
    ),
    "RS03-tiny": Told(
        why="Hier staat tekst die zo klein is dat niemand haar ziet (aantal plaatsen: {count}). Ze staat wel in "
        "het bestand.",
        todo="Verwijder de tekst, of maak haar zo groot als de rest.",
    ),
    "RS03-outside": Told(
        why="Er staat een tekstvak met tekst buiten de bladzijde (aantal: {count}). Niemand ziet het, maar het "
        "staat wel in het bestand.",
        todo="Verwijder het tekstvak; u vindt het in Word onder Start > Selecteren > Selectievenster.",
    ),
    "RS04": Told(
        "Plaatshouders",
        "Hier staat nog “{words}”. Dat lijkt een plek die nog moet worden ingevuld.",
        "Vul in wat hier hoort te staan, of haal het weg.",
        "€ xx miljoen",
    ),
    "RS04-pm": Told(
        why="Hier staat nog “PM”. In een lopende tekst leest dat als een plek die nog moet worden ingevuld.",
        todo="Vul in wat hier hoort te staan. Bedoelt u dat het bedrag nog niet bekend is, schrijf dan "
        "“pro memorie (PM)”.",
    ),
    "RS04-control": Told(
        why="Hier staat nog een leeg invulvak van het sjabloon: “{words}”.",
        todo="Vul het vak in, of verwijder het.",
    ),
    "RS05": Told(
        "Kapotte verwijzing",
        "Hier staat een foutmelding van Word in de tekst: “{words}”. De verwijzing is haar doel kwijt.",
        "Zet de verwijzing opnieuw (in Word onder Verwijzingen > Kruisverwijzing), of typ wat er moet staan. Werk "
        "daarna alle velden bij met Ctrl+A en F9.",
        "Zie paragraaf Fout! Verwijzingsbron niet gevonden.",
    ),
    "RS05-lost": Told(
        why="De verwijzing “{words}” wijst naar een plek die niet meer bestaat (aantal: {count}). Zodra Word de velden bijwerkt, "
        "bijvoorbeeld bij het afdrukken, staat hier een foutmelding.",
    ),
    "RS05-flat": Told(
        why="Hier staat een foutmelding van Word als gewone tekst: “{words}”.",
        todo="Typ wat er moet staan, of zet de verwijzing opnieuw (in Word onder Verwijzingen > Kruisverwijzing).",
    ),
    "RS05-contents": Told(
        why="De inhoudsopgave klopt niet meer met de koppen (aantal regels: {count}). De eerste regel die afwijkt: "
        "“{words}”.",
        todo="Klik in de inhoudsopgave en druk op F9; kies Hele inhoudsopgave bijwerken.",
    ),
    "RS06": Told(
        "Conceptaanduiding",
        "Hier staat “{words}”, terwijl dit stuk definitief hoort te zijn.",
        "Haal de aanduiding weg.",
        "Een koptekst waarin CONCEPT staat.",
    ),
    "RS06-subject": Told(
        why="In het onderwerp staat “{words}”, terwijl dit stuk definitief hoort te zijn.",
        todo="Haal het woord weg uit het onderwerp.",
    ),
    "RS06-title": Told(
        why="In de titel bij de eigenschappen van het bestand staat “{words}”: “{title}”. Die titel staat boven "
        "het stuk als het wordt gepubliceerd.",
        todo="Pas de titel aan: in Word onder Bestand > Info > Eigenschappen.",
    ),
    "RS06-watermark": Told(
        why="Door de bladzijde staat het watermerk “{words}”, terwijl dit stuk definitief hoort te zijn.",
        todo="Haal het weg: in Word onder Ontwerpen > Watermerk > Watermerk verwijderen.",
    ),
    "RS06-file": Told(
        why="In de naam van het bestand staat “{words}”. De ontvanger ziet die naam.",
        todo="Geef het bestand de naam waaronder het verstuurd wordt.",
    ),
    "RS07": Told(
        "Koppelingen en ingesloten objecten",
        "Dit stuk is gekoppeld aan iets buiten het stuk: {target} (aantal: {count}).",
        "Verwijder de koppeling, of neem op wat de lezer nodig heeft.",
        "Een link naar \\\\server\\map\\concept.docx",
    ),
    "RS07-file": Told(
        why="Hier staat een link naar een bestand op een eigen schijf of server: {target} (aantal: {count}). Voor "
        "de lezer werkt die niet, en hij laat zien hoe onze mappen heten.",
        todo="Verwijder de link (rechtermuisknop > Hyperlink verwijderen), of link naar de openbare vindplaats.",
    ),
    "RS07-inside": Told(
        why="Hier staat een link naar een omgeving waar alleen wij bij kunnen: {target} (aantal: {count}). Voor de "
        "lezer werkt die niet.",
        todo="Link naar de openbare vindplaats, of verwijder de link.",
    ),
    "RS07-mail": Told(
        why="Achter deze tekst zit een link naar een e-mailadres dat van een persoon lijkt: {target} (aantal: "
        "{count}). Dat adres gaat mee naar buiten.",
        todo="Verwijder de link, of gebruik een algemeen adres. Is dit een algemeen adres, zet het dan in de "
        "instellingen onder [check.RS07] bij mailboxes.",
    ),
    "RS07-object": Told(
        why="In dit stuk zit een ander bestand ingesloten: {target} (aantal: {count}). De lezer kan het openen, "
        "met alles wat erin staat.",
        todo="Plak het als afbeelding of als gewone tabel, en verwijder het object.",
    ),
    "RS07-macro": Told(
        why="In dit stuk zitten macro's ({target}). Veel ontvangers blokkeren zo'n bestand.",
        todo="Sla het stuk op als gewoon Word-document (.docx), zonder macro's.",
    ),
    "RS07-image": Told(
        why="Een afbeelding zit niet in het stuk maar wordt elders opgehaald: {target} (aantal: {count}). De lezer "
        "ziet dan een leeg vak, of laat weten dat hij het stuk opent.",
        todo="Voeg de afbeelding zelf in: in Word onder Invoegen > Afbeeldingen.",
    ),
    "RS07-source": Told(
        why="Dit stuk haalt gegevens op uit een ander bestand: {target} (aantal: {count}). Voor de lezer werkt dat "
        "niet.",
        todo="Verbreek de koppeling: in Word onder Bestand > Info > Koppelingen naar bestanden bewerken, of met "
        "Ctrl+Shift+F9 op het veld.",
    ),
    "RS07-template": Told(
        why="Dit stuk hangt nog aan een sjabloon: {target}. Dat laat zien hoe onze mappen heten, en Word zoekt het "
        "sjabloon bij het openen.",
        todo="Koppel het los: in Word onder Ontwikkelaars > Documentsjabloon, en kies Normal.",
    ),
    "OP01": Told(
        "Metagegevens",
        "Het bestand zegt meer over zijn makers dan de tekst: {names}.",
        "Verwijder de gegevens: in Word onder Bestand > Info > Controleren op problemen > Document controleren.",
        "Auteur: J. Jansen",
    ),
    "OP01-creator": Told(
        why="Als auteur van het bestand staat “{names}” vermeld. Het Word-bestand zelf wordt openbaar, en dus ook "
        "deze naam."
    ),
    "OP01-saved": Told(
        why="Het bestand zegt wie het het laatst heeft opgeslagen: “{names}”. Het Word-bestand zelf wordt "
        "openbaar, en dus ook deze naam."
    ),
    "OP01-company": Told(
        why="Bij de eigenschappen van het bestand staat als bedrijf “{names}”. Alleen een ministerie hoort daar te "
        "staan."
    ),
    "OP01-manager": Told(why="Bij de eigenschappen van het bestand staat als leidinggevende “{names}”."),
    "OP01-template": Told(
        why="Bij de eigenschappen van het bestand staat waar het sjabloon staat: “{names}”. Dat laat zien hoe onze "
        "mappen heten."
    ),
    "OP01-custom": Told(
        why="Bij het bestand zijn eigen eigenschappen opgeslagen die niet in de tekst staan (aantal: {count}): "
        "{names}. Wie het bestand krijgt, kan ze lezen."
    ),
    "OP01-people": Told(
        why="In het bestand staan de namen van wie opmerkingen maakte of wijzigingen bijhield (aantal: {count}): "
        "{names}. Een naam kan blijven staan nadat de opmerking is verwijderd."
    ),
    "OP01-thumbnail": Told(
        why="In het bestand zit een miniatuur van de eerste bladzijde. Die kan nog een oude tekst laten zien.",
        todo="Haal het vinkje weg bij Miniaturen opslaan (in Word onder Opslaan als) en sla het stuk opnieuw op.",
    ),
    "OP01-rsids": Told(
        why="In het bestand staan nummers van elke keer dat eraan is gewerkt. Ze noemen geen namen, maar laten zien "
        "welke stukken uit hetzelfde bestand komen.",
        todo="Dit houdt verzending niet tegen. Wilt u ze weg: Document controleren in Word verwijdert ze.",
    ),
    "OP02": Told(
        "Persoonsgegevens en lak",
        "Hier staan gegevens van een persoon: “{words}”.",
        "Verwijder de gegevens in de versie die openbaar wordt.",
        "Opgesteld door: J. Jansen",
    ),
    "OP02-name": Told(
        why="Hier staat wie het stuk opstelde of contactpersoon is: “{words}”. Namen van ambtenaren worden niet "
        "openbaar gemaakt.",
        todo="Verwijder de naam in de versie die openbaar wordt. Mag deze naam er staan, zet hem dan in de "
        "instellingen onder [check.OP02] bij names.",
    ),
    "OP02-phone": Told(
        why="Hier staat een telefoonnummer: “{words}”.",
        todo="Verwijder het nummer. Is dit een algemeen nummer, zet het dan in de instellingen onder [check.OP02] "
        "bij numbers.",
    ),
    "OP02-mail": Told(
        why="Hier staat een e-mailadres dat van een persoon lijkt: “{words}”.",
        todo="Verwijder het adres. Is dit een algemeen adres, zet het dan in de instellingen onder [check.OP02] bij "
        "mailboxes.",
    ),
    "OP02-reference": Told(
        why="Hier staat het volledige kenmerk van de nota: “{words}”. In openbare nota's wordt dat vaak weggelakt.",
        todo="Kijk of het kenmerk mag blijven staan.",
    ),
    "OP02-black": Told(
        why="Hier staat tekst onder een zwarte balk (aantal plaatsen: {count}). De balk bedekt de tekst, maar wie "
        "haar kopieert leest haar gewoon.",
        todo="Verwijder de tekst zelf en zet er een teken voor in de plaats, zoals “[weggelakt]” of de grond uit "
        "de Woo.",
    ),
    "OP02-white": Told(
        why="Hier staat witte tekst op een witte bladzijde (aantal plaatsen: {count}). U ziet haar niet, maar wie "
        "haar kopieert leest haar gewoon.",
        todo="Verwijder de tekst zelf.",
    ),
    "OP02-cropped": Told(
        why="Van een afbeelding is een deel afgesneden (aantal: {count}). Het afgesneden deel zit nog in het "
        "bestand en is zo weer zichtbaar.",
        todo="Comprimeer de afbeelding (in Word onder Afbeeldingsindeling > Afbeeldingen comprimeren) met het "
        "vinkje Bijgesneden gebieden verwijderen aan.",
    ),
}
EN: dict[str, Told] = {
    "RS01": Told(
        "Open comments",
        "There are still comments by {author} in this document (number: {count}). The first: “{text}”. Whoever "
        "gets the document reads them too.",
        "Deal with each comment, then delete it: in Word under Review > Delete > Delete All Comments.",
        "A comment by FIN: “Please name the source.”",
    ),
    "RS01-done": Told(
        why="There are still resolved comments by {author} in this document (number: {count}). The first: "
        "“{text}”. A resolved comment stays in the file too, for everyone to read.",
        todo="Delete them before sending: in Word under Review > Delete > Delete All Comments.",
    ),
    "RS02": Told(
        "Tracked changes",
        "There are still tracked changes by {author} in this document (number: {count}). The reader sees old and "
        "new text side by side, and who changed what.",
        "Accept or reject each change (in Word under Review) and turn Track Changes off.",
        "An insertion by FIN that was not accepted yet.",
    ),
    "RS02-format": Told(
        why="There are still tracked changes of formatting by {author} in this document (number: {count}). The "
        "text is the same, but the reader sees them in the margin.",
    ),
    "RS02-setting": Told(
        why="Word still tracks changes in this document. There are none now, but whoever opens it and types "
        "something makes one.",
        todo="Turn Track Changes off (in Word under Review) and save the document.",
    ),
    "RS03": Told(
        "Hidden text",
        "There is text here that is formatted as hidden (places: {count}). You do not see it, but whoever gets "
        "the file can show it.",
        "Show hidden text (in Word with ¶) and delete it, or untick Hidden under Font.",
        "A sentence that is formatted as hidden.",
    ),
    "RS03-white": Told(
        why="There is white text on a white page here (places: {count}). You do not see it, but whoever selects or "
        "copies it reads it.",
        todo="Delete the text, or give it the colour Automatic.",
    ),
    "RS03-tiny": Told(
        why="There is text here too small for anyone to see (places: {count}). It is in the file all the same.",
        todo="Delete the text, or make it as large as the rest.",
    ),
    "RS03-outside": Told(
        why="There is a text box with text outside the page (number: {count}). Nobody sees it, but it is in the "
        "file.",
        todo="Delete the text box; you find it in Word under Home > Select > Selection Pane.",
    ),
    "RS04": Told(
        "Placeholders",
        "It still says “{words}” here. That looks like something to be filled in.",
        "Fill in what should be here, or take it out.",
        "€ xx million",
    ),
    "RS04-pm": Told(
        why="It still says “PM” here. In running text that reads as something to be filled in.",
        todo="Fill in what should be here. If you mean that the amount is not known yet, write “pro memorie (PM)”.",
    ),
    "RS04-control": Told(
        why="There is still an empty field of the template here: “{words}”.",
        todo="Fill in the field, or delete it.",
    ),
    "RS05": Told(
        "Broken field",
        "There is an error message of Word in the text here: “{words}”. The reference has lost its target.",
        "Insert the reference again (in Word under References > Cross-reference), or type what should be here. "
        "Then update all fields with Ctrl+A and F9.",
        "See section Error! Reference source not found.",
    ),
    "RS05-lost": Told(
        why="The reference “{words}” points to a place that is no longer there (number: {count}). As soon as Word updates the fields, "
        "when printing for instance, there will be an error message here.",
    ),
    "RS05-flat": Told(
        why="There is an error message of Word as plain text here: “{words}”.",
        todo="Type what should be here, or insert the reference again (in Word under References > Cross-reference).",
    ),
    "RS05-contents": Told(
        why="The table of contents no longer agrees with the headings (lines: {count}). The first line that "
        "differs: “{words}”.",
        todo="Click in the table of contents and press F9; choose Update entire table.",
    ),
    "RS06": Told(
        "Draft marker",
        "It says “{words}” here, while this document should be final.",
        "Take the marker out.",
        "A header that says DRAFT.",
    ),
    "RS06-subject": Told(
        why="The subject says “{words}”, while this document should be final.",
        todo="Take the word out of the subject.",
    ),
    "RS06-title": Told(
        why="The title in the properties of the file says “{words}”: “{title}”. That title stands above the "
        "document when it is published.",
        todo="Change the title: in Word under File > Info > Properties.",
    ),
    "RS06-watermark": Told(
        why="The watermark “{words}” runs across the page, while this document should be final.",
        todo="Remove it: in Word under Design > Watermark > Remove Watermark.",
    ),
    "RS06-file": Told(
        why="The name of the file says “{words}”. Whoever gets it sees that name.",
        todo="Give the file the name under which it is sent.",
    ),
    "RS07": Told(
        "Links and embedded objects",
        "This document is linked to something outside it: {target} (number: {count}).",
        "Remove the link, or include what the reader needs.",
        "A link to \\\\server\\folder\\draft.docx",
    ),
    "RS07-file": Told(
        why="There is a link here to a file on a drive or server of our own: {target} (number: {count}). It does "
        "not work for the reader, and shows what our folders are called.",
        todo="Remove the link (right click > Remove Hyperlink), or link to the public source.",
    ),
    "RS07-inside": Told(
        why="There is a link here to a place that only we can reach: {target} (number: {count}). It does not work "
        "for the reader.",
        todo="Link to the public source, or remove the link.",
    ),
    "RS07-mail": Told(
        why="Behind this text is a link to an e-mail address that seems to be a person's: {target} (number: "
        "{count}). That address goes out too.",
        todo="Remove the link, or use a general address. If this is one, add it to the settings under "
        "[check.RS07], mailboxes.",
    ),
    "RS07-object": Told(
        why="Another file is embedded in this document: {target} (number: {count}). The reader can open it, with "
        "all that is in it.",
        todo="Paste it as a picture or a plain table, and delete the object.",
    ),
    "RS07-macro": Told(
        why="There are macros in this document ({target}). Many receivers block such a file.",
        todo="Save it as a plain Word document (.docx), without macros.",
    ),
    "RS07-image": Told(
        why="A picture is not in the document but fetched from elsewhere: {target} (number: {count}). The reader "
        "sees an empty box, or lets it be known that the document is opened.",
        todo="Insert the picture itself: in Word under Insert > Pictures.",
    ),
    "RS07-source": Told(
        why="This document takes data from another file: {target} (number: {count}). That does not work for the "
        "reader.",
        todo="Break the link: in Word under File > Info > Edit Links to Files, or with Ctrl+Shift+F9 on the field.",
    ),
    "RS07-template": Told(
        why="This document is still attached to a template: {target}. That shows what our folders are called, and "
        "Word looks for the template when it opens the document.",
        todo="Detach it: in Word under Developer > Document Template, and choose Normal.",
    ),
    "OP01": Told(
        "Metadata",
        "The file says more of its makers than the text does: {names}.",
        "Remove it: in Word under File > Info > Check for Issues > Inspect Document.",
        "Author: J. Jansen",
    ),
    "OP01-creator": Told(
        why="The file names “{names}” as its author. The Word file itself is published, and so is this name."
    ),
    "OP01-saved": Told(
        why="The file says who saved it last: “{names}”. The Word file itself is published, and so is this name."
    ),
    "OP01-company": Told(
        why="The properties of the file name “{names}” as company. Only a ministry should be named there."
    ),
    "OP01-manager": Told(why="The properties of the file name “{names}” as manager."),
    "OP01-template": Told(
        why="The properties of the file say where its template is: “{names}”. That shows what our folders are called."
    ),
    "OP01-custom": Told(
        why="The file has properties of its own that are not in the text (number: {count}): {names}. Whoever gets "
        "the file can read them."
    ),
    "OP01-people": Told(
        why="The file names those who made comments or tracked changes (number: {count}): {names}. A name may stay "
        "after the comment was deleted."
    ),
    "OP01-thumbnail": Told(
        why="There is a thumbnail of the first page in the file. It may still show an old text.",
        todo="Untick Save Thumbnail (in Word under Save As) and save the document again.",
    ),
    "OP01-rsids": Told(
        why="The file has a number for each time it was worked on. They name nobody, but show which documents come "
        "from the same file.",
        todo="This does not stop anything. If you want them gone: Inspect Document in Word removes them.",
    ),
    "OP02": Told(
        "Personal data and redaction",
        "There are data of a person here: “{words}”.",
        "Remove them in the version that is published.",
        "Drafted by: J. Jansen",
    ),
    "OP02-name": Told(
        why="This says who drafted the document or can be contacted: “{words}”. Names of officials are not "
        "published.",
        todo="Remove the name in the version that is published. If it may stay, add it to the settings under "
        "[check.OP02], names.",
    ),
    "OP02-phone": Told(
        why="There is a phone number here: “{words}”.",
        todo="Remove the number. If it is a general one, add it to the settings under [check.OP02], numbers.",
    ),
    "OP02-mail": Told(
        why="There is an e-mail address here that seems to be a person's: “{words}”.",
        todo="Remove the address. If it is a general one, add it to the settings under [check.OP02], mailboxes.",
    ),
    "OP02-reference": Told(
        why="The whole reference of the memo is here: “{words}”. In published memos it is often blacked out.",
        todo="See whether the reference may stay.",
    ),
    "OP02-black": Told(
        why="There is text under a black bar here (places: {count}). The bar covers it, but whoever copies it reads "
        "it.",
        todo="Delete the text itself and put a sign in its place, such as “[redacted]” or the ground in the law.",
    ),
    "OP02-white": Told(
        why="There is white text on a white page here (places: {count}). You do not see it, but whoever copies it "
        "reads it.",
        todo="Delete the text itself.",
    ),
    "OP02-cropped": Told(
        why="Part of a picture was cropped away (number: {count}). That part is still in the file and easily shown "
        "again.",
        todo="Compress the picture (in Word under Picture Format > Compress Pictures) with Delete cropped areas of "
        "pictures ticked.",
    ),
}
