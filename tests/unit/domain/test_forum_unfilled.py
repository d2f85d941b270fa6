"""G16: a must-attend forum without a head of delegation or with too few meetings beside it."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.coverage.forum_unfilled import ForumUnfilled
from app.domain.engagement import Engagement
from app.domain.forums import Attendance
from app.domain.participation import Participation, Role
from app.domain.records.record import Item
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of

RULE = ForumUnfilled()
MUST = make.forum(is_must=True)


def forum(**fields: Any) -> Engagement:
    known = {"kind": "regional-forum", "title": "Dialogue 2027"}
    return make.engagement("e1", "2027-06-04", "2027-06-06", fields.pop("countries", "ID"), **{**known, **fields})


def attendance(**fields: Any) -> Attendance:
    return Attendance("e1", **{"forum": "fo1", "head": "p1", **fields})


def sideline(id: str, country: str, **fields: Any) -> Engagement:
    return make.engagement(id, "2027-06-05", "", country, **{"kind": "bilateral-meeting", "parent": "e1", **fields})


HEADLESS, FEW = "Dialogue 2027 has no head of delegation", "Dialogue 2027 has {} sideline meeting{} of 2 wanted"
TWO_WANTED = attendance(sidelines_wanted=2)
BESIDE = forum(countries=["ID", Participation("JP", Role.SIDELINE)])


@pytest.mark.parametrize(
    ("items", "as_of", "expected"),
    [
        pytest.param([attendance(head=None)], "2027-03-05", [], id="91 days before"),
        pytest.param([attendance(head=None)], "2027-03-06", [HEADLESS], id="90 days before"),
        pytest.param([attendance()], "2027-03-06", [], id="there is a head"),
        pytest.param([attendance(head=None), make.forum()], "2027-03-06", [], id="need not be attended"),
        pytest.param([attendance(head=None, forum=None)], "2027-03-06", [], id="no forum of the list"),
        pytest.param([attendance(head=None), forum(status=Status.IDEA)], "2027-03-06", [], id="an idea"),
        pytest.param([attendance(head=None), forum(status=Status.CANCELLED)], "2027-03-06", [], id="cancelled"),
        pytest.param([TWO_WANTED], "2027-05-20", [], id="15 days before"),
        pytest.param([TWO_WANTED], "2027-05-21", [FEW.format(0, "s")], id="14 days before"),
        pytest.param([TWO_WANTED, sideline("s1", "JP")], "2027-05-21", [FEW.format(1, "")], id="one of two"),
        pytest.param([TWO_WANTED, sideline("s1", "JP"), sideline("s2", "DE")], "2027-05-21", [], id="both"),
        pytest.param([TWO_WANTED, sideline("s1", "DE"), BESIDE], "2027-05-21", [], id="one is noted in the countries"),
        pytest.param(
            [TWO_WANTED, sideline("s1", "JP"), BESIDE], "2027-05-21", [FEW.format(1, "")], id="the same one twice"
        ),
        pytest.param(
            [TWO_WANTED, sideline("s1", "JP"), sideline("s2", "DE", status=Status.CANCELLED)],
            "2027-05-21",
            [FEW.format(1, "")],
            id="one called off",
        ),
    ],
)
def test_what_is_missing_of_a_forum(items: list[Item], as_of: str, expected: list[str]) -> None:
    plan = plan_of(MUST, forum(), *items)
    assert [str(each.title) for each in found(RULE, plan, as_of)] == expected
