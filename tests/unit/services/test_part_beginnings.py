"""What a new part begins with: the day of a programme, what is the same again from part to part."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from app.domain.delegates import Delegate
from app.domain.money import Cost
from app.domain.participation import Side
from app.domain.programme_items import ProgrammeItem
from app.domain.records.record import Item, record_of
from app.domain.staff_talks import AgendaItem
from app.domain.tables import RECORDS
from app.services.edits import part_beginnings
from app.services.edits.part_beginnings import part_begun
from app.services.edits.refusals import EditRefused
from tests.builders import delegate, engagement, plan_with

FIRST, NEXT = date(2027, 3, 1), date(2027, 3, 2)


def programme(id: str, day: date, begins: time | None = None, ends: time | None = None) -> ProgrammeItem:
    return ProgrammeItem(id, "e1", day, "Talks", begins, ends)


@pytest.mark.parametrize(
    ("there", "begun"),
    [
        pytest.param((), {"day": FIRST}, id="the first day of the engagement"),
        pytest.param((programme("a", NEXT, time(9), time(10)),), {"day": NEXT, "begins": time(10)}, id="the last ends"),
        pytest.param(
            (programme("a", NEXT, time(9), time(10)), programme("b", FIRST, time(19), time(20))),
            {"day": NEXT, "begins": time(10)},
            id="the last by its day",
        ),
        pytest.param((programme("a", FIRST, time(9)),), {"day": FIRST, "begins": time(9)}, id="without an end"),
        pytest.param(
            (programme("a", FIRST, time(22), time(1)),), {"day": NEXT, "begins": time(1)}, id="ends on the next day"
        ),
        pytest.param((programme("a", FIRST),), {"day": FIRST, "begins": None}, id="no times"),
    ],
)
def test_an_item_of_a_programme(there: tuple[ProgrammeItem, ...], begun: dict[str, Any]) -> None:
    plan = plan_with(engagement("e1", start="2027-03-01", end="2027-03-04"), *there)
    assert part_begun(plan, record_of(ProgrammeItem), "e1") == begun


@pytest.mark.parametrize(
    ("after", "begun"),
    [
        pytest.param(
            Delegate("d1", "e1", "Ada", side=Side.THEIRS, nation="FJ", group="A", arrives=FIRST, precedence=2),
            {"side": Side.THEIRS, "nation": "FJ", "group": "A", "arrives": FIRST, "leaves": None, "precedence": 3},
            id="of the same delegation, the next in precedence",
        ),
        pytest.param(
            Cost("c1", "e1", "Fuel", estimate=100.0, currency="EUR", line="l1"),
            {"currency": "EUR", "line": "l1"},
            id="the same money",
        ),
        pytest.param(AgendaItem("i1", "e1", "Fisheries", number=4), {"number": 5}, id="the next number"),
        pytest.param(AgendaItem("i1", "e1", "Fisheries"), {}, id="no numbers"),
    ],
)
def test_what_is_the_same_again(after: Item, begun: dict[str, Any]) -> None:
    plan, record = plan_with(engagement("e1")), record_of(type(after))
    found = part_begun(plan, record, "e1", after)
    assert {name: found[name] for name in begun} == begun
    assert not {"id", "engagement", "name", "what", "subject", "estimate"} & set(found)
    counted = {"delegates": {"precedence": 1}, "agenda_items": {"number": 1}}
    assert part_begun(plan, record, "e1") == counted.get(record.name, {}), "the first of them begins empty, or counting"


def test_what_is_carried_are_fields_of_parts() -> None:
    carried = {**part_beginnings._CARRIED, **{name: (each,) for name, each in part_beginnings._COUNTED.items()}}
    for table, names in carried.items():
        assert RECORDS[table].part_of == "engagements"
        assert set(names) <= {each.name for each in RECORDS[table].fields}


def test_of_an_engagement_that_is_gone_nothing_begins() -> None:
    with pytest.raises(EditRefused):
        part_begun(plan_with(), record_of(ProgrammeItem), "e1")


def test_counting_goes_on_behind_the_last_unless_somebody_left_it_out() -> None:
    record = RECORDS["delegates"]
    held = delegate("d1", "e1", precedence=3), delegate("d2", "e1", precedence=2)
    assert part_begun(plan_with(engagement("e1"), *held), record, "e1") == {"precedence": 4}
    uncounted = delegate("d3", "e1")
    assert part_begun(plan_with(engagement("e1"), *held, uncounted), record, "e1") == {}
