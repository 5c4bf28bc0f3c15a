"""The reviewer's copy: the second version with tracked changes and comments by the ministry of Finance."""

from __future__ import annotations

from dataclasses import replace

from .edits import Add, Change, Edit, apply
from .letter_steps import LETTER_V2, NEW_BUDGET
from .model import Block

COMMENTS = [
    (
        "FIN",
        "Graag het bedrag aanpassen: de laatste raming van het CBS komt uit op 1,7 miljoen euro per jaar.",
    ),
    ("FIN", "Deze formulering is zwaarder dan die van het IBO zelf. Voorstel: ingrijpende."),
    ("FIN", "Is deze datum nog juist? Volgens onze agenda is het overleg verschoven naar december."),
]

SUGGESTIONS: list[Edit] = [
    Change(
        "ig-3",
        "[-€~1,5~miljoen-][+{c:0}€~{del}1,5{/del}{ins}1,7{/ins}~miljoen{/c:0}+] kost",
    ),
    Change(
        "ibo-1",
        "tot een [-fundamentele-][+{c:1}{del}fundamentele{/del}{ins}ingrijpende{/ins}{/c:1}+] herziening",
    ),
    Change("ser-2", "Op [-17 november 2025-][+{c:2}17 november 2025{/c:2}+] bespreek"),
    Change("ser-4", "uitkomsten zijn [-hoopvol-][+{del}hoopvol{/del}{ins}bruikbaar{/ins}+]: bij"),
    Change("mar-2", "het juiste loon[+{ins} en de juiste belastingen{/ins}+] betalen"),
    Change("toe-2", "Zij worden [-eenmalig met 38% verhoogd-][+{fmt}eenmalig met 38% verhoogd{/fmt}+] en"),
    Add("ibo-5", (Block("ibo-6", "p", f"{{ins}}{NEW_BUDGET}{{/ins}}", track="ins"),)),
]

MOVED = LETTER_V2.block("ser-5").text
REVIEW = apply(
    LETTER_V2,
    "v2-FIN",
    [*SUGGESTIONS, Add("gez-3", (Block("ser-5-hier", "p", f"{{mto}}{MOVED}{{/mto}}", track="mto"),))],
)
REVIEW = REVIEW.with_blocks(
    [
        replace(block, text=f"{{mfrom}}{block.text}{{/mfrom}}", track="mfrom")
        if block.id == "ser-5"
        else block
        for block in REVIEW.blocks
    ]
)
