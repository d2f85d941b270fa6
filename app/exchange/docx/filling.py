"""Fills a template of a letter: its variables, the rows of its tables, the marking at head and foot of each page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

from app.domain.language import Language
from app.domain.records.sort import Said
from app.domain.wording import Text, text
from app.exchange.docx.library import load_docx
from app.exchange.docx.templates import check_template
from app.exchange.docx.variables import fill_paragraphs, names_in, repeat_rows, written
from app.services.outgoing.letter_values import variable_words
from app.services.outgoing.letters import Letter

_MARKING = "marking"
_MADE_BY = "Entente"
_LONGEST_PROPERTY = 255
"""Characters that a property of a document may have (python-docx refuses more)."""


def fill_letter(template: bytes, file: str, letter: Letter, language: Language) -> bytes:
    """The letter as a Word document in a language; `file` is what the template is called.

    Raises FileRefused for a template that cannot be used (see `check_template`).
    """
    document = check_template(template, file)

    def say(said: Said) -> str:
        return said.said_in(language) if isinstance(said, Text) else said

    def value_of(name: str) -> str:
        return say(letter.values.get(name, ""))

    def missing(name: str) -> str:
        # A marking that is empty is none, and not one that is unknown.
        if name == _MARKING:
            return ""
        return text("[{what}: not known]", what=variable_words(name)).said_in(language)

    def rows_of(group: str) -> Iterator[dict[str, str]]:
        return ({name: say(said) for name, said in row.items()} for row in letter.rows.get(group, ()))

    none = text("none recorded").said_in(language)
    if letter.marking:
        _mark(document)
    for part in _parts(document):
        repeat_rows(part, rows_of, none)
        fill_paragraphs(part, value_of, missing)
    _describe(document, value_of, say(letter.kind.title), language.code)
    content = BytesIO()
    document.save(content)
    return content.getvalue()


def _parts(document: Any) -> Iterator[Any]:
    """The body, and the heads and feet of its pages, each once."""
    yield document.element.body
    seen = set()
    for section in document.sections:
        for margin in _margins(section):
            if not margin.is_linked_to_previous and margin.part.partname not in seen:
                seen.add(margin.part.partname)
                yield margin._element


def _margins(section: Any) -> tuple[Any, ...]:
    return (
        section.header,
        section.footer,
        section.first_page_header,
        section.first_page_footer,
        section.even_page_header,
        section.even_page_footer,
    )


def _mark(document: Any) -> None:
    """See to it that every page has the marking at its head and foot, whatever the template leaves out."""
    docx = load_docx()
    centre = docx.enum.text.WD_ALIGN_PARAGRAPH.CENTER
    for number, section in enumerate(document.sections):
        shown = [section.header, section.footer]
        if section.different_first_page_header_footer:
            shown += [section.first_page_header, section.first_page_footer]
        if document.settings.odd_and_even_pages_header_footer:
            shown += [section.even_page_header, section.even_page_footer]
        for margin in shown:
            if number > 0 and margin.is_linked_to_previous:
                continue
            if _MARKING not in names_in(margin._element):
                # Asking for its paragraphs makes a head or foot that was not there.
                first = margin.paragraphs[0]
                line = first.insert_paragraph_before("{{" + _MARKING + "}}")
                line.alignment = centre


def _describe(document: Any, value_of: Callable[[str], str], title: str, code: str) -> None:
    """What gateways and readers ask of a document: title, subject, marking, language; nobody's name."""
    properties = document.core_properties
    properties.title = _property(f"{title}: {value_of('title')}")
    properties.subject = _property(value_of("reference"))
    properties.keywords = _property(value_of(_MARKING))
    properties.author = _property(value_of("organisation") or _MADE_BY)
    properties.last_modified_by = ""
    properties.comments = ""
    properties.language = code


def _property(said: str) -> str:
    return " ".join(written(said).split())[:_LONGEST_PROPERTY]
