"""One job: two packages in, a comparison and a marked package out."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import NamedTuple

from redline.diff.compare import compare as compare_documents
from redline.diff.model import Comparison
from redline.document.read import read as read_document
from redline.findings import Finding, Severity
from redline.mark.apply import apply
from redline.mark.plan import plan
from redline.options import Options
from redline.package import Package
from redline.package import read as read_package

Source = str | os.PathLike[str] | bytes | Package


class Marked(NamedTuple):
    """The new version with marks, and what was said of marks that were there."""

    package: Package
    findings: tuple[Finding, ...]


def opened(source: Source) -> Package:
    """The package of a path, of bytes, or itself. Raises `Trouble`."""
    return source if isinstance(source, Package) else read_package(source)


def compare(old: Source, new: Source, options: Options | None = None) -> Comparison:
    """What changed from `old` to `new`. Raises `Trouble` where one of them cannot be read."""
    options = options or Options()
    packages = opened(old), opened(new)
    before, after = (read_document(package, options.revisions) for package in packages)
    comparison = compare_documents(before, after, options)
    if comparison.changes:
        return comparison
    return comparison._replace(findings=(*comparison.findings, *_untold(*packages)))


def _untold(old: Package, new: Package) -> Iterator[Finding]:
    """Where no text changed: the parts that differ all the same."""
    names = {name for name in {**old.parts, **new.parts} if old.parts.get(name) != new.parts.get(name)}
    if old.digest == new.digest:
        yield Finding("identical", Severity.INFO)
    elif names:
        yield Finding("parts-differ", Severity.INFO, {"names": ", ".join(sorted(names))})


def highlight(new: Source, comparison: Comparison) -> Marked:
    """The version that `comparison` calls new, with its changes marked. Raises `Trouble`."""
    if comparison.old.digest == comparison.new.digest:
        return Marked(opened(new), ())
    planned = plan(comparison)
    return Marked(apply(opened(new), planned.marks, comparison.options.revisions), planned.findings)
