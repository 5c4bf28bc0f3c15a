"""What a reader must know of a comparison beside its changes: nothing is left out in silence."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from redline.diff.model import Change, Kind
from redline.document.model import Document, StoryKind, paragraphs_of
from redline.findings import Finding, Severity
from redline.options import Options

_TOLD_KINDS = {
    Kind.OBJECT: "objects-differ",
    Kind.LABEL: "label-only",
    Kind.FORMAT: "format-only",
    Kind.SPACE: "space-only",
}


def comparison_findings(
    old: Document, new: Document, options: Options, changes: tuple[Change, ...]
) -> Iterator[Finding]:
    """The findings of two readings and of their comparison, each once."""
    yield from chain(old.findings, new.findings)
    for kind, rule in _TOLD_KINDS.items():
        count = sum(1 for change in changes if change.kind is kind)
        if count and not (kind is Kind.FORMAT and options.formatting):
            yield Finding(rule, Severity.INFO, {"count": count})
    if options.ignore:
        names = ", ".join(sorted(ignored.value for ignored in options.ignore))
        yield Finding("left-out", Severity.WARNING, {"names": names})
    if old.volatile != new.volatile:
        yield Finding("volatile-differ", Severity.INFO, {"names": _changed_fields(old, new)})
    if old.comments != new.comments:
        yield Finding("comments-differ", Severity.INFO)
    chunks = _chunks(new)
    if chunks:
        yield Finding("chunk", Severity.WARNING, {"file": new.file, "count": chunks})


def _changed_fields(old: Document, new: Document) -> str:
    """The names of the volatile fields of which results differ."""
    differing = set(old.volatile) ^ set(new.volatile)
    return ", ".join(sorted({text.partition(" ")[0] or "?" for text in differing}))


def _chunks(document: Document) -> int:
    return sum(
        1
        for story in document.stories
        for paragraph in paragraphs_of(story.blocks)
        for inline in paragraph.inlines
        if inline.kind == "chunk" and story.kind is StoryKind.BODY
    )
