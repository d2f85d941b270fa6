"""Mail drafts and invitations, read back by the standard library, icalendar and vobject."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from datetime import UTC, date, datetime, time
from email.message import EmailMessage
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import icalendar
import pytest
import vobject

from app.domain.english import ENGLISH
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.exchange import FileExchange
from app.exchange.ical import hand_out_ical, write_invitation
from app.exchange.mail import write_draft
from app.services.outgoing.mail_kinds import MailKind, due_post, fitting_mail
from app.services.outgoing.mails import Enclosure, Invitation, MailDraft, MailWish, mail_draft
from app.services.outgoing.recipients import MailAddress
from app.services.outputs.scopes import scope_of_one
from app.services.ports import Output, Selection
from app.services.reports.selection import ReportRefused
from app.services.stores.ledger import Ledger, LeftEvent, Stated
from app.services.texts.tables import FileRefused
from tests.builders import (
    NOON,
    answer,
    ask,
    ask_type,
    country,
    dates,
    engagement,
    handout,
    kind,
    organisation,
    person,
    place,
    plan_with,
    post,
)
from tests.exchange.reading import at, check_octets

HOSTILE = '<script>alert(1)</script>&"=1+1\r\nBcc: x@example.org'
US = MailAddress("Ministry of Defence", "staff@mod.example")
TODAY = date(2027, 1, 15)


def a_plan(**fields: Any) -> Plan:
    told = {"ref": "NO-1", "title": "Port call Mombasa", **fields}
    return plan_with(
        country("KE", "Kenya"),
        kind("ship-visit", title="Ship visit"),
        organisation("o1"),
        post("po1", "Head of Protocol", organisation="o1", email="protocol@mfa.example"),
        ask_type("A4", "Clearance request"),
        engagement("e1", "2027-03-03", "2027-03-05", place=place("Mombasa"), **told),
        ask("a1", "e1", "po1", ask_type="A4", question="Please forward this.", due=date(2027, 2, 1)),
        organisation="Ministry of Defence",
        marking="OFFICIAL",
    )


def drafted(plan: Plan, **wish: Any) -> MailDraft:
    return mail_draft(plan, MailWish("e1", "po1", TODAY, **{"answers_to": US.address, **wish}), NOON)


def invitation(plan: Plan, ledger: Ledger | None = None) -> Output:
    selection = Selection(plan, NOON, ("e1",), scope=scope_of_one("e1"), ledger=ledger or Ledger())
    made = drafted(plan).invitation
    assert made is not None
    return write_invitation(selection, made)


def read(draft: MailDraft, calendar: bytes = b"") -> EmailMessage:
    made = email.message_from_bytes(write_draft(draft, ENGLISH, calendar), policy=email.policy.default)
    assert isinstance(made, EmailMessage)
    return made


class Words(HTMLParser):
    """The text of a page, and the tags in it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_a_draft_opens_for_writing_and_says_to_whom_and_what() -> None:
    made = read(drafted(a_plan()))
    assert made["X-Unsent"] == "1"
    assert made["To"] == "Head of Protocol <protocol@mfa.example>"
    assert made["From"] == "Ministry of Defence <staff@mod.example>"
    assert made["Subject"] == "OFFICIAL: NO-1: Clearance request: Port call Mombasa"
    assert made["Message-ID"] is None
    assert made.defects == []
    plain, page = made.get_body(("plain",)), made.get_body(("html",))
    assert plain is not None
    assert page is not None
    told = Words(page.get_content())
    for part in (
        "Reference",
        "Port call Mombasa",
        "Wed 3 – Fri 5 Mar 2027",
        "Please forward this. (by 1 February 2027)",
    ):
        assert part in plain.get_content()
        assert part in " ".join(told.words)
    assert plain.get_content().splitlines()[0] == "OFFICIAL"
    assert plain.get_content().rstrip().endswith("OFFICIAL")


def said(draft: MailDraft) -> str:
    plain = read(draft).get_body(("plain",))
    assert plain is not None
    return str(plain.get_content())


def test_a_draft_greets_asks_says_until_when_and_how_to_answer() -> None:
    plan = a_plan()
    told = said(drafted(plan, with_sheet=True))
    assert "Dear Head of Protocol," in told
    assert "Please answer by 1 February 2027 what we ask about the engagement below" in told
    assert "reply to this mail (staff@mod.example)" in told
    assert "fill in the column “Your answer” of the sheet that goes with this mail" in told
    assert "accept or decline the invitation in your calendar" in told
    holder = person("p1", "Anna Lund", rank="Brig")
    held = plan.replacing([("people", "p1", holder), ("posts", "po1", replace(plan.posts["po1"], holder="p1"))])
    assert "Dear Brig Anna Lund," in said(drafted(held))
    page = read(drafted(held)).get_body(("html",))
    assert page is not None
    for part in ("Dear Brig Anna Lund,", "reply to this mail (staff@mod.example)"):
        assert part in " ".join(Words(page.get_content()).words)


@pytest.mark.parametrize(
    ("wish", "absent"),
    [
        ({}, "sheet"),
        ({"is_inviting": False}, "invitation"),
        ({"answers_to": "", "is_inviting": False}, "(staff@mod.example)"),
    ],
)
def test_a_draft_names_no_way_to_answer_that_it_has_not(wish: Any, absent: str) -> None:
    told = said(drafted(a_plan(), **wish))
    assert "To answer, reply to this mail" in told
    assert absent not in told


def test_a_draft_that_asks_nothing_asks_for_no_answer() -> None:
    plan = a_plan()
    answered = replace(plan.asks["a1"], answer=answer())
    told = said(drafted(plan.replacing([("asks", "a1", answered)])))
    assert "For your information" in told
    assert "answer" not in told.lower().replace("answers to", "")


def test_a_day_that_is_past_is_not_asked_for() -> None:
    plan = a_plan()
    late = replace(plan.asks["a1"], due=date(2027, 1, 11))
    told = said(drafted(plan.replacing([("asks", "a1", late)])))
    assert "as soon as you can what we ask about the engagement below" in told
    assert "needed by 11 January 2027" in told
    assert "Please forward this. (was wanted by 11 January 2027)" in told


SENT = {"sent": date(2027, 1, 4)}


@pytest.mark.parametrize(
    ("asks", "is_stale", "expected"),
    [
        pytest.param([], False, MailKind.ASK, id="nothing is asked: it informs"),
        pytest.param([{}], False, MailKind.ASK, id="nothing was sent"),
        pytest.param([SENT, {}], False, MailKind.ASK, id="something was not sent"),
        pytest.param([SENT, SENT], False, MailKind.REMIND, id="all was sent and waits"),
        pytest.param([{**SENT, "answer": answer()}], False, MailKind.ASK, id="all was answered"),
        pytest.param([{**SENT, "withdrawn": True}], False, MailKind.ASK, id="it was taken back"),
        pytest.param([SENT], True, MailKind.CORRECT, id="sent, and told what is not so any more"),
        pytest.param([], True, MailKind.CORRECT, id="told what is not so any more"),
        pytest.param([SENT, {}], True, MailKind.ASK, id="what asks tells the new dates too"),
    ],
)
def test_the_mail_that_is_due_next(asks: list[dict[str, Any]], is_stale: bool, expected: MailKind) -> None:
    plan = a_plan()
    made = [("asks", f"a{at}", replace(plan.asks["a1"], id=f"a{at}", **each)) for at, each in enumerate(asks, 1)]
    plan = plan.replacing([("asks", "a1", None), *made])
    told = handout("h1", "e1", recipient="Head of Protocol", post="po1")
    plan = plan.replacing([("handouts", "h1", told)])
    if is_stale:
        moved = replace(plan.engagements["e1"], dates=dates("2027-03-10", "2027-03-12"))
        plan = plan.replacing([("engagements", "e1", moved)])
        assert "Changed; you were told: Wed 3 – Fri 5 Mar 2027" in said(drafted(plan))
    assert fitting_mail(plan, plan.engagements["e1"], "po1", TODAY) is expected
    assert fitting_mail(plan, plan.engagements["e1"], "unknown", TODAY) is MailKind.ASK


def test_a_mail_goes_first_to_whoever_is_asked_and_else_to_whoever_was_told_old_dates() -> None:
    told = handout("h1", "e1", recipient="Head of Protocol", post="po1")
    alone = a_plan().replacing([("asks", "a1", None), ("handouts", "h1", told)])
    assert due_post(alone, alone.engagements["e1"], TODAY) == ""
    moved = replace(alone.engagements["e1"], dates=dates("2027-03-10", "2027-03-12"))
    stale = alone.replacing([("engagements", "e1", moved)])
    assert due_post(stale, moved, TODAY) == "po1"
    asked = stale.replacing([("posts", "po2", post("po2", "Desk")), ("asks", "a2", ask("a2", "e1", "po2"))])
    assert due_post(asked, moved, TODAY) == "po2"


def test_text_of_people_is_no_markup_and_no_header() -> None:
    plan = a_plan(title=HOSTILE, ref=HOSTILE, lead_office=HOSTILE)
    asked = replace(plan.asks["a1"], question=HOSTILE)
    made = read(drafted(plan.replacing([("asks", "a1", asked)])))
    assert made["Bcc"] is None
    assert made["To"] == "Head of Protocol <protocol@mfa.example>"
    page = made.get_body(("html",))
    assert page is not None
    told = Words(page.get_content())
    assert "script" not in told.tags
    assert "<script>alert(1)</script>" in " ".join(told.words)


def test_the_forms_of_a_draft_stand_in_the_order_in_which_programs_choose_the_last_they_know() -> None:
    calendar = invitation(a_plan()).content
    draft = replace(drafted(a_plan()), enclosures=(Enclosure("note.docx", "application/x-test", b"\x00\xff"),))
    made = read(draft, calendar)
    whole, note = made.get_content_type(), list(made.iter_attachments())[-1]
    assert whole == "multipart/mixed"
    (forms, file, _) = made.iter_parts()
    assert [each.get_content_type() for each in forms.iter_parts()] == ["text/plain", "text/html", "text/calendar"]
    part = list(forms.iter_parts())[-1]
    assert part.get_param("method") == "REQUEST"
    assert part.get_param("charset") == "utf-8"
    assert part.get_payload(decode=True) == calendar
    assert (file.get_filename(), file.get_content()) == ("invitation.ics", calendar)
    assert (note.get_filename(), note.get_content()) == ("note.docx", b"\x00\xff")


def test_an_invitation_is_one_that_its_attendee_can_answer() -> None:
    content = invitation(a_plan(dates=at(time(10), time(11, 30)))).content
    check_octets(content)
    read_back = icalendar.Calendar.from_ical(content)
    assert read_back["METHOD"] == "REQUEST"
    (event,) = read_back.walk("VEVENT")
    assert event["ORGANIZER"] == "mailto:staff@mod.example"
    attendee = event["ATTENDEE"]
    assert attendee == "mailto:protocol@mfa.example"
    assert attendee.params["RSVP"] == "TRUE"
    assert attendee.params["PARTSTAT"] == "NEEDS-ACTION"
    assert attendee.params["CN"] == "Head of Protocol"
    assert event["DTSTART"].dt.astimezone(UTC) == datetime(2027, 3, 3, 7, tzinfo=UTC)
    other = vobject.readOne(content.decode())
    assert other.method.value == "REQUEST"
    assert other.vevent.organizer.value == "mailto:staff@mod.example"
    assert other.vevent.attendee.value == "mailto:protocol@mfa.example"


def test_an_invitation_is_the_event_of_the_exports_with_the_number_of_the_ledger() -> None:
    plan = a_plan()
    published = hand_out_ical(Selection(plan, NOON, ("e1",), scope=scope_of_one("e1")))
    same = Ledger(events=published.events)
    moved = Ledger(events={"e1": LeftEvent(4, NOON, "other", Stated("Port call", "20270301", "20270302", "OFFICIAL"))})
    (was,) = icalendar.Calendar.from_ical(published.content).walk("VEVENT")
    for ledger, sequence in ((Ledger(), 0), (same, 0), (moved, 5)):
        output = invitation(plan, ledger)
        (event,) = icalendar.Calendar.from_ical(output.content).walk("VEVENT")
        assert event["UID"] == was["UID"]
        assert event["SEQUENCE"] == sequence
        assert output.given == {"e1"}
    # What left is what the next export knows.
    assert invitation(plan, same).events == {}
    assert invitation(plan, moved).events["e1"].sequence == 5


@pytest.mark.parametrize(
    ("typed", "lacks"),
    [
        ("", "The plan has no e-mail address for ‘Head of Protocol’"),
        ("not an address", "“not an address” is no e-mail address"),
        ("a@b.example, c@d.example", "is no e-mail address"),
        ("a@b.example\r\nBcc: c@d.example", "is no e-mail address"),
    ],
)
def test_without_an_address_the_draft_is_made_and_says_so(typed: str, lacks: str) -> None:
    plan = a_plan()
    draft = drafted(plan.replacing([("posts", "po1", replace(plan.posts["po1"], email=typed))]))
    assert lacks in str(draft.lacks[0])
    assert draft.invitation is None
    made = read(draft)
    assert made["To"] is None
    assert made["Bcc"] is None
    assert made["X-Unsent"] == "1"


@pytest.mark.parametrize(
    ("fields", "wish", "lacks"),
    [
        ({}, {"answers_to": ""}, ["for nobody said to which address"]),
        ({}, {"is_inviting": False}, []),
        ({"status": Status.CANCELLED}, {}, ["for the engagement is called off"]),
    ],
)
def test_a_draft_without_an_invitation_says_why(fields: Any, wish: Any, lacks: list[str]) -> None:
    draft = drafted(a_plan(**fields), **wish)
    assert draft.invitation is None
    assert len(draft.lacks) == len(lacks)
    assert all(part in str(said) for part, said in zip(lacks, draft.lacks, strict=True))


def test_a_reminder_is_a_draft_of_its_own() -> None:
    plan = a_plan()
    with pytest.raises(ReportRefused, match="nothing to remind"):
        drafted(plan, purpose=MailKind.REMIND)
    sent = plan.replacing([("asks", "a1", replace(plan.asks["a1"], sent=date(2027, 1, 4)))])
    made = read(drafted(sent, purpose=MailKind.REMIND))
    assert made["Subject"] == "Reminder: OFFICIAL: NO-1: Clearance request: Port call Mombasa"
    plain = made.get_body(("plain",))
    assert plain is not None
    assert "On 4 January 2027 we asked you" in plain.get_content()
    assert "(by 1 February 2027)" in plain.get_content()


def test_what_was_sent_before_stands_in_a_mail_and_is_not_noted_as_asked_again() -> None:
    plan = a_plan()
    sent = replace(plan.asks["a1"], id="a2", question="And this.", sent=date(2027, 1, 4))
    draft = drafted(plan.replacing([("asks", "a2", sent)]))
    assert {str(question) for question, _ in draft.questions} == {"Please forward this.", "And this."}
    assert draft.asks == ("a1",)
    assert drafted(plan.replacing([("asks", "a2", sent)]), purpose=MailKind.REMIND).asks == ("a2",)


def test_a_draft_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    draft, plan = drafted(a_plan()), a_plan()
    selection = Selection(plan, NOON, ("e1",))
    output = FileExchange().write_mail(tmp_path / "a.eml", draft, selection, ENGLISH)
    assert (tmp_path / "a.eml").read_bytes() == output.content
    assert output.given == {"e1"}
    with pytest.raises(FileRefused):
        FileExchange().write_mail(tmp_path / "no folder" / "a.eml", draft, selection, ENGLISH)


def test_an_invitation_alone_is_a_file_too(tmp_path: Path) -> None:
    made = Invitation(US, MailAddress("Protocol", "protocol@mfa.example"))
    output = FileExchange().write_invitation(tmp_path / "i.ics", Selection(a_plan(), NOON, ("e1",)), made)
    assert (tmp_path / "i.ics").read_bytes() == output.content
