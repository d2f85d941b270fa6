from __future__ import annotations

from typing import Any

import pytest

from app.domain.conflicts.probable_duplicate import ProbableDuplicate
from app.domain.engagement import Engagement
from app.domain.participation import Participation, Role
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = ProbableDuplicate()


def call(id: str, start: str = "2027-03-10", countries: Any = "KE", **fields: Any) -> Engagement:
    return make.engagement(id, start, "", countries, **{"title": "Port call Mombasa", **fields})


FIRST = call("e1")


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(call("e2"), ["warn"], id="the same in all but reference"),
        pytest.param(call("e2", "2027-03-17"), ["warn"], id="seven days later"),
        pytest.param(call("e2", "2027-03-18"), [], id="eight days later"),
        pytest.param(call("e2", "2027-03-03"), ["warn"], id="seven days before"),
        pytest.param(call("e2", "2027-03-02"), [], id="eight days before"),
        pytest.param(call("e2", title="Mombasa: port call"), ["warn"], id="a title much alike"),
        pytest.param(call("e2", title="Port call Dar es Salaam"), [], id="another title"),
        pytest.param(call("e2", kind="aircraft-visit"), [], id="another kind"),
        pytest.param(call("e2", countries="TZ"), [], id="another country"),
        pytest.param(call("e2", countries="TZ KE"), ["warn"], id="half of a tour is shared"),
        pytest.param(call("e2", countries=[Participation("KE", Role.OBSERVER)]), ["warn"], id="another role there"),
        pytest.param(call("e2", ref="R-e1"), [], id="the same reference"),
        pytest.param(call("e2", status=Status.CANCELLED), [], id="cancelled"),
        pytest.param(call("e2", status=Status.IDEA), ["warn"], id="an idea of another desk"),
        pytest.param(call("e2", status=Status.COMPLETED), ["warn"], id="delivered: it would count twice"),
        pytest.param(call("e2", "2027-03"), ["warn"], id="the month beside the day"),
        pytest.param(call("e2", "2027-04"), [], id="the month after"),
        pytest.param(call("e2", "2027-W10"), ["warn"], id="the week beside the day"),
        pytest.param(call("e2", "2027-W11"), [], id="the week after: its middle is eight days later"),
        pytest.param(call("e2", "2027-W12"), [], id="the week after next"),
        pytest.param(call("e2", "2027-03-08/2027-03-26"), ["warn"], id="a window around the day"),
        pytest.param(call("e2", "2027-03-18/2027-03-26"), [], id="a window after the day"),
        pytest.param(call("e2", "2027-Q1"), [], id="no more than the quarter is known"),
        pytest.param(call("e2", "2027"), [], id="no more than the year is known"),
    ],
)
def test_pairs(other: Engagement, expected: list[str]) -> None:
    assert severities(RULE, plan_of(FIRST, other)) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("2027-W10", "2027-W10", ["warn"], id="one week"),
        pytest.param("2026-W53", "2027-W01", ["warn"], id="weeks beside each other over the new year"),
        pytest.param("2027-W10", "2027-W12", [], id="a week between"),
        pytest.param("2027-03", "2027-03", ["warn"], id="one month"),
        pytest.param("2027-02", "2027-03", [], id="months beside each other"),
        pytest.param("2027-03", "2027-W10", ["warn"], id="a week of the month"),
        pytest.param("2027-03", "2027-W13", [], id="a week with three days of the month"),
        pytest.param("2027-04", "2027-W13", ["warn"], id="a week with four days of the month"),
        pytest.param("2027-03", "2027-03-31", ["warn"], id="the last day of the month"),
        pytest.param("2027-03", "2027-04-01", [], id="the first day after the month"),
        pytest.param(
            "2027-05-03/2027-05-20", "2027-05-10/2027-05-28", ["warn"], id="windows that share more than half"
        ),
        pytest.param("2027-05-03/2027-05-14", "2027-05-13/2027-05-28", [], id="windows that share two days"),
        pytest.param("2027-05-01/2027-06-15", "2027-05-10", [], id="a window longer than a month"),
    ],
)
def test_starts_that_are_not_known_to_the_day(one: str, other: str, expected: list[str]) -> None:
    assert severities(RULE, plan_of(call("e1", one), call("e2", other))) == expected
    assert severities(RULE, plan_of(call("e1", other), call("e2", one))) == expected


def test_it_is_reported_once_at_the_later_reference() -> None:
    (finding,) = found(RULE, plan_of(call("e2"), FIRST))
    assert finding.subject.id == "e2"
    assert finding.engagements == ("e2", "e1")
    assert str(finding.title) == "Port call Mombasa is probably in the plan twice"
    assert str(finding.remedy) == "Delete R-e2 or R-e1, or give them titles that tell them apart."
    assert finding.key == "e1@2027-03-10|e2@2027-03-10"


def test_without_references_the_ids_decide() -> None:
    assert len(found(RULE, plan_of(call("e1", ref=""), call("e2", ref="")))) == 1


def test_any_number_that_repeat_one_are_one_finding() -> None:
    (finding,) = found(RULE, plan_of(*(call(f"e{n}") for n in range(1, 6))))
    assert finding.subject.id == "e5"
    assert finding.engagements == ("e5", "e4", "e3", "e2", "e1")
    assert str(finding.title) == "Port call Mombasa is probably in the plan 5 times"
    assert str(finding.why) == (
        "R-e2, R-e3, R-e4 and 1 more have the same country and kind as R-e1 (Port call Mombasa, Wed 10 Mar 2027), "
        "nearly the same dates and nearly the same title."
    )
    assert str(finding.remedy) == "Delete all but one of them, or give them titles that tell them apart."


def test_a_series_in_which_each_repeats_only_the_next_is_a_pair_for_each_step() -> None:
    weekly = [call(f"e{n}", day) for n, day in enumerate(("2027-03-01", "2027-03-08", "2027-03-15"))]
    assert [finding.engagements for finding in found(RULE, plan_of(*weekly))] == [("e1", "e0"), ("e2", "e1")]


def test_what_is_repeated_by_one_that_repeats_something_else_is_named_too() -> None:
    kenya, tanzania, tour = call("e1"), call("e2", countries="TZ"), call("e3", countries="TZ KE")
    assert [set(finding.engagements) for finding in found(RULE, plan_of(kenya, tanzania, tour))] == [
        {"e1", "e3"},
        {"e2", "e3"},
    ]


def test_of_those_with_one_reference_each_is_named_beside_one_with_another() -> None:
    plan = plan_of(call("e1", ref="A"), call("e2", ref="A"), call("e3", ref="B"))
    assert {one for finding in found(RULE, plan) for one in finding.engagements} == {"e1", "e2", "e3"}


def test_a_waiver_of_a_group_holds_until_another_joins_or_leaves() -> None:
    three, four, two = (found(RULE, plan_of(*(call(f"e{n}") for n in range(count))))[0] for count in (3, 4, 2))
    retitled = found(RULE, plan_of(call("e0", title="Port call at Mombasa"), call("e1"), call("e2")))[0]
    assert retitled.key == three.key
    assert len({three.key, four.key, two.key}) == 3


@pytest.mark.parametrize(
    ("other", "named"),
    [("KE", ("KE",)), ("KE TZ", ("KE",)), (["TZ", "KE"], ("KE",))],
    ids=["the same", "one more", "one more before it"],
)
def test_only_countries_that_all_of_them_have_are_named(other: Any, named: tuple[str, ...]) -> None:
    (finding,) = found(RULE, plan_of(FIRST, call("e2", countries=other)))
    assert finding.countries == named
