"""Damage to the list of changes, and versions that are not those of the list."""

from __future__ import annotations

from collections.abc import Callable

from redline.jobs import lapses_of
from redline.verify.model import Claim, Lapse
from tests.battery.edits import Damage, Edit
from tests.battery.versions import GONE, Proven
from tests.build import doc
from tests.marked import compared

Lapses = tuple[Lapse, ...]


def _listed(change: Callable[[Lapses], Lapses]) -> Edit:
    return lambda case: case._replace(lapses=change(case.lapses))


def _without(old: str) -> Edit:
    return _listed(lambda lapses: tuple(lapse for lapse in lapses if lapse.old != old))


def _with(*more: Lapse) -> Edit:
    return _listed(lambda lapses: (*lapses, *more))


def _old(old: str, new: str) -> Edit:
    """Other words for those that the old version had, in each entry."""
    return _listed(lambda lapses: tuple(lapse._replace(old=lapse.old.replace(old, new)) for lapse in lapses))


def _new(old: str, new: str) -> Edit:
    return _listed(lambda lapses: tuple(lapse._replace(new=lapse.new.replace(old, new)) for lapse in lapses))


def _elsewhere(case: Proven) -> Proven:
    return _old("en de provincies", "niet en de provincies")(_old("niet", "")(case))


def _of_another_pair(_: Lapses) -> Lapses:
    return lapses_of(compared(doc("De ene brief."), doc("De andere brief is langer.")))


_LISTS: dict[str, Edit] = {
    "the list is empty": _listed(lambda _: ()),
    "the list is of another pair": _listed(_of_another_pair),
    "the list has its sides changed": _listed(
        lambda lapses: tuple(Lapse(lapse.new, lapse.old) for lapse in lapses)
    ),
    "a lapsed paragraph is not listed": _without(GONE),
    "a lost “niet” is not listed": _without("niet"),
    "a passage that lapsed within a paragraph is not listed": _without("en de provincies samen"),
    "a changed amount is not listed": _without("1.250 euro"),
    "a word of a listed passage is left out": _old("de provincies", "provincies"),
    "a word of a listed passage is another": _old("provincies", "waterschappen"),
    "a word of a listed passage is doubled": _old("provincies", "provincies provincies"),
    "a listed amount is another": _old("1.250", "1.260"),
    "a listed word has a capital": _old("niet", "Niet"),
    "a full stop of a listed passage is left out": _old("vervallen.", "vervallen"),
    "the new words of an entry are left out": _new("1.375 euro", ""),
    "the new words of an entry are others": _new("1.375", "1.376"),
    "an entry is doubled": _listed(lambda lapses: (*lapses, lapses[0])),
    "an entry came for what did not lapse": _with(Lapse("Slot van de brief.", "")),
    "an entry came for what did not come": _with(Lapse("", "Slot van de brief.")),
}

LISTS = (
    *(Damage(name, Claim.TOLD, edit) for name, edit in _LISTS.items()),
    Damage("the words of a listed passage stand in another order", Claim.TOLD,
           _old("en de provincies samen", "samen provincies de en")),
    Damage("a lapsed word is listed in another passage", Claim.TOLD, _elsewhere),
    Damage("the versions change places", Claim.TEXT, lambda case: case._replace(old=case.new, new=case.old)),
    Damage("the marked document is the new version", Claim.MARKED,
           lambda case: case._replace(marked=case.new)),
    Damage("the marked document is the old version", Claim.TEXT, lambda case: case._replace(marked=case.old)),
    Damage("the old version is another", Claim.MARKED,
           lambda case: case._replace(old=doc("Een heel andere brief."))),
)  # fmt: skip
