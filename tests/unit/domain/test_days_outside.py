"""C43: what has its days from an engagement and lies outside them."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.conflicts.days_outside import DaysOutside
from app.domain.exercises import Exercise
from app.domain.records.record import Item
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of


def day(stated: str) -> date:
    return date.fromisoformat(f"2027-{stated}")


def item(stated: str, id: str = "pi1") -> Item:
    return make.programme_item(id, day=f"2027-{stated}", activity="Talks")


def delegate(arrives: str, leaves: str) -> Item:
    return make.delegate(name="Ada", arrives=day(arrives), leaves=day(leaves))


CASES: dict[str, tuple[list[Item], str]] = {
    "on its days": ([item("06-07"), item("06-09", "pi2")], ""),
    "a programme on the old days": ([item("03-31")], "Talks (Wed 31 Mar 2027)"),
    "the day after": ([item("06-10")], "Talks (Thu 10 Jun 2027)"),
    "the eve, on which somebody arrives": ([item("06-06"), delegate("06-06", "06-09")], ""),
    "the eve, on which nobody is there": ([item("06-06"), delegate("06-07", "06-09")], "Talks (Sun 6 Jun 2027)"),
    "the journey home": ([item("06-10"), delegate("06-05", "06-11")], ""),
    "a journey on the old days": (
        [delegate("03-30", "04-02")],
        "Ada arrives (Tue 30 Mar 2027) and Ada leaves (Fri 2 Apr 2027)",
    ),
    "an arrival when it is over": ([delegate("06-10", "06-11")], "Ada arrives (Thu 10 Jun 2027)"),
    "a departure before it begins": ([delegate("06-05", "06-06")], "Ada leaves (Sun 6 Jun 2027)"),
    "a journey of three days": ([delegate("06-04", "06-09")], "Ada arrives (Fri 4 Jun 2027)"),
    "days that are not stated": ([make.delegate()], ""),
    "while an exercise deploys": (
        [Exercise("e1", deploys_from=day("05-20"), recovered_by=day("06-30")), delegate("05-19", "06-30"),
         item("05-21")],
        "",
    ),
    "a day of visitors on the old days": ([Exercise("e1", dv_day=day("04-01"))], "day of visitors (Thu 1 Apr 2027)"),
    "a day of visitors": ([Exercise("e1", dv_day=day("06-08"))], ""),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_what_lies_outside_its_days(case: str) -> None:
    parts, expected = CASES[case]

    def whys(as_of: str = "2027-01-15", **fields: object) -> list[str]:
        whole = make.engagement("e1", "2027-06-07", "2027-06-09", title="Visit", **fields)
        return [str(each.why) for each in found(DaysOutside(), plan_of(whole, *parts), as_of)]

    told = [f"Visit is planned for Mon 7 – Wed 9 Jun 2027; on other days: {expected}."] if expected else []
    assert whys() == told
    assert whys(status=Status.POSTPONED) == []
    assert whys("2027-07-01") == []


def test_of_dates_that_are_not_exact_all_possible_days_are_its_days() -> None:
    june = make.engagement("e1", "2027-06")
    assert found(DaysOutside(), plan_of(june, item("06-30"))) == ()
    (finding,) = found(DaysOutside(), plan_of(june, item("03-31")))
    assert str(finding.title) == "Outside the days of Port call e1"


def test_where_no_end_is_stated_nothing_lies_behind_it() -> None:
    begun = make.engagement("e1", "2027-06-07", None)
    assert found(DaysOutside(), plan_of(begun, item("08-30"), delegate("08-01", "08-30"))) == ()
    assert len(found(DaysOutside(), plan_of(begun, item("06-01")))) == 1


def test_it_is_one_finding_and_another_one_on_other_days() -> None:
    many = [item("03-31", f"pi{number}") for number in range(9)]
    first = make.engagement("e1", "2027-06-07", "2027-06-09")
    (finding,) = found(DaysOutside(), plan_of(first, *many))
    assert "and 6 more" in str(finding.why)
    (other,) = found(DaysOutside(), plan_of(make.with_dates(first, "2027-06-08", "2027-06-09"), *many))
    assert finding.key != other.key
