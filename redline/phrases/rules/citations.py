"""What the rules about parliamentary papers say."""

from redline.phrases.rules import Told

NL: dict[str, Told] = {
    "CI01": Told(
        "Kamerstukverwijzing",
        "Deze verwijzing heeft niet de vaste vorm. Zo kan een lezer het stuk lastiger vinden, en kan de Kamer er geen "
        "koppeling van maken.",
        "Schrijf: {good}",
        "“Kamerstukken II, 2024-2025, 36 600 XV, nr. 114” in plaats van “Kamerstukken II 2024/25, 36 600 XV, nr. 114”.",
    ),
    "CI01-gap": Told(
        todo="Schrijf: {good} (op de plaats van … hoort wat nu ontbreekt)",
    ),
    "CI01-mixed": Told(
        why="Deze verwijzing heeft een andere vorm dan de meeste in dit document.",
        todo="Kies één vorm. In de vorm van de andere: {good}",
    ),
    "CI01-session": Told(
        why="Het vergaderjaar {session} bestaat niet. Een vergaderjaar loopt van september tot september, zoals "
        "2024/25, en kan niet in de toekomst liggen.",
        todo="Zoek het vergaderjaar van dit stuk op en pas het aan.",
    ),
    "CI01-dossier": Told(
        why="Het dossiernummer {dossier} staat niet in uw lijst van bekende dossiers.",
        todo="Controleer het nummer. Klopt het? Zet het dan bij `dossiers` in redline.toml.",
    ),
    "CI02": Told(
        "Motie en toezegging",
        "In de regel “{row}” ontbreekt iets.",
        "Vul de regel aan.",
        "De brief noemt de motie-Saris, maar in de bijlage met moties staat zij niet.",
    ),
    "CI02-motion": Told(
        why="Bij de motie “{row}” staat geen Kamerstuknummer. Zonder nummer kan de Kamer niet nagaan om welke motie "
        "het gaat.",
        todo="Zet het nummer erbij, zoals Kamerstukken II 2024/25, 29861, nr. 160.",
    ),
    "CI02-pledge": Told(
        why="Bij de toezegging “{row}” staat geen nummer. De Kamer houdt toezeggingen bij op nummer.",
        todo="Zet het nummer erbij, zoals TZ202509-041. Heeft deze oude toezegging er geen? Noem dan het debat en de "
        "datum.",
    ),
    "CI02-name": Told(
        why="Bij de motie “{row}” staat niet van wie zij is.",
        todo="Noem de indiener, zoals “motie-Saris” of “motie van het lid Saris”.",
    ),
    "CI02-state": Told(
        why="Bij “{row}” staat niet wat de stand van zaken is.",
        todo="Schrijf op wat er is gedaan en of het is afgedaan.",
    ),
    "CI02-broken": Told(
        why="“{said}” lijkt een nummer van een toezegging, maar is niet compleet. Een nummer ziet eruit als "
        "TZ202509-041.",
        todo="Zoek het nummer op in het register van de Kamer en pas het aan.",
    ),
    "CI02-unlisted": Told(
        why="Hier wordt “{name}” genoemd, maar in {document} komt die naam of dat nummer niet voor.",
        todo="Neem de motie of toezegging op in de bijlage, of controleer de naam.",
    ),
}

EN: dict[str, Told] = {
    "CI01": Told(
        "Citation of a parliamentary paper",
        "This citation is not in the usual form. That makes the paper harder to find, and the House cannot link it.",
        "Write: {good}",
        "“Kamerstukken II, 2024-2025, 36 600 XV, nr. 114” for “Kamerstukken II 2024/25, 36 600 XV, nr. 114”.",
    ),
    "CI01-gap": Told(
        todo="Write: {good} (for … put in what is missing)",
    ),
    "CI01-mixed": Told(
        why="This citation has another form than most in this document.",
        todo="Choose one form. In that of the others: {good}",
    ),
    "CI01-session": Told(
        why="There is no session {session}. A session runs from September to September, as 2024/25, and cannot lie "
        "in the future.",
        todo="Look up the session of this paper and correct it.",
    ),
    "CI01-dossier": Told(
        why="Dossier {dossier} is not in your list of known dossiers.",
        todo="Check the number. Is it right? Then add it to `dossiers` in redline.toml.",
    ),
    "CI02": Told(
        "Motion and pledge",
        "The row “{row}” lacks something.",
        "Complete the row.",
        "The letter names the motion Saris, but the annex of motions does not have it.",
    ),
    "CI02-motion": Told(
        why="The motion “{row}” has no number of a parliamentary paper. Without it the House cannot see which motion "
        "it is.",
        todo="Add the number, as Kamerstukken II 2024/25, 29861, nr. 160.",
    ),
    "CI02-pledge": Told(
        why="The pledge “{row}” has no number. The House keeps pledges by number.",
        todo="Add the number, as TZ202509-041. Has this old pledge none? Then name the debate and its date.",
    ),
    "CI02-name": Told(
        why="The motion “{row}” does not say whose it is.",
        todo="Name who moved it, as “motie-Saris” or “motie van het lid Saris”.",
    ),
    "CI02-state": Told(
        why="“{row}” does not say what the state of affairs is.",
        todo="Write what has been done, and whether it is settled.",
    ),
    "CI02-broken": Told(
        why="“{said}” looks like the number of a pledge, but is not whole. A number looks like TZ202509-041.",
        todo="Look the number up in the register of the House and correct it.",
    ),
    "CI02-unlisted": Told(
        why="“{name}” is named here, but {document} does not have that name or number.",
        todo="List the motion or pledge in the annex, or check the name.",
    ),
}
