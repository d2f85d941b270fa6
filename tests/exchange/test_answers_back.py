"""Files in which answers come back, as other programs write them; and those that are refused before they are read."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from email.message import EmailMessage
from pathlib import Path
from struct import pack
from uuid import UUID

import icalendar
import openpyxl
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exchange import FileExchange
from app.exchange.mail_reading import read_eml, read_msg, read_reply_file
from app.exchange.returned import MAX_RETURNED, serve_answers, unpack_answers
from app.exchange.xlsx.fences import MAX_UNPACKED
from app.services.answers.ask_sheets import ask_sheet
from app.services.answers.intake import Uptake
from app.services.answers.sheet_reading import sheet_intake
from app.services.importing.staff_words import NO_WORDS, StaffWords, fold_staff
from app.services.returning.letters import CalendarReply, Returned
from app.services.returning.sheet_columns import COLUMNS
from app.services.texts.tables import FileRefused
from tests import builders as make
from tests.exchange.compound import Named, outlook_mail

UID, DESK = "e1@plan-1", "desk@foreign.example"
HEADS = StaffWords(answer_heads={fold_staff(str(column.heading)): column.name for column in COLUMNS})


def ics(*lines: str, method: str = "REPLY") -> bytes:
    inside = ("BEGIN:VEVENT", f"UID:{UID}", "DTSTAMP:20270112T080000Z", *lines, "END:VEVENT")
    return "\r\n".join(
        ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", f"METHOD:{method}", *inside, "END:VCALENDAR", "")
    ).encode()


OUTLOOK = ics(
    'ATTENDEE;PARTSTAT=ACCEPTED;CN="Okoro, Ada":MAILTO:Desk@Foreign.example', "CLASS:PUBLIC",
    "DTSTART;VALUE=DATE:20270303", "DTEND;VALUE=DATE:20270306", "PRIORITY:5", "SEQUENCE:2",
    "SUMMARY;LANGUAGE=en-gb:Accepted: Port call", "TRANSP:OPAQUE", "X-MICROSOFT-CDO-APPT-SEQUENCE:2",
    "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
)  # fmt: skip
OUTLOOK_WITHOUT_SEQUENCE = ics(
    "ATTENDEE;PARTSTAT=ACCEPTED:mailto:desk@foreign.example", "DTSTART;VALUE=DATE:20270303",
    "X-MICROSOFT-CDO-APPT-SEQUENCE:2",
)  # fmt: skip
GOOGLE = ics(
    "DTSTART;VALUE=DATE:20270303", "DTEND;VALUE=DATE:20270306",
    "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Ada Okoro;X-NUM-GUESTS=0:mailto:desk@fo",
    " reign.example", "CREATED:20270111T080000Z", "DESCRIPTION:", "LAST-MODIFIED:20270112T080000Z", "SEQUENCE:2",
    "STATUS:CONFIRMED",
)  # fmt: skip
THUNDERBIRD = ics(
    "LAST-MODIFIED:20270112T080000Z", "SUMMARY:Port call",
    "ATTENDEE;PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT:mailto:desk@foreign.example",
    "ORGANIZER:mailto:plans@defence.example", "DTSTART;VALUE=DATE:20270303", "DTEND;VALUE=DATE:20270306", "SEQUENCE:2",
    "COMMENT:See you\\, then.",
)  # fmt: skip
APPLE = ics(
    "DTSTART;VALUE=DATE:20270303", "DTEND;VALUE=DATE:20270306", "SEQUENCE:2",
    'ATTENDEE;CN="Ada Okoro";CUTYPE=INDIVIDUAL;EMAIL="desk@foreign.example";PARTSTAT=ACCEPTED:mailto:desk@foreign.exam',
    " ple",
)  # fmt: skip


def by_icalendar() -> bytes:
    event = icalendar.Event()
    event.add("uid", UID)
    event.add("dtstamp", datetime(2027, 1, 12, 8, tzinfo=UTC))
    event.add("dtstart", date(2027, 3, 3))
    event.add("sequence", 2)
    attendee = icalendar.vCalAddress("mailto:desk@foreign.example")
    attendee.params["PARTSTAT"] = icalendar.vText("ACCEPTED")
    event.add("attendee", attendee, encode=0)
    calendar = icalendar.Calendar()
    calendar.add("prodid", "x")
    calendar.add("version", "2.0")
    calendar.add("method", "REPLY")
    calendar.add_component(event)
    made: bytes = calendar.to_ical()
    return made


def by_vobject() -> bytes:
    calendar = vobject.iCalendar()
    calendar.add("method").value = "REPLY"
    event = calendar.add("vevent")
    event.add("uid").value = UID
    event.add("dtstamp").value = datetime(2027, 1, 12, 8, tzinfo=vobject.icalendar.utc)
    event.add("dtstart").value = date(2027, 3, 3)
    event.add("sequence").value = "2"
    attendee = event.add("attendee")
    attendee.value = "mailto:desk@foreign.example"
    attendee.partstat_param = "ACCEPTED"
    made: str = calendar.serialize()
    return made.encode()


REPLIES = {
    "Outlook": OUTLOOK,
    "Outlook without SEQUENCE": OUTLOOK_WITHOUT_SEQUENCE,
    "Google": GOOGLE,
    "Thunderbird": THUNDERBIRD,
    "Apple": APPLE,
    "icalendar": by_icalendar(),
    "vobject": by_vobject(),
    "with a BOM and bare line feeds": b"\xef\xbb\xbf" + APPLE.replace(b"\r\n", b"\n"),
}


def told(reply: CalendarReply) -> tuple[object, ...]:
    return reply.method, reply.uid, reply.sequence, reply.attendee, reply.status, reply.start, reply.on


EXPECTED = ("REPLY", UID, 2, DESK, "ACCEPTED", "20270303", date(2027, 1, 12))


@pytest.mark.parametrize("data", REPLIES.values(), ids=REPLIES.keys())
def test_replies_as_calendars_write_them(data: bytes) -> None:
    (reply,) = read_reply_file(data, "reply.ics").replies
    assert told(reply) == EXPECTED


def test_names_and_remarks_of_replies() -> None:
    assert read_reply_file(OUTLOOK, "r.ics").replies[0].name == "Okoro, Ada"
    assert read_reply_file(THUNDERBIRD, "r.ics").replies[0].comment == "See you, then."


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(ics(method="REQUEST"), id="an invitation"),
        pytest.param(ics(method="PUBLISH"), id="a calendar"),
        pytest.param(b"", id="nothing"),
        pytest.param(b"BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n", id="cut"),
        pytest.param(b"\x00" * 400, id="no text"),
        pytest.param(b"BEGIN:VCALENDAR\r\n" * 5_000, id="nested without end"),
        pytest.param(ics() + b"X" * 1_100_000, id="larger than a reply"),
    ],
)
def test_a_calendar_that_answers_nothing_is_refused(data: bytes) -> None:
    with pytest.raises(FileRefused, match="answers no invitation"):
        read_reply_file(data, "r.ics")


def mail(sender: str = "Ada Okoro <Desk@Foreign.example>") -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, "plans@defence.example", "Accepted: Port call – café"
    made["Date"] = "Tue, 12 Jan 2027 09:30:00 +0100"
    return made


def test_a_reply_in_the_body_of_a_mail() -> None:
    made = mail()
    made.set_content("We shall be there.\n")
    made.add_alternative(OUTLOOK.decode(), subtype="calendar", params={"method": "REPLY"})
    letter = read_eml(made.as_bytes(), "reply.eml").letter
    assert [told(reply) for reply in letter.replies] == [EXPECTED]
    assert (letter.sender, letter.name, letter.on) == (DESK, "Ada Okoro", date(2027, 1, 12))
    assert letter.subject == "Accepted: Port call – café"
    assert letter.text == "We shall be there."


def test_a_reply_attached_to_a_mail_and_in_its_body_too_counts_once() -> None:
    made = mail()
    made.set_content("Hi.")
    made.add_alternative(OUTLOOK.decode(), subtype="calendar")
    made.add_attachment(OUTLOOK, maintype="application", subtype="ics", filename="invite.ics")
    assert len(read_eml(made.as_bytes(), "r.eml").letter.replies) == 1


def test_the_words_of_a_mail_in_html_alone_without_what_runs() -> None:
    made = mail()
    made.set_content("<html><head><style>x</style></head><p>No <b>objection</b>.</p><script>alert(1)</script></html>",
                     subtype="html")  # fmt: skip
    assert read_eml(made.as_bytes(), "r.eml").letter.text == "No objection."


def test_words_are_kept_verbatim_in_any_charset() -> None:
    made = mail()
    made.set_content("Einverstanden, Grüße\n> Ihre Frage", charset="iso-8859-15", cte="quoted-printable")
    assert read_eml(made.as_bytes(), "r.eml").letter.text == "Einverstanden, Grüße\n> Ihre Frage"


def test_a_file_without_a_sender_is_no_mail() -> None:
    with pytest.raises(FileRefused, match="no mail"):
        read_eml(b"not a mail at all", "r.eml")


MEETING, APPOINTMENT = UUID("6ed8da90-450b-101b-98da-00aa003f1305"), UUID("00062002-0000-0000-c000-000000000046")
FOREIGN_ID = b"\x04\x00\x00\x00\x82\x00\xe0\x00" + b"\0" * 32 + b"vCal-Uid\x01\x00\x00\x00" + UID.encode() + b"\x00"
START = pack("<Q", int((datetime(2027, 3, 3, 6, tzinfo=UTC) - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds() * 1e7))
WORDS = {
    0x0037: "Accepted: Port call", 0x1000: "We shall be there.\r\n", 0x0C1A: "Ada Okoro",
    0x5D01: "Desk@Foreign.example",
    0x007D: "From: Ada <desk@foreign.example>\r\nDate: Tue, 12 Jan 2027 09:30:00 +0100\r\n",
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "counter", "expected"),
    [
        ("IPM.Schedule.Meeting.Resp.Pos", 0, ("REPLY", "ACCEPTED")),
        ("IPM.Schedule.Meeting.Resp.Neg", 0, ("REPLY", "DECLINED")),
        ("IPM.Schedule.Meeting.Resp.Tent", 1, ("COUNTER", "TENTATIVE")),
    ],
)
def test_an_answer_that_outlook_keeps_as_properties(kind: str, counter: int, expected: tuple[str, str]) -> None:
    named = (
        Named(MEETING, 0x0003, FOREIGN_ID, is_binary=True),
        Named(APPOINTMENT, 0x8201, pack("<i4x", 2)),
        Named(APPOINTMENT, 0x820D, START),
        Named(APPOINTMENT, 0x8257, pack("<i4x", counter)),
    )
    letter = read_msg(outlook_mail({**WORDS, 0x001A: kind}, named), "r.msg").letter
    (reply,) = letter.replies
    assert (reply.method, reply.status) == expected
    assert (reply.uid, reply.sequence, reply.attendee, reply.start) == (UID, 2, DESK, "20270303T060000Z")
    assert (letter.sender, letter.on, letter.text) == (DESK, date(2027, 1, 12), "We shall be there.")


def test_a_mail_of_outlook_in_words_with_a_long_text_and_a_reply_attached() -> None:
    words = {**WORDS, 0x001A: "IPM.Note", 0x1000: "No objection.\n" * 500}
    letter = read_msg(outlook_mail(words, attached=(("invite.ics", GOOGLE), ("x.exe", b"MZ"))), "r.msg").letter
    assert [told(reply) for reply in letter.replies] == [EXPECTED]
    assert letter.text.count("No objection.") == 500


@pytest.mark.parametrize("data", [b"", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"From: x", b"\xd0\xcf\x11\xe0" * 400])
def test_what_is_no_mail_of_outlook_is_refused(data: bytes) -> None:
    with pytest.raises(FileRefused, match="no mail of Outlook"):
        read_msg(data, "r.msg")


@settings(max_examples=60)
@given(at=st.integers(0, 4_000), what=st.binary(min_size=1, max_size=60))
def test_a_damaged_mail_of_outlook_is_read_or_refused(at: int, what: bytes) -> None:
    whole = outlook_mail({**WORDS, 0x001A: "IPM.Note"}, attached=(("invite.ics", GOOGLE),))
    damaged = whole[:at] + what + whole[at + len(what) :]
    with suppress(FileRefused):
        read_msg(damaged, "r.msg")


@settings(max_examples=60)
@given(st.binary(max_size=600))
def test_any_bytes_as_a_mail_are_read_or_refused(data: bytes) -> None:
    with suppress(FileRefused):
        read_eml(b"From: a@b.example\r\n" + data, "r.eml")


def plan_of_asks():
    return make.plan_with(
        make.organisation(),
        make.post(),
        make.country("KE"),
        make.engagement("e1", "2027-03-03", title='=HYPERLINK("http://evil","x")'),
        make.engagement("e2", "2027-04-07", title="Exercise <b>&amp;", marking="SECRET"),
        make.ask("a1", "e1", question="@SUM(1)", due=date(2027, 1, 20)),
        make.ask("a2", "e2", question="+1"),
    )


def sheet_file(folder: Path) -> Path:
    plan = plan_of_asks()
    path = folder / "asks.xlsx"
    sheet = ask_sheet(plan, [plan.asks["a1"], plan.asks["a2"]], "Desk", datetime(2027, 1, 15, 12, tzinfo=UTC))
    FileExchange().write_ask_sheet(path, sheet)
    return path


def read(path: Path) -> Returned:
    """What a guest reads, in this very process."""
    return unpack_answers(b"".join(serve_answers(json.dumps(str(path)).encode())), path.name)


def test_a_sheet_is_locked_marked_hides_its_ids_and_holds_no_formula(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(sheet_file(tmp_path))
    page = book.worksheets[0]
    assert page.protection.sheet
    assert not page.protection.password
    assert page.oddHeader.center.text == page.oddFooter.center.text == "SECRET"
    assert page.cell(1, 6).value == "SECRET"
    assert page.page_setup.orientation == "landscape"
    assert [page.column_dimensions[letter].hidden for letter in "ABCDEF"] == [True] * 5 + [False]
    heads = [cell.value for cell in page[3]]
    locked = {head: cell.protection.locked for head, cell in zip(heads, page[4], strict=True)}
    assert [head for head, is_locked in locked.items() if not is_locked] == [
        "Your answer", "Conditions, one a line", "Remarks", "Answered by", "Answered on",
    ]  # fmt: skip
    assert [each.type for each in page.data_validations.dataValidation] == ["list", "date"]
    assert "concur with conditions" in [cell.value for cell in book.worksheets[2]["A"]]
    assert book.worksheets[2].sheet_state == "hidden"
    with zipfile.ZipFile(tmp_path / "asks.xlsx") as archive:
        for name in archive.namelist():
            assert not re.search(rb"<f[ >]", archive.read(name)), name


def test_a_sheet_filled_in_by_another_program_comes_back(tmp_path: Path) -> None:
    path = sheet_file(tmp_path)
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    answer = [cell.value for cell in page[3]].index("Your answer") + 1
    page.cell(5, answer).value = "concur"
    page.insert_rows(4)
    page.insert_cols(answer)
    book.save(path)
    returned = FileExchange().read_answers(path)
    assert returned.letter is None
    found = sheet_intake(plan_of_asks(), returned.tables, HEADS, date(2027, 1, 15))
    assert [(line.ask, line.outcome) for line in found.lines] == [("a2", Uptake.NEW)]


def test_a_sheet_attached_to_a_mail_comes_back_with_the_mail(tmp_path: Path) -> None:
    made = mail()
    made.set_content("Attached.")
    made.add_attachment(sheet_file(tmp_path).read_bytes(), maintype="application", subtype="octet-stream",
                        filename="asks.xlsx")  # fmt: skip
    path = tmp_path / "back.eml"
    path.write_bytes(made.as_bytes())
    returned = read(path)
    assert returned.letter is not None
    assert returned.letter.text == "Attached."
    assert sheet_intake(plan_of_asks(), returned.tables, HEADS, date(2027, 1, 15)).empty == 2


def with_macros(path: Path) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            after.writestr(name, before.read(name))
        after.writestr("xl/vbaProject.bin", b"\0" * 20)
    return out.getvalue()


def _bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for number in range(MAX_UNPACKED // (1 << 24) + 1):
            archive.writestr(f"xl/worksheets/sheet{number}.xml", bytes(1 << 24))
    return out.getvalue()


def _mail_with_macros(path: Path) -> bytes:
    made = mail()
    made.set_content("Attached.")
    made.add_attachment(with_macros(path), maintype="application", subtype="zip", filename="asks.xlsx")
    return made.as_bytes()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        pytest.param("asks.xlsx", with_macros, "macros", id="a macro file renamed"),
        pytest.param("back.eml", _mail_with_macros, "macros", id="a macro file in a mail"),
        pytest.param("asks.xlsx", lambda _path: _bomb(), "too large when unpacked", id="a zip bomb"),
        pytest.param(
            "back.eml", lambda _path: b"From: a@b.example\n\n".ljust(MAX_RETURNED + 1), "larger than", id="huge"
        ),
        pytest.param("asks.xlsx", lambda _path: b"PK\x03\x04", "damaged", id="damaged"),
    ],
)
def test_what_is_refused_before_anything_of_it_is_taken(
    tmp_path: Path, name: str, content: Callable[[Path], bytes], said: str
) -> None:
    data = content(sheet_file(tmp_path))
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(FileRefused, match=said):
        read(path)


@pytest.mark.parametrize(("name", "said"), [("asks.xlsm", "macros"), ("asks.docx", "not a kind of file")])
def test_a_kind_in_which_no_answer_comes_is_refused_unopened(tmp_path: Path, name: str, said: str) -> None:
    with pytest.raises(FileRefused, match=said):
        FileExchange().read_answers(tmp_path / name)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused):
        FileExchange().read_answers(tmp_path / "gone.eml")


def test_without_heads_nothing_is_taken_for_a_sheet(tmp_path: Path) -> None:
    tables = read(sheet_file(tmp_path)).tables
    with pytest.raises(FileRefused):
        sheet_intake(plan_of_asks(), tables, NO_WORDS, date(2027, 1, 15))
