"""Excel workbooks: sheets read into plain tables, engagements written as a register."""

from app.exchange.xlsx.listing import write_listing_xlsx
from app.exchange.xlsx.reading import read_xlsx
from app.exchange.xlsx.writing import write_xlsx

__all__ = ["read_xlsx", "write_listing_xlsx", "write_xlsx"]
