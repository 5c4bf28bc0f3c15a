"""The style of the house, and what readers need who cannot see the page."""

from __future__ import annotations

from pathlib import Path

import pytest

from redline.check.model import Stage
from redline.findings import Severity
from tests.build import Text, b, box, doc, h, p, picture, raw, table
from tests.parts import unzipped, zipped
from tests.unit.check.case import case, notes, sheet
from tests.unit.check.memos import memos

SAMPLES = Path(__file__).parents[3] / "samples"
GREETING = "Geachte voorzitter,"
SIGNED = "De Minister van Sociale Zaken en Werkgelegenheid,"
DUTCH = "Het kabinet is van mening dat deze voortgang met het beleid voor de sectoren niet genoeg is."
ENGLISH = (
    "The government is of the opinion that this progress has not been enough for the sectors and its people."
)
HOUSE = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/><w:sz w:val="18"/>'
    '<w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="character" w:styleId="Nadruk"><w:name w:val="Nadruk"/>'
    '<w:rPr><w:color w:val="154273"/></w:rPr></w:style>'
)
LINES = '<w:tblPr><w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/></w:tblBorders></w:tblPr>'


def of(*blocks: Text, house: str = HOUSE, title: str = "Voortgang", **margins: list[Text]) -> bytes:
    """A document in the style of a house."""
    parts = unzipped(doc(*blocks, title=title, **margins))  # type: ignore[arg-type]
    styles = parts["word/styles.xml"].decode()
    at = styles.index("<w:style ")
    return zipped({**parts, "word/styles.xml": (styles[:at] + house + styles[at:]).encode()})


def said(rule: str, content: bytes, stage: Stage = Stage.TK, **settings: object) -> list[str]:
    """What a rule says of a document."""
    return [each.why for each in notes(rule, case(sheet(content), stage=stage, settings={rule: settings}))]


def styled(properties: str, text: str = "Tekst van elders.") -> Text:
    return raw(f"<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r></w:p>")


class TestHouseStyle:
    @pytest.mark.parametrize(
        ("properties", "word"),
        [
            ('<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/>', "Calibri"),
            ('<w:sz w:val="23"/>', "11,5 pt"),
            ('<w:color w:val="FF0000"/>', "#FF0000"),
        ],
    )
    def test_of_no_style(self, properties: str, word: str) -> None:
        (why,) = said("HS01", of(DUTCH, styled(properties)))
        assert word in why

    @pytest.mark.parametrize(
        "properties",
        [
            '<w:rFonts w:ascii="Verdana"/><w:sz w:val="18"/>',
            '<w:rFonts w:ascii="Cambria Math"/>',
            '<w:rFonts w:hint="eastAsia"/><w:rFonts w:asciiTheme="minorHAnsi"/>',
            '<w:color w:val="auto"/>',
            '<w:color w:val="154273"/>',
            '<w:b/><w:i/><w:lang w:val="en-US"/>',
        ],
    )
    def test_of_the_house(self, properties: str) -> None:
        assert said("HS01", of(DUTCH, styled(properties))) == []

    def test_setting_of_fonts(self) -> None:
        foreign = styled('<w:rFonts w:ascii="RO Sans"/>')
        assert said("HS01", of(foreign), fonts=["Verdana", "RO Sans"]) == []
        assert len(said("HS01", of(styled('<w:rFonts w:ascii="Verdana"/>')), fonts=["RO Sans"])) == 1

    def test_much_set_by_hand(self) -> None:
        by_hand = [styled('<w:sz w:val="18"/>', DUTCH)] * 5
        assert "100%" in said("HS01", of(*by_hand))[0]
        assert said("HS01", of(*by_hand[:2], *[DUTCH] * 8)) == []
        assert said("HS01", of(*by_hand), share=100) == []

    def test_severity_by_stage(self) -> None:
        content = of(styled('<w:sz w:val="23"/>'))
        by_stage = [
            notes("HS01", case(sheet(content), stage=each)) for each in (Stage.MR, Stage.TK, Stage.ACAM)
        ]
        assert [[each.severity for each in found] for found in by_stage] == [
            [Severity.INFO],
            [Severity.WARNING],
            [],
        ]

    def test_empty_block(self) -> None:
        (why,) = said(
            "HS01", of(DUTCH, header=["Directie", "Datum", "22 januari 2026", "Onze referentie", "2026-1"])
        )
        assert "“Directie”" in why

    def test_empty_block_in_a_box(self) -> None:
        (why,) = said("HS01", of(DUTCH, header=[p(box("Datum", "22 januari 2026", "Onze referentie"))]))
        assert "“Onze referentie”" in why

    @pytest.mark.parametrize(
        "header",
        [
            ["Directie", "Directie Arbeidsverhoudingen", "Datum", "22 januari 2026"],
            ["Directie", "", "Arbeidsverhoudingen"],
            ["Datum 22 januari 2026", "Directie: Arbeidsverhoudingen"],
            [table([["Datum", "Onze referentie"], ["22 januari 2026", "2026-1"]])],
            [table([["Datum", "22 januari 2026"], ["Directie", "Arbeid"]])],
            ["Bijlage(n)", "Uw referentie"],
        ],
    )
    def test_filled_block(self, header: list[Text]) -> None:
        assert said("HS01", of(DUTCH, header=header)) == []

    def test_signature(self) -> None:
        assert len(said("HS01", of(GREETING, DUTCH))) == 1
        assert said("HS01", of(GREETING, DUTCH, SIGNED)) == []
        assert said("HS01", of("Bijlage 1. Moties", DUTCH)) == []

    def test_on_behalf_of_nobody(self) -> None:
        assert len(said("HS01", of(GREETING, "Dit doe ik mede namens de .", SIGNED))) == 1
        assert said("HS01", of(GREETING, "Dit doe ik mede namens de Staatssecretaris.", SIGNED)) == []

    def test_memos(self) -> None:
        found = notes("HS01", case(*(sheet(each, name) for name, each in memos().items()), stage=Stage.TK))
        assert [(each.document, each.words) for each in found] == [("M2", "Directie")]


def _image(descr: str = "", name: str = "Afbeelding 1", inner: str = "") -> Text:
    """A picture with this alt text."""
    uri = "http://schemas.openxmlformats.org/drawingml/2006/picture"
    return raw(
        '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="9" cy="9"/>'
        f'<wp:docPr id="9" name="{name}" descr="{descr}">{inner}</wp:docPr>'
        f'<a:graphic><a:graphicData uri="{uri}"/></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    )


_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><x:decorative '
    'xmlns:x="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)


def lined(*rows: list[str], header: bool = False, lines: str = LINES) -> Text:
    """A table with lines, perhaps with a row that Word knows as its header."""
    cells = "".join(
        f"<w:tr>{'<w:trPr><w:tblHeader/></w:trPr>' if header and not at else ''}"
        + "".join(f"<w:tc><w:tcPr/><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>" for text in texts)
        + "</w:tr>"
        for at, texts in enumerate(rows)
    )
    return raw(f"<w:tbl>{lines}<w:tblGrid/>{cells}</w:tbl>")


DATA: list[list[str]] = [["Stap", "Trekker", "Verwacht"], ["Boetes", "SZW", "2026"], ["Norm", "SNF", "2027"]]


class TestAccess:
    def test_picture_without_alt_text(self) -> None:
        assert len(said("TG01", of(p(picture(b"x"))))) == 1
        assert len(said("TG01", of(_image()))) == 1
        (why,) = said("TG01", of(_image("schermafbeelding 12.png")))
        assert "naam van een bestand" in why

    @pytest.mark.parametrize(
        "image",
        [_image("Staafdiagram: instroom per maand"), _image("", inner=_DECORATIVE), _image("", "Logo Rijk")],
    )
    def test_picture_that_is_well(self, image: Text) -> None:
        assert said("TG01", of(DUTCH, image)) == []

    def test_picture_in_a_header(self) -> None:
        assert said("TG01", of(DUTCH, header=[p(picture(b"x"))])) == []

    def test_table_without_header(self) -> None:
        (why,) = said("TG01", of(lined(*DATA)))
        assert "koprij" in why

    @pytest.mark.parametrize(
        "made",
        [
            lined(*DATA, header=True),
            lined(*DATA, lines="<w:tblPr/>"),
            lined(*DATA[:2]),
            lined(["Naam", "Jan"], ["Plaats", "Delft"], ["Jaar", "2026"]),
            lined(["Datum:", "22 januari", "x"], ["Aan:", "Kamer", "x"], ["Van:", "Minister", "x"]),
        ],
    )
    def test_table_that_is_well(self, made: Text) -> None:
        assert said("TG01", of(DUTCH, made)) == []

    def test_table_above_the_salutation(self) -> None:
        assert said("TG01", of(lined(*DATA), GREETING, DUTCH)) == []

    def test_false_headings(self) -> None:
        (why,) = said("TG01", of("Titel", p(b("Aanleiding")), DUTCH, p(b("Kernpunten")), DUTCH))
        assert "2 keer" in why
        assert len(said("TG01", of("Titel", h("Inleiding"), DUTCH, p(b("Kernpunten")), DUTCH))) == 1

    @pytest.mark.parametrize(
        "blocks",
        [
            ["Titel", h("Aanleiding"), DUTCH, h("Kernpunten"), DUTCH],
            ["Titel", p(b("Let op deze zin, die eindigt met een punt.")), p(b("En deze ook.")), DUTCH],
            [p(b("Datum")), p(b("Onze referentie")), GREETING, DUTCH],
            [
                "Titel",
                h("Kop"),
                p(b("Tabel 1. Stappen")),
                p(b("Datum: 3 mei")),
                p(b("Betreft de brief")),
                DUTCH,
            ],
            ["Titel", h("Kop"), table([[p(b("Stap")), p(b("Trekker"))], ["a", "b"]])],
        ],
    )
    def test_no_false_headings(self, blocks: list[Text]) -> None:
        assert said("TG01", of(*blocks)) == []

    def test_text_box(self) -> None:
        assert len(said("TG01", of(DUTCH, p("Zie ", box("Dit is een belangrijke boodschap."))))) == 1
        assert said("TG01", of(p(box("Dit is het adres van de Kamer.")), GREETING, DUTCH)) == []
        assert said("TG01", of(DUTCH, p(box("Datum 3 januari 2026")))) == []
        assert said("TG01", of(DUTCH, header=[p(box("Ministerie van Sociale Zaken"))])) == []

    def test_typed_lists(self) -> None:
        assert len(said("TG01", of("Het gaat om:", "- het eerste punt", "- het tweede punt", DUTCH))) == 1
        assert len(said("TG01", of("Het gaat om:", "1. het eerste punt", "2. het tweede punt", DUTCH))) == 1

    @pytest.mark.parametrize(
        "blocks",
        [
            ["- één streepje is geen lijst", DUTCH],
            ["1. Inleiding\t3", "2. Vervolg\t5"],
            ["1. Dit is nummer één.", DUTCH, "4. Dit is nummer vier."],
            [p("het eerste punt", item="bullet"), p("het tweede punt", item="bullet")],
        ],
    )
    def test_no_typed_lists(self, blocks: list[Text]) -> None:
        assert said("TG01", of(*blocks)) == []


class TestLanguage:
    def test_no_title(self) -> None:
        assert len(said("TG02", of(DUTCH, title=""))) == 1
        assert "Document1" in said("TG02", of(DUTCH, title="Document1"))[0]
        assert said("TG02", of(DUTCH)) == []

    def test_wrong_language(self) -> None:
        (why,) = said("TG02", of(DUTCH, house=HOUSE.replace("nl-NL", "en-US")))
        assert "en-US" in why
        (why,) = said("TG02", of(DUTCH, house=""))
        assert "zegt niet in welke taal" in why

    def test_language_of_the_runs_counts(self) -> None:
        marked = styled('<w:lang w:val="nl-NL"/>', DUTCH)
        assert said("TG02", of(marked, house=HOUSE.replace("nl-NL", "en-US"))) == []

    def test_other_language_unmarked(self) -> None:
        (why,) = said("TG02", of(*[DUTCH] * 5, ENGLISH))
        assert "andere taal (“en”)" in why

    def test_other_language_marked_or_quoted(self) -> None:
        assert said("TG02", of(*[DUTCH] * 5, styled('<w:lang w:val="en-GB"/>', ENGLISH))) == []
        assert said("TG02", of(*[DUTCH] * 5, f"De Commissie schrijft: “{ENGLISH}”")) == []
        assert said("TG02", of(*[DUTCH] * 5, "Zie het European Labour Authority report of 2025.")) == []

    def test_dutch_marked_as_another(self) -> None:
        (why,) = said("TG02", of(*[DUTCH] * 5, styled('<w:lang w:val="en-US"/>', DUTCH)))
        assert "“en-US”" in why

    def test_an_english_annex_in_english_is_well(self) -> None:
        assert said("TG02", of(ENGLISH, house=HOUSE.replace("nl-NL", "en-GB"))) == []


@pytest.mark.parametrize("rule", ["TA01", "TA02", "TA04", "HS01", "TG01", "TG02"])
@pytest.mark.parametrize(("version", "stage"), [("v3", Stage.ACAM), ("v4", Stage.MR), ("v5", Stage.TK)])
def test_samples_are_well(rule: str, version: str, stage: Stage) -> None:
    names = (f"brief-{version}", f"bijlage-1-moties-en-toezeggingen-{version}", f"bijlage-2-ovv-{version}")
    sheets = [sheet((SAMPLES / f"{name}.docx").read_bytes(), f"{name}.docx") for name in names]
    assert notes(rule, case(*sheets, stage=stage)) == ()
