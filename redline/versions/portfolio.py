"""A portfolio: the topics that belong to a reader, and the terms by which they are known.

It is `[portfolios.NAME]` in the register, which keeps it as it is: what is wrong in it is told when it is
used.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from redline.findings import Trouble
from redline.versions.baseline import meant, reader_of
from redline.versions.checks import Place, needed, table_at, tables_at, text_at, texts_at
from redline.versions.model import Register
from redline.versions.phrasing import Term, term_of

_KEYS = ("reader", "topics")
_TOPIC_KEYS = ("name", "terms", "synonyms", "not", "whole")


class Topic(NamedTuple):
    """A topic, the terms that tell of it, and those beside which a term does not."""

    name: str
    terms: tuple[Term, ...]
    excluded: tuple[Term, ...] = ()


class Portfolio(NamedTuple):
    """The topics of a reader, who is one of the register."""

    name: str
    reader: str
    topics: tuple[Topic, ...]


def portfolio_of(register: Register, name: str, file: str) -> Portfolio:
    """The portfolio of this name, in capitals or not. Raises `Trouble` for none, or one that is wrong."""
    found = next((each for each in register.portfolios if each.casefold() == name.casefold()), None)
    if found is None:
        raise _unknown(register, name)
    place = Place(file, "portfolios").of(found)
    given = table_at(register.portfolios[found], place, _KEYS)
    rows = list(place.of("topics").rows(tables_at(given, "topics", place)))
    if not rows:
        raise Trouble("register-missing", file=file, at=place.of("topics").at)
    return Portfolio(found, _reader(register, given, place), tuple(_topic(*row) for row in rows))


def _unknown(register: Register, name: str) -> Trouble:
    if not register.portfolios:
        return Trouble("portfolio-none", portfolio=name)
    known = ", ".join(register.portfolios)
    if near := meant(name, register.portfolios):
        return Trouble("portfolio-meant", portfolio=name, known=known, meant=near)
    return Trouble("portfolio-unknown", portfolio=name, known=known)


def _reader(register: Register, given: dict[str, Any], place: Place) -> str:
    """The reader of a portfolio; without one, the reader who is called the same."""
    name = text_at(given, "reader", place) or place.at.rpartition(".")[2]
    reader = reader_of(register, name)
    if reader is None:
        facts = place.of("reader").shown(name)
        raise Trouble("register-unknown-reader", **facts, known=", ".join(register.readers) or "–")
    return reader


def _topic(value: Any, place: Place) -> Topic:
    given = table_at(value, place, _TOPIC_KEYS)
    whole = given.get("whole", False)
    if not isinstance(whole, bool):
        raise Trouble("register-wrong-value", **place.of("whole").shown(whole), form="true, false")
    terms = [term for key in ("terms", "synonyms") for term in _terms(given, key, place, whole)]
    if not terms:
        raise Trouble("register-missing", file=place.file, at=place.of("terms").at)
    return Topic(needed(given, "name", place).strip(), tuple(terms), tuple(_terms(given, "not", place)))


def _terms(given: dict[str, Any], key: str, place: Place, whole: bool = False) -> Iterator[Term]:
    for written, row in place.of(key).rows(texts_at(given, key, place)):
        term = term_of(written, whole)
        if term is None:
            raise Trouble("portfolio-no-words", **row.shown(written))
        yield term
