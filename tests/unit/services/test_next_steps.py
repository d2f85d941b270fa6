"""What each step of an engagement asks for, from idea to report and out of the plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.asks import Verdict
from app.domain.clearances import ClearanceState
from app.domain.findings import Subject
from app.domain.outcomes import EngagementOutcome, Evidence, Reached
from app.domain.records.record import Item
from app.domain.records.sort import Said
from app.domain.statuses import Status
from app.domain.wording import Text, text
from app.services.layouts.next_steps import NEXT, Requirement, next_steps, requirements
from tests import builders as make
from tests.unit.domain.rule_cases import plan_of

AS_OF = date(2027, 3, 15)
DESK = make.post("po1", "Desk officer")
BARE: dict[str, Any] = {"countries": (), "principals": (), "own_lead": ""}


def lines(status: Status, *items: Item, blocking: tuple[Text, ...] = (), **fields: Any) -> list[Requirement]:
    item = make.engagement("e1", fields.pop("start", "2027-05-03"), fields.pop("end", ""))
    plan = plan_of(replace(item, **fields), *items)
    return list(requirements(plan, plan.engagements["e1"], status, AS_OF, blocking))


def said(found: list[Requirement], *about: str) -> list[tuple[str, Said, bool]]:
    """What is said of some of the things needed, or of all."""
    return [(str(each.what), str(each.said), each.is_there) for each in found if not about or str(each.what) in about]


PROPOSED, PLANNED, CONFIRMED, REPORTED = Status.PROPOSED, Status.PLANNED, Status.CONFIRMED, Status.REPORTED
CONSENT, CLEARANCE = "Agreement of those asked", "Clearance of Kenya"

CASES: dict[str, tuple[Status, str, dict[str, Any], tuple[Item, ...], list[tuple[str, bool]]]] = {
    "an idea asks for nothing": (Status.IDEA, "", BARE, (), []),
    "no country": (PROPOSED, "Country", BARE, (), [("missing", False)]),
    "a country": (PROPOSED, "Country", {}, (), [("Kenya", True)]),
    "no lead": (PLANNED, "Lead person or principal", BARE, (), [("missing", False)]),
    "a lead in words": (PLANNED, "Lead person or principal", {"own_lead": "Chief"}, (), [("Chief", True)]),
    "a lead and the same as a principal": (
        PLANNED,
        "Lead person or principal",
        {"own_lead": "Ada Okoro", "principals": ("p1",)},
        (make.principal(),),
        [("Ada Okoro", True)],
    ),
    "no lead office": (PLANNED, "Lead office", {"lead_office": ""}, (), [("missing", False)]),
    "no objectives in the plan": (PLANNED, "Objective", {}, (), []),
    "no objective": (PLANNED, "Objective", {}, (make.objective(),), [("missing", False)]),
    "an objective": (PLANNED, "Objective", {"objectives": ("ob1",)}, (make.objective(),), [("O1", True)]),
    "part of another, which has one": (
        PLANNED, "Objective", {"parent": "e9"}, (make.objective(), make.engagement("e9")), [],
    ),
    "a month": (CONFIRMED, "Fixed dates", {"start": "2027-05"}, (), [("May 2027 – ?: not fixed yet", False)]),
    "days": (CONFIRMED, "Fixed dates", {}, (), [("Mon 3 May 2027", True)]),
    "nobody to be asked": (CONFIRMED, CONSENT, {}, (), [("nobody is left to agree", True)]),
    "not asked": (
        CONFIRMED, CONSENT, {}, (DESK, make.ask_route()), [("Desk officer is not asked", False)],
    ),
    "not answered": (
        CONFIRMED,
        CONSENT,
        {},
        (DESK, make.ask(required=True, sent=date(2027, 3, 1))),
        [("Desk officer has not answered", False)],
    ),
    "no": (
        CONFIRMED,
        CONSENT,
        {},
        (DESK, make.ask(required=True, answer=make.answer(Verdict.NON_CONCUR))),
        [("Desk officer does not concur", False)],
    ),
    "conditions that are not met": (
        CONFIRMED,
        CONSENT,
        {},
        (DESK, make.ask(answer=make.answer(Verdict.CONCUR_WITH_CONDITIONS, conditions="No divers"))),
        [("the conditions of Desk officer are not met", False)],
    ),
    "yes": (
        CONFIRMED,
        CONSENT,
        {},
        (DESK, make.ask_route(), make.ask(required=True, answer=make.answer())),
        [("nobody is left to agree", True)],
    ),
    "not cleared": (CONFIRMED, CLEARANCE, {}, (), [("not asked for", False)]),
    "asked to be cleared": (
        CONFIRMED, CLEARANCE, {}, (DESK, make.ask(ask_type="A4")), [("asked for, not granted yet", False)],
    ),
    "cleared by an answer": (
        CONFIRMED, CLEARANCE, {}, (DESK, make.ask(ask_type="A4", answer=make.answer())), [("agreed to", True)],
    ),
    "refused": (
        CONFIRMED, CLEARANCE, {}, (make.clearance(state=ClearanceState.REFUSED),), [("not granted yet", False)],
    ),
    "granted": (CONFIRMED, CLEARANCE, {}, (make.clearance(number="K 7"),), [("granted: K 7", True)]),
    "granted by another state": (
        CONFIRMED, CLEARANCE, {}, (make.clearance(country="TZ"),), [("not asked for", False)],
    ),
    "a meeting needs no clearance": (CONFIRMED, CLEARANCE, {"kind": "bilateral-meeting"}, (), []),
    "milestones in time": (
        CONFIRMED,
        "Milestones up to today",
        {},
        (make.milestone(planned=AS_OF), make.milestone("ms2", planned=date(2027, 3, 1), done_on=AS_OF)),
        [("none is overdue", True)],
    ),
    "a milestone overdue": (
        CONFIRMED,
        "Milestones up to today",
        {},
        (make.milestone(planned=date(2027, 3, 12)),),
        [("Formal note verbale, due Fri 12 Mar 2027", False)],
    ),
    "tomorrow": (Status.UNDER_WAY, "It has begun", {"start": "2027-03-16"}, (), [
        ("begins on 16 Mar 2027 at the earliest", False)]),
    "today": (Status.UNDER_WAY, "It has begun", {"start": "2027-03-15"}, (), [("since 15 Mar 2027", True)]),
    "not over": (Status.COMPLETED, "It is over", {"start": "2027-03-10", "end": "2027-03-16"}, (), [
        ("may go on until 16 Mar 2027", False)]),
    "some day of this month": (Status.COMPLETED, "It is over", {"start": "2027-03"}, (), [
        ("may go on until 31 Mar 2027", False)]),
    "over": (Status.COMPLETED, "It is over", {"start": "2027-03-10"}, (), [("ended by 10 Mar 2027", True)]),
    "no outcome": (REPORTED, "Outcome", {}, (), [("missing", False)]),
    "an outcome": (REPORTED, "Outcome", {"outcome": "Agreed"}, (), [("Agreed", True)]),
    "nothing said of the aim": (REPORTED, "Aim reached", {}, (EngagementOutcome("e1"),), [("missing", False)]),
    "the aim, and how that is known": (
        REPORTED,
        "How that is known",
        {},
        (EngagementOutcome("e1", Reached.PARTLY, Evidence.STATEMENT),),
        [("their statement", True)],
    ),
    "what follows": (
        REPORTED, "Next step", {}, (EngagementOutcome("e1", next_step="Invite them"),), [("Invite them", True)],
    ),
    "called off without a reason": (Status.CANCELLED, "Reason, and who decided it", {}, (), [("missing", False)]),
    "declined with a reason": (
        Status.DECLINED, "Reason, and who decided it", {"reason": "Their election"}, (), [("Their election", True)],
    ),
    "put off without a day": (
        Status.POSTPONED, "Day on which it is looked at again", {}, (), [("missing", False)],
    ),
    "put off until today": (
        Status.POSTPONED, "Day on which it is looked at again", {"review_on": AS_OF}, (), [("Mon 15 Mar 2027", True)],
    ),
    "put off until a day that is over": (
        Status.POSTPONED,
        "Day on which it is looked at again",
        {"review_on": date(2027, 3, 12)},
        (),
        [("Fri 12 Mar 2027 has passed", False)],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_what_is_there_and_what_is_missing(case: str) -> None:
    status, about, fields, items, expected = CASES[case]
    found = said(lines(status, *items, **fields), *((about,) if about else ()))
    assert [each[1:] for each in found] == expected


def test_each_thing_leads_to_where_it_is_entered() -> None:
    found = lines(CONFIRMED, DESK, make.ask(required=True), make.milestone(planned=date(2027, 3, 1)), start="2027-05")
    assert {str(each.what): (each.field, each.opens) for each in found} == {
        "Fixed dates": ("dates", None),
        "Country": ("countries", None),
        "Lead person or principal": ("own_lead", None),
        CONSENT: ("", Subject("asks", "a1")),
        CLEARANCE: ("", Subject("asks", "")),
        "Milestones up to today": ("", Subject("milestones", "ms1")),
        "Nothing that blocks": ("", None),
    }


def test_findings_that_block_stand_among_what_confirming_needs() -> None:
    found = said(lines(CONFIRMED, blocking=(text("Ada is booked twice"),)), "Nothing that blocks")
    assert found == [("Nothing that blocks", "Ada is booked twice", False)]
    assert said(lines(CONFIRMED), "Nothing that blocks") == [("Nothing that blocks", "no finding blocks it", True)]


@pytest.mark.parametrize("status", Status)
def test_the_steps_are_the_next_ones_first_what_a_side_exit_asks_for_last_what_confirming_will(status: Status) -> None:
    plan = plan_of(make.engagement("e1", status=status))
    steps = next_steps(plan, plan.engagements["e1"], AS_OF)
    now = [status] if status in (Status.POSTPONED, Status.CANCELLED, Status.DECLINED) else []
    later = [Status.CONFIRMED] if status in (Status.IDEA, Status.PROPOSED) else []
    assert [step.status for step in steps] == [*now, *NEXT[status], *later]
    assert [step.status for step in steps if step.is_now] == now
    for step in steps:
        assert step.missing == sum(not each.is_there for each in step.requirements)
