"""The parts of versions as trees, in which paragraphs of the same bytes are one and the same list."""

from __future__ import annotations

from collections.abc import Callable
from xml.parsers import expat

from redline.findings import Trouble
from redline.verify.plain import Plain
from redline.verify.tree import DEPTH, ENDS, Build, DepthError, DoctypeError, Element, Fragments, Known, Names

# What XML forbids: a text in a plain paragraph is only decoded.
_CONTROLS = [bytes([code]) for code in {*range(32)} - {*b"\t\n\r"}]
_NO_CHARACTERS = ["\ufffe".encode(), "\uffff".encode()]


class Reader:
    """Reads the parts of versions that are compared with each other; knows their equal paragraphs."""

    def __init__(self) -> None:
        self._names = Names()
        self._shared: dict[bytes, _Shared] = {}

    def read(self, data: bytes, file: str, part: str) -> Element:
        """The root of a part. Raises `Trouble` where it is not well-formed or has a document type."""
        try:
            return self._root(data)
        except DoctypeError:
            raise Trouble("doctype", file=file, part=part) from None
        except DepthError:
            reason = f"more than {DEPTH} levels deep"
            raise Trouble("not-xml", file=file, part=part, reason=reason) from None
        except expat.ExpatError as error:
            raise Trouble("not-xml", file=file, part=part, reason=expat.ErrorString(error.code)) from None
        except (ValueError, LookupError) as error:  # an encoding that expat does not know
            raise Trouble("not-xml", file=file, part=part, reason=str(error)) from None

    def _root(self, data: bytes) -> Element:
        head = _head(data)
        if not head:
            return Build(self._names).root(data)
        if head not in self._shared:
            root_tag = head[: head.find(b">") + 1]  # an element behind it may be over at the next paragraph
            self._shared[head] = _Shared(Fragments(self._names, root_tag))
        shared = self._shared[head]
        build = Build(self._names, shared.known)
        root = build.root(shared.taken_out(data))
        return Build(self._names).root(data) if build.misplaced else root


class _Shared:
    """What is known of parts in which names mean the same."""

    def __init__(self, fragments: Fragments) -> None:
        self.known = Known()
        self._plain = Plain(fragments)

    def taken_out(self, data: bytes) -> bytes:
        """A part with its place for each paragraph that is known or plain, and each row known by then."""
        return _replaced(_replaced(data, "w:p", self._paragraph), "w:tr", self.known.places.get)

    def _paragraph(self, source: bytes) -> bytes | None:
        place = self.known.places.get(source)
        if place is None and (node := self._plain.node(source)):
            place = self.known.learn(source, node)
        return place


def _replaced(data: bytes, name: str, place: Callable[[bytes], bytes | None]) -> bytes:
    """`data` with the place of each element of this name that has one, and none of its name in it."""
    end, starts = ENDS[name], (f"<{name}>".encode(), f"<{name} ".encode())
    segments = data.split(end)
    last = segments.pop()
    for index, segment in enumerate(segments):
        start = max(map(segment.rfind, starts))
        placed = place(segment[start:]) if start >= 0 else None
        segments[index] = segment[:start] + placed if placed else segment + end
    return b"".join((*segments, last))


def _head(data: bytes) -> bytes:
    """The bytes from the root to the first paragraph: where these are the same, names mean the same.

    Empty where bytes alone do not tell what is a paragraph: that part shares none.
    """
    start = data.find(b"?>") + 2 if data.startswith(b"<?xml ") else 0
    declared = data[:start].lower()
    utf8 = b"encoding" not in declared or b"utf-8" in declared
    plain = data.count(b"<?") == bool(start) and not (b"!" in data and b"<!" in data)
    told = utf8 and plain and data.count(b"xmlns:w=") == 1 and _is_allowed(data)
    return data[start : data.find(b"<w:p")].strip() if told else b""


def _is_allowed(data: bytes) -> bool:
    """Whether a part has no characters that XML forbids."""
    forbidden = [*_CONTROLS, *(_NO_CHARACTERS if _NO_CHARACTERS[0][:1] in data else ())]
    return not any(map(data.__contains__, forbidden))
