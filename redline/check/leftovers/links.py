"""Links that work for nobody outside, and what is embedded (RS07).

Settings of RS07: `hosts`, more hosts that only we can reach ("delen.example.nl"); `mailboxes`, more names
before the @ of mailboxes that are no person's ("arbeidsmigratie").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import unquote

from redline.check.leftovers.fields import fields_of
from redline.check.leftovers.redaction import is_mailbox
from redline.check.leftovers.xml import At, Ground, all_links, by_relation, ground
from redline.check.model import Case, Hit, Stage
from redline.check.rules import rule
from redline.findings import Severity
from redline.wml import Element

_OUT = frozenset({Stage.TK, Stage.PUBLIC})
_LOCAL = re.compile(r"file:|\\\\|[a-z]:[\\/]|//", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+:", re.IGNORECASE)
_HOST = re.compile(r"https?://(?:[^/@\s]*@)?(?P<host>[^/:?#\s]*)", re.IGNORECASE)
_INSIDE = re.compile(
    r"(?:.*\.)?(?:sharepoint\.com|rijksweb\.nl|rijksportaal\.overheid-i\.nl|overheid-i\.nl|rijkscloud\.nl|"
    r"onedrive\.live\.com|1drv\.ms|teams\.microsoft\.com|safelinks\.protection\.outlook\.com|\w+\.local|"
    r"\w+\.lan|\w+\.intern|localhost|127\.0\.0\.1|10(?:\.\d+){3}|192\.168(?:\.\d+){2})|"
    r"(?:intranet|samenwerk\w*|sharepoint|dms|team\w*site)\b.*|[^.]+",
    re.IGNORECASE,
)
_FIELDS = {
    "INCLUDEPICTURE": "image",
    "INCLUDETEXT": "source",
    "LINK": "source",
    "DDE": "source",
    "DDEAUTO": "source",
}
_ARGUMENT = re.compile(r'"(?P<quoted>[^"]+)"|(?P<bare>\S+)')
_KINDS = {"image": "image", "attachedTemplate": "template", "oleObject": "source"}
_MACROS = frozenset({"vbaProject", "wordVbaData"})
_OBJECTS = frozenset({"oleObject", "package", "control"})


class Found(NamedTuple):
    """Something that should not go out: of what kind, which, and where it stands."""

    kind: str
    target: str
    at: At = At()


class References:
    """Which element of a part refers to a relationship."""

    def __init__(self, here: Ground) -> None:
        self._here = here
        self._of: dict[str, Mapping[str, Element]] = {}

    def element(self, part: str, identity: str) -> Element | None:
        """The first such element, in a part with text."""
        if part not in self._of:
            has_text = part in self._here.parts
            self._of[part] = by_relation(self._here.package.tree(part)) if has_text else {}
        return self._of[part].get(identity)

    def at(self, part: str, identity: str) -> At:
        """Where it stands."""
        element = self.element(part, identity)
        return self._here.at(part, element) if element is not None else At()


@rule("RS07", Severity.WARNING, _OUT | {Stage.MR}, otherwise=dict.fromkeys(_OUT, Severity.ERROR))
def links(case: Case) -> Iterator[Hit]:
    """Links and embedded things by kind, at the first of each."""
    for sheet in case.sheets:
        here = ground(sheet)
        references = References(here)
        groups: dict[str, list[Found]] = {}
        for found in (
            *_outward(here, references, case),
            *_by_field(here, case.settings),
            *_embedded(here, references),
        ):
            groups.setdefault(found.kind, []).append(found)
        for kind, group in groups.items():
            targets = list(dict.fromkeys(each.target for each in group))
            yield Hit(sheet, *group[0].at, {"target": targets[0], "count": len(targets)}, kind)


def _outward(here: Ground, references: References, case: Case) -> Iterator[Found]:
    """What relationships point to outside the document."""
    for part, identity, link in all_links(here):
        if link.external and (kind := _kind(link.kind, link.target, case)):
            yield Found(kind, unquote(link.target), references.at(part, identity))


def _kind(relation: str, target: str, case: Case) -> str:
    if relation != "hyperlink":
        return _KINDS.get(relation, "source")
    if target.lower().startswith("mailto:"):
        personal = not is_mailbox(target[7:].partition("?")[0], case.settings.get("mailboxes", ()))
        return "mail" if personal and case.stage in _OUT else ""
    return inside(target, case.settings.get("hosts", ()))


def inside(target: str, hosts: Sequence[str] = ()) -> str:
    """Why an address is of no use outside: a file of our own, or a place for us alone; or nothing."""
    if host := _HOST.match(target):
        name = host["host"].casefold()
        own = any(name == each.casefold() or name.endswith(f".{each.casefold()}") for each in hosts)
        return "inside" if own or (name and _INSIDE.fullmatch(name)) else ""
    if _LOCAL.match(target):
        return "file"
    relative = target and not target.casefold().startswith(("#", "www.")) and not _SCHEME.match(target)
    return "file" if relative else ""


def _by_field(here: Ground, settings: Mapping[str, Any]) -> Iterator[Found]:
    """What the codes of fields point to."""
    for field in fields_of(here):
        kind, target = _FIELDS.get(field.code.name, ""), _address(field.code.name, field.code.code)
        if field.code.name == "HYPERLINK":
            kind = inside(target, settings.get("hosts", ()))
        if kind and target:
            yield Found(kind, target, here.at(field.part, field.start, frozenset(field.runs)))


def _address(name: str, code: str) -> str:
    """The address or path in the code of a field: its first argument, of a LINK its first quoted one."""
    arguments = list(_ARGUMENT.finditer(code))[1:]
    if name not in ("HYPERLINK", "INCLUDEPICTURE", "INCLUDETEXT"):
        arguments = [each for each in arguments if each["quoted"]]
    first = arguments[0] if arguments else None
    if first is None or re.match(r"\\\w$", first[0]):
        return ""  # a switch: a place in this document
    return (first["quoted"] or first["bare"]).replace("\\\\", "\\")


def _embedded(here: Ground, references: References) -> Iterator[Found]:
    """Objects, macros and controls that are in the package; not the figures behind a chart."""
    for part, identity, link in all_links(here):
        base = link.target.rpartition("/")[2]
        if link.external:
            continue
        if link.kind in _MACROS:
            yield Found("macro", base)
        elif link.kind in _OBJECTS and not _is_equation(references.element(part, identity)):
            yield Found("object", base, references.at(part, identity))


def _is_equation(element: Element | None) -> bool:
    """Whether an object is an equation of an old Word, or nothing in the text."""
    return element is None or str(element.get("ProgID") or "").casefold().startswith("equation")
