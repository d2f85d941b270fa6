"""Comma-separated text: tables read in whatever encoding and delimiter, engagements written for Excel."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from app.domain.edtf import point_text
from app.domain.records.cells import CellValue
from app.domain.spans import PlanDate
from app.domain.wording import text
from app.services.importing.register import columns_of, register_rows
from app.services.ports import ListExportFile, Selection
from app.services.reports.markings import file_marking
from app.services.texts.cell_guard import guarded, unguarded
from app.services.texts.marked_outputs import FIRST_LINE, marked_rows
from app.services.texts.tables import (
    LAST_ROW,
    MAX_COLUMNS,
    Cell,
    FileRefused,
    RawRow,
    RawTable,
    TableRoom,
    clean_text,
)

_DELIMITERS = (",", ";", "\t", "|")
_STATED = re.compile(r'"?sep=(\t|[,;|])"?', re.IGNORECASE)
_SAMPLE_ROWS = 20
_CHUNK = 1 << 20
_LONGEST_LINE = 2_000_000
"""Characters of a line that are looked at; a row of all columns, each of a page."""


class _LongLine(Exception):
    """A line is longer than any row that is read."""


def read_csv(data: bytes, file: str) -> tuple[RawTable, ...]:
    """The one table of a text file. UTF-8 or UTF-16, with or without mark, else Windows-1252; the delimiter is what
    a first line such as `sep=;` says, else found. Raises FileRefused with the row where
    the file is too long or broken."""
    room = TableRoom(file)
    encoding = _encoding(data)
    stated = _stated_delimiter(data, encoding)
    delimiter = stated or _delimiter(data, encoding)
    rows: list[RawRow] = []
    for number, record in enumerate(_records(data, encoding, delimiter, room, file), 1):
        if number > LAST_ROW or len(record) > MAX_COLUMNS:
            raise room.refusal("", number)
        if any("\x00" in cell for cell in record):
            raise FileRefused(
                text(
                    "“{file}” is not a text table. Nothing was read. Save it as CSV or as .xlsx and try again.",
                    file=file,
                )
            )
        if number == 1 and stated:
            continue  # It says which delimiter the others have, as Excel reads it.
        if not rows and _is_marking(record):
            continue  # It says how the file is marked, which each line says as well.
        if any(cell.strip() for cell in record):
            rows.append(room.take("", RawRow(number, tuple(unguarded(cell) for cell in record))))
    return (RawTable(file, "", tuple(rows)),)


def _is_marking(record: Sequence[str]) -> bool:
    """Whether a line is that with the marking of the file; another program may have put empty cells behind it."""
    return bool(record) and record[0].startswith(FIRST_LINE.strip()) and not any(cell.strip() for cell in record[1:])


def write_csv(selection: Selection) -> bytes:
    """Every column of the register, the canonical ones first, in UTF-8 with the mark that Excel wants, ISO dates, CRLF;
    behind them the columns of parts that are wanted.

    `marking` is that of the engagement, or the plan's where it has none; a file with a marking says that of the
    whole in its first line, `# Marking: SECRET`, and in one column more, `file_marking`.

    What a spreadsheet could take for a formula has an apostrophe before it, which
    `read_csv` takes away again.
    """
    # Encoded line by line: the whole as text beside the whole as bytes is too much for a plan of long texts.
    out = io.BytesIO(codecs.BOM_UTF8)
    out.seek(0, io.SEEK_END)
    coded = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=True)
    writer = csv.writer(coded, lineterminator="\r\n")
    marking = file_marking(selection)
    fields = [column.name for column in columns_of(selection)]
    lines = ([row.canonical[name] for name in fields] for row in register_rows(selection))
    for line in marked_rows(chain([fields], lines), marking):
        writer.writerow([guarded(str(cell)) for cell in line])
    coded.detach()
    return out.getvalue()


def write_listing_csv(file: ListExportFile) -> bytes:
    """A list: header and rows in UTF-8 with the mark that Excel wants; the marking is a line and a column more."""
    head = [column.name for column in file.listing.columns]
    rows = ([_cell(value) for value in row] for row in file.listing.rows)
    return codecs.BOM_UTF8 + table_text(marked_rows([head, *rows], file.marking)).encode("utf-8")


def _cell(value: CellValue) -> Cell:
    return point_text(value) if isinstance(value, PlanDate) else value


def table_text(rows: Iterable[Sequence[Cell]]) -> str:
    """Rows as CSV with plain line ends; what of a text a spreadsheet could take for a formula is guarded.

    Numbers are the program's own and are written as they are, negative ones too.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([guarded(clean_text(cell)) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return out.getvalue()


def _encoding(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if not data.startswith(codecs.BOM_UTF8) and (wide := _wide(data[:_CHUNK])):
        return wide
    reader = codecs.getincrementaldecoder("utf-8")()
    try:
        for at in range(0, len(data), _CHUNK):
            reader.decode(data[at : at + _CHUNK])
        reader.decode(b"", final=True)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _wide(head: bytes) -> str:
    """UTF-16 without a mark, known by the empty half of nearly each pair; empty for anything else."""
    pairs = len(head) // 2
    high, low = head[1::2].count(0), head[0::2].count(0)
    if pairs > 2 and high > 0.8 * pairs and low == 0:
        return "utf-16-le"
    return "utf-16-be" if pairs > 2 and low > 0.8 * pairs and high == 0 else ""


def _stated_delimiter(data: bytes, encoding: str) -> str:
    """What a first line such as `sep=;` says; empty where there is none."""
    try:
        first = next(_lines(data, encoding), "")
    except _LongLine:
        return ""
    found = _STATED.fullmatch(first.strip("\r\n"))
    return found[1] if found else ""


def _delimiter(data: bytes, encoding: str) -> str:
    """The one that cuts most of the first rows into the same number of columns, and the more columns."""

    def fit(delimiter: str) -> tuple[float, int]:
        try:
            widths = [len(row) for row in islice(_reader(data, encoding, delimiter), _SAMPLE_ROWS) if row]
        except (csv.Error, _LongLine):
            return 0, 0
        usual = Counter(width for width in widths if width > 1).most_common(1)
        return (usual[0][1] / len(widths), usual[0][0]) if usual else (0, 0)

    return max(_DELIMITERS, key=fit)


def _records(data: bytes, encoding: str, delimiter: str, room: TableRoom, file: str) -> Iterator[list[str]]:
    reader = _reader(data, encoding, delimiter, strict=True)
    number = 0
    while True:
        number += 1
        try:
            yield next(reader)
        except StopIteration:
            return
        except _LongLine:
            raise room.refusal("", number) from None
        except csv.Error as error:
            raise FileRefused(
                text(
                    "“{file}” cannot be read at row {row:d}: a quotation mark is not closed or stands in the "
                    "wrong place, or a cell is far too long. Nothing was read. Mend that row and try again.",
                    file=file,
                    row=number,
                )
            ) from error


def _reader(data: bytes, encoding: str, delimiter: str, *, strict: bool = False) -> Iterator[list[str]]:
    return csv.reader(_lines(data, encoding), delimiter=delimiter, strict=strict)


def _lines(data: bytes, encoding: str) -> Iterator[str]:
    """The lines with their ends, one at a time: all of them as one text can be four times as large as the file."""
    with io.TextIOWrapper(io.BytesIO(data), encoding, "replace", newline="") as source:
        while line := source.readline(_LONGEST_LINE + 1):
            if len(line) > _LONGEST_LINE:
                raise _LongLine
            yield line
