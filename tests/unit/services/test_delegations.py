from __future__ import annotations

from datetime import date

import pytest

from app.domain.delegates import Delegate
from app.domain.participation import Side
from app.services.edits.record_rules import check_item
from app.services.edits.refusals import EditRefused
from app.services.layouts.delegations import here_on
from tests import builders as make

VISIT = make.engagement("e1", "2027-03-01", "2027-03-05")
PLAN = make.plan_with(
    VISIT,
    make.delegate("d1", name="Minister", precedence=1, group="A", leaves=date(2027, 3, 3)),
    make.delegate("d2", name="Adviser", precedence=2, group="A", leaves=date(2027, 3, 3)),
    make.delegate("d3", name="Technician", precedence=9, group="B", arrives=date(2027, 2, 28)),
    make.delegate("d4", name="Escort", side=Side.THEIRS),
    make.delegate("d5", name="Somebody else", engagement="e2"),
)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        pytest.param("2027-02-27", [], id="before anybody"),
        pytest.param("2027-02-28", [("B", ["Technician"])], id="who comes a day earlier"),
        pytest.param(
            "2027-03-03", [("A", ["Minister", "Adviser"]), ("B", ["Technician"]), ("", ["Escort"])], id="they leave"
        ),
        pytest.param("2027-03-04", [("B", ["Technician"]), ("", ["Escort"])], id="the first group is gone"),
        pytest.param("2027-03-06", [], id="all are gone"),
    ],
)
def test_who_is_still_here(day: str, expected: list[tuple[str, list[str]]]) -> None:
    groups = here_on(PLAN, VISIT, date.fromisoformat(day))
    assert [(group.name, [each.name for each in group.delegates]) for group in groups] == expected


def test_nobody_leaves_before_arriving_and_no_tour_ends_before_it_begins() -> None:
    check_item("delegates", Delegate("d", "e1", "Ada", arrives=date(2027, 3, 3), leaves=date(2027, 3, 3)))
    with pytest.raises(EditRefused, match="Ada would leave before arriving"):
        check_item("delegates", Delegate("d", "e1", "Ada", arrives=date(2027, 3, 3), leaves=date(2027, 3, 2)))
    check_item("exchanges", make.exchange(tour_start=date(2027, 3, 3), tour_end=date(2027, 3, 3)))
    with pytest.raises(EditRefused, match="end before it begins"):
        check_item("exchanges", make.exchange(tour_start=date(2027, 3, 3), tour_end=date(2027, 3, 2)))
