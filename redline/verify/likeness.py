"""Where a part of the marked document differs from that of the new version in more than marks.

Paragraphs are equal when their runs are joined where these are alike but for marks, and each mark that came
or went was allowed to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

from redline.verify.model import Terms
from redline.verify.paragraph import colour_of, is_yellow, text_of
from redline.verify.plain import filled
from redline.verify.tree import SPACE, Element

_TEXTS = frozenset({"w:t", "w:delText", "w:instrText", "w:delInstrText"})
_COMMENTS = frozenset("#?")  # may stand before properties
_SHOWN = 80  # letters of a paragraph that differs
_NO_PROPERTIES: Element = ["w:rPr", {}]
_Path = tuple[int, ...]  # of an element: its position in each list from the root
_Colour = tuple[int, str]


class Difference(NamedTuple):
    """Where two parts differ: in the n-th `w:p` (0 before the first), and words to find it by."""

    paragraph: int
    words: str


def differences(new: Element, marked: Element, terms: Terms) -> list[Difference]:
    """Where a part with a story differs in more than marks; of what is built otherwise, the first place."""
    return [
        Difference(_ordinal(new, path), _text(_at(new, path))[:_SHOWN])
        for path in _unlike(new, marked, terms, ())
    ]


def _unlike(new: Element, marked: Element, terms: Terms, path: _Path) -> Iterator[_Path]:
    """The ways to the paragraphs, or other elements, of `new` that are not in `marked` as they were."""
    if new is marked or new == marked:
        return
    new, marked = filled(new), filled(marked)
    if new[0] == marked[0] == "w:p":
        if not _only_marks_differ(new, marked, terms):
            yield path
        return
    children, others = (
        [(at, child) for at, child in enumerate(node[2:], start=2) if not _is_blank(child)]
        for node in (new, marked)
    )
    pairs = list(zip(children, others, strict=False))
    if new[:2] != marked[:2] or len(children) != len(others):
        unlike = (at for (at, a), (_, b) in pairs if a[0] != b[0])
        yield (*path, *islice(unlike, 1))
        return
    for (at, a), (_, b) in pairs:
        if isinstance(a, list) and isinstance(b, list):
            yield from _unlike(a, b, terms, (*path, at))
        elif a != b:
            yield path


def _is_blank(child: Any) -> bool:
    return isinstance(child, str) and not child.strip()


def _only_marks_differ(new: Element, marked: Element, terms: Terms) -> bool:
    before, after = (_Flat(terms.painted | terms.stale) for _ in range(2))
    before.add(new)
    after.add(marked)
    return before.whole() == after.whole() and all(
        _allowed(one, other, terms) for one, other in _side_by_side(before.colours, after.colours)
    )


def _allowed(before: str, after: str, terms: Terms) -> bool:
    """Whether marking may turn one colour into the other: it paints what is bare and takes old marks away."""
    if after in terms.painted:
        return not before or before in terms.painted | terms.stale
    return before == after or (not after and before in terms.stale)


def _side_by_side(before: Sequence[_Colour], after: Sequence[_Colour]) -> Iterator[tuple[str, str]]:
    """The colours on both sides, for each stretch that has one on each; the two are equally long."""
    rest = iter(after)
    length, other = 0, ""
    for own, colour in before:
        while own:
            if not length:
                length, other = next(rest, (own, "?"))
            step = min(own, length)
            own, length = own - step, length - step
            yield colour, other


class _Flat:
    """What a paragraph holds, in one row in which the borders of runs vanish, and its colours apart."""

    def __init__(self, marks: frozenset[str]) -> None:
        self.content: list[Any] = []
        self.colours: list[_Colour] = []
        self._marks = marks

    def add(self, node: Element) -> None:
        """Add an element: its start, what is in it, its end."""
        name, attributes = filled(node)[:2]
        if name == "w:r":
            self._run(node)
            return
        self.content.append((name, attributes))
        children = node[2:]
        if name == "w:p":
            children = self._mark(children)
        for child in children:
            if isinstance(child, list):
                self.add(child)
            elif child.strip() or len(node) == 3:
                self.content.append(child)
        self.content.append("/")

    def whole(self) -> list[Any]:
        """The row, with each text in one piece."""
        return [[each[0], "".join(each[1:])] if isinstance(each, list) else each for each in self.content]

    def _mark(self, children: list[Any]) -> list[Any]:
        """The children of a paragraph without marks on its end, which has one colour."""
        kept = []
        colour = ""
        for child in children:
            if child[0] == "w:pPr":
                colour = next((colour_of(prop) for prop in child[2:] if prop[0] == "w:rPr"), "")
                inner = [self._bare(prop) if prop[0] == "w:rPr" else prop for prop in child[2:]]
                child = [*child[:2], *(prop for prop in inner if prop != _NO_PROPERTIES)]
            if child != ["w:pPr", {}]:
                kept.append(child)
        self.colours.append((1, colour))
        return kept

    def _run(self, run: Element) -> None:
        own = [child for child in run[2:] if not _is_blank(child)]
        at = next((at for at, child in enumerate(own) if child[0] not in _COMMENTS), len(own))
        properties = own.pop(at) if own[at:] and own[at][0] == "w:rPr" else _NO_PROPERTIES
        key = (_plain(run[1]), self._bare(properties))
        colour = colour_of(properties)
        for child in own:
            if isinstance(child, str):
                self.content.append(child)
            elif child[0] in _TEXTS and all(isinstance(each, str) for each in child[2:]):
                self._text(key, child, colour)
            else:
                self.content.append(key)
                self.colours.append((1, colour))
                self.add(child)
        if not own:
            self.content.append((key, "empty"))
            self.colours.append((1, colour))

    def _text(self, key: Any, node: Element, colour: str) -> None:
        text = text_of(node)
        if not text:
            return
        kind = (key, node[0], _plain(node[1]))
        last = self.content[-1] if self.content else None
        if isinstance(last, list) and last[0] == kind:
            last.append(text)
        else:
            self.content.append([kind, text])
        self.colours.append((len(text), colour))

    def _bare(self, properties: Element) -> Element:
        """Run properties without marks."""
        kept = (prop for prop in properties[2:] if not (_is_blank(prop) or self._is_mark(prop)))
        return [*properties[:2], *kept]

    def _is_mark(self, prop: Any) -> bool:
        if prop[0] == "w:highlight":
            return prop[1].get("w:val", "") in self._marks | {"none", ""}
        return is_yellow(prop[0], prop)


def _plain(attributes: dict[str, str]) -> dict[str, str]:
    """The attributes of a run or text that must stay.

    Not how white space is kept, nor prefixes declared once more, which a run that is cut off does without.
    """
    return {
        name: value for name, value in attributes.items() if name != SPACE and not name.startswith("xmlns:")
    }


def _at(node: Element, path: _Path) -> Element:
    for step in path:
        node = node[step]
    return node


def _ordinal(node: Element, path: _Path) -> int:
    """How many paragraphs begin up to and including the element that `path` leads to."""
    own = int(node[0] == "w:p")
    if not path:
        return own
    before = sum(_paragraphs(child) for child in node[2 : path[0]] if isinstance(child, list))
    return own + before + _ordinal(node[path[0]], path[1:])


def _paragraphs(node: Element) -> int:
    return int(node[0] == "w:p") + sum(_paragraphs(child) for child in node[2:] if isinstance(child, list))


def _text(node: Element) -> str:
    """The letters in an element."""
    node = filled(node)
    if node[0] in _TEXTS:
        return "".join(child for child in node[2:] if isinstance(child, str))
    return "".join(_text(child) for child in node[2:] if isinstance(child, list))
