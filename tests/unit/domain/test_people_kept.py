"""K1 and K2: people who are kept too long, and posts that name who holds them no longer."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.obligations.holder_out_of_date import HolderOutOfDate
from app.domain.obligations.kept_too_long import KeptTooLong
from app.domain.records.record import Item
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of


@pytest.mark.parametrize(
    ("until", "title"),
    [
        pytest.param(None, [], id="no last day"),
        pytest.param(date(2027, 1, 15), [], id="on the last day"),
        pytest.param(date(2027, 1, 14), ["Ada Okoro is kept longer than was to be"], id="the day after"),
    ],
)
def test_a_person_whose_last_day_is_over(until: date | None, title: list[str]) -> None:
    plan = plan_of(make.person(kept_until=until))
    assert [str(finding.title) for finding in found(KeptTooLong(), plan)] == title


def test_any_number_of_people_are_one_finding() -> None:
    people = [make.person(f"p{at}", f"Officer {at}", kept_until=date(2026, 1, 1)) for at in range(40)]
    (finding,) = found(KeptTooLong(), plan_of(*people))
    assert str(finding.title) == "40 people are kept longer than was to be"


PEOPLE = (make.organisation(), make.person("p1", "Ada Okoro"), make.person("p2", "Jo Ng"))
LEFT, CAME = make.tenure("te1", "po1", "p1", "", "2027-01-10"), make.tenure("te2", "po1", "p2", "2027-01-11")


@pytest.mark.parametrize(
    ("holder", "tenures", "title"),
    [
        pytest.param("p1", (), [], id="no days are recorded"),
        pytest.param("p1", (make.tenure(),), [], id="held without days"),
        pytest.param("p1", (LEFT, CAME), ["Jo Ng holds Desk officer, East Africa by now"], id="another came"),
        pytest.param("p2", (LEFT, CAME), [], id="the other is named"),
        pytest.param("p1", (LEFT,), ["Nobody holds Desk officer, East Africa by now"], id="left, and nobody came"),
        pytest.param(None, (CAME,), ["Jo Ng holds Desk officer, East Africa by now"], id="nobody is named"),
        pytest.param("p1", (make.tenure(), make.tenure("te2", "po1", "p2", "2027-02-01")), [], id="comes later"),
    ],
)
def test_a_post_and_its_holder_of_today(holder: str | None, tenures: tuple[Item, ...], title: list[str]) -> None:
    plan = plan_of(*PEOPLE, make.post(holder=holder), *tenures)
    assert [str(finding.title) for finding in found(HolderOutOfDate(), plan)] == title
