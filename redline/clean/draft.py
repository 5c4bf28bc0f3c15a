"""A copy of a package under cleaning: its parts as trees that may be changed, and parts that go."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from redline.document.relations import main_part, relations
from redline.package import Package
from redline.wml import NAMES, Element, serialise

_STORIES = frozenset({"document", "hdr", "ftr", "footnotes", "endnotes", "comments"})


class Draft:
    """What a package is becoming. Parts that nobody changes keep their bytes."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._trees: dict[str, Element] = {}
        self._changed: set[str] = set()
        self._gone: set[str] = set()
        self.main = main_part(package)

    @property
    def parts(self) -> list[str]:
        """The names of the parts that are there."""
        return [part for part in self._package.parts if part not in self._gone]

    def has(self, part: str) -> bool:
        """Whether the part is there."""
        return part in self._package.parts and part not in self._gone

    def tree(self, part: str) -> Element:
        """The root of a part, to look at; and to change, if `changed` is said. Raises `Trouble`."""
        if part not in self._trees:
            self._trees[part] = self._package.take_tree(part)
        return self._trees[part]

    def changed(self, part: str) -> None:
        """Note that the tree of a part was changed."""
        self._changed.add(part)

    def stories(self) -> Iterator[tuple[str, Element]]:
        """The parts with text, by name."""
        return ((part, root) for part, root in self._beside_main() if NAMES[root.tag] in _STORIES)

    def wordings(self) -> Iterator[tuple[str, Element]]:
        """All parts in the language of Word: stories, styles, settings, also those of building blocks."""
        return ((part, root) for part, root in self._beside_main() if not NAMES[root.tag].startswith("{"))

    def _beside_main(self) -> Iterator[tuple[str, Element]]:
        """The parts in the folder of the main part."""
        folder = posixpath.dirname(self.main)
        for part in self.parts:
            if part.endswith(".xml") and part.startswith(folder):
                yield part, self.tree(part)

    def related(self, kind: str, owner: str | None = None) -> list[str]:
        """The parts that the main part, or `owner` (`""` for the package), relates to by this kind."""
        found = relations(self._package, self.main if owner is None else owner).values()
        return [
            link.target for link in found if link.kind == kind and not link.external and self.has(link.target)
        ]

    def drop(self, part: str) -> None:
        """Let a part go, with what refers to it: content type and relationships."""
        self._gone.add(part)
        types = self.tree("[Content_Types].xml")
        for entry in list(types):
            if (entry.get("PartName") or "").lstrip("/").lower() == part.lower():
                types.remove(entry)
                self.changed("[Content_Types].xml")
        for holder in [each for each in self.parts if each.endswith(".rels")]:
            self._unrelate(holder, part)
        own = posixpath.join(posixpath.dirname(part), "_rels", f"{posixpath.basename(part)}.rels")
        if self.has(own):
            self._gone.add(own)

    def _unrelate(self, holder: str, part: str) -> None:
        folder = posixpath.dirname(posixpath.dirname(holder))
        for link in list(self.tree(holder)):
            target = link.get("Target") or ""
            full = (
                target.lstrip("/")
                if target.startswith("/")
                else posixpath.normpath(posixpath.join(folder, target))
            )
            if link.get("TargetMode") != "External" and full.lower() == part.lower():
                self.tree(holder).remove(link)
                self.changed(holder)

    def package(self) -> Package:
        """The package as it has become."""
        made = {part: serialise(self._trees[part]) for part in self._changed if part not in self._gone}
        return self._package.without(self._gone).with_parts(made)
