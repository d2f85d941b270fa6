"""When a post changes hands its tenures follow, and its card says who held it and who comes."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.accreditations import Agrement
from app.domain.changes import apply
from app.domain.manning import holder_on
from app.domain.parties import Person
from app.domain.records.record import Item
from app.domain.tenures import Tenure
from app.services.edits.contacts import hold_post
from app.services.layouts.post_card import accreditation_lines, holder_lines, who_comes
from tests import builders as make
from tests.builders import TODAY
from tests.unit.domain.rule_cases import plan_of

PEOPLE = (make.organisation(), make.person("p1", "Ada Okoro", rank="Cdr"), make.person("p2", "Jo Ng"))
ON = date(2027, 1, 15)


@pytest.mark.parametrize(
    ("before", "tenures", "who", "after"),
    [
        pytest.param(None, (), "Ada Okoro", [("p1", "", "")], id="the first who is named: since nobody knows when"),
        pytest.param("p1", (), "Jo Ng", [("p1", "", "2027-01-14"), ("p2", "2027-01-15", "")], id="none was recorded"),
        pytest.param(
            "p1",
            (make.tenure("te1", "po1", "p1", "2025-01-01"),),
            "Jo Ng",
            [("p1", "2025-01-01", "2027-01-14"), ("p2", "2027-01-15", "")],
            id="one was",
        ),
        pytest.param(
            "p1",
            (make.tenure("te1", "po1", "p1", "2027-01-15"),),
            "Jo Ng",
            [("p2", "2027-01-15", "")],
            id="mended at once",
        ),
        pytest.param("p1", (make.tenure(),), None, [("p1", "", "2027-01-14")], id="left by its holder"),
        pytest.param(
            "p1",
            (make.tenure(), make.tenure("te2", "po1", "p2", "2027-03-01")),
            "Jo Ng",
            [("p1", "", "2027-01-14"), ("p2", "2027-01-15", "")],
            id="who was to come comes earlier",
        ),
        pytest.param("p1", (make.tenure(),), "Ada Okoro", [("p1", "", "")], id="the same again"),
    ],
)
def test_tenures_follow_the_holder(
    before: str | None, tenures: tuple[Item, ...], who: str | None, after: list[tuple[str, str, str]]
) -> None:
    plan = plan_of(*PEOPLE, make.post(holder=before), *tenures)
    person = Person("new", who) if who is not None else None
    made = hold_post(plan, "po1", person, ON)
    changed = apply(made, plan)
    held = sorted(changed.records(Tenure).values(), key=lambda each: (each.first or date.min, each.person))
    assert [(each.person, str(each.first or ""), str(each.last or "")) for each in held] == after
    assert holder_on(changed, "po1", ON) == changed.posts["po1"].holder
    assert apply(made.inverse(), changed) == plan


def test_without_a_day_nothing_is_closed() -> None:
    plan = plan_of(*PEOPLE, make.post(holder="p1"), make.tenure())
    changed = apply(hold_post(plan, "po1", Person("new", "Jo Ng")), plan)
    assert {each.person: each.last for each in changed.records(Tenure).values()} == {"p1": None, "p2": None}
    assert holder_on(changed, "po1", ON) == "p2"


def test_the_card_says_who_held_it_the_last_first() -> None:
    plan = plan_of(
        *PEOPLE,
        make.post(holder="p1"),
        make.tenure("te1", "po1", "p1", "2025-01-01", "2027-07-31"),
        make.tenure("te2", "po1", "p2", "2027-08-11", handover="2027-08-20"),
        make.accreditation("ac1", "po1", "TZ", is_resident=False, state=Agrement.ASKED),
        make.accreditation("ac2", "po1", "KE", "2025-01-01", person="p1"),
    )
    assert [(line.title, str(line.detail)) for line in holder_lines(plan, "po1", TODAY)] == [
        ("Jo Ng", "comes on 11 Aug 2027; handover until 20 Aug 2027"),
        ("Cdr Ada Okoro", "now, from 1 Jan 2025 to 31 Jul 2027"),
    ]
    assert str(who_comes(plan, "po1", TODAY)) == "Jo Ng comes on 11 Aug 2027; before that it is empty."
    assert [(line.title, str(line.detail)) for line in accreditation_lines(plan, "po1")] == [
        ("Kenya", "Ada Okoro: resident, agrément granted, from 1 Jan 2025"),
        ("Tanzania", "not resident, agrément asked"),
    ]


@pytest.mark.parametrize(
    ("tenures", "said"),
    [
        pytest.param((make.tenure(),), None, id="nobody is to leave"),
        pytest.param(
            (make.tenure("te1", "po1", "p1", "", "2027-07-31"),),
            "Nobody is known to come on 1 Aug 2027, when it becomes empty.",
            id="no successor",
        ),
        pytest.param(
            (make.tenure("te1", "po1", "p1", "", "2027-07-31"), make.tenure("te2", "po1", "p2", "2027-08-01")),
            None,
            id="followed from day to day",
        ),
    ],
)
def test_whether_a_successor_is_known(tenures: tuple[Item, ...], said: str | None) -> None:
    found = who_comes(plan_of(*PEOPLE, make.post(holder="p1"), *tenures), "po1", TODAY)
    assert (str(found) if found is not None else None) == said
