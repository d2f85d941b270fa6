"""Letters, read back by python-docx: real headings, heads of tables, marking on each page, text of people as text."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from app.domain.actions import Action
from app.domain.english import ENGLISH
from app.domain.languages import LANGUAGES
from app.domain.participation import Side
from app.domain.plan import Plan
from app.exchange.docx import LetterTemplates, check_template, fill_letter
from app.exchange.whole_file import write_whole
from app.reference.catalogues import language
from app.services.outgoing.letter_values import variable_names, variable_words
from app.services.outgoing.letters import LETTERS, LetterWish, letter_of
from app.services.reports.editions import edition
from app.services.reports.selection import ReportRefused
from app.services.texts.tables import FileRefused
from tests.builders import (
    ask,
    ask_type,
    asset,
    country,
    delegate,
    engagement,
    organisation,
    person,
    place,
    plan_with,
    post,
    principal,
    ranked,
)

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
HOSTILE = "<w:p>{{marking}} {% for x in y %}& “=1+1” \x00\ud800]]>"
KEPT = "<w:p>{{marking}} {% for x in y %}& “=1+1” ]]>"
TODAY = date(2027, 1, 15)


def a_plan(**fields: Any) -> Plan:
    told = {"ref": "NO-1", "title": "Port call Mombasa", "assets": ("s1", "s2"), "marking": "SECRET", **fields}
    return plan_with(
        ranked("OFFICIAL", 10),
        ranked("SECRET", 60),
        country("KE", "Kenya"),
        country("NO", "Norway"),
        organisation("o1", "Ministry of Foreign Affairs"),
        person("p1", "Lea Moen", rank="Ambassador"),
        post("po1", "Head of Protocol", addressee="foreign-protocol", organisation="o1", holder="p1"),
        asset("s1", "KNM Roald", number="F311"),
        asset("s2", HOSTILE, number="F312"),
        delegate("d1", "e1", "Ada Okoro", rank="Gen"),
        ask_type("A4", "Clearance request"),
        engagement("e1", "2027-03-03", "2027-03-05", place=place("Mombasa"), **told),
        ask("a1", "e1", "po1", ask_type="A4", question="Please forward this.\nAnd report.", due=date(2027, 2, 1)),
        Action("ac1", "e1", "Send the list", Side.OURS),
        own_nation="NO",
        organisation="Ministry of Defence",
        marking="OFFICIAL",
    )


@pytest.fixture
def templates(tmp_path: Path) -> LetterTemplates:
    def make(folder: Path) -> None:
        folder.mkdir(parents=True)

    return LetterTemplates(RESOURCES / "letters", tmp_path / "own", make, write_whole)


def filled(templates: LetterTemplates, plan: Plan, kind: str = "note-verbale", code: str = "en") -> Any:
    letter = letter_of(plan, LetterWish(LETTERS[kind], "e1", "", TODAY))
    return docx.Document(BytesIO(fill_letter(*templates.read(kind, code), letter, language(RESOURCES, code))))


def said(document: Any) -> str:
    rows = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(each.text for each in document.paragraphs), *rows])


def template(*lines: str, change: Callable[[Any], None] | None = None) -> bytes:
    """A Word document with these paragraphs."""
    made, content = docx.Document(), BytesIO()
    for line in lines:
        made.add_paragraph(line)
    if change is not None:
        change(made)
    made.save(content)
    return content.getvalue()


def of_template(content: bytes, plan: Plan | None = None, kind: str = "note-verbale") -> Any:
    letter = letter_of(plan or a_plan(), LetterWish(LETTERS[kind], "e1", "", TODAY))
    return docx.Document(BytesIO(fill_letter(content, "own.docx", letter, ENGLISH)))


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("kind", LETTERS)
def test_a_letter_has_headings_heads_of_tables_marking_pages_and_language(
    templates: LetterTemplates, kind: str, code: str
) -> None:
    made = filled(templates, a_plan(), kind, code)
    assert {"Title", "Heading 1"} <= {each.style.name for each in made.paragraphs}
    for table in made.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    (section,) = made.sections
    for margin in (section.header, section.footer):
        assert "SECRET" in [each.text for each in margin.paragraphs]
    fields = [each.text.strip() for each in section.footer._element.iter(qn("w:instrText"))]
    assert fields == ["PAGE", "NUMPAGES"]
    spoken = made.styles.element.find(qn("w:docDefaults")).find(f".//{qn('w:lang')}").get(qn("w:val"))
    assert spoken.startswith(code)
    assert made.core_properties.keywords == "SECRET"
    assert "{{" not in said(made).replace(KEPT, "")


def test_a_note_verbale_says_what_the_record_does(templates: LetterTemplates) -> None:
    words = said(filled(templates, a_plan()))
    for part in (
        "Note No. NO-1",
        "15 January 2027",
        "Ministry of Defence of Norway presents its compliments to Ministry of Foreign Affairs",
        "Port call Mombasa",
        "Wed 3 – Fri 5 Mar 2027",
        "F311",
        "F312",
        "Gen Ada Okoro",
        "by 1 February 2027",
    ):
        assert part in words, part


def test_the_visitor_is_listed_with_the_delegation_once(templates: LetterTemplates) -> None:
    for who, expected in (("Ida Berg", ["Gen Ida Berg", "Gen Ada Okoro"]), ("Ada Okoro", ["Gen Ada Okoro"])):
        plan = a_plan(principals=("m",)).replacing([("people", "m", principal("m", who, rank="Gen"))])
        lines = said(filled(templates, plan)).splitlines()
        assert [each for each in lines if each.startswith("Gen ")] == expected


def test_a_ministry_is_asked_what_its_asks_say(templates: LetterTemplates) -> None:
    plan = a_plan()
    asked = ask("a2", "e1", "po1", ask_type="A2", question="Do you concur?", due=date(2027, 1, 30))
    words = said(filled(templates, plan.replacing([("asks", "a2", asked)]), "concurrence-letter"))
    assert "Please forward this.\nAnd report." in words
    assert "Do you concur?" in words
    assert "Please answer by 30 January 2027" in words
    assert "Ambassador Lea Moen" in words
    assert "[the telephone number of whoever leads it: not known]" in words


def test_text_of_people_is_text(templates: LetterTemplates) -> None:
    """Braces in it are no variable, angle brackets no XML, and what XML cannot hold is left out."""
    plan = a_plan(title=HOSTILE, description=HOSTILE)
    words = said(filled(templates, plan, "concurrence-letter"))
    assert words.count(KEPT) == 2
    assert KEPT in said(filled(templates, plan))
    assert filled(templates, plan).core_properties.title == f"Note verbale for clearance: {KEPT}"


def test_a_table_without_rows_says_so(templates: LetterTemplates) -> None:
    made = filled(templates, a_plan(assets=()))
    assert [cell.text for cell in made.tables[0].rows[1].cells] == ["none recorded", "", "", "", ""]


def test_a_variable_is_found_whatever_runs_word_cuts_it_into() -> None:
    def cut(made: Any) -> None:
        paragraph = made.add_paragraph("About ")
        for piece in ("{", "{ti", "tle", "} }"[:1], "}", " in {{pl", "ace}}."):
            paragraph.add_run(piece)

    assert "About Port call Mombasa in Mombasa." in said(of_template(template(change=cut)))


def test_a_line_that_names_something_unknown_alone_is_left_out_and_one_among_words_says_so() -> None:
    made = of_template(template("Before", "{{clearance_number}}", "Number: {{clearance_number}}", "After"))
    lines = [each.text for each in made.paragraphs]
    assert lines == ["Before", "Number: [the number of the clearance: not known]", "After"]


def test_a_template_without_marking_is_marked_on_every_page() -> None:
    def first_page(made: Any) -> None:
        made.sections[0].different_first_page_header_footer = True
        made.sections[0].header.paragraphs[0].text = "Royal Norwegian Ministry of Defence"
        made.add_section()

    (first, second) = of_template(template("{{title}}", change=first_page)).sections
    for margin in (first.header, first.footer, first.first_page_header, first.first_page_footer):
        assert margin.paragraphs[0].text == "SECRET"
    assert first.header.paragraphs[1].text == "Royal Norwegian Ministry of Defence"
    assert second.header.is_linked_to_previous


def test_a_template_that_names_what_there_is_not_is_told_in_words() -> None:
    with pytest.raises(
        FileRefused, match=r"“own\.docx” names what there is not: ‘weather’, ‘assets\.colour’"
    ) as refused:
        check_template(template("{{ weather }} and {{assets.colour}} and {{title}}"), "own.docx")
    assert "addressee_organisation" in str(refused.value)
    # A name in the foot of a page counts like any other.

    def at_foot(made: Any) -> None:
        made.sections[0].footer.paragraphs[0].text = "{{wether}}"

    with pytest.raises(FileRefused, match="‘wether’"):
        check_template(template(change=at_foot), "own.docx")


def with_part(name: str, content: bytes) -> bytes:
    made = BytesIO(template("{{title}}"))
    with zipfile.ZipFile(made, "a") as archive:
        archive.writestr(name, content)
    return made.getvalue()


LINKED = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
    b'Target="https://example.org/x.dotm" TargetMode="External"/></Relationships>'
)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "no Word document"),
        (b"PK\x03\x04 not a zip", "no Word document"),
        (with_part("word/vbaProject.bin", b"x"), "holds macros"),
        (with_part("word/_rels/settings.xml.rels", LINKED), "takes parts from elsewhere"),
        (with_part("word/media/huge.bin", b"\0" * (101 * 1024 * 1024)), "too large when unpacked"),
    ],
    ids=["empty", "broken", "macros", "linked", "bomb"],
)
def test_what_is_no_harmless_word_document_is_refused(content: bytes, why: str) -> None:
    with pytest.raises(FileRefused, match=why):
        check_template(content, "own.docx")


def test_an_own_template_goes_before_the_one_that_ships_until_it_is_forgotten(
    templates: LetterTemplates, tmp_path: Path
) -> None:
    own, broken = tmp_path / "mine.docx", tmp_path / "broken.docx"
    own.write_bytes(template("OURS {{title}}"))
    broken.write_bytes(template("{{weather}}"))
    templates.take("note-verbale", own)
    with pytest.raises(FileRefused):
        templates.take("note-verbale", broken)
    assert said(filled(templates, a_plan(), code="fr")).startswith("OURS Port call Mombasa")
    assert templates.own("read-out") is None
    templates.forget("note-verbale")
    assert "presents its compliments" in said(filled(templates, a_plan()))


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("kind", LETTERS)
def test_what_ships_names_only_what_there_is(templates: LetterTemplates, kind: str, code: str) -> None:
    assert check_template(*templates.read(kind, code))


def test_every_name_says_what_it_stands_for() -> None:
    assert [name for name in variable_names() if not str(variable_words(name)).strip()] == []


def test_an_edition_without_the_engagement_makes_no_letter() -> None:
    told = edition(a_plan(), "OFFICIAL")
    with pytest.raises(ReportRefused, match="not at that marking"):
        letter_of(told.plan, LetterWish(LETTERS["note-verbale"], "e1", "po1", TODAY), told.marking)
