"""A history is true against a log of what was edited when."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from redline.document.model import Span
from redline.document.read import read
from redline.dossier import painted
from redline.options import Options
from redline.package import read as read_package
from redline.versions.follow import Follower
from redline.versions.history import History, Passage
from redline.versions.model import Version
from redline.words import count
from tests.property.edits import documents
from tests.property.logbook import Log, Para, logs
from tests.property.strategies import options, usual
from tests.witness import texts


def followed(log: Log) -> History:
    follower = Follower("Brief")
    for version in range(len(log.versions)):
        document = read(read_package(log.document(version), f"v{version}.docx"))
        follower.follow(Version(f"v{version}"), document)
    return follower.history()


def passages(history: History) -> list[Passage]:
    """Those below the heading."""
    assert [(each.first, each.last) for each in history.passages[:1]] == [(0, 0)]
    return list(history.passages[1:])


def origins(para: Para) -> Iterator[tuple[Span, int]]:
    """The place of each word, and of each full stop, with its version by the log."""
    at = 0
    for sentence in para.sentences:
        for word in sentence.words:
            yield Span(at, at + len(word.text)), word.origin
            at += len(word.text) + 1
        yield Span(at - 1, at), sentence.origin
        at += 1


def found(passage: Passage, span: Span) -> int:
    (version,) = (
        version for own, version in passage.origins if own.start <= span.start and span.end <= own.end
    )
    return version


@usual
@given(logs())
def test_each_word_comes_from_the_version_that_the_log_says(log: Log) -> None:
    history = followed(log)
    for passage, para in zip(passages(history), log.versions[-1], strict=True):
        assert passage.paragraph.text == para.text
        assert [found(passage, span) for span, _ in origins(para)] == [own for _, own in origins(para)]


@usual
@given(logs())
def test_passages_came_and_changed_when_the_log_says(log: Log) -> None:
    told = [(passage.first, passage.last) for passage in passages(followed(log))]
    assert told == [(para.first, para.last) for para in log.versions[-1]]


@usual
@given(logs())
def test_what_lapsed_is_told_with_its_version(log: Log) -> None:
    stands = log.standing(-1)
    told = sorted((lapse.version, lapse.change.old) for lapse in followed(log).lapses)
    assert told == sorted((version, text) for version, text in log.lapsed if text not in stands)


@usual
@given(logs())
def test_what_went_and_came_back_is_told_with_all_its_times(log: Log) -> None:
    expected = {}
    for text in set().union(*(log.standing(version) for version in range(len(log.versions)))):
        times: list[tuple[int, int]] = []
        for version in (each for each in range(len(log.versions)) if text in log.standing(each)):
            if times and times[-1][1] == version - 1:
                times[-1] = times[-1][0], version
            else:
                times.append((version, version))
        if len(times) > 1:
            expected[text] = tuple(times)
    assert {each.text: each.stood for each in followed(log).returns} == expected


@usual
@given(logs())
def test_the_words_of_all_versions_are_those_of_the_newest(log: Log) -> None:
    history = followed(log)
    expected = [0] * len(log.versions)
    for para in log.versions[-1]:
        for span, version in origins(para):
            expected[version] += count(span.of(para.text))
    expected[0] += 1  # the heading
    assert [edition.words for edition in history.versions] == expected


@usual
@given(st.lists(documents(), min_size=1, max_size=3), options)
def test_any_document_has_a_history_and_its_colours_change_no_words(
    pairs: list[tuple[bytes, bytes]], chosen: Options
) -> None:
    follower = Follower("Brief", ["kabinet"], chosen)
    sources = [source for pair in pairs for source in pair]
    for number, source in enumerate(sources):
        document = read(read_package(source, f"v{number}.docx"), chosen.revisions)
        follower.follow(Version(f"v{number}"), document)
    history = follower.history()
    for passage in history.passages:
        spans = [span for span, _ in passage.origins]
        assert spans == sorted(spans)
        assert 0 <= passage.first <= passage.last < len(sources)
        assert max(version for _, version in passage.origins) <= passage.last
    output = texts(painted(history).package.to_bytes())
    before = {"body": [], **texts(sources[-1])}
    legend = output["body"][: len(output["body"]) - len(before["body"])]
    assert output == {**before, "body": [*legend, *before["body"]]}
    assert len(legend) == 1 + len(sources)
