"""What is selected, in numbers."""

from __future__ import annotations

from datetime import date

import pytest

from app.services.layouts.selection import SelectionFacts, selection_facts
from tests.builders import answer, ask, engagement, plan_with

PLAN = plan_with(
    engagement("cruise", "2027-03-01", "2027-03-31"),
    engagement("port", "2027-03-05", "2027-03-08", parent="cruise"),
    engagement("after", "2027-04-02", "2027-04-03", parent="cruise"),
    engagement("talks", "2027-05-03", "2027-05-04"),
    engagement("some-day", "2027-06", "2027-06"),
    ask("a1", "talks", sent=date(2027, 1, 4)),
    ask("a2", "talks", answer=answer()),
    ask("a3", "port"),
)


@pytest.mark.parametrize(
    ("ids", "facts"),
    [
        ((), SelectionFacts(0, 0, 0)),
        (("talks",), SelectionFacts(1, 2, 1)),
        (("cruise", "port"), SelectionFacts(2, 31, 1)),
        (("port",), SelectionFacts(1, 4, 1)),
        (("cruise", "after"), SelectionFacts(2, 33, 0)),
        (("some-day", "talks"), SelectionFacts(2, 2, 1)),
        (("gone", "talks"), SelectionFacts(1, 2, 1)),
    ],
    ids=["nothing", "one", "a port of its cruise", "the port alone", "a part after it", "days not known", "gone"],
)
def test_a_day_counts_once_where_a_part_and_its_whole_are_selected(ids: tuple[str, ...], facts: SelectionFacts) -> None:
    assert selection_facts(PLAN, ids) == facts
