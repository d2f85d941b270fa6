"""What a change is called is kept with the types of its values, and read as earlier versions wrote it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.spans import Dates
from app.domain.wording import Text, Value, text
from app.domain.wording_values import days_count
from app.persistence.plan_stores import SqlPlanStores
from app.services.ports import SOUND
from tests.builders import edit, engagement, plan_with, stamped
from tests.persistence.odd_values import put

LABEL = text(
    "move of ‘{title}’ to {dates} by {days:+d}, until {day:weekday}: {why}",
    title="Lund {x}",
    dates=Dates.days(date(2027, 3, 4), date(2027, 3, 6)),
    days=days_count(7),
    day=date(2027, 3, 3),
    why=(text("its dates are not fixed"), "so it is"),
)


def relabelled(stores: SqlPlanStores, location: str, label: Text) -> Text:
    """The label of a change as another opening reads it."""
    plan = plan_with(engagement())
    store = stores.create(location, plan, "Maj Lund")
    made = stamped(edit(plan, replace(plan.engagements["e1"], title="Other")), id="t1")
    store.append(replace(made, label=label))
    store.close()
    again = stores.open(location)
    read = again.recent(1)[0].label
    assert again.history("engagements", "e1")[0].label == read
    again.close()
    return read


def test_a_label_comes_back_with_its_values(stores: SqlPlanStores, location: str) -> None:
    assert relabelled(stores, location, LABEL) == LABEL


@pytest.mark.parametrize(
    ("stored", "values", "said"),
    [
        pytest.param(
            [["title", "Lund"], ["days", "+7"]],
            (("title", "Lund"), ("days", "+7")),
            "shift of ‘Lund’ by +7 days",
            id="by an earlier version",
        ),
        pytest.param(
            [["title", "Lund"], ["days", {"light-years": 7}]],
            (("title", "Lund"), ("days", '{"light-years": 7}')),
            'shift of ‘Lund’ by {"light-years": 7} days',
            id="by a newer version",
        ),
    ],
)
def test_what_other_versions_wrote_is_read(
    stores: SqlPlanStores, path: Path, stored: list[object], values: tuple[tuple[str, Value], ...], said: str
) -> None:
    relabelled(stores, str(path), text("shift of ‘{title}’ by {days} days", title="Lund", days="+7"))
    put(path, "changes", "label_values", "'" + json.dumps(stored, ensure_ascii=False) + "'", "id = 't1'")
    again = stores.open(str(path))
    label = again.recent(1)[0].label
    assert (label.values, str(label)) == (values, said)
    assert again.info().integrity == SOUND
    again.close()


@pytest.mark.parametrize(
    "stored", ['[["days", 7]]', '[["days", {}]]', '[["days", {"day": "2027-03-03", "time": "09:00"}]]', '[["days"]]']
)
def test_what_is_no_list_of_values_is_told(stores: SqlPlanStores, path: Path, stored: str) -> None:
    relabelled(stores, str(path), text("shift"))
    put(path, "changes", "label_values", f"'{stored}'", "id = 't1'")
    again = stores.open(str(path))
    assert again.history("engagements", "e1")[0].problem is not None
    again.close()
