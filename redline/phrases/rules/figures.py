"""What the rules about figures say."""

from redline.phrases.rules import Told

NL: dict[str, Told] = {
    "IN01": Told(
        "Totaal klopt",
        "Hier staat “{total}”, maar de delen in de lijst eronder zijn samen {sum} ({parts}). Wie de brief leest, telt "
        "dit na; in een debat wordt het al snel een vraag.",
        "Zoek uit welk getal niet klopt: het totaal of een van de delen. Pas dat aan, ook in bijlagen en nota.",
        "“In totaal zijn er 41 maatregelen” met daaronder 9, 19, 7, 4 en 1: dat is samen 40.",
    ),
    "IN01-sentence": Told(
        why="Hier staat “{total}”, maar de delen die in de tekst worden genoemd zijn samen {sum} ({parts}). Dat is "
        "er bijna: waarschijnlijk klopt één getal niet.",
    ),
    "IN01-table": Told(
        why="In de kolom “{column}” staat als totaal {total}, maar de getallen waar het totaal van is, zijn samen "
        "{sum} ({parts}).",
        todo="Zoek uit welk getal niet klopt: het totaal of een van de regels. Komt het door afronding of tellen "
        "sommige dubbel? Zet dat dan onder de tabel.",
    ),
    "IN08": Told(
        "Zelfde getal",
        "Hier staat “{here}”, in {document} staat “{there}”. Het lijkt om hetzelfde te gaan.",
        "Ga na welk getal klopt en maak ze gelijk. Gaat het om iets anders (een ander jaar, een andere bron)? Zeg dat "
        "er dan bij.",
        "De brief noemt “120.000 geschikte bedden”, de bijlage “110.000 geschikte bedden”.",
    ),
    "IN08-old": Told(
        why="Hier staat nog “{here}”. In {document} is dit getal sinds de vorige versie gewijzigd: daar staat nu "
        "“{there}”.",
        todo="Ga na of het getal hier ook moet worden gewijzigd.",
    ),
}

EN: dict[str, Told] = {
    "IN01": Told(
        "Totals add up",
        "It says “{total}” here, but the parts in the list below make {sum} ({parts}). Readers check this; in a "
        "debate it soon becomes a question.",
        "Find out which figure is wrong: the total or one of the parts. Correct it, in annexes and memo too.",
        "“41 measures in total” over 9, 19, 7, 4 and 1, which make 40.",
    ),
    "IN01-sentence": Told(
        why="It says “{total}” here, but the parts that the text names make {sum} ({parts}). That is close: one "
        "figure is probably wrong.",
    ),
    "IN01-table": Told(
        why="The total in column “{column}” is {total}, but what it is the total of makes {sum} ({parts}).",
        todo="Find out which figure is wrong: the total or one of the rows. Is it rounding, or are some counted "
        "twice? Then say so under the table.",
    ),
    "IN08": Told(
        "Same figure",
        "It says “{here}” here, and “{there}” in {document}. It seems to be about the same.",
        "Find out which figure is right and make them equal. Is it about something else (another year, another "
        "source)? Then say so.",
        "The letter has “120,000 suitable beds”, the annex “110,000 suitable beds”.",
    ),
    "IN08-old": Told(
        why="It still says “{here}” here. In {document} this figure has changed since the last version: it is "
        "“{there}” now.",
        todo="Find out whether the figure must change here too.",
    ),
}
