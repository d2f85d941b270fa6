"""Files of other programs: which formats there are, and how they are read and written whole."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.spans import DaySpan
from app.domain.wording import Text, text
from app.exchange.csv import read_csv, table_text, write_csv
from app.exchange.ical import write_ical
from app.exchange.ical_reading import read_calendar
from app.exchange.whole_file import read_whole, write_whole
from app.exchange.xlsx import read_xlsx, write_xlsx
from app.services.ports import CalendarFile, FileFormat, Selection
from app.services.tables import MAX_BYTES, Cell, FileRefused, RawTable


@dataclass(frozen=True, slots=True)
class _Format:
    title: Text
    read: Callable[[bytes, str], tuple[RawTable, ...]] | None = None
    write: Callable[[Selection], bytes] | None = None


FORMATS: Mapping[str, _Format] = {
    ".xlsx": _Format(text("Excel workbook"), read_xlsx, write_xlsx),
    ".csv": _Format(text("Comma-separated text"), read_csv, write_csv),
    ".ics": _Format(text("iCalendar"), None, write_ical),
}
"""The registry: one line per format, by suffix. Menus, command line and tests follow it."""

MAX_CALENDAR_BYTES = 20 * 1024 * 1024
"""The largest calendar file that is read; a busy one of ten years has a tenth of that."""


class FileExchange:
    """Reads and writes files by their suffix (fulfils `ports.Exchange`)."""

    @property
    def formats(self) -> tuple[FileFormat, ...]:
        """Every format that is known."""
        return tuple(
            FileFormat(suffix, made.title, made.read is not None, made.write is not None)
            for suffix, made in FORMATS.items()
        )

    def read(self, path: Path) -> tuple[RawTable, ...]:
        """The tables of a file; raises FileRefused where it cannot be read, or is not of a kind that is."""
        made = FORMATS.get(path.suffix.lower())
        if made is None or made.read is None:
            raise _wrong_suffix("read", path, [s for s, known in FORMATS.items() if known.read])
        return made.read(read_whole(path, MAX_BYTES), path.name)

    def read_calendar(self, path: Path, span: DaySpan, home_zone: str) -> CalendarFile:
        """The events of a calendar file; what repeats is expanded over `span`, times are turned into `home_zone`.

        Raises FileRefused where it cannot be opened, is no calendar, or nothing in it can be read.
        """
        return read_calendar(read_whole(path, MAX_CALENDAR_BYTES), path.name, span, home_zone)

    def write(self, path: Path, selection: Selection) -> int:
        """Write the selection as the suffix says, whole or not at all; returns how many engagements.

        Raises FileRefused where the file cannot be written; what was there stays as it was.
        """
        made = FORMATS.get(path.suffix.lower())
        if made is None or made.write is None:
            raise _wrong_suffix("written", path, [s for s, known in FORMATS.items() if known.write])
        write_whole(path, made.write(selection))
        return len(selection.engagements)

    def write_rows(self, path: Path, rows: Sequence[Sequence[Cell]]) -> None:
        """Write rows as comma-separated text with the mark that Excel wants.

        Raises FileRefused where the file cannot be written; what was there stays as it was.
        """
        write_whole(path, codecs.BOM_UTF8 + table_text(rows).encode("utf-8"))

    def write_document(self, path: Path, content: bytes) -> None:
        """Write a document that is ready, whole or not at all.

        Raises FileRefused where the file cannot be written; what was there stays as it was.
        """
        write_whole(path, content)


def _wrong_suffix(done: str, path: Path, suffixes: list[str]) -> FileRefused:
    return FileRefused(
        text(
            "“{file}” is not a kind of file that can be {done} here. Nothing was changed. Use {suffixes}.",
            file=path.name,
            done=done,
            suffixes=", ".join(suffixes),
        )
    )
