"""The documents that mutants are made of, by name: built ones, the samples, foreign ones where they are."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from tests.build import (
    b,
    box,
    br,
    cell,
    chunk,
    deleted_mark,
    doc,
    endnote,
    equation,
    field,
    gone,
    h,
    i,
    ins,
    link,
    moved_from,
    moved_to,
    no_break_hyphen,
    note,
    p,
    picture,
    run,
    sdt,
    sdt_block,
    simple,
    soft_hyphen,
    sym,
    tab,
    table,
    yellow,
)

_ROOT = Path(__file__).parents[2]
_FOLDERS = {"samples": _ROOT / "samples", "corpus": _ROOT.parent / "shared" / "corpus"}
_LARGEST = 80_000  # bytes of a file: larger ones take time that is better spent on more small ones


def _letter(strict: bool = False) -> bytes:
    """Hardly anything but text, in every place that holds text."""
    return doc(
        h("Inleiding"),
        p(
            "De minister ",
            b("heeft"),
            " op 12 mei 2025 ",
            i("ruim"),
            " € 3,5 miljoen toegezegd",
            note("Zie bijlage 1."),
        ),
        p("Eerste punt van aandacht;", item="bullet"),
        p("Tweede punt, dat langer is.", item="bullet"),
        p("De gemeenten krijgen 1.500.000 euro.", style="Kop2"),
        table([["Jaar", "Bedrag"], ["2025", "12"], ["2026", "36\u00a0600"]]),
        p("Hoogachtend,", br, "de minister van Binnenlandse Zaken", endnote("Naschrift van de minister.")),
        header=[p("Ministerie van Binnenlandse Zaken")],
        footer=[p("Pagina ", field("PAGE", "1"), " van ", simple("NUMPAGES", "3"))],
        strict=strict,
        title="Brief",
        modified="2026-01-30T12:00:00Z",
    )


def _tracked() -> bytes:
    """Tracked changes and yellow that are there already."""
    return doc(
        p("De ", gone("oude "), ins("nieuwe "), "regeling geldt ", moved_to("voor iedereen "), "vanaf nu."),
        p("Zin die verplaatst is ", moved_from("voor iedereen "), "en blijft."),
        p("Deze alinea gaat ", mark=deleted_mark()),
        p("over in deze."),
        p("Geel was ", yellow("deze passage"), " al, en ", run("deze ook", highlight="green"), "."),
        p(run("Gearceerd", '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>'), " stond dit er al."),
    )


def _objects() -> bytes:
    """Everything that is no plain text."""
    return doc(
        p(
            "Een ",
            link("koppeling", "https://www.rijksoverheid.nl"),
            " en ",
            link("verwijzing", anchor="_Ref1"),
            ".",
        ),
        p(
            "Zie ",
            field("REF _Ref1 \\h", "paragraaf 3"),
            tab,
            "en",
            no_break_hyphen,
            "of",
            soft_hyphen,
            "woord",
        ),
        p("Formule ", equation("a+b"), " en teken ", sym("F0E0"), " en ", sdt("een besturingselement"), "."),
        p("Met een plaatje ", picture(b"\x89PNG\r\n\x1a\n plaatje"), " erin."),
        p("Tekstvak: ", box(p("Woorden in het vak."), p("Nog een alinea daarin."))),
        sdt_block(p("In een besturingselement."), table([["a", cell("b", span=2)], ["c", "d", "e"]])),
        chunk("<p>Ingevoegd</p>"),
        table([[cell("boven", merge="restart"), "x"], [cell("", merge="continue"), table([["binnen"]])]]),
        p("Slot cafe\u0301 “zo” — über\u00adgang."),
    )


def _small() -> bytes:
    return doc(p("een twee drie vier vijf"), p("zes ", b("zeven"), " acht"), table([["negen", "tien"]]))


_BUILT: dict[str, Callable[[], bytes]] = {
    "letter": _letter,
    "strict": lambda: _letter(strict=True),
    "tracked": _tracked,
    "objects": _objects,
    "small": _small,
}


@cache
def names() -> tuple[str, ...]:
    """The names of all documents: the built ones as often as all others together."""
    found = [
        f"{folder}/{path.relative_to(root).as_posix()}"
        for folder, root in _FOLDERS.items()
        for path in sorted(root.rglob("*.docx"))
        if path.stat().st_size <= _LARGEST
    ]
    return (*_BUILT, *_BUILT) * max(1, len(found) // 10) + tuple(found)


@cache
def document(name: str) -> bytes:
    """The bytes of the document of this name."""
    if name in _BUILT:
        return _BUILT[name]()
    folder, _, path = name.partition("/")
    return (_FOLDERS[folder] / path).read_bytes()
