"""What reads and writes each format: loaded when there is a file of it, for most days see none of most formats."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from app.domain.language import Language
from app.domain.later import later
from app.domain.spans import DaySpan
from app.services.outgoing.mails import Invitation, MailDraft
from app.services.ports import CalendarFile, ListExportFile, Output, Selection
from app.services.returning.ask_sheet import AskSheet
from app.services.returning.letters import Returned
from app.services.texts.tables import Cell, FileRefused, RawTable

Reads = Callable[[bytes, str], tuple[RawTable, ...]]
Writes = Callable[[Selection], bytes]
WritesList = Callable[[ListExportFile], bytes]

read_csv: Reads = later("app.exchange.csv:read_csv")
write_csv: Writes = later("app.exchange.csv:write_csv")
write_listing_csv: WritesList = later("app.exchange.csv:write_listing_csv")
table_text: Callable[[Iterable[Sequence[Cell]]], str] = later("app.exchange.csv:table_text")

write_ical: Writes = later("app.exchange.ical:write_ical")
hand_out_ical: Callable[[Selection], Output] = later("app.exchange.ical:hand_out_ical")
write_invitation: Callable[[Selection, Invitation], Output] = later("app.exchange.ical:write_invitation")
read_calendar: Callable[[bytes, str, DaySpan, str], CalendarFile] = later("app.exchange.ical_reading:read_calendar")
pack_calendar: Callable[[CalendarFile], bytes] = later("app.exchange.ical_reading:pack_calendar")
unpack_calendar: Callable[[bytes], CalendarFile] = later("app.exchange.ical_reading:unpack_calendar")

write_listing_json: WritesList = later("app.exchange.json_lists:write_listing_json")
write_draft: Callable[[MailDraft, Language, bytes], bytes] = later("app.exchange.mail:write_draft")

returned_suffixes: Callable[[], tuple[str, ...]] = later("app.exchange.returned:returned_suffixes")
unpack_answers: Callable[[bytes, str], Returned] = later("app.exchange.returned:unpack_answers")

read_vcards: Reads = later("app.exchange.vcard:read_vcards")
write_vcards: WritesList = later("app.exchange.vcard:write_vcards")

read_xlsx: Reads = later("app.exchange.xlsx:read_xlsx")
macros_refused: Callable[[str], FileRefused] = later("app.exchange.xlsx:macros_refused")
write_xlsx: Writes = later("app.exchange.xlsx:write_xlsx")
write_listing_xlsx: WritesList = later("app.exchange.xlsx:write_listing_xlsx")
write_ask_sheet: Callable[[AskSheet], bytes] = later("app.exchange.xlsx:write_ask_sheet")
