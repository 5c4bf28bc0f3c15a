"""Whatever two registers say, the text of one can be made to say the other, and keeps what people wrote."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from pathlib import Path

from hypothesis import assume, given
from hypothesis import strategies as st

from redline.document.model import Revisions
from redline.options import COLOUR_NAMES, COLOURS, Existing, Granularity, Ignore
from redline.versions.model import File, Reading, Register, Version
from redline.versions.register import REGISTER, create, load, update
from tests.property.strategies import usual

# Few names, so that two registers have much in common; and any text, since people write anything.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.sampled_from(
    ['"', "'''", "\\", "# geen commentaar", "a\r\nb", "[[versions]]", "é", "", "\x7f", "\u2028"]
)
full = texts.map(lambda text: text if text.strip() else f"{text}x")
names = st.sampled_from(["Brief", "Bijlage", "Moties", "één", '"#"']) | full
labels = st.sampled_from(["v1", "v2", "V3", "v4", "v10"]) | full
days = st.dates(date(2000, 1, 1), date(2099, 12, 31))
dates = st.none() | days
row = st.lists(texts, max_size=3)
paths = st.sampled_from(["brief.docx", "bijlagen/1.docx", "a b.docx", "# 1.docx"])
plain = texts | st.booleans() | st.integers() | st.floats(allow_nan=False) | days
plain |= st.sampled_from([datetime(2025, 12, 1, 10, 0, 1), time(9, 30), datetime(1, 1, 1, tzinfo=UTC)])
values = st.recursive(
    plain, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3), max_leaves=6
)
settings = st.dictionaries(texts, values, max_size=3)
compares = st.fixed_dictionaries(
    {},
    optional={
        "granularity": st.sampled_from([each.value for each in Granularity]),
        "ignore": st.lists(st.sampled_from([each.value for each in Ignore]), max_size=3),
        "revisions": st.sampled_from([each.value for each in Revisions]),
        "existing": st.sampled_from([each.value for each in Existing]),
        "formatting": st.booleans(),
        "colour": st.sampled_from([*COLOURS, *COLOUR_NAMES]),
        "moved_colour": st.sampled_from([*COLOURS, *COLOUR_NAMES]),
    },
)
files = st.lists(
    st.builds(File, paths, st.sampled_from(["0" * 64, "1" * 64]), names),
    max_size=4,
    unique_by=lambda file: file.document.casefold(),
).map(tuple)
versions = st.lists(
    st.builds(
        Version, labels, files, dates, st.lists(st.sampled_from(["IDAM", "MR", "é"]), max_size=3).map(tuple)
    ),
    max_size=5,
    unique_by=lambda version: version.label.casefold(),
).map(tuple)


@st.composite
def registers(draw: st.DrawFn) -> Register:
    """Any register that is right."""
    readers = draw(st.dictionaries(st.sampled_from(["minister", "sg", "één"]) | texts, texts, max_size=3))
    there = draw(versions)
    readings: list[Reading] = []
    by = [name for name in readers if name.strip()]
    if there and by:
        read = st.sampled_from([each.label for each in there])
        readings = draw(st.lists(st.builds(Reading, st.sampled_from(by), read, dates, texts), max_size=5))
    return Register(
        title=draw(texts),
        language=draw(st.sampled_from(["nl", "en"])),
        readers=readers,
        stages=tuple(draw(row)),
        versions=there,
        readings=tuple(readings),
        portfolios=draw(st.dictionaries(texts, settings, max_size=2)),
        compare=draw(compares),
        check=draw(settings),
    )


@contextmanager
def dossier(register: Register) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        create(Path(name), register)
        yield Path(name)


def text_in(folder: Path) -> str:
    return (folder / REGISTER).read_bytes().decode()


@usual
@given(registers(), registers(), registers())
def test_a_register_becomes_any_other(one: Register, two: Register, three: Register) -> None:
    with dossier(one) as folder:
        assert load(folder) == one
        for wanted in (two, three, one):
            assert update(folder, lambda _, wanted=wanted: wanted) == wanted  # type: ignore[misc]
            assert load(folder) == wanted


@usual
@given(registers())
def test_a_change_of_nothing_leaves_the_bytes(register: Register) -> None:
    with dossier(register) as folder:
        (folder / REGISTER).write_bytes(b"\xef\xbb\xbf# eigen\r\n" + (folder / REGISTER).read_bytes())
        before = (folder / REGISTER).read_bytes()
        assert update(folder, lambda same: same._replace(title=same.title)) == register
        assert (folder / REGISTER).read_bytes() == before


class Hand:
    """Someone who writes a register by hand, in any form, with comments all over it, each another one."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.number = 0
        self.floating: list[str] = []
        self.of: dict[object, list[str]] = {}  # the comments above and in an entry or a section

    def may(self) -> bool:
        return self.draw(st.booleans())

    def comment(self, thing: object, chance: bool | None = None) -> str:
        if not (self.may() if chance is None else chance):
            return ""
        self.number += 1
        self.of.setdefault(thing, []).append(f"# c{self.number}.")
        return f"# c{self.number}."

    def line(self, thing: object, text: str) -> str:
        above = self.comment(thing)
        return (f"{above}\n" if above else "") + f"{text}  {self.comment(thing)}\n"

    def loose(self) -> str:
        """Empty lines, with a comment or without."""
        if not self.may():
            return self.draw(st.sampled_from(["", "\n", "\n\n"]))
        self.number += 1
        self.floating.append(f"# c{self.number}.")
        return f"\n# c{self.number}.\n\n"

    def file(self, file: File) -> str:
        pairs = [f"{key} = {said(value)}" for key, value in file._asdict().items()]
        return f"{{{', '.join(pairs)}}}"

    def files(self, version: Version) -> tuple[str, str]:
        """The files of a version as the value of a key, or as blocks of their own."""
        form = self.draw(st.sampled_from(["line", "lines", "blocks"])) if version.files else "none"
        if form == "blocks":
            head = "[[ versions . 'files' ]]"
            blocks = [
                self.line(version, head)
                + "".join(self.line(version, f"{k} = {said(v)}") for k, v in each._asdict().items())
                for each in version.files
            ]
            return "", "\n".join(blocks)
        if form == "lines":
            rows = [self.line(version, f"  {self.file(each)},") for each in version.files]
            return "files = [\n" + "".join(rows) + "]", ""
        return ("" if form == "none" else f"files = [{', '.join(map(self.file, version.files))}]"), ""

    def version(self, version: Version) -> str:
        own, blocks = self.files(version)
        pairs = [f"label = {said(version.label)}"]
        if version.date:
            pairs.append(f"date = {self.date(version.date)}")
        if version.stages:
            pairs.append(f"stages = [{', '.join(map(said, version.stages))}]")
        pairs += [own] if own else []
        known = version.label.casefold()
        top = self.line(known, "[[versions]]") + self.line(known, pairs[0])
        rest = self.draw(st.permutations(pairs[1:]))
        return top + "".join(self.line(version, pair) for pair in rest) + blocks

    def date(self, day: date) -> str:
        return self.draw(st.sampled_from([f"{day}", f'"{day}"', f"'{day.day}-{day.month}-{day.year:04}'"]))

    def reading(self, reading: Reading) -> str:
        pairs = [f"reader = {said(reading.reader)}", f"version = {said(reading.version)}"]
        if reading.date:
            pairs.append(f"date = {self.date(reading.date)}")
        if reading.how:
            pairs.append(f"how = {said(reading.how)}")
        return self.block(reading, "[[readings]]", pairs)

    def block(self, thing: object, header: str, pairs: list[str]) -> str:
        return self.line(thing, header) + "".join(self.line(thing, pair) for pair in pairs)

    def register(self, register: Register) -> str:
        """A text that says this; of its settings only the readers."""
        head = [f"title = {said(register.title)}", f"stages = [{', '.join(map(said, register.stages))}]"]
        head += [f"language = {said(register.language)}"]
        rows = (
            [self.version(each) for each in register.versions],
            [self.reading(each) for each in register.readings],
        )
        readers = [f"{said(name)} = {said(full)}" for name, full in register.readers.items()]
        form = self.draw(st.sampled_from(["table", "dotted", "value"]))
        if form == "dotted":
            head += [f"readers.{pair}" for pair in readers]
        if form == "value" and readers:
            head.append(f"readers = {{ {', '.join(readers)} }}")
        blocks = [self.block("readers", "[ readers ]", readers)] if form == "table" else []
        blocks += self.woven(*rows)
        top = self.comment("top") + "\n" if self.may() else ""
        text = top + "".join(self.line("head", each) for each in self.draw(st.permutations(head)))
        for block in blocks:
            text += self.loose() + block
        text += self.loose()
        return text.rstrip("\n") if self.may() else text

    def woven(self, one: list[str], two: list[str]) -> list[str]:
        """The two lists in one, each in its own order."""
        made = []
        while one or two:
            made.append((one if one and (not two or self.may()) else two).pop(0))
        return made


def said(value: str) -> str:
    """A string of TOML."""
    escaped = "".join(
        each if each.isprintable() and each not in '"\\' else f"\\U{ord(each):08x}" for each in value
    )
    return f'"{escaped}"'


@st.composite
def handwritten(draw: st.DrawFn) -> tuple[Register, str, Hand]:
    register = draw(registers())._replace(portfolios={}, compare={}, check={})
    hand = Hand(draw)
    return register, hand.register(register), hand


@contextmanager
def written(text: str) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / REGISTER).write_bytes(text.encode())
        yield Path(name)


@st.composite
def later(draw: st.DrawFn, register: Register) -> Register:
    """What may become of a register: entries added, removed, changed and in another order."""
    other = draw(registers())
    taken = {each.label.casefold() for each in other.versions}
    kept = [each for each in register.versions if each.label.casefold() not in taken]
    order = (
        draw(st.permutations([*kept, *other.versions])) if draw(st.booleans()) else [*kept, *other.versions]
    )
    labels = {each.label.casefold() for each in order}
    readings = [
        each for each in register.readings if each.version.casefold() in labels and draw(st.booleans())
    ]
    return other._replace(
        versions=tuple(order),
        readers={**register.readers, **other.readers},
        readings=tuple(readings) + other.readings,
    )


@usual
@given(st.data())
def test_what_people_wrote_stays(data: st.DataObject) -> None:
    register, text, hand = data.draw(handwritten())
    line_end = data.draw(st.sampled_from(["\n", "\r\n"]))
    wanted = data.draw(later(register))
    with written(text.replace("\n", line_end)) as folder:
        assert load(folder) == register
        assert update(folder, lambda _: wanted) == wanted
        made = text_in(folder)
    assert line_end == "\n" or made.count("\n") == made.count("\r\n")
    assert not [comment for comment in hand.floating if comment not in made]
    stayed = {"top", *(each for each in wanted.versions if each in register.versions)}
    stayed |= {each.label.casefold() for each in wanted.versions}
    stayed |= {each for each in wanted.readings if register.readings.count(each) == 1}
    stayed |= {"head", "readers"}
    assert not [each for thing in stayed for each in hand.of.get(thing, []) if each not in made]


@usual
@given(st.data())
def test_no_other_line_changes_than_that_of_the_title(data: st.DataObject) -> None:
    register, text, _ = data.draw(handwritten())
    assume(register.title != "Nieuw")
    with written(text) as folder:
        update(folder, lambda old: old._replace(title="Nieuw"))
        made = text_in(folder)
    title = f"title = {said(register.title)}"
    assert made == text.replace(title, 'title = "Nieuw"', 1)
