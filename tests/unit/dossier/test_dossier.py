"""A dossier from its first day: begun, added to, read, and compared since what a reader read last."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from redline import Trouble, dossier
from redline.diff.model import Kind
from redline.findings import Finding
from redline.kinds import digest
from redline.versions.answers import Since
from redline.versions.model import Register
from redline.versions.register import load
from tests.unit.dossier.conftest import LETTER, ovv, put


def rules(findings: Iterable[Finding]) -> list[str]:
    return [finding.rule for finding in findings]


def refused(rule: str) -> pytest.RaisesExc[Trouble]:
    return pytest.RaisesExc(Trouble, check=lambda trouble: trouble.rule == rule)


def labels(register: Register) -> list[str]:
    return [version.label for version in register.versions]


def kinds(found: Since, name: str) -> list[tuple[Kind, str]]:
    (document,) = (each for each in found.documents if each.name == name)
    return [(change.kind, change.elsewhere) for change in document.comparison.changes]


def since(who: str, **asked: object) -> Since:
    return dossier.since(who, **asked)  # type: ignore[arg-type]


@pytest.fixture
def begun(folder: Path) -> Path:
    """The folder with its register, in which the minister read v1 and v2."""
    dossier.init(folder, readers=["minister", "ACAM"])
    dossier.read("v1", by="minister", on=date(2025, 11, 3))
    dossier.read("v2", by="minister", on=date(2025, 12, 3), how="nota")
    return folder


class TestBeginning:
    def test_versions_are_found_in_order_with_their_documents(self, folder: Path) -> None:
        register = dossier.init(folder)
        assert register == load(folder)
        assert labels(register) == ["v1", "v2", "v3"]
        assert [version.date for version in register.versions] == [
            date(2025, 10, 31), date(2025, 12, 1), date(2026, 1, 14)
        ]  # fmt: skip
        assert register.title == "Voortgang arbeidsmigratiebeleid"

    def test_documents_keep_their_name_whatever_their_number_and_file(self, folder: Path) -> None:
        first, second, _ = dossier.init(folder).versions
        assert [file.document for file in first.files] == [
            "Voortgang arbeidsmigratiebeleid",
            "Monitor voortgang aanbevelingen",
            "Appreciatie aanbevelingen OVV-rapport",
        ]
        assert [(file.name, file.document) for file in second.files] == [
            ("brief-v2.docx", "Voortgang arbeidsmigratiebeleid"),
            ("bijlage-1-v2.docx", "Appreciatie aanbevelingen OVV-rapport"),
        ]

    def test_files_are_known_by_what_is_in_them(self, folder: Path) -> None:
        file = dossier.init(folder).versions[0].files[0]
        assert file.sha256 == digest((folder / "brief-v1.docx").read_bytes())

    def test_a_reviewers_copy_is_a_version_of_its_own(self, folder: Path) -> None:
        put(folder, "brief-v2-FIN.docx", [*LETTER, "Opmerking van FIN."], "2025-12-02")
        assert labels(dossier.init(folder)) == ["v1", "v2", "v2-FIN", "v3"]

    def test_copies_of_many_reviewers_are_a_version_each(self, folder: Path) -> None:
        for hour, name in enumerate(["EZ", "FIN", "BZK"]):
            put(folder, f"brief-v2-{name}.docx", [*LETTER, f"Opmerking van {name}."], f"2025-12-0{hour + 2}")
            put(folder, f"bijlage-1-v2-{name}.docx", [*ovv(1), f"Ook van {name}."], f"2025-12-0{hour + 2}")
        register = dossier.init(folder)
        assert labels(register) == ["v1", "v2", "v2-EZ", "v2-FIN", "v2-BZK", "v3"]
        assert [len(version.files) for version in register.versions] == [3, 2, 2, 2, 2, 2]

    def test_a_folder_for_each_version(self, tmp_path: Path) -> None:
        for label, day in (("v2", "2025-12-01"), ("v1", "2025-10-31"), ("v10", "2026-01-14")):
            put(tmp_path, f"{label}/brief.docx", [*LETTER, f"Dit is {label} van de brief."], day)
            put(tmp_path, f"{label}/bijlage.docx", ovv(1), day)
        register = dossier.init(tmp_path)
        assert labels(register) == ["v1", "v2", "v10"]
        assert [len(version.files) for version in register.versions] == [2, 2, 2]

    def test_documents_without_a_version_are_one_version(self, tmp_path: Path) -> None:
        put(tmp_path, "brief.docx", LETTER, "2025-12-01")
        put(tmp_path, "bijlage 1.docx", ovv(1), "2025-12-02")
        assert labels(dossier.init(tmp_path)) == ["2025-12-02"]

    def test_another_letter_in_the_folder_is_left_out_and_told(self, folder: Path) -> None:
        put(
            folder,
            "andere brief.docx",
            ["Betreft: Huisvestingskosten", "Over inhoudingen op het loon."],
            "2025-11-20",
        )
        found = dossier.versions_in(folder)
        assert [(each.rule, each.facts["file"]) for each in found.findings] == [
            ("file-left-out", "andere brief.docx")
        ]
        assert [version.label for version in found.versions] == ["v1", "v2", "v3"]

    def test_an_order_in_doubt_is_refused(self, tmp_path: Path) -> None:
        put(tmp_path, "brief Jan.docx", LETTER, "2025-12-01")
        put(tmp_path, "brief Piet.docx", [*LETTER, "Nog een zin van Piet hierbij."], "2025-12-01")
        with refused("order-unknown"):
            dossier.init(tmp_path)
        assert not (tmp_path / "redline.toml").exists()

    def test_an_order_that_was_looked_at_is_taken(self, tmp_path: Path) -> None:
        put(tmp_path, "brief Jan.docx", LETTER, "2025-12-01")
        put(tmp_path, "brief Piet.docx", [*LETTER, "Nog een zin van Piet hierbij."], "2025-12-01")
        found = dossier.versions_in(tmp_path)
        assert len(dossier.init(tmp_path, versions=found.versions).versions) == 2

    def test_a_file_that_cannot_be_read_is_left_out_and_told(self, folder: Path) -> None:
        (folder / "brief-v4.docx").write_bytes(b"")
        found = dossier.versions_in(folder)
        assert rules(found.findings) == ["is-empty"]
        assert len(found.versions) == 3

    def test_a_dossier_is_begun_once(self, begun: Path) -> None:
        with refused("register-exists"):
            dossier.init(begun)

    def test_an_empty_folder_is_a_dossier_too(self, tmp_path: Path) -> None:
        assert dossier.init(tmp_path).versions == ()

    def test_a_folder_that_is_not_there_is_refused(self, tmp_path: Path) -> None:
        with refused("no-folder"):
            dossier.init(tmp_path / "nergens")


class TestAdding:
    def test_a_version_is_called_by_the_names_of_its_files(self, begun: Path) -> None:
        path = put(begun, "brief-v4.docx", LETTER, "2026-01-22")
        assert rules(dossier.add([path])) == ["version-added", "version-after", "document-gone"]
        version = load(begun).versions[-1]
        assert (version.label, version.date) == ("v4", date(2026, 1, 22))
        assert version.files[0].document == "Voortgang arbeidsmigratiebeleid"

    def test_it_goes_where_it_belongs(self, begun: Path) -> None:
        dossier.add([put(begun, "brief-v2b.docx", LETTER, "2025-12-05")])
        assert labels(load(begun)) == ["v1", "v2", "v2b", "v3"]

    def test_a_name_that_tells_nothing_needs_a_label(self, begun: Path) -> None:
        path = put(begun, "brief laatste.docx", LETTER, "2026-01-22")
        with refused("version-unnamed"):
            dossier.add([path])
        dossier.add([path], version="naar de Kamer", on=date(2026, 2, 3))
        assert labels(load(begun))[-1] == "naar de Kamer"
        assert load(begun).versions[-1].date == date(2026, 2, 3)

    def test_a_date_puts_it_in_its_place(self, begun: Path) -> None:
        path = put(begun, "brief tussendoor.docx", LETTER, "2026-05-01")
        dossier.add([path], version="tussendoor", on=date(2025, 12, 10))
        assert labels(load(begun)) == ["v1", "v2", "tussendoor", "v3"]

    def test_a_renumbered_annex_is_told(self, begun: Path) -> None:
        paths = [
            put(begun, "brief-v4.docx", LETTER, "2026-02-01"),
            put(begun, "bijlage-3-v4.docx", ovv(3), "2026-02-01"),
        ]
        assert rules(dossier.add(paths)) == ["version-added", "version-after", "document-renumbered"]

    def test_stages_are_noted_in_their_order(self, begun: Path) -> None:
        assert rules(dossier.add([], version="v3", stages=["acam"], folder=begun)) == ["version-stages"]
        dossier.add([], version="v3", stages=["IDAM"], folder=begun)
        assert load(begun).versions[-1].stages == ("IDAM", "ACAM")

    def test_a_stage_that_the_dossier_does_not_know_is_refused(self, begun: Path) -> None:
        with refused("stage-unknown"):
            dossier.add([], version="v3", stages=["ARMA"], folder=begun)

    def test_an_annex_that_came_late_joins_its_version(self, begun: Path) -> None:
        path = put(
            begun, "bijlage-2-v3.docx", ["Bijlage 2. Stand van zaken moties", "Een motie."], "2026-01-15"
        )
        assert rules(dossier.add([path])) == ["version-extended"]
        assert len(load(begun).versions[-1].files) == 3

    def test_a_file_may_be_replaced_while_nobody_read_it(self, begun: Path) -> None:
        path = put(begun, "brief-v3.docx", [*LETTER, "Verbeterd."], "2026-01-15")
        assert rules(dossier.add([path])) == ["version-extended", "file-replaced"]

    def test_a_file_that_was_read_may_not_be_replaced(self, begun: Path) -> None:
        path = put(begun, "brief-v2.docx", [*LETTER, "Verbeterd."], "2026-01-15")
        with refused("version-was-read"):
            dossier.add([path])

    def test_a_file_outside_the_folder_is_refused(
        self, begun: Path, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        path = put(tmp_path_factory.mktemp("elders"), "brief-v4.docx", LETTER, "2026-01-15")
        with refused("outside-dossier"):
            dossier.add([path], folder=begun)

    def test_a_version_can_be_added_where_an_old_file_is_gone(self, begun: Path) -> None:
        (begun / "brief-v3.docx").unlink()
        dossier.add([put(begun, "brief-v4.docx", LETTER, "2026-01-22")])
        assert load(begun).versions[-1].files[0].document == "Voortgang arbeidsmigratiebeleid"


class TestReading:
    def test_a_reading_is_noted_once(self, begun: Path) -> None:
        assert rules(dossier.read("V2", by="Minister", on=date(2025, 12, 3), how="nota")) == ["reading-known"]
        assert rules(dossier.read("v2", by="minister", on=date(2025, 12, 4))) == ["reading-noted"]

    def test_a_new_reader_is_told(self, begun: Path) -> None:
        assert rules(dossier.read("v1", by="staatssecretaris")) == ["reader-new", "reading-noted"]
        assert "staatssecretaris" in load(begun).readers

    def test_a_name_that_is_nearly_that_of_another_is_refused(self, begun: Path) -> None:
        with refused("reader-like-another"):
            dossier.read("v1", by="minster")

    def test_a_version_that_is_not_there_is_refused(self, begun: Path) -> None:
        with refused("version-unknown"):
            dossier.read("v9", by="minister")

    def test_a_day_before_the_version_is_told(self, begun: Path) -> None:
        assert "reading-early" in rules(dossier.read("v3", by="minister", on=date(2025, 12, 1)))


class TestSince:
    def test_a_readers_baseline_is_what_that_reader_read_last(self, begun: Path) -> None:
        found = since("minister")
        assert (found.version, found.baseline.version.label) == ("v3", "v2")
        assert found.baseline.reason.facts == {
            "reader": "minister", "version": "v2", "how": " (03-12-2025, nota)"
        }  # fmt: skip

    def test_who_read_the_version_itself_has_nothing_new_in_it(self, begun: Path) -> None:
        with refused("since-read-itself"):
            since("minister", version="v2")

    def test_of_two_readings_the_newest_version_counts_not_the_last_day(self, begun: Path) -> None:
        dossier.read("v1", by="minister", on=date(2026, 1, 2))
        assert since("minister").baseline.version.label == "v2"

    def test_what_moved_between_documents_is_moved(self, begun: Path) -> None:
        found = since("v1", unread=True)
        assert kinds(found, "Appreciatie aanbevelingen OVV-rapport")[-1] == (
            Kind.MOVED, "Voortgang arbeidsmigratiebeleid"
        )  # fmt: skip
        assert (Kind.REMOVED, "Appreciatie aanbevelingen OVV-rapport") in kinds(
            found, "Voortgang arbeidsmigratiebeleid"
        )

    def test_documents_that_went_or_got_another_number_are_told(self, begun: Path) -> None:
        assert {"document-renumbered", "document-gone"} <= set(rules(since("v1", unread=True).findings))

    def test_since_a_date(self, begun: Path) -> None:
        assert since("2025-12-24").baseline.version.label == "v2"
        assert since("1-12-2025").baseline.version.label == "v2"
        assert since("30 november 2025").baseline.version.label == "v1"
        with refused("since-no-date"):
            since("2024-01-01")

    def test_since_a_stage(self, begun: Path) -> None:
        with refused("stage-empty"):
            dossier.since(stage="ACAM")
        dossier.add([], version="v2", stages=["ACAM"], folder=begun)
        assert dossier.since(stage="acam").baseline.version.label == "v2"
        with refused("stage-unknown"):
            dossier.since(stage="ARMA")

    @pytest.mark.parametrize(
        ("who", "rule"),
        [
            ("v3", "since-itself"),
            ("ministr", "since-meant"),
            ("koning", "since-unknown"),
            ("ACAM", "reader-read-nothing"),
        ],
    )
    def test_a_baseline_that_is_none_is_refused(self, begun: Path, who: str, rule: str) -> None:
        with refused(rule):
            since(who)

    def test_a_version_that_nobody_read_is_refused_unless_asked(self, begun: Path) -> None:
        dossier.add([put(begun, "brief-v4.docx", LETTER, "2026-01-22")])
        with refused("version-unread"):
            since("v3")
        assert since("v3", unread=True).baseline.version.label == "v3"

    def test_a_later_version_is_no_baseline(self, begun: Path) -> None:
        with refused("since-later"):
            since("v2", version="v1")

    def test_an_annex_that_was_not_sent_again_is_compared_with_what_was_read_of_it(self, begun: Path) -> None:
        dossier.add([put(begun, "brief-v4.docx", LETTER, "2026-01-22")])
        dossier.read("v4", by="minister")
        paths = [
            put(begun, "brief-v5.docx", LETTER, "2026-01-25"),
            put(begun, "bijlage-1-v5.docx", ovv(1), "2026-01-25"),
        ]
        dossier.add(paths)
        olds = {each.name: each.old.name for each in since("minister").documents if each.old}
        assert olds == {
            "Voortgang arbeidsmigratiebeleid": "brief-v4.docx",
            "Appreciatie aanbevelingen OVV-rapport": "bijlage-1-v2.docx",
        }

    def test_a_renamed_file_is_found_and_told(self, begun: Path) -> None:
        (begun / "oud").mkdir()
        (begun / "brief-v2.docx").rename(begun / "oud" / "die van december.docx")
        assert "file-renamed" in rules(since("minister").findings)

    def test_a_changed_file_is_refused(self, begun: Path) -> None:
        put(begun, "brief-v2.docx", LETTER, "2025-12-09")
        with refused("file-changed"):
            since("minister")

    def test_settings_of_the_register_count(self, begun: Path) -> None:
        path = begun / "redline.toml"
        path.write_text(path.read_text("utf-8") + '\n[compare]\ngranularity = "paragraph"\n', "utf-8")
        assert since("minister").documents[0].comparison.options.granularity.value == "paragraph"

    def test_where_there_is_no_dossier_that_is_said(self, tmp_path: Path) -> None:
        with refused("no-dossier"):
            dossier.since("minister", folder=tmp_path)


class TestSinceOfOneFile:
    def test_a_registered_file_is_known_by_what_is_in_it(self, begun: Path) -> None:
        (begun / "brief-v3.docx").rename(begun / "brief definitief.docx")
        found, document = dossier.since_of(begun / "brief definitief.docx", "minister")
        assert (found.version, document.name) == ("v3", "Voortgang arbeidsmigratiebeleid")

    def test_a_file_that_is_not_registered_is_newer_than_all(self, begun: Path) -> None:
        path = put(begun, "brief-v4.docx", LETTER, "2026-01-22")
        found, document = dossier.since_of(path, "minister")
        assert document.old
        assert document.old.name == "brief-v2.docx"
        assert "file-unregistered" in rules(found.findings)

    def test_a_file_that_is_like_none_is_refused(self, begun: Path) -> None:
        path = put(begun, "menu.docx", ["Dinsdag soep, woensdag vis, donderdag weer soep."], "2026-01-22")
        with refused("document-unknown"):
            dossier.since_of(path, "minister")


class TestStanding:
    def test_each_reader_stands_where_that_reader_is(self, begun: Path) -> None:
        minister, acam = dossier.status(begun).readers
        assert minister.last
        assert minister.last.version == "v2"
        assert (minister.unread.new, minister.unread.lapsed) == (7, 0)
        assert acam.last is None
        assert acam.unread.new > 60
        assert acam.unread.pages == acam.unread.of_pages == 2

    def test_who_read_the_newest_has_seen_all(self, begun: Path) -> None:
        dossier.read("v3", by="minister")
        assert dossier.status(begun).readers[0].unread == (0, 0, 0, 0)

    def test_a_dossier_without_versions_stands_too(self, tmp_path: Path) -> None:
        dossier.init(tmp_path, readers=["minister"])
        assert dossier.status(tmp_path).readers[0].unread == (0, 0, 0, 0)
