from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.changes import apply
from app.domain.rules import ALL_RULES
from app.domain.statuses import Status
from app.services.edits.closing import Closing, Fate, close_engagements
from app.services.edits.refusals import EditRefused
from app.services.review.review import review
from tests import builders as make
from tests.unit.domain.fake_calendars import facts_on
from tests.unit.domain.rule_cases import plan_of

AS_OF = date(2027, 3, 15)


def plan() -> Any:
    return plan_of(
        make.engagement("e1", "2027-03-03", title="Talks"),
        make.engagement("e2", "2027-03-04", status=Status.CONFIRMED, reason="weather"),
        make.engagement("e3", "2027-03", "2027-03-10", status=Status.UNDER_WAY),
        make.engagement("e4", "2027-03-15", title="Today's"),
        make.engagement("e5", "2027-03-01", title="Done", status=Status.COMPLETED),
    )


def test_many_are_closed_as_one_edit_and_the_finding_goes() -> None:
    before = plan()
    made = close_engagements(
        before,
        {
            "e1": Closing(Fate.TOOK_PLACE),
            "e2": Closing(Fate.DID_NOT_HAPPEN, " The host called off. "),
            "e3": Closing(Fate.MOVED, dates=make.dates("2027-05-03", "2027-05-05")),
        },
        AS_OF,
    )
    after = apply(made, before)
    assert [after.engagements[each].status for each in ("e1", "e2", "e3")] == [
        Status.COMPLETED,
        Status.CANCELLED,
        Status.PLANNED,
    ]
    assert after.engagements["e2"].reason == "The host called off."
    assert after.engagements["e3"].dates == make.dates("2027-05-03", "2027-05-05")
    assert str(made.label) == "closing of 3 engagements"
    assert apply(made.inverse(), after) == before
    found = review(before, facts_on(AS_OF), ALL_RULES)
    follows, delta = found.after(before, after, made)
    assert "C34" in {finding.rule for finding in delta.vanished}
    assert "C34" not in {finding.rule for finding in follows.findings()}


def test_a_reason_that_was_there_stays_where_none_is_given() -> None:
    after = apply(close_engagements(plan(), {"e2": Closing(Fate.DID_NOT_HAPPEN)}, AS_OF), plan())
    assert after.engagements["e2"].reason == "weather"


@pytest.mark.parametrize(
    ("id", "closing", "reason"),
    [
        pytest.param(
            "e4", Closing(Fate.TOOK_PLACE), "‘Today's’ is not over on 15 Mar 2027", id="its last day is today"
        ),
        pytest.param("e5", Closing(Fate.TOOK_PLACE), "‘Done’ is closed already", id="closed already"),
        pytest.param("e9", Closing(Fate.TOOK_PLACE), "no longer in the plan", id="gone"),
        pytest.param("e1", Closing(Fate.MOVED), "Say to which dates ‘Talks’ was moved", id="moved without dates"),
        pytest.param(
            "e1",
            Closing(Fate.MOVED, dates=make.dates("2027-03-14")),
            "‘Talks’ would be over on Sun 14 Mar 2027 too",
            id="moved to yesterday",
        ),
    ],
)
def test_what_cannot_be_closed_is_refused(id: str, closing: Closing, reason: str) -> None:
    with pytest.raises(EditRefused, match=reason):
        close_engagements(plan(), {id: closing}, AS_OF)
