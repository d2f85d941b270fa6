"""Parts of exercises, trainings and measures whose days do not go together are refused, with the sentence why."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.exercises import Exercise
from app.domain.records.record import Item
from app.domain.verification import Verification
from app.domain.vettings import Vetting
from app.services.edits.record_rules import check_item
from app.services.edits.refusals import EditRefused
from tests import builders as make

DAY, NEXT = date(2027, 3, 1), date(2027, 3, 2)
NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("item", "why"),
    [
        pytest.param(Exercise("e1", deploys_from=NEXT, deployed_by=DAY), "wrong way round", id="deployed before"),
        pytest.param(Exercise("e1", recovers_from=NEXT, recovered_by=DAY), "wrong way round", id="recovered before"),
        pytest.param(Exercise("e1", deploys_from=NEXT, recovered_by=DAY), "wrong way round", id="all of it"),
        pytest.param(Exercise("e1", deploys_from=DAY, deployed_by=DAY, recovered_by=NEXT), "", id="in order"),
        pytest.param(Vetting("v1", "e1", "Ada", cleared=NEXT, expires=DAY), "before it was given", id="clearance"),
        pytest.param(Vetting("v1", "e1", "Ada", cleared=DAY, expires=DAY), "", id="of one day"),
        pytest.param(
            Verification("e1", requested_at=NOON, answered_at=NOON - timedelta(minutes=1)),
            "before the request",
            id="answer",
        ),
        pytest.param(Verification("e1", requested_at=NOON, answer_due=NOON), "", id="at once"),
        pytest.param(Verification("e1", answered_at=NOON), "", id="without a request"),
    ],
)
def test_what_does_not_go_together(item: Item, why: str) -> None:
    table = make.table_of(item)
    if not why:
        check_item(table, item)
        return
    with pytest.raises(EditRefused, match=why):
        check_item(table, item)
