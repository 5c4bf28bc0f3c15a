"""What should be gone and is still there: looked for anew, in all parts, by how it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redline.clean.model import Sort
from redline.findings import Finding, Severity
from redline.package import Package

_XML = re.compile(r"\.(?:xml|rels)$")
_SIGNS = {
    Sort.YELLOW: re.compile(
        rb"""<w:highlight [^>]*w:val=["'](?:yellow|cyan)["']|<w:shd [^>]*w:fill=["'](?i:FFFF00)["']"""
    ),
    Sort.COMMENTS: re.compile(rb"<w:comment[ >]|<w:comment(?:Reference|Range)"),
    Sort.REVISIONS: re.compile(
        rb"<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|[a-zA-Z]+Change|trackRevisions)[ />]"
    ),
    Sort.HIDDEN: re.compile(  # in a run with text; the mark of a paragraph and the codes of fields are none
        rb"<w:r(?: [^>]*)?><w:rPr>(?:(?!</w:rPr>).)*<w:vanish ?/>(?:(?!</w:rPr>).)*</w:rPr><w:t[ >]",
        re.DOTALL,
    ),
    Sort.METADATA: re.compile(
        rb"<dc:creator>[^<]|<cp:lastModifiedBy>[^<]|<Company>[^<]|<Manager>[^<]|<Template>[^<]|<w:rsid"
        rb"|w:rsid[A-Za-z]*=|<w:attachedTemplate|<w15:person |<op:property|fmtid="
    ),
}


def left_in(package: Package, sorts: frozenset[Sort]) -> Iterator[Finding]:
    """A finding for each part and sort that still has something of it."""
    for part, content in package.parts.items():
        if not _XML.search(part) or part.startswith("customXml/"):  # data that the text is bound to
            continue
        for sort in sorted(sorts, key=lambda each: each.value):
            count = len(_SIGNS[sort].findall(content))
            if count:
                facts: dict[str, str | int] = {"part": part, "count": count}
                yield Finding(f"clean-left-{sort.value}", Severity.ERROR, facts)
