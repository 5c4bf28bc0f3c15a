"""Each hard shape in small: it is what it says, the same every time, and redline marks and proves it."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import etree
from shapes import OTHER_WORDS, SHAPES, write_versions

import redline
from tests.parts import unzipped

Element = etree._Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SMALL = {
    "unrelated": 2,
    "alike": 2000,
    "runs": 500,
    "long-text": 20_000,
    "grid": 12,
    "nested": 40,
    "shuffled": 6,
    "replaced": 3,
    "characters": 2,
    "history": 3,
}
BY_NAME = {shape.name: shape for shape in SHAPES}
SENTENCE_END = re.compile(r"(?<=\.) (?=[A-Z])")
each_shape = pytest.mark.parametrize("name", BY_NAME)


def written(name: str, folder: Path) -> list[Path]:
    """A shape in small, oldest version first."""
    folder.mkdir(exist_ok=True)
    return write_versions(BY_NAME[name], SMALL[name], folder)


def bodies(name: str, folder: Path) -> list[Element]:
    return [
        etree.fromstring(unzipped(path.read_bytes())["word/document.xml"]) for path in written(name, folder)
    ]


def text(element: Element) -> str:
    return "".join(each.text or "" for each in element.iter(f"{W}t"))


def paragraphs(body: Element) -> list[str]:
    """The texts of the paragraphs that say something."""
    return [said for paragraph in body.iter(f"{W}p") if (said := text(paragraph))]


def replacements(old: Element, new: Element) -> int:
    """How many words are another one, of texts with as many words."""
    return sum(one != other for one, other in zip(text(old).split(), text(new).split(), strict=True))


def depth(paragraph: Element) -> int:
    return sum(1 for _ in paragraph.iterancestors(f"{W}tbl"))


def test_each_shape_is_tested() -> None:
    assert list(SMALL) == list(BY_NAME)


@each_shape
def test_a_shape_is_the_same_every_time(name: str, tmp_path: Path) -> None:
    one, other = written(name, tmp_path / "one"), written(name, tmp_path / "other")
    assert [path.name for path in one] == [path.name for path in other]
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in other]


@each_shape
def test_redline_marks_a_shape_and_proves_it(name: str, tmp_path: Path) -> None:
    for old, new in pairwise(written(name, tmp_path)):
        comparison = redline.compare(old, new)
        assert comparison.changes
        marked = redline.highlight(new, comparison).package.to_bytes()
        proof = redline.prove(old, new, marked)
        assert [result.failures for result in proof.results if result.failures] == []


def test_unrelated_versions_share_no_sentence(tmp_path: Path) -> None:
    old, new = (set(SENTENCE_END.split(" ".join(paragraphs(body)))) for body in bodies("unrelated", tmp_path))
    assert len(old) > 30
    assert len(new) > 30
    assert old.isdisjoint(new)


def test_paragraphs_are_alike_but_for_three(tmp_path: Path) -> None:
    old, new = (Counter(paragraphs(body)) for body in bodies("alike", tmp_path))
    assert old == {"Idem": 2000}
    assert new.pop("Idem") == 1998
    assert list(new.values()) == [1, 1, 1]


@pytest.mark.parametrize(("name", "runs"), [("runs", 500), ("long-text", 1)])
def test_one_long_paragraph_has_five_words_replaced(name: str, runs: int, tmp_path: Path) -> None:
    old, new = bodies(name, tmp_path)
    for body in (old, new):
        assert len(paragraphs(body)) == 1
        assert len(list(body.iter(f"{W}r"))) == runs
    assert replacements(old, new) == 5


def test_the_long_text_has_its_length(tmp_path: Path) -> None:
    assert [len(text(body)) for body in bodies("long-text", tmp_path)] == pytest.approx(
        [20_000] * 2, rel=0.05
    )


def test_a_grid_gets_a_row_loses_a_column_and_has_other_cells(tmp_path: Path) -> None:
    old, new = bodies("grid", tmp_path)
    assert [len(row.findall(f"{W}tc")) for row in old.iter(f"{W}tr")] == [12] * 12
    assert [len(row.findall(f"{W}tc")) for row in new.iter(f"{W}tr")] == [11] * 13
    assert sum(cell in OTHER_WORDS for cell in paragraphs(new)) > 6


def test_tables_are_nested_five_deep_and_change_at_each_depth(tmp_path: Path) -> None:
    old, new = (Counter(map(depth, body.iter(f"{W}tbl"))) for body in bodies("nested", tmp_path))
    assert old == new == dict.fromkeys(range(5), 40)
    before, after = bodies("nested", tmp_path)
    changed = [
        depth(paragraph)
        for paragraph, counterpart in zip(before.iter(f"{W}p"), after.iter(f"{W}p"), strict=True)
        if text(paragraph) != text(counterpart)
    ]
    assert sorted(changed) == [1, 2, 3, 4, 5]


def test_shuffled_blocks_are_the_same_in_another_order(tmp_path: Path) -> None:
    old, new = map(paragraphs, bodies("shuffled", tmp_path))
    assert old != new
    assert sorted(old) == sorted(new)


def test_each_word_is_replaced(tmp_path: Path) -> None:
    old, new = bodies("replaced", tmp_path)
    assert len(paragraphs(old)) == len(paragraphs(new))
    assert replacements(old, new) == len(text(old).split()) > 900


def test_each_character_is_a_run(tmp_path: Path) -> None:
    for body in bodies("characters", tmp_path):
        lengths = {len(text(run)) for run in body.iter(f"{W}r") if not depth(run)}
        assert lengths == {0, 1}  # none in what refers to a note


def test_a_history_is_a_file_for_each_version(tmp_path: Path) -> None:
    assert [path.name for path in written("history", tmp_path)] == ["01.docx", "02.docx", "03.docx"]
