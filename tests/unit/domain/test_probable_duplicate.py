from __future__ import annotations

from typing import Any

import pytest

from app.domain.conflicts.probable_duplicate import ProbableDuplicate
from app.domain.engagement import Engagement, Participation, Role, Status
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
        pytest.param(call("e2", "2027-03"), [], id="month only"),
    ],
)
def test_pairs(other: Engagement, expected: list[str]) -> None:
    assert severities(RULE, plan_of(FIRST, other)) == expected


def test_it_is_reported_once_at_the_later_reference() -> None:
    (finding,) = found(RULE, plan_of(call("e2"), FIRST))
    assert finding.subject.id == "e2"
    assert finding.engagements == ("e2", "e1")
    assert str(finding.title) == "Port call Mombasa is probably in the plan twice"
    assert str(finding.remedy) == "Delete R-e2 or R-e1, or give them titles that tell them apart."
    assert finding.key == "e1@2027-03-10|e2@2027-03-10"


def test_without_references_the_ids_decide() -> None:
    assert len(found(RULE, plan_of(call("e1", ref=""), call("e2", ref="")))) == 1


def test_two_of_one_reference_and_another_make_two_pairs() -> None:
    plan = plan_of(call("e1"), call("e2"), call("e3"))
    assert len(found(RULE, plan)) == 3
