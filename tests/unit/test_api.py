"""`import redline` is the whole API."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

import pytest

import redline
from tests.build import doc, p
from tests.unit.trouble import refused

OLD, NEW = doc(p("een oud woord")), doc(p("een nieuw woord"))


def test_paths_and_bytes_give_the_same(tmp_path: Path) -> None:
    (tmp_path / "v1.docx").write_bytes(OLD)
    (tmp_path / "v2.docx").write_bytes(NEW)
    by_path = redline.compare(tmp_path / "v1.docx", str(tmp_path / "v2.docx"))
    assert by_path.changes == redline.compare(OLD, NEW).changes
    ours = redline.highlight(tmp_path / "v2.docx", by_path).package.to_bytes()
    assert ours == redline.highlight(NEW, by_path).package.to_bytes()


def test_what_is_saved_is_what_was_marked(tmp_path: Path) -> None:
    marked = redline.highlight(NEW, redline.compare(OLD, NEW))
    redline.save(marked, tmp_path / "uit.docx")
    assert (tmp_path / "uit.docx").read_bytes() == marked.package.to_bytes()


def test_a_refusal_is_one_exception_with_a_sentence() -> None:
    with refused("is-pdf"):
        redline.compare(b"%PDF-1.7", NEW)
    with pytest.raises(redline.Trouble, match="PDF"):
        redline.compare(b"%PDF-1.7", NEW)


def test_a_refusal_keeps_its_facts_over_a_border_of_processes() -> None:
    again = pickle.loads(pickle.dumps(redline.Trouble("not-found", file="v1.docx")))
    assert (again.rule, again.facts) == ("not-found", {"file": "v1.docx"})


def test_a_comparison_can_go_to_another_process() -> None:
    comparison = redline.compare(OLD, NEW)
    assert pickle.loads(pickle.dumps(comparison)) == comparison


@pytest.mark.parametrize(
    "first",
    ["import redline", "from redline.commands.main import redline; redline(['--help'], 'x', None, False)"],
)
def test_neither_importing_it_nor_its_help_costs_a_heavy_library(first: str) -> None:
    heavy = "{'lxml', 'rich', 'rapidfuzz', 'diff_match_patch', 'zipfile', 'docx2python'}"
    code = f"import sys; {first}; print('heavy:', sorted({heavy} & set(sys.modules)))"
    root = Path(redline.__file__).parents[1]
    said = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert said.stdout.rpartition("heavy: ")[2].strip() == "[]"
