"""A case that fails, made smaller: without the options, parts and elements that it fails without too."""

from __future__ import annotations

import copy
import zipfile
from collections.abc import Callable, Mapping, Sequence

from lxml import etree

from redline import Options
from tests.fuzz.cases import Case
from tests.fuzz.judge import judged
from tests.parts import unzipped, zipped

Element = etree._Element
_Test = Callable[[Case], bool]
_SIDES = (("old", "new"), ("old",), ("new",))  # what is taken from both at once goes first


def smaller(made: Case) -> Case:
    """The least case found that ends like this one."""
    ending = judged(made)[:2]

    def same(tried: Case) -> bool:
        return judged(tried)[:2] == ending

    plain = made._replace(options=Options())
    made = plain if same(plain) else made
    for sides in _SIDES:
        made = _without_parts(made, sides, same)
        for name in _names(made, sides):
            made = _without_elements(made, sides, name, same)
    return made


def _names(made: Case, sides: Sequence[str]) -> list[str]:
    """The parts that all these sides have."""
    held = [_parts(made, side) for side in sides]
    return [name for name in held[0] if all(name in parts for parts in held)]


def _parts(made: Case, side: str) -> dict[str, bytes]:
    try:
        return unzipped(getattr(made, side))
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError):
        return {}


def _with(made: Case, sides: Mapping[str, dict[str, bytes]]) -> Case:
    """The case with other parts in these versions."""
    zips = {side: zipped(parts) for side, parts in sides.items()}
    return made._replace(old=zips.get("old", made.old), new=zips.get("new", made.new))


def _without_parts(made: Case, sides: Sequence[str], same: _Test) -> Case:
    for name in _names(made, sides):
        less = {side: _parts(made, side) for side in sides}
        for parts in less.values():
            del parts[name]
        tried = _with(made, less)
        made = tried if same(tried) else made
    return made


def _without_elements(made: Case, sides: Sequence[str], name: str, same: _Test) -> Case:
    """Try each element, the outer ones first; in two versions at once where they are built alike."""
    try:
        roots = [etree.fromstring(_parts(made, side)[name]) for side in sides]
    except (etree.XMLSyntaxError, ValueError):
        return made
    at = 1
    while at < min(sum(1 for _ in root.iter()) for root in roots):
        fewer = [_without(root, at) for root in roots]
        content = [etree.tostring(root, xml_declaration=True, encoding="UTF-8") for root in fewer]
        tried = _with(
            made, {side: {**_parts(made, side), name: own} for side, own in zip(sides, content, strict=True)}
        )
        if same(tried):
            made, roots = tried, fewer
        else:
            at += 1
    return made


def _without(root: Element, at: int) -> Element:
    """A copy without the element that comes `at`-th."""
    twin = copy.deepcopy(root)
    chosen = list(twin.iter())[at]
    parent = chosen.getparent()
    if parent is not None:
        parent.remove(chosen)
    return twin
