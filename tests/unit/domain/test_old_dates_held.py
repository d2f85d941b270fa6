"""W1: who still holds the old dates, and the statements by which that is told."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.changes import apply
from app.domain.geography import Place
from app.domain.handouts import HandoutForm
from app.domain.holdings import holdings_of, old_holdings
from app.domain.obligations.old_dates_held import OldDatesHeld
from app.domain.plan import Plan
from app.domain.statements import said_of, statements_of
from app.domain.statuses import Status
from app.services.edits.engagements import change_engagement, delete_engagements
from app.services.edits.handouts import Departure, Recipient, note_correction, note_handout
from tests.builders import TODAY, country, dates, engagement, plan_with, post
from tests.unit.domain import rule_cases

AT = datetime(2027, 1, 4, 9, 30, tzinfo=UTC)
PROTOCOL = Recipient("Protocol", "po1")
PRESS = Recipient("Press office")


def given(plan: Plan, *recipients: Recipient, days: int = 0, ids: tuple[str, ...] = ("e1",)) -> Plan:
    for recipient in recipients:
        departure = Departure(HandoutForm.DOCUMENT, AT + timedelta(days=days), "plan.pdf")
        plan = apply(note_handout(plan, recipient, departure, ids), plan)
    return plan


def base() -> Plan:
    return plan_with(
        engagement("e1", "2027-03-03", "2027-03-05", "KE", place=Place("Mombasa", "KE"), status=Status.PLANNED),
        country("KE", "Kenya"),
        post("po1", "Protocol"),
    )


def changed(plan: Plan, **fields: object) -> Plan:
    return apply(change_engagement(plan, "e1", **fields), plan)


def found(plan: Plan, as_of: date | str = TODAY) -> list[str]:
    return [str(each.title) for each in rule_cases.found(OldDatesHeld(), plan, as_of)]


CASES = [
    pytest.param({"dates": dates("2027-03-10", "2027-03-12")}, True, id="other days"),
    pytest.param({"dates": dates("2027-03")}, True, id="days not known any more"),
    pytest.param({"place": Place("Lamu", "KE")}, True, id="another port"),
    pytest.param({"place": Place("Mombasa", "TZ")}, True, id="another country"),
    pytest.param({"status": Status.CANCELLED, "reason": "storm"}, True, id="cancelled"),
    pytest.param({"status": Status.POSTPONED, "reason": "storm"}, True, id="postponed"),
    pytest.param({"status": Status.CONFIRMED}, False, id="confirmed"),
    pytest.param({"title": "A better title"}, False, id="another title"),
    pytest.param({"notes": "bring a gift"}, False, id="a note"),
    pytest.param(
        {"place": Place("Mombasa", "KE", latitude=-4.0, longitude=39.6)}, False, id="degrees of the same place"
    ),
]


@pytest.mark.parametrize(("fields", "is_old"), CASES)
def test_a_changed_fact_is_found_until_it_is_changed_back_or_told(fields: dict[str, object], is_old: bool) -> None:
    plan = given(base(), PROTOCOL, PRESS)
    assert found(plan) == []
    after = changed(plan, **fields)
    assert len(found(after)) == is_old
    before = plan.engagements["e1"]
    assert found(changed(after, **{name: getattr(before, name) for name in fields})) == []
    told = given(after, PROTOCOL, days=1)
    assert len(found(told)) == is_old
    assert len(holdings_of(told, "e1")) == 2
    assert found(given(told, PRESS, days=1)) == []


def test_it_names_whoever_holds_what() -> None:
    plan = given(given(base(), PROTOCOL), PRESS, days=1)
    plan = changed(plan, dates=dates("2027-03-10", "2027-03-12"))
    (finding,) = rule_cases.found(OldDatesHeld(), plan, TODAY)
    assert str(finding.title) == f"2 recipients hold old facts of {plan.engagements['e1'].title}"
    assert str(finding.why) == (
        "Protocol (document, 4 Jan 2027): Wed 3 – Fri 5 Mar 2027, Mombasa, Kenya; "
        "Press office (document, 5 Jan 2027): Wed 3 – Fri 5 Mar 2027, Mombasa, Kenya."
    )


def test_of_many_the_first_are_named() -> None:
    plan = base()
    for at in range(5):
        plan = given(plan, Recipient(f"Office {at}"), days=at)
    (finding,) = rule_cases.found(OldDatesHeld(), changed(plan, place=Place("Lamu", "KE")), TODAY)
    assert str(finding.why).endswith("; and 2 more.")
    assert "Office 2" in str(finding.why)
    assert "Office 3" not in str(finding.why)


def test_what_is_over_misleads_nobody() -> None:
    plan = changed(given(base(), PROTOCOL), dates=dates("2027-02-10", "2027-02-12"))
    assert (len(found(plan, "2027-03-05")), len(found(plan, "2027-03-06"))) == (1, 0)


def test_what_is_deleted_is_still_held_until_it_is_called_back() -> None:
    plan = given(given(base(), PROTOCOL), PRESS, days=1)
    plan = apply(delete_engagements(plan, ["e1"]), plan)
    assert found(plan) == []
    held = old_holdings(plan, TODAY)
    assert [(each.handout.recipient, each.now) for each in held] == [("Protocol", None), ("Press office", None)]
    departure = Departure(HandoutForm.SPOKEN, AT + timedelta(days=2))
    told = apply(note_correction(plan, PROTOCOL, departure, ["e1"]), plan)
    assert [each.handout.recipient for each in old_holdings(told, TODAY)] == ["Press office"]


def test_a_post_is_one_recipient_whatever_it_was_called() -> None:
    plan = given(base(), PROTOCOL, Recipient("PROTOCOL DIVISION", "po1"), days=0)
    assert len(holdings_of(plan, "e1")) == 1


def test_statements_are_found_by_engagement() -> None:
    items = [engagement(f"e{at}") for at in (5, 1, 3)]
    made = statements_of(items)
    assert [each.engagement for each in made] == ["e1", "e3", "e5"]
    for wanted in ("e1", "e3", "e5"):
        assert said_of(wanted, made) == next(each for each in made if each.engagement == wanted)
    for missing in ("e0", "e2", "e4", "e6", ""):
        assert said_of(missing, made) is None
