"""A letter and its annexes compared as one: what moved between them is moved."""

from __future__ import annotations

from collections.abc import Sequence

from redline.diff.model import Change, Comparison, Kind, Role
from redline.jobs import compare_together, highlight, opened, prove_own
from tests.build import Text, doc, note, p, table

PLEDGE = "De Arbeidsinspectie deed dit jaar mee aan elf gezamenlijke inspecties over de grens."
MORE = "De Arbeidsinspectie deed dit jaar mee aan twaalf gezamenlijke inspecties over de grens."
OTHER = "Het kabinet onderschrijft het belang van goede huisvesting voor iedereen die hier werkt."
ROWS = [
    ["Nr.", "Motie", "Stand van zaken"],
    ["1", "Motie over toezicht in de bouw", "afgedaan in het najaar"],
]

Versions = tuple[Sequence[Text] | None, Sequence[Text] | None]


def together(**documents: Versions) -> dict[str, Comparison]:
    """The comparisons of documents, each with its old and new blocks or `None`, all of them proved."""
    sources = [
        (None if old is None else doc(*old), None if new is None else doc(*new), name)
        for name, (old, new) in documents.items()
    ]
    found = compare_together(sources)
    for at, (comparison, (old, new, _)) in enumerate(zip(found, sources, strict=True)):
        if new is not None and old is not None:
            others = [opened(each[0]) for each in sources[:at] + sources[at + 1 :] if each[0] is not None]
            marked = highlight(new, comparison).package.to_bytes()
            proof = prove_own(opened(old), opened(new), marked, comparison, others)
            assert not proof.failed, [result.failures for result in proof.results]
    return dict(zip(documents, found, strict=True))


def told(comparison: Comparison) -> list[tuple[Kind, str, str, str]]:
    return [(each.kind, each.old, each.new, each.elsewhere) for each in comparison.changes]


def roles(changes: Sequence[Change]) -> set[Role]:
    return {spot.role for change in changes for spot in change.spots}


def test_a_paragraph_that_went_to_an_annex_is_moved_there_and_told_here() -> None:
    found = together(
        brief=([p("Aan de Kamer."), p(PLEDGE)], [p("Aan de Kamer.")]),
        bijlage=([p(OTHER)], [p(OTHER), p(PLEDGE)]),
    )
    assert told(found["brief"]) == [(Kind.REMOVED, PLEDGE, "", "bijlage")]
    assert told(found["bijlage"]) == [(Kind.MOVED, PLEDGE, PLEDGE, "brief")]
    assert roles(found["bijlage"].changes) == {Role.MOVED}


def test_what_was_edited_on_its_way_is_moved_with_the_changed_words_new() -> None:
    found = together(brief=([p(PLEDGE), p(OTHER)], [p(OTHER)]), bijlage=([p("Leeg.")], [p("Leeg."), p(MORE)]))
    assert told(found["bijlage"]) == [
        (Kind.MOVED, PLEDGE, MORE, "brief"),
        (Kind.REPLACED, "elf", "twaalf", ""),
    ]
    assert told(found["brief"]) == [(Kind.REMOVED, PLEDGE, "", "bijlage")]


def test_what_stayed_in_its_own_document_is_no_move_between_documents() -> None:
    found = together(
        brief=([p(PLEDGE), p(OTHER)], [p(OTHER), p(PLEDGE)]), bijlage=([p("Leeg.")], [p("Leeg.")])
    )
    assert [(kind, name) for kind, _, _, name in told(found["brief"])] == [(Kind.MOVED, "")]


def test_a_table_moves_as_one() -> None:
    found = together(
        brief=([p(OTHER), table(ROWS)], [p(OTHER)]), bijlage=([p("Leeg.")], [p("Leeg."), table(ROWS)])
    )
    assert {(kind, name) for kind, _, _, name in told(found["bijlage"])} == {(Kind.MOVED, "brief")}
    assert {(kind, name) for kind, _, _, name in told(found["brief"])} == {(Kind.REMOVED, "bijlage")}


def test_in_a_table_that_moved_what_changed_is_new() -> None:
    changed = [ROWS[0], ["1", "Motie over toezicht in de bouw", "afgedaan in het voorjaar"]]
    found = together(
        brief=([p(OTHER), table(ROWS)], [p(OTHER)]), bijlage=([p("Leeg.")], [p("Leeg."), table(changed)])
    )
    edits = [each for each in told(found["bijlage"]) if each[0] is not Kind.MOVED]
    assert edits == [(Kind.REPLACED, "najaar", "voorjaar", "")]


def test_a_note_goes_along_with_its_text() -> None:
    cited = p(PLEDGE, note("Kamerstukken II 2025/26, 29861, nr. 176."))
    found = together(brief=([p(OTHER), cited], [p(OTHER)]), bijlage=([p("Leeg.")], [p("Leeg."), cited]))
    assert [(kind, name) for kind, _, _, name in told(found["bijlage"])] == [(Kind.MOVED, "brief")] * 2
    assert [(kind, name) for kind, _, _, name in told(found["brief"])] == [(Kind.REMOVED, "bijlage")] * 2


def test_a_sentence_that_went_to_a_paragraph_elsewhere_is_moved() -> None:
    found = together(
        brief=([p(f"{OTHER} {PLEDGE}")], [p(OTHER)]),
        bijlage=([p("De minister is hierover in gesprek met de sector.")],
                 [p(f"De minister is hierover in gesprek met de sector. {PLEDGE}")]),
    )  # fmt: skip
    assert told(found["bijlage"]) == [(Kind.MOVED, PLEDGE, PLEDGE, "brief")]
    assert told(found["brief"]) == [(Kind.REMOVED, PLEDGE, "", "bijlage")]


def test_a_new_document_is_new_but_for_what_moved_there() -> None:
    found = together(
        brief=([p(OTHER), p(PLEDGE)], [p(OTHER)]), bijlage=(None, [p("Bijlage 1. Toezicht"), p(PLEDGE)])
    )
    assert told(found["bijlage"]) == [
        (Kind.ADDED, "", "Bijlage 1. Toezicht", ""),
        (Kind.MOVED, PLEDGE, PLEDGE, "brief"),
    ]


def test_a_document_that_is_gone_lapsed_but_for_what_moved_from_it() -> None:
    found = together(
        brief=([p(OTHER)], [p(OTHER), p(PLEDGE)]), bijlage=([p("Bijlage 1. Toezicht"), p(PLEDGE)], None)
    )
    assert told(found["brief"]) == [(Kind.MOVED, PLEDGE, PLEDGE, "bijlage")]
    assert told(found["bijlage"]) == [
        (Kind.REMOVED, "Bijlage 1. Toezicht", "", ""),
        (Kind.REMOVED, PLEDGE, "", "brief"),
    ]
