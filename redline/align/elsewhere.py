"""Blocks that left one document and came back in another of the same version."""

from __future__ import annotations

from collections.abc import Sequence

from redline.align.blocks import Alignment, Guests
from redline.align.items import Item, moves
from redline.document.model import Block


def guests(alignments: Sequence[Alignment], names: Sequence[str]) -> list[Guests]:
    """For each document, the blocks that came from another one and those that went there.

    `names` are what the documents are called.
    """
    gone = [
        (at, match.old[0]) for at, each in enumerate(alignments) for match in each.matches if not match.new
    ]
    come = [
        (at, match.new[0]) for at, each in enumerate(alignments) for match in each.matches if not match.old
    ]
    olds: list[Item] = [alignments[at].olds[i] for at, i in gone]
    news: list[Item] = [alignments[at].news[j] for at, j in come]
    came: list[dict[int, tuple[Block, str]]] = [{} for _ in alignments]
    left: list[dict[int, tuple[Block, str]]] = [{} for _ in alignments]
    for match in moves(olds, news, [*range(len(olds))], [*range(len(news))]):
        (source, i), (target, j) = gone[match.old[0]], come[match.new[0]]
        if source != target:
            old, new = alignments[source].olds[i].blocks[0], alignments[target].news[j].blocks[0]
            came[target][j] = old, names[source]
            left[source][i] = new, names[target]
    return [Guests(*each) for each in zip(came, left, strict=True)]
