"""Replies of calendars and mails: to the right ask by UID and address, and what is not believed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from app.domain.asks import Verdict
from app.domain.plan import Plan
from app.domain.spans import Dates, PlanDate
from app.services.answers.deciding import first_decision
from app.services.answers.intake import CameBack, Uptake
from app.services.answers.reply_reading import Sequences, letter_intake
from app.services.returning.letters import CalendarReply, IncomingLetter, letter_text, read_letter
from tests import builders as make

TODAY = date(2027, 1, 15)
DESK, BOSS = "desk@foreign.example", "ada@foreign.example"


def plan() -> Plan:
    """The desk is asked once about the port call, and twice about the exercise."""
    made = make.plan_with(
        make.organisation(),
        make.organisation("o2", "Ministry of Development"),
        make.person("p1", "Ada Okoro", email=BOSS),
        make.post(email="Desk@Foreign.example", holder="p1"),
        make.post("po2", "Protocol", email="protocol@foreign.example"),
        make.post("po3", "Development desk", organisation="o2", email="desk@aid.example"),
        make.country("KE"),
        make.engagement("e1", "2027-03-03", "2027-03-05", title="Port call Mombasa"),
        make.engagement("e2", "2027-04-07", title="Exercise"),
        make.ask("a1", "e1", sent=date(2027, 1, 4)),
        make.ask("a2", "e2", sent=date(2027, 1, 4)),
        make.ask("a3", "e2", ask_type="A5", sent=date(2027, 1, 4)),
    )
    return made.replacing([("settings", "plan", replace(made.settings, plan_uid="plan-1"))])


def reply(**fields: Any) -> CalendarReply:
    known: dict[str, Any] = {
        "method": "REPLY",
        "uid": "e1@plan-1",
        "sequence": 2,
        "attendee": DESK,
        "status": "ACCEPTED",
        "start": "20270303",
    }
    return CalendarReply(**{**known, **fields})


def lines(*replies: CalendarReply, of: Plan | None = None, sequences: Mapping[str, int] | None = None, **letter: Any):
    known: dict[str, Any] = {"sender": DESK, "on": date(2027, 1, 12), "text": "As discussed."}
    made = IncomingLetter("reply.eml", **{**known, **letter}, replies=replies)
    assert read_letter(letter_text(made)) == made
    found = letter_intake(of or plan(), made, Sequences(sequences or {"e1": 2, "e2": 2}), TODAY)
    return found.lines


def only(*replies: CalendarReply, **fields: Any) -> CameBack:
    (line,) = lines(*replies, **fields)
    return line


@pytest.mark.parametrize(
    ("status", "verdict", "said"),
    [
        ("ACCEPTED", Verdict.CONCUR, ""),
        ("TENTATIVE", Verdict.DEFER, "Their calendar accepts it tentatively.\n"),
        ("DECLINED", Verdict.NON_CONCUR, ""),
        ("COMPLETED", Verdict.CONCUR, ""),
    ],
)
def test_an_answer_is_proposed_and_waits_for_a_person(status: str, verdict: Verdict, said: str) -> None:
    line = only(reply(status=status, comment="See you there."))
    assert (line.ask, line.outcome, line.verdict) == ("a1", Uptake.NEW, verdict)
    assert line.is_proposed
    assert not line.is_ready
    assert line.answer is not None
    assert line.answer.text == f"{said}See you there.\nAs discussed."
    assert line.answer.on == date(2027, 1, 12)
    assert not line.is_old


@pytest.mark.parametrize(
    ("changed", "letter", "said"),
    [
        pytest.param({"uid": "e9@plan-1"}, {}, "not in the plan", id="unknown engagement"),
        pytest.param({"uid": "e1@plan-2"}, {}, "another plan", id="another plan"),
        pytest.param({"uid": "040000008200E00074C5B7101A82E008"}, {}, "did not leave", id="no UID of ours"),
        pytest.param({"uid": ""}, {}, "did not leave", id="no UID"),
        pytest.param({"attendee": "eve@evil.example"}, {"sender": "eve@evil.example"}, "no address", id="nobody asked"),
        pytest.param({"attendee": DESK}, {"sender": "eve@evil.example"}, "nobody can say", id="forged attendee"),
        pytest.param({"sent_by": "eve@evil.example"}, {"sender": "eve@evil.example"}, "nobody can say", id="on behalf"),
        pytest.param({"attendee": "desk@aid.example"}, {"sender": "desk@aid.example"}, "nobody at", id="not asked"),
        pytest.param({"attendee": ""}, {"sender": ""}, "who answers", id="nobody"),
        pytest.param({"status": "NEEDS-ACTION"}, {}, "nothing yet", id="nothing yet"),
        pytest.param({"status": ""}, {}, "nothing yet", id="no status"),
    ],
)
def test_what_is_not_believed_is_refused_with_the_reason(
    changed: dict[str, Any], letter: dict[str, Any], said: str
) -> None:
    line = only(reply(**changed), **letter)
    assert line.outcome is Uptake.REFUSED
    assert said in str(line.reason)
    assert not first_decision(line).can_be_taken


@pytest.mark.parametrize(
    ("changed", "letter"),
    [
        pytest.param({"attendee": BOSS}, {"sender": BOSS}, id="the holder"),
        pytest.param({"sent_by": "secretary@foreign.example"}, {"sender": "secretary@foreign.example"}, id="on behalf"),
        pytest.param({}, {"sender": "protocol@foreign.example"}, id="a colleague"),
        pytest.param({}, {"sender": ""}, id="a calendar by itself"),
        pytest.param({"attendee": ""}, {}, id="who wrote the mail"),
    ],
)
def test_who_may_speak_for_a_post(changed: dict[str, Any], letter: dict[str, Any]) -> None:
    assert only(reply(**changed), **letter).outcome is Uptake.NEW


@pytest.mark.parametrize(
    ("changed", "is_old", "said"),
    [
        pytest.param({"sequence": 1, "start": "20270224"}, True, "old dates", id="other start"),
        pytest.param({"sequence": 2, "start": "20270224"}, True, "old dates", id="other start, same number"),
        pytest.param({"sequence": 1, "start": ""}, True, "earlier invitation", id="no start, old number"),
        pytest.param({"sequence": 1}, False, "changed since", id="old number, same start"),
        pytest.param({"sequence": None, "start": ""}, False, "", id="no number"),
        pytest.param({"sequence": 3}, False, "", id="a number above"),
        pytest.param({"start": "20270302T210000Z"}, False, "", id="midnight elsewhere"),
        pytest.param({"start": "nonsense"}, False, "", id="unreadable start"),
    ],
)
def test_the_state_that_is_answered(changed: dict[str, Any], *, is_old: bool, said: str) -> None:
    line = only(reply(**changed))
    assert line.is_old == is_old
    assert said in " ".join(map(str, line.notes))
    assert first_decision(line).is_taken != is_old


def test_times_are_compared_as_instants() -> None:
    item = plan().engagements["e1"]
    day = PlanDate.on(date(2027, 3, 3))
    timed = Dates(day, day, time(9), time(10), "Africa/Nairobi")
    made = plan().replacing([("engagements", "e1", replace(item, dates=timed))])
    assert not only(reply(start="20270303T060000Z"), of=made).is_old
    assert only(reply(start="20270303T090000Z"), of=made).is_old


MORNING = Dates(PlanDate.on(date(2027, 3, 3)), PlanDate.on(date(2027, 3, 3)), time(9), time(10), "Africa/Nairobi")


@pytest.mark.parametrize(
    ("dates", "start", "end", "said"),
    [
        pytest.param(None, "20270310", "20270313", "Wed 10 – Fri 12 Mar 2027", id="days"),
        pytest.param(None, "20270310", "", "Wed 10 Mar 2027", id="a day"),
        pytest.param(None, "20270309T210000Z", "20270312T210000Z", "Wed 10 – Fri 12 Mar 2027", id="days as instants"),
        pytest.param(None, "20270310T000000", "20270313T000000", "Wed 10 – Fri 12 Mar 2027", id="days, by some clock"),
        pytest.param(None, "20270310T090000", "20270311T100000", "Wed 10 – Thu 11 Mar 2027", id="hours of some clock"),
        pytest.param(
            None, "20270310T060000Z", "20270310T070000Z", "Wed 10 Mar 2027, 06:00–07:00 UTC", id="hours of a day"
        ),
        pytest.param(None, "20270310T150000Z", "", "Wed 10 Mar 2027, 15:00 UTC", id="an hour of a day"),
        pytest.param(
            MORNING, "20270303T110000Z", "20270303T120000Z", "Wed 3 Mar 2027, 14:00–15:00 EAT", id="other hours"
        ),
        pytest.param(
            MORNING, "20270310T213000Z", "20270310T223000Z", "Thu 11 Mar 2027, 00:30–01:30 EAT", id="past midnight here"
        ),
        pytest.param(MORNING, "20270303T140000", "20270303T150000", "Wed 3 Mar 2027, 14:00–15:00 EAT", id="no zone"),
        pytest.param(MORNING, "20270303T110000Z", "", "Wed 3 Mar 2027, 14:00 EAT", id="no end"),
        pytest.param(MORNING, "20270310", "20270311", "Wed 10 Mar 2027", id="a day in place of hours"),
        pytest.param(MORNING, "nonsense", "", "", id="unreadable"),
        pytest.param(MORNING, "00010101T000000Z", "", "", id="before all calendars"),
    ],
)
def test_a_counter_proposal_keeps_the_days_and_hours_that_it_names(
    dates: Dates | None, start: str, end: str, said: str
) -> None:
    item = plan().engagements["e1"]
    made = plan().replacing([("engagements", "e1", replace(item, dates=dates or item.dates))])
    line = only(reply(method="COUNTER", status="TENTATIVE", start=start, end=end), of=made)
    now = "Wed 3 Mar 2027, 09:00–10:00 EAT" if dates else "Wed 3 – Fri 5 Mar 2027"
    assert line.verdict is Verdict.DEFER
    assert line.answer is not None
    assert line.answer.text == (f"They propose {said} in place of {now}.\n" if said else "") + "As discussed."
    assert not line.is_old


def test_a_counter_proposal_to_all_who_were_invited_is_of_its_sender() -> None:
    all_of_them = [reply(method="COUNTER", status="", attendee=each) for each in ("eve@evil.example", DESK)]
    assert only(*all_of_them).outcome is Uptake.NEW


def test_declining_other_days_is_decided_by_a_person() -> None:
    line = only(reply(method="DECLINECOUNTER", status=""))
    assert (line.outcome, line.verdict) == (Uptake.OPEN, None)


def test_delegating_is_decided_by_a_person() -> None:
    line = only(reply(status="DELEGATED"))
    assert (line.outcome, line.verdict) == (Uptake.OPEN, None)
    assert "DELEGATED" in str(line.reason)


def test_of_several_questions_a_person_ticks_those_that_are_meant() -> None:
    found = lines(reply(uid="e2@plan-1", start="20270407"))
    assert [(line.ask, line.outcome) for line in found] == [("a2", Uptake.OPEN), ("a3", Uptake.OPEN)]
    assert not any(first_decision(line).is_taken for line in found)


def test_an_invitation_of_one_ask_is_answered_for_that_ask() -> None:
    assert only(reply(uid="a3@plan-1", start="20270407")).ask == "a3"


def test_another_answer_to_what_is_answered_is_told_as_changed() -> None:
    answered = replace(plan().asks["a1"], answer=make.answer())
    made = plan().replacing([("asks", "a1", answered)])
    assert only(reply(status="DECLINED"), of=made).outcome is Uptake.CHANGED


def test_a_mail_in_words_proposes_nothing_and_is_kept_verbatim() -> None:
    found = lines(text="We have no objection.\n\nAda", subject="Re: your questions")
    assert [(line.ask, line.verdict, line.outcome) for line in found] == [
        (each, None, Uptake.OPEN) for each in ("a1", "a2", "a3")
    ]
    assert found[0].answer is not None
    assert found[0].answer.text == "We have no objection.\n\nAda"


def test_a_mail_that_names_an_engagement_is_about_that() -> None:
    assert [line.ask for line in lines(subject="Re: Port call Mombasa")] == ["a1"]
    assert [line.ask for line in lines(text="R-e2: fine")] == ["a2", "a3"]


@pytest.mark.parametrize("sender", ["eve@evil.example", "protocol@foreign.example"])
def test_a_mail_of_somebody_who_was_not_asked_is_refused(sender: str) -> None:
    assert only(sender=sender).outcome is Uptake.REFUSED
