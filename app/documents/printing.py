"""Prints a document of a plan: gathers its data, sets it, says what came out."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from app.documents.compile import Setter, compile_pdf, count_pages
from app.documents.glyphs import load_glyphs
from app.documents.memory import Memory
from app.documents.plain_text import Typesetter
from app.documents.registry import DOCUMENTS, Groundwork
from app.domain.english import ENGLISH
from app.domain.language import Language
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import NOTHING, Text, text
from app.domain.wording_values import Count, engagements_count
from app.services.collecting import without_collecting
from app.services.reports.editions import edition_words
from app.services.reports.known_rows import KnownRows
from app.services.reports.selection import ReportOptions, ReportRefused
from app.services.review.review import Review


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished document. `replaced` are characters that no font has; they stand as their codes.

    `edition` says how much of an edition was left out, `remark` what somebody should see to.
    """

    pdf: bytes
    title: str
    selected: int
    printed: int
    pages: int
    replaced: frozenset[str] = frozenset()
    edition: Text | None = None
    remark: Text | None = None

    @property
    def counts(self) -> Text:
        """`412 engagements selected, 412 printed, 9 pages`."""
        return text(
            "{selected} selected, {printed} printed, {pages}",
            selected=engagements_count(self.selected),
            printed=self.printed,
            pages=Count(self.pages, "page", "pages"),
        )

    @property
    def stamp(self) -> Text:
        """The counts, what is left out of an edition, and what somebody should see to."""
        stamp = self.counts
        if self.edition is not None:
            stamp = text("{stamp}. {edition}", stamp=stamp, edition=self.edition)
        return text("{stamp}. {remark}", stamp=stamp, remark=self.remark) if self.remark is not None else stamp


def print_document(
    name: str,
    plan: Plan,
    review: Review,
    options: ReportOptions,
    resources: Path,
    setter: Setter = compile_pdf,
    language: Language = ENGLISH,
    memory: Memory | None = None,
) -> Printed:
    """Make the document `name` of `DOCUMENTS`; `resources` holds `documents/` and `fonts/`, `setter` sets it,
    `language` is the one that its fixed words and its sentences speak. With the `memory` of the edition before, only
    what has changed is gathered anew; the file is the same without it.

    Raises ReportRefused for an unknown document, country, region or ref, DocumentFailed where
    it cannot be set.
    """
    document = DOCUMENTS.get(name)
    if document is None:
        raise ReportRefused(
            text(
                "There is no document ‘{name}’. Nothing was printed. Choose one of: {names}.",
                name=name,
                names=tuple(DOCUMENTS),
            )
        )
    fonts = resources / "fonts"
    glyphs = load_glyphs(fonts)
    options = replace(options, paper=options.paper or document.paper)
    typesetter = Typesetter(glyphs, language, cells=memory.begun(language) if memory is not None else None)
    known = Groundwork(glyphs, memory.rows if memory is not None else KnownRows())
    template = resources / "documents" / f"{name}.typ"
    with without_collecting():
        prepared = document.build(plan, review, options, known)
        data = {key: typesetter.prepared(value) for key, value in prepared.data.items()}
    data |= {
        "note": typesetter.prepared(_note(typesetter)),
        "lang": language.code,
        "words": words_of(template, language),
    }
    title = f"{data['heading']} {data['year_title']}"
    pdf = setter(template, data, fonts, title, options.as_of)
    return Printed(
        pdf,
        title,
        prepared.selected,
        prepared.printed,
        count_pages(pdf),
        frozenset(typesetter.replaced),
        edition_words(options.marking, options.withheld, prepared.selected + options.withheld)
        if options.marking
        else None,
    )


def words_of(template: Path, language: Language) -> dict[str, str]:
    """The fixed words of a template and of the look that all share, each `say("…")`, in a language."""
    texts = (path.read_text(encoding="utf-8") for path in (template, template.with_name("house.typ")))
    sources = {source for read in texts for source in _SAID.findall(read)}
    return {source: language.template(source) for source in sources}


_SAID = re.compile(r'say\("([^"]+)"\)')


def _note(typesetter: Typesetter) -> Text:
    if not typesetter.replaced:
        return NOTHING
    if len(typesetter.replaced) == 1:
        return text(
            "1 character that the fonts of this document do not have "
            "stands as its Unicode number, such as [U+13000]; an accent is left out."
        )
    return text(
        "{count} characters that the fonts of this document do not have "
        "stand as their Unicode numbers, such as [U+13000]; accents among them are left out.",
        count=len(typesetter.replaced),
    )
