"""Sheets of countries as Typst's input: a page for each, two where there is much to tell."""

from __future__ import annotations

from app.documents.masthead import masthead
from app.documents.sheet_sizes import SIZES
from app.domain.wording import text
from app.services.layouts.country_lines import CountrySection, PageLine
from app.services.layouts.country_page import CountryPage
from app.services.reports.country_sheets import CountrySheets


def countries_input(report: CountrySheets) -> dict[str, object]:
    """What `country-sheet.typ` reads; it is printed upright."""
    return {
        **masthead(report.identity),
        "sheet": SIZES[report.paper].name,
        "countries": [_page(each) for each in report.pages],
    }


def _page(page: CountryPage) -> dict[str, object]:
    return {
        "name": page.name,
        "known": page.known,
        "standing": page.standing,
        "sections": [_section(each) for each in page.sections],
    }


def _section(section: CountrySection) -> dict[str, object]:
    rest = len(section.lines) - len(section.shown)
    return {
        "title": section.title,
        "lines": [_line(each) for each in section.shown],
        "none": "" if section.lines else section.none,
        "more": text("and {count} more", count=rest) if rest else "",
    }


def _line(line: PageLine) -> dict[str, object]:
    return {"when": line.when, "what": line.what, "remark": line.remark, "meaning": line.meaning}
