"""The register of a dossier: what it says, what is wrong in it, and what a change leaves as it was."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from redline.document.model import Revisions
from redline.findings import Trouble
from redline.options import Existing, Granularity, Ignore, Options
from redline.versions import register as register_module
from redline.versions.model import STAGES, File, Reading, Register, Version
from redline.versions.register import (
    LOCK,
    REGISTER,
    compare_options,
    create,
    folder_of,
    load,
    update,
)

ONE, TWO = "1" * 64, "2" * 64
WHOLE = f"""\
# Dossier van redline: wie las wat. Gerust met de hand bij te werken.
title = "Voortgang arbeidsmigratiebeleid"
language = "nl"
stages = ["intern", "IDAM", "MR"]

[readers]
minister = "Minister van SZW"  # sinds 2024

[compare]
granularity = "sentence"

# De versies, de oudste eerst.

[[versions]]
label = "v1"

# Deze ging met de nota mee.
[[versions]]
label = "v2"
date = 2025-12-01  # een maandag
stages = ["IDAM"]  # en later ACAM
files = [
    {{ name = "brief-v2.docx", document = "Brief", sha256 = "{ONE}" }},  # getekend
    # de bijlage kwam later
    {{ name = "bijlage-1-v2.docx", document = "Moties", sha256 = "{TWO}" }},
]

[[readings]]
reader = "minister"
version = "v2"
date = 2025-12-03
how = "nota van 1 december"  # met paraaf
"""
MANY = Register(
    title="Voortgang arbeidsmigratiebeleid",
    readers={"minister": "Minister van SZW"},
    stages=("intern", "IDAM", "MR"),
    versions=(
        Version("v1"),
        Version(
            "v2",
            (File("brief-v2.docx", ONE, "Brief"), File("bijlage-1-v2.docx", TWO, "Moties")),
            date(2025, 12, 1),
            ("IDAM",),
        ),
    ),
    readings=(Reading("minister", "v2", date(2025, 12, 3), "nota van 1 december"),),
    compare={"granularity": "sentence"},
)


def put(folder: Path, text: str | bytes) -> Path:
    """The register of `folder`, with this text."""
    path = folder / REGISTER
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def text_in(folder: Path) -> str:
    return (folder / REGISTER).read_bytes().decode()


def loaded(folder: Path, text: str | bytes) -> Register:
    put(folder, text)
    return load(folder)


def trouble(folder: Path, text: str | bytes) -> Trouble:
    """What is wrong in a register with this text."""
    with pytest.raises(Trouble) as caught:
        loaded(folder, text)
    assert caught.value.facts["file"] == str(folder / REGISTER)
    return caught.value


# Finding one


def test_a_register_is_found_from_its_folder_a_file_in_it_and_a_folder_below(tmp_path: Path) -> None:
    put(tmp_path, "")
    (tmp_path / "bijlagen" / "oud").mkdir(parents=True)
    (tmp_path / "brief.docx").write_bytes(b"")
    for start in ("", "brief.docx", "bijlagen/oud", "bijlagen/nog-niet.docx", "bijlagen/../brief.docx"):
        assert folder_of(tmp_path / start) == tmp_path


def test_the_nearest_register_counts(tmp_path: Path) -> None:
    inner = tmp_path / "deel"
    inner.mkdir()
    put(tmp_path, "")
    put(inner, "")
    assert folder_of(inner) == inner


def test_a_folder_of_that_name_is_no_register(tmp_path: Path) -> None:
    (tmp_path / "leeg" / REGISTER).mkdir(parents=True)
    assert folder_of(tmp_path / "leeg") is None


def test_it_is_found_from_where_one_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "")
    monkeypatch.chdir(tmp_path)
    assert folder_of(".") == folder_of("brief.docx") == Path.cwd()


# What one says


def test_everything_is_read(tmp_path: Path) -> None:
    assert loaded(tmp_path, WHOLE) == MANY


def test_an_empty_file_is_an_empty_register(tmp_path: Path) -> None:
    assert loaded(tmp_path, "") == Register() == loaded(tmp_path, b"\xef\xbb\xbf\r\n# niets\r\n")
    assert load(tmp_path).stages == STAGES


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_notepad_may_write_it_in_its_own_way(tmp_path: Path, before: bytes, line_end: str) -> None:
    assert loaded(tmp_path, before + WHOLE.replace("\n", line_end).encode()) == MANY


@pytest.mark.parametrize(
    "day", ["2025-12-01", '"2025-12-01"', '"1-12-2025"', '"01-12-2025"', "' 2025-12-1 '"]
)
def test_a_date_may_be_written_as_people_do(tmp_path: Path, day: str) -> None:
    assert loaded(tmp_path, f'[[versions]]\nlabel = "v1"\ndate = {day}').versions[0].date == date(2025, 12, 1)


@pytest.mark.parametrize("name", ["'bijlagen\\1.docx'", '"bijlagen/1.docx"', '"./bijlagen//1.docx"'])
def test_a_name_may_have_slashes_of_either_kind(tmp_path: Path, name: str) -> None:
    assert loaded(tmp_path, with_file(f"name = {name}")).versions[0].files[0].name == "bijlagen/1.docx"


def test_a_hash_in_capitals_is_the_same_hash(tmp_path: Path) -> None:
    register = loaded(tmp_path, with_file(f'sha256 = "{"AB" * 32}"'))
    assert register.versions[0].files[0].sha256 == "ab" * 32


def test_a_reading_names_its_version_in_capitals_or_not(tmp_path: Path) -> None:
    text = WHOLE.replace('version = "v2"', 'version = "V2"')
    assert loaded(tmp_path, text).readings[0].version == "V2"


def test_files_may_be_blocks_of_their_own(tmp_path: Path) -> None:
    text = (
        f'[[versions]]\nlabel = "v1"\n[[versions.files]]\nname = "a"\nsha256 = "{ONE}"\ndocument = "Brief"\n'
    )
    assert loaded(tmp_path, text).versions[0].files == (File("a", ONE, "Brief"),)


def test_what_is_for_later_is_kept_as_it_is(tmp_path: Path) -> None:
    register = loaded(tmp_path, "[check]\nx = [1, {y = 2.5}]\n[portfolios.sg]\nonderwerpen = ['a']")
    assert register.check == {"x": [1, {"y": 2.5}]}
    assert register.portfolios == {"sg": {"onderwerpen": ["a"]}}


def test_the_settings_of_a_comparison_are_its_options(tmp_path: Path) -> None:
    assert compare_options(Register()) == Options()
    settings = (
        'granularity = "paragraph"\nignore = ["case", "quotes"]\nrevisions = "original"\nexisting = "keep"\n'
        'formatting = true\ncolour = "green"\nmoved_colour = "turquoise"'
    )
    assert compare_options(loaded(tmp_path, f"[compare]\n{settings}")) == Options(
        granularity=Granularity.PARAGRAPH,
        ignore=frozenset({Ignore.CASE, Ignore.QUOTES}),
        revisions=Revisions.ORIGINAL,
        existing=Existing.KEEP,
        formatting=True,
        colour="green",
        moved_colour="cyan",
    )


# What is wrong in one


def with_file(line: str) -> str:
    """A register with one file, in which one line is written so."""
    lines = {"name": 'name = "a"', "sha256": f'sha256 = "{ONE}"', "document": 'document = "Brief"'}
    lines[line.split(" =")[0]] = line
    return '[[versions]]\nlabel = "v1"\n[[versions.files]]\n' + "\n".join(lines.values()) + "\n"


WRONG = [
    # text, rule, where
    ('titel = "x"', "register-misspelt-key", "titel"),
    ("kleur = 1", "register-unknown-key", "kleur"),
    ("[reader]", "register-misspelt-key", "reader"),
    ('[[versions]]\nlabel = "v1"\n[[versions]]\nlable = "v2"', "register-misspelt-key", "versions[2].lable"),
    ('[[readings]]\nReader = "sg"', "register-misspelt-key", "readings[1].Reader"),
    (with_file('name = "map\\brief.docx"'), "register-wrong-value", "versions[1].files[1].name"),
    (with_file('sha = "x"'), "register-misspelt-key", "versions[1].files[1].sha"),
    ("[compare]\ncolor = 'red'", "register-misspelt-key", "compare.color"),
    ("title = 1", "register-wrong-value", "title"),
    ("stages = 'IDAM'", "register-wrong-value", "stages"),
    ("stages = [1]", "register-wrong-value", "stages"),
    ("readers = ['sg']", "register-wrong-value", "readers"),
    ("[readers]\nsg = true", "register-wrong-value", "readers.sg"),
    ("versions = 'v1'", "register-wrong-value", "versions"),
    ("versions = ['v1']", "register-wrong-value", "versions[1]"),
    ("[versions]\nlabel = 'v1'", "register-wrong-value", "versions"),
    ("[[versions]]\nlabel = 1", "register-wrong-value", "versions[1].label"),
    ("[[versions]]\nlabel = 'v1'\nstages = 'MR'", "register-wrong-value", "versions[1].stages"),
    ("[[versions]]\nlabel = 'v1'\nfiles = 'a'", "register-wrong-value", "versions[1].files"),
    ("check = 1", "register-wrong-value", "check"),
    ("[portfolios]\nsg = 'x'", "register-wrong-value", "portfolios.sg"),
    ("[compare]\nformatting = 'ja'", "register-wrong-value", "compare.formatting"),
    ("[compare]\nignore = 'case'", "register-wrong-value", "compare.ignore"),
    *(
        (f"[[versions]]\nlabel = 'v1'\ndate = {day}", "register-wrong-value", "versions[1].date")
        for day in ("2025", "'31-11-2025'", "'morgen'", "2025-12-01T10:00:00", "'0000-1-1'")
    ),
    ("language = 'fr'", "register-not-one-of", "language"),
    ("language = 1", "register-not-one-of", "language"),
    ("[compare]\ngranularity = 'woord'", "register-not-one-of", "compare.granularity"),
    ("[compare]\nignore = ['case', 'kop']", "register-not-one-of", "compare.ignore[2]"),
    ("[compare]\ncolour = 'geel'", "register-not-one-of", "compare.colour"),
    *(
        (with_file(f"sha256 = '{text}'"), "register-not-sha256", "versions[1].files[1].sha256")
        for text in ("abc", "g" * 64, ONE + "1", "١" * 64)
    ),
    *(
        (with_file(f"name = '{name}'"), "register-outside", "versions[1].files[1].name")
        for name in ("/a", "../a", "b/../../a", "..\\a", "\\\\server\\a", "C:\\a", "c:a", ".", "//a", "/")
    ),
    ("[[versions]]\ndate = 2025-12-01", "register-missing", "versions[1].label"),
    ("[[versions]]\nlabel = ' '", "register-missing", "versions[1].label"),
    *((with_file(f"{key} = ''"), "register-missing", f"versions[1].files[1].{key}") for key in File._fields),
    ("[[readings]]\nversion = 'v1'", "register-missing", "readings[1].reader"),
    ("[[versions]]\nlabel = 'v1'\n[[versions]]\nlabel = 'V1'", "register-double", "versions[2].label"),
    (
        with_file("name = 'a'") + f"[[versions.files]]\nname = 'b'\ndocument = 'Brief'\nsha256 = '{TWO}'",
        "register-double",
        "versions[1].files[2].document",
    ),
    (
        "[[versions]]\nlabel = 'v1'\n[[readings]]\nreader = 'sg'\nversion = 'v1'",
        "register-unknown-reader",
        "readings[1].reader",
    ),
    ("[readers]\nsg = ''\n[[readings]]\nreader = 'sg'\nversion = 'v1'", "register-unknown-version",
     "readings[1].version"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rule", "at"), WRONG)
def test_what_does_not_fit_is_told_with_its_place(tmp_path: Path, text: str, rule: str, at: str) -> None:
    found = trouble(tmp_path, text)
    assert (found.rule, found.facts["at"]) == (rule, at)


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("[[versions]]\nlable = 'v2'", "near", "label"),
        ("[compare]\ncolor = 'red'", "near", "colour"),
        ("[[readings]]\nxyz = 1", "known", "reader, version, date, how"),
        ("language = 'fr'", "choices", "nl, en"),
        ("[compare]\ngranularity = 'woord'", "choices", "word, sentence, paragraph"),
        ("stages = 1", "form", '["…", "…"]'),
        ("check = 1", "form", "[check]"),
        (WHOLE.replace('reader = "minister"', 'reader = "mr"'), "known", "minister"),
        (WHOLE.replace('version = "v2"', 'version = "v3"'), "known", "v1, v2"),
        (f"language = '{'x' * 500}'", "value", "x" * 60),
    ],
)
def test_what_would_fit_is_told_too(tmp_path: Path, text: str, fact: str, value: str) -> None:
    assert trouble(tmp_path, text).facts[fact] == value


def test_a_mistake_in_the_form_is_told_with_its_line(tmp_path: Path) -> None:
    found = trouble(tmp_path, 'title = "x"\nlanguage = nl\n')
    assert found.rule == "register-not-toml"
    assert "line 2" in str(found.facts["reason"])


@pytest.mark.parametrize("text", ["x = " + "[" * 5000, "x = " + "1" * 5000, "title = 'a'\ntitle = 'b'"])
def test_nor_does_a_strange_file_do_harm(tmp_path: Path, text: str) -> None:
    assert trouble(tmp_path, text).rule == "register-not-toml"


def test_another_encoding_is_told_with_its_line(tmp_path: Path) -> None:
    found = trouble(tmp_path, '# een\ntitle = "één"\n'.encode("cp1252"))
    assert (found.rule, found.facts["line"]) == ("register-not-utf8", 2)
    assert trouble(tmp_path, "title = 'x'".encode("utf-16")).rule == "register-not-utf8"


def test_where_there_is_none_that_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as caught:
        load(tmp_path / "nergens")
    assert caught.value.rule == "register-not-found"
    with pytest.raises(Trouble) as caught:
        update(tmp_path, lambda same: same)
    assert caught.value.rule == "register-not-found"
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_file_is_no_register(tmp_path: Path) -> None:
    (tmp_path / REGISTER).mkdir()
    with pytest.raises(Trouble) as caught:
        load(tmp_path)
    assert caught.value.rule == "register-not-found"


@pytest.mark.skipif(os.name == "nt", reason="no named pipes in a folder there")
def test_nor_is_a_pipe_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / REGISTER)
    with pytest.raises(Trouble) as caught:
        load(tmp_path)
    assert caught.value.rule == "register-not-found"


# Making one


def test_a_new_one_says_what_it_should_and_what_its_sections_are(tmp_path: Path) -> None:
    create(tmp_path, MANY)
    assert load(tmp_path) == MANY
    assert text_in(tmp_path) == (
        "# Dossier van redline: wie las wat. Gerust met de hand bij te werken.\n"
        'title = "Voortgang arbeidsmigratiebeleid"\n'
        'language = "nl"\n'
        "# Waar een versie langs gaat, in deze volgorde.\n"
        'stages = ["intern", "IDAM", "MR"]\n'
        "\n"
        "# De lezers: een korte naam, en hoe zij voluit heten.\n"
        "[readers]\n"
        'minister = "Minister van SZW"\n'
        "\n"
        "# Hoe versies worden vergeleken.\n"
        "[compare]\n"
        'granularity = "sentence"\n'
        "\n"
        "# De versies, de oudste eerst.\n"
        "\n"
        "[[versions]]\n"
        'label = "v1"\n'
        "\n"
        "[[versions]]\n"
        'label = "v2"\n'
        "date = 2025-12-01\n"
        'stages = ["IDAM"]\n'
        "files = [\n"
        f'    {{ name = "brief-v2.docx", document = "Brief", sha256 = "{ONE}" }},\n'
        f'    {{ name = "bijlage-1-v2.docx", document = "Moties", sha256 = "{TWO}" }},\n'
        "]\n"
        "\n"
        "# Wie welke versie heeft gelezen.\n"
        "\n"
        "[[readings]]\n"
        'reader = "minister"\n'
        'version = "v2"\n'
        "date = 2025-12-03\n"
        'how = "nota van 1 december"\n'
    )


def test_an_english_one_has_english_comments(tmp_path: Path) -> None:
    create(tmp_path, Register(language="en", versions=(Version("v1"),)))
    assert "# The versions, the oldest first." in text_in(tmp_path)
    assert "# De " not in text_in(tmp_path)


def test_one_that_is_there_is_never_replaced(tmp_path: Path) -> None:
    put(tmp_path, "# van een ander")
    with pytest.raises(Trouble) as caught:
        create(tmp_path, Register())
    assert caught.value.rule == "register-exists"
    assert text_in(tmp_path) == "# van een ander"


def test_a_wrong_one_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as caught:
        create(tmp_path, Register(readings=(Reading("sg", "v1"),)))
    assert caught.value.rule == "register-unknown-reader"
    assert list(tmp_path.iterdir()) == []


def test_nor_is_a_folder_for_one(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as caught:
        create(tmp_path / "nergens", Register())
    assert caught.value.rule == "output-no-folder"
    assert list(tmp_path.iterdir()) == []


# Changing one


def changed(folder: Path, text: str, **fields: Any) -> str:
    """The text of a register after these fields were given another value."""
    put(folder, text)
    update(folder, lambda old: old._replace(**fields))
    return text_in(folder)


def test_a_reading_is_added_and_all_else_stays(tmp_path: Path) -> None:
    added = (*MANY.readings, Reading("minister", "v1", how="mail"))
    assert changed(tmp_path, WHOLE, readings=added) == (
        WHOLE + '\n[[readings]]\nreader = "minister"\nversion = "v1"\nhow = "mail"\n'
    )


def test_a_version_is_put_in_its_place(tmp_path: Path) -> None:
    one, two = MANY.versions
    between = changed(tmp_path, WHOLE, versions=(one, Version("v1a"), two))
    assert between == WHOLE.replace("\n# Deze ging", '\n[[versions]]\nlabel = "v1a"\n\n# Deze ging')
    first = changed(tmp_path, WHOLE, versions=(Version("v0"), one, two))
    assert first == WHOLE.replace('label = "v1"\n', 'label = "v0"\n\n[[versions]]\nlabel = "v1"\n')


def test_a_version_goes_with_its_own_comments_and_no_other(tmp_path: Path) -> None:
    one, two = MANY.versions
    without = changed(tmp_path, WHOLE, versions=(one,), readings=())
    assert without == WHOLE[: WHOLE.index("\n# Deze ging")]
    without = changed(tmp_path, WHOLE, versions=(two,))
    assert without == WHOLE.replace('[[versions]]\nlabel = "v1"\n\n', "")


def test_a_version_that_changes_keeps_its_comments(tmp_path: Path) -> None:
    one, two = MANY.versions
    brief, moties = two.files
    other = two._replace(
        stages=("IDAM", "ACAM"),
        files=(brief._replace(name="brief.docx"), File("tabel.docx", TWO, "Tabel"), moties),
    )
    assert changed(tmp_path, WHOLE, versions=(one, other)) == WHOLE.replace(
        '["IDAM"]  # en', '["IDAM", "ACAM"]  # en'
    ).replace("brief-v2.docx", "brief.docx").replace(
        "kwam later\n",
        f'kwam later\n    {{ name = "tabel.docx", document = "Tabel", sha256 = "{TWO}" }},\n',
    )


def test_so_does_one_that_gets_another_label(tmp_path: Path) -> None:
    one, two = MANY.versions
    made = changed(
        tmp_path,
        WHOLE,
        versions=(one, two._replace(label="v2.0")),
        readings=(MANY.readings[0]._replace(version="v2.0"),),
    )
    assert made == WHOLE.replace('"v2"', '"v2.0"')


def test_versions_change_places_with_their_comments(tmp_path: Path) -> None:
    one, two = MANY.versions
    made = changed(tmp_path, WHOLE, versions=(two, one))
    assert made.index("# De versies") < made.index("# Deze ging") < made.index('"v2"') < made.index('"v1"')
    assert sorted(made.splitlines()) == sorted(WHOLE.splitlines())


def test_files_in_blocks_of_their_own_stay_so(tmp_path: Path) -> None:
    text = (
        with_file("name = 'a'  # van FIN")
        + "\n[[readings]]\nreader = 'sg'\nversion = 'v1'\n[readers]\nsg = ''\n"
    )
    files = (File("b.docx", TWO, "Bijlage"), File("a", TWO, "Brief"))
    made = changed(tmp_path, text, versions=(Version("v1", files),))
    added = f'[[versions.files]]\nname = "b.docx"\ndocument = "Bijlage"\nsha256 = "{TWO}"\n\n'
    assert made == text.replace("[[versions.files]]", added + "[[versions.files]]").replace(ONE, TWO)


def test_settings_titles_and_readers_change_in_their_own_line(tmp_path: Path) -> None:
    made = changed(
        tmp_path,
        WHOLE,
        title="Voortgang",
        readers={"minister": "De minister", "sg": "Secretaris-generaal"},
        compare={"granularity": "word", "ignore": ["case"]},
        stages=("intern", "MR"),
    )
    assert made == WHOLE.replace("Voortgang arbeidsmigratiebeleid", "Voortgang").replace(
        '"Minister van SZW"  # sinds 2024\n',
        '"De minister"  # sinds 2024\nsg = "Secretaris-generaal"\n',
    ).replace('"sentence"\n', '"word"\nignore = ["case"]\n').replace('"IDAM", "MR"', '"MR"')


def test_a_section_that_was_not_there_gets_its_usual_place_and_comment(tmp_path: Path) -> None:
    made = changed(tmp_path, '# Van ons.\ntitle = "x"\n', versions=(Version("v1"),), readers={"sg": "SG"})
    assert made == (
        '# Van ons.\ntitle = "x"\n\n'
        '# De lezers: een korte naam, en hoe zij voluit heten.\n[readers]\nsg = "SG"\n\n'
        '# De versies, de oudste eerst.\n\n[[versions]]\nlabel = "v1"\n'
    )


def test_an_empty_register_begins_without_an_empty_line(tmp_path: Path) -> None:
    assert changed(tmp_path, "", versions=(Version("v1"),)).startswith("# De versies")
    assert changed(tmp_path, "", title="x") == 'title = "x"\n'


def test_a_comment_that_was_left_when_all_versions_went_is_not_written_twice(tmp_path: Path) -> None:
    create(tmp_path, Register(versions=(Version("v1"),)))
    update(tmp_path, lambda old: old._replace(versions=()))
    update(tmp_path, lambda old: old._replace(versions=(Version("v2"),)))
    assert text_in(tmp_path).count("# De versies") == 1


@pytest.mark.parametrize(
    "text",
    [
        "versions = []",
        'versions = [{label = "v1"}, {label = "v2", stages = ["MR"]}] # zo kan het ook\ntitle = "x"',
        'versions = [\n  {label = "v1"},\n]\n[readers]\n',
    ],
)
def test_versions_that_were_one_value_become_blocks(tmp_path: Path, text: str) -> None:
    wanted = (Version("v1"), Version("v2", stages=("MR", "TK")))
    assert '[[versions]]\nlabel = "v2"\nstages = ["MR", "TK"]' in changed(tmp_path, text, versions=wanted)
    assert load(tmp_path).versions == wanted


@pytest.mark.parametrize(
    "text",
    [
        "portfolios.sg.a = 1\n",
        "portfolios = {sg = {a = 1}}\n",
        "[portfolios]\nsg = {a = 1}\n",
        "[portfolios]\nsg.a = 1\n",
        "[portfolios.sg]\na = 1\n",
        "portfolios.sg.a = 1\n[portfolios.mr]\nb = 1\n",
        "[portfolios.sg]\na = 1\n[readers]\n[portfolios.mr]\nb = 1\n",
        "[readers]\n[portfolios.sg]\n# a\na = 1\n\n[portfolios.sg.deel]\nb = 1\n",
    ],
)
def test_portfolios_may_be_written_in_any_form(tmp_path: Path, text: str) -> None:
    results: list[dict[str, Any]] = [
        {"sg": {"a": 2}, "mr": {"b": [1, 2]}},
        {"mr": {}},
        {},
        {"sg": {"a": 1, "x": {"y": 1}}},
    ]
    for wanted in results:
        changed(tmp_path, text, portfolios=wanted)
        assert load(tmp_path).portfolios == wanted


def test_a_change_of_nothing_writes_nothing(tmp_path: Path) -> None:
    path = put(tmp_path, WHOLE.replace("2025-12-01", '"1-12-2025"'))
    before = path.stat()
    assert update(tmp_path, lambda same: same) == MANY
    after = path.stat()
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_what_notepad_writes_stays_so(tmp_path: Path, mark: bytes, line_end: str) -> None:
    put(tmp_path, mark + WHOLE.replace("\n", line_end).encode())
    wanted = MANY._replace(versions=(*MANY.versions, Version("v3")), title="Anders")
    assert update(tmp_path, lambda _: wanted) == wanted
    data = (tmp_path / REGISTER).read_bytes()
    assert data.startswith(mark + b"#")
    assert data.count(b"\n") == data.count(line_end.encode())
    assert load(tmp_path) == wanted


def test_a_file_without_a_last_line_end_can_grow(tmp_path: Path) -> None:
    made = changed(tmp_path, '[[versions]]\nlabel = "v1"', versions=(Version("v1"), Version("v2")))
    assert made == '[[versions]]\nlabel = "v1"\n\n[[versions]]\nlabel = "v2"\n'


def test_what_looks_like_a_header_in_a_text_is_none(tmp_path: Path) -> None:
    text = 'title = """\n[[versions]]\n# x """ # y\nstages = [\n["a"][0],\n]\n'.replace('["a"][0]', '"["')
    made = changed(tmp_path, text, versions=(Version("v1"),))
    assert made.startswith(text)
    assert load(tmp_path).title == "[[versions]]\n# x "


@pytest.mark.parametrize("quotes", ['"""', "'''"])
def test_nor_do_quotes_at_the_end_of_a_text_hide_a_header(tmp_path: Path, quotes: str) -> None:
    text = f'stages = [{quotes}a {quotes}{quotes[0]}, {quotes[0]}[{quotes[0]}]\n[[versions]]\nlabel = "v1"\n'
    made = changed(tmp_path, text, versions=(Version("v1"), Version("v2")))
    assert made == text + '\n[[versions]]\nlabel = "v2"\n'


def test_a_section_before_the_first_line_has_an_empty_line_below_it(tmp_path: Path) -> None:
    made = changed(tmp_path, '[[versions]]\nlabel = "v1"\n', readers={"sg": "SG"})
    assert made.endswith('[readers]\nsg = "SG"\n\n[[versions]]\nlabel = "v1"\n')


@pytest.mark.parametrize(
    ("fields", "rule"),
    [
        ({"versions": ()}, "register-unknown-version"),
        ({"versions": (*MANY.versions, Version("V1"))}, "register-double"),
        ({"compare": {"colour": "geel"}}, "register-not-one-of"),
        ({"versions": (*MANY.versions, Version("v3", (File("../a", ONE, "Brief"),)))}, "register-outside"),
        ({"versions": (Version("v2", (File("\udce9.docx", ONE, "Brief"),)),)}, "register-wrong-value"),
        ({"title": "\udce9"}, "register-form"),
    ],
)
def test_a_change_that_would_make_it_wrong_is_refused(
    tmp_path: Path, fields: dict[str, object], rule: str
) -> None:
    with pytest.raises(Trouble) as caught:
        changed(tmp_path, WHOLE, **fields)
    assert caught.value.rule == rule
    assert text_in(tmp_path) == WHOLE


def test_a_change_is_given_back_as_it_will_be_read(tmp_path: Path) -> None:
    put(tmp_path, WHOLE)
    files = (File("bijlagen\\a.docx", "AB" * 32, "Brief"),)
    register = update(tmp_path, lambda old: old._replace(versions=(*old.versions, Version("v3", files))))
    assert register.versions[2].files == (File("bijlagen/a.docx", "ab" * 32, "Brief"),)
    assert register == load(tmp_path)


def test_a_change_that_fails_writes_nothing_and_lets_others_in(tmp_path: Path) -> None:
    put(tmp_path, WHOLE)

    def fail(_: Register) -> Register:
        raise KeyError

    with pytest.raises(KeyError):
        update(tmp_path, fail)
    assert text_in(tmp_path) == WHOLE
    assert changed(tmp_path, WHOLE, title="x") != WHOLE


def test_a_text_that_would_not_say_it_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("redline.versions.toml.edited", lambda text, *_: text)
    with pytest.raises(Trouble) as caught:
        changed(tmp_path, WHOLE, title="x")
    assert caught.value.rule == "register-form"


# What it costs


def test_reading_imports_nothing_that_only_writing_needs(tmp_path: Path) -> None:
    put(tmp_path, WHOLE)
    code = (
        "import sys\nfrom pathlib import Path\nfrom redline.versions.register import load\n"
        "load(Path(sys.argv[1]))\n"
        "print([name for name in ('tomlkit', 'filelock', 'difflib', 'lxml') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code, tmp_path], capture_output=True, check=True, text=True)
    assert ran.stdout == "[]\n"


def test_the_lock_has_the_name_and_place_that_are_documented(tmp_path: Path) -> None:
    put(tmp_path, WHOLE)
    update(tmp_path, lambda old: old._replace(title="x"))
    left = {path.name for path in tmp_path.iterdir()}
    assert left == ({REGISTER} if os.name == "nt" else {REGISTER, LOCK})
    assert register_module.WAIT == 10
