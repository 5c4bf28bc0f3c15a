"""Which part belongs to which: relationships and the main part (ECMA-376-2 6.5)."""

import posixpath
from typing import NamedTuple

from redline.findings import Trouble
from redline.kinds import real_zip_kind
from redline.package import Package
from redline.wml import name

_MAIN = "wordprocessingml."
_MACRO = "macroEnabled"
_MACRO_SUFFIXES = (".docm", ".dotm")


class Relation(NamedTuple):
    """One relationship: the last step of its type, and the part (or external address) it points to."""

    kind: str
    target: str
    external: bool


def relations(package: Package, part: str) -> dict[str, Relation]:
    """The relationships of `part` (`""` for the package itself) by id; none where it has none."""
    folder, base = posixpath.split(part)
    holder = posixpath.join(folder, "_rels", f"{base}.rels")
    if holder not in package.parts:
        return {}
    found = {}
    for element in package.tree(holder):
        if name(element) != "rel:Relationship":
            continue
        target = element.get("Target") or ""
        external = element.get("TargetMode") == "External"
        kind = (element.get("Type") or "").rsplit("/", 1)[-1]
        found[element.get("Id") or ""] = Relation(
            kind, target if external else _stored(package, _resolved(folder, target)), external
        )
    return found


def _resolved(folder: str, target: str) -> str:
    if target.startswith("/"):
        return target.lstrip("/")
    return posixpath.normpath(posixpath.join(folder, target))


def main_part(package: Package) -> str:
    """The name of the part that holds the body. Raises `Trouble` where this is no Word document."""
    if "[Content_Types].xml" not in package.parts:
        kind = real_zip_kind(package.parts)
        raise (
            Trouble(kind, file=package.file) if kind != "is-zip" else _missing(package, "[Content_Types].xml")
        )
    if "_rels/.rels" not in package.parts:
        raise _missing(package, "_rels/.rels")
    for relation in relations(package, "").values():
        if relation.kind == "officeDocument" and not relation.external:
            if relation.target not in package.parts:
                raise _missing(package, relation.target)
            _refuse_other_content(package, relation.target)
            return relation.target
    raise _missing(package, "officeDocument")


def _missing(package: Package, part: str) -> Trouble:
    return Trouble("missing-part", file=package.file, part=part)


def _stored(package: Package, target: str) -> str:
    """The entry for a part name, or the name itself; names are equal but for case (ECMA-376-2 6.2.2.3)."""
    if target in package.parts:
        return target
    return next((part for part in package.parts if part.lower() == target.lower()), target)


def _refuse_other_content(package: Package, part: str) -> None:
    content_type = _content_type(package, part)
    if _MAIN not in content_type and _MACRO not in content_type:
        kind = real_zip_kind(package.parts)
        raise Trouble(kind if kind != "is-zip" else "is-unknown", file=package.file)
    suffix = posixpath.splitext(package.file.lower())[1]
    if _MACRO in content_type and suffix == ".docx":
        raise Trouble("macro-as-docx", file=package.file)


def _content_type(package: Package, part: str) -> str:
    default = ""
    extension = posixpath.splitext(part)[1].lstrip(".").lower()
    for element in package.tree("[Content_Types].xml"):
        if (element.get("PartName") or "").lstrip("/").lower() == part.lower():
            return element.get("ContentType") or ""
        if name(element) == "ct:Default" and (element.get("Extension") or "").lower() == extension:
            default = element.get("ContentType") or ""
    return default
