"""The history of a document: where each word is from, what went and came back, what lapsed."""

from __future__ import annotations

from redline.document.read import read
from redline.options import Ignore, Options
from redline.package import read as read_package
from redline.versions.follow import Follower
from redline.versions.history import History, Passage
from redline.versions.model import Version
from tests.notation import document

ONE = "Het kabinet werkt aan een gericht en selectief migratiebeleid."
TWO = "De Arbeidsinspectie deed dit jaar mee aan elf gezamenlijke inspecties over de grens met België."
THREE = "Keuzes op het terrein van de arbeidsmarkt zijn aan een volgend kabinet."
FOUR = "De gesprekken over de integratie van de private keurmerken liggen op dit moment stil."


def history(*versions: str, options: Options | None = None) -> History:
    """The history of versions in the notation of tests/notation.py; v1 is the first."""
    follower = Follower("Brief", options=options)
    for number, source in enumerate(versions, 1):
        name = f"v{number}"
        follower.follow(Version(name), read(read_package(document(source), f"brief-{name}.docx")))
    return follower.history()


def told(passage: Passage) -> list[tuple[str, int]]:
    """The stretches of a passage, each with the number of its version, from 1."""
    return [(span.of(passage.paragraph.text), version + 1) for span, version in passage.origins]


def blame(*versions: str) -> list[list[tuple[str, int]]]:
    return [told(passage) for passage in history(*versions).passages]


def ages(*versions: str) -> list[tuple[int, int]]:
    """In which version each passage came and changed last, from 1."""
    return [(passage.first + 1, passage.last + 1) for passage in history(*versions).passages]


def lapsed(*versions: str) -> list[tuple[int, str]]:
    return [(lapse.version + 1, lapse.change.old) for lapse in history(*versions).lapses]


def returned(*versions: str) -> list[tuple[str, list[tuple[int, int]]]]:
    return [
        (back.text, [(first + 1, last + 1) for first, last in back.stood])
        for back in history(*versions).returns
    ]


class TestBlame:
    def test_a_new_word_has_its_version_and_the_others_keep_theirs(self) -> None:
        second = ONE.replace("selectief", "streng")
        third = second.replace("gericht", "helder")
        assert blame(ONE, second, third) == [
            [
                ("Het kabinet werkt aan een", 1),
                ("helder", 3),
                ("en", 1),
                ("streng", 2),
                ("migratiebeleid.", 1),
            ]
        ]

    def test_one_version_is_all_its_own(self) -> None:
        assert blame(ONE) == [[(ONE, 1)]]

    def test_a_paragraph_is_as_old_as_what_it_came_of_and_changed_when_words_did(self) -> None:
        shorter = ONE.replace(" en selectief", "")
        assert ages(ONE, f"{ONE}\n{TWO}", f"{shorter}\n{TWO}") == [(1, 3), (2, 2)]

    def test_moved_text_is_no_newer(self) -> None:
        moved = f"{TWO}\n{THREE}\n{ONE}"
        assert blame(f"{ONE}\n{TWO}\n{THREE}", moved) == [[(TWO, 1)], [(THREE, 1)], [(ONE, 1)]]
        assert ages(f"{ONE}\n{TWO}\n{THREE}", moved) == [(1, 1)] * 3

    def test_a_sentence_that_moved_to_another_paragraph_is_no_newer(self) -> None:
        old, new = f"{ONE} {TWO}\n{THREE} {FOUR}", f"{ONE}\n{THREE} {TWO} {FOUR}"
        assert blame(old, new) == [[(ONE, 1)], [(f"{THREE} {TWO} {FOUR}", 1)]]
        assert ages(old, new) == [(1, 2), (1, 2)]

    def test_a_sentence_that_became_a_paragraph_is_as_old_as_the_one_it_left(self) -> None:
        (_, last) = ages(f"{ONE} {TWO}\n{THREE}\n{FOUR}", f"{ONE}\n{THREE}\n{FOUR}\n{TWO}")[-2:]
        assert last == (1, 2)

    def test_a_split_changes_no_words(self) -> None:
        assert blame(f"{ONE} {TWO}", f"{ONE}\n{TWO}") == [[(ONE, 1)], [(TWO, 1)]]
        assert ages(f"{ONE} {TWO}", f"{ONE}\n{TWO}") == [(1, 1), (1, 1)]

    def test_a_merge_changes_no_words_and_is_as_old_as_the_oldest(self) -> None:
        assert ages(ONE, f"{ONE}\n{TWO}", f"{ONE} {TWO}") == [(1, 2)]

    def test_a_changed_half_of_a_split_is_told_alone(self) -> None:
        new = f"{ONE}\n{TWO.replace('elf', 'twaalf')}"
        assert ages(f"{ONE} {TWO}", new) == [(1, 1), (1, 2)]

    def test_white_space_within_a_number_is_no_change(self) -> None:
        old, new = "Daarvoor is 36 600 euro nodig.", "Daarvoor is 36\\u00a0600 euro nodig."
        assert ages(old, new, f"{new}\n{TWO}") == [(1, 1), (3, 3)]
        loose = "Daarvoor is 36  600 euro nodig."
        assert ages(old, loose, old) == [(1, 1)]
        assert blame(old, loose) == [[(loose, 1)]]

    def test_words_that_come_back_are_new(self) -> None:
        assert blame(f"{ONE} {TWO}", ONE, f"{ONE} {TWO}") == [[(ONE, 1), (TWO, 3)]]

    def test_tables_notes_headers_and_boxes_have_a_history_too(self) -> None:
        old = (
            "header: Concept van mei\n| loon | 12 |\n"
            f"{ONE}[^: Een noot bij de brief.]\nErnaast <box: een kader>"
        )
        new = old.replace("mei", "juni").replace("12", "14").replace("Een noot", "De noot")
        newest = new.replace("een kader", "een kader erbij")
        assert blame(old, new, newest) == [
            [("loon", 1)],
            [("14", 2)],
            [(f"{ONE}\ufffc", 1)],
            [("Ernaast \ufffc", 1)],
            [("een kader", 1), ("erbij", 3)],
            [("De", 2), ("noot bij de brief.", 1)],
            [("Concept van", 1), ("juni", 2)],
        ]

    def test_what_the_options_leave_out_is_no_change(self) -> None:
        versions = [ONE, ONE.replace("kabinet", "Kabinet")]
        assert [each.last for each in history(*versions).passages] == [1]
        ignoring = Options(ignore=frozenset({Ignore.CASE}))
        assert [each.last for each in history(*versions, options=ignoring).passages] == [0]

    def test_the_words_of_the_newest_version_are_counted_by_version(self) -> None:
        found = history(ONE, f"{ONE}\n{THREE}", f"{ONE}\n{THREE.replace('volgend', 'komend')}")
        assert [edition.words for edition in found.versions] == [9, 11, 1]

    def test_the_same_file_again_is_another_version_in_which_nothing_changed(self) -> None:
        found = history(ONE, f"{ONE}\n{TWO}", f"{ONE}\n{TWO}")
        assert [(each.first, each.last) for each in found.passages] == [(0, 0), (1, 1)]
        assert [edition.file for edition in found.versions][2] == found.document.file == "brief-v3.docx"


class TestReturns:
    def test_a_sentence_that_went_and_came_back(self) -> None:
        with_two, without = f"{ONE} {TWO}", ONE
        assert returned(with_two, with_two, without, with_two) == [(TWO, [(1, 2), (4, 4)])]

    def test_one_that_came_and_went_twice_and_does_not_stand_now(self) -> None:
        with_two, without = f"{ONE} {TWO}", ONE
        assert returned(without, with_two, without, with_two, without) == [(TWO, [(2, 2), (4, 4)])]

    def test_one_that_was_edited_and_set_back(self) -> None:
        assert returned(ONE, ONE.replace("selectief", "streng"), ONE) == [(ONE, [(1, 1), (3, 3)])]

    def test_one_that_moved_never_went(self) -> None:
        assert returned(f"{ONE}\n{TWO}", f"{TWO}\n{ONE}", f"{ONE}\n{TWO}") == []

    def test_a_few_words_say_nothing(self) -> None:
        assert returned(f"{ONE} Dat blijft zo.", ONE, f"{ONE} Dat blijft zo.") == []

    def test_a_note_does_not_make_another_sentence_of_it(self) -> None:
        noted = f"{ONE[:-1]}[^: Zie de monitor.]. {TWO}"
        assert returned(f"{ONE} {TWO}", noted, f"{ONE} {TWO}") == []

    def test_it_is_told_where_it_stood_last(self) -> None:
        (back,) = history(f"# Eerst\n{ONE}\n{TWO}", f"# Eerst\n{ONE}", f"# Later\n{ONE}\n{TWO}").returns
        assert back.section == "Later"


class TestLapses:
    def test_a_paragraph_and_words_with_their_version_and_heading(self) -> None:
        second = f"# Inleiding\n{ONE}\n# Slot\n{THREE}"
        third = second.replace(" en selectief", "")
        found = history(f"# Inleiding\n{ONE}\n{TWO}\n# Slot\n{THREE}", second, third)
        assert [(each.version, each.change.section, each.change.old) for each in found.lapses] == [
            (1, "Inleiding", TWO),
            (2, "Inleiding", "en selectief"),
        ]

    def test_what_moved_did_not_lapse(self) -> None:
        assert lapsed(f"{ONE}\n{TWO}\n{THREE}", f"{TWO}\n{THREE}\n{ONE}") == []

    def test_what_stands_again_did_not_lapse(self) -> None:
        assert lapsed(f"{ONE}\n{TWO}\n{THREE}", f"{ONE}\n{THREE}", f"{ONE}\n{THREE}\n{TWO}") == []

    def test_of_a_passage_that_came_back_in_part_the_rest_lapsed(self) -> None:
        old, new = f"{ONE}\n{TWO} {FOUR}\n{THREE}", f"{ONE}\n{THREE}"
        assert lapsed(old, new, f"{ONE} {FOUR}\n{THREE}") == [(2, TWO)]

    def test_a_word_stands_again_only_where_it_stood(self) -> None:
        old = "Het kabinet is niet voornemens de regeling te verlengen, en dat is niet nieuw."
        without = old.replace("niet voornemens", "voornemens")
        assert lapsed(old, without) == [(2, "niet")]
        assert lapsed(old, without, old) == []

    def test_a_row_that_went_and_one_that_came_back(self) -> None:
        rows = "| loon | twaalf euro |\n| huur | elf euro |\n| reis | drie euro |"
        without = "| loon | twaalf euro |\n| reis | drie euro |"
        assert lapsed(f"{ONE}\n{rows}", f"{ONE}\n{without}") == [(2, "huur | elf euro")]
        assert lapsed(f"{ONE}\n{rows}", f"{ONE}\n{without}", f"{ONE}\n{rows}") == []

    def test_a_heading_that_came_back_did_not_lapse(self) -> None:
        old = f"# Inleiding\n{ONE}\n# Slot\n{THREE}"
        assert lapsed(old, f"# Inleiding\n{ONE}\n{THREE}", old) == []

    def test_each_time_that_it_lapsed_is_told(self) -> None:
        with_two, without = f"{ONE}\n{TWO}\n{THREE}", f"{ONE}\n{THREE}"
        assert lapsed(with_two, without, with_two, without) == [(2, TWO), (4, TWO)]
