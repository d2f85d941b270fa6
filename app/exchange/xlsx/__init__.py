"""Excel workbooks: sheets read into plain tables, engagements written as a register, asks as a sheet to fill in."""

from app.exchange.xlsx.ask_sheets import write_ask_sheet
from app.exchange.xlsx.listing import write_listing_xlsx
from app.exchange.xlsx.macros import check_no_macros, macros_refused
from app.exchange.xlsx.reading import read_xlsx
from app.exchange.xlsx.writing import write_xlsx

__all__ = ["check_no_macros", "macros_refused", "read_xlsx", "write_ask_sheet", "write_listing_xlsx", "write_xlsx"]
