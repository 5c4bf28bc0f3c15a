"""What redline does with a case: it refuses clearly, its output is proved, or it fails."""

from __future__ import annotations

import random
import traceback
from typing import NamedTuple

from redline.findings import Trouble
from redline.jobs import compare, highlight, lapses_of, prove_own, terms_of
from redline.package import Package, read
from redline.phrases import LANGUAGES, say
from redline.verify.proof import prove
from tests.fuzz.cases import Case
from tests.fuzz.mutants import mutant

_OLD, _NEW, _MARKED = "oud.docx", "nieuw.docx", "gemarkeerd.docx"
_TRIED = 0.2  # of the proved outputs are damaged, and proved once more


class Outcome(NamedTuple):
    """How a case ended: `refused`, `proved` or `failed`; the rule, or the kind of failure; and its story."""

    ending: str
    kind: str = ""
    story: str = ""


def judged(case: Case) -> Outcome:
    """What redline does with a case. Lets no exception through but those that end a process."""
    try:
        return _worked(case)
    except Trouble as trouble:
        return _refused(trouble)
    except (Exception, RecursionError) as error:
        return Outcome("failed", _signature(error), _shortened(traceback.format_exc()))


def _worked(case: Case) -> Outcome:
    old, new = read(case.old, _OLD), read(case.new, _NEW)
    comparison = compare(old, new, case.options)
    marked = highlight(new, comparison).package.to_bytes()
    try:
        proof = prove_own(old, new, marked, comparison)
    except Trouble as trouble:  # redline read both: then the proof must read them too
        return Outcome("failed", f"proof refuses: {trouble.rule}", str(trouble))
    failures = [failure for result in proof.results for failure in result.failures]
    if proof.failed:
        rules = ", ".join(sorted({failure.rule for failure in failures}))
        told = "\n".join(f"{failure.rule}: {dict(failure.facts)}" for failure in failures[:9])
        return Outcome("failed", f"proof: {rules}", _shortened(told))
    chance = random.Random(case.name)
    if chance.random() < _TRIED:
        _try_proof(old, new, mutant(marked, chance), None if chance.random() < 0.5 else comparison)
    return Outcome("proved")


def _try_proof(old: Package, new: Package, marked: bytes, comparison: object) -> None:
    """Have an output that was damaged proved: whatever comes out, no exception may but `Trouble`."""
    from redline.diff.model import Comparison

    lapses = lapses_of(comparison) if isinstance(comparison, Comparison) else None
    terms = terms_of(comparison.options) if isinstance(comparison, Comparison) else None
    try:
        prove((_OLD, old.source), (_NEW, new.source), (_MARKED, marked), lapses, terms)
    except Trouble as trouble:
        if _unclear(trouble):
            raise AssertionError(f"unclear: {trouble.rule}") from None


def _refused(trouble: Trouble) -> Outcome:
    fault = _unclear(trouble)
    return Outcome("failed", f"unclear: {trouble.rule}", fault) if fault else Outcome("refused", trouble.rule)


def _unclear(trouble: Trouble) -> str:
    """What is wrong with the wording of a refusal: it must name its file, in one line."""
    for language in LANGUAGES:
        try:
            sentence = say(language, trouble.rule, trouble.facts)
        except (KeyError, ValueError, IndexError) as error:
            return f"{language}: {error!r}"
        if len(sentence.splitlines()) != 1:
            return f"{language}: more than one line: {sentence!r}"
        if not any(file in sentence for file in (_OLD, _NEW, _MARKED)):
            return f"{language}: no file: {sentence!r}"
    return ""


def _signature(error: BaseException) -> str:
    """The kind of an exception and the last line of redline that it went through."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "/redline/" in frame.filename.replace("\\", "/")] or frames
    last = own[-1]
    file = last.filename.replace("\\", "/").rpartition("/redline/")[2]
    return f"{type(error).__name__} in {file} {last.name}"


def _shortened(story: str) -> str:
    return story if len(story) < 6000 else f"{story[:3000]}\n…\n{story[-3000:]}"
