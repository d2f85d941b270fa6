"""How a workbook lies on paper, and what it says of itself to programs that don't open its sheets."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from app.services.texts.tables import clean_text

CREATOR = "Entente"

_MOST_ON_PAGE = 230
"""Characters of a marking with all signs of layout counted: a foot holds 255, and the number of the page is in it."""

_GOES_ON = " … (whole marking: sheet “About”)"

_PAGE_OF = "Page &P of &N"

_SIDE, _END, _EDGE = 0.4, 0.75, 0.3
"""Inches left and right, above and below, and from there to head and foot."""


def lay_out(openpyxl: Any, sheet: Any, marking: str) -> None:
    """Landscape A4, as wide as the sheet is and as long as it takes; the marking at head and foot, pages numbered."""
    worksheet = openpyxl.worksheet
    sheet.page_setup.orientation, sheet.page_setup.paperSize = (
        "landscape",
        int(worksheet.worksheet.Worksheet.PAPERSIZE_A4),
    )
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = worksheet.properties.PageSetupProperties(fitToPage=True)
    sheet.page_margins = worksheet.page.PageMargins(_SIDE, _SIDE, _END, _END, _EDGE, _EDGE)
    sheet.oddHeader.center.text = sheet.oddFooter.center.text = _page_line(marking) or None
    sheet.oddFooter.right.text = _PAGE_OF


def identify(book: Any, title: str, marking: str, at: datetime) -> None:
    """Title and marking where gateways and file managers read them: the core properties."""
    told = book.properties
    told.title, told.keywords = clean_text(title) or None, clean_text(marking) or None
    told.creator = told.lastModifiedBy = CREATOR
    told.created = at.astimezone(UTC).replace(tzinfo=None, microsecond=0)  # UTC by the format


def _page_line(marking: str) -> str:
    """The marking for head and foot of a sheet; as much as fits, and where to find it, where it is too long."""
    line = " ".join(marking.split())
    if len(line.replace("&", "&&")) <= _MOST_ON_PAGE:
        return line.replace("&", "&&")
    whole = line[: (_MOST_ON_PAGE - len(_GOES_ON)) // 2].rpartition(" ")[0]
    return whole.replace("&", "&&") + _GOES_ON
