"""Makes the shipped templates of letters: `python scripts/build_letters.py`, after a change of the words below.

They are files and not code because staffs edit them; this is only how the first ones came to be. Each has real heading
styles, table heads that repeat, the marking at head and foot, the number of each page and its language.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

LETTERS = Path(__file__).resolve().parents[1] / "resources" / "letters"
LOCALES = {"en": "en-GB", "fr": "fr-FR"}
MADE = datetime(2026, 11, 30, tzinfo=UTC)

Table = tuple[str, tuple[tuple[str, str], ...]]
Words = dict[str, Any]

ENGLISH: Words = {
    "page": ("Page ", " of "),
    "assets": ("Name", "Type", "Side number or tail", "Call sign", "Commanded by"),
    "delegation": ("Name", "Appointment", "Side"),
    "asks": ("Question", "Wanted", "Answer by"),
    "actions": ("Action", "Side", "Responsible", "Until"),
    "facts": {
        "title": "Engagement",
        "kind": "Kind",
        "dates": "Dates",
        "place": "Place",
        "host": "Country",
        "countries": "With",
        "purpose": "Purpose",
        "lead": "Led by",
        "counterpart": "Counterpart",
        "status": "Status",
    },
    "note": {
        "heading": "Note verbale",
        "number": "Note No. {{reference}}",
        "opening": "{{organisation}} of {{nation}} presents its compliments to {{addressee_organisation}} and has the "
        "honour to request clearance for the following visit.",
        "visit": "The visit",
        "who": "Who comes",
        "answer": "It would be grateful to learn of the decision, and of any condition attached to it, by "
        "{{answer_due}}.",
        "closing": "{{organisation}} avails itself of this opportunity to renew to {{addressee_organisation}} the "
        "assurances of its highest consideration.",
        "to": "To: {{addressee_organisation}}",
        "seal": "(initialled and sealed, not signed)",
    },
    "letter": {
        "heading": "Request for concurrence",
        "reference": "Our reference: {{reference}}",
        "opening": "{{organisation}} plans the engagement below and asks whether you concur, and under what conditions "
        "if there are any.",
        "about": "The engagement",
        "asked": "What we ask",
        "answer": "Please answer by {{answer_due}}, quoting our reference. No answer is not taken as agreement.",
        "contact": "Questions: {{lead}}, {{telephone}}, {{email}}",
        "closing": "Yours sincerely",
        "office": "{{lead_office}}",
    },
    "read-out": {
        "heading": "Read-out",
        "about": "The engagement",
        "met": "Who met",
        "came": "What came of it",
        "reached": "Aim reached: {{aim_reached}}",
        "ours": "We promised: {{we_promised}}",
        "theirs": "They promised: {{they_promised}}",
        "agreed": "What is to be done",
        "next": "Next step: {{next_step}}",
    },
}
FRENCH: Words = {
    "page": ("Page ", " sur "),
    "assets": ("Nom", "Type", "Numéro de coque ou immatriculation", "Indicatif", "Commandant"),
    "delegation": ("Nom", "Fonction", "Délégation"),
    "asks": ("Question", "Attendu", "Réponse avant le"),
    "actions": ("Action", "Partie", "Responsable", "Échéance"),
    "facts": {
        "title": "Activité",
        "kind": "Nature",
        "dates": "Dates",
        "place": "Lieu",
        "host": "Pays",
        "countries": "Avec",
        "purpose": "Objet",
        "lead": "Conduite par",
        "counterpart": "Homologue",
        "status": "État",
    },
    "note": {
        "heading": "Note verbale",
        "number": "Note nº {{reference}}",
        "opening": "{{organisation}} ({{nation}}) présente ses compliments à {{addressee_organisation}} et a l’honneur "
        "de solliciter l’autorisation de la visite décrite ci-après.",
        "visit": "La visite",
        "who": "Les visiteurs",
        "answer": "La décision, et toute condition qui l’accompagne, seraient utilement connues avant le "
        "{{answer_due}}.",
        "closing": "{{organisation}} saisit cette occasion pour renouveler à {{addressee_organisation}} les assurances "
        "de sa très haute considération.",
        "to": "À : {{addressee_organisation}}",
        "seal": "(paraphée et scellée, non signée)",
    },
    "letter": {
        "heading": "Demande d’accord",
        "reference": "Notre référence : {{reference}}",
        "opening": "{{organisation}} prévoit l’activité ci-après et vous demande si vous y donnez votre accord et, le "
        "cas échéant, à quelles conditions.",
        "about": "L’activité",
        "asked": "Nos questions",
        "answer": "Merci de répondre avant le {{answer_due}} en rappelant notre référence. L’absence de réponse ne "
        "vaut pas accord.",
        "contact": "Renseignements : {{lead}}, {{telephone}}, {{email}}",
        "closing": "Veuillez agréer l’expression de notre considération distinguée.",
        "office": "{{lead_office}}",
    },
    "read-out": {
        "heading": "Compte rendu",
        "about": "L’activité",
        "met": "Participants",
        "came": "Résultats",
        "reached": "Objectif atteint : {{aim_reached}}",
        "ours": "Nous avons promis : {{we_promised}}",
        "theirs": "Ils ont promis : {{they_promised}}",
        "agreed": "Suites à donner",
        "next": "Prochaine étape : {{next_step}}",
    },
}
SPOKEN = {"en": ENGLISH, "fr": FRENCH}


def main() -> None:
    """Write all of them."""
    for code, words in SPOKEN.items():
        for name, write in KINDS.items():
            document = begun(code, words)
            write(document, words)
            path = LETTERS / code / f"{name}.docx"
            path.parent.mkdir(parents=True, exist_ok=True)
            document.save(path)


def begun(code: str, words: Words) -> Any:
    """A page with faces, language, marking and numbers of pages."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(25), Mm(20)
    section.top_margin, section.bottom_margin = Mm(25), Mm(22)
    for name in ("Normal", "Title", "Heading 1", "Heading 2", "Header", "Footer"):
        face(document.styles[name])
    document.styles["Normal"].font.size = Pt(11)
    document.styles["Title"].font.size = Pt(18)
    document.styles["Heading 1"].font.size = Pt(13)
    lang = document.styles.element.find(qn("w:docDefaults")).find(f".//{qn('w:lang')}")
    lang.set(qn("w:val"), LOCALES[code])
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    for paragraph in (head, foot):
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run("{{marking}}").bold = True
    numbers = section.footer.add_paragraph()
    numbers.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    before, between = words["page"]
    numbers.add_run(before)
    field(numbers, "PAGE")
    numbers.add_run(between)
    field(numbers, "NUMPAGES")
    properties = document.core_properties
    properties.author, properties.comments, properties.title = "", "", ""
    properties.created = properties.modified = MADE.replace(tzinfo=None)
    properties.language = LOCALES[code]
    return document


def face(style: Any) -> None:
    """The same face for all, black: print is grey, and Word's own headings are blue."""
    style.font.name = "Arial"
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(name), None)
    style.font.color.rgb = docx.shared.RGBColor(0, 0, 0)


def field(paragraph: Any, code: str) -> None:
    """A field that Word works out, such as the number of the page."""
    for kind in ("begin", None, "separate", "text", "end"):
        run = paragraph.add_run()
        if kind is None:
            made = OxmlElement("w:instrText")
            made.set(qn("xml:space"), "preserve")
            made.text = f" {code} "
        elif kind == "text":
            run.text = "1"
            continue
        else:
            made = OxmlElement("w:fldChar")
            made.set(qn("w:fldCharType"), kind)
        run._r.append(made)


def facts(document: Any, words: Words, *names: str) -> None:
    """What it is about, a line for each; one of which nothing is known says so, and the reader strikes it."""
    for name in names:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(2)
        paragraph.paragraph_format.left_indent = Mm(45)
        paragraph.paragraph_format.first_line_indent = Mm(-45)
        paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(45))
        paragraph.add_run(f"{words['facts'][name]}\t")
        paragraph.add_run("{{" + name + "}}").bold = True


def rows(document: Any, group: str, heads: tuple[str, ...], names: tuple[str, ...]) -> None:
    """A table whose second row is repeated; its head is one for readers of the screen, and stands on every page."""
    table = document.add_table(rows=2, cols=len(heads))
    table.style = "Table Grid"
    for cell, title in zip(table.rows[0].cells, heads, strict=True):
        cell.paragraphs[0].add_run(title).bold = True
    for cell, name in zip(table.rows[1].cells, names, strict=True):
        cell.paragraphs[0].text = "{{" + f"{group}.{name}" + "}}"
    for row, sign in ((table.rows[0], "w:tblHeader"), (table.rows[0], "w:cantSplit"), (table.rows[1], "w:cantSplit")):
        row._tr.get_or_add_trPr().append(OxmlElement(sign))
    document.add_paragraph()


def note(document: Any, words: Words) -> None:
    """Third person, number, place and date; initialled and sealed (handbooks of diplomatic correspondence)."""
    said = words["note"]
    document.add_heading(said["heading"], 0)
    document.add_paragraph(said["number"])
    document.add_paragraph("{{date}}")
    document.add_paragraph(said["opening"])
    document.add_heading(said["visit"], 1)
    facts(document, words, "title", "kind", "dates", "place", "host", "purpose", "lead")
    document.add_heading(said["who"], 1)
    rows(document, "assets", words["assets"], ("name", "type", "number", "call_sign", "commander"))
    rows(document, "delegation", words["delegation"], ("name", "appointment", "side"))
    document.add_paragraph(said["answer"])
    document.add_paragraph(said["closing"])
    document.add_paragraph(said["seal"])
    document.add_paragraph(said["to"])


def letter(document: Any, words: Words) -> None:
    """To a ministry of one's own: what is planned, what is asked, by when."""
    said = words["letter"]
    for line in ("{{organisation}}", "{{date}}", "{{addressee_name}}", "{{addressee}}", "{{addressee_organisation}}"):
        paragraph = document.add_paragraph(line)
        paragraph.paragraph_format.space_after = Pt(2)
    document.add_heading(said["heading"], 0)
    document.add_paragraph(said["reference"])
    document.add_paragraph(said["opening"])
    document.add_heading(said["about"], 1)
    facts(document, words, "title", "kind", "dates", "place", "countries", "lead", "counterpart", "status")
    document.add_paragraph("{{description}}")
    document.add_heading(said["asked"], 1)
    rows(document, "asks", words["asks"], ("question", "wanted", "due"))
    document.add_paragraph(said["answer"])
    document.add_paragraph(said["contact"])
    document.add_paragraph(said["closing"])
    document.add_paragraph(said["office"])


def read_out(document: Any, words: Words) -> None:
    """For information, after it: who met, what came of it, what is to be done."""
    said = words["read-out"]
    document.add_paragraph("{{organisation}}, {{date}}")
    document.add_heading(said["heading"], 0)
    document.add_heading(said["about"], 1)
    facts(document, words, "title", "kind", "dates", "place", "countries", "lead", "counterpart")
    document.add_heading(said["met"], 1)
    rows(document, "delegation", words["delegation"], ("name", "appointment", "side"))
    document.add_heading(said["came"], 1)
    document.add_paragraph("{{outcome}}")
    for name in ("reached", "ours", "theirs"):
        document.add_paragraph(said[name])
    document.add_heading(said["agreed"], 1)
    rows(document, "actions", words["actions"], ("what", "side", "by", "due"))
    document.add_paragraph(said["next"])


KINDS: dict[str, Callable[[Any, Words], None]] = {
    "note-verbale": note,
    "concurrence-letter": letter,
    "read-out": read_out,
}

if __name__ == "__main__":
    main()
