"""Files of other programs: which formats there are, and how they are read and written whole.

Each is loaded when a file of it is read or written.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from itertools import islice
from pathlib import Path

from app.domain.language import Language
from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.exchange import loaded_late as late
from app.exchange.whole_file import write_whole
from app.guests import GuestBroke, GuestRefused, GuestTooSlow, Limits, ask_guest, check_readable, read_content
from app.services.importing.mapping_files import MOST_OF_A_MAPPING
from app.services.outgoing.mails import Invitation, MailDraft
from app.services.ports import CalendarFile, FileFormat, ListExport, ListExportFile, Output, Selection
from app.services.returning.ask_sheet import AskSheet
from app.services.returning.letters import Returned
from app.services.texts.patience import Check, go_on, too_slow
from app.services.texts.table_lines import read_table_lines, table_lines
from app.services.texts.tables import MAX_BYTES, Cell, FileRefused, FileTooCostly, RawTable


@dataclass(frozen=True, slots=True)
class _Format:
    title: Text
    read: Callable[[bytes, str], tuple[RawTable, ...]] | None = None
    write: Callable[[Selection], bytes] | None = None
    hand_out: Callable[[Selection], Output] | None = None


FORMATS: Mapping[str, _Format] = {
    ".xlsx": _Format(text("Excel workbook"), late.read_xlsx, late.write_xlsx),
    ".csv": _Format(text("Comma-separated text"), late.read_csv, late.write_csv),
    ".ics": _Format(text("iCalendar"), None, late.write_ical, late.hand_out_ical),
    ".vcf": _Format(text("vCard"), late.read_vcards),
}
"""The registry: one line per format, by suffix. Menus, command line and tests follow it. What hands out says besides
how what it writes leaves, for the ledger."""


@dataclass(frozen=True, slots=True)
class _ListFormat:
    title: Text
    write: Callable[[ListExportFile], bytes]
    of_records: bool = False
    of_people: bool = False


LIST_FORMATS: Mapping[str, _ListFormat] = {
    ".xlsx": _ListFormat(text("Excel workbook"), late.write_listing_xlsx),
    ".csv": _ListFormat(text("Comma-separated text"), late.write_listing_csv),
    ".json": _ListFormat(text("JSON, for programs"), late.write_listing_json, of_records=True),
    ".vcf": _ListFormat(text("vCard"), late.write_vcards, of_people=True),
}
"""The registry for lists: one line per format. Those `of_records` are for lists with records, those `of_people` for
lists of people."""

MAX_CALENDAR_BYTES = 20 * 1024 * 1024
"""The largest calendar file that is read; a busy one of ten years has a tenth of that."""


TABLES = Limits(seconds=15, megabytes=240)
"""What reading a table may cost: 1,000,000 cells take five seconds of a processor and 150 MB."""

CALENDARS = Limits(seconds=9, megabytes=150)
"""What reading a calendar may cost: one of 20,000 events takes three seconds of a processor and 80 MB."""

ANSWERS = Limits(seconds=10, megabytes=240)
"""What reading a file that came back may cost."""

_PART = 1_000
"""Rows that are handed over at a time."""


def serve_tables(order: bytes) -> Iterator[bytes]:
    """The guest's side of `FileExchange.read`: the tables as lines."""
    path, suffix = json.loads(order)
    read = FORMATS[suffix].read
    assert read is not None
    lines = table_lines(read(read_content(Path(path), MAX_BYTES), Path(path).name))
    while part := list(islice(lines, _PART)):
        yield "\n".join(part).encode()


def serve_calendar(order: bytes) -> Iterator[bytes]:
    """The guest's side of `FileExchange.read_calendar`."""
    path, first, end, home_zone = json.loads(order)
    span = DaySpan(date.fromisoformat(first), date.fromisoformat(end))
    data = read_content(Path(path), MAX_CALENDAR_BYTES)
    yield late.pack_calendar(late.read_calendar(data, Path(path).name, span, home_zone))


class FileExchange:
    """Reads and writes files by their suffix (fulfils `ports.Exchange`); reading may cost so much and no more."""

    def __init__(self, tables: Limits = TABLES, calendars: Limits = CALENDARS, answers: Limits = ANSWERS) -> None:
        self._tables = tables
        self._calendars = calendars
        self._answers = answers

    @property
    def formats(self) -> tuple[FileFormat, ...]:
        """Every format that is known."""
        return tuple(
            FileFormat(suffix, made.title, made.read is not None, made.write is not None)
            for suffix, made in FORMATS.items()
        )

    def read(self, path: Path, check: Check = go_on) -> tuple[RawTable, ...]:
        """The tables of a file, read in a process of its own; `check` is asked meanwhile whether to go on.

        Raises FileRefused where it cannot be read, or is not of a kind that is; FileTooCostly where reading
        it would take more than `TABLES` allows.
        """
        suffix = path.suffix.lower()
        if suffix not in FORMATS or FORMATS[suffix].read is None:
            raise _wrong_suffix("read", path, [s for s, known in FORMATS.items() if known.read])
        check_readable(path)
        order = json.dumps([str(path.absolute()), suffix]).encode()
        with _told(path, self._tables):
            parts = ask_guest("app.exchange:serve_tables", order, self._tables, check)
            return read_table_lines((line for part in parts for line in part.decode().split("\n")), path.name)

    def read_calendar(self, path: Path, span: DaySpan, home_zone: str, check: Check = go_on) -> CalendarFile:
        """The events of a calendar file, read in a process of its own; what repeats is expanded over `span`, times
        are turned into `home_zone`. `check` is asked meanwhile whether to go on.

        Raises FileRefused where it cannot be opened, is no calendar, or nothing in it can be read;
        FileTooCostly where reading it would take more than `CALENDARS` allows.
        """
        check_readable(path)
        order = json.dumps([str(path.absolute()), span.first.isoformat(), span.end.isoformat(), home_zone]).encode()
        with _told(path, self._calendars):
            return late.unpack_calendar(
                b"".join(ask_guest("app.exchange:serve_calendar", order, self._calendars, check))
            )

    @property
    def returned(self) -> tuple[str, ...]:
        """The suffixes of the files in which answers come back."""
        return tuple(late.returned_suffixes())

    def read_answers(self, path: Path, check: Check = go_on) -> Returned:
        """What came back in a file, read in a process of its own; `check` is asked meanwhile whether to go on.

        Raises FileRefused where it cannot be opened, is of no kind in which answers come, carries macros, is damaged
        or larger than MAX_RETURNED; FileTooCostly where reading it would take more than `ANSWERS` allows.
        """
        suffix = path.suffix.lower()
        if suffix in (".xlsm", ".xltm", ".xlsb"):
            raise late.macros_refused(path.name)
        if suffix not in self.returned:
            raise _wrong_suffix("taken in", path, list(self.returned))
        check_readable(path)
        order = json.dumps(str(path.absolute())).encode()
        with _told(path, self._answers):
            return late.unpack_answers(
                b"".join(ask_guest("app.exchange.returned:serve_answers", order, self._answers, check)), path.name
            )

    def write_ask_sheet(self, path: Path, sheet: AskSheet) -> None:
        """Write a sheet of asks, whole or not at all.

        Raises FileRefused where the file cannot be written; what was there stays as it was.
        """
        if path.suffix.lower() != ".xlsx":
            raise _wrong_suffix("written", path, [".xlsx"])
        write_whole(path, late.write_ask_sheet(sheet))

    def write(self, path: Path, selection: Selection) -> Output:
        """Write the selection as the suffix says, whole or not at all. A calendar with neither an engagement nor
        anything to call back has no content: then no file is written.

        Raises FileRefused where the file cannot be written; what was there stays as it was.
        """
        made = FORMATS.get(path.suffix.lower())
        if made is None or made.write is None:
            raise _wrong_suffix("written", path, [s for s, known in FORMATS.items() if known.write])
        if made.hand_out is None:
            output = Output(made.write(selection))
        else:
            output = made.hand_out(selection)
            if not output.given | output.withdrawn:
                # RFC 5545 §3.6: a calendar has a component at least, and some readers refuse one without.
                return Output(b"")
        write_whole(path, output.content)
        return output

    def write_invitation(self, path: Path, selection: Selection, invitation: Invitation) -> Output:
        """Write an invitation to the one engagement of a selection, whole or not at all.

        Raises FileRefused where the file cannot be written; what was there stays.
        """
        output = late.write_invitation(selection, invitation)
        write_whole(path, output.content)
        return output

    def write_mail(self, path: Path, draft: MailDraft, selection: Selection, language: Language) -> Output:
        """Write a mail draft, with an invitation to the one engagement of the selection where the draft has one.

        Raises FileRefused as `write_invitation` does.
        """
        output = Output(b"")
        if draft.invitation is not None:
            output = late.write_invitation(selection, draft.invitation)
        content = late.write_draft(draft, language, output.content)
        write_whole(path, content)
        return replace(output, content=content)

    def listing_formats(self, listing: ListExport) -> tuple[FileFormat, ...]:
        """The formats in which a list can be written; JSON only where the command line has it, cards
        only of people."""
        return tuple(
            FileFormat(suffix, made.title, reads=False, writes=True)
            for suffix, made in LIST_FORMATS.items()
            if (listing.records is not None or not made.of_records)
            and (listing.people is not None or not made.of_people)
        )

    def write_listing(self, path: Path, file: ListExportFile) -> None:
        """Write a list as the suffix says, whole or not at all.

        Raises FileRefused where the file cannot be written; what was there stays as it was.
        """
        suffixes = [each.suffix for each in self.listing_formats(file.listing)]
        if path.suffix.lower() not in suffixes:
            raise _wrong_suffix("written", path, suffixes)
        write_whole(path, LIST_FORMATS[path.suffix.lower()].write(file))

    def write_rows(self, path: Path, rows: Sequence[Sequence[Cell]]) -> None:
        """Write rows as comma-separated text with the mark that Excel wants.

        Raises FileRefused where the file cannot be written; what was there stays as it was.
        """
        write_whole(path, codecs.BOM_UTF8 + late.table_text(rows).encode("utf-8"))

    def write_document(self, path: Path, content: bytes) -> None:
        """Write a document that is ready, whole or not at all.

        Raises FileRefused where the file cannot be written; what was there stays as it was.
        """
        write_whole(path, content)

    def read_document(self, path: Path) -> bytes:
        """A small file as it is, such as a mapping; raises FileRefused where it cannot be read or is too large."""
        check_readable(path)
        return read_content(path, MOST_OF_A_MAPPING)


@contextmanager
def _told(path: Path, limits: Limits) -> Iterator[None]:
    """Say in words what a guest came to."""
    try:
        yield
    except GuestRefused as refused:
        raise FileRefused(refused.what) from refused
    except GuestTooSlow as slow:
        raise too_slow(path.name, limits.seconds) from slow
    except GuestBroke as broke:
        raise FileTooCostly(
            text(
                "“{file}” needs more than {limit} MB of memory to read, or breaks what reads it, and reading it was "
                "ended. Nothing was changed. Split it, or save what you need of it in a new file, and try again.",
                file=path.name,
                limit=limits.megabytes,
            )
        ) from broke


def _wrong_suffix(done: str, path: Path, suffixes: list[str]) -> FileRefused:
    return FileRefused(
        text(
            "“{file}” is not a kind of file that can be {done} here. Nothing was changed. Use {suffixes}.",
            file=path.name,
            done=done,
            suffixes=tuple(suffixes),
        )
    )
