"""Personal data in what is published, and words that were covered instead of taken away (OP02).

Settings of OP02: `mailboxes`, more names before the @ of mailboxes that are no person's; `numbers`, more
phone numbers that everyone may have; `names`, who may be named as the author of a piece; `crop`, the
percentage of a picture that may be cropped away (2).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile, zip_longest

from redline.check.leftovers.draft import TOP, is_memo
from redline.check.leftovers.hidden import is_white
from redline.check.leftovers.runs import Bit, bits, blackness, cell_fill, whiteness
from redline.check.leftovers.xml import DRAWING, At, Ground, ground, stands
from redline.check.model import Case, Hit, Passage, Sheet, Stage
from redline.check.rules import rule
from redline.document.model import SILENT, Span
from redline.findings import Severity
from redline.wml import Element

_MAIL = re.compile(r"(?<![\w.+-])(?P<box>[\w.+-]+)@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}")
_PHONE = re.compile(
    r"(?<![\w+./-])(?!\d\d[-/.]\d\d[-/.](?:19|20)\d\d)(?:"
    r"(?:\+|00)31[\s-]{0,2}(?:\(0\)\s?)?[1-9](?:[\s-]?\d){8}|06[\s–-]{0,3}\d(?:[\s-]?\d){7}|"
    r"\(?0[1-9]\d\)?[\s–-]{1,3}\d(?:[\s-]?\d){6}|\(?0[1-9]\d\d\)?[\s–-]{1,3}\d(?:[\s-]?\d){5}|0[1-9]\d{8})"
    r"(?![\w/]|[-.]\d)"
)
_ACCOUNT = re.compile(
    r"\b[A-Z]{2}\d\d ?[A-Z]{4}(?: ?\d){10}"
)  # a bank account has figures like a phone number
_FOR_ALL = re.compile(r"0(?:800|900|906|88|85)")
_CENTRAL = frozenset(  # the numbers of the ministries themselves
    "0703334444 0704266426 0703428000 0703564100 0703486486 0703707911 0704123456 0703407911 0703798911 "
    "0704560000 0703188188".split()
)
_BOXES = frozenset(
    "info contact post mail postbus dienstpostbus secretariaat woo wob pers persvoorlichting communicatie "
    "redactie klachten servicedesk helpdesk loket bezwaar privacy avg algemeen noreply no reply webmaster "
    "directie afdeling team bureau programma publieksvoorlichting voorlichting office press support".split()
)
_LABEL = re.compile(
    r"(?:opgesteld door|contactpersoon|contactpersonen|behandeld door|steller|behandelend ambtenaar)\b[\s:]*"
    r"(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_TITLES = re.compile(
    r"(?:(?:de heer|mevrouw|dhr|mw|mevr|drs|mr|dr|ir|ing|prof|msc|ma)\b\.?\s*)+", re.IGNORECASE
)
_PARTICLE = r"(?:van|von|de|der|den|ten|ter|te|el|al|het|la|le|in|'t|’t|d'|bin|ben)"
_CAPITAL = r"(?:[A-Z]\.)*[A-ZÀ-Þ][a-zà-ÿ'’]+(?:-[A-ZÀ-Þa-zà-ÿ][a-zà-ÿ'’]+)*"
_INITIALS = r"(?:[A-Z](?:[a-z]|h)?\.\s?)+"
_PERSON = re.compile(
    rf"(?:{_INITIALS}|{_CAPITAL}\s+)(?:(?:{_PARTICLE}|{_CAPITAL}|{_INITIALS})\s+){{0,4}}{_CAPITAL}",
    re.UNICODE,
)
_SURNAME = re.compile(_CAPITAL)
_NO_PERSON = re.compile(
    r"\b(?:ministerie|minister|staatssecretaris|directie|directoraat|afdeling|team|cluster|bureau|inspectie|"
    r"secretariaat|programma|dienst|kamer|den haag|raad|commissie|kabinet|projectteam|DG|hoofd|referentie|"
    r"bijlagen?|datum|aanleiding|pagina)\b",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"(?:onze referentie|ons kenmerk)\b[\s:]*(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_NUMBER = re.compile(r"\d{4}-?\d{6,}")
_BLACK = 0xE0  # how dark a bar has to be
_CROP = 2  # per cent
_LETTER = re.compile(r"\w")


@rule("OP02", Severity.ERROR, {Stage.PUBLIC})
def personal(case: Case) -> Iterator[Hit]:
    """Names, numbers and addresses of people; what is covered and still there; by kind and place."""
    for sheet in case.sheets:
        here = ground(sheet)
        yield from _addresses(sheet, case)
        yield from _labelled(sheet, tuple(map(str, case.settings.get("names", ()))))
        yield from _reference(sheet)
        yield from _covered(here)
        yield from _cropped(here, float(case.settings.get("crop", _CROP)))


def is_mailbox(address: str, more: Sequence[str] = ()) -> bool:
    """Whether an address is that of an office, and of nobody in person."""
    words = re.split(r"[._+-]", address.partition("@")[0].casefold())
    known = _BOXES | {each.casefold() for each in more}
    return any(word in known or word.startswith("postbus") for word in words)


def _addresses(sheet: Sheet, case: Case) -> Iterator[Hit]:
    mailboxes = case.settings.get("mailboxes", ())
    numbers = _CENTRAL | {_figures(str(each)) for each in case.settings.get("numbers", ())}
    for passage in sheet.passages:
        for found in _MAIL.finditer(passage.text):
            if not is_mailbox(found[0], mailboxes):
                yield Hit(sheet, passage, Span(*found.span()), {"words": found[0]}, "mail")
        text = _ACCOUNT.sub(lambda account: SILENT * len(account[0]), passage.text)
        for found in _PHONE.finditer(text):
            if _figures(found[0]) not in numbers and not _FOR_ALL.match(_figures(found[0])):
                yield Hit(sheet, passage, Span(*found.span()), {"words": found[0]}, "phone")


def _figures(number: str) -> str:
    """The figures of a phone number as it is dialled at home."""
    figures = re.sub(r"\D", "", number.replace("(0)", ""))
    return re.sub(r"^(?:00)?31(?=\d{9}$)", "0", figures)


def _labelled(sheet: Sheet, allowed: Sequence[str]) -> Iterator[Hit]:
    """The names under a label that asks for one."""
    passages = sheet.passages
    for at, passage in enumerate(passages):
        if label := _LABEL.fullmatch(passage.text.strip()):
            below = (each for each in islice(passages, at + 1, at + 6) if each.story is passage.story)
            for where, who in _named(passage, label["rest"], below):
                if who not in allowed:
                    yield Hit(sheet, where, facts={"words": who}, variant="name")


def _reference(sheet: Sheet) -> Iterator[Hit]:
    """The whole reference of a memo, at its first place; a letter is known by it."""
    if not is_memo(islice(sheet.body, TOP)):
        return
    for passage, following in zip_longest(sheet.passages, sheet.passages[1:]):
        if label := _REFERENCE.fullmatch(passage.text.strip()):
            for where, text in ((passage, label["rest"]), (following, following.text if following else "")):
                if found := _NUMBER.search(text):
                    yield Hit(sheet, where, None, {"words": found[0]}, "reference", Severity.INFO)
                    return


def _named(label: Passage, rest: str, below: Iterable[Passage]) -> Iterator[tuple[Passage, str]]:
    """Who is named behind a label, or else in the paragraphs below it."""
    lines = [_bare(line) for line in re.split(r"[\n;,/]| en ", rest) if line.strip()]
    if lines:
        yield from ((label, line) for line in lines if _is_person(line) or _is_surname(line))
    else:
        people = takewhile(lambda each: _is_person(_bare(each.text)), below)
        yield from ((each, _bare(each.text)) for each in people)


def _bare(text: str) -> str:
    """A name without titles, and without what stands behind it in brackets."""
    return _TITLES.sub("", re.split(r"[(\n\t|]", text.strip())[0].strip()).strip()


def _is_person(text: str) -> bool:
    return bool(_PERSON.fullmatch(text)) and not _NO_PERSON.search(text)


def _is_surname(text: str) -> bool:
    return bool(_SURNAME.fullmatch(text)) and not _NO_PERSON.search(text)


def _covered(here: Ground) -> Iterator[Hit]:
    """Text under a black bar, or white: by kind, at the first."""
    found: dict[tuple[str, str, Element], list[Element]] = {}
    for bit in bits(here):
        if kind := _cover(here, bit):
            found.setdefault((kind, bit.part, bit.paragraph), []).append(bit.run)
    places: dict[str, list[At]] = {}
    for (kind, part, paragraph), runs in found.items():
        places.setdefault(kind, []).append(here.at(part, paragraph, frozenset(runs)))
    for kind, group in places.items():
        yield Hit(here.sheet, *group[0], {"count": len(group)}, kind)


def _cover(here: Ground, bit: Bit) -> str:
    """How a run is covered, or nothing: a black bar counts where its letters are not meant to stand out."""
    if not _LETTER.search(bit.text) or bit.look.get("vanish"):
        return ""
    colour, look = bit.look.get("color", ""), bit.look
    if look.get("highlight") == "black" or blackness(look.get("shd", "")) >= _BLACK:
        return "black" if whiteness(colour) < 128 else ""
    paper = look.get("paper", "")
    if blackness(colour) >= _BLACK and max(blackness(paper), blackness(cell_fill(bit.paragraph))) >= _BLACK:
        return "black"
    return "white" if is_white(here, bit) else ""


def _cropped(here: Ground, most: float) -> Iterator[Hit]:
    """Pictures in the text of which a part is cropped away, at the first; a logo in a margin is no matter."""
    cut = [
        each
        for each in here.package.tree(here.main).iter(f"{DRAWING}srcRect")
        if stands(each) and max(_share(each.get(side)) for side in "ltrb") > most
    ]
    if cut:
        at = here.at(here.main, cut[0])
        yield Hit(here.sheet, *at, {"count": len(cut)}, "cropped", Severity.WARNING)


def _share(cut: str | None) -> float:
    """A part of a picture in per cent; strict documents write a sign, others thousandths."""
    try:
        return float(cut[:-1]) if cut and cut.endswith("%") else float(cut or 0) / 1000
    except ValueError:
        return 0
