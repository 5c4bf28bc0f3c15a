"""Rules about parliamentary papers: their citation (CI01), and motions and pledges (CI02).

Settings of CI01: `profile`, the form of the house, one of `aanwijzing`, `kamer` and `lang` (by default
any, but one in a document); `dossiers`, the numbers of dossiers that are known (by default all). Of CI02:
`numbered_since`, the year from which pledges have a number (2019).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from redline.check.citations.motions import Lacking, annexes_of, lacking, unlisted
from redline.check.model import Case, Hit, Passage, Sheet, Stage
from redline.check.rules import rule
from redline.document.model import Span
from redline.dutch.citations import FORMS, Citation, citations_in
from redline.findings import Severity

_NUMBERED_SINCE = 2019
_Cited = tuple[Passage, Citation]


@rule("CI01", Severity.WARNING)
def citations_have_one_form(case: Case) -> Iterator[Hit]:
    """Citations in another form, of a session that cannot be, or of a dossier that is not known."""
    wanted = str(case.settings.get("profile", ""))
    profile = wanted if wanted in FORMS else ""
    for sheet in case.sheets:
        cited = [(passage, each) for passage in sheet.passages for each in citations_in(passage.text)]
        form = profile or _usual(cited)
        yield from _misshapen(sheet, cited, profile, form)
        if not profile:
            yield from _mixed(sheet, cited, form)
        yield from _impossible(case, sheet, cited)


def _usual(cited: Sequence[_Cited]) -> str:
    """The form that most citations of a document have."""
    forms = Counter(citation.form for _, citation in cited if citation.form)
    return max(forms, key=lambda form: (forms[form], -FORMS.index(form)), default=FORMS[0])


def _misshapen(sheet: Sheet, cited: Sequence[_Cited], profile: str, form: str) -> Iterator[Hit]:
    for passage, citation in cited:
        if not citation.form or (profile and citation.form != profile):
            yield _hit(sheet, passage, citation, form)


def _mixed(sheet: Sheet, cited: Sequence[_Cited], form: str) -> Iterator[Hit]:
    """The first citation in each form that is not the usual one."""
    told = {form, ""}
    for passage, citation in cited:
        if citation.form not in told:
            told.add(citation.form)
            yield _hit(sheet, passage, citation, form, "mixed")


def _impossible(case: Case, sheet: Sheet, cited: Sequence[_Cited]) -> Iterator[Hit]:
    listed = case.settings.get("dossiers", ())
    known = {_bare(str(each)) for each in listed} if isinstance(listed, Sequence) else set()
    for passage, citation in cited:
        if not citation.legal(case.day):
            yield _hit(sheet, passage, citation, "", "session")
        if known and _bare(citation.dossier) not in known:
            yield _hit(sheet, passage, citation, "", "dossier")


def _bare(dossier: str) -> str:
    return "".join(each for each in dossier.split("(")[0] if each.isalnum())


def _hit(sheet: Sheet, passage: Passage, citation: Citation, form: str, variant: str = "") -> Hit:
    good = citation.written(form or FORMS[0])
    facts = {
        "good": good,
        "session": "-".join(citation.years),
        "dossier": citation.dossier,
    }
    return Hit(
        sheet, passage, Span(citation.start, citation.end), facts, variant or ("gap" if "…" in good else "")
    )


@rule("CI02", Severity.WARNING, (Stage.ACAM, Stage.RAM, Stage.MR, Stage.TK))
def motions_and_pledges(case: Case) -> Iterator[Hit]:
    """Motions and pledges that the annex does not list, or lists without number, name or state of affairs."""
    since = case.number("numbered_since", _NUMBERED_SINCE)
    annexes = annexes_of(case.sheets)
    for annex in annexes:
        for each in lacking(annex, since):
            yield _lacking(annex, each)
    for sheet in case.sheets:
        if annexes and sheet not in annexes:
            for passage, span, name in unlisted(sheet, annexes):
                facts = {"name": name, "document": annexes[0].name}
                yield Hit(sheet, passage, span, facts, "unlisted")


def _lacking(annex: Sheet, row: Lacking) -> Hit:
    facts = {"row": row.title, "said": row.span.of(row.passage.text) if row.span else ""}
    return Hit(annex, row.passage, row.span, facts, row.what)
