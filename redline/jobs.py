"""One job: two packages in, a comparison and a marked package out, and the proof of it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple

from redline.diff.compare import Versions
from redline.diff.compare import compare_together as compare_documents
from redline.diff.model import Comparison, Kind
from redline.document.known import Known
from redline.document.model import Document
from redline.document.read import read as read_document
from redline.document.relations import main_part
from redline.findings import Finding, Severity
from redline.mark.apply import apply
from redline.mark.plan import plan
from redline.options import Options
from redline.package import Package
from redline.package import empty as empty_package
from redline.package import read as read_package

if TYPE_CHECKING:
    from redline.verify.model import Lapse, Proof, Terms

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
    known = Known()
    with _parsed_meanwhile(packages[1]):
        before = read_document(packages[0], options.revisions, known)
    after = read_document(packages[1], options.revisions, known)
    (comparison,) = compare_documents([Versions(before, after)], options)
    return _with_untold(comparison, *packages)


def compare_together(
    documents: Sequence[tuple[Source | None, Source | None, str]],
    options: Options | None = None,
    known: Known | None = None,
) -> list[Comparison]:
    """What changed in a letter and its annexes: old, new and name of each; `None` where it is not there.

    What moved from one document to another is moved, not gone here and new there. Names tell the documents
    apart. `known` are paragraphs read before with these options. Raises `Trouble` where one cannot be read.
    """
    options = options or Options()
    known = known or Known()
    packages = [(_opened_or_empty(old), _opened_or_empty(new)) for old, new, _ in documents]
    read = [[read_document(each, options.revisions, known) for each in pair] for pair in packages]
    versions = [Versions(old, new, name) for (old, new), (_, _, name) in zip(read, documents, strict=True)]
    return [
        _with_untold(comparison, *pair)
        for comparison, pair in zip(compare_documents(versions, options), packages, strict=True)
    ]


def with_destinations(comparison: Comparison, others: Iterable[Source]) -> Comparison:
    """The comparison, in which what lapsed and stands in one of the `others` says so. Raises `Trouble`."""
    from redline.diff.destinations import with_destinations as led
    from redline.versions.titles import title_of

    read = [read_document(opened(other), comparison.options.revisions) for other in others]
    return led(comparison, [(title_of(document).name, document) for document in read])


def package_of(document: Document) -> Package:
    """The package that a document was read from."""
    return read_package(document.source, document.file)


def _opened_or_empty(source: Source | None) -> Package:
    return empty_package() if source is None else opened(source)


@contextmanager
def _parsed_meanwhile(package: Package) -> Iterator[None]:
    """Parse the main part in another thread, which libxml2 does while Python goes on."""

    def parse() -> None:
        with suppress(Exception):  # it is raised again where the part is read
            package.tree(main_part(package))

    thread = Thread(target=parse)
    thread.start()
    try:
        yield
    finally:
        thread.join()


def _with_untold(comparison: Comparison, old: Package, new: Package) -> Comparison:
    if comparison.changes:
        return comparison
    return comparison._replace(findings=(*comparison.findings, *_untold(old, new)))


def _untold(old: Package, new: Package) -> Iterator[Finding]:
    """Where no text changed: the parts that differ all the same."""
    names = {name for name in {**old.parts, **new.parts} if old.parts.get(name) != new.parts.get(name)}
    if old.source == new.source:
        yield Finding("identical", Severity.INFO)
    elif names:
        yield Finding("parts-differ", Severity.INFO, {"names": ", ".join(sorted(names))})


def highlight(new: Source, comparison: Comparison) -> Marked:
    """The version that `comparison` calls new, with its changes marked. Raises `Trouble`."""
    if comparison.old.source == comparison.new.source:
        return Marked(opened(new), ())
    planned = plan(comparison)
    return Marked(apply(opened(new), planned.marks, comparison.options.revisions), planned.findings)


def prove(
    old: Source,
    new: Source,
    marked: Source,
    lapses: Sequence[Lapse] | None = None,
    terms: Terms | None = None,
    elsewhere: Sequence[Source] = (),
) -> Proof:
    """The proof of a marked document, by two readers, with all there is to tell of it.

    `lapses` is what a list of changes tells; without one the proof finds what lapsed. `elsewhere` are
    other old documents that text may have moved from. Raises `Trouble`.
    """
    from redline.verify.proof import prove as prove_documents

    packages = [opened(source) for source in (old, new, marked, *elsewhere)]
    named = [(package.file, package.source) for package in packages]
    return prove_documents(named[0], named[1], named[2], lapses, terms, named[3:])


def prove_own(
    old: Package, new: Package, marked: bytes, comparison: Comparison, elsewhere: Sequence[Package] = ()
) -> Proof:
    """The proof of an output before it is handed over: only what decides, by the fast reader."""
    from redline.verify.proof import prove_own as prove_documents

    for package in (old, new):
        package.forget_trees()  # the proof reads anew, and needs the room
    named = (old.file, old.source), (new.file, new.source), (new.file, marked)
    others = [(package.file, package.source) for package in elsewhere]
    return prove_documents(*named, lapses_of(comparison), terms_of(comparison.options), others)


def lapses_of(comparison: Comparison) -> tuple[Lapse, ...]:
    """The changes in words, as a proof is told them: without the objects among them.

    What moved here from another document came, as it stood there: what changed in it follows.
    """
    from redline.report.summary import COUNTED, without_objects
    from redline.verify.model import Lapse

    return tuple(
        Lapse("", without_objects(change.old))
        if change.kind is Kind.MOVED and change.elsewhere
        else Lapse(without_objects(change.old), without_objects(change.new), change.kind is Kind.MOVED)
        for change in comparison.changes
        if change.kind in COUNTED
    )


def terms_of(options: Options) -> Terms:
    """What of the options matters to a proof."""
    from redline.verify.model import Terms

    return Terms(
        colour=options.colour,
        moved_colour=options.moved_colour,
        revisions=options.revisions.value,
        granularity=options.granularity.value,
        ignore=frozenset(ignored.value for ignored in options.ignore),
    )
