"""Many comparisons at once: what is done, what is not done again, and what one bad file does to the rest."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import Any

import pytest

from redline import Options, Trouble, batch, dossier
from redline.batch.executors import Here
from redline.batch.journal import NAME
from redline.batch.model import Task, Text
from redline.batch.work import work
from redline.options import Granularity
from redline.verify.model import Proof
from tests.build import doc, p
from tests.unit.dossier.conftest import LETTER, folder, put

__all__ = ["folder"]  # the fixture: a letter with annexes in three versions


def rows(home: Path, executor: Executor | None = None, **asked: Any) -> list[batch.Row]:
    """What a batch over a folder says, its outputs in `uit` there."""
    force = asked.pop("force", False)
    register, _ = batch.register_of(home)
    steps = batch.steps(home, register, home / "uit-marked", **asked)
    return list(batch.run(steps, home / "uit-marked", executor or Here(), force=force))


def told(found: Sequence[batch.Row]) -> list[tuple[str, str, str]]:
    return [
        (row.step.old, row.step.new, row.failure.rule if row.failure else "made" if row.fresh else "kept")
        for row in found
    ]


def outputs(home: Path) -> dict[str, bytes]:
    out = home / "uit-marked"
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in sorted(out.rglob("*.docx"))}


def test_each_version_is_marked_since_the_one_before(folder: Path) -> None:
    found = rows(folder)
    assert {(row.step.old, row.step.new) for row in found} == {("v1", "v2"), ("v2", "v3")}
    assert set(outputs(folder)) == {
        "v2-gemarkeerd-sinds-v1/brief-v2-gemarkeerd.docx",
        "v2-gemarkeerd-sinds-v1/bijlage-1-v2-gemarkeerd.docx",
        "v3-gemarkeerd-sinds-v2/brief-v3-gemarkeerd.docx",
        "v3-gemarkeerd-sinds-v2/bijlage-1-v3-gemarkeerd.docx",
    }


def test_an_output_is_what_a_comparison_alone_gives(folder: Path) -> None:
    rows(folder)
    dossier.init(folder, readers=["minister"])
    (alone,) = (
        each.comparison
        for each in dossier.since("v2", folder=folder, unread=True).documents
        if each.name.startswith("Voortgang")
    )
    made = next(row for row in rows(folder) if row.step.new == "v3" and row.document.startswith("Voortgang"))
    assert made.words[0] == sum(len(change.new.split()) for change in alone.changes)


def test_a_document_that_is_gone_has_words_and_no_output(folder: Path) -> None:
    monitor = next(row for row in rows(folder) if row.document.startswith("Monitor"))
    assert monitor.output is None
    assert monitor.words == (0, 0, 33, 0)


def test_what_is_up_to_date_is_not_made_again(folder: Path) -> None:
    first = rows(folder)
    before = outputs(folder)
    again = rows(folder)
    assert {state for _, _, state in told(again)} == {"kept"}
    assert [(row.document, row.words) for row in again] == [(row.document, row.words) for row in first]
    assert outputs(folder) == before


@pytest.mark.parametrize("cause", ["options", "input", "output gone", "journal gone"])
def test_what_is_no_longer_up_to_date_is_made_again(folder: Path, cause: str) -> None:
    rows(folder)
    asked: dict[str, Any] = {}
    if cause == "options":
        asked["options"] = Options(granularity=Granularity.PARAGRAPH)
    elif cause == "input":
        put(folder, "brief-v3.docx", [*LETTER, "Nog een zin."], "2026-01-14")
    elif cause == "output gone":
        (folder / "uit-marked/v3-gemarkeerd-sinds-v2/brief-v3-gemarkeerd.docx").unlink()
    else:
        (folder / "uit-marked" / NAME).unlink()
        asked["force"] = True
    assert ("v2", "v3", "made") in told(rows(folder, **asked))


def test_an_output_that_somebody_changed_is_left_alone_unless_asked(folder: Path) -> None:
    rows(folder)
    changed = folder / "uit-marked/v3-gemarkeerd-sinds-v2/brief-v3-gemarkeerd.docx"
    changed.write_bytes(b"mijn eigen werk")
    assert ("v2", "v3", "output-exists") in told(rows(folder))
    assert changed.read_bytes() == b"mijn eigen werk"
    assert ("v2", "v3", "made") in told(rows(folder, force=True))


def test_one_bad_file_is_told_and_the_rest_is_made(folder: Path) -> None:
    dossier.init(folder)
    register, _ = batch.register_of(folder)
    bad = register.versions[1].files[0]
    (folder / bad.name).write_bytes(b"geen zip")
    found = rows(folder)
    failed = [row for row in found if row.failure]
    assert {row.document for row in failed} == {bad.document}
    assert len(found) - len(failed) == 3
    assert "v2-gemarkeerd-sinds-v1/bijlage-1-v2-gemarkeerd.docx" in outputs(folder)


def test_a_baseline_is_kept_for_all_later_versions(folder: Path) -> None:
    found = rows(folder, baseline="v1")
    assert {(row.step.old, row.step.new) for row in found} == {("v1", "v2"), ("v1", "v3")}
    with pytest.raises(Trouble):
        rows(folder, baseline="v9")


def test_each_reader_gets_the_newest_version_since_what_that_reader_read(folder: Path) -> None:
    dossier.init(folder, readers=["minister", "ACAM", "niemand"])
    dossier.read("v1", by="minister")
    dossier.read("v2", by="ACAM")
    found = rows(folder, readers=["minister", "ACAM", "niemand"])
    assert {(row.step.reader, row.step.old, row.step.new) for row in found} == {
        ("minister", "v1", "v3"), ("ACAM", "v2", "v3")
    }  # fmt: skip
    assert "v3-gemarkeerd-sinds-minister/brief-v3-gemarkeerd.docx" in outputs(folder)
    with pytest.raises(Trouble):
        rows(folder, readers=["koning"])


def test_dossiers_below_a_folder_are_all_found(tmp_path: Path) -> None:
    for name in ("een", "twee"):
        put(tmp_path, f"{name}/brief-v1.docx", LETTER, "2025-10-31")
        dossier.init(tmp_path / name)
    assert [home.name for home in batch.homes_in(tmp_path)] == ["een", "twee"]
    assert batch.homes_in(tmp_path / "een") == [tmp_path / "een"]


def test_an_order_in_doubt_is_refused(tmp_path: Path) -> None:
    put(tmp_path, "brief Jan.docx", LETTER, "2025-12-01")
    put(tmp_path, "brief Piet.docx", [*LETTER, "Nog een zin van Piet hierbij."], "2025-12-01")
    with pytest.raises(Trouble) as trouble:
        batch.register_of(tmp_path)
    assert trouble.value.rule == "order-unknown"


def test_a_line_of_the_journal_that_was_cut_off_costs_only_that_line(folder: Path) -> None:
    rows(folder)
    journal = folder / "uit-marked" / NAME
    journal.write_text(journal.read_text("utf-8")[:-20], "utf-8")
    assert sorted({state for _, _, state in told(rows(folder, force=True))}) == ["kept", "made"]


class TestWork:
    def task(self, *documents: tuple[str, bytes | None, bytes | None]) -> Task:
        texts = tuple(
            (name, *(data and Text(f"{name}.docx", data) for data in both)) for name, *both in documents
        )
        return Task(texts, Options(), True)  # type: ignore[arg-type]

    def test_documents_that_cannot_be_read_fail_and_the_others_go_on(self) -> None:
        found = work(self.task(("a", doc(p("een")), doc(p("twee"))), ("b", doc(p("een")), b"geen zip")))
        assert [(each.document, each.failure and each.failure.rule) for each in found] == [
            ("a", None), ("b", "is-unknown")
        ]  # fmt: skip
        assert found[0].data

    def test_an_output_that_is_not_proved_fails(self, monkeypatch: pytest.MonkeyPatch) -> None:
        class Failed:
            failed = True
            results = ()

        def prove(*_: object) -> Proof:
            return Failed()  # type: ignore[return-value]

        monkeypatch.setattr("redline.batch.work.prove_own", prove)
        monkeypatch.setattr("redline.report.proof.reason", lambda *_: "x")
        (found,) = work(self.task(("a", doc(p("een")), doc(p("twee")))))
        assert found.failure
        assert found.failure.rule == "batch-not-proved"
        assert found.data is None

    def test_the_key_tells_what_matters_and_nothing_else(self) -> None:
        one = self.task(("a", doc(p("een")), None))
        assert one.key("1") == self.task(("a", doc(p("een")), None)).key("1")
        others = [
            one._replace(verify=False),
            one._replace(options=Options(formatting=True)),
            self.task(("a", None, doc(p("een")))),
            self.task(("b", doc(p("een")), None)),
            self.task(("a", doc(p("twee")), None)),
        ]
        assert len({one.key("1"), one.key("2"), *(each.key("1") for each in others)}) == 7


def test_a_new_annex_is_all_new(folder: Path) -> None:
    put(
        folder,
        "bijlage-2-v3.docx",
        ["Bijlage 2. Stand van zaken moties", "Een nieuwe motie over toezicht."],
        "2026-01-14",
    )
    row = next(row for row in rows(folder) if row.document == "Stand van zaken moties")
    assert row.words == (11, 0, 0, 0)
