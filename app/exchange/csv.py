"""Comma-separated text: tables read in whatever encoding and delimiter, engagements written for Excel."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from app.domain.wording import text
from app.services.cell_guard import guarded, unguarded
from app.services.ports import Selection
from app.services.register import REGISTER, register_rows
from app.services.reports.markings import file_marking, marked_rows
from app.services.tables import (
    MAX_COLUMNS,
    MAX_ROWS,
    Cell,
    FileRefused,
    RawTable,
    TableRow,
    clean_text,
)

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_ROWS = 20


def read_csv(data: bytes, file: str) -> tuple[RawTable, ...]:
    """The one table of a text file. UTF-8 with or without mark, UTF-16 with one, else Windows-1252;
    the delimiter is found. Raises FileRefused with the row where
    the file is too long or broken."""
    typed = _decoded(data, file)
    if "\x00" in typed:
        raise FileRefused(
            text(
                "“{file}” is not a text table. Nothing was read. Save it as CSV or as .xlsx and try again.",
                file=file,
            )
        )
    rows: list[TableRow] = []
    for number, record in enumerate(_records(typed, _delimiter(typed), file), 1):
        if len(rows) >= MAX_ROWS or len(record) > MAX_COLUMNS:
            raise FileRefused(
                text(
                    "“{file}” is too large at row {row}: up to {rows} rows of {columns} columns are read. "
                    "Nothing was read. Split the file.",
                    file=file,
                    row=number,
                    rows=MAX_ROWS,
                    columns=MAX_COLUMNS,
                )
            )
        if any(cell.strip() for cell in record):
            rows.append(TableRow(number, tuple(unguarded(cell) for cell in record)))
    return (RawTable(file, "", tuple(rows)),)


def write_csv(selection: Selection) -> bytes:
    """The canonical columns and the status, in UTF-8 with the mark that Excel wants, ISO dates, CRLF.

    A file with a marking has two columns more: `marking` of the engagement, or the plan's where it has
    none, and `file_marking` of the whole.

    What a spreadsheet could take for a formula has an apostrophe before it, which
    `read_csv` takes away again.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    marking = file_marking(selection)
    fields = [column.field for column in REGISTER if column.canonical or (marking and column.field == "marking")]
    lines = ([row.canonical[name] for name in fields] for row in register_rows(selection))
    for line in marked_rows(chain([fields], lines), marking):
        writer.writerow([guarded(str(cell)) for cell in line])
    return codecs.BOM_UTF8 + out.getvalue().encode("utf-8")


def table_text(rows: Iterable[Sequence[Cell]]) -> str:
    """Rows as CSV with plain line ends; what of a text a spreadsheet could take for a formula is guarded.

    Numbers are the program's own and are written as they are, negative ones too.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([guarded(clean_text(cell)) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return out.getvalue()


def _decoded(data: bytes, file: str) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _delimiter(typed: str) -> str:
    """The one that cuts most of the first rows into the same number of columns, and the more columns."""

    def fit(delimiter: str) -> tuple[float, int]:
        try:
            widths = [len(row) for row in islice(_reader(typed, delimiter), _SAMPLE_ROWS) if row]
        except csv.Error:
            return 0, 0
        usual = Counter(width for width in widths if width > 1).most_common(1)
        return (usual[0][1] / len(widths), usual[0][0]) if usual else (0, 0)

    return max(_DELIMITERS, key=fit)


def _records(typed: str, delimiter: str, file: str) -> Iterator[list[str]]:
    reader = _reader(typed, delimiter, strict=True)
    number = 0
    while True:
        number += 1
        try:
            yield next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise FileRefused(
                text(
                    "“{file}” cannot be read at row {row}: a quotation mark is not closed or stands in the "
                    "wrong place, or a cell is far too long. Nothing was read. Mend that row and try again.",
                    file=file,
                    row=number,
                )
            ) from error


def _reader(typed: str, delimiter: str, *, strict: bool = False) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(typed, newline=""), delimiter=delimiter, strict=strict)
