"""C41: an answer is due while whoever holds the post that is asked is away; and who stands in for them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.asks import Ask
from app.domain.coordination.holder_away import AskedHolderAway
from app.domain.plan import Plan
from app.domain.stand_ins import away_words, holder_away
from app.services.layouts.coordination import ask_row, post_away
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of

RULE = AskedHolderAway()
HOLDER = make.person("p1", "Ann Lee")
AWAY = make.absence("ab1", "p1", "2027-03-01", "2027-03-05", reason="leave")
JO = make.person("p2", "Jo Ng")


def asked(id: str = "a1", due: str = "2027-03-03", **fields: Any) -> Ask:
    return make.ask(id, due=date.fromisoformat(due), sent=date(2027, 1, 4), **fields)


def desk(*items: Any, post: Any = None, holder: Any = HOLDER, absence: Any = AWAY) -> Plan:
    """A post held by somebody who is away in the first week of March."""
    return plan_of(
        make.organisation(), holder, JO, absence, make.engagement("e1", "2027-05-03", title="Port call"),
        post if post is not None else make.post(title="Desk", holder="p1"), *items,
    )  # fmt: skip


CASES: dict[str, tuple[tuple[Any, ...], int]] = {
    "due within": ((asked(),), 1),
    "due on the first day": ((asked(due="2027-03-01"),), 1),
    "due on the last day": ((asked(due="2027-03-05"),), 1),
    "due the day before": ((asked(due="2027-02-28"),), 0),
    "due the day after": ((asked(due="2027-03-06"),), 0),
    "not sent yet": ((make.ask(due=date(2027, 3, 3)),), 1),
    "no due day": ((make.ask(),), 0),
    "answered": ((asked(answer=make.answer()),), 0),
    "withdrawn": ((asked(withdrawn=True),), 0),
    "several are one finding": ((asked("a1"), asked("a2", "2027-03-04")), 1),
    "somebody else holds the post then": (
        (asked(), make.tenure("t1", first="2026-01-01", last="2027-02-20"),
         make.tenure("t2", person="p2", first="2027-02-21")),
        0,
    ),
    "whoever comes is away": (
        (asked(), make.tenure("t1", person="p2", first="2026-01-01", last="2027-02-20"),
         make.tenure("t2", first="2027-02-21")),
        1,
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_an_answer_and_an_absence(case: str) -> None:
    items, expected = CASES[case]
    findings = found(RULE, desk(*items))
    assert len(findings) == expected
    assert {each.severity.value for each in findings} <= {"inform"}


def test_it_stops_when_the_absence_is_over_or_taken_back() -> None:
    assert [len(found(RULE, desk(asked()), day)) for day in ("2027-03-05", "2027-03-06")] == [1, 0]
    assert found(RULE, desk(asked(), absence=make.absence("ab1", "p2", "2027-03-01", "2027-03-05"))) == ()


def test_it_is_said_with_the_asks_and_is_another_once_one_more_is_due() -> None:
    (one,) = found(RULE, desk(asked()))
    assert str(one.title) == "Ann Lee (Desk) is away when an answer is due"
    assert str(one.why) == "Ann Lee is away Mon 1 – Fri 5 Mar 2027. Due then: Port call (Wed 3 Mar 2027)."
    (two,) = found(RULE, desk(asked(), asked("a2", "2027-03-04")))
    assert one.key != two.key
    assert two.engagements == ("e1",)


DEPUTIES: dict[str, tuple[dict[str, Any], str, str]] = {
    "nobody is known": (
        {},
        "Ask for the answer before, or find out who stands in, and set the deputy.",
        "away until 5 Mar 2027; no deputy is known",
    ),
    "the holder's deputy": (
        {"holder": make.person("p1", "Ann Lee", deputy="p2")},
        "Ask the deputy, Jo Ng, or for the answer before.",
        "away until 5 Mar 2027; deputy: Jo Ng",
    ),
    "the deputy post before the holder's deputy": (
        {
            "holder": make.person("p1", "Ann Lee", deputy="p1x"),
            "more": (make.person("p1x", "Somebody"), make.post("po2", "Deputy desk", holder="p2")),
            "post": make.post(title="Desk", holder="p1", deputy="po2"),
        },
        "Ask the deputy, Deputy desk (Jo Ng), or for the answer before.",
        "away until 5 Mar 2027; deputy: Deputy desk (Jo Ng)",
    ),
    "a deputy post that nobody holds": (
        {"more": (make.post("po2", "Deputy desk"),), "post": make.post(title="Desk", holder="p1", deputy="po2")},
        "Ask the deputy, Deputy desk, or for the answer before.",
        "away until 5 Mar 2027; deputy: Deputy desk",
    ),
    "the deputy is away too": (
        {
            "holder": make.person("p1", "Ann Lee", deputy="p2"),
            "more": (make.absence("ab2", "p2", "2027-03-03", "2027-03-03"),),
        },
        "Ask for the answer before, or find out who else stands in: Jo Ng, away too.",
        "away until 5 Mar 2027; deputy: Jo Ng, away too",
    ),
    "away longer, in two absences": (
        {"more": (make.absence("ab2", "p1", "2027-03-06", "2027-03-20"),)},
        "Ask for the answer before, or find out who stands in, and set the deputy.",
        "away until 20 Mar 2027; no deputy is known",
    ),
}


@pytest.mark.parametrize("case", DEPUTIES)
def test_who_stands_in(case: str) -> None:
    fields, remedy, beside = DEPUTIES[case]
    made = dict(fields)
    plan = desk(asked(), *made.pop("more", ()), **made)
    (finding,) = found(RULE, plan)
    assert str(finding.remedy) == remedy
    away = holder_away(plan, "po1", date(2027, 3, 3))
    assert away is not None
    assert str(away_words(plan, away)) == beside
    assert str(ask_row(plan, plan.asks["a1"], date(2027, 1, 15)).away) == beside


def test_nothing_stands_beside_an_ask_whose_holder_is_there() -> None:
    plan = desk(asked(due="2027-03-06"), asked("a2", answer=make.answer()))
    assert [str(ask_row(plan, each, date(2027, 1, 15)).away) for each in plan.asks.values()] == ["", ""]
    assert str(post_away(plan, "gone", date(2027, 3, 3))) == ""
    overdue = desk(asked(due="2027-02-01"))
    assert str(ask_row(overdue, overdue.asks["a1"], date(2027, 3, 2)).away).startswith("away until"), "today counts"
