"""What may be done to a marked document without harm: other ways to write the same, and more paint."""

from __future__ import annotations

import copy
import io
import zipfile
from collections.abc import Callable

from lxml import etree

from redline.verify.model import Lapse
from tests.battery.edits import (
    Change,
    Edit,
    Node,
    at,
    attribute,
    bytes_for,
    cut,
    found,
    name,
    on_part,
    on_root,
    painted,
    put,
    remove,
    replace,
    the_run,
)
from tests.battery.versions import NEWS, Proven
from tests.parts import unzipped, zipped

_MAIN = "word/document.xml"
_DECLARATION = b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
_YELLOW = '<w:highlight w:val="yellow"/>'
_SHADING = '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>'


def _word_runs(root: Node) -> list[Node]:
    return found(root, "//w:r[w:t[string()]][count(*[not(self::w:rPr)]) = 1]")


def _said(run: Node) -> str:
    return "".join(text.text or "" for text in run.iter(name("w:t")))


def _say(run: Node, words: str) -> None:
    for text in run.iter(name("w:t")):
        text.text = words
        text.set(name("xml:space"), "preserve")


def _split(root: Node) -> None:
    for run in _word_runs(root):
        for letter in _said(run):
            twin = copy.deepcopy(run)
            _say(twin, letter)
            run.addprevious(twin)
        remove(run)


def _join(root: Node) -> None:
    runs = _word_runs(root)
    for run in reversed(runs):
        before = run.getprevious()
        if before in runs and before is not None and _look(before) == _look(run):
            _say(before, _said(before) + _said(run))
            remove(run)


def _look(run: Node) -> list[bytes]:
    return [etree.tostring(each) for each in found(run, "w:rPr/*")] + [repr(run.attrib.items()).encode()]


def _on_each(path: str, change: Change) -> Change:
    def on_all(root: Node) -> None:
        for node in found(root, path):
            change(node)

    return on_all


def _turn_attributes(node: Node) -> None:
    held = list(node.attrib.items())
    node.attrib.clear()
    for key, value in reversed(held):
        node.set(key, value)


def _turn_children(data: bytes) -> bytes:
    root = etree.fromstring(data)
    root[:] = reversed(root)
    return etree.tostring(root)


def _zip(change: Callable[[dict[str, bytes]], dict[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> Edit:
    return lambda case: case._replace(marked=zipped(change(unzipped(case.marked)), method))


def _remarked(case: Proven) -> Proven:
    data = io.BytesIO(case.marked)
    with zipfile.ZipFile(data, "a") as archive:
        archive.comment = b"gezien"
    return case._replace(marked=data.getvalue())


def _parted(case: Proven) -> Proven:
    """List what lapsed and what came apart."""
    sides = [(Lapse(lapse.old, ""), Lapse("", lapse.new)) for lapse in case.lapses if not lapse.moved]
    moved = (lapse for lapse in case.lapses if lapse.moved)
    return case._replace(lapses=(*moved, *(side for pair in sides for side in pair)))


def _utf16(data: bytes) -> bytes:
    return data.replace(b"UTF-8", b"UTF-16").decode().encode("utf-16")


WRITING: dict[str, Edit] = {
    "runs are split at every letter": on_root(_split),
    "runs are split at every letter, in footnotes": on_root(_split, "footnotes"),
    "runs are split at every letter, in a header": on_root(_split, "header-default"),
    "runs that look alike are joined": on_root(_join),
    "white space counts where there is none": on_root(
        _on_each("//w:t[not(@xml:space)]", attribute("xml:space", "preserve"))
    ),
    "attributes stand in another order": on_root(_on_each("//*[@*]", _turn_attributes)),
    "runs without properties have empty ones": on_root(_on_each("//w:r[not(w:rPr)]", put("<w:rPr/>"))),
    "empty properties of runs are lost": on_root(_on_each("//w:r/w:rPr[not(*)]", remove)),
    "empty properties of a paragraph came": at(f"{the_run('Slot van')}/..", put("<w:pPr/>")),
    "a run of an empty text is lost": at("//w:r[w:t[not(text())]]", remove),
    "a part has another declaration": on_part(
        _MAIN, bytes_for(_DECLARATION, b'<?xml version="1.0" encoding="utf-8"?>\r\n')
    ),
    "a part has no declaration": on_part(_MAIN, bytes_for(_DECLARATION, b"")),
    "a part has other quotes": on_part(_MAIN, lambda data: data.replace(b'"', b"'")),
    "a part begins with a byte order mark": on_part(_MAIN, lambda data: b"\xef\xbb\xbf" + data),
    "a part is in another encoding": on_part(_MAIN, _utf16),
    "a letter is a reference": on_part(_MAIN, bytes_for(b"Slot van", b"&#83;lot van")),
    "a text is literal": on_part(_MAIN, bytes_for(b"Slot van de brief.", b"<![CDATA[Slot van de brief.]]>")),
    "white space came between paragraphs": on_part(
        _MAIN, lambda data: data.replace(b"</w:p><w:p>", b"</w:p>\n  <w:p>")
    ),
    "a comment of XML came before the root": on_part(
        _MAIN, bytes_for(b"<w:document", b"<!-- --><w:document")
    ),
    "styles are written anew": on_part(
        "word/styles.xml", lambda data: etree.tostring(etree.fromstring(data))
    ),
    "content types stand in another order": on_part("[Content_Types].xml", _turn_children),
    "relationships stand in another order": on_part("word/_rels/document.xml.rels", _turn_children),
    "parts stand in another order": _zip(lambda parts: dict(reversed(parts.items()))),
    "parts are not deflated": _zip(dict, zipfile.ZIP_STORED),
    "parts are compressed in another way": _zip(dict, zipfile.ZIP_LZMA),
    "a folder came": _zip(lambda parts: {**parts, "word/": b""}),
    "the zip has a remark": _remarked,
    "the list is in another order": lambda case: case._replace(lapses=case.lapses[::-1]),
    "what lapsed and what came are listed apart": _parted,
}

PAINT: dict[str, Edit] = {
    "the end of a paragraph is painted": at("//w:pPr/w:rPr", put(_YELLOW)),
    "a moved paragraph is yellow": at(
        f"{the_run('verhuist')}/w:rPr/w:highlight", attribute("w:val", "yellow")
    ),
    "a tab is painted": at("//w:r[w:tab]", put(f"<w:rPr>{_YELLOW}</w:rPr>")),
    "bare text is said to be bare": at(
        the_run("Slot van"), put('<w:rPr><w:highlight w:val="none"/></w:rPr>')
    ),
    "the space between painted words is bare": at(
        f"//w:r[w:rPr/w:highlight][contains(w:t, '{NEWS[0]}')]",
        lambda run: remove(found(cut(run, " "), "w:rPr/w:highlight")[0]),
    ),
    "marks are yellow shading": on_root(
        _on_each("//w:r/w:rPr/w:highlight[@w:val='yellow']", replace(_SHADING))
    ),
}

MORE: dict[str, Edit] = {
    "a word beside a mark is painted": at(the_run("Bij alinea"), painted("staat ")),
    "an unchanged paragraph is painted": at(the_run("Slot van"), painted("Slot van de brief.")),
    "all that is bare is painted": on_root(
        _on_each("//w:r[w:t[string()]][not(w:rPr)]", put(f"<w:rPr>{_YELLOW}</w:rPr>"))
    ),
    "old yellow is kept": at(f"{the_run('verouderd')}/w:rPr", put(_YELLOW)),
}
