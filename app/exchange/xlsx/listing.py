"""A list as a workbook of its own: its sheet, and one that says what it is."""

from __future__ import annotations

import io

from app.domain.wording import listed
from app.exchange.xlsx.library import load_openpyxl
from app.exchange.xlsx.pages import identify, lay_out
from app.exchange.xlsx.sheets import texted, write_sheet
from app.services.ports import ListExportFile
from app.services.reports.issue import issue_fact
from app.services.texts.tables import MAX_CELL, TOO_LONG, clean_text


def write_listing_xlsx(file: ListExportFile) -> bytes:
    """The rows with frozen header and filter, and a sheet “About” with marking, choice and count."""
    openpyxl, listing = load_openpyxl(), file.listing
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet(str(listing.title))
    sheet.freeze_panes = "B2"
    _, left_out = write_sheet(openpyxl, sheet, file.marking, listing.columns, listing.rows, TOO_LONG)
    about = book.create_sheet("About")
    lay_out(openpyxl, about, file.marking)
    about.column_dimensions["A"].width, about.column_dimensions["B"].width = 28, 80
    settings = listing.plan.settings
    title = " · ".join(part for part in (str(listing.title), settings.title) if part)
    identify(book, title, file.marking, file.at)
    lines = [
        ("Plan", settings.title),
        ("Issue", str(issue_fact(settings, is_draft=file.is_draft)) if settings.issue else ""),
        ("Marking", file.marking or "none"),
        *((("Edition", str(file.edition)),) if file.edition is not None else ()),
        ("Selected", str(listed(listing.narrowed)) or "all"),
        ("Rows in this file", str(listing.count.number)),
        ("Written at", f"{file.at:%Y-%m-%d %H:%M %Z}"),
    ]
    if left_out:
        lines.append(("Left out", f"{left_out} texts that are longer than a cell can hold"))
    for name, value in lines:
        told = clean_text(value)[:MAX_CELL]
        about.append([name, texted(openpyxl.cell.WriteOnlyCell(about, told), told)])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
