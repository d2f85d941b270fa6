"""Corrections for one post, read back by the standard library, icalendar and vobject."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from datetime import date
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import icalendar
import pytest
import vobject

from app.bootstrap.corrections import write_correction
from app.domain.changes import apply
from app.domain.english import ENGLISH
from app.domain.handouts import HandoutForm
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.exchange.ical import hand_out_ical
from app.services.edits.handouts import Departure, Recipient, note_correction
from app.services.layouts.holders import holder_lines
from app.services.outgoing.corrections import ContactCorrection, CorrectionWish, ready_correction, remember_correction
from app.services.outputs.handing_out import remember
from app.services.outputs.scopes import scope_of_one
from app.services.ports import EngagementStamp, Selection
from app.services.reports.selection import ReportRefused
from app.services.stores.ledger import CalendarOutput, Ledger, LeftEvent, OutputScope
from app.services.texts.tables import FileRefused
from tests.builders import (
    NOON,
    dates,
    engagement,
    handout,
    organisation,
    place,
    plan_with,
    post,
    ranked,
    stamped,
)  # fmt: skip

TODAY = date(2027, 1, 15)
US = "staff@mod.example"
DESK = Recipient("Head of Protocol", "po1")


class Kept:
    """What left of a plan, kept in memory."""

    def __init__(self) -> None:
        self.events: dict[str, LeftEvent] = {}

    def stamps(self, _ids: Any = None) -> dict[str, EngagementStamp]:
        return {}

    def ledger(self, _scope: OutputScope) -> Ledger:
        return Ledger(dict(self.events))

    def remember(self, output: CalendarOutput, _author: str) -> bool:
        self.events |= output.events
        return True


def a_plan() -> Plan:
    """A desk that was told of three port calls in March."""
    return plan_with(
        organisation("o1"),
        post("po1", "Head of Protocol", organisation="o1", email="protocol@mfa.example"),
        post("po2", "Nobody's", organisation="o1"),
        *(engagement(each, "2027-03-03", "2027-03-05", title=f"Call {each}", place=place("Mombasa", "KE"))
          for each in ("e1", "e2", "e3")),
        handout("h1", "e1 e2 e3", recipient="Head of Protocol", post="po1"),
        handout("h2", "e1", recipient="Nobody's", post="po2"),
        handout("h3", "e1", recipient="Press"),
        organisation="Ministry of Defence",
        marking="OFFICIAL",
    )  # fmt: skip


def changed(plan: Plan, *, moved: str = "", off: str = "", deleted: str = "") -> Plan:
    items = plan.engagements
    edits: list[Any] = [
        ("engagements", each, replace(items[each], dates=dates("2027-03-10", "2027-03-12"))) for each in moved.split()
    ]
    edits += [("engagements", each, replace(items[each], status=Status.CANCELLED)) for each in off.split()]
    edits += [("engagements", each, None) for each in deleted.split()]
    return plan.replacing(edits)


def published(plan: Plan, outputs: Kept) -> dict[str, Any]:
    """The events of an export of all, by UID."""
    selection = Selection(plan, NOON, scope=OutputScope("{}"), ledger=outputs.ledger(OutputScope("{}")))
    output = hand_out_ical(selection)
    remember(selection, output, "all.ics", outputs, "me")  # type: ignore[arg-type]
    return {str(event["UID"]): event for event in icalendar.Calendar.from_ical(output.content).walk("VEVENT")}


def ready(plan: Plan, outputs: Kept, told: Recipient = DESK, answers_to: str = US) -> ContactCorrection:
    return ready_correction(plan, CorrectionWish(told, TODAY, answers_to), NOON, outputs)  # type: ignore[arg-type]


def calendars(path: Path) -> list[bytes]:
    """The calendars enclosed in a draft."""
    made = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert isinstance(made, EmailMessage)
    return [bytes(each.get_content()) for each in made.iter_attachments()]


@pytest.mark.parametrize("suffix", ["eml", "ics"])
def test_what_moved_is_updated_and_what_is_off_or_gone_is_cancelled(tmp_path: Path, suffix: str) -> None:
    plan, outputs = a_plan(), Kept()
    held = published(plan, outputs)
    now = changed(plan, moved="e1", off="e2", deleted="e3")
    correction = ready(now, outputs)
    target = tmp_path / f"new.{suffix}"
    made = write_correction(target, correction, ENGLISH)
    assert remember_correction(correction, made, outputs, "me") is None  # type: ignore[arg-type]
    files = [each.read_bytes() for each in made.files] if suffix == "ics" else calendars(target)
    found: dict[str, tuple[str, Any]] = {}
    for content in files:
        read_back = icalendar.Calendar.from_ical(content)
        found |= {str(event["UID"]): (str(read_back["METHOD"]), event) for event in read_back.walk("VEVENT")}
        other = vobject.readOne(content.decode())
        assert other.method.value == read_back["METHOD"]
        assert other.vevent.attendee.value == "mailto:protocol@mfa.example"
        assert other.vevent.organizer.value == f"mailto:{US}"
    assert found.keys() == held.keys()
    methods = {uid.split("@")[0]: method for uid, (method, _) in found.items()}
    assert methods == {"e1": "REQUEST", "e2": "CANCEL", "e3": "CANCEL"}
    for uid, (method, event) in found.items():
        assert event["SEQUENCE"] > held[uid]["SEQUENCE"]
        assert (event["STATUS"] == "CANCELLED") is (method == "CANCEL")
    moved = next(event for _, event in found.values() if event["UID"].startswith("e1@"))
    assert moved["DTSTART"].dt == date(2027, 3, 10)
    # The next export is at the same numbers: it contradicts nobody.
    after = published(now, outputs)
    assert {uid: after[uid]["SEQUENCE"] for uid in after} == {uid: found[uid][1]["SEQUENCE"] for uid in after}
    told = apply(stamped(note_correction(now, DESK, _by_mail(), correction.engagements)), now)
    assert not [line for line in holder_lines(told, TODAY, only_old=True) if line.recipient == DESK]


def test_one_change_is_a_message_that_a_mail_program_obeys(tmp_path: Path) -> None:
    plan = changed(a_plan(), deleted="e3")
    target = tmp_path / "gone.eml"
    write_correction(target, ready(plan, Kept()), ENGLISH)
    made = email.message_from_bytes(target.read_bytes(), policy=email.policy.default)
    assert isinstance(made, EmailMessage)
    assert (made["To"], made["X-Unsent"]) == ("Head of Protocol <protocol@mfa.example>", "1")
    assert made["Subject"] == "OFFICIAL: Correction: e3"
    part = next(each for each in made.walk() if each.get_content_type() == "text/calendar")
    assert part.get_param("method") == "CANCEL"
    # It left on paper alone: its days are those that were told.
    (event,) = icalendar.Calendar.from_ical(part.get_payload(decode=True)).walk("VEVENT")
    assert (event["UID"], event["SEQUENCE"], event["DTSTART"].dt) == ("e3@plan-1", 1, date(2027, 3, 3))
    plain = made.get_body(("plain",))
    assert plain is not None
    assert "e3: called off (you were told: Wed 3 – Fri 5 Mar 2027, Mombasa, Country KE)" in plain.get_content()


@pytest.mark.parametrize(
    ("told", "answers_to", "reason"),
    [
        (Recipient("Press"), US, "no contact of the plan"),
        (Recipient("Nobody's", "po2"), US, "no e-mail address for ‘Nobody's’"),
        (DESK, "", "to which e-mail address answers go"),
        (DESK, "a@b.example\r\nBcc: c@d.example", "to which e-mail address answers go"),
    ],
)
def test_who_cannot_be_reached_is_said(told: Recipient, answers_to: str, reason: str) -> None:
    with pytest.raises(ReportRefused, match=reason):
        ready(changed(a_plan(), moved="e1"), Kept(), told, answers_to)


def test_where_nothing_is_old_nothing_is_written() -> None:
    with pytest.raises(ReportRefused, match="holds nothing that is not so any more"):
        ready(a_plan(), Kept())


def test_each_calendar_is_a_message_about_one_event_in_a_file_of_its_own(tmp_path: Path) -> None:
    correction = ready(changed(a_plan(), moved="e1 e2", off="e3"), Kept())
    made = write_correction(tmp_path / "new.ics", correction, ENGLISH)
    assert [each.name for each in made.files] == ["new-1-update.ics", "new-2-update.ics", "new-3-cancelled.ics"]
    assert sorted(tmp_path.iterdir()) == sorted(made.files)
    uids = [
        str(event["UID"])
        for each in made.files
        for event in icalendar.Calendar.from_ical(each.read_bytes()).walk("VEVENT")
    ]
    assert len(uids) == len(set(uids)) == len(made.files)
    alone = write_correction(tmp_path / "one.ics", ready(changed(a_plan(), moved="e1"), Kept()), ENGLISH)
    assert [each.name for each in alone.files] == ["one.ics"]


def test_calendars_go_over_no_file_that_is_there(tmp_path: Path) -> None:
    correction = ready(changed(a_plan(), moved="e1", off="e2"), Kept())
    (tmp_path / "new-2-cancelled.ics").write_bytes(b"mine")
    with pytest.raises(FileRefused, match="is there already"):
        write_correction(tmp_path / "new.ics", correction, ENGLISH)
    assert [each.name for each in tmp_path.iterdir()] == ["new-2-cancelled.ics"]
    with pytest.raises(FileRefused, match="no mail draft and no calendar"):
        write_correction(tmp_path / "new.pdf", correction, ENGLISH)


def test_an_edition_tells_of_nothing_above_its_marking(tmp_path: Path) -> None:
    secret = "SECRET talks in Mombasa"
    plan = a_plan()
    item = replace(plan.engagements["e2"], title=secret, marking="SECRET")
    ranks = [("markings", each.id, each) for each in (ranked(), ranked("SECRET", 20))]
    plan = changed(plan.replacing([("engagements", "e2", item), *ranks]), moved="e1 e2")
    wish = CorrectionWish(DESK, TODAY, US, marking="OFFICIAL")
    correction = ready_correction(plan, wish, NOON, Kept())  # type: ignore[arg-type]
    assert correction.engagements == ("e1",)
    assert correction.draft.marking == "OFFICIAL"
    assert str(correction.edition) == "OFFICIAL edition, 1 of 2 engagements above it left out"
    write_correction(tmp_path / "new.eml", correction, ENGLISH)
    assert secret not in (tmp_path / "new.eml").read_text()
    # What was left out is still old there.
    told = apply(stamped(note_correction(plan, DESK, _by_mail(), correction.engagements)), plan)
    left = [line.engagement for line in holder_lines(told, TODAY, only_old=True) if line.recipient == DESK]
    assert left == ["e2"]
    everything = ready(plan, Kept())
    assert (everything.draft.marking, everything.edition) == ("SECRET", None)
    alone = replace(wish, engagements=("e2",))
    with pytest.raises(ReportRefused, match="marked above OFFICIAL"):
        ready_correction(plan, alone, NOON, Kept())  # type: ignore[arg-type]


def test_each_engagement_is_remembered_by_itself() -> None:
    (each,) = ready(changed(a_plan(), moved="e1"), Kept()).events
    assert (each.selection.scope, each.is_off) == (scope_of_one("e1"), False)


def _by_mail() -> Departure:
    return Departure(HandoutForm.MAIL, NOON)
