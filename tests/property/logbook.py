"""A letter in five to ten versions, made by edits at random and logged: what a history must find.

A version is a row of paragraphs of sentences of words. Each word carries the version it came with, each
paragraph the one it came with and changed in last. A paragraph is edited once in a version at most, so that
what changed can be read in one way only.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from random import Random

from hypothesis import strategies as st

from tests.build import doc, h, p

_COMMON = "de het een van en kabinet".split()
_SENTENCE_MOVES = 0.2  # of the versions
_SYLLABLES = "ba de fi go hu ka le mi no pu ra se ti vo wu za".split()


@dataclass
class Word:
    """A word, the version it came with, and what stood in its place before."""

    text: str
    origin: int
    before: list[str] = field(default_factory=list)


@dataclass
class Sentence:
    """Words, and the version in which the full stop behind them came."""

    words: list[Word]
    origin: int

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words) + "."


@dataclass
class Para:
    """A paragraph: the versions in which it came and changed last."""

    sentences: list[Sentence]
    first: int
    last: int

    @property
    def text(self) -> str:
        return " ".join(sentence.text for sentence in self.sentences)


@dataclass(repr=False)
class Log:
    """The versions, and the sentences that lapsed: in which version, and their text."""

    versions: list[list[Para]] = field(default_factory=list)
    lapsed: list[tuple[int, str]] = field(default_factory=list)

    def __repr__(self) -> str:
        return "\n\n".join("\n".join(para.text for para in version) for version in self.versions)

    def document(self, version: int) -> bytes:
        """A version as a .docx."""
        return doc(h("Inleiding"), *(p(para.text) for para in self.versions[version]))

    def standing(self, version: int) -> set[str]:
        """The sentences of a version."""
        return {sentence.text for para in self.versions[version] for sentence in para.sentences}


class Editor:
    """Edits the last version of a log into the next one."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.log = Log()
        self.paras: list[Para] = []
        self.version = 0
        self._numbers = count(1)
        self._touched: list[Para] = []
        self._before: set[str] = set()

    def begin(self) -> None:
        self.paras = [self._new_para() for _ in range(self.chance.randint(3, 6))]
        self.log.versions.append(copy.deepcopy(self.paras))

    def next(self) -> None:
        self.version += 1
        self._touched = []
        self._before = self.log.standing(self.version - 1)
        if self.chance.random() < _SENTENCE_MOVES:
            self.sentence_moved()
        else:
            for _ in range(self.chance.randint(1, 4)):
                self.chance.choice(EDITS)(self)
        self.log.versions.append(copy.deepcopy(self.paras))

    def _new_word(self) -> str:
        number, letters = next(self._numbers), ""
        while number:
            number, digit = divmod(number, len(_SYLLABLES))
            letters += _SYLLABLES[digit]
        return f"{letters}n"

    def _new_sentence(self) -> Sentence:
        """Words that stand nowhere else, but for two.

        With more in common, a paragraph that takes the place of one that moved would be taken for it, edited.
        """
        texts = [self._new_word() for _ in range(self.chance.randint(9, 11))]
        texts.insert(self.chance.randrange(len(texts)), self.chance.choice(_COMMON))
        return self._sentence([self.chance.choice(["De", "Het", self._new_word().capitalize()]), *texts])

    def _sentence(self, texts: list[str]) -> Sentence:
        return Sentence([Word(text, self.version) for text in texts], self.version)

    def _new_para(self) -> Para:
        sentences = [self._new_sentence() for _ in range(self.chance.randint(1, 4))]
        return Para(sentences, self.version, self.version)

    def _untouched(self, sentences: int = 1) -> Para | None:
        """A paragraph with at least so many sentences that was not edited in this version yet."""
        free = [
            para
            for para in self.paras
            if len(para.sentences) >= sentences and not any(para is other for other in self._touched)
        ]
        if not free:
            return None
        para = self.chance.choice(free)
        self._touched.append(para)
        return para

    def _put(self, para: Para, sentence: Sentence) -> None:
        para.sentences.insert(self.chance.randint(0, len(para.sentences)), sentence)
        para.last = self.version

    def _take(self, para: Para) -> Sentence:
        para.last = self.version
        return para.sentences.pop(self.chance.randrange(len(para.sentences)))

    def sentence_in(self) -> None:
        """A new sentence, or one that lapsed before."""
        if para := self._untouched():
            gone = sorted(
                {
                    text
                    for version, text in self.log.lapsed
                    if version < self.version and text not in self._before and text not in self._now()
                }
            )
            back = bool(gone) and self.chance.random() < 0.7
            texts = self.chance.choice(gone)[:-1].split(" ") if back else []
            self._put(para, self._sentence(texts) if back else self._new_sentence())

    def _now(self) -> set[str]:
        return {sentence.text for para in self.paras for sentence in para.sentences}

    def sentence_out(self) -> None:
        if para := self._untouched(2):
            self.log.lapsed.append((self.version, self._take(para).text))

    def sentence_moved(self) -> None:
        """A sentence to another paragraph: its words stay what they are.

        Most of either paragraph stays, and nothing else changes in this version, or it could be told which
        became which in more ways than one.
        """
        source, target = self._untouched(3), self._untouched(2)
        if source and target:
            self._put(target, self._take(source))

    def word(self) -> None:
        """Another word, or the one that stood there before."""
        if para := self._untouched():
            sentence = self.chance.choice(para.sentences)
            word = self.chance.choice(sentence.words[1:])
            text = word.before[-1] if word.before and self.chance.random() < 0.6 else self._new_word()
            word.before.append(word.text)
            word.text, word.origin = text, self.version
            para.last = self.version

    def para_moved(self) -> None:
        if para := self._untouched():
            self.paras = [each for each in self.paras if each is not para]
            self.paras.insert(self.chance.randint(0, len(self.paras)), para)

    def para_in(self) -> None:
        para = self._new_para()
        self._touched.append(para)
        self.paras.insert(self.chance.randint(0, len(self.paras)), para)


EDITS: list[Callable[[Editor], None]] = [
    Editor.sentence_in,
    Editor.sentence_in,
    Editor.sentence_out,
    Editor.sentence_out,
    Editor.word,
    Editor.word,
    Editor.para_moved,
    Editor.para_in,
]


@st.composite
def logs(draw: st.DrawFn) -> Log:
    """A letter in five to ten versions."""
    editor = Editor(Random(draw(st.integers(0, 2**32 - 1))))
    editor.begin()
    for _ in range(draw(st.integers(4, 9))):
        editor.next()
    return editor.log
