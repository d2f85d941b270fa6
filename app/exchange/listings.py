"""Lists as files: which formats there are, and how each is written."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.domain.edtf import point_text
from app.domain.records.cells import CellValue
from app.domain.spans import PlanDate
from app.domain.wording import Text, text
from app.exchange.csv import table_text
from app.exchange.xlsx.listing import write_listing_xlsx
from app.services.ports import ListExportFile
from app.services.texts.json_texts import json_text
from app.services.texts.marked_outputs import FILE_MARKING, marked_rows
from app.services.texts.tables import Cell


@dataclass(frozen=True, slots=True)
class _ListingFormat:
    title: Text
    write: Callable[[ListExportFile], bytes]
    of_records: bool = False


def write_listing_csv(file: ListExportFile) -> bytes:
    """Header and rows in UTF-8 with the mark that Excel wants; the marking is a column more."""
    head = [column.name for column in file.listing.columns]
    rows = ([_cell(value) for value in row] for row in file.listing.rows)
    return codecs.BOM_UTF8 + table_text(marked_rows([head, *rows], file.marking)).encode("utf-8")


def write_listing_json(file: ListExportFile) -> bytes:
    """The records as the command line gives them, with the marking: of the whole, or beside each of a row of them."""
    records, marking = file.listing.records, file.marking
    assert records is not None
    if isinstance(records, Mapping):
        return f"{json_text({**records, 'marking': marking})}\n".encode()
    marked = {FILE_MARKING: marking} if marking else {}
    return f"{json_text([{**record, **marked} for record in records])}\n".encode()


def _cell(value: CellValue) -> Cell:
    return point_text(value) if isinstance(value, PlanDate) else value


LISTING_FORMATS: Mapping[str, _ListingFormat] = MappingProxyType(
    {
        ".xlsx": _ListingFormat(text("Excel workbook"), write_listing_xlsx),
        ".csv": _ListingFormat(text("Comma-separated text"), write_listing_csv),
        ".json": _ListingFormat(text("JSON, for programs"), write_listing_json, of_records=True),
    }
)
"""The registry: one line per format, by suffix. Those `of_records` are for lists that have records."""
