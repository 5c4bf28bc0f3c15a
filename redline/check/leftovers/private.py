"""What a file says of those who made it, beside its text (OP01).

Settings of OP01: `allow`, more names that may stay ("Rijksvoorlichtingsdienst"); `properties`, more custom
properties that may stay ("Zaaknummer"); `rsids = true`, to be told of the numbers that Word gives each
session, which stand in nearly every file and name nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from redline.check.leftovers.fields import fields_of
from redline.check.leftovers.review import comments_of
from redline.check.leftovers.xml import Ground, ground
from redline.check.model import ALL, Case, Hit, Stage
from redline.check.rules import rule
from redline.document.relations import relations
from redline.document.revisions import authors_of_changes
from redline.findings import Severity
from redline.wml import Element, child, name

_OUT = frozenset({Stage.TK, Stage.PUBLIC})
_ALLOWED = re.compile(  # the state, and what programs write where there is no name
    r"(?:ministerie(?: van .*)?|rijksoverheid|tweede kamer.*|dienst publiek en communicatie|"
    r"(?:min\. ?)?(?:AZ|BZ|BZK|SZW|VWS|VRO|OCW|JenV|J&V|FIN|EZ|EZK|KGG|IenW|I&W|LNV|LVVN|DEF|AenM|A&M)|"
    r"author|auteur|(?:microsoft|windows)(?: office)?(?:[ -]?(?:user|gebruiker|word))?|python-docx|un-?named|"
    r"unknown|onbekend|user|gebruiker|\?|)",
    re.IGNORECASE,
)
_TECHNICAL = frozenset(
    "AppVersion DocSecurity HyperlinksChanged LinksUpToDate ScaleCrop ShareDoc ContentTypeId _NewReviewCycle "
    "_TemplateID KSOProductBuildVer ICV".split()
)
_FACTS = {
    "core-properties": {"creator": "creator", "lastModifiedBy": "saved"},
    "extended-properties": {"Company": "company", "Manager": "manager", "Template": "template"},
}
_AUTHOR = "{http://schemas.microsoft.com/office/word/2012/wordml}author"
_MOST = 5  # names that are told


class Left(NamedTuple):
    """Something that a file says of its makers: what, and the names in it."""

    variant: str
    names: tuple[str, ...] = ()


@rule("OP01", Severity.INFO, ALL, otherwise=dict.fromkeys(_OUT, Severity.ERROR))
def metadata(case: Case) -> Iterator[Hit]:
    """What the properties of a file say, by kind; what names nobody blocks nothing."""
    allow = frozenset(str(each).casefold() for each in case.settings.get("allow", ()))
    keep = frozenset(map(str, case.settings.get("properties", ())))
    out = case.stage in _OUT
    for sheet in case.sheets:
        here = ground(sheet)
        for left in (*_facts(here, allow), *_people(here, allow), *_custom(here, keep)):
            yield Hit(sheet, facts=_told(left.names), variant=left.variant)
        if "thumbnail" in _kinds(here):
            yield Hit(sheet, variant="thumbnail", severity=Severity.WARNING if out else None)
        if case.settings.get("rsids") and _has_session_numbers(here):
            yield Hit(sheet, variant="rsids", severity=Severity.INFO)


def _told(names: tuple[str, ...]) -> dict[str, str | int]:
    more = f" (+{len(names) - _MOST})" if len(names) > _MOST else ""
    return {"names": ", ".join(names[:_MOST]) + more, "count": len(names)}


def _kinds(here: Ground) -> dict[str, str]:
    """The parts that the package itself points to, by kind."""
    links = relations(here.package, "").values()
    return {link.kind: link.target for link in links if link.target in here.package.parts}


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _facts(here: Ground, allow: frozenset[str]) -> Iterator[Left]:
    """The names in the properties that every document has."""
    for kind, variants in _FACTS.items():
        part = _kinds(here).get(kind)
        for fact in here.package.tree(part) if part else ():
            variant, said = variants.get(_local(fact), ""), " ".join((fact.text or "").split())
            harmless = not re.search(r"[\\/]", said) if variant == "template" else _is_allowed(said, allow)
            if variant and not harmless:
                yield Left(variant, (said,))


def _is_allowed(said: str, allow: frozenset[str]) -> bool:
    return bool(_ALLOWED.fullmatch(said)) or said.casefold() in allow


def _people(here: Ground, allow: frozenset[str]) -> Iterator[Left]:
    """Who wrote comments or tracked changes, or once did."""
    people = here.tree("people")
    named = [each.get(_AUTHOR) or "" for each in (people if people is not None else ()) if each.get(_AUTHOR)]
    named += [comment.author for comment in comments_of(here)]
    for part in here.parts:
        named += authors_of_changes(here.package.tree(part))
    found = tuple(dict.fromkeys(each for each in named if not _is_allowed(each, allow)))
    if found:
        yield Left("people", found)


def _custom(here: Ground, keep: frozenset[str]) -> Iterator[Left]:
    """The properties that somebody added and that the text does not show."""
    part = _kinds(here).get("custom-properties")
    given = [
        each.get("name") or ""
        for each in (here.package.tree(part) if part else ())
        if "".join(map(str, each.itertext())).strip()
    ]
    if given:
        shown = {field.argument for field in fields_of(here) if field.code.name == "DOCPROPERTY"}
        left = [each for each in given if each.casefold() not in shown and each not in _TECHNICAL | keep]
        if left:
            yield Left("custom", tuple(left))


def _has_session_numbers(here: Ground) -> bool:
    settings = here.tree("settings")
    numbers = child(settings, "rsids") if settings is not None else None
    return numbers is not None and any(name(each) == "rsid" for each in numbers)
