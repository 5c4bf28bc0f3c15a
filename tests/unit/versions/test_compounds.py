"""Words in their forms and inside longer ones, and words that only look so."""

from __future__ import annotations

import pytest

from redline.versions.compounds import plain, within


@pytest.mark.parametrize(
    ("part", "word"),
    [
        ("huisvesting", "huisvesting"),
        ("huisvesting", "huisvestingskosten"),
        ("huisvesting", "arbeidsmigrantenhuisvesting"),
        ("huisvesting", "huisvestingsplannen"),
        ("boete", "boetes"),
        ("boete", "boetenormbedragen"),
        ("boete", "verkeersboete"),
        ("boete", "boetewet"),
        ("ongeval", "arbeidsongevallen"),
        ("ongeval", "ongevallenregistratie"),
        ("ongevallen", "ongeval"),
        ("maatregel", "maatregelen"),
        ("maatregel", "veiligheidsmaatregelen"),
        ("opdrachtgever", "opdrachtgeversrol"),
        ("inspectie", "arbeidsinspectie"),
        ("inspectie", "inspectiebezoeken"),
        ("kamer", "kamerlid"),
        ("plicht", "vergewisplicht"),
        ("wetten", "wet"),
        ("brief", "brieven"),
        ("adres", "adressen"),
        ("lonen", "loon"),
        ("indexatie", "geindexeerd"),
        ("opvang", "opgevangen"),
    ],
)
def test_a_word_is_found_in_its_forms_and_in_compounds(part: str, word: str) -> None:
    assert within(part, word)


@pytest.mark.parametrize(
    ("part", "word"),
    [
        ("wet", "wethouder"),
        ("wet", "arbowet"),
        ("zorg", "bezorging"),
        ("loon", "ballonnen"),
        ("arbo", "arbocatalogus"),
        ("motie", "emotie"),
        ("motie", "promotie"),
        ("kamer", "kameraad"),
        ("keuring", "goedkeuring"),
        ("keuring", "afkeuring"),
        ("stelling", "tegenstelling"),
        ("werken", "verwerken"),
        ("werken", "samenwerken"),
        ("plicht", "verplicht"),
        ("arbeid", "arbeiders"),
        ("opdrachtgever", "opdrachtgeverschap"),
        ("melding", "meldplicht"),
        ("huisvesting", "vesting"),
        ("vestiging", "huisvesting"),
        ("overheid", "over"),
        ("beleid", "begeleid"),
        ("licht", "vergewisplicht"),
        ("geval", "ongevallen"),
        ("regeling", "maatregelen"),
        ("belang", "belangrijkste"),
        ("pakketsorteercentra", "pakketsortering"),
    ],
)
def test_a_word_that_only_looks_like_it_is_not_found(part: str, word: str) -> None:
    assert not within(part, word)


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("Arbo\u00adzorg", "arbozorg"),
        ("GEÏNDEXEERD", "geindexeerd"),
        ("Enque\u0302te", "enquete"),
        ("collega’s", "collega"),
        ("ATW's", "atw"),
    ],
)
def test_only_the_letters_of_a_word_count(written: str, same: str) -> None:
    assert plain(written) == same
