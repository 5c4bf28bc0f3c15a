"""Hidden text (ECMA-376-1 17.3.2.41)."""

from __future__ import annotations

from collections.abc import Iterator

from redline.clean.draft import Draft
from redline.clean.model import Removed, Sort
from redline.wml import Element, attribute, child, descendants, name, remove, switched_on, value

_CODES = frozenset({"fldChar", "instrText"})  # Word hides the codes of index entries, which are no text


def without_hidden(draft: Draft) -> Iterator[Removed]:
    """Take out runs that are hidden, by themselves or by a style."""
    styles = _hidden_styles(draft)
    for part, root in draft.stories():
        within = _runs_within(root, styles)
        hidden = [run for run in descendants(root, "r") if _is_hidden(run, styles, within)]
        for run in hidden:
            remove(run)
        if hidden:
            draft.changed(part)
            yield Removed(Sort.HIDDEN, "hidden-text", part, len(hidden))


def _runs_within(root: Element, styles: frozenset[str]) -> frozenset[Element]:
    """The runs of paragraphs whose own style hides text."""
    paragraphs = [each for each in descendants(root, "p") if (value(each, "pPr", "pStyle") or "") in styles]
    return frozenset(
        run for each in paragraphs for run in descendants(each, "r") if _paragraph_of(run) is each
    )


def _is_hidden(run: Element, styles: frozenset[str], within: frozenset[Element]) -> bool:
    if any(name(each) in _CODES for each in run):
        return False
    properties = child(run, "rPr")
    own = child(properties, "vanish") if properties is not None else None
    if own is not None:
        return switched_on(own)
    return (value(run, "rPr", "rStyle") or "") in styles or run in within


def _paragraph_of(run: Element) -> Element | None:
    return next((each for each in run.iterancestors() if name(each) == "p"), None)


def _hidden_styles(draft: Draft) -> frozenset[str]:
    """The styles that hide text; one based on such a style hides it too, unless it says otherwise."""
    based: dict[str, str] = {}
    own: dict[str, bool] = {}
    for part in draft.related("styles"):
        for style in descendants(draft.tree(part), "style"):
            identity = attribute(style, "styleId") or ""
            properties = child(style, "rPr")
            vanish = child(properties, "vanish") if properties is not None else None
            based[identity] = value(style, "basedOn") or ""
            if vanish is not None:
                own[identity] = switched_on(vanish)
    return frozenset(identity for identity in based if _hides(identity, based, own))


def _hides(identity: str, based: dict[str, str], own: dict[str, bool]) -> bool:
    for _ in range(len(based) + 1):
        if identity in own:
            return own[identity]
        identity = based.get(identity, "")
    return False
