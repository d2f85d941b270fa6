"""Outlook's mails (.msg) by [MS-OXMSG]: properties in streams of a compound file.

No library of a licence that goes with ours does it whole: extract-msg is under the GPL, python-oxmsg stands at its
second trial version. olefile reads the container, and the few properties that are wanted are read here.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from email import message_from_string, policy
from email.utils import parsedate_to_datetime
from struct import unpack_from
from typing import Any
from uuid import UUID

from app.domain.wording import text
from app.exchange.mail_reading.library import load_olefile
from app.exchange.mail_reading.parts import MAX_PARTS, MAX_SHEETS, MailParts, cut, is_workbook
from app.exchange.mail_reading.plain import words_of_html
from app.exchange.mail_reading.replies import address, read_replies
from app.services.returning.letters import COUNTER, REPLY, CalendarReply, IncomingLetter
from app.services.texts.tables import FileRefused, clean_text

_SUBJECT, _BODY, _HTML, _CLASS, _HEADERS = 0x0037, 0x1000, 0x1013, 0x001A, 0x007D
_SENDER_NAME, _SENDER_ADDRESS, _SENDER_SMTP, _SENT = 0x0C1A, 0x0C1F, 0x5D01, 0x0039
_ATTACHED, _LONG_NAME, _SHORT_NAME, _MIME = 0x3701, 0x3707, 0x3704, 0x370E
_ANSI, _UNICODE, _BINARY = 0x001E, 0x001F, 0x0102
_MEETING, _APPOINTMENT = UUID("6ed8da90-450b-101b-98da-00aa003f1305"), UUID("00062002-0000-0000-c000-000000000046")
_GLOBAL_ID, _SEQUENCE, _START, _END = (
    (_MEETING, 0x0003),
    (_APPOINTMENT, 0x8201),
    (_APPOINTMENT, 0x820D),
    (_APPOINTMENT, 0x820E),
)
_IS_COUNTER = (_APPOINTMENT, 0x8257)
_RESPONSES = {"pos": "ACCEPTED", "tent": "TENTATIVE", "neg": "DECLINED"}
_RESPONSE_CLASS = "ipm.schedule.meeting.resp."
_FOREIGN = b"vCal-Uid\x01\x00\x00\x00"
"""Before the UID of an event that another program made, in what Outlook knows it by ([MS-OXOCAL] 2.2.1.27)."""

_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_HEAD = 32
"""Bytes before the properties of the mail itself."""

_MOST_STREAM = 30_000_000
_FIRST_NAMED = 0x8000


def read_msg(data: bytes, file: str) -> MailParts:
    """The mail; raises FileRefused where it is damaged or no mail of Outlook."""
    olefile = load_olefile()
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            return _Mail(container).parts(file)
    except (
        OSError,
        ValueError,
        IndexError,
        KeyError,
        TypeError,
        AttributeError,
        OverflowError,
        RecursionError,
    ) as error:
        raise FileRefused(
            text(
                "“{file}” cannot be read: it is damaged or no mail of Outlook. Nothing was taken in. Save the mail as "
                ".eml or .txt, or use Paste an answer.",
                file=file,
            )
        ) from error


class _Mail:
    """The properties of a mail, of which only those asked for are read."""

    def __init__(self, container: Any) -> None:
        self._container = container
        self._streams = {tuple(part.casefold() for part in entry): entry for entry in container.listdir()}
        self._fixed = self._properties()
        if not self._fixed and not self._words(_CLASS):
            raise ValueError("no mail")
        self._named = self._names()

    def parts(self, file: str) -> MailParts:
        """The letter and the workbooks in it."""
        sender = address(self._words(_SENDER_SMTP)) or address(self._words(_SENDER_ADDRESS))
        heads = message_from_string(self._words(_HEADERS), policy=policy.compat32)
        sender = sender or address(str(heads.get("from", "")).rpartition("<")[2])
        html = self._stream(f"__substg1.0_{_HTML:04x}{_BINARY:04x}").decode("utf-8", "replace")
        body = self._words(_BODY) or words_of_html(html or self._words(_HTML))
        on = self._day(heads.get("date"))
        replies: list[CalendarReply] = list(self._response(sender, on))
        workbooks: list[tuple[str, bytes]] = []
        for name, content in self._attachments():
            if is_workbook(name):
                workbooks.append((clean_text(name), content))
            else:
                replies += [each for each in read_replies(content) if each not in replies]
        letter = IncomingLetter(
            file,
            sender,
            clean_text(self._words(_SENDER_NAME)),
            clean_text(self._words(_SUBJECT)),
            on,
            clean_text(cut(body)),
            tuple(replies),
        )
        return MailParts(letter, tuple(workbooks[:MAX_SHEETS]))

    def _response(self, sender: str, on: date | None) -> tuple[CalendarReply, ...]:
        """What the mail itself answers, where Outlook keeps the answer to an invitation as properties."""
        kind = self._words(_CLASS).casefold()
        status = _RESPONSES.get(kind.removeprefix(_RESPONSE_CLASS)) if kind.startswith(_RESPONSE_CLASS) else None
        if status is None:
            return ()
        uid = self._uid()
        is_counter = bool(self._number(_IS_COUNTER))
        return (
            CalendarReply(
                COUNTER if is_counter else REPLY,
                uid,
                self._number(_SEQUENCE),
                sender,
                clean_text(self._words(_SENDER_NAME)),
                "",
                status,
                self._instant(_START),
                self._instant(_END),
                on=on,
            ),
        )

    def _uid(self) -> str:
        number = self._named.get(_GLOBAL_ID)
        blob = self._stream(f"__substg1.0_{number:04x}{_BINARY:04x}") if number is not None else b""
        found = blob.find(_FOREIGN)
        if found < 0:
            return blob.hex().upper()
        return blob[found + len(_FOREIGN) :].split(b"\x00")[0].decode("utf-8", "replace")

    def _attachments(self) -> list[tuple[str, bytes]]:
        folders = sorted({key[0] for key in self._streams if key[0].startswith("__attach_version1.0_")})
        found = []
        for folder in folders[:MAX_PARTS]:
            name = self._words(_LONG_NAME, folder) or self._words(_SHORT_NAME, folder)
            content = self._stream(f"__substg1.0_{_ATTACHED:04x}{_BINARY:04x}", folder)
            wanted = name.casefold().endswith(".ics") or is_workbook(name)
            if content and (wanted or "calendar" in self._words(_MIME, folder).casefold()):
                found.append((name, content))
        return found

    def _stream(self, name: str, *folder: str) -> bytes:
        entry = self._streams.get((*folder, name.casefold()))
        if entry is None or self._container.get_size(entry) > _MOST_STREAM:
            return b""
        content: bytes = self._container.openstream(entry).read()
        return content

    def _words(self, number: int, *folder: str) -> str:
        wide = self._stream(f"__substg1.0_{number:04x}{_UNICODE:04x}", *folder)
        if wide:
            return wide.decode("utf-16-le", "replace").rstrip("\x00")
        return self._stream(f"__substg1.0_{number:04x}{_ANSI:04x}", *folder).decode("cp1252", "replace").rstrip("\x00")

    def _properties(self) -> Mapping[int, bytes]:
        """The values of fixed length by the numbers of their properties."""
        content = self._stream("__properties_version1.0")
        entries = range(_HEAD, len(content) - 15, 16)
        return {unpack_from("<H", content, at + 2)[0]: content[at + 8 : at + 16] for at in entries}

    def _names(self) -> Mapping[tuple[UUID, int], int]:
        """The numbers under which this mail keeps named properties ([MS-OXMSG] 2.2.3)."""
        folder = "__nameid_version1.0"
        guids, entries = (self._stream(f"__substg1.0_{number:04x}0102", folder) for number in (2, 3))
        named = {}
        for at in range(0, len(entries) - 7, 8):
            own, kind, place = unpack_from("<IHH", entries, at)
            group = (kind >> 1) - 3
            if kind & 1 or not 0 <= group < len(guids) // 16:
                continue
            named[UUID(bytes_le=guids[16 * group : 16 * group + 16]), own] = _FIRST_NAMED + place
        return named

    def _number(self, name: tuple[UUID, int]) -> int | None:
        value = self._fixed.get(self._named.get(name, -1))
        return int(unpack_from("<i", value)[0]) if value is not None else None

    def _instant(self, name: tuple[UUID, int]) -> str:
        value = self._fixed.get(self._named.get(name, -1))
        found = _moment(value) if value is not None else None
        return f"{found:%Y%m%dT%H%M%SZ}" if found is not None else ""

    def _day(self, head: Any) -> date | None:
        try:
            return parsedate_to_datetime(str(head)).date()
        except (ValueError, TypeError, IndexError):
            value = self._fixed.get(_SENT)
            found = _moment(value) if value is not None else None
            return found.date() if found is not None else None


def _moment(value: bytes) -> datetime | None:
    """A FILETIME: tenths of microseconds since 1601."""
    ticks = int(unpack_from("<Q", value)[0])
    return _EPOCH + timedelta(microseconds=ticks // 10) if 0 < ticks < 1 << 62 else None
