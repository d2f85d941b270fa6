from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.conflicts.principal_absent import PrincipalAbsent
from app.domain.engagement import Engagement
from app.domain.findings import Severity, Subject
from app.domain.forums import Attendance
from app.domain.records.record import Item
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = PrincipalAbsent()
CHIEF = make.principal("p1", "Chief of Navy")
AWAY = make.absence("ab1", "p1", "2027-03-03", "2027-03-05", reason="leave")


def booked(start: str, end: str | None = "", id: str = "e1", **fields: Any) -> Engagement:
    return make.engagement(id, start, end, **{"principals": ("p1",), **fields})


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        pytest.param(booked("2027-03-04"), ["block"], id="within"),
        pytest.param(booked("2027-03-01", "2027-03-03"), ["block"], id="ends on the first day"),
        pytest.param(booked("2027-03-05", "2027-03-09"), ["block"], id="begins on the last day"),
        pytest.param(booked("2027-03-02"), [], id="the day before"),
        pytest.param(booked("2027-03-06"), [], id="the day after"),
        pytest.param(booked("2027-01-01", "2027-12-31"), ["block"], id="all around"),
        pytest.param(booked("2027-03", "2027-03"), [], id="month only: no day is certain"),
        pytest.param(booked("2027-03-05", None), ["block"], id="open end: its first day is certain"),
        pytest.param(booked("2027-03-01", None), [], id="open end, begun before"),
        pytest.param(booked("2027-03-04", status=Status.CANCELLED), [], id="cancelled"),
        pytest.param(booked("2027-03-04", status=Status.PROPOSED), [], id="only proposed"),
        pytest.param(booked("2027-03-04", status=Status.COMPLETED), [], id="delivered"),
        pytest.param(booked("2027-03-04", kind="personnel-exchange"), [], id="a posting"),
        pytest.param(booked("2027-03-04", principals=("p2",)), [], id="somebody else"),
    ],
)
def test_an_absence_and_an_engagement(item: Engagement, expected: list[str]) -> None:
    assert severities(RULE, plan_of(CHIEF, AWAY, item)) == expected


def test_nothing_is_said_of_what_is_over() -> None:
    assert found(RULE, plan_of(CHIEF, AWAY, booked("2027-03-04")), "2027-03-05") == ()
    long = plan_of(CHIEF, AWAY, booked("2027-03-01", "2027-03-31"))
    assert [len(found(RULE, long, day)) for day in ("2027-03-05", "2027-03-06")] == [1, 0]


@pytest.mark.parametrize(
    ("others", "deputy", "remedy"),
    [
        pytest.param((), None, "Move it to other days, or send a deputy.", id="no deputy is known"),
        pytest.param((), "p2", "Send the deputy, Jo Ng, or move it to other days.", id="the deputy is named"),
        pytest.param(
            (make.absence("ab2", "p2", "2027-03-06", "2027-03-20"),),
            "p2",
            "Move it to other days, or send somebody else: Jo Ng, the deputy, is away too.",
            id="the deputy is away too",
        ),
        pytest.param(
            (make.absence("ab2", "p2", "2027-03-01", "2027-03-03"),),
            "p2",
            "Send the deputy, Jo Ng, or move it to other days.",
            id="the deputy is back by then",
        ),
    ],
)
def test_it_says_why_and_who_can_go_instead(others: tuple[Item, ...], deputy: str | None, remedy: str) -> None:
    chief = make.principal("p1", "Chief of Navy", deputy=deputy)
    plan = plan_of(chief, make.person("p2", "Jo Ng"), AWAY, booked("2027-03-04", "2027-03-06", title="Talks"), *others)
    (finding,) = found(RULE, plan)
    assert finding.severity is Severity.BLOCK
    assert finding.subject == Subject("people", "p1")
    assert str(finding.title) == "Chief of Navy is away Wed 3 – Fri 5 Mar 2027 and needed then"
    assert str(finding.why) == (
        "Chief of Navy is away Wed 3 – Fri 5 Mar 2027 (leave) and is to be at Talks (Thu 4 – Sat 6 Mar 2027)."
    )
    assert str(finding.remedy) == remedy
    assert (finding.engagements, finding.countries, finding.due) == (("e1",), ("KE",), date(2027, 3, 4))


def test_any_number_of_engagements_are_one_finding_for_each_absence() -> None:
    items = [booked(f"2027-03-0{3 + number % 3}", id=f"e{number}") for number in range(9)]
    later = make.absence("ab2", "p1", "2027-03-05", "2027-03-30")
    one, other = found(RULE, plan_of(CHIEF, AWAY, later, *items))
    assert {len(one.engagements), len(other.engagements)} == {9, 3}
    assert "and 6 more" in str(max(one, other, key=lambda each: len(each.engagements)).why)
    assert one.key != other.key


@pytest.mark.parametrize(
    ("changed", "same"),
    [
        pytest.param(booked("2027-03-04", title="Other"), True, id="another title"),
        pytest.param(booked("2027-03-04", "2027-03-09"), False, id="other days are shared"),
        pytest.param(make.absence("ab1", "p1", "2027-03-03", "2027-03-04"), False, id="another absence"),
        pytest.param(make.absence("ab1", "p1", "2027-03-03", "2027-03-05", reason="ill"), True, id="another reason"),
    ],
)
def test_the_matter_stays_the_same_while_the_days_do(changed: Item, same: bool) -> None:
    before = plan_of(CHIEF, AWAY, booked("2027-03-04"))
    after = before.replacing([(make.table_of(changed), changed.id, changed)])
    assert (found(RULE, before)[0].key == found(RULE, after)[0].key) is same


OTHERS: dict[str, tuple[tuple[Item, ...], list[str]]] = {
    "a delegate": ((make.engagement("e1", "2027-03-04"), make.delegate(person="p1")), ["block"]),
    "a delegate who leaves before": (
        (make.engagement("e1", "2027-03-01", "2027-03-05"), make.delegate(person="p1", leaves=date(2027, 3, 2))),
        [],
    ),
    "a delegate who arrives within": (
        (make.engagement("e1", "2027-03-01", "2027-03-08"), make.delegate(person="p1", arrives=date(2027, 3, 5))),
        ["block"],
    ),
    "a delegate on own days of a month that is not known nearer": (
        (make.engagement("e1", "2027-03", "2027-03"),
         make.delegate(person="p1", arrives=date(2027, 3, 4), leaves=date(2027, 3, 4))),
        ["block"],
    ),
    "a delegate in a month that is not known nearer": (
        (make.engagement("e1", "2027-03", "2027-03"), make.delegate(person="p1")),
        [],
    ),
    "a delegate who is somebody else": ((make.engagement("e1", "2027-03-04"), make.delegate(person="p2")), []),
    "a delegate who is no person of the plan": ((make.engagement("e1", "2027-03-04"), make.delegate()), []),
    "the head of a delegation to a forum": (
        (make.engagement("e1", "2027-03-04", kind="regional-forum"), Attendance("e1", head="p1")),
        ["block"],
    ),
    "whoever leads it, by name": ((make.engagement("e1", "2027-03-04", own_lead="chief of  NAVY"),), ["block"]),
    "one of two who lead it": ((make.engagement("e1", "2027-03-04", own_lead="Ada; Chief of Navy"),), ["block"]),
    "leads by another name": ((make.engagement("e1", "2027-03-04", own_lead="Chief of Navy’s office"),), []),
    "a posting": (
        (make.engagement("e1", "2027-03-04", kind="personnel-exchange"), make.delegate(person="p1")),
        [],
    ),
    "called off": (
        (make.engagement("e1", "2027-03-04", status=Status.CANCELLED), make.delegate(person="p1")),
        [],
    ),
    "principal, delegate and lead at once are one": (
        (booked("2027-03-04", own_lead="Chief of Navy"), make.delegate(person="p1")),
        ["block"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", OTHERS)
def test_whoever_else_is_in_an_engagement(case: str) -> None:
    items, expected = OTHERS[case]
    plan = plan_of(CHIEF, make.person("p2", "Jo Ng"), AWAY, *items)
    assert severities(RULE, plan) == expected
    assert severities(RULE, plan, "2027-03-06") == [], "it stops when the absence is over"
