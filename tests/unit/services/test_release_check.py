"""What is looked at before an issue is numbered, and confirming without an answer by name and reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.asks import Verdict
from app.domain.changes import apply, change, replaced
from app.domain.coordination.answer_missing import AnswerMissing, matter_of
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.domain.wording import text
from app.services.edits.consent_waivers import not_needed, with_consents_waived
from app.services.edits.refusals import EditRefused
from app.services.edits.status_gate import status_gate
from app.services.layouts.next_steps import requirements
from app.services.reports.ministries import ministry_conditions
from app.services.reports.release_check import release_check
from app.services.review.open_findings import sorted_open
from tests.builders import TODAY, answer, ask, ask_route, dates, engagement, kind, plan_with, post, stamped
from tests.unit.domain.rule_cases import found

SENT = date(2027, 1, 4)
DESK = post("po1", "Desk")


def told(plan: Plan) -> dict[str, list[str]]:
    return {str(title): [str(line) for line in lines] for title, lines in release_check(plan, TODAY).sections}


WITHOUT, LEFT_OUT = "In the plan without consent", "Has consent and is not in the plan"
LATE, DRAFTS, OPEN = "Asks that are late", "Asks that are not sent", "Asks without an answer"


@pytest.mark.parametrize(
    ("status", "asks", "expected"),
    [
        pytest.param(Status.CONFIRMED, [ask(answer=answer())], {}, id="confirmed, agreed"),
        pytest.param(Status.CONFIRMED, [], {}, id="nobody need be asked"),
        pytest.param(
            Status.CONFIRMED,
            [ask(sent=SENT, due=date(2027, 2, 1))],
            {
                WITHOUT: ["Call, confirmed: Desk has not answered"],
                OPEN: ["Call: Desk, due Mon 1 Feb, in 17 days"],
            },
            id="confirmed, not agreed",
        ),
        pytest.param(
            Status.CONFIRMED,
            [ask(required=False, answer=answer(Verdict.NON_CONCUR))],
            {WITHOUT: ["Call, confirmed: Desk said non-concur"]},
            id="confirmed against a no that was not required",
        ),
        pytest.param(Status.PROPOSED, [ask(answer=answer())], {LEFT_OUT: ["Call (Tue 1 Jun 2027)"]}, id="left out"),
        pytest.param(Status.PROPOSED, [ask()], {}, id="proposed, not agreed"),
        pytest.param(Status.PLANNED, [ask(due=date(2027, 1, 10))], {LATE: ["Call: Desk, not sent, 5 days late"]},
                     id="late"),
        pytest.param(Status.PLANNED, [ask()], {DRAFTS: ["Call: Desk, not sent"]}, id="not sent"),
        pytest.param(Status.CANCELLED, [ask()], {}, id="called off"),
        pytest.param(Status.PLANNED, [ask(withdrawn=True)], {}, id="withdrawn"),
    ],
)  # fmt: skip
def test_what_is_looked_at(status: Status, asks: list[Any], expected: dict[str, list[str]]) -> None:
    plan = plan_with(engagement("e1", "2027-06-01", title="Call", status=status), DESK, *asks)
    assert told(plan) == expected
    assert release_check(plan, TODAY).is_clear is (not expected)


def confirmed(plan: Plan) -> Any:
    item = plan.engagements["e1"]
    return change(text("confirming"), [replaced("engagements", item, replace(item, status=Status.CONFIRMED))])


def test_confirming_without_an_answer_is_answered_for_by_name() -> None:
    plan = plan_with(engagement("e1", "2027-06-01", title="Call"), DESK, ask("a1", sent=SENT, due=date(2027, 1, 10)))
    made = confirmed(plan)
    gate = status_gate(plan, made, TODAY)
    key = matter_of(plan, plan.engagements["e1"], plan.asks["a1"])
    assert (gate.lacking, [str(each) for each in gate.doubts]) == ((key,), ["Call: Desk has not answered"])
    whole = with_consents_waived(plan, made, gate.lacking, " Brig Lund ", "Told by telephone", TODAY)
    after = apply(stamped(whole), plan)
    (waiver,) = after.waivers.values()
    assert (waiver.rule, waiver.who, waiver.reason, waiver.on) == ("C14", "Brig Lund", "Told by telephone", TODAY)
    assert after.engagements["e1"].status is Status.CONFIRMED
    assert apply(stamped(whole.inverse()), after) == plan
    findings = found(AnswerMissing(), after)
    assert findings
    assert not sorted_open(after, findings, TODAY)
    assert WITHOUT not in told(after)
    back = replace(after.engagements["e1"], status=Status.PLANNED)
    assert status_gate(after.replacing([("engagements", "e1", back)]), confirmed(after), TODAY).is_open


@pytest.mark.parametrize(("who", "reason"), [(" ", "why"), ("who", "")])
def test_nobody_waives_without_a_name_and_a_reason(who: str, reason: str) -> None:
    plan = plan_with(engagement("e1", "2027-06-01"), ask("a1"))
    with pytest.raises(EditRefused):
        with_consents_waived(plan, confirmed(plan), ("a1",), who, reason, TODAY)


def test_an_addressee_whom_the_rules_require_and_nobody_asks_is_answered_for_by_name_too() -> None:
    plan = plan_with(engagement("e1", "2027-06-01", title="Call"), ask_route("r1"), kind("exercise"))
    made = confirmed(plan)
    gate = status_gate(plan, made, TODAY)
    assert len(gate.lacking) == 1
    assert [str(each) for each in gate.doubts] == ["Call: Foreign ministry is not asked"]
    # Confirmed all the same, it is told until somebody answers for it.
    after = apply(stamped(made), plan)
    assert told(after)[WITHOUT] == ["Call, confirmed: Foreign ministry is not asked"]
    whole = with_consents_waived(plan, made, gate.lacking, "Brig Lund", "They were\nat the table", TODAY)
    after = apply(stamped(whole), plan)
    said = "Foreign ministry is not needed: They were at the table (Brig Lund)"
    assert told(after) == {"Not asked, by name and reason": [f"Call: {said}"]}
    item = after.engagements["e1"]
    assert said in [str(each.said) for each in requirements(after, item, Status.CONFIRMED, TODAY) if each.is_there]
    assert [str(each) for each in ministry_conditions(after, item, TODAY)] == [f"– {said}"]
    assert apply(stamped(whole.inverse()), after) == plan
    planned = replace(item, status=Status.PLANNED)
    assert status_gate(after.replacing([("engagements", "e1", planned)]), confirmed(after), TODAY).is_open


@pytest.mark.parametrize("change_of", ["dates", "route", "waiver"])
def test_what_was_waived_is_asked_about_again_when_it_is_another_matter(change_of: str) -> None:
    plan = plan_with(engagement("e1", "2027-06-01", title="Call"), ask_route("r1"), kind("exercise"))
    made = confirmed(plan)
    lacking = status_gate(plan, made, TODAY).lacking
    after = apply(stamped(with_consents_waived(plan, made, lacking, "Brig Lund", "Told", TODAY)), plan)
    other: Any = {
        "dates": ("engagements", "e1", replace(after.engagements["e1"], dates=dates("2027-07-01"))),
        "route": ("ask_routes", "r1", replace(after.ask_routes["r1"], addressee="head-of-mission")),
        "waiver": ("waivers", next(iter(after.waivers)), None),
    }[change_of]
    assert WITHOUT in told(after.replacing([other]))


def test_who_is_asked_after_all_needs_no_waiver() -> None:
    plan = plan_with(engagement("e1", "2027-06-01", title="Call"), ask_route("r1"), kind("exercise"))
    made = confirmed(plan)
    lacking = status_gate(plan, made, TODAY).lacking
    after = apply(stamped(with_consents_waived(plan, made, lacking, "Brig Lund", "Told", TODAY)), plan)
    asked = ask("a1", ask_type=after.ask_routes["r1"].ask_type, sent=SENT)
    after = after.replacing([("posts", "po1", DESK), ("asks", "a1", asked)])
    assert not_needed(after, after.engagements["e1"], TODAY) == ()
